# Les clés d’un registre : phrase secrète et clé de secours.

keys-passphrase = Phrase secrète
keys-passphrase-again = La même encore une fois
keys-passphrase-differs = Les deux ne sont pas encore identiques.
keys-strength-none = Trois ou quatre mots sans rapport entre eux se retiennent bien et se devinent mal.
keys-strength-weak = Trop facile à deviner. Ajoutez un autre mot sans rapport.
keys-strength-fair = Convenable. Un mot de plus la rendrait plus solide.
keys-strength-good = Bien. Il faudrait très longtemps pour la deviner.
keys-strength-strong = Très solide. Personne ne la devinera.

keys-recovery = Clé de secours
keys-recovery-lead = Ces 24 mots ouvrent votre registre si vous perdez un jour la phrase secrète. Ils ne s’affichent que maintenant. Gardez-les sur papier ou dans un gestionnaire de mots de passe.
keys-recovery-where = Gardez-les loin de cet ordinateur. Qui possède ces mots peut ouvrir le registre ; sans eux et sans la phrase secrète, personne ne le peut, pas même nous.
keys-recovery-save = Enregistrer dans un fichier
keys-recovery-kept = Je les ai gardés
keys-recovery-copied = Les mots sont copiés. Collez-les tout de suite dans votre gestionnaire de mots de passe : dans une minute, ils seront retirés du presse-papiers.
keys-recovery-saved = La clé de secours est enregistrée.
keys-recovery-file-kind = Fichier texte
keys-recovery-file-name = clé de secours
keys-sheet-title = Clé de secours de { $business }
keys-sheet-lead = Ces mots ouvrent le registre dans Amicable. Saisissez-les dans cet ordre.
keys-confirm-title = Pour être sûr
keys-confirm-lead = Veuillez saisir deux des mots à partir de l’endroit où vous les gardez.
keys-confirm-word = Mot { $place }
keys-confirm-other = Ce n’est pas le mot affiché. Veuillez vérifier encore une fois.
keys-confirm-back = Revoir les mots

keys-recovery-enter = Les 24 mots de votre clé de secours
keys-recovery-count = { $count } mots sur { $all }. Collez-les, ou tapez les quatre premières lettres de chacun.
keys-recovery-unknown =
    { $count ->
        [one] Le mot { $places } n’est pas dans la liste. Veuillez vérifier son orthographe.
       *[other] Les mots { $places } ne sont pas dans la liste. Veuillez vérifier leur orthographe.
    }

keys-unlock = Déverrouiller
keys-unlocking = Déverrouillage…
