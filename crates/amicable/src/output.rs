//! Writing a file for a person: the one way by which documents, the
//! recovery key and the settings come to the disk.
//!
//! A file is written whole or not at all. It goes into a new file of the
//! same folder that nobody else knows, is synchronized, and then takes
//! its name in one step. No link is followed, and no ledger is ever
//! replaced, by whatever name or way one comes to it.

use std::ffi::OsStr;
use std::fs::Permissions;
use std::io::Write as _;
use std::path::Path;

use tempfile::{NamedTempFile, PersistError};
use vault::files::{is_of_a_ledger, not_regular};

use crate::error::{Code, Error};

/// What becomes of a file that has the name already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and nothing is written.
    Keep,
    /// It is replaced, for the person said so.
    Replace,
}

impl Existing {
    /// Replaces it if the person said so.
    #[must_use]
    pub fn replaced(said: bool) -> Self {
        if said { Self::Replace } else { Self::Keep }
    }
}

/// Who may read a file. On Windows the folder decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// As the system has it for new files; a file that is replaced hands
    /// on what it had.
    Usual,
    /// The owner alone.
    Owner,
}

/// Refuses what is there and no regular file: a folder, or a pipe or a
/// device that might never answer. What is not there is no matter here.
///
/// # Errors
/// [`Code::NotAFile`].
pub fn refuse_not_regular(path: &Path) -> Result<(), Error> {
    match path.metadata().ok().as_ref().and_then(not_regular) {
        Some(kind) => {
            let message = format!("{} is {}, not a file", path.display(), kind.word());
            Err(Error::new(Code::NotAFile, message))
        }
        None => Ok(()),
    }
}

/// Says whether [`write()`] could write there, as far as names tell.
///
/// # Errors
/// [`Code::OfALedger`], [`Code::AlreadyExists`] or [`Code::NotAFile`].
pub fn check(to: &Path, existing: Existing, ledger: Option<&Path>) -> Result<(), Error> {
    if is_of_a_ledger(to, ledger) {
        let message = format!(
            "{} is a ledger or belongs to one, and is left alone; choose another name",
            to.display()
        );
        return Err(Error::new(Code::OfALedger, message));
    }
    refuse_not_regular(to)?;
    match existing {
        // Also a link that leads nowhere is there.
        Existing::Keep if to.symlink_metadata().is_ok() => Err(there_already(to)),
        _ => Ok(()),
    }
}

/// Writes a file whole or not at all. `ledger` is the one that is open.
///
/// # Errors
/// As [`check`], or a folder that can't be written, a full disk.
pub fn write(
    to: &Path,
    content: &[u8],
    existing: Existing,
    readers: Readers,
    ledger: Option<&Path>,
) -> Result<(), Error> {
    check(to, existing, ledger)?;
    let to = std::path::absolute(to)?;
    let folder = to.parent().unwrap_or_else(|| Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut file = fresh(folder, &to, readers)?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    put(file, &to, existing)?;
    // Windows keeps names by itself and opens no folders.
    if cfg!(unix) {
        std::fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// A new file in the folder. It goes when it is dropped.
fn fresh(folder: &Path, to: &Path, readers: Readers) -> Result<NamedTempFile, Error> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(OsStr::new(".")).suffix(OsStr::new(".part"));
    // What is new is made for the owner alone unless something else is
    // asked for.
    #[cfg(unix)]
    if readers == Readers::Usual {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(Permissions::from_mode(0o666));
    }
    let file = builder.tempfile_in(folder)?;
    if readers == Readers::Usual
        && let Ok(before) = to.symlink_metadata()
        && before.is_file()
    {
        file.as_file().set_permissions(before.permissions())?;
    }
    Ok(file)
}

/// Gives the file its name.
fn put(file: NamedTempFile, to: &Path, existing: Existing) -> Result<(), Error> {
    let named = match existing {
        Existing::Replace => file.persist(to),
        Existing::Keep => match file.persist_noclobber(to) {
            // Some file systems can't do both in one step.
            Err(PersistError { file, error })
                if error.kind() != std::io::ErrorKind::AlreadyExists
                    && to.symlink_metadata().is_err() =>
            {
                file.persist(to)
            }
            named => named,
        },
    };
    match named {
        Ok(_) => Ok(()),
        Err(failed) if failed.error.kind() == std::io::ErrorKind::AlreadyExists => {
            Err(there_already(to))
        }
        Err(failed) => Err(failed.error.into()),
    }
}

fn there_already(to: &Path) -> Error {
    let message = format!("{} exists already, and nothing was written", to.display());
    Error::new(Code::AlreadyExists, message)
}
