# Cómo gusta la ventana, qué abre el libro, dónde está.

settings-title = Ajustes
settings-summary = Para este equipo. Los cambios valen al momento.
settings-window = Ventana
settings-theme = Claro u oscuro
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-theme-system = Como el equipo
settings-language-computer = Como el equipo
settings-keys = Claves
settings-idle = Bloquear cuando no haya nadie
settings-idle-minutes =
    { $minutes ->
        [0] Nunca
       *[other] Tras { $minutes } minutos
    }
settings-keyring = Abrir sin preguntar en este equipo
settings-keyring-why = La clave se guarda en el llavero de este equipo, para quien haya iniciado sesión. Desactívelo si otras personas usan su cuenta.
settings-change-passphrase = Cambiar la frase secreta
settings-passphrase-current = Frase secreta actual o clave de recuperación
settings-passphrase-new = Frase secreta nueva
settings-passphrase-recovery = También recibe una nueva clave de recuperación; la antigua ya no abre el libro.
settings-passphrase-changed = La frase secreta está cambiada.
settings-ledger = Este libro
settings-file = Archivo
settings-file-backup = Este único archivo lo es todo: cópielo de vez en cuando a una memoria o a una copia de seguridad.
settings-verify = Comprobar este libro
settings-verifying = Sumando todo de nuevo desde la primera anotación…
settings-verify-sound = Todo está bien. { $entries } anotaciones leídas y sumadas de nuevo, y cada cifra cuadra.
settings-verify-unsound = Algunas cosas no cuadran. No se ha cambiado nada. Abra su última copia de seguridad y compare.
settings-about = Acerca de
settings-version = Versión
settings-license = Licencia
settings-about-words = Amicable guarda todo en este equipo y no envía nada a ningún sitio. Es software libre.
