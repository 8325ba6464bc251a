# Extractos: de un cliente, y para todos los que deben.

statements-title = Extractos
statements-summary = Quién debe qué, desde cuándo, y una página para cada uno.
statements-of-one = Extracto
statements-from-to = Del { $from } al { $to }
statements-from-to-balance = Del { $from } al { $to } · saldo { $balance }
statements-saved = Guardado como { $file }
statements-save-as = Guardar como…
statements-open = Abrir

## De cuándo a cuándo.

statements-period = Período
statements-period-all = Todo hasta hoy
statements-period-thisMonth = Este mes
statements-period-lastMonth = Mes pasado
statements-period-thisYear = Este año
statements-period-custom = Del … al
statements-period-from = Del
statements-period-to = Al
statements-period-backwards = Esto es antes del primer día.

## La página a la vista.

statements-preview = Vista previa
statements-show-as = Mostrar como
statements-as-page = Página
statements-as-table = Tabla
statements-making-page = Preparando la página…
statements-page-of = Página { $page } de { $pages }, tal como se imprime. «Tabla» tiene las mismas cifras como texto.
statements-zoom = Tamaño
statements-zoom-in = Más grande
statements-zoom-out = Más pequeño

## Sus líneas como tabla.

statements-how-balance = Cómo se formó el saldo, en { $currency }
statements-nothing-happened = Hasta entonces no pasó nada en esta cuenta.
statements-column-day = Fecha
statements-column-what = Qué
statements-column-added = Añadido
statements-column-paid = Pagado
statements-column-balance = Saldo
statements-opening = Saldo anterior
statements-closing = Saldo
statements-line-charged = { $what }, vence { $due }
statements-line-towards = { $what }, para { $debts }
statements-line-paid-bankTransfer = Pago por transferencia
statements-line-paid-card = Pago con tarjeta
statements-line-paid-cash = Pago en efectivo
statements-line-paid-cheque = Pago con cheque
statements-line-paid-directDebit = Pago domiciliado
statements-line-paid-other = Pago
statements-line-adjusted-credit = Abono
statements-line-adjusted-discount = Descuento
statements-line-adjusted-fee = Cargo
statements-line-adjusted-waiver = Ya no se pide
statements-line-plan-interest = Intereses del plan
statements-line-plan-fee = Comisión del plan
statements-line-plan-let-off = Condonado, porque se cumplió el plan
statements-line-plan-waived = Condonado de común acuerdo
statements-line-cancelled = { $what } anulado
statements-line-entry-cancelled = Apunte del { $day } anulado

## Para todos los que deben.

statements-run-title = Para todos los que deben
statements-owe =
    { $count ->
        [0] Nadie debe nada al { $day }
        [one] 1 cliente debe, al { $day }
       *[other] { $count } clientes deben, al { $day }
    }
statements-outputs = Qué preparar
statements-one-file = Un solo archivo para la impresora, un cliente tras otro
statements-separate = Un archivo por cliente, en una carpeta propia
statements-choose-folder = Elegir carpeta…
statements-file-name = Extractos { $day }
statements-make =
    { $count ->
        [0] Nada que preparar
        [one] Preparar 1 extracto
       *[other] Preparar { $count } extractos
    }
statements-running = Preparando los extractos…
statements-cancelled = Detenido, como pidió. Los archivos terminados están en la carpeta; el archivo para la impresora no se hizo.
statements-made =
    { $count ->
        [one] 1 extracto está listo.
       *[other] { $count } extractos están listos.
    }
statements-open-one-file = Abrir el archivo para la impresora

## Desde cuándo.

statements-ageing-in = Desde cuándo, en { $currency }
statements-ageing-count =
    { $count ->
        [one] 1 cliente
       *[other] { $count } clientes
    }
statements-bucket-notDue = Aún no vence
statements-bucket-days1To30 = 1–30 días tarde
statements-bucket-days31To60 = 31–60 días tarde
statements-bucket-days61To90 = 61–90 días tarde
statements-bucket-over90 = Más de 90 días
# The same as heads of narrow columns.
statements-column-notDue = No vencido
statements-column-days1To30 = 1–30 días
statements-column-days31To60 = 31–60 días
statements-column-days61To90 = 61–90 días
statements-column-over90 = Más de 90
statements-total = En total
statements-total-in = Debe, { $currency }
statements-customer = Cliente
statements-credit = A favor
# Debts, or the payments of a plan.
statements-items =
    { $count ->
        [0] nada
        [one] 1 vencimiento
       *[other] { $count } vencimientos
    }
statements-nobody-title = Nadie le debe nada
statements-nobody-words = Al { $day }, todo está pagado. No hay extractos que enviar.
statements-empty-title = Todavía no hay clientes
statements-empty-words = Cuando haya clientes que le deban, aquí se hacen sus extractos: uno a uno, o para todos de una vez.
statements-empty-import = Traer una hoja de cálculo
statements-replace =
    { $count ->
        [one] Reemplazarlo
       *[other] Reemplazarlos
    }
