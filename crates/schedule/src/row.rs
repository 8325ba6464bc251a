//! The rows of a plan.

use allocation::components::Components;
use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use money::currency::Currency;
use money::figure::Figure;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use specta::Type;

/// A plan worked out.
///
/// Guarantees: the rows are in the order of their days; each row's
/// closing balance is the next one's opening; what is paid off the debt
/// adds up to the debt; the last row leaves nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// The currency.
    pub currency: Currency,
    /// The debt: what was owed at the start and what was added to it.
    pub debt: Money,
    /// The day from which interest runs.
    pub start: NaiveDate,
    /// What is paid, row by row.
    pub rows: Vec<Row>,
    /// What was worked out, and what was given.
    pub found: Found,
}

/// One payment that a plan asks for, or a day on which something else
/// happens to what is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// When it is due.
    pub due: NaiveDate,
    /// The day that was agreed, before a closed day moved it.
    pub contractual: NaiveDate,
    /// What kind of row it is.
    pub part: Part,
    /// What is left of the debt before it.
    pub opening: Money,
    /// What was added to the debt since the row before: an advance, or
    /// interest that was capitalised.
    pub added: Money,
    /// How much of it pays the debt.
    pub principal: Money,
    /// How much of it is interest.
    pub interest: Money,
    /// How much of it is fees.
    pub fee: Money,
    /// How much in all.
    pub amount: Money,
    /// What is left of the debt once this row is paid.
    pub left: Money,
    /// Why it is what it is.
    pub why: Whys,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "RowPart")]
pub enum Part {
    /// Paid at once, before the instalments.
    Deposit,
    /// One of the instalments.
    Instalment,
    /// Nothing is asked for.
    Grace,
    /// The rest, to be talked about on that day.
    Review,
    /// Let off if every payment came on time.
    Discount,
    /// Interest, let off if every payment came on time.
    WaivedInterest,
}

impl Part {
    /// Whether the row is only asked for when a payment before it was
    /// missed.
    #[must_use]
    pub fn is_conditional(self) -> bool {
        matches!(self, Self::Discount | Self::WaivedInterest)
    }
}

/// The figures of a plan, whichever of them were given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// The level instalment, where there is one.
    pub each: Option<Money>,
    /// How many instalments.
    pub count: u32,
    /// The first of them.
    pub first: Option<NaiveDate>,
    /// The last of them.
    pub until: Option<NaiveDate>,
    /// The deposit.
    pub deposit: Option<Money>,
    /// What the last payment has on top.
    pub balloon: Option<Money>,
    /// Percent a year.
    pub rate: Option<Figure>,
}

impl Row {
    /// What it asks for, by components.
    #[must_use]
    pub fn components(&self) -> Components {
        Components {
            penalty: 0,
            fee: self.fee.minor(),
            interest: self.interest.minor(),
            principal: self.principal.minor(),
        }
    }
}

impl Schedule {
    /// What is paid in all, on the rows that are always asked for.
    ///
    /// # Errors
    /// A sum too large to count.
    pub fn total(&self) -> Result<Money, MoneyError> {
        self.sum(|row| {
            if row.part.is_conditional() {
                None
            } else {
                Some(row.amount)
            }
        })
    }

    /// What the plan costs beside the debt: interest and fees that are
    /// always asked for.
    ///
    /// # Errors
    /// A sum too large to count.
    pub fn cost(&self) -> Result<Money, MoneyError> {
        let interest = self.sum(|row| (!row.part.is_conditional()).then_some(row.interest))?;
        interest.checked_add(self.sum(|row| Some(row.fee))?)
    }

    /// The sum of something over the rows.
    ///
    /// # Errors
    /// A sum too large to count.
    pub fn sum(&self, of: impl Fn(&Row) -> Option<Money>) -> Result<Money, MoneyError> {
        Money::sum(self.rows.iter().filter_map(of), self.currency)
    }

    /// The largest payment.
    #[must_use]
    pub fn largest(&self) -> Option<&Row> {
        let asked = self.rows.iter().filter(|row| !row.part.is_conditional());
        asked.max_by_key(|row| row.amount.minor())
    }

    /// The rows that ask for money, whatever happens.
    pub fn asked(&self) -> impl Iterator<Item = &Row> {
        self.rows
            .iter()
            .filter(|row| !row.part.is_conditional() && row.amount.is_positive())
    }
}

/// One reason why a row is what it is. The words are in `locales/`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
#[repr(u8)]
pub enum Why {
    /// Paid at once.
    Deposit,
    /// The same amount each time.
    Level,
    /// The amount that was agreed for it.
    Agreed,
    /// It grew or shrank by a step.
    Step,
    /// Its percentage of the debt.
    Percent,
    /// The same part of the debt each time.
    EqualPrincipal,
    /// A small amount for a while.
    Token,
    /// The rest, to be talked about.
    Review,
    /// At least so much.
    Floor,
    /// Written by hand.
    ByHand,
    /// A share of what the rows by hand leave.
    Share,
    /// Only the interest.
    InterestOnly,
    /// The debt waits.
    GracePrincipal,
    /// The interest waits.
    GraceInterest,
    /// Interest that waited was added to the debt.
    Capitalised,
    /// Interest that waited is paid with it.
    Deferred,
    /// It takes what does not divide.
    OddCoins,
    /// It pays all that is left.
    Last,
    /// It takes a last payment that would have been tiny.
    Merged,
    /// It has a balloon on top.
    Balloon,
    /// It moved off a closed day.
    Rolled,
    /// Nothing was asked for in the time before it.
    AfterSkip,
    /// The time before it is not a whole period.
    BrokenPeriod,
    /// The rate changed in the time before it.
    RateChanged,
    /// No interest ran in the time before it, or in a part of it.
    InterestPaused,
    /// The debt grew by an advance.
    Advance,
    /// Interest has reached its cap.
    Capped,
    /// It has a fee in it.
    Fee,
    /// It was rounded up to a multiple.
    Multiple,
    /// It is the smallest that is asked for.
    Minimum,
    /// Let off if every payment came on time.
    IfKept,
    /// Nothing is asked for.
    Nothing,
    /// It was changed after the plan was agreed.
    Amended,
}

/// The reasons why a row is what it is.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Whys(u64);

impl Whys {
    /// No reason yet.
    pub const NONE: Self = Self(0);

    /// Adds a reason.
    pub fn add(&mut self, why: Why) {
        self.0 |= 1 << (why as u8);
    }

    /// Adds a reason if something is so.
    pub fn add_if(&mut self, so: bool, why: Why) {
        if so {
            self.add(why);
        }
    }

    /// Takes a reason away.
    pub fn remove(&mut self, why: Why) {
        self.0 &= !(1 << (why as u8));
    }

    /// Whether it is one of the reasons.
    #[must_use]
    pub fn has(self, why: Why) -> bool {
        self.0 & (1 << (why as u8)) != 0
    }

    /// The reasons in the order in which they are told.
    pub fn iter(self) -> impl Iterator<Item = Why> {
        Why::ALL.into_iter().filter(move |why| self.has(*why))
    }
}

impl Why {
    /// Every reason, in the order in which they are told.
    pub const ALL: [Self; 33] = [
        Self::Deposit,
        Self::Level,
        Self::Agreed,
        Self::Step,
        Self::Percent,
        Self::EqualPrincipal,
        Self::Token,
        Self::Review,
        Self::Floor,
        Self::ByHand,
        Self::Share,
        Self::InterestOnly,
        Self::Nothing,
        Self::GracePrincipal,
        Self::GraceInterest,
        Self::Last,
        Self::OddCoins,
        Self::Merged,
        Self::Balloon,
        Self::Multiple,
        Self::Minimum,
        Self::Deferred,
        Self::Capitalised,
        Self::Advance,
        Self::Rolled,
        Self::AfterSkip,
        Self::BrokenPeriod,
        Self::RateChanged,
        Self::InterestPaused,
        Self::Capped,
        Self::Fee,
        Self::IfKept,
        Self::Amended,
    ];
}

impl std::fmt::Debug for Whys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Serialize for Whys {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Whys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut whys = Self::NONE;
        for why in Vec::<Why>::deserialize(deserializer)? {
            whys.add(why);
        }
        Ok(whys)
    }
}
