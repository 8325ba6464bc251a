# Der Rahmen um jede Seite eines offenen Kontobuchs.

shell-places = Bereiche
shell-skip = Zur Seite springen
shell-find = Suchen …
shell-customers = Kunden
shell-business = Betrieb
shell-settings = Einstellungen
shell-sample = Das ist ein Beispielbetrieb. Alle Personen sind erfunden; probieren Sie aus, was Sie möchten.
shell-go-light = Helles Fenster
shell-go-dark = Dunkles Fenster
