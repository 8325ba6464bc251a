//! Reading pages that were laid out.

use documents::fonts::Fonts;
use documents::layout::page::{Page, Text};
use documents::pdf::Sheaf;
use documents::statement::{Letter, lay_out};
use ledger::business::Business;
use ledger::statement::statement;

use super::{Book, day};

/// The faces, parsed once for all tests.
pub(crate) fn fonts() -> &'static Fonts {
    static FONTS: std::sync::OnceLock<Fonts> = std::sync::OnceLock::new();
    FONTS.get_or_init(|| Fonts::load().unwrap())
}

/// The pages of an account from 1 August to 21 November 2026.
pub(crate) fn pages(book: &Book, business: &Business) -> Sheaf {
    let from = Some(day("2026-08-01"));
    let statement = statement(&book.account, from, day("2026-11-21")).unwrap();
    let letter = Letter {
        statement: &statement,
        business,
    };
    lay_out(letter, fonts()).unwrap()
}

/// A page as lines of text from the top to the bottom, each with its
/// texts from the left to the right.
pub(crate) fn lines(page: &Page) -> Vec<Vec<&Text>> {
    let mut texts: Vec<&Text> = page.texts.iter().collect();
    texts.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    let mut lines: Vec<Vec<&Text>> = Vec::new();
    for text in texts {
        match lines.last_mut() {
            Some(line) if (line[0].y - text.y).abs() < 0.05 => line.push(text),
            _ => lines.push(vec![text]),
        }
    }
    for line in &mut lines {
        line.sort_by(|a, b| a.x.total_cmp(&b.x));
    }
    lines
}

/// The pages as text, a blank line where a gap is.
pub(crate) fn text(sheaf: &Sheaf) -> String {
    let mut all = String::new();
    for (page, number) in sheaf.pages.iter().zip(1..) {
        all += &format!("--- page {number}\n");
        let mut before: Option<f32> = None;
        for line in lines(page) {
            if before.is_some_and(|y| line[0].y - y > 2.5 * line[0].size) {
                all.push('\n');
            }
            let words: Vec<&str> = line.iter().map(|text| text.text.as_str()).collect();
            all += &words.join("   ").replace(['\u{a0}', '\u{202f}'], "~");
            all.push('\n');
            before = Some(line[0].y);
        }
    }
    all
}
