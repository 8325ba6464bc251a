//! Writing the whole ledger anew: into a copy, or under another key.

use std::fs::File;
use std::path::Path;

use rusqlite::Connection;

use crate::connect::{Access, connect, has_log, read_only_uri};
use crate::error::{Fault, OpenError};
use crate::header::Header;
use crate::journal;
use crate::key::Key;
use crate::lock::neighbour;

/// Writes a copy under the same key. It is made beside its place and
/// put there when it is whole.
pub(crate) fn copy(
    from: &Path,
    to: &Path,
    (key, header): (&Key, &Header),
    access: Access,
) -> Result<(), OpenError> {
    let still = access == Access::ReadOnlyMedium && !has_log(from);
    let to = std::path::absolute(to).map_err(|error| OpenError::of_file(&error, to))?;
    if to.symlink_metadata().is_ok() {
        return Err(OpenError::AlreadyExists(to));
    }
    let new = neighbour(&to, ".new");
    // Made by hand first: the database would only say that it can't.
    new_file(&new, None).map_err(|error| OpenError::of_file(&error, &to))?;
    let written = write_anew((from, still), (key, header), &new, (key, header))
        .map_err(|fault| OpenError::of_fault(fault, &to))
        .and_then(|()| put_in_place(&new, &to));
    if written.is_err() {
        let _ = std::fs::remove_file(&new);
    }
    written
}

/// Writes the file anew under another key and puts that in its place,
/// in one step: whenever the power goes, there is one whole file. No
/// connection to the file may be open.
///
/// The new file is whole and on the disk when `keep` is asked for leave
/// to put it there.
pub(crate) fn replace<E: From<OpenError>>(
    path: &Path,
    old: (&Key, &Header),
    new: (&Key, &Header),
    keep: impl FnOnce() -> Result<(), E>,
) -> Result<(), E> {
    if has_log(path) {
        return Err(OpenError::Io("its log could not be emptied".into()).into());
    }
    let of = |error: std::io::Error| E::from(OpenError::of_file(&error, path));
    let changed = neighbour(path, ".changed");
    new_file(&changed, Some(path)).map_err(of)?;
    let written = write_anew((path, true), old, &changed, new)
        .and_then(|()| holds_the_same(path, old, &changed, new))
        .map_err(|fault| E::from(OpenError::of_fault(fault, path)))
        .and_then(|()| keep())
        .and_then(|()| std::fs::rename(&changed, path).map_err(of));
    if written.is_err() {
        let _ = std::fs::remove_file(&changed);
    }
    written?;
    synchronize_folder(path);
    Ok(())
}

/// Makes an empty file that its owner alone may read, or those who may
/// read the file that it is to replace. On Windows the folder says who.
///
/// What a killed process has left in its place is removed and never
/// written to: it may be a second name of a ledger that was being put in
/// place.
pub(crate) fn new_file(path: &Path, in_place_of: Option<&Path>) -> std::io::Result<File> {
    let _ = std::fs::remove_file(path);
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let file = options.open(path)?;
    if let Some(old) = in_place_of {
        hand_on(old, &file)?;
    }
    Ok(file)
}

/// Gives the new file the owner and the permissions of the old one.
#[cfg(unix)]
fn hand_on(old: &Path, new: &File) -> std::io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
    let (old, now) = (old.metadata()?, new.metadata()?);
    let mut mode = old.mode() & 0o7777;
    let (owner, group) = (old.uid(), old.gid());
    if (owner, group) != (now.uid(), now.gid()) && fchown(new, Some(owner), Some(group)).is_err() {
        // Only an administrator can give files away. What the group of
        // the old file was allowed is not for another group.
        mode &= 0o700;
    }
    new.set_permissions(std::fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn hand_on(_old: &Path, _new: &File) -> std::io::Result<()> {
    Ok(())
}

/// Moves a file that is whole to its place. Nothing is overwritten.
pub(crate) fn put_in_place(new: &Path, path: &Path) -> Result<(), OpenError> {
    let of = |error| OpenError::of_file(&error, path);
    // A link fails where a file of the name has turned up meanwhile;
    // moving would replace it. Some file systems have no links.
    match std::fs::hard_link(new, path) {
        Ok(()) => std::fs::remove_file(new).map_err(of)?,
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => return Err(of(error)),
        Err(_) if path.symlink_metadata().is_ok() => {
            return Err(OpenError::AlreadyExists(path.to_owned()));
        }
        Err(_) => std::fs::rename(new, path).map_err(of)?,
    }
    synchronize_folder(path);
    Ok(())
}

/// Waits until the file is on the disk.
pub(crate) fn synchronize(path: &Path) -> Result<(), Fault> {
    File::options()
        .write(true)
        .open(path)
        .and_then(|file| file.sync_all())
        .map_err(|error| match OpenError::of_file(&error, path) {
            OpenError::DiskFull => Fault::DiskFull,
            error => Fault::Io(error.to_string()),
        })
}

/// Waits until the name of the file is on the disk. Windows keeps names
/// by itself and opens no folders.
fn synchronize_folder(path: &Path) {
    if cfg!(unix)
        && let Some(folder) = path.parent()
    {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

/// Writes all that a ledger holds at one moment into a new file.
fn write_anew(
    (from, still): (&Path, bool),
    old: (&Key, &Header),
    to: &Path,
    new: (&Key, &Header),
) -> Result<(), Fault> {
    let db = connect(to, new.0, new.1, Access::Create)?;
    // The parameter, for the key must stand in no statement.
    db.prepare("ATTACH DATABASE ?1 AS old KEY ?2")?.execute([
        read_only_uri(from, still)?.as_str(),
        old.0.spoken(old.1).as_str(),
    ])?;
    let transaction = db.unchecked_transaction()?;
    let number = |pragma| transaction.query_row(pragma, [], |row| row.get::<_, u32>(0));
    let application = number("PRAGMA old.application_id")?;
    let version = number("PRAGMA old.user_version")?;
    transaction.query_row("SELECT sqlcipher_export('main', 'old')", [], |_| Ok(()))?;
    transaction.pragma_update(None, "application_id", application)?;
    transaction.pragma_update(None, "user_version", version)?;
    transaction.commit()?;
    db.execute_batch("DETACH DATABASE old")?;
    db.close().map_err(|(_, error)| error)?;
    synchronize(to)
}

/// Makes sure that the new file opens and ends where the old one ends.
fn holds_the_same(
    from: &Path,
    old: (&Key, &Header),
    to: &Path,
    new: (&Key, &Header),
) -> Result<(), Fault> {
    let head = |path, (key, header): (&Key, &Header)| {
        let db = connect(path, key, header, Access::ReadOnlyMedium)?;
        let bad = pages_amiss(&db)?;
        Ok::<_, Fault>((journal::head(&db)?, bad))
    };
    let (before, _) = head(from, old)?;
    let (after, bad) = head(to, new)?;
    if before != after || bad > 0 {
        return Err(Fault::Io("the new file is not what was written".into()));
    }
    Ok(())
}

/// How many pages of the file are not what was encrypted.
pub(crate) fn pages_amiss(db: &Connection) -> Result<usize, Fault> {
    let mut check = db.prepare("PRAGMA cipher_integrity_check")?;
    let mut rows = check.query([])?;
    let mut bad = 0;
    while rows.next()?.is_some() {
        bad += 1;
    }
    Ok(bad)
}
