//! The answers of the core that the page is tested with.

use std::env;
use std::fs;

use crate::Done;
use crate::install;
use crate::shell::{built, cargo_workspace, command, npm, run};

/// Gives every answer that is kept anew. With `record`, the page's tests run
/// first and the core answers them, so that what they ask is known: all of
/// it, or, where arguments choose some tests, what those ask besides.
pub(crate) fn write(args: &[String]) -> Done {
    install::for_testing()?;
    run(cargo_workspace("build").args(["--bin", "page-answers"]))?;
    let program = built("debug", "page-answers");
    let mut keep = command(&program);
    keep.arg("--keep");
    let Some((verb, tests)) = args.split_first() else {
        return run(&mut keep);
    };
    if verb != "record" {
        return Err(format!("snapshots does not {verb}; it can record").into());
    }
    let notes = env::temp_dir().join(format!("amicable-asked-{}", std::process::id()));
    fs::write(&notes, "")?;
    let tested = run(npm()
        .args(["test", "--"])
        .args(tests)
        .env("AMICABLE_CORE", &program)
        .env("AMICABLE_NOTES", &notes));
    keep.arg(&notes);
    // Nothing else is asked for, once every test has asked all it wants.
    if tests.is_empty() && tested.is_ok() {
        keep.arg("--all");
    }
    let kept = run(&mut keep);
    fs::remove_file(&notes)?;
    kept.and(tested)
}
