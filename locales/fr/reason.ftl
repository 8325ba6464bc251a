# Pourquoi quelque chose a été refusé.
reason-terms-nothingOwed = Il ne reste rien à payer, donc rien à échelonner.
reason-terms-missing = { $what ->
    [currency] Choisissez la monnaie.
    [amount] Indiquez le montant dû.
    [agreement] Indiquez le jour de l’accord.
    [eachTime] Indiquez combien peut être payé à chaque fois.
    [country] Choisissez le pays.
    [rhythmOrDates] Indiquez la fréquence, ou les jours.
    [firstOrStart] Choisissez le jour du premier paiement.
    [countUntilOrEach] Indiquez combien de paiements, jusqu’à quand, ou combien à chaque fois.
    [change] Indiquez de combien cela change.
    [phase] Il faut au moins une période.
    [count] Indiquez combien.
    [howMuch] Indiquez combien.
    [eachOfPhase] Indiquez combien ; une seule période peut être calculée.
    [countOfPhase] Indiquez combien ; seule la dernière période peut rester ouverte.
    [rate] Indiquez le taux d’intérêt, en pour cent par an.
    [eachForTheRest] Indiquez combien à chaque fois, pour que le reste puisse être calculé.
    [countForTheRest] Indiquez combien de paiements, pour que le reste puisse être calculé.
    [paidBy] Indiquez le jour où tout doit être payé.
    [rhythm] Indiquez la fréquence.
   *[other] Il manque quelque chose ici.
}
reason-terms-notPositive = Cela doit être plus que zéro.
reason-terms-negative = Cela ne peut pas être inférieur à zéro.
reason-terms-range = Cela doit être compris entre { $from } et { $to }.
reason-terms-both = { $other ->
    [each] Indiquez soit ceci, soit le montant de chaque paiement, pas les deux.
    [count] Indiquez soit ceci, soit le nombre de paiements, pas les deux.
    [until] Indiquez soit ceci, soit le dernier jour, pas les deux.
    [percent] Indiquez soit un montant, soit un pourcentage, pas les deux.
    [solve] Ceci doit être calculé et ne peut donc pas être donné aussi.
   *[other] Ceci et { $other } s’excluent ; indiquez l’un des deux.
}
reason-terms-leavesNothing = Après { $deposit }, il ne reste rien à échelonner : { $total } sont dus.
reason-terms-tooEarly = Le { $day } est avant le { $than }.
reason-terms-tooLate = Le { $day } est après le { $than }.
reason-terms-notAfter = Le { $day } n’est pas après le { $than }.
reason-terms-year = Le { $day } n’est pas entre les années 1900 et 2200.
reason-terms-digits = Cela peut avoir 10 chiffres après la virgule, pas plus.
reason-terms-entries = Il peut y en avoir { $most }, pas plus.
reason-terms-rhythm = Cette fréquence n’existe pas : 366 jours, 52 semaines ou 120 mois au plus ; les jours du mois vont de 1 à 31.
reason-terms-count = Le nombre de paiements doit être compris entre 1 et { $most }.
reason-terms-tooManyRows = Il faudrait plus de 1200 paiements, le maximum d’un échéancier.
reason-terms-neverPaid = Avec { $each } à chaque fois, ce n’est jamais payé : les intérêts seuls font { $interest }.
reason-terms-rowsDiffer = { $side ->
    [tooMuch] Les paiements font { $rows } et { $total } sont dus : { $off } de trop.
   *[other] Les paiements font { $rows } et { $total } sont dus : il manque { $off }.
}
reason-terms-percents = Les pourcentages font { $sum }, pas 100.
reason-terms-belowNothing = Le paiement du { $day } serait inférieur à zéro.
reason-terms-closedTooLong = Il n’y a pas de jour ouvré près du { $day }.
reason-terms-noAnswer = { $because ->
    [leastAboveMost] Le minimum dépasse le maximum.
    [noMonth] Il ne reste aucun mois pour payer.
    [allGrace] Il ne reste aucun paiement après la période de grâce.
    [nothingThen] Aucun paiement ne tombe dans cette période.
    [allLeftOut] Tous les jours sont exclus.
    [nothingForTheOthers] Il ne reste rien pour les autres paiements.
    [emptyPhase] Aucun paiement ne tombe dans cette période.
    [oneDay] Deux paiements tomberaient le même jour.
    [stepsEnd] Les paiements tombent à zéro avant que tout soit payé.
    [lateAdvance] De l’argent est avancé après le dernier paiement.
    [tooLittleTime] Il n’y a pas assez de temps avant ce jour.
    [noDepositNeeded] Les paiements suffisent sans acompte.
    [tooSmallForDeposit] Les paiements sont trop petits, quel que soit l’acompte.
    [lessThanOwed] Les paiements font moins que le montant dû.
    [rateTooHigh] Le taux dépasserait 1000 %.
    [othersPayAll] Les autres paiements suffisent déjà.
    [earlierRowsPayAll] Les paiements avant le dernier suffisent déjà.
   *[other] Cela n’a pas de solution.
}
reason-terms-noDayLeft = Il ne reste aucun jour pour un paiement.
reason-terms-tooLarge = La dette dépasserait tout ce qui peut être compté.
reason-terms-outOfRange = L’échéancier dépasse la fin du calendrier, ou est trop grand.
reason-change-nothingMissed = Rien n’a été manqué avant le { $by }.
reason-change-nothingLeft = Il ne reste rien à payer.
reason-change-nothingAhead = Il n’a pas été payé plus que demandé.
reason-change-beforeThePlan = Le { $day } est avant le { $start }, jour de l’accord.
reason-change-noDayLeft = Il ne reste aucun paiement pour cela.
reason-change-inThePast = Le { $day } n’est pas après le { $on }, jour du changement.
reason-change-endsFirst = Le { $to } est avant le { $from }.
reason-change-noOpenPayment = Aucun paiement dû le { $on } n’est ouvert.
reason-change-nothingToWaive = On ne peut pas remettre plus que les { $charged } de frais et d’intérêts ouverts sur ce paiement.
reason-change-nothingThen = Aucun paiement ne tombe dans cette période.
reason-change-noInterest = L’échéancier ne porte pas d’intérêts à suspendre.
reason-change-advanceToCome = { $amount } doivent encore s’ajouter à la dette.
reason-change-tooManyRows = Il faudrait plus de 1200 paiements, le maximum d’un échéancier.
reason-change-unfit = { $because ->
    [belowNothing] Un paiement serait inférieur à zéro.
    [rowsDontPay] Les paiements ne règlent pas la dette.
    [noRows] Un échéancier a au moins un paiement.
    [paidPerRow] Chaque paiement doit avoir son montant payé.
    [paidTooMuch] On ne peut pas payer plus que ce qu’un paiement demande.
   *[other] Les paiements et ce qui a été payé ne concordent pas.
}
reason-change-aboutNothing = Ce dont il s’agit n’existe pas.
reason-account-empty = Veuillez remplir ce champ.
reason-account-malformed = { $expected ->
    [email] « { $value } » n’est pas une adresse e-mail.
    [country] « { $value } » n’est pas un code de pays de deux majuscules, comme GB.
    [ourTime] « { $value } » n’est pas un jour entre 1970 et 2099.
   *[other] « { $value } » est inférieur à zéro.
}
reason-account-taken = « { $value } » est déjà utilisé.
reason-account-notPositive = Le montant doit être supérieur à zéro, pas { $amount }.
reason-account-tooEarly = Le { $day } est avant le { $than }.
reason-account-unknown = Ceci n’est plus dans le registre.
reason-account-gone = Ceci a déjà été annulé.
reason-account-otherCurrency = La dette est en { $debt }, le montant en { $amount }.
reason-account-fixed = Cela ne peut pas être modifié après coup. Annulez et saisissez à nouveau.
reason-account-inPlan = { $reference } fait déjà partie d’un échéancier.
reason-account-noDebts = Un échéancier demande au moins une dette ouverte, toutes dans une seule monnaie.
reason-account-feeWithoutDebt = Choisissez la dette à laquelle se rattachent les frais.
reason-account-debtsDecide = Les conditions disent { $given }, mais les dettes { $owed }.
reason-account-notTheLast = Seul le dernier changement peut être annulé. Annulez d’abord celui-là.
reason-amount-notAnAmount = « { $value } » n’est pas un montant.
reason-amount-tooManyDecimals = « { $value } » a plus de décimales que { $currency } : { $decimals }.
reason-amount-tooLarge = Ce montant est trop grand pour être tenu exactement.
reason-amount-twoCurrencies = { $one } et { $other } ne peuvent pas être additionnés.
reason-calendar-unknownCountry = « { $value } » n’est pas un pays dont les jours fériés sont connus.
reason-calendar-unknownRegion = « { $region } » n’est pas une région de { $country } avec ses propres jours fériés ; il y a : { $known }.
reason-calendar-regionWithoutCountry = La région « { $region } » demande son pays.
reason-calendar-noBusinessDay = Un week-end de sept jours ne laisse aucun jour ouvré.
reason-calendar-addedAndRemoved = Le { $day } est à la fois ajouté et retiré.
reason-order-misses = L’ordre oublie { $name }.
reason-order-repeats = L’ordre nomme { $name } deux fois.
reason-order-mixes = L’ordre nomme { $name } parmi les étapes ; écrivez quatre catégories ou douze étapes.
reason-order-apart = L’ordre doit nommer à la suite tout ce qui est { $name }.
