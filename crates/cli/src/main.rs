//! Amicable in a terminal or a cron job: the same product without a
//! window. Arguments in, one use case of `amicable`, text or JSON out.

mod args;
mod exit;
mod open;
mod out;
mod run;
mod show;

use std::process::ExitCode;

use amicable::error::Error;
use clap::Parser as _;

fn main() -> ExitCode {
    amicable::memory::keep_off_the_disk();
    let answered = match args::Args::try_parse() {
        Ok(args) => answer(args.command),
        Err(said) => explain(&said),
    };
    answered.unwrap_or_else(|error| {
        for fault in std::iter::once(&error).chain(&error.also) {
            out::note!("amicable: {fault}");
        }
        exit::code(&error)
    })
}

fn answer(command: args::Command) -> Result<ExitCode, Error> {
    let changes = command.changes_something();
    let code = run::run(command)?;
    out::finish(changes)?;
    Ok(code)
}

/// Help and the version, which are asked for, or what is wrong with the
/// command line.
fn explain(said: &clap::Error) -> Result<ExitCode, Error> {
    let code = ExitCode::from(u8::try_from(said.exit_code()).unwrap_or(2));
    if said.use_stderr() {
        // Where that can't be written, the exit code says it.
        let _ = said.print();
        return Ok(code);
    }
    out::line(said.render().to_string().trim_end());
    out::finish(false)?;
    Ok(code)
}
