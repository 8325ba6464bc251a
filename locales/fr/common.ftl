# Les mots communs à l’écran et au papier.

common-period = du { $from } au { $to }
common-list = { $rest } et { $last }
common-or = { $one } ou { $other }
