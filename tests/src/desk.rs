//! A desk with a terminal: an empty home, a folder for temporary files
//! and a folder to work in, none of them the developer's.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// What opens the ledgers of the journeys.
pub const PASSPHRASE: &str = "four oak chairs by the quay";

/// Everything lies in one folder that goes when the desk goes.
#[derive(Debug)]
pub struct Desk {
    folder: TempDir,
    passphrase: Option<String>,
    today: String,
}

/// What a command answered.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its exit code.
    pub exit: i32,
    /// What it printed.
    pub out: String,
    /// What it said beside that.
    pub err: String,
    /// How long it took.
    pub took: Duration,
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

impl Desk {
    /// A tidy desk on 21 November 2026.
    ///
    /// # Panics
    /// Where there is no room for temporary files.
    #[must_use]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["home", "tmp", "run", "work"] {
            std::fs::create_dir(folder.path().join(name)).expect("a folder");
        }
        Self {
            folder,
            passphrase: Some(PASSPHRASE.to_owned()),
            today: "2026-11-21".to_owned(),
        }
    }

    /// The same desk on another day.
    #[must_use]
    pub fn on(mut self, today: &str) -> Self {
        self.today = today.to_owned();
        self
    }

    /// Types another passphrase from now on, or none.
    pub fn types(&mut self, passphrase: Option<&str>) {
        self.passphrase = passphrase.map(str::to_owned);
    }

    /// A file in the folder to work in.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join("work").join(name)
    }

    /// Writes a file into the folder to work in.
    ///
    /// # Panics
    /// Where there is no room.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let file = self.file(name);
        std::fs::write(&file, content).expect("room for a file");
        file
    }

    /// The home and the folder for temporary files.
    #[must_use]
    pub fn homes(&self) -> [PathBuf; 3] {
        ["home", "tmp", "run"].map(|name| self.folder.path().join(name))
    }

    /// `amicable` with the arguments of a line, quotes as in a shell.
    #[must_use]
    pub fn amicable(&self, line: &str) -> Command {
        let [home, tmp, run] = self.homes();
        let mut command = Command::new(program());
        command
            .args(words(line))
            .current_dir(self.folder.path().join("work"))
            .env("HOME", &home)
            .env("USERPROFILE", &home)
            .env("APPDATA", &home)
            .env("LOCALAPPDATA", &home)
            .env("XDG_CONFIG_HOME", &home)
            .env("XDG_DATA_HOME", &home)
            .env("XDG_CACHE_HOME", &home)
            .env("XDG_STATE_HOME", &home)
            // No session bus, so that no keyring answers.
            .env("XDG_RUNTIME_DIR", run)
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env_remove("DISPLAY")
            .env("TMPDIR", &tmp)
            .env("TMP", &tmp)
            .env("TEMP", &tmp)
            .env("AMICABLE_TODAY", &self.today)
            .env_remove("AMICABLE_PASSPHRASE")
            .stdin(Stdio::null());
        if let Some(passphrase) = &self.passphrase {
            command.env("AMICABLE_PASSPHRASE", passphrase);
        }
        command
    }

    /// Runs a command and answers with what it said.
    ///
    /// # Panics
    /// Where the program can't be run at all.
    #[must_use]
    pub fn says(&self, line: &str) -> Answer {
        let begun = Instant::now();
        let output = self.amicable(line).output().expect("amicable runs");
        Answer {
            exit: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).expect("text"),
            err: String::from_utf8(output.stderr).expect("text"),
            took: begun.elapsed(),
        }
    }

    /// Runs a command that must succeed, and answers with what it
    /// printed.
    ///
    /// # Panics
    /// Where it doesn't succeed.
    pub fn does(&self, line: &str) -> String {
        let answer = self.says(line);
        assert_eq!(answer.exit, 0, "amicable {line}\n{answer:?}");
        answer.out
    }

    /// Runs a command that must succeed and print JSON.
    ///
    /// # Panics
    /// Where it doesn't.
    #[must_use]
    pub fn json(&self, line: &str) -> serde_json::Value {
        serde_json::from_str(&self.does(line)).expect(line)
    }

    /// A new ledger, by the terminal. Answers with its recovery key.
    ///
    /// # Panics
    /// Where it can't be made.
    pub fn new_ledger(&self, name: &str, country: &str, currency: &str) -> String {
        let made = self.does(&format!(
            "new {name} --business 'Harbour Lane' --country {country} --currency {currency}"
        ));
        made.trim().to_owned()
    }
}

/// The program beside this one. Cargo tells no path across packages.
fn program() -> PathBuf {
    let me = std::env::current_exe().expect("this program has a path");
    let name = format!("amicable{}", std::env::consts::EXE_SUFFIX);
    me.ancestors()
        .skip(1)
        .take(2)
        .map(|folder: &Path| folder.join(&name))
        .find(|file| file.is_file())
        .expect("`amicable` is not built; `cargo build -p amicable-cli` does, as does `cargo test --workspace`")
}

/// The words of a line; single quotes keep blanks.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = None::<String>;
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '\'' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            ' ' | '\n' if !quoted => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}
