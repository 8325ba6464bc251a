# Les mots que plusieurs pages utilisent.

common-save = Enregistrer
common-cancel = Annuler
common-close = Fermer
common-back = Retour
common-continue = Continuer
common-print = Imprimer
common-copy = Copier
common-lock = Verrouiller
common-try-again = Réessayer
common-show-file = Afficher dans le dossier
common-show-typed = Afficher la saisie
common-hide-typed = Masquer la saisie
common-no-match = Rien ne correspond.
common-done-of = { $done } sur { $total }

common-language = Langue
common-country = Pays
common-currency = Devise
common-address = Adresse
common-email = E-mail
common-phone = Téléphone

common-palette = Tout trouver
common-palette-hint = Aller à une page, ou faire quelque chose…

common-amount-empty = Veuillez saisir un montant.
common-amount-not-a-number = Ce n’est pas un montant lisible. Par exemple : 1240,50.
common-amount-too-many-decimals = { $currency } n’a pas autant de décimales.
common-amount-negative = Veuillez saisir le montant sans signe moins.

common-standing-settled = Soldé
common-standing-late =
    { $days ->
        [one] 1 jour de retard
       *[other] { $days } jours de retard
    }
common-standing-tolerated =
    { $days ->
        [one] 1 jour de retard, dans ce qui a été convenu
       *[other] { $days } jours de retard, dans ce qui a été convenu
    }
common-standing-ahead =
    { $payments ->
        [0] En avance sur le plan
        [one] En avance d’une échéance
       *[other] En avance de { $payments } échéances
    }
common-standing-on-track = Plan respecté · prochaine échéance { $amount } le { $day }
common-standing-due =
    { $days ->
        [0] À payer aujourd’hui
        [1] À payer demain
       *[other] À payer dans { $days } jours
    }
