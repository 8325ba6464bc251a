//! What is said of the rows of plans, to be read as a customer would.

use super::*;

#[test]
fn an_amount_a_week_and_what_is_left() {
    check(
        r#"{"currency":"GBP","amount":"200","when":{"rhythm":{"every":"week"},"first":"2026-11-27"},"amounts":{"kind":"level","each":"60"}}"#,
        expect![[]],
    );
}

#[test]
fn equal_parts_with_the_odd_coins_at_the_end() {
    check(
        r#"{"currency":"GBP","amount":"1000","when":{"rhythm":{"every":"month"},"first":"2026-11-27","count":6}}"#,
        expect![[]],
    );
}

#[test]
fn equal_parts_with_the_odd_coins_spread_or_first() {
    check(
        r#"{"currency":"GBP","amount":"100","when":{"rhythm":{"every":"month"},"first":"2026-11-27","count":6},"rounding":{"residue":"spread"}}"#,
        expect![[]],
    );
}

#[test]
fn the_odd_coins_first() {
    check(
        r#"{"currency":"GBP","amount":"100","when":{"rhythm":{"every":"month"},"first":"2026-11-27","count":3},"rounding":{"residue":"first"}}"#,
        expect![[]],
    );
}

#[test]
fn one_payment() {
    check(
        r#"{"currency":"GBP","amount":"120","when":{"rhythm":{"every":"month"},"first":"2026-11-27","count":1}}"#,
        expect![[]],
    );
}

#[test]
fn a_deposit_and_a_rest_that_is_too_small_to_be_asked_for() {
    check(
        r#"{"currency":"GBP","amount":"200","start":"2026-11-01","deposit":{"percent":"10"},"when":{"rhythm":{"every":"week"},"first":"2026-11-27"},"amounts":{"kind":"level","each":"59"},"rounding":{"mergeBelow":"5"}}"#,
        expect![[]],
    );
}

#[test]
fn interest_by_the_month() {
    check(
        r#"{"currency":"GBP","amount":"75","start":"2026-01-01","when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":6},"interest":{"rate":"7","dayCount":"thirty360Us"}}"#,
        expect![[]],
    );
}

#[test]
fn interest_by_the_day() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-01-01","when":{"rhythm":{"every":"month"},"first":"2026-02-10","count":4},"interest":{"rate":"9.5","dayCount":"actual365Fixed"}}"#,
        expect![[]],
    );
}

#[test]
fn a_first_period_that_is_longer() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-01-01","when":{"rhythm":{"every":"month"},"first":"2026-02-10","count":3},"interest":{"rate":"9.5"}}"#,
        expect![[]],
    );
}

#[test]
fn a_holiday_and_a_weekend() {
    check(
        r#"{"currency":"GBP","amount":"300","when":{"rhythm":{"every":"month"},"first":"2026-11-26","count":3,"roll":{"rule":"following","calendar":{"country":"GB"}}},"amounts":{"kind":"level","each":"100"}}"#,
        expect![[]],
    );
}

#[test]
fn a_day_of_our_own_and_interest() {
    check(
        r#"{"currency":"GBP","amount":"300","start":"2026-11-24","when":{"rhythm":{"every":"month"},"first":"2026-12-24","count":3,"roll":{"rule":"preceding","calendar":{"country":"GB","add":[{"on":"2026-12-24","name":"Stocktaking"}]},"interest":"rolled"}},"interest":{"rate":"12"}}"#,
        expect![[]],
    );
}

#[test]
fn months_and_times_left_out() {
    check(
        r#"{"currency":"GBP","amount":"300","when":{"rhythm":{"every":"month"},"first":"2026-07-15","skipMonths":[8,11,12,1],"skip":[{"from":"2027-03-01","to":"2027-03-31"}]},"amounts":{"kind":"level","each":"60"}}"#,
        expect![[]],
    );
}

#[test]
fn weeks_left_out_over_christmas() {
    check(
        r#"{"currency":"GBP","amount":"300","when":{"rhythm":{"every":"week"},"first":"2026-12-11","skip":[{"from":"2026-12-22","to":"2027-01-04"}]},"amounts":{"kind":"level","each":"60"}}"#,
        expect![[]],
    );
}

#[test]
fn less_at_first_and_more_later() {
    check(
        r#"{"currency":"GBP","amount":"300","when":{"rhythm":{"every":"week"},"first":"2026-12-11"},"amounts":{"kind":"phases","phases":[{"each":"30","count":2},{"each":"75"}]}}"#,
        expect![[]],
    );
}

#[test]
fn only_interest_at_first() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-01-01","when":{"rhythm":{"every":"month"},"first":"2026-02-01"},"interest":{"rate":"10"},"amounts":{"kind":"phases","phases":[{"interestOnly":true,"count":2},{"count":3}]}}"#,
        expect![[]],
    );
}

#[test]
fn steps_up() {
    check(
        r#"{"currency":"GBP","amount":"600","when":{"rhythm":{"every":"month"},"first":"2026-02-01"},"amounts":{"kind":"steps","each":"50","by":{"percent":"20"},"after":2}}"#,
        expect![[]],
    );
}

#[test]
fn steps_down() {
    check(
        r#"{"currency":"GBP","amount":"180","when":{"rhythm":{"every":"month"},"first":"2026-02-01"},"amounts":{"kind":"steps","each":"80","by":{"amount":"-20"},"after":1}}"#,
        expect![[]],
    );
}

#[test]
fn percentages_after_a_deposit() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-01-01","deposit":{"amount":"200"},"when":{"rhythm":{"every":"month"},"first":"2026-02-01"},"amounts":{"kind":"percents","percents":["50","30","20"]}}"#,
        expect![[]],
    );
}

#[test]
fn equal_principal_with_interest() {
    check(
        r#"{"currency":"GBP","amount":"300","start":"2026-01-01","when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":3},"interest":{"rate":"10"},"amounts":{"kind":"equalPrincipal"}}"#,
        expect![[]],
    );
}

#[test]
fn a_token_and_then_a_talk() {
    check(
        r#"{"currency":"GBP","amount":"700","when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":3},"amounts":{"kind":"token","each":"20"}}"#,
        expect![[]],
    );
}

#[test]
fn at_least_so_much() {
    check(
        r#"{"currency":"GBP","amount":"90","when":{"rhythm":{"every":"halfMonth","days":[15,31]},"first":"2026-02-01"},"amounts":{"kind":"floor","each":"40"}}"#,
        expect![[]],
    );
}

#[test]
fn rows_by_hand() {
    check(
        r#"{"currency":"GBP","amount":"300","amounts":{"kind":"byHand","rows":[{"on":"2026-02-01","amount":"75"},{"on":"2026-03-01"},{"on":"2026-04-15"}]}}"#,
        expect![[]],
    );
}

#[test]
fn a_balloon() {
    check(
        r#"{"currency":"GBP","amount":"900","when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":4},"balloon":{"amount":"500"}}"#,
        expect![[]],
    );
}

#[test]
fn multiples_of_five() {
    check(
        r#"{"currency":"GBP","amount":"200","when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":5},"rounding":{"multipleOf":"15"}}"#,
        expect![[]],
    );
}

#[test]
fn no_interest_in_the_first_payments() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-01-01","when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":5},"interest":{"rate":"12","grace":{"interest":2,"then":"spread"}}}"#,
        expect![[]],
    );
}

#[test]
fn a_moratorium_whose_interest_joins_the_debt() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-01-01","when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":5},"interest":{"rate":"12","grace":{"principal":2,"interest":2,"then":"capitalise"}}}"#,
        expect![[]],
    );
}

#[test]
fn a_grace_of_the_debt() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-01-01","when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":4},"interest":{"rate":"12","grace":{"principal":1}}}"#,
        expect![[]],
    );
}

#[test]
fn a_rate_that_changes() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-05-01","when":{"rhythm":{"every":"month"},"first":"2026-06-01","count":4},"interest":{"rate":"6","rates":[{"from":"2026-07-15","rate":"8.25"}]}}"#,
        expect![[]],
    );
}

#[test]
fn times_without_interest() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-05-01","when":{"rhythm":{"every":"month"},"first":"2026-06-01","count":4},"interest":{"rate":"6","freeUntil":"2026-07-01","pauses":[{"from":"2026-08-01","to":"2026-08-31"}]}}"#,
        expect![[]],
    );
}

#[test]
fn interest_up_to_a_cap() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-05-01","when":{"rhythm":{"every":"month"},"first":"2026-06-01","count":4},"interest":{"rate":"12","cap":{"amount":"15"}}}"#,
        expect![[]],
    );
}

#[test]
fn interest_that_is_not_covered() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-05-01","when":{"rhythm":{"every":"month"},"first":"2026-06-01"},"interest":{"rate":"24","compounding":"monthly"},"amounts":{"kind":"phases","phases":[{"each":"15","count":2},{"count":3}]}}"#,
        expect![[]],
    );
}

#[test]
fn more_joins_the_debt() {
    check(
        r#"{"currency":"GBP","amount":"500","start":"2026-05-01","advances":[{"on":"2026-06-20","amount":"200"}],"when":{"rhythm":{"every":"month"},"first":"2026-06-01"},"amounts":{"kind":"level","each":"200"}}"#,
        expect![[]],
    );
}

#[test]
fn fees() {
    check(
        r#"{"currency":"GBP","amount":"300","start":"2026-05-01","when":{"rhythm":{"every":"month"},"first":"2026-06-01","count":3},"interest":{"rate":"12"},"fees":[{"name":"Set-up fee","amount":"10","with":"first"},{"amount":"1","with":"each"}]}"#,
        expect![[]],
    );
}

#[test]
fn a_discount_if_kept() {
    check(
        r#"{"currency":"GBP","amount":"300","start":"2026-05-01","when":{"rhythm":{"every":"month"},"first":"2026-06-01","count":2},"discount":{"amount":"20"}}"#,
        expect![[]],
    );
}

#[test]
fn interest_that_is_waived_if_kept() {
    check(
        r#"{"currency":"GBP","amount":"300","start":"2026-05-01","when":{"rhythm":{"every":"month"},"first":"2026-06-01","count":2},"interest":{"rate":"12","waivedIfKept":true}}"#,
        expect![[]],
    );
}

#[test]
fn flat_interest() {
    check(
        r#"{"currency":"GBP","amount":"300","start":"2026-05-01","when":{"rhythm":{"every":"month"},"first":"2026-06-01","count":3},"interest":{"rate":"12","method":"flat"}}"#,
        expect![[]],
    );
}

#[test]
fn interest_at_the_end() {
    check(
        r#"{"currency":"GBP","amount":"300","start":"2026-05-01","when":{"rhythm":{"every":"week","count":2},"first":"2026-06-01","count":3},"interest":{"rate":"12","collect":"atEnd"}}"#,
        expect![[]],
    );
}
