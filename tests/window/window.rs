//! Amicable's window as a person uses it: find by role and name, click,
//! type, read, look.
//!
//! Whatever is asked for is waited for, since the page draws when it can,
//! and a wait that is over fails the test with what was on the page. Names
//! are those a screen reader says.

use std::cell::RefCell;
use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::desk::Desk;
use crate::driver::{Element, Key, Refusal, Session};

/// How long a person would wait before thinking that something is broken.
const PATIENCE: Duration = Duration::from_secs(15);

/// The widths that every screen is looked at in: a phone beside the
/// till, a laptop, a large screen.
const WIDTHS: [(u32, u32); 3] = [(360, 720), (1280, 820), (2560, 1440)];

/// See the module. Dropping it closes the window and ends the program;
/// if the test has failed by then, with a last picture.
pub(crate) struct Window<'desk> {
    desk: &'desk Desk,
    session: Session,
    /// Why the page last did not answer.
    refusal: RefCell<Option<Refusal>>,
}

/// Something on the page, looked up again each time it is used.
#[derive(Clone, Copy)]
pub(crate) struct Thing<'a> {
    window: &'a Window<'a>,
    role: &'a str,
    name: Option<&'a str>,
    part: bool,
}

#[expect(dead_code, reason = "the first evening will use the rest")]
impl<'desk> Window<'desk> {
    /// Opens Amicable on this desk, and waits for its first screen.
    pub(crate) fn open(desk: &'desk Desk) -> Self {
        let program = program();
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

    /// Waits until the page no longer says this.
    #[track_caller]
    pub(crate) fn sees_no_more(&self, words: &str) {
        self.wait(&format!("the words “{words}” to go"), || {
            (!self.says(words)?).then_some(())
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
    /// by axe, nothing wider than the window; and keeps the pictures.
    #[track_caller]
    pub(crate) fn looks_right(&self, name: &str) {
        let mut wrong = Vec::new();
        for theme in ["light", "dark"] {
            self.theme(theme);
            for (width, height) in WIDTHS {
                self.resize(width, height);
                let place = format!("{name}-{theme}-{width}");
                self.picture(&place);
                let overflow = self.wait("the layout", || self.ask("overflow", &[]));
                let overflow = strings(&overflow);
                let overflow = overflow.iter().map(|e| format!("sticks out: {e}"));
                let found = overflow.chain(self.violations());
                wrong.extend(found.map(|what| format!("{place}: {what}")));
            }
        }
        self.theme("light");
        self.resize(1280, 820);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// Tries until it gives something, or patience is over.
    #[track_caller]
    fn wait<T>(&self, what: &str, mut attempt: impl FnMut() -> Option<T>) -> T {
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
    fn ask(&self, question: &str, args: &[Value]) -> Option<Value> {
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
    fn keep<T>(&self, answer: Result<T, Refusal>) -> Option<T> {
        answer
            .map_err(|refusal| self.refusal.replace(Some(refusal)))
            .ok()
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            let test = thread::current();
            let name = format!("failed-{}", test.name().unwrap_or("test"));
            if let Some(file) = self.take_picture(&name) {
                eprintln!("last seen: {}", file.display());
            }
            eprintln!("{}", self.desk.log());
        }
        let _ = self.session.close();
    }
}

#[expect(dead_code, reason = "the first evening will use the rest")]
impl Thing<'_> {
    /// Clicks it, once it can be clicked.
    #[track_caller]
    pub(crate) fn click(self) {
        let window = self.window;
        window.wait(&format!("{self}, to click"), || {
            let element = self.find()?;
            let enabled = window.ask("enabled", &[element.to_json()])?;
            (enabled == json!(true)).then_some(())?;
            window.keep(window.session.click(&element))
        });
    }

    /// Replaces what a field holds.
    #[track_caller]
    pub(crate) fn fill(self, words: &str) {
        self.click();
        self.window.press("Control+a");
        self.window.press("Delete");
        self.window.write(words);
    }

    /// Gives it the focus and presses a key.
    #[track_caller]
    pub(crate) fn press(self, key: &str) {
        self.window.wait(&self.to_string(), || {
            self.window.ask("focus", &[self.find()?.to_json()])
        });
        self.window.press(key);
    }

    /// Waits until it is there.
    #[track_caller]
    pub(crate) fn appears(self) {
        self.window.wait(&self.to_string(), || self.find());
    }

    /// Waits until it is gone.
    #[track_caller]
    pub(crate) fn goes(self) {
        self.window.wait(&format!("{self} to go"), || {
            self.all()?.is_empty().then_some(())
        });
    }

    /// What it holds: a field's value, or its words.
    #[track_caller]
    pub(crate) fn content(self) -> String {
        self.window.wait(&self.to_string(), || {
            let content = self.window.ask("content", &[self.find()?.to_json()])?;
            Some(content.as_str()?.to_owned())
        })
    }

    /// Waits until it holds these words, perhaps among others.
    #[track_caller]
    pub(crate) fn holds(self, words: &str) {
        self.window.wait(&format!("{self} to hold “{words}”"), || {
            let content = self.window.ask("content", &[self.find()?.to_json()])?;
            content.as_str()?.contains(words).then_some(())
        });
    }

    /// How many there are now.
    pub(crate) fn count(self) -> usize {
        self.all().map_or(0, |all| all.len())
    }

    /// The one element meant, if there is exactly one.
    fn find(self) -> Option<Element> {
        let mut all = self.all()?;
        (all.len() == 1).then(|| all.remove(0))
    }

    fn all(self) -> Option<Vec<Element>> {
        let args = [json!(self.role), json!(self.name), json!(self.part)];
        let found = self.window.ask("find", &args)?;
        Some(found.as_array()?.iter().filter_map(Element::read).collect())
    }
}

impl fmt::Display for Thing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name {
            Some(name) if self.part => write!(f, "one {} with “{name}”", self.role),
            Some(name) => write!(f, "one {} called “{name}”", self.role),
            None => write!(f, "one {}", self.role),
        }
    }
}

/// Amicable, built beside this test.
fn program() -> PathBuf {
    let name = format!("amicable-desktop{}", std::env::consts::EXE_SUFFIX);
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
