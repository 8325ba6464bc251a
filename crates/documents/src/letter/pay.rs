//! How to pay, what to do when it is hard, and the owner's last word.

use crate::fonts::Face;
use crate::layout::flow::{Flow, Frame};
use crate::layout::page::{Ink, Kind, Style};
use crate::layout::paragraph::{Span, tidy, wrap};
use crate::letter::{BODY, HEADING, Parties, given};

const LABEL: Style = Style::new(8.6).soft();

/// The share of the width for what to do when it is hard.
const HARD: f32 = 0.36;
const BETWEEN: f32 = 14.0;

/// Writes how to pay and, beside it, what to do when it is hard; one
/// below the other if they are too long for that. `asked` is the amount
/// to pay; `offer` is the phrase for what can be done when it is hard.
pub(crate) fn pay(flow: &mut Flow<'_>, parties: Parties<'_>, asked: Option<&str>, offer: &str) {
    flow.gap(14.0);
    let hard = flow.width * HARD;
    let left = |flow: &mut Flow<'_>, least: f32| {
        flow.inset(0.0, hard + BETWEEN, |flow| {
            how_to_pay(flow, parties, asked, least)
        });
    };
    let right = |flow: &mut Flow<'_>, least: f32| {
        let pay = flow.width - hard;
        flow.inset(pay, 0.0, |flow| {
            when_it_is_hard(flow, parties, offer, least)
        });
    };
    let height = flow
        .height_of(|flow| left(flow, 0.0))
        .max(flow.height_of(|flow| right(flow, 0.0)));
    if height > flow.full_page() * 0.4 {
        how_to_pay(flow, parties, asked, 0.0);
        flow.gap(14.0);
        return when_it_is_hard(flow, parties, offer, 0.0);
    }
    flow.need(height);
    let top = flow.y;
    left(flow, height);
    flow.y = top;
    right(flow, height);
    flow.y = top + height;
}

fn how_to_pay(flow: &mut Flow<'_>, parties: Parties<'_>, asked: Option<&str>, least: f32) {
    let words = parties.words;
    let rows = rows(parties, asked);
    let mut others = vec![parties.business.other_ways_to_pay.trim().to_owned()];
    others.retain(|text| !text.is_empty());
    if parties.business.bank.is_none() && others.is_empty() {
        others.push(words.say("paper-pay-ask"));
    }
    let frame = Frame {
        ink: Ink::Mint,
        pad: 10.0,
        radius: 7.0,
        bar: 0.0,
        least,
    };
    flow.framed(frame, |flow| {
        flow.part(Kind::Heading, |flow| {
            flow.paragraph(&words.say("paper-pay-title"), HEADING);
        });
        flow.y += 3.0;
        labelled(flow, &rows);
        for text in &others {
            flow.gap(4.0);
            flow.part(Kind::Paragraph, |flow| flow.paragraph(text, BODY));
        }
    });
}

/// The account to pay into, what to quote and how much, a line each.
fn rows(parties: Parties<'_>, asked: Option<&str>) -> Vec<(String, String, Face)> {
    let words = parties.words;
    let mut rows = Vec::new();
    let mut row = |id: &str, value: &str, face: Face| {
        if let Some(value) = given(Some(value)) {
            rows.push((words.say(id), value.to_owned(), face));
        }
    };
    if let Some(bank) = &parties.business.bank {
        row("paper-pay-holder", &bank.holder, Face::Regular);
        match grouped_iban(&bank.number) {
            Some(iban) => row("paper-pay-iban", &iban, Face::Strong),
            None => row("paper-pay-number", &bank.number, Face::Strong),
        }
        match (given(Some(&bank.bank)), given(Some(&bank.bic))) {
            (Some(name), Some(bic)) => {
                let bic = format!("{name}, {}\u{a0}{bic}", words.say("paper-pay-bic"));
                row("paper-pay-bank", &bic, Face::Regular);
            }
            _ => {
                row("paper-pay-bic", &bank.bic, Face::Regular);
                row("paper-pay-bank", &bank.bank, Face::Regular);
            }
        }
        row(
            "paper-pay-reference",
            &parties.customer.reference,
            Face::Strong,
        );
    }
    if let Some(amount) = asked {
        row("paper-pay-amount", amount, Face::Strong);
    }
    rows
}

/// An IBAN in groups of four, as banks print it; none for a number that
/// is none.
fn grouped_iban(number: &str) -> Option<String> {
    let bare: String = number.chars().filter(|c| !c.is_whitespace()).collect();
    let bytes = bare.as_bytes();
    let shaped = (15..=34).contains(&bytes.len())
        && bytes[..2].iter().all(u8::is_ascii_alphabetic)
        && bytes[2..4].iter().all(u8::is_ascii_digit)
        && bytes[4..].iter().all(u8::is_ascii_alphanumeric);
    if !shaped {
        return None;
    }
    let mut grouped = String::new();
    for (place, character) in bare.to_ascii_uppercase().chars().enumerate() {
        if place > 0 && place % 4 == 0 {
            grouped.push('\u{a0}');
        }
        grouped.push(character);
    }
    Some(grouped)
}

/// Labels in one column, what they name in another.
fn labelled(flow: &mut Flow<'_>, rows: &[(String, String, Face)]) {
    let widest = rows
        .iter()
        .map(|(label, ..)| LABEL.width(&tidy(label), flow.fonts))
        .fold(0.0, f32::max);
    let column = (widest + 14.0).min(flow.width * 0.4);
    for (label, value, face) in rows {
        let label = wrap(
            &[Span::new(LABEL.face, label.as_str())],
            LABEL.size,
            column - 8.0,
            flow.fonts,
        );
        let value_style = Style {
            face: *face,
            ..BODY
        };
        let value = wrap(
            &[Span::new(*face, value.as_str())],
            BODY.size,
            flow.width - column,
            flow.fonts,
        );
        flow.part(Kind::Paragraph, |flow| {
            for number in 0..label.len().max(value.len()) {
                flow.need(BODY.leading);
                if let Some(line) = label.get(number) {
                    // The smaller label stands on the baseline of the
                    // larger value.
                    let drop = BODY.baseline() - LABEL.baseline();
                    flow.line(line, flow.x, flow.y + drop, LABEL);
                }
                if let Some(line) = value.get(number) {
                    flow.line(line, flow.x + column, flow.y, value_style);
                }
                flow.y += BODY.leading;
            }
        });
    }
}

/// Says that talking early helps, and how.
fn when_it_is_hard(flow: &mut Flow<'_>, parties: Parties<'_>, offer: &str, least: f32) {
    let words = parties.words;
    let phone = given(Some(&parties.business.phone)).map(together);
    let email = given(Some(&parties.business.email));
    let mut gaps = Vec::new();
    if let Some(phone) = &phone {
        gaps.push(("phone", phone.into()));
    }
    if let Some(email) = email {
        gaps.push(("email", email.into()));
    }
    let talk = match (&phone, email) {
        (Some(_), Some(_)) => "paper-hard-phone-email",
        (Some(_), None) => "paper-hard-phone",
        (None, Some(_)) => "paper-hard-email",
        (None, None) => "paper-hard-talk",
    };
    let spans = [
        Span::new(Face::Strong, words.say("paper-hard-title")),
        Span::new(Face::Regular, words.fill(talk, &gaps)),
        Span::new(Face::Regular, words.say(offer)),
    ];
    let frame = Frame {
        ink: Ink::Green,
        pad: 0.0,
        radius: 0.0,
        bar: 2.2,
        least,
    };
    flow.framed(frame, |flow| {
        flow.y += 1.0;
        flow.inset(9.0, 0.0, |flow| {
            flow.part(Kind::Paragraph, |flow| flow.spans(&spans, BODY));
        });
        flow.y += 2.0;
    });
}

/// A phone number on one line.
fn together(phone: &str) -> String {
    if phone.chars().count() > 24 {
        return phone.to_owned();
    }
    phone.replace(' ', "\u{a0}")
}

/// Writes the owner's last word, if there is one.
pub(crate) fn note(flow: &mut Flow<'_>, parties: Parties<'_>) {
    if let Some(note) = given(Some(&parties.business.statement_note)) {
        flow.gap(14.0);
        flow.part(Kind::Paragraph, |flow| flow.paragraph(note, BODY));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_iban_is_grouped_by_four_and_other_numbers_are_left_alone() {
        let spaced = |number: &str| grouped_iban(number).map(|n| n.replace('\u{a0}', " "));
        assert_eq!(
            spaced("de89370400440532013000").as_deref(),
            Some("DE89 3704 0044 0532 0130 00")
        );
        assert_eq!(
            spaced("GB29 NWBK 6016 1331 9268 19").as_deref(),
            Some("GB29 NWBK 6016 1331 9268 19")
        );
        for other in [
            "12-34-56 12345678",
            "",
            "021000021 / 123456789",
            "Ö123456789012345",
        ] {
            assert_eq!(spaced(other), None, "{other}");
        }
    }
}
