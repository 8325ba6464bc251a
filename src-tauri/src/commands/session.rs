//! Opening, locking and unlocking.

use std::path::PathBuf;

use amicable::book::{Book, Verification};
use amicable::business;
use amicable::clock;
use amicable::error::{Code, Error};
use amicable::keys::{self, NewLedger, Strength};
use amicable::sample;
use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;
use tauri::AppHandle;
use tauri_specta::Event as _;

use super::Behind;
use crate::door::{Door, Locked, Progress};

/// Whether a ledger is open, and which.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Session {
    state: SessionState,
    file: Option<PathBuf>,
    business: Option<String>,
    country: Option<String>,
    currency: Option<String>,
    /// Days from issue to due day of a new debt.
    terms_days: u16,
    is_sample: bool,
    today: NaiveDate,
}

/// Whether a ledger is open.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) enum SessionState {
    /// None was ever opened here.
    None,
    /// There is one to unlock.
    Locked,
    /// There is one to work in.
    Open,
}

/// A ledger that was made.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CreatedLedger {
    file: PathBuf,
    /// The 24 words, with blanks between.
    recovery_key: String,
}

fn now(door: &Door) -> Result<Session, Error> {
    let file = door.file();
    let today = clock::today();
    if door.is_open() {
        let profile = door.with(business::profile)?;
        return Ok(Session {
            state: SessionState::Open,
            file,
            business: Some(profile.name),
            country: Some(profile.country),
            currency: Some(profile.currency),
            terms_days: profile.terms_days,
            is_sample: profile.sample,
            today,
        });
    }
    let known = door
        .recent()
        .into_iter()
        .find(|ledger| Some(&ledger.file) == file.as_ref());
    let is_sample = file.as_ref() == Some(&door.sample_file());
    let state = if file.is_some() {
        SessionState::Locked
    } else {
        SessionState::None
    };
    Ok(Session {
        state,
        file,
        business: known.map(|ledger| ledger.business),
        country: None,
        currency: None,
        terms_days: 30,
        is_sample,
        today,
    })
}

fn enter(door: &Door, book: Book) -> Result<Session, Error> {
    door.let_in(book)?;
    now(door)
}

/// The ledger to unlock.
fn chosen(door: &Door) -> Result<PathBuf, Error> {
    door.file()
        .ok_or_else(|| Error::new(Code::NotFound, "no ledger was chosen"))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn session(door: Behind<'_>) -> Result<Session, Error> {
    now(&door)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn suggest_file(door: Behind<'_>, business: String) -> PathBuf {
    keys::suggest_file(&door.documents(), &business)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passphrase_strength(passphrase: String, business: String) -> Strength {
    keys::strength(&passphrase, &[&business, "amicable"])
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn create_ledger(door: Behind<'_>, ledger: NewLedger) -> Result<CreatedLedger, Error> {
    keys::refuse_weak(&ledger.passphrase, &ledger.business, "passphrase")?;
    door.let_go()?;
    if let Some(folder) = ledger.file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let (book, recovery_key) = keys::create(ledger)?;
    let file = book.path().to_owned();
    door.let_in(book)?;
    Ok(CreatedLedger { file, recovery_key })
}

/// Opens a ledger by the computer's keyring; where that has no key, or a
/// ledger was locked before, the ledger is chosen and waits to be unlocked.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_ledger(door: Behind<'_>, file: PathBuf) -> Result<Session, Error> {
    door.open(file)?;
    now(&door)
}

/// Makes the sample anew and opens it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_sample(door: Behind<'_>) -> Result<Session, Error> {
    door.let_go()?;
    let file = door.sample_file();
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    match std::fs::remove_file(&file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    enter(
        &door,
        sample::create(&file, sample::PASSPHRASE, clock::today())?,
    )
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn unlock_with_passphrase(
    door: Behind<'_>,
    passphrase: String,
) -> Result<Session, Error> {
    let book = keys::open_with_passphrase(&chosen(&door)?, &passphrase)?;
    enter(&door, book)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn unlock_with_recovery_key(door: Behind<'_>, words: String) -> Result<Session, Error> {
    let book = keys::open_with_recovery_key(&chosen(&door)?, &words)?;
    enter(&door, book)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn lock(app: AppHandle, door: Behind<'_>) -> Result<(), Error> {
    if door.lock()? {
        // The page that asked knows it anyway.
        let _ = Locked.emit(&app);
    }
    Ok(())
}

/// Somebody is there.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn touch(door: Behind<'_>) {
    door.touch();
}

/// Answers with the new recovery key.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn change_passphrase(
    door: Behind<'_>,
    present: String,
    next: String,
) -> Result<String, Error> {
    let keep = door.settings().keyring;
    door.with_mut(|book| {
        // Its entry goes by the old key; left behind it would open nothing.
        let _ = keys::keep_in_keyring(book, false);
        let words = keys::change_passphrase(book, &present, &next);
        if keep {
            // As at opening: the convenience, and nothing else, is lost.
            let _ = keys::keep_in_keyring(book, true);
        }
        words
    })
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn verify(app: AppHandle, door: Behind<'_>, job: String) -> Result<Verification, Error> {
    door.with(|book| {
        book.verify(|done, of| {
            let small = |count| u32::try_from(count).unwrap_or(u32::MAX);
            let progress = Progress {
                job: job.clone(),
                done: small(done),
                of: small(of),
            };
            // A page that doesn't hear of it waits without a bar.
            let _ = progress.emit(&app);
            door.goes_on(&job)
        })
    })
}
