//! The core for the page's tests while they are recorded.
//!
//! Without arguments: reads a request a line, `{ story, after, ask }`, and
//! answers each with a line, `{ answer }`, `{ refusal }` or, where no page
//! should ask so, `{ broken }`. With `--keep FILE [--all]`: adds the
//! requests of the file to the answers that are kept, or keeps no others,
//! and writes them all anew.

use std::collections::BTreeMap;
use std::io::{BufRead as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use journeys::page::kept::{self, Asked};
use serde_json::{Value, json};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let done = match args.first().map(String::as_str) {
        Some("--keep") => keep(
            args.get(1).map(Path::new),
            args.iter().any(|arg| arg == "--all"),
        ),
        _ => serve(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

type Done = Result<(), Box<dyn std::error::Error>>;

fn serve() -> Done {
    let mut out = std::io::stdout();
    // Scenes that were played already, by story and writes.
    let mut worlds = BTreeMap::new();
    for line in std::io::stdin().lock().lines() {
        let Asked { story, after, ask } = serde_json::from_str(&line?)?;
        let after: Vec<String> = after.iter().map(kept::line).collect();
        let answer = answered(&mut worlds, &story, after, &ask);
        let answer = answer.unwrap_or_else(|why| json!({ "broken": why }));
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    Ok(())
}

type Worlds = BTreeMap<(String, Vec<String>), journeys::page::world::World>;

fn answered(
    worlds: &mut Worlds,
    story: &str,
    after: Vec<String>,
    ask: &[Value],
) -> Result<Value, String> {
    let key = (story.to_owned(), after);
    let mut world = match worlds.remove(&key) {
        Some(world) => world,
        None => kept::replayed(story, &key.1)?,
    };
    let ask = ask.to_vec();
    let answer = world.ask(&ask)?;
    let command = ask.first().and_then(Value::as_str).unwrap_or_default();
    let (story, mut after) = key;
    if answer.is_ok() && journeys::page::answer::writes(command) {
        after.push(kept::line(&ask));
    }
    worlds.insert((story, after), world);
    Ok(match answer {
        Ok(answer) => json!({ "answer": answer }),
        Err(refusal) => json!({ "refusal": refusal }),
    })
}

fn keep(noted: Option<&Path>, only_noted: bool) -> Done {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/ipc/snapshots");
    std::fs::create_dir_all(&folder)?;
    let mut stories: BTreeMap<String, Vec<Asked>> = BTreeMap::new();
    for file in json_files(&folder)? {
        let story = file.file_stem().unwrap_or_default().to_string_lossy();
        let asked = kept::requests(&story, &std::fs::read_to_string(&file)?)?;
        let kept = if only_noted { Vec::new() } else { asked };
        stories.insert(story.into_owned(), kept);
    }
    if let Some(noted) = noted {
        for line in std::fs::read_to_string(noted).unwrap_or_default().lines() {
            let asked: Asked = serde_json::from_str(line)?;
            stories.entry(asked.story.clone()).or_default().push(asked);
        }
    }
    for (story, asked) in stories {
        let file = folder.join(format!("{story}.json"));
        if asked.is_empty() {
            std::fs::remove_file(file)?;
        } else {
            std::fs::write(file, kept::answered(&story, &asked)?)?;
        }
    }
    Ok(())
}

fn json_files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "json") {
            files.push(path);
        }
    }
    Ok(files)
}
