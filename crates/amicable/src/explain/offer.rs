//! Offers in a few words: a title, a headline, and why.

use chrono::NaiveDate;
use credit::offers::{Offer, OfferName, OfferWhy};
use money::amount::Money;
use money::currency::Currency;
use schedule::row::{Part, Why};
use words::words::{Form, Gap, Words};

use super::figures;
use super::rhythm::{Time, pace};

/// How many sentences say what speaks for an offer, or against it.
const SENTENCES: usize = 2;

pub(super) fn title(words: &Words, name: OfferName) -> String {
    words.say(match name {
        OfferName::AtOnce => "offer-name-at-once",
        OfferName::LumpSumFirst => "offer-name-lump-sum-first",
        OfferName::StepUp => "offer-name-step-up",
        OfferName::Steady => "offer-name-steady",
        OfferName::Shorter => "offer-name-shorter",
        OfferName::Monthly => "offer-name-monthly",
        OfferName::StartSmall => "offer-name-start-small",
        OfferName::Gentle => "offer-name-gentle",
        OfferName::InTime => "offer-name-in-time",
        OfferName::BelowCredit => "offer-name-below-credit",
        OfferName::TokenThenReview => "offer-name-token-then-review",
    })
}

pub(super) fn headline(words: &Words, offer: &Offer) -> String {
    let schedule = &offer.schedule;
    let card = offer.card();
    // As on the card, but without fees, which have a line of their own.
    let regular = schedule.asked().filter(|row| {
        row.part == Part::Instalment && (card.payments == 1 || !row.why.has(Why::Last))
    });
    let mut each: Vec<Money> = regular
        .filter_map(|row| row.amount.checked_sub(row.fee).ok())
        .collect();
    each.dedup();
    let deposit = schedule.rows.iter().find(|row| row.part == Part::Deposit);
    let rest = match (card.rhythm, schedule.asked().last()) {
        // Nothing but the deposit and what is left, or one payment alone.
        (_, Some(last)) if each.is_empty() || card.payments == 1 => {
            once(words, last.amount, last.due, schedule.start)
        }
        (Some(rhythm), _) => {
            let amounts = amounts(words, &each);
            let pace = pace(words, rhythm);
            let gaps = [("amount", (&amounts).into()), ("pace", (&pace).into())];
            words.fill("offer-pace", &gaps)
        }
        (None, _) => amounts(words, &each),
    };
    let rest = if offer.name == OfferName::TokenThenReview {
        words.fill("offer-for-now", &[("headline", (&rest).into())])
    } else {
        rest
    };
    let Some(deposit) = deposit else {
        return rest;
    };
    let id = if deposit.due <= schedule.start {
        "offer-now"
    } else {
        "offer-first"
    };
    let amount = words.amount(deposit.amount);
    let first = words.fill(id, &[("amount", (&amount).into())]);
    then(words, &first, &rest)
}

fn once(words: &Words, amount: Money, on: NaiveDate, start: NaiveDate) -> String {
    let amount = words.amount(amount);
    let amount: (&str, Gap<'_>) = ("amount", (&amount).into());
    if on <= start {
        return words.fill("offer-once-now", &[amount]);
    }
    let day = words.day(on, Form::Month);
    words.fill("offer-once", &[amount, ("day", (&day).into())])
}

fn then(words: &Words, first: &str, then: &str) -> String {
    let gaps = [("first", first.into()), ("then", then.into())];
    words.fill("offer-then", &gaps)
}

/// What is asked for each time: one amount, one and then another, or from
/// the least to the most. Coins that did not divide are not worth a word
/// here.
fn amounts(words: &Words, each: &[Money]) -> String {
    let by_size = || each.iter().copied();
    let (Some(least), Some(most)) = (
        by_size().min_by_key(|each| each.minor()),
        by_size().max_by_key(|each| each.minor()),
    ) else {
        return String::new();
    };
    let amount = |money| words.amount(money);
    match each {
        [one] => amount(*one),
        _ if most.minor() - least.minor() <= 5 => {
            words.fill("offer-about", &[("amount", (&amount(least)).into())])
        }
        [one, other] => then(words, &amount(*one), &amount(*other)),
        _ => words.fill(
            "offer-range",
            &[
                ("least", (&amount(least)).into()),
                ("most", (&amount(most)).into()),
            ],
        ),
    }
}

pub(super) fn because(words: &Words, currency: Currency, why: &[OfferWhy]) -> String {
    // What asks for more than was said is never left out; of the others,
    // the first to be said is the first that was thought of.
    let must = why.iter().filter(|why| is_needed(why)).count();
    let mut room = SENTENCES.saturating_sub(must).max(1);
    let mut order: Vec<&OfferWhy> = why.iter().collect();
    order.sort_by_key(|why| rank(why));
    let mut told = Vec::new();
    for why in order {
        if !is_needed(why) {
            if room == 0 {
                continue;
            }
            room -= 1;
        }
        told.push(said(words, currency, why));
    }
    told.join(" ")
}

/// Whether whoever agrees to an offer must have been told.
fn is_needed(why: &OfferWhy) -> bool {
    matches!(
        why,
        OfferWhy::MoreThanSaid { .. }
            | OfferWhy::FeesOnTop { .. }
            | OfferWhy::AfterLatest { .. }
            | OfferWhy::TakesYears { .. }
            | OfferWhy::Review { .. }
            | OfferWhy::OnlyOne
    )
}

/// What is said first.
fn rank(why: &OfferWhy) -> u8 {
    match why {
        OfferWhy::AsAsked => 0,
        OfferWhy::SmallAtFirst { .. } => 1,
        OfferWhy::LeavesRoom { .. } => 2,
        OfferWhy::StaysBelow { .. } => 3,
        OfferWhy::FewerPayments { .. } => 4,
        OfferWhy::KeepsCash => 5,
        OfferWhy::LumpSum { .. } => 6,
        OfferWhy::SkipsAdded => 7,
        OfferWhy::ByLatest => 8,
        OfferWhy::SameEnd => 9,
        OfferWhy::EndsSooner { .. } => 10,
        OfferWhy::EndsLater { .. } => 11,
        OfferWhy::Crosses { .. } => 12,
        OfferWhy::Review { .. } => 13,
        OfferWhy::MoreThanSaid { .. } => 14,
        OfferWhy::AfterLatest { .. } => 15,
        OfferWhy::TakesYears { .. } => 16,
        OfferWhy::FeesOnTop { .. } => 17,
        OfferWhy::OnlyOne => 18,
    }
}

fn said(words: &Words, currency: Currency, why: &OfferWhy) -> String {
    let amount = |id, figure| {
        let amount = figures::amount(words, currency, figure);
        words.fill(id, &[("amount", (&amount).into())])
    };
    let time = |id, time: Time| words.fill(id, &[("time", (&time.say(words)).into())]);
    let count = |id, count: u32| words.fill(id, &[("count", count.into())]);
    match why {
        OfferWhy::AsAsked => words.say("offer-why-as-asked"),
        OfferWhy::SkipsAdded => words.say("offer-why-skips-added"),
        OfferWhy::FewerPayments { by } => count("offer-why-fewer-payments", *by),
        OfferWhy::SameEnd => words.say("offer-why-same-end"),
        OfferWhy::EndsSooner { days } => time("offer-why-ends-sooner", Time::about(*days)),
        OfferWhy::EndsLater { days } => time("offer-why-ends-later", Time::about(*days)),
        OfferWhy::SmallAtFirst { payments } => count("offer-why-small-at-first", *payments),
        OfferWhy::LeavesRoom { by } => amount("offer-why-leaves-room", *by),
        OfferWhy::LumpSum { amount: sum } => amount("offer-why-lump-sum", *sum),
        OfferWhy::KeepsCash => words.say("offer-why-keeps-cash"),
        OfferWhy::MoreThanSaid { by } => amount("offer-why-more-than-said", *by),
        OfferWhy::FeesOnTop { most } => amount("offer-why-fees-on-top", *most),
        OfferWhy::AfterLatest { days } => time("offer-why-after-latest", Time::about(*days)),
        OfferWhy::ByLatest => words.say("offer-why-by-latest"),
        OfferWhy::TakesYears { months } => {
            time("offer-why-takes-years", Time::months(u64::from(*months)))
        }
        OfferWhy::Review { on, left } => {
            let (day, left) = (
                words.day(*on, Form::Full),
                figures::amount(words, currency, *left),
            );
            let gaps = [("day", (&day).into()), ("amount", (&left).into())];
            words.fill("offer-why-review", &gaps)
        }
        OfferWhy::StaysBelow { .. } => words.say("offer-why-stays-below"),
        OfferWhy::Crosses { .. } => words.say("offer-why-crosses"),
        OfferWhy::OnlyOne => words.say("offer-why-only-one"),
    }
}
