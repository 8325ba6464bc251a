//! What stands at the edges of every page: who writes and which page it
//! is at the foot, and from the second page on whose statement at the
//! head.

use crate::fonts::Fonts;
use crate::layout::flow::Flow;
use crate::layout::page::{Ink, Page, Patch, Style, Text};
use crate::layout::paragraph::{Line, Span, tidy, wrap};
use crate::layout::sheet::{MM, Sheet};
use crate::statement::brief::{Brief, given};

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
    pub(crate) fn new(brief: &Brief<'_>, sheet: &Sheet, fonts: &Fonts) -> Self {
        let business = brief.business;
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
        let page = page_of(brief, 99_999, 99_999);
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

fn page_of(brief: &Brief<'_>, page: u32, pages: u32) -> String {
    let gaps = [("page", page.into()), ("pages", pages.into())];
    brief.words.fill("paper-page", &gaps)
}

/// Writes the edges of all pages, now that their number is known.
pub(crate) fn edges(flow: &mut Flow<'_>, brief: &Brief<'_>, foot: &Foot) {
    let fonts = flow.fonts;
    let sheet = flow.sheet;
    let pages = u32::try_from(flow.pages.len()).unwrap_or(u32::MAX);
    let running = running_head(brief, &sheet, fonts);
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
        let of = page_of(brief, number, pages);
        let right = sheet.width - sheet.right;
        put(page, &of, right - SMALL.width(&of, fonts), foot.top, fonts);
        if number > 1 {
            put(page, &running, sheet.left, 15.0 * MM, fonts);
        }
    }
}

/// Whose statement it is, should the pages part company.
fn running_head(brief: &Brief<'_>, sheet: &Sheet, fonts: &Fonts) -> String {
    let words = &brief.words;
    let reference = given(Some(&brief.customer().reference));
    let parts = [
        Some(brief.business.name.trim().to_owned()),
        Some(words.say("paper-statement-title")),
        Some(words.period(brief.statement.from, brief.statement.to)),
        Some(brief.customer_name().to_owned()),
        reference.map(|number| words.fill("paper-your-number", &[("reference", number.into())])),
    ];
    let parts = parts.into_iter().flatten().map(|part| tidy(&part));
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
