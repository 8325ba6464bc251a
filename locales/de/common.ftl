# Wörter, die Bildschirm und Papier gemeinsam haben.

common-period = { $from } bis { $to }
common-list = { $rest } und { $last }
common-or = { $one } oder { $other }
