//! The few WebDriver commands that a window needs, over plain HTTP.

use std::fmt;
use std::time::Duration;

use serde_json::{Value, json};
use ureq::Agent;

/// The key under which WebDriver hands over an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A window that a driver opened.
pub(crate) struct Session {
    agent: Agent,
    url: String,
}

/// What went wrong, by the driver: WebDriver's name for it, and words.
#[derive(Debug)]
pub(crate) struct Refusal {
    kind: String,
    words: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.kind, self.words)
    }
}

/// An element of the page, until the page replaces it.
#[derive(Debug, Clone)]
pub(crate) struct Element(String);

impl Element {
    /// The element in what a script returned.
    pub(crate) fn read(value: &Value) -> Option<Self> {
        value[ELEMENT].as_str().map(|id| Self(id.to_owned()))
    }

    /// The element as an argument of a script.
    pub(crate) fn to_json(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }
}

impl Session {
    /// Has the driver at this address open a program.
    pub(crate) fn open(driver: &str, program: &str) -> Result<Self, Refusal> {
        let agent = Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(20)))
            .http_status_as_error(false)
            .build()
            .new_agent();
        // No browserName: the driver would look for one it knows.
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": program, "args": [] },
            "timeouts": { "script": 15_000, "pageLoad": 15_000, "implicit": 0 },
        }}});
        let mut session = Self {
            agent,
            url: format!("{driver}/session"),
        };
        let opened = session.post("", &wanted)?;
        let id = opened["sessionId"].as_str().unwrap_or_default();
        session.url = format!("{driver}/session/{id}");
        Ok(session)
    }

    /// Runs a function body in the page and waits for what it returns,
    /// or for what the promise it returns comes to.
    pub(crate) fn script(&self, body: &str, args: &[Value]) -> Result<Value, Refusal> {
        self.post("/execute/sync", &json!({ "script": body, "args": args }))
    }

    /// Clicks the middle of an element, after scrolling to it.
    pub(crate) fn click(&self, element: &Element) -> Result<(), Refusal> {
        self.post(&format!("/element/{}/click", element.0), &json!({}))
            .map(drop)
    }

    /// Hands an element these words; to one that takes a file, its path.
    pub(crate) fn send(&self, element: &Element, words: &str) -> Result<(), Refusal> {
        let body = json!({ "text": words });
        self.post(&format!("/element/{}/value", element.0), &body)
            .map(drop)
    }

    /// Presses keys, one after the other, in whatever has the focus.
    pub(crate) fn keys(&self, keys: &[Key]) -> Result<(), Refusal> {
        let mut actions = Vec::new();
        for Key { held, key } in keys {
            let key = key.to_string();
            let held = held.map(String::from);
            actions.extend(held.iter().map(|k| json!({"type": "keyDown", "value": k})));
            actions.push(json!({"type": "keyDown", "value": key}));
            actions.push(json!({"type": "keyUp", "value": key}));
            actions.extend(held.iter().map(|k| json!({"type": "keyUp", "value": k})));
        }
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        self.post("/actions", &json!({ "actions": [keyboard] }))
            .map(drop)
    }

    /// Gives the window a size, in pixels.
    pub(crate) fn resize(&self, width: u32, height: u32) -> Result<(), Refusal> {
        let size = json!({ "width": width, "height": height });
        self.post("/window/rect", &size).map(drop)
    }

    /// What the window shows, as a PNG in base 64.
    pub(crate) fn screenshot(&self) -> Result<String, Refusal> {
        let picture = self.answer(self.agent.get(format!("{}/screenshot", self.url)).call())?;
        Ok(picture.as_str().unwrap_or_default().to_owned())
    }

    /// Closes the window, which ends the program.
    pub(crate) fn close(&self) -> Result<(), Refusal> {
        self.answer(self.agent.delete(&self.url).call()).map(drop)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value, Refusal> {
        let url = format!("{}{path}", self.url);
        self.answer(self.agent.post(url).send_json(body))
    }

    fn answer(
        &self,
        response: Result<ureq::http::Response<ureq::Body>, ureq::Error>,
    ) -> Result<Value, Refusal> {
        let failed = |e: ureq::Error| Refusal {
            kind: "no answer".into(),
            words: e.to_string(),
        };
        let mut answer: Value = response
            .map_err(failed)?
            .body_mut()
            // A screenshot of a large window is the largest answer.
            .with_config()
            .limit(200 * 1024 * 1024)
            .read_json()
            .map_err(failed)?;
        let value = answer["value"].take();
        match value["error"].as_str() {
            None => Ok(value),
            Some(kind) => Err(Refusal {
                kind: kind.to_owned(),
                words: value["message"].as_str().unwrap_or_default().to_owned(),
            }),
        }
    }
}

/// A key, and perhaps another that is held while it is pressed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Key {
    held: Option<char>,
    key: char,
}

impl Key {
    /// A key by its name as on a keyboard, `Enter` or `Control+k`, or a
    /// character.
    pub(crate) fn named(name: &str) -> Self {
        let (held, name) = match name.rsplit_once('+') {
            Some((held, key)) if !held.is_empty() => (Some(code(held)), key),
            _ => (None, name),
        };
        Self {
            held,
            key: code(name),
        }
    }
}

impl From<char> for Key {
    fn from(key: char) -> Self {
        Self { held: None, key }
    }
}

/// WebDriver's private code points for keys that write nothing.
fn code(name: &str) -> char {
    let mut chars = name.chars();
    match (chars.next(), chars.next()) {
        (Some(only), None) => only,
        _ => match name {
            "Backspace" => '\u{e003}',
            "Tab" => '\u{e004}',
            "Enter" => '\u{e007}',
            "Shift" => '\u{e008}',
            "Control" => '\u{e009}',
            "Alt" => '\u{e00a}',
            "Escape" => '\u{e00c}',
            "Space" => ' ',
            "PageUp" => '\u{e00e}',
            "PageDown" => '\u{e00f}',
            "End" => '\u{e010}',
            "Home" => '\u{e011}',
            "ArrowLeft" => '\u{e012}',
            "ArrowUp" => '\u{e013}',
            "ArrowRight" => '\u{e014}',
            "ArrowDown" => '\u{e015}',
            "Delete" => '\u{e017}',
            _ => panic!("no key is called {name}"),
        },
    }
}
