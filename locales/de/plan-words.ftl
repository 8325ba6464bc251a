# Pläne in Worten, für Bildschirm, Terminal und Papier: warum jede Zahlung
# ist, wie sie ist, was eine Änderung bewirkt, was für ein Angebot spricht
# und wo ein Verbraucherkredit beginnt. Gelesen wird es vom Betrieb und von
# der Kundschaft; deshalb ist vom „offenen Betrag“ die Rede und von niemandem.

## Zahlen, Zeiten und Rhythmen.

words-percent = { $number } %
# Zeiten stehen im Akkusativ: für einen Monat, zwei Monate später.
words-days = { $count ->
    [1] einen Tag
   *[other] { $count } Tage
}
words-weeks = { $count ->
    [1] eine Woche
    [2] zwei Wochen
   *[other] { $count } Wochen
}
words-months = { $count ->
    [1] einen Monat
    [2] zwei Monate
   *[other] { $count } Monate
}
words-years = { $count ->
    [1] ein Jahr
    [2] zwei Jahre
   *[other] { $count } Jahre
}
words-half-month = einen halben Monat
# Eine Zeit aus Jahren und Monaten.
words-years-and-months = { $years } und { $months }
words-month = { $month ->
    [1] { $country ->
        [AT] Jänner
       *[other] Januar
    }
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
# Wochentage zählen ab Montag, 1.
words-weekday = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}
# 6 ist der letzte des Monats.
words-nth = { $nth ->
    [1] ersten
    [2] zweiten
    [3] dritten
    [4] vierten
    [5] fünften
   *[6] letzten
}
words-in-months = im { $months }
words-from-month-to-month = von { $from } bis { $to }
words-from-day-to-day = vom { $from } bis { $to }
words-on = am { $day }

# Wie oft, mitten im Satz.
rhythm-days = { $count ->
    [1] jeden Tag
    [2] jeden zweiten Tag
   *[other] alle { $count } Tage
}
rhythm-weeks = { $count ->
    [1] jede Woche
    [2] alle zwei Wochen
   *[other] alle { $count } Wochen
}
rhythm-months = { $count ->
    [1] jeden Monat
    [2] alle zwei Monate
    [12] jedes Jahr
   *[other] alle { $count } Monate
}
rhythm-months-on = { $months } am { $day }
rhythm-last-day = letzten Tag
rhythm-month-last-day = am letzten Tag jedes Monats
rhythm-months-last-day = { $months } am letzten Tag des Monats
rhythm-nth = am { $nth } { $weekday } jedes Monats
rhythm-months-nth = { $months } am { $nth } { $weekday } des Monats

# Wie oft, gleich nach einem Betrag: 60,00 € pro Woche.
pace-day = pro Tag
pace-week = pro Woche
pace-month = pro Monat
pace-year = pro Jahr
pace-half-month = zweimal im Monat

## Warum eine Zahlung ist, wie sie ist. Die ersten Wendungen beginnen einen
## Satz und haben keinen Punkt; woraus die Zahlung besteht, kann folgen.

why-alone = { $lead }.
why-with-parts = { $lead }: { $parts }.
why-of-this = Darin sind { $parts }.
why-part-interest = { $amount } Zinsen
why-part-interest-time = { $amount } Zinsen für { $time }
why-part-debt = { $amount } Tilgung

why-agreed = { $amount } wie vereinbart
why-agreed-from-here = Ab hier { $amount }, wie vereinbart
why-level = { $amount }, jedes Mal gleich viel
why-level-anew = Ab hier { $amount }, neu berechnet mit dem neuen Zinssatz
why-level-coins = { $amount }, so gleichmäßig, wie es in Münzen geht
why-in-all = { $amount } insgesamt
why-changed = { $amount } seit der Änderung des Plans
why-single = Alles in einer Zahlung, { $amount }
why-deposit = Die Anzahlung von { $amount }, vor den anderen Zahlungen
why-deposit-percent = Die Anzahlung von { $amount }, das sind { $percent } des offenen Betrags
# „by“ ist ein Betrag oder ein Prozentsatz.
why-step = { $amount }, { $by } { $side ->
    [less] weniger
   *[more] mehr
} als vorher, wie vereinbart
why-percent = { $percent } { $after ->
    [deposit] dessen, was nach der Anzahlung bleibt
   *[nothing] des offenen Betrags
}, { $amount }
why-percent-interest = { $percent } { $after ->
    [deposit] dessen, was nach der Anzahlung bleibt
   *[nothing] des offenen Betrags
}, und die Zinsen
why-principal = { $amount }, jedes Mal derselbe Teil des offenen Betrags
why-principal-interest = Jedes Mal derselbe Teil des offenen Betrags und die Zinsen auf den Rest
why-token = { $amount }, fürs Erste ein kleiner Betrag
why-review = Was bis dahin übrig ist, { $amount }, wird an diesem Tag besprochen
why-floor = Mindestens { $amount }, und mehr, wann immer es geht
why-by-hand = { $amount }, von Hand festgelegt
why-share = { $amount }, ein gleicher Teil von dem, was die von Hand festgelegten Zahlungen übrig lassen
why-only-interest = Nur die Zinsen werden gezahlt, { $amount }; offen bleiben { $left }
why-only-interest-time = Nur die Zinsen für { $time } werden gezahlt, { $amount }; offen bleiben { $left }
why-nothing = Hier ist nichts zu zahlen
why-nothing-yet = Noch ist nichts zu zahlen
why-nothing-then-next = Noch ist nichts zu zahlen; die Zinsen kommen später mit der ersten Zahlung, die welche enthält
why-nothing-then-added = Noch ist nichts zu zahlen; die Zinsen kommen später zum offenen Betrag hinzu
why-nothing-then-spread = Noch ist nichts zu zahlen; die Zinsen werden auf die folgenden Zahlungen verteilt
why-last = Die letzte Zahlung: der Rest, { $amount }
why-last-odd = Die letzte Zahlung, { $by } { $side ->
    [less] weniger
   *[more] mehr
} als die anderen, damit alle zusammen { $total } ergeben
why-last-rounding = Die letzte Zahlung, wegen der Rundung { $by } { $side ->
    [less] weniger
   *[more] mehr
} als die anderen
why-last-interest = Die letzte Zahlung und mit ihr alle Zinsen
why-merged = Die letzte Zahlung, mit { $rest } obendrauf, die sonst übrig geblieben wären
why-merged-plain = Die letzte Zahlung, mit einem kleinen Betrag obendrauf, der sonst übrig geblieben wäre
why-balloon = Die letzte Zahlung, mit { $balloon } obendrauf, wie vereinbart
why-balloon-plain = Die letzte Zahlung, mit einem größeren Betrag obendrauf, wie vereinbart
why-odd = { $amount }, { $by } { $side ->
    [less] weniger
   *[more] mehr
} als die anderen, damit alle zusammen { $total } ergeben
why-odd-rounding = { $amount }, wegen der Rundung { $by } { $side ->
    [less] weniger
   *[more] mehr
} als die anderen
why-odd-plain = { $amount }; diese Zahlung nimmt auf, was beim Teilen nicht aufgeht
why-multiple = Jedes Mal { $amount }, aufgerundet auf ein Vielfaches von { $multiple }
why-multiple-nearest = Jedes Mal { $amount }, gerundet auf das nächste Vielfache von { $multiple }
why-multiple-plain = Jedes Mal { $amount }, auf einen glatten Betrag aufgerundet
why-minimum = { $amount }, die kleinste Zahlung, die vereinbart wurde

# Ganze Sätze.
why-if-kept-discount = Nur zu zahlen, wenn eine Zahlung davor zu spät kommt; sonst werden diese { $amount } erlassen.
why-if-kept-interest = Die Zinsen des ganzen Plans, nur zu zahlen, wenn eine Zahlung zu spät kommt; sonst werden diese { $amount } erlassen.
why-moved-bank = Verschoben von { $from }, auf { $to }, weil die Banken geschlossen haben ({ $name }).
why-moved-own = Verschoben von { $from }, auf { $to }, weil an dem Tag geschlossen ist ({ $name }).
why-moved-weekend = Verschoben von { $from }, auf { $to }, weil die Banken am Wochenende geschlossen haben.
why-moved = Verschoben von { $from }, auf { $to }, weil am ersten der beiden Tage geschlossen ist.
# „times“ ist etwa „im August“ oder „vom 22. Dezember bis 4. Januar“.
why-skipped = Es gibt { $times } keine Zahlung, deshalb kommt diese { $after } nach der vorigen.
why-skipped-plain = Dazwischen gibt es keine Zahlung, deshalb kommt diese { $after } nach der vorigen.
why-advance = Am { $day } kamen { $amount } zum offenen Betrag hinzu.
why-advance-plain = Davor kamen { $amount } zum offenen Betrag hinzu.
why-rate = Ab { $day } beträgt der Zinssatz { $rate }.
why-rate-plain = Davor hat sich der Zinssatz geändert.
why-capitalised = Nicht gezahlte Zinsen von { $amount } kommen zum offenen Betrag hinzu.
why-capitalised-plain = Nicht gezahlte Zinsen kommen zum offenen Betrag hinzu.
why-all-interest = Alles davon sind Zinsen; offen bleiben { $left }.
why-interest-short = Davon werden nur Zinsen gezahlt, und nicht alle: die übrigen { $amount } kommen zum offenen Betrag hinzu.
why-capped = Mehr Zinsen werden es nicht: { $most } sind das Höchste, was vereinbart wurde.
why-capped-percent = Mehr Zinsen werden es nicht: { $percent } des offenen Betrags sind das Höchste, was vereinbart wurde.
why-capped-plain = Mehr Zinsen werden es nicht: das Höchste, was vereinbart wurde, ist erreicht.
why-paused-until = Vor dem { $day } laufen keine Zinsen.
why-paused = Es laufen keine Zinsen { $time }.
why-paused-plain = Davor liefen eine Zeit lang keine Zinsen.
why-interest-waits = Ihre Zinsen kommen erst später.
why-deferred = Damit werden auch Zinsen gezahlt, die gewartet haben.
why-deferred-part = Damit wird auch ein Teil der Zinsen gezahlt, die gewartet haben.
why-first-longer = Die Zeit davor ist länger als sonst, deshalb sind mehr Zinsen darin.
why-first-shorter = Die Zeit davor ist kürzer als sonst, deshalb sind weniger Zinsen darin.
why-fee = Dazu kommt eine Gebühr von { $amount }.
why-fees = Dazu kommen Gebühren von { $amount }.
why-fee-named = Dazu kommt: { $name }, { $amount }.
why-amended = Geändert, nachdem der Plan vereinbart war.

## Was eine Änderung bewirkt.

change-holiday-shift = Keine Zahlungen { $time }; diese und alle danach rücken auf die nächsten Tage.
change-holiday-add-to-end = Keine Zahlungen { $time }; sie werden hinten angehängt.
change-holiday-spread = Keine Zahlungen { $time }; sie werden gleichmäßig auf die Zahlungen danach verteilt.
change-holiday-add-to-next = Keine Zahlungen { $time }; sie kommen zur ersten Zahlung danach hinzu.
# Viele Pläne haben gar keine Zinsen.
change-interest-runs = Zinsen laufen weiter.
change-interest-frozen = In dieser Zeit laufen keine Zinsen.
change-missed-move = Was ausgeblieben ist, wird am { $day } gezahlt.
change-missed-spread = Was ausgeblieben ist, wird gleichmäßig auf die kommenden Zahlungen verteilt.
change-missed-add-to-end = Was ausgeblieben ist, wird hinten angehängt, nach der letzten Zahlung.
change-missed-pause = Bis einschließlich { $day } ist nichts zu zahlen; danach folgen die ausgebliebenen Zahlungen und nach ihnen alle anderen.
change-paid-more-fewer = Es wurde mehr gezahlt als nötig: die Zahlungen bleiben so groß, wie sie sind, und es werden weniger.
change-paid-more-smaller = Es wurde mehr gezahlt als nötig: es bleiben so viele Zahlungen wie vorher, und sie werden kleiner.
change-paid-more-skip-next = Es wurde mehr gezahlt als nötig: das zählt für die nächsten Zahlungen, und das Ende bleibt, wo es ist.
# „how“ ist eine oder mehrere der Wendungen darunter, mit Kommas dazwischen.
change-reschedule = Ab { $day }: { $how }.
change-reschedule-anew = Ab { $day } werden die Zahlungen neu berechnet.
change-re-age = Alles Offene bekommt neue Tage: { $how }.
change-how-each = je { $amount }
change-how-first = die erste am { $day }
change-how-count = { $count ->
    [one] eine Zahlung
   *[other] { $count } Zahlungen
}
change-re-amortise = Was ausgeblieben ist, wird gleichmäßig verteilt: die kommenden Zahlungen behalten ihre Tage und sind alle gleich groß.
change-add-debt-keep-each = { $amount } kommen zum Plan hinzu. Die Zahlungen bleiben so groß, wie sie sind, und es werden mehr.
change-add-debt-keep-count = { $amount } kommen zum Plan hinzu. Es bleiben so viele Zahlungen wie vorher, und sie werden größer.
change-settle = Alles, was noch offen ist, wird auf einmal gezahlt, am { $day }.
change-interest-hold = Es laufen keine Zinsen { $time }; die Zahlungen behalten ihre Tage.
change-charge = Auf die Zahlung vom { $day } kommen { $amount } Gebühr.
change-waive-all = Gebühren und Zinsen der Zahlung vom { $day } werden erlassen.
change-waive-some = Von Gebühren und Zinsen der Zahlung vom { $day } werden { $amount } erlassen.
change-cancel = Der Plan endet am { $day }. Was noch offen ist, wird besprochen.

## Angebote: wie sie heißen, was sie verlangen, was sich in wenigen Worten
## über sie sagen lässt.

offer-name-at-once = Alles auf einmal
offer-name-lump-sum-first = Zuerst ein größerer Betrag
offer-name-step-up = Später mehr
offer-name-steady = Gleichmäßig
offer-name-shorter = Schneller fertig
offer-name-monthly = Monatlich, nach dem Zahltag
offer-name-start-small = Klein anfangen
offer-name-gentle = Sanft
offer-name-in-time = Rechtzeitig bezahlt
offer-name-below-credit = Kurz genug, um einfach zu bleiben
offer-name-token-then-review = Erst ein wenig, dann ein Gespräch

# „pace“ ist „pro Woche“ oder „alle zwei Wochen“.
offer-pace = { $amount } { $pace }
offer-then = { $first }, dann { $then }
offer-now = { $amount } sofort
offer-first = zuerst { $amount }
offer-range = { $least } bis { $most }
offer-about = rund { $amount }
offer-once = { $amount } am { $day }
offer-once-now = { $amount } auf einmal
offer-for-now = fürs Erste { $headline }

offer-why-as-asked = Das, worum gebeten wurde.
offer-why-skips-added = Die Zeiten ohne Zahlung bleiben frei und werden hinten angehängt.
offer-why-fewer-payments = { $count ->
    [one] Eine Zahlung weniger im Kopf.
   *[other] { $count } Zahlungen weniger im Kopf.
}
offer-why-same-end = Endet etwa zur selben Zeit.
offer-why-ends-sooner = Endet { $time } früher.
offer-why-ends-later = Endet { $time } später.
offer-why-small-at-first = { $count ->
    [one] Die erste Zahlung ist kleiner, die anderen sind etwas größer.
   *[other] Die ersten { $count } Zahlungen sind kleiner, die anderen etwas größer.
}
offer-why-leaves-room = Lässt jedes Mal { $amount } Luft, für einen schlechten Monat.
offer-why-lump-sum = { $amount } auf einmal machen den Rest kürzer.
offer-why-keeps-cash = Das Geld, das da ist, bleibt, wo es ist.
offer-why-more-than-said = Verlangt bis zu { $amount } mehr als gesagt.
offer-why-after-latest = Endet { $time } nach dem gewünschten Tag.
offer-why-by-latest = Bezahlt bis zum gewünschten Tag.
offer-why-takes-years = Dauert { $time }, länger, als jemand versprechen kann.
offer-why-review = Am { $day } sind noch { $amount } zu besprechen.
offer-why-stays-below = Bleibt unter der Grenze, ab der Kreditrecht gilt.
offer-why-fees-on-top = Zu einer Zahlung kommen bis zu { $amount } Gebühren hinzu.
offer-why-crosses = Überschreitet die Grenze, ab der Kreditrecht gilt.
offer-why-only-one = Kein anderer Plan wäre zugleich anders und leichter einzuhalten.

## Wo ein Kredit beginnt, für den besondere Gesetze gelten, und wie man
## darunter bleibt.

# „country“ ist ein Kürzel; „name“ der Name des Landes, oder mehrere.
credit-where = { $code ->
    [GB] Im Vereinigten Königreich
    [US] In den Vereinigten Staaten
    [EU] In der Europäischen Union
    [many] In den Ländern { $name }
   *[one] In diesem Land ({ $name })
}
credit-payments = { $where } können mehr als { $count ->
    [one] eine Zahlung
   *[other] { $count } Zahlungen
}{ $deposit ->
    [apart] , eine Anzahlung nicht mitgezählt,
   *[counted] {""}
} daraus einen Kredit machen, für den besondere Gesetze gelten. Dieser Plan hat { $planned }; Nummer { $number } ist die erste zu viel.
credit-time = { $where } können Zahlungen nach dem { $day } daraus einen Kredit machen, für den besondere Gesetze gelten. Nummer { $number } ist die erste, die später kommt.
credit-charge = { $where } können Zinsen oder eine Gebühr, so klein sie auch sind, daraus einen Kredit machen, für den besondere Gesetze gelten. Dieser Plan kostet { $cost }, beginnend mit Zahlung { $number }.
credit-stay-payments = Darunter bleibt er mit { $count ->
    [one] einer Zahlung von { $amount }.
   *[other] { $count } Zahlungen von je { $amount } oder mit weniger.
}
credit-stay-payments-only = Darunter bleibt er mit { $count ->
    [one] einer Zahlung.
   *[other] { $count } Zahlungen oder weniger.
}
credit-stay-time = Darunter bleibt er, wenn bis { $day } alles bezahlt ist, jedes Mal { $amount }.
credit-stay-time-only = Darunter bleibt er, wenn bis { $day } alles bezahlt ist.
credit-stay-no-charge = Darunter bleibt er ohne Zinsen und ohne Gebühren.
