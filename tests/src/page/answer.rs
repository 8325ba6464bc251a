//! The commands of the window, answered by the same use cases.

use amicable::book::Book;
use amicable::error::{Code, Error};
use amicable::{
    ageing, business, customer, customers, offers, plan, posting, receivables, statement,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use uuid::Uuid;

/// Whether a command changes the ledger.
#[must_use]
pub fn writes(command: &str) -> bool {
    makes(command).is_some()
        || matches!(
            command,
            "saveBusiness" | "voidPosting" | "undoAmendment" | "endPlan" | "runImport"
        )
}

/// The letter of what a command makes and names by its own id.
#[must_use]
pub fn makes(command: &str) -> Option<char> {
    match command {
        "saveCustomer" => Some('c'),
        "writeDebt" => Some('d'),
        "takePayment" | "adjust" => Some('e'),
        "agreePlan" => Some('p'),
        "amendPlan" => Some('a'),
        _ => None,
    }
}

/// What the core answers to a command on a day. A command that writes does
/// so under `id`.
///
/// # Errors
/// An unknown command, or arguments of another shape.
pub fn to(
    book: &Book,
    today: NaiveDate,
    id: Uuid,
    command: &str,
    args: &[Value],
) -> Result<Result<Value, Error>, String> {
    let args = Args(command, args);
    Ok(match command {
        "business" => said(business::profile(book)),
        "saveBusiness" => said(business::save(book, id, args.at(0)?)),
        "customers" => said(customers::list(book, today)),
        "customer" => said(customer::page(book, &args.text(0)?, today)),
        "saveCustomer" => said(customer::save(book, id, args.at(0)?)),
        "writeDebt" => said(posting::write_debt(book, id, &args.at(0)?)),
        "takePayment" => said(posting::take_payment(book, id, &args.at(0)?)),
        "previewPayment" => said(posting::preview_payment(book, &args.at(0)?, today)),
        "adjust" => said(posting::adjust(book, id, &args.at(0)?)),
        "voidPosting" => said(posting::void(book, id, &args.at(0)?)),
        "ageing" => said(ageing::report(book, args.at(0)?)),
        "statement" => said(statement::view(book, &args.at(0)?)),
        "stageImport" | "previewImport" | "runImport" => import(book, id, &args)?,
        _ => of_plans(book, today, id, &args)?,
    })
}

fn of_plans(
    book: &Book,
    today: NaiveDate,
    id: Uuid,
    args: &Args<'_>,
) -> Result<Result<Value, Error>, String> {
    let customer = args.text(0)?;
    Ok(match args.0 {
        "previewPlan" => {
            let language = args.text(2)?;
            said(plan::preview(
                book,
                &customer,
                &args.at(1)?,
                today,
                &language,
            ))
        }
        "planOffers" => {
            let language = args.text(2)?;
            let offers = offers::over_debts(book, &customer, &args.at(1)?, today, &language);
            said(offers)
        }
        "agreePlan" => said(plan::agree(book, id, &customer, &args.at(1)?, today)),
        "planPage" => {
            let (which, language) = (args.text(1)?, args.text(2)?);
            said(plan::page(book, &customer, &which, today, &language))
        }
        "planQuote" => said(plan::quote(book, &customer, &args.text(1)?, args.at(2)?)),
        "previewAmendment" => {
            let (which, language) = (args.text(1)?, args.text(3)?);
            let change = args.at(2)?;
            let preview =
                plan::preview_amendment(book, &customer, &which, &change, today, &language);
            said(preview)
        }
        "amendPlan" => {
            let (which, change) = (args.text(1)?, args.at(2)?);
            said(plan::amend(book, id, &customer, &which, &change, today))
        }
        "undoAmendment" => {
            let (which, change) = (args.text(1)?, args.text(2)?);
            said(plan::undo_amendment(book, id, &customer, &which, &change))
        }
        "endPlan" => {
            let (which, reason) = (args.text(1)?, args.text(3)?);
            said(plan::end(book, id, &customer, &which, args.at(2)?, &reason))
        }
        unknown => return Err(format!("no command of the ledger is called {unknown}")),
    })
}

/// A file by itself is the ticket by which it is asked for again.
fn import(book: &Book, id: Uuid, args: &Args<'_>) -> Result<Result<Value, Error>, String> {
    let file = args.text(0)?;
    let bytes = match STANDARD.decode(&file) {
        Ok(bytes) => bytes,
        Err(why) => return Ok(Err(Error::new(Code::Import, why.to_string()))),
    };
    Ok(match args.0 {
        "stageImport" => {
            let preview = receivables::preview(book, &bytes, None);
            said(preview.map(|preview| json!({ "ticket": file, "preview": preview })))
        }
        "previewImport" => said(receivables::preview(book, &bytes, Some(&args.at(1)?))),
        _ => {
            let made = receivables::import(book, id, &bytes, &args.at(1)?, || true);
            said(made)
        }
    })
}

fn said<V: Serialize>(answer: Result<V, Error>) -> Result<Value, Error> {
    answer.map(|view| serde_json::to_value(view).expect("every view is JSON"))
}

/// The arguments of a command.
struct Args<'a>(&'a str, &'a [Value]);

impl Args<'_> {
    fn at<T: DeserializeOwned>(&self, place: usize) -> Result<T, String> {
        let value = self.1.get(place).cloned().unwrap_or_default();
        serde_json::from_value(value).map_err(|why| format!("{}, argument {place}: {why}", self.0))
    }

    fn text(&self, place: usize) -> Result<String, String> {
        self.at(place)
    }
}
