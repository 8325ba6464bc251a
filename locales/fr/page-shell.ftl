# Le cadre autour de chaque page d’un registre ouvert.

shell-places = Rubriques
shell-skip = Aller à la page
shell-find = Rechercher…
shell-customers = Clients
shell-business = Entreprise
shell-settings = Réglages
shell-sample = Ceci est une entreprise d’exemple. Toutes les personnes sont inventées ; essayez ce que vous voulez.
shell-go-light = Fenêtre claire
shell-go-dark = Fenêtre sombre
