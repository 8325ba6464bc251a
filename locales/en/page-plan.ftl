# Making a plan, and a plan in words.

plan-title = A plan for { $amount }
plan-title-none = A plan
plan-title-instead = A new plan instead of the one from { $day }
plan-before = So far: { $plan }
plan-now = Now: { $plan }
plan-until = { $plan } until { $day }
plan-nothing = There is nothing to plan
plan-nothing-words = Every open debt is in a plan already, or everything is paid.
plan-agree = Agree this plan
plan-agreed = The plan with { $name } is agreed.
plan-undo = Undo
plan-redo = Do it again

plan-in-words =
    { $count ->
        [one] { $amount }, one payment
       *[other] { $amount } { $rhythm }, { $count } payments
    }
plan-in-words-last = the last { $amount }
plan-in-words-first = the first { $amount }
plan-in-words-rest = { $amount } { $rhythm }
plan-in-words-by-hand =
    { $count ->
        [one] One payment, as agreed
       *[other] { $count } payments, as agreed
    }
plan-every-day =
    { $count ->
        [one] every day
       *[other] every { $count } days
    }
plan-every-week =
    { $count ->
        [1] every { $weekday }
        [2] every second { $weekday }
       *[other] every { $count } weeks on { $weekday }
    }
plan-every-half-month = on the { $one } and the { $other } of each month
plan-every-month =
    { $count ->
        [one] on the { $day } of each month
       *[other] every { $count } months on the { $day }
    }
plan-every-month-end =
    { $count ->
        [one] on the last day of each month
       *[other] every { $count } months on the last day
    }
plan-every-nth =
    { $count ->
        [one] on the { $nth } { $weekday } of each month
       *[other] every { $count } months on the { $nth } { $weekday }
    }
plan-nth =
    { $nth ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
       *[other] last
    }
plan-day =
    { $day ->
        [1] 1st
        [2] 2nd
        [3] 3rd
        [21] 21st
        [22] 22nd
        [23] 23rd
        [31] 31st
       *[other] { $day }th
    }
plan-day-anchor = or the last day of a shorter month
plan-day-end = the last day

# The sentence; what stands in braces is a control of the page.
plan-say-amount = { $name } can pay { $amount }
plan-say-range = { $name } can pay { $from } to { $to }
plan-say-first = from { $first }
plan-say-pauses = not in { $pauses }
plan-say-lump = a lump sum of { $lump }
plan-word-amount = Amount of each payment
plan-word-least = The least each time
plan-word-most = The most each time
plan-word-rhythm = How often
plan-word-weekday = Weekday
plan-word-which = Which day
plan-word-day = Day of the month
plan-word-nth = Which of the month
plan-word-one = First day
plan-word-other = Second day
plan-word-first = From which day
plan-word-pauses = When nothing is paid
plan-word-lump = Lump sum at once
plan-unit-week = Weeks
plan-unit-halfMonth = Twice a month
plan-unit-month = Months
plan-unit-day = Days
plan-each-week = Every so many weeks
plan-each-month = Every so many months
plan-each-day = Every so many days
plan-which-day = On a day
plan-which-weekday = On a weekday
plan-pause = agreed pause
plan-pause-days = Not between two days
plan-pause-months = Not in these months, any year
plan-pause-drop = Take out { $pause }
plan-a-range = Say a range
plan-one-amount = Say one amount
plan-cost-none = No interest
plan-cost-interest = { $rate }% interest
plan-cost-fees = a fee
plan-more = More
plan-less = Less

# What most plans do without.
plan-group-time = When and how much
plan-group-costs = Interest and fees
plan-group-kept = How it is kept
plan-latest = Paid off by
plan-more-each = A bit more later
plan-more-from = from
plan-roll = If a payment falls on a closed day
plan-roll-none = it stays there
plan-roll-following = the next business day
plan-roll-modifiedFollowing = the next business day, within the month
plan-roll-preceding = the business day before
plan-roll-modifiedPreceding = the business day before, within the month
plan-roll-nearest = the nearest business day
plan-roll-country = Public holidays of
plan-multiple = Round amounts up
plan-multiple-none = no
plan-multiple-of = to multiples of { $amount }
plan-rate = Interest a year
plan-rate-hint = None, unless you agreed on it and may charge it.
plan-method = Counted on
plan-method-declining = what is left
plan-method-declining-detail = It shrinks with every payment.
plan-method-simple = what is left, day by day
plan-method-simple-detail = Never on interest.
plan-method-flat = the whole debt
plan-method-flat-detail = Whatever was paid already.
plan-time = Time is counted
plan-time-periods = by whole periods
plan-time-actual365Fixed = Actual/365 (Fixed)
plan-time-actual360 = Actual/360
plan-time-actual364 = Actual/364
plan-time-actualActualIsda = Actual/Actual (ISDA)
plan-time-thirty360Us = 30/360 (US)
plan-time-thirty360Bond = 30/360 (Bond)
plan-time-thirtyE360 = 30E/360
plan-time-thirtyE360Isda = 30E/360 (ISDA)
plan-time-noLeap365 = NL/365
plan-compounding = Interest on interest
plan-compounding-none = never
plan-compounding-daily = daily
plan-compounding-monthly = monthly
plan-compounding-quarterly = quarterly
plan-compounding-halfYearly = half-yearly
plan-compounding-yearly = yearly
plan-free-until = No interest before
plan-waived = Let off if every payment comes on time
plan-fee = Fee { $number }
plan-fee-name = Fee for
plan-fee-amount = Amount
plan-fee-with = Paid
plan-fee-with-first = with the first payment
plan-fee-with-last = with the last payment
plan-fee-with-spread = in parts with all of them
plan-fee-with-each = with each of them
plan-fee-add = Add a fee
plan-fee-drop = Take out fee { $number }
plan-allocation = A payment pays first
plan-allocation-oldestFirst = the oldest
plan-allocation-oldestFirst-detail = Row by row; in each fees, then interest, then the debt.
plan-allocation-customersChoice = what the customer names
plan-allocation-customersChoice-detail = Then the oldest. German law: BGB § 366 (1).
plan-allocation-costsInterestPrincipal = costs, interest, then the debt
plan-allocation-costsInterestPrincipal-detail = Each over all that is due. German law: BGB § 367 (1).
plan-allocation-costsPrincipalInterest = costs, the debt, then interest
plan-allocation-costsPrincipalInterest-detail = For consumers in default. German law: BGB § 497 (3).
plan-allocation-principalFirst = the debt, then interest and costs
plan-allocation-principalFirst-detail = A favour: what bears interest shrinks soonest.
plan-allocation-proRata = all debts in proportion
plan-allocation-proRata-detail = Each by what is open on it.
plan-tolerance-days = Days that are let pass
plan-tolerance-amount = Amount that is let pass
plan-tolerance-hint = So little or so short a lateness is no reason for a talk.

plan-offers = Plans to choose from
plan-chosen = Chosen
plan-chosen-by-hand = Chosen, changed by hand
plan-payments = Payments
plan-last = Last one
plan-last-on = { $amount } on { $day }
plan-largest = Largest
plan-costs = Costs extra
plan-warnings = Where credit is regulated
plan-warning-source = { $source }; looked up on { $day }. This is no legal advice.

plan-chart = What is left
plan-chart-line =
    { $count ->
        [one] { $name }: { $total } is paid at once, on { $day }.
       *[other] { $name }: { $total } is paid off in { $count } payments by { $day }.
    }
plan-chart-pause = Agreed pause: { $pause }.

plan-rows = Payments
plan-rows-more = Show { $count } more
plan-view = How the payments are shown
plan-view-list = List
plan-view-calendar = Calendar
plan-reset = Back to the offer
plan-col-due = Due
plan-col-amount = Payment
plan-col-principal = of it debt
plan-col-interest = interest
plan-col-fee = fee
plan-col-left = Left
plan-col-change = Change
plan-why-all = Say why at every payment
plan-why-less = Say why only where it changes
plan-row-deposit = lump sum
plan-row-moved = instead of
plan-row-parts = debt { $principal }, interest { $interest }, fee { $fee }
plan-row-fixed = fixed by hand
plan-row-note = It stays as you write it; the later payments share what is left.
plan-row-edit = Change payment { $number }
plan-row-day = Day of payment { $number }
plan-row-amount = Amount of payment { $number }
plan-row-drop = Take out payment { $number }
plan-row-done = Done with payment { $number }
plan-calendar = Calendar of the payments
plan-calendar-payment = { $day }: { $amount }, then { $left } is left.
plan-calendar-moved = Moved from { $day }.
plan-calendar-paid = payment
plan-calendar-left = agreed day, moved

plan-print = Print the offer

plan-debts = What it is for
plan-debts-none = Choose at least one debt.
plan-debt-due = due { $day }
plan-said = What they said
plan-said-hint = In their words. It stands with the plan and helps at the next talk.
plan-said-example = “I get paid on Thursdays, sixty is safe.”

# What is wrong, beside its cause.
plan-wrong-each = No plan comes of this amount.
plan-wrong-rhythm = No plan comes of this rhythm.
plan-wrong-first = It can’t begin on this day.
plan-wrong-skip = These pauses leave no plan.
plan-wrong-lump = This lump sum does not fit.
plan-wrong-latest = It can’t be paid by this day.
plan-wrong-more = This does not fit with the rest.
plan-wrong-roll = This calendar is not known.
plan-wrong-rounding = Amounts can’t be rounded like that.
plan-wrong-interest = No plan comes of this interest.
plan-wrong-fees = A fee does not fit.
plan-wrong-allocation = Payments can’t be counted like that.
plan-wrong-tolerance = This can’t be let pass.
plan-wrong-rows = The payments do not make a plan yet.
plan-wrong-debts = No plan can be made over these.
plan-wrong-sentence = These terms do not make a plan yet.
