# The keys of a ledger: passphrase and recovery key.

keys-passphrase = Passphrase
keys-passphrase-again = The same once more
keys-passphrase-differs = The two are not the same yet.
keys-strength-none = Three or four unrelated words are easy to remember and hard to guess.
keys-strength-weak = Too easy to guess. Add another unrelated word.
keys-strength-fair = Fair. One more word would make it stronger.
keys-strength-good = Good. This would take very long to guess.
keys-strength-strong = Strong. Nobody is going to guess this.

keys-recovery = Recovery key
keys-recovery-lead = These 24 words open your ledger if you ever lose the passphrase. They are shown only now. Please keep them on paper or in a password manager.
keys-recovery-where = Keep them apart from this computer. Whoever has these words can open the ledger; without them and without the passphrase, nobody can, not even us.
keys-recovery-save = Save as a file
keys-recovery-kept = I have kept them
keys-recovery-copied = The words are copied. Paste them into your password manager now: after a minute they are taken off the clipboard.
keys-recovery-saved = The recovery key is saved.
keys-recovery-file-kind = Text file
keys-recovery-file-name = recovery key
keys-sheet-title = Recovery key of { $business }
keys-sheet-lead = These words open the ledger in Amicable. Type them in this order.
keys-confirm-title = Just to be sure
keys-confirm-lead = Please type two of the words from where you kept them.
keys-confirm-word = Word { $place }
keys-confirm-other = This is not the word we showed. Please have another look.
keys-confirm-back = Show the words again

keys-recovery-enter = The 24 words of your recovery key
keys-recovery-count = { $count } of { $all } words. Paste them, or type the first four letters of each.
keys-recovery-unknown =
    { $count ->
        [one] Word { $places } is not on the list. Please check how it is spelled.
       *[other] Words { $places } are not on the list. Please check how they are spelled.
    }

keys-unlock = Unlock
keys-unlocking = Unlocking…
