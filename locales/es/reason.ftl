# Por qué se rechazó algo.
reason-terms-nothingOwed = No queda nada por pagar, así que no hay nada que planificar.
reason-terms-missing = { $what ->
    [currency] Elija la moneda.
    [amount] Indique cuánto se debe.
    [agreement] Indique el día del acuerdo.
    [eachTime] Indique cuánto pueden pagar cada vez.
    [country] Elija el país.
    [rhythmOrDates] Indique cada cuánto, o qué días.
    [firstOrStart] Elija el día del primer pago.
    [countUntilOrEach] Indique cuántos pagos, hasta cuándo o cuánto cada vez.
    [change] Indique cuánto cambia.
    [phase] Hace falta al menos una fase.
    [count] Indique cuántos.
    [howMuch] Indique cuánto.
    [eachOfPhase] Indique cuánto; solo una fase se puede calcular.
    [countOfPhase] Indique cuántos; solo la última fase puede quedar abierta.
    [rate] Indique el tipo de interés, en tanto por ciento anual.
    [eachForTheRest] Indique cuánto cada vez, para poder calcular el resto.
    [countForTheRest] Indique cuántos pagos, para poder calcular el resto.
    [paidBy] Indique para qué día debe estar pagado.
    [rhythm] Indique cada cuánto.
   *[other] Aquí falta algo.
}
reason-terms-notPositive = Debe ser más que cero.
reason-terms-negative = No puede ser menos que cero.
reason-terms-range = Debe estar entre { $from } y { $to }.
reason-terms-both = { $other ->
    [each] Indique esto o el importe de cada pago, no ambos.
    [count] Indique esto o el número de pagos, no ambos.
    [until] Indique esto o el último día, no ambos.
    [percent] Indique un importe o un porcentaje, no ambos.
    [solve] Esto se va a calcular, así que no puede darse también.
   *[other] Esto y { $other } se excluyen; indique uno de los dos.
}
reason-terms-leavesNothing = Con { $deposit } no queda nada que planificar: se deben { $total }.
reason-terms-tooEarly = El { $day } es anterior al { $than }.
reason-terms-tooLate = El { $day } es posterior al { $than }.
reason-terms-notAfter = El { $day } no es posterior al { $than }.
reason-terms-year = El { $day } no está entre los años 1900 y 2200.
reason-terms-digits = Puede tener 10 decimales como máximo.
reason-terms-entries = Puede haber { $most } como máximo.
reason-terms-rhythm = Ese ritmo no existe: como máximo 366 días, 52 semanas o 120 meses; los días del mes van del 1 al 31.
reason-terms-count = El número de pagos debe estar entre 1 y { $most }.
reason-terms-tooManyRows = Harían falta más de 1200 pagos, el máximo de un plan.
reason-terms-neverPaid = Con { $each } cada vez no se paga nunca: solo los intereses son { $interest }.
reason-terms-rowsDiffer = { $side ->
    [tooMuch] Los pagos suman { $rows } y se deben { $total }: { $off } de más.
   *[other] Los pagos suman { $rows } y se deben { $total }: faltan { $off }.
}
reason-terms-percents = Los porcentajes suman { $sum }, no 100.
reason-terms-belowNothing = El pago del { $day } sería menos que cero.
reason-terms-closedTooLong = No hay ningún día hábil cerca del { $day }.
reason-terms-noAnswer = { $because ->
    [leastAboveMost] El mínimo supera al máximo.
    [noMonth] No queda ningún mes para pagar.
    [allGrace] No queda ningún pago después del período de gracia.
    [nothingThen] Ningún pago cae en ese período.
    [allLeftOut] Todos los días quedan fuera.
    [nothingForTheOthers] No deja nada para los demás pagos.
    [emptyPhase] Ningún pago cae en esta fase.
    [oneDay] Dos pagos caerían el mismo día.
    [stepsEnd] Los pagos bajan a cero antes de que todo esté pagado.
    [lateAdvance] Se adelanta dinero después del último pago.
    [tooLittleTime] No hay tiempo suficiente antes de ese día.
    [noDepositNeeded] Los pagos bastan sin entrada.
    [tooSmallForDeposit] Los pagos son demasiado pequeños, sea cual sea la entrada.
    [lessThanOwed] Los pagos suman menos de lo que se debe.
    [rateTooHigh] El tipo superaría el 1000 %.
    [othersPayAll] Los demás pagos ya lo cubren todo.
    [earlierRowsPayAll] Los pagos anteriores al último ya lo cubren todo.
   *[other] Esto no tiene solución.
}
reason-terms-noDayLeft = Así no queda ningún día para un pago.
reason-terms-tooLarge = La deuda crecería más allá de lo que se puede contar.
reason-terms-outOfRange = El plan pasa del final del calendario, o es demasiado grande.
reason-change-nothingMissed = No faltó ningún pago antes del { $by }.
reason-change-nothingLeft = No queda nada por pagar.
reason-change-nothingAhead = No se pagó más de lo pedido.
reason-change-beforeThePlan = El { $day } es anterior al { $start }, cuando se acordó el plan.
reason-change-noDayLeft = No queda ningún pago que lo asuma.
reason-change-inThePast = El { $day } no es posterior al { $on }, el día del cambio.
reason-change-endsFirst = El { $to } es anterior al { $from }.
reason-change-noOpenPayment = No hay ningún pago pendiente que venza el { $on }.
reason-change-nothingToWaive = No se puede perdonar más que los { $charged } de comisiones e intereses pendientes en este pago.
reason-change-nothingThen = Ningún pago cae en este período.
reason-change-noInterest = El plan no tiene intereses que suspender.
reason-change-advanceToCome = Aún se sumarán { $amount } a la deuda.
reason-change-tooManyRows = Harían falta más de 1200 pagos, el máximo de un plan.
reason-change-unfit = { $because ->
    [belowNothing] Un pago sería menos que cero.
    [rowsDontPay] Los pagos no saldan la deuda.
    [noRows] Un plan tiene al menos un pago.
    [paidPerRow] Cada pago necesita su importe pagado.
    [paidTooMuch] No se puede pagar más de lo que pide un pago.
   *[other] Los pagos y lo pagado no encajan.
}
reason-change-aboutNothing = Aquello de lo que se trata no existe.
reason-account-empty = Rellene este campo.
reason-account-malformed = { $expected ->
    [email] «{ $value }» no es una dirección de correo.
    [country] «{ $value }» no es un código de país de dos mayúsculas, como GB.
    [ourTime] «{ $value }» no es un día entre 1970 y 2099.
   *[other] «{ $value }» es menos que cero.
}
reason-account-taken = «{ $value }» ya está en uso.
reason-account-notPositive = El importe debe ser más que cero, no { $amount }.
reason-account-tooEarly = El { $day } es anterior al { $than }.
reason-account-unknown = Esto ya no está en el libro.
reason-account-gone = Esto ya se anuló.
reason-account-otherCurrency = La deuda está en { $debt } y el importe en { $amount }.
reason-account-fixed = Esto no se puede cambiar después. Anúlelo e introdúzcalo de nuevo.
reason-account-inPlan = { $reference } ya forma parte de un plan.
reason-account-noDebts = Un plan necesita al menos una deuda pendiente, todas en una moneda.
reason-account-feeWithoutDebt = Elija la deuda a la que pertenece la comisión.
reason-account-debtsDecide = Las condiciones dicen { $given }, pero las deudas { $owed }.
reason-account-notTheLast = Solo se puede deshacer el último cambio. Deshaga primero ese.
reason-amount-notAnAmount = «{ $value }» no es un importe.
reason-amount-tooManyDecimals = «{ $value }» tiene más decimales que { $currency }: { $decimals }.
reason-amount-tooLarge = Este importe es demasiado grande para llevarlo con exactitud.
reason-amount-twoCurrencies = { $one } y { $other } no se pueden sumar.
reason-calendar-unknownCountry = «{ $value }» no es un país cuyos festivos se conozcan.
reason-calendar-unknownRegion = «{ $region }» no es una región de { $country } con festivos propios; hay: { $known }.
reason-calendar-regionWithoutCountry = La región «{ $region }» necesita su país.
reason-calendar-noBusinessDay = Un fin de semana de siete días no deja ningún día hábil.
reason-calendar-addedAndRemoved = El { $day } está a la vez añadido y quitado.
reason-order-misses = El orden omite { $name }.
reason-order-repeats = El orden nombra { $name } dos veces.
reason-order-mixes = El orden nombra { $name } entre los pasos; escriba cuatro clases o doce pasos.
reason-order-apart = El orden debe nombrar seguido todo lo que es { $name }.
