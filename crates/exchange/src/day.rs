//! Days as people write them.

use chrono::NaiveDate;

use crate::letters::fold;
use crate::receivables::mapping::DateOrder;
use crate::receivables::problem::Reason;

/// Names of the months in English, German, French and Spanish, folded.
/// What begins one month's names only, in three letters or more, is that
/// month.
const MONTHS: [&[&str]; 12] = [
    &["january", "januar", "janner", "jaenner", "janvier", "enero"],
    &["february", "februar", "fevrier", "febrero"],
    &["march", "marz", "maerz", "mrz", "mars", "marzo"],
    &["april", "avril", "abril"],
    &["may", "mai", "mayo"],
    &["june", "juni", "juin", "junio"],
    &["july", "juli", "juillet", "julio"],
    &["august", "aout", "agosto"],
    &["september", "septembre", "septiembre", "setiembre"],
    &["october", "oktober", "octobre", "octubre"],
    &["november", "novembre", "noviembre"],
    &["december", "dezember", "decembre", "diciembre"],
];

/// Words between the parts of a day that say nothing: “3rd”, “1er”, “de”.
const FILLERS: [&str; 9] = ["st", "nd", "rd", "th", "er", "de", "del", "le", "of"];

/// Reads a day.
///
/// Understood: figures with one kind of `/`, `-`, `.` or blank between
/// them, in `order` or, with a year of four figures in front, as year,
/// month and day; `20260131`; months by name. A time of day after it is
/// left out. Years of two figures are 1970 to 2069. The numbers by which
/// spreadsheets count days are not days here.
pub(crate) fn read_day(text: &str, order: DateOrder) -> Result<NaiveDate, Reason> {
    let written = take_apart(text).ok_or(Reason::NotADate)?;
    let impossible = Reason::ImpossibleDay { order };
    let (year, month, day) = match written {
        Written::Figures([a, b, c]) if a.length == 4 => (a, b.value, c.value),
        Written::Figures([a, b, c]) => match order {
            DateOrder::Ymd => (a, b.value, c.value),
            DateOrder::Dmy => (c, b.value, a.value),
            DateOrder::Mdy => (c, a.value, b.value),
        },
        Written::Named { month, numbers } => {
            // The year is the number of four figures, or the last.
            let [a, b] = numbers;
            let (year, day) = if a.length == 4 { (a, b) } else { (b, a) };
            (year, month, day.value)
        }
    };
    let year = match (year.length, year.value) {
        (4, value) => value,
        (2, value @ 70..) => 1900 + value,
        (2, value) => 2000 + value,
        _ => return Err(impossible),
    };
    let day = i32::try_from(year)
        .ok()
        .and_then(|year| NaiveDate::from_ymd_opt(year, month, day))
        .ok_or(impossible)?;
    if (1970..=2099).contains(&year) {
        Ok(day)
    } else {
        Err(Reason::UnlikelyYear)
    }
}

/// For each of [`DateOrder::ALL`], whether `text` is a day in it.
pub(crate) fn orders(text: &str) -> [bool; 3] {
    DateOrder::ALL.map(|order| read_day(text, order).is_ok())
}

/// The figures of a day, before their order is known.
enum Written {
    Figures([Number; 3]),
    Named { month: u32, numbers: [Number; 2] },
}

#[derive(Clone, Copy)]
struct Number {
    value: u32,
    length: usize,
}

fn take_apart(text: &str) -> Option<Written> {
    let text = without_time(text.trim())?;
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let [year, month, day] = [&text[..4], &text[4..6], &text[6..]].map(number);
        return Some(Written::Figures([year?, month?, day?]));
    }
    let mut numbers: Vec<Number> = Vec::new();
    let mut month = None;
    let mut between = "";
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (token, tail) = run(rest, kind(first));
        match kind(first) {
            Kind::Digit => numbers.push(number(token)?),
            Kind::Letter => {
                let word = fold(token);
                if !FILLERS.contains(&word.as_str()) {
                    if month.is_some() {
                        return None;
                    }
                    month = Some(month_named(&word)?);
                }
            }
            Kind::Other => {
                let mark = token.trim();
                let leading = numbers.is_empty() && month.is_none();
                let fits = match (mark, tail.is_empty()) {
                    _ if leading => false,
                    (".", true) => true,
                    (_, true) => false,
                    // In figures alone the marks are of one kind.
                    ("" | "/" | "-" | ".", _) => {
                        month.is_some() || numbers.len() < 2 || mark == between
                    }
                    ("," | ".,", _) => month.is_some(),
                    _ => false,
                };
                if !fits {
                    return None;
                }
                between = mark;
            }
        }
        rest = tail;
    }
    match (month, numbers.as_slice()) {
        (None, &[a, b, c]) => Some(Written::Figures([a, b, c])),
        (Some(month), &[a, b]) => Some(Written::Named {
            month,
            numbers: [a, b],
        }),
        _ => None,
    }
}

/// The part before a time of day, where there is one.
fn without_time(text: &str) -> Option<&str> {
    let Some(colon) = text.find(':') else {
        return Some(text);
    };
    let cut = text[..colon].rfind([' ', 'T', '\u{a0}', '\u{202f}'])?;
    let (day, time) = text.split_at(cut);
    let a_time = time
        .chars()
        .all(|c| c.is_ascii_digit() || c.is_whitespace() || ":.,+-TZapmAPM".contains(c));
    a_time.then(|| day.trim_end())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Digit,
    Letter,
    Other,
}

fn kind(letter: char) -> Kind {
    match letter {
        '0'..='9' => Kind::Digit,
        // Accents may stand alone, behind their letter.
        _ if letter.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&letter) => Kind::Letter,
        _ => Kind::Other,
    }
}

fn run(text: &str, of: Kind) -> (&str, &str) {
    let end = text
        .char_indices()
        .find(|&(_, letter)| kind(letter) != of)
        .map_or(text.len(), |(end, _)| end);
    text.split_at(end)
}

fn number(figures: &str) -> Option<Number> {
    if figures.len() > 4 {
        return None;
    }
    Some(Number {
        value: figures.parse().ok()?,
        length: figures.len(),
    })
}

fn month_named(word: &str) -> Option<u32> {
    if word.len() < 3 {
        return None;
    }
    let begins = |names: &[&str]| names.iter().any(|name| name.starts_with(word));
    let mut months = (1..).zip(MONTHS).filter(|(_, names)| begins(names));
    let (month, _) = months.next()?;
    months.next().is_none().then_some(month)
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use proptest::prelude::*;

    use super::*;

    fn check(texts: &str, expected: Expect) {
        let mut seen = String::new();
        for text in texts.split('|').map(|text| text.trim_matches(' ')) {
            seen += &format!("{text:<22}");
            for order in [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd] {
                let read = match read_day(text, order) {
                    Ok(day) => day.to_string(),
                    Err(Reason::NotADate) => "no date".to_owned(),
                    Err(Reason::ImpossibleDay { .. }) => "no such day".to_owned(),
                    Err(reason) => reason.to_string(),
                };
                seen += &format!("  {read:<11}");
            }
            seen.truncate(seen.trim_end().len());
            seen.push('\n');
        }
        expected.assert_eq(&seen);
    }

    #[test]
    fn figures_are_read_in_the_order_of_the_file() {
        check(
            "1/2/2013 | 31.01.2013 | 01-31-2013 | 31. 1. 2013 | 1 2 13 | \
             30/02/2013",
            expect![[r#"
                1/2/2013                2013-02-01   2013-01-02   no such day
                31.01.2013              2013-01-31   no such day  no such day
                01-31-2013              no such day  2013-01-31   no such day
                31. 1. 2013             2013-01-31   no such day  no such day
                1 2 13                  2013-02-01   2013-01-02   no such day
                30/02/2013              no such day  no such day  no such day
            "#]],
        );
    }

    #[test]
    fn a_year_in_front_is_understood_in_every_order() {
        check(
            "2013-01-31 | 2013/1/31 | 2013.01.31 | 20130131 | 2013-31-01 | \
             13-01-31",
            expect![[r#"
                2013-01-31              2013-01-31   2013-01-31   2013-01-31
                2013/1/31               2013-01-31   2013-01-31   2013-01-31
                2013.01.31              2013-01-31   2013-01-31   2013-01-31
                20130131                2013-01-31   2013-01-31   2013-01-31
                2013-31-01              no such day  no such day  no such day
                13-01-31                2031-01-13   no such day  2013-01-31
            "#]],
        );
    }

    #[test]
    fn months_have_names_in_four_languages() {
        check(
            "3 Jan 2013 | January 3, 2013 | 03-Jan-13 | 3. Jänner 2013 | \
             3. März 2013 | 1er août 2013 | 3 févr. 2013 | \
             3 de enero de 2013 | juin 3rd 2013 | 3 jui 2013 | 3 juil. 2013 | \
             3 Foo 2013 | 2013 May 3",
            expect![[r#"
                3 Jan 2013              2013-01-03   2013-01-03   2013-01-03
                January 3, 2013         2013-01-03   2013-01-03   2013-01-03
                03-Jan-13               2013-01-03   2013-01-03   2013-01-03
                3. Jänner 2013          2013-01-03   2013-01-03   2013-01-03
                3. März 2013            2013-03-03   2013-03-03   2013-03-03
                1er août 2013           2013-08-01   2013-08-01   2013-08-01
                3 févr. 2013            2013-02-03   2013-02-03   2013-02-03
                3 de enero de 2013      2013-01-03   2013-01-03   2013-01-03
                juin 3rd 2013           2013-06-03   2013-06-03   2013-06-03
                3 jui 2013              no date      no date      no date
                3 juil. 2013            2013-07-03   2013-07-03   2013-07-03
                3 Foo 2013              no date      no date      no date
                2013 May 3              2013-05-03   2013-05-03   2013-05-03
            "#]],
        );
    }

    #[test]
    fn a_time_of_day_is_left_out() {
        check(
            "2013-01-31T00:00:00Z | 1/31/2013 0:00 | 31.01.2013 12:30:00 | \
             2013-01-31 11:00 PM | 2013-01-31T23:30+02:00 | 12:30 | \
             31 Oct 2013 10:00 x",
            expect![[r#"
                2013-01-31T00:00:00Z    2013-01-31   2013-01-31   2013-01-31
                1/31/2013 0:00          no such day  2013-01-31   no such day
                31.01.2013 12:30:00     2013-01-31   no such day  no such day
                2013-01-31 11:00 PM     2013-01-31   2013-01-31   2013-01-31
                2013-01-31T23:30+02:00  2013-01-31   2013-01-31   2013-01-31
                12:30                   no date      no date      no date
                31 Oct 2013 10:00 x     no date      no date      no date
            "#]],
        );
    }

    #[test]
    fn two_figures_are_a_year_from_1970_to_2069() {
        check(
            "1.1.70 | 1.1.69 | 1.1.00 | 1.1.1969 | 1.1.2100 | 1.1.213 | \
             1.1.3",
            expect![[r#"
                1.1.70                  1970-01-01   1970-01-01   no such day
                1.1.69                  2069-01-01   2069-01-01   no such day
                1.1.00                  2000-01-01   2000-01-01   no such day
                1.1.1969                the year is not one of 1970 to 2099  the year is not one of 1970 to 2099  no such day
                1.1.2100                the year is not one of 1970 to 2099  the year is not one of 1970 to 2099  no such day
                1.1.213                 no such day  no such day  no such day
                1.1.3                   no such day  no such day  no such day
            "#]],
        );
    }

    #[test]
    fn what_is_no_day_is_not_made_one() {
        check(
            "41275 | 1/2-2013 | 1/2 | 1/2/3/4 | soon | 0000-00-00 | \
             1,2,2013 | -1/2/2013 | 1/2/20133 | ٣/٢/٢٠١٣",
            expect![[r#"
                41275                   no date      no date      no date
                1/2-2013                no date      no date      no date
                1/2                     no date      no date      no date
                1/2/3/4                 no date      no date      no date
                soon                    no date      no date      no date
                0000-00-00              no such day  no such day  no such day
                1,2,2013                no date      no date      no date
                -1/2/2013               no date      no date      no date
                1/2/20133               no date      no date      no date
                ٣/٢/٢٠١٣                no date      no date      no date
            "#]],
        );
    }

    proptest! {
        #[test]
        fn any_text_is_a_day_or_not(text in ".{0,30}", which in 0_usize..3) {
            let _ = read_day(&text, DateOrder::ALL[which]);
        }

        #[test]
        fn near_days_do_no_harm(text in "[0-9a-zA-ZäéT:., /-]{0,24}", which in 0_usize..3) {
            let _ = read_day(&text, DateOrder::ALL[which]);
        }
    }
}
