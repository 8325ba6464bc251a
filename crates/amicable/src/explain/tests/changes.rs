//! What changes are said to do.

use super::*;

/// Every change, with each of its modes and with and without what can be
/// left out.
fn every() -> Vec<Change> {
    let (from, to) = (day("2026-12-18"), day("2027-01-03"));
    let holiday = |then, interest| Change::Holiday {
        from,
        to,
        then,
        interest,
    };
    let missed = |then| Change::Missed { then };
    let reschedule = |rhythm, first, each: Option<&str>, count| Change::Reschedule {
        from: day("2027-03-01"),
        rhythm,
        first,
        each: each.map(figure),
        count,
    };
    let re_age = |rhythm, each: Option<&str>, count| Change::ReAge {
        first: day("2027-03-05"),
        rhythm,
        count,
        each: each.map(figure),
    };
    let add = |keep| Change::AddDebt {
        amount: figure("200"),
        keep,
    };
    vec![
        holiday(Then::Shift, InTheMeantime::Frozen),
        holiday(Then::AddToEnd, InTheMeantime::Runs),
        holiday(Then::Spread, InTheMeantime::Runs),
        holiday(Then::AddToNext, InTheMeantime::Frozen),
        missed(Makeup::Move { to }),
        missed(Makeup::Spread),
        missed(Makeup::AddToEnd),
        missed(Makeup::Pause { until: to }),
        Change::PaidMore {
            then: Easier::Fewer,
        },
        Change::PaidMore {
            then: Easier::Smaller,
        },
        Change::PaidMore {
            then: Easier::SkipNext,
        },
        reschedule(None, None, None, None),
        reschedule(Some(Rhythm::monthly_on(31)), None, Some("45.5"), None),
        reschedule(
            Some(Rhythm::Week { count: 2 }),
            Some(day("2027-03-05")),
            Some("45.5"),
            Some(8),
        ),
        Change::ReAmortise,
        re_age(None, None, None),
        re_age(Some(Rhythm::MONTHLY), None, Some(1)),
        re_age(Some(Rhythm::Day { count: 10 }), Some("20"), None),
        add(Keep::Each),
        add(Keep::Count),
        Change::Settle { on: None },
        Change::Settle { on: Some(to) },
        Change::InterestHold { from, to: from },
        Change::Charge {
            row: from,
            amount: figure("15"),
        },
        Change::Waive {
            row: from,
            amount: None,
        },
        Change::Waive {
            row: from,
            amount: Some(figure("7.5")),
        },
        Change::Cancel,
    ]
}

fn amendment(change: Change) -> Amendment {
    Amendment {
        on: day("2026-12-01"),
        reason: String::new(),
        change,
    }
}

fn table(language: &str) -> String {
    let words = words(language);
    let mut table = String::new();
    for made in every() {
        let sentence = change(&words, pounds(), &bearing(), &amendment(made));
        sound(&sentence);
        table += &format!("{}\n", visible(&sentence));
    }
    table
}

#[test]
fn every_change_is_said_in_a_sentence() {
    expect![[r#"
        No payments from 18 December 2026 to 3 January 2027; these and all after them move on to the next days. No interest runs in that time.
        No payments from 18 December 2026 to 3 January 2027; they are added at the end. Interest runs on.
        No payments from 18 December 2026 to 3 January 2027; they are spread evenly over the payments after that. Interest runs on.
        No payments from 18 December 2026 to 3 January 2027; they are added to the first payment after that. No interest runs in that time.
        What was missed is paid on 3 January 2027.
        What was missed is spread evenly over the payments to come.
        What was missed is added at the end, after the last payment.
        Nothing is asked for up to and including 3 January 2027; then the missed payments come, and all others after them.
        More was paid than was asked for: the payments stay as large as they are, and there are fewer of them.
        More was paid than was asked for: there are as many payments as before, and they are smaller.
        More was paid than was asked for: it counts for the next payments, and the end stays where it is.
        From 1 March 2027 on, the payments are worked out anew.
        From 1 March 2027 on: £45.50 each, on the last day of each month.
        From 1 March 2027 on: £45.50 each, every second Friday, the first on 5 March 2027, 8 payments.
        What was missed is shared out evenly: the payments to come stay on their days and are equally large.
        All that is open gets new days: the first on 5 March 2027.
        All that is open gets new days: on the 5th of each month, the first on 5 March 2027, one payment.
        All that is open gets new days: £20.00 each, every 10 days, the first on 5 March 2027.
        £200.00 joins the plan. The payments stay as large as they are, and there are more of them.
        £200.00 joins the plan. There are as many payments as before, and they are larger.
        All that is left is paid at once, on 1 December 2026.
        All that is left is paid at once, on 3 January 2027.
        No interest runs on 18 December 2026; the payments stay on their days.
        £15.00 is charged on the payment of 18 December 2026.
        What the payment of 18 December 2026 charges is let off.
        £7.50 of what the payment of 18 December 2026 charges is let off.
        The plan ends on 1 December 2026. What is left is to be talked about.
    "#]].assert_eq(&table("en"));
}

#[test]
fn every_change_is_said_in_german() {
    expect![[r#"
        Keine Zahlungen vom 18. Dezember 2026 bis 3. Januar 2027; diese und alle danach rücken auf die nächsten Tage. In dieser Zeit laufen keine Zinsen.
        Keine Zahlungen vom 18. Dezember 2026 bis 3. Januar 2027; sie werden hinten angehängt. Zinsen laufen weiter.
        Keine Zahlungen vom 18. Dezember 2026 bis 3. Januar 2027; sie werden gleichmäßig auf die Zahlungen danach verteilt. Zinsen laufen weiter.
        Keine Zahlungen vom 18. Dezember 2026 bis 3. Januar 2027; sie kommen zur ersten Zahlung danach hinzu. In dieser Zeit laufen keine Zinsen.
        Was ausgeblieben ist, wird am 3. Januar 2027 gezahlt.
        Was ausgeblieben ist, wird gleichmäßig auf die kommenden Zahlungen verteilt.
        Was ausgeblieben ist, wird hinten angehängt, nach der letzten Zahlung.
        Bis einschließlich 3. Januar 2027 ist nichts zu zahlen; danach folgen die ausgebliebenen Zahlungen und nach ihnen alle anderen.
        Es wurde mehr gezahlt als nötig: die Zahlungen bleiben so groß, wie sie sind, und es werden weniger.
        Es wurde mehr gezahlt als nötig: es bleiben so viele Zahlungen wie vorher, und sie werden kleiner.
        Es wurde mehr gezahlt als nötig: das zählt für die nächsten Zahlungen, und das Ende bleibt, wo es ist.
        Ab 1. März 2027 werden die Zahlungen neu berechnet.
        Ab 1. März 2027: je 45,50 £, am letzten Tag jedes Monats.
        Ab 1. März 2027: je 45,50 £, jeden zweiten Freitag, die erste am 5. März 2027, 8 Zahlungen.
        Was ausgeblieben ist, wird gleichmäßig verteilt: die kommenden Zahlungen behalten ihre Tage und sind alle gleich groß.
        Alles Offene bekommt neue Tage: die erste am 5. März 2027.
        Alles Offene bekommt neue Tage: am 5. jedes Monats, die erste am 5. März 2027, eine Zahlung.
        Alles Offene bekommt neue Tage: je 20,00 £, alle 10 Tage, die erste am 5. März 2027.
        200,00 £ kommen zum Plan hinzu. Die Zahlungen bleiben so groß, wie sie sind, und es werden mehr.
        200,00 £ kommen zum Plan hinzu. Es bleiben so viele Zahlungen wie vorher, und sie werden größer.
        Alles, was noch offen ist, wird auf einmal gezahlt, am 1. Dezember 2026.
        Alles, was noch offen ist, wird auf einmal gezahlt, am 3. Januar 2027.
        Es laufen keine Zinsen am 18. Dezember 2026; die Zahlungen behalten ihre Tage.
        Auf die Zahlung vom 18. Dezember 2026 kommen 15,00 £ Gebühr.
        Gebühren und Zinsen der Zahlung vom 18. Dezember 2026 werden erlassen.
        Von Gebühren und Zinsen der Zahlung vom 18. Dezember 2026 werden 7,50 £ erlassen.
        Der Plan endet am 1. Dezember 2026. Was noch offen ist, wird besprochen.
    "#]].assert_eq(&table("de"));
}

#[test]
fn every_change_is_said_in_french() {
    expect![[r#"
        Pas de paiements du 18 décembre 2026 au 3 janvier 2027 ; ceux-ci et tous les suivants passent aux jours d’après. Aucun intérêt ne court pendant ce temps.
        Pas de paiements du 18 décembre 2026 au 3 janvier 2027 ; ils s’ajoutent à la fin. Les intérêts continuent de courir.
        Pas de paiements du 18 décembre 2026 au 3 janvier 2027 ; ils sont répartis également sur les paiements suivants. Les intérêts continuent de courir.
        Pas de paiements du 18 décembre 2026 au 3 janvier 2027 ; ils s’ajoutent au premier paiement suivant. Aucun intérêt ne court pendant ce temps.
        Ce qui a été manqué est payé le 3 janvier 2027.
        Ce qui a été manqué est réparti également sur les paiements à venir.
        Ce qui a été manqué s’ajoute à la fin, après le dernier paiement.
        Rien n’est demandé jusqu’au 3 janvier 2027 inclus ; viennent ensuite les paiements manqués, puis tous les autres.
        Il a été payé plus que demandé : les paiements gardent leur montant, et il y en a moins.
        Il a été payé plus que demandé : il y a autant de paiements qu’avant, et ils sont plus petits.
        Il a été payé plus que demandé : cela compte pour les prochains paiements, et la fin reste où elle est.
        À partir du 1er mars 2027, les paiements sont recalculés.
        À partir du 1er mars 2027 : 45,50 £ chacun, le dernier jour de chaque mois.
        À partir du 1er mars 2027 : 45,50 £ chacun, un vendredi sur deux, le premier le 5 mars 2027, 8 paiements.
        Ce qui a été manqué est partagé également : les paiements à venir gardent leurs dates et sont de même montant.
        Tout ce qui reste ouvert reçoit de nouvelles dates : le premier le 5 mars 2027.
        Tout ce qui reste ouvert reçoit de nouvelles dates : le 5 de chaque mois, le premier le 5 mars 2027, 1 paiement.
        Tout ce qui reste ouvert reçoit de nouvelles dates : 20,00 £ chacun, tous les 10 jours, le premier le 5 mars 2027.
        200,00 £ rejoignent l’échéancier. Les paiements gardent leur montant, et il y en a plus.
        200,00 £ rejoignent l’échéancier. Il y a autant de paiements qu’avant, et ils sont plus grands.
        Tout ce qui reste est payé en une fois, le 1er décembre 2026.
        Tout ce qui reste est payé en une fois, le 3 janvier 2027.
        Aucun intérêt ne court le 18 décembre 2026 ; les paiements gardent leurs dates.
        15,00 £ de frais s’ajoutent au paiement du 18 décembre 2026.
        Les frais et intérêts du paiement du 18 décembre 2026 sont remis.
        7,50 £ des frais et intérêts du paiement du 18 décembre 2026 sont remis.
        L’échéancier prend fin le 1er décembre 2026. Ce qui reste est à discuter.
    "#]].assert_eq(&table("fr"));
}

#[test]
fn every_change_is_said_in_spanish() {
    expect![[r#"
        No hay pagos del 18 de diciembre de 2026 al 3 de enero de 2027; estos y todos los siguientes pasan a los días que vienen después. En ese tiempo no corren intereses.
        No hay pagos del 18 de diciembre de 2026 al 3 de enero de 2027; se añaden al final. Los intereses siguen corriendo.
        No hay pagos del 18 de diciembre de 2026 al 3 de enero de 2027; se reparten por igual entre los pagos siguientes. Los intereses siguen corriendo.
        No hay pagos del 18 de diciembre de 2026 al 3 de enero de 2027; se suman al primer pago siguiente. En ese tiempo no corren intereses.
        Lo que faltó se paga el 3 de enero de 2027.
        Lo que faltó se reparte por igual entre los próximos pagos.
        Lo que faltó se añade al final, después del último pago.
        No se pide nada hasta el 3 de enero de 2027 inclusive; después vienen los pagos que faltaron, y tras ellos todos los demás.
        Se pagó más de lo pedido: los pagos siguen siendo iguales, y hay menos.
        Se pagó más de lo pedido: hay tantos pagos como antes, y son más pequeños.
        Se pagó más de lo pedido: cuenta para los próximos pagos, y el final sigue donde está.
        Desde el 1 de marzo de 2027 los pagos se calculan de nuevo.
        Desde el 1 de marzo de 2027: 45,50 £ cada pago, el último día de cada mes.
        Desde el 1 de marzo de 2027: 45,50 £ cada pago, un viernes de cada dos, el primero el 5 de marzo de 2027, 8 pagos.
        Lo que faltó se reparte por igual: los próximos pagos conservan sus fechas y son todos iguales.
        Todo lo que queda abierto recibe nuevas fechas: el primero el 5 de marzo de 2027.
        Todo lo que queda abierto recibe nuevas fechas: el día 5 de cada mes, el primero el 5 de marzo de 2027, un pago.
        Todo lo que queda abierto recibe nuevas fechas: 20,00 £ cada pago, cada 10 días, el primero el 5 de marzo de 2027.
        200,00 £ se suman al plan. Los pagos siguen siendo iguales, y hay más.
        200,00 £ se suman al plan. Hay tantos pagos como antes, y son más grandes.
        Todo lo que queda se paga de una vez, el 1 de diciembre de 2026.
        Todo lo que queda se paga de una vez, el 3 de enero de 2027.
        No corren intereses el 18 de diciembre de 2026; los pagos conservan sus fechas.
        Se suma un cargo de 15,00 £ al pago del 18 de diciembre de 2026.
        Se perdonan los cargos e intereses del pago del 18 de diciembre de 2026.
        Se perdonan 7,50 £ de los cargos e intereses del pago del 18 de diciembre de 2026.
        El plan termina el 1 de diciembre de 2026. Lo que queda está por hablar.
    "#]].assert_eq(&table("es"));
}

#[test]
fn every_key_of_a_change_has_its_own_words() {
    let mut keys: Vec<&str> = every().iter().map(Change::key).collect();
    for made in every() {
        in_every_language(|words| change(words, pounds(), &bearing(), &amendment(made.clone())));
    }
    keys.sort_unstable();
    keys.dedup();
    // The phrases of the files that are those of a key.
    let phrases = include_str!("../../../../../locales/en/plan-words.ftl");
    for key in &keys {
        assert!(phrases.contains(&format!("\nchange-{key} = ")), "{key}");
    }
    assert_eq!(keys.len(), 22);
}

/// Terms with interest, so that a change has something to say of it.
fn bearing() -> Terms {
    Terms {
        interest: Some(schedule::terms::Interest::default()),
        ..Terms::default()
    }
}

#[test]
fn a_break_in_a_plan_without_interest_says_nothing_of_it() {
    let made = Change::Holiday {
        from: day("2026-12-18"),
        to: day("2027-01-03"),
        then: Then::AddToEnd,
        interest: InTheMeantime::Runs,
    };
    let words = Words::new(Locale::new("en", "GB"));
    expect!["No payments from 18 December 2026 to 3 January 2027; they are added at the end."]
        .assert_eq(&change(
            &words,
            pounds(),
            &Terms::default(),
            &amendment(made),
        ));
}
