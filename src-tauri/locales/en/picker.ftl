### Choosing what to copy.
### Readers: page

picker-title = What would you like to copy?
picker-title-for = What would you like to copy for { $name }?
picker-intro = Google is asked only for what you choose.

picker-groups-youTube = YouTube
picker-groups-searchAndActivity = Search & activity
picker-groups-mapsAndPlaces = Maps & places
picker-groups-chrome = Chrome
picker-groups-playAndPurchases = Play & purchases
picker-groups-shopping = Shopping
picker-groups-home = Home
picker-groups-other = Other

picker-search = Search the categories
picker-search-hint = Search { NUMBER($count) } categories
picker-clear = Clear the search
picker-matches =
    { $count ->
        [one] { NUMBER($count) } category matches “{ $text }”
       *[other] { NUMBER($count) } categories match “{ $text }”
    }
picker-no-match = No category called “{ $text }”.
picker-no-match-text = Photos, Gmail and Drive are not part of this.
picker-presets = Presets
picker-everything = Everything
picker-activity = My activity
picker-you-tube = YouTube
picker-places = Places
picker-last-time = Same as last time
picker-nothing = Nothing
picker-chosen-of = { NUMBER($chosen) } of { NUMBER($all) }
picker-only-shown = { NUMBER($count) } shown
picker-private = Private
picker-large = May be large
picker-period = Period possible
picker-allowed = Already allowed
picker-under-way = Being copied
picker-waits = Next copy possible { $when }
picker-retired = Google may no longer offer this
picker-chosen =
    { $count ->
        [one] { NUMBER($count) } category chosen
       *[other] { NUMBER($count) } categories chosen
    }
picker-none-chosen = Nothing chosen yet
picker-already-allowed = { NUMBER($count) } already allowed
picker-left-out =
    { $count ->
        [one] { NUMBER($count) } is being copied already and is left out
       *[other] { NUMBER($count) } are being copied already and are left out
    }
picker-large-among = { NUMBER($count) } may be large
picker-how-far = How far back
picker-all = Everything there is
picker-half-year = The last 6 months
picker-range = From … to …
picker-from = From
picker-to = To
picker-period-for = Applies to { NUMBER($count) } of { NUMBER($of) }; the others are copied complete.
picker-folder = Folder
picker-no-folder = No folder chosen
picker-free = { BYTES($bytes) } free
picker-choose-folder = Choose…
picker-choose-folder-long = Choose the folder for your copies
picker-project = Google project
picker-next = Continue
picker-start = Start copying
picker-descriptions = Descriptions
picker-to-choice = Skip to your choice
picker-choice = Your choice
picker-choose-first = Choose at least one category first.
picker-private-among = { NUMBER($count) } private
picker-shares = Chosen
picker-period-all = Applies to everything you chose.
picker-at-google = At Google
picker-rounds =
    { $count ->
        [one] About { NUMBER($count) } step in your browser
       *[other] About { NUMBER($count) } steps in your browser
    }
picker-no-rounds = No step needed: all of it is allowed already
