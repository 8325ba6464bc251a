//! What stands at the edges of every page: who writes and which page it
//! is at the foot, and from the second page on whose letter at the head.

use crate::fonts::Fonts;
use crate::layout::flow::Flow;
use crate::layout::page::{Ink, Page, Patch, Style, Text};
use crate::layout::paragraph::{Line, Span, tidy, wrap};
use crate::layout::sheet::{MM, Sheet};
use crate::letter::{Parties, given};

const SMALL: Style = Style::new(7.8).soft();
/// A footer longer than this ends in an ellipsis; the letterhead has it
/// all.
const MOST_LINES: usize = 3;
const ABOVE: f32 = 5.0;

/// The foot of a letter's pages.
pub(crate) struct Foot {
    lines: Vec<Line>,
    top: f32,
}

impl Foot {
    pub(crate) fn new(parties: Parties<'_>, sheet: &Sheet, fonts: &Fonts) -> Self {
        let business = parties.business;
        let parts = [
            &business.name,
            &business.email,
            &business.phone,
            &business.tax_id,
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .filter_map(|part| given(Some(part)))
            .map(|part| tidy(part).replace(' ', "\u{a0}"))
            .collect();
        let page = page_of(parties, 99_999, 99_999);
        let width = sheet.inner() - SMALL.width(&page, fonts) - 12.0;
        let text = parts.join(" · ");
        let mut lines = wrap(&[Span::new(SMALL.face, text)], SMALL.size, width, fonts);
        if lines.len() > MOST_LINES {
            lines.truncate(MOST_LINES);
            if let Some((_, span)) = lines.last_mut().and_then(|line| line.pieces.last_mut()) {
                span.text.pop();
                span.text.push('…');
            }
        }
        let height = SMALL.leading * lines.len() as f32;
        let top = sheet.height - sheet.bottom - height;
        Self { lines, top }
    }

    /// How far down the text may go.
    pub(crate) fn floor(&self) -> f32 {
        self.top - ABOVE - 6.0
    }
}

fn page_of(parties: Parties<'_>, page: u32, pages: u32) -> String {
    let gaps = [("page", page.into()), ("pages", pages.into())];
    parties.words.fill("paper-page", &gaps)
}

/// Writes the edges of all pages, now that their number is known.
/// `titles` say what the letter is.
pub(crate) fn edges(flow: &mut Flow<'_>, parties: Parties<'_>, titles: &[String], foot: &Foot) {
    let fonts = flow.fonts;
    let sheet = flow.sheet;
    let pages = u32::try_from(flow.pages.len()).unwrap_or(u32::MAX);
    let running = running_head(parties, titles, &sheet, fonts);
    for (page, number) in flow.pages.iter_mut().zip(1_u32..) {
        page.patches.push(Patch {
            x: sheet.left,
            y: foot.top - ABOVE,
            width: sheet.inner(),
            height: 0.5,
            radius: 0.0,
            ink: Ink::Line,
        });
        let mut y = foot.top;
        for line in &foot.lines {
            for (x, span) in &line.pieces {
                put(page, &span.text, sheet.left + x, y, fonts);
            }
            y += SMALL.leading;
        }
        let of = page_of(parties, number, pages);
        let right = sheet.width - sheet.right;
        put(page, &of, right - SMALL.width(&of, fonts), foot.top, fonts);
        if number > 1 {
            put(page, &running, sheet.left, 15.0 * MM, fonts);
        }
    }
}

/// Whose letter it is, should the pages part company.
fn running_head(parties: Parties<'_>, titles: &[String], sheet: &Sheet, fonts: &Fonts) -> String {
    let business = parties.business.name.trim();
    let customer = parties.customer_name();
    let number = parties.your_number();
    let parts = std::iter::once(business)
        .chain(titles.iter().map(String::as_str))
        .chain([customer])
        .chain(number.as_deref())
        .map(tidy);
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    let mut text = parts.join(" · ");
    while SMALL.width(&text, fonts) > sheet.inner() {
        text.pop();
        text.pop();
        text.push('…');
    }
    text
}

fn put(page: &mut Page, text: &str, x: f32, top: f32, fonts: &Fonts) {
    if text.is_empty() {
        return;
    }
    page.texts.push(Text {
        x,
        y: top + SMALL.baseline(),
        width: SMALL.width(text, fonts),
        size: SMALL.size,
        face: SMALL.face,
        ink: SMALL.ink,
        text: text.to_owned(),
        part: None,
    });
}
