# Un plan de pagos en papel: uno que se ofrece, uno acordado, o una
# versión anterior. Lo lee el cliente.

paper-sheet-title = Su plan de pagos
paper-sheet-title-offer = Propuesta de plan de pagos
paper-sheet-document-title = Plan de pagos, { $customer }, { $day }
paper-sheet-agreed = Acordado el { $day }
paper-sheet-changed = Modificado el { $day }

## La respuesta: lo que se debe, y luego cuánto y cada cuánto. Dos frases
## grandes.

paper-sheet-owes = Debe { $amount }.
paper-sheet-left = Le quedan { $amount } por pagar.
paper-sheet-owed = Debía { $amount }.
paper-sheet-could-pay = Podría pagar { $amount } { $rhythm }.
paper-sheet-could-pay-once = Podría pagar { $amount } el { $day }.
paper-sheet-could-pay-parts = Podría pagar en { $count } plazos.
paper-sheet-pay = Paga { $amount } { $rhythm }.
paper-sheet-pay-once = Paga { $amount } el { $day }.
paper-sheet-pay-parts = Paga en { $count } plazos.
paper-sheet-paid-by = El plan era de { $amount } { $rhythm }.
paper-sheet-paid-once = El plan era de { $amount } el { $day }.
paper-sheet-paid-parts = El plan era de { $count } plazos.
paper-sheet-paid = Gracias, este plan está pagado.

## Las líneas de debajo, que explican.

paper-sheet-deposit = Primero { $amount } el { $day }, y después:
paper-sheet-payments = { $count } pagos, del { $first } al { $last }.
paper-sheet-payments-odd-first = { $count } pagos, del { $first } al { $last }, el primero { $odd }.
paper-sheet-payments-odd-both = { $count } pagos, del { $first } al { $last }, el primero { $odd } y el último { $oddLast }.
paper-sheet-payments-odd-last = { $count } pagos, del { $first } al { $last }, el último { $odd }.
paper-sheet-payments-below = { $count } pagos, del { $first } al { $last }; el importe de cada uno figura más abajo.
paper-sheet-review = El { $day } hablamos del resto, { $amount }.
paper-sheet-pauses = Ningún pago { $when }.
paper-sheet-in-period = { $period }
paper-sheet-in-month = { $month ->
    [1] en enero
    [2] en febrero
    [3] en marzo
    [4] en abril
    [5] en mayo
    [6] en junio
    [7] en julio
    [8] en agosto
    [9] en septiembre
    [10] en octubre
    [11] en noviembre
   *[12] en diciembre
}
paper-sheet-still-open = De pagos anteriores quedan { $amount }.
paper-sheet-paid-so-far = Gracias por los { $amount } que ya ha pagado.
paper-sheet-costs-nothing = El plan no le cuesta nada: sin intereses ni gastos.
paper-sheet-costs-interest = Con { $interest } de intereses son { $total } en total.
paper-sheet-costs-fees = Con { $fees } de gastos son { $total } en total. No hay intereses.
paper-sheet-costs-both = Con { $interest } de intereses y { $fees } de gastos son { $total } en total.
paper-sheet-apr = TAE (tasa anual equivalente): { $percent }{"\u00A0"}%.
paper-sheet-let-off = Si todos los pagos llegan a tiempo, le perdonamos { $amount } al final y paga { $total } en total.
paper-sheet-replaces = Sustituye al plan del { $day }.
paper-sheet-would-replace = Sustituiría al plan del { $day }.

## Lo que cambió, y lo que ya no vale.

paper-sheet-what-changed = Lo que cambió el { $day }
paper-sheet-why = El motivo: { $reason }
paper-sheet-held-until = Así era el plan hasta el { $day }
paper-sheet-held-why = Ese día se modificó. Los pagos de abajo ya no se piden así.
paper-sheet-ended = Este plan terminó el { $day }
paper-sheet-ended-for-another = Lo sustituyó un plan nuevo.

## Los pagos.

paper-sheet-table = Sus pagos
paper-sheet-column-number = N.º
paper-sheet-column-day = Fecha
paper-sheet-column-payment = Pago
paper-sheet-column-debt = de ello, deuda
paper-sheet-column-interest = intereses
paper-sheet-column-fees = gastos
paper-sheet-column-left = Resto
paper-sheet-opening = Lo que debe al principio
paper-sheet-sum = En total
paper-sheet-row-paid = Pagado.
paper-sheet-row-left = Pagado en parte, quedan { $amount }.
paper-sheet-row-open = Aún pendiente.
paper-sheet-row-moved = Acordado para el { $day }.
paper-sheet-row-if-not-kept = Se perdona si todos los pagos llegan a tiempo.

## Para qué es el plan, qué hacer si resulta difícil, y dónde firmar.

paper-sheet-debts = Lo que paga el plan
paper-sheet-debts-offer = Lo que pagaría el plan
paper-sheet-hard = Buscamos juntos otra fecha, y recibirá el nuevo plan en papel.
paper-sheet-if-it-suits = Si le conviene
paper-sheet-nothing-agreed = Firme aquí y devuélvanos la hoja, o simplemente díganoslo. Hasta entonces no hay nada acordado. Si otra cosa le conviene más, díganoslo también.
paper-sheet-for-business = Por la empresa
paper-sheet-for-customer = Por el cliente o la clienta
paper-sheet-date-signature = Fecha y firma
