### The overview: what is safe, what is not, and one card per account.
### Readers: page

overview-needs-heading = Needs you
overview-failed =
    { $count ->
        [one] { $name }: { NUMBER($count) } category failed
       *[other] { $name }: { NUMBER($count) } categories failed
    }
overview-failed-text = In the copy of { $when }. Everything else in it is here and checked.
overview-show-copy = Show the copy
overview-up-to-date = Up to date
overview-needs =
    { $count ->
        [one] { NUMBER($count) } thing needs you
       *[other] { NUMBER($count) } things need you
    }
overview-not-changing = Access for { $name } is being changed
overview-not-ended = Access for { $name } has ended
overview-not-usedUp = Access for { $name } was for one copy
overview-not-underWay = Copying { $name }
overview-not-waiting = { $name }: waiting for the internet connection
overview-not-never = { $name }: nothing copied yet
overview-not-incomplete = The last copy of { $name } is not complete
overview-not-late = A copy of { $name } is late
overview-status-underWay = Copying
overview-status-incomplete = Not complete
overview-status-late = Late
overview-status-changing = Changing
overview-safe = Everything copied so far is safe and stays on this computer.
overview-copies-since =
    { $count ->
        [one] { NUMBER($count) } copy since { $date }. Nothing needs you.
       *[other] { NUMBER($count) } copies since { $date }. Nothing needs you.
    }
overview-glance = At a glance
overview-fact-last = Last copy
overview-fact-next = Next copy
overview-fact-access = First access to end
overview-fact-here = On this computer
overview-under-way = Under way
overview-none-yet = None yet
overview-soon = Soon
overview-not-known = Not known
overview-automatic = { $name }, automatic
overview-by-hand = Only when you start one
overview-copy-complete = Complete, every file checked
overview-copy-missing =
    { $count ->
        [one] { NUMBER($count) } category missing
       *[other] { NUMBER($count) } categories missing
    }
overview-copy-binned = In the bin
overview-copies-kept =
    { $count ->
        [one] { NUMBER($count) } copy
       *[other] { NUMBER($count) } copies
    }
overview-free = { BYTES($bytes) } free
overview-here = What is here
overview-as-table = Show as table
overview-calendar =
    { $weeks ->
        [one] Copies, last week
       *[other] Copies, last { NUMBER($weeks) } weeks
    }
overview-calendar-label = Copies in the last { NUMBER($weeks) } weeks. Days with a copy: { NUMBER($made) }, late: { NUMBER($late) }, not complete: { NUMBER($partly) }, missed: { NUMBER($missed) }.
overview-day-none = No copy
overview-day-made = Copied
overview-day-late = Late
overview-day-partly = Partly
overview-day-missed = Missed
overview-day-planned = Planned
overview-col-day = Day
overview-col-copy = Copy
overview-col-account = Account
overview-col-state = State
overview-col-actions = Actions
overview-col-product = Product
overview-col-size = Size
overview-ring =
    { $days ->
        [one] { NUMBER($days) } day of access left, until { $date }
       *[other] { NUMBER($days) } days of access left, until { $date }
    }
overview-ring-unknown = The end of access is not known
overview-days-left =
    { $days ->
        [one] day left
       *[other] days left
    }
overview-today = Today
overview-copy-now = Copy now
overview-copy-all = Copy all now
overview-copy-all-none = No account can be copied now.
overview-renew-one-copy = Access for one copy cannot be renewed.
overview-table = Table
overview-show-copies = Show copies
overview-new-items = New items per day
overview-new-items-text = in the last 30 days, most on { $most }
overview-new-items-none = No item is dated within the last 30 days.
overview-new-items-says = Items dated within the last 30 days: { NUMBER($count) }, most on { $most }: { NUMBER($top) }
overview-col-items = Items
overview-items =
    { $count ->
        [one] { NUMBER($count) } item
       *[other] { NUMBER($count) } items
    }
overview-look = Look at my data
overview-by-category =
    { $count ->
        [one] { NUMBER($count) } category
       *[other] All { NUMBER($count) } categories
    }
overview-col-category = Category
