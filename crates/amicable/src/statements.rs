//! Statements for everyone who owes, in one go.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use documents::statement::{Letter, PrintRun};
use ledger::account::Account;
use ledger::replay::position;
use ledger::statement::statement;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::book::Book;
use crate::customers::count;
use crate::error::{Code, Error};
use crate::output::{self, Existing, Readers};
use crate::statement::{file_name, fonts, print};

/// Which statements are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StatementsRequest {
    /// The first day of the period; none for the first thing that
    /// happened on each account.
    pub from: Option<NaiveDate>,
    /// The last day of the period.
    pub to: NaiveDate,
    /// Only for customers who owe on that day.
    pub owing: bool,
    /// The folder into which each customer's file goes; none for none.
    pub folder: Option<PathBuf>,
    /// The one file that has them all, for the printer; none for none.
    pub one_file: Option<PathBuf>,
    /// Whether files that are there already are replaced.
    pub replace: bool,
}

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StatementsMade {
    /// For how many customers.
    pub customers: u32,
    /// The files, by the customers' references.
    pub files: Vec<PathBuf>,
}

/// Makes the statements. `step` is told how many of how many are done
/// and answers whether to go on.
///
/// # Errors
/// [`Code::Cancelled`] when `step` says so: each file that is there is
/// whole, and the one file for the printer is not.
/// [`Code::AlreadyExists`] before any file is written where one of them
/// is there and none are to be replaced. Else a folder that can't be
/// written or a ledger that can't be read.
pub fn make(
    book: &Book,
    request: &StatementsRequest,
    mut step: impl FnMut(u32, u32) -> bool,
) -> Result<StatementsMade, Error> {
    let accounts = book.accounts()?;
    let mut chosen: Vec<&Account> = Vec::new();
    for account in accounts.iter() {
        if !request.owing || owes(account, request.to)? {
            chosen.push(account);
        }
    }
    chosen.sort_by(|a, b| a.customer.reference.cmp(&b.customer.reference));
    let of = count(chosen.len());
    let mut names = HashSet::new();
    let mut files: Vec<PathBuf> = match &request.folder {
        Some(folder) => chosen
            .iter()
            .map(|account| free_name(folder, file_name(&account.customer, request.to), &mut names))
            .collect(),
        None => Vec::new(),
    };
    let existing = Existing::replaced(request.replace);
    let ledger = Some(book.path());
    check(files.iter().chain(&request.one_file), existing, ledger)?;
    let business = book.business()?;
    let mut all = request
        .one_file
        .as_ref()
        .map(|_| fonts().map(PrintRun::new))
        .transpose()?;
    for (number, (account, done)) in chosen.iter().zip(0_u32..).enumerate() {
        if !step(done, of) {
            return Err(Error::new(Code::Cancelled, "the statements were cancelled"));
        }
        let statement = statement(account, request.from, request.to)?;
        if let Some(file) = files.get(number) {
            let pdf = print(&statement, &business)?;
            output::write(file, &pdf, existing, Readers::Usual, ledger)?;
        }
        if let Some(all) = &mut all {
            all.add(Letter {
                statement: &statement,
                business: &business,
            })?;
        }
    }
    if let (Some(file), Some(all)) = (&request.one_file, all) {
        output::write(file, &all.finish()?, existing, Readers::Usual, ledger)?;
        files.push(file.clone());
    }
    step(of, of);
    Ok(StatementsMade {
        customers: of,
        files,
    })
}

/// Says before any work whether all of the files could be written, and
/// of those that are there already how many and which comes first.
fn check<'a>(
    files: impl Iterator<Item = &'a PathBuf>,
    existing: Existing,
    ledger: Option<&Path>,
) -> Result<(), Error> {
    let mut there = Vec::new();
    for file in files {
        match output::check(file, existing, ledger) {
            Err(error) if error.code == Code::AlreadyExists => there.push((file, error)),
            checked => checked?,
        }
    }
    match there.as_slice() {
        [] => Ok(()),
        [(_, only)] => Err(only.clone()),
        [(first, _), others @ ..] => {
            let message = format!(
                "{} and {} more of the files exist already, and nothing was written",
                first.display(),
                others.len()
            );
            Err(Error::new(Code::AlreadyExists, message))
        }
    }
}

/// Whether a customer owes something in any currency on a day.
pub(crate) fn owes(account: &Account, as_of: NaiveDate) -> Result<bool, Error> {
    for currency in account.currencies() {
        if position(account, currency, as_of)?.balance()?.is_positive() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Two customers whose names come down to one file name get two files,
/// also where the file system makes no difference of case.
fn free_name(folder: &Path, name: String, taken: &mut HashSet<String>) -> PathBuf {
    let stem = name.trim_end_matches(".pdf").to_owned();
    let mut name = name;
    let mut number = 2;
    while !taken.insert(name.to_lowercase()) {
        name = format!("{stem} ({number}).pdf");
        number += 1;
    }
    folder.join(name)
}
