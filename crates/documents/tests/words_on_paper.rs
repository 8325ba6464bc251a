//! What statements say, word by word. Each file in `golden/` is a
//! statement as a person reads it; `UPDATE_EXPECT=1` writes them anew.

mod cases;

use cases::look::{pages, text};
use cases::{Book, business};
use expect_test::{ExpectFile, expect_file};
use ledger::business::{Business, Paper};

fn check(book: &Book, business: &Business, expected: ExpectFile) {
    expected.assert_eq(&text(&pages(book, business)));
}

fn german_business() -> Business {
    Business {
        name: "Hafenholz Brückner GmbH".into(),
        address: vec!["Am Kai 9".into(), "20457 Hamburg".into()],
        country: "DE".into(),
        currency: "EUR".parse().expect("EUR"),
        language: "de".into(),
        ..business()
    }
}

#[test]
fn a_plan_that_is_on_track_in_every_language() {
    let english = cases::on_track();
    check(
        &english,
        &business(),
        expect_file!["golden/on-track-en.txt"],
    );
    let german = cases::on_track().reader("de", "DE");
    check(&german, &business(), expect_file!["golden/on-track-de.txt"]);
    let french = cases::on_track().reader("fr", "FR");
    check(&french, &business(), expect_file!["golden/on-track-fr.txt"]);
    let spanish = cases::on_track().reader("es", "ES");
    check(
        &spanish,
        &business(),
        expect_file!["golden/on-track-es.txt"],
    );
}

#[test]
fn a_plan_that_is_ahead() {
    let expected = expect_file!["golden/ahead.txt"];
    check(&cases::ahead(), &business(), expected);
}

#[test]
fn a_plan_with_a_payment_past_its_day() {
    let expected = expect_file!["golden/late-on-plan.txt"];
    check(&cases::late_on_plan(), &business(), expected);
}

#[test]
fn invoices_past_their_day_in_every_language() {
    let american = Business {
        country: "US".into(),
        paper: Paper::Letter,
        ..business()
    };
    check(
        &cases::late(),
        &american,
        expect_file!["golden/late-us.txt"],
    );
    let german = cases::late().reader("de", "AT");
    check(&german, &business(), expect_file!["golden/late-de.txt"]);
    let french = cases::late().reader("fr", "BE");
    check(&french, &business(), expect_file!["golden/late-fr.txt"]);
    let spanish = cases::late().reader("es", "MX");
    check(&spanish, &business(), expect_file!["golden/late-es.txt"]);
}

#[test]
fn a_settled_account_and_one_in_credit_ask_for_nothing() {
    let settled = expect_file!["golden/settled.txt"];
    check(&cases::settled(), &german_business(), settled);
    let credit = cases::credit().reader("es", "ES");
    check(
        &credit,
        &german_business(),
        expect_file!["golden/credit.txt"],
    );
}

#[test]
fn each_currency_has_a_section() {
    let book = cases::several_currencies().reader("fr", "FR");
    check(
        &book,
        &german_business(),
        expect_file!["golden/several.txt"],
    );
}

#[test]
fn an_account_on_which_nothing_happened() {
    let book = Book::new("Nobody Yet", "", "", &[]);
    check(&book, &business(), expect_file!["golden/empty.txt"]);
}

#[test]
fn a_tab_of_many_pages_carries_its_sums_forward() {
    check(&cases::long(), &business(), expect_file!["golden/long.txt"]);
}

#[test]
fn plans_in_words() {
    use money::amount::OddCoins;
    use schedule::days::rhythm::Rhythm;
    let owing = || {
        Book::new("Ada Park", "", "P-1", &[]).owe(
            "1",
            "",
            "2026-09-01",
            "2026-10-01",
            "1000.00 GBP",
        )
    };
    let month = Rhythm::monthly_on(31);
    let half = Rhythm::HalfMonth { days: [1, 15] };
    let terms = [
        cases::each("300.00 GBP", Rhythm::Week { count: 2 }, "2026-12-02"),
        cases::count(3, month, "2026-11-30", OddCoins::First),
        cases::count(7, half, "2026-12-01", OddCoins::Spread),
        cases::count(1, Rhythm::monthly_on(22), "2026-12-22", OddCoins::Last),
        cases::by_hand(&[("2026-12-01", "400.00 GBP"), ("2027-01-09", "")]),
        cases::deposit(
            cases::count(4, Rhythm::monthly_on(3), "2026-12-03", OddCoins::Last),
            "200.00 GBP",
            "2026-11-25",
        ),
    ];
    let mut said = String::new();
    for (language, country) in [("en", "GB"), ("de", "DE"), ("fr", "FR"), ("es", "ES")] {
        for terms in &terms {
            let book = owing().plan("GBP", "2026-11-20", terms.clone());
            let sheaf = pages(&book.reader(language, country), &business());
            let text = text(&sheaf);
            let lines: Vec<&str> = text.lines().collect();
            let title = [
                "Your plan,",
                "Ihr Zahlungsplan,",
                "Votre plan de",
                "Su plan de pagos,",
            ];
            let at = lines
                .iter()
                .position(|line| title.iter().any(|t| line.starts_with(t)));
            let words = lines[at.expect("a plan") + 1..].iter();
            let words: Vec<&str> = words.copied().take_while(|line| !line.is_empty()).collect();
            said += &words.join(" ");
            said.push('\n');
        }
    }
    expect_file!["golden/plans.txt"].assert_eq(&said);
}
