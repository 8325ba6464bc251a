//! What a change makes of a plan.

use allocation::components::Components;

use crate::row::Row;
use crate::terms::Terms;

/// A plan after an amendment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewVersion {
    /// The terms by which a further amendment goes on: the new rhythm,
    /// the times without interest, what was added.
    pub terms: Terms,
    /// All rows: those that are paid or past first, then those to come,
    /// each in the order of their days, then conditional ones.
    pub rows: Vec<Row>,
    /// What is paid on each of them.
    pub paid: Vec<Components>,
    /// The row before the amendment that each of them was or is a part
    /// of; none for a new one. All that was paid is found on these.
    pub from: Vec<Option<usize>>,
}
