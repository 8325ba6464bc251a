# Un client.

customer-back = Clients
customer-statement = Relevé
customer-more = Autres actions
customer-edit = Modifier la fiche
customer-adjust = Avoir, remise ou abandon
customer-fee = Ajouter des frais

customer-owes = Doit aujourd’hui
customer-credit = Solde créditeur
customer-nothing-charged = Rien n’a encore été facturé.
customer-since =
    { $count ->
        [one] Une créance, du { $day }
       *[other] { $count } créances, la plus ancienne du { $day }
    }
customer-with-credit = { $amount } d’avoir sont déduits
customer-plan-on-track = L’échéancier est suivi
customer-paid-of = { $paid } payés sur { $total }
customer-next-row = Ensuite { $amount } le { $day }
customer-late-row = { $amount } étaient dus le { $day }
customer-clear-by = Soldé le { $day }
customer-ageing = Ancienneté
customer-ageing-notDue = Pas encore échu
customer-ageing-days1To30 = 1–30 jours
customer-ageing-days31To60 = 31–60 jours
customer-ageing-days61To90 = 61–90 jours
customer-ageing-over90 = Plus de 90 jours

customer-next-addDebt = Rien n’est encore facturé
customer-next-addDebt-words = Ajoutez la première créance, et Amicable garde un œil sur son échéance.
customer-next-thank = Tout est payé
customer-next-thank-words = { $name } ne doit rien. Un petit merci est lu plus souvent que n’importe quel rappel.
customer-next-tellCredit = { $amount } payés en trop
customer-next-tellCredit-words = Dites-le à { $name }. La somme reste en avoir pour la prochaine facture, sauf si un remboursement est souhaité.
customer-next-wait = Rien à faire avant le { $day }
customer-next-wait-words = { $amount } seront dus ce jour-là, et rien n’est en retard.
customer-next-wait-plan = Rien à faire avant le { $day }
customer-next-wait-plan-words = { $name } respecte l’échéancier. { $amount } suivent ; en cas de retard, un appel amical est le meilleur premier pas.
customer-next-dueToday = { $amount } sont dus aujourd’hui
customer-next-dueToday-words = Les virements arrivent souvent un jour plus tard. Inutile de demander avant demain.
customer-next-remind = Un rappel amical
customer-next-remind-words =
    { $days ->
        [one] { $amount } ont { $days } jour de retard. C’est le plus souvent un oubli ; un bref appel ou message suffit d’ordinaire.
       *[other] { $amount } ont { $days } jours de retard. C’est le plus souvent un oubli ; un bref appel ou message suffit d’ordinaire.
    }
customer-next-offerPlan = Demander ce qui rend la chose difficile
customer-next-offerPlan-words = { $amount } sont en retard depuis { $days } jours. Appelez { $name }, écoutez d’abord, et proposez un échéancier qui peut être tenu.
customer-next-talkAboutPlan = Parler de l’échéancier
customer-next-talkAboutPlan-words =
    { $days ->
        [one] { $amount } de l’échéancier ont { $days } jour de retard. Demandez ce qui s’est passé ; le paiement peut être déplacé ou réparti.
       *[other] { $amount } de l’échéancier ont { $days } jours de retard. Demandez ce qui s’est passé ; le paiement peut être déplacé ou réparti.
    }
customer-first-debt = Ajouter la première créance
customer-it-came = Le paiement est arrivé
customer-look-plan = Faire un échéancier
customer-move-plan = Modifier l’échéancier

customer-plan = Échéancier
customer-plan-in = Échéancier, { $currency }
customer-plan-change = Modifier…
customer-plan-whole = Tout l’échéancier
customer-plan-make = Faire un échéancier
customer-plan-make-words = Si payer d’un coup est difficile, convenez de parts qui peuvent être tenues.
customer-plans-past =
    { $count ->
        [one] Un échéancier antérieur
       *[other] { $count } échéanciers antérieurs
    }
customer-plan-ended = Terminé le { $day } : { $reason }
customer-plan-replaced = un nouvel échéancier l’a remplacé
customer-plan-paid = { $amount }, convenu le { $day } et payé
customer-row-deposit = acompte
customer-row-paid = payé
customer-row-late = en retard
customer-row-next = le prochain
customer-row-part = { $open } restent dus

customer-details = Fiche
customer-details-none = Un numéro de téléphone ou une adresse facilite le pas suivant.
customer-copy = Copier { $text }
customer-copied = Copié : { $text }
customer-call-copied = { $phone } est copié aussi, au cas où cet ordinateur ne pourrait pas appeler.

customer-debts = Créances
customer-debts-open =
    { $count ->
        [0] aucune ouverte
       *[other] { $count } ouvertes
    }
customer-debts-more =
    { $count ->
        [one] En afficher une autre
       *[other] En afficher { $count } autres
    }
customer-debts-done =
    { $count ->
        [one] Une soldée ou annulée
       *[other] { $count } soldées ou annulées
    }
customer-debt-issued = du { $day }
customer-debt-cancelled = Annulée à partir du { $day } : { $reason }
customer-debt-paid = Soldée
customer-debt-disputed = En discussion
customer-debt-late =
    { $days ->
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    }
customer-debt-inPlan = Dans l’échéancier
customer-debt-due = Due le { $day }
customer-debt-of = sur { $amount }
customer-debt-menu = Plus pour { $reference }
customer-debt-pay = Saisir un paiement pour elle
customer-debt-edit = Modifier
customer-debt-adjust = Avoir, remise, abandon ou frais
customer-debt-void = Annuler cette créance

customer-happened = Ce qui s’est passé
customer-told-everything = Tout
customer-told-money = Argent
customer-told-plans = Échéanciers
customer-happened-more = Afficher { $count } plus anciens
customer-happened-none = Rien de tel pour l’instant.
customer-item-menu = Plus pour : { $title }
customer-void-debt = Annuler cette créance
customer-void-payment = Revenir sur ce paiement
customer-void-entry = Revenir sur cette écriture
customer-charged = { $reference } facturée, { $amount }
customer-due = due le { $day }
customer-paid = Paiement reçu, { $amount } { $how }
customer-by-bankTransfer = par virement
customer-by-card = par carte
customer-by-cash = en espèces
customer-by-cheque = par chèque
customer-by-directDebit = par prélèvement
customer-part = { $amount } sur { $reference }
customer-part-credit = { $amount } gardés en avoir
customer-reference = référence { $reference }
customer-adjusted-credit = Avoir accordé, { $amount }
customer-adjusted-discount = Remise accordée, { $amount }
customer-adjusted-fee = Frais ajoutés, { $amount }
customer-adjusted-waiver = N’est plus demandé, { $amount }
customer-agreed = Échéancier convenu : { $plan }
customer-agreed-total = { $amount } en tout
customer-ended = Échéancier terminé
customer-voided = Annulé à partir du { $day } : { $reason }
customer-voided-mistake = Retiré comme erreur : { $reason }
