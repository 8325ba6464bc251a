//! The statement as data.

use expect_test::{Expect, expect};
use ledger::statement::{What, statement};

use crate::story::{day, play};

#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check(story: &str, from: Option<&str>, to: &str, expected: Expect) {
    let account = play(story);
    let made = statement(&account, from.map(day), day(to)).expect("countable");
    let mut lines = vec![format!("{} to {}", made.from, made.to)];
    for section in &made.sections {
        lines.push(format!(
            "{} opening {}",
            section.currency,
            section.opening.to_plain()
        ));
        for line in &section.lines {
            let what = match &line.what {
                What::Charged(debt) => format!("{} charged", debt.reference),
                What::Posted {
                    entry,
                    towards,
                    credit,
                } => {
                    let parts = towards
                        .iter()
                        .map(|part| format!(" {} {}", part.debt.reference, part.amount.to_plain()));
                    let kind = if entry.kind.adds() { "fee" } else { "settles" };
                    let over = if credit.is_positive() {
                        format!(" credit {}", credit.to_plain())
                    } else {
                        String::new()
                    };
                    format!("{kind}{}{over}", parts.collect::<String>())
                }
                What::ChargeVoided(debt, _) => format!("{} cancelled", debt.reference),
                What::PlanInterest(_) => "interest".to_owned(),
                What::PlanFee(_) => "plan fee".to_owned(),
                What::PlanLetOff(_) => "let off".to_owned(),
                What::PlanWaived(_) => "waived".to_owned(),
                What::EntryVoided(entry, _) => format!("entry of {} undone", entry.on),
            };
            lines.push(format!(
                "{}  {what}  +{} -{} = {}",
                line.on,
                line.added.to_plain(),
                line.paid.to_plain(),
                line.balance.to_plain()
            ));
        }
        lines.push(format!(
            "closing {} (+{} -{})",
            section.closing.to_plain(),
            section.added.to_plain(),
            section.paid.to_plain()
        ));
    }
    expected.assert_eq(&lines.join("\n"));
}

const STORY: &str = "2026-01-05 owe 100.00 A due 2026-02-05
                     2026-01-20 pay 40.00
                     2026-02-03 owe 50.00 B due 2026-03-03
                     2026-02-10 pay 70.00
                     2026-02-20 void p2
                     2026-02-21 pay 120.00";

#[test]
fn every_line_says_what_it_did_to_the_balance() {
    check(
        STORY,
        None,
        "2026-02-28",
        expect![[r"
            2026-01-05 to 2026-02-28
            EUR opening 0.00
            2026-01-05  A charged  +100.00 -0.00 = 100.00
            2026-01-20  settles A 40.00  +0.00 -40.00 = 60.00
            2026-02-03  B charged  +50.00 -0.00 = 110.00
            2026-02-10  settles  +0.00 -70.00 = 40.00
            2026-02-20  entry of 2026-02-10 undone  +0.00 --70.00 = 110.00
            2026-02-21  settles A 60.00 B 50.00 credit 10.00  +0.00 -120.00 = -10.00
            closing -10.00 (+150.00 -160.00)"]],
    );
}

#[test]
fn a_period_opens_with_what_the_one_before_closed_with() {
    check(
        STORY,
        Some("2026-01-01"),
        "2026-01-31",
        expect![[r"
            2026-01-01 to 2026-01-31
            EUR opening 0.00
            2026-01-05  A charged  +100.00 -0.00 = 100.00
            2026-01-20  settles A 40.00  +0.00 -40.00 = 60.00
            closing 60.00 (+100.00 -40.00)"]],
    );
    check(
        STORY,
        Some("2026-02-01"),
        "2026-02-15",
        expect![[r"
            2026-02-01 to 2026-02-15
            EUR opening 60.00
            2026-02-03  B charged  +50.00 -0.00 = 110.00
            2026-02-10  settles A 60.00 B 10.00  +0.00 -70.00 = 40.00
            closing 40.00 (+50.00 -70.00)"]],
    );
}

#[test]
fn currencies_are_never_mixed() {
    check(
        "2026-01-05 owe 100.00 A
         2026-01-06 owe 7000JPY B
         2026-01-07 pay 2000JPY",
        None,
        "2026-01-31",
        expect![[r"
            2026-01-05 to 2026-01-31
            EUR opening 0.00
            2026-01-05  A charged  +100.00 -0.00 = 100.00
            closing 100.00 (+100.00 -0.00)
            JPY opening 0
            2026-01-06  B charged  +7000 -0 = 7000
            2026-01-07  settles B 2000  +0 -2000 = 5000
            closing 5000 (+7000 -2000)"]],
    );
}

#[test]
fn a_fee_goes_with_its_debt_also_when_it_was_to_go_later() {
    check(
        "2026-01-01 owe 30.00 A
         2026-01-01 owe 20.00 B
         2026-01-05 fee 5.00 towards B
         2026-06-28 void p1
         2026-02-01 void B",
        None,
        "2026-03-01",
        expect![[r"
            2026-01-01 to 2026-03-01
            EUR opening 0.00
            2026-01-01  A charged  +30.00 -0.00 = 30.00
            2026-01-01  B charged  +20.00 -0.00 = 50.00
            2026-01-05  fee B 5.00  +5.00 -0.00 = 55.00
            2026-02-01  B cancelled  +-20.00 -0.00 = 35.00
            2026-02-01  entry of 2026-01-05 undone  +-5.00 -0.00 = 30.00
            closing 30.00 (+30.00 -0.00)"]],
    );
}

#[test]
fn what_was_entered_and_undone_as_of_one_day_is_left_out() {
    check(
        "2026-01-05 owe 100.00 A
         2026-01-06 pay 10.00
         2026-01-06 void p1",
        None,
        "2026-01-31",
        expect![[r"
            2026-01-05 to 2026-01-31
            EUR opening 0.00
            2026-01-05  A charged  +100.00 -0.00 = 100.00
            closing 100.00 (+100.00 -0.00)"]],
    );
}
