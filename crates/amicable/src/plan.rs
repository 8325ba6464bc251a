//! Plans: tried out, agreed, changed, ended, shown.

use ::allocation::policy::Policy;
use ::schedule::row::{Row, Why};
use ::schedule::terms::Terms;
use chrono::NaiveDate;
use ledger::account::Account;
use ledger::decide::{self, Proposal};
use ledger::id::{AmendmentId, CustomerId, DebtId, PlanId};
use ledger::plan::progress::progress;
use ledger::plan::standing::Tolerance;
use ledger::plan::state::PlanState;
use ledger::plan::{Amended, Ended, Keeping, Plan};
use ledger::position::Position;
use ledger::replay::position;
use ledger::standing::plan_standing;
use money::amount::Money;
use money::currency::Currency;
use money::figure::Figure;
use schedule::amend::change::{Amendment, Change};
use schedule::amend::differences::{Difference, differences};
use schedule::amend::payoff::Quote;
use schedule::build::build;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;
use words::locale::Locale;
use words::words::Words;

use crate::amount::{self, Amount};
use crate::book::{Book, id};
use crate::customers::count;
use crate::details::Details;
use crate::error::Error;
use crate::explain;
use crate::offers::{self, WarningView};
use crate::schedule::{AprPair, rates};

pub use ::schedule::row::Part;

/// What a plan is asked for over. Its JSON, which is also that of the
/// terminal's terms file, is documented in `docs/SPEC-plans.md`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanTerms {
    /// Which debts, by name or reference; none for all that are open and
    /// in no plan.
    #[serde(default)]
    pub debts: Vec<String>,
    /// The currency; none for that of the debts or the business.
    #[serde(default)]
    pub currency: Option<String>,
    /// The day of the agreement; none for today.
    #[serde(default)]
    pub agreed: Option<NaiveDate>,
    /// The terms; amount, currency and start come from the debts.
    pub terms: Terms,
    /// What a payment pays first; none for the oldest.
    #[serde(default)]
    pub allocation: Policy,
    /// How little and how short a lateness is let pass.
    #[serde(default)]
    pub tolerance: Option<ToleranceTerms>,
    /// What the customer said, in their words.
    #[serde(default)]
    pub said: String,
    /// The id of the plan that ends when this one is agreed; none for a
    /// plan beside those there are.
    #[serde(default)]
    pub replaces: Option<String>,
}

/// How little and how short a lateness is let pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ToleranceTerms {
    /// An amount that may be missing for any time.
    #[serde(default)]
    pub amount: Figure,
    /// How many days any amount may be late.
    pub days: u32,
}

/// A plan, agreed or tried out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanView {
    /// Its name; empty while it is only tried out.
    pub id: String,
    /// The references of the debts that it pays.
    pub debts: Vec<PlanDebt>,
    /// The day of the agreement.
    pub agreed: NaiveDate,
    /// What was agreed.
    pub terms: PlanTerms,
    /// What its rows come to, in all.
    pub total: Amount,
    /// What the debts come to that it pays.
    pub debt: Amount,
    /// The interest in it.
    pub interest: Amount,
    /// The fees in it.
    pub fees: Amount,
    /// What is let off at the end if every payment comes on time.
    pub let_off: Amount,
    /// What has been paid on it.
    pub paid: Amount,
    /// What is left of it.
    pub left: Amount,
    /// How many payments it asks for, the deposit counted.
    pub count: u32,
    /// The largest of them.
    pub largest: Amount,
    /// The last of them.
    pub last_on: NaiveDate,
    /// Whether it is what the customer pays by now.
    pub running: bool,
    /// How it stands.
    pub standing: PlanStanding,
    /// When it was ended before it was paid.
    pub ended_on: Option<NaiveDate>,
    /// Why it was; empty where a new plan took its place.
    pub ended_because: Option<String>,
    /// What was changed since, the latest last.
    pub amendments: Vec<AmendmentView>,
    /// Its rows.
    pub rows: Vec<PlanRow>,
}

/// How a plan stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(tag = "is", rename_all = "camelCase")]
pub enum PlanStanding {
    /// Nothing is left of it.
    Paid,
    /// All that was due is paid, and nothing in advance.
    OnTrack,
    /// All that was due is paid, and something of what is not due yet.
    Ahead {
        /// How much of what is not due yet.
        by: Amount,
        /// How many payments that are not due yet are paid whole.
        payments: u32,
    },
    /// Something is late, too little or too shortly to speak of.
    LateWithinTolerance {
        /// How much is late.
        amount: Amount,
        /// Days since the oldest of it was due.
        days: u32,
        /// Since when.
        since: NaiveDate,
    },
    /// Something is late and worth a talk.
    NeedsTalk {
        /// How much is late.
        amount: Amount,
        /// Days since the oldest of it was due.
        days: u32,
        /// Since when.
        since: NaiveDate,
        /// On how many payments that were due something is open.
        missed: u32,
    },
}

/// A change to a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AmendmentView {
    /// Its name.
    pub id: String,
    /// What was changed, from when and why.
    pub amendment: Amendment,
    /// Whether it was undone.
    pub undone: bool,
    /// Whether it can be undone: it is the last that was not.
    pub latest: bool,
    /// Why it does nothing any more, where it does not.
    pub refused: Option<Details>,
    /// The rows as they were before it; none for one that was undone.
    pub before: Vec<PlanRow>,
}

/// A debt that a plan pays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanDebt {
    /// Its name.
    pub id: String,
    /// Its reference.
    pub reference: String,
}

/// One payment that a plan asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanRow {
    /// Counted from 1.
    pub number: u32,
    /// When it is due.
    pub due: NaiveDate,
    /// The day that was agreed, before a closed day moved it.
    pub contractual: NaiveDate,
    /// What kind of row it is.
    pub part: Part,
    /// What is left of the debt before it.
    pub opening: Amount,
    /// What was added to the debt since the row before.
    pub added: Amount,
    /// How much of it pays the debt.
    pub principal: Amount,
    /// How much of it is interest.
    pub interest: Amount,
    /// How much of it is fees.
    pub fee: Amount,
    /// How much in all.
    pub amount: Amount,
    /// What has been paid on it.
    pub paid: Amount,
    /// What is open on it.
    pub open: Amount,
    /// What is left of the debt after it.
    pub left: Amount,
    /// How it stands.
    pub state: RowState,
    /// Why it is what it is.
    pub why: Vec<Why>,
}

/// How a row of a plan stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum RowState {
    /// Nothing is open on it.
    Paid,
    /// It asks for nothing.
    Nothing,
    /// It is let off if all before it came on time.
    IfKept,
    /// It is past its day.
    Late,
    /// It is the next one.
    Next,
    /// Its time will come.
    Later,
}

/// A plan tried out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanPreview {
    /// The plan.
    pub plan: PlanView,
    /// Why each row is what it is.
    pub explanations: Vec<String>,
    /// What it costs a year.
    pub apr: AprPair,
    /// Which lines to regulated credit it crosses.
    pub warnings: Vec<WarningView>,
}

/// A plan with all there is to say about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanPage {
    /// Whose it is.
    pub customer: String,
    /// Their name.
    pub name: String,
    /// The day it speaks of.
    pub as_of: NaiveDate,
    /// The plan.
    pub plan: PlanView,
    /// Why each row is what it is.
    pub explanations: Vec<String>,
    /// What each change did, in the order of `plan.amendments`.
    pub changes: Vec<String>,
    /// What it costs a year, as it was agreed.
    pub apr: AprPair,
    /// What settles it today, while it runs.
    pub quote: Option<QuoteView>,
    /// Debts that could join it.
    pub free_debts: Vec<PlanDebt>,
}

/// What settles a plan on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct QuoteView {
    /// The day.
    pub on: NaiveDate,
    /// What is left of the debt.
    pub principal: Amount,
    /// Interest that was asked for and not paid.
    pub interest_due: Amount,
    /// Interest since the last row.
    pub interest_accrued: Amount,
    /// Fees.
    pub fees: Amount,
    /// All of it.
    pub total: Amount,
    /// Interest that need not be paid.
    pub saved: Amount,
}

/// Works out a plan without agreeing to it. Explanations are in a
/// language: en, de, fr or es.
///
/// # Errors
/// Debts that can't be planned, terms that make no plan, an unknown
/// customer.
pub fn preview(
    book: &Book,
    customer: &str,
    terms: &PlanTerms,
    today: NaiveDate,
    language: &str,
) -> Result<PlanPreview, Error> {
    let account = book.account(CustomerId(id("customer", customer)?))?;
    let proposal = propose(book, &account, terms, PlanId(Uuid::nil()), today)?;
    let plan = decide::propose_plan(&account, proposal)?;
    let position = position(&account, plan.total.currency(), plan.agreed)?;
    let mut view = view(&account, &plan, &position)?;
    view.id = String::new();
    let schedule = build(&plan.terms)?;
    let country = offers::country(book, &account)?;
    let words = Words::new(Locale::new(language, &country));
    Ok(PlanPreview {
        plan: view,
        explanations: explain::rows(&words, &plan.terms, &schedule.rows),
        apr: rates(&schedule, &plan.terms),
        warnings: offers::warnings(&schedule, plan.agreed, &country, &words),
    })
}

/// A plan with all there is to say about it.
///
/// # Errors
/// An unknown customer or plan.
pub fn page(
    book: &Book,
    customer: &str,
    plan: &str,
    today: NaiveDate,
    language: &str,
) -> Result<PlanPage, Error> {
    let account = book.account(CustomerId(id("customer", customer)?))?;
    let plan = known(&account, PlanId(id("plan", plan)?))?;
    let currency = plan.total.currency();
    let as_of = today.max(plan.agreed);
    let position = position(&account, currency, as_of)?;
    let view = view(&account, plan, &position)?;
    let rows = progress(plan, &position)?.rows;
    let rows: Vec<Row> = rows.iter().map(|row| row.row).collect();
    let country = offers::country(book, &account)?;
    let words = Words::new(Locale::new(language, &country));
    let quote = if view.running {
        Some(quoted(plan, &position)?)
    } else {
        None
    };
    let free = decide::free_debts(&account, currency, as_of, None)?;
    let free_debts = free.iter().filter_map(|id| account.debt(*id));
    Ok(PlanPage {
        customer: account.customer.id.to_string(),
        name: account.customer.name.clone(),
        as_of,
        explanations: explain::rows(&words, &plan.terms, &rows),
        changes: plan
            .amendments
            .iter()
            .map(|amended| explain::change(&words, currency, &plan.terms, &amended.amendment))
            .collect(),
        apr: match build(&plan.terms) {
            Ok(schedule) => rates(&schedule, &plan.terms),
            Err(_) => AprPair { us: None, eu: None },
        },
        quote,
        free_debts: free_debts
            .map(|debt| PlanDebt {
                id: debt.id.to_string(),
                reference: debt.reference.clone(),
            })
            .collect(),
        plan: view,
    })
}

/// What settles a running plan on a day.
///
/// # Errors
/// An unknown customer or plan, a day before the agreement, nothing left
/// to pay.
pub fn quote(book: &Book, customer: &str, plan: &str, on: NaiveDate) -> Result<QuoteView, Error> {
    let account = book.account(CustomerId(id("customer", customer)?))?;
    let plan = known(&account, PlanId(id("plan", plan)?))?;
    decide::in_our_time("on", on)?;
    quoted(plan, &position(&account, plan.total.currency(), on)?)
}

fn quoted(plan: &Plan, position: &Position) -> Result<QuoteView, Error> {
    Ok(QuoteView::of(
        &decide::quote(plan, position)?,
        position.as_of,
    ))
}

impl QuoteView {
    pub(crate) fn of(quote: &Quote, on: NaiveDate) -> Self {
        Self {
            on,
            principal: quote.principal.into(),
            interest_due: quote.interest_due.into(),
            interest_accrued: quote.interest_accrued.into(),
            fees: quote.fees.into(),
            total: quote.total.into(),
            saved: quote.saved.into(),
        }
    }
}

fn known(account: &Account, plan: PlanId) -> Result<&Plan, Error> {
    account
        .plan(plan)
        .ok_or_else(|| Error::unknown("plan", &plan.to_string()))
}

/// Agrees on a plan. Answers with its name.
///
/// # Errors
/// As [`preview`], or a ledger that can't be written.
pub fn agree(
    book: &Book,
    command: Uuid,
    customer: &str,
    terms: &PlanTerms,
    today: NaiveDate,
) -> Result<String, Error> {
    let customer = CustomerId(id("customer", customer)?);
    let plan = PlanId(command);
    book.on_account(command, customer, |account| {
        let proposal = propose(book, account, terms, plan, today)?;
        Ok(decide::agree_plan(account, proposal)?)
    })?;
    Ok(plan.to_string())
}

/// Ends a plan before it is paid.
///
/// # Errors
/// An unknown plan or one that was ended, or a ledger that can't be
/// written.
pub fn end(
    book: &Book,
    command: Uuid,
    customer: &str,
    plan: &str,
    on: NaiveDate,
    reason: &str,
) -> Result<(), Error> {
    let plan = PlanId(id("plan", plan)?);
    let ended = Ended {
        on,
        reason: reason.trim().to_owned(),
    };
    book.on_account(command, CustomerId(id("customer", customer)?), |account| {
        Ok(vec![decide::end_plan(account, plan, ended)?])
    })
}

/// What is asked for, ready to be decided on.
pub(crate) fn propose(
    book: &Book,
    account: &Account,
    terms: &PlanTerms,
    plan: PlanId,
    today: NaiveDate,
) -> Result<Proposal, Error> {
    let debts: Vec<DebtId> = terms
        .debts
        .iter()
        .map(|name| debt_named(account, name))
        .collect::<Result<_, _>>()?;
    let currency = match (
        &terms.currency,
        debts.first().and_then(|id| account.debt(*id)),
    ) {
        (Some(code), _) => amount::currency(code)?,
        (None, Some(debt)) => debt.amount.currency(),
        (None, None) => owed_in(book, account)?,
    };
    Ok(Proposal {
        id: plan,
        debts,
        currency,
        agreed: terms.agreed.unwrap_or(today),
        terms: terms.terms.clone(),
        keeping: terms.keeping(currency)?,
        said: terms.said.trim().to_owned(),
        replaces: match &terms.replaces {
            Some(plan) => Some(PlanId(id("plan", plan)?)),
            None => None,
        },
    })
}

/// The currency that a plan is in when nobody says: the business's, or
/// the customer's only one.
fn owed_in(book: &Book, account: &Account) -> Result<Currency, Error> {
    match account.currencies().as_slice() {
        [only] => Ok(*only),
        _ => Ok(book.business()?.currency),
    }
}

/// A debt by its name or its reference.
pub(crate) fn debt_named(account: &Account, name: &str) -> Result<DebtId, Error> {
    let voided = |id| account.void_of(ledger::entry::Target::Debt(id)).is_some();
    account
        .debts
        .iter()
        .find(|debt| debt.id.to_string() == name || (debt.reference == name && !voided(debt.id)))
        .map(|debt| debt.id)
        .ok_or_else(|| Error::unknown("debt", name))
}

impl PlanTerms {
    fn keeping(&self, currency: Currency) -> Result<Keeping, Error> {
        let tolerance = match self.tolerance {
            None => Tolerance::default(),
            Some(ToleranceTerms { amount, days }) => Tolerance {
                amount: Amount {
                    amount: amount.to_string(),
                    currency: currency.code().to_owned(),
                }
                .read("tolerance.amount")?
                .minor(),
                days,
            },
        };
        Ok(Keeping {
            allocation: self.allocation.clone(),
            tolerance,
        })
    }

    fn show(plan: &Plan) -> Self {
        let tolerance = plan.keeping.tolerance;
        let currency = plan.total.currency();
        let figure = Money::from_minor(tolerance.amount, currency).map(Money::to_decimal);
        Self {
            debts: plan.debts.iter().map(DebtId::to_string).collect(),
            currency: Some(currency.code().to_owned()),
            agreed: Some(plan.agreed),
            terms: plan.terms.clone(),
            allocation: plan.keeping.allocation.clone(),
            tolerance: Some(ToleranceTerms {
                amount: Figure(figure.unwrap_or_default()),
                days: tolerance.days,
            }),
            said: plan.said.clone(),
            replaces: None,
        }
    }
}

/// A change to a plan, and the debts that join it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AmendmentInput {
    /// The day from which it counts; none for today.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// Why.
    #[serde(default)]
    pub reason: String,
    /// What changes.
    pub change: Change,
    /// With `addDebt`: which debts, by name or reference. They say how
    /// much.
    #[serde(default)]
    pub debts: Vec<String>,
}

impl AmendmentInput {
    fn read(
        &self,
        account: &Account,
        plan: PlanId,
        id: AmendmentId,
        today: NaiveDate,
    ) -> Result<Amended, Error> {
        let amended = Amended {
            id,
            amendment: Amendment {
                on: self.on.unwrap_or(today),
                reason: self.reason.trim().to_owned(),
                change: self.change.clone(),
            },
            joined: Vec::new(),
            undone: false,
        };
        let debts: Vec<DebtId> = self
            .debts
            .iter()
            .map(|name| debt_named(account, name))
            .collect::<Result<_, _>>()?;
        Ok(decide::join_debts(account, plan, amended, &debts)?)
    }
}

/// What a change to a plan would do, side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AmendmentPreview {
    /// The plan as it is.
    pub before: PlanView,
    /// The plan as it would be.
    pub after: PlanView,
    /// What differs, row by row.
    pub differences: Vec<DifferenceView>,
    /// What the change does, in words.
    pub sentence: String,
    /// Why each row of the new version is what it is.
    pub explanations: Vec<String>,
}

/// How a row of the new version stands to the old one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DifferenceView {
    /// What happened to it.
    pub kind: DifferenceKind,
    /// Its number in the old version, from 1.
    pub before: Option<u32>,
    /// Its number in the new version, from 1.
    pub after: Option<u32>,
}

/// What happened to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum DifferenceKind {
    /// Nothing.
    Same,
    /// It asks for another amount.
    Changed,
    /// It asks on another day.
    Moved,
    /// It is new.
    Added,
    /// It is asked for no more.
    Removed,
}

/// What differs between two versions, by the places of their rows.
fn compared(old: &[Row], new: &[Row]) -> Vec<DifferenceView> {
    let mut left = [vec![true; old.len()], vec![true; new.len()]];
    let mut place = |version: usize, rows: &[Row], row: &Row| {
        // Rows that are alike but for their balance are as good as one
        // another; each is shown once.
        let alike = |other: &Row| {
            (other.due, other.part, other.amount) == (row.due, row.part, row.amount)
                && (other.principal, other.interest) == (row.principal, row.interest)
        };
        let at = (0..rows.len()).find(|at| left[version][*at] && alike(&rows[*at]))?;
        left[version][at] = false;
        Some(count(at + 1))
    };
    differences(old, new)
        .iter()
        .map(|difference| {
            let (kind, from, to) = match difference {
                Difference::Same { row } => (DifferenceKind::Same, Some(row), Some(row)),
                Difference::Changed { from, to } => (DifferenceKind::Changed, Some(from), Some(to)),
                Difference::Moved { from, to } => (DifferenceKind::Moved, Some(from), Some(to)),
                Difference::Added { row } => (DifferenceKind::Added, None, Some(row)),
                Difference::Removed { row } => (DifferenceKind::Removed, Some(row), None),
            };
            DifferenceView {
                kind,
                before: from.and_then(|row| place(0, old, row)),
                after: to.and_then(|row| place(1, new, row)),
            }
        })
        .collect()
}

/// Works out a change to a running plan without making it.
///
/// # Errors
/// An unknown customer or plan, a plan that was ended, a change that the
/// plan can't take.
pub fn preview_amendment(
    book: &Book,
    customer: &str,
    plan: &str,
    input: &AmendmentInput,
    today: NaiveDate,
    language: &str,
) -> Result<AmendmentPreview, Error> {
    let mut account = book.account(CustomerId(id("customer", customer)?))?;
    let plan = PlanId(id("plan", plan)?);
    let mut amended = input.read(&account, plan, AmendmentId(Uuid::max()), today)?;
    // A reason is asked for when it is made, not while it is tried out.
    if amended.amendment.reason.is_empty() {
        "-".clone_into(&mut amended.amendment.reason);
    }
    let as_of = today.max(amended.amendment.on);
    let before = shown(&account, plan, as_of)?;
    let old = rows_on(&account, plan, as_of)?;
    let amendment = amended.amendment.clone();
    let event = decide::amend_plan(&account, plan, amended)?;
    account.apply(&event);
    let after = shown(&account, plan, as_of)?;
    let new = rows_on(&account, plan, as_of)?;
    let plan = known(&account, plan)?;
    let words = Words::new(Locale::new(language, &offers::country(book, &account)?));
    Ok(AmendmentPreview {
        before,
        after,
        differences: compared(&old, &new),
        sentence: explain::change(&words, plan.total.currency(), &plan.terms, &amendment),
        explanations: explain::rows(&words, &plan.terms, &new),
    })
}

/// The rows of a plan as they are on a day.
fn rows_on(account: &Account, plan: PlanId, as_of: NaiveDate) -> Result<Vec<Row>, Error> {
    let plan = known(account, plan)?;
    let position = position(account, plan.total.currency(), as_of)?;
    let rows = progress(plan, &position)?.rows;
    Ok(rows.iter().map(|row| row.row).collect())
}

/// Changes a running plan. Answers with the name of the change.
///
/// # Errors
/// As [`preview_amendment`], a missing reason, or a ledger that can't be
/// written.
pub fn amend(
    book: &Book,
    command: Uuid,
    customer: &str,
    plan: &str,
    input: &AmendmentInput,
    today: NaiveDate,
) -> Result<String, Error> {
    let plan = PlanId(id("plan", plan)?);
    book.on_account(command, CustomerId(id("customer", customer)?), |account| {
        let amended = input.read(account, plan, AmendmentId(command), today)?;
        Ok(vec![decide::amend_plan(account, plan, amended)?])
    })?;
    Ok(command.to_string())
}

/// Undoes the latest change to a plan.
///
/// # Errors
/// An unknown plan or change, one that was undone or is not the latest,
/// or a ledger that can't be written.
pub fn undo_amendment(
    book: &Book,
    command: Uuid,
    customer: &str,
    plan: &str,
    amendment: &str,
) -> Result<(), Error> {
    let plan = PlanId(id("plan", plan)?);
    let amendment = AmendmentId(id("amendment", amendment)?);
    book.on_account(command, CustomerId(id("customer", customer)?), |account| {
        Ok(vec![decide::undo_amendment(account, plan, amendment)?])
    })
}

/// A plan of an account as it stands on a day.
fn shown(account: &Account, plan: PlanId, as_of: NaiveDate) -> Result<PlanView, Error> {
    let plan = known(account, plan)?;
    let position = position(account, plan.total.currency(), as_of.max(plan.agreed))?;
    view(account, plan, &position)
}

/// A plan as it stands at a position of its customer.
pub(crate) fn view(account: &Account, plan: &Plan, position: &Position) -> Result<PlanView, Error> {
    let currency = plan.total.currency();
    let progress = progress(plan, position)?;
    let running = plan.is_active(position.as_of) && progress.left.is_positive();
    let course = position.plan(plan.id);
    let next = progress.rows.iter().position(|row| row.open.is_positive());
    let rows: Vec<PlanRow> = progress
        .rows
        .iter()
        .enumerate()
        .map(|(index, at)| {
            let state = row_state(&at.row, at.open, next == Some(index), position.as_of);
            PlanRow {
                paid: at.paid.into(),
                open: at.open.into(),
                state,
                ..row(index, &at.row)
            }
        })
        .collect();
    let asked: Vec<&Row> = progress
        .rows
        .iter()
        .map(|at| &at.row)
        .filter(|row| !row.part.is_conditional() && row.amount.is_positive())
        .collect();
    let sum = |of: fn(&Row) -> Money| Money::sum(asked.iter().map(|row| of(row)), currency);
    let principal = progress.rows.iter().map(|at| at.row.principal);
    let added = progress.rows.iter().map(|at| at.row.added);
    let let_off = progress
        .rows
        .iter()
        .filter(|at| at.row.part.is_conditional());
    let largest = asked
        .iter()
        .map(|row| row.amount)
        .max_by_key(|amount| amount.minor());
    Ok(PlanView {
        id: plan.id.to_string(),
        debts: plan
            .debts
            .iter()
            .filter_map(|id| account.debt(*id))
            .map(|debt| PlanDebt {
                id: debt.id.to_string(),
                reference: debt.reference.clone(),
            })
            .collect(),
        agreed: plan.agreed,
        terms: PlanTerms::show(plan),
        total: sum(|row| row.amount)?.into(),
        debt: Money::sum(principal, currency)?
            .checked_sub(Money::sum(added, currency)?)?
            .into(),
        interest: sum(|row| row.interest)?.into(),
        fees: sum(|row| row.fee)?.into(),
        let_off: Money::sum(let_off.map(|at| at.row.amount), currency)?.into(),
        paid: progress.paid.into(),
        left: progress.left.into(),
        count: count(asked.len()),
        largest: largest.unwrap_or(plan.total).into(),
        last_on: asked.last().map_or(plan.agreed, |row| row.due),
        running,
        standing: if progress.left.is_positive() {
            stands(plan, position)?
        } else {
            PlanStanding::Paid
        },
        ended_on: plan.ended.as_ref().map(|ended| ended.on),
        ended_because: plan.ended.as_ref().map(|ended| ended.reason.clone()),
        amendments: amendments(plan, course),
        rows,
    })
}

fn stands(plan: &Plan, position: &Position) -> Result<PlanStanding, Error> {
    use ledger::plan::standing::Standing;
    let amount = |coins| Money::from_minor(coins, plan.total.currency()).map(Amount::from);
    Ok(match plan_standing(plan, position)? {
        Standing::OnTrack => PlanStanding::OnTrack,
        Standing::Ahead { by, payments } => PlanStanding::Ahead {
            by: amount(by)?,
            payments,
        },
        Standing::LateWithinTolerance {
            amount: late,
            days,
            since,
        } => PlanStanding::LateWithinTolerance {
            amount: amount(late)?,
            days,
            since,
        },
        Standing::NeedsTalk {
            amount: late,
            days,
            since,
            missed,
        } => PlanStanding::NeedsTalk {
            amount: amount(late)?,
            days,
            since,
            missed,
        },
    })
}

fn amendments(plan: &Plan, course: Option<&PlanState>) -> Vec<AmendmentView> {
    let latest = plan.standing_amendments().last().map(|amended| amended.id);
    plan.amendments
        .iter()
        .map(|amended| {
            let refused = course
                .iter()
                .flat_map(|course| &course.refused)
                .find(|(id, _)| *id == amended.id);
            let before = course
                .iter()
                .flat_map(|course| &course.before)
                .find(|version| version.until == amended.id)
                .filter(|_| !amended.undone);
            AmendmentView {
                id: amended.id.to_string(),
                amendment: amended.amendment.clone(),
                undone: amended.undone,
                latest: latest == Some(amended.id),
                refused: refused.map(|(_, error)| error.why.clone().into()),
                before: before
                    .iter()
                    .flat_map(|version| version.rows.iter().enumerate())
                    .map(|(index, at)| row(index, at))
                    .collect(),
            }
        })
        .collect()
}

/// How a row stands on a day, given what is open on it; `first` says that
/// it is the first on which something is.
pub(crate) fn row_state(row: &Row, open: Money, first: bool, as_of: NaiveDate) -> RowState {
    if row.part.is_conditional() && open.is_zero() {
        RowState::IfKept
    } else if row.amount.is_zero() {
        RowState::Nothing
    } else if open.is_zero() {
        RowState::Paid
    } else if row.due < as_of {
        RowState::Late
    } else if first {
        RowState::Next
    } else {
        RowState::Later
    }
}

/// A row on which nothing is known to be paid.
pub(crate) fn row(index: usize, row: &Row) -> PlanRow {
    let zero = Money::zero(row.amount.currency());
    PlanRow {
        number: count(index + 1),
        due: row.due,
        contractual: row.contractual,
        part: row.part,
        opening: row.opening.into(),
        added: row.added.into(),
        principal: row.principal.into(),
        interest: row.interest.into(),
        fee: row.fee.into(),
        amount: row.amount.into(),
        paid: zero.into(),
        open: row.amount.into(),
        left: row.left.into(),
        state: RowState::Later,
        why: row.why.iter().collect(),
    }
}
