//! Offers, and where they cross a line.

use super::*;

/// What stands on the card of each offer.
fn cards(language: &str, ask: &str) -> String {
    let ask: Ask = serde_json::from_str(ask).expect("an ask");
    let words = words(language);
    let country = ask.country.clone().unwrap_or_default();
    let rules = CreditRules::built_in();
    let mut cards = String::new();
    for offer in options(&ask).expect("offers") {
        let (title, headline) = (offer_title(&words, &offer), offer_headline(&words, &offer));
        let because = offer_why(&words, &offer);
        clean(&title);
        clean(&headline);
        sound(&because);
        cards += &visible(&format!("{title} | {headline}\n  {because}\n"));
        for one in
            ::credit::thresholds::warnings(&offer.schedule, offer.schedule.start, &country, rules)
        {
            let rule = rules.rules.iter().find(|rule| rule.id == one.rule);
            let rule = rule.expect("its rule");
            let sentence = warning(&words, offer.schedule.currency, rule, &one);
            let below = stay_below(&words, offer.schedule.currency, &one);
            sound(&sentence);
            sound(&below);
            cards += &visible(&format!("  ! {sentence} {below}\n"));
        }
    }
    cards
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check_in(language: &str, ask: &str, expected: Expect) {
    expected.assert_eq(&cards(language, ask));
}

const MARTA: &str = r#"{
    "currency": "GBP", "amount": "1420.00", "start": "2026-11-02", "country": "GB",
    "each": "60", "rhythm": { "every": "week" }, "payDay": "2026-11-06",
    "skip": [{ "from": "2026-12-22", "to": "2027-01-04" }]
}"#;

#[test]
fn sixty_a_week_but_not_at_christmas() {
    check_in(
        "en",
        MARTA,
        expect![[r#"
        Steady | £60.00 a week
          What was asked for. The times without payments stay free and are added at the end.
          ! In the United Kingdom more than 12 payments can make this a regulated credit agreement. This plan has 24; number 13 is the first too many. It stays below with 12 payments of £118.34 each, or with fewer.
        Monthly, after pay day | £237.00 a month
          Stays below the line where regulated credit begins. 18 fewer payments to remember.
        Start small | £30.00, then £75.00 a week
          The first 8 payments are smaller, the others a little larger. Asks for up to £15.00 more than was said.
          ! In the United Kingdom more than 12 payments can make this a regulated credit agreement. This plan has 24; number 13 is the first too many. It stays below with 12 payments of £118.34 each, or with fewer.
    "#]],
    );
}

#[test]
fn the_same_in_german() {
    check_in(
        "de",
        MARTA,
        expect![[r#"
        Gleichmäßig | 60,00 £ pro Woche
          Das, worum gebeten wurde. Die Zeiten ohne Zahlung bleiben frei und werden hinten angehängt.
          ! Im Vereinigten Königreich können mehr als 12 Zahlungen daraus einen Kredit machen, für den besondere Gesetze gelten. Dieser Plan hat 24; Nummer 13 ist die erste zu viel. Darunter bleibt er mit 12 Zahlungen von je 118,34 £ oder mit weniger.
        Monatlich, nach dem Zahltag | 237,00 £ pro Monat
          Bleibt unter der Grenze, ab der Kreditrecht gilt. 18 Zahlungen weniger im Kopf.
        Klein anfangen | 30,00 £, dann 75,00 £ pro Woche
          Die ersten 8 Zahlungen sind kleiner, die anderen etwas größer. Verlangt bis zu 15,00 £ mehr als gesagt.
          ! Im Vereinigten Königreich können mehr als 12 Zahlungen daraus einen Kredit machen, für den besondere Gesetze gelten. Dieser Plan hat 24; Nummer 13 ist die erste zu viel. Darunter bleibt er mit 12 Zahlungen von je 118,34 £ oder mit weniger.
    "#]],
    );
}

#[test]
fn the_same_in_french() {
    check_in(
        "fr",
        MARTA,
        expect![[r#"
        Régulier | 60,00 £ par semaine
          Ce qui était demandé. Les temps sans paiement restent libres et s’ajoutent à la fin.
          ! Au Royaume-Uni, plus de 12 paiements peuvent en faire un crédit réglementé. Cet échéancier en a 24 ; le numéro 13 est le premier de trop. Il reste en dessous avec 12 paiements de 118,34 £ chacun, ou avec moins.
        Mensuel, après la paie | 237,00 £ par mois
          Reste sous le seuil du crédit réglementé. 18 paiements de moins à retenir.
        Commencer petit | 30,00 £, puis 75,00 £ par semaine
          Les 8 premiers paiements sont plus petits, les autres un peu plus grands. Demande jusqu’à 15,00 £ de plus que ce qui a été dit.
          ! Au Royaume-Uni, plus de 12 paiements peuvent en faire un crédit réglementé. Cet échéancier en a 24 ; le numéro 13 est le premier de trop. Il reste en dessous avec 12 paiements de 118,34 £ chacun, ou avec moins.
    "#]],
    );
}

#[test]
fn the_same_in_spanish() {
    check_in(
        "es",
        MARTA,
        expect![[r#"
        Constante | 60,00 £ a la semana
          Lo que se pidió. Los tiempos sin pagos quedan libres y se añaden al final.
          ! En el Reino Unido, más de 12 pagos pueden convertirlo en un crédito regulado. Este plan tiene 24; el número 13 es el primero de más. Queda por debajo con 12 pagos de 118,34 £ cada uno, o con menos.
        Mensual, después del cobro | 237,00 £ al mes
          Queda por debajo del límite del crédito regulado. 18 pagos menos que recordar.
        Empezar poco a poco | 30,00 £, luego 75,00 £ a la semana
          Los primeros 8 pagos son más pequeños, los demás algo mayores. Pide hasta 15,00 £ más de lo que se dijo.
          ! En el Reino Unido, más de 12 pagos pueden convertirlo en un crédito regulado. Este plan tiene 24; el número 13 es el primero de más. Queda por debajo con 12 pagos de 118,34 £ cada uno, o con menos.
    "#]],
    );
}

#[test]
fn a_lump_sum_and_more_later() {
    check_in(
        "en",
        r#"{"currency": "GBP", "amount": "900", "start": "2026-11-02", "each": "60",
            "rhythm": { "every": "week", "count": 2 }, "lumpSum": "100",
            "more": { "from": "2027-02-01", "each": "80" }}"#,
        expect![[r#"
            More later on | £100.00 now, then £60.00, then £80.00 every second week
              What was asked for. £100.00 at once makes the rest shorter.
            Steady | £60.00 every second week
              The cash at hand stays where it is. Ends 6 weeks later.
            Monthly, after pay day | £100.00 now, then £130.00 a month
              5 fewer payments to remember. £100.00 at once makes the rest shorter.
        "#]],
    );
}

#[test]
fn all_at_once() {
    check_in(
        "en",
        r#"{"currency": "GBP", "amount": "900", "start": "2026-11-02", "each": "60",
            "lumpSum": "1000"}"#,
        expect![[r#"
            All at once | £900.00 at once
              What was asked for.
            Steady | £60.00 a month
              Ends 15 months later.
            Gentle | £40.00 a month
              Leaves £20.00 of room each time, for a bad month. Ends 23 months later.
        "#]],
    );
}

#[test]
fn too_little_for_any_end() {
    check_in(
        "en",
        r#"{"currency": "USD", "amount": "9000", "start": "2026-11-02", "each": "25",
            "country": "US"}"#,
        expect![[r#"
            A little for now, then a talk | US$25.00 a month for now
              Crosses the line to regulated credit. On 2 December 2027, US$8,700.00 is left to be talked about.
              ! In the United States more than 4 payments can make this a regulated credit agreement. This plan has 13; number 5 is the first too many. It stays below with 4 payments of US$2,250.00 each, or with fewer.
            Steady | US$25.00 a month
              What was asked for. Takes 30 years, longer than anyone can promise.
              ! In the United States more than 4 payments can make this a regulated credit agreement. This plan has 360; number 5 is the first too many. It stays below with 4 payments of US$2,250.00 each, or with fewer.
        "#]],
    );
}

#[test]
fn a_range_and_a_day_that_is_hoped_for() {
    check_in(
        "en",
        r#"{"currency": "EUR", "amount": "600", "start": "2026-11-22", "from": "45", "to": "70",
            "rhythm": { "every": "day", "count": 10 }, "latest": "2027-01-31",
            "country": "DE"}"#,
        expect![[r#"
            Short enough to stay simple | €300.00 a month
              Stays below the line where regulated credit begins. Asks for up to €87.09 more than was said.
            Paid in time | €86.00 every 10 days
              7 fewer payments to remember. Asks for up to €16.00 more than was said.
              ! In the European Union payments after 11 January 2027 can make this a regulated credit agreement. Number 6 is the first that comes later. It stays below if all is paid by 11 January 2027, with €120.00 each time.
            Steady | €45.00 every 10 days
              What was asked for. Ends two months after the day that was hoped for.
              ! In the European Union payments after 11 January 2027 can make this a regulated credit agreement. Number 6 is the first that comes later. It stays below if all is paid by 11 January 2027, with €120.00 each time.
        "#]],
    );
}

#[test]
fn with_interest_and_a_fee_on_the_last_friday() {
    check_in(
        "en",
        r#"{"currency": "EUR", "amount": "600", "start": "2026-12-01", "each": "90",
            "rhythm": { "every": "month", "nth": -1, "weekday": "fri" }, "country": "FR",
            "interest": { "rate": "6" }, "fees": [{ "amount": "5" }]}"#,
        expect![[r#"
            Steady | €90.00 on the last Friday of each month
              What was asked for. Fees of up to €5.00 come on top of a payment.
              ! In the European Union payments after 20 January 2027 can make this a regulated credit agreement. Number 1 is the first that comes later. It stays below if all is paid by 20 January 2027.
              ! In the European Union interest or a fee, however small, can make this a regulated credit agreement. This plan costs €19.27, beginning with payment 1. It stays below without interest and without fees.
            Gentle | €60.00 on the last Friday of each month
              Leaves €30.00 of room each time, for a bad month. Fees of up to €5.00 come on top of a payment.
              ! In the European Union payments after 20 January 2027 can make this a regulated credit agreement. Number 1 is the first that comes later. It stays below if all is paid by 20 January 2027.
              ! In the European Union interest or a fee, however small, can make this a regulated credit agreement. This plan costs €24.61, beginning with payment 1. It stays below without interest and without fees.
            Start small | €45.00, then €110.00 on the last Friday of each month
              The first 2 payments are smaller, the others a little larger. Asks for up to €20.00 more than was said. Fees of up to €5.00 come on top of a payment.
              ! In the European Union payments after 20 January 2027 can make this a regulated credit agreement. Number 1 is the first that comes later. It stays below if all is paid by 20 January 2027.
              ! In the European Union interest or a fee, however small, can make this a regulated credit agreement. This plan costs €20.75, beginning with payment 1. It stays below without interest and without fees.
        "#]],
    );
}

#[test]
fn every_offer_and_every_reason_has_words_in_every_language() {
    let rule = || "uk-60f".to_owned();
    let by = || figure("12.50");
    for name in [
        OfferName::AtOnce,
        OfferName::LumpSumFirst,
        OfferName::StepUp,
        OfferName::Steady,
        OfferName::Shorter,
        OfferName::Monthly,
        OfferName::StartSmall,
        OfferName::Gentle,
        OfferName::InTime,
        OfferName::BelowCredit,
        OfferName::TokenThenReview,
    ] {
        in_every_language(|words| offer::title(words, name));
    }
    for why in [
        OfferWhy::AsAsked,
        OfferWhy::SkipsAdded,
        OfferWhy::FewerPayments { by: 1 },
        OfferWhy::FewerPayments { by: 18 },
        OfferWhy::SameEnd,
        OfferWhy::EndsSooner { days: 9 },
        OfferWhy::EndsLater { days: 400 },
        OfferWhy::SmallAtFirst { payments: 1 },
        OfferWhy::SmallAtFirst { payments: 8 },
        OfferWhy::LeavesRoom { by: by() },
        OfferWhy::LumpSum { amount: by() },
        OfferWhy::KeepsCash,
        OfferWhy::MoreThanSaid { by: by() },
        OfferWhy::AfterLatest { days: 31 },
        OfferWhy::ByLatest,
        OfferWhy::TakesYears { months: 87 },
        OfferWhy::Review {
            on: day("2027-11-02"),
            left: by(),
        },
        OfferWhy::StaysBelow { rule: rule() },
        OfferWhy::Crosses { rule: rule() },
    ] {
        let said =
            in_every_language(|words| offer::because(words, pounds(), std::slice::from_ref(&why)));
        said.iter().for_each(|said| sound(said));
    }
}

#[test]
fn every_line_and_every_way_below_it_has_words_in_every_language() {
    let day = day("2027-11-01");
    let each = Some(figure("118.34"));
    let crossed = [
        Crossed::Payments {
            most: 12,
            count: 26,
            row: 12,
        },
        Crossed::Payments {
            most: 1,
            count: 3,
            row: 2,
        },
        Crossed::Time { last: day, row: 13 },
        Crossed::Charge {
            cost: figure("34.12"),
            row: 0,
        },
    ];
    let stay = [
        Stay::AtMostPayments { count: 12, each },
        Stay::AtMostPayments { count: 1, each },
        Stay::AtMostPayments {
            count: 12,
            each: None,
        },
        Stay::AtMostPayments {
            count: 1,
            each: None,
        },
        Stay::LastBy { on: day, each },
        Stay::LastBy {
            on: day,
            each: None,
        },
        Stay::NoCharge,
    ];
    for rule in &CreditRules::built_in().rules {
        let mut own = rule.clone();
        own.countries = vec!["CH".to_owned()];
        let mut few = rule.clone();
        few.countries = vec!["CH".to_owned(), "NO".to_owned()];
        for crossed in &crossed {
            let warned = Warning {
                rule: rule.id.clone(),
                crossed: crossed.clone(),
                stay: stay.to_vec(),
            };
            for rule in [rule, &own, &few] {
                let said = in_every_language(|words| warning(words, pounds(), rule, &warned));
                said.iter().for_each(|said| sound(said));
            }
            in_every_language(|words| stay_below(words, pounds(), &warned));
        }
    }
    for stay in &stay {
        in_every_language(|words| credit::stay(words, pounds(), stay));
    }
}

#[test]
fn rhythms_are_said_as_people_say_them() {
    let nth = |count, nth, weekday: &str| Rhythm::Month {
        count,
        day: None,
        nth: Some(nth),
        weekday: weekday.parse().ok(),
    };
    let on = |count, day| Rhythm::Month {
        count,
        day: Some(day),
        nth: None,
        weekday: None,
    };
    let first = day("2026-11-27");
    let mut table = String::new();
    for language in LANGUAGES {
        let words = words(language);
        for rhythm in [
            Rhythm::Day { count: 1 },
            Rhythm::Day { count: 10 },
            Rhythm::WEEKLY,
            Rhythm::Week { count: 2 },
            Rhythm::Week { count: 4 },
            Rhythm::HalfMonth { days: [1, 15] },
            Rhythm::HalfMonth { days: [15, 31] },
            Rhythm::MONTHLY,
            on(1, 30),
            on(1, 31),
            on(3, 1),
            on(2, 31),
            on(12, 1),
            nth(1, -1, "fri"),
            nth(2, 1, "mon"),
        ] {
            let whole = rhythm::rhythm(&words, rhythm, Some(first));
            let pace = rhythm::pace(&words, rhythm);
            clean(&whole);
            table += &visible(&format!("{whole} | {pace}\n"));
        }
    }
    expect![[r#"
        every day | a day
        every 10 days | every 10 days
        every Friday | a week
        every second Friday | every second week
        every 4 weeks | every 4 weeks
        on the 1st and the 15th of each month | twice a month
        on the 15th and the last day of each month | twice a month
        on the 27th of each month | a month
        on the 30th of each month, or on its last day | a month
        on the last day of each month | a month
        every 3 months on the 1st | every 3 months
        every 2 months on the last day of the month | every 2 months
        every year | a year
        on the last Friday of each month | on the last Friday of each month
        every 2 months on the first Monday of the month | every 2 months on the first Monday of the month
        jeden Tag | pro Tag
        alle 10 Tage | alle 10 Tage
        jeden Freitag | pro Woche
        jeden zweiten Freitag | alle zwei Wochen
        alle 4 Wochen | alle 4 Wochen
        am 1. und am 15. jedes Monats | zweimal im Monat
        am 15. und am letzten Tag jedes Monats | zweimal im Monat
        am 27. jedes Monats | pro Monat
        am 30. jedes Monats oder an dessen letztem Tag | pro Monat
        am letzten Tag jedes Monats | pro Monat
        alle 3 Monate am 1. | alle 3 Monate
        alle zwei Monate am letzten Tag des Monats | alle zwei Monate
        jedes Jahr | pro Jahr
        am letzten Freitag jedes Monats | am letzten Freitag jedes Monats
        alle zwei Monate am ersten Montag des Monats | alle zwei Monate am ersten Montag des Monats
        chaque jour | par jour
        tous les 10 jours | tous les 10 jours
        chaque vendredi | par semaine
        un vendredi sur deux | toutes les deux semaines
        toutes les 4 semaines | toutes les 4 semaines
        le 1er et le 15 de chaque mois | deux fois par mois
        le 15 et le dernier jour de chaque mois | deux fois par mois
        le 27 de chaque mois | par mois
        le 30 de chaque mois, ou son dernier jour | par mois
        le dernier jour de chaque mois | par mois
        tous les 3 mois, le 1er | tous les 3 mois
        tous les deux mois, le dernier jour du mois | tous les deux mois
        chaque année | par an
        le dernier vendredi de chaque mois | le dernier vendredi de chaque mois
        tous les deux mois, le premier lundi du mois | tous les deux mois, le premier lundi du mois
        cada día | al día
        cada 10 días | cada 10 días
        cada viernes | a la semana
        un viernes de cada dos | cada dos semanas
        cada 4 semanas | cada 4 semanas
        los días 1 y 15 de cada mes | dos veces al mes
        los días 15 y último de cada mes | dos veces al mes
        el día 27 de cada mes | al mes
        el día 30 de cada mes, o el último del mes | al mes
        el último día de cada mes | al mes
        cada 3 meses, el día 1 | cada 3 meses
        cada dos meses, el último día del mes | cada dos meses
        cada año | al año
        el último viernes de cada mes | el último viernes de cada mes
        cada dos meses, el primer lunes del mes | cada dos meses, el primer lunes del mes
    "#]].assert_eq(&table);
}
