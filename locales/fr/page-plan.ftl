# Faire un échéancier, et un échéancier en mots.

plan-title = Un échéancier pour { $amount }
plan-title-none = Un échéancier
plan-title-instead = Un nouvel échéancier à la place de celui du { $day }
plan-before = Jusqu’ici : { $plan }
plan-now = Désormais : { $plan }
plan-until = { $plan }, jusqu’au { $day }
plan-nothing = Il n’y a rien à échelonner
plan-nothing-words = Chaque créance ouverte est déjà dans un échéancier, ou tout est payé.
plan-agree = Convenir de cet échéancier
plan-agreed = L’échéancier avec { $name } est convenu.

plan-in-words =
    { $count ->
        [one] { $amount }, un paiement
       *[other] { $amount } { $rhythm }, { $count } paiements
    }
plan-in-words-last = le dernier de { $amount }
plan-in-words-first = le premier de { $amount }
plan-in-words-rest = { $amount } { $rhythm }
plan-in-words-by-hand =
    { $count ->
        [one] Un paiement, comme convenu
       *[other] { $count } paiements, comme convenu
    }
plan-every-week = chaque { $weekday }
plan-every-two-weeks = un { $weekday } sur deux
plan-every-half-month = le { $one } et le { $other } de chaque mois
plan-every-month = le { $day } de chaque mois
plan-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    }
plan-day-anchor = ou le dernier jour d’un mois plus court

# La phrase ; ce qui est entre accolades est une commande de la page.
plan-sentence-each = { $name } peut payer { $amount } { $every }, { $on }, à partir du { $first }.
plan-sentence-count = { $name } peut payer en { $count } fois, { $every }, { $on }, à partir du { $first }.
plan-on-weekday = le { $weekday }
plan-on-day = le { $day }
plan-on-days = le { $one } et le { $other }
plan-week = chaque semaine
plan-twoWeeks = toutes les deux semaines
plan-halfMonth = deux fois par mois
plan-month = chaque mois
plan-no-deposit = Un acompte de { $deposit } vient d’abord, s’il y en a un.
plan-deposit = Un acompte de { $deposit } vient d’abord, le { $on }.
plan-odd = Ce qui ne se divise pas va { $odd }.
plan-odd-last = dans le dernier paiement
plan-odd-first = dans le premier paiement
plan-odd-spread = dans les premiers paiements
plan-size = Ce qui est fixé
plan-size-each = Par montant
plan-size-count = Par nombre
plan-by-hand =
    { $fixed ->
        [0] { $name } paie en { $count } fois, à la main.
       *[other] { $name } paie en { $count } fois, dont { $fixed } fixées à la main ; les autres se partagent le reste.
    }
plan-reset = Revenir à la phrase
plan-word-amount = Montant de chaque paiement
plan-word-count = Nombre de paiements
plan-word-every = À quel rythme
plan-word-weekday = Jour de la semaine
plan-word-day = Jour du mois
plan-word-one = Premier jour du mois
plan-word-other = Second jour du mois
plan-word-first = À partir de quel jour
plan-word-deposit = Acompte
plan-word-deposit-on = Jour de l’acompte
plan-word-odd = Où vont les centimes restants

plan-options = Échéanciers tout prêts
plan-option-steady = Régulier
plan-option-steady-why = Peu de paiements à retenir, et vite terminé.
plan-option-weekly = Hebdomadaire
plan-option-weekly-why = De petites sommes qui suivent une paie à la semaine, et terminé à peu près en même temps.
plan-option-longer = Plus petit et plus long
plan-option-longer-why = Le plus petit paiement par mois, quand il reste peu. Jamais plus de douze en tout.
plan-chosen = Choisi
plan-per-week = { $amount } par semaine
plan-per-twoWeeks = { $amount } toutes les deux semaines
plan-per-halfMonth = { $amount } deux fois par mois
plan-per-month = { $amount } par mois
plan-payments = Paiements
plan-last = Le dernier
plan-last-on = { $amount } le { $day }
plan-largest = Le plus grand

plan-chart = Ce qui reste
plan-chart-line =
    { $count ->
        [one] { $name } : { $total } sont payés en une fois ({ $count }), le { $day }.
       *[other] { $name } : { $total } sont payés en { $count } paiements, jusqu’au { $day }.
    }
plan-yours = Cet échéancier

plan-rows = Paiements
plan-rows-hint = Chacun peut être changé à la main
plan-rows-more = En afficher { $count } de plus
plan-row-deposit = acompte
plan-row-left = restent
plan-row-fixed = fixé à la main
plan-row-edit = Changer le paiement { $number }
plan-row-day = Jour du paiement { $number }
plan-row-amount = Montant du paiement { $number }
plan-row-drop = Retirer le paiement { $number }
plan-row-done = Paiement { $number } terminé

plan-debts = De quoi il s’agit
plan-debts-none = Choisissez au moins une créance.
plan-debt-due = due le { $day }
plan-said = Ce qui a été dit
plan-said-hint = Avec leurs mots. Cela accompagne l’échéancier et aide au prochain entretien.
plan-said-example = « Je suis payée le jeudi, soixante, c’est sûr. »
