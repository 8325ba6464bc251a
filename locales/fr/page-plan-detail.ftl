# Un échéancier : ce qui est convenu, où il en est et ce qui y change.

plan-detail-title = Un échéancier pour { $amount }
plan-detail-summary = { $plan } · convenu le { $day }
plan-detail-menu = Autres actions sur l’échéancier
plan-detail-print = Imprimer l’échéancier
plan-detail-end-menu = Terminer l’échéancier…
plan-detail-change = Quelque chose a changé…
plan-detail-palette = Modifier l’échéancier de { $name }

plan-detail-left = Reste à payer
plan-detail-pays =
    { $count ->
        [one] Règle { $debts }
       *[other] Règle { $count } créances : { $debts }
    }
plan-detail-stand-paid = Payé
plan-detail-stand-onTrack = L’échéancier est suivi
plan-detail-stand-ahead =
    { $payments ->
        [0] { $amount } d’avance
        [one] { $amount } d’avance, un paiement
       *[other] { $amount } d’avance, { $payments } paiements
    }
plan-detail-stand-lateWithinTolerance =
    { $days ->
        [one] { $amount } en retard d’un jour, ce qui était convenu
       *[other] { $amount } en retard de { $days } jours, ce qui était convenu
    }
plan-detail-stand-needsTalk =
    { $days ->
        [one] { $amount } en retard d’un jour
       *[other] { $amount } en retard de { $days } jours
    }
plan-detail-stand-ended = Terminé le { $day }
plan-detail-stand-replaced = Terminé le { $day } : un nouvel échéancier l’a remplacé
plan-detail-paid-of = { $paid } payés sur { $total }
plan-detail-next-row = Ensuite { $amount } le { $day }
plan-detail-late-row = { $amount } étaient dus le { $day }
plan-detail-clear-by = Soldé le { $day }
plan-detail-fact-from = Premier paiement
plan-detail-fact-to = Dernier paiement
plan-detail-fact-count = Paiements
plan-detail-fact-largest = Le plus grand
plan-detail-fact-cost = Coût en plus
plan-detail-fact-apr = Par an (TAEG)
plan-detail-fact-let-off = Remise si tenu
plan-detail-nothing-extra = Rien
plan-detail-percent = { $rate } %

plan-detail-talk = { $amount } sont attendus depuis le { $day }
plan-detail-talk-words =
    { $missed ->
        [one] Un paiement n’est pas arrivé. Appelez { $name }, demandez ce qui s’est passé et assouplissez l’échéancier pour qu’il puisse être tenu.
       *[other] { $missed } paiements ne sont pas arrivés. Appelez { $name }, demandez ce qui s’est passé et assouplissez l’échéancier pour qu’il puisse être tenu.
    }
plan-detail-talk-do = Des paiements ont manqué…
plan-detail-ahead = { $amount } sont arrivés plus tôt
plan-detail-ahead-words = { $name } voudra peut-être choisir ce que cela allège : moins de paiements, des paiements plus petits ou un répit.
plan-detail-ahead-do = Alléger quelque chose…

plan-detail-payments = Paiements
plan-detail-say-why = Dire pourquoi pour chacun
plan-detail-done =
    { $count ->
        [one] Un paiement est fait, { $amount } en tout
       *[other] { $count } paiements sont faits, { $amount } en tout
    }
plan-detail-done-show = Afficher
plan-detail-more = En afficher { $count } de plus sur { $rest }
plan-detail-col-number = Numéro
plan-detail-col-due = Échéance
plan-detail-col-state = Où il en est
plan-detail-col-amount = Paiement
plan-detail-col-debt = Dette
plan-detail-col-interest = Intérêts
plan-detail-col-fee = Frais
plan-detail-col-paid = Payé
plan-detail-col-open = Ouvert
plan-detail-col-left = Reste ensuite
plan-detail-agreed-for = Convenu pour le { $day }
plan-detail-part-deposit = acompte
plan-detail-part-grace = rien à payer
plan-detail-part-review = le reste, à rediscuter
plan-detail-part-discount = remise
plan-detail-part-waivedInterest = intérêts
plan-detail-state-paid = payé
plan-detail-state-nothing = rien à payer
plan-detail-state-ifKept = remis si tout arrive à temps
plan-detail-state-late = en retard
plan-detail-state-next = le prochain
plan-detail-part-paid = { $paid } payés, { $open } ouverts
plan-detail-with-interest = dont { $amount } d’intérêts
plan-detail-with-fee = dont { $amount } de frais

plan-detail-settle-today = Pour solder aujourd’hui
plan-detail-settle-then = Pour solder ce jour-là
plan-detail-settle-plain = Tout ce qui reste, et rien de plus.
plan-detail-settle-principal = Dette
plan-detail-settle-interest-due = Intérêts demandés jusqu’ici
plan-detail-settle-interest-accrued = Intérêts depuis
plan-detail-settle-fees = Frais
plan-detail-settle-saved = Intérêts épargnés
plan-detail-settle-day = Quel jour
plan-detail-settle-do = Solder…

plan-detail-changes = Comment on en est arrivé là
plan-detail-changes-more = En afficher { $count } plus anciens
plan-detail-agreed = Convenu
plan-detail-ended = Terminé
plan-detail-was-undone = Annulé
plan-detail-refused = Ne s’applique plus : { $reason }
plan-detail-see-before = Voir l’échéancier d’avant
plan-detail-undo = Annuler…
plan-detail-undo-title = Annuler cette modification ?
plan-detail-undo-words = L’échéancier redevient ce qu’il était. Ce qui a été payé depuis reste payé et compte selon l’ancien échéancier.
plan-detail-undo-do = Annuler la modification
plan-detail-undo-leave = La garder
plan-detail-undone-now = La modification est annulée.

plan-detail-back = L’échéancier
plan-detail-earlier = L’échéancier avant la modification du { $day }
plan-detail-earlier-summary =
    { $count ->
        [one] { $amount } en un paiement, le { $day }
       *[other] { $amount } en { $count } paiements, le dernier le { $day }
    }
plan-detail-earlier-none = Rien d’antérieur à voir
plan-detail-earlier-none-words = Cette modification a été annulée : l’échéancier d’avant est celui d’aujourd’hui.
plan-detail-then-changed = Ce qui a changé ensuite

# Quelque chose a changé.
plan-detail-what = Que s’est-il passé ?
plan-detail-with = Avec { $name } : { $plan }
plan-detail-likely = Probable
plan-detail-what-missed = Des paiements ont manqué
plan-detail-what-missed-words = Trouver une nouvelle place à ce qui n’est pas arrivé.
plan-detail-what-break = Il faut une pause
plan-detail-what-break-words = Vacances, maladie, mois difficile : ne rien demander pendant un temps.
plan-detail-what-rhythm = Autre jour, rythme ou montant
plan-detail-what-rhythm-words = Un nouveau jour de paie, un nouvel emploi, plus ou moins de marge.
plan-detail-what-paidMore = Il est arrivé plus que prévu
plan-detail-what-paidMore-words = Ce qui est venu plus tôt allège quelque chose.
plan-detail-what-addDebt = Une autre créance s’ajoute
plan-detail-what-addDebt-words = Un seul échéancier pour tout, au lieu de deux.
plan-detail-what-hold = Suspendre les intérêts
plan-detail-what-hold-words = Les jours restent ; pendant un temps, rien ne s’ajoute.
plan-detail-what-charge = Facturer des frais
plan-detail-what-charge-words = Pour le retard, ou ce qu’un rappel a coûté. Ils ne portent pas intérêt.
plan-detail-what-waive = Remettre des frais ou des intérêts
plan-detail-what-waive-words = Un paiement diminue ; la créance reste.
plan-detail-what-settle = Tout solder d’un coup
plan-detail-what-settle-words = Un dernier paiement, exact au jour près.
plan-detail-anew = Un tout autre échéancier
plan-detail-anew-words = En préparer un nouveau ; celui-ci se termine dès que l’autre est convenu.
plan-detail-end = Cela ne peut pas continuer
plan-detail-end-words = Terminer l’échéancier et dire pourquoi.

plan-detail-missed-fact =
    { $count ->
        [one] Un paiement est en retard : { $amount }, dû le { $day }.
       *[other] { $count } paiements sont en retard : { $amount } en tout, le plus ancien dû le { $day }.
    }
plan-detail-missed = Que devient-il ?
plan-detail-missed-spread = Le répartir
plan-detail-missed-spread-words = Chaque paiement à venir en prend une part égale.
plan-detail-missed-even = Égaliser le reste
plan-detail-missed-even-words = Tout ce qui reste, en paiements égaux aux jours prévus.
plan-detail-missed-addToEnd = L’ajouter à la fin
plan-detail-missed-addToEnd-words = Les paiements à venir restent ; cela dure plus longtemps.
plan-detail-missed-move = Le payer un autre jour
plan-detail-missed-move-words = Tout ce qui a manqué, un jour qui convient.
plan-detail-missed-pause = D’abord une pause
plan-detail-missed-pause-words = Rien jusqu’à un jour ; puis tout reprend de là.
plan-detail-missed-newDays = Repartir avec de nouveaux jours
plan-detail-missed-newDays-words = Tout ce qui reste, à partir d’un nouveau premier jour.
plan-detail-move-to = À payer le
plan-detail-pause-until = Pause jusqu’au
plan-detail-new-first = Premier nouveau paiement

plan-detail-break-from = Du
plan-detail-break-to = Au
plan-detail-break-fact =
    { $count ->
        [0] Aucun paiement ne tombe dans cette période.
        [one] Un paiement tombe dans cette période.
       *[other] { $count } paiements tombent dans cette période.
    }
plan-detail-then = Que deviennent ces paiements ?
plan-detail-then-addToEnd = À la fin
plan-detail-then-addToEnd-words = Ils suivent le dernier ; tous les autres restent.
plan-detail-then-shift = Tout se décale
plan-detail-then-shift-words = L’échéancier reprend après la pause là où il s’était arrêté.
plan-detail-then-spread = Répartis sur le reste
plan-detail-then-spread-words = Le même dernier jour, des paiements un peu plus grands.
plan-detail-then-addToNext = Avec le prochain
plan-detail-then-addToNext-words = Le premier paiement après la pause les prend tous.
plan-detail-frozen = Pas d’intérêts entre-temps

plan-detail-easier = Qu’est-ce que cela doit alléger ?
plan-detail-easier-fewer = Terminer plus tôt
plan-detail-easier-fewer-words = Les paiements restent aussi grands, et il y en a moins.
plan-detail-easier-smaller = Des paiements plus petits
plan-detail-easier-smaller-words = Autant qu’avant, chacun un peu moins.
plan-detail-easier-skipNext = Un répit maintenant
plan-detail-easier-skipNext-words = Les prochains comptent comme payés ; le dernier jour reste.

plan-detail-change-from = À partir de quel jour
plan-detail-change-from-hint = Les paiements à partir de ce jour sont refaits.
plan-detail-first = Premier nouveau paiement
plan-detail-first-hint = Laisser vide pour garder les jours.
plan-detail-every = À quel rythme
plan-detail-every-asBefore = Comme avant
plan-detail-every-week = Chaque semaine
plan-detail-every-twoWeeks = Toutes les deux semaines
plan-detail-every-fourWeeks = Toutes les quatre semaines
plan-detail-every-halfMonth = Deux fois par mois
plan-detail-every-month = Chaque mois
plan-detail-every-quarter = Tous les trois mois
plan-detail-one-day = Le
plan-detail-other-day = et le
plan-detail-last-day = le dernier
plan-detail-size = De quel montant
plan-detail-size-asBefore = Selon le calcul
plan-detail-size-each = Par montant
plan-detail-size-count = Par nombre
plan-detail-each = Montant de chacun
plan-detail-count = Nombre de paiements

plan-detail-debts = Quelles créances s’ajoutent ?
plan-detail-keep = Qu’est-ce qui reste tel quel ?
plan-detail-keep-each = Le montant des paiements
plan-detail-keep-each-words = Il y en a davantage.
plan-detail-keep-count = Le nombre de paiements
plan-detail-keep-count-words = Chacun est plus grand.

plan-detail-hold-from = Pas d’intérêts du
plan-detail-hold-to = au
plan-detail-charge-row = Sur le paiement du
plan-detail-charge-amount = Frais
plan-detail-waive-row = Sur le paiement du
plan-detail-waive-amount = Montant
plan-detail-waive-hint = Laissez vide pour tous ses frais et intérêts.
plan-detail-settle-on = Payé le
plan-detail-settle-fact = { $amount } soldent tout ce jour-là
plan-detail-quote-principal = dette { $amount }
plan-detail-quote-interest-due = intérêts jusqu’ici { $amount }
plan-detail-quote-interest-accrued = intérêts depuis { $amount }
plan-detail-quote-fees = frais { $amount }
plan-detail-quote-saved = { $amount } d’intérêts épargnés

plan-detail-on = À partir de quel jour cela compte-t-il ?
plan-detail-on-hint = En général aujourd’hui, le jour de l’accord.
plan-detail-reason = Pourquoi
plan-detail-reason-hint = En quelques mots. Cela accompagne l’échéancier et aide au prochain entretien.
plan-detail-save = Convenir de cette modification
plan-detail-changed = L’échéancier avec { $name } est modifié.
plan-detail-undo-now = Annuler

plan-detail-would = Ce que cela fait
plan-detail-in-all = En tout
plan-detail-before = Jusqu’ici
plan-detail-after = Ensuite
plan-detail-total-total = L’échéancier se monte à
plan-detail-total-left = Reste à payer
plan-detail-total-payments = Paiements
plan-detail-total-largest = Le plus grand
plan-detail-total-last = Dernier paiement
plan-detail-total-cost = Coût en plus
plan-detail-side-by-side = Paiement par paiement
plan-detail-what-differs = Ce qui diffère
plan-detail-no-difference = Aucun paiement ne serait différent.
plan-detail-kind-same = reste
plan-detail-kind-changed = modifié
plan-detail-kind-moved = déplacé
plan-detail-kind-added = nouveau
plan-detail-kind-removed = supprimé
plan-detail-run =
    { $count ->
        [one] Un paiement reste, le { $from }
       *[other] { $count } paiements restent, du { $from } au { $to }
    }
plan-detail-lines-more = En afficher plus
plan-detail-need-missed = Choisissez le jour, et le nouvel échéancier s’affiche ici.
plan-detail-need-break = Choisissez les deux jours, et le nouvel échéancier s’affiche ici.
plan-detail-need-rhythm = Dites à partir de quel jour et de quel montant, et le nouvel échéancier s’affiche ici.
plan-detail-need-paidMore = Le nouvel échéancier s’affiche ici.
plan-detail-need-addDebt = Choisissez au moins une créance, et le nouvel échéancier s’affiche ici.
plan-detail-need-hold = Choisissez les deux jours, et le nouvel échéancier s’affiche ici.
plan-detail-need-charge = Choisissez le paiement et saisissez les frais, et le nouvel échéancier s’affiche ici.
plan-detail-need-waive = Choisissez le paiement, et le nouvel échéancier s’affiche ici.
plan-detail-need-settle = Choisissez le jour, et le nouvel échéancier s’affiche ici.

# Ce qui est impossible, selon l’endroit concerné.
