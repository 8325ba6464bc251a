# L’aspect de la fenêtre, ce qui ouvre le registre, où il se trouve.

settings-title = Réglages
settings-summary = Pour cet ordinateur. Les changements valent aussitôt.
settings-window = Fenêtre
settings-theme = Clair ou sombre
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-theme-system = Comme l’ordinateur
settings-language-computer = Comme l’ordinateur
settings-keys = Clés
settings-idle = Verrouiller en l’absence de quelqu’un
settings-idle-minutes =
    { $minutes ->
        [0] Jamais
       *[other] Après { $minutes } minutes
    }
settings-keyring = Ouvrir sans rien demander sur cet ordinateur
settings-keyring-why = La clé est gardée dans le trousseau de cet ordinateur, pour la personne connectée. Désactivez-le si d’autres utilisent votre session.
settings-change-passphrase = Changer la phrase secrète
settings-passphrase-current = Phrase secrète actuelle ou clé de secours
settings-passphrase-new = Nouvelle phrase secrète
settings-passphrase-recovery = Vous recevez aussi une nouvelle clé de secours ; l’ancienne n’ouvre plus le registre.
settings-passphrase-changed = La phrase secrète est changée.
settings-ledger = Ce registre
settings-file = Fichier
settings-file-backup = Ce seul fichier contient tout : copiez-le de temps en temps sur une clé ou dans une sauvegarde.
settings-verify = Vérifier ce registre
settings-verifying = Tout est recompté depuis la première écriture…
settings-verify-sound = Tout va bien. { $entries } écritures relues et recomptées, et chaque chiffre concorde.
settings-verify-unsound = Certaines choses ne concordent pas. Rien n’a été modifié. Veuillez ouvrir votre dernière sauvegarde et comparer.
settings-about = À propos
settings-version = Version
settings-license = Licence
settings-about-words = Amicable garde tout sur cet ordinateur et n’envoie rien nulle part. C’est un logiciel libre.
