# Ein Zahlungsplan auf Papier: einer, der angeboten wird, einer, der
# vereinbart ist, oder eine frühere Fassung. Es liest ihn der Kunde.

paper-sheet-title = Ihr Zahlungsplan
paper-sheet-title-offer = Ein Zahlungsplan als Angebot
paper-sheet-document-title = Zahlungsplan, { $customer }, { $day }
paper-sheet-agreed = Vereinbart am { $day }
paper-sheet-changed = Geändert am { $day }

## Die Antwort: was offen ist, dann wie viel wie oft. Zwei große Sätze.

paper-sheet-owes = Offen sind { $amount }.
paper-sheet-left = Noch offen sind { $amount }.
paper-sheet-owed = Offen waren { $amount }.
paper-sheet-could-pay = Sie könnten { $amount } { $rhythm } zahlen.
paper-sheet-could-pay-once = Sie könnten { $amount } am { $day } zahlen.
paper-sheet-could-pay-parts = Sie könnten in { $count } Raten zahlen.
paper-sheet-pay = Sie zahlen { $amount } { $rhythm }.
paper-sheet-pay-once = Sie zahlen { $amount } am { $day }.
paper-sheet-pay-parts = Sie zahlen in { $count } Raten.
paper-sheet-paid-by = Der Plan war { $amount } { $rhythm }.
paper-sheet-paid-once = Der Plan war { $amount } am { $day }.
paper-sheet-paid-parts = Der Plan hatte { $count } Raten.
paper-sheet-paid = Vielen Dank, dieser Plan ist bezahlt.

## Die Zeilen darunter, die erklären.

paper-sheet-deposit = Zuerst { $amount } am { $day }, danach:
paper-sheet-payments = { $count } Raten, vom { $first } bis { $last }.
paper-sheet-payments-odd-first = { $count } Raten, vom { $first } bis { $last }, die erste { $odd }.
paper-sheet-payments-odd-both = { $count } Raten, vom { $first } bis { $last }, die erste { $odd } und die letzte { $oddLast }.
paper-sheet-payments-odd-last = { $count } Raten, vom { $first } bis { $last }, die letzte { $odd }.
paper-sheet-payments-below = { $count } Raten, vom { $first } bis { $last }; wie hoch jede ist, steht unten.
paper-sheet-review = Am { $day } sprechen wir über den Rest, { $amount }.
paper-sheet-pauses = Keine Zahlungen { $when }.
paper-sheet-in-period = vom { $period }
paper-sheet-in-month = { $month ->
    [1] im Januar
    [2] im Februar
    [3] im März
    [4] im April
    [5] im Mai
    [6] im Juni
    [7] im Juli
    [8] im August
    [9] im September
    [10] im Oktober
    [11] im November
   *[12] im Dezember
}
paper-sheet-still-open = Aus früheren Raten sind noch { $amount } offen.
paper-sheet-paid-so-far = Vielen Dank für die { $amount }, die Sie schon gezahlt haben.
paper-sheet-costs-nothing = Der Plan kostet Sie nichts: keine Zinsen, keine Gebühren.
paper-sheet-costs-interest = Dazu kommen { $interest } Zinsen, zusammen { $total }.
paper-sheet-costs-fees = Dazu kommen { $fees } Gebühren, zusammen { $total }. Zinsen fallen nicht an.
paper-sheet-costs-both = Dazu kommen { $interest } Zinsen und { $fees } Gebühren, zusammen { $total }.
paper-sheet-apr = Der effektive Jahreszins beträgt { $percent }{"\u00A0"}%.
paper-sheet-let-off = Kommt jede Zahlung pünktlich, erlassen wir Ihnen am Ende { $amount }; Sie zahlen dann zusammen { $total }.
paper-sheet-replaces = Er ersetzt den Plan vom { $day }.
paper-sheet-would-replace = Er würde den Plan vom { $day } ersetzen.

## Was sich geändert hat, und was nicht mehr gilt.

paper-sheet-what-changed = Was sich am { $day } geändert hat
paper-sheet-why = Der Grund: { $reason }
paper-sheet-held-until = So war der Plan bis zum { $day }
paper-sheet-held-why = An diesem Tag wurde er geändert. Die Raten unten werden so nicht mehr verlangt.
paper-sheet-ended = Dieser Plan endete am { $day }
paper-sheet-ended-for-another = Ein neuer Plan trat an seine Stelle.

## Die Raten.

paper-sheet-table = Ihre Raten
paper-sheet-column-number = Nr.
paper-sheet-column-day = Tag
paper-sheet-column-payment = Rate
paper-sheet-column-debt = davon Schuld
paper-sheet-column-interest = Zinsen
paper-sheet-column-fees = Gebühren
paper-sheet-column-left = Rest
paper-sheet-opening = Was am Anfang offen ist
paper-sheet-sum = Zusammen
paper-sheet-row-paid = Bezahlt.
paper-sheet-row-left = Teilweise bezahlt, offen sind { $amount }.
paper-sheet-row-open = Noch offen.
paper-sheet-row-moved = Vereinbart für { $day }.
paper-sheet-row-if-not-kept = Wird erlassen, wenn jede Zahlung pünktlich kommt.

## Wofür der Plan ist, was tun, wenn es schwerfällt, und die Unterschrift.

paper-sheet-debts = Was der Plan bezahlt
paper-sheet-debts-offer = Was der Plan bezahlen würde
paper-sheet-hard = Wir finden gemeinsam einen anderen Tag, und Sie bekommen den Plan neu auf Papier.
paper-sheet-if-it-suits = Wenn Ihnen das passt
paper-sheet-nothing-agreed = Unterschreiben Sie hier und geben Sie uns das Blatt zurück, oder sagen Sie es uns einfach. Bis dahin ist nichts vereinbart. Wenn Ihnen etwas anderes besser passt, sagen Sie uns auch das.
paper-sheet-for-business = Für den Betrieb
paper-sheet-for-customer = Für die Kundin oder den Kunden
paper-sheet-date-signature = Tag und Unterschrift
