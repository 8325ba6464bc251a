//! Creating and opening a ledger.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use ledger::event::Event;
use rusqlite::Connection;
use uuid::Uuid;

use crate::connect::{Access, connect};
use crate::copy::{new_file, put_in_place, synchronize};
use crate::error::{Fault, OpenError, Tried};
use crate::header::{Header, Salt};
use crate::key::Key;
use crate::lock::{self, neighbour};
use crate::migrate::{self, MIGRATIONS};
use crate::recovery::RecoveryKey;
use crate::schema;
use crate::vault::Vault;
use crate::{journal, keyring, recovery};

/// One of the three keys of a ledger.
#[derive(Clone, Copy)]
pub enum Secret<'a> {
    /// What the person remembers.
    Passphrase(&'a str),
    /// What the person printed: 24 words, typed as well as one can.
    RecoveryKey(&'a str),
    /// What the system's keyring keeps.
    Keyring,
}

/// Creates a ledger that opens with the passphrase, and opens it. It is
/// made beside its place and put there when it is whole.
///
/// ```
/// use ledger::event::Event;
/// use uuid::Uuid;
/// use vault::open::{Secret, create, open};
///
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("shop.amicable");
/// let vault = create(&path, "four tidy boats")?;
/// let event = Event::PreferenceSet { name: "theme".into(), value: "dark".into() };
/// vault.append(Uuid::from_u128(1), chrono::DateTime::UNIX_EPOCH, &[event])?;
/// vault.close()?;
///
/// let vault = open(&path, Secret::Passphrase("four tidy boats"))?;
/// let theme = vault.read(|now| now.preference("theme"))?;
/// assert_eq!(theme.as_deref(), Some("dark"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// A file of that name, a folder that is missing or can't be written to,
/// a full disk.
pub fn create(path: &Path, passphrase: &str) -> Result<Vault, OpenError> {
    create_whole(path, || fresh_key(passphrase), None, |_| Ok(()))
}

/// What a new ledger holds from its first moment.
#[derive(Debug, Clone, Copy)]
pub struct First<'a> {
    /// The id of the intention, as for [`Vault::transact`].
    pub command: Uuid,
    /// When it was recorded.
    pub recorded: DateTime<Utc>,
    /// What happened.
    pub events: &'a [Event],
}

/// As [`create`], with events in it. The ledger is whole and on the disk,
/// beside its place, when its recovery key is handed to `keep`, and is
/// put in its place only once that was kept.
///
/// # Errors
/// As [`create`], or what `keep` returns. Nothing was made then.
pub fn create_once_kept<E: From<OpenError>>(
    path: &Path,
    passphrase: &str,
    first: &First<'_>,
    keep: impl FnOnce(&RecoveryKey) -> Result<(), E>,
) -> Result<Vault, E> {
    let key = || fresh_key(passphrase);
    create_whole(path, key, Some(first), keep)
}

/// As [`create`], with the key that `make_key` makes.
#[cfg(test)]
pub(crate) fn create_with(
    path: &Path,
    make_key: impl FnOnce() -> Result<(Key, Header), OpenError>,
) -> Result<Vault, OpenError> {
    create_whole(path, make_key, None, |_| Ok(()))
}

fn fresh_key(passphrase: &str) -> Result<(Key, Header), OpenError> {
    let salt = Salt::fresh()?;
    let key = Key::derive(passphrase, &salt).ok_or(OpenError::Newer)?;
    let header = salt.header(&key);
    Ok((key, header))
}

fn create_whole<E: From<OpenError>>(
    path: &Path,
    make_key: impl FnOnce() -> Result<(Key, Header), OpenError>,
    first: Option<&First<'_>>,
    keep: impl FnOnce(&RecoveryKey) -> Result<(), E>,
) -> Result<Vault, E> {
    let path = absolute(path)?;
    let lock = lock::hold(&path)?.ok_or_else(|| OpenError::ReadOnly(path.clone()))?;
    if path.symlink_metadata().is_ok() {
        return Err(OpenError::AlreadyExists(path).into());
    }
    let (key, header) = make_key()?;
    let new = neighbour(&path, ".new");
    new_file(&new, None).map_err(|error| OpenError::of_file(&error, &path))?;
    let made = make(&new, &key, &header, first)
        .map_err(|fault| E::from(OpenError::of_fault(fault, &path)))
        .and_then(|()| keep(&RecoveryKey::of(&key)))
        .and_then(|()| Ok(put_in_place(&new, &path)?));
    if let Err(error) = made {
        let _ = std::fs::remove_file(&new);
        return Err(error);
    }
    let writer = connect(&path, &key, &header, Access::Write)
        .map_err(|fault| OpenError::of_fault(fault, &path))?;
    Ok(Vault::new(
        path,
        (key, header),
        Access::Read,
        Some(writer),
        Some(lock),
    ))
}

/// Opens a ledger. One whose file or folder can't be written to is
/// opened for reading.
///
/// # Errors
/// Each way in which it can fail is an error of its own.
pub fn open(path: &Path, secret: Secret<'_>) -> Result<Vault, OpenError> {
    open_with(path, secret, MIGRATIONS, schema::VERSION)
}

/// Says what keeps a file from being a ledger, as far as its first bytes
/// tell, without a key.
///
/// # Errors
/// No such file, no file, no ledger, or one of a newer version.
pub fn refuse_other_files(path: &Path) -> Result<(), OpenError> {
    Header::read(path).map(drop)
}

pub(crate) fn open_with(
    path: &Path,
    secret: Secret<'_>,
    migrations: &[migrate::Migration],
    newest: u32,
) -> Result<Vault, OpenError> {
    let path = canonical(path)?;
    // Asked before the lock, which would leave its trace beside any file.
    Header::read(&path)?;
    let lock = lock::hold(&path)?;
    // Read again: until the lock, another process might have changed the
    // passphrase.
    let header = Header::read(&path)?;
    let key = key_of(&header, secret)?;
    let in_file = |fault| OpenError::of_fault(fault, &path);

    let read_only = lock.is_none() || is_read_only(&path);
    let reading = if read_only {
        Access::ReadOnlyMedium
    } else {
        Access::Read
    };
    let access = if read_only { reading } else { Access::Write };
    is_whole(&path)?;
    let mut db = connect(&path, &key, &header, access).map_err(in_file)?;
    let version = look(&db).map_err(in_file)?;
    if version > newest {
        return Err(OpenError::Newer);
    }
    if version < newest {
        if read_only {
            return Err(OpenError::ReadOnly(path));
        }
        db.close().map_err(|(_, error)| in_file(error.into()))?;
        migrate::keep_copy(&path, newest)?;
        db = connect(&path, &key, &header, access).map_err(in_file)?;
        migrate::bring_up(&mut db, migrations, version, newest).map_err(in_file)?;
    }
    if !read_only {
        // What a process that was killed while writing anew has left.
        for ending in [".new", ".changed"] {
            let _ = std::fs::remove_file(neighbour(&path, ending));
        }
    }
    let writer = (!read_only).then_some(db);
    Ok(Vault::new(path, (key, header), reading, writer, lock))
}

/// The key that the secret stands for, if it is the key of the file.
pub(crate) fn key_of(header: &Header, secret: Secret<'_>) -> Result<Key, OpenError> {
    let (key, tried) = match secret {
        Secret::Passphrase(passphrase) => {
            let key = Key::derive(passphrase, &header.salt()).ok_or(OpenError::Newer)?;
            (Some(key), Tried::Passphrase)
        }
        Secret::RecoveryKey(words) => (Some(recovery::parse(words)?), Tried::RecoveryKey),
        Secret::Keyring => (keyring::recall(header)?, Tried::Keyring),
    };
    key.filter(|key| header.admits(key))
        .ok_or(OpenError::WrongKey(tried))
}

/// The path of a file that is not there yet, in a folder that is.
fn absolute(path: &Path) -> Result<PathBuf, OpenError> {
    let path = std::path::absolute(path).map_err(|error| OpenError::of_file(&error, path))?;
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(OpenError::NotALedger(path));
    };
    Ok(canonical(folder)?.join(name))
}

/// The one path of a file, whatever links lead to it, so that the lock
/// is found by everyone.
fn canonical(path: &Path) -> Result<PathBuf, OpenError> {
    let path = path
        .canonicalize()
        .map_err(|error| OpenError::of_file(&error, path))?;
    // Windows writes such paths in a way that few programs, and no
    // people, can read.
    Ok(match path.to_str().filter(|_| cfg!(windows)) {
        Some(text) => match (text.strip_prefix(r"\\?\UNC\"), text.strip_prefix(r"\\?\")) {
            (Some(share), _) => PathBuf::from(format!(r"\\{share}")),
            (None, Some(drive)) => PathBuf::from(drive),
            (None, None) => path,
        },
        None => path,
    })
}

/// Whether the file is marked as one that is not to be written to. The
/// administrator of a system could write to it all the same, and isn't
/// meant to.
fn is_read_only(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|file| file.permissions().readonly())
}

/// Whether the file ends where a page ends. Only while no log beside it
/// has a say: then its last pages may not be written yet.
fn is_whole(path: &Path) -> Result<(), OpenError> {
    let length = std::fs::metadata(path).map_err(|error| OpenError::of_file(&error, path))?;
    if crate::connect::has_log(path) || length.len().is_multiple_of(4096) {
        return Ok(());
    }
    Err(OpenError::Damaged("its end is missing".into()))
}

/// Makes sure that it is a ledger, and says of which version.
fn look(db: &Connection) -> Result<u32, Fault> {
    let number = |pragma| db.query_row(pragma, [], |row| row.get::<_, u32>(0));
    if number("PRAGMA application_id")? != schema::APPLICATION {
        return Err(Fault::Damaged("it does not hold a ledger".into()));
    }
    let version = number("PRAGMA user_version")?;
    if version == schema::VERSION {
        journal::head(db)?;
    }
    Ok(version)
}

/// Makes a ledger that holds nothing but what comes first.
fn make(path: &Path, key: &Key, header: &Header, first: Option<&First<'_>>) -> Result<(), Fault> {
    let mut db = connect(path, key, header, Access::Create)?;
    let transaction = db.transaction()?;
    transaction.pragma_update(None, "application_id", schema::APPLICATION)?;
    transaction.pragma_update(None, "user_version", schema::VERSION)?;
    transaction.execute_batch(schema::JOURNAL)?;
    transaction.execute_batch(schema::TABLES)?;
    let mut device = [0; 16];
    getrandom::fill(&mut device).map_err(|error| Fault::Io(error.to_string()))?;
    let device = uuid::Builder::from_random_bytes(device).into_uuid();
    insert_device(&transaction, device)?;
    if let Some(first) = first {
        journal::write(&transaction, first.command, first.recorded, first.events)?;
    }
    transaction.commit()?;
    db.close().map_err(|(_, error)| error)?;
    synchronize(path)
}

fn insert_device(db: &Connection, device: Uuid) -> Result<(), Fault> {
    db.execute(
        "INSERT INTO ledger (one, device) VALUES (1, ?1)",
        [device.as_bytes()],
    )?;
    Ok(())
}
