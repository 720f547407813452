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

copy-passed-asking = Asked Google
copy-passed-preparing = Google prepared it
copy-passed-ready = Ready
copy-passed-copying = Copied
copy-passed-saved = Checked & saved

copy-step-of = Step { NUMBER($step) } of 5
copy-saved = { NUMBER($done) } of { NUMBER($all) } finished
copy-preparing =
    { $count ->
        [one] Google is preparing 1
       *[other] Google is preparing { NUMBER($count) }
    }
copy-copying = copying { NUMBER($count) }
copy-failed = { NUMBER($count) } did not work
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
copy-progress-of = Progress of { $title }
copy-bytes-of = { BYTES($done) } of { BYTES($total) }
copy-so-far = of everything known so far
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
copy-paused-text = Nothing is fetched while paused. Google goes on preparing.
copy-stop = Cancel this copy…
copy-stop-title = Cancel this copy?
copy-stop-text = What is already saved stays in the folder. Everything else is thrown away at Google.
copy-stop-yes = Cancel the copy
copy-stop-no = Keep copying
copy-after-move = Fetching goes on once the move is over.
copy-lid = You can close the lid or quit Carryout. It goes on where it was when you come back.
copy-in-bin = The files of this copy are in the bin of this computer since { $when }. You can take them back from there.
copy-goes-to-bin = The files of this copy are on their way to the bin.
copy-try-now = Try now

copy-room-needed = { BYTES($bytes) } are still to come.
copy-room-free = { BYTES($bytes) } are free there.

copy-losing-what =
    { $count ->
        [one] Google throws one archive away on { $when } ({ $away }).
       *[other] Google begins to throw { NUMBER($count) } archives away on { $when } ({ $away }).
    }
copy-losing-why = It keeps an archive for 14 days.
copy-losing-resume = Press “Resume” before that.
copy-losing-solve = Solve what stands in the way before that, or it has to be asked for again.
copy-losing-wait = What is not here by then has to be asked for again.

copy-moving-title = Moving this copy to another folder
copy-moving-progress = Progress of the move
copy-moving-safe = The old folder stays whole until everything has been checked in the new one.
copy-moving-anew = The old folder cannot be reached and stays as it is. What was in it is fetched from Google again.

copy-unpack-title = Unpack
copy-unpack-done = Unpacked
copy-unpack-text = Google packs your files into archives. Carryout can unpack them beside the originals, which stay as they are.
copy-unpack-stopped = Unpacking was stopped. What is unpacked stays, and it goes on from there.
copy-unpack-offer = Unpack beside the originals…
copy-unpack-go-on = Go on unpacking…
copy-unpack-needs = This takes { BYTES($bytes) }.
copy-unpack-free = { BYTES($bytes) } are free there.
copy-unpack-tight = There is not room for all of it. What fits is unpacked; the rest waits until there is room.
copy-unpack-begin = Unpack now
copy-unpack-no = Not now
copy-unpack-progress = Progress of unpacking
copy-unpack-lid = You can close the lid or quit Carryout. It goes on where it was.
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
copy-open-receipt = Open receipt
copy-awaits-trip = Waits for you to allow it
copy-retry = Try again
copy-retry-all = Try all failed again
copy-retry-ask =
    { $count ->
        [one] { NUMBER($count) } category did not come
       *[other] { NUMBER($count) } categories did not come
    }
copy-shared =
    { $count ->
        [one] This holds up { NUMBER($count) } category
       *[other] This holds up { NUMBER($count) } categories
    }
copy-rows = Categories

copy-outcome-saved = Checked & saved
copy-outcome-empty = Google had nothing for this
copy-outcome-refused = Google refused
copy-outcome-failed = Did not work
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
copy-receipt-all = Everything that Google gave is here, complete and checked.
copy-receipt-gone = All that is listed here was complete and checked. The files are in the bin now.
copy-receipt-missing = What Google gave is here, complete and checked. Something is missing; see below.
copy-asked-for = Asked for
copy-got = Got
copy-empty = Of them empty
copy-missing = Missing
copy-files = Files
copy-size = Size
copy-nothing-for = Google had nothing for: { $titles }.
copy-missing-titles = Missing: { $titles }.

copy-news-progress = { NUMBER($percent) } per cent copied.
copy-news-finished = { NUMBER($done) } of { NUMBER($all) } categories are finished.
copy-news-done = The copy is complete. The receipt is written.
copy-news-blocked = The copy needs you.
copy-news-paused = Paused.
copy-news-resumed = Goes on.
