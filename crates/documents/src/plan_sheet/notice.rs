//! What was changed in a plan, when and why; and that a version holds no
//! longer.

use crate::layout::flow::{Flow, Frame};
use crate::layout::page::{Ink, Kind};
use crate::letter::{BODY, HEADING, given};
use crate::plan_sheet::{Brief, Stage};

/// Writes the notices, if there are any.
pub(crate) fn notice(flow: &mut Flow<'_>, brief: &Brief<'_>) {
    if let Some(held) = held(brief) {
        boxed(flow, Ink::Amber, &[held.0], &held.1);
    }
    let (title, said) = changed(brief);
    if !title.is_empty() {
        boxed(flow, Ink::Cream, &title, &said);
    }
}

/// That it holds no longer.
fn held(brief: &Brief<'_>) -> Option<(String, Vec<String>)> {
    let words = &brief.words;
    let (id, on, reason) = match &brief.sheet.stage {
        Stage::Offered | Stage::Agreed { .. } => return None,
        Stage::Replaced { on, .. } => ("paper-sheet-held-until", on, ""),
        Stage::Ended { on, reason, .. } => ("paper-sheet-ended", on, reason.as_str()),
    };
    let title = words.fill(id, &[("day", (&brief.full_day(*on)).into())]);
    let said = match (given(Some(reason)), &brief.sheet.stage) {
        (Some(reason), _) => words.fill("paper-sheet-why", &[("reason", reason.into())]),
        (None, Stage::Ended { .. }) => words.say("paper-sheet-ended-for-another"),
        (None, _) => words.say("paper-sheet-held-why"),
    };
    Some((title, vec![said]))
}

/// What made this version.
fn changed(brief: &Brief<'_>) -> (Vec<String>, Vec<String>) {
    let words = &brief.words;
    let Some(change) = &brief.sheet.change else {
        return (Vec::new(), Vec::new());
    };
    let day = brief.full_day(change.on);
    let title = words.fill("paper-sheet-what-changed", &[("day", (&day).into())]);
    let mut said = Vec::new();
    said.extend(given(Some(&change.what)).map(str::to_owned));
    if let Some(reason) = given(Some(&change.reason)) {
        said.push(words.fill("paper-sheet-why", &[("reason", reason.into())]));
    }
    if let Some(day) = brief.sheet.replaces {
        let day = brief.full_day(day);
        said.push(words.fill("paper-sheet-replaces", &[("day", (&day).into())]));
    }
    (vec![title], said)
}

fn boxed(flow: &mut Flow<'_>, ink: Ink, title: &[String], said: &[String]) {
    let frame = Frame {
        ink,
        pad: 9.0,
        radius: 6.0,
        bar: 0.0,
        least: 0.0,
    };
    flow.gap(12.0);
    flow.framed(frame, |flow| {
        for text in title {
            flow.part(Kind::Heading, |flow| flow.paragraph(text, HEADING));
        }
        for text in said {
            flow.y += 2.0;
            flow.part(Kind::Paragraph, |flow| flow.paragraph(text, BODY));
        }
    });
}
