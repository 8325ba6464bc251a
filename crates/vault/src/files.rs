//! Which files are ledgers, or belong to one, so that nothing else is
//! ever written in their place.

use std::fs::Metadata;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::header::MAGIC;

/// What stands beside an open ledger, by what is put after its name: the
/// log of the database and the index of the log, and the log of a
/// database without a write-ahead log.
const LOGS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// What stands hidden beside a ledger: its lock, and a ledger that is
/// being written and will take its place.
const HIDDEN: [&str; 3] = [".lock", ".new", ".changed"];

/// How many links after one another are followed, as many as Linux does.
const LINKS: usize = 40;

/// What is not a regular file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A folder.
    Folder,
    /// A named pipe, which may never answer.
    Pipe,
    /// A disk, a terminal, `/dev/null` and the like.
    Device,
    /// A socket, or what only this system knows.
    Other,
}

impl Kind {
    /// What it is, in English, with its article.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Folder => "a folder",
            Self::Pipe => "a named pipe",
            Self::Device => "a device",
            Self::Other => "something else than a file",
        }
    }
}

/// What it is that the metadata are of; none for a regular file.
#[must_use]
pub fn not_regular(metadata: &Metadata) -> Option<Kind> {
    let kind = metadata.file_type();
    if kind.is_file() {
        return None;
    }
    if kind.is_dir() {
        return Some(Kind::Folder);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        if kind.is_fifo() {
            return Some(Kind::Pipe);
        }
        if kind.is_char_device() || kind.is_block_device() {
            return Some(Kind::Device);
        }
    }
    Some(Kind::Other)
}

/// Whether a file at `path` would take the place of a ledger or of a
/// part of one: of the ledger `open`, its lock and its logs, however
/// `path` leads there (another spelling, a symbolic link, a hard link,
/// another case of the letters); of any file whose name ends in
/// `.amicable`; of any file that holds a ledger under another name.
///
/// Opens no file that belongs to `open`: where a process closes a file,
/// the system lets go of all locks that it has on it.
#[must_use]
pub fn is_of_a_ledger(path: &Path, open: Option<&Path>) -> bool {
    let names = names(path);
    names.iter().any(|name| has_name_of_a_ledger(name))
        || open.is_some_and(|ledger| {
            let parts = parts(ledger);
            names
                .iter()
                .any(|name| parts.iter().any(|part| is_same(name, part)))
        })
        || holds_a_ledger(path)
}

/// The path, and every path that its links lead to.
fn names(path: &Path) -> Vec<PathBuf> {
    let mut at = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut names = Vec::new();
    while names.len() < LINKS {
        let next = std::fs::read_link(&at)
            .ok()
            .map(|to| at.parent().map_or(to.clone(), |folder| folder.join(to)));
        names.push(at);
        match next {
            Some(next) => at = next,
            None => break,
        }
    }
    names.extend(path.canonicalize());
    names
}

fn has_name_of_a_ledger(path: &Path) -> bool {
    let Some(name) = path.file_name() else {
        return false;
    };
    let name = name.to_string_lossy().to_lowercase();
    // Windows leaves out dots and blanks at the end of a name, and takes
    // what follows a colon for a stream of the same file.
    let name = match name.split_once(':') {
        Some((file, _)) if cfg!(windows) => file,
        _ => &name,
    };
    let name = name.trim_end_matches(['.', ' ']);
    let endings = [""].into_iter().chain(LOGS).chain(HIDDEN);
    endings.into_iter().any(|ending| {
        name.strip_suffix(ending)
            .is_some_and(|name| name.ends_with(".amicable"))
    })
}

/// The ledger and all that stands beside it.
fn parts(ledger: &Path) -> Vec<PathBuf> {
    let logs = LOGS.map(|ending| {
        let mut name = ledger.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    });
    let hidden = HIDDEN.map(|ending| crate::lock::neighbour(ledger, ending));
    [ledger.to_owned()]
        .into_iter()
        .chain(logs)
        .chain(hidden)
        .collect()
}

/// Whether two paths lead to one file, or to one that would be: the same
/// name but for the case of its letters, in the same folder.
fn is_same(a: &Path, b: &Path) -> bool {
    if is_one_file(a, b) {
        return true;
    }
    let (Some(folder_a), Some(folder_b)) = (a.parent(), b.parent()) else {
        return false;
    };
    let name = |path: &Path| {
        path.file_name()
            .map(|name| name.to_string_lossy().to_lowercase())
    };
    name(a) == name(b) && is_one_file(folder_a, folder_b)
}

/// Whether both paths lead to one thing that is there. Opens neither.
#[cfg(unix)]
fn is_one_file(a: &Path, b: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    match (std::fs::metadata(a), std::fs::metadata(b)) {
        (Ok(a), Ok(b)) => (a.dev(), a.ino()) == (b.dev(), b.ino()),
        _ => false,
    }
}

/// Whether both paths lead to one thing that is there. Opens both, which
/// costs no locks on Windows.
#[cfg(not(unix))]
fn is_one_file(a: &Path, b: &Path) -> bool {
    same_file::is_same_file(a, b).unwrap_or(false)
}

/// Whether there is a file that starts as ledgers do: `AMI` and the
/// number of a version, which no text has.
fn holds_a_ledger(path: &Path) -> bool {
    if !std::fs::metadata(path).is_ok_and(|file| file.is_file()) {
        return false;
    }
    let mut start = [0; 4];
    let read = std::fs::File::open(path).and_then(|mut file| file.read_exact(&mut start));
    read.is_ok() && start.starts_with(&MAGIC) && start[3] < b' '
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_ledgers_and_of_what_belongs_to_them_are_known() {
        for (name, expected) in [
            ("shop.amicable", true),
            ("SHOP.Amicable", true),
            ("shop.amicable. .", true),
            ("shop.amicable-wal", true),
            ("shop.amicable-SHM", true),
            ("shop.amicable-journal", true),
            (".shop.amicable.lock", true),
            (".shop.amicable.new", true),
            (".shop.amicable.changed", true),
            (".amicable", true),
            ("shop.amicable.pdf", false),
            ("amicable.pdf", false),
            ("shop.pdf", false),
        ] {
            assert_eq!(has_name_of_a_ledger(Path::new(name)), expected, "{name}");
        }
    }

    #[test]
    fn a_ledger_is_known_by_whatever_way_one_comes_to_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        for name in ["Books", "Books-wal", "other.pdf"] {
            std::fs::write(at(name), "AMIable text").expect("written");
        }
        std::fs::create_dir(at("inner")).expect("a folder");
        std::fs::hard_link(at("Books"), at("hard.pdf")).expect("linked");
        let open = at("Books");
        for (name, expected) in [
            ("Books", true),
            ("./Books", true),
            ("inner/../Books", true),
            ("hard.pdf", true),
            ("Books-wal", true),
            ("Books-shm", true),
            ("BOOKS", true),
            (".Books.lock", true),
            (".books.LOCK", true),
            ("inner/Books", false),
            ("other.pdf", false),
            ("new.pdf", false),
        ] {
            assert_eq!(is_of_a_ledger(&at(name), Some(&open)), expected, "{name}");
        }
        std::fs::write(at("in disguise.pdf"), b"AMI\x01 and so on").expect("written");
        assert!(is_of_a_ledger(&at("in disguise.pdf"), None));
        assert!(!is_of_a_ledger(&at("hard.pdf"), None));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_also_to_what_is_not_there_yet() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("Books"), "text").expect("written");
        symlink("Books", at("one.pdf")).expect("linked");
        symlink("one.pdf", at("two.pdf")).expect("linked");
        symlink("later.amicable", at("later.pdf")).expect("linked");
        symlink(".Books.lock", at("lock.pdf")).expect("linked");
        symlink("round.pdf", at("round.pdf")).expect("linked");
        symlink("new.txt", at("new.pdf")).expect("linked");
        std::fs::create_dir(at("far")).expect("a folder");
        symlink(folder.path(), at("far/near")).expect("linked");
        let open = at("Books");
        for (name, expected) in [
            ("two.pdf", true),
            ("later.pdf", true),
            ("lock.pdf", true),
            ("far/near/Books-wal", true),
            ("round.pdf", false),
            ("new.pdf", false),
        ] {
            assert_eq!(is_of_a_ledger(&at(name), Some(&open)), expected, "{name}");
        }
    }
}
