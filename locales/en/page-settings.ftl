# How the window is liked, what opens the ledger, where it is.

settings-title = Settings
settings-summary = For this computer. Changes hold at once.
settings-window = Window
settings-theme = Light or dark
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-system = As the computer
settings-language-computer = As the computer
settings-keys = Keys
settings-idle = Lock when nobody is at it
settings-idle-minutes =
    { $minutes ->
        [0] Never
       *[other] After { $minutes } minutes
    }
settings-keyring = Open without asking on this computer
settings-keyring-why = The key is kept in this computer's own keyring, for whoever is signed in. Switch it off if others use your account.
settings-change-passphrase = Change passphrase
settings-passphrase-current = Passphrase in use, or the recovery key
settings-passphrase-new = New passphrase
settings-passphrase-recovery = You get a new recovery key as well; the old one opens the ledger no longer.
settings-passphrase-changed = The passphrase is changed.
settings-ledger = This ledger
settings-file = File
settings-file-backup = This one file is everything: copy it to a stick or a backup now and then.
settings-verify = Check this ledger
settings-verifying = Adding everything up again from the first entry…
settings-verify-sound = All is well. { $entries } entries read and added up again, and every figure agrees.
settings-verify-unsound = Some things do not agree. Nothing was changed. Please open your latest backup copy and compare.
settings-about = About
settings-version = Version
settings-license = License
settings-about-words = Amicable keeps everything on this computer and sends nothing anywhere. It is free software.
