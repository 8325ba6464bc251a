# The list of customers.

customers-title = Customers
customers-add = Add customer
customers-import = Import…
customers-search = Search name, company, reference, amount
customers-show = Show
customers-show-owing = Owes { $count }
customers-show-late = Late { $count }
customers-show-onPlan = On a plan { $count }
customers-show-all = Everyone { $count }

customers-owing =
    { $count ->
        [one] 1 owes { $amount }
       *[other] { $count } owe { $amount }
    }
customers-nobody-owes = Nobody owes anything
customers-on-plan = { $count } on a plan
customers-late = { $count } late

customers-column-name = Customer
customers-column-standing = How it stands
customers-column-plan = Plan
customers-column-owes = Owes
customers-column-owes-in = Owes, { $currency }
customers-plan-steps = { $made } of { $of }
customers-last-paid = last paid { $day }

customers-none-title = Nobody owes you anything yet
customers-none-words = Add the first customer who owes you, or bring in the spreadsheet that you keep now. Amicable then shows who needs a call, who is on a plan, and who has paid.
customers-no-match = Nothing found for “{ $query }”
customers-no-match-words = A part of a name, a reference or an amount is enough. Perhaps the customer is among those who owe nothing.
customers-no-owing = Nobody owes anything
customers-no-late = Nobody is late
customers-no-onPlan = Nobody is on a plan
customers-no-all = No customers
customers-no-one-words = That is good news. Everyone else is still there.
customers-clear = Clear the search
customers-everyone = Show everyone
