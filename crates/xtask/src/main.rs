//! Every chore, the same on Linux, macOS and Windows: `cargo xtask`.
//!
//! Nothing here is needed to build Amicable with plain `cargo`, once the
//! page is built and the system libraries are there; see `install` for
//! what those are.

#[cfg(feature = "icons")]
mod icons;
mod install;
mod open;
mod shell;
mod snapshots;
mod tally;
mod test;

use std::path::PathBuf;

/// What a chore ends with: nothing, or a sentence for the person who
/// asked for it.
type Done<T = ()> = Result<T, Box<dyn std::error::Error>>;

const HELP: &str = "\
cargo xtask <chore>

  run [args]       install what is missing, build, and open Amicable
  test             install what is missing and check everything
                   --only STEP, --skip STEP   (may be repeated)
                   steps: fmt, lint, page, build, clippy, rust, bindings, window
  bench            measure the release build
  seed [FILE]      write a sample business, sample.amicable unless named
  bindings         write ui/src/ipc/bindings.ts from the Rust commands
  snapshots        have the core answer again what the page's tests ask it;
                   `snapshots record [TEST]` first lets the tests ask
  icons            draw every icon size from icons/amicable.svg

Compiled files go to CARGO_TARGET_DIR, or else to the user's cache folder.
";

fn main() {
    let mut args = std::env::args().skip(1);
    let chore = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();

    let done = match chore.as_str() {
        "run" => open::open(&rest),
        "test" => test::Choice::read(&rest).and_then(|choice| test::all(&choice)),
        "bench" => open::bench(&rest),
        "seed" => open::seed(&PathBuf::from(
            rest.first().map_or("sample.amicable", String::as_str),
        )),
        "bindings" => open::bindings(),
        "snapshots" => snapshots::write(&rest),
        "icons" => icons(),
        "" | "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        unknown => Err(format!("no chore is called {unknown}\n\n{HELP}").into()),
    };
    if let Err(reason) = done {
        eprintln!("\n{reason}");
        std::process::exit(1);
    }
}

#[cfg(feature = "icons")]
fn icons() -> Done {
    icons::draw(&shell::root().join("icons"))
}

/// Asks the build of xtask that can draw.
#[cfg(not(feature = "icons"))]
fn icons() -> Done {
    shell::run(shell::cargo().args(["run", "-q", "-p", "xtask", "--features", "icons", "icons"]))
}
