# Words that more than one page uses.

common-save = Save
common-cancel = Cancel
common-close = Close
common-back = Back
common-continue = Continue
common-print = Print
common-copy = Copy
common-lock = Lock now
common-try-again = Try again
common-show-file = Show in folder
common-show-typed = Show what I type
common-hide-typed = Hide what I type
common-no-match = Nothing fits that.
common-done-of = { $done } of { $total }

common-language = Language
common-country = Country
common-currency = Currency
common-address = Address
common-email = Email
common-phone = Phone

common-palette = Find anything
common-palette-hint = Go to a page, or do something…

common-amount-empty = Please enter an amount.
common-amount-not-a-number = This does not read as an amount. Try 1240.50.
common-amount-too-many-decimals = { $currency } does not have that many decimals.
common-amount-negative = Please enter the amount without a minus.

common-standing-settled = Settled
common-standing-late =
    { $days ->
        [one] 1 day late
       *[other] { $days } days late
    }
common-standing-tolerated =
    { $days ->
        [one] 1 day late, within what was agreed
       *[other] { $days } days late, within what was agreed
    }
common-standing-ahead =
    { $payments ->
        [0] Ahead of the plan
        [one] Ahead by one payment
       *[other] Ahead by { $payments } payments
    }
common-standing-on-track = On track · next { $amount } on { $day }
common-standing-due =
    { $days ->
        [0] Due today
        [one] Due tomorrow
       *[other] Due in { $days } days
    }
