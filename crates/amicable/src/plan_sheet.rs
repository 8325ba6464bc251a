//! A plan on paper: one that is offered, one that was agreed, or a
//! version of it from before a change.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ::schedule::row::{Row, Why, Whys};
use chrono::NaiveDate;
use documents::letter::words_for;
use documents::plan_sheet::{PlanSheet, SheetChange, SheetDebt, SheetRow, Stage, plan_sheet_pdf};
use ledger::account::Account;
use ledger::decide;
use ledger::id::{AmendmentId, CustomerId, DebtId, PlanId};
use ledger::plan::progress::progress;
use ledger::plan::state::PlanState;
use ledger::plan::{Amended, Plan};
use ledger::replay::position;
use money::amount::Money;
use money::figure::Figure;
use schedule::build::build;
use uuid::Uuid;
use words::words::Words;

use crate::book::{Book, id};
use crate::error::Error;
use crate::explain;
use crate::offers;
use crate::output::{self, Existing, Readers};
use crate::plan::{self, PlanTerms};
use crate::schedule::rates;
use crate::statement::{file_name, fonts};

/// Which plan is put on paper.
#[derive(Debug, Clone, Copy)]
pub enum Which<'a> {
    /// One that is tried out.
    Offer(&'a PlanTerms),
    /// One that was agreed: as it is now, or as it was before a change.
    Agreed {
        /// Its name.
        plan: &'a str,
        /// The name of the change.
        before: Option<&'a str>,
    },
}

/// The PDF of an offer, in the customer's language.
///
/// # Errors
/// Debts that can't be planned, terms that make no plan, an unknown
/// customer.
pub fn of_offer(
    book: &Book,
    customer: &str,
    terms: &PlanTerms,
    today: NaiveDate,
) -> Result<Vec<u8>, Error> {
    let account = book.account(CustomerId(id("customer", customer)?))?;
    let business = book.business()?;
    let words = words_for(&business, &account.customer);
    let proposal = plan::propose(book, &account, terms, PlanId(Uuid::nil()), today)?;
    let replaces = proposal.replaces.and_then(|old| account.plan(old));
    let replaces = replaces.map(|old| old.agreed);
    let plan = decide::propose_plan(&account, proposal)?;
    let rows = plan.rows.iter().map(|row| (*row, None)).collect();
    let sheet = PlanSheet {
        business: &business,
        customer: &account.customer,
        on: today,
        stage: Stage::Offered,
        terms: &plan.terms,
        rows: sheet_rows(&words, &plan, rows),
        debts: debts(&account, &plan, &[])?,
        apr: apr(book, &account, &plan)?,
        change: None,
        replaces,
        signed: true,
    };
    Ok(plan_sheet_pdf(&sheet, fonts()?)?)
}

/// The PDF of a plan that was agreed, in the customer's language: as it
/// is now, or as it was before a change.
///
/// # Errors
/// An unknown customer or plan, or a change that made no version of it.
pub fn of_plan(
    book: &Book,
    customer: &str,
    plan: &str,
    before: Option<&str>,
    today: NaiveDate,
) -> Result<Vec<u8>, Error> {
    let account = book.account(CustomerId(id("customer", customer)?))?;
    let business = book.business()?;
    let words = words_for(&business, &account.customer);
    let plan = PlanId(id("plan", plan)?);
    let plan = account
        .plan(plan)
        .ok_or_else(|| Error::unknown("plan", &plan.to_string()))?;
    let version = version(&account, plan, before, today)?;
    let changes = &version.changes;
    let change = changes.last().map(|amended| SheetChange {
        on: amended.amendment.on,
        what: explain::change(
            &words,
            plan.total.currency(),
            &plan.terms,
            &amended.amendment,
        ),
        reason: amended.amendment.reason.clone(),
    });
    let replaces = match changes.as_slice() {
        [] => replaced_by(&account, plan),
        [_] => Some(plan.agreed),
        [.., last, _] => Some(last.amendment.on),
    };
    let sheet = PlanSheet {
        business: &business,
        customer: &account.customer,
        on: today,
        stage: version.stage,
        terms: &plan.terms,
        rows: sheet_rows(&words, plan, version.rows),
        debts: debts(&account, plan, changes)?,
        // What a changed plan costs a year is not what was agreed.
        apr: match changes.as_slice() {
            [] => apr(book, &account, plan)?,
            _ => None,
        },
        change,
        replaces,
        signed: false,
    };
    Ok(plan_sheet_pdf(&sheet, fonts()?)?)
}

/// Writes a plan to `to`. Answers with where it is.
///
/// # Errors
/// As [`of_offer`] and [`of_plan`], or a file that can't be written.
pub fn save(
    book: &Book,
    customer: &str,
    which: Which<'_>,
    today: NaiveDate,
    to: &Path,
    existing: Existing,
) -> Result<PathBuf, Error> {
    output::check(to, existing, Some(book.path()))?;
    let pdf = match which {
        Which::Offer(terms) => of_offer(book, customer, terms, today)?,
        Which::Agreed { plan, before } => of_plan(book, customer, plan, before, today)?,
    };
    output::write(to, &pdf, existing, Readers::Usual, Some(book.path()))?;
    Ok(to.to_owned())
}

/// Writes a plan into a folder under its own name: the reference, the
/// name, the title and the day. Answers with where it is.
///
/// # Errors
/// As [`save`], or a folder that can't be written.
pub fn save_in(
    book: &Book,
    customer: &str,
    which: Which<'_>,
    today: NaiveDate,
    folder: &Path,
    existing: Existing,
) -> Result<PathBuf, Error> {
    let account = book.account(CustomerId(id("customer", customer)?))?;
    let words = words_for(&book.business()?, &account.customer);
    let title = words.say(match which {
        Which::Offer(_) => "paper-sheet-title-offer",
        Which::Agreed { .. } => "paper-sheet-title",
    });
    let name = file_name(&account.customer, today);
    let day = format!(" {today}.pdf");
    let who = name.strip_suffix(&day).unwrap_or(&name);
    let to = folder.join(format!("{who} {title}{day}"));
    save(book, customer, which, today, &to, existing)
}

/// A version of a plan: the changes that led to it and its rows, with
/// what was paid on each where that is known.
#[derive(Debug)]
struct Version<'a> {
    changes: Vec<&'a Amended>,
    rows: Vec<(Row, Option<Paid>)>,
    stage: Stage,
}

/// What was paid and is open on a row.
#[derive(Debug, Clone, Copy)]
struct Paid {
    paid: Money,
    open: Money,
}

fn version<'a>(
    account: &Account,
    plan: &'a Plan,
    before: Option<&str>,
    today: NaiveDate,
) -> Result<Version<'a>, Error> {
    let amended = |id: AmendmentId| plan.amendments.iter().find(|amended| amended.id == id);
    let until = match before {
        None => None,
        Some(name) => {
            let known = amended(AmendmentId(id("change", name)?));
            Some(known.ok_or_else(|| Error::unknown("change", name))?)
        }
    };
    let as_of = today.max(plan.agreed);
    let as_of = until.map_or(as_of, |until| as_of.max(until.amendment.on));
    let position = position(account, plan.total.currency(), as_of)?;
    let course = position.plan(plan.id);
    let versions = course.map_or(&[][..], |course: &PlanState| &course.before);
    let agreed = plan.agreed;
    let Some(until) = until else {
        let rows = progress(plan, &position)?.rows;
        let rows = rows.iter().map(|at| {
            let (paid, open) = (at.paid, at.open);
            (at.row, Some(Paid { paid, open }))
        });
        return Ok(Version {
            changes: versions
                .iter()
                .filter_map(|version| amended(version.until))
                .collect(),
            rows: rows.collect(),
            stage: match plan.ended.as_ref().filter(|ended| ended.on <= as_of) {
                None => Stage::Agreed { on: agreed },
                Some(ended) => Stage::Ended {
                    agreed,
                    on: ended.on,
                    reason: ended.reason.clone(),
                },
            },
        });
    };
    // A change that was undone, or does not fit any more, made no version.
    let at = versions
        .iter()
        .position(|version| version.until == until.id);
    let at = at.ok_or_else(|| Error::unknown("change", &until.id.to_string()))?;
    Ok(Version {
        changes: versions[..at]
            .iter()
            .filter_map(|version| amended(version.until))
            .collect(),
        rows: versions[at].rows.iter().map(|row| (*row, None)).collect(),
        stage: Stage::Replaced {
            agreed,
            on: until.amendment.on,
        },
    })
}

/// The day of the plan that ended when this one was agreed.
fn replaced_by(account: &Account, plan: &Plan) -> Option<NaiveDate> {
    let others = account.plans.iter().filter(|other| other.id != plan.id);
    let ended = others.filter(|other| {
        let ended = other.ended.as_ref();
        ended.is_some_and(|ended| ended.on == plan.agreed && ended.reason.is_empty())
            && other.debts.iter().any(|debt| plan.debts.contains(debt))
    });
    ended.map(|other| other.agreed).max()
}

fn sheet_rows(words: &Words, plan: &Plan, rows: Vec<(Row, Option<Paid>)>) -> Vec<SheetRow> {
    let bare: Vec<Row> = rows.iter().map(|(row, _)| *row).collect();
    let usual = usual(&bare);
    let zero = Money::zero(plan.total.currency());
    explain::rows(words, &plan.terms, &bare)
        .into_iter()
        .zip(rows)
        .map(|(why, (row, paid))| {
            let conditional = row.part.is_conditional();
            // Of a plan that runs, something of such a row is open or paid
            // once it is asked for.
            let asked = paid.is_some_and(|at| at.paid.is_positive() || at.open.is_positive());
            let Paid { paid, open } = paid.unwrap_or(Paid {
                paid: zero,
                open: row.amount,
            });
            SheetRow {
                if_not_kept: conditional && !asked,
                ordinary: conditional || is_ordinary(row.why, &usual),
                row,
                paid,
                open,
                why,
            }
        })
        .collect()
}

/// Reasons that the sheet gives for all rows at once, where most rows
/// have them.
const PLAIN: [Why; 12] = [
    Why::Level,
    Why::Agreed,
    Why::Step,
    Why::Percent,
    Why::EqualPrincipal,
    Why::Token,
    Why::Floor,
    Why::ByHand,
    Why::Share,
    Why::Multiple,
    Why::Fee,
    Why::Amended,
];

/// The plain reasons that most rows of a plan share.
fn usual(rows: &[Row]) -> Vec<Why> {
    let mut counts: BTreeMap<Vec<Why>, usize> = BTreeMap::new();
    for row in rows {
        let whys: Vec<Why> = row.why.iter().collect();
        if whys.iter().all(|why| PLAIN.contains(why)) {
            *counts.entry(whys).or_default() += 1;
        }
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map(|(whys, _)| whys).unwrap_or_default()
}

/// Whether nobody asks why a row is what it is: it is a level one, or
/// like most others. That it was paid before a change or made by it is
/// told above the table.
fn is_ordinary(whys: Whys, usual: &[Why]) -> bool {
    let level = [Why::Level, Why::Agreed, Why::Amended];
    let mut whys = whys.iter();
    whys.all(|why| level.contains(&why) || usual.contains(&why))
}

/// The debts that a plan pays after some changes, each with what was open
/// on it when it came in; without amounts where these don't make the
/// debt of the plan, since something was entered later for a day before.
fn debts<'a>(
    account: &'a Account,
    plan: &Plan,
    changes: &[&Amended],
) -> Result<Vec<SheetDebt<'a>>, Error> {
    let currency = plan.total.currency();
    let first = plan.debts.iter().map(|debt| (*debt, plan.agreed));
    let joined = changes.iter().flat_map(|amended| {
        let on = amended.amendment.on;
        amended.joined.iter().map(move |debt| (*debt, on))
    });
    let all: Vec<(DebtId, NaiveDate)> = first.chain(joined).collect();
    let mut debts = Vec::new();
    let mut agreed = Money::zero(currency);
    let mut at = position(account, currency, plan.agreed)?;
    for (debt, on) in all {
        if at.as_of != on {
            at = position(account, currency, on)?;
        }
        let amount = at.debt(debt).map(|at| at.open);
        if on == plan.agreed
            && let Some(amount) = amount
        {
            agreed = agreed.checked_add(amount)?;
        }
        if let Some(debt) = account.debt(debt) {
            debts.push(SheetDebt { debt, amount });
        }
    }
    let owed = plan.rows.first().map(|row| row.opening);
    if owed != Some(agreed) {
        for debt in &mut debts {
            debt.amount = None;
        }
    }
    Ok(debts)
}

/// What a plan costs a year by the law of the customer's country; none
/// for one that costs nothing.
fn apr(book: &Book, account: &Account, plan: &Plan) -> Result<Option<Figure>, Error> {
    let schedule = build(&plan.terms)?;
    if !schedule.cost()?.is_positive() {
        return Ok(None);
    }
    let rates = rates(&schedule, &plan.terms);
    let country = offers::country(book, account)?;
    let rate = if country.trim().eq_ignore_ascii_case("US") {
        rates.us
    } else {
        rates.eu
    };
    // What is let off can be as much as the interest.
    Ok(rate.filter(|rate| !rate.0.is_zero()))
}

#[cfg(test)]
mod tests {
    use ::schedule::terms::Terms;
    use ledger::customer::Customer;
    use ledger::debt::Debt;
    use ledger::decide::Proposal;
    use ledger::plan::Keeping;
    use schedule::amend::change::{Amendment, Change, InTheMeantime, Then};
    use schedule::days::rhythm::Rhythm;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    /// Six hundred pounds by the week, agreed on 2 November 2026.
    fn account() -> Account {
        let customer = CustomerId(Uuid::from_u128(1));
        let mut account = Account::new(Customer {
            id: customer,
            name: "Marta Kowalska".into(),
            company: String::new(),
            reference: "K-014".into(),
            email: String::new(),
            phone: String::new(),
            address: Vec::new(),
            country: None,
            language: None,
            time_zone: None,
            notes: String::new(),
        });
        account.debts.push(Debt {
            id: DebtId(Uuid::from_u128(2)),
            customer,
            reference: "2031".into(),
            description: "oak flooring".into(),
            issued: day("2026-08-04"),
            due: day("2026-09-03"),
            amount: Money::parse("600.00", "GBP".parse().expect("GBP")).expect("an amount"),
            terms: String::new(),
            disputed: false,
        });
        agree(&mut account, 3, "2026-11-02", None);
        account
    }

    fn agree(account: &mut Account, id: u128, on: &str, replaces: Option<u128>) {
        let proposal = Proposal {
            id: PlanId(Uuid::from_u128(id)),
            debts: Vec::new(),
            currency: "GBP".parse().expect("GBP"),
            agreed: day(on),
            terms: Terms::count(10, Rhythm::WEEKLY, day(on)),
            keeping: Keeping::default(),
            said: String::new(),
            replaces: replaces.map(|old| PlanId(Uuid::from_u128(old))),
        };
        for event in decide::agree_plan(account, proposal).expect("a plan") {
            account.apply(&event);
        }
    }

    fn pause(account: &mut Account, id: u128, on: &str, to: &str) {
        let amended = Amended {
            id: AmendmentId(Uuid::from_u128(id)),
            amendment: Amendment {
                on: day(on),
                reason: "a new job".into(),
                change: Change::Holiday {
                    from: day(on),
                    to: day(to),
                    then: Then::Shift,
                    interest: InTheMeantime::Runs,
                },
            },
            joined: Vec::new(),
            undone: false,
        };
        let plan = account.plans[0].id;
        let event = decide::amend_plan(account, plan, amended).expect("a change");
        account.apply(&event);
    }

    fn last_day(version: &Version<'_>) -> NaiveDate {
        version.rows.last().expect("rows").0.due
    }

    #[test]
    fn every_version_of_a_plan_stays_printable() {
        let mut account = account();
        pause(&mut account, 4, "2026-11-10", "2026-11-17");
        pause(&mut account, 5, "2026-11-20", "2026-12-04");
        let today = day("2026-11-21");
        let plan = &account.plans[0];
        let of = |before: Option<u128>| {
            let name = before.map(|id| Uuid::from_u128(id).to_string());
            version(&account, plan, name.as_deref(), today)
        };
        let now = of(None).expect("as it is");
        assert_eq!(now.changes.len(), 2);
        assert_eq!(now.stage, Stage::Agreed { on: plan.agreed });
        assert!(now.rows.iter().all(|(_, paid)| paid.is_some()));
        let between = of(Some(5)).expect("as it was");
        assert_eq!(between.changes.len(), 1);
        assert_eq!(
            between.stage,
            Stage::Replaced {
                agreed: plan.agreed,
                on: day("2026-11-20"),
            }
        );
        let first = of(Some(4)).expect("as it was");
        assert!(first.changes.is_empty());
        let rows: Vec<Row> = first.rows.iter().map(|(row, _)| *row).collect();
        assert_eq!(rows, plan.rows);
        assert!(last_day(&first) < last_day(&between) && last_day(&between) < last_day(&now));
        assert!(of(Some(9)).is_err());
    }

    #[test]
    fn a_change_that_is_still_to_come_has_a_version_before_it() {
        let mut account = account();
        pause(&mut account, 4, "2026-12-01", "2026-12-08");
        let plan = &account.plans[0];
        let today = day("2026-11-21");
        let now = version(&account, plan, None, today).expect("as it is");
        assert!(now.changes.is_empty());
        let name = Uuid::from_u128(4).to_string();
        let before = version(&account, plan, Some(&name), today).expect("as it is");
        assert_eq!(last_day(&before), last_day(&now));
    }

    #[test]
    fn a_change_that_was_undone_made_no_version() {
        let mut account = account();
        pause(&mut account, 4, "2026-11-10", "2026-11-17");
        let plan = account.plans[0].id;
        let change = AmendmentId(Uuid::from_u128(4));
        let event = decide::undo_amendment(&account, plan, change).expect("undone");
        account.apply(&event);
        let today = day("2026-11-21");
        let name = change.to_string();
        let found = version(&account, &account.plans[0], Some(&name), today);
        assert_eq!(
            found.map(|_| ()).expect_err("no version").code,
            crate::error::Code::Unknown
        );
    }

    #[test]
    fn a_plan_that_took_the_place_of_another_says_of_which() {
        let mut account = account();
        agree(&mut account, 6, "2026-11-20", Some(3));
        assert_eq!(replaced_by(&account, &account.plans[0]), None);
        assert_eq!(
            replaced_by(&account, &account.plans[1]),
            Some(day("2026-11-02"))
        );
        let today = day("2026-11-21");
        let old = version(&account, &account.plans[0], None, today).expect("as it was");
        assert!(matches!(old.stage, Stage::Ended { on, .. } if on == day("2026-11-20")));
    }

    #[test]
    fn the_amounts_of_the_debts_make_the_debt_of_the_plan() {
        let account = account();
        let plan = &account.plans[0];
        let found = debts(&account, plan, &[]).expect("debts");
        let amounts: Vec<_> = found.iter().map(|debt| debt.amount).collect();
        assert_eq!(amounts, [Some(plan.total)]);
    }

    #[test]
    fn level_rows_and_what_most_rows_share_are_ordinary() {
        let whys = |list: &[Why]| {
            let mut whys = Whys::NONE;
            list.iter().for_each(|why| whys.add(*why));
            whys
        };
        let usual = [Why::Step, Why::Fee];
        for (list, ordinary) in [
            (&[Why::Level][..], true),
            (&[Why::Level, Why::Amended], true),
            (&[Why::Step], true),
            (&[Why::Step, Why::Fee], true),
            (&[Why::Level, Why::Last], false),
            (&[Why::Token], false),
            (&[Why::Level, Why::Rolled], false),
        ] {
            assert_eq!(is_ordinary(whys(list), &usual), ordinary, "{list:?}");
        }
    }
}
