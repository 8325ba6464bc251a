# Ein Kunde.

customer-back = Kunden
customer-statement = Kontoauszug
customer-more = Weiteres
customer-edit = Angaben bearbeiten
customer-adjust = Gutschrift, Nachlass oder Erlass
customer-fee = Gebühr hinzufügen

customer-owes = Heute offen
customer-credit = Guthaben
customer-nothing-charged = Bisher wurde nichts berechnet.
customer-since =
    { $count ->
        [one] Eine Forderung, vom { $day }
       *[other] { $count } Forderungen, die älteste vom { $day }
    }
customer-with-credit = { $amount } Guthaben ist abgezogen
customer-plan-on-track = Der Plan läuft
customer-paid-of = { $paid } von { $total } gezahlt
customer-next-row = Als Nächstes { $amount } am { $day }
customer-late-row = { $amount } war am { $day } fällig
customer-clear-by = Beglichen bis { $day }
customer-ageing = Wie alt es ist
customer-ageing-notDue = Noch nicht fällig
customer-ageing-days1To30 = 1–30 Tage
customer-ageing-days31To60 = 31–60 Tage
customer-ageing-days61To90 = 61–90 Tage
customer-ageing-over90 = Über 90 Tage

customer-next-addDebt = Noch nichts berechnet
customer-next-addDebt-words = Fügen Sie die erste Forderung hinzu; Amicable behält den Tag im Auge, an dem sie fällig ist.
customer-next-thank = Alles bezahlt
customer-next-thank-words = { $name } schuldet nichts. Ein kurzes Dankeschön wird öfter gelesen als jede Erinnerung.
customer-next-tellCredit = { $amount } zu viel gezahlt
customer-next-tellCredit-words = Sagen Sie es { $name }. Der Betrag bleibt als Guthaben für die nächste Rechnung, wenn er nicht zurückgewünscht wird.
customer-next-wait = Nichts zu tun vor { $day }
customer-next-wait-words = Dann sind { $amount } fällig, und nichts ist verspätet.
customer-next-wait-plan = Nichts zu tun vor { $day }
customer-next-wait-plan-words = { $name } hält den Plan ein. Als Nächstes kommen { $amount }; verspäten sie sich, ist ein freundlicher Anruf der beste erste Schritt.
customer-next-dueToday = { $amount } sind heute fällig
customer-next-dueToday-words = Überweisungen kommen oft einen Tag später. Vor morgen muss niemand fragen.
customer-next-remind = Eine freundliche Erinnerung
customer-next-remind-words =
    { $days ->
        [one] { $amount } sind einen Tag verspätet. Meist wurde es einfach vergessen; ein kurzer Anruf oder eine Nachricht genügt.
       *[other] { $amount } sind { $days } Tage verspätet. Meist wurde es einfach vergessen; ein kurzer Anruf oder eine Nachricht genügt.
    }
customer-next-offerPlan = Fragen, was es schwer macht
customer-next-offerPlan-words = { $amount } sind seit { $days } Tagen verspätet. Rufen Sie { $name } an, hören Sie zuerst zu und bieten Sie einen Plan an, der sich einhalten lässt.
customer-next-talkAboutPlan = Über den Plan sprechen
customer-next-talkAboutPlan-words =
    { $days ->
        [one] { $amount } aus dem Plan sind einen Tag verspätet. Fragen Sie, was dazwischenkam; die Zahlung lässt sich verschieben oder verteilen.
       *[other] { $amount } aus dem Plan sind { $days } Tage verspätet. Fragen Sie, was dazwischenkam; die Zahlung lässt sich verschieben oder verteilen.
    }
customer-first-debt = Erste Forderung hinzufügen
customer-it-came = Die Zahlung ist da
customer-look-plan = Plan machen
customer-move-plan = Plan ändern

customer-plan = Plan
customer-plan-in = Plan, { $currency }
customer-plan-change = Ändern…
customer-plan-whole = Der ganze Plan
customer-plan-make = Plan machen
customer-plan-make-words = Fällt es schwer, alles auf einmal zu zahlen, vereinbaren Sie Teile, die sich einhalten lassen.
customer-plans-past =
    { $count ->
        [one] Ein früherer Plan
       *[other] { $count } frühere Pläne
    }
customer-plan-ended = Am { $day } beendet: { $reason }
customer-plan-replaced = ein neuer Plan trat an seine Stelle
customer-plan-paid = { $amount }, am { $day } vereinbart und bezahlt
customer-row-deposit = Anzahlung
customer-row-paid = bezahlt
customer-row-late = verspätet
customer-row-next = als Nächstes
customer-row-part = noch { $open } offen

customer-details = Angaben
customer-details-none = Eine Telefonnummer oder eine Adresse macht den nächsten Schritt leichter.
customer-copy = { $text } kopieren
customer-copied = Kopiert: { $text }
customer-call-copied = { $phone } ist auch kopiert, falls dieser Computer nicht wählen kann.

customer-debts = Forderungen
customer-debts-open =
    { $count ->
        [0] keine offen
       *[other] { $count } offen
    }
customer-debts-more =
    { $count ->
        [one] Eine weitere zeigen
       *[other] { $count } weitere zeigen
    }
customer-debts-done =
    { $count ->
        [one] Eine beglichen oder storniert
       *[other] { $count } beglichen oder storniert
    }
customer-debt-issued = vom { $day }
customer-debt-cancelled = Storniert ab { $day }: { $reason }
customer-debt-paid = Beglichen
customer-debt-disputed = In Klärung
customer-debt-late =
    { $days ->
        [one] 1 Tag verspätet
       *[other] { $days } Tage verspätet
    }
customer-debt-inPlan = Im Plan
customer-debt-due = Fällig am { $day }
customer-debt-of = von { $amount }
customer-debt-menu = Mehr zu { $reference }
customer-debt-pay = Zahlung dafür erfassen
customer-debt-edit = Bearbeiten
customer-debt-adjust = Gutschrift, Nachlass, Erlass oder Gebühr
customer-debt-void = Diese Forderung stornieren

customer-happened = Was geschah
customer-told-everything = Alles
customer-told-money = Geld
customer-told-plans = Pläne
customer-happened-more = { $count } frühere zeigen
customer-happened-none = Davon gibt es noch nichts.
customer-item-menu = Mehr zu: { $title }
customer-void-debt = Diese Forderung stornieren
customer-void-payment = Diese Zahlung zurücknehmen
customer-void-entry = Diesen Eintrag zurücknehmen
customer-charged = { $reference } berechnet, { $amount }
customer-due = fällig am { $day }
customer-paid = Zahlung erhalten, { $amount } { $how }
customer-by-bankTransfer = per Überweisung
customer-by-card = mit Karte
customer-by-cash = bar
customer-by-cheque = per Scheck
customer-by-directDebit = per Lastschrift
customer-part = { $amount } auf { $reference }
customer-part-credit = { $amount } als Guthaben
customer-reference = Verwendungszweck { $reference }
customer-adjusted-credit = Gutschrift, { $amount }
customer-adjusted-discount = Nachlass, { $amount }
customer-adjusted-fee = Gebühr, { $amount }
customer-adjusted-waiver = Erlassen, { $amount }
customer-agreed = Plan vereinbart: { $plan }
customer-agreed-total = { $amount } insgesamt
customer-ended = Plan beendet
customer-voided = Storniert ab { $day }: { $reason }
customer-voided-mistake = Als Irrtum zurückgenommen: { $reason }
