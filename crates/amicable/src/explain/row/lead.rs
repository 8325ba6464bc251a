//! What a payment is.

use money::amount::Money;
use money::figure::Figure;
use money::rounding::Rounding;
use schedule::row::{Part, Row, Why};
use schedule::terms::{Amounts, Collect, Deferred, Follow, Interest, OnChange};

use super::{About, ORDINARY, Said, bare, difference, lead, side, whole};
use crate::explain::figures;

impl About<'_> {
    pub(super) fn deposit(&self) -> String {
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

    pub(super) fn level(&self) -> Said {
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
        if self.plan.odd > 1 {
            return lead(ORDINARY, self.of("why-level-coins"));
        }
        lead(ORDINARY, self.of("why-level"))
    }

    /// Whether a new rate made another amount of it than of the one
    /// before.
    pub(super) fn worked_out_anew(&self) -> bool {
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

    pub(super) fn agreed(&self) -> Said {
        let phases = matches!(self.plan.terms.amounts, Amounts::Phases { .. });
        let new = |before: &Row| bare(before) != self.asked() && before.part == Part::Instalment;
        if phases && !self.amended() && self.before().is_some_and(new) {
            return lead(60, self.of("why-agreed-from-here"));
        }
        lead(ORDINARY, self.of("why-agreed"))
    }

    pub(super) fn step(&self) -> Said {
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

    pub(super) fn percent(&self) -> String {
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

    pub(super) fn nothing_is_paid(&self) -> bool {
        self.row.amount.is_zero() || self.row.why.has(Why::Nothing)
    }

    pub(super) fn only_interest(&self) -> Said {
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

    pub(super) fn nothing(&self) -> String {
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

    pub(super) fn last(&self) -> Said {
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
    pub(super) fn has_all_interest(&self) -> bool {
        let at_end = |interest: &Interest| interest.collect == Collect::AtEnd;
        self.plan.interest.is_some_and(at_end)
            && self.row.interest.is_positive()
            && self.row.principal.is_positive()
    }

    pub(super) fn odd_coins(&self) -> String {
        let others = self.others().filter(|_| !self.amended());
        others
            .and_then(|others| self.odd("why-odd", "why-odd-rounding", others))
            .unwrap_or_else(|| self.of("why-odd-plain"))
    }

    /// A few coins more or less than the others, which is what does not
    /// divide; none for more than coins.
    pub(super) fn odd(&self, exact: &str, rounded: &str, others: Money) -> Option<String> {
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

    pub(super) fn merged(&self) -> String {
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

    pub(super) fn balloon(&self) -> String {
        let given = self.plan.terms.balloon.and_then(|balloon| balloon.amount);
        match given.filter(|_| !self.amended()) {
            Some(given) => {
                let balloon = figures::amount(self.words, self.plan.currency, given);
                self.fill("why-balloon", &[("balloon", (&balloon).into())])
            }
            None => self.words.say("why-balloon-plain"),
        }
    }

    pub(super) fn multiple(&self) -> String {
        match self.plan.terms.rounding.multiple_of {
            Some(multiple) if !self.amended() => {
                let amount = self.words.amount(self.asked());
                let multiple = figures::amount(self.words, self.plan.currency, multiple);
                let gaps = [
                    ("amount", (&amount).into()),
                    ("multiple", (&multiple).into()),
                ];
                match self.plan.terms.rounding.multiples() {
                    Rounding::Up => self.fill("why-multiple", &gaps),
                    _ => self.fill("why-multiple-nearest", &gaps),
                }
            }
            _ => self.of("why-multiple-plain"),
        }
    }

    pub(super) fn changed(&self) -> Said {
        let own = self.row.why;
        let plain = [Why::Level, Why::Agreed, Why::EqualPrincipal];
        let told = [Why::Last, Why::Multiple, Why::OddCoins, Why::Deposit];
        let leads = own.iter().any(|why| plain.contains(&why)) || own.iter().count() == 1;
        if leads && !own.iter().any(|why| told.contains(&why)) && self.row.amount.is_positive() {
            return lead(ORDINARY + 1, self.of("why-changed"));
        }
        Said::Note(40, self.words.say("why-amended"))
    }
}
