# Un plan de paiement sur papier : proposé, convenu, ou une version
# antérieure. C’est le client qui le lit.

paper-sheet-title = Votre plan de paiement
paper-sheet-title-offer = Proposition de plan de paiement
paper-sheet-document-title = Plan de paiement, { $customer }, { $day }
paper-sheet-agreed = Convenu le { $day }
paper-sheet-changed = Modifié le { $day }

## La réponse : ce qui est dû, puis combien et à quel rythme. Deux grandes
## phrases.

paper-sheet-owes = Vous devez { $amount }.
paper-sheet-left = Il vous reste { $amount } à payer.
paper-sheet-owed = Vous deviez { $amount }.
paper-sheet-could-pay = Vous pourriez payer { $amount } { $rhythm }.
paper-sheet-could-pay-once = Vous pourriez payer { $amount } le { $day }.
paper-sheet-could-pay-parts = Vous pourriez payer en { $count } fois.
paper-sheet-pay = Vous payez { $amount } { $rhythm }.
paper-sheet-pay-once = Vous payez { $amount } le { $day }.
paper-sheet-pay-parts = Vous payez en { $count } fois.
paper-sheet-paid-by = Le plan était de { $amount } { $rhythm }.
paper-sheet-paid-once = Le plan était de { $amount } le { $day }.
paper-sheet-paid-parts = Le plan était de { $count } paiements.
paper-sheet-paid = Merci, ce plan est payé.

## Les lignes en dessous, qui expliquent.

paper-sheet-deposit = D’abord { $amount } le { $day }, puis :
paper-sheet-payments = { $count } paiements, du { $first } au { $last }.
paper-sheet-payments-odd-first = { $count } paiements, du { $first } au { $last }, le premier de { $odd }.
paper-sheet-payments-odd-both = { $count } paiements, du { $first } au { $last }, le premier de { $odd } et le dernier de { $oddLast }.
paper-sheet-payments-odd-last = { $count } paiements, du { $first } au { $last }, le dernier de { $odd }.
paper-sheet-payments-below = { $count } paiements, du { $first } au { $last } ; le montant de chacun figure plus bas.
paper-sheet-review = Le { $day }, nous parlons du reste, { $amount }.
paper-sheet-pauses = Aucun paiement { $when }.
paper-sheet-in-period = { $period }
paper-sheet-in-month = { $month ->
    [1] en janvier
    [2] en février
    [3] en mars
    [4] en avril
    [5] en mai
    [6] en juin
    [7] en juillet
    [8] en août
    [9] en septembre
    [10] en octobre
    [11] en novembre
   *[12] en décembre
}
paper-sheet-still-open = Il reste { $amount } de paiements antérieurs.
paper-sheet-paid-so-far = Merci pour les { $amount } que vous avez déjà payés.
paper-sheet-costs-nothing = Le plan ne vous coûte rien : ni intérêts, ni frais.
paper-sheet-costs-interest = S’y ajoutent { $interest } d’intérêts, soit { $total } en tout.
paper-sheet-costs-fees = S’y ajoutent { $fees } de frais, soit { $total } en tout. Il n’y a pas d’intérêts.
paper-sheet-costs-both = S’y ajoutent { $interest } d’intérêts et { $fees } de frais, soit { $total } en tout.
paper-sheet-apr = Le taux annuel effectif global (TAEG) est de { $percent }{"\u00A0"}%.
paper-sheet-let-off = Si chaque paiement arrive à temps, nous vous remettons { $amount } à la fin, et vous payez { $total } en tout.
paper-sheet-replaces = Il remplace le plan du { $day }.
paper-sheet-would-replace = Il remplacerait le plan du { $day }.

## Ce qui a changé, et ce qui ne vaut plus.

paper-sheet-what-changed = Ce qui a changé le { $day }
paper-sheet-why = La raison : { $reason }
paper-sheet-held-until = Voici le plan tel qu’il était jusqu’au { $day }
paper-sheet-held-why = Il a été modifié ce jour-là. Les paiements ci-dessous ne sont plus demandés ainsi.
paper-sheet-ended = Ce plan a pris fin le { $day }
paper-sheet-ended-for-another = Un nouveau plan l’a remplacé.

## Les paiements.

paper-sheet-table = Vos paiements
paper-sheet-column-number = N°
paper-sheet-column-day = Date
paper-sheet-column-payment = Paiement
paper-sheet-column-debt = dont dette
paper-sheet-column-interest = intérêts
paper-sheet-column-fees = frais
paper-sheet-column-left = Reste
paper-sheet-opening = Ce que vous devez au début
paper-sheet-sum = En tout
paper-sheet-row-paid = Payé.
paper-sheet-row-left = Payé en partie, il reste { $amount }.
paper-sheet-row-open = Encore à payer.
paper-sheet-row-moved = Convenu pour le { $day }.
paper-sheet-row-if-not-kept = Remis si chaque paiement arrive à temps.

## À quoi sert le plan, que faire si c’est difficile, et où signer.

paper-sheet-debts = Ce que le plan règle
paper-sheet-debts-offer = Ce que le plan réglerait
paper-sheet-hard = Nous trouverons ensemble une autre date, et vous recevrez le nouveau plan sur papier.
paper-sheet-if-it-suits = Si cela vous convient
paper-sheet-nothing-agreed = Signez ici et rendez-nous cette feuille, ou dites-le-nous simplement. Rien n’est convenu d’ici là. Si autre chose vous convient mieux, dites-le-nous aussi.
paper-sheet-for-business = Pour l’entreprise
paper-sheet-for-customer = Pour le client ou la cliente
paper-sheet-date-signature = Date et signature
