# Warum etwas abgelehnt wurde.
reason-terms-nothingOwed = Es ist nichts mehr offen, also gibt es nichts zu planen.
reason-terms-missing = { $what ->
    [currency] Wählen Sie die Währung.
    [amount] Geben Sie an, wie viel geschuldet wird.
    [agreement] Geben Sie an, wann es vereinbart wurde.
    [eachTime] Geben Sie an, wie viel jedes Mal gezahlt werden kann.
    [country] Wählen Sie das Land.
    [rhythmOrDates] Geben Sie an, wie oft oder an welchen Tagen gezahlt wird.
    [firstOrStart] Wählen Sie den Tag der ersten Zahlung.
    [countUntilOrEach] Geben Sie an, wie viele Zahlungen, bis wann oder wie viel jedes Mal.
    [change] Geben Sie an, um wie viel es sich ändert.
    [phase] Mindestens ein Abschnitt ist nötig.
    [count] Geben Sie an, wie viele.
    [howMuch] Geben Sie an, wie viel.
    [eachOfPhase] Geben Sie an, wie viel; nur ein Abschnitt lässt sich ausrechnen.
    [countOfPhase] Geben Sie an, wie viele; nur der letzte Abschnitt kann offen bleiben.
    [rate] Geben Sie den Zinssatz in Prozent pro Jahr an.
    [eachForTheRest] Geben Sie an, wie viel jedes Mal, damit sich der Rest ausrechnen lässt.
    [countForTheRest] Geben Sie an, wie viele Zahlungen, damit sich der Rest ausrechnen lässt.
    [paidBy] Geben Sie an, bis wann bezahlt sein soll.
    [rhythm] Geben Sie an, wie oft.
   *[other] Hier fehlt etwas.
}
reason-terms-notPositive = Das muss mehr als null sein.
reason-terms-negative = Das darf nicht unter null sein.
reason-terms-range = Das muss zwischen { $from } und { $to } liegen.
reason-terms-both = { $other ->
    [each] Geben Sie entweder dies oder den Betrag je Zahlung an, nicht beides.
    [count] Geben Sie entweder dies oder die Zahl der Zahlungen an, nicht beides.
    [until] Geben Sie entweder dies oder den letzten Tag an, nicht beides.
    [percent] Geben Sie entweder einen Betrag oder einen Prozentsatz an, nicht beides.
    [solve] Das soll ausgerechnet werden, also kann es nicht auch vorgegeben sein.
   *[other] Dies und { $other } schließen einander aus; geben Sie eines davon an.
}
reason-terms-leavesNothing = Nach { $deposit } bleibt nichts zu planen: Offen sind { $total }.
reason-terms-tooEarly = { $day } liegt vor dem { $than }.
reason-terms-tooLate = { $day } liegt nach dem { $than }.
reason-terms-notAfter = { $day } liegt nicht nach dem { $than }.
reason-terms-year = { $day } liegt nicht zwischen den Jahren 1900 und 2200.
reason-terms-digits = Das darf höchstens 10 Nachkommastellen haben.
reason-terms-entries = Davon darf es höchstens { $most } geben.
reason-terms-rhythm = Diesen Rhythmus gibt es nicht: höchstens 366 Tage, 52 Wochen oder 120 Monate; Tage im Monat liegen zwischen 1 und 31.
reason-terms-count = Die Zahl der Zahlungen muss zwischen 1 und { $most } liegen.
reason-terms-tooManyRows = Das wären mehr als 1200 Zahlungen, und mehr kann ein Plan nicht haben.
reason-terms-neverPaid = Mit { $each } jedes Mal wird es nie bezahlt: Allein die Zinsen betragen { $interest }.
reason-terms-rowsDiffer = { $side ->
    [tooMuch] Die Zahlungen ergeben { $rows }, offen sind { $total }: { $off } zu viel.
   *[other] Die Zahlungen ergeben { $rows }, offen sind { $total }: Es fehlen { $off }.
}
reason-terms-percents = Die Prozentsätze ergeben { $sum }, nicht 100.
reason-terms-belowNothing = Die Zahlung am { $day } läge unter null.
reason-terms-closedTooLong = In der Nähe des { $day } gibt es keinen Bankarbeitstag.
reason-terms-noAnswer = { $because ->
    [leastAboveMost] Das Mindeste liegt über dem Höchsten.
    [noMonth] Es bleibt kein Monat zum Zahlen.
    [allGrace] Nach der zinsfreien Zeit bleibt keine Zahlung.
    [nothingThen] In diese Zeit fällt keine Zahlung.
    [allLeftOut] Alle Tage sind ausgelassen.
    [nothingForTheOthers] Für die übrigen Zahlungen bleibt nichts.
    [emptyPhase] In diesen Abschnitt fällt keine Zahlung.
    [oneDay] Zwei Zahlungen fielen auf einen Tag.
    [stepsEnd] Die Zahlungen schrumpfen auf null, bevor alles bezahlt ist.
    [lateAdvance] Nach der letzten Zahlung kommt noch Geld hinzu.
    [tooLittleTime] Bis zu diesem Tag reicht die Zeit nicht.
    [noDepositNeeded] Die Zahlungen reichen ohne Anzahlung.
    [tooSmallForDeposit] Die Zahlungen sind zu klein, egal wie hoch die Anzahlung ist.
    [lessThanOwed] Die Zahlungen ergeben weniger, als offen ist.
    [rateTooHigh] Der Zinssatz läge über 1000 %.
    [othersPayAll] Die übrigen Zahlungen reichen schon.
    [earlierRowsPayAll] Die Zahlungen vor der letzten reichen schon.
   *[other] Dafür gibt es keine Lösung.
}
reason-terms-noDayLeft = So bleibt kein Tag, auf den eine Zahlung fallen könnte.
reason-terms-tooLarge = Die Schuld wüchse über alles Zählbare hinaus.
reason-terms-outOfRange = Der Plan läuft über das Ende des Kalenders hinaus oder ist zu groß.
reason-change-nothingMissed = Vor dem { $by } ist nichts ausgeblieben.
reason-change-nothingLeft = Es ist nichts mehr offen.
reason-change-nothingAhead = Es wurde nicht mehr gezahlt als verlangt.
reason-change-beforeThePlan = { $day } liegt vor dem { $start }, an dem der Plan vereinbart wurde.
reason-change-noDayLeft = Es ist keine Zahlung übrig, die es aufnehmen könnte.
reason-change-inThePast = { $day } liegt nicht nach dem { $on }, dem Tag der Änderung.
reason-change-endsFirst = { $to } liegt vor dem { $from }.
reason-change-noOpenPayment = Am { $on } ist keine offene Zahlung fällig.
reason-change-nothingToWaive = Es kann nicht mehr erlassen werden als die { $charged } an Gebühren und Zinsen, die auf dieser Zahlung offen sind.
reason-change-nothingThen = In diese Zeit fällt keine Zahlung.
reason-change-noInterest = Der Plan trägt keine Zinsen, die ruhen könnten.
reason-change-advanceToCome = Es kommen noch { $amount } zur Schuld hinzu.
reason-change-tooManyRows = Das wären mehr als 1200 Zahlungen, und mehr kann ein Plan nicht haben.
reason-change-unfit = { $because ->
    [belowNothing] Eine Zahlung läge unter null.
    [rowsDontPay] Die Zahlungen tilgen die Schuld nicht.
    [noRows] Ein Plan hat mindestens eine Zahlung.
    [paidPerRow] Zu jeder Zahlung gehört, was auf sie gezahlt ist.
    [paidTooMuch] Auf eine Zahlung kann nicht mehr gezahlt sein, als sie verlangt.
   *[other] Zahlungen und Gezahltes passen nicht zusammen.
}
reason-change-aboutNothing = Das, worum es geht, gibt es nicht.
reason-account-empty = Bitte füllen Sie das aus.
reason-account-malformed = { $expected ->
    [email] „{ $value }“ ist keine E-Mail-Adresse.
    [country] „{ $value }“ ist kein Länderkürzel aus zwei Großbuchstaben, wie GB.
    [ourTime] „{ $value }“ ist kein Tag zwischen 1970 und 2099.
   *[other] „{ $value }“ liegt unter null.
}
reason-account-taken = „{ $value }“ ist schon vergeben.
reason-account-notPositive = Der Betrag muss mehr als null sein, nicht { $amount }.
reason-account-tooEarly = { $day } liegt vor dem { $than }.
reason-account-unknown = Das ist nicht mehr im Kontobuch.
reason-account-gone = Das wurde schon storniert.
reason-account-otherCurrency = Die Forderung lautet auf { $debt }, der Betrag auf { $amount }.
reason-account-fixed = Das lässt sich nachträglich nicht ändern. Stornieren Sie es und geben Sie es neu ein.
reason-account-inPlan = { $reference } gehört schon zu einem Plan.
reason-account-noDebts = Ein Plan braucht mindestens eine offene Forderung, alle in einer Währung.
reason-account-feeWithoutDebt = Wählen Sie die Forderung, zu der die Gebühr gehört.
reason-account-debtsDecide = Die Bedingungen sagen { $given }, die Forderungen aber { $owed }.
reason-account-notTheLast = Nur die letzte Änderung lässt sich zurücknehmen. Nehmen Sie zuerst diese zurück.
reason-amount-notAnAmount = „{ $value }“ ist kein Betrag.
reason-amount-tooManyDecimals = „{ $value }“ hat mehr Nachkommastellen als { $currency }: { $decimals }.
reason-amount-tooLarge = Dieser Betrag ist zu groß, um genau geführt zu werden.
reason-amount-twoCurrencies = { $one } und { $other } lassen sich nicht zusammenzählen.
reason-calendar-unknownCountry = „{ $value }“ ist kein Land, dessen Feiertage bekannt sind.
reason-calendar-unknownRegion = „{ $region }“ ist keine Region von { $country } mit eigenen Feiertagen; es gibt: { $known }.
reason-calendar-regionWithoutCountry = Zur Region „{ $region }“ fehlt das Land.
reason-calendar-noBusinessDay = Ein Wochenende aus allen sieben Tagen lässt keinen Arbeitstag.
reason-calendar-addedAndRemoved = { $day } ist zugleich hinzugefügt und herausgenommen.
reason-order-misses = In der Reihenfolge fehlt { $name }.
reason-order-repeats = Die Reihenfolge nennt { $name } zweimal.
reason-order-mixes = Die Reihenfolge nennt { $name } unter den Schritten; nennen Sie vier Arten oder zwölf Schritte.
reason-order-apart = Die Reihenfolge muss alles, was { $name } ist, hintereinander nennen.
