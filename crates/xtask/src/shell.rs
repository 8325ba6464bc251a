//! Running other programs, and where things are.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::Done;

/// The clone this xtask was built from.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// Amicable's folder among the user's caches, shared by every clone.
pub(crate) fn cache() -> PathBuf {
    let from = |name: &str| {
        env::var_os(name)
            .filter(|v| !v.is_empty())
            .map(PathBuf::from)
    };
    let home = || from("HOME").unwrap_or_else(env::temp_dir);
    let caches = if cfg!(windows) {
        from("LOCALAPPDATA").unwrap_or_else(env::temp_dir)
    } else if cfg!(target_os = "macos") {
        home().join("Library").join("Caches")
    } else {
        from("XDG_CACHE_HOME").unwrap_or_else(|| home().join(".cache"))
    };
    caches.join("amicable")
}

/// Where cargo puts what it compiles. One folder for all clones, because
/// a window library takes minutes and gigabytes to compile.
pub(crate) fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(chosen) if !chosen.is_empty() => root().join(chosen),
        _ => cache().join("target"),
    }
}

/// A program of ours that cargo has built.
pub(crate) fn built(profile: &str, program: &str) -> PathBuf {
    let name = format!("{program}{}", env::consts::EXE_SUFFIX);
    target().join(profile).join(name)
}

/// A program, to be run at the root of the clone.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

pub(crate) fn cargo() -> Command {
    let mut cargo = command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.env("CARGO_TARGET_DIR", target());
    cargo
}

/// Makes the shared folder this clone's. Cargo tells one clone's own
/// crates from another's by their time stamps alone, so what another clone
/// left is cleaned away; what comes from the registry stays.
pub(crate) fn make_target_ours() -> Done {
    let note = target().join("clone");
    let here = root().display().to_string();
    if fs::read_to_string(&note).is_ok_and(|at| at == here) {
        return Ok(());
    }
    if target().exists() {
        run(cargo().args(["clean", "--workspace", "--quiet"]))?;
    }
    fs::create_dir_all(target())?;
    fs::write(note, here)?;
    Ok(())
}

/// `cargo VERB` over the whole workspace. Always this same choice of
/// packages and features: another would have cargo compile the window
/// library once more.
pub(crate) fn cargo_workspace(verb: &str) -> Command {
    let mut cargo = cargo();
    cargo.args([verb, "--workspace"]);
    if env::var_os("CI").is_some() {
        cargo.arg("--locked");
    }
    cargo
}

pub(crate) fn npm() -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(root().join("ui"));
    command
}

/// Runs a program to its end, its output going where ours goes.
pub(crate) fn run(command: &mut Command) -> Done {
    announce(command);
    let status = command
        .stdin(Stdio::null())
        .status()
        .map_err(|e| format!("could not start {}: {e}", name(command)))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{} ended with {status}", name(command)).into())
    }
}

/// Like [`run`], and hands each line of its output to `each` as well.
pub(crate) fn run_reading(command: &mut Command, mut each: impl FnMut(&str)) -> Done {
    announce(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("could not start {}: {e}", name(command)))?;
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            each(&line);
        }
    }
    let status = child.wait()?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{} ended with {status}", name(command)).into())
    }
}

/// What a program prints, or nothing if it is not there or fails.
pub(crate) fn ask(program: &str, args: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(args)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program can be started at all.
pub(crate) fn has(program: &str) -> bool {
    env::split_paths(&env::var_os("PATH").unwrap_or_default()).any(|folder| {
        folder.join(program).is_file()
            || folder
                .join(format!("{program}{}", env::consts::EXE_SUFFIX))
                .is_file()
    })
}

/// Tries what needs the network three times, since networks come back.
pub(crate) fn patiently(mut attempt: impl FnMut() -> Done) -> Done {
    for pause in [5, 20] {
        match attempt() {
            Ok(()) => return Ok(()),
            Err(reason) => eprintln!("{reason}; trying again in {pause} s"),
        }
        thread::sleep(Duration::from_secs(pause));
    }
    attempt()
}

/// The newest file under any of these, `skipping` folders of that name.
pub(crate) fn newest(paths: &[PathBuf], skipping: &[&str]) -> Option<std::time::SystemTime> {
    let mut newest = None;
    let mut left: Vec<PathBuf> = paths.to_vec();
    while let Some(path) = left.pop() {
        let skipped = path
            .file_name()
            .is_some_and(|n| skipping.iter().any(|s| n == *s));
        if skipped {
            continue;
        }
        if let Ok(folder) = fs::read_dir(&path) {
            left.extend(folder.flatten().map(|entry| entry.path()));
        } else if let Ok(when) = fs::metadata(&path).and_then(|m| m.modified()) {
            newest = newest.max(Some(when));
        }
    }
    newest
}

fn name(command: &Command) -> String {
    let path = Path::new(command.get_program());
    path.file_stem()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}

fn announce(command: &Command) {
    let args: Vec<_> = command.get_args().map(|a| a.to_string_lossy()).collect();
    println!("$ {} {}", name(command), args.join(" "));
}
