//! The chores that build Amicable and do something with it.

use std::env;
use std::fs;
use std::path::Path;

use crate::Done;
use crate::install;
use crate::shell::{built, cache, cargo_workspace, command, newest, npm, root, run};

/// The sample's passphrase. Its customers are invented; there is nothing
/// to keep.
const SAMPLE_PASSPHRASE: &str = "explore the sample";

/// Builds Amicable and opens it, or shows what it does without a window
/// where there is no screen.
pub(crate) fn open(args: &[String]) -> Done {
    install::for_building()?;
    build()?;
    if has_screen() {
        run(command(built("debug", "amicable-desktop")).args(args))
    } else {
        println!("\nThere is no screen here, so this is Amicable's work without its window.\n");
        show_without_a_window()
    }
}

fn has_screen() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// The programs, with a page that is up to date inside.
fn build() -> Done {
    let ui = root().join("ui");
    let sources = [ui.clone(), root().join("locales")];
    let page = newest(&sources, &["node_modules", "dist", ".vite", "coverage"]);
    let dist = newest(&[ui.join("dist").join("index.html")], &[]);
    if page > dist {
        build_page()?;
    }
    run(cargo_workspace("build").args(["--bin", "amicable-desktop", "--bin", "amicable"]))
}

pub(crate) fn build_page() -> Done {
    run(npm().args(["run", "build"]))
}

/// The window program cannot be compiled before there is a page.
pub(crate) fn ensure_page() -> Done {
    if root().join("ui/dist/index.html").exists() {
        Ok(())
    } else {
        build_page()
    }
}

/// A sample business, those who owe it, and a statement for each.
fn show_without_a_window() -> Done {
    let folder = cache().join("sample");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let statements = folder.join("statements");
    fs::create_dir_all(&statements)?;
    let ledger = folder.join("sample.amicable");
    sample(&ledger)?;

    run(amicable("customers", &ledger).args(["--owing"]))?;
    run(amicable("statements", &ledger)
        .args(["--owing", "--out"])
        .arg(&statements))?;
    println!(
        "\nStatements: {}\nThe ledger: {}\nIts passphrase: {SAMPLE_PASSPHRASE}\nTo go on: {} --help",
        statements.display(),
        ledger.display(),
        built("debug", "amicable").display(),
    );
    Ok(())
}

/// Writes a sample business to a file that is not there yet.
pub(crate) fn seed(file: &Path) -> Done {
    install::for_building()?;
    build()?;
    sample(&env::current_dir()?.join(file))?;
    println!("\n{}\nIts passphrase: {SAMPLE_PASSPHRASE}", file.display());
    Ok(())
}

fn sample(ledger: &Path) -> Done {
    run(command(built("debug", "amicable"))
        .env("AMICABLE_PASSPHRASE", SAMPLE_PASSPHRASE)
        .arg("sample")
        .arg(ledger))
}

fn amicable(verb: &str, ledger: &Path) -> std::process::Command {
    let mut program = command(built("debug", "amicable"));
    program
        .env("AMICABLE_PASSPHRASE", SAMPLE_PASSPHRASE)
        .args([verb, "--ledger"])
        .arg(ledger);
    program
}

/// Measures the release build. The measuring program finds the window
/// and the terminal beside itself.
pub(crate) fn bench(args: &[String]) -> Done {
    install::for_testing()?;
    build_page()?;
    run(cargo_workspace("build").args(["--release", "--bins"]))?;
    run(command(built("release", "bench")).args(args))?;
    let mut schedules = command(built("release", "schedules"));
    match install::peers() {
        Ok(python) => run(schedules.arg(python)),
        Err(why) => {
            eprintln!("without numpy-financial and QuantLib beside: {why}");
            run(&mut schedules)
        }
    }
}

/// Writes the page's bindings to the Rust commands.
pub(crate) fn bindings() -> Done {
    install::for_building()?;
    ensure_page()?;
    run(cargo_workspace("build").args(["--bin", "amicable-desktop"]))?;
    export_bindings(&root().join("ui/src/ipc/bindings.ts"))
}

pub(crate) fn export_bindings(file: &Path) -> Done {
    run(command(built("debug", "amicable-desktop"))
        .arg("--export-bindings")
        .arg(file))
}
