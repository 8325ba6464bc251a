//! What this computer remembers between two evenings: the ledgers that
//! were open and how the window is liked. Nothing about customers.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Code, Error};
use crate::output::{self, Existing, Readers};

/// How the window is liked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// Light, dark or as the system has it.
    pub theme: Theme,
    /// The language of the window: en, de, fr or es; none for the
    /// system's.
    pub language: Option<String>,
    /// Minutes without a touch after which the ledger locks; 0 for never.
    pub idle_lock_minutes: u32,
    /// Whether this computer's keyring keeps the keys of ledgers.
    pub keyring: bool,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            language: None,
            idle_lock_minutes: 10,
            keyring: true,
        }
    }
}

/// A ledger that was open on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RecentLedger {
    /// Where it is.
    pub file: PathBuf,
    /// The business's name.
    pub business: String,
    /// Whether it is the sample.
    pub sample: bool,
}

/// All that is remembered, as the file has it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Remembered {
    settings: Settings,
    recent: Vec<RecentLedger>,
}

/// How many ledgers are remembered.
const RECENT: usize = 8;

/// The settings; the usual ones where none were saved or the file can't
/// be read, for a broken preference must never keep anyone from their
/// ledger.
#[must_use]
pub fn load(folder: &Path) -> Settings {
    read(folder).settings
}

/// Saves the settings.
///
/// # Errors
/// A folder that can't be written.
pub fn save(folder: &Path, settings: Settings) -> Result<(), Error> {
    let mut remembered = read(folder);
    remembered.settings = settings;
    write(folder, &remembered)
}

/// The ledgers that were open here and are still there, the latest first.
#[must_use]
pub fn recent(folder: &Path) -> Vec<RecentLedger> {
    let known = read(folder).recent;
    known
        .into_iter()
        .filter(|ledger| ledger.file.exists())
        .collect()
}

/// Remembers that a ledger was open.
///
/// # Errors
/// A folder that can't be written.
pub fn opened(folder: &Path, ledger: RecentLedger) -> Result<(), Error> {
    let mut remembered = read(folder);
    remembered.recent.retain(|known| known.file != ledger.file);
    remembered.recent.insert(0, ledger);
    remembered.recent.truncate(RECENT);
    write(folder, &remembered)
}

fn file(folder: &Path) -> PathBuf {
    folder.join("settings.json")
}

fn read(folder: &Path) -> Remembered {
    std::fs::read(file(folder))
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}

fn write(folder: &Path, remembered: &Remembered) -> Result<(), Error> {
    std::fs::create_dir_all(folder)?;
    let text = serde_json::to_vec_pretty(remembered)
        .map_err(|error| Error::new(Code::Io, error.to_string()))?;
    output::write(
        &file(folder),
        &text,
        Existing::Replace,
        Readers::Usual,
        None,
    )
}
