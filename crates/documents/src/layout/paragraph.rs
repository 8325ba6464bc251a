//! Words into lines.

use unicode_normalization::UnicodeNormalization as _;

use crate::fonts::{Face, Fonts};

/// A text in one face; a paragraph is made of one or more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The face.
    pub face: Face,
    /// The words.
    pub text: String,
}

impl Span {
    /// A text in that face.
    #[must_use]
    pub fn new(face: Face, text: impl Into<String>) -> Self {
        Self {
            face,
            text: text.into(),
        }
    }
}

/// A line of a paragraph.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    /// Its pieces, each with its distance from the left edge.
    pub pieces: Vec<(f32, Span)>,
    /// How wide it is.
    pub width: f32,
}

/// The text as it can be set: composed, on one line, without what can't
/// be seen. Nothing that can be seen is lost.
#[must_use]
pub fn tidy(text: &str) -> String {
    let visible = text.nfc().filter_map(|c| match c {
        // Marks that join, direct or hint leave no trace on paper.
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => None,
        c if c.is_control() || c == '\u{2028}' || c == '\u{2029}' => Some(' '),
        c => Some(c),
    });
    let visible: String = visible.collect();
    visible
        .split(' ')
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Breaks spans into lines no wider than `width`. A line break in the
/// text is kept; a word that is wider than a line is cut. At least one
/// line comes back.
#[must_use]
pub fn wrap(spans: &[Span], size: f32, width: f32, fonts: &Fonts) -> Vec<Line> {
    let mut breaker = Breaker {
        fonts,
        size,
        width,
        lines: Vec::new(),
        line: Line::default(),
    };
    for span in spans {
        for (number, paragraph) in span.text.lines().enumerate() {
            if number > 0 {
                breaker.end_line();
            }
            for word in tidy(paragraph).split(' ').filter(|w| !w.is_empty()) {
                breaker.word(word, span.face);
            }
        }
    }
    breaker.end_line();
    breaker.lines
}

struct Breaker<'a> {
    fonts: &'a Fonts,
    size: f32,
    width: f32,
    lines: Vec<Line>,
    line: Line,
}

impl Breaker<'_> {
    fn word(&mut self, word: &str, face: Face) {
        let wide = self.fonts.width(word, face, self.size);
        if self.append(word, face, wide) {
            return;
        }
        if !self.line.pieces.is_empty() {
            self.end_line();
        }
        let (mut rest, mut wide) = (word, wide);
        while !self.append(rest, face, wide) {
            let cut = self.cut(rest, face);
            let (start, end) = rest.split_at(cut);
            self.push(start, face, 0.0, self.fonts.width(start, face, self.size));
            self.end_line();
            rest = end;
            wide = self.fonts.width(rest, face, self.size);
        }
    }

    /// Adds a word that is so wide to the line, if it fits.
    fn append(&mut self, word: &str, face: Face, wide: f32) -> bool {
        let gap = if self.line.pieces.is_empty() {
            0.0
        } else {
            self.fonts.width(" ", face, self.size)
        };
        let fits = self.line.width + gap + wide <= self.width;
        if fits {
            self.push(word, face, gap, wide);
        }
        fits
    }

    fn push(&mut self, word: &str, face: Face, gap: f32, wide: f32) {
        match self.line.pieces.last_mut() {
            Some((_, last)) if last.face == face => {
                last.text.push(' ');
                last.text.push_str(word);
            }
            _ => {
                let piece = (self.line.width + gap, Span::new(face, word));
                self.line.pieces.push(piece);
            }
        }
        self.line.width += gap + wide;
    }

    fn end_line(&mut self) {
        self.lines.push(std::mem::take(&mut self.line));
    }

    /// How much of a word that is too wide goes on a line of its own:
    /// as much as fits, rather up to a sign that joins two words. Always
    /// something, so that the breaking ends.
    fn cut(&self, word: &str, face: Face) -> usize {
        let mut end = 0;
        let mut good = 0;
        for (start, character) in word.char_indices() {
            let next = start + character.len_utf8();
            let wide = self.fonts.width(&word[..next], face, self.size);
            if end > 0 && wide > self.width {
                break;
            }
            end = next;
            if matches!(character, '-' | '/' | '@' | '.' | '_' | ',' | '\u{a0}') {
                good = next;
            }
        }
        if good * 2 > end { good } else { end }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    use crate::fonts::shared as fonts;

    fn lines(text: &str, width: f32) -> Vec<String> {
        let spans = [Span::new(Face::Regular, text)];
        let lines = wrap(&spans, 10.0, width, fonts());
        let text = |line: Line| line.pieces.into_iter().map(|(_, span)| span.text).collect();
        lines.into_iter().map(text).collect()
    }

    #[test]
    fn words_are_kept_whole_and_a_word_too_long_is_cut_at_a_joint() {
        assert_eq!(lines("one two three", 45.0), ["one two", "three"]);
        assert_eq!(
            lines("accounts@a-very-long-name.example", 96.0),
            ["accounts@a-very-", "long-name.example"]
        );
        assert_eq!(lines("", 45.0), [""]);
        assert_eq!(lines("a\nb\n\nc", 45.0), ["a", "b", "", "c"]);
    }

    #[test]
    fn a_name_is_composed_and_keeps_every_visible_sign() {
        assert_eq!(
            tidy("Andre\u{301}\t Zo\u{308}e\u{200d}\u{fe0f}"),
            "André Zöe"
        );
        assert_eq!(tidy("40\u{a0}€"), "40\u{a0}€");
    }

    #[test]
    fn two_faces_share_a_line() {
        let spans = [
            Span::new(Face::Strong, "If it is hard,"),
            Span::new(Face::Regular, "call us."),
        ];
        let lines = wrap(&spans, 10.0, 400.0, fonts());
        assert_eq!(lines.len(), 1);
        let (x, _) = lines[0].pieces[1];
        assert!(x > fonts().width("If it is hard,", Face::Strong, 10.0));
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_asked_and_no_sign_is_lost(
            text in "[a-zA-Zäß€李.@ -]{0,120}",
            width in 12.0_f32..300.0,
        ) {
            let lines = wrap(&[Span::new(Face::Regular, text.clone())], 10.0, width, fonts());
            for line in &lines {
                prop_assert!(line.width <= width + 0.01, "{line:?}");
            }
            let set: String = lines.iter().flat_map(|l| &l.pieces).map(|(_, s)| s.text.as_str()).collect();
            let bare = |text: &str| text.replace(' ', "");
            prop_assert_eq!(bare(&set), bare(&tidy(&text)));
        }
    }
}
