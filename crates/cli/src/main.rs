//! Amicable in a terminal or a cron job: the same product without a
//! window. Arguments in, one use case of `amicable`, text or JSON out.

mod args;
mod exit;
mod open;
mod run;
mod show;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    let args = args::Args::parse();
    match run::run(args.command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("amicable: {error}");
            exit::code(&error)
        }
    }
}
