# One customer.

customer-back = Customers
customer-statement = Statement
customer-more = More to do
customer-edit = Edit details
customer-adjust = Credit, discount or waiver
customer-fee = Add a fee

customer-owes = Owes today
customer-credit = In credit
customer-nothing-charged = Nothing was ever charged.
customer-since =
    { $count ->
        [one] One debt, from { $day }
       *[other] { $count } debts, the oldest from { $day }
    }
customer-with-credit = { $amount } of credit is taken off
customer-plan-on-track = Plan on track
customer-paid-of = Paid { $paid } of { $total }
customer-next-row = Next { $amount } on { $day }
customer-late-row = { $amount } was due { $day }
customer-clear-by = Clear by { $day }
customer-ageing = How old it is
customer-ageing-notDue = Not due yet
customer-ageing-days1To30 = 1–30 days
customer-ageing-days31To60 = 31–60 days
customer-ageing-days61To90 = 61–90 days
customer-ageing-over90 = Over 90 days

customer-next-addDebt = Nothing charged yet
customer-next-addDebt-words = Add the first debt, and Amicable keeps an eye on the day it is due.
customer-next-thank = All paid
customer-next-thank-words = { $name } owes nothing. A short thank-you is read more often than any reminder.
customer-next-tellCredit = { $amount } too much was paid
customer-next-tellCredit-words = Tell { $name }. It is kept as a credit for the next invoice, unless they would like it back.
customer-next-wait = Nothing to do before { $day }
customer-next-wait-words = { $amount } is due then, and nothing is late.
customer-next-wait-plan = Nothing to do before { $day }
customer-next-wait-plan-words = { $name } is keeping the plan. { $amount } comes next; if it is late, a friendly call is the best first step.
customer-next-dueToday = { $amount } is due today
customer-next-dueToday-words = Transfers often arrive a day later. There is no need to ask before tomorrow.
customer-next-remind = A friendly reminder
customer-next-remind-words =
    { $days ->
        [one] { $amount } is one day late. Most people have simply forgotten; a short call or message usually settles it.
       *[other] { $amount } is { $days } days late. Most people have simply forgotten; a short call or message usually settles it.
    }
customer-next-offerPlan = Ask what makes it hard
customer-next-offerPlan-words = { $amount } has been late for { $days } days. Call { $name }, listen first, and offer a plan that can be kept.
customer-next-talkAboutPlan = Talk about the plan
customer-next-talkAboutPlan-words =
    { $days ->
        [one] { $amount } of the plan is one day late. Ask what came in between; the payment can be moved or spread.
       *[other] { $amount } of the plan is { $days } days late. Ask what came in between; the payment can be moved or spread.
    }
customer-first-debt = Add the first debt
customer-it-came = The payment came
customer-look-plan = Make a plan
customer-move-plan = Change the plan

customer-plan = Plan
customer-plan-in = Plan, { $currency }
customer-plan-change = Change…
customer-plan-whole = The whole plan
customer-plan-make = Make a plan
customer-plan-make-words = If paying at once is hard, agree on parts that can be kept.
customer-plans-past =
    { $count ->
        [one] One earlier plan
       *[other] { $count } earlier plans
    }
customer-plan-ended = Ended on { $day }: { $reason }
customer-plan-replaced = a new plan took its place
customer-plan-paid = { $amount }, agreed on { $day } and paid
customer-row-deposit = deposit
customer-row-paid = paid
customer-row-late = late
customer-row-next = next
customer-row-part = { $open } still open

customer-details = Details
customer-details-none = A phone number or an address makes the next step easier.
customer-copy = Copy { $text }
customer-copied = Copied: { $text }
customer-call-copied = { $phone } is copied as well, in case this computer can’t dial.

customer-debts = Debts
customer-debts-open =
    { $count ->
        [0] none open
       *[other] { $count } open
    }
customer-debts-more =
    { $count ->
        [one] Show one more
       *[other] Show { $count } more
    }
customer-debts-done =
    { $count ->
        [one] One settled or cancelled
       *[other] { $count } settled or cancelled
    }
customer-debt-issued = from { $day }
customer-debt-cancelled = Cancelled from { $day }: { $reason }
customer-debt-paid = Settled
customer-debt-disputed = In question
customer-debt-late =
    { $days ->
        [one] 1 day late
       *[other] { $days } days late
    }
customer-debt-inPlan = In the plan
customer-debt-due = Due { $day }
customer-debt-of = of { $amount }
customer-debt-menu = More for { $reference }
customer-debt-pay = Take a payment for this
customer-debt-edit = Edit
customer-debt-adjust = Credit, discount, waiver or fee
customer-debt-void = Cancel this debt

customer-happened = What happened
customer-told-everything = Everything
customer-told-money = Money
customer-told-plans = Plans
customer-happened-more = Show { $count } earlier
customer-happened-none = Nothing of this kind yet.
customer-item-menu = More for: { $title }
customer-void-debt = Cancel this debt
customer-void-payment = Undo this payment
customer-void-entry = Undo this entry
customer-charged = { $reference } charged, { $amount }
customer-due = due { $day }
customer-paid = Payment received, { $amount } { $how }
customer-by-bankTransfer = by bank transfer
customer-by-card = by card
customer-by-cash = in cash
customer-by-cheque = by cheque
customer-by-directDebit = by direct debit
customer-part = { $amount } towards { $reference }
customer-part-credit = { $amount } kept as credit
customer-reference = reference { $reference }
customer-adjusted-credit = Credit given, { $amount }
customer-adjusted-discount = Discount given, { $amount }
customer-adjusted-fee = Fee added, { $amount }
customer-adjusted-waiver = No longer asked for, { $amount }
customer-agreed = Plan agreed: { $plan }
customer-agreed-total = { $amount } in all
customer-ended = Plan ended
customer-voided = Cancelled from { $day }: { $reason }
customer-voided-mistake = Taken back as a mistake: { $reason }
