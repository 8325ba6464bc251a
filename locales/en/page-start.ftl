# Before a ledger is open: the first evening, and unlocking.

start-title = Welcome to Amicable
start-lead = A calm place to keep what customers owe you, agree how they pay it back, and stay on good terms.
start-create = Create a ledger
start-create-why = For your business. Takes about three minutes.
start-open = Open a ledger
start-open-why = A file that ends in .amicable, from this computer or a backup.
start-sample = Explore a sample
start-sample-tag = Made up
start-sample-why = A business with customers, plans and payments to look around in. Nothing there is real.
start-sample-making = Making up a business…
start-private = No account, no cloud. Everything stays in one encrypted file on this computer.
start-recent = Opened before
start-file-kind = Amicable ledger

start-steps = Steps
start-step-business = Business
start-step-passphrase = Passphrase
start-step-recovery = Recovery key
start-step-done = Done

start-business-title = Whose ledger is it?
start-business-name = Name of the business
start-business-name-hint = As your customers know it. It stands at the top of every statement.
start-language = Language of your statements
start-language-hint = Each customer can have their own.
start-passphrase-title = Choose a passphrase
start-passphrase-lead = It locks the ledger, so that only you can read it.
start-file = The ledger is kept here
start-file-change = Change…
start-creating = Creating…

start-ready-title = Your ledger is ready
start-ready-lead = It opens by itself on this computer, and with your passphrase anywhere else.
start-ready-backup = This one file is everything. Copy it to a stick or a backup now and then.
start-ready-go = Go to the ledger

start-unlock-title = Unlock { $name }
start-unlock-keys = Keys
start-elsewhere = Another ledger
