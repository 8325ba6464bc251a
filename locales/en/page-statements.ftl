# Statements: of one customer, and for all who owe.

statements-title = Statements
statements-summary = Who owes what, how old it is, and a page for each of them.
statements-of-one = Statement
statements-from-to = { $from } to { $to }
statements-from-to-balance = { $from } to { $to } · balance { $balance }
statements-saved = Saved as { $file }
statements-save-as = Save as…
statements-open = Open

## From when to when.

statements-period = Period
statements-period-all = All so far
statements-period-thisMonth = This month
statements-period-lastMonth = Last month
statements-period-thisYear = This year
statements-period-custom = From … to
statements-period-from = From
statements-period-to = To
statements-period-backwards = This is before the first day.

## The page in sight.

statements-preview = Preview
statements-show-as = Show as
statements-as-page = Page
statements-as-table = Table
statements-making-page = Making the page…
statements-page-of = Page { $page } of { $pages }, as it is printed. “Table” has the same figures as text.
statements-zoom = Size
statements-zoom-in = Larger
statements-zoom-out = Smaller

## Its lines as a table.

statements-how-balance = How the balance came about, in { $currency }
statements-nothing-happened = Nothing happened on this account up to then.
statements-column-day = Date
statements-column-what = What
statements-column-added = Added
statements-column-paid = Paid
statements-column-balance = Balance
statements-opening = Balance brought forward
statements-closing = Balance
statements-line-charged = { $what }, due { $due }
statements-line-towards = { $what }, towards { $debts }
statements-line-paid-bankTransfer = Payment by bank transfer
statements-line-paid-card = Payment by card
statements-line-paid-cash = Payment in cash
statements-line-paid-cheque = Payment by cheque
statements-line-paid-directDebit = Payment by direct debit
statements-line-paid-other = Payment
statements-line-adjusted-credit = Credit
statements-line-adjusted-discount = Discount
statements-line-adjusted-fee = Fee
statements-line-adjusted-waiver = No longer asked for
statements-line-plan-interest = Interest of the plan
statements-line-plan-fee = Fee of the plan
statements-line-plan-let-off = Let off, because the plan was kept
statements-line-plan-waived = Waived by agreement
statements-line-cancelled = { $what } cancelled
statements-line-entry-cancelled = Entry of { $day } cancelled

## For all who owe.

statements-run-title = For everyone who owes
statements-owe =
    { $count ->
        [0] Nobody owes anything on { $day }
        [one] 1 customer owes, as of { $day }
       *[other] { $count } customers owe, as of { $day }
    }
statements-outputs = What to make
statements-one-file = One file for the printer, a customer after the other
statements-separate = A file for each customer, in a folder of its own
statements-choose-folder = Choose folder…
statements-file-name = Statements { $day }
statements-make =
    { $count ->
        [0] Nothing to make
        [one] Make 1 statement
       *[other] Make { $count } statements
    }
statements-running = Making the statements…
statements-cancelled = Stopped, as you asked. Files that were finished are in the folder; the one file for the printer was not made.
statements-made =
    { $count ->
        [one] 1 statement is made.
       *[other] { $count } statements are made.
    }
statements-open-one-file = Open the file for the printer

## How old it is.

statements-ageing-in = How old it is, in { $currency }
statements-ageing-count =
    { $count ->
        [one] 1 customer
       *[other] { $count } customers
    }
statements-bucket-notDue = Not due yet
statements-bucket-days1To30 = 1–30 days late
statements-bucket-days31To60 = 31–60 days late
statements-bucket-days61To90 = 61–90 days late
statements-bucket-over90 = Over 90 days late
# The same as heads of narrow columns.
statements-column-notDue = Not due
statements-column-days1To30 = 1–30 days
statements-column-days31To60 = 31–60 days
statements-column-days61To90 = 61–90 days
statements-column-over90 = Over 90
statements-total = Together
statements-total-in = Owes, { $currency }
statements-customer = Customer
statements-credit = In credit
# Debts, or the payments of a plan.
statements-items =
    { $count ->
        [0] nothing
        [one] 1 item
       *[other] { $count } items
    }
statements-nobody-title = Nobody owes you anything
statements-nobody-words = As of { $day }, everything is paid. There is no statement to send.
statements-empty-title = No customers yet
statements-empty-words = Once there are customers who owe you, their statements are made here: one by one, or for everyone in one go.
statements-empty-import = Bring in a spreadsheet
statements-replace =
    { $count ->
        [one] Replace it
       *[other] Replace them
    }
