### Looking at what was copied.
### Readers: page

my-data-search = Search everything in your copies
my-data-search-files = Search file names
my-data-search-table = Search in this table
my-data-clear = Clear the search
my-data-views = View
my-data-view-timeline = Timeline
my-data-view-tables = Tables
my-data-view-files = Files
my-data-view-charts = Charts

my-data-empty = Nothing to look at yet
my-data-empty-how = After the first copy, everything in it can be searched here.
my-data-choose = Choose what to copy
my-data-off = There is no index of your copies
my-data-off-how = You chose not to keep one. It is made from your copies, stays on this computer, and lets you search them here.
my-data-build = Build the index
my-data-rebuild = Rebuild the index
my-data-loading = Loading…
my-data-reading = Reading your copies
my-data-repairing = Rebuilding the index
my-data-repairing-how = The index could not be read. Your copies are not affected.
my-data-read =
    { $count ->
        [one] { NUMBER($count) } record of { $name } so far.
       *[other] { NUMBER($count) } records of { $name } so far.
    }
my-data-read-meanwhile = You can search what is there already.
my-data-held-quiet = Paused for an hour, as you chose. Your copies are read after that.
my-data-held-metered = Paused: this connection is metered.
my-data-held-battery = Paused: this computer runs on its battery.
my-data-held-lowBattery = Paused: the battery is low.
my-data-out-of-reach =
    { $count ->
        [one] { NUMBER($count) } copy cannot be reached, perhaps because its drive is not connected. What was read of it stays.
       *[other] { NUMBER($count) } copies cannot be reached, perhaps because their drive is not connected. What was read of them stays.
    }

my-data-list = Items, newest first
my-data-items =
    { $count ->
        [one] { NUMBER($count) } item
       *[other] { NUMBER($count) } items
    }
my-data-matches =
    { $count ->
        [one] { NUMBER($count) } match
       *[other] { NUMBER($count) } matches
    }
my-data-of-matches = { NUMBER($count) } of { NUMBER($all) }
my-data-no-match = No match for “{ $words }”
my-data-nothing-here = Nothing here
my-data-no-match-how = Check the spelling, or search all years, kinds and accounts.
my-data-undated = Without a date
my-data-untitled = Without a title

my-data-period = { $from } to { $to }
my-data-period-from = From
my-data-period-to = To
my-data-all-years = Show all years
my-data-histogram =
    { $count ->
        [one] Matches by month from { $from } to { $to }; most in { $most }, with { NUMBER($count) }
       *[other] Matches by month from { $from } to { $to }; most in { $most }, with { NUMBER($count) }
    }
my-data-as-table = Show as table
my-data-as-chart = Show as chart
my-data-month = Month
my-data-count = Number

my-data-account = Account
my-data-all-accounts =
    { $count ->
        [2] Both accounts
       *[other] All { NUMBER($count) } accounts
    }
my-data-category = Category
my-data-all-categories = All categories
my-data-category-count = { $title } ({ NUMBER($count) })

my-data-kinds = Kinds
my-data-kind-all = All
my-data-kind-watched = Videos
my-data-kind-searched = Searches
my-data-kind-visited = Pages
my-data-kind-bought = Purchases
my-data-kind-place = Places
my-data-kind-comment = Comments
my-data-kind-saved = Saved
my-data-kind-subscribed = Subscriptions
my-data-kind-installed = Apps
my-data-kind-uploaded = Uploads
my-data-kind-activity = Activity
my-data-kind-entry = Other entries
my-data-kind-file = Files

my-data-one-watched = Watched
my-data-one-searched = Search
my-data-one-visited = Visited
my-data-one-bought = Purchase
my-data-one-place = Place
my-data-one-comment = Comment
my-data-one-saved = Saved
my-data-one-subscribed = Subscription
my-data-one-installed = App
my-data-one-uploaded = Upload

my-data-back = Back to the list
my-data-close = Close
my-data-gone = No longer at Google
my-data-gone-since = Missing from copies since { $date }. It is safe here.
my-data-gone-here = It is safe here.
my-data-only-here = Only here
my-data-open = Open in browser
my-data-copy-address = Copy address
my-data-leads = Leads to { $site }. Nothing else here leaves this computer.
my-data-not-opened = Not opened from here: the address is not an encrypted web page.
my-data-channel = Channel
my-data-by = By
my-data-text = Text
my-data-point = Position
my-data-address = Address
my-data-found-in = Found in
my-data-copies-between =
    { $count ->
        [one] { NUMBER($count) } copy, { $since } to { $until }
       *[other] { NUMBER($count) } copies, { $since } to { $until }
    }
my-data-copies-on =
    { $count ->
        [one] { NUMBER($count) } copy, { $date }
       *[other] { NUMBER($count) } copies, { $date }
    }
my-data-copies-drawn = In { NUMBER($having) } of { NUMBER($all) } copies of this category
my-data-file = File
my-data-entry-in = { $entry } in { $archive }
my-data-show-folder = Show in folder
my-data-evidence = Save as evidence…
my-data-evidence-saved =
    { $count ->
        [one] { NUMBER($count) } item saved as evidence
       *[other] { NUMBER($count) } items saved as evidence
    }
my-data-original = Original entry
my-data-original-missing = The original entry cannot be read now.

my-data-select = Select { $title }
my-data-select-all =
    { $count ->
        [one] Select all { NUMBER($count) } found
       *[other] Select all { NUMBER($count) } found
    }
my-data-select-none = Clear selection
my-data-chosen =
    { $count ->
        [one] { NUMBER($count) } selected
       *[other] { NUMBER($count) } selected
    }

my-data-export = Export
my-data-export-shown =
    { $count ->
        [one] { NUMBER($count) } item, as shown
       *[other] { NUMBER($count) } items, as shown
    }
my-data-export-chosen =
    { $count ->
        [one] { NUMBER($count) } selected item
       *[other] { NUMBER($count) } selected items
    }
my-data-export-places = Places among them
my-data-export-subscriptions = Subscriptions among them
my-data-export-videos = Videos among them
my-data-format-csv = Table
    .kind = CSV
my-data-format-jsonLines = Everything
    .kind = JSON Lines
my-data-format-bookmarks = Web page links
    .kind = Bookmarks HTML
my-data-format-evidence = Evidence with original entries…
    .kind = BagIt
my-data-format-kml = Map
    .kind = KML
my-data-format-gpx = Navigation
    .kind = GPX
my-data-format-geoJson = Other programs
    .kind = GeoJSON
my-data-format-opml = Feeds
    .kind = OPML
my-data-format-newPipe = NewPipe
    .kind = JSON
my-data-format-subscriptions = FreeTube and others
    .kind = CSV
my-data-format-freeTube = Watch history
    .kind = FreeTube
my-data-format-freeTubePlaylists = Playlists
    .kind = FreeTube
my-data-exported =
    { $count ->
        [one] { NUMBER($count) } item saved
       *[other] { NUMBER($count) } items saved
    }
my-data-left-out =
    { $count ->
        [one] { NUMBER($count) } place was left out, because no copy tells where it is:
       *[other] { NUMBER($count) } places were left out, because no copy tells where they are:
    }
my-data-without-original =
    { $count ->
        [one] { NUMBER($count) } item is without its original entry, which cannot be read any more.
       *[other] { NUMBER($count) } items are without their original entries, which cannot be read any more.
    }
my-data-altered =
    { $count ->
        [one] { NUMBER($count) } archive is not as its receipt says.
       *[other] { NUMBER($count) } archives are not as their receipts say.
    }

my-data-no-tables = No lists in these copies
my-data-no-tables-how = Subscriptions, playlists, saved places, bookmarks and purchases appear here once they are copied.
my-data-lines =
    { $count ->
        [one] { NUMBER($count) } line
       *[other] { NUMBER($count) } lines
    }
my-data-show-gone =
    { $count ->
        [one] Show { NUMBER($count) } that is gone
       *[other] Show { NUMBER($count) } that are gone
    }
my-data-hide-gone = Hide what is gone
my-data-title-watched = Video
my-data-title-searched = Search
my-data-title-visited = Page
my-data-title-bought = Purchase
my-data-title-place = Place
my-data-title-comment = Comment
my-data-title-saved = Title
my-data-title-subscribed = Channel
my-data-title-installed = App
my-data-title-uploaded = Video
my-data-title-activity = Activity
my-data-title-entry = Entry
my-data-title-file = File
my-data-column-title = Title
my-data-column-time = Date
my-data-column-who = By
my-data-column-list = List
my-data-column-place = Place
my-data-column-text = Text
my-data-column-address = Address

my-data-copies = Copies
my-data-archives =
    { $count ->
        [one] { NUMBER($count) } archive
       *[other] { NUMBER($count) } archives
    }
my-data-receipt = Receipt
my-data-check = Check again
my-data-checking = Checking every file
my-data-checked =
    { $count ->
        [one] { NUMBER($count) } file checked: unchanged since it was copied
       *[other] { NUMBER($count) } files checked: unchanged since they were copied
    }
my-data-not-proved = Not everything is as it was copied
my-data-findings-beyond =
    { $count ->
        [one] and { NUMBER($count) } more
       *[other] and { NUMBER($count) } more
    }
my-data-unpack = Unpack…
my-data-media-picture = Picture
my-data-media-video = Video
my-data-media-audio = Audio
my-data-type = Type
my-data-open-folder = Open folder
my-data-inside = Files inside
my-data-size = Size
my-data-archive = Archive
my-data-sha256 = SHA-256
my-data-records = Items
my-data-unreadable =
    { $count ->
        [one] { NUMBER($count) } record in this archive could not be read.
       *[other] { NUMBER($count) } records in this archive could not be read.
    }
my-data-files-found =
    { $count ->
        [one] { NUMBER($count) } file with this in its name
       *[other] { NUMBER($count) } files with this in their names
    }
my-data-files-in = Files in { $archive }
my-data-beyond =
    { $count ->
        [one] and { NUMBER($count) } more; search for it by name.
       *[other] and { NUMBER($count) } more; search for them by name.
    }

my-data-counting = Counting…
my-data-chart-months = Activity by month
my-data-chart-months-says = Activity by month; most in { $most }, with { NUMBER($count) }
my-data-chart-week = By weekday and hour
my-data-chart-week-says = Activity by weekday and hour; most on { $when }
my-data-hour = Hour
my-data-hour-of = { $day }, { $hour }
my-data-chart-channels = Channels you watched most
my-data-chart-sites = Sites you visited most
my-data-chart-searches = What you searched for most
my-data-chart-countries = Places by country
my-data-site = Site
my-data-country = Country
