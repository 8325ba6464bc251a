//! Calendars against known days, QuantLib, and their own laws.

use std::collections::BTreeSet;

use chrono::{Datelike as _, NaiveDate, TimeDelta, Weekday};
use money::calendar::{
    Calendar, CalendarError, CalendarTerms, Closed, ClosedTooLong, ExtraDay, Roll,
};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect(text)
}

fn terms(place: &str) -> CalendarTerms {
    let (country, region) = place.split_once('-').unwrap_or((place, ""));
    CalendarTerms {
        country: (!country.is_empty()).then(|| country.to_owned()),
        region: (!region.is_empty()).then(|| region.to_owned()),
        ..CalendarTerms::default()
    }
}

fn calendar(place: &str) -> Calendar {
    Calendar::new(&terms(place)).expect(place)
}

#[test]
fn well_known_days_are_closed_by_their_names() {
    for (place, on, name) in [
        ("GB", "2026-04-03", "Good Friday"),
        ("GB", "2026-04-06", "Easter Monday"),
        ("GB", "2026-12-26", "Boxing Day"),
        ("GB", "2026-12-28", "Boxing Day (observed)"),
        ("GB", "2022-09-19", "State Funeral of Queen Elizabeth II"),
        ("GB-SCT", "2026-01-02", "New Year Holiday"),
        ("GB-SCT", "2026-11-30", "Saint Andrew's Day"),
        ("GB-NIR", "2026-03-17", "Saint Patrick's Day"),
        ("DE", "2026-10-03", "German Unity Day"),
        ("DE-BY", "2026-01-06", "Epiphany"),
        ("DE-BE", "2026-03-08", "Women's Day"),
        ("FR-57", "2026-12-26", "Saint Stephen's Day"),
        ("US", "2026-07-03", "Independence Day (observed)"),
        ("US", "2026-11-26", "Thanksgiving Day"),
        ("CA-QC", "2026-06-24", "Saint Jean Baptiste Day"),
        ("AU-VIC", "2026-11-03", "Melbourne Cup Day"),
        ("IE", "2027-02-01", "Saint Brigid's Day"),
        ("NL", "2026-04-27", "King's Day"),
        ("PL", "2026-05-03", "National Day of the Third of May"),
        ("GR", "2026-04-13", "Easter Monday"),
        ("JP", "2026-09-22", "National Holiday"),
        ("TARGET", "2026-05-01", "Labour Day"),
        ("TARGET", "2027-12-26", "Christmas Holiday"),
    ] {
        let calendar = calendar(place);
        let why = calendar.why_closed(day(on));
        assert_eq!(why, Some(Closed::Holiday(name)), "{place} {on}");
        assert!(!calendar.is_business_day(day(on)));
    }
    for (place, on) in [
        ("GB", "2026-01-02"),
        ("GB-ENG", "2026-01-02"),
        ("GB-SCT", "2026-04-06"),
        ("DE", "2026-01-06"),
        ("DE-BE", "2026-01-06"),
        ("US", "2026-12-28"),
        ("TARGET", "2026-10-03"),
        ("TARGET", "2026-12-28"),
        ("", "2026-12-25"),
    ] {
        let calendar = calendar(place);
        let weekend = matches!(day(on).weekday(), Weekday::Sat | Weekday::Sun);
        let why = weekend.then_some(Closed::Weekend);
        assert_eq!(calendar.why_closed(day(on)), why, "{place} {on}");
    }
}

#[test]
fn a_country_has_its_own_weekend_and_may_move_it() {
    let friday = day("2026-11-20");
    let sunday = day("2026-11-22");
    assert!(calendar("AE").is_business_day(friday));
    assert_eq!(calendar("AE").why_closed(sunday), Some(Closed::Weekend));
    // The Emirates moved theirs from Friday at the start of 2022.
    assert_eq!(
        calendar("AE").why_closed(day("2021-11-19")),
        Some(Closed::Weekend)
    );
    assert!(calendar("AE").is_business_day(day("2021-11-21")));
    assert_eq!(calendar("SA").why_closed(friday), Some(Closed::Weekend));
    assert!(calendar("SA").is_business_day(sunday));
    assert_eq!(calendar("IL").why_closed(friday), Some(Closed::Weekend));
}

#[test]
fn a_saturday_that_a_country_works_is_a_business_day() {
    let swapped = day("2024-02-04");
    assert!(calendar("CN").is_business_day(swapped));
    let own = Calendar::new(&CalendarTerms {
        weekend: Some(vec![Weekday::Sun]),
        ..terms("CN")
    })
    .expect("terms");
    assert_eq!(own.why_closed(swapped), Some(Closed::Weekend));
}

#[test]
fn a_calendar_is_edited_by_adding_and_removing_days() {
    let json = r#"{"country":"gb","region":"GB-SCT","weekend":["Fri","saturday"],
        "add":[{"on":"2026-12-24","name":"Stocktaking"},{"on":"2026-12-23","name":"Move"}],
        "remove":["2026-11-30","2026-11-28"]}"#;
    let read: CalendarTerms = serde_json::from_str(json).expect("terms");
    let calendar = Calendar::new(&read).expect("a calendar");
    for (on, why) in [
        ("2026-12-24", Some(Closed::Holiday("Stocktaking"))),
        ("2026-12-23", Some(Closed::Holiday("Move"))),
        ("2026-11-30", None),
        ("2026-11-28", None),
        ("2026-11-27", Some(Closed::Weekend)),
        ("2026-11-29", None),
        ("2026-12-25", Some(Closed::Holiday("Christmas Day"))),
    ] {
        assert_eq!(calendar.why_closed(day(on)), why, "{on}");
    }
    let written = serde_json::to_string(&read).expect("json");
    assert_eq!(
        serde_json::from_str::<CalendarTerms>(&written).expect("back"),
        read
    );
    assert!(serde_json::from_str::<CalendarTerms>(r#"{"land":"GB"}"#).is_err());
    assert_eq!(
        serde_json::from_str::<CalendarTerms>("{}").expect("terms"),
        CalendarTerms::default()
    );
}

#[test]
fn terms_that_make_no_calendar_name_their_field() {
    let week = [0, 1, 2, 3, 4, 5, 6].map(|n| Weekday::try_from(n).expect("a weekday"));
    let extra = ExtraDay {
        on: day("2026-12-24"),
        name: "Eve".to_owned(),
    };
    for (terms, field, message) in [
        (
            terms("UK"),
            "country",
            "“UK” is not a country code such as GB, DE or US",
        ),
        (
            terms("GB-BY"),
            "region",
            "“BY” is not a region of GB with holidays of its own; those are ENG, NIR, SCT, WLS",
        ),
        (
            terms("AF-KAB"),
            "region",
            "“KAB” is not a region of AF with holidays of its own; it has none",
        ),
        (
            terms("-SCT"),
            "region",
            "the region “SCT” needs its country beside it",
        ),
        (
            CalendarTerms {
                weekend: Some(week.to_vec()),
                ..terms("")
            },
            "weekend",
            "a weekend of all seven days leaves no business day",
        ),
        (
            CalendarTerms {
                add: vec![extra],
                remove: vec![day("2026-12-24")],
                ..terms("GB")
            },
            "remove",
            "2026-12-24 is both added and removed",
        ),
    ] {
        let error: CalendarError = Calendar::new(&terms).expect_err(message);
        assert_eq!(
            (error.field(), error.to_string().as_str()),
            (field, message)
        );
    }
}

#[test]
fn a_closed_day_rolls_by_its_rule() {
    let rules = [
        Roll::None,
        Roll::Following,
        Roll::ModifiedFollowing,
        Roll::Preceding,
        Roll::ModifiedPreceding,
        Roll::Nearest,
    ];
    for (place, on, to) in [
        // A Saturday that ends its month, and a Sunday.
        (
            "",
            "2026-10-31",
            ["10-31", "11-02", "10-30", "10-30", "10-30", "10-30"],
        ),
        (
            "",
            "2027-01-31",
            ["01-31", "02-01", "01-29", "01-29", "01-29", "02-01"],
        ),
        // A Sunday that begins its month, and a Saturday.
        (
            "",
            "2026-11-01",
            ["11-01", "11-02", "11-02", "10-30", "11-02", "11-02"],
        ),
        (
            "",
            "2026-08-01",
            ["08-01", "08-03", "08-03", "07-31", "08-03", "07-31"],
        ),
        // Closed from Good Friday to Easter Monday: from Saturday, Thursday
        // is two days away and Tuesday three.
        (
            "GB",
            "2026-04-04",
            ["04-04", "04-07", "04-07", "04-02", "04-02", "04-02"],
        ),
        // Closed from Christmas Day to Monday: from Sunday, Thursday is
        // three days away and Tuesday two.
        (
            "GB",
            "2026-12-27",
            ["12-27", "12-29", "12-29", "12-24", "12-24", "12-29"],
        ),
        // One closed day between two open ones is a tie.
        (
            "GB-NIR",
            "2026-03-17",
            ["03-17", "03-18", "03-18", "03-16", "03-16", "03-18"],
        ),
        // A business day stays.
        ("GB", "2026-11-24", ["11-24"; 6]),
    ] {
        let calendar = calendar(place);
        let rolled = rules.map(|rule| {
            let to = calendar.roll(day(on), rule).expect("a day");
            to.format("%m-%d").to_string()
        });
        assert_eq!(rolled, to, "{place} {on}");
    }
    let names = rules.map(|rule| serde_json::to_string(&rule).expect("json"));
    assert_eq!(
        names.concat(),
        r#""none""following""modifiedFollowing""preceding""modifiedPreceding""nearest""#
    );
}

#[test]
fn nobody_looks_for_ever_for_an_open_day() {
    let year = (0..400).map(|n| ExtraDay {
        on: day("2026-01-01") + TimeDelta::days(n),
        name: "Closed".to_owned(),
    });
    let shut = Calendar::new(&CalendarTerms {
        add: year.collect(),
        ..terms("")
    })
    .expect("terms");
    let june = day("2026-06-15");
    assert_eq!(shut.roll(june, Roll::None), Ok(june));
    for rule in [Roll::Following, Roll::Preceding, Roll::Nearest] {
        assert_eq!(shut.roll(june, rule), Err(ClosedTooLong(june)));
    }
    assert_eq!(
        ClosedTooLong(june).to_string(),
        "there is no business day within 60 days of 2026-06-15"
    );
    // From either end the open side is found.
    assert_eq!(
        shut.roll(day("2026-01-05"), Roll::Nearest),
        Ok(day("2025-12-31"))
    );
    // All of January is closed: the modified rule has to leave it.
    assert_eq!(
        shut.roll(day("2026-01-31"), Roll::ModifiedFollowing),
        Ok(day("2025-12-31"))
    );
    let end = NaiveDate::MAX;
    let closed = Calendar::new(&CalendarTerms {
        weekend: Some(vec![end.weekday()]),
        ..terms("")
    })
    .expect("terms");
    assert_eq!(closed.roll(end, Roll::Following), Err(ClosedTooLong(end)));
    assert!(closed.roll(end, Roll::Nearest).is_ok());
}

#[test]
fn beyond_the_known_years_there_are_only_weekends() {
    let gb = calendar("GB");
    for year in [1999, 2076] {
        let christmas = NaiveDate::from_ymd_opt(year, 12, 25).expect("a day");
        let weekend = matches!(christmas.weekday(), Weekday::Sat | Weekday::Sun);
        let why = weekend.then_some(Closed::Weekend);
        assert_eq!(gb.why_closed(christmas), why);
    }
    assert_eq!(
        gb.why_closed(day("2075-12-25")),
        Some(Closed::Holiday("Christmas Day"))
    );
}

#[test]
fn a_calendar_says_where_its_holidays_end() {
    let last = |place| calendar(place).last_holiday().map(|day| day.year());
    assert_eq!(last("GB"), Some(2075));
    assert_eq!(last("LK"), Some(2026));
    assert_eq!(last(""), None);
}

#[test]
fn many_countries_and_regions_are_known() {
    let countries: BTreeSet<_> = Calendar::countries().collect();
    assert!(countries.len() > 240, "{}", countries.len());
    for country in &countries {
        calendar(country);
        for region in Calendar::regions(country) {
            calendar(&format!("{country}-{region}"));
        }
    }
    for (country, regions) in [
        ("GB", 4),
        ("DE", 16),
        ("ES", 19),
        ("US", 50),
        ("CA", 13),
        ("AU", 8),
        ("CH", 26),
        ("AT", 9),
        ("IN", 36),
        ("BR", 27),
        ("FR", 10),
        ("IT", 100),
    ] {
        let known = Calendar::regions(country).count();
        assert!(known >= regions, "{country} {known}");
    }
}

/// Where the two differ from 2020 to 2030 and why; everything else is the
/// same. `+` is closed here and open there.
#[test]
fn quantlib_closes_the_same_days() {
    let corpus_christi = Closed::Holiday("Corpus Christi");
    let difference = |place: &str, on: NaiveDate| match place {
        // The first Juneteenth was signed into law the day before it was
        // observed: federal offices closed, banks did not.
        "US" if on == day("2021-06-18") => Some('+'),
        // QuantLib closes all of Germany on Christmas Eve, when only
        // banks do, and on Corpus Christi, a holiday of some states.
        "DE" if (on.month(), on.day()) == (12, 24) => Some('-'),
        "DE" if calendar("DE-NW").why_closed(on) == Some(corpus_christi) => Some('-'),
        _ => None,
    };
    let theirs: BTreeSet<_> = include_str!("data/closed_days.csv")
        .lines()
        .skip(1)
        .collect();
    for place in ["GB-ENG", "GB", "TARGET", "US", "DE"] {
        let calendar = calendar(place);
        let days = day("2020-01-01")
            .iter_days()
            .take_while(|d| d.year() <= 2030);
        for on in days.filter(|d| d.weekday().num_days_from_monday() < 5) {
            let name = if place == "GB" { "GB-ENG" } else { place };
            let there = theirs.contains(format!("{name},{on}").as_str());
            let here = !calendar.is_business_day(on);
            let found = match (here, there) {
                (true, false) => Some('+'),
                (false, true) => Some('-'),
                _ => None,
            };
            assert_eq!(found, difference(place, on), "{place} {on}");
        }
    }
}

#[test]
fn quantlib_rolls_to_the_same_days() {
    let calendar = calendar("TARGET");
    let rules = [
        Roll::Following,
        Roll::ModifiedFollowing,
        Roll::Preceding,
        Roll::ModifiedPreceding,
        Roll::Nearest,
    ];
    for line in include_str!("data/rolls.csv").lines().skip(1) {
        let days: Vec<_> = line.split(',').map(day).collect();
        let rolled = rules.map(|rule| calendar.roll(days[0], rule).expect("a day"));
        assert_eq!(rolled, days[1..], "{line}");
    }
}

fn any_place() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "", "GB", "GB-SCT", "DE-BY", "US", "FR", "IN", "AE", "SA", "CN", "JP", "BR", "TARGET",
    ])
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_i64..30_000).prop_map(|n| day("1998-01-01") + TimeDelta::days(n))
}

proptest! {
    #[test]
    fn a_rolled_day_is_a_business_day_on_the_right_side(place in any_place(), on in any_day()) {
        let calendar = calendar(place);
        let roll = |rule| calendar.roll(on, rule).expect("a day");
        for rule in [
            Roll::Following, Roll::ModifiedFollowing, Roll::Preceding, Roll::ModifiedPreceding,
            Roll::Nearest,
        ] {
            prop_assert!(calendar.is_business_day(roll(rule)));
            prop_assert_eq!(calendar.roll(roll(rule), rule), Ok(roll(rule)));
        }
        prop_assert_eq!(roll(Roll::None), on);
        let (before, next) = (roll(Roll::Preceding), roll(Roll::Following));
        prop_assert!(before <= on && on <= next);
        for open in before.iter_days().skip(1).take_while(|d| *d < next) {
            prop_assert!(!calendar.is_business_day(open));
        }
        for rule in [Roll::ModifiedFollowing, Roll::ModifiedPreceding] {
            prop_assert_eq!(roll(rule).month(), on.month());
        }
        let nearest = (roll(Roll::Nearest) - on).num_days().abs();
        prop_assert_eq!(nearest, (on - before).min(next - on).num_days());
    }

    #[test]
    fn what_is_added_is_closed_and_what_is_removed_is_open(
        place in any_place(), on in any_day(), other in any_day(),
    ) {
        prop_assume!(on != other);
        let edited = Calendar::new(&CalendarTerms {
            add: vec![ExtraDay { on, name: "Own".to_owned() }],
            remove: vec![other],
            ..terms(place)
        }).expect("terms");
        prop_assert_eq!(edited.why_closed(on), Some(Closed::Holiday("Own")));
        prop_assert_eq!(edited.why_closed(other), None);
        let plain = calendar(place);
        let third = on + TimeDelta::days(1);
        prop_assume!(third != other);
        prop_assert_eq!(edited.why_closed(third), plain.why_closed(third));
    }

    #[test]
    fn a_day_is_closed_exactly_when_there_is_a_reason(place in any_place(), on in any_day()) {
        let calendar = calendar(place);
        prop_assert_eq!(calendar.is_business_day(on), calendar.why_closed(on).is_none());
    }
}
