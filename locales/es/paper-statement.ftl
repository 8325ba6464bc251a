# El extracto de cuenta. Quien lo lee puede estar preocupado: frases
# cortas, sin jerga, y un retraso dicho como un hecho.

paper-statement-title = Extracto de cuenta
paper-your-number = Su número { $reference }
paper-page = Página { $page } de { $pages }
paper-document-title = Extracto de cuenta, { $customer }, { $day }
paper-document-title-many = Extractos de cuenta, { $business }, { $day }

## La respuesta, en una frase grande.

paper-answer-nothing = Gracias, no debe nada.
paper-answer-credit = Le debemos { $amount }.
paper-answer-owes = Debe { $amount } y no hay ningún retraso.
paper-answer-plan-on-track = Debe { $amount } y su plan va al día.
paper-answer-plan-ahead = Debe { $amount } y lleva ventaja en su plan.
paper-answer-late = Debe { $amount }. El pago vencía hace { $days ->
    [one] un día
   *[other] { $days } días
}.
paper-answer-late-many = Debe { $amount }. La parte más antigua vencía hace { $days ->
    [one] un día
   *[other] { $days } días
}.
paper-answer-late-part = Debe { $amount }. De esta suma, { $late } vencían hace { $days ->
    [one] un día
   *[other] { $days } días
}.
paper-answer-late-part-many = Debe { $amount }. De esta suma, { $late } ya han vencido, la parte más antigua hace { $days ->
    [one] un día
   *[other] { $days } días
}.
paper-answer-late-plan = Debe { $amount }. Un pago de su plan, { $late }, vencía hace { $days ->
    [one] un día
   *[other] { $days } días
}.
paper-answer-late-plan-many = Debe { $amount }. { $count } pagos de su plan, { $late } en total, ya han vencido, el primero hace { $days ->
    [one] un día
   *[other] { $days } días
}.
paper-answer-several = Debe { $amounts }.
paper-answer-several-credit = Debe { $amounts }, y le debemos { $credits }.

## La línea de debajo, que explica.

paper-why-nothing = A { $day }, todo lo de su cuenta está pagado.
paper-why-empty = No se ha cargado nada en su cuenta.
paper-why-credit = Ha pagado más de lo que debía. Lo descontaremos de lo próximo, o se lo devolveremos si nos lo pide.
paper-why-pay-by = Le rogamos que pague a más tardar el { $day }.
paper-why-next = La próxima parte, { $amount }, vence el { $day }.
paper-why-plan-first = El primer pago, { $amount }, vence el { $day }.
paper-why-plan-next = Gracias: { $paid ->
    [one] ya ha hecho 1 pago de { $count }
   *[other] ya ha hecho { $paid } pagos de { $count }
}. El próximo, { $amount }, vence el { $day }.
paper-why-plan-last = Gracias: { $paid ->
    [one] ya ha hecho 1 pago de { $count }
   *[other] ya ha hecho { $paid } pagos de { $count }
}. El último, { $amount }, vence el { $day }.
paper-why-ahead = Gracias: ha pagado { $by } antes de su fecha. El próximo pago, { $amount }, vence el { $day }.
paper-why-late = La fecha de pago era el { $day }. Si ya ha pagado, gracias. Si algo se lo impide, hable con nosotros y buscaremos juntos una solución.
paper-why-late-many = La parte más antigua vencía el { $day }. Si ya ha pagado, gracias. Si algo se lo impide, hable con nosotros y buscaremos juntos una solución.

## De dónde viene el saldo.

paper-section = Su cuenta en { $currency }
paper-table-title = De dónde viene este saldo
paper-table-currency = en { $currency }
paper-column-date = Fecha
paper-column-what = Concepto
paper-column-added = Cargos
paper-column-paid = Pagos
paper-column-balance = Saldo
paper-line-opening = Saldo anterior
paper-line-none = En este periodo no hubo cargos ni pagos
paper-line-closing = Su saldo
paper-line-carried = Suma y sigue en la página siguiente
paper-line-carried-over = Suma de la página anterior

paper-invoice = Factura { $reference }
paper-invoice-within = factura { $reference }
paper-charge = Cargo
paper-charge-within = un cargo
paper-line-due = { $line }, vence el { $day }
paper-line-disputed = { $line } (lo estamos revisando)
paper-payment-bank-transfer = Pago por transferencia
paper-payment-card = Pago con tarjeta
paper-payment-cash = Pago en efectivo
paper-payment-cheque = Pago con cheque
paper-payment-direct-debit = Pago por domiciliación
paper-payment-other = Pago
paper-credit = Abono
paper-discount = Descuento
paper-fee = Recargo
paper-waiver = Importe que ya no se pide
paper-payment = Pago
paper-line-reference = { $line }, referencia { $reference }
paper-line-towards = { $line }, para { $debts }
paper-line-part = { $debt } ({ $amount })
paper-line-more = { $count } más ({ $amount })
paper-line-kept = { $line }, de los que { $amount } quedan a su favor
paper-line-kept-all = { $line }, queda a su favor
paper-line-note = { $line }: { $note }
paper-line-plan-interest = Intereses según su plan
paper-line-plan-fee = Comisión según su plan
paper-line-plan-let-off = Perdonado por haber cumplido el plan
paper-line-plan-waived = Perdonado según lo acordado
paper-line-cancelled = Anulación: { $thing } del { $day }

## Cuándo vence.

paper-ageing-title = Cuándo vence lo pendiente
paper-ageing-not-due = Hoy o más tarde
paper-ageing-1-30 = Hace 1–30 días
paper-ageing-31-60 = Hace 31–60 días
paper-ageing-61-90 = Hace 61–90 días
paper-ageing-over-90 = Hace más de 90 días

## El plan de pagos.

paper-plan-title = Su plan de pagos, acordado el { $day }
paper-plan-single = { $amount } el { $day }.
paper-plan-regular = { $amount } { $rhythm }, del { $first } al { $last }.
paper-plan-regular-odd-last = { $amount } { $rhythm }, del { $first } al { $last }, el último de { $odd }.
paper-plan-regular-odd-first = { $amount } { $rhythm }, del { $first } al { $last }, el primero de { $odd }.
paper-plan-regular-odd-both = { $amount } { $rhythm }, del { $first } al { $last }, el primero de { $odd } y el último de { $oddLast }.
paper-plan-by-hand = { $count } pagos del { $first } al { $last }, según lo acordado.
paper-plan-deposit = Primero { $amount } el { $day }, después:
paper-plan-no-interest = Sin intereses.
paper-plan-interest = Incluye intereses de { $amount }.
paper-plan-fees = Incluye comisiones de { $amount }.
paper-plan-if-kept = Si todos los pagos llegan a tiempo, se le perdonan los últimos { $amount }.
paper-every-week = { $weekday ->
    [1] cada lunes
    [2] cada martes
    [3] cada miércoles
    [4] cada jueves
    [5] cada viernes
    [6] cada sábado
   *[7] cada domingo
}
paper-every-two-weeks = { $weekday ->
    [1] un lunes de cada dos
    [2] un martes de cada dos
    [3] un miércoles de cada dos
    [4] un jueves de cada dos
    [5] un viernes de cada dos
    [6] un sábado de cada dos
   *[7] un domingo de cada dos
}
paper-every-month = el día { $day } de cada mes
paper-every-month-end = el día { $day } de cada mes, o el último del mes
paper-every-month-last = el último día de cada mes
paper-every-half-month = los días { $first } y { $second } de cada mes
paper-day-of-month = { $day }
paper-plan-was-due = vencía el { $day }
paper-plan-more = y { $count } más

## Cómo pagar, y qué hacer si resulta difícil.

paper-pay-title = Cómo pagar
paper-pay-holder = Titular
paper-pay-iban = IBAN
paper-pay-number = Cuenta
paper-pay-bic = BIC
paper-pay-bank = Banco
paper-pay-reference = Referencia
paper-pay-amount = Importe
paper-pay-by = { $amount } a más tardar el { $day }
paper-pay-ask = Pregúntenos cómo puede pagar.
paper-hard-title = Si un pago le resulta difícil,
paper-hard-phone-email = llámenos antes de que venza al { $phone }, o escriba a { $email }.
paper-hard-phone = llámenos antes de que venza al { $phone }.
paper-hard-email = escríbanos antes de que venza a { $email }.
paper-hard-talk = hable con nosotros antes de que venza.
paper-hard-offer = Podemos aplazarlo, repartirlo o dejarlo en pausa. Si algo aquí no es correcto, díganoslo; mientras lo revisamos, no pediremos esa parte.
