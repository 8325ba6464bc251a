# The statement of account. Its reader is a customer who may be worried:
# short sentences, no jargon, lateness said as a fact.

paper-statement-title = Statement of account
paper-your-number = Your number { $reference }
paper-page = Page { $page } of { $pages }
# The title of the file.
paper-document-title = Statement of account, { $customer }, { $day }
paper-document-title-many = Statements of account, { $business }, { $day }

## The answer, in one big sentence.

paper-answer-nothing = Thank you, nothing is owed.
paper-answer-credit = We owe you { $amount }.
paper-answer-owes = You owe { $amount } and nothing is late.
paper-answer-plan-on-track = You owe { $amount } and your plan is on track.
paper-answer-plan-ahead = You owe { $amount } and you are ahead of your plan.
paper-answer-late = You owe { $amount }. It was due { $days ->
    [one] one day ago
   *[other] { $days } days ago
}.
paper-answer-late-many = You owe { $amount }. The oldest part was due { $days ->
    [one] one day ago
   *[other] { $days } days ago
}.
paper-answer-late-part = You owe { $amount }. Of this, { $late } was due { $days ->
    [one] one day ago
   *[other] { $days } days ago
}.
paper-answer-late-part-many = You owe { $amount }. Of this, { $late } has come due, the oldest part { $days ->
    [one] one day ago
   *[other] { $days } days ago
}.
paper-answer-late-plan = You owe { $amount }. A payment of your plan, { $late }, was due { $days ->
    [one] one day ago
   *[other] { $days } days ago
}.
# More than one payment of the plan.
paper-answer-late-plan-many = You owe { $amount }. { $count } payments of your plan, { $late } together, have come due, the first { $days ->
    [one] one day ago
   *[other] { $days } days ago
}.
# Several currencies: the amounts one after the other.
paper-answer-several = You owe { $amounts }.
paper-answer-several-credit = You owe { $amounts }, and we owe you { $credits }.

## The line under it, which explains.

paper-why-nothing = Everything on your account was paid by { $day }.
paper-why-empty = Nothing has been charged to your account.
paper-why-credit = You have paid more than was owed. We take it off what comes next, or pay it back if you ask us to.
paper-why-pay-by = Please pay by { $day }.
paper-why-next = The next part, { $amount }, is due on { $day }.
paper-why-plan-first = The first payment, { $amount }, is due on { $day }.
paper-why-plan-next = Thank you: { $paid } of { $count } payments { $paid ->
    [one] is
   *[other] are
} made. The next, { $amount }, is due on { $day }.
paper-why-plan-last = Thank you: { $paid } of { $count } payments { $paid ->
    [one] is
   *[other] are
} made. The last, { $amount }, is due on { $day }.
paper-why-ahead = Thank you: you have paid { $by } before it was due. The next payment, { $amount }, is due on { $day }.
paper-why-late = It was due on { $day }. If you have paid since, thank you. If something stands in the way, please talk to us, and we will look for a way together.
paper-why-late-many = The oldest part was due on { $day }. If you have paid since, thank you. If something stands in the way, please talk to us, and we will look for a way together.

## How the balance came about.

# The part of a statement that is in one currency; its code, such as EUR.
paper-section = Your account in { $currency }
paper-table-title = How the balance came about
paper-table-currency = in { $currency }
paper-column-date = Date
paper-column-what = What
paper-column-added = Added
paper-column-paid = Paid
paper-column-balance = Balance
paper-line-opening = Balance brought forward
paper-line-none = Nothing was added or paid in this period
paper-line-closing = Your balance
paper-line-carried = Carried forward to the next page
paper-line-carried-over = Brought forward from the page before

# A reference that is only a number is called an invoice.
paper-invoice = Invoice { $reference }
paper-invoice-within = invoice { $reference }
# A debt without reference and description.
paper-charge = Charge
paper-charge-within = a charge
paper-line-due = { $line }, due { $day }
paper-line-disputed = { $line } (we are checking this for you)
paper-payment-bank-transfer = Payment, bank transfer
paper-payment-card = Payment, card
paper-payment-cash = Payment, cash
paper-payment-cheque = { $country ->
    [US] Payment, check
   *[other] Payment, cheque
}
paper-payment-direct-debit = Payment, direct debit
paper-payment-other = Payment
paper-credit = Credit
paper-discount = Discount
paper-fee = Fee
paper-waiver = No longer asked for
# The bare name of a payment, to say that it was cancelled.
paper-payment = Payment
paper-line-reference = { $line }, reference { $reference }
paper-line-towards = { $line }, towards { $debts }
paper-line-part = { $debt } ({ $amount })
paper-line-more = { $count } more ({ $amount })
paper-line-kept = { $line }, of which { $amount } is kept as a credit
paper-line-kept-all = { $line }, kept as a credit
paper-line-note = { $line }: { $note }
paper-line-plan-interest = Interest under your plan
paper-line-plan-fee = Fee under your plan
paper-line-plan-let-off = Let off because you kept to your plan
paper-line-plan-waived = Let off as we agreed
paper-line-cancelled = { $thing } of { $day } cancelled

## When it is due.

paper-ageing-title = When the open amount is due
paper-ageing-not-due = Today or later
paper-ageing-1-30 = 1–30 days ago
paper-ageing-31-60 = 31–60 days ago
paper-ageing-61-90 = 61–90 days ago
paper-ageing-over-90 = Over 90 days ago

## The plan.

paper-plan-title = Your plan, agreed on { $day }
paper-plan-single = { $amount } on { $day }.
paper-plan-regular = { $amount } { $rhythm }, { $first } to { $last }.
paper-plan-regular-odd-last = { $amount } { $rhythm }, { $first } to { $last }, the last { $odd }.
paper-plan-regular-odd-first = { $amount } { $rhythm }, { $first } to { $last }, the first { $odd }.
paper-plan-regular-odd-both = { $amount } { $rhythm }, { $first } to { $last }, the first { $odd } and the last { $oddLast }.
paper-plan-by-hand = { $count } payments from { $first } to { $last }, as we agreed.
paper-plan-deposit = First { $amount } on { $day }, then:
paper-plan-no-interest = No interest.
paper-plan-interest = Interest of { $amount } is included.
paper-plan-fees = Fees of { $amount } are included.
paper-plan-if-kept = If every payment is on time, the last { $amount } is let off.
# Weekdays are counted from Monday, 1.
paper-every-week = { $weekday ->
    [1] every Monday
    [2] every Tuesday
    [3] every Wednesday
    [4] every Thursday
    [5] every Friday
    [6] every Saturday
   *[7] every Sunday
}
paper-every-two-weeks = { $weekday ->
    [1] every second Monday
    [2] every second Tuesday
    [3] every second Wednesday
    [4] every second Thursday
    [5] every second Friday
    [6] every second Saturday
   *[7] every second Sunday
}
paper-every-month = on the { $day } of each month
paper-every-month-end = on the { $day } of each month, or on its last day
paper-every-month-last = on the last day of each month
paper-every-half-month = on the { $first } and the { $second } of each month
paper-day-of-month = { $day ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
    [31] 31st
   *[other] { $day }th
}
paper-plan-was-due = was due { $day }
paper-plan-more = then { $count } more

## How to pay, and what to do when it is hard.

paper-pay-title = How to pay
paper-pay-holder = Account holder
paper-pay-iban = IBAN
paper-pay-number = Account
paper-pay-bic = BIC
paper-pay-bank = Bank
paper-pay-reference = Reference
paper-pay-amount = Amount
paper-pay-by = { $amount } by { $day }
paper-pay-ask = Please ask us how you can pay.
paper-hard-title = If a payment becomes hard,
paper-hard-phone-email = call us before it is due on { $phone }, or write to { $email }.
paper-hard-phone = call us before it is due on { $phone }.
paper-hard-email = write to us before it is due at { $email }.
paper-hard-talk = talk to us before it is due.
paper-hard-offer = We can move it, spread it or pause it. If something here looks wrong, tell us; we will not ask for that part while we check.
