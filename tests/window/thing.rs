//! One thing on the page: a button, a field, a row of a list.

use std::fmt;

use serde_json::json;

use crate::driver::Element;
use crate::window::Window;

/// Something on the page, looked up again each time it is used.
#[derive(Clone, Copy)]
pub(crate) struct Thing<'a> {
    pub(crate) window: &'a Window<'a>,
    pub(crate) role: &'a str,
    pub(crate) name: Option<&'a str>,
    pub(crate) part: bool,
    pub(crate) first: bool,
}

impl Thing<'_> {
    /// The first of several.
    pub(crate) fn first(self) -> Self {
        Self {
            first: true,
            ..self
        }
    }

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

    /// Waits until it can be used, or until it can't.
    #[track_caller]
    pub(crate) fn is_enabled(self, wanted: bool) {
        self.window.wait(&format!("{self}, enabled: {wanted}"), || {
            let enabled = self.window.ask("enabled", &[self.find()?.to_json()])?;
            (enabled == json!(wanted)).then_some(())
        });
    }

    /// Waits until it is chosen or switched on, or until it is not.
    #[track_caller]
    pub(crate) fn is_chosen(self, wanted: bool) {
        self.window.wait(&format!("{self}, chosen: {wanted}"), || {
            let chosen = self.window.ask("chosen", &[self.find()?.to_json()])?;
            (chosen == json!(wanted)).then_some(())
        });
    }

    /// Waits until something is drawn on it.
    #[track_caller]
    pub(crate) fn is_drawn(self) {
        self.window.wait(&format!("{self} to be drawn"), || {
            let ink = self.window.ask("ink", &[self.find()?.to_json()])?;
            (ink.as_u64()? > 1000).then_some(())
        });
    }

    /// What each of them holds, from top to bottom.
    pub(crate) fn contents(self) -> Vec<String> {
        let ask = |element: &Element| self.window.ask("content", &[element.to_json()]);
        let all = self.all().unwrap_or_default();
        let contents = all.iter().filter_map(ask);
        contents
            .filter_map(|c| Some(c.as_str()?.to_owned()))
            .collect()
    }

    /// How many there are now.
    pub(crate) fn count(self) -> usize {
        self.all().map_or(0, |all| all.len())
    }

    /// The element meant: the only one, or the first where that is said.
    fn find(self) -> Option<Element> {
        let mut all = self.all()?;
        (all.len() == 1 || self.first && !all.is_empty()).then(|| all.remove(0))
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
