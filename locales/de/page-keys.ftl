# Die Schlüssel eines Kontobuchs: Passphrase und Notfallschlüssel.

keys-passphrase = Passphrase
keys-passphrase-again = Noch einmal dieselbe
keys-passphrase-differs = Die beiden sind noch nicht gleich.
keys-strength-none = Drei oder vier Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.
keys-strength-weak = Zu leicht zu erraten. Fügen Sie noch ein Wort ohne Zusammenhang hinzu.
keys-strength-fair = Ordentlich. Ein weiteres Wort würde sie stärker machen.
keys-strength-good = Gut. Das zu erraten, dauert sehr lange.
keys-strength-strong = Stark. Das errät niemand.

keys-recovery = Notfallschlüssel
keys-recovery-lead = Diese 24 Wörter öffnen Ihr Kontobuch, falls Sie die Passphrase einmal verlieren. Sie werden nur jetzt gezeigt. Bitte bewahren Sie sie auf Papier oder in einem Passwortmanager auf.
keys-recovery-where = Bewahren Sie sie getrennt von diesem Computer auf. Wer diese Wörter hat, kann das Kontobuch öffnen; ohne sie und ohne die Passphrase kann es niemand, auch wir nicht.
keys-recovery-save = Als Datei speichern
keys-recovery-kept = Ich habe sie aufbewahrt
keys-recovery-copied = Die Wörter sind kopiert. Fügen Sie sie gleich in Ihren Passwortmanager ein: Nach einer Minute verschwinden sie aus der Zwischenablage.
keys-recovery-saved = Der Notfallschlüssel ist gespeichert.
keys-recovery-file-kind = Textdatei
keys-recovery-file-name = Notfallschlüssel
keys-sheet-title = Notfallschlüssel von { $business }
keys-sheet-lead = Diese Wörter öffnen das Kontobuch in Amicable. Geben Sie sie in dieser Reihenfolge ein.
keys-confirm-title = Nur zur Sicherheit
keys-confirm-lead = Bitte geben Sie zwei der Wörter ein, von dort, wo Sie sie aufbewahrt haben.
keys-confirm-word = Wort { $place }
keys-confirm-other = Das ist nicht das Wort, das wir gezeigt haben. Bitte sehen Sie noch einmal nach.
keys-confirm-back = Wörter noch einmal zeigen

keys-recovery-enter = Die 24 Wörter Ihres Notfallschlüssels
keys-recovery-count = { $count } von { $all } Wörtern. Fügen Sie sie ein, oder tippen Sie von jedem die ersten vier Buchstaben.
keys-recovery-unknown =
    { $count ->
        [one] Wort { $places } steht nicht auf der Liste. Bitte prüfen Sie, wie es geschrieben ist.
       *[other] Die Wörter { $places } stehen nicht auf der Liste. Bitte prüfen Sie, wie sie geschrieben sind.
    }

keys-unlock = Entsperren
keys-unlocking = Wird entsperrt …
