# Bevor ein Kontobuch offen ist: der erste Abend und das Entsperren.

start-title = Willkommen bei Amicable
start-lead = Ein ruhiger Ort, um festzuhalten, was Kunden Ihnen schulden, Zahlungen zu vereinbaren und gut miteinander auszukommen.
start-create = Kontobuch anlegen
start-create-why = Für Ihren Betrieb. Dauert etwa drei Minuten.
start-open = Kontobuch öffnen
start-open-why = Eine Datei, die auf .amicable endet, von diesem Computer oder aus einer Sicherung.
start-sample = Beispiel ansehen
start-sample-tag = Erfunden
start-sample-why = Ein Betrieb mit Kunden, Plänen und Zahlungen zum Umsehen. Nichts davon ist echt.
start-sample-making = Ein Betrieb wird erfunden …
start-private = Kein Konto, keine Cloud. Alles bleibt in einer verschlüsselten Datei auf diesem Computer.
start-recent = Zuletzt geöffnet
start-file-kind = Amicable-Kontobuch

start-steps = Schritte
start-step-business = Betrieb
start-step-passphrase = Passphrase
start-step-recovery = Notfallschlüssel
start-step-done = Fertig

start-business-title = Wem gehört das Kontobuch?
start-business-name = Name des Betriebs
start-business-name-hint = Wie Ihre Kunden ihn kennen. Er steht oben auf jedem Kontoauszug.
start-language = Sprache Ihrer Kontoauszüge
start-language-hint = Jeder Kunde kann seine eigene haben.
start-passphrase-title = Wählen Sie eine Passphrase
start-passphrase-lead = Sie verschließt das Kontobuch, damit nur Sie es lesen können.
start-file = Das Kontobuch liegt hier
start-file-change = Ändern …
start-creating = Wird angelegt …

start-ready-title = Ihr Kontobuch ist bereit
start-ready-lead = Auf diesem Computer öffnet es sich von selbst, überall sonst mit Ihrer Passphrase.
start-ready-backup = Diese eine Datei ist alles. Kopieren Sie sie ab und zu auf einen Stick oder in eine Sicherung.
start-ready-go = Zum Kontobuch

start-unlock-title = { $name } entsperren
start-unlock-keys = Schlüssel
start-elsewhere = Anderes Kontobuch
