//! What each code means, and what to do about it.

use amicable::error::Code;

/// Every code there is. [`of`] doesn't compile when one is missing there;
/// put it here as well.
pub(super) const ALL: [Code; 35] = [
    Code::Locked,
    Code::NotFound,
    Code::WrongKey,
    Code::RecoveryKey,
    Code::NotALedger,
    Code::Damaged,
    Code::SavedNotRead,
    Code::Newer,
    Code::InUse,
    Code::ReadOnly,
    Code::DiskFull,
    Code::AlreadyExists,
    Code::OfALedger,
    Code::NotAFile,
    Code::Keyring,
    Code::WeakPassphrase,
    Code::Empty,
    Code::Malformed,
    Code::Taken,
    Code::NotAnAmount,
    Code::AmountRange,
    Code::UnknownCurrency,
    Code::TooEarly,
    Code::Unknown,
    Code::Gone,
    Code::OtherCurrency,
    Code::Fixed,
    Code::InPlan,
    Code::NothingToPlan,
    Code::Terms,
    Code::Amendment,
    Code::Import,
    Code::Cancelled,
    Code::Document,
    Code::Io,
];

/// What a code means, and what to do.
pub(super) fn of(code: Code) -> (&'static str, &'static str) {
    match code {
        Code::Locked => (
            "no ledger is open, or it is locked and nobody gave a key",
            "unlock it; a script gives the passphrase in `AMICABLE_PASSPHRASE`",
        ),
        Code::NotFound => (
            "there is no such file or folder",
            "check the name; look for the file where it was moved to",
        ),
        Code::WrongKey => (
            "this passphrase, recovery key or keyring entry belongs to another ledger or to an earlier passphrase",
            "type it again, or use one of the other two keys",
        ),
        Code::RecoveryKey => (
            "a word is no word of the list, or the words do not belong together",
            "compare each word with the paper",
        ),
        Code::NotALedger => (
            "the file is something else",
            "choose the file that ends in `.amicable`",
        ),
        Code::Damaged => (
            "the file is a ledger and the key is right, but a part of it is not what was written",
            "open a copy from a backup; keep the damaged file",
        ),
        Code::SavedNotRead => (
            "what was asked for is done and in the ledger; what the ledger says since then can't be read",
            "don't do it again; open a copy from a backup and see what it lacks",
        ),
        Code::Newer => (
            "a later version of Amicable wrote the ledger",
            "update Amicable; the ledger is as it was",
        ),
        Code::InUse => (
            "another window or program has the ledger open",
            "close it there",
        ),
        Code::ReadOnly => (
            "the file or its folder can't be written to; the ledger can still be read",
            "take the write protection off, or move the file to a folder of your own",
        ),
        Code::DiskFull => (
            "there is no room left; what was acknowledged before is safe",
            "make room and do it again",
        ),
        Code::AlreadyExists => (
            "there is a file of that name, and nothing is overwritten",
            "choose another name; for a document, `--force` replaces the file",
        ),
        Code::OfALedger => (
            "the name is that of a ledger, its lock or its log, whatever link, letters or path lead there; no document ever takes its place",
            "choose another name",
        ),
        Code::NotAFile => (
            "it is a folder, a named pipe or a device; those are neither read nor written",
            "name a file; what comes out of another program is read from `-`",
        ),
        Code::Keyring => (
            "the keyring of the computer has no key for this ledger, is locked, or doesn't answer",
            "use the passphrase or the recovery key",
        ),
        Code::WeakPassphrase => (
            "somebody with the file could guess the passphrase",
            "take three or four words that have nothing to do with each other",
        ),
        Code::Empty => ("a field that is needed is empty", "fill it in"),
        Code::Malformed => (
            "a field is not what it should be",
            "write it as the message says",
        ),
        Code::Taken => (
            "another customer or debt has this reference",
            "choose another, or change the one that has it",
        ),
        Code::NotAnAmount => (
            "the amount is no number, or has more decimals than the currency",
            "write it as `1234.56`",
        ),
        Code::AmountRange => (
            "the amount is not more than nothing, or too large to count",
            "write an amount above 0",
        ),
        Code::UnknownCurrency => (
            "the code is no currency that people pay in",
            "use the three letters of ISO 4217, such as `EUR`",
        ),
        Code::TooEarly => (
            "a day comes before the one that it follows on",
            "change one of the two days",
        ),
        Code::Unknown => (
            "there is no such customer, debt, entry or plan",
            "look it up with `customers` or `customer show`",
        ),
        Code::Gone => (
            "it was cancelled or ended before",
            "nothing; enter it again if that was a mistake",
        ),
        Code::OtherCurrency => (
            "a debt is paid in the currency that it was charged in",
            "name a debt in that currency, or no debt",
        ),
        Code::Fixed => (
            "the amount and the day of a debt are what the customer was told, and stay",
            "cancel the debt with a reason and enter it again",
        ),
        Code::InPlan => (
            "the debt is paid by a plan already",
            "end that plan first, or leave the debt out",
        ),
        Code::NothingToPlan => (
            "there is no open debt for a plan, or the debts are in two currencies",
            "name open debts in one currency",
        ),
        Code::Terms => (
            "the terms make no plan",
            "change them as the message says ([SPEC-plans](SPEC-plans.md))",
        ),
        Code::Amendment => (
            "the plan can't be changed like that: nothing was missed, nothing is left, or a day is on the wrong side of another",
            "look at the field that is named; a preview shows what a change would do",
        ),
        Code::Import => (
            "the file can't be read by this mapping, or is no table",
            "save it as CSV, or change the mapping ([SPEC-import](SPEC-import.md))",
        ),
        Code::Cancelled => ("somebody pressed Cancel", "nothing; begin again when ready"),
        Code::Document => (
            "the page can't be made",
            "as the message says; without `--owing`, settled customers get a statement too",
        ),
        Code::Io => (
            "something else that the computer refused, in its own words",
            "act on those words; try another folder",
        ),
    }
}
