# Wie das Fenster gefällt, was das Kontobuch öffnet, wo es liegt.

settings-title = Einstellungen
settings-summary = Für diesen Computer. Änderungen gelten sofort.
settings-window = Fenster
settings-theme = Hell oder dunkel
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-theme-system = Wie der Computer
settings-language-computer = Wie der Computer
settings-keys = Schlüssel
settings-idle = Sperren, wenn niemand da ist
settings-idle-minutes =
    { $minutes ->
        [0] Nie
       *[other] Nach { $minutes } Minuten
    }
settings-keyring = Auf diesem Computer ohne Frage öffnen
settings-keyring-why = Der Schlüssel liegt im Schlüsselbund dieses Computers, für den, der angemeldet ist. Schalten Sie es aus, wenn andere Ihr Benutzerkonto nutzen.
settings-change-passphrase = Passphrase ändern
settings-passphrase-current = Bisherige Passphrase oder Notfallschlüssel
settings-passphrase-new = Neue Passphrase
settings-passphrase-recovery = Sie bekommen auch einen neuen Notfallschlüssel; der alte öffnet das Kontobuch dann nicht mehr.
settings-passphrase-changed = Die Passphrase ist geändert.
settings-ledger = Dieses Kontobuch
settings-file = Datei
settings-file-backup = Diese eine Datei ist alles: Kopieren Sie sie ab und zu auf einen Stick oder in eine Sicherung.
settings-verify = Kontobuch prüfen
settings-verifying = Alles wird vom ersten Eintrag an noch einmal zusammengezählt …
settings-verify-sound = Alles in Ordnung. { $entries } Einträge gelesen und nachgezählt, und jede Zahl stimmt.
settings-verify-unsound = Einiges stimmt nicht überein. Es wurde nichts geändert. Bitte öffnen Sie Ihre letzte Sicherung und vergleichen Sie.
settings-about = Über Amicable
settings-version = Version
settings-license = Lizenz
settings-about-words = Amicable behält alles auf diesem Computer und sendet nirgendwohin etwas. Es ist freie Software.
