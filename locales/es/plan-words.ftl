# Los planes en palabras, para la pantalla, el terminal y el papel: por qué
# cada pago es como es, qué hace un cambio, qué se puede decir de una oferta
# y dónde empieza el crédito regulado. Los leen el negocio y el cliente; por
# eso se habla de «la deuda» y de nadie.

## Números, tiempos y ritmos.

words-percent = { $number } %
words-days = { $count ->
    [1] un día
   *[other] { $count } días
}
words-weeks = { $count ->
    [1] una semana
    [2] dos semanas
   *[other] { $count } semanas
}
words-months = { $count ->
    [1] un mes
    [2] dos meses
   *[other] { $count } meses
}
words-years = { $count ->
    [1] un año
    [2] dos años
   *[other] { $count } años
}
words-half-month = medio mes
# Un tiempo de años y meses.
words-years-and-months = { $years } y { $months }
words-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
# Los días de la semana se cuentan desde el lunes, 1.
words-weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}
# 6 es el último del mes.
words-nth = { $nth ->
    [1] primer
    [2] segundo
    [3] tercer
    [4] cuarto
    [5] quinto
   *[6] último
}
words-in-months = en { $months }
words-from-month-to-month = de { $from } a { $to }
words-from-day-to-day = del { $from } al { $to }
words-on = el { $day }

# Con qué frecuencia, dentro de una frase.
rhythm-days = { $count ->
    [1] cada día
    [2] cada dos días
   *[other] cada { $count } días
}
rhythm-weeks = { $count ->
    [1] cada semana
    [2] cada dos semanas
   *[other] cada { $count } semanas
}
rhythm-months = { $count ->
    [1] cada mes
    [2] cada dos meses
    [12] cada año
   *[other] cada { $count } meses
}
rhythm-months-on = { $months }, el día { $day }
rhythm-last-day = último
rhythm-month-last-day = el último día de cada mes
rhythm-months-last-day = { $months }, el último día del mes
rhythm-nth = el { $nth } { $weekday } de cada mes
rhythm-months-nth = { $months }, el { $nth } { $weekday } del mes

# Con qué frecuencia, justo después de un importe: 60,00 € a la semana.
pace-day = al día
pace-week = a la semana
pace-month = al mes
pace-year = al año
pace-half-month = dos veces al mes

## Por qué un pago es como es. Las primeras expresiones empiezan una frase
## y no llevan punto; puede seguir de qué se compone el pago.

why-alone = { $lead }.
why-with-parts = { $lead }: { $parts }.
why-of-this = Incluye { $parts }.
why-part-interest = { $amount } de intereses
why-part-interest-time = { $amount } de intereses por { $time }
why-part-debt = { $amount } para la deuda

why-agreed = { $amount } según lo acordado
why-agreed-from-here = { $amount } desde aquí, según lo acordado
why-level = { $amount }, lo mismo cada vez
why-level-anew = { $amount } desde aquí, calculado de nuevo con el nuevo tipo
why-level-coins = { $amount }, tan igual como permiten los céntimos
why-in-all = { $amount } en total
why-changed = { $amount } desde el cambio del plan
why-single = Todo en un solo pago, { $amount }
why-deposit = La entrada de { $amount }, antes de los demás pagos
why-deposit-percent = La entrada de { $amount }, que es el { $percent } de la deuda
# «by» es un importe o un porcentaje.
why-step = { $amount }, { $by } { $side ->
    [less] menos
   *[more] más
} que antes, según lo acordado
why-percent = El { $percent } { $after ->
    [deposit] de lo que deja la entrada
   *[nothing] de la deuda
}, { $amount }
why-percent-interest = El { $percent } { $after ->
    [deposit] de lo que deja la entrada
   *[nothing] de la deuda
}, y los intereses
why-principal = { $amount }, la misma parte de la deuda cada vez
why-principal-interest = La misma parte de la deuda cada vez, y los intereses de lo que quedaba
why-token = { $amount }, un importe pequeño por ahora
why-review = Lo que quede entonces, { $amount }, se hablará ese día
why-floor = Al menos { $amount }, y más siempre que se pueda
why-by-hand = { $amount }, fijado a mano
why-share = { $amount }, una parte igual de lo que dejan los pagos fijados a mano
why-only-interest = Solo se pagan los intereses, { $amount }; la deuda sigue en { $left }
why-only-interest-time = Solo se pagan los intereses por { $time }, { $amount }; la deuda sigue en { $left }
why-nothing = No se pide nada
why-nothing-yet = Aún no se pide nada
why-nothing-then-next = Aún no se pide nada; los intereses se pagan más tarde, con el primer pago que los lleve
why-nothing-then-added = Aún no se pide nada; los intereses se sumarán más tarde a la deuda
why-nothing-then-spread = Aún no se pide nada; los intereses se reparten entre los pagos siguientes
why-last = El último pago: lo que queda, { $amount }
why-last-odd = El último pago, { $by } { $side ->
    [less] menos
   *[more] más
} que los demás, para que entre todos sumen { $total }
why-last-rounding = El último pago, { $by } { $side ->
    [less] menos
   *[more] más
} que los demás por el redondeo
why-last-interest = El último pago, y con él todos los intereses
why-merged = El último pago, que incluye { $rest } que si no habrían quedado sueltos
why-merged-plain = El último pago, que incluye un pequeño importe que si no habría quedado suelto
why-balloon = El último pago, con { $balloon } más, según lo acordado
why-balloon-plain = El último pago, con una suma mayor, según lo acordado
why-odd = { $amount }, { $by } { $side ->
    [less] menos
   *[more] más
} que los demás, para que entre todos sumen { $total }
why-odd-rounding = { $amount }, { $by } { $side ->
    [less] menos
   *[more] más
} que los demás por el redondeo
why-odd-plain = { $amount }, que recoge lo que no se divide por igual
why-multiple = { $amount } cada vez, redondeado a un múltiplo de { $multiple }
why-multiple-nearest = { $amount } cada vez, redondeado al múltiplo de { $multiple } más cercano
why-multiple-plain = { $amount } cada vez, redondeado a un importe exacto
why-minimum = { $amount }, el pago más pequeño que se acordó

# Frases enteras.
why-if-kept-discount = Solo se pide si un pago anterior llega tarde; si no, estos { $amount } se perdonan.
why-if-kept-interest = Los intereses de todo el plan; solo se piden si un pago llega tarde; si no, estos { $amount } se perdonan.
why-moved-bank = Pasa del { $from } al { $to }, porque los bancos cierran ({ $name }).
why-moved-own = Pasa del { $from } al { $to }, porque ese día está cerrado ({ $name }).
why-moved-weekend = Pasa del { $from } al { $to }, porque los bancos cierran el fin de semana.
why-moved = Pasa del { $from } al { $to }, porque el primero es un día de cierre.
# «times» es, por ejemplo, «en agosto» o «del 22 de diciembre al 4 de enero».
why-skipped = No hay pago { $times }, así que este llega { $after } después del anterior.
why-skipped-plain = No hay pago entre los dos, así que este llega { $after } después del anterior.
why-advance = El { $day } se sumaron { $amount } a la deuda.
why-advance-plain = Antes se sumaron { $amount } a la deuda.
why-rate = Desde el { $day } el tipo es del { $rate }.
why-rate-plain = El tipo cambió antes.
why-capitalised = Los intereses no pagados, { $amount }, se suman a la deuda.
why-capitalised-plain = Los intereses no pagados se suman a la deuda.
why-all-interest = Todo son intereses; la deuda sigue en { $left }.
why-interest-short = Solo paga intereses, y no todos: los otros { $amount } se suman a la deuda.
why-capped = Los intereses no suben más: { $most } es lo máximo que se acordó.
why-capped-percent = Los intereses no suben más: el { $percent } de la deuda es lo máximo que se acordó.
why-capped-plain = Los intereses no suben más: han llegado a lo máximo que se acordó.
why-paused-until = No corren intereses antes del { $day }.
why-paused = No corren intereses { $time }.
why-paused-plain = Durante un tiempo anterior no corrieron intereses.
why-interest-waits = Sus intereses esperan.
why-deferred = Con él se pagan intereses que esperaban.
why-deferred-part = Con él se paga una parte de los intereses que esperaban.
why-first-longer = El tiempo anterior es más largo que de costumbre, así que lleva más intereses.
why-first-shorter = El tiempo anterior es más corto que de costumbre, así que lleva menos intereses.
why-fee = Se añade una comisión de { $amount }.
why-fees = Se añaden comisiones de { $amount }.
why-fee-named = Se añade: { $name }, { $amount }.
why-amended = Se cambió después de acordar el plan.

## Qué hace un cambio.

change-holiday-shift = No hay pagos { $time }; estos y todos los siguientes pasan a los días que vienen después.
change-holiday-add-to-end = No hay pagos { $time }; se añaden al final.
change-holiday-spread = No hay pagos { $time }; se reparten por igual entre los pagos siguientes.
change-holiday-add-to-next = No hay pagos { $time }; se suman al primer pago siguiente.
# Muchos planes no tienen ningún interés.
change-interest-runs = Los intereses siguen corriendo.
change-interest-frozen = En ese tiempo no corren intereses.
change-missed-move = Lo que faltó se paga el { $day }.
change-missed-spread = Lo que faltó se reparte por igual entre los próximos pagos.
change-missed-add-to-end = Lo que faltó se añade al final, después del último pago.
change-missed-pause = No se pide nada hasta el { $day } inclusive; después vienen los pagos que faltaron, y tras ellos todos los demás.
change-paid-more-fewer = Se pagó más de lo pedido: los pagos siguen siendo iguales, y hay menos.
change-paid-more-smaller = Se pagó más de lo pedido: hay tantos pagos como antes, y son más pequeños.
change-paid-more-skip-next = Se pagó más de lo pedido: cuenta para los próximos pagos, y el final sigue donde está.
# «how» es una o varias de las expresiones de abajo, separadas por comas.
change-reschedule = Desde el { $day }: { $how }.
change-reschedule-anew = Desde el { $day } los pagos se calculan de nuevo.
change-re-age = Todo lo que queda abierto recibe nuevas fechas: { $how }.
change-how-each = { $amount } cada pago
change-how-first = el primero el { $day }
change-how-count = { $count ->
    [one] un pago
   *[other] { $count } pagos
}
change-re-amortise = Lo que faltó se reparte por igual: los próximos pagos conservan sus fechas y son todos iguales.
change-add-debt-keep-each = { $amount } se suman al plan. Los pagos siguen siendo iguales, y hay más.
change-add-debt-keep-count = { $amount } se suman al plan. Hay tantos pagos como antes, y son más grandes.
change-settle = Todo lo que queda se paga de una vez, el { $day }.
change-interest-hold = No corren intereses { $time }; los pagos conservan sus fechas.
change-charge = Se suma un cargo de { $amount } al pago del { $day }.
change-waive-all = Se perdonan los cargos e intereses del pago del { $day }.
change-waive-some = Se perdonan { $amount } de los cargos e intereses del pago del { $day }.
change-cancel = El plan termina el { $day }. Lo que queda está por hablar.

## Ofertas: cómo se llaman, qué piden, qué se puede decir de ellas en pocas
## palabras.

offer-name-at-once = Todo de una vez
offer-name-lump-sum-first = Primero una suma
offer-name-step-up = Más adelante, más
offer-name-steady = Constante
offer-name-shorter = Antes terminado
offer-name-monthly = Mensual, después del cobro
offer-name-start-small = Empezar poco a poco
offer-name-gentle = Suave
offer-name-in-time = Pagado a tiempo
offer-name-below-credit = Bastante corto para ser sencillo
offer-name-token-then-review = Un poco por ahora, y luego hablar

# «pace» es «a la semana» o «cada dos semanas».
offer-pace = { $amount } { $pace }
offer-then = { $first }, luego { $then }
offer-now = { $amount } ahora
offer-first = primero { $amount }
offer-range = de { $least } a { $most }
offer-about = unos { $amount }
offer-once = { $amount } el { $day }
offer-once-now = { $amount } de una vez
offer-for-now = { $headline } por ahora

offer-why-as-asked = Lo que se pidió.
offer-why-skips-added = Los tiempos sin pagos quedan libres y se añaden al final.
offer-why-fewer-payments = { $count ->
    [one] Un pago menos que recordar.
   *[other] { $count } pagos menos que recordar.
}
offer-why-same-end = Termina más o menos a la vez.
offer-why-ends-sooner = Termina { $time } antes.
offer-why-ends-later = Termina { $time } más tarde.
offer-why-small-at-first = { $count ->
    [one] El primer pago es más pequeño, los demás algo mayores.
   *[other] Los primeros { $count } pagos son más pequeños, los demás algo mayores.
}
offer-why-leaves-room = Deja { $amount } de margen cada vez, para un mal mes.
offer-why-lump-sum = { $amount } de una vez acortan el resto.
offer-why-keeps-cash = El dinero que hay se queda donde está.
offer-why-more-than-said = Pide hasta { $amount } más de lo que se dijo.
offer-why-after-latest = Termina { $time } después del día deseado.
offer-why-by-latest = Pagado para el día deseado.
offer-why-takes-years = Tarda { $time }, más de lo que nadie puede prometer.
offer-why-review = El { $day } quedan { $amount } por hablar.
offer-why-stays-below = Queda por debajo del límite del crédito regulado.
offer-why-fees-on-top = A un pago se le añaden hasta { $amount } de comisiones.
offer-why-crosses = Pasa el límite del crédito regulado.
offer-why-only-one = Ningún otro plan sería distinto y a la vez más fácil de cumplir.

## Dónde empieza el crédito regulado, y cómo quedar por debajo.

# «country» es un código; «name» el nombre del país, o varios.
credit-where = { $code ->
    [GB] En el Reino Unido
    [US] En los Estados Unidos
    [EU] En la Unión Europea
    [many] En estos países ({ $name })
   *[one] En este país ({ $name })
}
credit-payments = { $where }, más de { $count ->
    [one] un pago
   *[other] { $count } pagos
}{ $deposit ->
    [apart] , sin contar una entrada,
   *[counted] {""}
} pueden convertirlo en un crédito regulado. Este plan tiene { $planned }; el número { $number } es el primero de más.
credit-time = { $where }, los pagos después del { $day } pueden convertirlo en un crédito regulado. El número { $number } es el primero que llega más tarde.
credit-charge = { $where }, los intereses o una comisión, por pequeños que sean, pueden convertirlo en un crédito regulado. Este plan cuesta { $cost }, desde el pago { $number }.
credit-stay-payments = Queda por debajo con { $count ->
    [one] un pago de { $amount }.
   *[other] { $count } pagos de { $amount } cada uno, o con menos.
}
credit-stay-payments-only = Queda por debajo con { $count ->
    [one] un pago.
   *[other] { $count } pagos o menos.
}
credit-stay-time = Queda por debajo si todo está pagado a más tardar el { $day }, con { $amount } cada vez.
credit-stay-time-only = Queda por debajo si todo está pagado a más tardar el { $day }.
credit-stay-no-charge = Queda por debajo sin intereses y sin comisiones.
