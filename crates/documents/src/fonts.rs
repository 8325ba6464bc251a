//! The two faces that everything is set in, and how wide text is in them.

mod kerning;

use std::fmt;

use printpdf::ParsedFont;
use ttf_parser::GlyphId;

use crate::error::DocumentError;
use crate::fonts::kerning::Kerning;

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
    kerning: Kerning,
    space: GlyphId,
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
            kerning: Kerning::read(&face),
            space: face.glyph_index(' ')?,
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
    /// A space keeps its distance, so that a line is as wide as its
    /// words and spaces.
    fn kern(&self, first: GlyphId, second: GlyphId) -> f32 {
        if first == self.space || second == self.space {
            return 0.0;
        }
        let units = self.kerning.units(first, second);
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
            assert!(missing.is_empty(), "{face:?}: {missing:?}");
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
    fn a_line_is_as_wide_as_its_words_and_spaces() {
        for face in [Face::Regular, Face::Strong] {
            let words = ["AV", "To,", "fly", "Wörter", "11.40", "y", "Ωδή"];
            let line = fonts().width(&words.join(" "), face, 10.0);
            let apart: f32 = words.iter().map(|w| fonts().width(w, face, 10.0)).sum();
            let spaces = 6.0 * fonts().width(" ", face, 10.0);
            assert!((line - apart - spaces).abs() < 0.001);
        }
    }

    #[test]
    fn a_character_that_the_faces_lack_is_a_box() {
        let drawn = fonts().stretches("李 ok", Face::Regular);
        let drawn: String = drawn.iter().map(|s| s.text.as_str()).collect();
        assert_eq!(drawn, "□ ok");
        assert!(fonts().width("李", Face::Regular, 10.0) > 0.0);
    }
}
