# Ein Plan: was vereinbart ist, wie er steht und was sich an ihm ändert.

plan-detail-title = Ein Plan über { $amount }
plan-detail-summary = { $plan } · vereinbart am { $day }
plan-detail-menu = Mehr zu diesem Plan
plan-detail-print = Plan drucken
plan-detail-end-menu = Plan beenden…
plan-detail-change = Etwas hat sich geändert…
plan-detail-palette = Den Plan von { $name } ändern

plan-detail-left = Noch zu zahlen
plan-detail-pays =
    { $count ->
        [one] Bezahlt { $debts }
       *[other] Bezahlt { $count } Forderungen: { $debts }
    }
plan-detail-stand-paid = Alles gezahlt
plan-detail-stand-onTrack = Der Plan läuft
plan-detail-stand-ahead =
    { $payments ->
        [0] { $amount } voraus
        [one] { $amount } voraus, eine Zahlung
       *[other] { $amount } voraus, { $payments } Zahlungen
    }
plan-detail-stand-lateWithinTolerance =
    { $days ->
        [one] { $amount } seit einem Tag offen; so weit ist es vereinbart
       *[other] { $amount } seit { $days } Tagen offen; so weit ist es vereinbart
    }
plan-detail-stand-needsTalk =
    { $days ->
        [one] { $amount } seit einem Tag offen
       *[other] { $amount } seit { $days } Tagen offen
    }
plan-detail-stand-ended = Beendet am { $day }
plan-detail-stand-replaced = Beendet am { $day }: ein neuer Plan trat an seine Stelle
plan-detail-paid-of = { $paid } von { $total } gezahlt
plan-detail-next-row = Als Nächstes { $amount } am { $day }
plan-detail-late-row = { $amount } war am { $day } fällig
plan-detail-clear-by = Beglichen bis { $day }
plan-detail-fact-from = Erste Zahlung
plan-detail-fact-to = Letzte Zahlung
plan-detail-fact-count = Zahlungen
plan-detail-fact-largest = Größte
plan-detail-fact-cost = Kostet zusätzlich
plan-detail-fact-apr = Im Jahr (effektiv)
plan-detail-fact-let-off = Erlass, wenn eingehalten
plan-detail-nothing-extra = Nichts
plan-detail-percent = { $rate } %

plan-detail-talk = { $amount } stehen seit { $day } aus
plan-detail-talk-words =
    { $missed ->
        [one] Eine Zahlung kam nicht. Rufen Sie { $name } an, fragen Sie, was dazwischenkam, und biegen Sie den Plan so, dass er zu schaffen ist.
       *[other] { $missed } Zahlungen kamen nicht. Rufen Sie { $name } an, fragen Sie, was dazwischenkam, und biegen Sie den Plan so, dass er zu schaffen ist.
    }
plan-detail-talk-do = Zahlungen sind ausgefallen…
plan-detail-ahead = { $amount } kamen früher
plan-detail-ahead-words = { $name } möchte vielleicht wählen, was das leichter macht: weniger Zahlungen, kleinere oder eine Pause.
plan-detail-ahead-do = Etwas leichter machen…

plan-detail-payments = Zahlungen
plan-detail-say-why = Bei jeder sagen, warum
plan-detail-done =
    { $count ->
        [one] Eine Zahlung ist erledigt, zusammen { $amount }
       *[other] { $count } Zahlungen sind erledigt, zusammen { $amount }
    }
plan-detail-done-show = Anzeigen
plan-detail-more = { $count } weitere von { $rest } anzeigen
plan-detail-col-number = Nummer
plan-detail-col-due = Fällig
plan-detail-col-state = Wie sie steht
plan-detail-col-amount = Zahlung
plan-detail-col-debt = Tilgung
plan-detail-col-interest = Zinsen
plan-detail-col-fee = Gebühr
plan-detail-col-paid = Gezahlt
plan-detail-col-open = Offen
plan-detail-col-left = Danach offen
plan-detail-agreed-for = Vereinbart für { $day }
plan-detail-part-deposit = Anzahlung
plan-detail-part-grace = nichts zu zahlen
plan-detail-part-review = der Rest, dann wird gesprochen
plan-detail-part-discount = Nachlass
plan-detail-part-waivedInterest = Zinsen
plan-detail-state-paid = gezahlt
plan-detail-state-nothing = nichts zu zahlen
plan-detail-state-ifKept = entfällt, wenn alles rechtzeitig kommt
plan-detail-state-late = verspätet
plan-detail-state-next = die nächste
plan-detail-part-paid = { $paid } gezahlt, { $open } offen
plan-detail-with-interest = davon { $amount } Zinsen
plan-detail-with-fee = davon { $amount } Gebühr

plan-detail-settle-today = Heute abgelöst mit
plan-detail-settle-then = An diesem Tag abgelöst mit
plan-detail-settle-plain = Alles, was noch offen ist, und nichts obendrauf.
plan-detail-settle-principal = Forderung
plan-detail-settle-interest-due = Bisher verlangte Zinsen
plan-detail-settle-interest-accrued = Zinsen seitdem
plan-detail-settle-fees = Gebühren
plan-detail-settle-saved = Gesparte Zinsen
plan-detail-settle-day = An welchem Tag
plan-detail-settle-do = Ablösen…

plan-detail-changes = Wie es dazu kam
plan-detail-changes-more = { $count } frühere anzeigen
plan-detail-agreed = Vereinbart
plan-detail-ended = Beendet
plan-detail-was-undone = Zurückgenommen
plan-detail-refused = Gilt nicht mehr: { $reason }
plan-detail-see-before = Den Plan davor ansehen
plan-detail-undo = Zurücknehmen…
plan-detail-undo-title = Diese Änderung zurücknehmen?
plan-detail-undo-words = Der Plan ist dann wieder wie davor. Was seitdem gezahlt wurde, bleibt gezahlt und zählt nach dem alten Plan.
plan-detail-undo-do = Zurücknehmen
plan-detail-undo-leave = So lassen
plan-detail-undone-now = Die Änderung ist zurückgenommen.

plan-detail-back = Der Plan
plan-detail-earlier = Der Plan vor der Änderung vom { $day }
plan-detail-earlier-summary =
    { $count ->
        [one] { $amount } in einer Zahlung, am { $day }
       *[other] { $amount } in { $count } Zahlungen, die letzte am { $day }
    }
plan-detail-earlier-none = Davor gibt es nichts zu sehen
plan-detail-earlier-none-words = Diese Änderung wurde zurückgenommen; der Plan davor ist der Plan, den es gibt.
plan-detail-then-changed = Was sich dann änderte

# Etwas hat sich geändert.
plan-detail-what = Was ist passiert?
plan-detail-with = Mit { $name }: { $plan }
plan-detail-likely = Naheliegend
plan-detail-what-missed = Zahlungen sind ausgefallen
plan-detail-what-missed-words = Einen neuen Platz finden für das, was nicht kam.
plan-detail-what-break = Eine Pause ist nötig
plan-detail-what-break-words = Urlaub, Krankheit, ein knapper Monat: eine Zeit lang nichts verlangen.
plan-detail-what-rhythm = Anderer Tag, Rhythmus oder Betrag
plan-detail-what-rhythm-words = Ein neuer Zahltag, eine neue Stelle, mehr oder weniger übrig.
plan-detail-what-paidMore = Es kam mehr als vereinbart
plan-detail-what-paidMore-words = Was früher kam, soll etwas leichter machen.
plan-detail-what-addDebt = Noch eine Forderung kommt dazu
plan-detail-what-addDebt-words = Ein Plan für alles statt zwei.
plan-detail-what-hold = Die Zinsen ruhen lassen
plan-detail-what-hold-words = Die Tage bleiben; eine Zeit lang kommt nichts dazu.
plan-detail-what-charge = Eine Gebühr berechnen
plan-detail-what-charge-words = Für den Verzug oder für das, was eine Mahnung gekostet hat. Sie wird nicht verzinst.
plan-detail-what-waive = Gebühr oder Zinsen erlassen
plan-detail-what-waive-words = Eine Zahlung wird kleiner; die Schuld selbst bleibt.
plan-detail-what-settle = Alles auf einmal ablösen
plan-detail-what-settle-words = Eine letzte Zahlung, auf den Tag genau.
plan-detail-anew = Ein ganz anderer Plan
plan-detail-anew-words = Einen neuen entwerfen; dieser endet, sobald der neue vereinbart ist.
plan-detail-end = Es geht nicht weiter
plan-detail-end-words = Den Plan beenden und sagen, warum.

plan-detail-missed-fact =
    { $count ->
        [one] Eine Zahlung ist verspätet: { $amount }, fällig { $day }.
       *[other] { $count } Zahlungen sind verspätet: zusammen { $amount }, die älteste fällig { $day }.
    }
plan-detail-missed = Was wird daraus?
plan-detail-missed-spread = Verteilen
plan-detail-missed-spread-words = Jede kommende Zahlung übernimmt einen gleichen Teil.
plan-detail-missed-even = Den Rest gleichmäßig machen
plan-detail-missed-even-words = Alles, was offen ist, in gleichen Zahlungen an den alten Tagen.
plan-detail-missed-addToEnd = Ans Ende hängen
plan-detail-missed-addToEnd-words = Die kommenden Zahlungen bleiben; es dauert länger.
plan-detail-missed-move = An einem Tag nachholen
plan-detail-missed-move-words = Alles Ausgefallene an einem Tag, der passt.
plan-detail-missed-pause = Erst eine Pause
plan-detail-missed-pause-words = Bis zu einem Tag nichts; dann geht alles von dort weiter.
plan-detail-missed-newDays = Mit neuen Tagen beginnen
plan-detail-missed-newDays-words = Alles, was offen ist, ab einem neuen ersten Tag.
plan-detail-move-to = Nachholen am
plan-detail-pause-until = Pause bis
plan-detail-new-first = Erste neue Zahlung

plan-detail-break-from = Von
plan-detail-break-to = Bis
plan-detail-break-fact =
    { $count ->
        [0] Keine Zahlung fällt in diese Zeit.
        [one] Eine Zahlung fällt in diese Zeit.
       *[other] { $count } Zahlungen fallen in diese Zeit.
    }
plan-detail-then = Was wird aus diesen Zahlungen?
plan-detail-then-addToEnd = Ans Ende
plan-detail-then-addToEnd-words = Sie folgen auf die letzte; alle anderen bleiben.
plan-detail-then-shift = Alles rückt weiter
plan-detail-then-shift-words = Nach der Pause geht der Plan weiter, wo er stand.
plan-detail-then-spread = Auf den Rest verteilen
plan-detail-then-spread-words = Derselbe letzte Tag, etwas größere Zahlungen.
plan-detail-then-addToNext = Mit der nächsten
plan-detail-then-addToNext-words = Die erste Zahlung nach der Pause übernimmt sie alle.
plan-detail-frozen = In der Zwischenzeit keine Zinsen

plan-detail-easier = Was soll leichter werden?
plan-detail-easier-fewer = Früher fertig
plan-detail-easier-fewer-words = Die Zahlungen bleiben gleich groß, und es sind weniger.
plan-detail-easier-smaller = Kleinere Zahlungen
plan-detail-easier-smaller-words = So viele wie bisher, jede etwas kleiner.
plan-detail-easier-skipNext = Jetzt eine Pause
plan-detail-easier-skipNext-words = Die nächsten gelten als gezahlt; der letzte Tag bleibt.

plan-detail-change-from = Ab welchem Tag
plan-detail-change-from-hint = Zahlungen ab diesem Tag werden neu gemacht.
plan-detail-first = Erste neue Zahlung
plan-detail-first-hint = Leer lassen, wenn die Tage bleiben.
plan-detail-every = Wie oft
plan-detail-every-asBefore = Wie bisher
plan-detail-every-week = Jede Woche
plan-detail-every-twoWeeks = Alle zwei Wochen
plan-detail-every-fourWeeks = Alle vier Wochen
plan-detail-every-halfMonth = Zweimal im Monat
plan-detail-every-month = Jeden Monat
plan-detail-every-quarter = Alle drei Monate
plan-detail-one-day = Am Tag
plan-detail-other-day = und am Tag
plan-detail-last-day = letzter
plan-detail-size = Wie groß
plan-detail-size-asBefore = Wie es sich ergibt
plan-detail-size-each = Nach Betrag
plan-detail-size-count = Nach Anzahl
plan-detail-each = Betrag je Zahlung
plan-detail-count = Anzahl der Zahlungen

plan-detail-debts = Welche Forderungen kommen dazu?
plan-detail-keep = Was bleibt, wie es ist?
plan-detail-keep-each = Die Höhe der Zahlungen
plan-detail-keep-each-words = Es werden mehr.
plan-detail-keep-count = Die Zahl der Zahlungen
plan-detail-keep-count-words = Jede wird größer.

plan-detail-hold-from = Keine Zinsen von
plan-detail-hold-to = bis
plan-detail-charge-row = Auf die Zahlung vom
plan-detail-charge-amount = Gebühr
plan-detail-waive-row = Von der Zahlung vom
plan-detail-waive-amount = Wie viel
plan-detail-waive-hint = Leer lassen für alle Gebühren und Zinsen dieser Zahlung.
plan-detail-settle-on = Bezahlt am
plan-detail-settle-fact = Mit { $amount } ist es an diesem Tag abgelöst
plan-detail-quote-principal = Forderung { $amount }
plan-detail-quote-interest-due = Zinsen bisher { $amount }
plan-detail-quote-interest-accrued = Zinsen seitdem { $amount }
plan-detail-quote-fees = Gebühren { $amount }
plan-detail-quote-saved = { $amount } Zinsen gespart

plan-detail-on = Ab welchem Tag zählt es?
plan-detail-on-hint = Meist heute, der Tag der Absprache.
plan-detail-reason = Warum
plan-detail-reason-hint = In wenigen Worten. Es steht beim Plan und hilft im nächsten Gespräch.
plan-detail-save = Änderung vereinbaren
plan-detail-changed = Der Plan mit { $name } ist geändert.
plan-detail-undo-now = Rückgängig

plan-detail-would = Was das bewirkt
plan-detail-in-all = Insgesamt
plan-detail-before = Bisher
plan-detail-after = Dann
plan-detail-total-total = Der Plan ergibt
plan-detail-total-left = Noch zu zahlen
plan-detail-total-payments = Zahlungen
plan-detail-total-largest = Größte
plan-detail-total-last = Letzte Zahlung
plan-detail-total-cost = Kostet zusätzlich
plan-detail-side-by-side = Zahlung für Zahlung
plan-detail-what-differs = Was anders ist
plan-detail-no-difference = Keine Zahlung wäre anders.
plan-detail-kind-same = bleibt
plan-detail-kind-changed = geändert
plan-detail-kind-moved = verlegt
plan-detail-kind-added = neu
plan-detail-kind-removed = entfällt
plan-detail-run =
    { $count ->
        [one] Eine Zahlung bleibt, { $from }
       *[other] { $count } Zahlungen bleiben, { $from } bis { $to }
    }
plan-detail-lines-more = Mehr anzeigen
plan-detail-need-missed = Wählen Sie den Tag, dann steht der neue Plan hier.
plan-detail-need-break = Wählen Sie beide Tage, dann steht der neue Plan hier.
plan-detail-need-rhythm = Sagen Sie, ab welchem Tag und wie groß, dann steht der neue Plan hier.
plan-detail-need-paidMore = Hier steht der neue Plan.
plan-detail-need-addDebt = Wählen Sie mindestens eine Forderung, dann steht der neue Plan hier.
plan-detail-need-hold = Wählen Sie beide Tage, dann steht der neue Plan hier.
plan-detail-need-charge = Wählen Sie die Zahlung und geben Sie die Gebühr ein, dann steht der neue Plan hier.
plan-detail-need-waive = Wählen Sie die Zahlung, dann steht der neue Plan hier.
plan-detail-need-settle = Wählen Sie den Tag, dann steht der neue Plan hier.

# Was der Kern damit nicht kann, nach der Stelle, um die es geht.
