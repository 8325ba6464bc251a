//! Making, opening and locking a ledger.

use std::path::{Path, PathBuf};

use ledger::decide;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;
use vault::open::{First, Secret};
use vault::recovery::RecoveryKey;

use crate::book::Book;
use crate::business::BusinessProfile;
use crate::clock;
use crate::error::{Code, Error};

/// What a new ledger is made from.
#[derive(Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewLedger {
    /// Where it goes; nothing may be there yet.
    pub file: PathBuf,
    /// The business's name.
    pub business: String,
    /// ISO 3166-1, two capitals.
    pub country: String,
    /// ISO 4217.
    pub currency: String,
    /// en, de, fr or es.
    pub language: String,
    /// What opens it.
    pub passphrase: String,
}

/// How hard a passphrase is to guess.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Strength {
    /// 0 (guessed at once) to 4 (guessed by nobody).
    pub score: u8,
    /// Whether a ledger may be locked with it.
    pub enough: bool,
}

/// The least score that a passphrase must have: unlikely to be guessed
/// by someone who has the file and a good computer.
const ENOUGH: u8 = 2;

/// How hard a passphrase is to guess, by the patterns that people use.
/// `about` are words that others know about the business.
#[must_use]
pub fn strength(passphrase: &str, about: &[&str]) -> Strength {
    // Beyond a hundred letters the answer can't change, only the time.
    let start: String = passphrase.chars().take(100).collect();
    let score = u8::from(zxcvbn::zxcvbn(&start, about).score());
    Strength {
        score,
        enough: score >= ENOUGH,
    }
}

/// Refuses a passphrase that is too easily guessed.
///
/// # Errors
/// [`Code::WeakPassphrase`] in `field`.
pub fn refuse_weak(passphrase: &str, business: &str, field: &str) -> Result<(), Error> {
    if strength(passphrase, &[business, "amicable"]).enough {
        return Ok(());
    }
    Err(Error::in_field(
        Code::WeakPassphrase,
        "this passphrase is too easily guessed; three or four unrelated words are better",
        field,
    ))
}

/// Makes a ledger and opens it. Answers with the recovery key, which is
/// not shown again by itself.
///
/// # Errors
/// A missing name, an unknown currency or country, an empty passphrase,
/// or a file that can't be made there. How easily a passphrase is guessed
/// is for [`refuse_weak`] to say: a script may know what it does.
pub fn create(new: NewLedger) -> Result<(Book, String), Error> {
    let mut recovery_key = String::new();
    let book = create_once_kept(new, |words| {
        words.clone_into(&mut recovery_key);
        Ok(())
    })?;
    Ok((book, recovery_key))
}

/// As [`create`], but hands the recovery key to `keep` first: the ledger
/// takes its place only once the key was kept, and is whole then.
///
/// # Errors
/// As [`create`], or what `keep` returns. There is no ledger then.
pub fn create_once_kept(
    new: NewLedger,
    keep: impl FnOnce(&str) -> Result<(), Error>,
) -> Result<Book, Error> {
    if new.passphrase.is_empty() {
        return Err(Error::in_field(
            Code::Empty,
            "the passphrase is empty",
            "passphrase",
        ));
    }
    let profile = BusinessProfile::new(new.business, new.country, new.currency, new.language);
    create_described(&new.file, &new.passphrase, profile, keep)
}

/// Makes a ledger of a business and opens it.
pub(crate) fn create_described(
    file: &Path,
    passphrase: &str,
    profile: BusinessProfile,
    keep: impl FnOnce(&str) -> Result<(), Error>,
) -> Result<Book, Error> {
    // Decided before the file is made, so that a refusal leaves nothing.
    let described = decide::describe_business(profile.read()?)?;
    let first = First {
        command: Uuid::now_v7(),
        recorded: clock::now(),
        events: &[described],
    };
    let vault = vault::open::create_once_kept(file, passphrase, &first, |key| keep(&spelled(key)))?;
    Ok(Book::new(vault))
}

/// Opens a ledger with its passphrase.
///
/// # Errors
/// Each way in which it can fail has a code of its own.
pub fn open_with_passphrase(file: &Path, passphrase: &str) -> Result<Book, Error> {
    open(file, Secret::Passphrase(passphrase))
}

/// Opens a ledger with its recovery key, typed as well as one can.
///
/// # Errors
/// Each way in which it can fail has a code of its own.
pub fn open_with_recovery_key(file: &Path, words: &str) -> Result<Book, Error> {
    open(file, Secret::RecoveryKey(words))
}

/// Opens a ledger with the key that the computer's keyring keeps.
///
/// # Errors
/// [`Code::Keyring`] where it keeps none or doesn't answer: ask for one
/// of the other two keys.
pub fn open_with_keyring(file: &Path) -> Result<Book, Error> {
    open(file, Secret::Keyring)
}

fn open(file: &Path, secret: Secret<'_>) -> Result<Book, Error> {
    Ok(Book::new(vault::open::open(file, secret)?))
}

/// Says what keeps a file from being a ledger, as far as its first bytes
/// tell, without a key.
///
/// # Errors
/// No such file, no file, no ledger, or one of a newer version.
pub fn refuse_other_files(file: &Path) -> Result<(), Error> {
    Ok(vault::open::refuse_other_files(file)?)
}

/// Lets the computer's keyring keep the key of a ledger, or no longer.
///
/// # Errors
/// A keyring that doesn't answer.
pub fn keep_in_keyring(book: &Book, keep: bool) -> Result<(), Error> {
    if keep {
        book.vault.remember_key()?;
    } else {
        book.vault.forget_key()?;
    }
    Ok(())
}

/// Gives the ledger another passphrase, once the present one or the
/// recovery key is said, for who changes it may have forgotten it. Answers
/// with the new recovery key; the old one opens it no longer.
///
/// # Errors
/// A wrong present passphrase, one that is too easily guessed, or a file
/// that can't be written. The old one still holds then.
pub fn change_passphrase(book: &mut Book, present: &str, next: &str) -> Result<String, Error> {
    let mut recovery_key = String::new();
    change_passphrase_once_kept(book, present, next, |words| {
        words.clone_into(&mut recovery_key);
        Ok(())
    })?;
    Ok(recovery_key)
}

/// As [`change_passphrase`], but hands the new recovery key to `keep`
/// first: the ledger changes only once the key was kept.
///
/// # Errors
/// As [`change_passphrase`], or what `keep` returns. The old passphrase
/// still holds then.
pub fn change_passphrase_once_kept(
    book: &mut Book,
    present: &str,
    next: &str,
    keep: impl FnOnce(&str) -> Result<(), Error>,
) -> Result<(), Error> {
    let accepted = book
        .vault
        .accepts(Secret::Passphrase(present))
        .or_else(|wrong| {
            book.vault
                .accepts(Secret::RecoveryKey(present))
                .map_err(|_| wrong)
        });
    accepted.map_err(|error| Error {
        field: Some("present".to_owned()),
        ..error.into()
    })?;
    refuse_weak(next, &book.business()?.name, "next")?;
    book.vault
        .change_passphrase_once_kept(next, |key| keep(&spelled(key)))
}

fn spelled(key: &RecoveryKey) -> String {
    key.words().collect::<Vec<_>>().join(" ")
}

/// A file name for a new ledger of a business in a folder, one that is
/// not taken.
#[must_use]
pub fn suggest_file(folder: &Path, business: &str) -> PathBuf {
    let kept = |c: char| {
        if c.is_alphanumeric() || matches!(c, ' ' | '-' | '&') {
            c
        } else {
            ' '
        }
    };
    let name: String = business.chars().map(kept).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = if name.is_empty() {
        "Ledger".to_owned()
    } else {
        name
    };
    let free = |path: &PathBuf| !path.exists();
    (1..)
        .map(|n: u32| match n {
            1 => folder.join(format!("{name}.amicable")),
            n => folder.join(format!("{name} {n}.amicable")),
        })
        .find(free)
        .unwrap_or_else(|| folder.join("Ledger.amicable"))
}
