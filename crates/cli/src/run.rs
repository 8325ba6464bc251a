//! Each command: a use case, and its answer shown.

use std::io::Read as _;
use std::path::Path;
use std::process::ExitCode;

use amicable::amount::Amount;
use amicable::book::Book;
use amicable::customer::{self, CustomerCard};
use amicable::error::{Code, Error};
use amicable::keys::{self, NewLedger};
use amicable::offers;
use amicable::output::{self, Existing};
use amicable::plan::{self, PlanTerms};
use amicable::plan_sheet::{self, Which};
use amicable::posting::{self, DebtInput, PaymentInput, PaymentMethod, TowardsInput, VoidInput};
use amicable::receivables::mapping::ImportMapping;
use amicable::schedule::{self, AprMethod};
use amicable::statement::{self, StatementRequest};
use amicable::statements::{self, StatementsRequest};
use amicable::{ageing, allocate, business, clock, customers, json, receivables, replay, sample};
use uuid::Uuid;

use crate::args::{self, Command};
use crate::exit::FOUND;
use crate::out::{note, say};
use crate::{open, out, show};

/// The terminal speaks English: its reader is a script or its author.
const LANGUAGE: &str = "en";

/// Carries out a command.
pub(crate) fn run(command: Command) -> Result<ExitCode, Error> {
    match command {
        Command::New(new) => make(new),
        Command::Sample { file } => make_sample(&file),
        Command::Import(args::Import::Receivables {
            file,
            ledger,
            map,
            dry_run,
            skip_unreadable,
            json,
        }) => {
            let book = open::ledger(&ledger.file)?;
            let bytes = read(&file)?;
            let how = How {
                dry_run,
                skip_unreadable,
                json,
            };
            import(&book, &bytes, map.as_deref(), how)
        }
        Command::Customers {
            ledger,
            owing,
            as_of,
            json,
        } => {
            let book = open::ledger(&ledger.file)?;
            let mut list = customers::list(&book, as_of.unwrap_or_else(clock::today))?;
            list.rows.retain(|row| row.owes || !owing);
            show::print(json, &list, show::customers)
        }
        Command::Customer(args::Customer::Show {
            account,
            as_of,
            json,
        }) => {
            let (book, id) = customer(&account)?;
            let mut page = customer::page(&book, &id, as_of.unwrap_or_else(clock::today))?;
            if as_of.is_some() {
                page.debts.retain(|debt| debt.issued <= page.as_of);
                page.timeline.retain(|item| item.on <= page.as_of);
            }
            show::print(json, &page, show::customer)
        }
        Command::Customer(args::Customer::Add {
            ledger,
            name,
            reference,
            company,
            email,
            phone,
            address,
            country,
            language,
        }) => {
            let book = open::ledger(&ledger.file)?;
            let card = CustomerCard {
                name,
                reference,
                company,
                email,
                phone,
                address,
                country,
                language,
                ..CustomerCard::default()
            };
            let id = customer::save(&book, Uuid::now_v7(), card)?;
            let page = customer::page(&book, &id, clock::today())
                .map_err(|error| error.after("the customer was added"))?;
            say!("{}", page.card.reference);
            Ok(ExitCode::SUCCESS)
        }
        Command::Debt(debt) => add_debt(debt),
        Command::Ageing {
            ledger,
            as_of,
            json,
        } => {
            let book = open::ledger(&ledger.file)?;
            let report = ageing::report(&book, as_of.unwrap_or_else(clock::today))?;
            show::print(json, &report, show::ageing)
        }
        Command::Pay(pay) => take_payment(pay),
        Command::Void(void) => {
            let (book, id) = customer(&void.account)?;
            let page = customer::page(&book, &id, clock::today())?;
            let named = |reference: &String| {
                let known = page.debts.iter().find(|debt| debt.reference == *reference);
                known
                    .map(|debt| debt.id.clone())
                    .ok_or_else(|| Error::unknown("debt", reference))
            };
            let input = VoidInput {
                customer: id.clone(),
                debt: void.debt.as_ref().map(named).transpose()?,
                entry: void.entry,
                on: void.on,
                reason: void.reason,
            };
            posting::void(&book, Uuid::now_v7(), &input)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Schedule {
            terms,
            language,
            json,
        } => {
            let terms = json::read(&read(&terms)?, "terms")?;
            let view = schedule::worked_out(&terms, &language)?;
            show::print(json, &view, show::schedule)
        }
        Command::Options {
            ask,
            language,
            json,
        } => {
            let ask = json::read(&read(&ask)?, "ask")?;
            let offers = offers::of_ask(&ask, &language)?;
            show::print(json, &offers, |offers| show::offers(offers))
        }
        Command::Replay {
            life: file,
            language,
            json,
        } => {
            let terms = json::read(&read(&file)?, "life")?;
            let found = replay::worked_out(&terms, &language)?;
            show::print(json, &found, show::life)
        }
        Command::Allocate { rows, json } => {
            let terms = json::read(&read(&rows)?, "rows")?;
            let found = allocate::allocated(&terms)?;
            show::print(json, &found, show::allocation)
        }
        Command::Apr {
            flows,
            method,
            json,
        } => {
            let flows = json::read(&read(&flows)?, "flows")?;
            let method = match method {
                args::AprMethod::Us => AprMethod::Us,
                args::AprMethod::Eu => AprMethod::Eu,
            };
            let apr = schedule::annual_rate(&flows, method)?;
            show::print(json, &apr, show::annual_rate)
        }
        Command::Plan(args::Plan::Preview(asked)) => {
            let (book, id) = customer(&asked.account)?;
            let terms = terms(&asked.terms)?;
            let found = plan::preview(&book, &id, &terms, clock::today(), LANGUAGE)?;
            show::print(asked.json, &found, show::preview)
        }
        Command::Plan(args::Plan::Agree(asked)) => {
            let (book, id) = customer(&asked.account)?;
            let agreed = plan::agree(
                &book,
                Uuid::now_v7(),
                &id,
                &terms(&asked.terms)?,
                clock::today(),
            )?;
            let page = customer::page(&book, &id, clock::today())
                .map_err(|error| error.after("the plan was agreed"))?;
            let view = page.plans.iter().find(|plan| plan.id == agreed);
            let view = view.ok_or_else(|| Error::unknown("plan", &agreed))?;
            show::print(asked.json, view, show::plan)
        }
        Command::Plan(args::Plan::Amend {
            account,
            change,
            preview,
            json,
        }) => {
            let (book, id, plan) = running(&account)?;
            let change = json::read(&read(&change)?, "change")?;
            let today = clock::today();
            let found = plan::preview_amendment(&book, &id, &plan, &change, today, LANGUAGE)?;
            if !preview {
                plan::amend(&book, Uuid::now_v7(), &id, &plan, &change, today)?;
            }
            show::print(json, &found, show::amendment)
        }
        Command::Plan(args::Plan::Undo { account }) => {
            let (book, id, plan) = running(&account)?;
            let page = customer::page(&book, &id, clock::today())?;
            let plan = page.plans.iter().find(|known| known.id == plan);
            let mut changes = plan.iter().flat_map(|plan| &plan.amendments);
            let latest = changes.find(|change| change.latest);
            let (Some(plan), Some(latest)) = (plan, latest) else {
                let message = "the running plan has no change that could be undone";
                return Err(Error::in_field(Code::Unknown, message, "change"));
            };
            plan::undo_amendment(&book, Uuid::now_v7(), &id, &plan.id, &latest.id)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Plan(args::Plan::Quote { account, on, json }) => {
            let (book, id, plan) = running(&account)?;
            let on = on.unwrap_or_else(clock::today);
            let quote = plan::quote(&book, &id, &plan, on)?;
            show::print(json, &quote, show::quote)
        }
        Command::Plan(args::Plan::Print {
            account,
            before,
            terms,
            out,
            force,
        }) => {
            let out = (out.as_path(), Existing::replaced(force));
            print_plan(&account, before.as_deref(), terms.as_deref(), out)
        }
        Command::Plan(args::Plan::End {
            account,
            on,
            reason,
        }) => {
            let (book, id, plan) = running(&account)?;
            let on = on.unwrap_or_else(clock::today);
            plan::end(&book, Uuid::now_v7(), &id, &plan, on, &reason)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Statement(asked) => make_statement(asked),
        Command::Statements(asked) => make_statements(asked),
        Command::Passphrase { ledger } => change_passphrase(&ledger.file),
        Command::Verify { ledger, json } => {
            let found = open::ledger(&ledger.file)?.verify(|_, _| true)?;
            let sound = found.is_sound;
            show::print(json, &found, show::verification)?;
            Ok(if sound {
                ExitCode::SUCCESS
            } else {
                ExitCode::from(FOUND)
            })
        }
    }
}

fn make(new: args::New) -> Result<ExitCode, Error> {
    let passphrase = open::new_passphrase()?;
    let strength = keys::strength(&passphrase, &[&new.business, "amicable"]);
    if !strength.enough {
        note!(
            "amicable: this passphrase is easily guessed; three or four unrelated words are better"
        );
    }
    let file = new.file.clone();
    let mut shown = false;
    let made = keys::create_once_kept(
        NewLedger {
            file: new.file,
            business: new.business,
            country: new.country,
            currency: new.currency,
            language: new.language,
            passphrase,
        },
        |words| {
            note!(
                "The recovery key opens the ledger when the passphrase is forgotten. Keep it on paper:"
            );
            out::key(words).inspect(|()| shown = true)
        },
    );
    made.map_err(|error| belied(error, shown))?.close()?;
    note!("Made {}.", file.display());
    Ok(ExitCode::SUCCESS)
}

fn change_passphrase(file: &Path) -> Result<ExitCode, Error> {
    let (mut book, present) = open::ledger_and_secret(file)?;
    let next = open::next_passphrase()?;
    let mut shown = false;
    let changed = keys::change_passphrase_once_kept(&mut book, &present, &next, |words| {
        note!("The new recovery key, in place of the one that opens the ledger now:");
        out::key(words).inspect(|()| shown = true)
    });
    changed.map_err(|error| belied(error, shown))?;
    book.close()?;
    note!("The passphrase is changed. The old recovery key opens the ledger no longer.");
    Ok(ExitCode::SUCCESS)
}

/// The error, and what it makes of a key that was printed before it.
fn belied(error: Error, shown: bool) -> Error {
    if !shown {
        return error;
    }
    let message = format!(
        "{}; nothing was changed, and the recovery key that was printed opens nothing",
        error.message
    );
    Error { message, ..error }
}

fn make_sample(file: &Path) -> Result<ExitCode, Error> {
    let given = open::given_passphrase();
    let passphrase = given.as_deref().unwrap_or(sample::PASSPHRASE);
    sample::create(file, passphrase, clock::today())?.close()?;
    if given.is_some() {
        note!("Made {}.", file.display());
        return Ok(ExitCode::SUCCESS);
    }
    note!("Made {}. Its passphrase:", file.display());
    say!("{}", sample::PASSPHRASE);
    Ok(ExitCode::SUCCESS)
}

struct How {
    dry_run: bool,
    skip_unreadable: bool,
    json: bool,
}

fn import(book: &Book, bytes: &[u8], map: Option<&Path>, how: How) -> Result<ExitCode, Error> {
    let map: Option<ImportMapping> = match map {
        Some(file) => {
            let text = String::from_utf8_lossy(&read(file)?).into_owned();
            Some(receivables::mapping_from_toml(book, &text)?)
        }
        None => None,
    };
    let preview = receivables::preview(book, bytes, map.as_ref())?;
    if let Some(why) = &preview.unreadable {
        return Err(Error::new(Code::Import, &why.reason));
    }
    let unanswered = preview.doubts.iter().any(|doubt| doubt.must_be_answered);
    let unread = !preview.problems.is_empty();
    let stop = unanswered || (unread && !how.skip_unreadable);
    if how.dry_run || stop {
        show::print(how.json, &preview, show::import_preview)?;
        if unanswered {
            note!("amicable: nothing was imported; answer the questions in a --map file");
        } else if unread && !how.skip_unreadable {
            note!(
                "amicable: nothing was imported; --skip-unreadable imports the rows that can be read"
            );
        }
        return Ok(if stop {
            ExitCode::from(FOUND)
        } else {
            ExitCode::SUCCESS
        });
    }
    if preview.remembered && !how.json {
        note!("amicable: read like the file before; a --map file says otherwise");
    }
    let made = receivables::import(book, Uuid::now_v7(), bytes, &preview.mapping, || true)?;
    if unread && !how.json {
        show::problems(&preview.problems);
    }
    show::print(how.json, &made, show::imported)
}

fn add_debt(debt: args::Debt) -> Result<ExitCode, Error> {
    let (book, id) = customer(&debt.account)?;
    let profile = business::profile(&book)?;
    let terms = chrono::Days::new(u64::from(profile.terms_days));
    let due = debt.due.or_else(|| debt.issued.checked_add_days(terms));
    let input = DebtInput {
        id: None,
        customer: id,
        reference: debt.reference,
        description: debt.description,
        issued: debt.issued,
        due: due.unwrap_or(debt.issued),
        amount: Amount {
            amount: debt.amount,
            currency: debt.currency.unwrap_or(profile.currency),
        },
        terms: String::new(),
        disputed: false,
    };
    posting::write_debt(&book, Uuid::now_v7(), &input)?;
    Ok(ExitCode::SUCCESS)
}

fn take_payment(pay: args::Pay) -> Result<ExitCode, Error> {
    let (book, id) = customer(&pay.account)?;
    let today = clock::today();
    let page = customer::page(&book, &id, pay.on.unwrap_or(today))?;
    let debt = match &pay.debt {
        Some(reference) => {
            let live = |d: &&customer::DebtView| d.reference == *reference && d.voided_on.is_none();
            let known = page.debts.iter().find(live);
            Some(known.ok_or_else(|| Error::unknown("debt", reference))?)
        }
        None => None,
    };
    let currency = match (pay.currency, debt, page.accounts.as_slice()) {
        (Some(currency), ..) => currency,
        (None, Some(debt), _) => debt.amount.currency.clone(),
        (None, None, [only]) => only.balance.currency.clone(),
        (None, None, _) => business::profile(&book)?.currency,
    };
    let known = |account: &customer::CurrencyAccount| account.balance.currency == currency;
    amicable::amount::currency(&currency)?;
    if debt.is_none() && !pay.as_credit && !page.accounts.iter().any(known) {
        let message = format!(
            "nothing is owed in {currency}; --as-credit keeps the payment as a credit all the same"
        );
        return Err(Error::in_field(Code::OtherCurrency, message, "currency"));
    }
    let input = PaymentInput {
        customer: id.clone(),
        amount: Amount {
            amount: pay.amount,
            currency,
        },
        on: pay.on.unwrap_or(today),
        received: None,
        method: pay.method.into(),
        reference: pay.reference,
        towards: match debt {
            Some(debt) => TowardsInput::Debt(debt.id.clone()),
            None if pay.in_proportion => TowardsInput::InProportion,
            None => TowardsInput::OldestDueFirst,
        },
        note: String::new(),
    };
    posting::take_payment(&book, pay.id.unwrap_or_else(Uuid::now_v7), &input)?;
    let after = customer::page(&book, &id, input.on.max(today))
        .map_err(|error| error.after("the payment was taken"))?;
    show::print(pay.json, &after, show::owes)
}

/// Prints an offer, or the plan that was changed like that, or the
/// running one, else the last that there was.
fn print_plan(
    account: &args::Account,
    before: Option<&str>,
    offered: Option<&Path>,
    (out, existing): (&Path, Existing),
) -> Result<ExitCode, Error> {
    let (book, id) = customer(account)?;
    let today = clock::today();
    if let Some(file) = offered {
        plan_sheet::save(
            &book,
            &id,
            Which::Offer(&terms(file)?),
            today,
            out,
            existing,
        )?;
    } else {
        let plans = customer::page(&book, &id, today)?.plans;
        let plan = match before {
            Some(change) => plans
                .iter()
                .find(|plan| plan.amendments.iter().any(|known| known.id == change))
                .ok_or_else(|| Error::unknown("change", change))?,
            None => plans
                .iter()
                .find(|plan| plan.running)
                .or_else(|| plans.iter().max_by_key(|plan| plan.agreed))
                .ok_or_else(|| Error::unknown("plan", &account.customer))?,
        };
        let which = Which::Agreed {
            plan: &plan.id,
            before,
        };
        plan_sheet::save(&book, &id, which, today, out, existing)?;
    }
    say!("{}", out.display());
    Ok(ExitCode::SUCCESS)
}

fn make_statement(asked: args::Statement) -> Result<ExitCode, Error> {
    let (book, customer) = customer(&asked.account)?;
    let request = StatementRequest {
        customer,
        from: asked.from,
        to: asked.to,
    };
    if let Some(out) = &asked.out {
        statement::save(&book, &request, out, Existing::replaced(asked.force))?;
    }
    if asked.json {
        show::json(&statement::view(&book, &request)?)?;
    } else if let Some(out) = &asked.out {
        say!("{}", out.display());
    } else {
        show::statement(&statement::view(&book, &request)?);
    }
    Ok(ExitCode::SUCCESS)
}

fn make_statements(asked: args::Statements) -> Result<ExitCode, Error> {
    let book = open::ledger(&asked.ledger.file)?;
    let request = StatementsRequest {
        from: asked.from,
        to: asked.as_of.unwrap_or_else(clock::today),
        owing: asked.owing,
        folder: asked.out,
        one_file: asked.one_file,
        replace: asked.force,
    };
    let made = statements::make(&book, &request, |_, _| true)?;
    show::print(asked.json, &made, show::made)
}

fn customer(account: &args::Account) -> Result<(Book, String), Error> {
    let book = open::ledger(&account.ledger.file)?;
    let id = book.customer(&account.customer)?;
    Ok((book, id))
}

/// The ledger, the customer and their running plan.
fn running(account: &args::Account) -> Result<(Book, String, String), Error> {
    let (book, id) = customer(account)?;
    let page = customer::page(&book, &id, clock::today())?;
    let running = page.plans.into_iter().find(|plan| plan.running);
    let running = running.ok_or_else(|| Error::unknown("plan", &account.customer))?;
    Ok((book, id, running.id))
}

fn terms(file: &Path) -> Result<PlanTerms, Error> {
    json::read_plan(&read(file)?)
}

/// A file, or standard input for `-`.
fn read(file: &Path) -> Result<Vec<u8>, Error> {
    let named = |error: std::io::Error| {
        let error = Error::from(error);
        Error {
            message: format!("{}: {}", file.display(), error.message),
            ..error
        }
    };
    if file == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map_err(named)?;
        return Ok(bytes);
    }
    // A pipe or a device might never come to an end.
    output::refuse_not_regular(file)?;
    std::fs::read(file).map_err(named)
}

impl From<args::Method> for PaymentMethod {
    fn from(method: args::Method) -> Self {
        match method {
            args::Method::BankTransfer => Self::BankTransfer,
            args::Method::Card => Self::Card,
            args::Method::Cash => Self::Cash,
            args::Method::Cheque => Self::Cheque,
            args::Method::DirectDebit => Self::DirectDebit,
            args::Method::Other => Self::Other,
        }
    }
}
