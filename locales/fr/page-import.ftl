# Reprendre d’un tableau qui doit quoi.

import-title = Import
import-summary = Reprenez qui vous doit quoi, depuis votre tableur ou votre comptabilité.
import-drop-title = Déposez votre fichier ici
import-drop-words = Un fichier CSV : une ligne par facture, avec client, date, échéance et montant. Dans Excel, Numbers ou LibreOffice, choisissez « Enregistrer sous » ou « Exporter », puis CSV.
import-choose = Choisir un fichier
import-safe = Vous voyez tout avant que ce soit repris. Importer deux fois le même fichier n’ajoute rien deux fois.
import-not-a-table = « { $file } » ne se lit pas encore comme un tableau.
import-trouble-empty = Il ne contient rien. A-t-il été enregistré avant d’être fermé ?
import-trouble-workbook = C’est un classeur. Ouvrez-le dans Excel, Numbers ou LibreOffice, choisissez « Enregistrer sous » ou « Exporter », puis CSV, et importez ce fichier-là.
import-trouble-pdf = C’est un PDF, qui n’a ni lignes ni colonnes. Demandez un fichier CSV au programme d’où il vient.
import-trouble-picture = C’est une image. Demandez un fichier CSV au programme d’où elle vient.
import-trouble-packed = Il est compressé. Décompressez-le d’abord, puis choisissez le fichier à l’intérieur.
import-trouble-large = Il dépasse 64 Mo. Partagez-le, par exemple une année à la fois.
import-trouble-moved = Il n’a pas pu être ouvert. A-t-il été déplacé, ou est-ce un dossier ?
import-trouble-other = Ouvrez-le dans le programme d’où il vient, choisissez « Enregistrer sous » ou « Exporter », puis CSV, et importez ce fichier-là.

## Le fichier en un coup d’œil.

import-file-has =
    { $count ->
        [one] { $file } · { $count } ligne
       *[other] { $file } · { $count } lignes
    }
import-another = Autre fichier
import-nothing = Ne rien importer
import-do =
    { $count ->
        [one] Importer { $count } créance
       *[other] Importer { $count } créances
    }
import-do-rest =
    { $count ->
        [one] Importer l’autre créance
       *[other] Importer les { $count } autres créances
    }
import-do-payments =
    { $count ->
        [one] Importer { $count } paiement
       *[other] Importer { $count } paiements
    }
import-see-customers = Voir les clients
import-nothing-new = Rien de nouveau dans ce fichier : tout est déjà dans votre registre.
import-some-unread =
    { $count ->
        [one] { $count } ligne ne peut pas être reprise. Vous pouvez importer le reste, ou corriger le fichier et le choisir à nouveau ; ce qui est déjà dans le registre n’est pas ajouté deux fois.
       *[other] { $count } lignes ne peuvent pas être reprises. Vous pouvez importer le reste, ou corriger le fichier et le choisir à nouveau ; ce qui est déjà dans le registre n’est pas ajouté deux fois.
    }
import-missing = Pour que le fichier puisse être lu, choisissez une colonne pour : { $fields }.
import-remembered = Ce fichier est lu comme le précédent. Changez ci-dessous ce qui est différent cette fois.
import-unreadable = Le fichier ne peut pas être lu ainsi : { $reason }
import-unreadable-empty = Le fichier est vide.
import-unreadable-notCsv = Ce n’est pas un fichier CSV. Ouvrez-le dans le programme d’où il vient et enregistrez le tableau au format CSV.
import-unreadable-noColumns = Le fichier n’a pas de colonnes séparées par des virgules, des points-virgules, des tabulations ou « | ».
import-unreadable-tooManyColumns = La ligne { $line } a plus de { $limit } colonnes, plus qu’un tableau ne peut en avoir ici. Est-ce le bon fichier ?
import-unreadable-unmapped = Dites quelle colonne est « { $field } ».
import-unreadable-noDue = Dites dans quelle colonne se trouve la date d’échéance, ou après combien de jours une dette est due.
import-unreadable-noCurrency = Dites dans quelle devise sont les montants.
import-unreadable-paidHowMuch = Une colonne dit quand le paiement a eu lieu. Dites si cela vaut pour tout le montant, ou dans quelle colonne se trouve le montant payé.
import-unreadable-noSuchColumn = Le fichier n’a pas de colonne « { $column } », qui était prise pour « { $field } ».
import-unreadable-severalColumns = Plusieurs colonnes s’appellent « { $column } ». Choisissez laquelle est « { $field } ».
import-unreadable-nameWithoutHeader = Le fichier n’a pas de noms de colonnes ; choisissez la colonne pour « { $field } » d’après sa place.
import-no-row = Aucune ligne ne peut être lue ainsi. Regardez les colonnes, et comment le fichier est écrit.
import-outlook = Ce qui serait importé
import-figure-debts =
    { $count ->
        [one] créance
       *[other] créances
    }
import-figure-customers =
    { $count ->
        [one] nouveau client
       *[other] nouveaux clients
    }
import-figure-payments =
    { $count ->
        [one] paiement
       *[other] paiements
    }
import-figure-known =
    { $count ->
       *[other] déjà dans le registre
    }
import-figure-unread =
    { $count ->
        [one] ligne illisible
       *[other] lignes illisibles
    }
import-figure-charged = en tout

## Questions sur le fichier.

import-questions-title = Quelques questions sur ce fichier
import-questions-open =
    { $count ->
        [one] { $count } sans réponse
       *[other] { $count } sans réponse
    }
import-questions-done = Tout a sa réponse
import-questions-guessed = Déjà rempli ; merci de vérifier
import-answered = Répondu
import-doubt-noColumn = Quelle colonne a ceci : { $field } ?
import-doubt-noDue = Aucune colonne ne donne l’échéance. Combien de temps vos clients ont-ils pour payer ?
import-doubt-byContent = La colonne « { $column } » est-elle ceci : { $field } ? Seul son contenu le dit, pas son nom.
import-doubt-sameName = Plusieurs colonnes s’appellent « { $name } ». La colonne « { $column } » est-elle ceci : { $field } ?
import-doubt-dateOrder = Quel jour est { $example } ?
import-doubt-mixedDates = Les jours sont écrits de plusieurs façons. Quel jour est { $example }, ligne { $line } ? Les lignes écrites autrement sont listées, et laissées de côté.
import-doubt-decimal = Comment les montants sont-ils écrits ? { $example } pourrait avoir des milliers ou des décimales.
import-doubt-mixedDecimals = Les montants sont écrits de plusieurs façons, dont { $example } ligne { $line }. Laquelle est la bonne ? Les autres sont listés, et laissés de côté.
import-doubt-stillOpen = La colonne « { $column } » semble dire ce qui reste dû. Est-ce que ce sera le montant ?
import-doubt-paidUnclear = La colonne « { $column } » semble parler de paiements, mais n’a ni jours ni montants. Que faire ?
import-doubt-currency = Dans quelle devise sont les montants ?
import-doubt-paidInFull = Un jour dans la colonne « { $column } » veut-il dire que tout a été payé ce jour-là ?
import-doubt-noReference = Y a-t-il une colonne avec le numéro de facture ? Sans elle, les créances portent leur jour et leur montant.
import-doubt-noHeader = La première ligne a-t-elle les noms des colonnes, ou est-ce déjà une créance ?
import-doubt-encoding = Est-ce bien écrit : « { $sample } » ?
import-answer-yes = Oui
import-answer-no = Non
import-answer-dmy = { $day }
import-answer-mdy = { $day }
import-answer-ymd = { $day }
import-answer-point = Point : 1,234.56
import-answer-comma = Virgule : 1.234,56
import-answer-leave-out = Laisser les paiements
import-answer-set-myself = Je choisis les colonnes plus bas
import-answer-no-header = C’est une créance
import-answer-has-header = Ce sont les noms
import-answer-utf-8 = Non, essayer Unicode (UTF-8)
import-answer-windows-1252 = Non, essayer Windows (occidental)
import-answer-days =
    { $days ->
        [0] À payer tout de suite
        [one] { $days } jour
       *[other] { $days } jours
    }

## Quelle colonne veut dire quoi.

import-columns-title = Quelle colonne est quoi
import-columns-meaning = Sens
import-columns-column = Colonne de votre fichier
import-columns-example = Un exemple, et comment il est lu
import-no-column = Pas dans le fichier
import-column-number = Colonne { $number }
import-more-columns =
    { $count ->
        [one] { $count } colonne de plus
       *[other] { $count } colonnes de plus
    }
import-needed = nécessaire
import-please-choose = Choisissez une colonne.
import-read-as = est lu comme
import-field-customer = Client
import-field-customer-name = Nom du client
import-field-reference = Numéro de facture
import-field-description = Pour quoi
import-field-issued = Date de facture
import-field-due = Échéance
import-field-terms-days = Délai en jours
import-field-amount = Montant
import-field-currency = Devise
import-field-paid-on = Payé le
import-field-paid-amount = Montant payé
import-field-disputed = Contesté
import-field-email = E-mail
import-field-phone = Téléphone

## Les premières lignes.

import-first-rows = Les premières lignes
import-first-rows-show = Afficher
import-first-rows-read = Comme Amicable les lit
import-first-rows-raw = Comme dans le fichier
import-line = Ligne

## Comment le fichier est écrit.

import-how-written = Comment le fichier est écrit
import-recognise = Reconnaître tout seul
import-dates = Ordre dans les dates
import-dates-dmy = Jour, mois, année
import-dates-mdy = Mois, jour, année
import-dates-ymd = Année, mois, jour
import-decimal = Signe décimal
import-currency = Devise des montants
import-terms-days = Délai en jours, si aucune colonne ne le dit
import-encoding = Lettres
import-encoding-utf-8 = Unicode (UTF-8)
import-encoding-windows-1252 = Windows (occidental)
import-encoding-utf-16le = Unicode (UTF-16, petit-boutiste)
import-encoding-utf-16be = Unicode (UTF-16, gros-boutiste)
import-delimiter = Entre les colonnes
import-delimiter-comma = Virgule ,
import-delimiter-semicolon = Point-virgule ;
import-delimiter-tab = Tabulation
import-delimiter-pipe = Barre |
import-header = La première ligne a les noms des colonnes
import-paid-in-full = Un jour de paiement veut dire que tout a été payé

## Ce qui ne peut pas être repris.

import-problems-title = Ne peut pas être repris
import-remarks-title = À regarder
import-problems-copy = Copier la liste
import-problems-copied = La liste est copiée.
import-problems-first = Les { $count } premiers sont listés.
import-problems-line = Ligne
import-problems-column = Colonne
import-problems-value = Dans le fichier
import-problems-reason = Pourquoi
import-problem-empty = Rien n’est écrit ici.
import-problem-notADate = Ce n’est pas une date.
import-problem-impossibleDay =
    { $order ->
        [dmy] Ce jour n’existe pas, lu comme jour, mois, année.
        [mdy] Ce jour n’existe pas, lu comme mois, jour, année.
       *[ymd] Ce jour n’existe pas, lu comme année, mois, jour.
    }
import-problem-unlikelyYear = L’année n’est pas entre 1970 et 2099.
import-problem-notAnAmount = Ce n’est pas un montant.
import-problem-otherDecimalMark = Le signe décimal n’est pas le même ici que dans le reste.
import-problem-ambiguousAmount = Ce pourraient être des milliers ou des décimales. Écrivez-le avec toutes ses décimales.
import-problem-tooManyDecimals = { $currency } n’a pas autant de décimales.
import-problem-tooLarge = C’est trop grand pour être tenu au centime.
import-problem-unknownCurrency = Ce n’est pas un code de devise comme EUR, GBP ou USD.
import-problem-otherCurrency = C’est dans une autre devise que { $currency }.
import-problem-nothingOwed = Le montant est nul, donc rien n’est dû.
import-problem-creditNote = Le montant est négatif. Saisissez-le comme avoir sur la page du client.
import-problem-negativePayment = Le paiement est négatif. Saisissez-le à la main.
import-problem-paidWithoutDay = C’est payé, mais le jour manque.
import-problem-paidWithoutAmount = C’est payé, mais le montant manque.
import-problem-notYesOrNo = Ce n’est ni oui ni non.
import-problem-notDays = Ce n’est pas un nombre de jours de 0 à 3650.
import-problem-dueBeforeIssued = L’échéance est avant la date de facture, { $issued }.
import-problem-tooFewCells = La ligne a { $found } cellules au lieu de { $expected }.
import-problem-tooManyCells = La ligne a { $found } cellules au lieu de { $expected }. Un nom ou un montant contient peut-être un séparateur.
import-problem-unclosedQuote = Un guillemet est ouvert et jamais fermé.
import-problem-unreadableLetters = Certaines lettres sont illisibles. Essayez d’autres lettres sous « Comment le fichier est écrit ».
import-problem-totalsRow = Cela ressemble à un total, pas à une créance.
import-problem-headerAgain = Ce sont encore les noms des colonnes.
import-problem-alreadyOnLine = La même chose est à la ligne { $line } ; elle compte une fois.
import-problem-referenceTwice = La ligne { $line } a le même client et le même numéro de facture, mais diffère. Aucune des deux n’est reprise.
import-problem-paidBeforeIssued = C’est payé avant la date de facture, { $issued }.
import-problem-paidTooMuch = Plus a été payé que dû. Le reste devient un crédit.
import-problem-endsEarly = La ligne a { $found } cellules au lieu de { $expected } ; celles qui manquent comptent comme vides.
import-problem-knownOtherwise = Le registre a déjà cette créance, avec { $known }. Elle reste telle quelle.

## La reprise, et après.

import-running = Import en cours…
import-cancelled = Arrêté, comme demandé. Rien n’a été importé.
import-done =
    { $count ->
        [0] Rien de nouveau dans ce fichier
        [one] { $count } créance est dans votre registre
       *[other] { $count } créances sont dans votre registre
    }
import-done-customers =
    { $count ->
        [one] { $count } nouveau client
       *[other] { $count } nouveaux clients
    }
import-done-payments =
    { $count ->
        [one] { $count } paiement
       *[other] { $count } paiements
    }
import-done-known =
    { $count ->
        [one] { $count } y était déjà et n’a pas changé
       *[other] { $count } y étaient déjà et n’ont pas changé
    }
import-done-skipped =
    { $count ->
        [one] { $count } ligne a été laissée de côté
       *[other] { $count } lignes ont été laissées de côté
    }
import-done-again = Le mois prochain, un fichier comme celui-ci sera lu de la même façon, et seul le nouveau sera ajouté.
