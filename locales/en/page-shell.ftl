# The frame around every page of an open ledger.

shell-places = Places
shell-skip = Skip to the page
shell-find = Find…
shell-customers = Customers
shell-business = Business
shell-settings = Settings
shell-sample = This is a sample business. Everyone in it is made up; try whatever you like.
shell-go-light = Light window
shell-go-dark = Dark window
