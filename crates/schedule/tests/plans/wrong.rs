//! Every way in which terms are no plan, and what a person is told.

use schedule::build::build;
use schedule::terms::Terms;

/// Terms of 1,000.00 over 12 months, with fields put in or changed.
fn error(changes: &str) -> String {
    let mut terms: serde_json::Value = serde_json::from_str(
        r#"{"currency":"USD","amount":"1000","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"count":12}}"#,
    )
    .expect("JSON");
    let changes: serde_json::Value = serde_json::from_str(changes).expect(changes);
    for (name, value) in changes.as_object().expect("an object") {
        if value.is_null() {
            terms.as_object_mut().expect("an object").remove(name);
        } else {
            terms[name] = value.clone();
        }
    }
    let terms: Terms = serde_json::from_value(terms).expect("terms");
    match build(&terms) {
        Err(error) => error.to_string(),
        Ok(plan) => panic!("a plan of {} rows: {changes}", plan.rows.len()),
    }
}

#[test]
fn every_error_names_its_field_and_says_why() {
    for (changes, expected) in [
        // What is owed.
        (
            r#"{"currency":null}"#,
            "currency: this is needed: the currency, such as EUR",
        ),
        (
            r#"{"amount":null}"#,
            "amount: this is needed: how much is owed",
        ),
        (
            r#"{"amount":"0"}"#,
            "amount: there is nothing left to pay, so there is nothing to plan",
        ),
        (
            r#"{"amount":"-5"}"#,
            "amount: this must be more than nothing",
        ),
        (
            r#"{"amount":"-5","advances":[{"on":"2026-02-01","amount":"9"}]}"#,
            "amount: this must not be less than nothing",
        ),
        (
            r#"{"amount":"1.005"}"#,
            "amount: “1.005” has more decimals than USD has (2)",
        ),
        (
            r#"{"amount":"99999999999999999"}"#,
            "amount: the amount is too large to be kept exactly",
        ),
        (
            r#"{"amount":"90071992547409.91","advances":[{"on":"2026-02-01","amount":"1"}]}"#,
            "advances: the plan runs out of the calendar or is too large to count",
        ),
        (
            r#"{"advances":[{"on":"2025-12-31","amount":"1"}]}"#,
            "advances[0].on: 2025-12-31 is before 2026-01-01",
        ),
        (
            r#"{"advances":[{"on":"2027-02-01","amount":"1"}]}"#,
            "advances: there is no answer: an advance comes after the last payment",
        ),
        // The days.
        (
            r#"{"start":"1899-12-31"}"#,
            "start: 1899-12-31 is not between the years 1900 and 2200",
        ),
        (
            r#"{"when":{"count":3}}"#,
            "when.rhythm: this is needed: how often, or the dates",
        ),
        (
            r#"{"start":null}"#,
            "when.first: this is needed: the day of the first payment, or the start",
        ),
        (
            r#"{"when":{"rhythm":{"every":"halfMonth","days":[15,15]},"count":3}}"#,
            "when.rhythm: there is no such rhythm: a count is at most 366 days, 52 weeks or 120 months and at least 1; days of a month lie between 1 and 31, the earlier one first; a weekday needs which of the month, 1 to 5 or -1",
        ),
        (
            r#"{"when":{"rhythm":{"every":"month"},"first":"2025-12-01","count":3}}"#,
            "when.first: 2025-12-01 is before 2026-01-01",
        ),
        (
            r#"{"when":{"rhythm":{"every":"month"},"until":"2025-12-01"}}"#,
            "when.until: 2025-12-01 is before 2026-01-01",
        ),
        (
            r#"{"when":{"rhythm":{"every":"month"},"until":"2026-01-15"}}"#,
            "when.until: there is no answer: no payment falls in that time",
        ),
        (
            r#"{"when":{"rhythm":{"every":"month"},"count":3,"until":"2027-01-01"}}"#,
            "when.until: give either this or when.count, not both",
        ),
        (
            r#"{"when":{"rhythm":{"every":"month"},"dates":["2026-02-01"]}}"#,
            "when.dates: give either this or when.rhythm, not both",
        ),
        (
            r#"{"when":{"dates":["2026-03-01","2026-02-01"]}}"#,
            "when.dates[1]: 2026-02-01 does not come after 2026-03-01",
        ),
        (
            r#"{"when":{"dates":["2026-02-01"],"count":2}}"#,
            "when.count: give either this or when.dates, not both",
        ),
        (
            r#"{"when":{"dates":["2026-02-01"],"skipMonths":[2]}}"#,
            "when.skip: there is no answer: every day is left out",
        ),
        (
            r#"{"when":{"rhythm":{"every":"month"},"count":3,"skipMonths":[13]}}"#,
            "when.skipMonths[0]: this must be between 1 and 12",
        ),
        (
            r#"{"when":{"rhythm":{"every":"month"},"count":3,"skipMonths":[1,2,3,4,5,6,7,8,9,10,11,12]}}"#,
            "when.skipMonths: there is no answer: no month is left to pay in",
        ),
        (
            r#"{"when":{"rhythm":{"every":"month"},"count":3,"skip":[{"from":"2026-03-01","to":"2026-02-01"}]}}"#,
            "when.skip[0].to: 2026-02-01 is before 2026-03-01",
        ),
        (
            r#"{"when":{"rhythm":{"every":"month"},"count":3,"roll":{"rule":"following","calendar":{"country":"Atlantis"}}}}"#,
            "when.roll.calendar.country: “Atlantis” is not a country code such as GB, DE or US",
        ),
        (
            r#"{"when":{"rhythm":{"every":"month","count":120},"count":40}}"#,
            "when: the plan runs out of the calendar or is too large to count",
        ),
        // How many.
        (
            r#"{"when":{"rhythm":{"every":"month"}}}"#,
            "when.count: this is needed: how many payments, until when, or how much each",
        ),
        (
            r#"{"when":{"rhythm":{"every":"month"},"count":0}}"#,
            "when.count: the number of payments must be between 1 and 1200",
        ),
        (
            r#"{"amount":"0.05"}"#,
            "when.count: the number of payments must be between 1 and 5",
        ),
        (
            r#"{"when":{"rhythm":{"every":"day"},"until":"2036-01-01"}}"#,
            "when.until: that would take more than 1200 payments, the most that a plan may have",
        ),
        // The deposit, the balloon and the discount.
        (
            r#"{"deposit":{"amount":"1000"}}"#,
            "deposit.amount: 1000.00 USD leaves nothing to plan: 1000.00 USD is owed",
        ),
        (
            r#"{"deposit":{"percent":"101"}}"#,
            "deposit.percent: this must be between 0 and 100",
        ),
        (
            r#"{"deposit":{"percent":"0.00000000001"}}"#,
            "deposit.percent: this may have 10 digits after the point",
        ),
        (
            r#"{"deposit":{"amount":"1","percent":"1"}}"#,
            "deposit.amount: give either this or percent, not both",
        ),
        (
            r#"{"deposit":{"amount":"1","on":"2026-02-02"}}"#,
            "deposit.on: 2026-02-02 is after 2026-02-01",
        ),
        (
            r#"{"balloon":{"amount":"1000"}}"#,
            "balloon: 1000.00 USD leaves nothing to plan: 1000.00 USD is owed",
        ),
        (
            r#"{"balloon":{"amount":"-1"}}"#,
            "balloon.amount: this must not be less than nothing",
        ),
        (
            r#"{"balloon":{"percent":"60"},"discount":{"percent":"40"}}"#,
            "discount: 1000.00 USD leaves nothing to plan: 1000.00 USD is owed",
        ),
        // The amounts.
        (
            r#"{"amounts":{"kind":"level","each":"0"}}"#,
            "amounts.each: this must be more than nothing",
        ),
        (
            r#"{"when":{"rhythm":{"every":"month"}},"amounts":{"kind":"level","each":"0.5"}}"#,
            "amounts.each: that would take more than 1200 payments, the most that a plan may have",
        ),
        (
            r#"{"when":{"rhythm":{"every":"month"}},"amounts":{"kind":"level","each":"5"},"interest":{"rate":"12"}}"#,
            "amounts.each: at 5.00 USD a time it is never paid: the interest alone is 10.00 USD",
        ),
        (
            r#"{"amounts":{"kind":"steps","by":{}}}"#,
            "amounts.by: this is needed: by how much it changes",
        ),
        (
            r#"{"amounts":{"kind":"steps","by":{"amount":"1"},"after":0}}"#,
            "amounts.after: this must be between 1 and 1200",
        ),
        (
            r#"{"amounts":{"kind":"steps","each":"100","by":{"amount":"-30"}}}"#,
            "amounts.by: there is no answer: the steps go down to nothing before all is paid",
        ),
        (
            r#"{"when":{"rhythm":{"every":"month"}},"amounts":{"kind":"percents","percents":[50,40]}}"#,
            "amounts.percents: the percentages make 90, not 100",
        ),
        (
            r#"{"amounts":{"kind":"percents","percents":[50,50]}}"#,
            "when.count: give either this or amounts.percents, not both",
        ),
        (
            r#"{"amounts":{"kind":"phases","phases":[]}}"#,
            "amounts.phases: this is needed: one phase at least",
        ),
        (
            r#"{"amounts":{"kind":"phases","phases":[{"count":2},{"count":10}]}}"#,
            "amounts.phases[1].each: this is needed: how much; only one phase can be worked out",
        ),
        (
            r#"{"amounts":{"kind":"phases","phases":[{"each":"5"},{"count":2}]}}"#,
            "amounts.phases[0].count: this is needed: how many; only the last phase can be left open",
        ),
        (
            r#"{"amounts":{"kind":"phases","phases":[{"each":"5","interestOnly":true}]}}"#,
            "amounts.phases[0].each: give either this or interestOnly, not both",
        ),
        (
            r#"{"amounts":{"kind":"phases","phases":[{"each":"5","until":"2026-01-02"},{"count":2}]}}"#,
            "amounts.phases[0]: there is no answer: no payment falls in this phase",
        ),
        (
            r#"{"when":{},"amounts":{"kind":"byHand","rows":[{"on":"2026-02-01","amount":"900"}]}}"#,
            "amounts.rows: the rows make 900.00 USD, but 1000.00 USD is owed: 100.00 USD still missing",
        ),
        (
            r#"{"when":{},"amounts":{"kind":"byHand","rows":[{"on":"2026-02-01","amount":"1001"},{"on":"2026-03-01"}]}}"#,
            "amounts.rows: the rows make 1001.00 USD, but 1000.00 USD is owed: 1.00 USD too much",
        ),
        (
            r#"{"when":{},"interest":{"rate":1},"amounts":{"kind":"byHand","rows":[{"on":"2026-02-01","amount":"2000"},{"on":"2026-03-01","amount":"1"}]}}"#,
            "amounts.rows: there is no answer: the rows before the last one pay it all",
        ),
        (
            r#"{"when":{"count":2},"amounts":{"kind":"byHand","rows":[{"on":"2026-02-01"}]}}"#,
            "when.count: give either this or amounts.rows, not both",
        ),
        // The interest.
        (
            r#"{"interest":{}}"#,
            "interest.rate: this is needed: the rate in percent a year",
        ),
        (
            r#"{"interest":{"rate":"-1"}}"#,
            "interest.rate: this must be between 0 and 1000",
        ),
        (
            r#"{"interest":{"rate":"1.00000000001"}}"#,
            "interest.rate: this may have 10 digits after the point",
        ),
        (
            r#"{"interest":{"rates":[{"from":"2026-02-01","rate":5}]}}"#,
            "interest.rates[0].from: 2026-02-01 is after 2026-01-01",
        ),
        (
            r#"{"interest":{"rates":[{"from":"2025-02-01","rate":5},{"from":"2025-02-01","rate":6}]}}"#,
            "interest.rates[1].from: 2025-02-01 does not come after 2025-02-01",
        ),
        (
            r#"{"interest":{"rate":5,"grace":{"principal":12}}}"#,
            "interest.grace: there is no answer: no payment is left after the grace",
        ),
        (
            r#"{"interest":{"rate":5,"collect":"atEnd","grace":{"interest":2}}}"#,
            "interest.grace.interest: give either this or interest.collect, not both",
        ),
        (
            r#"{"when":{"rhythm":{"every":"month"}},"interest":{"rate":5,"grace":{"principal":1}},"amounts":{"kind":"percents","percents":[100]}}"#,
            "interest.grace: give either this or amounts.percents, not both",
        ),
        // Fees.
        (
            r#"{"fees":[{"name":"A fee"}]}"#,
            "fees[0].amount: this is needed: how much",
        ),
        (
            r#"{"fees":[{"amount":"-1"}]}"#,
            "fees[0].amount: this must not be less than nothing",
        ),
        // Questions.
        (
            r#"{"solve":"each","amounts":{"kind":"level","each":"5"}}"#,
            "amounts.each: give either this or solve, not both",
        ),
        (
            r#"{"solve":"count"}"#,
            "when.count: give either this or solve, not both",
        ),
        (
            r#"{"solve":"rate"}"#,
            "amounts.each: this is needed: how much each, to work out the rest",
        ),
        (
            r#"{"solve":"rate","amounts":{"kind":"level","each":"50"}}"#,
            "interest.rate: there is no answer: the payments do not even make the debt",
        ),
        (
            r#"{"solve":"rate","amounts":{"kind":"level","each":"5000"}}"#,
            "interest.rate: there is no answer: the rate would be more than 1000%",
        ),
        (
            r#"{"solve":"deposit","amounts":{"kind":"level","each":"500"}}"#,
            "deposit: there is no answer: the payments pay it without a deposit",
        ),
        (
            r#"{"solve":"balloon","amounts":{"kind":"level","each":"500"}}"#,
            "balloon: there is no answer: the other payments make it all",
        ),
        (
            r#"{"solve":"first","when":{"rhythm":{"every":"month"},"until":"2026-03-01"},"amounts":{"kind":"level","each":"100"}}"#,
            "when.until: there is no answer: there is not enough time before that day",
        ),
    ] {
        assert_eq!(error(changes), expected, "{changes}");
    }
}

#[test]
fn long_lists_are_refused() {
    let spans = vec![r#"{"from":"2026-01-02","to":"2026-01-03"}"#; 241].join(",");
    let terms =
        format!(r#"{{"when":{{"rhythm":{{"every":"month"}},"count":3,"skip":[{spans}]}}}}"#);
    assert_eq!(error(&terms), "when.skip: there may be 240 of these");
}

#[test]
fn a_place_that_is_closed_for_months_is_refused() {
    let first = chrono::NaiveDate::from_ymd_opt(2026, 2, 1).expect("a day");
    let closed: Vec<_> = first
        .iter_days()
        .take(200)
        .map(|day| format!(r#"{{"on":"{day}","name":"Closed"}}"#))
        .collect();
    let terms = format!(
        r#"{{"when":{{"rhythm":{{"every":"month"}},"count":3,
            "roll":{{"rule":"following","calendar":{{"add":[{}]}}}}}}}}"#,
        closed.join(",")
    );
    assert_eq!(
        error(&terms),
        "when.roll.calendar: no business day is near 2026-02-01"
    );
}

/// What is no terms at all is refused by its shape.
#[test]
fn a_field_that_is_not_known_is_refused_by_name() {
    for (json, expected) in [
        (r#"{"amout":"1"}"#, "unknown field `amout`"),
        (
            r#"{"amount":"1,000"}"#,
            "“1,000” is not a number; write it as 1240.50",
        ),
        (
            r#"{"when":{"rhythm":{"every":"fortnight"}}}"#,
            "unknown variant `fortnight`",
        ),
        (r#"{"start":"2026-02-30"}"#, "input is out of range"),
        (r#"{"amounts":{"kind":"token"}}"#, "missing field `each`"),
    ] {
        let error = serde_json::from_str::<Terms>(json)
            .expect_err(json)
            .to_string();
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let told = |terms: &str| -> Vec<String> {
        let terms = serde_json::from_str(terms).expect(terms);
        schedule::build::faults(&terms)
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    let none: [&str; 0] = [];
    assert_eq!(
        told(
            r#"{"currency":"USD","amount":"1000","start":"2026-01-01",
                "when":{"rhythm":{"every":"month"},"count":12},
                "interest":{"rate":"-3"},"fees":[{"amount":"-5"}]}"#
        ),
        [
            "interest.rate: this must be between 0 and 1000",
            "fees[0].amount: this must not be less than nothing",
        ]
    );
    assert_eq!(
        told(
            r#"{"currency":"USD","amount":"1000","start":"2026-01-01",
                "when":{"rhythm":{"every":"month"},"count":12}}"#
        ),
        none
    );
    // Without its interest this plan lacks nothing: that it has none is no
    // second fault.
    assert_eq!(
        told(
            r#"{"currency":"USD","amount":"1000","start":"2026-01-01",
                "when":{"rhythm":{"every":"month"}},
                "amounts":{"kind":"level","each":"5"},"interest":{"rate":"12"}}"#
        )
        .len(),
        1
    );
}
