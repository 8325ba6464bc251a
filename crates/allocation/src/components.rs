//! What an amount that is asked for is made of.

use std::ops::{Index, IndexMut};

use serde::{Deserialize, Serialize};
use specta::Type;

/// A component of an amount that is asked for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum Component {
    /// What was agreed for being late.
    Penalty,
    /// Costs and charges.
    Fee,
    /// Interest.
    Interest,
    /// The debt itself.
    Principal,
}

/// An amount by its components, each in the currency's smallest coin.
///
/// ```
/// use allocation::components::{Component, Components};
///
/// let asked = Components { fee: 500, principal: 10_000, ..Components::NOTHING };
/// let paid = Components { fee: 500, principal: 2_000, ..Components::NOTHING };
/// assert_eq!(asked.less(paid).total(), 8_000);
/// assert_eq!(asked[Component::Fee], 500);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Components {
    /// What was agreed for being late.
    pub penalty: i64,
    /// Costs and charges.
    pub fee: i64,
    /// Interest.
    pub interest: i64,
    /// The debt itself.
    pub principal: i64,
}

impl Component {
    /// All of them, in the order in which a payment takes them unless
    /// something else was agreed.
    pub const ALL: [Self; 4] = [Self::Penalty, Self::Fee, Self::Interest, Self::Principal];

    /// Its name, as in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Penalty => "penalty",
            Self::Fee => "fee",
            Self::Interest => "interest",
            Self::Principal => "principal",
        }
    }
}

impl Components {
    /// Nothing of any.
    pub const NOTHING: Self = Self {
        penalty: 0,
        fee: 0,
        interest: 0,
        principal: 0,
    };

    /// Nothing but principal.
    #[must_use]
    pub fn principal(principal: i64) -> Self {
        Self {
            principal,
            ..Self::NOTHING
        }
    }

    /// Each component by a rule.
    #[must_use]
    pub fn each(of: impl Fn(Component) -> i64) -> Self {
        Self {
            penalty: of(Component::Penalty),
            fee: of(Component::Fee),
            interest: of(Component::Interest),
            principal: of(Component::Principal),
        }
    }

    /// All of it. Amounts that [`crate::allocate`] took are small enough to
    /// add up; others count at most to the end of the numbers.
    #[must_use]
    pub fn total(self) -> i64 {
        let sum = |so_far: i64, one| so_far.saturating_add(self[one]);
        Component::ALL.into_iter().fold(0, sum)
    }

    /// Whether there is nothing of any.
    #[must_use]
    pub fn is_nothing(self) -> bool {
        self == Self::NOTHING
    }

    /// What is left of each after as much of the other; it may be less
    /// than nothing.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        Self::each(|one| self[one].saturating_sub(other[one]))
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self::each(|one| self[one].saturating_add(other[one]))
    }

    /// The smaller of each.
    #[must_use]
    pub fn smaller(self, other: Self) -> Self {
        Self::each(|one| self[one].min(other[one]))
    }
}

impl Index<Component> for Components {
    type Output = i64;

    fn index(&self, one: Component) -> &i64 {
        match one {
            Component::Penalty => &self.penalty,
            Component::Fee => &self.fee,
            Component::Interest => &self.interest,
            Component::Principal => &self.principal,
        }
    }
}

impl IndexMut<Component> for Components {
    fn index_mut(&mut self, one: Component) -> &mut i64 {
        match one {
            Component::Penalty => &mut self.penalty,
            Component::Fee => &mut self.fee,
            Component::Interest => &mut self.interest,
            Component::Principal => &mut self.principal,
        }
    }
}
