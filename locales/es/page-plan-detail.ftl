# Un plan: lo acordado, cómo va y lo que cambia en él.

plan-detail-title = Un plan para { $amount }
plan-detail-summary = { $plan } · acordado el { $day }
plan-detail-menu = Más acciones del plan
plan-detail-print = Imprimir el plan
plan-detail-end-menu = Terminar el plan…
plan-detail-change = Algo ha cambiado…
plan-detail-palette = Cambiar el plan de { $name }

plan-detail-left = Queda por pagar
plan-detail-pays =
    { $count ->
        [one] Paga { $debts }
       *[other] Paga { $count } deudas: { $debts }
    }
plan-detail-stand-paid = Pagado
plan-detail-stand-onTrack = El plan va bien
plan-detail-stand-ahead =
    { $payments ->
        [0] { $amount } por delante
        [one] { $amount } por delante, un pago
       *[other] { $amount } por delante, { $payments } pagos
    }
plan-detail-stand-lateWithinTolerance =
    { $days ->
        [one] { $amount } con un día de retraso, dentro de lo acordado
       *[other] { $amount } con { $days } días de retraso, dentro de lo acordado
    }
plan-detail-stand-needsTalk =
    { $days ->
        [one] { $amount } con un día de retraso
       *[other] { $amount } con { $days } días de retraso
    }
plan-detail-stand-ended = Terminado el { $day }
plan-detail-stand-replaced = Terminado el { $day }: un plan nuevo ocupó su lugar
plan-detail-paid-of = Pagado { $paid } de { $total }
plan-detail-next-row = Sigue { $amount } el { $day }
plan-detail-late-row = { $amount } vencía el { $day }
plan-detail-clear-by = Saldado el { $day }
plan-detail-fact-from = Primer pago
plan-detail-fact-to = Último pago
plan-detail-fact-count = Pagos
plan-detail-fact-largest = El mayor
plan-detail-fact-cost = Coste añadido
plan-detail-fact-apr = Al año (TAE)
plan-detail-fact-let-off = Se perdona si se cumple
plan-detail-nothing-extra = Nada
plan-detail-percent = { $rate } %

plan-detail-talk = Se esperan { $amount } desde el { $day }
plan-detail-talk-words =
    { $missed ->
        [one] Un pago no llegó. Llame a { $name }, pregunte qué ha surgido y adapte el plan para que se pueda cumplir.
       *[other] { $missed } pagos no llegaron. Llame a { $name }, pregunte qué ha surgido y adapte el plan para que se pueda cumplir.
    }
plan-detail-talk-do = Faltaron pagos…
plan-detail-ahead = Llegaron { $amount } antes de tiempo
plan-detail-ahead-words = Quizá { $name } quiera elegir qué se hace más fácil: menos pagos, pagos más pequeños o un respiro.
plan-detail-ahead-do = Hacer algo más fácil…

plan-detail-payments = Pagos
plan-detail-say-why = Decir el porqué de cada uno
plan-detail-done =
    { $count ->
        [one] Un pago está hecho, { $amount } en total
       *[other] { $count } pagos están hechos, { $amount } en total
    }
plan-detail-done-show = Mostrar
plan-detail-more = Mostrar { $count } más de { $rest }
plan-detail-col-number = Número
plan-detail-col-due = Vence
plan-detail-col-state = Cómo va
plan-detail-col-amount = Pago
plan-detail-col-debt = Deuda
plan-detail-col-interest = Intereses
plan-detail-col-fee = Recargo
plan-detail-col-paid = Pagado
plan-detail-col-open = Abierto
plan-detail-col-left = Queda después
plan-detail-agreed-for = Acordado para el { $day }
plan-detail-part-deposit = entrada
plan-detail-part-grace = nada que pagar
plan-detail-part-review = el resto, por hablar
plan-detail-part-discount = descuento
plan-detail-part-waivedInterest = intereses
plan-detail-state-paid = pagado
plan-detail-state-nothing = nada que pagar
plan-detail-state-ifKept = se perdona si todo llega a tiempo
plan-detail-state-late = con retraso
plan-detail-state-next = el próximo
plan-detail-part-paid = { $paid } pagados, { $open } abiertos
plan-detail-with-interest = { $amount } son intereses
plan-detail-with-fee = { $amount } son recargos

plan-detail-settle-today = Para saldarlo hoy
plan-detail-settle-then = Para saldarlo ese día
plan-detail-settle-plain = Todo lo que queda, y nada más.
plan-detail-settle-principal = Deuda
plan-detail-settle-interest-due = Intereses pedidos hasta ahora
plan-detail-settle-interest-accrued = Intereses desde entonces
plan-detail-settle-fees = Recargos
plan-detail-settle-saved = Intereses ahorrados
plan-detail-settle-day = Qué día
plan-detail-settle-do = Saldar…

plan-detail-changes = Cómo se llegó hasta aquí
plan-detail-changes-more = Mostrar { $count } anteriores
plan-detail-agreed = Acordado
plan-detail-ended = Terminado
plan-detail-was-undone = Deshecho
plan-detail-refused = Ya no se aplica: { $reason }
plan-detail-see-before = Ver el plan de antes
plan-detail-undo = Deshacer…
plan-detail-undo-title = ¿Deshacer este cambio?
plan-detail-undo-words = El plan vuelve a ser el de antes. Lo pagado desde entonces queda pagado y cuenta según el plan anterior.
plan-detail-undo-do = Deshacer
plan-detail-undo-leave = Dejarlo
plan-detail-undone-now = El cambio está deshecho.

plan-detail-back = El plan
plan-detail-earlier = El plan antes del cambio del { $day }
plan-detail-earlier-summary =
    { $count ->
        [one] { $amount } en un pago, el { $day }
       *[other] { $amount } en { $count } pagos, el último el { $day }
    }
plan-detail-earlier-none = No hay nada anterior que ver
plan-detail-earlier-none-words = Este cambio se deshizo, así que el plan de antes es el que hay.
plan-detail-then-changed = Lo que cambió después

# Algo ha cambiado.
plan-detail-what = ¿Qué ha pasado?
plan-detail-with = Con { $name }: { $plan }
plan-detail-likely = Probable
plan-detail-what-missed = Faltaron pagos
plan-detail-what-missed-words = Buscar un nuevo sitio para lo que no llegó.
plan-detail-what-break = Hace falta una pausa
plan-detail-what-break-words = Vacaciones, enfermedad, un mes justo: no pedir nada durante un tiempo.
plan-detail-what-rhythm = Otro día, ritmo o importe
plan-detail-what-rhythm-words = Un nuevo día de cobro, un trabajo nuevo, más o menos margen.
plan-detail-what-paidMore = Pagaron más
plan-detail-what-paidMore-words = Que lo que llegó antes haga algo más fácil.
plan-detail-what-addDebt = Se une otra deuda
plan-detail-what-addDebt-words = Un solo plan para todo, en vez de dos.
plan-detail-what-hold = Pausar los intereses
plan-detail-what-hold-words = Los días se quedan; durante un tiempo no se añade nada.
plan-detail-what-charge = Cobrar un cargo
plan-detail-what-charge-words = Por el retraso o por lo que costó un aviso. No genera intereses.
plan-detail-what-waive = Perdonar cargos o intereses
plan-detail-what-waive-words = Un pago baja; la deuda sigue igual.
plan-detail-what-settle = Lo saldan de una vez
plan-detail-what-settle-words = Un último pago, exacto para ese día.
plan-detail-anew = Un plan muy distinto
plan-detail-anew-words = Preparar uno nuevo; este termina cuando se acuerde el otro.
plan-detail-end = Así no se puede seguir
plan-detail-end-words = Terminar el plan y decir por qué.

plan-detail-missed-fact =
    { $count ->
        [one] Un pago va con retraso: { $amount }, vencía el { $day }.
       *[other] { $count } pagos van con retraso: { $amount } en total, el más antiguo vencía el { $day }.
    }
plan-detail-missed = ¿Qué se hace con ello?
plan-detail-missed-spread = Repartirlo
plan-detail-missed-spread-words = Cada pago que queda toma una parte igual.
plan-detail-missed-even = Igualar el resto
plan-detail-missed-even-words = Todo lo que queda, en pagos iguales en los días que hay.
plan-detail-missed-addToEnd = Añadirlo al final
plan-detail-missed-addToEnd-words = Los pagos que quedan no cambian; dura más.
plan-detail-missed-move = Pagarlo otro día
plan-detail-missed-move-words = Todo lo que faltó, en un día que convenga.
plan-detail-missed-pause = Primero una pausa
plan-detail-missed-pause-words = Nada hasta un día; luego todo sigue desde ahí.
plan-detail-missed-newDays = Empezar con días nuevos
plan-detail-missed-newDays-words = Todo lo que queda, desde un nuevo primer día.
plan-detail-move-to = Pagarlo el
plan-detail-pause-until = Pausa hasta
plan-detail-new-first = Primer pago nuevo

plan-detail-break-from = Desde
plan-detail-break-to = Hasta
plan-detail-break-fact =
    { $count ->
        [0] Ningún pago cae en este tiempo.
        [one] Un pago cae en este tiempo.
       *[other] { $count } pagos caen en este tiempo.
    }
plan-detail-then = ¿Qué se hace con estos pagos?
plan-detail-then-addToEnd = Al final
plan-detail-then-addToEnd-words = Siguen al último; los demás se quedan.
plan-detail-then-shift = Todo se corre
plan-detail-then-shift-words = El plan sigue tras la pausa donde se detuvo.
plan-detail-then-spread = Repartidos en el resto
plan-detail-then-spread-words = El mismo último día, pagos un poco mayores.
plan-detail-then-addToNext = Con el siguiente
plan-detail-then-addToNext-words = El primer pago tras la pausa los toma todos.
plan-detail-frozen = Sin intereses mientras tanto

plan-detail-easier = ¿Qué debe hacerse más fácil?
plan-detail-easier-fewer = Terminar antes
plan-detail-easier-fewer-words = Los pagos siguen igual de grandes y son menos.
plan-detail-easier-smaller = Pagos más pequeños
plan-detail-easier-smaller-words = Tantos como antes, cada uno un poco menor.
plan-detail-easier-skipNext = Un respiro ahora
plan-detail-easier-skipNext-words = Los próximos cuentan como pagados; el último día se queda.

plan-detail-change-from = Desde qué día
plan-detail-change-from-hint = Los pagos desde este día se hacen de nuevo.
plan-detail-first = Primer pago nuevo
plan-detail-first-hint = Déjelo vacío para conservar los días.
plan-detail-every = Con qué frecuencia
plan-detail-every-asBefore = Como antes
plan-detail-every-week = Cada semana
plan-detail-every-twoWeeks = Cada dos semanas
plan-detail-every-fourWeeks = Cada cuatro semanas
plan-detail-every-halfMonth = Dos veces al mes
plan-detail-every-month = Cada mes
plan-detail-every-quarter = Cada tres meses
plan-detail-one-day = El día
plan-detail-other-day = y el día
plan-detail-last-day = el último
plan-detail-size = De cuánto
plan-detail-size-asBefore = Lo que resulte
plan-detail-size-each = Por importe
plan-detail-size-count = Por número
plan-detail-each = Importe de cada uno
plan-detail-count = Número de pagos

plan-detail-debts = ¿Qué deudas se unen?
plan-detail-keep = ¿Qué se queda como está?
plan-detail-keep-each = El importe de los pagos
plan-detail-keep-each-words = Hay más.
plan-detail-keep-count = El número de pagos
plan-detail-keep-count-words = Cada uno es mayor.

plan-detail-hold-from = Sin intereses desde
plan-detail-hold-to = hasta
plan-detail-charge-row = En el pago del
plan-detail-charge-amount = Cargo
plan-detail-waive-row = Del pago del
plan-detail-waive-amount = Cuánto
plan-detail-waive-hint = Déjelo vacío para todos sus cargos e intereses.
plan-detail-settle-on = Pagado el
plan-detail-settle-fact = Con { $amount } queda saldado ese día
plan-detail-quote-principal = deuda { $amount }
plan-detail-quote-interest-due = intereses hasta ahora { $amount }
plan-detail-quote-interest-accrued = intereses desde entonces { $amount }
plan-detail-quote-fees = recargos { $amount }
plan-detail-quote-saved = { $amount } de intereses ahorrados

plan-detail-on = ¿Desde qué día cuenta?
plan-detail-on-hint = Normalmente hoy, el día en que se acordó.
plan-detail-reason = Por qué
plan-detail-reason-hint = En pocas palabras. Queda junto al plan y ayuda en la próxima conversación.
plan-detail-save = Acordar este cambio
plan-detail-changed = El plan con { $name } ha cambiado.
plan-detail-undo-now = Deshacer

plan-detail-would = Qué supone
plan-detail-in-all = En total
plan-detail-before = Hasta ahora
plan-detail-after = Después
plan-detail-total-total = El plan suma
plan-detail-total-left = Queda por pagar
plan-detail-total-payments = Pagos
plan-detail-total-largest = El mayor
plan-detail-total-last = Último pago
plan-detail-total-cost = Coste añadido
plan-detail-side-by-side = Pago por pago
plan-detail-what-differs = Qué cambia
plan-detail-no-difference = Ningún pago sería distinto.
plan-detail-kind-same = se queda
plan-detail-kind-changed = cambiado
plan-detail-kind-moved = movido
plan-detail-kind-added = nuevo
plan-detail-kind-removed = quitado
plan-detail-run =
    { $count ->
        [one] Un pago se queda, { $from }
       *[other] { $count } pagos se quedan, del { $from } al { $to }
    }
plan-detail-lines-more = Mostrar más
plan-detail-need-missed = Elija el día y el plan nuevo aparecerá aquí.
plan-detail-need-break = Elija los dos días y el plan nuevo aparecerá aquí.
plan-detail-need-rhythm = Diga desde qué día y de cuánto, y el plan nuevo aparecerá aquí.
plan-detail-need-paidMore = El plan nuevo aparecerá aquí.
plan-detail-need-addDebt = Elija al menos una deuda y el plan nuevo aparecerá aquí.
plan-detail-need-hold = Elija los dos días y el plan nuevo aparecerá aquí.
plan-detail-need-charge = Elija el pago e introduzca el cargo, y el plan nuevo aparecerá aquí.
plan-detail-need-waive = Elija el pago y el plan nuevo aparecerá aquí.
plan-detail-need-settle = Elija el día y el plan nuevo aparecerá aquí.

# Lo que no se puede hacer, según el lugar al que se refiere.
