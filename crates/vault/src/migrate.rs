//! Bringing a file of an older schema up to this program's.
//!
//! The file is copied first. All steps run in one transaction: they are
//! all done, or none is.

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::connect::has_log;
use crate::copy::{new_file, put_in_place, synchronize};
use crate::error::{Fault, OpenError};
use crate::lock::neighbour;

/// One step, from the version before to `to`.
pub(crate) struct Migration {
    pub(crate) to: u32,
    pub(crate) run: fn(&Connection) -> Result<(), Fault>,
}

/// Every step since the first schema.
pub(crate) const MIGRATIONS: &[Migration] = &[];

/// Runs the steps that are missing.
pub(crate) fn bring_up(
    db: &mut Connection,
    migrations: &[Migration],
    from: u32,
    newest: u32,
) -> Result<(), Fault> {
    let transaction = db.transaction()?;
    let mut version = from;
    for migration in migrations.iter().filter(|step| step.to > from) {
        (migration.run)(&transaction)?;
        version = migration.to;
    }
    if version != newest {
        return Err(Fault::Io(format!(
            "there is no way from version {from} of the file to {newest}"
        )));
    }
    transaction.pragma_update(None, "user_version", newest)?;
    transaction.commit()?;
    Ok(())
}

/// Copies the file as it is to `<name>.before-v<n>.amicable`, the first
/// such name that is free. No connection to the file may be open.
pub(crate) fn keep_copy(path: &Path, newest: u32) -> Result<PathBuf, OpenError> {
    let of = |error| OpenError::of_file(&error, path);
    if has_log(path) {
        return Err(OpenError::Io("its log could not be emptied".into()));
    }
    let new = neighbour(path, ".new");
    let mut from = File::open(path).map_err(of)?;
    let mut to = new_file(&new, Some(path)).map_err(of)?;
    let copied = std::io::copy(&mut from, &mut to)
        .map_err(of)
        .and_then(|_| synchronize(&new).map_err(|fault| OpenError::of_fault(fault, path)));
    if let Err(error) = copied {
        let _ = std::fs::remove_file(&new);
        return Err(error);
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let mut number = 1;
    loop {
        let again = match number {
            1 => String::new(),
            number => format!("-{number}"),
        };
        let kept = path.with_file_name(format!("{stem}.before-v{newest}{again}.amicable"));
        match put_in_place(&new, &kept) {
            Ok(()) => return Ok(kept),
            Err(OpenError::AlreadyExists(_)) => number += 1,
            Err(error) => return Err(error),
        }
    }
}
