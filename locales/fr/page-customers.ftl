# La liste des clients.

customers-title = Clients
customers-add = Ajouter un client
customers-import = Importer…
customers-search = Chercher un nom, une société, une référence, un montant
customers-show = Afficher
customers-show-owing = Doivent { $count }
customers-show-late = En retard { $count }
customers-show-onPlan = Avec échéancier { $count }
customers-show-all = Tous { $count }

customers-owing =
    { $count ->
        [one] { $count } doit { $amount }
       *[other] { $count } doivent { $amount }
    }
customers-nobody-owes = Personne ne doit rien
customers-on-plan = { $count } avec échéancier
customers-late = { $count } en retard

customers-column-name = Client
customers-column-standing = Où cela en est
customers-column-plan = Échéancier
customers-column-owes = Doit
customers-column-owes-in = Doit, { $currency }
customers-plan-steps = { $made } sur { $of }
customers-last-paid = dernier paiement le { $day }

customers-none-title = Personne ne vous doit rien pour l’instant
customers-none-words = Ajoutez le premier client qui vous doit quelque chose, ou importez le tableau que vous tenez aujourd’hui. Amicable montre ensuite qui appeler, qui suit un échéancier et qui a payé.
customers-no-match = Rien trouvé pour « { $query } »
customers-no-match-words = Une partie du nom, de la référence ou du montant suffit. Le client fait peut-être partie de ceux qui ne doivent rien.
customers-no-owing = Personne ne doit rien
customers-no-late = Personne n’est en retard
customers-no-onPlan = Personne ne suit d’échéancier
customers-no-all = Aucun client
customers-no-one-words = C’est une bonne nouvelle. Tous les autres sont toujours là.
customers-clear = Effacer la recherche
customers-everyone = Afficher tout le monde
