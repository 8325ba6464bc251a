# Wörter, die mehr als eine Seite braucht.

common-save = Speichern
common-cancel = Abbrechen
common-close = Schließen
common-back = Zurück
common-continue = Weiter
common-print = Drucken
common-copy = Kopieren
common-lock = Jetzt sperren
common-try-again = Noch einmal versuchen
common-show-file = Im Ordner zeigen
common-show-typed = Eingabe zeigen
common-hide-typed = Eingabe verbergen
common-no-match = Dazu passt nichts.
common-done-of = { $done } von { $total }

common-language = Sprache
common-country = Land
common-currency = Währung
common-address = Anschrift
common-email = E-Mail
common-phone = Telefon

common-palette = Alles finden
common-palette-hint = Zu einer Seite gehen oder etwas tun …

common-amount-empty = Bitte einen Betrag eingeben.
common-amount-not-a-number = Das lässt sich nicht als Betrag lesen. Zum Beispiel: 1240,50.
common-amount-too-many-decimals = { $currency } hat nicht so viele Nachkommastellen.
common-amount-negative = Bitte den Betrag ohne Minus eingeben.

common-standing-settled = Ausgeglichen
common-standing-late =
    { $days ->
        [one] 1 Tag überfällig
       *[other] { $days } Tage überfällig
    }
common-standing-tolerated =
    { $days ->
        [one] 1 Tag zu spät, im vereinbarten Rahmen
       *[other] { $days } Tage zu spät, im vereinbarten Rahmen
    }
common-standing-ahead =
    { $payments ->
        [0] Dem Plan voraus
        [one] Eine Rate voraus
       *[other] { $payments } Raten voraus
    }
common-standing-on-track = Im Plan · als Nächstes { $amount } am { $day }
common-standing-due =
    { $days ->
        [0] Heute fällig
        [one] Morgen fällig
       *[other] Fällig in { $days } Tagen
    }
