# Palabras comunes a la pantalla y al papel.

common-period = del { $from } al { $to }
common-list = { $rest } y { $last }
common-or = { $one } o { $other }
