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
plan-every-week = jeden { $weekday }
plan-every-two-weeks = jeden zweiten { $weekday }
plan-every-half-month = am { $one } und am { $other } jedes Monats
plan-every-month = am { $day } jedes Monats
plan-day =
    { $day ->
       *[other] { $day }.
    }
plan-day-anchor = oder am letzten Tag eines kürzeren Monats

# Der Satz; was in Klammern steht, ist ein Bedienelement der Seite.
plan-sentence-each = { $name } kann { $every } { $on } { $amount } zahlen, ab dem { $first }.
plan-sentence-count = { $name } kann es in { $count } Teilen zahlen, { $every } { $on }, ab dem { $first }.
plan-on-weekday = am { $weekday }
plan-on-day = am { $day }
plan-on-days = am { $one } und am { $other }
plan-week = jede Woche
plan-twoWeeks = alle zwei Wochen
plan-halfMonth = zweimal im Monat
plan-month = jeden Monat
plan-no-deposit = Zuerst kommt eine Anzahlung von { $deposit }, falls es eine gibt.
plan-deposit = Zuerst kommt eine Anzahlung von { $deposit }, am { $on }.
plan-odd = Was nicht aufgeht, kommt { $odd }.
plan-odd-last = in die letzte Zahlung
plan-odd-first = in die erste Zahlung
plan-odd-spread = verteilt in die ersten Zahlungen
plan-size = Was feststeht
plan-size-each = Nach Betrag
plan-size-count = Nach Anzahl
plan-by-hand =
    { $fixed ->
        [0] { $name } zahlt in { $count } Teilen, von Hand gelegt.
       *[other] { $name } zahlt in { $count } Teilen, { $fixed } davon von Hand festgelegt; die anderen teilen sich den Rest.
    }
plan-reset = Zurück zum Satz
plan-word-amount = Betrag jeder Zahlung
plan-word-count = Anzahl der Zahlungen
plan-word-every = Wie oft
plan-word-weekday = Wochentag
plan-word-day = Tag im Monat
plan-word-one = Erster Tag im Monat
plan-word-other = Zweiter Tag im Monat
plan-word-first = Ab welchem Tag
plan-word-deposit = Anzahlung
plan-word-deposit-on = Tag der Anzahlung
plan-word-odd = Wohin die übrigen Cent kommen

plan-options = Fertige Pläne
plan-option-steady = Gleichmäßig
plan-option-steady-why = Wenige Zahlungen im Kopf, und bald erledigt.
plan-option-weekly = Wöchentlich
plan-option-weekly-why = Kleine Beträge, die zum Wochenlohn passen, und in etwa derselben Zeit erledigt.
plan-option-longer = Kleiner und länger
plan-option-longer-why = Die kleinste Zahlung im Monat, wenn wenig übrig bleibt. Nie mehr als zwölf insgesamt.
plan-chosen = Gewählt
plan-per-week = { $amount } pro Woche
plan-per-twoWeeks = { $amount } alle zwei Wochen
plan-per-halfMonth = { $amount } zweimal im Monat
plan-per-month = { $amount } pro Monat
plan-payments = Zahlungen
plan-last = Letzte
plan-last-on = { $amount } am { $day }
plan-largest = Größte

plan-chart = Was noch offen ist
plan-chart-line =
    { $count ->
        [one] { $name }: { $total } werden auf einmal gezahlt, am { $day }.
       *[other] { $name }: { $total } sind in { $count } Zahlungen bis { $day } bezahlt.
    }
plan-yours = Dieser Plan

plan-rows = Zahlungen
plan-rows-hint = Jede lässt sich von Hand ändern
plan-rows-more = { $count } weitere zeigen
plan-row-deposit = Anzahlung
plan-row-left = offen
plan-row-fixed = von Hand festgelegt
plan-row-edit = Zahlung { $number } ändern
plan-row-day = Tag der Zahlung { $number }
plan-row-amount = Betrag der Zahlung { $number }
plan-row-drop = Zahlung { $number } herausnehmen
plan-row-done = Fertig mit Zahlung { $number }

plan-debts = Worüber
plan-debts-none = Wählen Sie mindestens eine Forderung.
plan-debt-due = fällig am { $day }
plan-said = Was gesagt wurde
plan-said-hint = In eigenen Worten. Es steht beim Plan und hilft beim nächsten Gespräch.
plan-said-example = „Ich bekomme donnerstags Lohn, sechzig gehen sicher.“
