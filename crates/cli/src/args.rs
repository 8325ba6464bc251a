//! The command line.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args as Arguments, Parser, Subcommand, ValueEnum};

/// Amicable keeps what customers owe you in one encrypted file.
///
/// A ledger is opened with the recovery key in AMICABLE_RECOVERY_KEY or
/// the passphrase in AMICABLE_PASSPHRASE, else with the key in this
/// computer's keyring, else by asking.
#[derive(Parser)]
#[command(
    version,
    after_help = "\
Exit codes:
  0  done
  1  something was found: by `verify`, or rows that could not be read
     and that nobody said to skip
  2  the command line is wrong
  3  the key does not open the ledger
  4  there is no such file, customer, debt or plan
  5  the input is not right; nothing was changed
  6  another program has the ledger open
  7  the file is no ledger, is damaged, or a newer version wrote it
  8  the disk is full, or the file can't be written or is there already
  9  it was done, but what the ledger says since then can't be read"
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Make a new ledger and print its recovery key
    New(New),
    /// Make a ledger of a made-up business to look around in
    ///
    /// It opens with the passphrase in AMICABLE_PASSPHRASE, else with one
    /// that is printed.
    Sample {
        /// Where it goes
        file: PathBuf,
    },
    /// Bring in who owes what from a file
    #[command(subcommand)]
    Import(Import),
    /// List the customers
    Customers {
        #[command(flatten)]
        ledger: Ledger,
        /// Only those who owe something
        #[arg(long)]
        owing: bool,
        /// Look at this day instead of today
        #[arg(long, value_name = "DATE", value_parser = day)]
        as_of: Option<NaiveDate>,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Add a customer, or show one
    #[command(subcommand)]
    Customer(Customer),
    /// Add a debt to a customer
    Debt(Debt),
    /// Show how old the debts are, by customer and in total
    Ageing {
        #[command(flatten)]
        ledger: Ledger,
        /// Count only what had happened by the end of this day
        #[arg(long, value_name = "DATE", value_parser = day)]
        as_of: Option<NaiveDate>,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Take a payment
    Pay(Pay),
    /// Cancel a debt or an entry, with a reason
    Void(Void),
    /// Work out a repayment plan from its terms, without a ledger
    Schedule {
        /// The terms, as JSON (docs/SPEC-schedules.md); - for standard input
        #[arg(long, value_name = "TERMS.json")]
        terms: PathBuf,
        /// The language of the explanations: en, de, fr or es
        #[arg(long, default_value = "en")]
        language: String,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Work out plans from what a customer can pay, without a ledger
    Options {
        /// The question, as JSON (docs/SPEC-options.md); - for standard input
        #[arg(long, value_name = "ASK.json")]
        ask: PathBuf,
        /// The language of the explanations: en, de, fr or es
        #[arg(long, default_value = "en")]
        language: String,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Work out an annual percentage rate
    Apr {
        /// What is handed over and paid, as JSON (docs/SPEC-apr.md); - for
        /// standard input
        #[arg(long, value_name = "FLOWS.json")]
        flows: PathBuf,
        /// By the law of the United States or of the European Union
        #[arg(long, default_value = "eu")]
        method: AprMethod,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Work out what becomes of a plan: payments and changes in any order,
    /// without a ledger
    Replay {
        /// Terms and what happens, as JSON (docs/SPEC-amendments.md); - for
        /// standard input
        #[arg(long, value_name = "LIFE.json")]
        life: PathBuf,
        /// The language of the explanations: en, de, fr or es
        #[arg(long, default_value = "en")]
        language: String,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Show where each cent of a payment goes, without a ledger
    Allocate {
        /// Rows and payments, as JSON (docs/SPEC-allocation.md); - for
        /// standard input
        #[arg(long, value_name = "ROWS.json")]
        rows: PathBuf,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Try out, agree, change or end a repayment plan
    #[command(subcommand)]
    Plan(Plan),
    /// Make the statement of one customer
    Statement(Statement),
    /// Make the statements of all customers in one go
    Statements(Statements),
    /// Give the ledger another passphrase, and print its new recovery key
    ///
    /// The new passphrase comes from AMICABLE_NEW_PASSPHRASE or a prompt.
    Passphrase {
        #[command(flatten)]
        ledger: Ledger,
    },
    /// Check the file, its journal, and that the journal makes the tables
    Verify {
        #[command(flatten)]
        ledger: Ledger,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
}

impl Command {
    /// Whether the command does more than to answer: whether a ledger or
    /// a file is another one afterwards.
    pub(crate) fn changes_something(&self) -> bool {
        !matches!(
            self,
            Self::Customers { .. }
                | Self::Customer(Customer::Show { .. })
                | Self::Ageing { .. }
                | Self::Schedule { .. }
                | Self::Options { .. }
                | Self::Apr { .. }
                | Self::Replay { .. }
                | Self::Allocate { .. }
                | Self::Plan(Plan::Preview(_) | Plan::Quote { .. })
                | Self::Import(Import::Receivables { dry_run: true, .. })
                | Self::Plan(Plan::Amend { preview: true, .. })
                | Self::Statement(Statement { out: None, .. })
                | Self::Verify { .. }
        )
    }
}

/// The method by which an annual percentage rate is worked out.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum AprMethod {
    /// Regulation Z, appendix J
    Us,
    /// Directive 2008/48/EC and its successor
    Eu,
}

/// Reads a day, and says how to write one.
fn day(text: &str) -> Result<NaiveDate, String> {
    text.parse()
        .map_err(|_| "write the day as year-month-day, such as 2026-01-31".to_owned())
}

/// Which ledger.
#[derive(Arguments)]
pub(crate) struct Ledger {
    /// The ledger, a file ending in .amicable
    #[arg(id = "ledger", long = "ledger", value_name = "FILE")]
    pub(crate) file: PathBuf,
}

/// Whose account in which ledger.
#[derive(Arguments)]
pub(crate) struct Account {
    #[command(flatten)]
    pub(crate) ledger: Ledger,
    /// The customer's account reference
    #[arg(long, value_name = "REF")]
    pub(crate) customer: String,
}

#[derive(Arguments)]
pub(crate) struct New {
    /// Where it goes
    pub(crate) file: PathBuf,
    /// The business's name
    #[arg(long)]
    pub(crate) business: String,
    /// Its country, as two letters
    #[arg(long)]
    pub(crate) country: String,
    /// Its currency, as three letters
    #[arg(long)]
    pub(crate) currency: String,
    /// The language of statements: en, de, fr or es
    #[arg(long, default_value = "en")]
    pub(crate) language: String,
}

#[derive(Subcommand)]
pub(crate) enum Import {
    /// Read a CSV file of invoices
    Receivables {
        /// The file
        file: PathBuf,
        #[command(flatten)]
        ledger: Ledger,
        /// How to read it (docs/SPEC-import.md); without it, the file is
        /// recognised
        #[arg(long, value_name = "MAP.toml")]
        map: Option<PathBuf>,
        /// Show what would be added, and add nothing
        #[arg(long)]
        dry_run: bool,
        /// Add the rows that can be read even when others can't
        #[arg(long)]
        skip_unreadable: bool,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
}

#[derive(Subcommand)]
pub(crate) enum Customer {
    /// Show what a customer owes, their plans and what happened
    Show {
        #[command(flatten)]
        account: Account,
        /// Look at this day instead of today
        #[arg(long, value_name = "DATE", value_parser = day)]
        as_of: Option<NaiveDate>,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Add a customer and print the account reference
    Add {
        #[command(flatten)]
        ledger: Ledger,
        /// The name
        #[arg(long)]
        name: String,
        /// The account reference; without it, the next free one
        #[arg(long, value_name = "REF", default_value = "")]
        reference: String,
        /// The company
        #[arg(long, default_value = "")]
        company: String,
        /// The e-mail address
        #[arg(long, default_value = "")]
        email: String,
        /// The phone number
        #[arg(long, default_value = "")]
        phone: String,
        /// A line of the postal address; give it once a line
        #[arg(long, value_name = "LINE")]
        address: Vec<String>,
        /// The country, as two letters, if not the business's
        #[arg(long)]
        country: Option<String>,
        /// The language to write in, if not the business's
        #[arg(long)]
        language: Option<String>,
    },
}

#[derive(Arguments)]
pub(crate) struct Debt {
    #[command(flatten)]
    pub(crate) account: Account,
    /// The invoice number or whatever both sides call it by
    #[arg(long, value_name = "REF")]
    pub(crate) reference: String,
    /// What it was for
    #[arg(long, default_value = "")]
    pub(crate) description: String,
    /// The day on which it was charged
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) issued: NaiveDate,
    /// The last day on which it is paid on time; without it, the
    /// business's days to pay
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) due: Option<NaiveDate>,
    /// How much, such as 1234.56
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) amount: String,
    /// The currency, if not the business's
    #[arg(long)]
    pub(crate) currency: Option<String>,
}

#[derive(Arguments)]
pub(crate) struct Pay {
    #[command(flatten)]
    pub(crate) account: Account,
    /// The debt that it pays; without it, the oldest due first
    #[arg(long, value_name = "REF")]
    pub(crate) debt: Option<String>,
    /// Share it over all open debts, in proportion to what is open
    #[arg(long, conflicts_with = "debt")]
    pub(crate) in_proportion: bool,
    /// How much, such as 50.00
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) amount: String,
    /// The currency, if not that of the debts
    #[arg(long)]
    pub(crate) currency: Option<String>,
    /// Keep it as a credit where nothing was ever owed in its currency
    #[arg(long)]
    pub(crate) as_credit: bool,
    /// The day on which it counts
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) on: Option<NaiveDate>,
    /// How it was paid
    #[arg(long, value_enum, default_value_t = Method::BankTransfer)]
    pub(crate) method: Method,
    /// The payer's reference
    #[arg(long, default_value = "")]
    pub(crate) reference: String,
    /// A UUID for this payment: said twice, it is taken once
    #[arg(long, value_name = "UUID")]
    pub(crate) id: Option<uuid::Uuid>,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Method {
    BankTransfer,
    Card,
    Cash,
    Cheque,
    DirectDebit,
    Other,
}

#[derive(Arguments)]
pub(crate) struct Void {
    #[command(flatten)]
    pub(crate) account: Account,
    /// The debt to cancel
    #[arg(long, value_name = "REF", required_unless_present = "entry")]
    pub(crate) debt: Option<String>,
    /// The entry to cancel, by the id that `customer show --json` gives
    #[arg(long, value_name = "ID", conflicts_with = "debt")]
    pub(crate) entry: Option<String>,
    /// From which day; without it, its own day, as if it had never been
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) on: Option<NaiveDate>,
    /// Why
    #[arg(long)]
    pub(crate) reason: String,
}

#[derive(Subcommand)]
pub(crate) enum Plan {
    /// Work out a plan without agreeing to it
    Preview(PlanTerms),
    /// Agree on a plan
    Agree(PlanTerms),
    /// Change the running plan from a day on
    Amend {
        #[command(flatten)]
        account: Account,
        /// The change, as JSON (docs/SPEC-amendments.md); - for standard input
        #[arg(long, value_name = "CHANGE.json")]
        change: PathBuf,
        /// Only show what it would do
        #[arg(long)]
        preview: bool,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Undo the latest change to the running plan
    Undo {
        #[command(flatten)]
        account: Account,
    },
    /// Say what settles the running plan on a day
    Quote {
        #[command(flatten)]
        account: Account,
        /// On which day; without it, today
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Put a plan on paper: the running one, or an offer
    Print {
        #[command(flatten)]
        account: Account,
        /// As it was before this change, by the id that `customer show
        /// --json` gives
        #[arg(long, value_name = "CHANGE-ID", conflicts_with = "terms")]
        before: Option<String>,
        /// The terms of an offer, as JSON (docs/SPEC-plans.md); - for
        /// standard input
        #[arg(long, value_name = "TERMS.json")]
        terms: Option<PathBuf>,
        /// Where the PDF goes; without it, the statement is shown as text
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
        /// Replace a file that is there already
        #[arg(long)]
        force: bool,
    },
    /// End the running plan before it is paid
    End {
        #[command(flatten)]
        account: Account,
        /// From which day; without it, today
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
        /// Why
        #[arg(long)]
        reason: String,
    },
}

#[derive(Arguments)]
pub(crate) struct PlanTerms {
    #[command(flatten)]
    pub(crate) account: Account,
    /// The terms, as JSON (docs/SPEC-plans.md); - for standard input
    #[arg(long, value_name = "TERMS.json")]
    pub(crate) terms: PathBuf,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Arguments)]
pub(crate) struct Statement {
    #[command(flatten)]
    pub(crate) account: Account,
    /// The first day; without it, from the first thing that happened
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) from: Option<NaiveDate>,
    /// The last day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) to: NaiveDate,
    /// Where the PDF goes
    #[arg(long, value_name = "FILE.pdf")]
    pub(crate) out: Option<PathBuf>,
    /// Replace a file that is there already
    #[arg(long, requires = "out")]
    pub(crate) force: bool,
    /// Print the statement as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Arguments)]
pub(crate) struct Statements {
    #[command(flatten)]
    pub(crate) ledger: Ledger,
    /// The last day of the statements; without it, today
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<NaiveDate>,
    /// The first day; without it, from the first thing that happened
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) from: Option<NaiveDate>,
    /// Only for customers who owe something
    #[arg(long)]
    pub(crate) owing: bool,
    /// The folder into which each customer's file goes
    #[arg(long, value_name = "DIR", required_unless_present = "one_file")]
    pub(crate) out: Option<PathBuf>,
    /// One file with all of them, for the printer
    #[arg(long, value_name = "FILE.pdf")]
    pub(crate) one_file: Option<PathBuf>,
    /// Replace files that are there already
    #[arg(long)]
    pub(crate) force: bool,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_makes_sense() {
        super::Args::command().debug_assert();
    }
}
