//! What the exit codes mean; `amicable --help` and `docs/SPEC-terminal.md`
//! list them.

use std::process::ExitCode;

use amicable::error::{Code, Error};

/// `verify` found something, or rows of a file could not be read.
pub(crate) const FOUND: u8 = 1;
/// The key doesn't open the ledger.
const KEY: u8 = 3;
/// There is no such file, customer, debt or plan.
const NOT_THERE: u8 = 4;
/// The input is not right; nothing was changed.
const INPUT: u8 = 5;
/// Another program has the ledger open.
const IN_USE: u8 = 6;
/// The file is no ledger, is damaged, or a newer version wrote it.
const FILE: u8 = 7;
/// The disk is full, or the file can't be written.
const DISK: u8 = 8;
/// It was done, but the ledger can't be read any more.
const DONE: u8 = 9;

/// The exit code for an error. 2 is left to clap: a wrong command line.
pub(crate) fn code(error: &Error) -> ExitCode {
    ExitCode::from(match error.code {
        Code::WrongKey | Code::RecoveryKey | Code::Locked | Code::Keyring => KEY,
        Code::NotFound | Code::Unknown => NOT_THERE,
        Code::InUse => IN_USE,
        Code::NotALedger | Code::NotAFile | Code::Damaged | Code::Newer => FILE,
        Code::ReadOnly | Code::DiskFull | Code::AlreadyExists | Code::OfALedger | Code::Io => DISK,
        Code::SavedNotRead => DONE,
        Code::Cancelled => FOUND,
        Code::WeakPassphrase
        | Code::Empty
        | Code::Malformed
        | Code::Taken
        | Code::NotAnAmount
        | Code::AmountRange
        | Code::UnknownCurrency
        | Code::TooEarly
        | Code::Gone
        | Code::OtherCurrency
        | Code::Fixed
        | Code::InPlan
        | Code::NothingToPlan
        | Code::Terms
        | Code::Amendment
        | Code::Import
        | Code::Document => INPUT,
    })
}
