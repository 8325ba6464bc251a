//! What holds after anything that a person can do, in any order.

use std::path::Path;

use amicable::amount::Amount;
use amicable::book::Book;
use amicable::customer::timeline::Happened;
use amicable::customer::{self, CustomerCard, CustomerPage};
use amicable::error::{Code, Error};
use amicable::keys::{self, NewLedger};
use amicable::plan::{self, PlanTerms};
use amicable::posting::{
    self, AdjustmentInput, AdjustmentKind, DebtInput, PaymentInput, PaymentMethod, TowardsInput,
    VoidInput,
};
use amicable::statement::{self, StatementRequest};
use amicable::{ageing, customers};
use chrono::{Days, NaiveDate};
use journeys::desk::PASSPHRASE;
use journeys::invoices::{cents, decimal};
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

/// Something that a person does, about one of three customers.
#[derive(Debug, Clone)]
enum Deed {
    Charge { cents: i64, euro: bool },
    Pay { cents: i64, euro: bool, at: usize },
    Adjust { kind: usize, cents: i64, at: usize },
    Agree { count: u32, rhythm: usize },
    EndPlan,
    Undo { at: usize, later: u64 },
}

prop_compose! {
    fn day()(days in 0..400_u64) -> NaiveDate {
        first().checked_add_days(Days::new(days)).expect("a day")
    }
}

fn deed() -> impl Strategy<Value = Deed> {
    let cents = || 1..50_000_i64;
    let at = || 0..12_usize;
    prop_oneof![
        5 => (cents(), prop::bool::weighted(0.2)).prop_map(|(cents, euro)| Deed::Charge { cents, euro }),
        5 => (cents(), prop::bool::weighted(0.2), at()).prop_map(|(cents, euro, at)| Deed::Pay { cents, euro, at }),
        2 => (0..4_usize, cents(), at()).prop_map(|(kind, cents, at)| Deed::Adjust { kind, cents, at }),
        2 => (1..30_u32, 0..4_usize).prop_map(|(count, rhythm)| Deed::Agree { count, rhythm }),
        1 => Just(Deed::EndPlan),
        2 => (at(), 0..60_u64).prop_map(|(at, later)| Deed::Undo { at, later }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn whatever_people_do_the_list_the_pages_and_the_ageing_agree(
        deeds in prop::collection::vec((0..3_usize, day(), deed()), 1..40),
        looks in prop::collection::vec(day(), 3),
    ) {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("shop.amicable");
        let (book, who) = shop(&file);
        let mut done = 0_usize;
        for (whose, on, deed) in &deeds {
            let command = Uuid::now_v7();
            let whose = &who[*whose];
            match carry_out(&book, command, whose, *on, deed) {
                Ok(()) => {
                    done += 1;
                    // Said twice, it is done once.
                    let page = customer::page(&book, whose, *on).expect("a page");
                    carry_out(&book, command, whose, *on, deed).expect("already done");
                    prop_assert_eq!(page, customer::page(&book, whose, *on).expect("a page"));
                }
                Err(error) => prop_assert!(is_an_answer(&error), "{deed:?}: {error:?}"),
            }
        }
        let found = book.verify(|_, _| true).expect("looked at");
        prop_assert!(found.is_sound, "{:?}", found.problems);
        // The business, three customers, and at least one row a deed.
        prop_assert!(found.entries as usize >= 4 + done);
        let charges = deeds.iter().filter(|(.., deed)| matches!(deed, Deed::Charge { .. }));
        prop_assert!(done >= charges.count(), "a debt can always be added");
        let looks: Vec<_> = looks.into_iter().chain([first() + Days::new(900)]).collect();
        let seen: Vec<_> = looks.iter().map(|on| agrees(&book, &who, *on)).collect();
        book.close().expect("closed");

        let book = keys::open_with_passphrase(&file, PASSPHRASE).expect("opened");
        let again: Vec<_> = looks.iter().map(|on| agrees(&book, &who, *on)).collect();
        prop_assert_eq!(seen, again);
    }
}

/// What the three ways of asking say about a day, which must be one.
fn agrees(book: &Book, who: &[String], on: NaiveDate) -> Vec<(String, i64, i64)> {
    let list = customers::list(book, on).expect("a list");
    let report = ageing::report(book, on).expect("a report");
    let pages: Vec<CustomerPage> = who
        .iter()
        .map(|id| customer::page(book, id, on).expect("a page"))
        .collect();
    let mut seen = Vec::new();
    for currency in ["EUR", "GBP"] {
        let of = |amount: &Amount| (amount.currency == currency).then(|| cents(&amount.amount));
        let rows = list
            .rows
            .iter()
            .flat_map(|row| &row.balances)
            .filter_map(of);
        let by_list: i64 = rows.sum();
        let accounts = || pages.iter().flat_map(|page| &page.accounts);
        let by_pages: i64 = accounts().filter_map(|account| of(&account.balance)).sum();
        let credit: i64 = accounts().filter_map(|account| of(&account.credit)).sum();
        let total = report
            .totals
            .iter()
            .find(|total| total.currency == currency);
        let by_ageing = total.map_or(0, |total| cents(&total.ageing.total.amount));
        assert_eq!(by_list, by_pages, "{currency} on {on}");
        assert_eq!(by_list, by_ageing, "{currency} on {on}");
        let open: i64 = list.totals.iter().filter_map(|total| of(&total.open)).sum();
        assert_eq!(open - credit, by_list, "{currency} on {on}");
        if let Some(total) = total {
            let a = &total.ageing;
            let buckets = [
                &a.not_due,
                &a.days1_to30,
                &a.days31_to60,
                &a.days61_to90,
                &a.over90,
            ];
            let sum: i64 = buckets
                .iter()
                .map(|bucket| cents(&bucket.amount.amount))
                .sum();
            assert_eq!(sum, open, "{currency} on {on}");
            let late: i64 = list.totals.iter().filter_map(|total| of(&total.late)).sum();
            assert_eq!(
                sum - cents(&a.not_due.amount.amount),
                late,
                "{currency} on {on}"
            );
        }
        seen.push((currency.to_owned(), by_list, open));
    }
    for page in &pages {
        debts_and_plans_add_up(page);
        statement_adds_up(book, page, on);
    }
    seen
}

fn debts_and_plans_add_up(page: &CustomerPage) {
    for account in &page.accounts {
        let currency = &account.balance.currency;
        let debts = page
            .debts
            .iter()
            .filter(|debt| debt.open.currency == *currency);
        let open: i64 = debts.map(|debt| cents(&debt.open.amount)).sum();
        let owed = cents(&account.balance.amount) + cents(&account.credit.amount);
        assert_eq!(open, owed, "{} {currency}", page.card.reference);
    }
    for plan in &page.plans {
        let rows = plan.rows.iter().map(|row| cents(&row.amount.amount));
        assert_eq!(rows.sum::<i64>(), cents(&plan.total.amount));
        let paid = plan.rows.iter().map(|row| cents(&row.paid.amount));
        assert_eq!(paid.sum::<i64>(), cents(&plan.paid.amount));
    }
}

fn statement_adds_up(book: &Book, page: &CustomerPage, on: NaiveDate) {
    let ask = |from, to| {
        let customer = page.card.id.clone().expect("a name");
        let request = StatementRequest { customer, from, to };
        statement::view(book, &request)
            .expect("a statement")
            .sections
    };
    let before = ask(None, on - Days::new(100));
    let since = ask(Some(on - Days::new(99)), on);
    for (section, account) in since.iter().zip(&page.accounts) {
        let earlier = before.iter().find(|s| s.currency == section.currency);
        let opening = earlier.map_or(0, |s| cents(&s.closing.amount));
        assert_eq!(cents(&section.opening.amount), opening);
        let mut balance = opening;
        for line in &section.lines {
            balance += cents(&line.added.amount) - cents(&line.paid.amount);
            assert_eq!(cents(&line.balance.amount), balance);
        }
        assert_eq!(cents(&section.closing.amount), balance);
        assert_eq!(section.closing, account.balance);
    }
}

fn carry_out(
    book: &Book,
    command: Uuid,
    who: &str,
    on: NaiveDate,
    deed: &Deed,
) -> Result<(), Error> {
    let page = || customer::page(book, who, on);
    let customer = who.to_owned();
    match deed {
        Deed::Charge { cents, euro } => {
            let debt = DebtInput {
                id: None,
                customer,
                // The same for the same deed, and no two alike.
                reference: command.to_string(),
                description: String::new(),
                issued: on,
                due: on + Days::new(30),
                amount: money(*cents, *euro),
                terms: String::new(),
                disputed: false,
            };
            posting::write_debt(book, command, &debt).map(drop)
        }
        Deed::Pay { cents, euro, at } => {
            let payment = PaymentInput {
                customer,
                amount: money(*cents, *euro),
                on,
                received: None,
                method: PaymentMethod::Cash,
                reference: String::new(),
                towards: towards(&page()?, *at),
                note: String::new(),
            };
            posting::take_payment(book, command, &payment).map(drop)
        }
        Deed::Adjust { kind, cents, at } => {
            let kinds = [
                AdjustmentKind::Credit,
                AdjustmentKind::Discount,
                AdjustmentKind::Fee,
                AdjustmentKind::Waiver,
            ];
            let adjustment = AdjustmentInput {
                customer,
                kind: kinds[*kind],
                amount: money(*cents, false),
                on,
                towards: towards(&page()?, *at),
                note: "agreed on the phone".to_owned(),
            };
            posting::adjust(book, command, &adjustment).map(drop)
        }
        Deed::Agree { count, rhythm } => {
            let rhythms = [
                json!({ "every": "week" }),
                json!({ "every": "week", "count": 2 }),
                json!({ "every": "halfMonth", "days": [1, 15] }),
                json!({ "every": "month", "day": 31 }),
            ];
            let terms = json!({
                "currency": "GBP",
                "agreed": on,
                "terms": {
                    "when": {
                        "rhythm": rhythms[*rhythm],
                        "first": on + Days::new(3),
                        "count": count,
                    },
                    "rounding": { "residue": "spread" },
                },
            });
            let terms: PlanTerms = serde_json::from_value(terms).expect("terms");
            plan::agree(book, command, who, &terms, on).map(drop)
        }
        Deed::EndPlan => {
            let page = page()?;
            let plan = page.plans.first().map_or("", |plan| &plan.id);
            plan::end(book, command, who, plan, on, "moved away")
        }
        Deed::Undo { at, later } => {
            let page = page()?;
            let mut undo = VoidInput {
                customer,
                debt: None,
                entry: None,
                on: None,
                reason: "a slip".to_owned(),
            };
            let item = page.timeline.iter().rev().nth(*at);
            match item.map(|item| &item.what) {
                Some(Happened::Charged { debt, .. }) => undo.debt = Some(debt.clone()),
                Some(Happened::Paid { entry, .. } | Happened::Adjusted { entry, .. }) => {
                    undo.entry = Some(entry.clone());
                }
                _ => undo.entry = Some(Uuid::nil().to_string()),
            }
            // Sometimes as of its own day, sometimes later, as when a
            // cheque bounces.
            undo.on = item
                .filter(|_| *later > 20)
                .map(|item| item.on + Days::new(*later));
            posting::void(book, command, &undo)
        }
    }
}

/// The debt in that place, or none in particular.
fn towards(page: &CustomerPage, at: usize) -> TowardsInput {
    // By the name, not by how it stands: a payment that settles the running
    // plan must find the same one when it is said again.
    let plan = page.plans.iter().min_by_key(|plan| &plan.id);
    match (page.debts.get(at), plan) {
        (Some(debt), _) => TowardsInput::Debt(debt.id.clone()),
        (None, Some(plan)) if at > 9 => TowardsInput::Plan(plan.id.clone()),
        _ => TowardsInput::OldestDueFirst,
    }
}

fn money(cents: i64, euro: bool) -> Amount {
    Amount {
        amount: decimal(cents),
        currency: if euro { "EUR" } else { "GBP" }.to_owned(),
    }
}

/// A refusal that a person can act on, rather than a fault.
fn is_an_answer(error: &Error) -> bool {
    !matches!(
        error.code,
        Code::Damaged | Code::Io | Code::DiskFull | Code::ReadOnly | Code::Locked
    )
}

fn shop(file: &Path) -> (Book, Vec<String>) {
    let (book, _) = keys::create(NewLedger {
        file: file.to_owned(),
        business: "Harbour Lane".to_owned(),
        country: "GB".to_owned(),
        currency: "GBP".to_owned(),
        language: "en".to_owned(),
        passphrase: PASSPHRASE.to_owned(),
    })
    .expect("a ledger");
    let who = ["Ada", "Bo", "Cy"].map(|name| {
        let card = CustomerCard {
            name: name.to_owned(),
            ..CustomerCard::default()
        };
        customer::save(&book, Uuid::now_v7(), card).expect("saved")
    });
    (book, who.to_vec())
}

fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day")
}
