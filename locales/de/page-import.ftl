# Aus einer Tabelle hereinholen, wer was schuldet.

import-title = Import
import-summary = Holen Sie herein, wer Ihnen was schuldet, aus Ihrer Tabelle oder Buchhaltung.
import-drop-title = Datei hierher ziehen
import-drop-words = Eine CSV-Datei: eine Zeile je Rechnung, mit Kunde, Datum, Fälligkeit und Betrag. In Excel, Numbers oder LibreOffice „Speichern unter“ oder „Exportieren“ wählen, dann CSV.
import-choose = Datei wählen
import-safe = Sie sehen alles, bevor es übernommen wird. Dieselbe Datei zweimal hereinzuholen fügt nichts doppelt hinzu.
import-not-a-table = „{ $file }“ lässt sich noch nicht als Tabelle lesen.
import-trouble-empty = Es steht nichts darin. Wurde sie vor dem Schließen gespeichert?
import-trouble-workbook = Es ist eine Arbeitsmappe. Öffnen Sie sie in Excel, Numbers oder LibreOffice, wählen Sie „Speichern unter“ oder „Exportieren“, dann CSV, und holen Sie diese Datei herein.
import-trouble-pdf = Es ist ein PDF, das keine Zeilen und Spalten hat. Bitten Sie das Programm, aus dem es kommt, um eine CSV-Datei.
import-trouble-picture = Es ist ein Bild. Bitten Sie das Programm, aus dem es kommt, um eine CSV-Datei.
import-trouble-packed = Sie ist gepackt. Entpacken Sie sie und wählen Sie die Datei darin.
import-trouble-large = Sie ist größer als 64 MB. Teilen Sie sie, zum Beispiel nach Jahren.
import-trouble-moved = Sie ließ sich nicht öffnen. Wurde sie verschoben, oder ist es ein Ordner?
import-trouble-other = Öffnen Sie sie in dem Programm, aus dem sie kommt, wählen Sie „Speichern unter“ oder „Exportieren“, dann CSV, und holen Sie diese Datei herein.

## Die Datei auf einen Blick.

import-file-has =
    { $count ->
        [one] { $file } · 1 Zeile
       *[other] { $file } · { $count } Zeilen
    }
import-another = Andere Datei
import-nothing = Nichts importieren
import-do =
    { $count ->
        [one] 1 Forderung importieren
       *[other] { $count } Forderungen importieren
    }
import-do-rest =
    { $count ->
        [one] Die andere Forderung importieren
       *[other] Die anderen { $count } Forderungen importieren
    }
import-do-payments =
    { $count ->
        [one] 1 Zahlung importieren
       *[other] { $count } Zahlungen importieren
    }
import-see-customers = Zu den Kunden
import-nothing-new = In dieser Datei ist nichts Neues: Alles steht schon in Ihrem Kontobuch.
import-some-unread =
    { $count ->
        [one] 1 Zeile lässt sich nicht übernehmen. Sie können den Rest importieren oder die Datei berichtigen und noch einmal wählen; was dann schon im Kontobuch steht, kommt nicht doppelt hinzu.
       *[other] { $count } Zeilen lassen sich nicht übernehmen. Sie können den Rest importieren oder die Datei berichtigen und noch einmal wählen; was dann schon im Kontobuch steht, kommt nicht doppelt hinzu.
    }
import-missing = Bevor die Datei gelesen werden kann, wählen Sie bitte eine Spalte für: { $fields }.
import-remembered = Diese Datei wird wie die letzte gelesen. Ändern Sie unten, was diesmal anders ist.
import-unreadable = So lässt sich die Datei nicht lesen: { $reason }
import-unreadable-empty = Die Datei ist leer.
import-unreadable-notCsv = Das ist keine CSV-Datei. Öffnen Sie sie in dem Programm, aus dem sie kommt, und speichern Sie die Tabelle als CSV.
import-unreadable-noColumns = Die Datei hat keine Spalten, die durch Komma, Strichpunkt, Tabulator oder „|“ getrennt sind.
import-unreadable-tooManyColumns = Zeile { $line } hat mehr als { $limit } Spalten, mehr als eine Tabelle hier haben darf. Ist es die richtige Datei?
import-unreadable-unmapped = Bitte sagen Sie, welche Spalte „{ $field }“ ist.
import-unreadable-noDue = Bitte sagen Sie, in welcher Spalte das Fälligkeitsdatum steht oder nach wie vielen Tagen eine Forderung fällig ist.
import-unreadable-noCurrency = Bitte sagen Sie, in welcher Währung die Beträge sind.
import-unreadable-paidHowMuch = Eine Spalte sagt, wann bezahlt wurde. Bitte sagen Sie, ob damit der ganze Betrag gemeint ist, oder in welcher Spalte der bezahlte Betrag steht.
import-unreadable-noSuchColumn = Die Datei hat keine Spalte „{ $column }“, die für „{ $field }“ genommen wurde.
import-unreadable-severalColumns = Mehrere Spalten heißen „{ $column }“. Bitte wählen Sie, welche davon „{ $field }“ ist.
import-unreadable-nameWithoutHeader = Die Datei hat keine Spaltennamen; bitte wählen Sie die Spalte für „{ $field }“ nach ihrem Platz.
import-no-row = So lässt sich keine einzige Zeile lesen. Bitte sehen Sie sich die Spalten an und wie die Datei geschrieben ist.
import-outlook = Was importiert würde
import-figure-debts =
    { $count ->
        [one] Forderung
       *[other] Forderungen
    }
import-figure-customers =
    { $count ->
        [one] neuer Kunde
       *[other] neue Kunden
    }
import-figure-payments =
    { $count ->
        [one] Zahlung
       *[other] Zahlungen
    }
import-figure-known =
    { $count ->
        [one] steht schon im Kontobuch
       *[other] stehen schon im Kontobuch
    }
import-figure-unread =
    { $count ->
        [one] Zeile nicht lesbar
       *[other] Zeilen nicht lesbar
    }
import-figure-charged = insgesamt

## Fragen zur Datei.

import-questions-title = Ein paar Fragen zu dieser Datei
import-questions-open =
    { $count ->
        [one] 1 offen
       *[other] { $count } offen
    }
import-questions-done = Alles beantwortet
import-questions-guessed = Schon ausgefüllt; bitte prüfen
import-answered = Beantwortet
import-doubt-noColumn = In welcher Spalte steht das: { $field }?
import-doubt-noDue = Keine Spalte sagt, wann etwas fällig ist. Wie lange haben Ihre Kunden Zeit zu zahlen?
import-doubt-byContent = Ist Spalte „{ $column }“ das: { $field }? Nur ihr Inhalt spricht dafür, nicht ihr Name.
import-doubt-sameName = Mehrere Spalten heißen „{ $name }“. Ist Spalte „{ $column }“ das: { $field }?
import-doubt-dateOrder = Welcher Tag ist { $example }?
import-doubt-mixedDates = Die Tage sind verschieden geschrieben. Welcher Tag ist { $example } in Zeile { $line }? Anders geschriebene Zeilen werden aufgeführt und ausgelassen.
import-doubt-decimal = Wie sind Beträge geschrieben? { $example } könnte Tausender oder Nachkommastellen haben.
import-doubt-mixedDecimals = Die Beträge sind verschieden geschrieben, zum Beispiel { $example } in Zeile { $line }. Was stimmt? Die anderen werden aufgeführt und ausgelassen.
import-doubt-stillOpen = Spalte „{ $column }“ scheint zu sagen, was noch offen ist. Soll das der Betrag sein?
import-doubt-paidUnclear = In Spalte „{ $column }“ scheint es um Zahlungen zu gehen, doch sie enthält weder Tage noch Beträge. Was sollen wir tun?
import-doubt-currency = In welcher Währung sind die Beträge?
import-doubt-paidInFull = Bedeutet ein Tag in Spalte „{ $column }“, dass an diesem Tag alles bezahlt wurde?
import-doubt-noReference = Gibt es eine Spalte mit der Rechnungsnummer? Ohne sie heißen Forderungen nach Tag und Betrag.
import-doubt-noHeader = Stehen in der ersten Zeile die Namen der Spalten, oder ist sie schon eine Forderung?
import-doubt-encoding = Ist das richtig geschrieben: „{ $sample }“?
import-answer-yes = Ja
import-answer-no = Nein
import-answer-dmy = { $day }
import-answer-mdy = { $day }
import-answer-ymd = { $day }
import-answer-point = Punkt: 1,234.56
import-answer-comma = Komma: 1.234,56
import-answer-leave-out = Zahlungen auslassen
import-answer-set-myself = Ich wähle die Spalten unten
import-answer-no-header = Es ist eine Forderung
import-answer-has-header = Es sind die Namen
import-answer-utf-8 = Nein, mit Unicode (UTF-8)
import-answer-windows-1252 = Nein, mit Windows (westeuropäisch)
import-answer-days =
    { $days ->
        [0] Sofort fällig
        [one] 1 Tag
       *[other] { $days } Tage
    }

## Welche Spalte was ist.

import-columns-title = Welche Spalte was ist
import-columns-meaning = Bedeutung
import-columns-column = Spalte Ihrer Datei
import-columns-example = Ein Beispiel, und wie es gelesen wird
import-no-column = Nicht in der Datei
import-column-number = Spalte { $number }
import-more-columns =
    { $count ->
        [one] 1 weitere Spalte
       *[other] { $count } weitere Spalten
    }
import-needed = nötig
import-please-choose = Bitte eine Spalte wählen.
import-read-as = wird gelesen als
import-field-customer = Kunde
import-field-customer-name = Name des Kunden
import-field-reference = Rechnungsnummer
import-field-description = Wofür
import-field-issued = Rechnungsdatum
import-field-due = Fällig am
import-field-terms-days = Zahlungsziel in Tagen
import-field-amount = Betrag
import-field-currency = Währung
import-field-paid-on = Bezahlt am
import-field-paid-amount = Bezahlter Betrag
import-field-disputed = Bestritten
import-field-email = E-Mail
import-field-phone = Telefon

## Die ersten Zeilen.

import-first-rows = Die ersten Zeilen
import-first-rows-show = Zeigen
import-first-rows-read = Wie Amicable sie liest
import-first-rows-raw = Wie sie in der Datei stehen
import-line = Zeile

## Wie die Datei geschrieben ist.

import-how-written = Wie die Datei geschrieben ist
import-recognise = Selbst erkennen
import-dates = Reihenfolge in Daten
import-dates-dmy = Tag, Monat, Jahr
import-dates-mdy = Monat, Tag, Jahr
import-dates-ymd = Jahr, Monat, Tag
import-decimal = Dezimalzeichen
import-currency = Währung der Beträge
import-terms-days = Zahlungsziel in Tagen, wo keine Spalte es sagt
import-encoding = Schriftzeichen
import-encoding-utf-8 = Unicode (UTF-8)
import-encoding-windows-1252 = Windows (westeuropäisch)
import-encoding-utf-16le = Unicode (UTF-16, Little Endian)
import-encoding-utf-16be = Unicode (UTF-16, Big Endian)
import-delimiter = Zwischen den Spalten
import-delimiter-comma = Komma ,
import-delimiter-semicolon = Strichpunkt ;
import-delimiter-tab = Tabulator
import-delimiter-pipe = Strich |
import-header = In der ersten Zeile stehen die Namen der Spalten
import-paid-in-full = Ein Zahltag bedeutet, dass alles bezahlt wurde

## Was sich nicht übernehmen lässt.

import-problems-title = Lässt sich nicht übernehmen
import-remarks-title = Einen Blick wert
import-problems-copy = Liste kopieren
import-problems-copied = Die Liste ist kopiert.
import-problems-first = Die ersten { $count } sind aufgeführt.
import-problems-line = Zeile
import-problems-column = Spalte
import-problems-value = In der Datei
import-problems-reason = Warum
import-problem-empty = Hier steht nichts.
import-problem-notADate = Das ist kein Datum.
import-problem-impossibleDay =
    { $order ->
        [dmy] Diesen Tag gibt es nicht, gelesen als Tag, Monat, Jahr.
        [mdy] Diesen Tag gibt es nicht, gelesen als Monat, Tag, Jahr.
       *[ymd] Diesen Tag gibt es nicht, gelesen als Jahr, Monat, Tag.
    }
import-problem-unlikelyYear = Das Jahr liegt nicht zwischen 1970 und 2099.
import-problem-notAnAmount = Das ist kein Betrag.
import-problem-otherDecimalMark = Das Dezimalzeichen ist hier ein anderes als sonst.
import-problem-ambiguousAmount = Das könnten Tausender oder Nachkommastellen sein. Schreiben Sie es mit allen Nachkommastellen.
import-problem-tooManyDecimals = { $currency } hat nicht so viele Nachkommastellen.
import-problem-tooLarge = Das ist zu groß, um es genau zu führen.
import-problem-unknownCurrency = Das ist kein Währungskürzel wie EUR, GBP oder USD.
import-problem-otherCurrency = Das ist in einer anderen Währung als { $currency }.
import-problem-nothingOwed = Der Betrag ist null, also ist nichts offen.
import-problem-creditNote = Der Betrag ist negativ. Geben Sie ihn beim Kunden als Gutschrift ein.
import-problem-negativePayment = Die Zahlung ist negativ. Bitte geben Sie sie von Hand ein.
import-problem-paidWithoutDay = Es wurde bezahlt, aber der Tag fehlt.
import-problem-paidWithoutAmount = Es wurde bezahlt, aber der Betrag fehlt.
import-problem-notYesOrNo = Das ist weder ja noch nein.
import-problem-notDays = Das ist keine Zahl von Tagen zwischen 0 und 3650.
import-problem-dueBeforeIssued = Es ist vor seinem Rechnungsdatum fällig, { $issued }.
import-problem-tooFewCells = Die Zeile hat { $found } Zellen statt { $expected }.
import-problem-tooManyCells = Die Zeile hat { $found } Zellen statt { $expected }. Vielleicht steht in einem Namen oder Betrag ein Trennzeichen.
import-problem-unclosedQuote = Ein Anführungszeichen wird geöffnet und nie geschlossen.
import-problem-unreadableLetters = Manche Buchstaben sind nicht lesbar. Versuchen Sie andere Schriftzeichen unter „Wie die Datei geschrieben ist“.
import-problem-totalsRow = Das sieht nach einer Summe aus, nicht nach einer Forderung.
import-problem-headerAgain = Das sind noch einmal die Namen der Spalten.
import-problem-alreadyOnLine = Dasselbe steht in Zeile { $line }; es zählt einmal.
import-problem-referenceTwice = Zeile { $line } hat denselben Kunden und dieselbe Rechnungsnummer, aber anderen Inhalt. Keine von beiden wird übernommen.
import-problem-paidBeforeIssued = Es wurde vor seinem Rechnungsdatum bezahlt, { $issued }.
import-problem-paidTooMuch = Es wurde mehr bezahlt als geschuldet. Der Rest wird ein Guthaben.
import-problem-endsEarly = Die Zeile hat { $found } Zellen statt { $expected }; die fehlenden gelten als leer.
import-problem-knownOtherwise = Im Kontobuch steht diese Forderung schon, mit { $known }. Sie bleibt, wie sie ist.

## Übernehmen, und danach.

import-running = Wird importiert …
import-cancelled = Angehalten, wie gewünscht. Es wurde nichts importiert.
import-done =
    { $count ->
        [0] In dieser Datei war nichts Neues
        [one] 1 Forderung steht in Ihrem Kontobuch
       *[other] { $count } Forderungen stehen in Ihrem Kontobuch
    }
import-done-customers =
    { $count ->
        [one] 1 neuer Kunde
       *[other] { $count } neue Kunden
    }
import-done-payments =
    { $count ->
        [one] 1 Zahlung
       *[other] { $count } Zahlungen
    }
import-done-known =
    { $count ->
        [one] 1 war schon da und blieb, wie sie war
       *[other] { $count } waren schon da und blieben, wie sie waren
    }
import-done-skipped =
    { $count ->
        [one] 1 Zeile wurde ausgelassen
       *[other] { $count } Zeilen wurden ausgelassen
    }
import-done-again = Nächsten Monat wird eine solche Datei genauso gelesen, und nur Neues kommt hinzu.
