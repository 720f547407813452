### The overview: one card per account, its copies, and what the program keeps.
### Readers: page

connections-chips-unknown = End not known
connections-chips-oneCopy = One copy
connections-chips-usedUp = Used up
connections-chips-active = Active
connections-chips-renewable = Active
connections-chips-endsSoon = Ends soon
connections-chips-endsToday = Ends today
connections-chips-ended = Access ended
connections-chips-testing = Test access

connections-until = Access until
connections-ended = since

connections-text-unknown = Google has not said yet until when this lasts.
connections-text-oneCopy = Start within 24 hours of allowing.
connections-text-usedUp = This permission allowed one copy. Allow again to copy again.
connections-text-renewable = You can renew now.
connections-text-endsSoon = You can renew now. After the end there are no new copies; your files stay.
connections-text-ends = After that there are no new copies; your files stay.
connections-text-ended = Google no longer lets us copy. Your files are safe.
connections-text-testing = Google limits test versions to 7 days and offers no renewal.

connections-renew-from = Renewing is possible from { $date }.
connections-name = Name of this account
connections-rename = Rename
connections-save = Save
connections-start-now = Start now
connections-choose = Choose what to copy
connections-copy-again-from = Copy again is possible { $when }. Google allows one copy a day.
connections-allow-again = Allow again
connections-remove-connection = Remove connection…
connections-finish = Finish
connections-finish-hint = Finish tells Google that you have everything. The permission ends at once.
connections-renew = Renew
connections-renew-waiting = Waiting. Did you press Renew on Google’s page?
connections-check-now = Check now
connections-renew-checking = Asking Google for the new date…
connections-renewed = Renewed. Access until { $date }.
connections-renewed-no-date = Renewed.
connections-unchanged = Google still says { $date }. If you renewed just now, try again in a minute.
connections-unchanged-no-date = Google still gives the same date. If you renewed just now, try again in a minute.
connections-partly = Part of it was renewed. The rest still ends on { $date }.
connections-untold = Access works, and Google does not say until when. If you renewed, it continues after { $date }.
connections-untold-no-date = Access works, and Google does not say until when.
connections-unasked = Google could not be asked just now. Check again when you are online.
connections-renew-ended = Google says that this access has ended. Allow access again to continue.
connections-delete-files = Delete copies…

connections-bin-title = Move the copies of { $name } to the bin?
connections-bin-what = This goes to the bin of this computer:
connections-bin-copies =
    { $copies ->
        [one] { NUMBER($copies) } copy
       *[other] { NUMBER($copies) } copies
    }, { $files ->
        [one] { NUMBER($files) } file
       *[other] { NUMBER($files) } files
    }, { BYTES($bytes) }
connections-bin-stays = This stays:
connections-bin-access = Access to Google, the schedule, and everything else in these folders.
connections-bin-again = The next copy downloads everything again. Until you empty the bin, you can take the copies back from there.
connections-bin-busy = A copy is under way. Cancel it first, or wait until it is finished.
connections-bin-yes = Move to the bin
connections-bin-no = Keep the files

connections-binned-row = in the bin since { $when }
connections-binning-row = goes to the bin
connections-refused-row = could not go to the bin
connections-disconnect = Disconnect…
connections-start-by = Start by { $when }: Google advises to begin within 24 hours of allowing.
connections-started-late = The 24 hours in which Google advises to begin are over. Start now; if Google refuses, allow again.

connections-ways-pause = Pause automatic copies
connections-ways-go-on = Continue automatic copies
connections-ways-change = Change access period…
connections-ways-disconnect-text = Ends the access at Google and deletes the sign-in keys here. Your files stay.
connections-ways-remove-text = Deletes what is left of the keys here. Files stay.

connections-change-title = Change for how long Google allows { $name }?
connections-change-intro = Google changes between “once” and a period of time only after the present permission has ended. This happens, in this order:
connections-change-first =
    { $count ->
        [one] The copy that is under way is finished, so that nothing is lost.
       *[other] The { NUMBER($count) } copies that are under way are finished, so that nothing is lost.
    }
connections-change-unfinished = Not copied yet: { $titles }.
connections-change-ends =
    { $count ->
        [one] The permission for { NUMBER($count) } category ends.
       *[other] The permission for all { NUMBER($count) } categories ends.
    }
connections-change-siblings = The same Google account may also be behind { $names }. If so, that access ends too.
connections-change-asks = Google asks you again. There you choose once, 30 days or 180 days.
connections-change-stays = Your files, the name and your settings stay.
connections-change-no = Leave it as it is
connections-change-yes = Change
connections-change-after = Finish first, then change
connections-change-now = Stop and change now
connections-change-now-hint = Archives that are not copied yet are deleted at Google. What is here stays.

connections-switching = The permission is changed as soon as everything under way is finished.
connections-switching-now = Ending the present permission…
connections-keep = Keep the present permission
connections-disconnecting = Disconnecting…
connections-running = Copying: { NUMBER($done) } of { NUMBER($all) } finished
connections-paused-row = Paused: { NUMBER($done) } of { NUMBER($all) } finished
connections-blocked-row = Waiting for you
connections-cancelled-row =
    { $count ->
        [one] Cancelled, { NUMBER($count) } category
       *[other] Cancelled, { NUMBER($count) } categories
    }
connections-done-row =
    { $got ->
        [one] { NUMBER($got) } category
       *[other] { NUMBER($got) } categories
    }, { BYTES($bytes) }
connections-missing-row = { NUMBER($count) } missing
connections-show = Show
connections-show-copy = Show the copy of { $when }
connections-no-copies = Nothing copied yet. Choose what to copy.

connections-dialog-title = Disconnect { $name } from Google?
connections-dialog-what = This ends
connections-dialog-ends =
    { $count ->
        [one] Access to { NUMBER($count) } category ends, at Google too.
       *[other] Access to all { NUMBER($count) } categories ends, at Google too.
    }
connections-dialog-running =
    { $count ->
        [one] The running copy stops.
       *[other] { NUMBER($count) } running copies stop.
    }
connections-dialog-lost = Archives at Google that are not copied yet are deleted: { $titles }.
connections-dialog-siblings = If { $names } is the same Google account, its access ends too.
connections-dialog-keys = The sign-in keys are deleted from { $store }.
connections-dialog-stays = This stays
connections-dialog-files = Your files and receipts, { BYTES($bytes) }.
connections-dialog-files-in = Your files and receipts, { BYTES($bytes) } in { $folder }.
connections-dialog-no-files = Whatever is in your folders. Carryout deletes no files.
connections-dialog-yes = Disconnect
connections-dialog-here-only-hint = Deletes only the keys on this computer. At Google the access stays until it ends or you end it there.

connections-dialog-schedule-day = Daily copies stop.
connections-dialog-schedule-week = Weekly copies stop.
connections-dialog-schedule-month = Monthly copies stop.

connections-dialog-first = Show what is under way
connections-dialog-here-title = Disconnect { $name } on this computer only?
connections-dialog-here-yes = Disconnect here only
connections-dialog-here-stays = The access at Google, until it ends or you end it there.
connections-dialog-no = Keep connected


connections-known-store-state-checking = being checked
connections-known-store-state-ready = works
connections-known-store-state-unavailable = cannot be used
connections-known-store-state-untilQuit = not used: keys stay in memory until you quit

connections-known-no-entries = No keys are kept.
connections-known-built-in = came with the program
connections-known-add-project = Add a client file…
connections-known-remove = Remove
connections-known-no-projects = No client file yet.
connections-known-since = connected { $date }
connections-known-grant = allowed { $date }
connections-known-grant-ends = ends { $date }
connections-known-grant-ended = ended
connections-known-one-time = one copy
connections-known-no-folder = no folder yet
connections-dialog-here = Only on this computer…
