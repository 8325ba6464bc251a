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
plan-every-week = cada { $weekday }
plan-every-two-weeks = un { $weekday } de cada dos
plan-every-half-month = el { $one } y el { $other } de cada mes
plan-every-month = el { $day } de cada mes
plan-day =
    { $day ->
       *[other] { $day }
    }
plan-day-anchor = o el último día de un mes más corto

# La frase; lo que está entre llaves es un control de la página.
plan-sentence-each = { $name } puede pagar { $amount } { $every }, { $on }, desde el { $first }.
plan-sentence-count = { $name } puede pagarlo en { $count } partes, { $every }, { $on }, desde el { $first }.
plan-on-weekday = el { $weekday }
plan-on-day = el { $day }
plan-on-days = el { $one } y el { $other }
plan-week = cada semana
plan-twoWeeks = cada dos semanas
plan-halfMonth = dos veces al mes
plan-month = cada mes
plan-no-deposit = Primero va una entrada de { $deposit }, si la hay.
plan-deposit = Primero va una entrada de { $deposit }, el { $on }.
plan-odd = Lo que no se divide por igual va { $odd }.
plan-odd-last = en el último pago
plan-odd-first = en el primer pago
plan-odd-spread = en los primeros pagos
plan-size = Qué está fijado
plan-size-each = Por importe
plan-size-count = Por número
plan-by-hand =
    { $fixed ->
        [0] { $name } paga en { $count } partes, puestas a mano.
       *[other] { $name } paga en { $count } partes, { $fixed } fijadas a mano; las demás se reparten el resto.
    }
plan-reset = Volver a la frase
plan-word-amount = Importe de cada pago
plan-word-count = Número de pagos
plan-word-every = Con qué frecuencia
plan-word-weekday = Día de la semana
plan-word-day = Día del mes
plan-word-one = Primer día del mes
plan-word-other = Segundo día del mes
plan-word-first = Desde qué día
plan-word-deposit = Entrada
plan-word-deposit-on = Día de la entrada
plan-word-odd = Adónde van los céntimos sueltos

plan-options = Planes listos
plan-option-steady = Constante
plan-option-steady-why = Pocos pagos que recordar, y pronto terminado.
plan-option-weekly = Semanal
plan-option-weekly-why = Sumas pequeñas que van con un sueldo semanal, y terminado más o menos a la vez.
plan-option-longer = Más pequeño y más largo
plan-option-longer-why = El pago mensual más pequeño, cuando sobra poco. Nunca más de doce en total.
plan-chosen = Elegido
plan-per-week = { $amount } a la semana
plan-per-twoWeeks = { $amount } cada dos semanas
plan-per-halfMonth = { $amount } dos veces al mes
plan-per-month = { $amount } al mes
plan-payments = Pagos
plan-last = El último
plan-last-on = { $amount } el { $day }
plan-largest = El mayor

plan-chart = Lo que queda
plan-chart-line =
    { $count ->
        [one] { $name }: { $total } se pagan de una vez, el { $day }.
       *[other] { $name }: { $total } se pagan en { $count } pagos hasta el { $day }.
    }
plan-yours = Este plan

plan-rows = Pagos
plan-rows-hint = Cada uno se puede cambiar a mano
plan-rows-more = Mostrar { $count } más
plan-row-deposit = entrada
plan-row-left = quedan
plan-row-fixed = fijado a mano
plan-row-edit = Cambiar el pago { $number }
plan-row-day = Día del pago { $number }
plan-row-amount = Importe del pago { $number }
plan-row-drop = Quitar el pago { $number }
plan-row-done = Listo con el pago { $number }

plan-debts = Para qué es
plan-debts-none = Elija al menos una deuda.
plan-debt-due = vence el { $day }
plan-said = Lo que se dijo
plan-said-hint = Con sus palabras. Queda junto al plan y ayuda en la próxima conversación.
plan-said-example = «Cobro los jueves, sesenta es seguro.»
