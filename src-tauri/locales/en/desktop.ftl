### Notices on the desktop: a title, and a line below it. And the reminder for the calendar.
### Readers: rust

desktop-goes-on = Carryout keeps copying
    .text = Start it again to see how far it is.
desktop-consented = Access granted
    .text = Continue in the Carryout window.
desktop-complete = Your copy is complete
    .text = { $name }: { NUMBER($got) } of { NUMBER($asked) } categories are here and checked.
desktop-incomplete = Your copy is done, but something is missing
    .text = { $name }: { NUMBER($got) } of { NUMBER($asked) } categories are here and checked, { NUMBER($missing) } failed.
# $headline is a sentence without its full stop: "The disk is full".
desktop-needs-you = Carryout needs you
    .text = { $name }: { $headline }.
# Up to four lines follow, one for each copy.
desktop-several-needs-you = Carryout needs you
desktop-several-complete = Your copies are complete
desktop-several-more = and { NUMBER($count) } more
desktop-access-ended = Access for { $name } has ended
    .text = Google no longer lets Carryout copy. Your files are safe. Allow access again to continue.
desktop-access-ends = Access for { $name } ends on { $day }
    .text = After that there are no new copies; your files stay. Carryout shows how to continue.
desktop-access-ends-today = Access for { $name } ends on { $day } at { $time }
    .text = After that there are no new copies; your files stay.

desktop-dialog-client = Choose the client file from Google
desktop-dialog-folder = Choose where copies go
desktop-dialog-reminder = Save the reminder for your calendar
desktop-dialog-diagnostics = Save the diagnostics file
desktop-dialog-export = Export
desktop-dialog-evidence = Choose where the evidence goes
desktop-kind-client = Client file (JSON)
desktop-kind-calendar = Calendar file (iCalendar)
desktop-kind-zip = ZIP archive
# Why the computer is kept awake, as some systems show it.
desktop-awake = Copying data
# Why the computer waits a moment before it shuts down, as some systems show it.
desktop-shutdown = Writing down how far the copies are
# The name of the password store that Carryout makes where the system has none.
desktop-keyring = Default keyring
# An account that the user gave no name.
desktop-account = Google account
desktop-hangs = Carryout is running already, but does not answer. End it, with the system's task manager or by logging out, and start it again. Nothing is lost: copies continue where they were.

calendar-summary = Access for { $name } ends (Carryout)
calendar-description = After this moment Carryout can copy nothing new of { $name }. Your files stay. Open Carryout before, to renew access or to allow it again.
calendar-link = Google's page: { $address }
# A file's name, without its ending.
calendar-file = Carryout - access for { $name } ends
