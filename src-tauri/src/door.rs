//! What stands between the page and the product: which ledger is open,
//! when it was touched last, what long work is under way.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
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
    /// Somebody or idleness has locked a ledger since the program began.
    /// From then on no key comes from the keyring: who finds the window
    /// locked must not get past it by opening the same file anew.
    keyring_rests: AtomicBool,
    file: Mutex<Option<PathBuf>>,
    touched: Mutex<Instant>,
    cancelled: Mutex<Vec<String>>,
    staged: Mutex<HashMap<String, Vec<u8>>>,
    folders: Folders,
}

/// Where this computer keeps things for the person.
struct Folders {
    /// The settings.
    config: PathBuf,
    /// Documents, unless the person says otherwise.
    documents: PathBuf,
    /// The sample.
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
        let folders = Folders {
            config: paths.app_config_dir()?,
            documents: paths.document_dir().or_else(|_| paths.home_dir())?,
            cache: paths.app_local_data_dir()?,
        };
        Ok(Self::in_folders(folders, file))
    }

    fn in_folders(folders: Folders, file: Option<PathBuf>) -> Self {
        let last = || {
            let recent = settings::recent(&folders.config);
            recent
                .into_iter()
                .find(|ledger| !ledger.sample)
                .map(|ledger| ledger.file)
        };
        Self {
            book: RwLock::new(None),
            keyring_rests: AtomicBool::new(false),
            file: Mutex::new(file.or_else(last)),
            touched: Mutex::new(Instant::now()),
            cancelled: Mutex::default(),
            staged: Mutex::default(),
            folders,
        }
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
            // A list that can't be written keeps nobody from a ledger,
            // nor from the recovery key of one that was just made.
            let _ = settings::opened(&self.folders.config, recent);
        }
        Ok(())
    }

    /// Opens a ledger with the key in the computer's keyring. Where that
    /// has none, or rests since a ledger was locked, the ledger is chosen
    /// and waits to be unlocked.
    pub(crate) fn open(&self, file: PathBuf) -> Result<(), Error> {
        if self.is_open() && self.file().as_ref() == Some(&file) {
            return Ok(());
        }
        self.let_go()?;
        if self.keyring_rests.load(Ordering::SeqCst) {
            keys::refuse_other_files(&file)?;
            self.choose(file);
            return Ok(());
        }
        match keys::open_with_keyring(&file) {
            Ok(book) => self.let_in(book),
            Err(error) if matches!(error.code, Code::Keyring | Code::WrongKey) => {
                self.choose(file);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// Locks the ledger, because somebody said so or nobody was there:
    /// from now on a ledger opens with its passphrase or its recovery key
    /// alone, until the program ends. Answers whether one was open.
    pub(crate) fn lock(&self) -> Result<bool, Error> {
        self.keyring_rests.store(true, Ordering::SeqCst);
        self.let_go()
    }

    /// Lets go of the ledger, to open another one. Answers whether one
    /// was open.
    pub(crate) fn let_go(&self) -> Result<bool, Error> {
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
        settings::load(&self.folders.config)
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
        settings::save(&self.folders.config, wanted)
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
        settings::recent(&self.folders.config)
    }

    /// Where documents go unless the person says otherwise.
    pub(crate) fn documents(&self) -> PathBuf {
        self.folders.documents.clone()
    }

    /// Where the sample goes.
    pub(crate) fn sample_file(&self) -> PathBuf {
        self.folders.cache.join("Sample.amicable")
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

#[cfg(test)]
mod tests;
