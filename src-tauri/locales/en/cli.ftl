### What the command line tells people. Words in `back ticks` are typed as they are; programs read JSON, which has no language.
### Readers: rust

## Nouns with their number, as parts of other sentences

cli-files =
    { $count ->
        [one] { NUMBER($count) } file
       *[other] { NUMBER($count) } files
    }
cli-categories =
    { $count ->
        [one] { NUMBER($count) } category
       *[other] { NUMBER($count) } categories
    }
cli-copies =
    { $count ->
        [one] { NUMBER($count) } copy
       *[other] { NUMBER($count) } copies
    }
cli-archives =
    { $count ->
        [one] { NUMBER($count) } archive
       *[other] { NUMBER($count) } archives
    }
cli-items =
    { $count ->
        [one] { NUMBER($count) } item
       *[other] { NUMBER($count) } items
    }
cli-records =
    { $count ->
        [one] { NUMBER($count) } record
       *[other] { NUMBER($count) } records
    }
cli-unfinished-copies =
    { $count ->
        [one] { NUMBER($count) } unfinished copy
       *[other] { NUMBER($count) } unfinished copies
    }
cli-files-and-size = { $files }, { BYTES($bytes) }
cli-quoted = “{ $name }”

## Everywhere

cli-stopped = Stopped.
cli-not-google = This is not Google: everything goes to { $address }.
cli-wrong-use = carryout-cli: { $details }
cli-problem = { $headline }.
cli-problem-details = ({ $details })
cli-nothing-done = nothing was done; add --yes to do this

cli-hint-already-running = Close Carryout first (its window may be hidden), or wait for the other carryout-cli.
cli-hint-keyring = On a server without a desktop: `--vault FILE` stores keys in an encrypted file. Or start `dbus-run-session -- bash`, and in it `gnome-keyring-daemon --unlock --components=secrets`. It reads the keyring's password, the first time a new one, up to Ctrl-D on a line of its own. Then give the same command again.
cli-hint-daily-limit = `carryout-cli run` continues it as soon as Google allows it.
cli-hint-folder = `carryout-cli run` continues an unfinished copy once that is solved; `carryout-cli move --connection NAME --to DIR` takes it to another folder.
cli-hint-disk = `carryout-cli run` continues an unfinished copy once that is solved.
cli-hint-under-way = `carryout-cli run` continues that copy; `carryout-cli status` shows it.
cli-hint-client = Give it with `--client FILE`.
cli-hint-allow-again = `carryout-cli connect --name NAME --categories all` asks Google for what is missing.
cli-hint-import-client = Give the current file with `carryout-cli connect --client FILE --name NAME --categories all`.
cli-hint-access-shared = `carryout-cli end-access --connection NAME` shows what that means, and `--yes` ends it.
cli-hint-connections = Google's page: { $address }

## What was typed wrong: half a sentence, after the name of the program

cli-no-home = there is no home directory; say with --home where the journal may live
cli-bad-home = { $path } cannot be used as home: { $why }
cli-pace-alone = CARRYOUT_PACE works only together with CARRYOUT_GOOGLE_ORIGIN
cli-pace-number = CARRYOUT_PACE must be a number of at least 1
cli-bad-folder = --to { $path }: { $why }
cli-settings-name = there is no setting “{ $name }”; there are { $names }
cli-settings-value = “{ $value }” is not a value of { $name }
cli-rate-form = type bytes a second, such as 500k or 2M, or `none`
cli-rate-least = the least is { BYTES($bytes) } a second
cli-keep-form = type how many copies are kept, from 1 on, or `all`
cli-since-future = --since lies in the future
cli-until-future = --until lies in the future
cli-period-ends-first = the period ends before it begins
cli-no-date = { $option } “{ $text }” is no date; write 2026-01-31 or 2026-01-31T12:00:00Z
cli-all-or-names = --categories takes either `all` or names, not both
cli-no-categories = --categories names nothing; `carryout-cli categories` lists what there is
cli-unknown-category = there is no category “{ $name }”; `carryout-cli categories` lists all
cli-unknown-category-nearest = there is no category “{ $name }”; did you mean { $nearest }? `carryout-cli categories` lists all
cli-name-empty = a name cannot be empty
cli-name-unseen = a name needs at least one letter, digit or sign that can be seen
cli-name-taken = several connections are called “{ $name }”; name one by its number: { $numbers }
cli-unknown-connection = there is no connection “{ $name }”; there is { $known }
cli-unknown-connection-none = there is no connection “{ $name }”; there is none yet, `carryout-cli connect --client FILE --name NAME --categories all` makes one
cli-other-client = “{ $name }” was made with another client, and a connection cannot change it; take another --name
cli-several-clients = several clients are known; say with --client which one is meant
cli-no-connection = there is no connection; `carryout-cli connect --client FILE --name NAME --categories all` makes one
cli-several-connections = there are several connections; say with --connection which is meant
cli-being-disconnected = “{ $name }” is being disconnected
cli-nothing-unfinished = no copy of “{ $name }” is unfinished
cli-no-copy = { $path } is no finished copy: it has no { $file }
cli-file-exists = { $path } is there already
cli-no-folder-for = there is no folder for { $path }

## categories

cli-mark-period = period
cli-mark-large = large
cli-mark-retired = may no longer be offered by Google
cli-legend-period = [{ $mark }]  can be limited with --since and --until
cli-legend-large = [{ $mark }]   may hold media: up to hundreds of gigabytes
cli-group-you-tube = YouTube
cli-group-search-and-activity = Search and activity
cli-group-maps-and-places = Maps and places
cli-group-chrome = Chrome
cli-group-play-and-purchases = Play and purchases
cli-group-shopping = Shopping
cli-group-home = Home
cli-group-other = Other

## connect

cli-asks =
    { $rounds ->
        [1] Google will ask you once for { $categories }.
       *[other] Google will ask you { NUMBER($rounds) } times, because one request may not be too long, for { $categories }.
    }
cli-asks-tick = On its page tick what you want to allow: the boxes may be empty at first.
cli-same-account = Use the same account each time.
cli-link = Google's page opens in your browser. If it does not, open this address:
cli-waiting-paste = Waiting for you. If the browser cannot show the last page (its address begins with http://127.0.0.1), paste that address here. Type `again` to open the page once more, or `error` if Google shows an error page; if a word such as `invalid_scope` stands on it, type that word.
cli-waiting = Waiting for you in the browser.
cli-typed-other = Paste the address of the last page, or type `again`, `error`, or the word of Google's error page.
cli-type-again = Type `again` once that is done.
cli-left-out-one = Google shows an error for a single category too; that one is left out.
cli-smaller-steps = Then Google is asked in smaller steps.
cli-saving-lost = What Google was giving at this moment could not be kept.
cli-round = Step { NUMBER($over) } of { NUMBER($all) } complete: access granted to { NUMBER($got) } of { NUMBER($asked) }.
cli-gave = “{ $name }”: Google gave { NUMBER($got) } of { NUMBER($asked) }.
cli-access-until = Access until { $moment }.
cli-not-given = Not given:
cli-same-command = The same command asks for these again.

## copy, run and move

cli-going-on-with = Going on with the copy of { $moment }.
cli-going-on = Going on with { $copies }.
cli-copying = Copying { $categories } to { $folder }
cli-taking = Taking { $copies } to { $folder }.
cli-left-out = Left out, because another unfinished copy is bringing it already: { $list }
cli-not-allowed = Not allowed on “{ $name }” and left out: { $list }
cli-whole = Google cannot limit { $categories } to a period; what cannot be limited is copied whole.
cli-nothing-due = Nothing is due.
cli-rest-from = Google allows the rest from { $moment } on.
cli-waits = { $headline }. Carryout waits, and resumes by itself once that is solved. Ctrl-C stops it: nothing is lost, and `carryout-cli run` continues later.
cli-stopped-copying = Stopped. Nothing is lost: `carryout-cli run`, or the same command again, continues where it stopped, and Google keeps preparing meanwhile.
cli-stopped-unpacking = Stopped. The copy itself is complete; the window, or `carryout-cli unpack FOLDER`, continues unpacking where it stopped.

cli-sum-proved = { NUMBER($got) } of { $categories } from “{ $name }”: { $files }, { BYTES($bytes) }, every byte proved.
cli-sum = { NUMBER($got) } of { $categories } from “{ $name }”: { $files }, { BYTES($bytes) }.
cli-sum-checked = { NUMBER($got) } of { $categories } from “{ $name }”: { $files }, { BYTES($bytes) }, each file checked as far as Google's storage allows.
cli-sum-proof = Proof    { $proofs }
cli-proof = { $files }: { $proof }
cli-checked-when-copied = Checked when it was copied: { $proofs }.
cli-sum-unfinished = The copy from “{ $name }” is not finished.
cli-sum-folder = Folder   { $folder }
cli-sum-receipt = Receipt  { $path }
cli-sum-unpacked = Unpacked { $folder }: { $files }, { BYTES($bytes) }
cli-sum-unpacked-partly = Unpacked only in part.
cli-sum-adjusted = { NUMBER($count) } under another name; names.json in each folder lists them
cli-refused = { NUMBER($count) } left out: links, and names that lead elsewhere
cli-broken = { NUMBER($count) } not readable as a whole; the originals stay

# One word each, in a column.
cli-job-saved = saved
cli-job-empty = empty
cli-job-refused = refused
cli-job-failed = failed
cli-job-cancelled = cancelled
cli-job-asking = to ask
cli-job-preparing = preparing
cli-job-ready = ready
cli-job-copying = copying
cli-job-nothing = No data

cli-progress-categories = { NUMBER($over) } of { NUMBER($all) } categories
cli-progress-preparing = Google prepares { NUMBER($count) }
cli-progress-bytes = { BYTES($done) } of { BYTES($total) }
cli-progress-speed = { BYTES($bytes) }/s
cli-progress-left = { DURATION($seconds) } left
cli-progress-next = next look { $moment }
cli-progress-unpacked = { BYTES($done) } unpacked
cli-progress-unpacked-of = { BYTES($done) } of { BYTES($total) } unpacked
cli-progress-checked = { BYTES($done) } of { BYTES($total) } checked
cli-held-quiet = quiet until { $moment }
cli-held-metered = waits: this connection is metered (--anyway copies)
cli-held-battery = waits: on battery (--anyway copies)
cli-held-low-battery = waits: the battery is low (--anyway copies)

## renew

cli-renew-page = Google's page opens in your browser: renew the access of this program there.
cli-renew-no-browser = No browser could be opened. Open this address and renew there:
cli-renew-enter = Press Enter here when you are done.
cli-renew-stopped = Stopped. `carryout-cli renew --check` sees later whether it was renewed.
# $access is one of the cli-access messages, as in all of these.
cli-renewed = Renewed: “{ $name }”, { $access }.
cli-renew-ended = Access for “{ $name }” has ended; `carryout-cli connect --name { $quoted } --categories all` asks anew.
cli-renew-nothing = Nothing to renew: “{ $name }”, { $access }.
cli-renew-nothing-until = Nothing to renew: “{ $name }”, { $access }; Google lets you renew from { $moment } on.
cli-renew-partly = Partly renewed: “{ $name }”; the rest still has { $access }.
cli-renew-untold = Access for “{ $name }” works; Google does not say until when.
cli-renew-unasked = Google could not be asked about “{ $name }”; `carryout-cli renew --check` tries again.
cli-renew-not-yet = Not renewed yet: “{ $name }”, { $access }.

cli-switch-first =
    { $count ->
        [one] First { NUMBER($count) } unfinished copy of “{ $name }” is finished, so that nothing is lost.
       *[other] First { NUMBER($count) } unfinished copies of “{ $name }” are finished, so that nothing is lost.
    }
cli-switch-stopped =
    { $count ->
        [one] { NUMBER($count) } unfinished copy of “{ $name }” is stopped; what is not copied yet is thrown away at Google.
       *[other] { NUMBER($count) } unfinished copies of “{ $name }” are stopped; what is not copied yet is thrown away at Google.
    }
cli-switch-then = Then the present access of “{ $name }” ends, and Google asks you anew: choose there for how long.
cli-switch-siblings = If the same Google account is behind { $names }, that access ends too.
cli-switch-later = The access is changed once everything unfinished is finished; `carryout-cli run` continues it.
cli-switch-nothing = The earlier access of “{ $name }” has ended and no other was given; `carryout-cli connect --name { $quoted } --categories all` asks anew.
cli-switched = Allowed anew: “{ $name }”, { $access }.

## disconnect and delete

cli-disconnecting = Disconnecting “{ $name }” …
cli-disconnect-stopped = Stopped. The disconnect continues with the next `carryout-cli run`.
cli-disconnected = “{ $name }” is disconnected. Its files and receipts stay where they are.
cli-client-removed = The client's secret is forgotten too: give --client FILE with the next `connect`.
cli-disconnect-means = Disconnecting “{ $name }” means:
cli-disconnect-here = the keys on this computer are deleted; Google is not notified, and the access stays valid there
cli-disconnect-google = Google ends this program's access to the account at once, and the keys here are deleted
cli-disconnect-no-loss = no archive at Google is lost: everything that was asked for is copied
cli-disconnect-loss = { $archives } at Google would be lost, not copied yet: { $list }
cli-disconnect-siblings = if they are the same Google account, these end too: { $names }
cli-disconnect-stays = { $copies } with { BYTES($bytes) } and all receipts stay where they are

cli-stock = { $copies }, { $files }, { BYTES($bytes) }
cli-would-go = To the bin would go: { $stock }.
cli-would-go-in = in { $folder }
cli-delete-stays = Access to Google stays. The next copy fetches everything again.
cli-deleting = Moving { $stock } to the bin …
cli-delete-stopped = Stopped. It continues with the next `carryout-cli run`.
cli-deleted = In the bin: { $stock }. You can take it back from there until you empty it.
cli-not-deleted = Not in the bin: { $folder }

## unpack, verify and diagnostics

cli-unpacked = Unpacked: { $files }, { BYTES($bytes) }, in { $folder }
cli-names-adjusted =
    { $count ->
        [one] { NUMBER($count) } name was adjusted; names.json in each folder lists them:
       *[other] { NUMBER($count) } names were adjusted; names.json in each folder lists them:
    }
cli-space-missing = { BYTES($bytes) } more space is needed for the rest
cli-proved = Proved: { $files }, { BYTES($bytes) }. Everything is there and unchanged.
cli-not-proved = NOT proved. Checked { $files }, { BYTES($bytes) }.
cli-more-findings = and { NUMBER($count) } more; --json lists all
cli-findings-help = What is missing or changed can be copied from Google once more, or taken from a backup.
cli-diagnostics-written = Written to { $path }:
cli-diagnostics-would = A diagnostics file would hold this (write it with --to FILE):
cli-logs-cleared = The logs are cleared.

## status

cli-status-head = Carryout { $version }, home { $path }
cli-status-connections = Connections
cli-status-no-connections = none yet; `carryout-cli connect --client FILE --name NAME --categories all` makes one
cli-status-copies = Copies
cli-status-no-copies = none yet; `carryout-cli copy --connection NAME --categories all --to DIR` makes one
cli-status-line = Line
cli-status-limit = at most { BYTES($bytes) }/s
cli-status-problems = Problems
cli-status-keys = Keys rest in: { $store }
cli-status-no-keys = no entries
cli-status-clients = Clients
cli-status-no-clients = none yet; `carryout-cli connect --client FILE --name NAME --categories all` takes one
cli-status-built-in = came with this program
cli-status-being-disconnected = being disconnected
cli-status-allowed = { $categories } allowed, { BYTES($bytes) } copied so far
cli-status-again = again from { $moment }
cli-status-no-copying = { $categories } can no longer be copied; your files stay. `carryout-cli connect --name { $name } --categories all` asks Google again.
cli-status-ends-renew = After { $moment } there are no new copies of { $categories }. `carryout-cli renew --connection { $name }` prolongs it.
cli-status-ends = After { $moment } there are no new copies of { $categories }. It cannot be prolonged, only allowed again.
cli-status-next-copy = The next copy is possible from { $moment }
cli-status-losing = From { $moment } on Google deletes { $archives }; `carryout-cli run` fetches what is there

cli-access-ended = access has ended
cli-access-one-copy = access for one copy
cli-access-used-up = access for one copy, used up
cli-access-unknown = access not yet checked
cli-access-until-left = access until { $moment } ({ DURATION($seconds) } left)
cli-access-testing = access until { $moment } ({ DURATION($seconds) } left), a client in testing
cli-access-renewable = access until { $moment } ({ DURATION($seconds) } left), can be renewed now

cli-step-project = project
cli-step-api = Data Portability API
cli-step-branding = name of the app
cli-step-audience = test users
cli-step-publish = app published
cli-step-scopes = list of scopes
cli-step-client = client and secret
cli-step-file = client file
cli-state-unchecked = not checked yet
cli-state-right = right
cli-state-wrong = WRONG
cli-state-unknowable = Google does not tell

# One line per copy: a word for its state first.
cli-line-done = done: { NUMBER($got) } of { $categories }, { $files }, { BYTES($bytes) }
cli-line-given-up = given up: { NUMBER($got) } of { $categories }, { $files }, { BYTES($bytes) }
cli-line-unfinished = unfinished: { NUMBER($over) } of { $categories } so far, { BYTES($bytes) }
cli-line-paused = paused: { NUMBER($over) } of { $categories } so far, { BYTES($bytes) }
cli-line-held-up = held up: { NUMBER($over) } of { $categories } so far, { BYTES($bytes) }
cli-line-being-given-up = being given up: { NUMBER($over) } of { $categories } so far, { BYTES($bytes) }

## The encrypted file, and space on drives

cli-status-folder = its copies go to { $folder }
cli-drive-limit = This drive holds no file of more than { BYTES($bytes) } (FAT32); larger ones will not fit.
cli-unpack-needs = Unpacking takes { BYTES($bytes) }.
cli-unpack-needs-of = Unpacking takes { BYTES($bytes) }; { BYTES($free) } may be used on its drive.
cli-vault-fd-number = CARRYOUT_VAULT_KEY_FD must be the number of a file descriptor
cli-vault-fd-alone = --vault-key-fd works only together with --vault
cli-vault-fd-unix = --vault-key-fd works on Unix only
cli-vault-passphrase = Passphrase of { $path }:
cli-vault-new = This makes a new encrypted file. Without the passphrase it cannot be opened.
cli-vault-again = The same again:
cli-vault-no-key = there is no terminal, no --vault-key-fd and no credential { $name }
cli-vault-too-long = it is far too long for a key
cli-vault-no-text = the key is no text
cli-vault-differ = the two passphrases differ
cli-key-not-kept = access was given, but its key could not be kept

## end-access, and access for one copy once all is copied

cli-access-is-ended = Access for one copy is ended at Google since { $moment }; the receipt says so.
cli-access-left = Access for one copy is left in place: ending it would end that of { $names } too, if it is the same Google account. `carryout-cli end-access --connection { $quoted } --yes` ends it.
cli-access-not-ended = { $headline }. { $reason }
cli-end-access-means = Ending the access of “{ $name }” means:
cli-end-access-stays = Google lets this program copy nothing more before you allow it again; the connection and its files stay
cli-end-access-siblings = if they are the same Google account, the access of these ends too: { $names }
cli-end-access-ending = Ending the access of “{ $name }” …
cli-end-access-lasts = this access lasts; disconnect ends it
cli-end-access-done = Access is ended at Google. Files and receipts stay where they are.

## view

cli-view-forgotten = The index is deleted. Copies stay as they are.
cli-view-indexed = { $account }: { $items } in { $copies }
cli-view-indexed-partly = { $account }: { $items } in { $copies }, { $records } could not be read:
cli-view-byte = byte { $offset }
cli-view-newest = { $items }, of which the newest { NUMBER($shown) } are shown; --limit N shows more
cli-view-no-title = (no title)
cli-view-gone = no longer at Google
cli-view-no-kind = “{ $word }” is no kind; there are { $known }
cli-view-stats = { $account }: { $items } in { $copies }, { NUMBER($gone) } no longer at Google
cli-view-months = Months
cli-view-channels = Channels
cli-view-sites = Sites
cli-view-searches = Searches
cli-view-countries = Countries of places
cli-view-or = { $first } or { $second }
cli-view-progress = { BYTES($done) } of { BYTES($total) } read, { $items }
cli-view-skipped = Skipped { $folder }: { $why }
cli-view-no-copy-in = there is no finished copy in { $folder }
cli-view-no-copy = there is no finished copy yet; `carryout-cli copy --connection NAME --categories all --to DIR` makes one, and --folder DIR looks at one from elsewhere
cli-view-no-account = there is no copy of an account “{ $account }”
cli-view-bag-to = evidence needs --to FOLDER
cli-view-not-empty = { $folder } is not empty
cli-view-written = { $items } written to { $path }
cli-view-left-out =
    { $count ->
        [one] { NUMBER($count) } place left out, because no copy tells where:
       *[other] { NUMBER($count) } places left out, because no copy tells where:
    }
cli-view-bag = { $items } with their records in { $folder }
cli-view-no-original = { NUMBER($count) } without their original record
cli-view-altered = { $path } is not as its receipt says
