//! The amounts that terms ask for, read into coins: how many rows there
//! are and what each asks for.

use money::amount::{Money, OddCoins};
use money::currency::Currency;
use money::figure::Figure;
use rust_decimal::Decimal;

use super::odd_coins;
use crate::amortise::amortisation::{Ask, Asked, Asks, Step, Tail, power};
use crate::amortise::odd_coins::rows_differ;
use crate::amortise::precision::Coins;
use crate::days::due_days::Days;
use crate::row::Why;
use crate::terms::amounts::{coins, percent_of, positive};
use crate::terms::error::{Needed, NoAnswer, TermsError, Wrong, wrong};
use crate::terms::limits::MOST_ROWS;
use crate::terms::limits::{MOST_DIGITS, MOST_ENTRIES};
use crate::terms::{Amounts, HandRow, Part, Phase, RoundedAt, Terms};

/// The most rows, as an error names it.
const MOST: i64 = MOST_ROWS as i64;

/// What terms ask for, to be read into coins.
pub(crate) struct Reading<'a> {
    pub(crate) terms: &'a Terms,
    pub(crate) currency: Currency,
    /// What the instalments and the balloon pay.
    pub(crate) owed: i64,
    /// What the instalments pay.
    pub(crate) left: i64,
    pub(crate) coins: Coins,
    /// How many of the first rows leave out the debt.
    pub(crate) graced: usize,
}

/// What terms ask for.
pub(crate) struct Read {
    pub(crate) asks: Asks,
    /// How many rows, the deposit not counted; none for as many as it
    /// takes.
    pub(crate) count: Option<usize>,
    /// The level amount is to be worked out.
    pub(crate) unknown: bool,
    /// The amount of each that was given.
    pub(crate) each: Option<i64>,
    /// What each pays of the debt, where that is what is equal.
    pub(crate) part: Option<i64>,
    /// The last row is a talk.
    pub(crate) review: bool,
}

fn missing_count() -> TermsError {
    wrong(
        "when.count",
        Wrong::Missing {
            what: Needed::CountUntilOrEach,
        },
    )
}

impl Reading<'_> {
    /// Reads the amounts; `days` may go on past their end for a review.
    pub(crate) fn read(&self, days: &mut Days<'_>) -> Result<Read, TermsError> {
        let mut read = Read {
            asks: Asks {
                head: Vec::new(),
                tail: None,
            },
            count: self.count(days)?,
            unknown: false,
            each: None,
            part: None,
            review: false,
        };
        match &self.terms.amounts {
            Amounts::Level { each: Some(each) } => self.same(*each, Why::Level, &mut read)?,
            Amounts::Floor { each } => self.same(*each, Why::Floor, &mut read)?,
            Amounts::Level { each: None } => {
                self.enough_coins(read.count.ok_or_else(missing_count)?)?;
                read.unknown = true;
                read.asks.tail = Some(Tail::Same(Asked {
                    ask: Ask::LEVEL,
                    why: Why::Level,
                }));
            }
            Amounts::EqualPrincipal { each } => self.equal_principal(*each, &mut read)?,
            Amounts::Steps { each, by, after } => self.steps(*each, by, *after, &mut read)?,
            Amounts::Percents { percents } => self.percents(percents, &mut read)?,
            Amounts::Token { each } => self.token(*each, days, &mut read)?,
            Amounts::Phases { phases } => self.phases(phases, days, &mut read)?,
            Amounts::ByHand { rows } => self.by_hand(rows, &mut read)?,
        }
        Ok(read)
    }

    fn positive(&self, field: &'static str, figure: Figure) -> Result<i64, TermsError> {
        positive(field, figure, self.currency)
    }

    /// How many payments, where that is known.
    fn count(&self, days: &Days<'_>) -> Result<Option<usize>, TermsError> {
        let when = &self.terms.when;
        let counted = |days: &Days<'_>| days.slots().take(MOST_ROWS as usize + 1).count();
        let (field, count) = match (when.count, when.until) {
            (Some(_), Some(_)) => {
                return Err(wrong(
                    "when.until",
                    Wrong::Both {
                        other: "when.count",
                    },
                ));
            }
            (Some(count), None) => {
                let listed = days.listed().unwrap_or(usize::MAX);
                if count as usize > listed {
                    return Err(wrong(
                        "when.count",
                        Wrong::Both {
                            other: "when.dates",
                        },
                    ));
                }
                if count == 0 || count > MOST_ROWS {
                    return Err(wrong("when.count", Wrong::Count { most: MOST }));
                }
                ("when.count", count as usize)
            }
            (None, Some(day)) => {
                let count = counted(days);
                if count == 0 {
                    let than = when.first.unwrap_or(days.start);
                    let why = if day < than {
                        Wrong::TooEarly { day, than }
                    } else {
                        Wrong::NoAnswer {
                            because: NoAnswer::NothingThen,
                        }
                    };
                    return Err(wrong("when.until", why));
                }
                ("when.until", count)
            }
            (None, None) if days.listed().is_some() => match counted(days) {
                0 => {
                    let why = Wrong::NoAnswer {
                        because: NoAnswer::AllLeftOut,
                    };
                    return Err(wrong("when.skip", why));
                }
                count => ("when.dates", count),
            },
            (None, None) => return Ok(None),
        };
        if count > MOST_ROWS as usize {
            return Err(wrong(field, Wrong::TooManyRows));
        }
        Ok(Some(count))
    }

    fn enough_coins(&self, count: usize) -> Result<(), TermsError> {
        let most = self.owed.min(MOST);
        if i64::try_from(count).is_ok_and(|count| count <= most) {
            return Ok(());
        }
        Err(wrong("when.count", Wrong::Count { most }))
    }

    /// The same amount each time, which is given.
    fn same(&self, each: Figure, why: Why, read: &mut Read) -> Result<(), TermsError> {
        let each = self.positive("amounts.each", each)?;
        read.each = Some(each);
        read.asks.tail = Some(Tail::Same(Asked {
            ask: Ask::Fixed(each),
            why,
        }));
        Ok(())
    }

    /// That the balloon leaves something of the debt.
    fn something_left(&self) -> Result<(), TermsError> {
        if self.left > 0 {
            return Ok(());
        }
        let why = Wrong::NoAnswer {
            because: NoAnswer::NothingForTheOthers,
        };
        Err(wrong("balloon", why))
    }

    fn equal_principal(&self, each: Option<Figure>, read: &mut Read) -> Result<(), TermsError> {
        self.something_left()?;
        let rounding = &self.terms.rounding;
        let asked = |part| Asked {
            ask: Ask::Principal(part),
            why: Why::EqualPrincipal,
        };
        let Some(each) = each else {
            let count = read.count.ok_or_else(missing_count)?;
            let count = count.saturating_sub(self.graced).max(1);
            self.enough_coins(count)?;
            let parts = odd_coins::parts(self.left, count, rounding);
            let part = match rounding.residue {
                OddCoins::Last => parts.first(),
                OddCoins::First | OddCoins::Spread => parts.last(),
            };
            let even = part.copied().unwrap_or(self.left);
            let part = odd_coins::as_wanted(even, rounding, self.currency)?;
            read.part = Some(part);
            if rounding.at == RoundedAt::End && part == even {
                let parts = u32::try_from(count).unwrap_or(u32::MAX);
                read.asks.tail = Some(Tail::Same(Asked {
                    ask: Ask::Share {
                        of: self.left,
                        parts,
                    },
                    why: Why::EqualPrincipal,
                }));
            } else if part == even {
                read.asks.head = parts.into_iter().map(asked).collect();
            } else {
                read.asks.tail = Some(Tail::Same(asked(part)));
            }
            return Ok(());
        };
        let part = self.positive("amounts.each", each)?;
        read.part = Some(part);
        let count = (self.left - 1) / part + 1;
        if read.count.is_some() || rounding.residue == OddCoins::Last || count > MOST {
            read.asks.tail = Some(Tail::Same(asked(part)));
            return Ok(());
        }
        // As many as it takes, and what does not divide goes first or is
        // spread.
        let count = usize::try_from(count).unwrap_or(1);
        read.asks.head = match rounding.residue {
            OddCoins::Spread => odd_coins::parts(self.left, count, rounding)
                .into_iter()
                .map(asked)
                .collect(),
            OddCoins::First | OddCoins::Last => {
                let odd = self.left - part * (i64::try_from(count).unwrap_or(1) - 1);
                let rest = std::iter::repeat_n(part, count - 1);
                std::iter::once(odd).chain(rest).map(asked).collect()
            }
        };
        read.count = Some(count + self.graced);
        Ok(())
    }

    fn steps(
        &self,
        each: Option<Figure>,
        by: &Part,
        after: u32,
        read: &mut Read,
    ) -> Result<(), TermsError> {
        if !(1..=MOST_ROWS).contains(&after) {
            let why = Wrong::Range { from: 1, to: MOST };
            return Err(wrong("amounts.after", why));
        }
        let by = self.step(by)?;
        if let Some(each) = each {
            let first = self.positive("amounts.each", each)?;
            read.each = Some(first);
            read.asks.tail = Some(Tail::Steps { first, by, after });
            return Ok(());
        }
        let count = read.count.ok_or_else(missing_count)?;
        self.enough_coins(count)?;
        read.unknown = true;
        let asked = |row: usize| {
            let steps = row / after as usize;
            let ask = match by {
                Step::Coins(coins) => Ask::Level {
                    weight: Decimal::ONE,
                    plus: coins.checked_mul(i64::try_from(steps).ok()?)?,
                },
                Step::Times(times) => Ask::Level {
                    weight: power(times, steps)?,
                    plus: 0,
                },
            };
            Some(Asked {
                ask,
                why: if steps == 0 { Why::Agreed } else { Why::Step },
            })
        };
        let all: Option<_> = (0..count).map(asked).collect();
        read.asks.head = all.ok_or_else(|| wrong("amounts.by", Wrong::OutOfRange))?;
        Ok(())
    }

    fn step(&self, by: &Part) -> Result<Step, TermsError> {
        match (by.amount, by.percent) {
            (Some(_), Some(_)) => Err(wrong("amounts.by.amount", Wrong::Both { other: "percent" })),
            (None, None) => {
                let why = Wrong::Missing {
                    what: Needed::Change,
                };
                Err(wrong("amounts.by", why))
            }
            (Some(amount), None) => {
                coins("amounts.by.amount", amount, self.currency).map(Step::Coins)
            }
            (None, Some(percent)) => {
                let field = "amounts.by.percent";
                if percent.0 <= Decimal::from(-100) || percent.0 > Decimal::from(1_000) {
                    let why = Wrong::Range {
                        from: -99,
                        to: 1_000,
                    };
                    return Err(wrong(field, why));
                }
                if percent.0.normalize().scale() > MOST_DIGITS {
                    return Err(wrong(field, Wrong::Digits));
                }
                let times = percent.0.checked_div(Decimal::from(100));
                let times = times.and_then(|times| times.checked_add(Decimal::ONE));
                times
                    .map(Step::Times)
                    .ok_or_else(|| wrong(field, Wrong::OutOfRange))
            }
        }
    }

    fn percents(&self, percents: &[Figure], read: &mut Read) -> Result<(), TermsError> {
        self.something_left()?;
        let list = "amounts.percents";
        if percents.is_empty() || percents.len() > MOST_ROWS as usize {
            return Err(wrong(list, Wrong::Count { most: MOST }));
        }
        let mut sum = Decimal::ZERO;
        for (index, percent) in percents.iter().enumerate() {
            let field = || format!("{list}[{index}]");
            if percent.0 <= Decimal::ZERO {
                return Err(wrong(field(), Wrong::NotPositive));
            }
            if percent.0.normalize().scale() > MOST_DIGITS {
                return Err(wrong(field(), Wrong::Digits));
            }
            sum = sum
                .checked_add(percent.0)
                .ok_or_else(|| wrong(field(), Wrong::OutOfRange))?;
            let part = percent_of(percent.0, self.left, self.coins.instalment)
                .ok_or_else(|| wrong(field(), Wrong::OutOfRange))?;
            if part <= 0 {
                return Err(wrong(field(), Wrong::NotPositive));
            }
            read.asks.head.push(Asked {
                ask: Ask::Principal(part),
                why: Why::Percent,
            });
        }
        if sum != Decimal::from(100) {
            return Err(wrong(
                list,
                Wrong::Percents {
                    sum: sum.normalize(),
                },
            ));
        }
        if read.count.is_some_and(|count| count != percents.len()) {
            return Err(wrong("when.count", Wrong::Both { other: list }));
        }
        read.count = Some(percents.len());
        Ok(())
    }

    /// The small amount for a while, and a row to talk about the rest: on
    /// the day after the others, or on the last one that is listed.
    fn token(&self, each: Figure, days: &mut Days<'_>, read: &mut Read) -> Result<(), TermsError> {
        let each = self.positive("amounts.each", each)?;
        let mut count = read.count.ok_or_else(missing_count)?;
        if days.listed() == Some(count) {
            count -= 1;
        }
        days.open_end();
        let token = Asked {
            ask: Ask::Fixed(each),
            why: Why::Token,
        };
        read.asks.head = vec![token; count];
        read.asks.head.push(Asked {
            ask: Ask::Rest,
            why: Why::Review,
        });
        read.count = Some(count + 1);
        read.review = true;
        Ok(())
    }

    fn phases(&self, phases: &[Phase], days: &Days<'_>, read: &mut Read) -> Result<(), TermsError> {
        let list = "amounts.phases";
        if phases.is_empty() {
            return Err(wrong(
                list,
                Wrong::Missing {
                    what: Needed::Phase,
                },
            ));
        }
        if i64::try_from(phases.len()).is_ok_and(|count| count > MOST_ENTRIES) {
            return Err(wrong(list, Wrong::Entries { most: MOST_ENTRIES }));
        }
        for (index, phase) in phases.iter().enumerate() {
            let field = format!("{list}[{index}]");
            let asked = self.phase(phase, &field, read)?;
            let last = index + 1 == phases.len();
            let Some(rows) = self.phase_rows(phase, &field, last, days, read)? else {
                if matches!(asked.ask, Ask::Fixed(_)) && !read.unknown {
                    read.asks.tail = Some(Tail::Same(asked));
                    return Ok(());
                }
                let why = Wrong::Missing {
                    what: Needed::Count,
                };
                return Err(wrong(format!("{field}.count"), why));
            };
            if rows == 0 {
                let why = Wrong::NoAnswer {
                    because: NoAnswer::EmptyPhase,
                };
                return Err(wrong(field, why));
            }
            read.asks.head.extend(std::iter::repeat_n(asked, rows));
            if read.asks.head.len() > MOST_ROWS as usize {
                return Err(wrong(list, Wrong::TooManyRows));
            }
        }
        // Phases that are all counted end where they end.
        let count = read.asks.head.len();
        if read.count.is_some_and(|given| given != count) {
            return Err(wrong("when.count", Wrong::Both { other: list }));
        }
        read.count = Some(count);
        Ok(())
    }

    fn phase(&self, phase: &Phase, field: &str, read: &mut Read) -> Result<Asked, TermsError> {
        let each = format!("{field}.each");
        Ok(match (phase.each, phase.interest_only) {
            (Some(_), true) => {
                return Err(wrong(
                    each,
                    Wrong::Both {
                        other: "interestOnly",
                    },
                ));
            }
            (Some(amount), false) => Asked {
                ask: Ask::Fixed(positive(each, amount, self.currency)?),
                why: Why::Agreed,
            },
            (None, true) => Asked {
                ask: Ask::InterestOnly,
                why: Why::InterestOnly,
            },
            (None, false) => {
                if read.unknown {
                    let why = Wrong::Missing {
                        what: Needed::EachOfPhase,
                    };
                    return Err(wrong(each, why));
                }
                read.unknown = true;
                Asked {
                    ask: Ask::LEVEL,
                    why: Why::Level,
                }
            }
        })
    }

    /// How many rows a phase has; none for as many as it takes.
    fn phase_rows(
        &self,
        phase: &Phase,
        field: &str,
        last: bool,
        days: &Days<'_>,
        read: &Read,
    ) -> Result<Option<usize>, TermsError> {
        let so_far = read.asks.head.len();
        match (phase.count, phase.until) {
            (Some(_), Some(_)) => Err(wrong(
                format!("{field}.count"),
                Wrong::Both { other: "until" },
            )),
            (Some(count), None) if count == 0 || count > MOST_ROWS => {
                let why = Wrong::Count { most: MOST };
                Err(wrong(format!("{field}.count"), why))
            }
            (Some(count), None) => Ok(Some(count as usize)),
            (None, Some(until)) => {
                let up_to = days
                    .slots()
                    .take(MOST_ROWS as usize + 1)
                    .take_while(|slot| slot.contractual <= until);
                Ok(Some(up_to.count().saturating_sub(so_far)))
            }
            (None, None) if last => Ok(read.count.map(|count| count.saturating_sub(so_far))),
            (None, None) => {
                let why = Wrong::Missing {
                    what: Needed::CountOfPhase,
                };
                Err(wrong(format!("{field}.count"), why))
            }
        }
    }

    fn by_hand(&self, rows: &[HandRow], read: &mut Read) -> Result<(), TermsError> {
        let mut written = 0_i64;
        let mut open = 0_i64;
        for (index, row) in rows.iter().enumerate() {
            let asked = match row.amount {
                None => {
                    open += 1;
                    Asked {
                        ask: Ask::LEVEL,
                        why: Why::Share,
                    }
                }
                Some(amount) => {
                    let field = format!("amounts.rows[{index}].amount");
                    let amount = positive(field, amount, self.currency)?;
                    written = written
                        .checked_add(amount)
                        .filter(|sum| *sum <= Money::MAX_MINOR)
                        .ok_or_else(|| wrong("amounts.rows", Wrong::OutOfRange))?;
                    Asked {
                        ask: Ask::Fixed(amount),
                        why: Why::ByHand,
                    }
                }
            };
            read.asks.head.push(asked);
        }
        if read.count != Some(rows.len()) {
            let why = Wrong::NoAnswer {
                because: NoAnswer::OneDay,
            };
            return Err(wrong("amounts.rows", why));
        }
        read.unknown = open > 0;
        // With interest, the total is known once the rows are worked out.
        let shared = self.left - written;
        let fits = match (self.terms.interest.is_some(), open) {
            (true, _) => true,
            (false, 0) => shared == 0,
            (false, open) => shared >= open,
        };
        if fits {
            return Ok(());
        }
        Err(rows_differ(written, self.left, self.currency))
    }
}
