# El marco que rodea cada página de un libro abierto.

shell-places = Secciones
shell-skip = Ir a la página
shell-find = Buscar…
shell-customers = Clientes
shell-business = Negocio
shell-settings = Ajustes
shell-sample = Este es un negocio de ejemplo. Todas las personas son inventadas; pruebe lo que quiera.
shell-go-light = Ventana clara
shell-go-dark = Ventana oscura
