# Der Kontoauszug. Wer ihn liest, macht sich vielleicht Sorgen: kurze
# Sätze, keine Amtssprache, Verspätung als Tatsache, nie als Vorwurf.

paper-statement-title = Kontoauszug
paper-your-number = Ihre Nummer { $reference }
paper-page = Seite { $page } von { $pages }
paper-document-title = Kontoauszug, { $customer }, { $day }
paper-document-title-many = Kontoauszüge, { $business }, { $day }

## Die Antwort, in einem großen Satz.

paper-answer-nothing = Vielen Dank, es ist nichts offen.
paper-answer-credit = Sie haben { $amount } bei uns gut.
paper-answer-owes = Offen sind { $amount }. Nichts davon ist verspätet.
paper-answer-plan-on-track = Offen sind { $amount }. Ihr Plan läuft wie vereinbart.
paper-answer-plan-ahead = Offen sind { $amount }. Sie sind Ihrem Plan voraus.
paper-answer-late = Offen sind { $amount }. Fällig war das vor { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
}.
paper-answer-late-many = Offen sind { $amount }. Der älteste Teil war vor { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} fällig.
paper-answer-late-part = Offen sind { $amount }. Davon waren { $late } vor { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} fällig.
paper-answer-late-part-many = Offen sind { $amount }. Davon sind { $late } fällig geworden, der älteste Teil vor { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
}.
paper-answer-late-plan = Offen sind { $amount }. Eine Rate Ihres Plans, { $late }, war vor { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} fällig.
paper-answer-late-plan-many = Offen sind { $amount }. { $count } Raten Ihres Plans, zusammen { $late }, sind fällig geworden, die erste vor { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
}.
paper-answer-several = Offen sind { $amounts }.
paper-answer-several-credit = Offen sind { $amounts }, und Sie haben { $credits } bei uns gut.

## Die Zeile darunter, die erklärt.

paper-why-nothing = Bis zum { $day } war alles auf Ihrem Konto bezahlt.
paper-why-empty = Ihrem Konto wurde nichts berechnet.
paper-why-credit = Sie haben mehr bezahlt, als offen war. Wir ziehen es vom nächsten Betrag ab oder zahlen es zurück, wenn Sie das wünschen.
paper-why-pay-by = Bitte zahlen Sie bis { $day }.
paper-why-next = Der nächste Teil, { $amount }, ist fällig am { $day }.
paper-why-plan-first = Die erste Rate, { $amount }, ist fällig am { $day }.
paper-why-plan-next = Vielen Dank: { $paid } von { $count } Raten { $paid ->
    [one] ist
   *[other] sind
} bezahlt. Die nächste, { $amount }, ist fällig am { $day }.
paper-why-plan-last = Vielen Dank: { $paid } von { $count } Raten { $paid ->
    [one] ist
   *[other] sind
} bezahlt. Die letzte, { $amount }, ist fällig am { $day }.
paper-why-ahead = Vielen Dank: { $by } haben Sie schon vor der Zeit bezahlt. Die nächste Rate, { $amount }, ist fällig am { $day }.
paper-why-late = Der Betrag war am { $day } fällig. Wenn Sie inzwischen bezahlt haben: vielen Dank. Wenn etwas dazwischengekommen ist, sprechen Sie bitte mit uns; wir suchen gemeinsam einen Weg.
paper-why-late-many = Der älteste Teil war am { $day } fällig. Wenn Sie inzwischen bezahlt haben: vielen Dank. Wenn etwas dazwischengekommen ist, sprechen Sie bitte mit uns; wir suchen gemeinsam einen Weg.

## Wie der Saldo zustande kam.

paper-section = Ihr Konto in { $currency }
paper-table-title = Wie der Saldo zustande kam
paper-table-currency = in { $currency }
paper-column-date = Datum
paper-column-what = Was
paper-column-added = Berechnet
paper-column-paid = Bezahlt
paper-column-balance = Saldo
paper-line-opening = Saldo aus der Zeit davor
paper-line-none = In dieser Zeit wurde nichts berechnet und nichts bezahlt
paper-line-closing = Ihr Saldo
paper-line-carried = Übertrag auf die nächste Seite
paper-line-carried-over = Übertrag von der vorigen Seite

paper-invoice = Rechnung { $reference }
paper-invoice-within = Rechnung { $reference }
paper-charge = Forderung
paper-charge-within = eine Forderung
paper-line-due = { $line }, fällig { $day }
paper-line-disputed = { $line } (das prüfen wir für Sie)
paper-payment-bank-transfer = Zahlung per Überweisung
paper-payment-card = Zahlung mit Karte
paper-payment-cash = Zahlung in bar
paper-payment-cheque = Zahlung per Scheck
paper-payment-direct-debit = Zahlung per Lastschrift
paper-payment-other = Zahlung
paper-credit = Gutschrift
paper-discount = Nachlass
paper-fee = Gebühr
paper-waiver = Erlassen
paper-payment = Zahlung
paper-line-reference = { $line }, Verwendungszweck { $reference }
paper-line-towards = { $line }, für { $debts }
paper-line-part = { $debt } ({ $amount })
paper-line-more = { $count } weitere ({ $amount })
paper-line-kept = { $line }, davon { $amount } als Guthaben
paper-line-kept-all = { $line }, als Guthaben
paper-line-note = { $line }: { $note }
paper-line-plan-interest = Zinsen laut Ihrem Zahlungsplan
paper-line-plan-fee = Gebühr laut Ihrem Zahlungsplan
paper-line-plan-let-off = Erlassen, weil Sie den Plan eingehalten haben
paper-line-plan-waived = Wie vereinbart erlassen
paper-line-cancelled = { $thing } vom { $day } storniert

## Wann es fällig ist.

paper-ageing-title = Wann der offene Betrag fällig ist
paper-ageing-not-due = Heute oder später
paper-ageing-1-30 = Vor 1–30 Tagen
paper-ageing-31-60 = Vor 31–60 Tagen
paper-ageing-61-90 = Vor 61–90 Tagen
paper-ageing-over-90 = Vor über 90 Tagen

## Der Zahlungsplan.

paper-plan-title = Ihr Zahlungsplan, vereinbart am { $day }
paper-plan-single = { $amount } am { $day }.
paper-plan-regular = { $amount } { $rhythm }, vom { $first } bis { $last }.
paper-plan-regular-odd-last = { $amount } { $rhythm }, vom { $first } bis { $last }, die letzte { $odd }.
paper-plan-regular-odd-first = { $amount } { $rhythm }, vom { $first } bis { $last }, die erste { $odd }.
paper-plan-regular-odd-both = { $amount } { $rhythm }, vom { $first } bis { $last }, die erste { $odd } und die letzte { $oddLast }.
paper-plan-by-hand = { $count } Raten vom { $first } bis { $last }, wie vereinbart.
paper-plan-deposit = Zuerst { $amount } am { $day }, danach:
paper-plan-no-interest = Ohne Zinsen.
paper-plan-interest = Zinsen von { $amount } sind enthalten.
paper-plan-fees = Gebühren von { $amount } sind enthalten.
paper-plan-if-kept = Kommt jede Zahlung pünktlich, werden die letzten { $amount } erlassen.
paper-every-week = { $weekday ->
    [1] jeden Montag
    [2] jeden Dienstag
    [3] jeden Mittwoch
    [4] jeden Donnerstag
    [5] jeden Freitag
    [6] jeden Samstag
   *[7] jeden Sonntag
}
paper-every-two-weeks = { $weekday ->
    [1] jeden zweiten Montag
    [2] jeden zweiten Dienstag
    [3] jeden zweiten Mittwoch
    [4] jeden zweiten Donnerstag
    [5] jeden zweiten Freitag
    [6] jeden zweiten Samstag
   *[7] jeden zweiten Sonntag
}
paper-every-month = am { $day } jedes Monats
paper-every-month-end = am { $day } jedes Monats oder an dessen letztem Tag
paper-every-month-last = am letzten Tag jedes Monats
paper-every-half-month = am { $first } und am { $second } jedes Monats
paper-day-of-month = { $day }.
paper-plan-was-due = fällig war { $day }
paper-plan-more = dann noch { $count }

## Wie Sie zahlen, und was tun, wenn es schwerfällt.

paper-pay-title = So können Sie zahlen
paper-pay-holder = Kontoinhaber
paper-pay-iban = IBAN
paper-pay-number = Konto
paper-pay-bic = BIC
paper-pay-bank = Bank
paper-pay-reference = Verwendungszweck
paper-pay-amount = Betrag
paper-pay-by = { $amount } bis { $day }
paper-pay-ask = Bitte fragen Sie uns, wie Sie zahlen können.
paper-hard-title = Wenn eine Zahlung schwerfällt,
paper-hard-phone-email = rufen Sie uns an, bevor sie fällig ist: { $phone }, oder schreiben Sie an { $email }.
paper-hard-phone = rufen Sie uns an, bevor sie fällig ist: { $phone }.
paper-hard-email = schreiben Sie uns, bevor sie fällig ist: { $email }.
paper-hard-talk = sprechen Sie mit uns, bevor sie fällig ist.
paper-hard-offer = Wir können sie verschieben, aufteilen oder aussetzen. Wenn hier etwas nicht stimmt, sagen Sie es uns; solange wir das prüfen, fragen wir nicht nach diesem Teil.
