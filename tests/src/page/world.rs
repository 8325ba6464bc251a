//! A story as a ledger that answers.

use std::path::Path;

use amicable::book::Book;
use amicable::business::{self, BusinessProfile};
use amicable::error::Error;
use amicable::keys::{self, NewLedger};
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value;
use tempfile::TempDir;
use uuid::Uuid;

use super::answer;
use crate::desk::PASSPHRASE;

/// A command and its arguments, as the page sends them, without the ids
/// that it makes up: `["customer", "c1"]`.
pub type Request = Vec<Value>;

/// How a ledger comes about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Story {
    /// What `today` is while it is asked.
    today: NaiveDate,
    /// Whose ledger it is.
    business: BusinessProfile,
    /// What is written into it.
    #[serde(default)]
    writes: Vec<Request>,
}

/// A ledger that was made by a story.
///
/// Its ids are the same each time. Answers have short names in their
/// place, `c1` for the first customer, `d1` for the first debt and so on
/// in the order in which they were written, and requests may use them.
pub struct World {
    book: Book,
    today: NaiveDate,
    writes: u32,
    names: Vec<(String, String)>,
    _folder: TempDir,
}

impl World {
    /// Makes the ledger of a story.
    ///
    /// # Panics
    /// Where there is no such story, or the core refuses a write of it.
    #[must_use]
    pub fn of(story: &str) -> Self {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("stories/{story}.json"));
        let text = std::fs::read_to_string(&file).expect("a story has a file in tests/stories");
        let story: Story = serde_json::from_str(&text).unwrap_or_else(|why| {
            panic!("tests/stories/{story}.json: {why}");
        });
        let folder = tempfile::tempdir().expect("a folder");
        let ledger = folder.path().join("story.amicable");
        let book = created(&ledger, story.business);
        let mut world = Self {
            book,
            today: story.today,
            writes: 0,
            names: Vec::new(),
            _folder: folder,
        };
        for write in &story.writes {
            let answer = world.ask(write).expect("a request of the core");
            assert!(answer.is_ok(), "{write:?}\n{answer:?}");
        }
        world
    }

    /// What the core answers, or why it refuses.
    ///
    /// # Errors
    /// What no page sends: an unknown command, or arguments of another
    /// shape.
    pub fn ask(&mut self, request: &Request) -> Result<Result<Value, Error>, String> {
        let (command, args) = request.split_first().ok_or("an empty request")?;
        let command = command.as_str().ok_or("a command is a text")?;
        let args: Vec<Value> = args.iter().map(|arg| self.to_ids(arg)).collect();
        let id = Uuid::from_u128(0x7000_8000_0000_0000_0000 | u128::from(self.writes + 1));
        let answer = answer::to(&self.book, self.today, id, command, &args)?;
        if answer.is_ok() && answer::writes(command) {
            self.writes += 1;
            self.name(answer::makes(command), id);
        }
        Ok(answer
            .map(|value| self.to_names(value))
            .map_err(|error| Error {
                message: self.named(&error.message),
                ..error
            }))
    }

    /// Remembers what was made, if anything was.
    fn name(&mut self, letter: Option<char>, id: Uuid) {
        let Some(letter) = letter else { return };
        let known = self
            .names
            .iter()
            .filter(|(name, _)| name.starts_with(letter));
        let name = format!("{letter}{}", known.count() + 1);
        self.names.push((name, id.to_string()));
    }

    fn to_ids(&self, value: &Value) -> Value {
        mapped(value.clone(), &|text| {
            let known = self.names.iter().find(|(name, _)| *name == text);
            known.map_or(text, |(_, id)| id.clone())
        })
    }

    fn to_names(&self, value: Value) -> Value {
        mapped(value, &|text| self.named(&text))
    }

    fn named(&self, text: &str) -> String {
        // No id is shorter.
        if text.len() < 36 {
            return text.to_owned();
        }
        self.names
            .iter()
            .fold(text.to_owned(), |text, (name, id)| text.replace(id, name))
    }
}

fn created(file: &Path, profile: BusinessProfile) -> Book {
    let new = NewLedger {
        file: file.to_path_buf(),
        business: profile.name.clone(),
        country: profile.country.clone(),
        currency: profile.currency.clone(),
        language: profile.language.clone(),
        passphrase: PASSPHRASE.to_owned(),
    };
    let (book, _) = keys::create(new).expect("a ledger");
    business::save(&book, Uuid::from_u128(1), profile).expect("a business");
    book
}

fn mapped(value: Value, change: &impl Fn(String) -> String) -> Value {
    match value {
        Value::String(text) => Value::String(change(text)),
        Value::Array(values) => {
            let values = values.into_iter().map(|each| mapped(each, change));
            Value::Array(values.collect())
        }
        Value::Object(fields) => {
            let fields = fields
                .into_iter()
                .map(|(key, each)| (key, mapped(each, change)));
            Value::Object(fields.collect())
        }
        plain => plain,
    }
}
