//! Why a row is what it is.
//!
//! Every reason gives either a lead, which says what the payment is, or a
//! note, which says what happened besides. Of several leads the one that
//! says most is told. Notes that say more than the lead come before it,
//! the others after, and never more than [`SENTENCES`] in all.

use chrono::{Datelike as _, NaiveDate};
use money::amount::Money;
use money::calendar::Calendar;
use money::currency::Currency;
use schedule::row::{Part, Row, Why};
use schedule::terms::{Collect, Interest, InterestDay, Method, Span, Terms, TimeCount};
use words::words::{Form, Gap, Words};

use super::rhythm::{self, Time};

mod lead;
mod note;

/// The most sentences about one row.
const SENTENCES: usize = 3;

pub(super) fn sentences(words: &Words, terms: &Terms, rows: &[Row]) -> Vec<String> {
    let Some(first) = rows.first() else {
        return Vec::new();
    };
    let plan = Plan::new(words, terms, rows, first.amount.currency());
    (0..rows.len()).map(|index| plan.row(index)).collect()
}

/// What a reason says.
enum Said {
    /// What the payment is; begins a sentence that has no full stop yet.
    Lead(Lead),
    /// A sentence of its own, and how much it says.
    Note(u8, String),
    /// Nothing that was not said by another.
    Nothing,
}

struct Lead {
    /// How much it says.
    rank: u8,
    text: String,
    /// Whether it is followed by what the payment consists of.
    parts: bool,
}

/// How much a lead says that is as good as none.
const ORDINARY: u8 = 50;

fn lead(rank: u8, text: String) -> Said {
    let parts = true;
    Said::Lead(Lead { rank, text, parts })
}

/// A lead that says all there is to say about interest.
fn whole(rank: u8, text: String) -> Said {
    let parts = false;
    Said::Lead(Lead { rank, text, parts })
}

/// What all rows share.
struct Plan<'a> {
    words: &'a Words,
    terms: &'a Terms,
    interest: Option<&'a Interest>,
    rows: &'a [Row],
    currency: Currency,
    calendar: Option<Calendar>,
    /// What all payments make, where there is no interest in any.
    total: Option<Money>,
    /// How many rows ask for money.
    asked: usize,
    /// How many of them take odd coins.
    odd: usize,
    /// From which day interest runs, as far as that is known.
    start: Option<NaiveDate>,
}

impl<'a> Plan<'a> {
    fn new(words: &'a Words, terms: &'a Terms, rows: &'a [Row], currency: Currency) -> Self {
        let always = || rows.iter().filter(|row| !row.part.is_conditional());
        let free = rows.iter().all(|row| row.interest.is_zero());
        let total = Money::sum(always().map(|row| row.principal), currency).ok();
        let roll = terms.when.roll.as_ref();
        let start = terms.start.or_else(|| {
            let first = terms.when.first?;
            terms.when.rhythm?.day(first, -1)
        });
        Self {
            words,
            terms,
            interest: terms.interest.as_ref(),
            rows,
            currency,
            calendar: roll.and_then(|roll| Calendar::new(&roll.calendar).ok()),
            total: total.filter(|_| free),
            odd: always().filter(|row| row.why.has(Why::OddCoins)).count(),
            asked: always().filter(|row| row.amount.is_positive()).count(),
            start,
        }
    }

    /// All that is said about a row.
    fn row(&self, index: usize) -> String {
        let about = About {
            plan: self,
            words: self.words,
            index,
            row: &self.rows[index],
        };
        let mut told: Vec<(u8, String)> = Vec::new();
        let mut best: Option<Lead> = None;
        for why in about.row.why.iter() {
            match about.say(why) {
                Said::Lead(lead) if best.as_ref().is_none_or(|best| lead.rank > best.rank) => {
                    best = Some(lead);
                }
                Said::Note(rank, sentence) => told.push((rank, sentence)),
                Said::Lead(_) | Said::Nothing => {}
            }
        }
        if about.row.part.is_conditional() {
            return about.if_kept();
        }
        if about.has_all_interest() && best.as_ref().is_none_or(|best| best.rank < 98) {
            best = Some(Lead {
                rank: 97,
                text: self.words.say("why-last-interest"),
                parts: true,
            });
        }
        let best = best.unwrap_or_else(|| Lead {
            rank: ORDINARY,
            text: about.of("why-agreed"),
            parts: true,
        });
        let parts = if best.parts { about.parts() } else { None };
        let ordinary = best.rank <= ORDINARY;
        // A payment as large as all the others, on a day that needs a
        // word: the amount does not.
        let moved = told.iter().any(|(rank, _)| *rank >= SKIPPED);
        let hidden = ordinary && parts.is_none() && moved && !about.row.fee.is_positive();
        if !hidden {
            let whole = |lead: &String| about.fill("why-alone", &[("lead", lead.into())]);
            match parts {
                Some(parts) if ordinary => {
                    let gaps = [("lead", (&best.text).into()), ("parts", (&parts).into())];
                    told.push((best.rank, about.fill("why-with-parts", &gaps)));
                }
                Some(parts) => {
                    told.push((best.rank, whole(&best.text)));
                    let parts = about.fill("why-of-this", &[("parts", (&parts).into())]);
                    told.push((best.rank, parts));
                }
                None => told.push((best.rank, whole(&best.text))),
            }
        }
        if about.all_interest() && !about.row.why.has(Why::Capitalised) {
            let left = self.words.amount(about.row.left);
            let all = about.fill("why-all-interest", &[("left", (&left).into())]);
            told.push((ORDINARY - 1, all));
        }
        told.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
        let told: Vec<String> = told.into_iter().map(|(_, sentence)| sentence).collect();
        told[..told.len().min(SENTENCES)].join(" ")
    }

    /// The day to which the interest of a row counts.
    fn interest_day(&self, row: &Row) -> NaiveDate {
        match &self.terms.when.roll {
            Some(roll) if roll.interest == InterestDay::Rolled => row.due,
            _ => row.contractual,
        }
    }
}

/// The rank of a note that nothing was asked for in between; from here
/// on, notes are about the day of a payment.
const SKIPPED: u8 = 85;

/// One row and what is around it.
struct About<'a> {
    plan: &'a Plan<'a>,
    words: &'a Words,
    index: usize,
    row: &'a Row,
}

impl About<'_> {
    fn fill(&self, id: &str, gaps: &[(&str, Gap<'_>)]) -> String {
        self.words.fill(id, gaps)
    }

    /// A phrase with the amount of the payment, without its fee.
    fn of(&self, id: &str) -> String {
        self.with(id, self.asked())
    }

    fn with(&self, id: &str, amount: Money) -> String {
        let amount = self.words.amount(amount);
        self.fill(id, &[("amount", (&amount).into())])
    }

    /// What is asked for beside the fee.
    fn asked(&self) -> Money {
        bare(self.row)
    }

    fn amended(&self) -> bool {
        self.row.why.has(Why::Amended)
    }

    /// What one reason says. The match is whole, so that a new reason
    /// does not stay without words.
    fn say(&self, why: Why) -> Said {
        match why {
            Why::Deposit => lead(80, self.deposit()),
            Why::Level => self.level(),
            Why::Agreed => self.agreed(),
            Why::Step => self.step(),
            Why::Percent => lead(60, self.percent()),
            Why::EqualPrincipal if self.row.interest.is_positive() => {
                lead(ORDINARY, self.words.say("why-principal-interest"))
            }
            Why::EqualPrincipal => lead(ORDINARY, self.of("why-principal")),
            Why::Token => lead(ORDINARY, self.of("why-token")),
            Why::Review => lead(100, self.of("why-review")),
            Why::Floor => lead(ORDINARY, self.of("why-floor")),
            Why::ByHand => lead(ORDINARY, self.of("why-by-hand")),
            Why::Share => lead(ORDINARY, self.of("why-share")),
            Why::InterestOnly | Why::GracePrincipal => self.only_interest(),
            Why::Nothing => whole(99, self.nothing()),
            Why::GraceInterest if self.nothing_is_paid() => Said::Nothing,
            Why::GraceInterest => Said::Note(49, self.words.say("why-interest-waits")),
            Why::Last => self.last(),
            Why::OddCoins => lead(95, self.odd_coins()),
            Why::Merged => lead(98, self.merged()),
            Why::Balloon => lead(98, self.balloon()),
            Why::Multiple => lead(51, self.multiple()),
            Why::Minimum => lead(52, self.of("why-minimum")),
            Why::Deferred => Said::Note(48, self.deferred()),
            Why::Capitalised => self.capitalised(),
            Why::Advance => Said::Note(80, self.advance()),
            Why::Rolled => self.rolled(),
            Why::AfterSkip => self.after_skip(),
            Why::BrokenPeriod => self.broken_period(),
            Why::RateChanged => Said::Note(75, self.rate()),
            Why::InterestPaused => Said::Note(62, self.paused()),
            Why::Capped => Said::Note(65, self.capped()),
            Why::Fee => self.fee(),
            Why::IfKept => Said::Nothing,
            Why::Amended => self.changed(),
        }
    }

    // What it consists of.

    /// "£10.00 is interest for a month and £50.00 pays off the debt", where
    /// there is something of both.
    fn parts(&self) -> Option<String> {
        if !self.row.interest.is_positive() || !self.row.principal.is_positive() {
            return None;
        }
        let amount = self.words.amount(self.row.interest);
        let amount: (&str, Gap<'_>) = ("amount", (&amount).into());
        let interest = match self.time() {
            Some(time) => self.fill(
                "why-part-interest-time",
                &[amount, ("time", (&time).into())],
            ),
            None => self.fill("why-part-interest", &[amount]),
        };
        let debt = self.with("why-part-debt", self.row.principal);
        Some(self.words.list(&[interest, debt]))
    }

    /// Whether all of it is interest without having been meant to be.
    fn all_interest(&self) -> bool {
        let meant = [Why::InterestOnly, Why::GracePrincipal];
        self.row.interest.is_positive()
            && self.row.principal.is_zero()
            && !meant.into_iter().any(|why| self.row.why.has(why))
    }

    /// The time that the interest in it is for, as it was counted; none
    /// where it is for more or less than the time since the row before.
    fn time(&self) -> Option<String> {
        let interest = self.plan.interest?;
        let other = [
            Why::Amended,
            Why::Deferred,
            Why::InterestPaused,
            Why::Capped,
            Why::Advance,
            Why::GraceInterest,
        ];
        if other.into_iter().any(|why| self.row.why.has(why))
            || interest.method == Method::Flat
            || interest.collect == Collect::AtEnd
        {
            return None;
        }
        let to = self.plan.interest_day(self.row);
        let from = match self.index.checked_sub(1) {
            Some(before) => self.plan.interest_day(&self.plan.rows[before]),
            None => self.plan.start?,
        };
        let free = interest.free_until.is_some_and(|free| from < free);
        let held = |pause: &Span| pause.from < to && from <= pause.to;
        if from >= to || free || interest.pauses.iter().any(held) {
            return None;
        }
        let count = interest.day_count.unwrap_or(match interest.method {
            Method::Simple => TimeCount::Actual365Fixed,
            Method::Declining | Method::Flat => TimeCount::Periods,
        });
        let days = |days: i64| u64::try_from(days).ok().map(Time::Days);
        let time = match count.day_count() {
            None => {
                let when = &self.plan.terms.when;
                let off = self.row.why.has(Why::BrokenPeriod)
                    || to != self.row.contractual
                    || self.index > 0 && from != self.plan.rows[self.index - 1].contractual;
                if off {
                    days(to.signed_duration_since(from).num_days())?
                } else {
                    Time::between(when.rhythm, from, to)
                }
            }
            Some(count) if count.counts_real_days() => days(count.days(from, to))?,
            Some(count) => match count.days(from, to) {
                counted if counted % 30 == 0 => Time::Months(u64::try_from(counted / 30).ok()?),
                counted => days(counted)?,
            },
        };
        (time != Time::Days(0) && time != Time::Months(0)).then(|| time.say(self.words))
    }

    // What is around it.

    /// A day, with its year where that is not the year of the row.
    fn day(&self, day: NaiveDate) -> String {
        let form = if day.year() == self.row.due.year() {
            Form::Month
        } else {
            Form::Full
        };
        self.words.day(day, form)
    }

    fn span(&self, span: Span) -> String {
        rhythm::span_near(self.words, span, self.row.due)
    }

    /// The payment before it, which others are compared with.
    fn before(&self) -> Option<&Row> {
        self.before_it()
            .filter(|row| row.part == Part::Instalment && row.amount.is_positive())
    }

    fn before_it(&self) -> Option<&Row> {
        self.plan.rows.get(self.index.checked_sub(1)?)
    }

    /// How much a payment is that nothing special is about: the last such
    /// before it, or else the first after it.
    fn others(&self) -> Option<Money> {
        let special = [
            Why::Last,
            Why::Merged,
            Why::Balloon,
            Why::OddCoins,
            Why::GracePrincipal,
            Why::InterestOnly,
            Why::Nothing,
        ];
        let deferred = self.row.why.has(Why::Deferred);
        let usual = |row: &&Row| {
            row.part == Part::Instalment
                && row.why.has(Why::Deferred) == deferred
                && !special.into_iter().any(|why| row.why.has(why))
        };
        let (before, after) = self.plan.rows.split_at(self.index);
        let row = before.iter().rfind(usual);
        row.or_else(|| after.iter().skip(1).find(usual)).map(bare)
    }
}

/// What a row asks for beside its fee.
fn bare(row: &Row) -> Money {
    row.amount.checked_sub(row.fee).unwrap_or(row.amount)
}

/// How far two amounts of one currency are apart.
fn difference(one: Money, other: Money) -> Money {
    let off = one.checked_sub(other).unwrap_or(one);
    if off.is_negative() {
        off.negated()
    } else {
        off
    }
}

fn side(one: Money, than: Money) -> &'static str {
    if one.minor() < than.minor() {
        "less"
    } else {
        "more"
    }
}
