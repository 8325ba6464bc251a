# Bringing in who owes what from a spreadsheet.

import-title = Import
import-summary = Bring in who owes you what, from your spreadsheet or bookkeeping program.
import-drop-title = Drop your file here
import-drop-words = A CSV file: one line for each invoice, with customer, date, due date and amount. In Excel, Numbers or LibreOffice choose “Save as” or “Export”, then CSV.
import-choose = Choose a file
import-safe = You see everything before it is taken over. Bringing in the same file twice adds nothing twice.
import-not-a-table = “{ $file }” can't be read as a table yet.
import-trouble-empty = There is nothing in it. Was it saved before it was closed?
import-trouble-workbook = It is a workbook. Open it in Excel, Numbers or LibreOffice, choose “Save as” or “Export”, then CSV, and bring in that file.
import-trouble-pdf = It is a PDF, which has no rows and columns. Ask the program it comes from for a CSV file.
import-trouble-picture = It is a picture. Ask the program it comes from for a CSV file.
import-trouble-packed = It is packed. Unpack it first, then choose the file inside.
import-trouble-large = It is larger than 64 MB. Split it, one year at a time for example.
import-trouble-moved = It could not be opened. Was it moved, or is it a folder?
import-trouble-other = Open it in the program it comes from, choose “Save as” or “Export”, then CSV, and bring in that file.

## The file at a glance.

import-file-has =
    { $count ->
        [one] { $file } · 1 line
       *[other] { $file } · { $count } lines
    }
import-another = Another file
import-nothing = Import nothing
import-do =
    { $count ->
        [one] Import 1 debt
       *[other] Import { $count } debts
    }
import-do-rest =
    { $count ->
        [one] Import the other debt
       *[other] Import the other { $count } debts
    }
import-do-payments =
    { $count ->
        [one] Import 1 payment
       *[other] Import { $count } payments
    }
import-see-customers = See the customers
import-nothing-new = Nothing in this file is new: all of it is in your ledger already.
import-some-unread =
    { $count ->
        [one] 1 line can't be taken over. You can import the rest, or correct the file and choose it again; what is in the ledger by then is not added twice.
       *[other] { $count } lines can't be taken over. You can import the rest, or correct the file and choose it again; what is in the ledger by then is not added twice.
    }
import-missing = Before the file can be read, please choose a column for: { $fields }.
import-remembered = This file is read like the one before. Change below what is different this time.
import-unreadable = The file can't be read like this: { $reason }
import-unreadable-empty = The file is empty.
import-unreadable-notCsv = This is no CSV file. Open it in the program it comes from and save the table as CSV.
import-unreadable-noColumns = The file has no columns set off by commas, semicolons, tabs or “|”.
import-unreadable-tooManyColumns = Line { $line } has more than { $limit } columns, more than a table here may have. Is it the right file?
import-unreadable-unmapped = Please say which column is “{ $field }”.
import-unreadable-noDue = Please say which column has the due date, or after how many days a debt is due.
import-unreadable-noCurrency = Please say in which currency the amounts are.
import-unreadable-paidHowMuch = A column says when it was paid. Please say that this means the whole amount, or which column has the amount paid.
import-unreadable-noSuchColumn = The file has no column “{ $column }”, which was taken for “{ $field }”.
import-unreadable-severalColumns = Several columns are named “{ $column }”. Please choose which one is “{ $field }”.
import-unreadable-nameWithoutHeader = The file has no names of columns, so please choose the column for “{ $field }” by its place.
import-no-row = Not one line can be read like this. Please look at the columns and at how the file is written.
import-outlook = What would be imported
import-figure-debts =
    { $count ->
        [one] debt
       *[other] debts
    }
import-figure-customers =
    { $count ->
        [one] new customer
       *[other] new customers
    }
import-figure-payments =
    { $count ->
        [one] payment
       *[other] payments
    }
import-figure-known =
    { $count ->
       *[other] in the ledger already
    }
import-figure-unread =
    { $count ->
        [one] line not readable
       *[other] lines not readable
    }
import-figure-charged = in all

## Questions about the file.

import-questions-title = A few questions about this file
import-questions-open =
    { $count ->
        [one] 1 to answer
       *[other] { $count } to answer
    }
import-questions-done = All answered
import-questions-guessed = Filled in already; please check
import-answered = Answered
import-doubt-noColumn = Which column has this: { $field }?
import-doubt-noDue = No column says when a debt is due. How long do your customers have to pay?
import-doubt-byContent = Is column “{ $column }” this: { $field }? Only what is in it says so, not its name.
import-doubt-sameName = Several columns are called “{ $name }”. Is column “{ $column }” this: { $field }?
import-doubt-dateOrder = Which day is { $example }?
import-doubt-mixedDates = The days are written in different ways. Which day is { $example }, on line { $line }? Lines that are written otherwise are listed, and left out.
import-doubt-decimal = How are amounts written? { $example } could be thousands or decimals.
import-doubt-mixedDecimals = Amounts are written in different ways; { $example } on line { $line } is one. Which is right? The others are listed, and left out.
import-doubt-stillOpen = Column “{ $column }” seems to say what is still owed. Shall that be the amount?
import-doubt-paidUnclear = Column “{ $column }” seems to be about payments, but has neither days nor amounts. What shall we do?
import-doubt-currency = In which currency are the amounts?
import-doubt-paidInFull = Does a day in column “{ $column }” mean that all of it was paid on that day?
import-doubt-noReference = Is there a column with the invoice number? Without one, debts are called by day and amount.
import-doubt-noHeader = Does the first line have the names of the columns, or is it a debt already?
import-doubt-encoding = Is this spelled right: “{ $sample }”?
import-answer-yes = Yes
import-answer-no = No
import-answer-dmy = { $day }
import-answer-mdy = { $day }
import-answer-ymd = { $day }
import-answer-point = Point: 1,234.56
import-answer-comma = Comma: 1.234,56
import-answer-leave-out = Leave payments out
import-answer-set-myself = I choose the columns below
import-answer-no-header = It is a debt
import-answer-has-header = It has the names
import-answer-utf-8 = No, try Unicode (UTF-8)
import-answer-windows-1252 = No, try Windows (Western European)
import-answer-days =
    { $days ->
        [0] Due at once
        [one] 1 day
       *[other] { $days } days
    }

## Which column means what.

import-columns-title = Which column is what
import-columns-meaning = Meaning
import-columns-column = Column of your file
import-columns-example = An example, and how it is read
import-no-column = Not in the file
import-column-number = Column { $number }
import-more-columns =
    { $count ->
        [one] 1 more column
       *[other] { $count } more columns
    }
import-needed = needed
import-please-choose = Please choose a column.
import-read-as = is read as
import-field-customer = Customer
import-field-customer-name = Customer's name
import-field-reference = Invoice number
import-field-description = What it was for
import-field-issued = Invoice date
import-field-due = Due date
import-field-terms-days = Days to pay
import-field-amount = Amount
import-field-currency = Currency
import-field-paid-on = Paid on
import-field-paid-amount = Amount paid
import-field-disputed = Disputed
import-field-email = Email
import-field-phone = Phone

## The first rows.

import-first-rows = The first lines
import-first-rows-show = Show
import-first-rows-read = As Amicable reads them
import-first-rows-raw = As they stand in the file
import-line = Line

## How the file is written.

import-how-written = How the file is written
import-recognise = Recognise by itself
import-dates = Order in dates
import-dates-dmy = Day, month, year
import-dates-mdy = Month, day, year
import-dates-ymd = Year, month, day
import-decimal = Decimal sign
import-currency = Currency of the amounts
import-terms-days = Days to pay, where no column says
import-encoding = Letters
import-encoding-utf-8 = Unicode (UTF-8)
import-encoding-windows-1252 = Windows (Western European)
import-encoding-utf-16le = Unicode (UTF-16, little endian)
import-encoding-utf-16be = Unicode (UTF-16, big endian)
import-delimiter = Between the columns
import-delimiter-comma = Comma ,
import-delimiter-semicolon = Semicolon ;
import-delimiter-tab = Tab
import-delimiter-pipe = Bar |
import-header = The first line has the names of the columns
import-paid-in-full = A day of payment means that all of it was paid

## What can't be taken over.

import-problems-title = Can't be taken over
import-remarks-title = Worth a look
import-problems-copy = Copy the list
import-problems-copied = The list is copied.
import-problems-first = The first { $count } are listed.
import-problems-line = Line
import-problems-column = Column
import-problems-value = In the file
import-problems-reason = Why
import-problem-empty = Nothing is written here.
import-problem-notADate = This is not a date.
import-problem-impossibleDay =
    { $order ->
        [dmy] There is no such day, read as day, month, year.
        [mdy] There is no such day, read as month, day, year.
       *[ymd] There is no such day, read as year, month, day.
    }
import-problem-unlikelyYear = The year is not between 1970 and 2099.
import-problem-notAnAmount = This is not an amount.
import-problem-otherDecimalMark = The decimal sign is another one here than in the rest.
import-problem-ambiguousAmount = This could be thousands or decimals. Write it with all decimals.
import-problem-tooManyDecimals = { $currency } does not have that many decimals.
import-problem-tooLarge = This is too large to be kept exactly.
import-problem-unknownCurrency = This is no currency code, such as EUR, GBP or USD.
import-problem-otherCurrency = This is in another currency than { $currency }.
import-problem-nothingOwed = The amount is zero, so nothing is owed.
import-problem-creditNote = The amount is negative. Enter it as a credit on the customer's page.
import-problem-negativePayment = The payment is negative. Please enter it by hand.
import-problem-paidWithoutDay = It was paid, but the day is missing.
import-problem-paidWithoutAmount = It was paid, but the amount is missing.
import-problem-notYesOrNo = This is neither yes nor no.
import-problem-notDays = This is not a number of days from 0 to 3650.
import-problem-dueBeforeIssued = It is due before its invoice date, { $issued }.
import-problem-tooFewCells = The line has { $found } cells instead of { $expected }.
import-problem-tooManyCells = The line has { $found } cells instead of { $expected }. Perhaps a name or amount has a separator in it.
import-problem-unclosedQuote = A quotation mark is opened and never closed.
import-problem-unreadableLetters = Some letters can't be read. Try other letters under “How the file is written”.
import-problem-totalsRow = This looks like a total, not like a debt.
import-problem-headerAgain = These are the names of the columns again.
import-problem-alreadyOnLine = The same stands on line { $line }; it counts once.
import-problem-referenceTwice = Line { $line } has the same customer and invoice number, but differs. Neither is taken.
import-problem-paidBeforeIssued = It was paid before its invoice date, { $issued }.
import-problem-paidTooMuch = More was paid than owed. The rest becomes a credit.
import-problem-endsEarly = The line has { $found } cells instead of { $expected }; the missing ones count as empty.
import-problem-knownOtherwise = The ledger has this debt already, with { $known }. It stays as it is.

## Taking it over, and afterwards.

import-running = Importing…
import-cancelled = Stopped, as you asked. Nothing was imported.
import-done =
    { $count ->
        [0] Nothing new was in this file
        [one] 1 debt is in your ledger
       *[other] { $count } debts are in your ledger
    }
import-done-customers =
    { $count ->
        [one] 1 new customer
       *[other] { $count } new customers
    }
import-done-payments =
    { $count ->
        [one] 1 payment
       *[other] { $count } payments
    }
import-done-known =
    { $count ->
        [one] 1 was there already and was left alone
       *[other] { $count } were there already and were left alone
    }
import-done-skipped =
    { $count ->
        [one] 1 line was left out
       *[other] { $count } lines were left out
    }
import-done-again = Next month, a file like this one is read the same way, and only what is new is added.
