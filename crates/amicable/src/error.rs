//! What a person or a script is told when something can't be done.

use std::borrow::Cow;

use credit::offers::AskError;
use ledger::decide::Refusal;
use money::amount::MoneyError;
use schedule::terms::error::TermsError;
use serde::Serialize;
use specta::Type;

use crate::details::Details;

/// Why something could not be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type, thiserror::Error)]
#[error("{message}")]
#[serde(rename_all = "camelCase")]
pub struct Error {
    /// What a screen or a script acts on.
    pub code: Code,
    /// What happened, in English. The page has its own words for each code.
    pub message: String,
    /// The field of the input that is off, in the names of the input.
    pub field: Option<String>,
    /// The reason and its facts, where a screen words them itself.
    pub details: Option<Box<Details>>,
    /// The other faults of the same form, each with its field.
    pub also: Vec<Error>,
}

/// The kinds of trouble that a screen or a script acts on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Code {
    /// No ledger is open, or it is locked.
    Locked,
    /// There is no file there.
    NotFound,
    /// The passphrase or the recovery key does not open this ledger.
    WrongKey,
    /// A word of the recovery key is no word of the list, or the words
    /// do not belong together.
    RecoveryKey,
    /// The file is something else.
    NotALedger,
    /// The file is a ledger, but a part of it can't be read.
    Damaged,
    /// What was asked for is done and in the ledger, but what the ledger
    /// says since then can't be read.
    SavedNotRead,
    /// The ledger was written by a newer version.
    Newer,
    /// Another program has the ledger open.
    InUse,
    /// The file can't be written.
    ReadOnly,
    /// The disk is full.
    DiskFull,
    /// There is a file there already, and it is left alone.
    AlreadyExists,
    /// The name is that of a ledger, or of a file that belongs to one.
    OfALedger,
    /// It is a folder, a named pipe or a device.
    NotAFile,
    /// The computer's keyring does not answer.
    Keyring,
    /// The passphrase is too easily guessed.
    WeakPassphrase,
    /// A field that must not be empty is.
    Empty,
    /// A field is not what it should be.
    Malformed,
    /// A reference is in use already.
    Taken,
    /// An amount is no amount, or has too many decimals.
    NotAnAmount,
    /// An amount is not more than nothing, or is too large.
    AmountRange,
    /// A code is no currency that people pay in.
    UnknownCurrency,
    /// A day comes before the one that it follows on.
    TooEarly,
    /// There is no such customer, debt, entry or plan.
    Unknown,
    /// It was cancelled already.
    Gone,
    /// Two currencies where one belongs.
    OtherCurrency,
    /// A debt's amount or day of issue can't be changed.
    Fixed,
    /// A debt is in a plan already.
    InPlan,
    /// There is nothing that a plan could be made over.
    NothingToPlan,
    /// The terms make no plan.
    Terms,
    /// A plan can't be changed like that.
    Amendment,
    /// The file to import can't be read.
    Import,
    /// It was cancelled by the person.
    Cancelled,
    /// The page of a statement can't be made.
    Document,
    /// Something else that the computer refused.
    Io,
}

impl Error {
    /// An error about no field.
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            field: None,
            details: None,
            also: Vec::new(),
        }
    }

    /// An error about one field of the input.
    #[must_use]
    pub fn in_field(code: Code, message: impl Into<String>, field: &str) -> Self {
        Self {
            code,
            message: message.into(),
            field: Some(field.to_owned()),
            details: None,
            also: Vec::new(),
        }
    }

    /// The same, with the reason and its facts.
    #[must_use]
    pub fn with(self, details: impl Into<Details>) -> Self {
        Self {
            details: Some(Box::new(details.into())),
            ..self
        }
    }

    /// Several faults of one form as one error; none for no fault.
    #[must_use]
    pub fn several(faults: impl IntoIterator<Item = Self>) -> Option<Self> {
        let mut faults = faults.into_iter();
        let mut first = faults.next()?;
        first.also.extend(faults);
        Some(first)
    }

    /// The same, met after something was written: `done` says what, such
    /// as "the payment was taken", for that stands.
    #[must_use]
    pub fn after(self, done: &str) -> Self {
        let message = format!(
            "{done}; but what the ledger says now can't be read: {}",
            self.message
        );
        Self::new(Code::SavedNotRead, message)
    }

    /// There is no such thing.
    #[must_use]
    pub fn unknown(what: &str, name: &str) -> Self {
        Self::in_field(Code::Unknown, format!("there is no {what} “{name}”"), what)
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        if let Refusal::Several { first, others } = refusal {
            let mut error = Self::from(*first);
            error.also.extend(others.into_iter().map(Self::from));
            return error;
        }
        let code = match &refusal {
            Refusal::Empty { .. } | Refusal::FeeWithoutDebt => Code::Empty,
            Refusal::Malformed { .. } => Code::Malformed,
            Refusal::Taken { .. } => Code::Taken,
            Refusal::NotPositive { .. } | Refusal::Money(_) => Code::AmountRange,
            Refusal::TooEarly { .. } => Code::TooEarly,
            Refusal::Unknown { .. } => Code::Unknown,
            Refusal::Gone { .. } => Code::Gone,
            Refusal::OtherCurrency { .. } => Code::OtherCurrency,
            Refusal::Fixed { .. } => Code::Fixed,
            Refusal::InPlan { .. } => Code::InPlan,
            Refusal::NoDebts => Code::NothingToPlan,
            Refusal::Terms(_) | Refusal::Policy(_) | Refusal::DebtsDecide { .. } => Code::Terms,
            Refusal::Amend(_) | Refusal::NotTheLast => Code::Amendment,
            Refusal::Several { first, .. } => return Self::from((**first).clone()),
        };
        Self {
            code,
            field: refusal.field().map(Cow::into_owned),
            message: refusal.to_string(),
            details: Some(Box::new(refusal.into())),
            also: Vec::new(),
        }
    }
}

impl From<TermsError> for Error {
    fn from(error: TermsError) -> Self {
        Self::in_field(Code::Terms, error.to_string(), &error.field).with(error.why)
    }
}

impl From<AskError> for Error {
    fn from(error: AskError) -> Self {
        Self::in_field(Code::Terms, error.to_string(), &error.field).with(error.why)
    }
}

impl From<MoneyError> for Error {
    fn from(error: MoneyError) -> Self {
        Self::new(Code::AmountRange, error.to_string()).with(error)
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        let code = match error.kind() {
            ErrorKind::NotFound => Code::NotFound,
            ErrorKind::AlreadyExists => Code::AlreadyExists,
            ErrorKind::StorageFull => Code::DiskFull,
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Code::ReadOnly,
            _ => Code::Io,
        };
        Self::new(code, error.to_string())
    }
}
