### One copy, from the request to the receipt.
### Readers: page

copy-heading-running = Copying { $name }
copy-heading-paused = { $name }: paused
copy-heading-blocked = { $name }: waiting for you
copy-heading-done = { $name }: done
copy-heading-cancelled = { $name }: cancelled
copy-starting = Starting the copy…

copy-steps-asking = Asking Google
copy-steps-preparing = Google is preparing
copy-steps-ready = Ready
copy-steps-copying = Copying
copy-steps-saved = Checked & saved

copy-saved = { NUMBER($done) } of { NUMBER($all) } finished
copy-preparing =
    { $count ->
        [one] Google is preparing 1
       *[other] Google is preparing { NUMBER($count) }
    }
copy-copying = copying { NUMBER($count) }
copy-failed = { NUMBER($count) } failed
copy-partly = Partly here
copy-asked = asked { $when }
copy-looked = last looked { $when }
copy-next-look = next look { $when }
copy-possible = possible from { $when }
copy-possible-from = The next copy is possible from { $when }.
copy-kept-until = kept by Google until { $date }
copy-usual = usually { $range }
copy-retried =
    { $count ->
        [one] asked once more
       *[other] asked { NUMBER($count) } times more
    }
copy-progress = Progress of the copy
copy-bytes-of = { BYTES($done) } of { BYTES($total) }
copy-so-far = known so far
copy-left = about { DURATION($seconds) } left
copy-calculating = time left: calculating
copy-speed = { BYTES($bytes) }/s
copy-limited = Limited to { $rate }.
copy-change-limit = Change…
copy-slow = Google has been preparing for { $span }. Large collections take days; after seven days it can be asked again.
copy-no-size = Sizes are known once Google is ready. This can take minutes, hours or days.
copy-pause = Pause
copy-resume = Resume
copy-left-out = Left out, because another copy was bringing it already: { $list }.
copy-safe-start = The program ended twice at the same place of this copy, so it waits for you. Nothing is lost; “Resume” tries again.
copy-paused-text = Nothing is downloaded while paused. Google continues preparing.
copy-stop = Cancel copy…
copy-stop-title = Cancel this copy?
copy-stop-text = What is already saved stays in the folder. Google deletes everything else.
copy-stop-yes = Cancel the copy
copy-stop-no = Keep copying
copy-after-move = Downloading continues after the move.
copy-lid = You can close the window or quit Carryout. The copy continues where it stopped.
copy-in-bin = The files of this copy are in the bin of this computer since { $when }. You can take them back from there.
copy-goes-to-bin = The files of this copy are on their way to the bin.
copy-try-now = Try now

copy-space-needed = { BYTES($bytes) } are still to come.
copy-space-free = { BYTES($bytes) } are free there.

copy-losing-what =
    { $count ->
        [one] Google deletes this archive on { $when } ({ $away }).
       *[other] Google begins to delete { NUMBER($count) } archives on { $when } ({ $away }).
    }
copy-losing-why = It keeps an archive for 14 days.
copy-losing-resume = Press “Resume” before that.
copy-losing-solve = Solve what stands in the way before that, or it has to be asked for again.
copy-losing-wait = What is not here by then has to be asked for again.

copy-moving-title = Moving this copy to another folder
copy-moving-progress = Progress of the move
copy-moving-safe = The old folder stays whole until everything has been checked in the new one.
copy-moving-anew = The old folder cannot be reached and stays as it is. What was in it is downloaded from Google again.

copy-unpack-title = Unpack
copy-unpack-done = Unpacked
copy-unpack-text = Google packs your files into archives. Carryout can unpack them beside the originals, which stay as they are.
copy-unpack-stopped = Unpacking was stopped. What is unpacked stays; it continues from there.
copy-unpack-offer = Unpack beside the originals…
copy-unpack-go-on = Continue unpacking…
copy-unpack-needs = This takes { BYTES($bytes) }.
copy-unpack-free = { BYTES($bytes) } are free there.
copy-unpack-tight = There is not enough space for all of it. What fits is unpacked; the rest waits until there is space.
copy-unpack-begin = Unpack now
copy-unpack-no = Not now
copy-unpack-progress = Progress of unpacking
copy-unpack-lid = You can close the window or quit Carryout. Unpacking continues where it stopped.
copy-unpack-stop = Stop unpacking
copy-unpack-result =
    { $files ->
        [one] { NUMBER($files) } file
       *[other] { NUMBER($files) } files
    }, { BYTES($bytes) }
copy-unpack-refused =
    { $count ->
        [one] { NUMBER($count) } entry was left out: a link, or a name that leads elsewhere.
       *[other] { NUMBER($count) } entries were left out: links, or names that lead elsewhere.
    }
copy-unpack-broken =
    { $count ->
        [one] { NUMBER($count) } entry could not be read whole. The original stays.
       *[other] { NUMBER($count) } entries could not be read whole. The originals stay.
    }
copy-unpack-adjusted =
    { $count ->
        [one] { NUMBER($count) } name was adjusted
       *[other] { NUMBER($count) } names were adjusted
    }
copy-unpack-map = Not every drive takes such names. Each folder has a file names.json with the old and the new ones.
copy-unpack-more = and { NUMBER($count) } more

copy-open-folder = Open folder
copy-open-receipt = Receipt
copy-awaits-round = Waits for you to allow it
copy-retry = Try again
copy-retry-all = Try all failed again
copy-retry-ask =
    { $count ->
        [one] { NUMBER($count) } category failed
       *[other] { NUMBER($count) } categories failed
    }
copy-shared =
    { $count ->
        [one] This holds up { NUMBER($count) } category
       *[other] This holds up { NUMBER($count) } categories
    }
copy-rows = Categories

copy-outcome-saved = Checked & saved
copy-outcome-empty = No data
copy-outcome-refused = Google refused
copy-outcome-failed = Failed
copy-outcome-cancelled = Cancelled

copy-files-of = Files of { $title }
copy-file-name = File
copy-file-size = Size
copy-file-state = State
copy-file-saved = Checked & saved
copy-proof-checksum = by Google’s checksum
copy-proof-archive = by the archive’s own checksums
copy-proof-twice = received twice, both the same
copy-proof-length = by its length only
copy-proof-end = received to the end, no length stated
copy-proof-count =
    { $count ->
        [one] { NUMBER($count) } file { $how }
       *[other] { NUMBER($count) } files { $how }
    }
copy-proofs = How the files were checked: { $list }.
copy-file-arriving = { BYTES($done) } here
copy-file-waiting = Waiting
copy-period-range = From { $from } to { $to }
copy-period-since = Since { $from }
copy-period-until = Until { $to }
copy-started = Started { $when }
copy-finished = Finished { $when }
copy-receipt = Receipt
copy-receipt-gone = All that is listed here was complete and checked. The files are in the bin now.
copy-asked-for = Asked for
copy-got = With data
copy-empty = No data
copy-missing = Failed
copy-files = Files
copy-size = Size
copy-nothing-for = Google has no data in: { $titles }.

copy-news-progress = { NUMBER($percent) } % copied.
copy-news-finished = { NUMBER($done) } of { NUMBER($all) } categories are finished.
copy-news-done = The copy is complete. The receipt is written.
copy-news-blocked = The copy needs you.
copy-news-paused = Paused.
copy-news-resumed = Resumed.
copy-heading-held = { $name }: waiting
copy-pieces-here = { NUMBER($done) } of { NUMBER($all) } categories finished
copy-preparing-more = Google is preparing { NUMBER($count) } more.
copy-category = Category
copy-state = State
copy-state-steps = in five steps: asked, preparing, ready, copying, checked and saved
copy-timeline = Timeline: the times are in the details of each category
copy-key-preparing = Google prepares
copy-key-ready = Ready at Google
copy-key-fetched = Downloaded and saved
copy-key-expected = Expected
copy-key-now = Now
copy-ready-at = ready at { $when }
copy-saved-at = saved at { $when }
copy-came = What came home
copy-came-home = { BYTES($bytes) } came home
copy-came-nothing = No data this time
copy-for = For { $name }.
copy-all-checked =
    { $count ->
        [one] The file is complete and checked.
       *[other] All { NUMBER($count) } files are complete and checked.
    }
copy-bars = Bars show
copy-look = Look at it
copy-empty-title =
    { $count ->
        [one] { NUMBER($count) } category is empty
       *[other] { NUMBER($count) } categories are empty
    }
copy-failed-title =
    { $count ->
        [one] { NUMBER($count) } category failed
       *[other] { NUMBER($count) } categories failed
    }
copy-from-to = { $from } to { $to }
copy-access-ended = Carryout ended the one-time access at Google on { $when }.
copy-progress-of = Progress of { $title }
