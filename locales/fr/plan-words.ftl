# Les échéanciers en mots, pour l’écran, le terminal et le papier :
# pourquoi chaque paiement est ce qu’il est, ce que fait un changement, ce
# qui parle pour une offre, et où commence le crédit réglementé. L’entreprise
# et le client les lisent ; on y parle donc de « la somme due » et de personne.

## Nombres, durées et rythmes.

words-percent = { $number } %
words-days = { $count ->
    [1] un jour
   *[other] { $count } jours
}
words-weeks = { $count ->
    [1] une semaine
    [2] deux semaines
   *[other] { $count } semaines
}
words-months = { $count ->
    [1] un mois
    [2] deux mois
   *[other] { $count } mois
}
words-years = { $count ->
    [1] un an
    [2] deux ans
   *[other] { $count } ans
}
words-half-month = un demi-mois
# Une durée en années et en mois.
words-years-and-months = { $years } et { $months }
words-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
# Les jours de la semaine se comptent à partir de lundi, 1.
words-weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
# 6 est le dernier du mois.
words-nth = { $nth ->
    [1] premier
    [2] deuxième
    [3] troisième
    [4] quatrième
    [5] cinquième
   *[6] dernier
}
words-in-months = en { $months }
words-from-month-to-month = entre { $from } et { $to }
words-from-day-to-day = du { $from } au { $to }
words-on = le { $day }

# À quel rythme, dans une phrase.
rhythm-days = { $count ->
    [1] chaque jour
    [2] tous les deux jours
   *[other] tous les { $count } jours
}
rhythm-weeks = { $count ->
    [1] chaque semaine
    [2] toutes les deux semaines
   *[other] toutes les { $count } semaines
}
rhythm-months = { $count ->
    [1] chaque mois
    [2] tous les deux mois
    [12] chaque année
   *[other] tous les { $count } mois
}
rhythm-months-on = { $months }, le { $day }
rhythm-last-day = dernier jour
rhythm-month-last-day = le dernier jour de chaque mois
rhythm-months-last-day = { $months }, le dernier jour du mois
rhythm-nth = le { $nth } { $weekday } de chaque mois
rhythm-months-nth = { $months }, le { $nth } { $weekday } du mois

# À quel rythme, juste après un montant : 60,00 € par semaine.
pace-day = par jour
pace-week = par semaine
pace-month = par mois
pace-year = par an
pace-half-month = deux fois par mois

## Pourquoi un paiement est ce qu’il est. Les premières expressions ouvrent
## une phrase, sans point ; ce dont le paiement se compose peut suivre.

why-alone = { $lead }.
why-with-parts = { $lead } : { $parts }.
why-of-this = Dont { $parts }.
why-part-interest = { $amount } d’intérêts
why-part-interest-time = { $amount } d’intérêts pour { $time }
why-part-debt = { $amount } de remboursement

why-agreed = { $amount } comme convenu
why-agreed-from-here = { $amount } à partir d’ici, comme convenu
why-level = { $amount }, le même montant chaque fois
why-level-anew = { $amount } à partir d’ici, recalculés au nouveau taux
why-level-coins = { $amount }, aussi égal que les centimes le permettent
why-in-all = { $amount } en tout
why-changed = { $amount } depuis le changement de l’échéancier
why-single = Tout en un seul paiement, { $amount }
why-deposit = L’acompte de { $amount }, avant les autres paiements
why-deposit-percent = L’acompte de { $amount }, soit { $percent } de la somme due
# « by » est un montant ou un pourcentage.
why-step = { $amount }, { $by } de { $side ->
    [less] moins
   *[more] plus
} qu’avant, comme convenu
why-percent = { $percent } { $after ->
    [deposit] de ce que laisse l’acompte
   *[nothing] de la somme due
}, { $amount }
why-percent-interest = { $percent } { $after ->
    [deposit] de ce que laisse l’acompte
   *[nothing] de la somme due
}, et les intérêts
why-principal = { $amount }, la même part de la somme due chaque fois
why-principal-interest = La même part de la somme due chaque fois, et les intérêts sur ce qui restait
why-token = { $amount }, un petit montant pour l’instant
why-review = Ce qui reste alors, { $amount }, sera discuté ce jour-là
why-floor = Au moins { $amount }, et plus dès que c’est possible
why-by-hand = { $amount }, fixé à la main
why-share = { $amount }, une part égale de ce que laissent les paiements fixés à la main
why-only-interest = Seuls les intérêts sont payés, { $amount } ; il reste { $left } à rembourser
why-only-interest-time = Seuls les intérêts pour { $time } sont payés, { $amount } ; il reste { $left } à rembourser
why-nothing = Rien n’est demandé
why-nothing-yet = Rien n’est encore demandé
why-nothing-then-next = Rien n’est encore demandé ; les intérêts se paient plus tard, avec le premier paiement qui en comporte
why-nothing-then-added = Rien n’est encore demandé ; les intérêts s’ajouteront plus tard à la somme due
why-nothing-then-spread = Rien n’est encore demandé ; les intérêts sont répartis sur les paiements à venir
why-last = Le dernier paiement : ce qui reste, { $amount }
why-last-odd = Le dernier paiement, { $by } de { $side ->
    [less] moins
   *[more] plus
} que les autres, pour que le tout fasse { $total }
why-last-rounding = Le dernier paiement, { $by } de { $side ->
    [less] moins
   *[more] plus
} que les autres à cause des arrondis
why-last-interest = Le dernier paiement, et avec lui tous les intérêts
why-merged = Le dernier paiement, avec en plus { $rest } qui seraient restés
why-merged-plain = Le dernier paiement, avec en plus un petit montant qui serait resté
why-balloon = Le dernier paiement, avec { $balloon } en plus, comme convenu
why-balloon-plain = Le dernier paiement, avec une somme plus grande en plus, comme convenu
why-odd = { $amount }, { $by } de { $side ->
    [less] moins
   *[more] plus
} que les autres, pour que le tout fasse { $total }
why-odd-rounding = { $amount }, { $by } de { $side ->
    [less] moins
   *[more] plus
} que les autres à cause des arrondis
why-odd-plain = { $amount }, qui prend ce qui ne se divise pas
why-multiple = { $amount } chaque fois, arrondi à un multiple de { $multiple }
why-multiple-nearest = { $amount } chaque fois, arrondi au multiple de { $multiple } le plus proche
why-multiple-plain = { $amount } chaque fois, arrondi à un montant rond
why-minimum = { $amount }, le plus petit paiement convenu

# Des phrases entières.
why-if-kept-discount = Demandé seulement si un paiement précédent arrive en retard ; sinon, ces { $amount } sont remis.
why-if-kept-interest = Les intérêts de tout l’échéancier, demandés seulement si un paiement arrive en retard ; sinon, ces { $amount } sont remis.
why-moved-bank = Déplacé du { $from } au { $to }, car les banques sont fermées ({ $name }).
why-moved-own = Déplacé du { $from } au { $to }, car c’est un jour de fermeture ({ $name }).
why-moved-weekend = Déplacé du { $from } au { $to }, car les banques sont fermées le week-end.
why-moved = Déplacé du { $from } au { $to }, car le premier est un jour de fermeture.
# « times » est par exemple « en août » ou « du 22 décembre au 4 janvier ».
why-skipped = Il n’y a pas de paiement { $times }, celui-ci vient donc { $after } après le précédent.
why-skipped-plain = Il n’y a pas de paiement entre les deux, celui-ci vient donc { $after } après le précédent.
why-advance = { $amount } se sont ajoutés à la somme due le { $day }.
why-advance-plain = { $amount } se sont ajoutés auparavant à la somme due.
why-rate = À partir du { $day }, le taux est de { $rate }.
why-rate-plain = Le taux a changé auparavant.
why-capitalised = { $amount } d’intérêts non payés s’ajoutent à la somme due.
why-capitalised-plain = Des intérêts non payés s’ajoutent à la somme due.
why-all-interest = Ce ne sont que des intérêts ; il reste { $left } à rembourser.
why-interest-short = Il ne paie que des intérêts, et pas tous : les { $amount } restants s’ajoutent à la somme due.
why-capped = Les intérêts n’iront pas plus loin : { $most } est le maximum convenu.
why-capped-percent = Les intérêts n’iront pas plus loin : { $percent } de la somme due est le maximum convenu.
why-capped-plain = Les intérêts n’iront pas plus loin : le maximum convenu est atteint.
why-paused-until = Aucun intérêt ne court avant le { $day }.
why-paused = Aucun intérêt ne court { $time }.
why-paused-plain = Aucun intérêt n’a couru pendant un temps avant lui.
why-interest-waits = Ses intérêts attendent.
why-deferred = Des intérêts qui attendaient sont payés avec lui.
why-deferred-part = Une partie des intérêts qui attendaient est payée avec lui.
why-first-longer = Le temps qui le précède est plus long que d’habitude, il comporte donc plus d’intérêts.
why-first-shorter = Le temps qui le précède est plus court que d’habitude, il comporte donc moins d’intérêts.
why-fee = Des frais de { $amount } s’y ajoutent.
why-fees = En tout, { $amount } de frais s’y ajoutent.
why-fee-named = S’y ajoute : { $name }, { $amount }.
why-amended = Il a été changé après l’accord.

## Ce que fait un changement.

change-holiday-shift = Pas de paiements { $time } ; ceux-ci et tous les suivants passent aux jours d’après.
change-holiday-add-to-end = Pas de paiements { $time } ; ils s’ajoutent à la fin.
change-holiday-spread = Pas de paiements { $time } ; ils sont répartis également sur les paiements suivants.
change-holiday-add-to-next = Pas de paiements { $time } ; ils s’ajoutent au premier paiement suivant.
# Beaucoup d’échéanciers n’ont pas d’intérêts du tout.
change-interest-runs = Les intérêts continuent de courir.
change-interest-frozen = Aucun intérêt ne court pendant ce temps.
change-missed-move = Ce qui a été manqué est payé le { $day }.
change-missed-spread = Ce qui a été manqué est réparti également sur les paiements à venir.
change-missed-add-to-end = Ce qui a été manqué s’ajoute à la fin, après le dernier paiement.
change-missed-pause = Rien n’est demandé jusqu’au { $day } inclus ; viennent ensuite les paiements manqués, puis tous les autres.
change-paid-more-fewer = Il a été payé plus que demandé : les paiements gardent leur montant, et il y en a moins.
change-paid-more-smaller = Il a été payé plus que demandé : il y a autant de paiements qu’avant, et ils sont plus petits.
change-paid-more-skip-next = Il a été payé plus que demandé : cela compte pour les prochains paiements, et la fin reste où elle est.
# « how » est une ou plusieurs des expressions ci-dessous, séparées par des virgules.
change-reschedule = À partir du { $day } : { $how }.
change-reschedule-anew = À partir du { $day }, les paiements sont recalculés.
change-re-age = Tout ce qui reste ouvert reçoit de nouvelles dates : { $how }.
change-how-each = { $amount } chacun
change-how-first = le premier le { $day }
change-how-count = { $count ->
    [one] { $count } paiement
   *[other] { $count } paiements
}
change-re-amortise = Ce qui a été manqué est partagé également : les paiements à venir gardent leurs dates et sont de même montant.
change-add-debt-keep-each = { $amount } rejoignent l’échéancier. Les paiements gardent leur montant, et il y en a plus.
change-add-debt-keep-count = { $amount } rejoignent l’échéancier. Il y a autant de paiements qu’avant, et ils sont plus grands.
change-settle = Tout ce qui reste est payé en une fois, le { $day }.
change-interest-hold = Aucun intérêt ne court { $time } ; les paiements gardent leurs dates.
change-charge = { $amount } de frais s’ajoutent au paiement du { $day }.
change-waive-all = Les frais et intérêts du paiement du { $day } sont remis.
change-waive-some = { $amount } des frais et intérêts du paiement du { $day } sont remis.
change-cancel = L’échéancier prend fin le { $day }. Ce qui reste est à discuter.

## Les offres : leur nom, ce qu’elles demandent, ce qu’on peut en dire en
## quelques mots.

offer-name-at-once = Tout en une fois
offer-name-lump-sum-first = D’abord une somme
offer-name-step-up = Plus par la suite
offer-name-steady = Régulier
offer-name-shorter = Plus vite terminé
offer-name-monthly = Mensuel, après la paie
offer-name-start-small = Commencer petit
offer-name-gentle = En douceur
offer-name-in-time = Payé à temps
offer-name-below-credit = Assez court pour rester simple
offer-name-token-then-review = Un peu pour l’instant, puis un entretien

# « pace » est « par semaine » ou « toutes les deux semaines ».
offer-pace = { $amount } { $pace }
offer-then = { $first }, puis { $then }
offer-now = { $amount } tout de suite
offer-first = d’abord { $amount }
offer-range = de { $least } à { $most }
offer-about = environ { $amount }
offer-once = { $amount } le { $day }
offer-once-now = { $amount } en une fois
offer-for-now = { $headline } pour l’instant

offer-why-as-asked = Ce qui était demandé.
offer-why-skips-added = Les temps sans paiement restent libres et s’ajoutent à la fin.
offer-why-fewer-payments = { $count ->
    [one] { $count } paiement de moins à retenir.
   *[other] { $count } paiements de moins à retenir.
}
offer-why-same-end = Se termine à peu près en même temps.
offer-why-ends-sooner = Se termine { $time } plus tôt.
offer-why-ends-later = Se termine { $time } plus tard.
offer-why-small-at-first = { $count ->
    [1] Le premier paiement est plus petit, les autres un peu plus grands.
    [one] Les premiers paiements ({ $count }) sont plus petits, les autres un peu plus grands.
   *[other] Les { $count } premiers paiements sont plus petits, les autres un peu plus grands.
}
offer-why-leaves-room = Laisse { $amount } de marge chaque fois, pour un mauvais mois.
offer-why-lump-sum = { $amount } en une fois raccourcissent la suite.
offer-why-keeps-cash = L’argent disponible reste où il est.
offer-why-more-than-said = Demande jusqu’à { $amount } de plus que ce qui a été dit.
offer-why-after-latest = Se termine { $time } après le jour souhaité.
offer-why-by-latest = Payé pour le jour souhaité.
offer-why-takes-years = Prend { $time }, plus que personne ne peut promettre.
offer-why-review = Le { $day }, il reste { $amount } à discuter.
offer-why-stays-below = Reste sous le seuil du crédit réglementé.
offer-why-fees-on-top = Jusqu’à { $amount } de frais s’ajoutent à un paiement.
offer-why-crosses = Dépasse le seuil du crédit réglementé.
offer-why-only-one = Aucun autre échéancier ne serait à la fois différent et plus facile à tenir.

## Où commence le crédit réglementé, et comment rester en dessous.

# « country » est un code ; « name » le nom du pays, ou plusieurs.
credit-where = { $code ->
    [GB] Au Royaume-Uni
    [US] Aux États-Unis
    [EU] Dans l’Union européenne
    [many] Dans ces pays ({ $name })
   *[one] Dans ce pays ({ $name })
}
credit-payments = { $where }, plus { $count ->
    [one] d’un paiement
   *[other] de { $count } paiements
}{ $deposit ->
    [apart] , sans compter un acompte,
   *[counted] {""}
} peuvent en faire un crédit réglementé. Cet échéancier en a { $planned } ; le numéro { $number } est le premier de trop.
credit-time = { $where }, des paiements après le { $day } peuvent en faire un crédit réglementé. Le numéro { $number } est le premier qui vient plus tard.
credit-charge = { $where }, des intérêts ou des frais, si petits soient-ils, peuvent en faire un crédit réglementé. Cet échéancier coûte { $cost }, à partir du paiement { $number }.
credit-stay-payments = Il reste en dessous avec { $count ->
    [one] un paiement de { $amount }.
   *[other] { $count } paiements de { $amount } chacun, ou avec moins.
}
credit-stay-payments-only = Il reste en dessous avec { $count ->
    [one] un paiement.
   *[other] { $count } paiements ou moins.
}
credit-stay-time = Il reste en dessous si tout est payé au plus tard le { $day }, avec { $amount } chaque fois.
credit-stay-time-only = Il reste en dessous si tout est payé au plus tard le { $day }.
credit-stay-no-charge = Il reste en dessous sans intérêts et sans frais.
