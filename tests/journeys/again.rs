//! The same file again, after the owner changed what came from it: what a
//! person decided since is not undone by a file.

use amicable::book::Book;
use amicable::customer::timeline::Happened;
use amicable::customer::{self, CustomerPage};
use amicable::keys::{self, NewLedger};
use amicable::posting::{self, DebtInput, VoidInput};
use amicable::receivables;
use amicable::receivables::view::Imported;
use chrono::NaiveDate;
use journeys::desk::PASSPHRASE;
use tempfile::TempDir;
use uuid::Uuid;

const OWED: &str = "\
customer,reference,issued,due,amount,paid_on,paid_amount
A-1,7,2026-08-04,2026-09-03,640.00,2026-09-01,640.00
A-1,8,2026-09-04,2026-10-04,80.00,,
Café Verde,9,2026-09-04,2026-10-04,30.00,,
";

const MAP: &str = "\
[columns]
customer = \"customer\"
reference = \"reference\"
issued = \"issued\"
due = \"due\"
amount = \"amount\"
paid_on = \"paid_on\"
paid_amount = \"paid_amount\"
";

#[test]
fn a_debt_that_was_cancelled_stays_cancelled() {
    let shop = Shop::new();
    let before = shop.undo(|page| debt(page, "8"));
    assert_eq!(shop.bring_in(OWED), nothing_new());
    assert_eq!(shop.page("A-1"), before);
}

#[test]
fn a_cancelled_debt_comes_back_when_the_file_was_put_right() {
    let shop = Shop::new();
    shop.undo(|page| debt(page, "8"));
    let right = OWED.replace(",80.00,", ",60.00,");
    assert_eq!(shop.bring_in(&right).debts, 1);
    assert_eq!(shop.page("A-1").accounts[0].balance.amount, "60.00");
    assert_eq!(shop.bring_in(&right), nothing_new());
    // And may be cancelled in turn.
    let before = shop.undo(|page| debt(page, "8"));
    assert_eq!(shop.bring_in(&right), nothing_new());
    assert_eq!(shop.page("A-1"), before);
}

#[test]
fn a_payment_that_was_cancelled_stays_cancelled() {
    let shop = Shop::new();
    let before = shop.undo(|page| {
        let paid = page.timeline.iter().find_map(|item| match &item.what {
            Happened::Paid { entry, .. } => Some(entry.clone()),
            _ => None,
        });
        (None, paid)
    });
    assert_eq!(before.accounts[0].balance.amount, "720.00");
    assert_eq!(shop.bring_in(OWED), nothing_new());
    assert_eq!(shop.page("A-1"), before);
}

#[test]
fn a_card_keeps_what_was_written_on_it() {
    let shop = Shop::new();
    for (known_by, name) in [("A-1", "Ada Quill"), ("C-001", "Café Verde Ltd")] {
        let mut card = shop.page(known_by).card;
        card.name = name.to_owned();
        card.reference = format!("new {known_by}");
        card.address = vec!["18 Grape Lane".to_owned()];
        customer::save(&shop.book, Uuid::now_v7(), card).expect("saved");
        let before = shop.page(&format!("new {known_by}"));
        assert_eq!(shop.bring_in(OWED), nothing_new());
        assert_eq!(shop.page(&format!("new {known_by}")), before);
    }
}

#[test]
fn a_debt_keeps_the_reference_that_it_was_given() {
    let shop = Shop::new();
    let page = shop.page("A-1");
    let known = page.debts.iter().find(|debt| debt.reference == "7");
    let known = known.expect("a debt");
    let renamed = DebtInput {
        id: Some(known.id.clone()),
        customer: page.card.id.clone().expect("a name"),
        reference: "2026/7".to_owned(),
        description: "Oak flooring".to_owned(),
        issued: known.issued,
        due: known.due,
        amount: known.amount.clone(),
        terms: String::new(),
        disputed: true,
    };
    posting::write_debt(&shop.book, Uuid::now_v7(), &renamed).expect("written");
    let before = shop.page("A-1");
    assert_eq!(shop.bring_in(OWED), nothing_new());
    assert_eq!(shop.page("A-1"), before);
}

/// A ledger into which the file was brought once.
struct Shop {
    book: Book,
    _folder: TempDir,
}

impl Shop {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let (book, _) = keys::create(NewLedger {
            file: folder.path().join("shop.amicable"),
            business: "Harbour Lane".to_owned(),
            country: "GB".to_owned(),
            currency: "GBP".to_owned(),
            language: "en".to_owned(),
            passphrase: PASSPHRASE.to_owned(),
        })
        .expect("a ledger");
        let shop = Self {
            book,
            _folder: folder,
        };
        let made = shop.bring_in(OWED);
        assert_eq!((made.customers, made.debts, made.payments), (2, 3, 1));
        shop
    }

    fn bring_in(&self, csv: &str) -> Imported {
        let mapping = receivables::mapping_from_toml(&self.book, MAP).expect("a mapping");
        let made =
            receivables::import(&self.book, Uuid::now_v7(), csv.as_bytes(), &mapping, || {
                true
            });
        let found = self.book.verify(|_, _| true).expect("looked at");
        assert!(found.is_sound, "{:?}", found.problems);
        made.expect("imported")
    }

    fn page(&self, reference: &str) -> CustomerPage {
        let id = self.book.customer(reference).expect("a customer");
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
        customer::page(&self.book, &id, day).expect("a page")
    }

    /// Cancels something of A-1. Answers with the page afterwards.
    fn undo(
        &self,
        which: impl FnOnce(&CustomerPage) -> (Option<String>, Option<String>),
    ) -> CustomerPage {
        let page = self.page("A-1");
        let (debt, entry) = which(&page);
        let undo = VoidInput {
            customer: page.card.id.expect("a name"),
            debt,
            entry,
            on: None,
            reason: "a slip".to_owned(),
        };
        posting::void(&self.book, Uuid::now_v7(), &undo).expect("cancelled");
        self.page("A-1")
    }
}

fn debt(page: &CustomerPage, reference: &str) -> (Option<String>, Option<String>) {
    let live = page.debts.iter().filter(|debt| debt.voided_on.is_none());
    let mut found = live.filter(|debt| debt.reference == reference);
    (found.next().map(|debt| debt.id.clone()), None)
}

fn nothing_new() -> Imported {
    Imported {
        known: 3,
        ..Imported::default()
    }
}
