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
use crate::statement::{file_name, fonts, print, write_whole};

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
/// whole, and the one file for the printer is not. Else a folder that
/// can't be written or a ledger that can't be read.
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
    if let Some(folder) = &request.folder {
        std::fs::create_dir_all(folder)?;
    }
    let mut files = Vec::new();
    let mut names = HashSet::new();
    let business = book.business()?;
    let mut all = request
        .one_file
        .as_ref()
        .map(|_| fonts().map(PrintRun::new))
        .transpose()?;
    for (account, done) in chosen.iter().zip(0_u32..) {
        if !step(done, of) {
            return Err(Error::new(Code::Cancelled, "the statements were cancelled"));
        }
        let statement = statement(account, request.from, request.to)?;
        if let Some(folder) = &request.folder {
            let file = free_name(folder, file_name(&account.customer, request.to), &mut names);
            write_whole(&file, &print(&statement, &business)?)?;
            files.push(file);
        }
        if let Some(all) = &mut all {
            all.add(Letter {
                statement: &statement,
                business: &business,
            })?;
        }
    }
    if let (Some(file), Some(all)) = (&request.one_file, all) {
        write_whole(file, &all.finish()?)?;
        files.push(file.clone());
    }
    step(of, of);
    Ok(StatementsMade {
        customers: of,
        files,
    })
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
