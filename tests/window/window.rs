//! Amicable's window as a person uses it: find by role and name, click,
//! type, read, look.
//!
//! Whatever is asked for is waited for, since the page draws when it can,
//! and a wait that is over fails the test with what was on the page. Names
//! are those a screen reader says.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::desk::Desk;
use crate::driver::{Element, Key, Refusal, Session};
use crate::thing::Thing;

/// How long a person would wait before thinking that something is broken.
const PATIENCE: Duration = Duration::from_secs(15);

/// The widths that every screen is looked at in: a phone beside the
/// till, a laptop, a large screen.
const WIDTHS: [(u32, u32); 3] = [(360, 720), (1280, 820), (2560, 1440)];

/// See the module. Dropping it closes the window and ends the program;
/// if the test has failed by then, with a last picture.
pub(crate) struct Window<'desk> {
    desk: &'desk Desk,
    pub(crate) session: Session,
    /// Why the page last did not answer.
    refusal: RefCell<Option<Refusal>>,
    /// What was found wrong by looking, said when the window closes, so
    /// that one run finds all of it.
    wrong: RefCell<BTreeMap<String, Vec<String>>>,
}

impl<'desk> Window<'desk> {
    /// Opens Amicable on this desk, and waits for its first screen.
    pub(crate) fn open(desk: &'desk Desk) -> Self {
        let program = built("amicable-desktop");
        assert!(
            program.exists(),
            "{} is not built; `cargo xtask test --only window` builds it",
            program.display()
        );
        let session = Session::open(&desk.driver(), &program.to_string_lossy())
            .unwrap_or_else(|refusal| panic!("no window: {refusal}\n{}", desk.log()));
        let window = Self {
            desk,
            session,
            refusal: RefCell::default(),
            wrong: RefCell::default(),
        };
        window.resize(1280, 820);
        window.the("main").appears();
        window
    }

    /// The one thing of this role and name.
    pub(crate) fn by_role<'a>(&'a self, role: &'a str, name: &'a str) -> Thing<'a> {
        Thing {
            window: self,
            role,
            name: Some(name),
            part: false,
            first: false,
        }
    }

    /// The one thing of this role whose name contains these words.
    pub(crate) fn by_part<'a>(&'a self, role: &'a str, words: &'a str) -> Thing<'a> {
        Thing {
            part: true,
            ..self.by_role(role, words)
        }
    }

    /// The one thing of this role, whatever it is called.
    pub(crate) fn the<'a>(&'a self, role: &'a str) -> Thing<'a> {
        Thing {
            name: None,
            ..self.by_role(role, "")
        }
    }

    /// Waits until the page says this.
    #[track_caller]
    pub(crate) fn sees(&self, words: &str) {
        self.wait(&format!("the words “{words}”"), || {
            self.says(words)?.then_some(())
        });
    }

    fn says(&self, words: &str) -> Option<bool> {
        Some(self.ask("text", &[])?.as_str()?.contains(words))
    }

    /// All the words on the page.
    pub(crate) fn text(&self) -> String {
        let text = self.ask("text", &[]).unwrap_or_default();
        text.as_str().unwrap_or_default().to_owned()
    }

    /// What has the focus holds this.
    pub(crate) fn focused(&self) -> String {
        let content = self.ask("focused", &[]).unwrap_or_default();
        content.as_str().unwrap_or_default().to_owned()
    }

    /// What the page is called.
    pub(crate) fn heading(&self) -> String {
        let content = self.ask("heading", &[]).unwrap_or_default();
        content.as_str().unwrap_or_default().to_owned()
    }

    /// Presses a key, such as `Enter` or `Control+k`, wherever the focus is.
    #[track_caller]
    pub(crate) fn press(&self, key: &str) {
        self.wait(&format!("the key {key}"), || {
            self.keep(self.session.keys(&[Key::named(key)]))
        });
    }

    /// Writes these words wherever the focus is.
    #[track_caller]
    pub(crate) fn write(&self, words: &str) {
        let keys: Vec<Key> = words.chars().map(Key::from).collect();
        // Not waited for: half of the words may have been written.
        self.session.keys(&keys).expect("the keyboard");
    }

    /// Gives the page this many pixels.
    #[track_caller]
    pub(crate) fn resize(&self, width: u32, height: u32) {
        self.session.resize(width, height).expect("a resize");
        self.wait(&format!("a page of {width} by {height}"), || {
            let size = self.ask("size", &[])?;
            (size == json!([width, height])).then_some(())
        });
    }

    /// Turns the page `light` or `dark`.
    #[track_caller]
    pub(crate) fn theme(&self, name: &str) {
        self.wait("the theme", || self.ask("theme", &[json!(name)]));
    }

    /// Keeps a picture of the window under this name, in `window-shots/`
    /// of the target folder.
    #[track_caller]
    pub(crate) fn picture(&self, name: &str) {
        self.wait("a page at rest", || self.ask("settle", &[]));
        self.wait("a picture", || self.take_picture(name));
    }

    fn take_picture(&self, name: &str) -> Option<PathBuf> {
        self.ask("stir", &[])?;
        let picture = self.keep(self.session.screenshot())?;
        let folder = target().join("window-shots");
        let file = folder.join(format!("{name}.png"));
        fs::create_dir_all(&folder).ok()?;
        fs::write(&file, base64(&picture)).ok()?;
        Some(file)
    }

    /// What axe finds wrong with the page as it is.
    #[track_caller]
    pub(crate) fn violations(&self) -> Vec<String> {
        let found = self.wait("axe", || {
            self.ask("settle", &[])?;
            self.ask("violations", &[])
        });
        strings(&found)
    }

    /// Looks at this screen in every width, light and dark: nothing wrong
    /// by axe, nothing wider than its place; and keeps the pictures. What
    /// is wrong fails the test when the window closes.
    #[track_caller]
    pub(crate) fn looks_right(&self, name: &str) {
        for theme in ["light", "dark"] {
            self.look(name, theme, &WIDTHS);
        }
        self.rest();
    }

    /// Looks at a small thing over a screen that was looked at: light on
    /// a laptop, dark on a phone.
    #[track_caller]
    pub(crate) fn looks_right_too(&self, name: &str) {
        let [phone, laptop, _] = WIDTHS;
        self.look(name, "light", &[laptop]);
        self.look(name, "dark", &[phone]);
        self.rest();
    }

    #[track_caller]
    fn look(&self, name: &str, theme: &str, widths: &[(u32, u32)]) {
        self.theme(theme);
        for (width, height) in widths {
            self.resize(*width, *height);
            let place = format!("{name}-{theme}-{width}");
            self.picture(&place);
            let overflow = self.wait("the layout", || self.ask("overflow", &[]));
            let overflow = strings(&overflow);
            let overflow = overflow.iter().map(|e| format!("sticks out: {e}"));
            for what in overflow.chain(self.violations()) {
                let mut wrong = self.wrong.borrow_mut();
                wrong.entry(what).or_default().push(place.clone());
            }
        }
    }

    /// The window as the tests use it.
    #[track_caller]
    fn rest(&self) {
        self.theme("light");
        self.resize(1280, 820);
    }

    /// Chooses a file where the page asks for one, without the system's
    /// dialog, which cannot be driven.
    #[track_caller]
    pub(crate) fn choose_file(&self, file: &Path) {
        let path = file.to_string_lossy();
        self.wait("a place for a file", || {
            let input = Element::read(&self.ask("file_input", &[])?)?;
            self.keep(self.session.send(&input, &path))
        });
    }

    /// Tries until it gives something, or patience is over.
    #[track_caller]
    pub(crate) fn wait<T>(&self, what: &str, mut attempt: impl FnMut() -> Option<T>) -> T {
        let begun = Instant::now();
        loop {
            if let Some(done) = attempt() {
                return done;
            }
            if begun.elapsed() > PATIENCE {
                let outline = self.ask("outline", &[]).unwrap_or_default();
                let outline = outline.as_str().unwrap_or("(the page does not answer)");
                let refusal = self.refusal.take();
                let refusal = refusal.map(|r| r.to_string()).unwrap_or_default();
                panic!("waited in vain for {what}\n{refusal}\non the page:\n{outline}");
            }
            thread::sleep(Duration::from_millis(40));
        }
    }

    /// Calls one of the functions of `page.js`, bringing them to the page
    /// first if it is a new one. Nothing, while the page is not ready.
    pub(crate) fn ask(&self, question: &str, args: &[Value]) -> Option<Value> {
        const READY: &str = "return window.__asks !== undefined;";
        const CALL: &str = "const [ask, ...args] = arguments; return window.__asks[ask](...args);";
        let answer = self.session.script(READY, &[]).and_then(|ready| {
            if ready != json!(true) {
                self.session.script(&asks(), &[])?;
            }
            // Flat, because an element inside a list would stay a number.
            self.session
                .script(CALL, &[&[json!(question)], args].concat())
        });
        self.keep(answer)
    }

    /// Keeps the reason of a refusal for the person who reads why a test
    /// failed.
    pub(crate) fn keep<T>(&self, answer: Result<T, Refusal>) -> Option<T> {
        answer
            .map_err(|refusal| self.refusal.replace(Some(refusal)))
            .ok()
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        let wrong = self.wrong.take().into_iter();
        let wrong = wrong.map(|(what, places)| format!("{what}\n  on {}\n", places.join(", ")));
        let wrong = wrong.collect::<String>();
        if thread::panicking() {
            let test = thread::current();
            let name = test.name().unwrap_or("test").replace("::", "-");
            let name = format!("failed-{name}");
            if let Some(file) = self.take_picture(&name) {
                eprintln!("last seen: {}", file.display());
            }
            eprintln!("{wrong}\n{}", self.desk.log());
        }
        let _ = self.session.close();
        assert!(wrong.is_empty() || thread::panicking(), "{wrong}");
    }
}

/// A program of ours, built beside this test.
pub(crate) fn built(program: &str) -> PathBuf {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    target().join("debug").join(name)
}

/// The folder that cargo builds into: this test is in `debug/deps`.
fn target() -> PathBuf {
    let test = std::env::current_exe().expect("the path of this test");
    let folder = test.ancestors().nth(3).expect("a target folder");
    folder.to_path_buf()
}

/// axe and the functions of `page.js`, as the body of a script.
fn asks() -> String {
    let axe = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../ui/node_modules/axe-core/axe.min.js"
    );
    let axe = fs::read_to_string(axe).expect("axe-core, which `npm ci` installs");
    format!("{axe}\n{}", include_str!("page.js"))
}

fn strings(list: &Value) -> Vec<String> {
    let list = list.as_array().map_or(&[][..], Vec::as_slice);
    list.iter()
        .filter_map(Value::as_str)
        .map(String::from)
        .collect()
}

/// The bytes that base 64 stands for.
fn base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held) = (0_u32, 0_u32);
    for letter in text.bytes() {
        let six = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(six);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    bytes
}
