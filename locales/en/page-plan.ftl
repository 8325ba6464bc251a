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
plan-every-week = every { $weekday }
plan-every-two-weeks = every second { $weekday }
plan-every-half-month = on the { $one } and the { $other } of each month
plan-every-month = on the { $day } of each month
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

# The sentence; what stands in braces is a control of the page.
plan-sentence-each = { $name } can pay { $amount } { $every } { $on } from { $first }.
plan-sentence-count = { $name } can pay it in { $count } parts, { $every } { $on } from { $first }.
plan-on-weekday = on { $weekday }
plan-on-day = on the { $day }
plan-on-days = on the { $one } and the { $other }
plan-week = every week
plan-twoWeeks = every two weeks
plan-halfMonth = twice a month
plan-month = every month
plan-no-deposit = A deposit of { $deposit } comes first, if there is one.
plan-deposit = A deposit of { $deposit } comes first, on { $on }.
plan-odd = What does not divide evenly goes { $odd }.
plan-odd-last = into the last payment
plan-odd-first = into the first payment
plan-odd-spread = over the first payments
plan-size = What is fixed
plan-size-each = By amount
plan-size-count = By number
plan-by-hand =
    { $fixed ->
        [0] { $name } pays in { $count } parts, laid out by hand.
       *[other] { $name } pays in { $count } parts, { $fixed } of them fixed by hand; the others share the rest.
    }
plan-reset = Back to the sentence
plan-word-amount = Amount of each payment
plan-word-count = Number of payments
plan-word-every = How often
plan-word-weekday = Weekday
plan-word-day = Day of the month
plan-word-one = First day of the month
plan-word-other = Second day of the month
plan-word-first = From which day
plan-word-deposit = Deposit
plan-word-deposit-on = Day of the deposit
plan-word-odd = Where the odd cents go

plan-options = Ready-made plans
plan-option-steady = Steady
plan-option-steady-why = Few payments to remember, and done soon.
plan-option-weekly = Weekly
plan-option-weekly-why = Small sums that go with a weekly wage, and done in about the same time.
plan-option-longer = Smaller and longer
plan-option-longer-why = The smallest payment a month, when little is left over. Never more than twelve in all.
plan-chosen = Chosen
plan-per-week = { $amount } a week
plan-per-twoWeeks = { $amount } every two weeks
plan-per-halfMonth = { $amount } twice a month
plan-per-month = { $amount } a month
plan-payments = Payments
plan-last = Last one
plan-last-on = { $amount } on { $day }
plan-largest = Largest

plan-chart = What is left
plan-chart-line =
    { $count ->
        [one] { $name }: { $total } is paid at once, on { $day }.
       *[other] { $name }: { $total } is paid off in { $count } payments by { $day }.
    }
plan-yours = This plan

plan-rows = Payments
plan-rows-hint = Each can be changed by hand
plan-rows-more = Show { $count } more
plan-row-deposit = deposit
plan-row-left = left
plan-row-fixed = fixed by hand
plan-row-edit = Change payment { $number }
plan-row-day = Day of payment { $number }
plan-row-amount = Amount of payment { $number }
plan-row-drop = Take out payment { $number }
plan-row-done = Done with payment { $number }

plan-debts = What it is for
plan-debts-none = Choose at least one debt.
plan-debt-due = due { $day }
plan-said = What they said
plan-said-hint = In their words. It stands with the plan and helps at the next talk.
plan-said-example = “I get paid on Thursdays, sixty is safe.”
