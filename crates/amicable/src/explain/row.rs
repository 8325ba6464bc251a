//! Why a row is what it is.
//!
//! Every reason gives either a lead, which says what the payment is, or a
//! note, which says what happened besides. Of several leads the one that
//! says most is told. Notes that say more than the lead come before it,
//! the others after, and never more than [`SENTENCES`] in all.

use chrono::{Datelike as _, NaiveDate};
use money::amount::Money;
use money::calendar::{Calendar, Closed};
use money::currency::Currency;
use money::figure::Figure;
use schedule::row::{Part, Row, Why};
use schedule::terms::{
    Amounts, Collect, Deferred, Fee, FeeWith, Follow, Interest, InterestDay, Method, OnChange,
    Span, Terms, TimeCount,
};
use words::words::{Form, Gap, Words};

use super::figures;
use super::rhythm::{self, Time};

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
                    told.push((ORDINARY, parts));
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

    // What the payment is.

    fn deposit(&self) -> String {
        let percent = self.plan.terms.deposit.and_then(|deposit| deposit.percent);
        match percent.filter(|_| !self.amended()) {
            Some(percent) => {
                let percent = figures::percent(self.words, percent);
                let amount = self.words.amount(self.row.amount);
                self.fill(
                    "why-deposit-percent",
                    &[("percent", (&percent).into()), ("amount", (&amount).into())],
                )
            }
            None => self.of("why-deposit"),
        }
    }

    fn level(&self) -> Said {
        if self.plan.asked == 1 && self.row.amount.is_positive() {
            return lead(96, self.of("why-single"));
        }
        let given = match self.plan.terms.amounts {
            Amounts::Level { each } => each,
            Amounts::EqualPrincipal { .. }
            | Amounts::Steps { .. }
            | Amounts::Percents { .. }
            | Amounts::Token { .. }
            | Amounts::Floor { .. }
            | Amounts::Phases { .. }
            | Amounts::ByHand { .. } => None,
        };
        let given = given.and_then(|each| figures::money(self.plan.currency, each));
        if given == Some(self.asked()) {
            return lead(ORDINARY, self.of("why-agreed"));
        }
        if self.row.why.has(Why::Deferred) {
            return lead(ORDINARY, self.of("why-in-all"));
        }
        if self.worked_out_anew() {
            return lead(60, self.of("why-level-anew"));
        }
        let odd = |row: &&Row| row.why.has(Why::OddCoins);
        if self.plan.rows.iter().filter(odd).count() > 1 {
            return lead(ORDINARY, self.of("why-level-coins"));
        }
        lead(ORDINARY, self.of("why-level"))
    }

    /// Whether a new rate made another amount of it than of the one
    /// before.
    fn worked_out_anew(&self) -> bool {
        let follows = self.plan.interest.is_some_and(|interest| {
            interest.on_change == OnChange::Recalculate
                && interest.follow == Follow::Following
                && !interest.rates.is_empty()
        });
        follows
            && !self.amended()
            && self
                .before()
                .is_some_and(|before| before.why.has(Why::Level) && bare(before) != self.asked())
    }

    fn agreed(&self) -> Said {
        let phases = matches!(self.plan.terms.amounts, Amounts::Phases { .. });
        let new = |before: &Row| bare(before) != self.asked() && before.part == Part::Instalment;
        if phases && !self.amended() && self.before().is_some_and(new) {
            return lead(60, self.of("why-agreed-from-here"));
        }
        lead(ORDINARY, self.of("why-agreed"))
    }

    fn step(&self) -> Said {
        let Amounts::Steps { by, .. } = &self.plan.terms.amounts else {
            return self.agreed();
        };
        let before = self.before().map(bare);
        let Some(before) = before.filter(|before| *before != self.asked()) else {
            return self.agreed();
        };
        let by = match by.percent {
            Some(Figure(percent)) => figures::percent(self.words, Figure(percent.abs())),
            None => self.words.amount(difference(before, self.asked())),
        };
        let amount = self.words.amount(self.asked());
        let text = self.fill(
            "why-step",
            &[
                ("amount", (&amount).into()),
                ("by", (&by).into()),
                ("side", side(self.asked(), before).into()),
            ],
        );
        lead(60, text)
    }

    fn percent(&self) -> String {
        let Amounts::Percents { percents } = &self.plan.terms.amounts else {
            return self.of("why-agreed");
        };
        let rows = self.plan.rows[..self.index].iter();
        let at = rows.filter(|row| row.why.has(Why::Percent)).count();
        let Some(percent) = percents.get(at).filter(|_| !self.amended()) else {
            return self.of("why-agreed");
        };
        let percent = figures::percent(self.words, *percent);
        let after = match self.plan.terms.deposit {
            Some(_) => "deposit",
            None => "nothing",
        };
        let id = if self.row.interest.is_positive() {
            "why-percent-interest"
        } else {
            "why-percent"
        };
        let amount = self.words.amount(self.row.principal);
        self.fill(
            id,
            &[
                ("percent", (&percent).into()),
                ("after", after.into()),
                ("amount", (&amount).into()),
            ],
        )
    }

    fn nothing_is_paid(&self) -> bool {
        self.row.amount.is_zero() || self.row.why.has(Why::Nothing)
    }

    fn only_interest(&self) -> Said {
        if self.nothing_is_paid() {
            return whole(98, self.words.say("why-nothing"));
        }
        if !self.row.principal.is_zero() {
            // The debt was paid off with it after all.
            return lead(ORDINARY, self.of("why-agreed"));
        }
        let amount = self.words.amount(self.row.interest);
        let left = self.words.amount(self.row.left);
        let gaps = [("amount", (&amount).into()), ("left", (&left).into())];
        let text = match self.time() {
            Some(time) => {
                let time = ("time", (&time).into());
                self.fill("why-only-interest-time", &[gaps[0], gaps[1], time])
            }
            None => self.fill("why-only-interest", &gaps),
        };
        whole(60, text)
    }

    fn nothing(&self) -> String {
        let waits = self.row.why.has(Why::GraceInterest);
        if waits && self.row.why.has(Why::Capitalised) {
            return self.words.say("why-nothing-yet");
        }
        let grace = self.plan.interest.and_then(|interest| interest.grace);
        self.words.say(match grace.filter(|_| waits) {
            None => "why-nothing",
            Some(grace) => match grace.then {
                Deferred::Next => "why-nothing-then-next",
                Deferred::Capitalise => "why-nothing-then-added",
                Deferred::Spread => "why-nothing-then-spread",
            },
        })
    }

    fn last(&self) -> Said {
        if self.plan.asked == 1 {
            return lead(97, self.of("why-single"));
        }
        let level = self.row.why.has(Why::Level);
        let others = self.others().filter(|_| level && !self.amended());
        if others == Some(self.asked()) {
            return Said::Nothing;
        }
        let odd = others.and_then(|others| self.odd("why-last-odd", "why-last-rounding", others));
        lead(97, odd.unwrap_or_else(|| self.of("why-last")))
    }

    /// Whether it has the interest of the whole plan in it.
    fn has_all_interest(&self) -> bool {
        let at_end = |interest: &Interest| interest.collect == Collect::AtEnd;
        self.plan.interest.is_some_and(at_end)
            && self.row.interest.is_positive()
            && self.row.principal.is_positive()
    }

    fn odd_coins(&self) -> String {
        let others = self.others().filter(|_| !self.amended());
        others
            .and_then(|others| self.odd("why-odd", "why-odd-rounding", others))
            .unwrap_or_else(|| self.of("why-odd-plain"))
    }

    /// A few coins more or less than the others, which is what does not
    /// divide; none for more than coins.
    fn odd(&self, exact: &str, rounded: &str, others: Money) -> Option<String> {
        let by = difference(self.asked(), others);
        let coins = i64::try_from(self.plan.rows.len()).ok()?;
        if by.is_zero() || by.minor() > coins {
            return None;
        }
        let (amount, by) = (self.words.amount(self.asked()), self.words.amount(by));
        let total = self.plan.total.map(|total| self.words.amount(total));
        let id = if total.is_some() { exact } else { rounded };
        let total = total.unwrap_or_default();
        let gaps = [
            ("amount", (&amount).into()),
            ("by", (&by).into()),
            ("side", side(self.asked(), others).into()),
            ("total", (&total).into()),
        ];
        Some(self.fill(id, &gaps))
    }

    fn merged(&self) -> String {
        let others = self.others().filter(|_| !self.amended());
        let rest = others.and_then(|others| self.asked().checked_sub(others).ok());
        match rest.filter(|rest| rest.is_positive()) {
            Some(rest) => {
                let rest = self.words.amount(rest);
                self.fill("why-merged", &[("rest", (&rest).into())])
            }
            None => self.words.say("why-merged-plain"),
        }
    }

    fn balloon(&self) -> String {
        let given = self.plan.terms.balloon.and_then(|balloon| balloon.amount);
        match given.filter(|_| !self.amended()) {
            Some(given) => {
                let balloon = figures::amount(self.words, self.plan.currency, given);
                self.fill("why-balloon", &[("balloon", (&balloon).into())])
            }
            None => self.words.say("why-balloon-plain"),
        }
    }

    fn multiple(&self) -> String {
        match self.plan.terms.rounding.multiple_of {
            Some(multiple) if !self.amended() => {
                let amount = self.words.amount(self.asked());
                let multiple = figures::amount(self.words, self.plan.currency, multiple);
                let gaps = [
                    ("amount", (&amount).into()),
                    ("multiple", (&multiple).into()),
                ];
                self.fill("why-multiple", &gaps)
            }
            _ => self.of("why-multiple-plain"),
        }
    }

    fn changed(&self) -> Said {
        let own = self.row.why;
        let plain = [Why::Level, Why::Agreed, Why::EqualPrincipal];
        let told = [Why::Last, Why::Multiple, Why::OddCoins, Why::Deposit];
        let leads = own.iter().any(|why| plain.contains(&why)) || own.iter().count() == 1;
        if leads && !own.iter().any(|why| told.contains(&why)) && self.row.amount.is_positive() {
            return lead(ORDINARY + 1, self.of("why-changed"));
        }
        Said::Note(40, self.words.say("why-amended"))
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

    // What happened besides.

    fn if_kept(&self) -> String {
        self.with(
            match self.row.part {
                Part::WaivedInterest => "why-if-kept-interest",
                _ => "why-if-kept-discount",
            },
            self.row.amount,
        )
    }

    fn rolled(&self) -> Said {
        let (from, to) = (self.row.contractual, self.row.due);
        if from == to {
            return Said::Nothing;
        }
        let form = if from.year() == to.year() {
            Form::Weekday
        } else {
            Form::WeekdayFull
        };
        let (was, is) = (self.words.day(from, form), self.words.day(to, form));
        let days = [("from", (&was).into()), ("to", (&is).into())];
        let roll = self.plan.terms.when.roll.as_ref();
        let own = roll.is_some_and(|roll| roll.calendar.add.iter().any(|day| day.on == from));
        let calendar = self.plan.calendar.as_ref();
        let sentence = match calendar.and_then(|calendar| calendar.why_closed(from)) {
            Some(Closed::Weekend) => self.fill("why-moved-weekend", &days),
            Some(Closed::Holiday(name)) if !name.is_empty() => {
                let id = if own {
                    "why-moved-own"
                } else {
                    "why-moved-bank"
                };
                // The name stands in parentheses of its own.
                let name = name.replace(" (", ", ").replace(['(', ')'], "");
                self.fill(id, &[days[0], days[1], ("name", (&name).into())])
            }
            _ => self.fill("why-moved", &days),
        };
        Said::Note(90, sentence)
    }

    fn after_skip(&self) -> Said {
        let Some(before) = self.before_it() else {
            return Said::Nothing;
        };
        let when = &self.plan.terms.when;
        let (from, to) = (before.contractual, self.row.contractual);
        if from >= to {
            return Said::Nothing;
        }
        let after = Time::between(when.rhythm, from, to).say(self.words);
        let (mut months, mut spans) = (Vec::new(), Vec::new());
        let skipped = when.rhythm.into_iter().flat_map(|rhythm| {
            let days = rhythm.days(from).skip_while(move |day| *day <= from);
            days.take_while(move |day| *day < to)
        });
        for day in skipped {
            let month = day.month();
            if let Some(span) = when.skip.iter().find(|span| span.has(day)) {
                if !spans.contains(span) {
                    spans.push(*span);
                }
            } else if when
                .skip_months
                .iter()
                .any(|skip| u32::from(*skip) == month)
                && !months.contains(&month)
            {
                months.push(month);
            }
        }
        let mut times = Vec::new();
        if !months.is_empty() {
            times.push(rhythm::months(self.words, &months));
        }
        times.extend(spans.iter().map(|span| self.span(*span)));
        let after = ("after", (&after).into());
        let sentence = if times.is_empty() {
            self.fill("why-skipped-plain", &[after])
        } else {
            let times = self.words.list(&times);
            self.fill("why-skipped", &[("times", (&times).into()), after])
        };
        Said::Note(SKIPPED, sentence)
    }

    /// The advances since the row before, by the days of the terms.
    fn advances(&self) -> impl Iterator<Item = (NaiveDate, Figure)> {
        let to = self.plan.interest_day(self.row);
        let before = self.index.checked_sub(1);
        let from = before.map(|before| self.plan.interest_day(&self.plan.rows[before]));
        let advances = self.plan.terms.advances.iter();
        advances
            .filter(move |advance| from.is_none_or(|from| from < advance.on) && advance.on <= to)
            .map(|advance| (advance.on, advance.amount))
    }

    /// What was added of both kinds: by advances, and as interest.
    fn added(&self) -> (Option<Money>, Option<Money>) {
        let all = self.row.added;
        let both = self.row.why.has(Why::Advance) && self.row.why.has(Why::Capitalised);
        if !both {
            return (Some(all), Some(all));
        }
        let currency = self.plan.currency;
        let advances: Option<Vec<Money>> = self
            .advances()
            .map(|(_, amount)| figures::money(currency, amount))
            .collect();
        let advanced = advances.and_then(|advances| Money::sum(advances, currency).ok());
        let rest = advanced.and_then(|advanced| all.checked_sub(advanced).ok());
        let fits = advanced.is_some_and(|advanced| advanced.is_positive());
        match rest.filter(|rest| rest.is_positive() && fits && !self.amended()) {
            Some(rest) => (advanced, Some(rest)),
            None => (None, None),
        }
    }

    fn advance(&self) -> String {
        let (advanced, _) = self.added();
        let Some(advanced) = advanced.filter(|advanced| advanced.is_positive()) else {
            return self.with("why-advance-plain", self.row.added);
        };
        let mut days = self.advances().map(|(on, _)| on);
        match (days.next(), days.next()) {
            (Some(day), None) if !self.amended() => {
                let (amount, day) = (self.words.amount(advanced), self.day(day));
                let gaps = [("amount", (&amount).into()), ("day", (&day).into())];
                self.fill("why-advance", &gaps)
            }
            _ => self.with("why-advance-plain", advanced),
        }
    }

    fn capitalised(&self) -> Said {
        let (_, grown) = self.added();
        let Some(grown) = grown.filter(|grown| grown.is_positive()) else {
            return Said::Note(70, self.words.say("why-capitalised-plain"));
        };
        if self.all_interest() {
            return Said::Note(49, self.with("why-interest-short", grown));
        }
        Said::Note(70, self.with("why-capitalised", grown))
    }

    fn deferred(&self) -> String {
        let grace = self.plan.interest.and_then(|interest| interest.grace);
        let spread = grace.is_some_and(|grace| grace.then == Deferred::Spread);
        self.words.say(if spread && !self.amended() {
            "why-deferred-part"
        } else {
            "why-deferred"
        })
    }

    fn rate(&self) -> String {
        let to = self.plan.interest_day(self.row);
        let rates = self.plan.interest.map(|interest| interest.rates.as_slice());
        let new = rates
            .unwrap_or_default()
            .iter()
            .rfind(|rate| rate.from <= to);
        let Some(new) = new else {
            return self.words.say("why-rate-plain");
        };
        let day = self.day(new.from);
        let rate = figures::percent(self.words, new.rate);
        self.fill(
            "why-rate",
            &[("day", (&day).into()), ("rate", (&rate).into())],
        )
    }

    fn paused(&self) -> String {
        let before = self.index.checked_sub(1);
        let from = match before {
            Some(before) => Some(self.plan.interest_day(&self.plan.rows[before])),
            None => self.plan.start,
        };
        let (Some(interest), Some(from)) = (self.plan.interest, from) else {
            return self.words.say("why-paused-plain");
        };
        if let Some(free) = interest.free_until.filter(|free| from < *free) {
            let day = self.day(free);
            return self.fill("why-paused-until", &[("day", (&day).into())]);
        }
        match interest.pauses.iter().find(|pause| pause.has(from)) {
            Some(pause) => {
                let time = self.span(*pause);
                self.fill("why-paused", &[("time", (&time).into())])
            }
            None => self.words.say("why-paused-plain"),
        }
    }

    fn capped(&self) -> String {
        let cap = self.plan.interest.and_then(|interest| interest.cap);
        match cap.map(|cap| (cap.amount, cap.percent)) {
            Some((Some(most), _)) => {
                let most = figures::amount(self.words, self.plan.currency, most);
                self.fill("why-capped", &[("most", (&most).into())])
            }
            Some((None, Some(percent))) => {
                let percent = figures::percent(self.words, percent);
                self.fill("why-capped-percent", &[("percent", (&percent).into())])
            }
            _ => self.words.say("why-capped-plain"),
        }
    }

    fn broken_period(&self) -> Said {
        let when = &self.plan.terms.when;
        let (Some(rhythm), Some(from)) = (when.rhythm, self.plan.start) else {
            return Said::Nothing;
        };
        let to = self.row.contractual;
        let usual = rhythm
            .day(to, -1)
            .map(|before| to.signed_duration_since(before));
        let own = to.signed_duration_since(from);
        let id = match usual {
            Some(usual) if own > usual => "why-first-longer",
            Some(usual) if own < usual => "why-first-shorter",
            _ => return Said::Nothing,
        };
        if !self.row.interest.is_positive() {
            return Said::Nothing;
        }
        Said::Note(47, self.words.say(id))
    }

    fn fee(&self) -> Said {
        let fees = self.plan.terms.fees.iter();
        let instalments = || {
            let rows = self.plan.rows.iter().enumerate();
            rows.filter(|(_, row)| !row.part.is_conditional() && row.part != Part::Deposit)
        };
        let is = |other: Option<(usize, &Row)>| other.is_some_and(|(at, _)| at == self.index);
        let applies = |fee: &&Fee| match fee.with {
            FeeWith::First => is(instalments().next()),
            FeeWith::Last => is(instalments().last()),
            FeeWith::Spread | FeeWith::Each => true,
        };
        let names: Vec<String> = fees.filter(applies).map(|fee| fee.name.clone()).collect();
        let amount = self.words.amount(self.row.fee);
        let amount: (&str, Gap<'_>) = ("amount", (&amount).into());
        let named = !names.is_empty() && !names.iter().any(|name| name.trim().is_empty());
        let sentence = if named && !self.amended() {
            let name = self.words.list(&names);
            self.fill("why-fee-named", &[("name", (&name).into()), amount])
        } else {
            self.fill(
                if names.len() > 1 {
                    "why-fees"
                } else {
                    "why-fee"
                },
                &[amount],
            )
        };
        Said::Note(45, sentence)
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
