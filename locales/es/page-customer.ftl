# Un cliente.

customer-back = Clientes
customer-statement = Extracto
customer-more = Más acciones
customer-edit = Editar la ficha
customer-adjust = Abono, descuento o condonación
customer-fee = Añadir un recargo

customer-owes = Debe hoy
customer-credit = Saldo a favor
customer-nothing-charged = Todavía no se ha cargado nada.
customer-since =
    { $count ->
        [one] Una deuda, del { $day }
       *[other] { $count } deudas, la más antigua del { $day }
    }
customer-with-credit = Se descuentan { $amount } a favor
customer-plan-on-track = El plan va bien
customer-paid-of = Pagado { $paid } de { $total }
customer-next-row = Sigue { $amount } el { $day }
customer-late-row = { $amount } vencía el { $day }
customer-clear-by = Saldado el { $day }
customer-ageing = Antigüedad
customer-ageing-notDue = Aún no vence
customer-ageing-days1To30 = 1–30 días
customer-ageing-days31To60 = 31–60 días
customer-ageing-days61To90 = 61–90 días
customer-ageing-over90 = Más de 90 días

customer-next-addDebt = Aún no hay nada cargado
customer-next-addDebt-words = Añada la primera deuda y Amicable estará pendiente del día en que vence.
customer-next-thank = Todo pagado
customer-next-thank-words = { $name } no debe nada. Unas gracias breves se leen más que cualquier recordatorio.
customer-next-tellCredit = Se pagaron { $amount } de más
customer-next-tellCredit-words = Dígaselo a { $name }. Queda a favor para la próxima factura, salvo que prefiera que se lo devuelva.
customer-next-wait = Nada que hacer antes del { $day }
customer-next-wait-words = Entonces vencen { $amount }, y nada va con retraso.
customer-next-wait-plan = Nada que hacer antes del { $day }
customer-next-wait-plan-words = { $name } cumple el plan. Siguen { $amount }; si se retrasan, una llamada amable es el mejor primer paso.
customer-next-dueToday = Hoy vencen { $amount }
customer-next-dueToday-words = Las transferencias suelen llegar un día más tarde. No hace falta preguntar antes de mañana.
customer-next-remind = Un recordatorio amable
customer-next-remind-words =
    { $days ->
        [one] { $amount } llevan un día de retraso. Casi siempre es un olvido; una llamada o un mensaje breve suele bastar.
       *[other] { $amount } llevan { $days } días de retraso. Casi siempre es un olvido; una llamada o un mensaje breve suele bastar.
    }
customer-next-offerPlan = Preguntar qué lo hace difícil
customer-next-offerPlan-words = { $amount } llevan { $days } días de retraso. Llame a { $name }, escuche primero y ofrezca un plan que se pueda cumplir.
customer-next-talkAboutPlan = Hablar del plan
customer-next-talkAboutPlan-words =
    { $days ->
        [one] { $amount } del plan llevan un día de retraso. Pregunte qué ha surgido; el pago se puede mover o repartir.
       *[other] { $amount } del plan llevan { $days } días de retraso. Pregunte qué ha surgido; el pago se puede mover o repartir.
    }
customer-first-debt = Añadir la primera deuda
customer-it-came = Ha llegado el pago
customer-look-plan = Hacer un plan
customer-move-plan = Cambiar el plan

customer-plan = Plan
customer-plan-in = Plan, { $currency }
customer-plan-change = Cambiar…
customer-plan-whole = El plan entero
customer-plan-make = Hacer un plan
customer-plan-make-words = Si cuesta pagar de una vez, acuerden partes que se puedan cumplir.
customer-plans-past =
    { $count ->
        [one] Un plan anterior
       *[other] { $count } planes anteriores
    }
customer-plan-ended = Terminado el { $day }: { $reason }
customer-plan-replaced = un plan nuevo ocupó su lugar
customer-plan-paid = { $amount }, acordado el { $day } y pagado
customer-row-deposit = entrada
customer-row-paid = pagado
customer-row-late = con retraso
customer-row-next = el próximo
customer-row-part = quedan { $open }

customer-details = Ficha
customer-details-none = Un teléfono o una dirección facilita el siguiente paso.
customer-copy = Copiar { $text }
customer-copied = Copiado: { $text }
customer-call-copied = { $phone } también está copiado, por si este ordenador no puede llamar.

customer-debts = Deudas
customer-debts-open =
    { $count ->
        [0] ninguna abierta
       *[other] { $count } abiertas
    }
customer-debts-more =
    { $count ->
        [one] Mostrar una más
       *[other] Mostrar { $count } más
    }
customer-debts-done =
    { $count ->
        [one] Una saldada o anulada
       *[other] { $count } saldadas o anuladas
    }
customer-debt-issued = del { $day }
customer-debt-cancelled = Anulada desde el { $day }: { $reason }
customer-debt-paid = Saldada
customer-debt-disputed = En revisión
customer-debt-late =
    { $days ->
        [one] 1 día de retraso
       *[other] { $days } días de retraso
    }
customer-debt-inPlan = En el plan
customer-debt-due = Vence el { $day }
customer-debt-of = de { $amount }
customer-debt-menu = Más para { $reference }
customer-debt-pay = Registrar un pago para esta
customer-debt-edit = Editar
customer-debt-adjust = Abono, descuento, condonación o recargo
customer-debt-void = Anular esta deuda

customer-happened = Qué ha pasado
customer-told-everything = Todo
customer-told-money = Dinero
customer-told-plans = Planes
customer-happened-more = Mostrar { $count } anteriores
customer-happened-none = Todavía no hay nada así.
customer-item-menu = Más para: { $title }
customer-void-debt = Anular esta deuda
customer-void-payment = Deshacer este pago
customer-void-entry = Deshacer este apunte
customer-charged = { $reference } cargada, { $amount }
customer-due = vence el { $day }
customer-paid = Pago recibido, { $amount } { $how }
customer-by-bankTransfer = por transferencia
customer-by-card = con tarjeta
customer-by-cash = en efectivo
customer-by-cheque = con cheque
customer-by-directDebit = por domiciliación
customer-part = { $amount } para { $reference }
customer-part-credit = { $amount } quedan a favor
customer-reference = referencia { $reference }
customer-adjusted-credit = Abono, { $amount }
customer-adjusted-discount = Descuento, { $amount }
customer-adjusted-fee = Recargo añadido, { $amount }
customer-adjusted-waiver = Ya no se pide, { $amount }
customer-agreed = Plan acordado: { $plan }
customer-agreed-total = { $amount } en total
customer-ended = Plan terminado
customer-voided = Anulado desde el { $day }: { $reason }
customer-voided-mistake = Retirado como error: { $reason }
