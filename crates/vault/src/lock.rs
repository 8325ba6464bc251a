//! One process at a time: a lock on a file beside the ledger.
//!
//! The system lets go of the lock when a process ends, however it ends.
//! The file is removed at a clean close; one that is left over locks
//! nothing.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use same_file::Handle;

use crate::error::OpenError;
use crate::files::not_regular;

/// The lock on a ledger, held until it is dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    path: PathBuf,
    /// The lock is on this open file. Declared after the path, let go
    /// of after the file is removed.
    _file: File,
}

impl Drop for Lock {
    /// Removes the file while the lock is still held: nobody can have
    /// locked it in between, and who opened it will find in [`hold`] that
    /// it is gone.
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

/// The hidden neighbour of a ledger with that ending: its lock, or a
/// file that is being written and will take its place.
pub(crate) fn neighbour(ledger: &Path, ending: &str) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(ledger.file_name().unwrap_or_default());
    name.push(ending);
    ledger.with_file_name(name)
}

/// Locks the ledger for this process. None when there is nowhere to put
/// the lock because the folder can't be written to.
pub(crate) fn hold(ledger: &Path) -> Result<Option<Lock>, OpenError> {
    let path = neighbour(ledger, ".lock");
    // Between opening the file and locking it, whoever held the lock may
    // have removed the file; then the lock is on a file that nobody else
    // will find, and it takes another turn.
    loop {
        // To open a pipe for writing waits for a reader.
        if let Some(kind) = path.metadata().ok().as_ref().and_then(not_regular) {
            return Err(OpenError::NotAFile(path, kind));
        }
        let mut options = OpenOptions::new();
        let file = match options.create(true).truncate(false).write(true).open(&path) {
            Ok(file) => file,
            Err(error) if is_forbidden(error.kind()) => return Ok(None),
            Err(error) => return Err(OpenError::of_file(&error, &path)),
        };
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(OpenError::InUse),
            Err(TryLockError::Error(error)) => return Err(OpenError::of_file(&error, &path)),
        }
        let locked = file.try_clone().and_then(Handle::from_file);
        let found = Handle::from_path(&path);
        match (locked, found) {
            (Ok(locked), Ok(found)) if locked == found => {
                return Ok(Some(Lock { path, _file: file }));
            }
            (Err(error), _) => return Err(OpenError::of_file(&error, &path)),
            (Ok(_), Err(error)) if error.kind() != ErrorKind::NotFound => {
                return Err(OpenError::of_file(&error, &path));
            }
            (Ok(_), _) => {}
        }
    }
}

fn is_forbidden(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem
    )
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn the_second_is_turned_away_until_the_first_lets_go() {
        let folder = tempfile::tempdir().expect("a folder");
        let ledger = folder.path().join("shop.amicable");
        let first = hold(&ledger).expect("free").expect("a writable folder");
        assert!(matches!(hold(&ledger), Err(OpenError::InUse)));
        drop(first);
        assert_eq!(folder.path().read_dir().expect("a folder").count(), 0);
        assert!(hold(&ledger).expect("free again").is_some());
    }

    #[test]
    fn a_lock_file_that_was_left_over_locks_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let ledger = folder.path().join("shop.amicable");
        std::fs::write(neighbour(&ledger, ".lock"), "").expect("a file");
        assert!(hold(&ledger).expect("free").is_some());
    }

    #[test]
    fn two_never_hold_it_at_once_however_often_it_changes_hands() {
        let folder = tempfile::tempdir().expect("a folder");
        let ledger = folder.path().join("shop.amicable");
        let holders = AtomicUsize::new(0);
        let held = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    // Until it was held so often, however busy the machine.
                    let mut mine = 0;
                    while mine < 50 {
                        if let Ok(Some(lock)) = hold(&ledger) {
                            assert_eq!(holders.fetch_add(1, Ordering::SeqCst), 0);
                            held.fetch_add(1, Ordering::SeqCst);
                            mine += 1;
                            std::thread::yield_now();
                            holders.fetch_sub(1, Ordering::SeqCst);
                            drop(lock);
                        }
                        std::thread::yield_now();
                    }
                });
            }
        });
        assert_eq!(held.load(Ordering::SeqCst), 4 * 50);
    }
}
