//! What is said of the rows of plans, to be read as a customer would.

use super::*;

#[test]
fn an_amount_a_week_and_what_is_left() {
    check(
        r#"{"currency":"GBP","amount":"200",
            "when":{"rhythm":{"every":"week"},"first":"2026-11-27"},
            "amounts":{"kind":"level","each":"60"}}"#,
        expect![[r#"
            2026-11-27    60.00  £60.00 as agreed.
            2026-12-04    60.00  £60.00 as agreed.
            2026-12-11    60.00  £60.00 as agreed.
            2026-12-18    20.00  The last payment: what is left, £20.00.
        "#]],
    );
}

#[test]
fn equal_parts_with_the_odd_coins_at_the_end() {
    check(
        r#"{"currency":"GBP","amount":"1000",
            "when":{"rhythm":{"every":"month"},"first":"2026-11-27","count":6}}"#,
        expect![[r#"
            2026-11-27   166.67  £166.67, the same each time.
            2026-12-27   166.67  £166.67, the same each time.
            2027-01-27   166.67  £166.67, the same each time.
            2027-02-27   166.67  £166.67, the same each time.
            2027-03-27   166.67  £166.67, the same each time.
            2027-04-27   166.65  The last payment, £0.02 less than the others, so that all of them make £1,000.00.
        "#]],
    );
}

#[test]
fn equal_parts_with_the_odd_coins_spread_or_first() {
    check(
        r#"{"currency":"GBP","amount":"100",
            "when":{"rhythm":{"every":"month"},"first":"2026-11-27","count":6},
            "rounding":{"residue":"spread"}}"#,
        expect![[r#"
            2026-11-27    16.67  £16.67, £0.01 more than the others, so that all of them make £100.00.
            2026-12-27    16.67  £16.67, £0.01 more than the others, so that all of them make £100.00.
            2027-01-27    16.67  £16.67, £0.01 more than the others, so that all of them make £100.00.
            2027-02-27    16.67  £16.67, £0.01 more than the others, so that all of them make £100.00.
            2027-03-27    16.66  £16.66, as equal as coins allow.
            2027-04-27    16.66  £16.66, as equal as coins allow.
        "#]],
    );
}

#[test]
fn the_odd_coins_first() {
    check(
        r#"{"currency":"GBP","amount":"100",
            "when":{"rhythm":{"every":"month"},"first":"2026-11-27","count":3},
            "rounding":{"residue":"first"}}"#,
        expect![[r#"
            2026-11-27    33.34  £33.34, £0.01 more than the others, so that all of them make £100.00.
            2026-12-27    33.33  £33.33, the same each time.
            2027-01-27    33.33  £33.33, the same each time.
        "#]],
    );
}

#[test]
fn one_payment() {
    check(
        r#"{"currency":"GBP","amount":"120",
            "when":{"rhythm":{"every":"month"},"first":"2026-11-27","count":1}}"#,
        expect![[r#"
            2026-11-27   120.00  All of it in one payment, £120.00.
        "#]],
    );
}

#[test]
fn a_deposit_and_a_rest_that_is_too_small_to_be_asked_for() {
    check(
        r#"{"currency":"GBP","amount":"200","start":"2026-11-01",
            "deposit":{"percent":"10"},
            "when":{"rhythm":{"every":"week"},"first":"2026-11-27"},
            "amounts":{"kind":"level","each":"59"},
            "rounding":{"mergeBelow":"5"}}"#,
        expect![[r#"
            2026-11-01    20.00  The deposit of £20.00, which is 10% of the debt.
            2026-11-27    59.00  £59.00 as agreed.
            2026-12-04    59.00  £59.00 as agreed.
            2026-12-11    62.00  The last payment, with £3.00 on top that would have been left over.
        "#]],
    );
}

#[test]
fn interest_by_the_month() {
    check(
        r#"{"currency":"GBP","amount":"75","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":6},
            "interest":{"rate":"7","dayCount":"thirty360Us"}}"#,
        expect![[r#"
            2026-02-01    12.76  £12.76, the same each time: £0.44 is interest for a month and £12.32 pays off the debt.
            2026-03-01    12.76  £12.76, the same each time: £0.37 is interest for a month and £12.39 pays off the debt.
            2026-04-01    12.76  £12.76, the same each time: £0.29 is interest for a month and £12.47 pays off the debt.
            2026-05-01    12.76  £12.76, the same each time: £0.22 is interest for a month and £12.54 pays off the debt.
            2026-06-01    12.76  £12.76, the same each time: £0.15 is interest for a month and £12.61 pays off the debt.
            2026-07-01    12.74  The last payment, £0.02 less than the others because of rounding. Of this, £0.07 is interest for a month and £12.67 pays off the debt.
        "#]],
    );
}

#[test]
fn interest_by_the_day() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-10","count":4},
            "interest":{"rate":"9.5","dayCount":"actual365Fixed"}}"#,
        expect![[r#"
            2026-02-10   255.49  £255.49, the same each time: £10.41 is interest for 40 days and £245.08 pays off the debt. The time before it is longer than usual, so it has more interest in it.
            2026-03-10   255.49  £255.49, the same each time: £5.50 is interest for 28 days and £249.99 pays off the debt.
            2026-04-10   255.49  £255.49, the same each time: £4.07 is interest for 31 days and £251.42 pays off the debt.
            2026-05-10   255.49  £255.49, the same each time: £1.98 is interest for 30 days and £253.51 pays off the debt.
        "#]],
    );
}

#[test]
fn a_first_period_that_is_longer() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-10","count":3},
            "interest":{"rate":"9.5"}}"#,
        expect![[r#"
            2026-02-10   339.42  £339.42, the same each time: £10.29 is interest for 40 days and £329.13 pays off the debt. The time before it is longer than usual, so it has more interest in it.
            2026-03-10   339.42  £339.42, the same each time: £5.31 is interest for a month and £334.11 pays off the debt.
            2026-04-10   339.43  The last payment, £0.01 more than the others because of rounding. Of this, £2.67 is interest for a month and £336.76 pays off the debt.
        "#]],
    );
}

#[test]
fn a_holiday_and_a_weekend() {
    check(
        r#"{"currency":"GBP","amount":"300",
            "when":{"rhythm":{"every":"month"},"first":"2026-11-26","count":3,"roll":{"rule":"following","calendar":{"country":"GB"}}},
            "amounts":{"kind":"level","each":"100"}}"#,
        expect![[r#"
            2026-11-26   100.00  £100.00 as agreed.
            2026-12-29   100.00  Moved from Saturday 26 December to Tuesday 29 December, because banks are closed (Boxing Day).
            2027-01-26   100.00  £100.00 as agreed.
        "#]],
    );
}

#[test]
fn a_day_of_our_own_and_interest() {
    check(
        r#"{"currency":"GBP","amount":"300","start":"2026-11-24",
            "when":{"rhythm":{"every":"month"},"first":"2026-12-24","count":3,"roll":{"rule":"preceding","calendar":{"country":"GB","add":[{"on":"2026-12-24","name":"Stocktaking"}]},"interest":"rolled"}},
            "interest":{"rate":"12"}}"#,
        expect![[r#"
            2026-12-23   102.00  Moved from Thursday 24 December to Wednesday 23 December, because that is a closed day (Stocktaking). £102.00, the same each time: £2.90 is interest for 29 days and £99.10 pays off the debt.
            2027-01-22   102.00  Moved from Sunday 24 January to Friday 22 January, because banks are closed at the weekend. £102.00, the same each time: £2.01 is interest for 30 days and £99.99 pays off the debt.
            2027-02-24   101.99  The last payment, £0.01 less than the others because of rounding. Of this, £1.08 is interest for 33 days and £100.91 pays off the debt.
        "#]],
    );
}

#[test]
fn months_and_times_left_out() {
    check(
        r#"{"currency":"GBP","amount":"300",
            "when":{"rhythm":{"every":"month"},"first":"2026-07-15","skipMonths":[8,11,12,1],"skip":[{"from":"2027-03-01","to":"2027-03-31"}]},
            "amounts":{"kind":"level","each":"60"}}"#,
        expect![[r#"
            2026-07-15    60.00  £60.00 as agreed.
            2026-09-15    60.00  There is no payment in August, so this one comes two months after the one before.
            2026-10-15    60.00  £60.00 as agreed.
            2027-02-15    60.00  There is no payment from November to January, so this one comes 4 months after the one before.
            2027-04-15    60.00  There is no payment from 1 March to 31 March, so this one comes two months after the one before.
        "#]],
    );
}

#[test]
fn weeks_left_out_over_christmas() {
    check(
        r#"{"currency":"GBP","amount":"300",
            "when":{"rhythm":{"every":"week"},"first":"2026-12-11","skip":[{"from":"2026-12-22","to":"2027-01-04"}]},
            "amounts":{"kind":"level","each":"60"}}"#,
        expect![[r#"
            2026-12-11    60.00  £60.00 as agreed.
            2026-12-18    60.00  £60.00 as agreed.
            2027-01-08    60.00  There is no payment from 22 December to 4 January, so this one comes 3 weeks after the one before.
            2027-01-15    60.00  £60.00 as agreed.
            2027-01-22    60.00  £60.00 as agreed.
        "#]],
    );
}

#[test]
fn less_at_first_and_more_later() {
    check(
        r#"{"currency":"GBP","amount":"300",
            "when":{"rhythm":{"every":"week"},"first":"2026-12-11"},
            "amounts":{"kind":"phases","phases":[{"each":"30","count":2},{"each":"75"}]}}"#,
        expect![[r#"
            2026-12-11    30.00  £30.00 as agreed.
            2026-12-18    30.00  £30.00 as agreed.
            2026-12-25    75.00  £75.00 from here on, as agreed.
            2027-01-01    75.00  £75.00 as agreed.
            2027-01-08    75.00  £75.00 as agreed.
            2027-01-15    15.00  The last payment: what is left, £15.00.
        "#]],
    );
}

#[test]
fn only_interest_at_first() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01"},
            "interest":{"rate":"10"},
            "amounts":{"kind":"phases","phases":[{"interestOnly":true,"count":2},{"count":3}]}}"#,
        expect![[r#"
            2026-02-01     8.33  Only the interest for a month is paid, £8.33; the debt stays at £1,000.00.
            2026-03-01     8.33  Only the interest for a month is paid, £8.33; the debt stays at £1,000.00.
            2026-04-01   338.90  £338.90, the same each time: £8.33 is interest for a month and £330.57 pays off the debt.
            2026-05-01   338.90  £338.90, the same each time: £5.58 is interest for a month and £333.32 pays off the debt.
            2026-06-01   338.91  The last payment, £0.01 more than the others because of rounding. Of this, £2.80 is interest for a month and £336.11 pays off the debt.
        "#]],
    );
}

#[test]
fn steps_up() {
    check(
        r#"{"currency":"GBP","amount":"600",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01"},
            "amounts":{"kind":"steps","each":"50","by":{"percent":"20"},"after":2}}"#,
        expect![[r#"
            2026-02-01    50.00  £50.00 as agreed.
            2026-03-01    50.00  £50.00 as agreed.
            2026-04-01    60.00  £60.00, 20% more than before, as agreed.
            2026-05-01    60.00  £60.00 as agreed.
            2026-06-01    72.00  £72.00, 20% more than before, as agreed.
            2026-07-01    72.00  £72.00 as agreed.
            2026-08-01    86.40  £86.40, 20% more than before, as agreed.
            2026-09-01    86.40  £86.40 as agreed.
            2026-10-01    63.20  The last payment: what is left, £63.20.
        "#]],
    );
}

#[test]
fn steps_down() {
    check(
        r#"{"currency":"GBP","amount":"180",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01"},
            "amounts":{"kind":"steps","each":"80","by":{"amount":"-20"},"after":1}}"#,
        expect![[r#"
            2026-02-01    80.00  £80.00 as agreed.
            2026-03-01    60.00  £60.00, £20.00 less than before, as agreed.
            2026-04-01    40.00  £40.00, £20.00 less than before, as agreed.
        "#]],
    );
}

#[test]
fn percentages_after_a_deposit() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-01-01",
            "deposit":{"amount":"200"},
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01"},
            "amounts":{"kind":"percents","percents":["50","30","20"]}}"#,
        expect![[r#"
            2026-01-01   200.00  The deposit of £200.00, before the other payments.
            2026-02-01   400.00  50% of what the deposit leaves, £400.00.
            2026-03-01   240.00  30% of what the deposit leaves, £240.00.
            2026-04-01   160.00  20% of what the deposit leaves, £160.00.
        "#]],
    );
}

#[test]
fn equal_principal_with_interest() {
    check(
        r#"{"currency":"GBP","amount":"300","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":3},
            "interest":{"rate":"10"},
            "amounts":{"kind":"equalPrincipal"}}"#,
        expect![[r#"
            2026-02-01   102.50  The same part of the debt each time, and the interest on what was left: £2.50 is interest for a month and £100.00 pays off the debt.
            2026-03-01   101.67  The same part of the debt each time, and the interest on what was left: £1.67 is interest for a month and £100.00 pays off the debt.
            2026-04-01   100.83  The same part of the debt each time, and the interest on what was left: £0.83 is interest for a month and £100.00 pays off the debt.
        "#]],
    );
}

#[test]
fn a_token_and_then_a_talk() {
    check(
        r#"{"currency":"GBP","amount":"700",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":3},
            "amounts":{"kind":"token","each":"20"}}"#,
        expect![[r#"
            2026-02-01    20.00  £20.00, a small amount for now.
            2026-03-01    20.00  £20.00, a small amount for now.
            2026-04-01    20.00  £20.00, a small amount for now.
            2026-05-01   640.00  What is left by then, £640.00, is to be talked about on this day.
        "#]],
    );
}

#[test]
fn at_least_so_much() {
    check(
        r#"{"currency":"GBP","amount":"90",
            "when":{"rhythm":{"every":"halfMonth","days":[15,31]},"first":"2026-02-01"},
            "amounts":{"kind":"floor","each":"40"}}"#,
        expect![[r#"
            2026-02-15    40.00  At least £40.00, and more whenever it can be done.
            2026-02-28    40.00  At least £40.00, and more whenever it can be done.
            2026-03-15    10.00  The last payment: what is left, £10.00.
        "#]],
    );
}

#[test]
fn rows_by_hand() {
    check(
        r#"{"currency":"GBP","amount":"300",
            "amounts":{"kind":"byHand","rows":[{"on":"2026-02-01","amount":"75"},{"on":"2026-03-01"},{"on":"2026-04-15"}]}}"#,
        expect![[r#"
            2026-02-01    75.00  £75.00, set by hand.
            2026-03-01   112.50  £112.50, an equal share of what the payments set by hand leave.
            2026-04-15   112.50  £112.50, an equal share of what the payments set by hand leave.
        "#]],
    );
}

#[test]
fn a_balloon() {
    check(
        r#"{"currency":"GBP","amount":"900",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":4},
            "balloon":{"amount":"500"}}"#,
        expect![[r#"
            2026-02-01   100.00  £100.00, the same each time.
            2026-03-01   100.00  £100.00, the same each time.
            2026-04-01   100.00  £100.00, the same each time.
            2026-05-01   600.00  The last payment, with £500.00 on top, as agreed.
        "#]],
    );
}

#[test]
fn multiples_of_five() {
    check(
        r#"{"currency":"GBP","amount":"200",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":5},
            "rounding":{"multipleOf":"15"}}"#,
        expect![[r#"
            2026-02-01    45.00  £45.00 each time, rounded up to a multiple of £15.00.
            2026-03-01    45.00  £45.00 each time, rounded up to a multiple of £15.00.
            2026-04-01    45.00  £45.00 each time, rounded up to a multiple of £15.00.
            2026-05-01    45.00  £45.00 each time, rounded up to a multiple of £15.00.
            2026-06-01    20.00  The last payment: what is left, £20.00.
        "#]],
    );
}

#[test]
fn no_interest_in_the_first_payments() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":5},
            "interest":{"rate":"12","grace":{"interest":2,"then":"spread"}}}"#,
        expect![[r#"
            2026-02-01   202.39  £202.39, the same each time. Its interest waits for later.
            2026-03-01   202.39  £202.39, the same each time. Its interest waits for later.
            2026-04-01   208.38  £208.38 in all: £11.94 is interest and £196.44 pays off the debt. A part of the interest that waited is paid with it.
            2026-05-01   208.38  £208.38 in all: £9.98 is interest and £198.40 pays off the debt. A part of the interest that waited is paid with it.
            2026-06-01   208.38  £208.38 in all: £8.00 is interest and £200.38 pays off the debt. A part of the interest that waited is paid with it.
        "#]],
    );
}

#[test]
fn a_moratorium_whose_interest_joins_the_debt() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":5},
            "interest":{"rate":"12","grace":{"principal":2,"interest":2,"then":"capitalise"}}}"#,
        expect![[r#"
            2026-02-01     0.00  Nothing is asked for yet; the interest is added to the debt later.
            2026-03-01     0.00  Nothing is asked for yet. Interest of £20.00 that was not paid is added to the debt.
            2026-04-01   346.82  £346.82, the same each time: £10.20 is interest for a month and £336.62 pays off the debt.
            2026-05-01   346.82  £346.82, the same each time: £6.83 is interest for a month and £339.99 pays off the debt.
            2026-06-01   346.82  £346.82, the same each time: £3.43 is interest for a month and £343.39 pays off the debt.
        "#]],
    );
}

#[test]
fn a_grace_of_the_debt() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":4},
            "interest":{"rate":"12","grace":{"principal":1}}}"#,
        expect![[r#"
            2026-02-01    10.00  Only the interest for a month is paid, £10.00; the debt stays at £1,000.00.
            2026-03-01   340.02  £340.02, the same each time: £10.00 is interest for a month and £330.02 pays off the debt.
            2026-04-01   340.02  £340.02, the same each time: £6.70 is interest for a month and £333.32 pays off the debt.
            2026-05-01   340.03  The last payment, £0.01 more than the others because of rounding. Of this, £3.37 is interest for a month and £336.66 pays off the debt.
        "#]],
    );
}

#[test]
fn a_rate_that_changes() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-05-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-06-01","count":4},
            "interest":{"rate":"6","rates":[{"from":"2026-07-15","rate":"8.25"}]}}"#,
        expect![[r#"
            2026-06-01   253.13  £253.13, the same each time: £5.00 is interest for a month and £248.13 pays off the debt.
            2026-07-01   253.13  £253.13, the same each time: £3.76 is interest for a month and £249.37 pays off the debt.
            2026-08-01   253.13  From 15 July the rate is 8.25%. £253.13, the same each time: £3.03 is interest for a month and £250.10 pays off the debt.
            2026-09-01   254.14  £254.14 from here on, worked out anew for the new rate. Of this, £1.74 is interest for a month and £252.40 pays off the debt.
        "#]],
    );
}

#[test]
fn times_without_interest() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-05-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-06-01","count":4},
            "interest":{"rate":"6","freeUntil":"2026-07-01","pauses":[{"from":"2026-08-01","to":"2026-08-31"}]}}"#,
        expect![[r#"
            2026-06-01   250.62  No interest runs before 1 July. £250.62, the same each time.
            2026-07-01   250.62  No interest runs before 1 July. £250.62, the same each time.
            2026-08-01   250.62  £250.62, the same each time: £2.49 is interest for a month and £248.13 pays off the debt.
            2026-09-01   250.63  The last payment, £0.01 more than the others because of rounding. No interest runs from 1 August to 31 August.
        "#]],
    );
}

#[test]
fn interest_up_to_a_cap() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-05-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-06-01","count":4},
            "interest":{"rate":"12","cap":{"amount":"15"}}}"#,
        expect![[r#"
            2026-06-01   253.75  £253.75, the same each time: £10.00 is interest for a month and £243.75 pays off the debt.
            2026-07-01   253.75  The interest goes no further: £15.00 is the most that was agreed. £253.75, the same each time: £5.00 is interest and £248.75 pays off the debt.
            2026-08-01   253.75  The interest goes no further: £15.00 is the most that was agreed. £253.75, the same each time.
            2026-09-01   253.75  The interest goes no further: £15.00 is the most that was agreed. £253.75, the same each time.
        "#]],
    );
}

#[test]
fn interest_that_is_not_covered() {
    check(
        r#"{"currency":"GBP","amount":"1000","start":"2026-05-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-06-01"},
            "interest":{"rate":"24","compounding":"monthly"},
            "amounts":{"kind":"phases","phases":[{"each":"15","count":2},{"count":3}]}}"#,
        expect![[r#"
            2026-06-01    15.00  £15.00 as agreed. It pays only interest, and not all of it: the other £5.00 is added to the debt.
            2026-07-01    15.00  £15.00 as agreed. It pays only interest, and not all of it: the other £5.10 is added to the debt.
            2026-08-01   350.26  £350.26, the same each time: £20.20 is interest for a month and £330.06 pays off the debt.
            2026-09-01   350.26  £350.26, the same each time: £13.60 is interest for a month and £336.66 pays off the debt.
            2026-10-01   350.25  The last payment, £0.01 less than the others because of rounding. Of this, £6.87 is interest for a month and £343.38 pays off the debt.
        "#]],
    );
}

#[test]
fn more_joins_the_debt() {
    check(
        r#"{"currency":"GBP","amount":"500","start":"2026-05-01",
            "advances":[{"on":"2026-06-20","amount":"200"}],
            "when":{"rhythm":{"every":"month"},"first":"2026-06-01"},
            "amounts":{"kind":"level","each":"200"}}"#,
        expect![[r#"
            2026-06-01   200.00  £200.00 as agreed.
            2026-07-01   200.00  £200.00 was added to the debt on 20 June. £200.00 as agreed.
            2026-08-01   200.00  £200.00 as agreed.
            2026-09-01   100.00  The last payment: what is left, £100.00.
        "#]],
    );
}

#[test]
fn fees() {
    check(
        r#"{"currency":"GBP","amount":"300","start":"2026-05-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-06-01","count":3},
            "interest":{"rate":"12"},
            "fees":[{"name":"Set-up fee","amount":"10","with":"first"},{"amount":"1","with":"each"}]}"#,
        expect![[r#"
            2026-06-01   113.01  £102.01, the same each time: £3.00 is interest for a month and £99.01 pays off the debt. Fees of £11.00 come on top.
            2026-07-01   103.01  £102.01, the same each time: £2.01 is interest for a month and £100.00 pays off the debt. A fee of £1.00 comes on top.
            2026-08-01   103.00  The last payment, £0.01 less than the others because of rounding. Of this, £1.01 is interest for a month and £100.99 pays off the debt. A fee of £1.00 comes on top.
        "#]],
    );
}

#[test]
fn a_discount_if_kept() {
    check(
        r#"{"currency":"GBP","amount":"300","start":"2026-05-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-06-01","count":2},
            "discount":{"amount":"20"}}"#,
        expect![[r#"
            2026-06-01   140.00  £140.00, the same each time.
            2026-07-01   140.00  £140.00, the same each time.
            2026-07-01    20.00  Asked for only if a payment before it comes late; otherwise this £20.00 is let off.
        "#]],
    );
}

#[test]
fn interest_that_is_waived_if_kept() {
    check(
        r#"{"currency":"GBP","amount":"300","start":"2026-05-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-06-01","count":2},
            "interest":{"rate":"12","waivedIfKept":true}}"#,
        expect![[r#"
            2026-06-01   150.00  £150.00, the same each time.
            2026-07-01   150.00  £150.00, the same each time.
            2026-07-01     4.50  The interest of the whole plan, asked for only if a payment comes late; otherwise this £4.50 is let off.
        "#]],
    );
}

#[test]
fn flat_interest() {
    check(
        r#"{"currency":"GBP","amount":"300","start":"2026-05-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-06-01","count":3},
            "interest":{"rate":"12","method":"flat"}}"#,
        expect![[r#"
            2026-06-01   103.00  £103.00, the same each time: £3.00 is interest and £100.00 pays off the debt.
            2026-07-01   103.00  £103.00, the same each time: £3.00 is interest and £100.00 pays off the debt.
            2026-08-01   103.00  £103.00, the same each time: £3.00 is interest and £100.00 pays off the debt.
        "#]],
    );
}

#[test]
fn interest_at_the_end() {
    check(
        r#"{"currency":"GBP","amount":"300","start":"2026-05-01",
            "when":{"rhythm":{"every":"week","count":2},"first":"2026-06-01","count":3},
            "interest":{"rate":"12","collect":"atEnd"}}"#,
        expect![[r#"
            2026-06-01   100.00  £100.00, the same each time.
            2026-06-15   100.00  £100.00, the same each time.
            2026-06-29   104.45  The last payment, and all of the interest with it. Of this, £4.45 is interest and £100.00 pays off the debt.
        "#]],
    );
}

#[test]
fn plans_in_german() {
    check_in(
        "de",
        r#"{"currency":"EUR","amount":"1000","start":"2026-05-15",
            "deposit":{"percent":"12.5"},
            "when":{"rhythm":{"every":"month"},"first":"2026-07-15","count":5,"skipMonths":[8],"skip":[{"from":"2026-12-10","to":"2027-01-20"}],"roll":{"rule":"following","calendar":{"country":"DE"}}},
            "interest":{"rate":"5","rates":[{"from":"2026-10-01","rate":"7.5"}],"freeUntil":"2026-06-15"},
            "fees":[{"name":"F","amount":"5","with":"first"}]}"#,
        expect![[r#"
            2026-05-15   125.00  Die Anzahlung von 125,00 €, das sind 12,5 % des offenen Betrags.
            2026-07-15   183.06  Vor dem 15. Juni laufen keine Zinsen. 178,06 €, jedes Mal gleich viel: 3,59 € Zinsen und 174,47 € Tilgung. Dazu kommt: F, 5,00 €.
            2026-09-15   178.06  Es gibt im August keine Zahlung, deshalb kommt diese zwei Monate nach der vorigen. 178,06 €, jedes Mal gleich viel: 5,84 € Zinsen für zwei Monate und 172,22 € Tilgung.
            2026-10-15   178.06  Ab 1. Oktober beträgt der Zinssatz 7,5 %. 178,06 €, jedes Mal gleich viel: 2,71 € Zinsen für einen Monat und 175,35 € Tilgung.
            2026-11-16   179.23  Verschoben von Sonntag, 15. November, auf Montag, 16. November, weil die Banken am Wochenende geschlossen haben. Ab hier 179,23 €, neu berechnet mit dem neuen Zinssatz. Darin sind 2,21 € Zinsen für einen Monat und 177,02 € Tilgung.
            2027-02-15   179.24  Die letzte Zahlung, wegen der Rundung 0,01 € mehr als die anderen. Darin sind 3,30 € Zinsen für 3 Monate und 175,94 € Tilgung. Es gibt vom 10. Dezember bis 20. Januar keine Zahlung, deshalb kommt diese 3 Monate nach der vorigen.
        "#]],
    );
    check_in(
        "de",
        r#"{"currency":"EUR","amount":"1000","start":"2026-05-15",
            "when":{"rhythm":{"every":"week"},"first":"2026-05-22"},
            "amounts":{"kind":"phases","phases":[{"each":"200","count":2},{"each":"299"}]},
            "discount":{"amount":"50"},
            "rounding":{"mergeBelow":"100"}}"#,
        expect![[r#"
            2026-05-22   200.00  200,00 € wie vereinbart.
            2026-05-29   200.00  200,00 € wie vereinbart.
            2026-06-05   299.00  Ab hier 299,00 €, wie vereinbart.
            2026-06-12   251.00  Die letzte Zahlung: der Rest, 251,00 €.
            2026-06-12    50.00  Nur zu zahlen, wenn eine Zahlung davor zu spät kommt; sonst werden diese 50,00 € erlassen.
        "#]],
    );
    check_in(
        "de",
        r#"{"currency":"EUR","amount":"1000","start":"2026-05-15",
            "when":{"rhythm":{"every":"month"},"first":"2026-06-15","count":5},
            "interest":{"rate":"12","dayCount":"actual365Fixed","grace":{"principal":2,"interest":1,"then":"next"},"cap":{"percent":"3"}}}"#,
        expect![[r#"
            2026-06-15     0.00  Noch ist nichts zu zahlen; die Zinsen kommen später mit der ersten Zahlung, die welche enthält.
            2026-07-15    20.05  Nur die Zinsen werden gezahlt, 20,05 €; offen bleiben 1.000,00 €. Damit werden auch Zinsen gezahlt, die gewartet haben.
            2026-08-15   336.65  Mehr Zinsen werden es nicht: 3 % des offenen Betrags sind das Höchste, was vereinbart wurde. 336,65 €, jedes Mal gleich viel: 9,95 € Zinsen und 326,70 € Tilgung.
            2026-09-15   336.65  Mehr Zinsen werden es nicht: 3 % des offenen Betrags sind das Höchste, was vereinbart wurde. 336,65 €, jedes Mal gleich viel.
            2026-10-15   336.65  Mehr Zinsen werden es nicht: 3 % des offenen Betrags sind das Höchste, was vereinbart wurde. 336,65 €, jedes Mal gleich viel.
        "#]],
    );
}

#[test]
fn plans_in_french() {
    check_in(
        "fr",
        r#"{"currency":"EUR","amount":"1000","start":"2026-05-15",
            "deposit":{"percent":"12.5"},
            "when":{"rhythm":{"every":"month"},"first":"2026-07-15","count":5,"skipMonths":[8],"skip":[{"from":"2026-12-10","to":"2027-01-20"}],"roll":{"rule":"following","calendar":{"country":"DE"}}},
            "interest":{"rate":"5","rates":[{"from":"2026-10-01","rate":"7.5"}],"freeUntil":"2026-06-15"},
            "fees":[{"name":"F","amount":"5","with":"first"}]}"#,
        expect![[r#"
            2026-05-15   125.00  L’acompte de 125,00 €, soit 12,5 % de la somme due.
            2026-07-15   183.06  Aucun intérêt ne court avant le 15 juin. 178,06 €, le même montant chaque fois : 3,59 € d’intérêts et 174,47 € de remboursement. S’y ajoute : F, 5,00 €.
            2026-09-15   178.06  Il n’y a pas de paiement en août, celui-ci vient donc deux mois après le précédent. 178,06 €, le même montant chaque fois : 5,84 € d’intérêts pour deux mois et 172,22 € de remboursement.
            2026-10-15   178.06  À partir du 1er octobre, le taux est de 7,5 %. 178,06 €, le même montant chaque fois : 2,71 € d’intérêts pour un mois et 175,35 € de remboursement.
            2026-11-16   179.23  Déplacé du dimanche 15 novembre au lundi 16 novembre, car les banques sont fermées le week-end. 179,23 € à partir d’ici, recalculés au nouveau taux. Dont 2,21 € d’intérêts pour un mois et 177,02 € de remboursement.
            2027-02-15   179.24  Le dernier paiement, 0,01 € de plus que les autres à cause des arrondis. Dont 3,30 € d’intérêts pour 3 mois et 175,94 € de remboursement. Il n’y a pas de paiement du 10 décembre au 20 janvier, celui-ci vient donc 3 mois après le précédent.
        "#]],
    );
    check_in(
        "fr",
        r#"{"currency":"EUR","amount":"1000","start":"2026-05-15",
            "when":{"rhythm":{"every":"week"},"first":"2026-05-22"},
            "amounts":{"kind":"phases","phases":[{"each":"200","count":2},{"each":"299"}]},
            "discount":{"amount":"50"},
            "rounding":{"mergeBelow":"100"}}"#,
        expect![[r#"
            2026-05-22   200.00  200,00 € comme convenu.
            2026-05-29   200.00  200,00 € comme convenu.
            2026-06-05   299.00  299,00 € à partir d’ici, comme convenu.
            2026-06-12   251.00  Le dernier paiement : ce qui reste, 251,00 €.
            2026-06-12    50.00  Demandé seulement si un paiement précédent arrive en retard ; sinon, ces 50,00 € sont remis.
        "#]],
    );
    check_in(
        "fr",
        r#"{"currency":"EUR","amount":"1000","start":"2026-05-15",
            "when":{"rhythm":{"every":"month"},"first":"2026-06-15","count":5},
            "interest":{"rate":"12","dayCount":"actual365Fixed","grace":{"principal":2,"interest":1,"then":"next"},"cap":{"percent":"3"}}}"#,
        expect![[r#"
            2026-06-15     0.00  Rien n’est encore demandé ; les intérêts se paient plus tard, avec le premier paiement qui en comporte.
            2026-07-15    20.05  Seuls les intérêts sont payés, 20,05 € ; il reste 1 000,00 € à rembourser. Des intérêts qui attendaient sont payés avec lui.
            2026-08-15   336.65  Les intérêts n’iront pas plus loin : 3 % de la somme due est le maximum convenu. 336,65 €, le même montant chaque fois : 9,95 € d’intérêts et 326,70 € de remboursement.
            2026-09-15   336.65  Les intérêts n’iront pas plus loin : 3 % de la somme due est le maximum convenu. 336,65 €, le même montant chaque fois.
            2026-10-15   336.65  Les intérêts n’iront pas plus loin : 3 % de la somme due est le maximum convenu. 336,65 €, le même montant chaque fois.
        "#]],
    );
}

#[test]
fn plans_in_spanish() {
    check_in(
        "es",
        r#"{"currency":"EUR","amount":"1000","start":"2026-05-15",
            "deposit":{"percent":"12.5"},
            "when":{"rhythm":{"every":"month"},"first":"2026-07-15","count":5,"skipMonths":[8],"skip":[{"from":"2026-12-10","to":"2027-01-20"}],"roll":{"rule":"following","calendar":{"country":"DE"}}},
            "interest":{"rate":"5","rates":[{"from":"2026-10-01","rate":"7.5"}],"freeUntil":"2026-06-15"},
            "fees":[{"name":"F","amount":"5","with":"first"}]}"#,
        expect![[r#"
            2026-05-15   125.00  La entrada de 125,00 €, que es el 12,5 % de la deuda.
            2026-07-15   183.06  No corren intereses antes del 15 de junio. 178,06 €, lo mismo cada vez: 3,59 € de intereses y 174,47 € para la deuda. Se añade: F, 5,00 €.
            2026-09-15   178.06  No hay pago en agosto, así que este llega dos meses después del anterior. 178,06 €, lo mismo cada vez: 5,84 € de intereses por dos meses y 172,22 € para la deuda.
            2026-10-15   178.06  Desde el 1 de octubre el tipo es del 7,5 %. 178,06 €, lo mismo cada vez: 2,71 € de intereses por un mes y 175,35 € para la deuda.
            2026-11-16   179.23  Pasa del domingo 15 de noviembre al lunes 16 de noviembre, porque los bancos cierran el fin de semana. 179,23 € desde aquí, calculado de nuevo con el nuevo tipo. Incluye 2,21 € de intereses por un mes y 177,02 € para la deuda.
            2027-02-15   179.24  El último pago, 0,01 € más que los demás por el redondeo. Incluye 3,30 € de intereses por 3 meses y 175,94 € para la deuda. No hay pago del 10 de diciembre al 20 de enero, así que este llega 3 meses después del anterior.
        "#]],
    );
    check_in(
        "es",
        r#"{"currency":"EUR","amount":"1000","start":"2026-05-15",
            "when":{"rhythm":{"every":"week"},"first":"2026-05-22"},
            "amounts":{"kind":"phases","phases":[{"each":"200","count":2},{"each":"299"}]},
            "discount":{"amount":"50"},
            "rounding":{"mergeBelow":"100"}}"#,
        expect![[r#"
            2026-05-22   200.00  200,00 € según lo acordado.
            2026-05-29   200.00  200,00 € según lo acordado.
            2026-06-05   299.00  299,00 € desde aquí, según lo acordado.
            2026-06-12   251.00  El último pago: lo que queda, 251,00 €.
            2026-06-12    50.00  Solo se pide si un pago anterior llega tarde; si no, estos 50,00 € se perdonan.
        "#]],
    );
    check_in(
        "es",
        r#"{"currency":"EUR","amount":"1000","start":"2026-05-15",
            "when":{"rhythm":{"every":"month"},"first":"2026-06-15","count":5},
            "interest":{"rate":"12","dayCount":"actual365Fixed","grace":{"principal":2,"interest":1,"then":"next"},"cap":{"percent":"3"}}}"#,
        expect![[r#"
            2026-06-15     0.00  Aún no se pide nada; los intereses se pagan más tarde, con el primer pago que los lleve.
            2026-07-15    20.05  Solo se pagan los intereses, 20,05 €; la deuda sigue en 1.000,00 €. Con él se pagan intereses que esperaban.
            2026-08-15   336.65  Los intereses no suben más: el 3 % de la deuda es lo máximo que se acordó. 336,65 €, lo mismo cada vez: 9,95 € de intereses y 326,70 € para la deuda.
            2026-09-15   336.65  Los intereses no suben más: el 3 % de la deuda es lo máximo que se acordó. 336,65 €, lo mismo cada vez.
            2026-10-15   336.65  Los intereses no suben más: el 3 % de la deuda es lo máximo que se acordó. 336,65 €, lo mismo cada vez.
        "#]],
    );
}
