//! The answers that are kept, one file a story.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::text;
use super::world::{Request, World};

/// What is asked in which scene.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// The name of the story.
    pub story: String,
    /// What the page wrote before.
    #[serde(default)]
    pub after: Vec<Request>,
    /// The request.
    pub ask: Request,
}

#[derive(Deserialize)]
struct Kept {
    scenes: Vec<KeptScene>,
}

#[derive(Deserialize)]
struct KeptScene {
    after: Vec<Request>,
    asked: Vec<KeptAsk>,
}

#[derive(Deserialize)]
struct KeptAsk {
    ask: Request,
}

/// The requests that a file of answers has.
///
/// # Errors
/// A file that is something else.
pub fn requests(story: &str, file: &str) -> Result<Vec<Asked>, serde_json::Error> {
    let kept: Kept = serde_json::from_str(file)?;
    let asked = kept
        .scenes
        .into_iter()
        .flat_map(|KeptScene { after, asked }| {
            asked.into_iter().map(move |KeptAsk { ask }| Asked {
                story: story.to_owned(),
                after: after.clone(),
                ask,
            })
        });
    Ok(asked.collect())
}

/// The file of answers to these requests, all of one story.
///
/// # Errors
/// Requests that no page makes, or a scene that can't be reached.
pub fn answered(story: &str, asked: &[Asked]) -> Result<String, String> {
    let mut scenes: BTreeMap<Vec<String>, BTreeSet<String>> = BTreeMap::new();
    for Asked { after, ask, .. } in asked {
        let after = after.iter().map(line).collect();
        scenes.entry(after).or_default().insert(line(ask));
    }
    let mut world = World::of(story);
    let mut played: Vec<String> = Vec::new();
    let mut kept = Vec::new();
    for (after, asks) in &scenes {
        if !after.starts_with(&played) {
            world = World::of(story);
            played.clear();
        }
        for write in after.iter().skip(played.len()) {
            let answer = world.ask(&request(write))?;
            answer.map_err(|why| format!("{write} is refused in {story}: {why}"))?;
        }
        played.clone_from(after);
        let mut answers = Vec::new();
        for ask in asks {
            let ask = request(ask);
            // What writes is tried in a ledger of its own.
            let answer = if is_write(&ask) {
                replayed(story, after)?.ask(&ask)?
            } else {
                world.ask(&ask)?
            };
            answers.push(match answer {
                Ok(answer) => json!({ "ask": ask, "answer": answer }),
                Err(refusal) => json!({ "ask": ask, "refusal": refusal }),
            });
        }
        let after: Vec<Request> = after.iter().map(|line| request(line)).collect();
        kept.push(json!({ "after": after, "asked": answers }));
    }
    Ok(text::of(&json!({ "scenes": kept })))
}

/// A story after some writes.
///
/// # Errors
/// Writes that are refused, or that no page makes.
pub fn replayed(story: &str, after: &[String]) -> Result<World, String> {
    let mut world = World::of(story);
    for write in after {
        let answer = world.ask(&request(write))?;
        answer.map_err(|why| format!("{write} is refused in {story}: {why}"))?;
    }
    Ok(world)
}

/// A request on one line.
#[must_use]
pub fn line(request: &Request) -> String {
    text::key(&Value::Array(request.clone()))
}

fn request(line: &str) -> Request {
    serde_json::from_str(line).expect("it was written here")
}

fn is_write(request: &Request) -> bool {
    let command = request.first().and_then(Value::as_str);
    command.is_some_and(super::answer::writes)
}
