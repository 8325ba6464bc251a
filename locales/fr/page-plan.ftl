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
plan-undo = Annuler
plan-redo = Rétablir

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
plan-every-day =
    { $count ->
        [1] chaque jour
       *[other] tous les { $count } jours
    }
plan-every-week =
    { $count ->
        [1] chaque { $weekday }
        [2] un { $weekday } sur deux
       *[other] toutes les { $count } semaines, le { $weekday }
    }
plan-every-half-month = le { $one } et le { $other } de chaque mois
plan-every-month =
    { $count ->
        [1] le { $day } de chaque mois
       *[other] tous les { $count } mois, le { $day }
    }
plan-every-month-end =
    { $count ->
        [1] le dernier jour de chaque mois
       *[other] tous les { $count } mois, le dernier jour
    }
plan-every-nth =
    { $count ->
        [1] le { $nth } { $weekday } de chaque mois
       *[other] tous les { $count } mois, le { $nth } { $weekday }
    }
plan-nth =
    { $nth ->
        [1] premier
        [2] deuxième
        [3] troisième
        [4] quatrième
        [5] cinquième
       *[other] dernier
    }
plan-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    }
plan-day-anchor = ou le dernier jour d’un mois plus court
plan-day-end = le dernier jour

# La phrase ; ce qui est entre accolades est une commande de la page.
plan-say-amount = { $name } peut payer { $amount }
plan-say-range = { $name } peut payer de { $from } à { $to }
plan-say-first = à partir du { $first }
plan-say-pauses = pas pendant { $pauses }
plan-say-lump = un premier versement de { $lump }
plan-word-amount = Montant de chaque paiement
plan-word-least = Le minimum chaque fois
plan-word-most = Le maximum chaque fois
plan-word-rhythm = À quel rythme
plan-word-weekday = Jour de la semaine
plan-word-which = Quel jour
plan-word-day = Jour du mois
plan-word-nth = Lequel du mois
plan-word-one = Premier jour
plan-word-other = Second jour
plan-word-first = À partir de quel jour
plan-word-pauses = Quand rien n’est payé
plan-word-lump = Somme versée tout de suite
plan-unit-week = Semaines
plan-unit-halfMonth = Deux fois par mois
plan-unit-month = Mois
plan-unit-day = Jours
plan-each-week = Toutes les … semaines
plan-each-month = Tous les … mois
plan-each-day = Tous les … jours
plan-which-day = Un jour fixe
plan-which-weekday = Un jour de semaine
plan-pause = pause convenue
plan-pause-days = Pas entre deux jours
plan-pause-months = Pas pendant ces mois, chaque année
plan-pause-drop = Retirer { $pause }
plan-a-range = Donner une fourchette
plan-one-amount = Donner un montant
plan-cost-none = Sans intérêts
plan-cost-interest = { $rate } % d’intérêts
plan-cost-fees = des frais
plan-more = Plus
plan-less = Moins

# Ce dont la plupart des échéanciers se passent.
plan-group-time = Quand et combien
plan-group-costs = Intérêts et frais
plan-group-kept = Comment il est tenu
plan-latest = Payé au plus tard le
plan-more-each = Un peu plus, plus tard
plan-more-from = à partir du
plan-roll = Si un paiement tombe un jour fermé
plan-roll-none = il y reste
plan-roll-following = le jour ouvré suivant
plan-roll-modifiedFollowing = le jour ouvré suivant, dans le mois
plan-roll-preceding = le jour ouvré précédent
plan-roll-modifiedPreceding = le jour ouvré précédent, dans le mois
plan-roll-nearest = le jour ouvré le plus proche
plan-roll-country = Jours fériés de
plan-multiple = Arrondir les montants
plan-multiple-none = non
plan-multiple-of = à des multiples de { $amount }
plan-rate = Intérêts par an
plan-rate-hint = Aucun, sauf s’il est convenu et permis.
plan-method = Calculé sur
plan-method-declining = ce qui reste
plan-method-declining-detail = Cela diminue à chaque paiement.
plan-method-simple = ce qui reste, jour par jour
plan-method-simple-detail = Jamais sur des intérêts.
plan-method-flat = toute la créance
plan-method-flat-detail = Quoi qu’il ait été payé.
plan-time = Le temps est compté
plan-time-periods = par périodes entières
plan-time-actual365Fixed = Actual/365 (Fixed)
plan-time-actual360 = Actual/360
plan-time-actual364 = Actual/364
plan-time-actualActualIsda = Actual/Actual (ISDA)
plan-time-thirty360Us = 30/360 (US)
plan-time-thirty360Bond = 30/360 (Bond)
plan-time-thirtyE360 = 30E/360
plan-time-thirtyE360Isda = 30E/360 (ISDA)
plan-time-noLeap365 = NL/365
plan-compounding = Intérêts composés
plan-compounding-none = jamais
plan-compounding-daily = par jour
plan-compounding-monthly = par mois
plan-compounding-quarterly = par trimestre
plan-compounding-halfYearly = par semestre
plan-compounding-yearly = par an
plan-free-until = Pas d’intérêts avant le
plan-waived = Remis si chaque paiement arrive à temps
plan-fee = Frais { $number }
plan-fee-name = Frais pour
plan-fee-amount = Montant
plan-fee-with = Payé
plan-fee-with-first = avec le premier paiement
plan-fee-with-last = avec le dernier paiement
plan-fee-with-spread = en parts avec tous
plan-fee-with-each = avec chacun
plan-fee-add = Ajouter des frais
plan-fee-drop = Retirer les frais { $number }
plan-allocation = Un paiement règle d’abord
plan-allocation-oldestFirst = le plus ancien
plan-allocation-oldestFirst-detail = Ligne par ligne ; dans chacune les frais, les intérêts, puis la créance.
plan-allocation-customersChoice = ce que le client désigne
plan-allocation-customersChoice-detail = Puis le plus ancien. Droit allemand : BGB § 366 (1).
plan-allocation-costsInterestPrincipal = les frais, les intérêts, puis la créance
plan-allocation-costsInterestPrincipal-detail = Chacun sur tout ce qui est échu. Droit allemand : BGB § 367 (1).
plan-allocation-costsPrincipalInterest = les frais, la créance, puis les intérêts
plan-allocation-costsPrincipalInterest-detail = Pour un consommateur en retard. Droit allemand : BGB § 497 (3).
plan-allocation-principalFirst = la créance, puis intérêts et frais
plan-allocation-principalFirst-detail = Une faveur : ce qui porte intérêt diminue plus vite.
plan-allocation-proRata = toutes les créances au prorata
plan-allocation-proRata-detail = Chacune selon ce qui reste ouvert.
plan-tolerance-days = Jours de tolérance
plan-tolerance-amount = Montant de tolérance
plan-tolerance-hint = Un retard si petit ou si court n’appelle pas de discussion.

plan-offers = Échéanciers au choix
plan-chosen = Choisi
plan-chosen-by-hand = Choisi, modifié à la main
plan-payments = Paiements
plan-last = Dernier
plan-last-on = { $amount } le { $day }
plan-largest = Le plus grand
plan-costs = Coûte en plus
plan-warnings = Là où le crédit est réglementé
plan-warning-source = { $source } ; consulté le { $day }. Ce n’est pas un conseil juridique.

plan-chart = Ce qui reste
plan-chart-line =
    { $count ->
        [one] { $name } : { $total } sont payés en une fois, le { $day }.
       *[other] { $name } : { $total } sont payés en { $count } paiements, jusqu’au { $day }.
    }
plan-chart-pause = Pause convenue : { $pause }.

plan-rows = Paiements
plan-rows-more = En afficher { $count } de plus
plan-view = Comment les paiements sont montrés
plan-view-list = Liste
plan-view-calendar = Calendrier
plan-reset = Revenir à la proposition
plan-col-due = Échéance
plan-col-amount = Paiement
plan-col-principal = dont créance
plan-col-interest = intérêts
plan-col-fee = frais
plan-col-left = Reste
plan-col-change = Changer
plan-why-all = Dire pourquoi à chaque paiement
plan-why-less = Dire pourquoi seulement quand cela change
plan-row-deposit = premier versement
plan-row-moved = au lieu du
plan-row-parts = créance { $principal }, intérêts { $interest }, frais { $fee }
plan-row-fixed = fixé à la main
plan-row-note = Il reste comme vous l’écrivez ; les paiements suivants se partagent le reste.
plan-row-edit = Changer le paiement { $number }
plan-row-day = Jour du paiement { $number }
plan-row-amount = Montant du paiement { $number }
plan-row-drop = Retirer le paiement { $number }
plan-row-done = Paiement { $number } terminé
plan-calendar = Calendrier des paiements
plan-calendar-payment = { $day } : { $amount }, puis il reste { $left }.
plan-calendar-moved = Déplacé depuis le { $day }.
plan-calendar-paid = paiement
plan-calendar-left = jour convenu, déplacé

plan-print = Imprimer la proposition

plan-debts = De quoi il s’agit
plan-debts-none = Choisissez au moins une créance.
plan-debt-due = due le { $day }
plan-said = Ce qui a été dit
plan-said-hint = Avec leurs mots. Cela accompagne l’échéancier et aide au prochain entretien.
plan-said-example = « Je suis payée le jeudi, soixante, c’est sûr. »

# Ce qui ne va pas, près de sa cause.
plan-wrong-each = Ce montant ne donne pas d’échéancier.
plan-wrong-rhythm = Ce rythme ne donne pas d’échéancier.
plan-wrong-first = Il ne peut pas commencer ce jour-là.
plan-wrong-skip = Ces pauses ne laissent pas d’échéancier.
plan-wrong-lump = Ce versement ne convient pas.
plan-wrong-latest = Impossible d’ici ce jour.
plan-wrong-more = Cela ne va pas avec le reste.
plan-wrong-roll = Ce calendrier n’est pas connu.
plan-wrong-rounding = Les montants ne peuvent pas être arrondis ainsi.
plan-wrong-interest = Ces intérêts ne donnent pas d’échéancier.
plan-wrong-fees = Des frais ne conviennent pas.
plan-wrong-allocation = Les paiements ne peuvent pas être imputés ainsi.
plan-wrong-tolerance = Cette tolérance ne convient pas.
plan-wrong-rows = Les paiements ne font pas encore un échéancier.
plan-wrong-debts = Aucun échéancier n’est possible là-dessus.
plan-wrong-sentence = Cela ne fait pas encore un échéancier.
