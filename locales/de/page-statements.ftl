# Kontoauszüge: eines Kunden, und für alle, die etwas schulden.

statements-title = Kontoauszüge
statements-summary = Wer was schuldet, wie lange schon, und ein Blatt für jeden davon.
statements-of-one = Kontoauszug
statements-from-to = { $from } bis { $to }
statements-from-to-balance = { $from } bis { $to } · Saldo { $balance }
statements-saved = Gespeichert als { $file }
statements-save-as = Speichern unter …
statements-open = Öffnen

## Von wann bis wann.

statements-period = Zeitraum
statements-period-all = Alles bisher
statements-period-thisMonth = Dieser Monat
statements-period-lastMonth = Letzter Monat
statements-period-thisYear = Dieses Jahr
statements-period-custom = Von … bis
statements-period-from = Von
statements-period-to = Bis
statements-period-backwards = Das liegt vor dem ersten Tag.

## Das Blatt, das man sieht.

statements-preview = Vorschau
statements-show-as = Zeigen als
statements-as-page = Seite
statements-as-table = Tabelle
statements-making-page = Die Seite wird gemacht …
statements-page-of = Seite { $page } von { $pages }, wie sie gedruckt wird. Unter „Tabelle“ stehen dieselben Zahlen als Text.
statements-zoom = Größe
statements-zoom-in = Größer
statements-zoom-out = Kleiner

## Seine Zeilen als Tabelle.

statements-how-balance = Wie der Saldo zustande kam, in { $currency }
statements-nothing-happened = Auf diesem Konto ist bis dahin nichts geschehen.
statements-column-day = Datum
statements-column-what = Was
statements-column-added = Dazu
statements-column-paid = Bezahlt
statements-column-balance = Saldo
statements-opening = Saldo vorher
statements-closing = Saldo
statements-line-charged = { $what }, fällig { $due }
statements-line-towards = { $what }, für { $debts }
statements-line-paid-bankTransfer = Zahlung per Überweisung
statements-line-paid-card = Zahlung mit Karte
statements-line-paid-cash = Barzahlung
statements-line-paid-cheque = Zahlung per Scheck
statements-line-paid-directDebit = Zahlung per Lastschrift
statements-line-paid-other = Zahlung
statements-line-adjusted-credit = Gutschrift
statements-line-adjusted-discount = Nachlass
statements-line-adjusted-fee = Gebühr
statements-line-adjusted-waiver = Nicht mehr verlangt
statements-line-plan-interest = Zinsen des Plans
statements-line-plan-fee = Gebühr des Plans
statements-line-plan-let-off = Erlassen, weil der Plan eingehalten wurde
statements-line-plan-waived = Erlassen nach Absprache
statements-line-cancelled = { $what } storniert
statements-line-entry-cancelled = Buchung vom { $day } storniert

## Für alle, die etwas schulden.

statements-run-title = Für alle, die etwas schulden
statements-owe =
    { $count ->
        [0] Am { $day } schuldet niemand etwas
        [one] 1 Kunde schuldet etwas, Stand { $day }
       *[other] { $count } Kunden schulden etwas, Stand { $day }
    }
statements-outputs = Was gemacht werden soll
statements-one-file = Eine Datei für den Drucker, ein Kunde nach dem anderen
statements-separate = Für jeden Kunden eine Datei, in einem eigenen Ordner
statements-choose-folder = Ordner wählen …
statements-file-name = Kontoauszüge { $day }
statements-make =
    { $count ->
        [0] Nichts zu machen
        [one] 1 Kontoauszug machen
       *[other] { $count } Kontoauszüge machen
    }
statements-running = Die Kontoauszüge werden gemacht …
statements-cancelled = Angehalten, wie gewünscht. Fertige Dateien liegen im Ordner; die eine Datei für den Drucker wurde nicht gemacht.
statements-made =
    { $count ->
        [one] 1 Kontoauszug ist fertig.
       *[other] { $count } Kontoauszüge sind fertig.
    }
statements-open-one-file = Datei für den Drucker öffnen

## Wie alt es ist.

statements-ageing-in = Wie alt es ist, in { $currency }
statements-ageing-count =
    { $count ->
        [one] 1 Kunde
       *[other] { $count } Kunden
    }
statements-bucket-notDue = Noch nicht fällig
statements-bucket-days1To30 = 1–30 Tage zu spät
statements-bucket-days31To60 = 31–60 Tage zu spät
statements-bucket-days61To90 = 61–90 Tage zu spät
statements-bucket-over90 = Über 90 Tage zu spät
# The same as heads of narrow columns.
statements-column-notDue = Nicht fällig
statements-column-days1To30 = 1–30 Tage
statements-column-days31To60 = 31–60 Tage
statements-column-days61To90 = 61–90 Tage
statements-column-over90 = Über 90
statements-total = Zusammen
statements-total-in = Schuldet, { $currency }
statements-customer = Kunde
statements-credit = Guthaben
# Debts, or the payments of a plan.
statements-items =
    { $count ->
        [0] nichts
        [one] 1 Posten
       *[other] { $count } Posten
    }
statements-nobody-title = Niemand schuldet Ihnen etwas
statements-nobody-words = Am { $day } ist alles bezahlt. Es gibt keinen Kontoauszug zu verschicken.
statements-empty-title = Noch keine Kunden
statements-empty-words = Sobald es Kunden gibt, die Ihnen etwas schulden, entstehen hier ihre Kontoauszüge: einzeln oder für alle auf einmal.
statements-empty-import = Tabelle hereinholen
statements-replace =
    { $count ->
        [one] Datei ersetzen
       *[other] Dateien ersetzen
    }
