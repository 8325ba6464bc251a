//! `cargo xtask test`: every check there is, in one command.

use std::time::{Duration, Instant};
use std::{env, fs};

use crate::Done;
use crate::install;
use crate::open::{build_page, ensure_page, export_bindings};
use crate::shell::{cargo, cargo_workspace, has, npm, root, run, run_reading, target};
use crate::tally::Tally;

/// A step's name, its heading, and how it is done.
type Step = (&'static str, &'static str, fn(&mut Tally) -> Done);

/// The quick checks first. The page is built before any Rust is, because
/// the window program carries it inside.
const STEPS: [Step; 8] = [
    ("fmt", "Rust is formatted", fmt),
    ("lint", "The page's types and style", lint),
    ("page", "The page's tests", page),
    ("build", "The page builds", |_| build_page()),
    ("clippy", "Rust's lints", clippy),
    ("rust", "Unit, property, journey and doc tests", rust),
    ("bindings", "The page's bindings are fresh", bindings),
    ("window", "The real window", window),
];

/// Which steps a person asked for.
#[derive(Default)]
pub(crate) struct Choice {
    only: Vec<String>,
    skip: Vec<String>,
}

impl Choice {
    pub(crate) fn read(args: &[String]) -> Done<Self> {
        let mut choice = Self::default();
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            let list = match arg.as_str() {
                "--only" => &mut choice.only,
                "--skip" => &mut choice.skip,
                other => return Err(format!("test does not know {other}").into()),
            };
            let step = args.next().map_or("", String::as_str);
            if !STEPS.iter().any(|(name, ..)| *name == step) {
                let names = STEPS.map(|(name, ..)| name).join(", ");
                return Err(format!("{arg} wants one of: {names}").into());
            }
            list.push(step.to_owned());
        }
        Ok(choice)
    }

    fn takes(&self, step: &str) -> bool {
        let named = |list: &[String]| list.iter().any(|name| name == step);
        (self.only.is_empty() || named(&self.only)) && !named(&self.skip)
    }
}

/// Installs what is missing, takes the steps in order, even when one
/// fails, and closes with how long each took and a line that counts the
/// tests.
///
/// A step that failed without naming a test counts as one, so that the
/// closing line never says "0 failed" when something did.
pub(crate) fn all(choice: &Choice) -> Done {
    let install: Step = ("install", "What the machine needs", |_| {
        install::for_testing()
    });
    let mut tally = Tally::default();
    let mut lines = Vec::new();

    for (name, heading, step) in std::iter::once(install).chain(STEPS) {
        if name != "install" && !choice.takes(name) {
            continue;
        }
        println!("\n== {name}: {heading}");
        let failed_before = tally.failed;
        let begun = Instant::now();
        let done = step(&mut tally);
        let mark = if done.is_ok() { "ok" } else { "FAILED" };
        lines.push(format!("{name:>10} {}  {mark}", seconds(begun.elapsed())));
        if let Err(reason) = done {
            println!("\n{name} failed: {reason}");
            tally.failed = tally.failed.max(failed_before + 1);
            if name == "install" {
                break;
            }
        }
    }

    println!("\n== Summary\n{}", lines.join("\n"));
    println!("\n{} passed, {} failed", tally.passed, tally.failed);
    match tally.failed {
        0 => Ok(()),
        _ => Err("Something failed; see above.".into()),
    }
}

fn seconds(time: Duration) -> String {
    format!("{:>7.1} s", time.as_secs_f32())
}

fn fmt(_: &mut Tally) -> Done {
    run(cargo().args(["fmt", "--all", "--check"]))
}

fn lint(_: &mut Tally) -> Done {
    run(npm().args(["run", "lint"]))
}

fn page(tally: &mut Tally) -> Done {
    run_reading(npm().arg("test").env("NO_COLOR", "1"), |line| {
        tally.read(line);
    })
}

fn clippy(_: &mut Tally) -> Done {
    ensure_page()?;
    run(cargo_workspace("clippy").args(["--all-targets", "--", "-D", "warnings"]))
}

fn rust(tally: &mut Tally) -> Done {
    build_all()?;
    run_reading(cargo_workspace("test").arg("--no-fail-fast"), |line| {
        tally.read(line);
    })
}

/// Everything at once, so that programs and tests share what they are
/// made of.
fn build_all() -> Done {
    ensure_page()?;
    run(cargo_workspace("build").arg("--all-targets"))
}

fn bindings(_: &mut Tally) -> Done {
    build_all()?;
    let fresh = target().join("bindings.ts");
    export_bindings(&fresh)?;
    let committed = root().join("ui/src/ipc/bindings.ts");
    // A checkout on Windows may have turned line endings.
    let read = |path| fs::read_to_string(path).map(|text| text.replace("\r\n", "\n"));
    if read(&fresh)? == read(&committed)? {
        Ok(())
    } else {
        Err("ui/src/ipc/bindings.ts is stale; `cargo xtask bindings` writes it".into())
    }
}

/// Opens the program itself, drives it as a person would, and looks.
fn window(tally: &mut Tally) -> Done {
    if cfg!(target_os = "macos") {
        println!("Left out: macOS has no WebDriver for a web view inside a program.");
        return Ok(());
    }
    if cfg!(windows) && !has("msedgedriver") && env::var_os("EDGEWEBDRIVER").is_none() {
        println!("Left out: msedgedriver is not on the PATH.");
        return Ok(());
    }
    build_all()?;
    let mut command = cargo_workspace("test");
    command.args(["--test", "window", "--"]);
    // One at a time: each has a screen and two processor-hungry programs.
    command.args(["--ignored", "--test-threads=1"]);
    run_reading(&mut command, |line| tally.read(line))
}
