//! Every reason in every language.

use std::collections::BTreeSet;

use allocation::policy::PolicyError;
use chrono::NaiveDate;
use ledger::decide::{Expected, Refusal};
use money::amount::{Money, MoneyError};
use money::calendar::CalendarError;
use money::currency::Currency;
use rust_decimal::Decimal;
use schedule::amend::error::{Cannot, Unfit};
use schedule::terms::error::{Needed, NoAnswer, Side, Wrong};
use serde_json::Value;
use words::locale::Locale;
use words::words::Words;

use super::Details;

const BINDINGS: &str = include_str!("../../../../ui/src/ipc/bindings.ts");

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, number).expect("a day")
}

fn currency(code: &str) -> Currency {
    code.parse().expect(code)
}

fn money(amount: &str) -> Money {
    Money::parse(amount, currency("EUR")).expect(amount)
}

fn terms() -> Vec<Wrong> {
    let mut all = vec![
        Wrong::NothingOwed,
        Wrong::NotPositive,
        Wrong::Negative,
        Wrong::Range { from: 1, to: 99 },
        Wrong::LeavesNothing {
            deposit: money("70.00"),
            total: money("60.00"),
        },
        Wrong::TooEarly {
            day: day(3),
            than: day(14),
        },
        Wrong::TooLate {
            day: day(14),
            than: day(3),
        },
        Wrong::NotAfter {
            day: day(3),
            than: day(14),
        },
        Wrong::Year { day: day(3) },
        Wrong::Digits,
        Wrong::Entries { most: 240 },
        Wrong::Rhythm,
        Wrong::Count { most: 77 },
        Wrong::TooManyRows,
        Wrong::NeverPaid {
            each: money("5.00"),
            interest: money("6.00"),
        },
        Wrong::Percents {
            sum: Decimal::new(955, 1),
        },
        Wrong::BelowNothing { day: day(3) },
        Wrong::ClosedTooLong { day: day(3) },
        Wrong::NoDayLeft,
        Wrong::TooLarge,
        Wrong::OutOfRange,
    ];
    for side in [Side::TooMuch, Side::Missing] {
        all.push(Wrong::RowsDiffer {
            rows: money("71.00"),
            total: money("62.00"),
            off: money("9.00"),
            side,
        });
    }
    for other in ["each", "count", "until", "percent", "solve", "when.dates"] {
        all.push(Wrong::Both { other });
    }
    all.extend(
        [
            Needed::Currency,
            Needed::Amount,
            Needed::Agreement,
            Needed::EachTime,
            Needed::Country,
            Needed::RhythmOrDates,
            Needed::FirstOrStart,
            Needed::CountUntilOrEach,
            Needed::Change,
            Needed::Phase,
            Needed::Count,
            Needed::EachOfPhase,
            Needed::CountOfPhase,
            Needed::Rate,
            Needed::EachForTheRest,
            Needed::CountForTheRest,
            Needed::PaidBy,
            Needed::Rhythm,
            Needed::HowMuch,
        ]
        .map(|what| Wrong::Missing { what }),
    );
    all.extend(
        [
            NoAnswer::LeastAboveMost,
            NoAnswer::NoMonth,
            NoAnswer::AllGrace,
            NoAnswer::NothingThen,
            NoAnswer::AllLeftOut,
            NoAnswer::NothingForTheOthers,
            NoAnswer::EmptyPhase,
            NoAnswer::OneDay,
            NoAnswer::StepsEnd,
            NoAnswer::LateAdvance,
            NoAnswer::TooLittleTime,
            NoAnswer::NoDepositNeeded,
            NoAnswer::TooSmallForDeposit,
            NoAnswer::LessThanOwed,
            NoAnswer::RateTooHigh,
            NoAnswer::OthersPayAll,
            NoAnswer::EarlierRowsPayAll,
        ]
        .map(|because| Wrong::NoAnswer { because }),
    );
    all
}

fn changes() -> Vec<Cannot> {
    let mut all = vec![
        Cannot::NothingMissed { by: day(3) },
        Cannot::NothingLeft,
        Cannot::NothingAhead,
        Cannot::BeforeThePlan {
            day: day(3),
            start: day(14),
        },
        Cannot::NoDayLeft,
        Cannot::InThePast {
            day: day(3),
            on: day(14),
        },
        Cannot::EndsFirst {
            from: day(14),
            to: day(3),
        },
        Cannot::NoOpenPayment { on: day(3) },
        Cannot::NothingToWaive {
            charged: money("8.00"),
        },
        Cannot::NothingThen,
        Cannot::NoInterest,
        Cannot::AdvanceToCome {
            amount: money("8.00"),
        },
        Cannot::TooManyRows,
        Cannot::AboutNothing,
    ];
    all.extend(
        [
            Unfit::BelowNothing,
            Unfit::RowsDontPay,
            Unfit::NoRows,
            Unfit::PaidPerRow,
            Unfit::PaidTooMuch,
        ]
        .map(|because| Cannot::Unfit { because }),
    );
    all
}

fn refusals() -> Vec<Refusal> {
    let mut all = vec![
        Refusal::Empty { field: "name" },
        Refusal::Taken {
            field: "reference",
            value: "2026-01-03".to_owned(),
        },
        Refusal::NotPositive {
            amount: money("0.00"),
        },
        Refusal::TooEarly {
            field: "due",
            day: day(3),
            than: day(14),
        },
        Refusal::Unknown { what: "debt" },
        Refusal::Gone { what: "debt" },
        Refusal::OtherCurrency {
            debt: currency("GBP"),
            amount: currency("EUR"),
        },
        Refusal::Fixed { field: "amount" },
        Refusal::InPlan {
            reference: "R-17".to_owned(),
        },
        Refusal::NoDebts,
        Refusal::FeeWithoutDebt,
        Refusal::DebtsDecide {
            field: "amount",
            given: "71.00".to_owned(),
            owed: "62.00".to_owned(),
        },
        Refusal::NotTheLast,
    ];
    for expected in [
        Expected::Email,
        Expected::NotNegative,
        Expected::OurTime,
        Expected::Country,
    ] {
        all.push(Refusal::Malformed {
            field: "email",
            expected,
            value: "cy.example".to_owned(),
        });
    }
    all
}

/// An example of every reason, and of every kind within a reason.
fn every() -> Vec<Details> {
    let text = |text: &str| text.to_owned();
    let mut all: Vec<Details> = Vec::new();
    all.extend(terms().into_iter().map(Details::from));
    all.extend(changes().into_iter().map(Details::from));
    all.extend(refusals().into_iter().map(Details::from));
    all.extend(
        [
            MoneyError::NotAnAmount {
                value: text("1,2x"),
            },
            MoneyError::TooManyDecimals {
                value: text("1.234"),
                currency: currency("EUR"),
                decimals: 2,
            },
            MoneyError::TooLarge,
            MoneyError::TwoCurrencies {
                one: currency("EUR"),
                other: currency("GBP"),
            },
        ]
        .map(Details::from),
    );
    all.extend(
        [
            CalendarError::UnknownCountry { value: text("XQ") },
            CalendarError::UnknownRegion {
                region: text("Nowhere"),
                country: text("DE"),
                known: vec!["BY", "NW"],
            },
            CalendarError::RegionWithoutCountry { region: text("BY") },
            CalendarError::NoBusinessDay,
            CalendarError::AddedAndRemoved { day: day(3) },
        ]
        .map(Details::from),
    );
    all.extend(
        [
            PolicyError::Misses { name: "dueFee" },
            PolicyError::Repeats { name: "dueFee" },
            PolicyError::Mixes { name: "fee" },
            PolicyError::Apart { name: "pastDue" },
        ]
        .map(Details::from),
    );
    all
}

fn word<'a>(facts: &'a Value, key: &str) -> &'a str {
    facts.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// A reason with all its facts but the amounts, days and texts: what the
/// sentence is chosen by.
fn kind(details: &Details) -> String {
    let facts = serde_json::to_value(details).expect("plain data");
    [
        "about", "reason", "what", "because", "other", "side", "expected",
    ]
    .map(|key| word(&facts, key).to_owned())
    .join(" ")
}

#[test]
fn every_reason_has_a_sentence_in_every_language_with_the_same_facts() {
    for (language, country) in [("en", "GB"), ("de", "DE"), ("fr", "FR"), ("es", "ES")] {
        let words = Words::new(Locale::new(language, country));
        let english = Words::new(Locale::new("en", "GB"));
        let mut said = BTreeSet::new();
        for details in every() {
            let sentence = details.sentence(&words);
            let id = format!("{language}: {details:?}: {sentence}");
            assert!(
                sentence.len() > 8 && !sentence.starts_with("reason-"),
                "{id}"
            );
            assert!(!sentence.contains(['{', '}']), "{id}");
            assert!(sentence.ends_with('.'), "{id}");
            if language != "en" {
                assert_ne!(sentence, details.sentence(&english), "{id}");
            }
            // Figures are the same in all languages but for their marks.
            let figures = |text: &str| {
                let mut runs: Vec<String> = text
                    .split(|c: char| !c.is_ascii_digit())
                    .filter(|run| !run.is_empty())
                    .map(str::to_owned)
                    .collect();
                runs.sort();
                runs
            };
            assert_eq!(
                figures(&sentence),
                figures(&details.sentence(&english)),
                "{id}"
            );
            said.insert(format!("{} / {}", kind(&details), sentence));
        }
        assert_eq!(said.len(), every().len(), "two examples say the same");
    }
}

#[test]
fn every_reason_of_the_bindings_has_an_example() {
    let reasons = |text: &str| -> BTreeSet<String> {
        text.split("reason: \"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .map(str::to_owned)
            .collect()
    };
    let mut missing = Vec::new();
    let examples: Vec<Value> = every()
        .iter()
        .map(|details| serde_json::to_value(details).expect("plain data"))
        .collect();
    for (about, name) in [
        ("terms", "Wrong"),
        ("change", "Cannot"),
        ("account", "Refusal"),
        ("amount", "MoneyError"),
        ("calendar", "CalendarError"),
        ("order", "PolicyError"),
    ] {
        let from = BINDINGS
            .find(&format!("export type {name} ="))
            .unwrap_or_else(|| panic!("{name} is not in the bindings"));
        let rest = &BINDINGS[from + 1..];
        let to = rest.find("export type ").unwrap_or(rest.len());
        let bound = reasons(&rest[..to]);
        assert!(!bound.is_empty(), "{name}");
        for reason in bound {
            let has = examples
                .iter()
                .any(|facts| word(facts, "about") == about && word(facts, "reason") == reason);
            if !has {
                missing.push(format!("{about} {reason}"));
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn what_a_person_typed_is_told_as_typed() {
    let words = Words::new(Locale::new("de", "DE"));
    let taken = Details::from(Refusal::Taken {
        field: "reference",
        value: "2026-01-03".to_owned(),
    });
    assert!(taken.sentence(&words).contains("2026-01-03"));
    let early = Details::from(Wrong::TooEarly {
        day: day(3),
        than: day(14),
    });
    assert_eq!(
        early.sentence(&words),
        "3. Januar 2026 liegt vor dem 14. Januar 2026."
    );
}
