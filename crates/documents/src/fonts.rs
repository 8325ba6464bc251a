//! The two faces that everything is set in, and how wide text is in them.

use std::fmt;

use printpdf::ParsedFont;
use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::{GlyphId, Tag};

use crate::error::DocumentError;

const REGULAR: &[u8] = include_bytes!("../fonts/Inter-Regular.ttf");
const STRONG: &[u8] = include_bytes!("../fonts/Inter-SemiBold.ttf");

/// What stands for a character that the faces lack: an empty box, so
/// that a reader sees that something stood there.
pub const MISSING: char = '□';

/// One of the two faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// For reading.
    Regular,
    /// For headings, totals and what must be found.
    Strong,
}

/// The faces, parsed. Load them once and share them: parsing takes
/// longer than a one-page statement.
pub struct Fonts {
    regular: Loaded,
    strong: Loaded,
}

struct Loaded {
    parsed: ParsedFont,
    /// By code point, up to the last that the face has.
    glyphs: Vec<Option<Glyph>>,
    kerning: Vec<Vec<PairAdjustment<'static>>>,
    units_per_em: u16,
}

#[derive(Clone, Copy)]
struct Glyph {
    id: GlyphId,
    /// In thousandths of an em, cut to whole ones as a PDF has it.
    advance: u16,
}

/// A stretch of text that is drawn without a correction, and how far
/// the pen goes back after it, in thousandths of an em.
#[derive(Debug, Clone, PartialEq)]
pub struct Stretch {
    /// What is drawn.
    pub text: String,
    /// How far the pen goes back after it.
    pub back: f32,
}

impl Fonts {
    /// Parses the faces that come with the program.
    ///
    /// # Errors
    /// A damaged program.
    pub fn load() -> Result<Self, DocumentError> {
        Ok(Self {
            regular: Loaded::parse(REGULAR).ok_or(DocumentError::Font("Inter Regular"))?,
            strong: Loaded::parse(STRONG).ok_or(DocumentError::Font("Inter SemiBold"))?,
        })
    }

    /// How wide a text is, in points.
    #[must_use]
    pub fn width(&self, text: &str, face: Face, size: f32) -> f32 {
        let loaded = self.face(face);
        let mut width = 0.0_f32;
        let mut before = None;
        for character in text.chars() {
            let glyph = loaded.glyph_or_box(character);
            if let Some(before) = before {
                width += loaded.kern(before, glyph.id);
            }
            width += f32::from(glyph.advance);
            before = Some(glyph.id);
        }
        width * size / 1000.0
    }

    /// The text as it is drawn: kerned, and with a box for each
    /// character that the face lacks.
    #[must_use]
    pub fn stretches(&self, text: &str, face: Face) -> Vec<Stretch> {
        let loaded = self.face(face);
        let mut stretches: Vec<Stretch> = Vec::new();
        let mut before = None;
        for character in text.chars() {
            let glyph = loaded.glyph_or_box(character);
            let kern = before.map_or(0.0, |before| loaded.kern(before, glyph.id));
            if let (Some(last), true) = (stretches.last_mut(), kern != 0.0) {
                last.back = -kern;
            }
            let drawn = loaded.glyph(character).map_or(MISSING, |_| character);
            match stretches.last_mut() {
                Some(last) if kern == 0.0 => last.text.push(drawn),
                _ => stretches.push(Stretch {
                    text: drawn.to_string(),
                    back: 0.0,
                }),
            }
            before = Some(glyph.id);
        }
        stretches
    }

    /// Whether every character of a text can be drawn.
    #[must_use]
    pub fn has_all(&self, text: &str, face: Face) -> bool {
        let loaded = self.face(face);
        text.chars().all(|c| loaded.glyph(c).is_some())
    }

    pub(crate) fn parsed(&self, face: Face) -> &ParsedFont {
        &self.face(face).parsed
    }

    fn face(&self, face: Face) -> &Loaded {
        match face {
            Face::Regular => &self.regular,
            Face::Strong => &self.strong,
        }
    }
}

impl Loaded {
    fn parse(bytes: &'static [u8]) -> Option<Self> {
        let parsed = ParsedFont::from_bytes(bytes, 0, &mut Vec::new())?;
        let face = ttf_parser::Face::parse(bytes, 0).ok()?;
        let units_per_em = face.units_per_em();
        let mut glyphs = Vec::new();
        for subtable in face.tables().cmap?.subtables {
            if !subtable.is_unicode() {
                continue;
            }
            subtable.codepoints(|code| {
                let place = code as usize;
                if glyphs.len() <= place {
                    glyphs.resize(place + 1, None);
                }
                glyphs[place] = subtable.glyph_index(code).map(|id| Glyph {
                    id,
                    advance: thousandths(face.glyph_hor_advance(id).unwrap_or(0), units_per_em),
                });
            });
        }
        let loaded = Self {
            parsed,
            glyphs,
            kerning: kerning(&face),
            units_per_em,
        };
        loaded.glyph(MISSING).is_some().then_some(loaded)
    }

    fn glyph(&self, character: char) -> Option<Glyph> {
        self.glyphs.get(character as usize).copied().flatten()
    }

    fn glyph_or_box(&self, character: char) -> Glyph {
        let nothing = Glyph {
            id: GlyphId(0),
            advance: 0,
        };
        self.glyph(character)
            .or_else(|| self.glyph(MISSING))
            .unwrap_or(nothing)
    }

    /// How much further the second glyph stands from the first than
    /// their widths say, in thousandths of an em; mostly less than 0.
    fn kern(&self, first: GlyphId, second: GlyphId) -> f32 {
        let mut units = 0_i32;
        for lookup in &self.kerning {
            let pair = lookup.iter().find_map(|table| pair(table, first, second));
            units += i32::from(pair.unwrap_or(0));
        }
        if units == 0 {
            return 0.0;
        }
        (f64::from(units) * 1000.0 / f64::from(self.units_per_em)).round() as f32
    }
}

/// Cut as the width table of the PDF is, so that what is measured here
/// is what a viewer draws.
fn thousandths(units: u16, units_per_em: u16) -> u16 {
    let whole = u32::from(units) * 1000 / u32::from(units_per_em.max(1));
    u16::try_from(whole).unwrap_or(u16::MAX)
}

/// The tables of the face's kerning, those of one lookup together.
fn kerning(face: &ttf_parser::Face<'static>) -> Vec<Vec<PairAdjustment<'static>>> {
    let Some(gpos) = face.tables().gpos else {
        return Vec::new();
    };
    let feature = gpos.features.find(Tag::from_bytes(b"kern"));
    let lookups = feature.map(|feature| feature.lookup_indices.into_iter());
    let lookups = lookups.into_iter().flatten();
    lookups
        .filter_map(|index| gpos.lookups.get(index))
        .map(|lookup| {
            let tables = lookup.subtables.into_iter::<PositioningSubtable<'_>>();
            tables
                .filter_map(|table| match table {
                    PositioningSubtable::Pair(pair) => Some(pair),
                    _ => None,
                })
                .collect()
        })
        .collect()
}

/// What a table says about two glyphs; none if it says nothing about
/// the first, so that the next table of the lookup is asked.
fn pair(table: &PairAdjustment<'_>, first: GlyphId, second: GlyphId) -> Option<i16> {
    match table {
        PairAdjustment::Format1 { coverage, sets } => {
            let (value, _) = sets.get(coverage.get(first)?)?.get(second)?;
            Some(value.x_advance)
        }
        PairAdjustment::Format2 {
            coverage,
            classes,
            matrix,
        } => {
            coverage.get(first)?;
            let (value, _) = matrix.get((classes.0.get(first), classes.1.get(second)))?;
            Some(value.x_advance)
        }
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fonts(Inter Regular, Inter SemiBold)")
    }
}

/// The faces for tests, parsed once.
#[cfg(test)]
pub(crate) fn shared() -> &'static Fonts {
    static FONTS: std::sync::OnceLock<Fonts> = std::sync::OnceLock::new();
    FONTS.get_or_init(|| Fonts::load().expect("built-in fonts"))
}

#[cfg(test)]
mod tests {
    use super::shared as fonts;
    use super::*;

    #[test]
    fn latin_greek_and_cyrillic_and_the_signs_of_money_are_there() {
        let text = "Zażółć gęślą jaźń, Příliš žluťoučký kůň, Őrült űr, Ștefan Țepeș, ĦĠ, \
                    Ξεσκεπάζω την ψυχοφθόρα, Съешь же ещё, Їжак, Ђорђе, Ümit, Þórður, \
                    €£¥₹₺₴₪₩₫₦₱₸₾ zł Kč − – — … • · “ ” „ « » ‹ › ‘ ’ № § ½ \u{a0}\u{202f}";
        for face in [Face::Regular, Face::Strong] {
            let missing: Vec<char> = text
                .chars()
                .filter(|c| !fonts().has_all(&c.to_string(), face))
                .collect();
            assert_eq!(missing, [], "{face:?}");
        }
    }

    #[test]
    fn every_figure_is_as_wide_as_every_other() {
        for face in [Face::Regular, Face::Strong] {
            let widths: Vec<f32> = ('0'..='9')
                .map(|c| fonts().width(&c.to_string(), face, 10.0))
                .collect();
            assert!(
                widths.windows(2).all(|pair| pair[0] == pair[1]),
                "{widths:?}"
            );
            let (a, b) = ("1,111,117.11", "8,040,960.58");
            assert_eq!(fonts().width(a, face, 10.0), fonts().width(b, face, 10.0));
        }
    }

    #[test]
    fn letters_are_kerned() {
        let fonts = fonts();
        let apart = fonts.width("Y", Face::Strong, 10.0) + fonts.width("o", Face::Strong, 10.0);
        assert!(fonts.width("Yo", Face::Strong, 10.0) < apart);
        assert!(fonts.stretches("You", Face::Strong).len() > 1);
    }

    #[test]
    fn a_character_that_the_faces_lack_is_a_box() {
        let drawn = fonts().stretches("李 ok", Face::Regular);
        let drawn: String = drawn.iter().map(|s| s.text.as_str()).collect();
        assert_eq!(drawn, "□ ok");
        assert!(fonts().width("李", Face::Regular, 10.0) > 0.0);
    }
}
