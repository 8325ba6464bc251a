//! How much closer two letters stand than their widths say.
//!
//! The tables of the face are spread out once, so that a pair costs a
//! few look-ups by number: text is measured far more often than faces
//! are parsed.

use ttf_parser::gpos::{PairAdjustment, PairSets, PositioningSubtable};
use ttf_parser::{Face, GlyphId, Tag};

/// Stands for "this table does not speak of the glyph".
const NONE: u16 = u16::MAX;

/// The kerning of a face.
pub(crate) struct Kerning {
    /// Of each lookup, its tables; the first that speaks counts.
    lookups: Vec<Vec<Table>>,
}

enum Table {
    /// Single pairs: by first glyph, the set of its partners.
    Pairs {
        place: Vec<u16>,
        sets: PairSets<'static>,
    },
    /// Pairs of classes: a row for the first, a column for the second.
    Classes {
        row: Vec<u16>,
        column: Vec<u16>,
        columns: usize,
        units: Vec<i16>,
    },
}

impl Kerning {
    pub(crate) fn read(face: &Face<'static>) -> Self {
        let glyphs = face.number_of_glyphs();
        let mut lookups = Vec::new();
        if let Some(gpos) = face.tables().gpos
            && let Some(feature) = gpos.features.find(Tag::from_bytes(b"kern"))
        {
            for index in feature.lookup_indices {
                let Some(lookup) = gpos.lookups.get(index) else {
                    continue;
                };
                let tables = lookup.subtables.into_iter::<PositioningSubtable<'_>>();
                let tables = tables.filter_map(|table| match table {
                    PositioningSubtable::Pair(pair) => Some(Table::spread(&pair, glyphs)),
                    _ => None,
                });
                lookups.push(tables.collect());
            }
        }
        Self { lookups }
    }

    /// In units of the face; less than 0 for closer.
    pub(crate) fn units(&self, first: GlyphId, second: GlyphId) -> i32 {
        let pair = |table: &Table| table.units(first, second);
        let said = self.lookups.iter().filter_map(|l| l.iter().find_map(pair));
        said.map(i32::from).sum()
    }
}

impl Table {
    fn spread(pair: &PairAdjustment<'static>, glyphs: u16) -> Self {
        let all = || (0..glyphs).map(GlyphId);
        match pair {
            PairAdjustment::Format1 { coverage, sets } => Self::Pairs {
                place: all().map(|g| coverage.get(g).unwrap_or(NONE)).collect(),
                sets: *sets,
            },
            PairAdjustment::Format2 {
                coverage,
                classes,
                matrix,
            } => {
                let covered = |g| coverage.get(g).map(|_| classes.0.get(g));
                let row: Vec<u16> = all().map(|g| covered(g).unwrap_or(NONE)).collect();
                let column: Vec<u16> = all().map(|g| classes.1.get(g)).collect();
                let count = |numbers: &[u16]| {
                    let known = numbers.iter().filter(|number| **number != NONE);
                    known.max().map_or(0, |most| most + 1)
                };
                let (rows, columns) = (count(&row), count(&column));
                let mut units = Vec::new();
                for row in 0..rows {
                    for column in 0..columns {
                        let value = matrix.get((row, column));
                        units.push(value.map_or(0, |(first, _)| first.x_advance));
                    }
                }
                Self::Classes {
                    row,
                    column,
                    columns: usize::from(columns),
                    units,
                }
            }
        }
    }

    /// None if the table does not speak of the first glyph, so that the
    /// next one of the lookup is asked.
    fn units(&self, first: GlyphId, second: GlyphId) -> Option<i16> {
        let known = |number: &&u16| **number != NONE;
        match self {
            Self::Pairs { place, sets } => {
                let place = place.get(usize::from(first.0)).filter(known)?;
                let (value, _) = sets.get(*place)?.get(second)?;
                Some(value.x_advance)
            }
            Self::Classes {
                row,
                column,
                columns,
                units,
            } => {
                let row = row.get(usize::from(first.0)).filter(known)?;
                let column = column.get(usize::from(second.0))?;
                units
                    .get(usize::from(*row) * columns + usize::from(*column))
                    .copied()
            }
        }
    }
}
