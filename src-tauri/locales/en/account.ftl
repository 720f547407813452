### One account.
### Readers: page
account-allowed = Allowed { $date }
account-ends = Ends { $date }
account-leaving = Disconnect or delete
account-disconnect = Disconnect from Google
account-delete = Delete copies
account-delete-text =
    { $count ->
        [one] Moves { NUMBER($count) } copy, { BYTES($bytes) }, to the bin. The access stays.
       *[other] Moves { NUMBER($count) } copies, { BYTES($bytes) }, to the bin. The access stays.
    }
account-automatic = Automatic copies
account-automatic-later = Copies can be made automatically after the first one, while the access lasts for a period of time.
account-group = { $group } { NUMBER($count) }
account-categories = Categories
account-change = Change…
account-folder = Folder
account-open = Open
account-move = Move…
account-all-copies =
    { $count ->
        [one] Show { NUMBER($count) } copy
       *[other] Show all { NUMBER($count) } copies
    }
