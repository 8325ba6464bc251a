//! Replays many amendments over plans of 24 payments and tells how long
//! it takes: `cargo run --release -p schedule --example amendments`.

#![expect(clippy::print_stdout, reason = "an example tells what it found")]

use std::time::Instant;

use chrono::{Days, NaiveDate};
use schedule::allocation::policy::Policy;
use schedule::life::replay::{Event, What, replay};
use schedule::life::{Amendment, Change};
use schedule::plan::build;
use schedule::terms::Terms;
use serde_json::{Value, json};

/// A small generator of numbers, the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }

    fn one_of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[usize::try_from(self.below(words.len() as u64)).unwrap_or(0)]
    }
}

fn change(dice: &mut Dice, on: NaiveDate) -> Value {
    let soon = on + Days::new(1 + dice.below(60));
    match dice.below(12) {
        0 | 1 => json!({
            "kind": "holiday", "from": soon, "to": soon + Days::new(45),
            "then": dice.one_of(&["shift", "addToEnd", "spread", "addToNext"]),
            "interest": dice.one_of(&["runs", "frozen"]),
        }),
        2 => json!({ "kind": "missed", "then": { "kind": "move", "to": soon } }),
        3 => json!({ "kind": "missed", "then": { "kind": dice.one_of(&["spread", "addToEnd"]) } }),
        4 => json!({ "kind": "missed", "then": { "kind": "pause", "until": soon } }),
        5 | 6 => {
            json!({ "kind": "paidMore", "then": dice.one_of(&["fewer", "smaller", "skipNext"]) })
        }
        7 => json!({ "kind": "reschedule", "from": soon, "first": soon + Days::new(9) }),
        8 => json!({ "kind": "reAmortise" }),
        9 => json!({ "kind": "reAge", "first": soon, "count": 24 }),
        10 => {
            json!({ "kind": "addDebt", "amount": "150.00", "keep": dice.one_of(&["each", "count"]) })
        }
        _ => json!({ "kind": "interestHold", "from": soon, "to": soon + Days::new(20) }),
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let amendments: u128 = 10_000;
    for rate in [None, Some("9.99")] {
        let mut terms = json!({
            "currency": "EUR", "amount": "2400.00", "start": "2026-01-01",
            "when": { "rhythm": { "every": "month" }, "first": "2026-02-01", "count": 24 },
        });
        if let Some(rate) = rate {
            terms["interest"] = json!({ "rate": rate });
        }
        let terms: Terms = serde_json::from_value(terms)?;
        let rows = build(&terms)?.rows;
        for on_each in [10_u128, 50] {
            let mut dice = Dice(0x5eed);
            let mut lives = Vec::new();
            for _ in 0..amendments / on_each {
                let mut events = Vec::new();
                for id in 0..on_each {
                    let days = 600 * u64::try_from(id)? / u64::try_from(on_each)?;
                    let on = rows[0].due + Days::new(days + dice.below(10));
                    let amendment = Amendment {
                        on,
                        reason: String::new(),
                        change: serde_json::from_value::<Change>(change(&mut dice, on))?,
                    };
                    let amount = i64::try_from(dice.below(20_000))? + 1;
                    let paid = rows[0].due + Days::new(dice.below(600));
                    events.push(Event {
                        id,
                        on,
                        what: What::Amended(amendment),
                    });
                    events.push(Event {
                        id: 1_000 + id,
                        on: paid,
                        what: What::Paid(amount),
                    });
                }
                lives.push(events);
            }
            let as_of = rows[0].due + Days::new(3_000);
            let begun = Instant::now();
            let (mut made, mut refused, mut longest) = (0, 0, 0);
            for events in &lives {
                let life = replay(&terms, &rows, &Policy::default(), events, as_of)?;
                made += life.versions.len() - 1;
                refused += life.refused.len();
                longest = longest.max(life.now().rows.len());
            }
            println!(
                "interest {:>4}, {on_each} on each plan: {made} made and {refused} refused in {:?}; {longest} rows at most",
                rate.unwrap_or("none"),
                begun.elapsed(),
            );
        }
    }
    Ok(())
}
