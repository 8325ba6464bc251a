//! Tables that were published, each with its source and the convention
//! that reproduces it.

use expect_test::{Expect, expect};
use schedule::build::build;
use schedule::row::Schedule;

pub(crate) fn plan(terms: &str) -> Schedule {
    let terms = serde_json::from_str(terms).unwrap_or_else(|error| panic!("{error}: {terms}"));
    build(&terms).unwrap_or_else(|error| panic!("{error}: {terms:?}"))
}

/// One line a row: due, principal, interest, fee, total, what is left.
pub(crate) fn table(plan: &Schedule) -> String {
    let mut lines = String::new();
    for row in &plan.rows {
        lines.push_str(&format!(
            "{} {:>10} {:>8} {:>6} {:>10} {:>10}\n",
            row.due,
            row.principal.to_plain(),
            row.interest.to_plain(),
            row.fee.to_plain(),
            row.amount.to_plain(),
            row.left.to_plain()
        ));
    }
    lines
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
pub(crate) fn check(terms: &str, expected: Expect) {
    expected.assert_eq(&table(&plan(terms)));
}

/// How a table shows what it worked out.
#[derive(Clone, Copy, PartialEq)]
enum Shows {
    /// Coins that add up.
    Coins,
    /// Each figure of a spreadsheet rounded by itself: the parts may miss
    /// the total by a coin, which ours don't. Total and balance are the
    /// same to the coin; so is the interest, but for that one.
    Rounded,
}

/// Compares the rows that were published: number, interest, total and
/// what is left; `-` for a figure that was not.
fn published(shows: Shows, terms: &str, rows: &[&str]) {
    let plan = plan(terms);
    for line in rows {
        let words: Vec<_> = line.split_whitespace().collect();
        let [number, interest, total, left] = words[..] else {
            panic!("{line}");
        };
        let number: usize = number.parse().expect("a number");
        let row = &plan.rows[number - 1];
        let near = |word: &str| {
            let cents: i64 = word.replace('.', "").parse().expect("an amount");
            (row.interest.minor() - cents).abs() <= 1
        };
        let got = [
            row.interest.to_plain(),
            row.amount.to_plain(),
            row.left.to_plain(),
        ];
        for (place, (word, got)) in [interest, total, left].into_iter().zip(&got).enumerate() {
            let close = shows == Shows::Rounded && place == 0 && word != "-" && near(word);
            assert!(
                word == "-" || word == got || close,
                "{line}: {got}\n{}",
                table(&plan)
            );
        }
    }
}

/// The number of rows, which the last published one is.
fn rows(terms: &str) -> usize {
    plan(terms).rows.len()
}

fn each(terms: &str) -> String {
    plan(terms).found.each.expect("level").to_plain()
}

#[test]
fn a_loan_of_100_000_at_9_99_over_36_months() {
    let terms = r#"{"currency":"USD","amount":"100000","start":"2026-01-01",
        "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":36},
        "interest":{"rate":"9.99"}}"#;
    assert_eq!(each(terms), "3226.25");
    assert_eq!(rows(terms), 36);
}

#[test]
fn a_loan_of_130_at_20_over_12_months() {
    let terms = r#"{"currency":"USD","amount":130,
        "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":12},
        "interest":{"rate":20}}"#;
    assert_eq!(each(terms), "12.04");
    assert_eq!(rows(terms), 12);
}

#[test]
fn a_loan_of_75_at_7_over_6_months_of_30_days() {
    check(
        r#"{"currency":"USD","amount":"75.00","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"count":6},
            "interest":{"rate":"7","dayCount":"thirtyE360"}}"#,
        expect![[r#"
            2026-02-01      12.32     0.44   0.00      12.76      62.68
            2026-03-01      12.39     0.37   0.00      12.76      50.29
            2026-04-01      12.47     0.29   0.00      12.76      37.82
            2026-05-01      12.54     0.22   0.00      12.76      25.28
            2026-06-01      12.61     0.15   0.00      12.76      12.67
            2026-07-01      12.67     0.07   0.00      12.74       0.00
        "#]],
    );
}

/// Late Payment of Commercial Debts (Interest) Act 1998: 8 % over the
/// reference rate of 3.75 %, simple, and a fixed sum of 100.
#[test]
fn statutory_interest_of_the_united_kingdom() {
    check(
        r#"{"currency":"GBP","amount":"10000","start":"2026-01-01",
            "when":{"dates":["2026-03-02"]},
            "interest":{"rate":"11.75","method":"simple"},
            "fees":[{"name":"Fixed sum","amount":"100"}]}"#,
        expect![[r#"
            2026-03-02   10000.00   193.15 100.00   10293.15       0.00
        "#]],
    );
}

/// Apache Fineract, fineract-e2e-tests-runner, EMICalculation.feature, by
/// test id: interest rounded half-up at each row, the instalment a coin
/// more or less where that brings the last one closer
/// (`rounding.fit: closestLast`), the last row takes the rest. Of real
/// days, the last of a time counts and not the first
/// (`dayCount: actualActualLastDay`).
mod fineract {
    use super::{Shows, published};

    fn loan(amount: &str, start: &str, count: u32, interest: &str) -> String {
        every("month", 1, amount, start, count, interest)
    }

    fn every(
        unit: &str,
        times: u32,
        amount: &str,
        start: &str,
        count: u32,
        interest: &str,
    ) -> String {
        format!(
            r#"{{"currency":"EUR","amount":"{amount}","start":"{start}",
                "when":{{"rhythm":{{"every":"{unit}","count":{times}}},"count":{count}}},
                "interest":{{{interest}}},"rounding":{{"fit":"closestLast"}}}}"#
        )
    }

    #[test]
    fn c3152_actual_actual_over_new_year() {
        published(
            Shows::Coins,
            &loan(
                "10000",
                "2023-12-12",
                6,
                r#""rate":12,"dayCount":"actualActualLastDay""#,
            ),
            &[
                "1 101.81 1725.56 8376.25",
                "2 85.14 1725.56 6735.83",
                "3 64.05 1725.56 5074.32",
                "4 51.58 1725.56 3400.34",
                "5 33.45 1725.56 1708.23",
                "6 17.36 1725.59 0.00",
            ],
        );
    }

    #[test]
    fn c3153_actual_actual_with_a_rate_of_four_decimals() {
        published(
            Shows::Coins,
            &loan(
                "10000",
                "2023-12-12",
                6,
                r#""rate":"9.4822","dayCount":"actualActualLastDay""#,
            ),
            &[
                "1 80.45 1713.12 8367.33",
                "2 67.20 1713.12 6721.41",
                "3 50.50 1713.12 5058.79",
                "4 40.63 1713.12 3386.30",
                "5 26.32 1713.12 1699.50",
                "6 13.65 1713.15 0.00",
            ],
        );
    }

    #[test]
    fn c3164_actual_actual_over_five_months() {
        published(
            Shows::Coins,
            &loan(
                "331.77",
                "2023-12-12",
                5,
                r#""rate":"10.65","dayCount":"actualActualLastDay""#,
            ),
            &[
                "1 3.00 68.14 266.63",
                "2 2.41 68.14 200.90",
                "3 1.70 68.14 134.46",
                "4 1.21 68.14 67.53",
                "5 0.59 68.12 0.00",
            ],
        );
    }

    #[test]
    fn c3154_months_of_30_days() {
        published(
            Shows::Coins,
            &loan(
                "100",
                "2024-01-01",
                6,
                r#""rate":12,"dayCount":"thirtyE360""#,
            ),
            &[
                "1 1.00 17.25 83.75",
                "2 0.84 17.25 67.34",
                "3 0.67 17.25 50.76",
                "4 0.51 17.25 34.02",
                "5 0.34 17.25 17.11",
                "6 0.17 17.28 0.00",
            ],
        );
    }

    #[test]
    fn c3155_months_of_30_days_with_a_rate_of_four_decimals() {
        published(
            Shows::Coins,
            &loan(
                "100",
                "2024-01-01",
                6,
                r#""rate":"9.4822","dayCount":"thirtyE360""#,
            ),
            &[
                "1 0.79 17.13 83.66",
                "2 0.66 17.13 67.19",
                "3 0.53 17.13 50.59",
                "4 0.40 17.13 33.86",
                "5 0.27 17.13 17.00",
                "6 0.13 17.13 0.00",
            ],
        );
    }

    #[test]
    fn c3165_75_over_five_months() {
        published(
            Shows::Coins,
            &loan(
                "75",
                "2024-01-01",
                5,
                r#""rate":"12.3","dayCount":"thirtyE360""#,
            ),
            &[
                "1 0.77 15.47 60.30",
                "2 0.62 15.47 45.45",
                "3 0.47 15.47 30.45",
                "4 0.31 15.47 15.29",
                "5 0.16 15.45 0.00",
            ],
        );
    }

    #[test]
    fn c3157_every_two_months() {
        published(
            Shows::Coins,
            &every(
                "month",
                2,
                "100",
                "2024-01-01",
                3,
                r#""rate":12,"dayCount":"thirtyE360""#,
            ),
            &[
                "1 2.00 34.68 67.32",
                "2 1.35 34.68 33.99",
                "3 0.68 34.67 0.00",
            ],
        );
    }

    #[test]
    fn c3158_every_two_weeks() {
        published(
            Shows::Coins,
            &every(
                "week",
                2,
                "100",
                "2024-01-01",
                6,
                r#""rate":"9.4822","dayCount":"actual360""#,
            ),
            &[
                "1 0.37 16.88 83.49",
                "2 0.31 16.88 66.92",
                "3 0.25 16.88 50.29",
                "4 0.19 16.88 33.60",
                "5 0.12 16.88 16.84",
                "6 0.06 16.90 0.00",
            ],
        );
    }

    #[test]
    fn c3159_actual_over_365() {
        published(
            Shows::Coins,
            &loan(
                "100",
                "2024-01-01",
                6,
                r#""rate":12,"dayCount":"actual365Fixed""#,
            ),
            &[
                "1 1.02 17.25 83.77",
                "2 0.80 17.25 67.32",
                "3 0.69 17.25 50.76",
                "4 0.50 17.25 34.01",
                "5 0.35 17.25 17.11",
                "6 0.17 17.28 0.00",
            ],
        );
    }

    #[test]
    fn c3160_actual_over_365_with_a_rate_of_four_decimals() {
        published(
            Shows::Coins,
            &loan(
                "100",
                "2024-01-01",
                6,
                r#""rate":"9.4822","dayCount":"actual365Fixed""#,
            ),
            &[
                "1 0.81 17.13 83.68",
                "2 0.63 17.13 67.18",
                "3 0.54 17.13 50.59",
                "4 0.39 17.13 33.85",
                "5 0.27 17.13 16.99",
                "6 0.13 17.12 0.00",
            ],
        );
    }

    #[test]
    fn c3161_with_a_deposit_of_a_quarter() {
        published(
            Shows::Coins,
            r#"{"currency":"EUR","amount":"100","start":"2024-01-01","deposit":{"percent":25},
                "when":{"rhythm":{"every":"month"},"count":5},
                "interest":{"rate":5,"dayCount":"thirtyE360"}}"#,
            &[
                "1 0.00 25.00 75.00",
                "2 0.31 15.19 60.12",
                "3 0.25 15.19 45.18",
                "4 0.19 15.19 30.18",
                "5 0.13 15.19 15.12",
                "6 0.06 15.18 0.00",
            ],
        );
    }

    #[test]
    fn c3166_every_15_days() {
        published(
            Shows::Coins,
            &every(
                "day",
                15,
                "100",
                "2024-01-01",
                6,
                r#""rate":"9.4822","dayCount":"actual365Fixed""#,
            ),
            &[
                "1 0.39 16.90 83.49",
                "2 0.33 16.90 66.92",
                "3 0.26 16.90 50.28",
                "4 0.20 16.90 33.58",
                "5 0.13 16.90 16.81",
                "6 0.07 16.88 0.00",
            ],
        );
    }

    #[test]
    fn c3167_actual_over_365_with_a_high_rate() {
        published(
            Shows::Coins,
            &loan(
                "100",
                "2024-01-01",
                6,
                r#""rate":"15.678","dayCount":"actual365Fixed""#,
            ),
            &[
                "1 1.33 17.43 83.90",
                "2 1.05 17.43 67.52",
                "3 0.90 17.43 50.99",
                "4 0.66 17.43 34.22",
                "5 0.46 17.43 17.25",
                "6 0.22 17.47 0.00",
            ],
        );
    }

    /// LoanMonthEndDueDateStrategy.feature: the 31st is the last of a
    /// short month.
    #[test]
    fn c111047_from_the_31st_real_days() {
        published(
            Shows::Coins,
            &loan(
                "10000",
                "2025-01-31",
                3,
                r#""rate":12,"dayCount":"actualActualIsda""#,
            ),
            &[
                "1 92.05 3397.82 6694.23",
                "2 68.23 3397.82 3364.64",
                "3 33.19 3397.83 0.00",
            ],
        );
    }

    #[test]
    fn c111045_from_the_31st_months_of_30_days() {
        published(
            Shows::Coins,
            &loan("10000", "2025-01-31", 3, r#""rate":12"#),
            &[
                "1 100.00 3400.22 6699.78",
                "2 67.00 3400.22 3366.56",
                "3 33.67 3400.23 0.00",
            ],
        );
    }

    /// The same, on the first of the next month where a month has no 31st:
    /// the days are listed.
    #[test]
    fn c111043_days_that_overflow_into_the_next_month() {
        published(
            Shows::Coins,
            r#"{"currency":"EUR","amount":"10000","start":"2025-01-31",
                "when":{"dates":["2025-03-01","2025-03-31","2025-05-01"]},
                "interest":{"rate":12,"dayCount":"actualActualIsda"}}"#,
            &[
                "1 95.34 3398.56 6696.78",
                "2 66.05 3398.56 3364.27",
                "3 34.29 3398.56 0.00",
            ],
        );
    }

    /// LoanBulletBalloon.feature: only the interest until the last row.
    #[test]
    fn bl01_a_bullet() {
        let grace = r#""rate":30,"dayCount":"thirtyE360","grace":{"principal":7}"#;
        published(
            Shows::Coins,
            &loan("100", "2024-01-01", 8, grace),
            &[
                "1 2.50 2.50 100.00",
                "7 2.50 2.50 100.00",
                "8 2.50 102.50 0.00",
            ],
        );
    }
}

/// jdvelasq/cashflows, cashflows/loan.py, the examples in its
/// documentation: quarters, shown as a spreadsheet shows them
/// (`rounding.at: end`); halves of a cent to the even one.
mod cashflows {
    use super::{Shows, published};

    #[test]
    fn a_fixed_rate_loan_with_200_more_once() {
        published(
            Shows::Rounded,
            r#"{"currency":"USD","amount":"1000","start":"2026-01-01",
                "when":{"rhythm":{"every":"month","count":3}},
                "amounts":{"kind":"phases","phases":[
                    {"each":"114.26","count":6},{"each":"314.26","count":1},{"each":"114.26"}]},
                "interest":{"rate":10},"rounding":{"interest":"halfEven"}}"#,
            &[
                "1 25.00 114.26 910.74",
                "2 22.77 114.26 819.25",
                "3 20.48 114.26 725.47",
                "7 10.75 314.26 -",
                "8 3.16 114.26 -",
            ],
        );
    }

    #[test]
    fn a_rate_that_doubles_works_out_anew() {
        published(
            Shows::Rounded,
            r#"{"currency":"USD","amount":"1000","start":"2026-01-01",
                "when":{"rhythm":{"every":"month","count":3},"count":10},
                "interest":{"rate":10,"rates":[{"from":"2027-01-01","rate":20}]},
                "rounding":{"at":"end"}}"#,
            &[
                "1 25.00 114.26 910.74",
                "2 22.77 114.26 819.25",
                "3 20.48 114.26 725.47",
                "4 18.14 114.26 629.35",
                "5 31.47 123.99 536.83",
                "6 26.84 123.99 439.67",
                "7 21.98 123.99 337.66",
                "8 16.88 123.99 230.55",
                "9 11.53 123.99 118.09",
                "10 5.90 123.99 0.00",
            ],
        );
    }

    #[test]
    fn a_fixed_principal() {
        published(
            Shows::Coins,
            r#"{"currency":"USD","amount":"1000","start":"2026-01-01",
                "when":{"rhythm":{"every":"month","count":3},"count":10},
                "amounts":{"kind":"equalPrincipal"},"interest":{"rate":10}}"#,
            &[
                "1 25.00 125.00 900.00",
                "2 22.50 122.50 800.00",
                "5 15.00 115.00 500.00",
                "9 5.00 105.00 100.00",
                "10 2.50 102.50 0.00",
            ],
        );
    }

    #[test]
    fn a_fixed_principal_after_two_quarters_of_interest() {
        published(
            Shows::Coins,
            r#"{"currency":"USD","amount":"1000","start":"2026-01-01",
                "when":{"rhythm":{"every":"month","count":3},"count":10},
                "amounts":{"kind":"equalPrincipal"},
                "interest":{"rate":10,"grace":{"principal":2}},
                "rounding":{"interest":"halfEven"}}"#,
            &[
                "1 25.00 25.00 1000.00",
                "2 25.00 25.00 1000.00",
                "3 25.00 150.00 875.00",
                "4 21.88 146.88 750.00",
                "5 18.75 143.75 625.00",
                "6 15.62 140.62 500.00",
                "7 12.50 137.50 375.00",
                "8 9.38 134.38 250.00",
                "9 6.25 131.25 125.00",
                "10 3.12 128.12 0.00",
            ],
        );
    }
}

/// numpy-financial, the example of `ipmt`: a spreadsheet's table.
#[test]
fn a_loan_of_2500_at_8_24_in_the_manual_of_numpy_financial() {
    published(
        Shows::Rounded,
        r#"{"currency":"USD","amount":"2500",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":12},
            "interest":{"rate":"8.24"},"rounding":{"at":"end"}}"#,
        &[
            "1 17.17 217.75 2299.42",
            "2 15.79 217.75 2097.46",
            "3 14.40 217.75 1894.11",
            "4 13.01 217.75 1689.37",
            "5 11.60 217.75 1483.22",
            "6 10.18 217.75 1275.66",
            "7 8.76 217.75 1066.67",
            "8 7.32 217.75 856.25",
            "9 5.88 217.75 644.38",
            "10 4.42 217.75 431.05",
            "11 2.96 217.75 216.26",
            "12 1.49 217.75 0.00",
        ],
    );
}

/// simontreanor/FSharp.Finance.Personal, PaymentScheduleTest003.md: 0.8 %
/// a day, the instalment the smallest whose last one is no larger
/// (`rounding.fit: lowerLast`), the interest rounded down.
#[test]
fn a_short_loan_at_0_8_percent_a_day() {
    let terms = r#"{"currency":"GBP","amount":"1000","start":"2024-05-08",
        "when":{"rhythm":{"every":"month"},"first":"2024-05-18","count":6},
        "interest":{"rate":292,"dayCount":"actual365Fixed","cap":{"percent":100}},
        "rounding":{"fit":"lowerLast","interest":"down"}}"#;
    published(
        Shows::Coins,
        terms,
        &[
            "1 80.00 290.73 789.27",
            "2 195.73 290.73 694.27",
            "3 166.62 290.73 570.16",
            "4 141.39 290.73 420.82",
            "5 104.36 290.73 234.45",
            "6 56.26 290.71 0.00",
        ],
    );
}

/// HP-12C Owner's Handbook, section 3, "Amortization": rounded at each
/// row, as the calculator does.
#[test]
fn a_house_in_the_handbook_of_the_hp_12c() {
    published(
        Shows::Coins,
        r#"{"currency":"USD","amount":"50000",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":300},
            "amounts":{"kind":"level","each":"573.35"},"interest":{"rate":"13.25"}}"#,
        &["1 552.08 573.35 49978.73", "2 551.85 573.35 49957.23"],
    );
    published(
        Shows::Coins,
        r#"{"currency":"USD","amount":"50000",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":360},
            "interest":{"rate":"13.25"}}"#,
        &["1 552.08 562.89 49989.19"],
    );
}

/// HP 12c Platinum User's Guide, section 3, "Amortization".
#[test]
fn a_house_in_the_guide_of_the_hp_12c_platinum() {
    published(
        Shows::Coins,
        r#"{"currency":"USD","amount":"250000",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":300},
            "interest":{"rate":"5.25"}}"#,
        &["1 1093.75 1498.12 249595.63", "2 1091.98 1498.12 249189.49"],
    );
    published(
        Shows::Coins,
        r#"{"currency":"USD","amount":"250000",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":360},
            "interest":{"rate":"5.25"}}"#,
        &["1 1093.75 1380.51 249713.24"],
    );
}

/// HP, "HP 12C Loan Amortizations", examples 1 to 3; the third pays at
/// the beginning of each month.
#[test]
fn three_loans_of_the_hp_12c_training_guide() {
    let house = r#"{"currency":"USD","amount":"180000",
        "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":360},
        "interest":{"rate":"7.75"}}"#;
    published(
        Shows::Coins,
        house,
        &["12 - - 178420.18", "24 - - 176713.49"],
    );
    let year = &plan(house).rows[..12];
    let interest: i64 = year.iter().map(|row| row.interest.minor()).sum();
    assert_eq!(interest, 1_389_466);
    let car = r#"{"currency":"USD","amount":"12500","start":"2026-02-01",
        "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":48},
        "interest":{"rate":"10.2"}}"#;
    published(
        Shows::Coins,
        car,
        &["1 0.00 315.55 -", "10 88.72 315.55 10210.45"],
    );
}

/// OpenOffice.org, How Tos, Calc: CUMPRINC: 5,000 at 5.5 % over two years
/// repay 603.63 in the fourth to sixth month.
#[test]
fn the_principal_of_three_months_in_openoffice() {
    let plan = plan(
        r#"{"currency":"USD","amount":"5000",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":24},
            "interest":{"rate":"5.5"},"rounding":{"at":"end"}}"#,
    );
    let paid = plan.rows[2].left.minor() - plan.rows[5].left.minor();
    assert_eq!(paid, 60_363);
}

/// ZCubes, manuals of CUMIPMT and CUMPRINC: 200,000 at 3 % over 15 years
/// pay 5,527.31 of interest and 11,046.65 of the debt in the second year;
/// at 2 % over 10 years, at the beginning of each month, 16,939.29 in the
/// tenth to twentieth.
#[test]
fn the_parts_of_a_year_in_zcubes() {
    let second = plan(
        r#"{"currency":"USD","amount":"200000",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":180},
            "interest":{"rate":3},"rounding":{"at":"end"}}"#,
    );
    let paid = second.rows[11].left.minor() - second.rows[23].left.minor();
    assert_eq!(paid, 1_104_665);
    let begin = plan(
        r#"{"currency":"USD","amount":"200000","start":"2026-02-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":120},
            "interest":{"rate":2},"rounding":{"at":"end"}}"#,
    );
    let paid = begin.rows[8].left.minor() - begin.rows[19].left.minor();
    // Between two rounded balances, a coin is lost.
    assert!((paid - 1_693_929_i64).abs() <= 1);
}

/// Math 352, "Theory of Interest – Amortization Project" (Scribd
/// 360526230): 150,000 at 3.625 % over 360 months, a spreadsheet.
#[test]
fn a_mortgage_of_150_000_at_3_625() {
    published(
        Shows::Rounded,
        r#"{"currency":"USD","amount":"150000",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":360},
            "interest":{"rate":"3.625"},"rounding":{"at":"end"}}"#,
        &[
            "1 453.13 684.08 149769.05",
            "2 452.43 684.08 149537.40",
            "3 451.73 684.08 149305.05",
            "4 451.03 684.08 149072.00",
            "5 450.32 684.08 148838.24",
            "6 449.62 684.08 148603.78",
            "7 448.91 684.08 148368.61",
            "8 448.20 684.08 148132.73",
        ],
    );
}

/// Sapling, "How to Calculate Reducing Balance Interest Rate": 1,000 at
/// 2 % a month over 6 months, a spreadsheet. (Its total of 71.15 is that
/// of the digits not shown: six payments of 178.53 are 1,071.18.)
#[test]
fn a_loan_of_1000_at_2_percent_a_month() {
    let terms = r#"{"currency":"USD","amount":"1000",
        "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":6},
        "interest":{"rate":24},"rounding":{"at":"end"}}"#;
    published(
        Shows::Rounded,
        terms,
        &["1 20.00 178.53 841.47", "2 16.83 178.53 -"],
    );
}

/// Course Hero 5854564: a debt of 100 at 10 % a year, 40 a year.
#[test]
fn a_debt_of_100_with_40_a_year() {
    published(
        Shows::Coins,
        r#"{"currency":"USD","amount":"100",
            "when":{"rhythm":{"every":"month","count":12},"first":"2026-02-01"},
            "amounts":{"kind":"level","each":"40"},"interest":{"rate":10}}"#,
        &[
            "1 10.00 40.00 70.00",
            "2 7.00 40.00 37.00",
            "3 3.70 40.00 0.70",
            "4 0.07 0.77 0.00",
        ],
    );
}

/// Instalments alone: Investopedia, "Amortization" (30,000 at 3 % over 48
/// months); the tests of a Gleam library (100,000 at 6 % over 360) and of
/// a Ruby kata (1,200 at 12 % over 12).
#[test]
fn instalments_of_other_programs() {
    for (amount, rate, count, expected) in [
        ("30000", "3", 48, "664.03"),
        ("100000", "6", 360, "599.55"),
        ("1200", "12", 12, "106.62"),
    ] {
        let terms = format!(
            r#"{{"currency":"USD","amount":"{amount}",
                "when":{{"rhythm":{{"every":"month"}},"first":"2026-02-01","count":{count}}},
                "interest":{{"rate":"{rate}"}}}}"#
        );
        assert_eq!(each(&terms), expected);
    }
}

/// loan-calculator (PyPI), its tests of the French and of the constant
/// system: 3 % and 80 % a period.
#[test]
fn the_french_and_the_constant_system_of_loan_calculator() {
    published(
        Shows::Coins,
        r#"{"currency":"BRL","amount":"8530.20",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":10},
            "interest":{"rate":36}}"#,
        &[
            "1 255.91 1000.00 7786.11",
            "2 - - 7019.69",
            "3 - - 6230.28",
            "4 - - 5417.19",
            "5 - - 4579.71",
        ],
    );
    published(
        Shows::Coins,
        r#"{"currency":"BRL","amount":"800",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":5},
            "amounts":{"kind":"equalPrincipal"},"interest":{"rate":960}}"#,
        &[
            "1 640.00 800.00 640.00",
            "2 512.00 672.00 480.00",
            "3 384.00 544.00 320.00",
            "4 256.00 416.00 160.00",
            "5 128.00 288.00 0.00",
        ],
    );
}

/// ERPNext, test_loan_application.py: whole rupees, the instalment
/// rounded up. (A currency without decimals stands for rupees here.)
#[test]
fn instalments_in_whole_units_as_erpnext_has_them() {
    for (count, expected) in [(18, "14923"), (24, "11445")] {
        let terms = format!(
            r#"{{"currency":"JPY","amount":"250000",
                "when":{{"rhythm":{{"every":"month"}},"first":"2026-02-01","count":{count}}},
                "interest":{{"rate":"9.2"}},"rounding":{{"instalment":"up"}}}}"#
        );
        assert_eq!(each(&terms), expected);
    }
}

/// ISDA 2006 4.16(h): the last of February is the 30th, but not on the day
/// on which the contract ends. 178 days by QuantLib's `Thirty360(ISDA,
/// 28-2-2026)`.
#[test]
fn thirty_e_360_isda_heeds_the_end_of_the_contract() {
    check(
        r#"{"currency":"EUR","amount":"10000","start":"2025-08-31",
            "when":{"dates":["2026-02-28"]},
            "interest":{"rate":"10","dayCount":"thirtyE360Isda"}}"#,
        expect![[r#"
            2026-02-28   10000.00   494.44   0.00   10494.44       0.00
        "#]],
    );
}
