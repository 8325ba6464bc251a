//! One person's desk: a screen, a home folder, a keyring that is open,
//! and nothing of the machine's real ones.
//!
//! A [`Desk`] stays the same while Amicable is closed and opened on it,
//! which is how a test lives through the next morning. Dropping it ends
//! every program it started, and `timeout` ends them if the test itself
//! is killed.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long a desk may be in use before everything on it is ended.
const LIFETIME: &str = "1200";

/// The day it is on every desk.
pub(crate) const TODAY: &str = "2026-11-21";

/// Unlocks a keyring of this home, as a login does with its password,
/// and becomes the driver that opens windows, all on one session bus.
///
/// Waits until the keyring is on the bus: whoever asked earlier would
/// make the bus start a second keyring, a locked one.
const SESSION: &str = r#"
printf 'the login password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
for try in $(seq 100); do
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets |
        grep -q 'boolean true' && break
    sleep 0.1
done
exec WebKitWebDriver --host=127.0.0.1 --port="$1"
"#;

/// Where the desk's programs complain, in the home folder.
const LOG: &str = "session.log";

/// See the module.
pub(crate) struct Desk {
    // Ended in this order: the programs, their screen, their files.
    _session: Programs,
    _screen: Option<Programs>,
    home: TempDir,
    port: u16,
}

impl Desk {
    /// Sets up a desk that nobody has used yet.
    pub(crate) fn new() -> Self {
        let home = tempfile::Builder::new()
            .prefix("amicable-desk-")
            .tempdir()
            .expect("a folder for the desk");
        furnish(home.path());
        let (screen, display) = screen();
        let port = free_port();

        let mut session = bounded("dbus-run-session");
        session.args(["--", "sh", "-c", SESSION, "sh", &port.to_string()]);
        let log = fs::File::create(home.path().join(LOG)).expect("a log");
        session
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a log"))
            .stderr(log);
        session.env_clear();
        for name in ["PATH", "RUST_BACKTRACE"] {
            if let Some(value) = std::env::var_os(name) {
                session.env(name, value);
            }
        }
        let home_path = home.path();
        session
            .current_dir(home_path)
            .env("HOME", home_path)
            .env("XDG_CONFIG_HOME", home_path.join(".config"))
            .env("XDG_DATA_HOME", home_path.join(".local/share"))
            .env("XDG_CACHE_HOME", home_path.join(".cache"))
            .env("XDG_RUNTIME_DIR", home_path.join(".run"))
            .env("TMPDIR", home_path.join(".tmp"))
            .env("DISPLAY", &display)
            .env("LANG", "C.UTF-8")
            .env("TZ", "UTC")
            .env("AMICABLE_TODAY", TODAY)
            // Lets the window be driven; tauri-driver, which would pass
            // this on, adds nothing else here.
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            // No graphics card, no accessibility bus, no portals.
            .env("GDK_BACKEND", "x11")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("NO_AT_BRIDGE", "1")
            .env("GTK_USE_PORTAL", "0")
            .env("GSETTINGS_BACKEND", "memory");
        let desk = Self {
            _session: Programs::start(session),
            _screen: screen,
            home,
            port,
        };
        desk.wait_for_the_driver();
        desk
    }

    /// The home folder, where a test puts files for the person.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// The address of the driver that opens windows here.
    pub(crate) fn driver(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What the programs on this desk wrote to their error output.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.home().join(LOG)).unwrap_or_default()
    }

    fn wait_for_the_driver(&self) {
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            assert!(
                begun.elapsed() < Duration::from_secs(30),
                "the window driver did not start:\n{}",
                self.log()
            );
            thread::sleep(Duration::from_millis(50));
        }
    }
}

fn furnish(home: &Path) {
    for folder in [
        ".config",
        ".local/share/keyrings",
        ".cache",
        ".run",
        ".tmp",
        "Documents",
        "Downloads",
    ] {
        fs::create_dir_all(home.join(folder)).expect("a folder at home");
    }
    fs::write(
        home.join(".config/user-dirs.dirs"),
        "XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\nXDG_DOWNLOAD_DIR=\"$HOME/Downloads\"\n",
    )
    .expect("the names of the folders");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(home.join(".run"), fs::Permissions::from_mode(0o700))
            .expect("a private folder for sockets");
    }
}

/// A screen in memory that fits the largest window we look at, or, with
/// `AMICABLE_WATCH` set, the developer's own.
fn screen() -> (Option<Programs>, String) {
    if std::env::var_os("AMICABLE_WATCH").is_some() {
        return (None, std::env::var("DISPLAY").expect("a DISPLAY to watch"));
    }
    let mut xvfb = bounded("Xvfb");
    xvfb.args(["-displayfd", "1", "-screen", "0", "2600x1800x24"])
        .args(["-nolisten", "tcp", "-noreset"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut programs = Programs::start(xvfb);
    let stdout = programs.0.stdout.take().expect("Xvfb's output");
    let mut number = String::new();
    // Ends by itself: Xvfb closes its output when it cannot start.
    BufReader::new(stdout)
        .read_line(&mut number)
        .expect("the number of the display");
    let number = number.trim();
    assert!(!number.is_empty(), "Xvfb found no free display");
    (Some(programs), format!(":{number}"))
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
        .port()
}

/// A program that ends, with all that it started, when a desk's lifetime
/// is over: `timeout` makes one process group of them, and passes on any
/// signal that tells it to end.
fn bounded(program: &str) -> Command {
    let mut command = Command::new("timeout");
    command.args(["--kill-after=5", LIFETIME, program]);
    command
}

/// A [`bounded`] program, ended when this is dropped.
struct Programs(Child);

impl Programs {
    fn start(mut command: Command) -> Self {
        Self(command.spawn().expect("`timeout`, of coreutils"))
    }

    fn signal(&self, signal: &str, to: &str) {
        let to = format!("{to}{}", self.0.id());
        // A program that is gone already needs no signal.
        let _ = Command::new("kill")
            .args([signal, "--", &to])
            .stderr(Stdio::null())
            .status();
    }
}

impl Drop for Programs {
    fn drop(&mut self) {
        self.signal("-TERM", "");
        let begun = Instant::now();
        while matches!(self.0.try_wait(), Ok(None)) {
            if begun.elapsed() > Duration::from_secs(5) {
                self.signal("-KILL", "-");
                let _ = self.0.wait();
            }
            thread::sleep(Duration::from_millis(20));
        }
    }
}
