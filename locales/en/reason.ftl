# Why something was refused: reason-<about>-<reason>, with the facts of the core in the gaps.
reason-terms-nothingOwed = Nothing is left to pay, so there is nothing to plan.
reason-terms-missing = { $what ->
    [currency] Choose the currency.
    [amount] Say how much is owed.
    [agreement] Say on which day it was agreed.
    [eachTime] Say how much they can pay each time.
    [country] Choose the country.
    [rhythmOrDates] Say how often, or on which days.
    [firstOrStart] Choose the day of the first payment.
    [countUntilOrEach] Say how many payments, until when, or how much each time.
    [change] Say by how much it changes.
    [phase] At least one phase is needed.
    [count] Say how many.
    [howMuch] Say how much.
    [eachOfPhase] Say how much; only one phase can be worked out.
    [countOfPhase] Say how many; only the last phase can be left open.
    [rate] Say the interest rate, in percent a year.
    [eachForTheRest] Say how much each time, so that the rest can be worked out.
    [countForTheRest] Say how many payments, so that the rest can be worked out.
    [paidBy] Say by which day it is to be paid.
    [rhythm] Say how often.
   *[other] Something is missing here.
}
reason-terms-notPositive = This must be more than nothing.
reason-terms-negative = This must not be less than nothing.
reason-terms-range = This must be between { $from } and { $to }.
reason-terms-both = { $other ->
    [each] Give either this or the amount of each payment, not both.
    [count] Give either this or the number of payments, not both.
    [until] Give either this or the last day, not both.
    [percent] Give either an amount or a percentage, not both.
    [solve] This is to be worked out, so it can’t be given as well.
   *[other] This and { $other } exclude each other; give one of them.
}
reason-terms-leavesNothing = { $deposit } leaves nothing to plan: { $total } is owed.
reason-terms-tooEarly = { $day } is before { $than }.
reason-terms-tooLate = { $day } is after { $than }.
reason-terms-notAfter = { $day } does not come after { $than }.
reason-terms-year = { $day } is not between the years 1900 and 2200.
reason-terms-digits = This may have 10 digits after the point.
reason-terms-entries = There may be { $most } of these, not more.
reason-terms-rhythm = No calendar has this rhythm: at most 366 days, 52 weeks or 120 months; days of a month lie between 1 and 31.
reason-terms-count = The number of payments must be between 1 and { $most }.
reason-terms-tooManyRows = That would take more than 1200 payments, the most that a plan may have.
reason-terms-neverPaid = With { $each } each time it is never paid: the interest alone is { $interest }.
reason-terms-rowsDiffer = { $side ->
    [tooMuch] The payments come to { $rows }, and { $total } is owed: { $off } over.
   *[other] The payments come to { $rows }, and { $total } is owed: { $off } short.
}
reason-terms-percents = The percentages make { $sum }, not 100.
reason-terms-belowNothing = The payment on { $day } would be less than nothing.
reason-terms-closedTooLong = No business day is near { $day }.
reason-terms-noAnswer = { $because ->
    [leastAboveMost] The least they can pay is more than the most.
    [noMonth] No month is left to pay in.
    [allGrace] No payment is left after the time without interest.
    [nothingThen] No payment falls in that time.
    [allLeftOut] Every day is left out.
    [nothingForTheOthers] It leaves nothing for the other payments.
    [emptyPhase] No payment falls in this phase.
    [oneDay] Two payments would fall on one day.
    [stepsEnd] The payments shrink to nothing before all is paid.
    [lateAdvance] Money is lent after the last payment.
    [tooLittleTime] There is not enough time before that day.
    [noDepositNeeded] The payments pay it all without a deposit.
    [tooSmallForDeposit] The payments are too small, whatever the deposit.
    [lessThanOwed] The payments come to less than is owed.
    [rateTooHigh] The rate would be more than 1000 %.
    [othersPayAll] The other payments pay it all.
    [earlierRowsPayAll] The payments before the last one pay it all.
   *[other] This has no answer.
}
reason-terms-noDayLeft = This leaves no day on which a payment could fall.
reason-terms-tooLarge = What is owed would grow beyond what can be counted.
reason-terms-outOfRange = The plan runs past the end of the calendar, or is too large to count.
reason-change-nothingMissed = Nothing was missed before { $by }.
reason-change-nothingLeft = There is nothing left to pay.
reason-change-nothingAhead = No more was paid than was asked for.
reason-change-beforeThePlan = { $day } is before { $start }, when the plan was agreed.
reason-change-noDayLeft = No payment is left to take it.
reason-change-inThePast = { $day } is not after { $on }, the day of the change.
reason-change-endsFirst = { $to } is before { $from }.
reason-change-noOpenPayment = No payment that is due on { $on } is open.
reason-change-nothingToWaive = No more can be let off than the { $charged } of fees and interest that are open on this payment.
reason-change-nothingThen = No payment falls in this time.
reason-change-noInterest = The plan bears no interest that could stop.
reason-change-advanceToCome = { $amount } is still to be added to the debt.
reason-change-tooManyRows = That would take more than 1200 payments, the most that a plan may have.
reason-change-unfit = { $because ->
    [belowNothing] A payment would be less than nothing.
    [rowsDontPay] The payments don’t pay the debt.
    [noRows] A plan has at least one payment.
    [paidPerRow] Each payment needs its paid amount.
    [paidTooMuch] No more can be paid on a payment than it asks for.
   *[other] The payments and what was paid do not fit together.
}
reason-change-aboutNothing = What this is about is not there.
reason-account-empty = Please fill this in.
reason-account-malformed = { $expected ->
    [email] “{ $value }” is not an e-mail address.
    [country] “{ $value }” is not a country code of two capitals, such as GB.
    [ourTime] “{ $value }” is not a day between 1970 and 2099.
   *[other] “{ $value }” is less than nothing.
}
reason-account-taken = “{ $value }” is in use already.
reason-account-notPositive = The amount must be more than nothing, not { $amount }.
reason-account-tooEarly = { $day } is before { $than }.
reason-account-unknown = This is not in the ledger any more.
reason-account-gone = This was cancelled already.
reason-account-otherCurrency = The debt is in { $debt }, the amount in { $amount }.
reason-account-fixed = This can’t be changed afterwards. Cancel it and enter it again.
reason-account-inPlan = { $reference } is part of a plan already.
reason-account-noDebts = A plan needs at least one open debt, all in one currency.
reason-account-feeWithoutDebt = Choose the debt that the fee belongs to.
reason-account-debtsDecide = The terms say { $given }, but the debts say { $owed }.
reason-account-notTheLast = Only the latest change can be undone. Undo that one first.
reason-amount-notAnAmount = “{ $value }” does not read as an amount.
reason-amount-tooManyDecimals = “{ $value }” has more decimals than { $currency } has: { $decimals }.
reason-amount-tooLarge = This amount is too large to be kept exactly.
reason-amount-twoCurrencies = { $one } and { $other } can’t be added up.
reason-calendar-unknownCountry = “{ $value }” is not a country whose holidays are known.
reason-calendar-unknownRegion = “{ $region }” is not a region of { $country } with holidays of its own; there are: { $known }.
reason-calendar-regionWithoutCountry = The region “{ $region }” needs its country beside it.
reason-calendar-noBusinessDay = A weekend of all seven days leaves no business day.
reason-calendar-addedAndRemoved = { $day } is both added and taken out.
reason-order-misses = The order leaves out { $name }.
reason-order-repeats = The order names { $name } twice.
reason-order-mixes = The order names { $name } among steps; write four kinds or twelve steps.
reason-order-apart = The order must name all that is { $name } one after the other.
