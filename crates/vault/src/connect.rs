//! Connections to the file, all with the same settings.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::error::Fault;
use crate::header::Header;
use crate::key::Key;

/// What a connection may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Make a new file and write it in one go. What is half done when
    /// the power goes is thrown away, so nothing is synchronized before
    /// the end.
    Create,
    /// Read and write.
    Write,
    /// Read, while another connection of this process writes.
    Read,
    /// Read a file in a folder that can't be written to, where SQLite
    /// can put nothing beside it.
    ReadOnlyMedium,
}

/// How long a connection waits for another one. Inside the process they
/// hardly ever meet, and other processes are locked out.
const PATIENCE: Duration = Duration::from_secs(2);

/// Opens the file with its key.
///
/// What the settings are for:
/// - `cipher_log_level`: SQLCipher would write to the terminal;
/// - `cipher_compatibility`: a later SQLCipher keeps reading the file;
/// - `foreign_keys`, `cell_size_check`: what contradicts itself is found;
/// - `trusted_schema`, defensive: a crafted file can't run anything;
/// - `secure_delete`: what is overwritten is gone;
/// - `temp_store`: nothing readable in the folder for temporary files;
/// - `synchronous`, `fullfsync`: what was acknowledged is on the disk;
/// - `cache_size`: a page that is needed again need not be decrypted
///   again, which is what an import spends its time on.
///
/// `cipher_memory_security` stays off: it wipes all memory that SQLite
/// lets go of, makes imports three times as slow, and what it would hide
/// is on the screen. SQLCipher wipes its keys in any case.
pub(crate) fn connect(
    path: &Path,
    key: &Key,
    header: &Header,
    access: Access,
) -> Result<Connection, Fault> {
    let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_PRIVATE_CACHE;
    let read_write = OpenFlags::SQLITE_OPEN_READ_WRITE;
    let db = match access {
        Access::Create => {
            let flags = flags | read_write | OpenFlags::SQLITE_OPEN_CREATE;
            Connection::open_with_flags(path, flags)
        }
        Access::Write => Connection::open_with_flags(path, flags | read_write),
        Access::Read => Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_READ_ONLY),
        Access::ReadOnlyMedium => Connection::open_with_flags(
            read_only_uri(path, !has_log(path))?,
            flags | OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI,
        ),
    }?;
    db.busy_timeout(PATIENCE)?;
    let mut speak = Zeroizing::new(String::with_capacity(256));
    speak.push_str("PRAGMA cipher_log_level = NONE; PRAGMA key = \"");
    speak.push_str(&key.spoken(header));
    speak.push_str("\"; PRAGMA cipher_compatibility = 4;");
    db.execute_batch(&speak)?;
    db.execute_batch(
        "PRAGMA temp_store = MEMORY;
         PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA secure_delete = ON;
         PRAGMA fullfsync = ON;
         PRAGMA checkpoint_fullfsync = ON;
         PRAGMA cache_size = -16000;
         PRAGMA journal_size_limit = 16000000;",
    )?;
    match access {
        Access::Create => {
            db.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")?;
        }
        Access::Write => {
            db.execute_batch("PRAGMA synchronous = FULL; PRAGMA cache_size = -64000;")?;
            db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
            db.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
        }
        Access::Read | Access::ReadOnlyMedium => {
            db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        }
    }
    db.set_prepared_statement_cache_capacity(64);
    // The first read of a page: a key that doesn't fit shows here.
    db.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(db)
}

/// The name of a file that is only read, as SQLite wants it spelled: as
/// a URI. `still` says that nobody writes to it and that no log belongs
/// to it; then SQLite needs nothing beside it and takes it as it is.
pub(crate) fn read_only_uri(path: &Path, still: bool) -> Result<String, Fault> {
    let text = path
        .to_str()
        .ok_or_else(|| Fault::Io("the file's name is not in Unicode".into()))?;
    let mut uri = uri(text, cfg!(windows));
    uri.push_str("?mode=ro");
    if still {
        uri.push_str("&immutable=1");
    }
    Ok(uri)
}

fn uri(path: &str, windows: bool) -> String {
    let mut uri = String::from("file:");
    if windows {
        // A drive is written `file:///C:/…`, a share `file:////…`.
        uri.push_str(if path.starts_with(r"\\") { "//" } else { "///" });
    }
    for c in path.chars() {
        match c {
            '%' => uri.push_str("%25"),
            '?' => uri.push_str("%3f"),
            '#' => uri.push_str("%23"),
            '\\' if windows => uri.push('/'),
            c => uri.push(c),
        }
    }
    uri
}

/// Whether there is a write-ahead log with something in it beside the
/// file.
pub(crate) fn has_log(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    std::fs::metadata(log).is_ok_and(|log| log.len() > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_spelled_as_uris() {
        for (path, windows, expected) in [
            (
                "/home/a b/50%?#1.amicable",
                false,
                "file:/home/a b/50%25%3f%231.amicable",
            ),
            (r"/odd\name", false, r"file:/odd\name"),
            (r"C:\Shop\é.amicable", true, "file:///C:/Shop/é.amicable"),
            (
                r"\\server\shop.amicable",
                true,
                "file:////server/shop.amicable",
            ),
        ] {
            assert_eq!(uri(path, windows), expected);
        }
    }
}
