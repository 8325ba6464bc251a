//! What stands between the page and the product: which ledger is open,
//! when it was touched last, what long work is under way.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Instant;

use amicable::book::Book;
use amicable::error::{Code, Error};
use amicable::output::{self, Existing, Readers};
use amicable::settings::{self, RecentLedger};
use amicable::{business, keys};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager as _};
use tauri_specta::Event;

/// The ledger was locked, by the person or because nobody was there.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub(crate) struct Locked;

/// How far a long work is.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Progress {
    /// Which work, by the name that the page gave it.
    pub(crate) job: String,
    /// How much is done.
    pub(crate) done: u32,
    /// Of how much.
    pub(crate) of: u32,
}

/// The state behind the window.
pub(crate) struct Door {
    book: RwLock<Option<Book>>,
    file: Mutex<Option<PathBuf>>,
    touched: Mutex<Instant>,
    cancelled: Mutex<Vec<String>>,
    staged: Mutex<HashMap<String, Vec<u8>>>,
    config: PathBuf,
    documents: PathBuf,
    cache: PathBuf,
}

/// A panic in another command leaves these plain values whole.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Door {
    /// The state at start: nothing is open. `file` is the ledger that
    /// the program was asked to open, else the one that was open last.
    pub(crate) fn new(app: &AppHandle, file: Option<PathBuf>) -> tauri::Result<Self> {
        let paths = app.path();
        let config = paths.app_config_dir()?;
        let last = || {
            let recent = settings::recent(&config);
            recent
                .into_iter()
                .find(|ledger| !ledger.sample)
                .map(|ledger| ledger.file)
        };
        Ok(Self {
            book: RwLock::new(None),
            file: Mutex::new(file.or_else(last)),
            touched: Mutex::new(Instant::now()),
            cancelled: Mutex::default(),
            staged: Mutex::default(),
            documents: paths.document_dir().or_else(|_| paths.home_dir())?,
            cache: paths.app_local_data_dir()?,
            config,
        })
    }

    /// Does something with the open ledger.
    pub(crate) fn with<T>(&self, act: impl FnOnce(&Book) -> Result<T, Error>) -> Result<T, Error> {
        let book = self.book.read().unwrap_or_else(PoisonError::into_inner);
        act(book.as_ref().ok_or_else(locked)?)
    }

    /// Does something with the open ledger that nobody else may use
    /// meanwhile.
    pub(crate) fn with_mut<T>(
        &self,
        act: impl FnOnce(&mut Book) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut book = self.book.write().unwrap_or_else(PoisonError::into_inner);
        act(book.as_mut().ok_or_else(locked)?)
    }

    /// Takes in a ledger that was opened; the keyring keeps its key if
    /// the person likes that.
    pub(crate) fn let_in(&self, book: Book) -> Result<(), Error> {
        let profile = business::profile(&book)?;
        let file = book.path().to_owned();
        if !profile.sample && self.settings().keyring {
            // A keyring that doesn't answer costs the convenience of not
            // being asked next time, and nothing else.
            let _ = keys::keep_in_keyring(&book, true);
        }
        let recent = RecentLedger {
            file: file.clone(),
            business: profile.name,
            sample: profile.sample,
        };
        *held(&self.file) = Some(file);
        *self.book.write().unwrap_or_else(PoisonError::into_inner) = Some(book);
        self.touch();
        if !recent.sample {
            settings::opened(&self.config, recent)?;
        }
        Ok(())
    }

    /// Lets go of the ledger. Answers whether one was open.
    pub(crate) fn lock(&self) -> Result<bool, Error> {
        held(&self.staged).clear();
        let book = self
            .book
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        match book {
            Some(book) => book.close().map(|()| true),
            None => Ok(false),
        }
    }

    /// Whether a ledger is open.
    pub(crate) fn is_open(&self) -> bool {
        self.book
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .is_some()
    }

    /// The ledger that is open, locked, or was open last.
    pub(crate) fn file(&self) -> Option<PathBuf> {
        held(&self.file).clone()
    }

    /// Chooses the ledger that is to be unlocked.
    pub(crate) fn choose(&self, file: PathBuf) {
        *held(&self.file) = Some(file);
    }

    pub(crate) fn settings(&self) -> settings::Settings {
        settings::load(&self.config)
    }

    pub(crate) fn save_settings(&self, wanted: settings::Settings) -> Result<(), Error> {
        if self.is_open() && wanted.keyring != self.settings().keyring {
            self.with(|book| {
                let sample = business::profile(book)?.sample;
                if sample {
                    Ok(())
                } else {
                    keys::keep_in_keyring(book, wanted.keyring)
                }
            })?;
        }
        settings::save(&self.config, wanted)
    }

    /// Writes a text that opens the ledger into a file of its own.
    pub(crate) fn save_secret(&self, file: &Path, text: &str) -> Result<(), Error> {
        let ledger = self.file();
        output::write(
            file,
            text.as_bytes(),
            Existing::Replace,
            Readers::Owner,
            ledger.as_deref(),
        )
    }

    pub(crate) fn recent(&self) -> Vec<RecentLedger> {
        settings::recent(&self.config)
    }

    /// Where documents go unless the person says otherwise.
    pub(crate) fn documents(&self) -> PathBuf {
        self.documents.clone()
    }

    /// Where the sample goes.
    pub(crate) fn sample_file(&self) -> PathBuf {
        self.cache.join("Sample.amicable")
    }

    /// Somebody is there.
    pub(crate) fn touch(&self) {
        *held(&self.touched) = Instant::now();
    }

    /// When somebody was there last.
    pub(crate) fn touched(&self) -> Instant {
        *held(&self.touched)
    }

    /// Asks a long work to stop.
    pub(crate) fn cancel(&self, job: String) {
        held(&self.cancelled).push(job);
    }

    /// Whether a long work may go on. It also counts as somebody being
    /// there.
    pub(crate) fn goes_on(&self, job: &str) -> bool {
        self.touch();
        !held(&self.cancelled)
            .iter()
            .any(|cancelled| cancelled == job)
    }

    /// Keeps a file that the page has read.
    pub(crate) fn stage(&self, ticket: String, bytes: Vec<u8>) {
        let mut staged = held(&self.staged);
        staged.clear();
        staged.insert(ticket, bytes);
    }

    /// A file that the page has read.
    pub(crate) fn staged(&self, ticket: &str) -> Result<Vec<u8>, Error> {
        held(&self.staged)
            .get(ticket)
            .cloned()
            .ok_or_else(|| Error::new(Code::Import, "choose the file again"))
    }
}

fn locked() -> Error {
    Error::new(Code::Locked, "the ledger is locked")
}
