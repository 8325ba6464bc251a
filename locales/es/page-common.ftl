# Las palabras que usa más de una página.

common-save = Guardar
common-cancel = Cancelar
common-close = Cerrar
common-back = Atrás
common-continue = Continuar
common-print = Imprimir
common-copy = Copiar
common-lock = Bloquear ahora
common-try-again = Intentar de nuevo
common-show-file = Mostrar en la carpeta
common-show-typed = Mostrar lo que escribo
common-hide-typed = Ocultar lo que escribo
common-no-match = No hay nada que coincida.
common-done-of = { $done } de { $total }

common-language = Idioma
common-country = País
common-currency = Moneda
common-address = Dirección
common-email = Correo electrónico
common-phone = Teléfono

common-palette = Buscar cualquier cosa
common-palette-hint = Ir a una página o hacer algo…

common-amount-empty = Escriba un importe.
common-amount-not-a-number = Esto no se entiende como importe. Por ejemplo: 1240,50.
common-amount-too-many-decimals = { $currency } no tiene tantos decimales.
common-amount-negative = Escriba el importe sin el signo menos.

common-standing-settled = Saldado
common-standing-late =
    { $days ->
        [one] 1 día de retraso
       *[other] { $days } días de retraso
    }
common-standing-tolerated =
    { $days ->
        [one] 1 día de retraso, dentro de lo acordado
       *[other] { $days } días de retraso, dentro de lo acordado
    }
common-standing-ahead =
    { $payments ->
        [0] Adelantado al plan
        [one] Adelantado en un pago
       *[other] Adelantado en { $payments } pagos
    }
common-standing-on-track = Al día · próximo pago de { $amount } el { $day }
common-standing-due =
    { $days ->
        [0] Vence hoy
        [one] Vence mañana
       *[other] Vence en { $days } días
    }
