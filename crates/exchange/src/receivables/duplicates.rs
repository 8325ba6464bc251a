//! Two records for one debt in the same file.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::receivables::problem::{Problem, Reason};
use crate::receivables::reading::ReceivableRow;

/// Takes out of `rows` what would be counted twice.
///
/// The same record again is taken out and told. Records that differ but
/// have the same customer and reference are all taken out: which of them
/// is right, or whether they are parts of one invoice, only a person can
/// say, and half an invoice in the ledger would be worse than none.
pub(crate) fn take_out(rows: &mut Vec<ReceivableRow>, problems: &mut Vec<Problem>) {
    let mut first: HashMap<(String, String), usize> = HashMap::with_capacity(rows.len());
    let mut stays = vec![true; rows.len()];
    let mut in_conflict: HashMap<usize, usize> = HashMap::new();
    for (place, row) in rows.iter().enumerate() {
        let earlier = match first.entry(row.key()) {
            Entry::Vacant(free) => {
                free.insert(place);
                continue;
            }
            Entry::Occupied(taken) => *taken.get(),
        };
        stays[place] = false;
        let line = rows[earlier].line;
        let reason = if rows[earlier].says_the_same(row) {
            Reason::AlreadyOnLine { line }
        } else {
            in_conflict.entry(earlier).or_insert(row.line);
            Reason::ReferenceTwice { line }
        };
        problems.push(Problem::of_record(row.line, &row.reference, reason));
    }
    for (place, line) in in_conflict {
        stays[place] = false;
        let row = &rows[place];
        let reason = Reason::ReferenceTwice { line };
        problems.push(Problem::of_record(row.line, &row.reference, reason));
    }
    let mut stays = stays.into_iter();
    rows.retain(|_| stays.next().unwrap_or(true));
}
