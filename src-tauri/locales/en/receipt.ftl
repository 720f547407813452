### The receipt: a page without a script, beside the files of a copy. And what a check of a copy finds, years later.
### Readers: rust

receipt-title = Receipt: { $name }, { $day }
receipt-practice = This was practice. Nothing here came from Google.
receipt-loopback = A server on this computer answered in Google's place. Nothing here came from Google.
receipt-heading = Receipt for a copy of your Google data

# Parts of one sentence, joined by commas: "Asked for 34, got 33 (2 of them empty), 1 refused."
receipt-sum = Asked for { NUMBER($asked) }, got { NUMBER($got) }
receipt-sum-empty = Asked for { NUMBER($asked) }, got { NUMBER($got) } ({ NUMBER($empty) } of them empty)
receipt-sum-refused = { NUMBER($count) } refused
receipt-sum-failed = { NUMBER($count) } failed
receipt-sum-cancelled = { NUMBER($count) } cancelled
receipt-sum-not-granted = { NUMBER($count) } not allowed
receipt-files =
    { $count ->
        [one] { NUMBER($count) } file, { BYTES($bytes) }. Each was checked as it came; its checksums are below.
       *[other] { NUMBER($count) } files, { BYTES($bytes) }. Each was checked as it came; its checksums are below.
    }
receipt-incomplete =
    { $count ->
        [one] In { NUMBER($count) } category Google itself left something out; see below.
       *[other] In { NUMBER($count) } categories Google itself left something out; see below.
    }

receipt-row-connection = Connection
receipt-row-asked = Asked
receipt-row-finished = Finished
receipt-row-period = Period
receipt-row-access = Access
receipt-row-access-ended = Access ended
receipt-row-client = Client
receipt-row-program = Made by
receipt-program = Carryout { $version }
# The next two stand before a moment: "from 18 May 2026, 00:00 CEST".
receipt-from = from
receipt-until = until
receipt-period-limit = where Google can limit it
receipt-access-one-time = for one copy
receipt-access-time-based = for a period
receipt-access-unknown = not told by Google
# A moment follows.
receipt-access-ended = Carryout ended it at Google:
receipt-access-in-place = still in place when this receipt was written

receipt-asked-for = What was asked for
receipt-column-kind = Kind of data
receipt-column-outcome = Outcome
receipt-column-files = Files
receipt-column-size = Size
receipt-outcome-got = Got
receipt-outcome-incomplete = Got, incomplete
receipt-outcome-empty = Empty
receipt-outcome-refused = Refused
receipt-outcome-failed = Failed
receipt-outcome-cancelled = Cancelled
receipt-outcome-not-granted = Not allowed
receipt-file-count =
    { $count ->
        [one] { NUMBER($count) } file
       *[other] { NUMBER($count) } files
    }
receipt-nothing = No data
# $headline is a sentence without its full stop.
receipt-reason = { $headline }. { $reason }
# A moment follows: "Asked 18 May 2026, 14:02 CEST".
receipt-asked-at = Asked
receipt-state-of = Google's state of
receipt-asked-again =
    { $count ->
        [one] Asked again { NUMBER($count) } time
       *[other] Asked again { NUMBER($count) } times
    }
# A name of Google's follows.
receipt-job = Google's job
receipt-details = Details
receipt-details-and-files =
    { $count ->
        [one] Details and { NUMBER($count) } file
       *[other] Details and { NUMBER($count) } files
    }
receipt-exact-size = { BYTES($bytes) } ({ NUMBER($bytes) } bytes)
# A name of Google's follows.
receipt-name-at-google = At Google:
receipt-generation = Generation
receipt-zip =
    { $count ->
        [one] ZIP with { NUMBER($count) } file, { BYTES($bytes) } unpacked; every entry was read through
       *[other] ZIP with { NUMBER($count) } files, { BYTES($bytes) } unpacked; every entry was read through
    }
receipt-content = Content: { $kind }
receipt-broken = { NUMBER($count) } broken inside
receipt-unusable = { NUMBER($count) } with an unusable name
receipt-not-exported = { NUMBER($count) } not exported, says Google's index
# Names of Google's follow.
receipt-services = incomplete, says Google:

proof-checksum = Google's checksum
    .by = by Google's checksum
proof-archive = the archive's own checksums
    .by = by the archive's own checksums
proof-twice = received twice, both times the same
proof-length = length only
proof-end = received to the end, no length stated
# $proof is one of the above: "3 length only".
receipt-proof-count = { NUMBER($count) } { $proof }
receipt-proved = Proved: { $proof }
receipt-files-proved =
    { $count ->
        [one] { NUMBER($count) } file, { BYTES($bytes) }. Each was checked as it came: { $proofs }; its checksums are below.
       *[other] { NUMBER($count) } files, { BYTES($bytes) }. Each was checked as it came: { $proofs }; its checksums are below.
    }
# A name follows each of these: "Came from storage.example, which is …", "Google also listed a.zip; it is the same object as b.zip and is kept once".
receipt-host = Came from
receipt-host-unknown = , which is not known as one of Google's hosts
receipt-earlier-archive = From an earlier archive, job
receipt-same-listed = Google also listed
receipt-same-as = it is the same object as
receipt-same-once = and is kept once

receipt-adjusted =
    { $count ->
        [one] { NUMBER($count) } name was adjusted
       *[other] { NUMBER($count) } names were adjusted
    }
receipt-adjusted-text = Not every computer can hold every name. Nothing inside the files changed.
receipt-row-now = Now
receipt-row-was = Was

receipt-proof = Prove it, years later
receipt-proof-text = This folder is a BagIt bag (RFC 8493): plain files, with their checksums in manifest-sha256.txt. No internet and no account is needed. Either of these reads every byte and tells what is missing or changed:
receipt-proof-tools = The second is the Library of Congress's own tool. For programs, the same receipt is in receipt.json.
# A moment stands between the two.
receipt-written = Written
receipt-written-by = by Carryout { $version }. Not a product of Google.

finding-missing = { $path } is missing
finding-extra = { $path } is not listed
finding-litter = { $path } was left by another program; it is no part of the copy
finding-too-deep = { $path } lies too deep and was not looked at
finding-too-many = { $path } holds more than { NUMBER($most) } entries; the rest was not looked at
finding-fetch = { $path } names files that are to be fetched from elsewhere ({ NUMBER($files) }); nothing was fetched
finding-more = further findings: { NUMBER($findings) }
finding-altered = { $path } was changed
finding-unreadable = { $path } cannot be read: { $why }
finding-not-a-file = { $path } is not a plain file
finding-outside = { $path } lies outside the folder and was not looked at
finding-contradicted = { $path } is listed with two different checksums
finding-declaration = { $path } is no declaration of a bag: { $says }
finding-line = { $path } cannot be understood in line { $number }
finding-method = { $path } was not used: the method { $method } is not supported
finding-no-manifest = { $path } holds no manifest of SHA-256 or SHA-512 sums
finding-oxum = { $path } states: bytes { NUMBER($bytes) }, files { NUMBER($files) }; found: bytes { NUMBER($found_bytes) }, files { NUMBER($found_files) }
finding-oxum-raw = { $path } counts { $says }, but there are { $found }
finding-receipt = { $path } does not fit the bag: { $what }
