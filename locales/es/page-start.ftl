# Antes de abrir un libro: la primera tarde y el desbloqueo.

start-title = Bienvenido a Amicable
start-lead = Un lugar tranquilo para anotar lo que le deben sus clientes, acordar cómo lo pagan y seguir llevándose bien.
start-create = Crear un libro
start-create-why = Para su negocio. Lleva unos tres minutos.
start-open = Abrir un libro
start-open-why = Un archivo que termina en .amicable, de este equipo o de una copia de seguridad.
start-sample = Explorar un ejemplo
start-sample-tag = Inventado
start-sample-why = Un negocio con clientes, planes y pagos para echar un vistazo. Nada de lo que hay es real.
start-sample-making = Inventando un negocio…
start-private = Sin cuenta y sin nube. Todo queda en un único archivo cifrado en este equipo.
start-recent = Abiertos antes
start-file-kind = Libro de Amicable

start-steps = Pasos
start-step-business = Negocio
start-step-passphrase = Frase secreta
start-step-recovery = Clave de recuperación
start-step-done = Listo

start-business-title = ¿De quién es el libro?
start-business-name = Nombre del negocio
start-business-name-hint = Como lo conocen sus clientes. Figura en la cabecera de cada extracto.
start-language = Idioma de sus extractos
start-language-hint = Cada cliente puede tener el suyo.
start-passphrase-title = Elija una frase secreta
start-passphrase-lead = Cierra el libro para que solo usted pueda leerlo.
start-file = El libro está aquí
start-file-change = Cambiar…
start-creating = Creando…

start-ready-title = Su libro está listo
start-ready-lead = En este equipo se abre solo; en cualquier otro, con su frase secreta.
start-ready-backup = Este único archivo lo es todo. Cópielo de vez en cuando a una memoria o a una copia de seguridad.
start-ready-go = Ir al libro

start-unlock-title = Desbloquear { $name }
start-unlock-keys = Claves
start-elsewhere = Otro libro
