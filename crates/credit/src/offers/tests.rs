use expect_test::{Expect, expect};
use proptest::prelude::*;

use super::*;

/// One offer a line: what its card says, and below it what can be said
/// for and against it.
fn read(offers: &[Offer]) -> String {
    let mut lines = String::new();
    for offer in offers {
        let card = offer.card();
        let list = |figures: &[Figure]| {
            let texts: Vec<String> = figures.iter().map(ToString::to_string).collect();
            texts.join(" then ")
        };
        let day = |day: Option<NaiveDate>| day.map_or("never".to_owned(), |day| day.to_string());
        lines.push_str(&format!(
            "{} {:?}: {}, {} from {} to {}, last {}, largest {}, costs {}\n",
            card.rank,
            card.name,
            list(&card.each),
            card.payments,
            day(card.first),
            day(card.last),
            card.last_amount,
            card.largest,
            card.cost,
        ));
        let why: Vec<String> = card.why.iter().map(said).collect();
        lines.push_str(&format!("    {:?}: {}\n", card.fit, why.join("; ")));
    }
    lines
}

fn said(why: &OfferWhy) -> String {
    let json = serde_json::to_value(why).expect("a reason");
    let object = json.as_object().expect("an object");
    let kind = object["kind"].as_str().expect("a kind");
    let rest = object.iter().filter(|(key, _)| *key != "kind");
    let rest: Vec<String> = rest
        .map(|(_, value)| value.to_string().replace('"', ""))
        .collect();
    format!("{kind} {}", rest.join(" ")).trim_end().to_owned()
}

fn ask(json: &str) -> Ask {
    serde_json::from_str(json).expect("an ask")
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check(json: &str, expected: Expect) {
    let text = match options(&ask(json)) {
        Ok(offers) => read(&offers),
        Err(error) => error.to_string(),
    };
    expected.assert_eq(&text);
}

#[test]
fn sixty_every_friday_but_not_at_christmas() {
    check(
        r#"{"currency":"GBP","amount":"1420.00","start":"2026-11-02","country":"GB",
            "each":"60.00","rhythm":{"every":"week"},"payDay":"2026-11-06",
            "skip":[{"from":"2026-12-22","to":"2027-01-04"}]}"#,
        expect![[r#"
            1 Steady: 60.00, 24 from 2026-11-06 to 2027-04-30, last 40.00, largest 60.00, costs 0.00
                AsAsked: asAsked; skipsAdded; crosses uk-60f
            2 Monthly: 237.00, 6 from 2026-12-06 to 2027-05-06, last 235.00, largest 237.00, costs 0.00
                Fits: fewerPayments 18; sameEnd; staysBelow uk-60f
            3 StartSmall: 30.00 then 75.00, 24 from 2026-11-06 to 2027-04-30, last 55.00, largest 75.00, costs 0.00
                Stretches: smallAtFirst 8; moreThanSaid 15.00; skipsAdded; sameEnd; crosses uk-60f
        "#]],
    );
}

#[test]
fn sixty_a_week_not_in_august_and_more_after_christmas() {
    check(
        r#"{"currency":"GBP","amount":"3200.00","start":"2026-11-02",
            "each":"60","rhythm":{"every":"week"},"payDay":"2026-11-06",
            "skipMonths":[8],"more":{"from":"2027-01-01","each":"80"}}"#,
        expect![[r#"
            1 StepUp: 60.00 then 80.00, 42 from 2026-11-06 to 2027-09-17, last 80.00, largest 80.00, costs 0.00
                AsAsked: asAsked; skipsAdded
            2 Steady: 60.00, 54 from 2026-11-06 to 2027-12-10, last 20.00, largest 60.00, costs 0.00
                Fits: skipsAdded; endsLater 84
            3 Monthly: 260.00, 13 from 2026-12-06 to 2028-01-06, last 80.00, largest 260.00, costs 0.00
                Fits: skipsAdded; fewerPayments 29; endsLater 111
        "#]],
    );
}

#[test]
fn paid_every_two_weeks_with_a_range() {
    check(
        r#"{"currency":"AUD","amount":"2750.00","start":"2026-11-02",
            "from":"100","to":"150","rhythm":{"every":"week","count":2},"payDay":"2026-11-12"}"#,
        expect![[r#"
            1 Steady: 100.00, 28 from 2026-11-12 to 2027-11-25, last 50.00, largest 100.00, costs 0.00
                AsAsked: asAsked
            2 Shorter: 150.00, 19 from 2026-11-12 to 2027-07-22, last 50.00, largest 150.00, costs 0.00
                Fits: fewerPayments 9; endsSooner 126
            3 Monthly: 230.00, 12 from 2026-12-12 to 2027-11-12, last 220.00, largest 230.00, costs 0.00
                Fits: fewerPayments 16; endsSooner 13
            4 StartSmall: 50.00 then 110.00, 28 from 2026-11-12 to 2027-11-25, last 20.00, largest 110.00, costs 0.00
                Fits: smallAtFirst 4; sameEnd
        "#]],
    );
}

#[test]
fn paid_at_the_end_of_the_month() {
    check(
        r#"{"currency":"EUR","amount":"1800","start":"2026-11-02","country":"DE",
            "each":"150","payDay":"2026-11-30"}"#,
        expect![[r#"
            1 Steady: 150.00, 12 from 2026-11-30 to 2027-10-30, last 150.00, largest 150.00, costs 0.00
                AsAsked: asAsked
            2 Gentle: 100.00, 18 from 2026-11-30 to 2028-04-30, last 100.00, largest 100.00, costs 0.00
                Fits: leavesRoom 50.00; endsLater 183
            3 StartSmall: 75.00 then 170.00, 12 from 2026-11-30 to 2027-10-30, last 120.00, largest 170.00, costs 0.00
                Stretches: smallAtFirst 2; moreThanSaid 20.00; sameEnd
        "#]],
    );
}

#[test]
fn twice_a_month() {
    check(
        r#"{"currency":"USD","amount":"960","start":"2026-11-02","country":"US",
            "each":"80","rhythm":{"every":"halfMonth","days":[15,31]},"payDay":"2026-11-15"}"#,
        expect![[r#"
            1 Steady: 80.00, 12 from 2026-11-15 to 2027-04-30, last 80.00, largest 80.00, costs 0.00
                AsAsked: asAsked; crosses us-reg-z
            2 Monthly: 160.00, 6 from 2026-12-15 to 2027-05-15, last 160.00, largest 160.00, costs 0.00
                Fits: fewerPayments 6; endsLater 15; crosses us-reg-z
            3 BelowCredit: 240.00, 4 from 2026-12-15 to 2027-03-15, last 240.00, largest 240.00, costs 0.00
                Stretches: moreThanSaid 80.00; fewerPayments 8; endsSooner 46; staysBelow us-reg-z
            4 StartSmall: 40.00 then 100.00, 12 from 2026-11-15 to 2027-04-30, last 100.00, largest 100.00, costs 0.00
                Stretches: smallAtFirst 4; moreThanSaid 20.00; sameEnd; crosses us-reg-z
        "#]],
    );
}

#[test]
fn to_be_paid_by_a_day_that_what_they_can_pay_misses() {
    check(
        r#"{"currency":"GBP","amount":"1420.00","start":"2026-11-02","latest":"2027-02-28",
            "each":"60.00","rhythm":{"every":"week"},"payDay":"2026-11-06"}"#,
        expect![[r#"
            1 InTime: 84.00, 17 from 2026-11-06 to 2027-02-26, last 76.00, largest 84.00, costs 0.00
                Stretches: moreThanSaid 24.00; byLatest; fewerPayments 7; endsSooner 49
            2 Steady: 60.00, 24 from 2026-11-06 to 2027-04-16, last 40.00, largest 60.00, costs 0.00
                Stretches: asAsked; afterLatest 47
        "#]],
    );
}

#[test]
fn a_lump_sum_from_the_cash_at_hand() {
    check(
        r#"{"currency":"GBP","amount":"1420.00","start":"2026-11-02","lumpSum":"400",
            "each":"60.00","rhythm":{"every":"week"},"payDay":"2026-11-06"}"#,
        expect![[r#"
            1 LumpSumFirst: 60.00, 18 from 2026-11-02 to 2027-02-26, last 60.00, largest 400.00, costs 0.00
                AsAsked: asAsked; lumpSum 400.00
            2 Monthly: 255.00, 5 from 2026-11-02 to 2027-03-06, last 255.00, largest 400.00, costs 0.00
                Fits: lumpSum 400.00; fewerPayments 13; endsLater 8
            3 Steady: 60.00, 24 from 2026-11-06 to 2027-04-16, last 40.00, largest 60.00, costs 0.00
                Fits: keepsCash; endsLater 49
            4 StartSmall: 30.00 then 75.00, 18 from 2026-11-02 to 2027-02-26, last 45.00, largest 400.00, costs 0.00
                Stretches: smallAtFirst 5; lumpSum 400.00; moreThanSaid 15.00; sameEnd
        "#]],
    );
}

#[test]
fn cash_for_all_of_it() {
    check(
        r#"{"currency":"GBP","amount":"300.00","start":"2026-11-02","lumpSum":"400",
            "each":"60.00","rhythm":{"every":"week"},"payDay":"2026-11-06"}"#,
        expect![[r#"
            1 AtOnce: 300.00, 1 from 2026-11-02 to 2026-11-02, last 300.00, largest 300.00, costs 0.00
                AsAsked: asAsked
            2 Steady: 60.00, 5 from 2026-11-06 to 2026-12-04, last 60.00, largest 60.00, costs 0.00
                Fits: endsLater 32
            3 Gentle: 40.00, 8 from 2026-11-06 to 2026-12-25, last 20.00, largest 40.00, costs 0.00
                Fits: leavesRoom 20.00; endsLater 53
        "#]],
    );
}

#[test]
fn a_farmer_who_is_paid_at_harvest() {
    check(
        r#"{"currency":"EUR","amount":"12000","start":"2026-11-02",
            "each":"1500","payDay":"2027-05-31","skipMonths":[11,12,1,2,3,4]}"#,
        expect![[r#"
            1 Steady: 1500.00, 8 from 2027-05-31 to 2028-06-30, last 1500.00, largest 1500.00, costs 0.00
                AsAsked: asAsked; skipsAdded
            2 Gentle: 1000.00, 12 from 2027-05-31 to 2028-10-31, last 1000.00, largest 1000.00, costs 0.00
                Fits: leavesRoom 500.00; skipsAdded; endsLater 123
            3 StartSmall: 750.00 then 1800.00, 8 from 2027-05-31 to 2028-06-30, last 1500.00, largest 1800.00, costs 0.00
                Stretches: smallAtFirst 2; moreThanSaid 300.00; skipsAdded; sameEnd
        "#]],
    );
}

#[test]
fn a_tiny_debt() {
    check(
        r#"{"currency":"GBP","amount":"45.00","start":"2026-11-02",
            "each":"60.00","payDay":"2026-11-30"}"#,
        expect![[r#"
            1 Steady: 45.00, 1 from 2026-11-30 to 2026-11-30, last 45.00, largest 45.00, costs 0.00
                AsAsked: asAsked
            2 Gentle: 30.00, 2 from 2026-11-30 to 2026-12-30, last 15.00, largest 30.00, costs 0.00
                Fits: leavesRoom 30.00; endsLater 30
        "#]],
    );
    check(
        r#"{"currency":"GBP","amount":"0.01","start":"2026-11-02","each":"5"}"#,
        expect![[r#"
            1 Steady: 0.01, 1 from 2026-12-02 to 2026-12-02, last 0.01, largest 0.01, costs 0.00
                AsAsked: asAsked; onlyOne
        "#]],
    );
}

#[test]
fn a_debt_that_would_take_for_ever() {
    check(
        r#"{"currency":"GBP","amount":"250000","start":"2026-11-02",
            "each":"10","rhythm":{"every":"week"},"payDay":"2026-11-06"}"#,
        expect![[r#"
            1 TokenThenReview: 10.00, 53 from 2026-11-06 to 2027-11-05, last 249480.00, largest 249480.00, costs 0.00
                Open: review 249480.00 2027-11-05; onlyOne
        "#]],
    );
    check(
        r#"{"currency":"GBP","amount":"9000","start":"2026-11-02","each":"100"}"#,
        expect![[r#"
            1 TokenThenReview: 100.00, 13 from 2026-12-02 to 2027-12-02, last 7800.00, largest 7800.00, costs 0.00
                Open: review 7800.00 2027-12-02
            2 InTime: 150.00, 60 from 2026-12-02 to 2031-11-02, last 150.00, largest 150.00, costs 0.00
                Stretches: moreThanSaid 50.00; fewerPayments 30; endsSooner 912
            3 Steady: 100.00, 90 from 2026-12-02 to 2034-05-02, last 100.00, largest 100.00, costs 0.00
                Stretches: asAsked; takesYears 90
        "#]],
    );
}

#[test]
fn yen_have_no_coins_below_one() {
    check(
        r#"{"currency":"JPY","amount":"248000","start":"2026-11-02",
            "each":"8000","rhythm":{"every":"week"},"payDay":"2026-11-06"}"#,
        expect![[r#"
            1 Steady: 8000, 31 from 2026-11-06 to 2027-06-04, last 8000, largest 8000, costs 0
                AsAsked: asAsked
            2 Monthly: 34000, 8 from 2026-12-06 to 2027-07-06, last 10000, largest 34000, costs 0
                Fits: fewerPayments 23; endsLater 32
            3 StartSmall: 4000 then 9500, 31 from 2026-11-06 to 2027-06-04, last 7000, largest 9500, costs 0
                Stretches: smallAtFirst 8; moreThanSaid 1500; sameEnd
        "#]],
    );
}

#[test]
fn with_interest_and_a_fee() {
    check(
        r#"{"currency":"EUR","amount":"5000","start":"2026-11-02","country":"FR",
            "from":"200","to":"300","payDay":"2026-12-01",
            "interest":{"rate":"4.5"},"fees":[{"name":"Set-up","amount":"25"}]}"#,
        expect![[r#"
            1 Steady: 225.00 then 200.00, 27 from 2026-12-01 to 2029-02-01, last 59.38, largest 225.00, costs 284.38
                AsAsked: asAsked; feesOnTop 25.00; crosses eu-2008-48
            2 Shorter: 325.00 then 300.00, 18 from 2026-12-01 to 2028-05-01, last 72.20, largest 325.00, costs 197.20
                Fits: feesOnTop 25.00; fewerPayments 9; endsSooner 276; crosses eu-2008-48
            3 StartSmall: 125.00 then 100.00 then 210.00, 27 from 2026-12-01 to 2029-02-01, last 27.83, largest 210.00, costs 292.83
                Fits: smallAtFirst 2; feesOnTop 25.00; sameEnd; crosses eu-2008-48
        "#]],
    );
}

#[test]
fn interest_that_eats_up_what_they_can_pay() {
    check(
        r#"{"currency":"EUR","amount":"50000","start":"2026-11-02",
            "each":"200","interest":{"rate":"12"}}"#,
        expect![[r#"
            1 TokenThenReview: 200.00, 13 from 2026-12-02 to 2027-12-02, last 54100.00, largest 54100.00, costs 6500.00
                Open: review 54100.00 2027-12-02; onlyOne
        "#]],
    );
}

#[test]
fn four_payments_in_the_united_states() {
    check(
        r#"{"currency":"USD","amount":"1420.00","start":"2026-11-02","country":"us",
            "each":"75.00","rhythm":{"every":"week"},"payDay":"2026-11-06"}"#,
        expect![[r#"
            1 Steady: 75.00, 19 from 2026-11-06 to 2027-03-12, last 70.00, largest 75.00, costs 0.00
                AsAsked: asAsked; crosses us-reg-z
            2 Monthly: 320.00, 5 from 2026-12-06 to 2027-04-06, last 140.00, largest 320.00, costs 0.00
                Fits: fewerPayments 14; endsLater 25; crosses us-reg-z
            3 BelowCredit: 355.00, 4 from 2026-12-06 to 2027-03-06, last 355.00, largest 355.00, costs 0.00
                Stretches: moreThanSaid 30.00; fewerPayments 15; sameEnd; staysBelow us-reg-z
            4 StartSmall: 37.00 then 95.00, 19 from 2026-11-06 to 2027-03-12, last 58.00, largest 95.00, costs 0.00
                Stretches: smallAtFirst 6; moreThanSaid 20.00; sameEnd; crosses us-reg-z
        "#]],
    );
}

#[test]
fn twelve_months_in_the_united_kingdom() {
    check(
        r#"{"currency":"GBP","amount":"4000.00","start":"2026-11-02","country":"GB",
            "each":"60.00","rhythm":{"every":"week"},"payDay":"2026-11-06"}"#,
        expect![[r#"
            1 Steady: 60.00, 67 from 2026-11-06 to 2028-02-11, last 40.00, largest 60.00, costs 0.00
                AsAsked: asAsked; crosses uk-60f
            2 Monthly: 260.00, 16 from 2026-12-06 to 2028-03-06, last 100.00, largest 260.00, costs 0.00
                Fits: fewerPayments 51; endsLater 24; crosses uk-60f
            3 BelowCredit: 334.00, 12 from 2026-11-06 to 2027-10-06, last 326.00, largest 334.00, costs 0.00
                Stretches: moreThanSaid 74.00; fewerPayments 55; endsSooner 128; staysBelow uk-60f
            4 StartSmall: 30.00 then 65.00, 66 from 2026-11-06 to 2028-02-04, last 55.00, largest 65.00, costs 0.00
                Stretches: smallAtFirst 8; moreThanSaid 5.00; fewerPayments 1; sameEnd; crosses uk-60f
        "#]],
    );
}

#[test]
fn the_31st_stays_the_31st() {
    let offers = options(&ask(
        r#"{"currency":"EUR","amount":"400","start":"2027-01-15","each":"100",
            "payDay":"2027-01-31","earliest":"2027-02-10"}"#,
    ));
    let days: Vec<String> = offers.expect("offers")[0]
        .schedule
        .rows
        .iter()
        .map(|row| row.due.to_string())
        .collect();
    assert_eq!(
        days,
        ["2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]
    );
}

#[test]
fn an_ask_that_makes_no_sense_names_its_field() {
    let good = r#"{"currency":"GBP","amount":"500","start":"2026-11-02","each":"50"}"#;
    let with = |field: &str, value: &str| {
        let mut ask: serde_json::Value = serde_json::from_str(good).expect("an ask");
        ask[field] = serde_json::from_str(value).expect("a value");
        let text = ask.to_string();
        match serde_json::from_str::<Ask>(&text) {
            Err(error) => error.to_string(),
            Ok(ask) => match options(&ask) {
                Ok(offers) => format!("{} offers", offers.len()),
                Err(error) => error.to_string(),
            },
        }
    };
    let tries = [
        ("currency", "null"),
        ("amount", "null"),
        ("amount", "\"-3\""),
        ("amount", "\"1.001\""),
        ("start", "null"),
        ("each", "null"),
        ("each", "0"),
        ("from", "10"),
        ("more", r#"{"from":"2027-01-01","each":"0"}"#),
        ("lumpSum", "\"-1\""),
        ("rhythm", r#"{"every":"week","count":0}"#),
        ("payDay", "\"1999-01-01\""),
        ("payDay", "\"2099-01-01\""),
        ("earliest", "\"2099-01-01\""),
        ("latest", "\"2026-10-01\""),
        ("skipMonths", "[13]"),
        ("skipMonths", "[1,2,3,4,5,6,7,8,9,10,11,12]"),
        ("skip", r#"[{"from":"2027-02-01","to":"2027-01-01"}]"#),
        ("country", "\"England\""),
        ("interest", r#"{"rate":"-1"}"#),
        ("eech", "1"),
    ];
    let lines: Vec<String> = tries
        .into_iter()
        .map(|(field, value)| format!("{field} {value} => {}", with(field, value)))
        .collect();
    expect![[r#"
        currency null => currency: this is needed: the currency, such as EUR
        amount null => amount: this is needed: how much is owed
        amount "-3" => amount: this must be more than nothing
        amount "1.001" => amount: “1.001” has more decimals than GBP has (2)
        start null => start: this is needed: the day of the agreement
        each null => each: this is needed: how much they can pay each time
        each 0 => each: this must be more than nothing
        from 10 => from: give either this or each, not both
        more {"from":"2027-01-01","each":"0"} => more.each: this must be more than nothing
        lumpSum "-1" => lumpSum: this must not be less than nothing
        rhythm {"every":"week","count":0} => rhythm: there is no such rhythm: a count is at most 366 days, 52 weeks or 120 months and at least 1; days of a month lie between 1 and 31, the earlier one first; a weekday needs which of the month, 1 to 5 or -1
        payDay "1999-01-01" => payDay: 1999-01-01 is before 2026-11-02
        payDay "2099-01-01" => payDay: 2099-01-01 is after 2031-11-02
        earliest "2099-01-01" => earliest: 2099-01-01 is after 2031-11-02
        latest "2026-10-01" => latest: 2026-10-01 is before 2026-11-02
        skipMonths [13] => skipMonths[0]: this must be between 1 and 12
        skipMonths [1,2,3,4,5,6,7,8,9,10,11,12] => skipMonths: there is no answer: no month is left to pay in
        skip [{"from":"2027-02-01","to":"2027-01-01"}] => skip[0].to: 2027-01-01 is before 2027-02-01
        country "England" => country: this is needed: a country code of two letters, such as GB
        interest {"rate":"-1"} => interest.rate: this must be between 0 and 1000
        eech 1 => unknown field `eech`, expected one of `currency`, `amount`, `start`, `each`, `from`, `to`, `more`, `rhythm`, `payDay`, `earliest`, `latest`, `skipMonths`, `skip`, `lumpSum`, `interest`, `fees`, `roll`, `rounding`, `country` at line 1 column 51"#]].assert_eq(&lines.join("\n"));
}

#[test]
fn a_card_is_json() {
    let offers = options(&ask(
        r#"{"currency":"GBP","amount":"1420.00","start":"2026-11-02","country":"GB",
            "each":"60.00","rhythm":{"every":"week"},"payDay":"2026-11-06",
            "skip":[{"from":"2026-12-22","to":"2027-01-04"}]}"#,
    ))
    .expect("offers");
    let card = serde_json::to_string(&offers[1].card()).expect("json");
    expect![[r#"{"name":"monthly","rank":2,"fit":"fits","currency":"GBP","each":["237.00"],"rhythm":{"every":"month"},"payments":6,"first":"2026-12-06","last":"2027-05-06","lastAmount":"235.00","largest":"237.00","cost":"0.00","why":[{"kind":"fewerPayments","by":18},{"kind":"sameEnd"},{"kind":"staysBelow","rule":"uk-60f"}]}"#]].assert_eq(&card);
    let back: Card = serde_json::from_str(&card).expect("a card");
    assert_eq!(back, offers[1].card());
}

#[test]
fn an_ask_is_written_as_it_was_read() {
    let text = r#"{"currency":"GBP","amount":"500","start":"2026-11-02","from":"50","to":"60","more":{"from":"2027-01-01","each":"70"},"rhythm":{"every":"week"},"payDay":"2026-11-06","skipMonths":[8],"rounding":{"instalment":"halfUp","interest":"halfUp","at":"eachRow","fit":"rounded","residue":"last"},"country":"GB"}"#;
    assert_eq!(serde_json::to_string(&ask(text)).expect("json"), text);
}

fn rhythms() -> impl Strategy<Value = Option<Rhythm>> {
    prop_oneof![
        Just(None),
        Just(Some(Rhythm::WEEKLY)),
        Just(Some(Rhythm::Week { count: 2 })),
        Just(Some(Rhythm::HalfMonth { days: [1, 16] })),
        Just(Some(Rhythm::monthly_on(31))),
        Just(Some(Rhythm::Month {
            count: 3,
            day: None,
            nth: None,
            weekday: None
        })),
        (0_u32..40).prop_map(|count| Some(Rhythm::Day { count })),
    ]
}

fn day(from: i64) -> NaiveDate {
    let epoch = NaiveDate::from_ymd_opt(2026, 11, 2).expect("a day");
    epoch + chrono::TimeDelta::days(from)
}

fn figure(coins: i64) -> Figure {
    Figure(rust_decimal::Decimal::new(coins, 2))
}

prop_compose! {
    fn asks()(
        amount in prop_oneof![1_i64..100, 1_i64..500_000, 1_i64..5_000_000, 1_i64..9_000_000_000],
        low in 1_i64..50_000,
        high in proptest::option::of(0_i64..20_000),
        rhythm in rhythms(),
        pay_day in proptest::option::of(-20_i64..60),
        earliest in proptest::option::of(-10_i64..100),
        latest in proptest::option::of(-5_i64..900),
        skip_months in proptest::collection::vec(1_u8..=12, 0..4),
        skip in proptest::collection::vec((0_i64..400, 0_i64..60), 0..3),
        lump in proptest::option::of(0_i64..90_000),
        more in proptest::option::of((0_i64..400, 1_i64..60_000)),
        rate in proptest::option::weighted(0.3, 0_i64..3_000),
        fee in proptest::option::weighted(0.2, 1_i64..5_000),
        country in prop_oneof![Just(None), Just(Some("GB")), Just(Some("US")), Just(Some("DE"))],
        residue in prop_oneof![
            4 => Just(money::amount::OddCoins::Last),
            1 => Just(money::amount::OddCoins::First),
            1 => Just(money::amount::OddCoins::Spread),
        ],
    ) -> Ask {
        Ask {
            currency: Some("EUR".parse().expect("euro")),
            amount: Some(figure(amount)),
            start: Some(day(0)),
            each: high.is_none().then_some(figure(low)),
            from: high.map(|_| figure(low)),
            to: high.map(|high| figure(low + high)),
            more: more.map(|(from, each)| More { from: day(from), each: figure(each) }),
            rhythm,
            pay_day: pay_day.map(day),
            earliest: earliest.map(day),
            latest: latest.map(day),
            skip_months,
            skip: skip.into_iter().map(|(from, long)| Span { from: day(from), to: day(from + long) }).collect(),
            lump_sum: lump.map(figure),
            interest: rate.map(|rate| Interest { rate: Some(figure(rate)), ..Interest::default() }),
            fees: fee.into_iter().map(|fee| Fee { amount: Some(figure(fee)), ..Fee::default() }).collect(),
            roll: None,
            rounding: RoundingTerms { residue, ..RoundingTerms::default() },
            country: country.map(str::to_owned),
        }
    }
}

fn wild_days() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        8 => (-700_i64..3_000).prop_map(day),
        1 => Just(NaiveDate::MIN),
        1 => Just(NaiveDate::MAX),
        1 => Just(NaiveDate::from_ymd_opt(9999, 12, 31).expect("a day")),
    ]
}

fn wild_figures() -> impl Strategy<Value = Figure> {
    prop_oneof![
        6 => (-100_i64..1_000_000).prop_map(figure),
        1 => (0_u32..=4, any::<i64>()).prop_map(|(scale, coins)| {
            Figure(rust_decimal::Decimal::new(coins, scale))
        }),
        1 => Just(Figure(rust_decimal::Decimal::MAX)),
    ]
}

prop_compose! {
    fn wild_asks()(
        calm in asks(),
        currency in prop_oneof![Just("EUR"), Just("JPY"), Just("KWD")],
        (amount, each) in (wild_figures(), wild_figures()),
        (start, pay_day, latest) in (
            wild_days(),
            proptest::option::of(wild_days()),
            proptest::option::of(wild_days()),
        ),
        more in proptest::option::of((wild_days(), wild_figures())),
        skip in proptest::collection::vec((wild_days(), wild_days()), 0..3),
        multiple in proptest::option::weighted(0.2, wild_figures()),
        merge in proptest::option::weighted(0.2, wild_figures()),
        minimum in proptest::option::weighted(0.2, wild_figures()),
        roll in proptest::option::weighted(0.3, Just(RollTerms {
            rule: money::calendar::Roll::Following,
            ..RollTerms::default()
        })),
        method in prop_oneof![
            Just(schedule::terms::Method::Declining),
            Just(schedule::terms::Method::Simple),
            Just(schedule::terms::Method::Flat),
        ],
        (waived, at_end) in (any::<bool>(), any::<bool>()),
    ) -> Ask {
        Ask {
            currency: Some(currency.parse().expect("a currency")),
            amount: Some(amount),
            start: Some(start),
            each: calm.each.map(|_| each),
            pay_day,
            latest,
            more: more.map(|(from, each)| More { from, each }),
            skip: skip.into_iter().map(|(from, to)| Span { from, to }).collect(),
            roll,
            rounding: RoundingTerms {
                multiple_of: multiple,
                merge_below: merge,
                minimum,
                // The engine does not yet bear odd coins in the first row
                // of terms whose interest waits for the last.
                ..RoundingTerms::default()
            },
            interest: calm.interest.map(|interest| Interest {
                method,
                waived_if_kept: waived,
                collect: if at_end {
                    schedule::terms::Collect::AtEnd
                } else {
                    schedule::terms::Collect::EachPayment
                },
                ..interest
            }),
            ..calm
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 400 } else { 4_000 }))]

    #[test]
    fn offers_keep_to_the_ask_or_say_where_they_do_not(ask in asks()) {
        let Ok(offers) = options(&ask) else { return Ok(()) };
        prop_assert!((1..=MOST_OFFERS).contains(&offers.len()));
        prop_assert_eq!(&options(&ask).expect("the same again"), &offers);
        let coins = |figure: Figure| schedule::terms::amounts::coins("each", figure, "EUR".parse().expect("euro")).expect("coins");
        let said = Said::new(&ask, CreditRules::built_in()).expect("an ask");
        for (index, offer) in offers.iter().enumerate() {
            prop_assert_eq!(offer.rank as usize, index + 1);
            prop_assert_eq!(&build(&offer.terms).expect("a plan"), &offer.schedule);
            let paid: i64 = offer.schedule.rows.iter().map(|row| row.principal.minor()).sum();
            prop_assert_eq!(paid, coins(ask.amount.expect("an amount")));
            prop_assert_eq!(offer.schedule.rows.last().expect("a row").left.minor(), 0);
            for other in &offers[..index] {
                prop_assert!(!other.is_like(offer), "{:?} is like {:?}", other.name, offer.name);
            }
            let has = |one: fn(&OfferWhy) -> bool| offer.why.iter().any(one);
            let rhythm = offer.terms.when.rhythm;
            for row in offer.schedule.asked() {
                prop_assert!(row.due >= day(0));
                if row.part == RowPart::Deposit || offer.name == OfferName::AtOnce {
                    prop_assert!(row.amount.minor() <= coins(ask.lump_sum.expect("cash")) + row.fee.minor());
                    continue;
                }
                prop_assert!(!ask.skip_months.contains(&u8::try_from(row.due.month()).expect("a month")));
                prop_assert!(!ask.skip.iter().any(|span| span.has(row.due)));
                prop_assert!(ask.earliest.is_none_or(|earliest| row.due >= earliest));
                if row.part == RowPart::Instalment {
                    let can = said.can_pay(rhythm.expect("a rhythm"), Some(row.due));
                    let tells = has(|why| matches!(why, OfferWhy::MoreThanSaid { .. }));
                    prop_assert!(row.amount.minor() - row.fee.minor() <= can || tells);
                }
            }
            let late = offer.end() > ask.latest.or(offer.end());
            prop_assert_eq!(late, has(|why| matches!(why, OfferWhy::AfterLatest { .. })));
            // Only what was asked, and what says so by its name, stretches.
            let named = matches!(
                offer.name,
                OfferName::InTime | OfferName::BelowCredit | OfferName::StartSmall
            );
            prop_assert!(offer.fit != Fit::Stretches || named || has(|why| *why == OfferWhy::AsAsked));
            prop_assert!(!late || has(|why| *why == OfferWhy::AsAsked));
        }
    }

    #[test]
    fn no_ask_is_too_wild(ask in wild_asks()) {
        match options(&ask) {
            Ok(offers) => {
                prop_assert!((1..=MOST_OFFERS).contains(&offers.len()));
                for (rank, offer) in (1..).zip(&offers) {
                    prop_assert_eq!(offer.rank, rank);
                    let tells = offer
                        .why
                        .iter()
                        .any(|why| matches!(why, OfferWhy::MoreThanSaid { .. }));
                    let card = offer.card();
                    prop_assert!(!tells || card.fit == Fit::Stretches);
                    let rhythm = offer.terms.when.rhythm;
                    let said = Said::new(&ask, CreditRules::built_in()).expect("an ask");
                    for row in offer.instalments().filter(|_| rhythm.is_some()) {
                        let can = said.can_pay(rhythm.expect("a rhythm"), Some(row.contractual));
                        prop_assert!(row.amount.minor() - row.fee.minor() <= can || tells);
                    }
                }
            }
            Err(error) => prop_assert!(!error.field.is_empty()),
        }
    }

    #[test]
    fn an_ask_of_a_few_payments_has_two_offers_at_least(
        amount in 200_i64..900_000,
        parts in 1_i64..200,
        rhythm in prop_oneof![Just(Rhythm::WEEKLY), Just(Rhythm::MONTHLY), Just(Rhythm::Week { count: 2 })],
    ) {
        let each = (amount / parts).max(100);
        let ask = Ask {
            currency: Some("EUR".parse().expect("euro")),
            amount: Some(figure(amount)),
            start: Some(day(0)),
            each: Some(figure(each)),
            rhythm: Some(rhythm),
            pay_day: Some(day(4)),
            ..Ask::default()
        };
        let offers = options(&ask).expect("offers");
        prop_assert!((2..=MOST_OFFERS).contains(&offers.len()), "{}", read(&offers));
    }
}
