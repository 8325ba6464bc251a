//! Plans: tried out, agreed, ended, shown.

use chrono::NaiveDate;
use ledger::account::Account;
use ledger::decide::{self, Proposal};
use ledger::id::{CustomerId, DebtId, PlanId};
use ledger::plan::{Ended, Plan};
use ledger::position::Position;
use money::amount::{Money, OddCoins};
use money::currency::Currency;
use schedule::dates::Rhythm;
use schedule::plan::Part;
use schedule::terms::{Deposit, HandRow, Payments, Size, Terms};
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::amount::{self, Amount};
use crate::book::{Book, id};
use crate::customers::count;
use crate::error::Error;

/// What a plan is asked for over. Its JSON, which is also that of the
/// terminal's terms file, is documented in `docs/SPEC-plans.md`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
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
    /// What is paid at once.
    #[serde(default)]
    pub deposit: Option<DepositTerms>,
    /// The instalments.
    pub payments: PaymentTerms,
    /// What the customer said, in their words.
    #[serde(default)]
    pub said: String,
    /// The id of the plan that ends when this one is agreed; none for a
    /// plan beside those there are.
    #[serde(default)]
    pub replaces: Option<String>,
}

/// A first payment of its own size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DepositTerms {
    /// How much, as a decimal string in the currency of the debts.
    pub amount: String,
    /// When.
    pub on: NaiveDate,
}

/// How the instalments are laid out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum PaymentTerms {
    /// This much each time, for as long as it takes.
    Each {
        /// How much, as a decimal string in the currency of the debts.
        amount: String,
        /// How often.
        rhythm: RhythmTerms,
        /// From which day.
        first: NaiveDate,
        /// Where the odd amount goes.
        #[serde(default, rename = "oddCents")]
        odd_cents: OddCents,
    },
    /// This many times, as much as it takes.
    Count {
        /// How many.
        count: u32,
        /// How often.
        rhythm: RhythmTerms,
        /// From which day.
        first: NaiveDate,
        /// Where the odd cents go.
        #[serde(default, rename = "oddCents")]
        odd_cents: OddCents,
    },
    /// Rows written by hand.
    ByHand {
        /// The rows, by day.
        rows: Vec<HandRowTerms>,
    },
}

/// How often a payment is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "every", rename_all = "camelCase", deny_unknown_fields)]
pub enum RhythmTerms {
    /// Every seven days, on the weekday of the first payment.
    Week,
    /// Every fourteen days.
    TwoWeeks,
    /// On two days of every month, 1 to 31, the earlier one first.
    HalfMonth {
        /// The two days.
        days: [u8; 2],
    },
    /// On one day of every month, 1 to 31, kept over shorter months.
    Month {
        /// The day.
        day: u8,
    },
}

/// Where the odd cents go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum OddCents {
    /// Into the first payment.
    First,
    /// Into the last payment.
    #[default]
    Last,
    /// One each, from the first payment on.
    Spread,
}

/// A row written by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HandRowTerms {
    /// When.
    pub on: NaiveDate,
    /// How much, as a decimal string; none for a share of the rest.
    #[serde(default)]
    pub amount: Option<String>,
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
    /// What its rows come to.
    pub total: Amount,
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
    /// When it was ended before it was paid.
    pub ended_on: Option<NaiveDate>,
    /// Why it was; empty where a new plan took its place.
    pub ended_because: Option<String>,
    /// Its rows.
    pub rows: Vec<PlanRow>,
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
    /// Whether it is the deposit.
    pub deposit: bool,
    /// How much.
    pub amount: Amount,
    /// What has been paid on it.
    pub paid: Amount,
    /// What is open on it.
    pub open: Amount,
    /// What is left of the plan after it.
    pub left: Amount,
    /// How it stands.
    pub state: RowState,
}

/// How a row of a plan stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum RowState {
    /// Nothing is open on it.
    Paid,
    /// It is past its day.
    Late,
    /// It is the next one.
    Next,
    /// Its time will come.
    Later,
}

/// Works out a plan without agreeing to it.
///
/// # Errors
/// Debts that can't be planned, terms that make no plan, an unknown
/// customer.
pub fn preview(
    book: &Book,
    customer: &str,
    terms: &PlanTerms,
    today: NaiveDate,
) -> Result<PlanView, Error> {
    let account = book.account(CustomerId(id("customer", customer)?))?;
    let proposal = propose(book, &account, terms, PlanId(Uuid::nil()), today)?;
    let plan = decide::propose_plan(&account, proposal)?;
    let position = ledger::position::position(&account, plan.total.currency(), plan.agreed)?;
    let mut view = view(&account, &plan, &position)?;
    view.id = String::new();
    Ok(view)
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

fn propose(
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
        terms: terms.read(currency)?,
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
    fn read(&self, currency: Currency) -> Result<Terms, Error> {
        let money = |field: &str, text: &str| {
            Amount {
                amount: text.to_owned(),
                currency: currency.code().to_owned(),
            }
            .read(field)
        };
        let deposit = match &self.deposit {
            Some(deposit) => Some(Deposit {
                amount: money("deposit.amount", &deposit.amount)?,
                on: deposit.on,
            }),
            None => None,
        };
        let regular = |rhythm: RhythmTerms, first, size, odd: OddCents| Payments::Regular {
            rhythm: rhythm.into(),
            first,
            size,
            odd_coins: odd.into(),
        };
        let payments = match &self.payments {
            PaymentTerms::Each {
                amount,
                rhythm,
                first,
                odd_cents,
            } => {
                let each = Size::Each(money("payments.amount", amount)?);
                regular(*rhythm, *first, each, *odd_cents)
            }
            PaymentTerms::Count {
                count,
                rhythm,
                first,
                odd_cents,
            } => regular(*rhythm, *first, Size::Count(*count), *odd_cents),
            PaymentTerms::ByHand { rows } => Payments::ByHand {
                rows: rows
                    .iter()
                    .map(|row| {
                        let amount = row.amount.as_deref();
                        Ok(HandRow {
                            on: row.on,
                            amount: amount
                                .map(|text| money("payments.rows", text))
                                .transpose()?,
                        })
                    })
                    .collect::<Result<_, Error>>()?,
            },
        };
        Ok(Terms { deposit, payments })
    }

    fn show(plan: &Plan) -> Self {
        Self {
            debts: plan.debts.iter().map(DebtId::to_string).collect(),
            currency: Some(plan.total.currency().code().to_owned()),
            agreed: Some(plan.agreed),
            deposit: plan.terms.deposit.map(|deposit| DepositTerms {
                amount: deposit.amount.to_plain(),
                on: deposit.on,
            }),
            payments: match &plan.terms.payments {
                Payments::Regular {
                    rhythm,
                    first,
                    size: Size::Each(each),
                    odd_coins,
                } => PaymentTerms::Each {
                    amount: each.to_plain(),
                    rhythm: (*rhythm).into(),
                    first: *first,
                    odd_cents: (*odd_coins).into(),
                },
                Payments::Regular {
                    rhythm,
                    first,
                    size: Size::Count(count),
                    odd_coins,
                } => PaymentTerms::Count {
                    count: *count,
                    rhythm: (*rhythm).into(),
                    first: *first,
                    odd_cents: (*odd_coins).into(),
                },
                Payments::ByHand { rows } => PaymentTerms::ByHand {
                    rows: rows
                        .iter()
                        .map(|row| HandRowTerms {
                            on: row.on,
                            amount: row.amount.map(Money::to_plain),
                        })
                        .collect(),
                },
            },
            said: plan.said.clone(),
            replaces: None,
        }
    }
}

/// A plan as it stands at a position of its customer.
pub(crate) fn view(account: &Account, plan: &Plan, position: &Position) -> Result<PlanView, Error> {
    let progress = plan.progress(position)?;
    let running = plan.is_active(position.as_of) && progress.left.is_positive();
    let next = progress.rows.iter().position(|row| row.open.is_positive());
    let rows = progress.rows.iter().enumerate().map(|(index, at)| PlanRow {
        number: count(index + 1),
        due: at.row.due,
        deposit: at.row.part == Part::Deposit,
        amount: at.row.amount.into(),
        paid: at.paid.into(),
        open: at.open.into(),
        left: at.row.left.into(),
        state: if at.open.is_zero() {
            RowState::Paid
        } else if at.row.due < position.as_of {
            RowState::Late
        } else if next == Some(index) {
            RowState::Next
        } else {
            RowState::Later
        },
    });
    let largest = plan
        .rows
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
        total: plan.total.into(),
        paid: progress.paid.into(),
        left: progress.left.into(),
        count: count(plan.rows.len()),
        largest: largest.unwrap_or(plan.total).into(),
        last_on: plan.rows.last().map_or(plan.agreed, |row| row.due),
        running,
        ended_on: plan.ended.as_ref().map(|ended| ended.on),
        ended_because: plan.ended.as_ref().map(|ended| ended.reason.clone()),
        rows: rows.collect(),
    })
}

impl From<RhythmTerms> for Rhythm {
    fn from(rhythm: RhythmTerms) -> Self {
        match rhythm {
            RhythmTerms::Week => Self::Week,
            RhythmTerms::TwoWeeks => Self::TwoWeeks,
            RhythmTerms::HalfMonth { days } => Self::HalfMonth { days },
            RhythmTerms::Month { day } => Self::Month { day },
        }
    }
}

impl From<Rhythm> for RhythmTerms {
    fn from(rhythm: Rhythm) -> Self {
        match rhythm {
            Rhythm::Week => Self::Week,
            Rhythm::TwoWeeks => Self::TwoWeeks,
            Rhythm::HalfMonth { days } => Self::HalfMonth { days },
            Rhythm::Month { day } => Self::Month { day },
        }
    }
}

impl From<OddCents> for OddCoins {
    fn from(odd: OddCents) -> Self {
        match odd {
            OddCents::First => Self::First,
            OddCents::Last => Self::Last,
            OddCents::Spread => Self::Spread,
        }
    }
}

impl From<OddCoins> for OddCents {
    fn from(odd: OddCoins) -> Self {
        match odd {
            OddCoins::First => Self::First,
            OddCoins::Last => Self::Last,
            OddCoins::Spread => Self::Spread,
        }
    }
}
