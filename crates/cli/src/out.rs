//! What goes to standard output and standard error.
//!
//! A reader who has seen enough (`| head`) ends the output quietly, and
//! the command goes on to its end, so that the ledger is closed. All
//! else that keeps an answer from being written is an error.

use std::io::{ErrorKind, Write as _, stderr, stdout};
use std::sync::{Mutex, PoisonError};

use amicable::error::Error;

/// What has become of standard output; nothing is written after either.
enum Stopped {
    /// Its reader has gone.
    Closed,
    /// It can't be written.
    Failed(std::io::Error),
}

static STOPPED: Mutex<Option<Stopped>> = Mutex::new(None);

/// Prints a line. What goes wrong is said by [`finish`].
pub(crate) fn line(text: &str) {
    let mut stopped = STOPPED.lock().unwrap_or_else(PoisonError::into_inner);
    if stopped.is_none() {
        *stopped = writeln!(stdout(), "{text}").err().map(|error| {
            if error.kind() == ErrorKind::BrokenPipe {
                Stopped::Closed
            } else {
                Stopped::Failed(error)
            }
        });
    }
}

macro_rules! say {
    ($($text:tt)*) => { $crate::out::line(&format!($($text)*)) };
}
pub(crate) use say;

/// Says something beside the answer. Where standard error can't be
/// written either, nobody is left to be told.
macro_rules! note {
    ($($text:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stderr(), $($text)*);
    }};
}
pub(crate) use note;

/// Makes sure that the whole answer was written. `changes` says that the
/// command did more than to answer.
///
/// # Errors
/// A full disk, or whatever else keeps it from being written.
pub(crate) fn finish(changes: bool) -> Result<(), Error> {
    let stopped = STOPPED
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    let written = match stopped {
        Some(Stopped::Closed) => return Ok(()),
        Some(Stopped::Failed(error)) => Err(error),
        None => stdout().flush(),
    };
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            let done = if changes {
                "; what the command did is done all the same"
            } else {
                ""
            };
            Err(unwritten("the answer", &error, done))
        }
        _ => Ok(()),
    }
}

/// Prints a key that is shown this once, and makes sure that it was
/// written out: on the disk, where standard output is a file. A reader
/// who has gone is an error here, too.
///
/// # Errors
/// Whatever keeps it from being written.
pub(crate) fn key(words: &str) -> Result<(), Error> {
    // Said before the key, so that it is there whoever reads along.
    let _ = stderr().flush();
    let mut out = stdout().lock();
    writeln!(out, "{words}")
        .and_then(|()| out.flush())
        .and_then(|()| synchronize())
        .map_err(|error| unwritten("the recovery key", &error, "; nothing was changed"))
}

/// Waits until what was written to a file is on the disk: some disks say
/// only then that they are full. A terminal and a pipe have nothing to
/// wait for.
#[cfg(unix)]
fn synchronize() -> std::io::Result<()> {
    use std::os::fd::AsFd as _;
    let file = std::fs::File::from(stdout().as_fd().try_clone_to_owned()?);
    if file.metadata()?.is_file() {
        file.sync_all()?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn synchronize() -> std::io::Result<()> {
    Ok(())
}

fn unwritten(what: &str, error: &std::io::Error, then: &str) -> Error {
    let code = Error::from(std::io::Error::from(error.kind())).code;
    Error::new(code, format!("{what} can't be written out: {error}{then}"))
}
