//! About the program and this computer.

use std::path::PathBuf;

use amicable::error::{Code, Error};
use amicable::settings::{RecentLedger, Settings};
use serde::Serialize;
use specta::Type;
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt as _;

use super::Behind;
use crate::clipboard::Clipboard;

/// What the program is.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct About {
    version: &'static str,
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn about() -> About {
    About {
        version: env!("CARGO_PKG_VERSION"),
    }
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn settings(door: Behind<'_>) -> Settings {
    door.settings()
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_settings(door: Behind<'_>, settings: Settings) -> Result<(), Error> {
    door.save_settings(settings)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn recent_ledgers(door: Behind<'_>) -> Vec<RecentLedger> {
    door.recent()
}

/// Saves the recovery key where the person said, for its owner only. The
/// system's dialog asked before about a file that is there already.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_recovery_key(
    door: Behind<'_>,
    file: PathBuf,
    text: String,
) -> Result<(), Error> {
    door.save_secret(&file, &text)
}

/// Puts the recovery key on the clipboard, and takes it off after a
/// minute if it is still there.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn copy_recovery_key(
    clipboard: tauri::State<'_, Clipboard>,
    words: String,
) -> Result<(), Error> {
    clipboard.copy(&words)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn show_file(app: AppHandle, file: PathBuf) -> Result<(), Error> {
    app.opener()
        .reveal_item_in_dir(file)
        .map_err(|error| Error::new(Code::Io, error.to_string()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_file(app: AppHandle, file: PathBuf) -> Result<(), Error> {
    app.opener()
        .open_path(file.to_string_lossy(), None::<&str>)
        .map_err(|error| Error::new(Code::Io, error.to_string()))
}

/// Opens a telephone number or an e-mail address in whatever program the
/// computer has for it, and no other kind of link.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_link(app: AppHandle, url: String) -> Result<(), Error> {
    if !["tel:", "mailto:"].iter().any(|kind| url.starts_with(kind)) {
        let message = "only tel: and mailto: are opened";
        return Err(Error::in_field(Code::Malformed, message, "url"));
    }
    app.opener()
        .open_url(url, None::<&str>)
        .map_err(|error| Error::new(Code::Io, error.to_string()))
}
