//! Two versions of a plan, side by side.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::row::Row;

/// A line of two versions side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Difference {
    /// In both: the same day and amounts.
    Same {
        /// As it is in the new version.
        row: Row,
    },
    /// On the same day, but not the same.
    Changed {
        /// As it was.
        from: Row,
        /// As it is.
        to: Row,
    },
    /// The same amount on another day.
    Moved {
        /// As it was.
        from: Row,
        /// As it is.
        to: Row,
    },
    /// Only in the new version.
    Added {
        /// As it is.
        row: Row,
    },
    /// Only in the old version.
    Removed {
        /// As it was.
        row: Row,
    },
}

impl Difference {
    /// The day by which it stands in the list: that of the new version.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        match self {
            Self::Same { row } | Self::Added { row } | Self::Removed { row } => row.due,
            Self::Changed { to, .. } | Self::Moved { to, .. } => to.due,
        }
    }
}

/// Compares two versions of a plan, by day.
///
/// Rows of one day are paired: those that are alike first, then in their
/// order. Of those that are left, one of the old and one of the new with
/// the same amount are one that moved. Balances and reasons don't count
/// as differences.
#[must_use]
pub fn differences(before: &[Row], after: &[Row]) -> Vec<Difference> {
    let mut old: Vec<Row> = before.to_vec();
    let mut new: Vec<Row> = after.to_vec();
    old.sort_by_key(|row| row.due);
    new.sort_by_key(|row| row.due);
    let mut found = Vec::with_capacity(old.len().max(new.len()));
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    let (mut old, mut new) = (old.as_slice(), new.as_slice());
    while let Some(day) = old
        .first()
        .into_iter()
        .chain(new.first())
        .map(|row| row.due)
        .min()
    {
        let of_day = |rows: &[Row]| rows.iter().take_while(|row| row.due == day).count();
        let (these, rest) = old.split_at(of_day(old));
        let (those, others) = new.split_at(of_day(new));
        (old, new) = (rest, others);
        let mut those: Vec<Row> = those.to_vec();
        let mut unlike = Vec::new();
        for row in these {
            match those.iter().position(|other| alike(row, other)) {
                Some(at) => found.push(Difference::Same {
                    row: those.remove(at),
                }),
                None => unlike.push(*row),
            }
        }
        let pairs = unlike.len().min(those.len());
        for (from, to) in unlike.drain(..pairs).zip(those.drain(..pairs)) {
            found.push(Difference::Changed { from, to });
        }
        gone.extend(unlike);
        come.extend(those);
    }
    for from in gone {
        let to = come
            .iter()
            .position(|row: &Row| row.amount == from.amount && row.part == from.part);
        found.push(match to {
            Some(at) => Difference::Moved {
                from,
                to: come.remove(at),
            },
            None => Difference::Removed { row: from },
        });
    }
    found.extend(come.into_iter().map(|row| Difference::Added { row }));
    found.sort_by_key(Difference::day);
    found
}

fn alike(a: &Row, b: &Row) -> bool {
    (a.part, a.principal, a.interest, a.fee) == (b.part, b.principal, b.interest, b.fee)
}
