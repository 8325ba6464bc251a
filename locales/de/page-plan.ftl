# Einen Plan machen, und ein Plan in Worten.

plan-title = Ein Plan über { $amount }
plan-title-none = Ein Plan
plan-title-instead = Ein neuer Plan statt des Plans vom { $day }
plan-before = Bisher: { $plan }
plan-now = Jetzt: { $plan }
plan-until = { $plan } bis { $day }
plan-nothing = Es gibt nichts zu planen
plan-nothing-words = Jede offene Forderung ist schon in einem Plan, oder alles ist bezahlt.
plan-agree = Diesen Plan vereinbaren
plan-agreed = Der Plan mit { $name } ist vereinbart.
plan-undo = Rückgängig
plan-redo = Wiederholen

plan-in-words =
    { $count ->
        [one] { $amount }, eine Zahlung
       *[other] { $amount } { $rhythm }, { $count } Zahlungen
    }
plan-in-words-last = die letzte { $amount }
plan-in-words-first = die erste { $amount }
plan-in-words-rest = { $amount } { $rhythm }
plan-in-words-by-hand =
    { $count ->
        [one] Eine Zahlung, wie vereinbart
       *[other] { $count } Zahlungen, wie vereinbart
    }
plan-every-day =
    { $count ->
        [one] jeden Tag
       *[other] alle { $count } Tage
    }
plan-every-week =
    { $count ->
        [1] jeden { $weekday }
        [2] jeden zweiten { $weekday }
       *[other] alle { $count } Wochen am { $weekday }
    }
plan-every-half-month = am { $one } und am { $other } jedes Monats
plan-every-month =
    { $count ->
        [one] am { $day } jedes Monats
       *[other] alle { $count } Monate am { $day }
    }
plan-every-month-end =
    { $count ->
        [one] am letzten Tag jedes Monats
       *[other] alle { $count } Monate am letzten Tag
    }
plan-every-nth =
    { $count ->
        [one] am { $nth } { $weekday } jedes Monats
       *[other] alle { $count } Monate am { $nth } { $weekday }
    }
plan-nth =
    { $nth ->
        [1] ersten
        [2] zweiten
        [3] dritten
        [4] vierten
        [5] fünften
       *[other] letzten
    }
plan-day =
    { $day ->
       *[other] { $day }.
    }
plan-day-anchor = oder am letzten Tag eines kürzeren Monats
plan-day-end = der letzte Tag

# Der Satz; was in Klammern steht, ist ein Bedienelement der Seite.
plan-say-amount = { $name } kann { $amount } zahlen
plan-say-range = { $name } kann { $from } bis { $to } zahlen
plan-say-first = ab dem { $first }
plan-say-pauses = nicht in { $pauses }
plan-say-lump = einmalig { $lump } sofort
plan-word-amount = Betrag jeder Zahlung
plan-word-least = Mindestens jedes Mal
plan-word-most = Höchstens jedes Mal
plan-word-rhythm = Wie oft
plan-word-weekday = Wochentag
plan-word-which = Welcher Tag
plan-word-day = Tag im Monat
plan-word-nth = Der wievielte im Monat
plan-word-one = Erster Tag
plan-word-other = Zweiter Tag
plan-word-first = Ab welchem Tag
plan-word-pauses = Wann nichts gezahlt wird
plan-word-lump = Einmalbetrag sofort
plan-unit-week = Wochen
plan-unit-halfMonth = Zweimal im Monat
plan-unit-month = Monate
plan-unit-day = Tage
plan-each-week = Alle so viele Wochen
plan-each-month = Alle so viele Monate
plan-each-day = Alle so viele Tage
plan-which-day = An einem Tag
plan-which-weekday = An einem Wochentag
plan-pause = vereinbarte Pause
plan-pause-days = Nicht zwischen zwei Tagen
plan-pause-months = Nicht in diesen Monaten, in keinem Jahr
plan-pause-drop = { $pause } herausnehmen
plan-a-range = Eine Spanne nennen
plan-one-amount = Einen Betrag nennen
plan-cost-none = Keine Zinsen
plan-cost-interest = { $rate } % Zinsen
plan-cost-fees = eine Gebühr
plan-more = Mehr
plan-less = Weniger

# Worauf die meisten Pläne verzichten.
plan-group-time = Wann und wie viel
plan-group-costs = Zinsen und Gebühren
plan-group-kept = Wie er gehalten wird
plan-latest = Bezahlt bis
plan-more-each = Später etwas mehr
plan-more-from = ab
plan-roll = Wenn eine Zahlung auf einen freien Tag fällt
plan-roll-none = bleibt sie dort
plan-roll-following = der nächste Werktag
plan-roll-modifiedFollowing = der nächste Werktag, im selben Monat
plan-roll-preceding = der Werktag davor
plan-roll-modifiedPreceding = der Werktag davor, im selben Monat
plan-roll-nearest = der nächstgelegene Werktag
plan-roll-country = Feiertage von
plan-multiple = Beträge aufrunden
plan-multiple-none = nein
plan-multiple-of = auf Vielfache von { $amount }
plan-rate = Zinsen im Jahr
plan-rate-hint = Keine, außer es ist vereinbart und erlaubt.
plan-method = Gerechnet auf
plan-method-declining = was noch offen ist
plan-method-declining-detail = Wird mit jeder Zahlung weniger.
plan-method-simple = was noch offen ist, Tag für Tag
plan-method-simple-detail = Nie auf Zinsen.
plan-method-flat = die ganze Forderung
plan-method-flat-detail = Gleich, was schon bezahlt ist.
plan-time = Zeit wird gezählt
plan-time-periods = in ganzen Abschnitten
plan-time-actual365Fixed = Actual/365 (Fixed)
plan-time-actual360 = Actual/360
plan-time-actual364 = Actual/364
plan-time-actualActualIsda = Actual/Actual (ISDA)
plan-time-thirty360Us = 30/360 (US)
plan-time-thirty360Bond = 30/360 (Bond)
plan-time-thirtyE360 = 30E/360
plan-time-thirtyE360Isda = 30E/360 (ISDA)
plan-time-noLeap365 = NL/365
plan-compounding = Zinseszins
plan-compounding-none = nie
plan-compounding-daily = täglich
plan-compounding-monthly = monatlich
plan-compounding-quarterly = vierteljährlich
plan-compounding-halfYearly = halbjährlich
plan-compounding-yearly = jährlich
plan-free-until = Keine Zinsen vor
plan-waived = Erlassen, wenn jede Zahlung pünktlich kommt
plan-fee = Gebühr { $number }
plan-fee-name = Gebühr für
plan-fee-amount = Betrag
plan-fee-with = Gezahlt
plan-fee-with-first = mit der ersten Zahlung
plan-fee-with-last = mit der letzten Zahlung
plan-fee-with-spread = verteilt auf alle
plan-fee-with-each = mit jeder davon
plan-fee-add = Gebühr hinzufügen
plan-fee-drop = Gebühr { $number } herausnehmen
plan-allocation = Eine Zahlung begleicht zuerst
plan-allocation-oldestFirst = das Älteste
plan-allocation-oldestFirst-detail = Zahlung für Zahlung; darin Gebühren, dann Zinsen, dann die Forderung.
plan-allocation-customersChoice = was der Kunde nennt
plan-allocation-customersChoice-detail = Dann das Älteste. BGB § 366 Abs. 1.
plan-allocation-costsInterestPrincipal = Kosten, Zinsen, dann die Forderung
plan-allocation-costsInterestPrincipal-detail = Jeweils über alles Fällige. BGB § 367 Abs. 1.
plan-allocation-costsPrincipalInterest = Kosten, die Forderung, dann Zinsen
plan-allocation-costsPrincipalInterest-detail = Für Verbraucher im Verzug. BGB § 497 Abs. 3.
plan-allocation-principalFirst = die Forderung, dann Zinsen und Kosten
plan-allocation-principalFirst-detail = Ein Entgegenkommen: was Zinsen trägt, schrumpft zuerst.
plan-allocation-proRata = alle Forderungen anteilig
plan-allocation-proRata-detail = Jede nach dem, was auf ihr offen ist.
plan-tolerance-days = Tage, über die man hinwegsieht
plan-tolerance-amount = Betrag, über den man hinwegsieht
plan-tolerance-hint = So wenig oder so kurz zu spät ist kein Grund für ein Gespräch.

plan-offers = Pläne zur Wahl
plan-chosen = Gewählt
plan-chosen-by-hand = Gewählt, von Hand geändert
plan-payments = Zahlungen
plan-last = Letzte
plan-last-on = { $amount } am { $day }
plan-largest = Größte
plan-costs = Kostet zusätzlich
plan-warnings = Wo Kredit geregelt ist
plan-warning-source = { $source }; nachgesehen am { $day }. Das ist keine Rechtsberatung.

plan-chart = Was noch offen ist
plan-chart-line =
    { $count ->
        [one] { $name }: { $total } werden auf einmal gezahlt, am { $day }.
       *[other] { $name }: { $total } sind in { $count } Zahlungen bis { $day } bezahlt.
    }
plan-chart-pause = Vereinbarte Pause: { $pause }.

plan-rows = Zahlungen
plan-rows-more = { $count } weitere zeigen
plan-view = Wie die Zahlungen gezeigt werden
plan-view-list = Liste
plan-view-calendar = Kalender
plan-reset = Zurück zum Angebot
plan-col-due = Fällig
plan-col-amount = Zahlung
plan-col-principal = davon Forderung
plan-col-interest = Zinsen
plan-col-fee = Gebühr
plan-col-left = Offen
plan-col-change = Ändern
plan-why-all = Bei jeder Zahlung sagen, warum
plan-why-less = Nur sagen, wo sich etwas ändert
plan-row-deposit = Einmalbetrag
plan-row-moved = statt
plan-row-parts = Forderung { $principal }, Zinsen { $interest }, Gebühr { $fee }
plan-row-fixed = von Hand festgelegt
plan-row-note = Das bleibt, wie Sie es schreiben; die späteren Zahlungen teilen sich den Rest.
plan-row-edit = Zahlung { $number } ändern
plan-row-day = Tag der Zahlung { $number }
plan-row-amount = Betrag der Zahlung { $number }
plan-row-drop = Zahlung { $number } herausnehmen
plan-row-done = Fertig mit Zahlung { $number }
plan-calendar = Kalender der Zahlungen
plan-calendar-payment = { $day }: { $amount }, dann sind { $left } offen.
plan-calendar-moved = Verschoben von { $day }.
plan-calendar-paid = Zahlung
plan-calendar-left = vereinbarter Tag, verschoben

plan-print = Angebot drucken

plan-debts = Worüber
plan-debts-none = Wählen Sie mindestens eine Forderung.
plan-debt-due = fällig am { $day }
plan-said = Was gesagt wurde
plan-said-hint = In eigenen Worten. Es steht beim Plan und hilft beim nächsten Gespräch.
plan-said-example = „Ich bekomme donnerstags Lohn, sechzig gehen sicher.“

# Was nicht stimmt, bei seiner Ursache.
plan-wrong-each = Mit diesem Betrag kommt kein Plan zustande.
plan-wrong-rhythm = Mit diesem Rhythmus kommt kein Plan zustande.
plan-wrong-first = An diesem Tag kann er nicht beginnen.
plan-wrong-skip = Diese Pausen lassen keinen Plan zu.
plan-wrong-lump = Dieser Einmalbetrag passt nicht.
plan-wrong-latest = Bis zu diesem Tag geht es nicht.
plan-wrong-more = Das passt nicht zum Rest.
plan-wrong-roll = Diesen Kalender gibt es nicht.
plan-wrong-rounding = So lassen sich die Beträge nicht runden.
plan-wrong-interest = Mit diesen Zinsen kommt kein Plan zustande.
plan-wrong-fees = Eine Gebühr passt nicht.
plan-wrong-allocation = So lassen sich Zahlungen nicht verrechnen.
plan-wrong-tolerance = Das passt als Toleranz nicht.
plan-wrong-rows = Die Zahlungen ergeben noch keinen Plan.
plan-wrong-debts = Darüber lässt sich kein Plan machen.
plan-wrong-sentence = So wird noch kein Plan daraus.
