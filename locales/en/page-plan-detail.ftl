# One plan: what was agreed, how it stands, and what changes in it.

plan-detail-title = A plan for { $amount }
plan-detail-summary = { $plan } · agreed on { $day }
plan-detail-menu = More to do with the plan
plan-detail-print = Print the plan
plan-detail-end-menu = End the plan…
plan-detail-change = Something changed…
plan-detail-palette = Change the plan of { $name }

plan-detail-left = Still to pay
plan-detail-pays =
    { $count ->
        [one] Pays { $debts }
       *[other] Pays { $count } debts: { $debts }
    }
plan-detail-stand-paid = Paid
plan-detail-stand-onTrack = On track
plan-detail-stand-ahead =
    { $payments ->
        [0] Ahead by { $amount }
        [one] Ahead by { $amount }, one payment
       *[other] Ahead by { $amount }, { $payments } payments
    }
plan-detail-stand-lateWithinTolerance =
    { $days ->
        [one] { $amount } is one day late, which was agreed to be fine
       *[other] { $amount } is { $days } days late, which was agreed to be fine
    }
plan-detail-stand-needsTalk =
    { $days ->
        [one] { $amount } is one day late
       *[other] { $amount } is { $days } days late
    }
plan-detail-stand-ended = Ended on { $day }
plan-detail-stand-replaced = Ended on { $day }: a new plan took its place
plan-detail-paid-of = Paid { $paid } of { $total }
plan-detail-next-row = Next { $amount } on { $day }
plan-detail-late-row = { $amount } was due { $day }
plan-detail-clear-by = Clear by { $day }
plan-detail-fact-from = First payment
plan-detail-fact-to = Last payment
plan-detail-fact-count = Payments
plan-detail-fact-largest = Largest
plan-detail-fact-cost = Costs extra
plan-detail-fact-apr = A year (APR)
plan-detail-fact-let-off = Let off if kept
plan-detail-nothing-extra = Nothing
plan-detail-percent = { $rate }%

plan-detail-talk = { $amount } is waiting since { $day }
plan-detail-talk-words =
    { $missed ->
        [one] One payment did not come. Call { $name }, ask what came in between, and bend the plan so that it can be kept.
       *[other] { $missed } payments did not come. Call { $name }, ask what came in between, and bend the plan so that it can be kept.
    }
plan-detail-talk-do = They missed payments…
plan-detail-ahead = { $amount } was paid early
plan-detail-ahead-words = { $name } may like to choose what that makes easier: fewer payments, smaller ones, or a rest.
plan-detail-ahead-do = Make something easier…

plan-detail-payments = Payments
plan-detail-say-why = Say why for each
plan-detail-done =
    { $count ->
        [one] One payment is done, { $amount } in all
       *[other] { $count } payments are done, { $amount } in all
    }
plan-detail-done-show = Show
plan-detail-more = Show { $count } more of { $rest }
plan-detail-col-number = Number
plan-detail-col-due = Due
plan-detail-col-state = How it stands
plan-detail-col-amount = Payment
plan-detail-col-debt = Debt
plan-detail-col-interest = Interest
plan-detail-col-fee = Fee
plan-detail-col-paid = Paid
plan-detail-col-open = Open
plan-detail-col-left = Left after
plan-detail-agreed-for = Agreed for { $day }
plan-detail-part-deposit = deposit
plan-detail-part-grace = nothing to pay
plan-detail-part-review = the rest, to be talked about
plan-detail-part-discount = discount
plan-detail-part-waivedInterest = interest
plan-detail-state-paid = paid
plan-detail-state-nothing = nothing to pay
plan-detail-state-ifKept = let off if all comes on time
plan-detail-state-late = late
plan-detail-state-next = next
plan-detail-part-paid = { $paid } paid, { $open } open
plan-detail-with-interest = { $amount } of it interest
plan-detail-with-fee = { $amount } of it fees

plan-detail-settle-today = Settles it today
plan-detail-settle-then = Settles it on that day
plan-detail-settle-plain = All that is left, and nothing on top.
plan-detail-settle-principal = Debt
plan-detail-settle-interest-due = Interest asked for so far
plan-detail-settle-interest-accrued = Interest since then
plan-detail-settle-fees = Fees
plan-detail-settle-saved = Interest saved
plan-detail-settle-day = On which day
plan-detail-settle-do = Settle it…

plan-detail-changes = How it came about
plan-detail-changes-more = Show { $count } earlier
plan-detail-agreed = Agreed
plan-detail-ended = Ended
plan-detail-was-undone = Taken back
plan-detail-refused = No longer applies: { $reason }
plan-detail-see-before = See the plan before this
plan-detail-undo = Undo…
plan-detail-undo-title = Take this change back?
plan-detail-undo-words = The plan is then as it was before. What was paid since stays paid and is counted by the old plan.
plan-detail-undo-do = Take it back
plan-detail-undo-leave = Leave it
plan-detail-undone-now = The change is taken back.

plan-detail-back = The plan
plan-detail-earlier = The plan before the change of { $day }
plan-detail-earlier-summary =
    { $count ->
        [one] { $amount } in one payment, on { $day }
       *[other] { $amount } in { $count } payments, the last on { $day }
    }
plan-detail-earlier-none = Nothing earlier to see
plan-detail-earlier-none-words = This change was taken back, so the plan before it is the plan there is.
plan-detail-then-changed = What then changed

# Something changed.
plan-detail-what = What happened?
plan-detail-with = With { $name }: { $plan }
plan-detail-likely = Likely
plan-detail-what-missed = They missed payments
plan-detail-what-missed-words = Find a new place for what did not come.
plan-detail-what-break = They need a break
plan-detail-what-break-words = A holiday, an illness, a thin month: ask for nothing for a while.
plan-detail-what-rhythm = Another day, rhythm or amount
plan-detail-what-rhythm-words = A new pay day, a new job, more or less to spare.
plan-detail-what-paidMore = They paid more
plan-detail-what-paidMore-words = Let what came early make something easier.
plan-detail-what-addDebt = Another debt joins
plan-detail-what-addDebt-words = One plan for everything, instead of two.
plan-detail-what-hold = Pause the interest
plan-detail-what-hold-words = The days stay; for a while nothing is added.
plan-detail-what-charge = Charge a fee
plan-detail-what-charge-words = For being late, or what a reminder cost. It bears no interest.
plan-detail-what-waive = Let off a fee or interest
plan-detail-what-waive-words = A payment asks for less; the debt itself stays.
plan-detail-what-settle = They settle it at once
plan-detail-what-settle-words = One last payment, exact for the day.
plan-detail-anew = A different plan altogether
plan-detail-anew-words = Lay out a new one; this one ends once it is agreed.
plan-detail-end = It can’t go on
plan-detail-end-words = End the plan, and say why.

plan-detail-missed-fact =
    { $count ->
        [one] One payment is late: { $amount }, due { $day }.
       *[other] { $count } payments are late: { $amount } in all, the oldest due { $day }.
    }
plan-detail-missed = What becomes of it?
plan-detail-missed-spread = Spread it
plan-detail-missed-spread-words = Each payment to come takes an even part of it.
plan-detail-missed-even = Make the rest even
plan-detail-missed-even-words = All that is left, in equal payments on the days there are.
plan-detail-missed-addToEnd = Add it at the end
plan-detail-missed-addToEnd-words = The payments to come stay as they are; it takes longer.
plan-detail-missed-move = Pay it on one day
plan-detail-missed-move-words = All that was missed, on a day that suits.
plan-detail-missed-pause = Pause first
plan-detail-missed-pause-words = Nothing until a day; then everything goes on from there.
plan-detail-missed-newDays = Start over with new days
plan-detail-missed-newDays-words = All that is left, from a new first day.
plan-detail-move-to = Pay it on
plan-detail-pause-until = Pause until
plan-detail-new-first = First new payment

plan-detail-break-from = From
plan-detail-break-to = Until
plan-detail-break-fact =
    { $count ->
        [0] No payment falls in this time.
        [one] One payment falls in this time.
       *[other] { $count } payments fall in this time.
    }
plan-detail-then = What becomes of these payments?
plan-detail-then-addToEnd = At the end
plan-detail-then-addToEnd-words = They follow after the last one; all others stay.
plan-detail-then-shift = Everything moves on
plan-detail-then-shift-words = The plan goes on after the break where it stopped.
plan-detail-then-spread = Spread over the rest
plan-detail-then-spread-words = The same last day, slightly larger payments.
plan-detail-then-addToNext = With the next one
plan-detail-then-addToNext-words = The first payment after the break takes them all.
plan-detail-frozen = No interest in the meantime

plan-detail-easier = What should it make easier?
plan-detail-easier-fewer = Done sooner
plan-detail-easier-fewer-words = Payments stay as large, and there are fewer.
plan-detail-easier-smaller = Smaller payments
plan-detail-easier-smaller-words = As many as before, each a little less.
plan-detail-easier-skipNext = A rest now
plan-detail-easier-skipNext-words = The next ones count as paid; the last day stays.

plan-detail-change-from = From which day
plan-detail-change-from-hint = Payments from this day on are made anew.
plan-detail-first = First new payment
plan-detail-first-hint = Leave it empty to keep the days.
plan-detail-every = How often
plan-detail-every-asBefore = As before
plan-detail-every-week = Every week
plan-detail-every-twoWeeks = Every two weeks
plan-detail-every-fourWeeks = Every four weeks
plan-detail-every-halfMonth = Twice a month
plan-detail-every-month = Every month
plan-detail-every-quarter = Every three months
plan-detail-one-day = On day
plan-detail-other-day = and on day
plan-detail-last-day = the last
plan-detail-size = How large
plan-detail-size-asBefore = As it works out
plan-detail-size-each = By amount
plan-detail-size-count = By number
plan-detail-each = Amount of each
plan-detail-count = Number of payments

plan-detail-debts = Which debts join?
plan-detail-keep = What stays as it is?
plan-detail-keep-each = The size of the payments
plan-detail-keep-each-words = There are more of them.
plan-detail-keep-count = The number of payments
plan-detail-keep-count-words = Each is larger.

plan-detail-hold-from = No interest from
plan-detail-hold-to = until
plan-detail-charge-row = On the payment of
plan-detail-charge-amount = Fee
plan-detail-waive-row = Of the payment of
plan-detail-waive-amount = How much
plan-detail-waive-hint = Leave empty for all its fees and interest.
plan-detail-settle-on = Paid on
plan-detail-settle-fact = { $amount } settles it on that day
plan-detail-quote-principal = debt { $amount }
plan-detail-quote-interest-due = interest so far { $amount }
plan-detail-quote-interest-accrued = interest since then { $amount }
plan-detail-quote-fees = fees { $amount }
plan-detail-quote-saved = { $amount } of interest saved

plan-detail-on = From which day does this count?
plan-detail-on-hint = Usually today, the day it was agreed.
plan-detail-reason = Why
plan-detail-reason-hint = In a few words. It stands with the plan and helps at the next talk.
plan-detail-save = Agree this change
plan-detail-changed = The plan with { $name } is changed.
plan-detail-undo-now = Undo

plan-detail-would = What this does
plan-detail-in-all = In all
plan-detail-before = So far
plan-detail-after = Then
plan-detail-total-total = The plan comes to
plan-detail-total-left = Still to pay
plan-detail-total-payments = Payments
plan-detail-total-largest = Largest
plan-detail-total-last = Last payment
plan-detail-total-cost = Costs extra
plan-detail-side-by-side = Payment by payment
plan-detail-what-differs = What differs
plan-detail-no-difference = No payment would be any different.
plan-detail-kind-same = stays
plan-detail-kind-changed = changed
plan-detail-kind-moved = moved
plan-detail-kind-added = new
plan-detail-kind-removed = dropped
plan-detail-run =
    { $count ->
        [one] One payment stays, { $from }
       *[other] { $count } payments stay, { $from } to { $to }
    }
plan-detail-lines-more = Show more
plan-detail-need-missed = Choose the day, and the new plan shows here.
plan-detail-need-break = Choose both days, and the new plan shows here.
plan-detail-need-rhythm = Say from which day and how large, and the new plan shows here.
plan-detail-need-paidMore = The new plan shows here.
plan-detail-need-addDebt = Choose at least one debt, and the new plan shows here.
plan-detail-need-hold = Choose both days, and the new plan shows here.
plan-detail-need-charge = Choose the payment and enter the fee, and the new plan shows here.
plan-detail-need-waive = Choose the payment, and the new plan shows here.
plan-detail-need-settle = Choose the day, and the new plan shows here.

# What the core can't do with it, by the place it is about.
