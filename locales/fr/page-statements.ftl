# Relevés : d’un client, et pour tous ceux qui doivent.

statements-title = Relevés
statements-summary = Qui doit quoi, depuis quand, et une page pour chacun.
statements-of-one = Relevé
statements-from-to = Du { $from } au { $to }
statements-from-to-balance = Du { $from } au { $to } · solde { $balance }
statements-saved = Enregistré sous { $file }
statements-save-as = Enregistrer sous…
statements-open = Ouvrir

## De quand à quand.

statements-period = Période
statements-period-all = Tout jusqu’ici
statements-period-thisMonth = Ce mois-ci
statements-period-lastMonth = Mois dernier
statements-period-thisYear = Cette année
statements-period-custom = Du … au
statements-period-from = Du
statements-period-to = Au
statements-period-backwards = C’est avant le premier jour.

## La page que l’on voit.

statements-preview = Aperçu
statements-show-as = Afficher comme
statements-as-page = Page
statements-as-table = Tableau
statements-making-page = La page se prépare…
statements-page-of = Page { $page } sur { $pages }, telle qu’elle s’imprime. « Tableau » donne les mêmes chiffres en texte.
statements-zoom = Taille
statements-zoom-in = Plus grand
statements-zoom-out = Plus petit

## Ses lignes en tableau.

statements-how-balance = Comment le solde s’est formé, en { $currency }
statements-nothing-happened = Rien ne s’est passé sur ce compte jusque-là.
statements-column-day = Date
statements-column-what = Quoi
statements-column-added = Ajouté
statements-column-paid = Payé
statements-column-balance = Solde
statements-opening = Solde reporté
statements-closing = Solde
statements-line-charged = { $what }, échéance { $due }
statements-line-towards = { $what }, pour { $debts }
statements-line-paid-bankTransfer = Paiement par virement
statements-line-paid-card = Paiement par carte
statements-line-paid-cash = Paiement en espèces
statements-line-paid-cheque = Paiement par chèque
statements-line-paid-directDebit = Paiement par prélèvement
statements-line-paid-other = Paiement
statements-line-adjusted-credit = Avoir
statements-line-adjusted-discount = Remise
statements-line-adjusted-fee = Frais
statements-line-adjusted-waiver = N’est plus demandé
statements-line-plan-interest = Intérêts du plan
statements-line-plan-fee = Frais du plan
statements-line-plan-let-off = Remise, car le plan a été tenu
statements-line-plan-waived = Remis d’un commun accord
statements-line-cancelled = { $what } annulé
statements-line-entry-cancelled = Écriture du { $day } annulée

## Pour tous ceux qui doivent.

statements-run-title = Pour tous ceux qui doivent
statements-owe =
    { $count ->
        [0] Personne ne doit rien au { $day }
        [one] { $count } client doit, au { $day }
       *[other] { $count } clients doivent, au { $day }
    }
statements-outputs = Que préparer
statements-one-file = Un seul fichier pour l’imprimante, un client après l’autre
statements-separate = Un fichier par client, dans un dossier à part
statements-choose-folder = Choisir le dossier…
statements-file-name = Relevés { $day }
statements-make =
    { $count ->
        [0] Rien à préparer
        [one] Préparer { $count } relevé
       *[other] Préparer { $count } relevés
    }
statements-running = Les relevés se préparent…
statements-cancelled = Arrêté, comme demandé. Les fichiers terminés sont dans le dossier ; le fichier pour l’imprimante n’a pas été fait.
statements-made =
    { $count ->
        [one] { $count } relevé est prêt.
       *[other] { $count } relevés sont prêts.
    }
statements-open-one-file = Ouvrir le fichier pour l’imprimante

## Depuis quand.

statements-ageing-in = Depuis quand, en { $currency }
statements-ageing-count =
    { $count ->
        [one] { $count } client
       *[other] { $count } clients
    }
statements-bucket-notDue = Pas encore échu
statements-bucket-days1To30 = 1–30 jours de retard
statements-bucket-days31To60 = 31–60 jours de retard
statements-bucket-days61To90 = 61–90 jours de retard
statements-bucket-over90 = Plus de 90 jours
# The same as heads of narrow columns.
statements-column-notDue = Non échu
statements-column-days1To30 = 1–30 jours
statements-column-days31To60 = 31–60 jours
statements-column-days61To90 = 61–90 jours
statements-column-over90 = Plus de 90
statements-total = Ensemble
statements-total-in = Doit, { $currency }
statements-customer = Client
statements-credit = En crédit
# Debts, or the payments of a plan.
statements-items =
    { $count ->
        [0] rien
        [one] { $count } échéance
       *[other] { $count } échéances
    }
statements-nobody-title = Personne ne vous doit rien
statements-nobody-words = Au { $day }, tout est payé. Il n’y a pas de relevé à envoyer.
statements-empty-title = Pas encore de clients
statements-empty-words = Dès que des clients vous doivent de l’argent, leurs relevés se font ici : un par un, ou pour tous d’un coup.
statements-empty-import = Importer un tableau
statements-replace =
    { $count ->
        [one] Le remplacer
       *[other] Les remplacer
    }
