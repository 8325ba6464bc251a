# Hacer un plan, y un plan en palabras.

plan-title = Un plan para { $amount }
plan-title-none = Un plan
plan-title-instead = Un plan nuevo en vez del acordado el { $day }
plan-before = Hasta ahora: { $plan }
plan-now = Ahora: { $plan }
plan-until = { $plan }, hasta el { $day }
plan-nothing = No hay nada que planear
plan-nothing-words = Cada deuda abierta ya está en un plan, o todo está pagado.
plan-agree = Acordar este plan
plan-agreed = El plan con { $name } está acordado.
plan-undo = Deshacer
plan-redo = Rehacer

plan-in-words =
    { $count ->
        [one] { $amount }, un pago
       *[other] { $amount } { $rhythm }, { $count } pagos
    }
plan-in-words-last = el último de { $amount }
plan-in-words-first = el primero de { $amount }
plan-in-words-rest = { $amount } { $rhythm }
plan-in-words-by-hand =
    { $count ->
        [one] Un pago, según lo acordado
       *[other] { $count } pagos, según lo acordado
    }
plan-every-day =
    { $count ->
        [one] cada día
       *[other] cada { $count } días
    }
plan-every-week =
    { $count ->
        [1] cada { $weekday }
        [2] un { $weekday } de cada dos
       *[other] cada { $count } semanas, el { $weekday }
    }
plan-every-half-month = el { $one } y el { $other } de cada mes
plan-every-month =
    { $count ->
        [one] el { $day } de cada mes
       *[other] cada { $count } meses, el { $day }
    }
plan-every-month-end =
    { $count ->
        [one] el último día de cada mes
       *[other] cada { $count } meses, el último día
    }
plan-every-nth =
    { $count ->
        [one] el { $nth } { $weekday } de cada mes
       *[other] cada { $count } meses, el { $nth } { $weekday }
    }
plan-nth =
    { $nth ->
        [1] primer
        [2] segundo
        [3] tercer
        [4] cuarto
        [5] quinto
       *[other] último
    }
plan-day =
    { $day ->
       *[other] { $day }
    }
plan-day-anchor = o el último día de un mes más corto
plan-day-end = el último día

# La frase; lo que está entre llaves es un control de la página.
plan-say-amount = { $name } puede pagar { $amount }
plan-say-range = { $name } puede pagar de { $from } a { $to }
plan-say-first = desde el { $first }
plan-say-pauses = no en { $pauses }
plan-say-lump = un pago inicial de { $lump }
plan-word-amount = Importe de cada pago
plan-word-least = Lo mínimo cada vez
plan-word-most = Lo máximo cada vez
plan-word-rhythm = Con qué frecuencia
plan-word-weekday = Día de la semana
plan-word-which = Qué día
plan-word-day = Día del mes
plan-word-nth = Cuál del mes
plan-word-one = Primer día
plan-word-other = Segundo día
plan-word-first = Desde qué día
plan-word-pauses = Cuándo no se paga
plan-word-lump = Cantidad de una vez
plan-unit-week = Semanas
plan-unit-halfMonth = Dos veces al mes
plan-unit-month = Meses
plan-unit-day = Días
plan-each-week = Cada tantas semanas
plan-each-month = Cada tantos meses
plan-each-day = Cada tantos días
plan-which-day = Un día fijo
plan-which-weekday = Un día de la semana
plan-pause = pausa acordada
plan-pause-days = No entre dos días
plan-pause-months = No en estos meses, cada año
plan-pause-drop = Quitar { $pause }
plan-a-range = Indicar un rango
plan-one-amount = Indicar un importe
plan-cost-none = Sin intereses
plan-cost-interest = { $rate } % de interés
plan-cost-fees = una comisión
plan-more = Más
plan-less = Menos

# Lo que la mayoría de los planes no necesita.
plan-group-time = Cuándo y cuánto
plan-group-costs = Intereses y comisiones
plan-group-kept = Cómo se cumple
plan-latest = Pagado a más tardar el
plan-more-each = Algo más, más tarde
plan-more-from = desde
plan-roll = Si un pago cae en un día cerrado
plan-roll-none = se queda ahí
plan-roll-following = el siguiente día hábil
plan-roll-modifiedFollowing = el siguiente día hábil, dentro del mes
plan-roll-preceding = el día hábil anterior
plan-roll-modifiedPreceding = el día hábil anterior, dentro del mes
plan-roll-nearest = el día hábil más cercano
plan-roll-country = Festivos de
plan-multiple = Redondear los importes
plan-multiple-none = no
plan-multiple-of = a múltiplos de { $amount }
plan-rate = Interés anual
plan-rate-hint = Ninguno, salvo que esté acordado y permitido.
plan-method = Calculado sobre
plan-method-declining = lo que queda
plan-method-declining-detail = Disminuye con cada pago.
plan-method-simple = lo que queda, día a día
plan-method-simple-detail = Nunca sobre intereses.
plan-method-flat = toda la deuda
plan-method-flat-detail = Sin importar lo ya pagado.
plan-time = El tiempo se cuenta
plan-time-periods = por períodos enteros
plan-time-actual365Fixed = Actual/365 (Fixed)
plan-time-actual360 = Actual/360
plan-time-actual364 = Actual/364
plan-time-actualActualIsda = Actual/Actual (ISDA)
plan-time-thirty360Us = 30/360 (US)
plan-time-thirty360Bond = 30/360 (Bond)
plan-time-thirtyE360 = 30E/360
plan-time-thirtyE360Isda = 30E/360 (ISDA)
plan-time-noLeap365 = NL/365
plan-compounding = Interés compuesto
plan-compounding-none = nunca
plan-compounding-daily = diario
plan-compounding-monthly = mensual
plan-compounding-quarterly = trimestral
plan-compounding-halfYearly = semestral
plan-compounding-yearly = anual
plan-free-until = Sin intereses antes del
plan-waived = Condonado si cada pago llega a tiempo
plan-fee = Comisión { $number }
plan-fee-name = Comisión por
plan-fee-amount = Importe
plan-fee-with = Se paga
plan-fee-with-first = con el primer pago
plan-fee-with-last = con el último pago
plan-fee-with-spread = en partes con todos
plan-fee-with-each = con cada uno
plan-fee-add = Añadir una comisión
plan-fee-drop = Quitar la comisión { $number }
plan-allocation = Un pago cubre primero
plan-allocation-oldestFirst = lo más antiguo
plan-allocation-oldestFirst-detail = Fila por fila; en cada una comisiones, intereses y luego la deuda.
plan-allocation-customersChoice = lo que indica el cliente
plan-allocation-customersChoice-detail = Después lo más antiguo. Derecho alemán: BGB § 366 (1).
plan-allocation-costsInterestPrincipal = costes, intereses y luego la deuda
plan-allocation-costsInterestPrincipal-detail = Cada uno sobre todo lo vencido. Derecho alemán: BGB § 367 (1).
plan-allocation-costsPrincipalInterest = costes, deuda y luego intereses
plan-allocation-costsPrincipalInterest-detail = Para consumidores en mora. Derecho alemán: BGB § 497 (3).
plan-allocation-principalFirst = la deuda, luego intereses y costes
plan-allocation-principalFirst-detail = Un favor: lo que genera intereses baja antes.
plan-allocation-proRata = todas las deudas en proporción
plan-allocation-proRata-detail = Cada una según lo que queda abierto.
plan-tolerance-days = Días de tolerancia
plan-tolerance-amount = Importe de tolerancia
plan-tolerance-hint = Un retraso tan pequeño o tan breve no pide una conversación.

plan-offers = Planes para elegir
plan-chosen = Elegido
plan-chosen-by-hand = Elegido, cambiado a mano
plan-payments = Pagos
plan-last = Último
plan-last-on = { $amount } el { $day }
plan-largest = El mayor
plan-costs = Cuesta además
plan-warnings = Donde el crédito está regulado
plan-warning-source = { $source }; consultado el { $day }. Esto no es asesoramiento jurídico.

plan-chart = Lo que queda
plan-chart-line =
    { $count ->
        [one] { $name }: { $total } se pagan de una vez, el { $day }.
       *[other] { $name }: { $total } se pagan en { $count } pagos hasta el { $day }.
    }
plan-chart-pause = Pausa acordada: { $pause }.

plan-rows = Pagos
plan-rows-more = Mostrar { $count } más
plan-view = Cómo se muestran los pagos
plan-view-list = Lista
plan-view-calendar = Calendario
plan-reset = Volver a la propuesta
plan-col-due = Vence
plan-col-amount = Pago
plan-col-principal = de ello deuda
plan-col-interest = intereses
plan-col-fee = comisión
plan-col-left = Queda
plan-col-change = Cambiar
plan-why-all = Decir por qué en cada pago
plan-why-less = Decir por qué solo donde cambia
plan-row-deposit = pago inicial
plan-row-moved = en vez del
plan-row-parts = deuda { $principal }, intereses { $interest }, comisión { $fee }
plan-row-fixed = fijado a mano
plan-row-note = Queda como lo escriba; los pagos siguientes se reparten el resto.
plan-row-edit = Cambiar el pago { $number }
plan-row-day = Día del pago { $number }
plan-row-amount = Importe del pago { $number }
plan-row-drop = Quitar el pago { $number }
plan-row-done = Listo con el pago { $number }
plan-calendar = Calendario de los pagos
plan-calendar-payment = { $day }: { $amount }, después quedan { $left }.
plan-calendar-moved = Movido desde el { $day }.
plan-calendar-paid = pago
plan-calendar-left = día acordado, movido

plan-print = Imprimir la propuesta

plan-debts = Para qué es
plan-debts-none = Elija al menos una deuda.
plan-debt-due = vence el { $day }
plan-said = Lo que se dijo
plan-said-hint = Con sus palabras. Queda junto al plan y ayuda en la próxima conversación.
plan-said-example = «Cobro los jueves, sesenta es seguro.»

# Lo que no encaja, junto a su causa.
plan-wrong-each = Con este importe no sale ningún plan.
plan-wrong-rhythm = Con este ritmo no sale ningún plan.
plan-wrong-first = No puede empezar ese día.
plan-wrong-skip = Estas pausas no dejan ningún plan.
plan-wrong-lump = Este pago inicial no encaja.
plan-wrong-latest = No es posible para ese día.
plan-wrong-more = Esto no encaja con el resto.
plan-wrong-roll = Este calendario no se conoce.
plan-wrong-rounding = Los importes no se pueden redondear así.
plan-wrong-interest = Con este interés no sale ningún plan.
plan-wrong-fees = Una comisión no encaja.
plan-wrong-allocation = Los pagos no se pueden imputar así.
plan-wrong-tolerance = Esta tolerancia no encaja.
plan-wrong-rows = Los pagos aún no forman un plan.
plan-wrong-debts = No se puede hacer un plan sobre estas.
plan-wrong-sentence = Esto aún no forma un plan.
