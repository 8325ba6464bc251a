# Las claves de un libro: frase secreta y clave de recuperación.

keys-passphrase = Frase secreta
keys-passphrase-again = La misma otra vez
keys-passphrase-differs = Las dos todavía no coinciden.
keys-strength-none = Tres o cuatro palabras sin relación son fáciles de recordar y difíciles de adivinar.
keys-strength-weak = Demasiado fácil de adivinar. Añada otra palabra sin relación.
keys-strength-fair = Aceptable. Una palabra más la haría más fuerte.
keys-strength-good = Bien. Adivinarla llevaría muchísimo tiempo.
keys-strength-strong = Muy fuerte. Nadie la va a adivinar.

keys-recovery = Clave de recuperación
keys-recovery-lead = Estas 24 palabras abren su libro si algún día pierde la frase secreta. Solo se muestran ahora. Guárdelas en papel o en un gestor de contraseñas.
keys-recovery-where = Guárdelas lejos de este equipo. Quien tenga estas palabras puede abrir el libro; sin ellas y sin la frase secreta nadie puede, ni siquiera nosotros.
keys-recovery-save = Guardar en un archivo
keys-recovery-kept = Ya las he guardado
keys-recovery-copied = Las palabras están copiadas. Péguelas ya en su gestor de contraseñas: dentro de un minuto se quitarán del portapapeles.
keys-recovery-saved = La clave de recuperación está guardada.
keys-recovery-file-kind = Archivo de texto
keys-recovery-file-name = clave de recuperación
keys-sheet-title = Clave de recuperación de { $business }
keys-sheet-lead = Estas palabras abren el libro en Amicable. Escríbalas en este orden.
keys-confirm-title = Solo para estar seguros
keys-confirm-lead = Escriba dos de las palabras desde donde las guardó.
keys-confirm-word = Palabra { $place }
keys-confirm-other = Esta no es la palabra que mostramos. Mírelo otra vez, por favor.
keys-confirm-back = Ver las palabras otra vez

keys-recovery-enter = Las 24 palabras de su clave de recuperación
keys-recovery-count = { $count } de { $all } palabras. Péguelas o escriba las cuatro primeras letras de cada una.
keys-recovery-unknown =
    { $count ->
        [one] La palabra { $places } no está en la lista. Revise cómo está escrita.
       *[other] Las palabras { $places } no están en la lista. Revise cómo están escritas.
    }

keys-unlock = Desbloquear
keys-unlocking = Desbloqueando…
