//! Where both sides sign.

use crate::layout::flow::Flow;
use crate::layout::page::{Ink, Kind, Patch, Style};
use crate::layout::paragraph::{Line, Span, wrap};
use crate::letter::{BODY, HEADING, given};
use crate::plan_sheet::{Brief, SMALL, Stage};

const LABEL: Style = Style::new(8.6);
const BETWEEN: f32 = 28.0;
/// Room for a hand.
const HAND: f32 = 38.0;

/// Writes what to do if it suits, and two lines to sign on.
pub(crate) fn sign(flow: &mut Flow<'_>, brief: &Brief<'_>) {
    let words = &brief.words;
    let offered = brief.sheet.stage == Stage::Offered;
    let width = (flow.width - BETWEEN) / 2.0;
    let sides = [
        ("paper-sheet-for-business", brief.sheet.business.name.trim()),
        ("paper-sheet-for-customer", brief.parties().customer_name()),
    ];
    let sides: Vec<(String, Vec<Line>)> = sides
        .into_iter()
        .map(|(id, name)| {
            let side = words.say(id);
            let label = match given(Some(name)) {
                Some(name) => words.fill(
                    "paper-line-note",
                    &[("line", (&side).into()), ("note", name.into())],
                ),
                None => side,
            };
            let span = Span::new(LABEL.face, label);
            let lines = wrap(&[span], LABEL.size, width, flow.fonts);
            (words.say("paper-sheet-date-signature"), lines)
        })
        .collect();
    flow.gap(16.0);
    flow.together(|flow| {
        if offered {
            let title = words.say("paper-sheet-if-it-suits");
            flow.part(Kind::Heading, |flow| flow.paragraph(&title, HEADING));
            flow.y += 2.0;
            let said = words.say("paper-sheet-nothing-agreed");
            flow.part(Kind::Paragraph, |flow| flow.paragraph(&said, BODY));
        }
        flow.y += HAND;
        let (top, mut end) = (flow.y, flow.y);
        for (side, (hint, lines)) in sides.iter().enumerate() {
            flow.y = top;
            let x = flow.x + side as f32 * (width + BETWEEN);
            flow.patch(Patch {
                x,
                y: top,
                width,
                height: 0.6,
                radius: 0.0,
                ink: Ink::Dark,
            });
            flow.y += 3.0;
            flow.part(Kind::Paragraph, |flow| {
                for line in lines {
                    flow.line(line, x, flow.y, LABEL);
                    flow.y += LABEL.leading;
                }
                flow.text(hint, x, flow.y, SMALL);
                flow.y += SMALL.leading;
            });
            end = flow.y.max(end);
        }
        flow.y = end;
    });
}
