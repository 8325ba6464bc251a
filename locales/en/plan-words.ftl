# Plans in words, for the page, the terminal and the paper: why each
# payment is what it is, what a change does, what can be said for an
# offer, and where regulated credit begins. Their readers are the
# business and the customer; so they speak of "the debt" and of nobody.

## Numbers, times and rhythms.

words-percent = { $number }%
words-days = { $count ->
    [1] a day
   *[other] { $count } days
}
words-weeks = { $count ->
    [1] a week
    [2] two weeks
   *[other] { $count } weeks
}
words-months = { $count ->
    [1] a month
    [2] two months
   *[other] { $count } months
}
words-years = { $count ->
    [1] a year
    [2] two years
   *[other] { $count } years
}
words-half-month = half a month
# A time of years and months, told together.
words-years-and-months = { $years } and { $months }
words-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
# Weekdays are counted from Monday, 1.
words-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
# 6 is the last of the month.
words-nth = { $nth ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
   *[6] last
}
words-in-months = in { $months }
words-from-month-to-month = from { $from } to { $to }
words-from-day-to-day = from { $from } to { $to }
words-on = on { $day }

# How often, within a sentence.
rhythm-days = { $count ->
    [1] every day
    [2] every second day
   *[other] every { $count } days
}
rhythm-weeks = { $count ->
    [1] every week
    [2] every second week
   *[other] every { $count } weeks
}
rhythm-months = { $count ->
    [1] every month
    [12] every year
   *[other] every { $count } months
}
rhythm-months-on = { $months } on the { $day }
rhythm-last-day = last day
rhythm-month-last-day = on the last day of each month
rhythm-months-last-day = { $months } on the last day of the month
rhythm-nth = on the { $nth } { $weekday } of each month
rhythm-months-nth = { $months } on the { $nth } { $weekday } of the month

# How often, right after an amount: £60.00 a week.
pace-day = a day
pace-week = a week
pace-month = a month
pace-year = a year
pace-half-month = twice a month

## Why a payment is what it is. The first phrases begin a sentence and
## have no full stop; what the payment consists of can follow.

why-alone = { $lead }.
why-with-parts = { $lead }: { $parts }.
why-of-this = Of this, { $parts }.
why-part-interest = { $amount } is interest
why-part-interest-time = { $amount } is interest for { $time }
why-part-debt = { $amount } pays off the debt

why-agreed = { $amount } as agreed
why-agreed-from-here = { $amount } from here on, as agreed
why-level = { $amount }, the same each time
why-level-anew = { $amount } from here on, worked out anew for the new rate
why-level-coins = { $amount }, as equal as coins allow
why-in-all = { $amount } in all
why-changed = { $amount } since the plan was changed
why-single = All of it in one payment, { $amount }
why-deposit = The deposit of { $amount }, before the other payments
why-deposit-percent = The deposit of { $amount }, which is { $percent } of the debt
# "by" is an amount or a percentage.
why-step = { $amount }, { $by } { $side ->
    [less] less
   *[more] more
} than before, as agreed
why-percent = { $percent } of { $after ->
    [deposit] what the deposit leaves
   *[nothing] the debt
}, { $amount }
why-percent-interest = { $percent } of { $after ->
    [deposit] what the deposit leaves
   *[nothing] the debt
}, and the interest
why-principal = { $amount }, the same part of the debt each time
why-principal-interest = The same part of the debt each time, and the interest on what was left
why-token = { $amount }, a small amount for now
why-review = What is left by then, { $amount }, is to be talked about on this day
why-floor = At least { $amount }, and more whenever it can be done
why-by-hand = { $amount }, set by hand
why-share = { $amount }, an equal share of what the payments set by hand leave
why-only-interest = Only the interest is paid, { $amount }; the debt stays at { $left }
why-only-interest-time = Only the interest for { $time } is paid, { $amount }; the debt stays at { $left }
why-nothing = Nothing is asked for
why-nothing-yet = Nothing is asked for yet
why-nothing-then-next = Nothing is asked for yet; the interest is paid later, with the first payment that has any
why-nothing-then-added = Nothing is asked for yet; the interest is added to the debt later
why-nothing-then-spread = Nothing is asked for yet; the interest is spread over the payments to come
why-last = The last payment: what is left, { $amount }
why-last-odd = The last payment, { $by } { $side ->
    [less] less
   *[more] more
} than the others, so that all of them make { $total }
why-last-rounding = The last payment, { $by } { $side ->
    [less] less
   *[more] more
} than the others because of rounding
why-last-interest = The last payment, and all of the interest with it
why-merged = The last payment, with { $rest } on top that would have been left over
why-merged-plain = The last payment, with a small amount on top that would have been left over
why-balloon = The last payment, with { $balloon } on top, as agreed
why-balloon-plain = The last payment, with a larger sum on top, as agreed
why-odd = { $amount }, { $by } { $side ->
    [less] less
   *[more] more
} than the others, so that all of them make { $total }
why-odd-rounding = { $amount }, { $by } { $side ->
    [less] less
   *[more] more
} than the others because of rounding
why-odd-plain = { $amount }, which takes what does not divide evenly
why-multiple = { $amount } each time, rounded up to a multiple of { $multiple }
why-multiple-nearest = { $amount } each time, rounded to the nearest multiple of { $multiple }
why-multiple-plain = { $amount } each time, rounded up to an even amount
why-minimum = { $amount }, the smallest payment that was agreed

# Whole sentences.
why-if-kept-discount = Asked for only if a payment before it comes late; otherwise this { $amount } is let off.
why-if-kept-interest = The interest of the whole plan, asked for only if a payment comes late; otherwise this { $amount } is let off.
why-moved-bank = Moved from { $from } to { $to }, because banks are closed ({ $name }).
why-moved-own = Moved from { $from } to { $to }, because that is a closed day ({ $name }).
why-moved-weekend = Moved from { $from } to { $to }, because banks are closed at the weekend.
why-moved = Moved from { $from } to { $to }, because the first is a closed day.
# "times" is one or more of "in August" and "from 22 December to 4 January".
why-skipped = There is no payment { $times }, so this one comes { $after } after the one before.
why-skipped-plain = There is no payment in between, so this one comes { $after } after the one before.
why-advance = { $amount } was added to the debt on { $day }.
why-advance-plain = { $amount } was added to the debt before it.
why-rate = From { $day } the rate is { $rate }.
why-rate-plain = The rate changed before it.
why-capitalised = Interest of { $amount } that was not paid is added to the debt.
why-capitalised-plain = Interest that was not paid is added to the debt.
why-all-interest = All of it is interest; the debt stays at { $left }.
why-interest-short = It pays only interest, and not all of it: the other { $amount } is added to the debt.
why-capped = The interest goes no further: { $most } is the most that was agreed.
why-capped-percent = The interest goes no further: { $percent } of the debt is the most that was agreed.
why-capped-plain = The interest goes no further: it has come to the most that was agreed.
why-paused-until = No interest runs before { $day }.
why-paused = No interest runs { $time }.
why-paused-plain = No interest ran for a time before it.
why-interest-waits = Its interest waits for later.
why-deferred = Interest that waited is paid with it.
why-deferred-part = A part of the interest that waited is paid with it.
why-first-longer = The time before it is longer than usual, so it has more interest in it.
why-first-shorter = The time before it is shorter than usual, so it has less interest in it.
why-fee = A fee of { $amount } comes on top.
why-fees = Fees of { $amount } come on top.
why-fee-named = On top comes { $name }, { $amount }.
why-amended = It was changed after the plan was agreed.

## What a change does.

change-holiday-shift = No payments { $time }; these and all after them move on to the next days.
change-holiday-add-to-end = No payments { $time }; they are added at the end.
change-holiday-spread = No payments { $time }; they are spread evenly over the payments after that.
change-holiday-add-to-next = No payments { $time }; they are added to the first payment after that.
# Many plans have no interest at all.
change-interest-runs = Interest runs on.
change-interest-frozen = No interest runs in that time.
change-missed-move = What was missed is paid on { $day }.
change-missed-spread = What was missed is spread evenly over the payments to come.
change-missed-add-to-end = What was missed is added at the end, after the last payment.
change-missed-pause = Nothing is asked for up to and including { $day }; then the missed payments come, and all others after them.
change-paid-more-fewer = More was paid than was asked for: the payments stay as large as they are, and there are fewer of them.
change-paid-more-smaller = More was paid than was asked for: there are as many payments as before, and they are smaller.
change-paid-more-skip-next = More was paid than was asked for: it counts for the next payments, and the end stays where it is.
# "how" is one or more of the phrases below, with commas between them.
change-reschedule = From { $day } on: { $how }.
change-reschedule-anew = From { $day } on, the payments are worked out anew.
change-re-age = All that is open gets new days: { $how }.
change-how-each = { $amount } each
change-how-first = the first on { $day }
change-how-count = { $count ->
    [one] one payment
   *[other] { $count } payments
}
change-re-amortise = What was missed is shared out evenly: the payments to come stay on their days and are equally large.
change-add-debt-keep-each = { $amount } joins the plan. The payments stay as large as they are, and there are more of them.
change-add-debt-keep-count = { $amount } joins the plan. There are as many payments as before, and they are larger.
change-settle = All that is left is paid at once, on { $day }.
change-interest-hold = No interest runs { $time }; the payments stay on their days.
change-charge = { $amount } is charged on the payment of { $day }.
change-waive-all = What the payment of { $day } charges is let off.
change-waive-some = { $amount } of what the payment of { $day } charges is let off.
change-cancel = The plan ends on { $day }. What is left is to be talked about.

## Offers: what they are called, what they ask for, what can be said of
## them in a few words.

offer-name-at-once = All at once
offer-name-lump-sum-first = Lump sum first
offer-name-step-up = More later on
offer-name-steady = Steady
offer-name-shorter = Done sooner
offer-name-monthly = Monthly, after pay day
offer-name-start-small = Start small
offer-name-gentle = Gentle
offer-name-in-time = Paid in time
offer-name-below-credit = Short enough to stay simple
offer-name-token-then-review = A little for now, then a talk

# "pace" is "a week" or "every second week".
offer-pace = { $amount } { $pace }
offer-then = { $first }, then { $then }
offer-now = { $amount } now
offer-first = { $amount } first
offer-range = { $least } to { $most }
offer-about = about { $amount }
offer-once = { $amount } on { $day }
offer-once-now = { $amount } at once
offer-for-now = { $headline } for now

offer-why-as-asked = What was asked for.
offer-why-skips-added = The times without payments stay free and are added at the end.
offer-why-fewer-payments = { $count ->
    [one] One payment fewer to remember.
   *[other] { $count } fewer payments to remember.
}
offer-why-same-end = Ends at about the same time.
offer-why-ends-sooner = Ends { $time } sooner.
offer-why-ends-later = Ends { $time } later.
offer-why-small-at-first = { $count ->
    [one] The first payment is smaller, the others a little larger.
   *[other] The first { $count } payments are smaller, the others a little larger.
}
offer-why-leaves-room = Leaves { $amount } of room each time, for a bad month.
offer-why-lump-sum = { $amount } at once makes the rest shorter.
offer-why-keeps-cash = The cash at hand stays where it is.
offer-why-more-than-said = Asks for up to { $amount } more than was said.
offer-why-after-latest = Ends { $time } after the day that was hoped for.
offer-why-by-latest = Paid by the day that was hoped for.
offer-why-takes-years = Takes { $time }, longer than anyone can promise.
offer-why-review = On { $day }, { $amount } is left to be talked about.
offer-why-stays-below = Stays below the line where regulated credit begins.
offer-why-fees-on-top = Fees of up to { $amount } come on top of a payment.
offer-why-crosses = Crosses the line to regulated credit.
offer-why-only-one = No other plan would be both different and easier to keep.

## Where regulated credit begins, and how to stay below.

# "country" is a code; "name" the country's name, or several.
credit-where = { $code ->
    [GB] In the United Kingdom
    [US] In the United States
    [EU] In the European Union
    [many] In { $name }
   *[one] In { $name }
}
credit-payments = { $where } more than { $count ->
    [one] one payment
   *[other] { $count } payments
}{ $deposit ->
    [apart] , not counting a deposit,
   *[counted] {""}
} can make this a regulated credit agreement. This plan has { $planned }; number { $number } is the first too many.
credit-time = { $where } payments after { $day } can make this a regulated credit agreement. Number { $number } is the first that comes later.
credit-charge = { $where } interest or a fee, however small, can make this a regulated credit agreement. This plan costs { $cost }, beginning with payment { $number }.
credit-stay-payments = It stays below with { $count ->
    [one] one payment of { $amount }.
   *[other] { $count } payments of { $amount } each, or with fewer.
}
credit-stay-payments-only = It stays below with { $count ->
    [one] one payment.
   *[other] { $count } payments or fewer.
}
credit-stay-time = It stays below if all is paid by { $day }, with { $amount } each time.
credit-stay-time-only = It stays below if all is paid by { $day }.
credit-stay-no-charge = It stays below without interest and without fees.
