### The window's frame: header, banners, buttons and everything that is on several screens.
### Readers: page

frame-name = Carryout
frame-starting = Starting…
frame-skip = Skip to the content
frame-home = Overview
frame-settings = Settings
frame-my-data = My data
frame-copies = Copies
frame-sidebar = Sidebar
frame-nav-main = Main
frame-nav-accounts = Accounts
frame-add-account = Add account
frame-keys = Shortcuts
frame-needs =
    { $count ->
        [one] { NUMBER($count) } thing needs you
       *[other] { NUMBER($count) } things need you
    }
frame-under-way =
    { $count ->
        [one] { NUMBER($count) } copy under way
       *[other] { NUMBER($count) } copies under way
    }
frame-account-days =
    { $days ->
        [one] Access: { NUMBER($days) } day left
       *[other] Access: { NUMBER($days) } days left
    }
frame-account-copying = Copying: { NUMBER($done) } of { NUMBER($all) }
frame-account-paused = Automatic copies paused

frame-tone-good = Safe
frame-tone-care = Soon
frame-tone-bad = Needs you
frame-tone-idle = Paused

frame-steps = Steps
frame-step-choose = Choose
frame-step-google = Google
frame-step-copy = Copy
frame-shortcuts = Keyboard shortcuts
frame-close = Close
frame-cancel = Cancel
frame-opens-browser = opens in your browser
frame-mode = Whom this window talks to
frame-notices = Notices
frame-practice = Practice: invented data, nothing goes to Google.
frame-leave-practice = Leave practice
frame-override = Not Google: everything goes to { $address }
frame-until-quit = Access is kept only until you quit. After that you will have to allow it again.
frame-details = Details
frame-copy-details = Copy details
frame-copied = Copied
frame-copy-failed = Could not be copied. Select the text and copy it yourself.
frame-stay-connected = Stay connected until I quit
frame-update = Carryout { $version } is available.
frame-install-update = Install and restart
frame-update-waits = It can be installed when no files are arriving.
frame-open-download = Open the download page
frame-cannot-start = Carryout cannot start
frame-version = Carryout { $version }
frame-files =
    { $count ->
        [one] { NUMBER($count) } file
       *[other] { NUMBER($count) } files
    }
frame-categories =
    { $count ->
        [one] { NUMBER($count) } category
       *[other] { NUMBER($count) } categories
    }

frame-keys-title = Keyboard shortcuts

frame-keys-names-ctrl = Ctrl
frame-keys-names-shift = Shift
frame-keys-names-space = Space

frame-keys-search = Search the categories
frame-keys-main = Press the main button
frame-keys-escape = Clear the search, close, go back
frame-keys-settings = Open the settings
frame-keys-help = Show this list
frame-keys-close-window = Close the window; running copies continue
frame-keys-quit = Quit; access is kept
frame-keys-move = Move on, move back
frame-keys-toggle = Tick or untick
frame-keys-zoom = Larger, smaller, usual size
frame-keys-single = Allow single keys ( / and ? )
frame-keys-single-hint = Turn this off if you use speech input.
frame-keys-places = Overview, My data, Copies, Settings
frame-to-copy = Text to copy
frame-offline = No internet connection.
frame-offline-text = Everything on this computer still works. Copies continue by themselves when the connection is back.
