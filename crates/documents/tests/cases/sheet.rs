//! Plans to put on paper.

use allocation::components::Components;
use chrono::{Days, NaiveDate};
use documents::pdf::Sheaf;
use documents::plan_sheet::{PlanSheet, SheetChange, SheetDebt, SheetRow, Stage, lay_out};
use ledger::business::Business;
use money::amount::Money;
use money::calendar::{CalendarTerms, Roll};
use money::figure::Figure;
use schedule::amend::amend;
use schedule::amend::change::{Amendment, Change, InTheMeantime, Then};
use schedule::days::rhythm::Rhythm;
use schedule::row::{Row, Why};
use schedule::terms::{Fee, Interest, Part, RollTerms, Span, Terms};

use super::look::fonts;
use super::{Book, count, day, deposit, each, money};
use money::amount::OddCoins;

/// A plan to put on paper, and what it needs.
#[derive(Debug, Clone)]
pub(crate) struct Paper {
    pub(crate) book: Book,
    pub(crate) terms: Terms,
    pub(crate) rows: Vec<SheetRow>,
    pub(crate) on: NaiveDate,
    pub(crate) stage: Stage,
    pub(crate) apr: Option<Figure>,
    pub(crate) change: Option<SheetChange>,
    pub(crate) replaces: Option<NaiveDate>,
    pub(crate) signed: bool,
    pub(crate) amounts: bool,
}

impl Paper {
    /// A plan over all debts of a book, agreed on a day.
    pub(crate) fn agreed(book: Book, terms: Terms, on: &str) -> Self {
        let debts = &book.account.debts;
        let currency = debts[0].amount.currency();
        let total = Money::sum(debts.iter().map(|debt| debt.amount), currency).unwrap();
        let terms = Terms {
            currency: Some(currency),
            amount: Some(Figure(total.to_decimal())),
            start: Some(day(on)),
            ..terms
        };
        let schedule = schedule::build::build(&terms).unwrap();
        let cost = credit::cost::of(&schedule, &terms).unwrap();
        let mut paper = Self {
            book,
            terms,
            rows: Vec::new(),
            on: day(on),
            stage: Stage::Agreed { on: day(on) },
            apr: Some(cost.eu.stated.into()).filter(|_| cost.cost.is_positive()),
            change: None,
            replaces: None,
            signed: false,
            amounts: true,
        };
        paper.set_rows(&schedule.rows);
        paper
    }

    fn set_rows(&mut self, rows: &[Row]) {
        let zero = Money::zero(rows[0].amount.currency());
        self.rows = rows
            .iter()
            .map(|row| SheetRow {
                row: *row,
                paid: zero,
                open: row.amount,
                if_not_kept: row.part.is_conditional(),
                why: format!("{:?}.", row.why.iter().collect::<Vec<Why>>()),
                ordinary: true,
            })
            .collect();
    }

    pub(crate) fn offered(mut self) -> Self {
        self.stage = Stage::Offered;
        self.signed = true;
        self
    }

    pub(crate) fn reader(mut self, language: &str, country: &str) -> Self {
        self.book = self.book.reader(language, country);
        self
    }

    /// Says why a row is what it is.
    pub(crate) fn why(mut self, index: usize, why: &str) -> Self {
        self.rows[index].why = why.to_owned();
        self.rows[index].ordinary = false;
        self
    }

    /// Pays the first rows, on a day.
    pub(crate) fn paid(mut self, rows: usize, on: &str) -> Self {
        self.on = day(on);
        for row in &mut self.rows[..rows] {
            row.open = Money::zero(row.open.currency());
            row.paid = row.row.amount;
        }
        self
    }

    /// Changes it after some rows were paid.
    pub(crate) fn changed(mut self, change: Change, on: &str, what: &str, reason: &str) -> Self {
        let Stage::Agreed { on: agreed } = self.stage else {
            panic!("only what was agreed changes");
        };
        let rows: Vec<Row> = self.rows.iter().map(|row| row.row).collect();
        let paid = self.rows.iter().filter(|row| row.open.is_zero()).count();
        let parts: Vec<Components> = self
            .rows
            .iter()
            .map(|row| Components::principal(row.paid.minor()))
            .collect();
        let amendment = Amendment {
            on: day(on),
            reason: reason.to_owned(),
            change,
        };
        let rows = amend(&self.terms, &rows, &parts, &amendment).unwrap();
        self.set_rows(&rows);
        self.change = Some(SheetChange {
            on: day(on),
            what: what.to_owned(),
            reason: reason.to_owned(),
        });
        self.replaces = Some(agreed);
        self.paid(paid, on)
    }

    pub(crate) fn sheet<'a>(&'a self, business: &'a Business) -> PlanSheet<'a> {
        let debts = self.book.account.debts.iter().map(|debt| SheetDebt {
            debt,
            amount: self.amounts.then_some(debt.amount),
        });
        PlanSheet {
            business,
            customer: &self.book.account.customer,
            on: self.on,
            stage: self.stage.clone(),
            terms: &self.terms,
            rows: self.rows.clone(),
            debts: debts.collect(),
            apr: self.apr,
            change: self.change.clone(),
            replaces: self.replaces,
            signed: self.signed,
        }
    }

    pub(crate) fn pages(&self, business: &Business) -> Sheaf {
        lay_out(&self.sheet(business), fonts()).unwrap()
    }
}

fn marta(code: &str) -> Book {
    let sum = |amount: &str| format!("{amount} {code}");
    Book::new(
        "Marta Kowalska",
        "Kowalska Interiors",
        "K-014",
        &["18 Grape Lane", "Whitby YO22 4BA"],
    )
    .owe(
        "2031",
        "oak flooring",
        "2026-08-04",
        "2026-09-03",
        &sum("640.00"),
    )
    .owe(
        "2044",
        "fitting",
        "2026-08-28",
        "2026-09-27",
        &sum("580.00"),
    )
    .owe(
        "2050",
        "skirting",
        "2026-09-15",
        "2026-10-15",
        &sum("200.00"),
    )
}

/// Sixty a week, nothing over Christmas, a payment off Good Friday.
pub(crate) fn weekly() -> Paper {
    let mut terms = each("60.00 GBP", Rhythm::WEEKLY, "2026-11-06");
    terms.when.skip = vec![Span {
        from: day("2026-12-22"),
        to: day("2027-01-04"),
    }];
    terms.when.roll = Some(RollTerms {
        rule: Roll::Following,
        calendar: CalendarTerms {
            country: Some("GB".into()),
            ..CalendarTerms::default()
        },
        ..RollTerms::default()
    });
    let paper = Paper::agreed(marta("GBP"), terms, "2026-11-02");
    let rolled = paper
        .rows
        .iter()
        .position(|row| row.row.contractual != row.row.due);
    paper
        .why(
            rolled.unwrap(),
            "Moved from Friday 26 March to Tuesday 30 March, because banks are closed.",
        )
        .why(7, "Nothing was asked for over Christmas.")
        .why(23, "It pays what is left, so it is smaller.")
}

/// Twelve months with interest and a fee.
pub(crate) fn with_costs(code: &str) -> Paper {
    let mut terms = count(12, Rhythm::monthly_on(31), "2026-11-30", OddCoins::Last);
    terms.interest = Some(Interest {
        rate: Some(Figure(money("9.90 GBP").to_decimal())),
        ..Interest::default()
    });
    terms.fees = vec![Fee {
        amount: Some(Figure(money("15.00 GBP").to_decimal())),
        ..Fee::default()
    }];
    Paper::agreed(marta(code), terms, "2026-10-31")
        .why(0, "The fee of 15.00 is in this payment.")
        .why(11, "It pays what is left.")
}

/// Interest, and more than it is let off if all come on time.
pub(crate) fn costs_and_discount() -> Paper {
    let mut terms = with_costs("GBP").terms;
    terms.discount = Some(Part {
        amount: None,
        percent: Some(Figure(money("8.00 GBP").to_decimal())),
    });
    let mut paper = Paper::agreed(marta("GBP"), terms, "2026-10-31");
    paper.apr = None;
    paper
}

/// The last payment is let off if all come on time.
pub(crate) fn discounted(code: &str) -> Paper {
    let sum = format!("200.00 {code}");
    let mut terms = deposit(
        count(6, Rhythm::monthly_on(1), "2026-12-01", OddCoins::Last),
        &sum,
        "2026-11-10",
    );
    terms.discount = Some(Part {
        amount: None,
        percent: Some(Figure(money("5.00 GBP").to_decimal())),
    });
    Paper::agreed(marta(code), terms, "2026-11-02").why(0, "The deposit.")
}

pub(crate) fn offer(code: &str) -> Paper {
    let sum = format!("120.00 {code}");
    let terms = each(&sum, Rhythm::Week { count: 2 }, "2026-11-06");
    let mut paper = Paper::agreed(marta(code), terms, "2026-11-02").offered();
    paper.replaces = Some(day("2026-09-30"));
    paper
}

/// Six payments in, a holiday shifts the rest.
pub(crate) fn amended(code: &str, what: &str, reason: &str) -> Paper {
    let sum = format!("60.00 {code}");
    let terms = each(&sum, Rhythm::WEEKLY, "2026-11-06");
    Paper::agreed(marta(code), terms, "2026-11-02")
        .paid(6, "2026-12-14")
        .changed(
            Change::Holiday {
                from: day("2026-12-18"),
                to: day("2027-01-08"),
                then: Then::Shift,
                interest: InTheMeantime::Runs,
            },
            "2026-12-14",
            what,
            reason,
        )
}

/// As many rows as a plan may have, each with something to say.
pub(crate) fn longest() -> Paper {
    let book = Book::new("Priya Raman", "", "R-500", &["77 Church Street"]).owe(
        "1",
        "a mill",
        "2026-08-04",
        "2026-09-03",
        "600000.00 GBP",
    );
    let mut terms = count(1200, Rhythm::WEEKLY, "2026-11-06", OddCoins::Last);
    terms.interest = Some(Interest {
        rate: Some(Figure(money("4.00 GBP").to_decimal())),
        ..Interest::default()
    });
    let mut paper = Paper::agreed(book, terms, "2026-11-02");
    for (index, row) in paper.rows.iter_mut().enumerate() {
        row.ordinary = index % 5 != 0;
        row.why = format!("Why {index}. ").repeat(1 + index % 23);
    }
    paper
}

/// Everything as large and as long as it can be.
pub(crate) fn extreme(code: &str) -> Paper {
    let book = super::extreme(code);
    let last = book.account.debts.len() - 1;
    let mut book = book;
    book.account.debts.truncate(last);
    let mut terms = count(3, Rhythm::monthly_on(31), "2026-11-30", OddCoins::Last);
    terms.interest = Some(Interest {
        rate: Some(Figure(money("9.90 GBP").to_decimal())),
        ..Interest::default()
    });
    let mut paper = Paper::agreed(book, terms, "2026-11-02").offered();
    paper.replaces = Some(paper.on - Days::new(30));
    for row in &mut paper.rows {
        row.ordinary = false;
        row.why = "A reason that goes on and on and on. ".repeat(20);
    }
    paper
}
