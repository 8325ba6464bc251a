//! How long plans take: a part of `cargo xtask bench`, or
//! `cargo run --release -p journeys --bin schedules [PYTHON]`.
//!
//! Beside each figure stands the same work done in the same run by
//! numpy-financial and QuantLib, where the Python that is named has them
//! (`tests/peers/pace.py`).

use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use amicable::replay::{ReplayTerms, count_versions};
use chrono::{Days, NaiveDate};
use credit::offers::{Ask, options};
use schedule::build::build;
use schedule::terms::Terms;

fn main() {
    println!("\nplans, worked out in memory");
    let plain = terms(
        r#"{"currency":"GBP","amount":"1000","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-01-31","count":12}}"#,
    );
    row(
        "12 rows without interest",
        pace(2_001, || build(&plain)),
        "at most 5 µs",
    );
    let loan = terms(
        r#"{"currency":"USD","amount":"200000","start":"2025-12-31",
            "when":{"rhythm":{"every":"month"},"first":"2026-01-31","count":360},
            "interest":{"rate":"6.5","dayCount":"actual365Fixed"}}"#,
    );
    row(
        "360 rows, declining, days over 365",
        pace(501, || build(&loan)),
        "at most 100 µs",
    );
    let monthly = terms(
        r#"{"currency":"USD","amount":"200000","start":"2025-12-31",
            "when":{"rhythm":{"every":"month"},"first":"2026-01-31","count":360},
            "interest":{"rate":"6.5"}}"#,
    );
    row(
        "360 rows, declining, by the month",
        pace(501, || build(&monthly)),
        "",
    );
    let ask: Ask = serde_json::from_str(
        r#"{"currency":"GBP","amount":"1420","start":"2026-11-02","each":"60","country":"GB",
            "rhythm":{"every":"week"},"payDay":"2026-11-06",
            "skip":[{"from":"2026-12-22","to":"2027-01-04"}]}"#,
    )
    .expect("a question");
    row("options", pace(501, || options(&ask)), "at most 1 ms");
    let lives = lives();
    let amendments: usize = lives.iter().map(amended).sum();
    let time = pace(5, || {
        let versions = lives
            .iter()
            .map(|life| count_versions(life).expect("a life"));
        versions.sum::<usize>()
    });
    row(
        &format!("{amendments} amendments in {} plans, replayed", lives.len()),
        time,
        "at most 1 s",
    );
    peers();
}

fn terms(json: &str) -> Terms {
    serde_json::from_str(json).expect("terms")
}

fn amended(life: &ReplayTerms) -> usize {
    life.events
        .iter()
        .filter(|event| event.change.is_some())
        .count()
}

/// A thousand plans of 24 payments, each paid now and then and changed ten
/// times; the same ones each time.
fn lives() -> Vec<ReplayTerms> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut any = |below: u64| {
        // xorshift64: the same numbers on every machine.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    };
    let start = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day");
    (0..1_000)
        .map(|index| {
            let rate = if index % 2 == 0 { "0" } else { "8.5" };
            let mut events = Vec::new();
            for number in 0..30 {
                let on = start + Days::new(any(600));
                if number % 3 == 0 {
                    let until = on + Days::new(20 + any(60));
                    let change = match any(5) {
                        0 => r#"{"kind":"reAmortise"}"#.to_owned(),
                        1 => r#"{"kind":"missed","then":{"kind":"addToEnd"}}"#.to_owned(),
                        2 => r#"{"kind":"missed","then":{"kind":"spread"}}"#.to_owned(),
                        3 => r#"{"kind":"paidMore","then":"smaller"}"#.to_owned(),
                        _ => format!(
                            r#"{{"kind":"holiday","from":"{on}","to":"{until}","then":"shift"}}"#
                        ),
                    };
                    events.push(format!(r#"{{"on":"{on}","change":{change}}}"#));
                } else {
                    let coins = 1_000 + any(15_000);
                    let (whole, cents) = (coins / 100, coins % 100);
                    events.push(format!(r#"{{"on":"{on}","paid":"{whole}.{cents:02}"}}"#));
                }
            }
            let json = format!(
                r#"{{"terms":{{"currency":"GBP","amount":"2400","start":"{start}",
                    "when":{{"rhythm":{{"every":"month"}},"first":"2026-01-31","count":24}},
                    "interest":{{"rate":"{rate}"}}}},
                    "asOf":"2040-01-01","events":[{}]}}"#,
                events.join(",")
            );
            serde_json::from_str(&json).expect("a life")
        })
        .collect()
}

fn peers() {
    let Some(python) = std::env::args().nth(1) else {
        println!("  (name a Python with numpy-financial and QuantLib to see theirs)");
        return;
    };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers/pace.py");
    let told = Command::new(&python).arg(script).output();
    let told = match told {
        Ok(told) if told.status.success() => told,
        Ok(told) => {
            println!("  ({python}: {})", String::from_utf8_lossy(&told.stderr));
            return;
        }
        Err(error) => {
            println!("  ({python}: {error})");
            return;
        }
    };
    for line in String::from_utf8_lossy(&told.stdout).lines() {
        if let Some((what, nanos)) = line.split_once('\t')
            && let Ok(nanos) = nanos.parse()
        {
            row(what, Duration::from_nanos(nanos), "");
        }
    }
}

/// The middle time of so many.
fn pace<T>(times: usize, mut work: impl FnMut() -> T) -> Duration {
    let mut taken: Vec<Duration> = (0..times)
        .map(|_| {
            let begun = Instant::now();
            black_box(work());
            begun.elapsed()
        })
        .collect();
    taken.sort_unstable();
    taken[times / 2]
}

fn row(what: &str, time: Duration, remark: &str) {
    let nanos = time.as_nanos();
    let time = match nanos {
        0..100_000 => format!("{}.{} µs", nanos / 1_000, nanos % 1_000 / 100),
        100_000..10_000_000 => format!("{} µs", nanos / 1_000),
        _ => format!("{} ms", nanos / 1_000_000),
    };
    println!("  {what:<70} {time:>10}  {remark}");
}
