//! What holds for every sentence.

use super::*;

/// Two rows of which the second is for one reason, as it would be.
fn pair(whys: &[Why], part: Part, amount: &str) -> [Row; 2] {
    let mut why = Whys::NONE;
    whys.iter().for_each(|one| why.add(*one));
    let nothing = money("0");
    let asked = money(amount);
    let interest = if asked.is_positive() {
        money("5.00")
    } else {
        nothing
    };
    let mut usual = Whys::NONE;
    usual.add(Why::Level);
    let before = Row {
        due: day("2026-10-26"),
        contractual: day("2026-10-26"),
        part: Part::Instalment,
        opening: money("1000"),
        added: nothing,
        principal: money("55"),
        interest: money("5"),
        fee: nothing,
        amount: money("60"),
        left: money("945"),
        why: usual,
    };
    let row = Row {
        due: day("2026-12-29"),
        contractual: day("2026-12-26"),
        part,
        opening: before.left,
        added: money("12.34"),
        principal: asked.checked_sub(interest).expect("less interest"),
        interest,
        fee: money("2.50"),
        amount: asked.checked_add(money("2.50")).expect("with the fee"),
        left: money("900"),
        why,
    };
    [before, row]
}

const RICH: &str = r#"{"currency":"GBP","amount":"1000","start":"2026-09-26",
    "when":{"rhythm":{"every":"month"},"first":"2026-10-26","skipMonths":[11],
        "roll":{"rule":"following","calendar":{"country":"GB"}}},
    "interest":{"rate":"6","rates":[{"from":"2026-12-01","rate":"7.5"}],
        "pauses":[{"from":"2026-10-20","to":"2026-11-30"}],"cap":{"percent":"10"}}}"#;

#[test]
fn every_reason_has_words_in_every_language() {
    let terms = read(RICH);
    for why in Why::ALL {
        let (part, amount) = match why {
            Why::Deposit => (Part::Deposit, "60"),
            Why::Review => (Part::Review, "60"),
            Why::IfKept => (Part::Discount, "60"),
            Why::Nothing => (Part::Grace, "0"),
            _ => (Part::Instalment, "60"),
        };
        let pair = pair(&[why], part, amount);
        let said =
            in_every_language(|words| rows(words, &terms, &pair).pop().expect("the second row"));
        said.iter().for_each(|said| sound(said));
        // Terms that are none of steps or percentages, and a payment that
        // pays off the debt, leave these without a word of their own, and a
        // row that may be let off is told by its part; the tables have them.
        let plain = [
            Why::Agreed,
            Why::Step,
            Why::Percent,
            Why::InterestOnly,
            Why::GracePrincipal,
            Why::IfKept,
        ];
        if !plain.contains(&why) {
            let mut bare = pair;
            bare[1].why = Whys::NONE;
            let bare = rows(&words("en"), &terms, &bare);
            assert_ne!(bare.last(), said.first(), "{why:?} says nothing");
        }
    }
}

#[test]
fn a_changed_row_is_said_from_the_row_alone() {
    let words = words("en");
    let mut table = String::new();
    for why in Why::ALL {
        if matches!(why, Why::IfKept | Why::Nothing | Why::Amended) {
            continue;
        }
        let mut pair = pair(&[why, Why::Amended], Part::Instalment, "60");
        pair[1].fee = money("0");
        pair[1].amount = money("60");
        let said = rows(&words, &read(RICH), &pair).pop().expect("a row");
        sound(&said);
        table += &format!("{why:?}: {}\n", visible(&said));
    }
    expect![[r#"
        Deposit: The deposit of £60.00, before the other payments. Of this, £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        Level: £60.00 since the plan was changed. Of this, £5.00 is interest and £55.00 pays off the debt.
        Agreed: £60.00 since the plan was changed. Of this, £5.00 is interest and £55.00 pays off the debt.
        Step: £60.00 as agreed: £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        Percent: £60.00 as agreed. Of this, £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        EqualPrincipal: £60.00 since the plan was changed. Of this, £5.00 is interest and £55.00 pays off the debt.
        Token: £60.00, a small amount for now: £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        Review: What is left by then, £60.00, is to be talked about on this day. Of this, £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        Floor: At least £60.00, and more whenever it can be done: £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        ByHand: £60.00, set by hand: £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        Share: £60.00, an equal share of what the payments set by hand leave: £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        InterestOnly: £60.00 as agreed: £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        GracePrincipal: £60.00 as agreed: £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        GraceInterest: £60.00 as agreed: £5.00 is interest and £55.00 pays off the debt. Its interest waits for later. It was changed after the plan was agreed.
        Last: The last payment: what is left, £60.00. Of this, £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        OddCoins: £60.00, which takes what does not divide evenly. Of this, £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        Merged: The last payment, with a small amount on top that would have been left over. Of this, £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        Balloon: The last payment, with a larger sum on top, as agreed. Of this, £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        Multiple: £60.00 each time, rounded up to an even amount. Of this, £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        Minimum: £60.00, the smallest payment that was agreed. Of this, £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        Deferred: £60.00 as agreed: £5.00 is interest and £55.00 pays off the debt. Interest that waited is paid with it. It was changed after the plan was agreed.
        Capitalised: Interest of £12.34 that was not paid is added to the debt. £60.00 as agreed: £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        Advance: £12.34 was added to the debt before it. £60.00 as agreed: £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        Rolled: Moved from Saturday 26 December to Tuesday 29 December, because banks are closed (Boxing Day). £60.00 as agreed: £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        AfterSkip: There is no payment in November, so this one comes two months after the one before. £60.00 as agreed: £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        BrokenPeriod: £60.00 as agreed: £5.00 is interest and £55.00 pays off the debt. The time before it is longer than usual, so it has more interest in it. It was changed after the plan was agreed.
        RateChanged: From 1 December the rate is 7.5%. £60.00 as agreed: £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        InterestPaused: No interest runs from 20 October to 30 November. £60.00 as agreed: £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        Capped: The interest goes no further: 10% of the debt is the most that was agreed. £60.00 as agreed: £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
        Fee: £60.00 as agreed: £5.00 is interest and £55.00 pays off the debt. It was changed after the plan was agreed.
    "#]].assert_eq(&table);
}

/// The names of the phrases in a file.
fn phrases(file: &str) -> Vec<&str> {
    let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    let names = file.lines().filter(begins);
    names
        .filter_map(|line| line.split_once(" = ").map(|(name, _)| name))
        .collect()
}

#[test]
fn every_phrase_is_said_and_every_language_has_it() {
    let files = [
        include_str!("../../../../../locales/en/plan-words.ftl"),
        include_str!("../../../../../locales/de/plan-words.ftl"),
        include_str!("../../../../../locales/fr/plan-words.ftl"),
        include_str!("../../../../../locales/es/plan-words.ftl"),
    ];
    let english = phrases(files[0]);
    for file in files {
        assert_eq!(phrases(file), english);
    }
    let code = [
        include_str!("../change.rs"),
        include_str!("../credit.rs"),
        include_str!("../figures.rs"),
        include_str!("../offer.rs"),
        include_str!("../rhythm.rs"),
        include_str!("../row.rs"),
        include_str!("../row/lead.rs"),
        include_str!("../row/note.rs"),
    ];
    // The words of a change are found by its key, which has a test of its
    // own. Fees on top are a reason that options are about to get.
    let by_key = |name: &str| name.starts_with("change-");
    let unsaid: Vec<&&str> = english
        .iter()
        .filter(|name| {
            let quoted = format!("\"{name}\"");
            !by_key(name) && !code.iter().any(|code| code.contains(&quoted))
        })
        .collect();
    assert!(unsaid.is_empty(), "{unsaid:?}");
    // And the other way round: whatever is quoted like a phrase is one.
    let kinds = [
        "why-", "words-", "change-", "offer-", "credit-", "rhythm-", "pace-",
    ];
    for quoted in code
        .iter()
        .flat_map(|code| code.split('"').skip(1).step_by(2))
    {
        if kinds.iter().any(|kind| quoted.starts_with(kind)) && !quoted.contains('{') {
            assert!(english.contains(&quoted), "{quoted}");
        }
    }
}

fn day_after(days: i64) -> NaiveDate {
    day("2026-01-01") + chrono::TimeDelta::days(days)
}

/// Terms of all kinds, most of which make a plan.
fn any_terms() -> impl Strategy<Value = Terms> {
    let rhythm = prop_oneof![
        Just(r#"{"every":"week"}"#),
        Just(r#"{"every":"week","count":2}"#),
        Just(r#"{"every":"day","count":10}"#),
        Just(r#"{"every":"halfMonth","days":[15,31]}"#),
        Just(r#"{"every":"month"}"#),
        Just(r#"{"every":"month","count":3,"day":31}"#),
        Just(r#"{"every":"month","nth":-1,"weekday":"fri"}"#),
    ];
    let amounts = prop_oneof![
        Just(r#"{"kind":"level"}"#),
        Just(r#"{"kind":"level","each":"61.50"}"#),
        Just(r#"{"kind":"equalPrincipal"}"#),
        Just(r#"{"kind":"steps","each":"50","by":{"percent":"10"},"after":2}"#),
        Just(r#"{"kind":"steps","by":{"amount":"1.5"}}"#),
        Just(r#"{"kind":"percents","percents":["60","25","15"]}"#),
        Just(r#"{"kind":"token","each":"5"}"#),
        Just(r#"{"kind":"floor","each":"70"}"#),
        Just(r#"{"kind":"phases","phases":[{"each":"30","count":2},{"each":"75"}]}"#),
        Just(r#"{"kind":"phases","phases":[{"interestOnly":true,"count":2},{"count":3}]}"#),
    ];
    let interest = prop_oneof![
        Just("null"),
        Just(r#"{"rate":"9.5"}"#),
        Just(r#"{"rate":"9.5","dayCount":"actual365Fixed","cap":{"percent":"2"}}"#),
        Just(r#"{"rate":"12","dayCount":"thirtyE360","grace":{"interest":2,"then":"spread"}}"#),
        Just(r#"{"rate":"12","grace":{"principal":2,"interest":1,"then":"capitalise"}}"#),
        Just(r#"{"rate":"30","compounding":"monthly","rates":[{"from":"2026-06-01","rate":"7"}]}"#),
        Just(r#"{"rate":"8","method":"flat"}"#),
        Just(r#"{"rate":"8","collect":"atEnd","freeUntil":"2026-04-15"}"#),
        Just(
            r#"{"rate":"8","waivedIfKept":true,"pauses":[{"from":"2026-03-01","to":"2026-05-31"}]}"#
        ),
    ];
    let roll = prop_oneof![
        Just("null"),
        Just(r#"{"rule":"following","calendar":{"country":"GB"}}"#),
        Just(r#"{"rule":"nearest","calendar":{"country":"AE"},"interest":"rolled"}"#),
    ];
    let more = prop_oneof![
        Just(""),
        Just(r#","deposit":{"percent":"10"}"#),
        Just(r#","balloon":{"amount":"40"},"rounding":{"multipleOf":"5"}"#),
        Just(r#","discount":{"amount":"20"},"rounding":{"residue":"spread"}"#),
        Just(r#","fees":[{"name":"Letter","amount":"3","with":"each"},{"percent":"1"}]"#),
        Just(r#","advances":[{"on":"2026-03-03","amount":"55"}],"rounding":{"mergeBelow":"30"}"#),
        Just(r#","rounding":{"residue":"first"}"#),
    ];
    let when = (
        rhythm,
        0_i64..60,
        0_i64..60,
        proptest::option::of(1_u32..14),
        roll,
    );
    let skip = proptest::collection::vec(1_u8..=12, 0..4);
    (200_i64..200_000, when, amounts, interest, more, skip).prop_map(
        |(amount, (rhythm, start, first, count, roll), amounts, interest, more, mut skip)| {
            skip.sort_unstable();
            skip.dedup();
            let count = count.map_or("null".to_owned(), |count| count.to_string());
            let (start, first) = (day_after(start), day_after(start + first));
            let json = format!(
                r#"{{"currency":"GBP","amount":"{}.{:02}","start":"{start}",
                    "when":{{"rhythm":{rhythm},"first":"{first}","count":{count},
                        "skipMonths":{skip:?},"roll":{roll}}},
                    "amounts":{amounts},"interest":{interest}{more}}}"#,
                amount / 100,
                amount % 100,
            );
            read(&json)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_row_of_every_plan_is_explained(terms in any_terms()) {
        let Ok(plan) = build(&terms) else { return Ok(()) };
        for language in LANGUAGES {
            let words = words(language);
            let said = rows(&words, &terms, &plan.rows);
            prop_assert_eq!(said.len(), plan.rows.len());
            said.iter().for_each(|said| sound(said));
        }
    }

    #[test]
    fn every_offer_is_said_in_words(
        amount in 100_u32..20_000,
        each in 10_u32..400,
        lump in prop_oneof![Just(0_u32), 50_u32..500],
        rhythm in prop_oneof![
            Just(Rhythm::WEEKLY), Just(Rhythm::MONTHLY), Just(Rhythm::Day { count: 10 }),
            Just(Rhythm::HalfMonth { days: [1, 15] }),
        ],
        country in proptest::sample::select(vec!["GB", "US", "DE", "CH"]),
        rate in prop_oneof![Just(None), Just(Some("7.5"))],
    ) {
        let ask = Ask {
            currency: Some(pounds()),
            amount: Some(Figure(amount.into())),
            start: Some(day("2026-11-23")),
            each: Some(Figure(each.into())),
            lump_sum: Some(Figure(lump.into())),
            rhythm: Some(rhythm),
            country: Some(country.to_owned()),
            interest: rate.map(|rate| schedule::terms::Interest {
                rate: Some(figure(rate)),
                ..Default::default()
            }),
            ..Ask::default()
        };
        let Ok(offers) = options(&ask) else { return Ok(()) };
        for language in LANGUAGES {
            let words = words(language);
            for offer in &offers {
                clean(&offer_title(&words, offer));
                clean(&offer_headline(&words, offer));
                sound(&offer_why(&words, offer));
            }
        }
    }

    #[test]
    fn any_reasons_together_make_sentences(
        terms in any_terms(),
        whys in proptest::collection::vec(proptest::sample::select(Why::ALL.to_vec()), 0..33),
        amount in prop_oneof![Just("0"), Just("60"), Just("5")],
    ) {
        let pair = pair(&whys, Part::Instalment, amount);
        for language in LANGUAGES {
            let said = rows(&words(language), &terms, &pair);
            said.iter().for_each(|said| sound(said));
        }
    }
}
