//! A secret on the clipboard, and off it again.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use amicable::error::{Code, Error};

/// How long a copied secret stays.
const STAYS: Duration = Duration::from_secs(60);

/// A clipboard that can be written, read and cleared.
pub(crate) trait Board: Send + Sized + 'static {
    /// The one of the system.
    fn open() -> Result<Self, String>;
    fn set(&mut self, secret: &str) -> Result<(), String>;
    /// What it holds, if that is a text.
    fn text(&mut self) -> Option<String>;
    fn clear(&mut self) -> Result<(), String>;
}

/// The clipboard and the secret that was put there, kept open: on Linux
/// what was copied goes with the one who copied it.
struct Kept<B> {
    board: Option<B>,
    secret: Option<String>,
    /// How many secrets were copied.
    copied: u64,
}

/// The clipboard as the window uses it.
pub(crate) struct Clipboard<B = arboard::Clipboard>(Arc<Mutex<Kept<B>>>);

impl<B> Default for Clipboard<B> {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Kept {
            board: None,
            secret: None,
            copied: 0,
        })))
    }
}

impl<B: Board> Clipboard<B> {
    /// Puts a secret on the clipboard, out of the reach of its history
    /// where the system knows how, and takes it off after a minute.
    pub(crate) fn copy(&self, secret: &str) -> Result<(), Error> {
        self.copy_for(secret, STAYS)
    }

    fn copy_for(&self, secret: &str, stays: Duration) -> Result<(), Error> {
        let refused = |why: String| Error::new(Code::Io, why);
        let mut kept = held(&self.0);
        let mut board = match kept.board.take() {
            Some(board) => board,
            None => B::open().map_err(refused)?,
        };
        board.set(secret).map_err(refused)?;
        kept.board = Some(board);
        kept.secret = Some(secret.to_owned());
        kept.copied += 1;
        let mine = kept.copied;
        let waiting = Arc::clone(&self.0);
        std::thread::spawn(move || {
            std::thread::sleep(stays);
            let mut kept = held(&waiting);
            // A later copy has its own minute.
            if kept.copied == mine {
                kept.clear();
            }
        });
        Ok(())
    }

    /// Takes the secret off now, if it is still there.
    pub(crate) fn clear(&self) {
        held(&self.0).clear();
    }
}

impl<B: Board> Kept<B> {
    /// What somebody else has copied since stays.
    fn clear(&mut self) {
        let (Some(board), Some(secret)) = (&mut self.board, self.secret.take()) else {
            return;
        };
        if board.text().as_deref() == Some(secret.as_str()) {
            // A clipboard that can't be cleared any more is another's.
            let _ = board.clear();
        }
    }
}

/// A panic elsewhere leaves these plain values whole.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Board for arboard::Clipboard {
    fn open() -> Result<Self, String> {
        Self::new().map_err(|error| error.to_string())
    }

    fn set(&mut self, secret: &str) -> Result<(), String> {
        #[cfg(target_os = "macos")]
        use arboard::SetExtApple as _;
        #[cfg(all(unix, not(target_os = "macos")))]
        use arboard::SetExtLinux as _;
        #[cfg(windows)]
        use arboard::SetExtWindows as _;
        let setting = arboard::Clipboard::set(self).exclude_from_history();
        #[cfg(windows)]
        let setting = setting.exclude_from_cloud();
        setting.text(secret).map_err(|error| error.to_string())
    }

    fn text(&mut self) -> Option<String> {
        self.get_text().ok()
    }

    fn clear(&mut self) -> Result<(), String> {
        arboard::Clipboard::clear(self).map_err(|error| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, Sender, channel};

    use super::*;

    /// What is on the one clipboard of this test, and who hears of it
    /// when it is cleared.
    struct Pretended {
        holds: Arc<Mutex<String>>,
        cleared: Sender<()>,
    }

    impl Board for Pretended {
        fn open() -> Result<Self, String> {
            Err("each test has its own".to_owned())
        }

        fn set(&mut self, secret: &str) -> Result<(), String> {
            secret.clone_into(&mut held(&self.holds));
            Ok(())
        }

        fn text(&mut self) -> Option<String> {
            Some(held(&self.holds).clone())
        }

        fn clear(&mut self) -> Result<(), String> {
            held(&self.holds).clear();
            self.cleared.send(()).map_err(|error| error.to_string())
        }
    }

    fn board() -> (Clipboard<Pretended>, Arc<Mutex<String>>, Receiver<()>) {
        let holds = Arc::new(Mutex::new(String::new()));
        let (cleared, hears) = channel();
        let clipboard = Clipboard::default();
        held(&clipboard.0).board = Some(Pretended {
            holds: Arc::clone(&holds),
            cleared,
        });
        (clipboard, holds, hears)
    }

    const SHORT: Duration = Duration::from_millis(20);
    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn a_secret_goes_by_itself() {
        let (clipboard, holds, cleared) = board();
        clipboard.copy_for("words", SHORT).expect("copied");
        cleared.recv_timeout(LONG).expect("cleared");
        assert_eq!(*held(&holds), "");
    }

    #[test]
    fn what_was_copied_since_stays() {
        let (clipboard, holds, cleared) = board();
        clipboard.copy_for("words", LONG).expect("copied");
        "a telephone number".clone_into(&mut held(&holds));
        clipboard.clear();
        assert_eq!(*held(&holds), "a telephone number");
        assert!(cleared.try_recv().is_err());
    }

    #[test]
    fn a_second_copy_has_its_own_time() {
        let (clipboard, holds, cleared) = board();
        clipboard.copy_for("words", SHORT).expect("copied");
        clipboard.copy_for("words", LONG).expect("copied");
        assert!(cleared.recv_timeout(SHORT * 10).is_err());
        assert_eq!(*held(&holds), "words");
        clipboard.clear();
        assert_eq!(*held(&holds), "");
    }

    #[test]
    fn a_copied_key_stays_for_a_minute() {
        assert_eq!(STAYS, Duration::from_secs(60));
    }
}
