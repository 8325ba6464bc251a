//! The amount to pay.

use ledger::standing::Standing;

use crate::statement::brief::Brief;

/// What is asked for now or next, where that is one amount.
pub(crate) fn asked(brief: &Brief<'_>) -> Option<String> {
    let words = &brief.words;
    let sections = brief.sections();
    let mut owing = sections.iter().filter(|s| s.closing.is_positive());
    let (Some(section), None) = (owing.next(), owing.next()) else {
        return None;
    };
    match section.standing {
        Standing::Late { amount, .. } => Some(words.amount(amount)),
        Standing::OnTrack { next } | Standing::Ahead { next, .. } => {
            let amount = words.amount(next.amount);
            let day = brief.sentence_day(next.on);
            let gaps = [("amount", (&amount).into()), ("day", (&day).into())];
            Some(words.fill("paper-pay-by", &gaps))
        }
        Standing::Settled => None,
    }
}
