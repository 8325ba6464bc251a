# Words that the page and the paper share.

# From a day to a day: 1 August to 21 November 2026.
common-period = { $from } to { $to }
# The last thing of a list: a, b and c. "rest" is joined by commas.
common-list = { $rest } and { $last }
# One amount or another.
common-or = { $one } or { $other }
