# A repayment plan on paper: one that is offered, one that was agreed, or
# an earlier version of it. Its reader is the customer.

paper-sheet-title = Your repayment plan
paper-sheet-title-offer = An offer for a repayment plan
# The title of the file.
paper-sheet-document-title = Repayment plan, { $customer }, { $day }
paper-sheet-agreed = Agreed on { $day }
paper-sheet-changed = Changed on { $day }

## The answer: what is owed, then how much is paid how often. Two
## sentences, large.

paper-sheet-owes = You owe { $amount }.
# Of a plan that is paid in part.
paper-sheet-left = You have { $amount } left to pay.
# Of a version that holds no longer.
paper-sheet-owed = You owed { $amount }.
paper-sheet-could-pay = You could pay { $amount } { $rhythm }.
paper-sheet-could-pay-once = You could pay { $amount } on { $day }.
paper-sheet-could-pay-parts = You could pay it in { $count } payments.
paper-sheet-pay = You pay { $amount } { $rhythm }.
paper-sheet-pay-once = You pay { $amount } on { $day }.
paper-sheet-pay-parts = You pay it in { $count } payments.
paper-sheet-paid-by = The plan was { $amount } { $rhythm }.
paper-sheet-paid-once = The plan was { $amount } on { $day }.
paper-sheet-paid-parts = The plan was { $count } payments.
paper-sheet-paid = Thank you, this plan is paid.

## The lines under it, which explain.

paper-sheet-deposit = First { $amount } on { $day }, then:
paper-sheet-payments = { $count } payments, from { $first } to { $last }.
paper-sheet-payments-odd-first = { $count } payments, from { $first } to { $last }, the first { $odd }.
paper-sheet-payments-odd-both = { $count } payments, from { $first } to { $last }, the first { $odd } and the last { $oddLast }.
paper-sheet-payments-odd-last = { $count } payments, from { $first } to { $last }, the last { $odd }.
paper-sheet-payments-below = { $count } payments, from { $first } to { $last }; how much each is stands below.
paper-sheet-review = On { $day } we talk about the rest, { $amount }.
# "when" is one or more of the two below.
paper-sheet-pauses = No payments { $when }.
paper-sheet-in-period = from { $period }
paper-sheet-in-month = { $month ->
    [1] in January
    [2] in February
    [3] in March
    [4] in April
    [5] in May
    [6] in June
    [7] in July
    [8] in August
    [9] in September
    [10] in October
    [11] in November
   *[12] in December
}
paper-sheet-still-open = { $amount } of earlier payments is still open.
paper-sheet-paid-so-far = Thank you for the { $amount } that you have paid.
paper-sheet-costs-nothing = It costs nothing beside the debt: no interest, no fees.
paper-sheet-costs-interest = Interest of { $interest } is added to the debt, { $total } in all.
paper-sheet-costs-fees = Fees of { $fees } are added to the debt, { $total } in all. There is no interest.
paper-sheet-costs-both = Interest of { $interest } and fees of { $fees } are added to the debt, { $total } in all.
paper-sheet-apr = The annual percentage rate (APR) is { $percent }%.
paper-sheet-let-off = If every payment comes on time, we let off { $amount } at the end, and you pay { $total } in all.
paper-sheet-replaces = This replaces the plan of { $day }.
paper-sheet-would-replace = It would replace the plan of { $day }.

## What changed, and what holds no longer.

paper-sheet-what-changed = What changed on { $day }
paper-sheet-why = The reason: { $reason }
paper-sheet-held-until = This is the plan as it was until { $day }
paper-sheet-held-why = It was changed on that day. The payments below are no longer asked for in this way.
paper-sheet-ended = This plan ended on { $day }
paper-sheet-ended-for-another = A new plan took its place.

## The payments.

paper-sheet-table = Your payments
paper-sheet-column-number = No.
paper-sheet-column-day = Day
paper-sheet-column-payment = Payment
# The parts of the payment.
paper-sheet-column-debt = of it debt
paper-sheet-column-interest = interest
paper-sheet-column-fees = fees
paper-sheet-column-left = Left
paper-sheet-opening = What you owe at the start
paper-sheet-sum = In all
paper-sheet-row-paid = Paid.
paper-sheet-row-left = Paid in part, { $amount } is open.
paper-sheet-row-open = Still open.
paper-sheet-row-moved = Agreed for { $day }.
paper-sheet-row-if-not-kept = Let off if every payment comes on time.

## What it is for, what to do when it is hard, and where to sign.

paper-sheet-debts = What the plan pays
paper-sheet-debts-offer = What the plan would pay
# After "call us before it is due".
paper-sheet-hard = We find another day together, and you get the plan anew on paper.
paper-sheet-if-it-suits = If this suits you
paper-sheet-nothing-agreed = Sign here and give it back to us, or just tell us. Nothing is agreed until then. If something else would suit you better, tell us that, too.
paper-sheet-for-business = For the business
paper-sheet-for-customer = For the customer
paper-sheet-date-signature = Day and signature
