# Die Liste der Kunden.

customers-title = Kunden
customers-add = Kunde hinzufügen
customers-import = Importieren…
customers-search = Name, Firma, Kundennummer, Betrag suchen
customers-show = Anzeigen
customers-show-owing = Offen { $count }
customers-show-late = Verspätet { $count }
customers-show-onPlan = Mit Plan { $count }
customers-show-all = Alle { $count }

customers-owing =
    { $count ->
        [one] 1 schuldet { $amount }
       *[other] { $count } schulden { $amount }
    }
customers-nobody-owes = Niemand schuldet etwas
customers-on-plan = { $count } mit Plan
customers-late = { $count } verspätet

customers-column-name = Kunde
customers-column-standing = Wie es steht
customers-column-plan = Plan
customers-column-owes = Offen
customers-column-owes-in = Offen, { $currency }
customers-plan-steps = { $made } von { $of }
customers-last-paid = zuletzt gezahlt am { $day }

customers-none-title = Noch schuldet Ihnen niemand etwas
customers-none-words = Fügen Sie den ersten Kunden hinzu, der Ihnen etwas schuldet, oder holen Sie Ihre bisherige Tabelle herein. Amicable zeigt dann, wen Sie anrufen sollten, wer einen Plan hat und wer gezahlt hat.
customers-no-match = Nichts gefunden zu „{ $query }“
customers-no-match-words = Ein Teil eines Namens, einer Nummer oder eines Betrags genügt. Vielleicht gehört der Kunde zu denen, die nichts schulden.
customers-no-owing = Niemand schuldet etwas
customers-no-late = Niemand ist verspätet
customers-no-onPlan = Niemand hat einen Plan
customers-no-all = Keine Kunden
customers-no-one-words = Das ist eine gute Nachricht. Alle anderen sind noch da.
customers-clear = Suche leeren
customers-everyone = Alle zeigen
