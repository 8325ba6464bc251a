//! Locks the ledger when nobody was there for a while.

use std::time::Duration;

use tauri::{AppHandle, Manager as _};
use tauri_specta::Event as _;

use crate::door::{Door, Locked};

/// How often it looks. An idle lock may come this much late.
const LOOK: Duration = Duration::from_secs(5);

/// Watches from its own thread as long as the program runs.
pub(crate) fn watch(app: AppHandle) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(LOOK);
            let door = app.state::<Door>();
            let minutes = u64::from(door.settings().idle_lock_minutes);
            let idle = door.touched().elapsed();
            if minutes > 0
                && door.is_open()
                && idle >= Duration::from_secs(minutes * 60)
                && door.lock().is_ok_and(|was_open| was_open)
            {
                // The page that can't hear it shows the lock at the next
                // thing it asks for.
                let _ = Locked.emit(&app);
            }
        }
    });
}
