//! The upper part of the first page: who writes, to whom, about what.

use crate::layout::flow::Flow;
use crate::layout::page::{Ink, Kind, Patch, Style};
use crate::layout::paragraph::{Span, tidy, wrap};
use crate::layout::sheet::MM;
use crate::letter::Parties;

const NAME: Style = Style::new(14.5).strong();
const SMALL: Style = Style::new(9.0).soft();
const ADDRESS: Style = Style::new(10.0).leading(12.7);
const SENDER: Style = Style::new(6.5).soft();

/// Where a sender's line above the address is the custom, and windows
/// are made for it.
const SENDER_LINE: [&str; 5] = ["AT", "CH", "DE", "LI", "LU"];

/// Writes the head and leaves the pen where the text begins.
///
/// `titles` say what the letter is, the first of them by name.
pub(crate) fn head(flow: &mut Flow<'_>, parties: Parties<'_>, titles: &[String]) {
    marks(flow);
    letterhead(flow, parties, titles);
    window(flow, parties);
}

/// Where to fold and where to punch, in the outer margin.
fn marks(flow: &mut Flow<'_>) {
    for y in flow.sheet.marks {
        flow.patch(Patch {
            x: 5.0 * MM,
            y: *y,
            width: 4.0 * MM,
            height: 0.4,
            radius: 0.0,
            ink: Ink::Line,
        });
    }
}

/// The business at the left, what this is at the right.
fn letterhead(flow: &mut Flow<'_>, parties: Parties<'_>, titles: &[String]) {
    let (top, left, width) = (flow.y, flow.x, flow.width);
    let right_column = (width * 0.45).min(
        titles
            .iter()
            .map(|text| SMALL.strong().width(&tidy(text), flow.fonts))
            .fold(0.0, f32::max)
            + 1.0,
    );
    let business = parties.business;
    flow.inset(0.0, right_column + 18.0, |flow| {
        flow.part(Kind::Paragraph, |flow| {
            flow.paragraph(&business.name, NAME);
        });
        flow.y += 1.5;
        let address = business.address.iter().map(|line| line.trim());
        let address: Vec<&str> = address.filter(|line| !line.is_empty()).collect();
        for line in [address.join(", ").as_str(), business.website.trim()] {
            if !line.is_empty() {
                flow.part(Kind::Paragraph, |flow| flow.paragraph(line, SMALL));
            }
        }
    });
    let left_end = flow.y;
    flow.y = top + 4.0;
    let right = left + width;
    let named = Style {
        ink: Ink::Dark,
        ..SMALL.strong()
    };
    let styles = std::iter::once(named).chain(std::iter::repeat(SMALL));
    for (text, style) in titles.iter().zip(styles) {
        flow.part(Kind::Paragraph, |flow| {
            let span = Span::new(style.face, text.as_str());
            for line in wrap(&[span], style.size, right_column, flow.fonts) {
                flow.line(&line, right - line.width, flow.y, style);
                flow.y += style.leading;
            }
        });
    }
    flow.y = flow.y.max(left_end);
}

/// The customer's address where the envelope has its window. A longer
/// one begins higher; one longer than the window goes on below it, and
/// everything after it gives way.
fn window(flow: &mut Flow<'_>, parties: Parties<'_>) {
    let window = flow.sheet.window;
    let lines = address(parties);
    let sender = sender(parties);
    let (x, width) = (flow.x, flow.width);
    (flow.x, flow.width) = (window.left, window.width);
    let height = flow.height_of(|flow| {
        for line in &lines {
            flow.paragraph(line, ADDRESS);
        }
    });
    let from_below = (window.bottom - height).max(window.top);
    let above = if sender.is_some() {
        3.0 * SENDER.leading
    } else {
        8.0
    };
    flow.y = window.address.min(from_below).max(flow.y + above);
    if let Some(sender) = sender {
        flow.decoration(|flow| sender_line(flow, &sender));
    }
    for line in &lines {
        flow.part(Kind::Paragraph, |flow| flow.paragraph(line, ADDRESS));
    }
    (flow.x, flow.width) = (x, width);
    // A long address may have gone on to another page.
    flow.y = if flow.pages.len() == 1 {
        flow.sheet.body.max(flow.y + 16.0)
    } else {
        flow.y + 16.0
    };
}

/// The sender in small, right above the address; two lines at most.
fn sender_line(flow: &mut Flow<'_>, sender: &str) {
    let span = Span::new(SENDER.face, sender);
    let lines = wrap(&[span], SENDER.size, flow.width, flow.fonts);
    if lines.len() > 2 {
        return;
    }
    let top = flow.y - 5.0 - SENDER.leading * lines.len() as f32;
    let mut y = top;
    for line in &lines {
        flow.line(line, flow.x, y, SENDER);
        y += SENDER.leading;
    }
}

fn sender(parties: Parties<'_>) -> Option<String> {
    let business = parties.business;
    let country = business.country.trim().to_ascii_uppercase();
    if !SENDER_LINE.contains(&country.as_str()) {
        return None;
    }
    let lines = std::iter::once(&business.name).chain(&business.address);
    let lines: Vec<&str> = lines.map(|l| l.trim()).filter(|l| !l.is_empty()).collect();
    (!lines.is_empty()).then(|| lines.join(" · "))
}

/// The lines of the address, the name first and the country last.
fn address(parties: Parties<'_>) -> Vec<String> {
    let customer = parties.customer;
    let mut lines = vec![customer.name.trim()];
    if customer.company.trim() != customer.name.trim() {
        lines.push(customer.company.trim());
    }
    lines.extend(customer.address.iter().map(|line| line.trim()));
    let lines = lines.into_iter().filter(|line| !line.is_empty());
    lines.map(str::to_owned).chain(parties.abroad()).collect()
}
