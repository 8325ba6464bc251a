# Le relevé de compte. La personne qui le lit est peut-être inquiète :
# phrases courtes, aucun jargon, un retard dit comme un simple fait.

paper-statement-title = Relevé de compte
paper-your-number = Votre numéro { $reference }
paper-page = Page { $page } sur { $pages }
paper-document-title = Relevé de compte, { $customer }, { $day }
paper-document-title-many = Relevés de compte, { $business }, { $day }

## La réponse, en une grande phrase.

paper-answer-nothing = Merci, vous ne devez rien.
paper-answer-credit = Nous vous devons { $amount }.
paper-answer-owes = Vous devez { $amount } et rien n’est en retard.
paper-answer-plan-on-track = Vous devez { $amount } et votre plan suit son cours.
paper-answer-plan-ahead = Vous devez { $amount } et vous êtes en avance sur votre plan.
paper-answer-late = Vous devez { $amount }. Cette somme était à payer il y a { $days ->
    [one] un jour
   *[other] { $days } jours
}.
paper-answer-late-many = Vous devez { $amount }. La partie la plus ancienne était à payer il y a { $days ->
    [one] un jour
   *[other] { $days } jours
}.
paper-answer-late-part = Vous devez { $amount }, dont { $late } à payer depuis { $days ->
    [one] un jour
   *[other] { $days } jours
}.
paper-answer-late-part-many = Vous devez { $amount }, dont { $late } déjà à payer, la partie la plus ancienne depuis { $days ->
    [one] un jour
   *[other] { $days } jours
}.
paper-answer-late-plan = Vous devez { $amount }. Un paiement de votre plan, { $late }, était prévu il y a { $days ->
    [one] un jour
   *[other] { $days } jours
}.
paper-answer-late-plan-many = Vous devez { $amount }. { $count } paiements de votre plan, { $late } en tout, étaient prévus, le premier il y a { $days ->
    [one] un jour
   *[other] { $days } jours
}.
paper-answer-several = Vous devez { $amounts }.
paper-answer-several-credit = Vous devez { $amounts }, et nous vous devons { $credits }.

## La ligne en dessous, qui explique.

paper-why-nothing = Au { $day }, tout est payé sur votre compte.
paper-why-empty = Rien n’a été porté à votre compte.
paper-why-credit = Vous avez payé plus que ce qui était dû. Nous le déduirons de la prochaine somme, ou nous vous le rembourserons si vous le souhaitez.
paper-why-pay-by = Merci de payer au plus tard le { $day }.
paper-why-next = La prochaine somme, { $amount }, est à payer le { $day }.
paper-why-plan-first = Le premier paiement, { $amount }, est prévu le { $day }.
paper-why-plan-next = Merci : { $paid } { $paid ->
    [one] paiement sur { $count } est fait
   *[other] paiements sur { $count } sont faits
}. Le prochain, { $amount }, est prévu le { $day }.
paper-why-plan-last = Merci : { $paid } { $paid ->
    [one] paiement sur { $count } est fait
   *[other] paiements sur { $count } sont faits
}. Le dernier, { $amount }, est prévu le { $day }.
paper-why-ahead = Merci : vous avez payé { $by } avant la date prévue. Le prochain paiement, { $amount }, est prévu le { $day }.
paper-why-late = La date prévue était le { $day }. Si vous avez payé depuis, merci. Si quelque chose vous en empêche, parlez-nous-en, et nous chercherons une solution ensemble.
paper-why-late-many = La partie la plus ancienne était à payer le { $day }. Si vous avez payé depuis, merci. Si quelque chose vous en empêche, parlez-nous-en, et nous chercherons une solution ensemble.

## D’où vient le solde.

paper-section = Votre compte en { $currency }
paper-table-title = D’où vient ce solde
paper-table-currency = en { $currency }
paper-column-date = Date
paper-column-what = Opération
paper-column-added = Ajouté
paper-column-paid = Payé
paper-column-balance = Solde
paper-line-opening = Solde précédent
paper-line-none = Rien n’a été ajouté ni payé pendant cette période
paper-line-closing = Votre solde
paper-line-carried = À reporter sur la page suivante
paper-line-carried-over = Report de la page précédente

paper-invoice = Facture { $reference }
paper-invoice-within = facture { $reference }
paper-charge = Somme due
paper-charge-within = une somme due
paper-line-due = { $line }, à payer le { $day }
paper-line-disputed = { $line } (nous le vérifions pour vous)
paper-payment-bank-transfer = Paiement par virement
paper-payment-card = Paiement par carte
paper-payment-cash = Paiement en espèces
paper-payment-cheque = Paiement par chèque
paper-payment-direct-debit = Paiement par prélèvement
paper-payment-other = Paiement
paper-credit = Avoir
paper-discount = Remise
paper-fee = Frais
paper-waiver = Somme abandonnée
paper-payment = Paiement
paper-line-reference = { $line }, référence { $reference }
paper-line-towards = { $line }, pour { $debts }
paper-line-part = { $debt } ({ $amount })
paper-line-more = { $count } autres ({ $amount })
paper-line-kept = { $line }, dont { $amount } gardés en avoir
paper-line-kept-all = { $line }, gardé en avoir
paper-line-note = { $line } : { $note }
paper-line-plan-interest = Intérêts prévus par votre plan
paper-line-plan-fee = Frais prévus par votre plan
paper-line-plan-let-off = Remise, parce que vous avez respecté le plan
paper-line-plan-waived = Remis comme convenu
paper-line-cancelled = Annulation : { $thing } du { $day }

## Quand c’est à payer.

paper-ageing-title = Quand la somme restante est à payer
paper-ageing-not-due = Ce jour ou après
paper-ageing-1-30 = Il y a 1–30 jours
paper-ageing-31-60 = Il y a 31–60 jours
paper-ageing-61-90 = Il y a 61–90 jours
paper-ageing-over-90 = Plus de 90 jours

## Le plan de paiement.

paper-plan-title = Votre plan de paiement, convenu le { $day }
paper-plan-single = { $amount } le { $day }.
paper-plan-regular = { $amount } { $rhythm }, du { $first } au { $last }.
paper-plan-regular-odd-last = { $amount } { $rhythm }, du { $first } au { $last }, le dernier de { $odd }.
paper-plan-regular-odd-first = { $amount } { $rhythm }, du { $first } au { $last }, le premier de { $odd }.
paper-plan-regular-odd-both = { $amount } { $rhythm }, du { $first } au { $last }, le premier de { $odd } et le dernier de { $oddLast }.
paper-plan-by-hand = { $count } paiements du { $first } au { $last }, comme convenu.
paper-plan-deposit = D’abord { $amount } le { $day }, puis :
paper-plan-no-interest = Sans intérêts.
paper-plan-interest = Des intérêts de { $amount } sont compris.
paper-plan-fees = Des frais de { $amount } sont compris.
paper-plan-if-kept = Si chaque paiement arrive à temps, les derniers { $amount } vous sont remis.
paper-every-week = { $weekday ->
    [1] chaque lundi
    [2] chaque mardi
    [3] chaque mercredi
    [4] chaque jeudi
    [5] chaque vendredi
    [6] chaque samedi
   *[7] chaque dimanche
}
paper-every-two-weeks = { $weekday ->
    [1] un lundi sur deux
    [2] un mardi sur deux
    [3] un mercredi sur deux
    [4] un jeudi sur deux
    [5] un vendredi sur deux
    [6] un samedi sur deux
   *[7] un dimanche sur deux
}
paper-every-month = le { $day } de chaque mois
paper-every-month-end = le { $day } de chaque mois, ou son dernier jour
paper-every-month-last = le dernier jour de chaque mois
paper-every-half-month = le { $first } et le { $second } de chaque mois
paper-day-of-month = { $day ->
    [1] 1er
   *[other] { $day }
}
paper-plan-was-due = prévu le { $day }
paper-plan-more = puis { $count } autres

## Comment payer, et que faire si c’est difficile.

paper-pay-title = Comment payer
paper-pay-holder = Titulaire
paper-pay-iban = IBAN
paper-pay-number = Compte
paper-pay-bic = BIC
paper-pay-bank = Banque
paper-pay-reference = Référence
paper-pay-amount = Montant
paper-pay-by = { $amount } au plus tard le { $day }
paper-pay-ask = Demandez-nous comment vous pouvez payer.
paper-hard-title = Si un paiement devient difficile,
paper-hard-phone-email = appelez-nous avant la date prévue au { $phone }, ou écrivez à { $email }.
paper-hard-phone = appelez-nous avant la date prévue au { $phone }.
paper-hard-email = écrivez-nous avant la date prévue à { $email }.
paper-hard-talk = parlez-nous-en avant la date prévue.
paper-hard-offer = Nous pouvons le décaler, l’étaler ou le suspendre. Si quelque chose ici vous semble faux, dites-le-nous ; nous ne demanderons pas cette partie pendant que nous vérifions.
