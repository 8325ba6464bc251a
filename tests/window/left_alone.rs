//! A window that nobody is at, which locks by itself.

use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::desk::Desk;
use crate::window::{Window, built};

const PASSPHRASE: &str = "seven grey boats in the harbour";

/// The shortest time after which a ledger locks.
const MINUTE: Duration = Duration::from_secs(60);

/// An open ledger on a desk that somebody has left.
pub(crate) struct LeftAlone<'desk> {
    window: Window<'desk>,
    since: Instant,
}

impl<'desk> LeftAlone<'desk> {
    /// Opens a ledger that locks after a minute, and leaves.
    pub(crate) fn begin(desk: &'desk Desk) -> Self {
        let ledger = desk.home().join("Documents/Quay Music School.amicable");
        let made = Command::new(built("amicable"))
            .arg("new")
            .arg(&ledger)
            .args(["--business", "Quay Music School"])
            .args(["--country", "GB", "--currency", "GBP"])
            .env("AMICABLE_PASSPHRASE", PASSPHRASE)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        assert!(made.is_ok_and(|made| made.success()), "no ledger");
        let remembered = json!({
            "settings": { "idleLockMinutes": 1, "keyring": false },
            "recent": [{ "file": ledger, "business": "Quay Music School", "sample": false }],
        });
        let config = desk.home().join(".config/app.amicable.desktop");
        fs::create_dir_all(&config).expect("a folder");
        fs::write(config.join("settings.json"), remembered.to_string()).expect("settings");

        let window = Window::open(desk);
        window.by_role("textbox", "Passphrase").fill(PASSPHRASE);
        window.press("Enter");
        window.by_role("heading", "Customers").appears();
        let since = Instant::now();
        Self { window, since }
    }

    /// It stayed open for about a minute and is locked after it.
    pub(crate) fn has_locked(self) {
        let soon = MINUTE - Duration::from_secs(5);
        if self.since.elapsed() < soon {
            self.window.by_role("heading", "Customers").appears();
        }
        thread::sleep(soon.saturating_sub(self.since.elapsed()));
        let title = "Unlock Quay Music School";
        self.window.by_role("heading", title).appears();
    }
}
