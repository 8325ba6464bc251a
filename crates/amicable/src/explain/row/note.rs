//! What happened to a payment besides.

use chrono::{Datelike as _, NaiveDate};
use money::amount::Money;
use money::calendar::Closed;
use money::figure::Figure;
use schedule::row::{Part, Row, Why};
use schedule::terms::{Deferred, Fee, FeeWith};
use words::words::{Form, Gap};

use super::{About, SKIPPED, Said};
use crate::explain::figures;
use crate::explain::rhythm::{self, Time};

impl About<'_> {
    pub(super) fn if_kept(&self) -> String {
        self.with(
            match self.row.part {
                Part::WaivedInterest => "why-if-kept-interest",
                _ => "why-if-kept-discount",
            },
            self.row.amount,
        )
    }

    pub(super) fn rolled(&self) -> Said {
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

    pub(super) fn after_skip(&self) -> Said {
        let Some(before) = self.before_it() else {
            return Said::Nothing;
        };
        let when = &self.plan.terms.when;
        let (from, to) = (before.contractual, self.row.contractual);
        if from >= to {
            return Said::Nothing;
        }
        let after = Time::between(when.rhythm, from, to).say(self.words);
        let (mut months, mut spans, mut any) = (Vec::new(), Vec::new(), false);
        let skipped = when.rhythm.into_iter().flat_map(|rhythm| {
            let days = rhythm.days(from).skip_while(move |day| *day <= from);
            days.take_while(move |day| *day < to)
        });
        for day in skipped {
            let month = day.month();
            any = true;
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
        // After a deposit, the first instalment comes when it comes.
        if times.is_empty() && (!any || before.part == Part::Deposit) {
            return Said::Nothing;
        }
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
    pub(super) fn advances(&self) -> impl Iterator<Item = (NaiveDate, Figure)> {
        let to = self.plan.interest_day(self.row);
        let before = self.index.checked_sub(1);
        let from = before.map(|before| self.plan.interest_day(&self.plan.rows[before]));
        let advances = self.plan.terms.advances.iter();
        advances
            .filter(move |advance| from.is_none_or(|from| from < advance.on) && advance.on <= to)
            .map(|advance| (advance.on, advance.amount))
    }

    /// What was added of both kinds: by advances, and as interest.
    pub(super) fn added(&self) -> (Option<Money>, Option<Money>) {
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

    pub(super) fn advance(&self) -> String {
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

    pub(super) fn capitalised(&self) -> Said {
        let (_, grown) = self.added();
        let Some(grown) = grown.filter(|grown| grown.is_positive()) else {
            return Said::Note(70, self.words.say("why-capitalised-plain"));
        };
        if self.all_interest() {
            return Said::Note(49, self.with("why-interest-short", grown));
        }
        Said::Note(70, self.with("why-capitalised", grown))
    }

    pub(super) fn deferred(&self) -> String {
        let grace = self.plan.interest.and_then(|interest| interest.grace);
        let spread = grace.is_some_and(|grace| grace.then == Deferred::Spread);
        self.words.say(if spread && !self.amended() {
            "why-deferred-part"
        } else {
            "why-deferred"
        })
    }

    pub(super) fn rate(&self) -> String {
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

    pub(super) fn paused(&self) -> String {
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

    pub(super) fn capped(&self) -> String {
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

    pub(super) fn broken_period(&self) -> Said {
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

    pub(super) fn fee(&self) -> Said {
        if !self.row.fee.is_positive() {
            return Said::Nothing;
        }
        let fees = self.plan.terms.fees.iter();
        let instalments = || {
            let rows = self.plan.rows.iter().enumerate();
            rows.filter(|(_, row)| !row.part.is_conditional() && row.part != Part::Deposit)
        };
        let is = |other: Option<(usize, &Row)>| other.is_some_and(|(at, _)| at == self.index);
        let applies = |fee: &&Fee| match fee.with {
            FeeWith::First => is(instalments().next()),
            FeeWith::Last => is(instalments().next_back()),
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
}
