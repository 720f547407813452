### The manual of the command line: `carryout-cli --help`. The lines are broken here as they are shown; keep them below 100 characters.
### Names of options, commands and placeholders stay as they are. `.more` is shown below the first line by `--help`, not by `-h`.
### Readers: rust

help-categories = List everything that can be copied
    .more =
        The names in the first column are the ones that --categories takes.
help-connect = Ask Google for access to an account, in your browser
    .more =
        Google's page opens in the browser, several times if one request would be too long.
        Where there is none, as over ssh, open the address that is shown in a browser anywhere;
        if that browser then cannot show the last page, paste that page's address here.
        Ends well (0) if Google gave at least one category; what is missing is listed.
help-copy = Copy categories into a folder; returns when every byte is proved
    .more =
        The copy gets a folder of its own, DIR/NAME/DATE TIME, with the files exactly as Google
        made them, their checksums and a receipt. If such a copy is unfinished, the same command
        line continues it. Other unfinished copies continue meanwhile.
help-move = Move an unfinished copy to another folder, and continue there
    .more =
        For a drive that is full, gone or read-only. What is there is carried over, checked, and then
        deleted from the old place; where that cannot be reached, it comes from Google again.
        Later copies of the connection that begin by themselves go there too.
help-status = Show connections, copies and problems; asks Google nothing
help-renew = Prolong access on Google's page, and see whether it worked
    .more =
        Google lets you renew in the last 90 days, on its page of connected programs. That page
        opens in the browser, and afterwards Google is asked for the new end.
help-disconnect = Give access back to Google and forget the keys; files stay
    .more =
        Without --yes it only shows what would be lost.
help-end-access = End access for one copy at Google; the connection and its files stay
    .more =
        Google ends the access of every connection of the same Google account then. Without --yes it
        only shows which these may be. Usually `copy` ends such access by itself.
help-delete = Move all finished copies of a connection to the bin; access stays
    .more =
        Without --yes it only shows what would go. Nothing is ever deleted past the bin: where the
        bin refuses, as on a drive that has none, the files stay.
help-diagnostics = Save what this program did, for someone who helps you; never a key
    .more =
        A ZIP archive with versions, states, counts, times and error codes, and the logs of the
        window. Names that you gave, paths and addresses are masked. Without --to it only lists
        what would be in it. Nothing is sent anywhere.
help-unpack = Unpack the archives of a copy beside the originals, into its folder `unpacked`
    .more =
        Names that no drive takes are adjusted and listed in names.json; the originals and the proof
        stay as they are. Stopped or killed, the same command continues where it stopped. Needs no keyring,
        no journal and no network.
help-verify = Check a copy offline: every file there, unchanged, nothing added
    .more =
        Reads every byte of the folder and compares it with the checksums that were recorded when it
        came from Google. Takes any BagIt bag (RFC 8493) with SHA-256 or SHA-512 sums. Needs no
        keyring, no journal and no network.
help-run = Continue all unfinished copies until nothing is due
    .more =
        After a crash, a reboot or Ctrl-C this continues where everything was; nothing is asked or
        fetched twice. Copies that were paused in the window stay paused. Fit for a timer: with
        exit code 4 try again later.

help-settings = List the settings, or change one
    .more =
        NAME alone shows that setting. Switches take on and off, `limit` takes 500k, 2M or none,
        `proxy` takes system, none or an address: http, https or socks5. A program that runs
        meanwhile has the settings for itself: end it, or use its window.
help-view = Look at finished copies: search them, count, export from them; needs no network
    .more =
        Copies are read where they lie into an index in the home directory. The index can be made
        again at any time, and `view index --forget` deletes it.
help-view-index = Bring the index up to date with the copies there are
    .more =
        Stopped or killed, the same command continues where it stopped.
help-view-search = Find items, newest first
    .more =
        All words must be there; the last may be the beginning of one. Words in quotes stand in this order.
help-view-stats = Count what there is: by category, month, weekday and hour, channel, site, search, country
help-view-export = Write items for another program, or as evidence
help-view-shapes = Print the keys and types in the copies, and no value; to report a format that is not understood

help-arg-json = Answer with one JSON document on standard output
help-arg-home = Keep journal and settings here instead of the usual place
help-arg-vault = Store keys in this file, encrypted, instead of the keyring; for servers
    .more =
        The file is made on first use. Its key, a passphrase or an age identity, is read from --vault-key-fd,
        from the systemd credential “carryout-vault”, or from the terminal; never from the command line.
        Data that was first used with a keyring stays with it, and the other way round.
help-arg-vault-key-fd = Read the key of the encrypted file from this open file descriptor
help-arg-verbose = Log details to standard error; never a secret

help-connect-client = Google's client_secret_….json of a client of type “Desktop app”
    .more =
        Its secret goes into the keyring; the file is not needed again. Without this the client
        that is known already, or the one that came with the program, is used.
help-connect-name = Your name for this account; Google does not tell us which one it is
    .more =
        With the name of a connection that exists, only what is missing on it is asked for.
help-connect-categories = What to ask for: names separated by commas, or `all`

help-copy-connection = The name of the connection, as in `status`
help-copy-categories = What to copy: names separated by commas, or `all` that is allowed
help-copy-to = Where copies go
help-copy-since = Only what is not older: 2026-01-31, or 2026-01-31T12:00:00Z
    .more =
        Google can limit seven categories to a period (see `categories`); the others are copied whole.
help-copy-until = Only what is not newer; a date means the end of that day
help-copy-unpack = Unpack the archives beside the originals once all is proved, as `unpack` does
help-copy-keep = Keep at least the last N copies of each category, and give older ones to the bin
    .more =
        Holds for this connection from now on, also for copies that begin by themselves; `all` keeps all.
        A copy goes only once newer ones hold all of what is in it, and never past the bin.

help-copy-keep-access = Keep access for one copy in place once all is copied
    .more =
        Otherwise it is ended at Google as soon as everything that was granted is copied and proved.

help-arg-limit = Fetch at most so much a second: 500k, 2M (bytes), or `none`
    .more =
        Holds for all files together and for this run only. Without it the limit that was chosen in
        the window holds. 1k is 1,000 bytes; the least is 10k.
help-arg-anyway = Copy on a metered connection or a low battery too
    .more =
        Otherwise files wait as was chosen in the window, where the system tells of such things.
help-arg-no-wait = Leave (1) when the disk is full or the drive is away, instead of waiting for it

help-move-connection = The name of the connection, as in `status`
help-move-to = Where its copies go from now on

help-renew-connection = The name of the connection; may be left out if there is only one
help-renew-check = Only check, without opening Google's page
help-renew-switch = Change between “once” and a period of time: end this access, then allow it anew
    .more =
        Google changes the kind of access only after the present one has ended. Unfinished copies
        are finished first. Files stay.
help-renew-stop-copies = With --switch: stop unfinished copies instead; what is not copied yet is thrown away at Google

help-disconnect-connection = The name of the connection, as in `status`
help-disconnect-yes = Do it
help-disconnect-here-only = Forget the keys on this computer, but tell Google nothing

help-end-access-connection = The name of the connection, as in `status`
help-end-access-yes = Do it

help-delete-connection = The name of the connection, as in `status`
help-delete-yes = Do it

help-diagnostics-to = The file to write; one that exists is not replaced
help-diagnostics-clear-logs = Empty the logs afterwards

help-unpack-folder = The folder of one finished copy, the one with receipt.json in it

help-verify-folder = The folder of one copy, the one with bagit.txt in it

help-view-folder = Look at the copy or copies in this folder instead of those that are known here

help-settings-name = The name of the setting
help-settings-value = What it is to be from now on

help-view-index-rebuild = Make it anew from the copies
help-view-index-forget = Delete it; copies stay as they are

help-arg-category = Only of this category, as in `categories`; several with commas
help-arg-account = Only of this account, by its name
help-arg-kind = Only of this kind: watched, searched, visited, bought, place, comment, saved …; several with commas
help-arg-since = Only what is not older: 2026-01-31, or 2026-01-31T12:00:00Z
help-arg-until = Only what is not newer; a date means the end of that day
help-arg-gone = Only what is no longer at Google: the two latest full copies lack it

help-view-search-words = What to look for; everything without words
help-view-search-limit = At most so many items; { $default } where nothing is said

help-view-export-format = The format
help-view-export-format-csv = a table for spreadsheets
help-view-export-format-jsonl = one JSON document per line, with everything about each item
help-view-export-format-bookmarks = bookmarks and reading list as every browser reads them
help-view-export-format-bagit = evidence: items, original records, checksums and receipts as a BagIt bag
help-view-export-format-kml = places for Organic Maps and others
help-view-export-format-gpx = places for OsmAnd and others
help-view-export-format-geojson = places for programs
help-view-export-format-opml = subscriptions as feeds
help-view-export-format-newpipe = subscriptions as NewPipe reads them
help-view-export-format-subscriptions = subscriptions as YouTube exports them, with English headings
help-view-export-format-freetube = watched videos as FreeTube reads them
help-view-export-format-freetube-playlists = playlists as FreeTube reads them
help-view-export-to = The file to write, or the folder for `bagit`; one that exists is not replaced
    .more =
        Without it: standard output.
help-view-export-words = Only what has these words

help-carryout = Takes a copy of your Google data home, and proves that it is complete.
    .more =
        The same as the window of Carryout, for servers and scripts: both share journal,
        keyring and copies, but only one of them can run at a time.
help-after =
    The usual way:
    { $example }

    Exit codes:
      0  done
      1  failed, or stopped before the end
      2  wrong use: the command line, the client file or the environment
      3  needs you: access has to be allowed, or the keyring unlocked
      4  not yet: Google allows one copy a day, and the rest has to wait

    Environment:
      CARRYOUT_HOME           where journal and settings live; --home goes before it
      CARRYOUT_GOOGLE_ORIGIN  http://127.0.0.1:PORT of a stand-in for Google; loopback only
      CARRYOUT_PACE           divides every wait by this number; only with such a stand-in
      CARRYOUT_VAULT          a file for keys, encrypted, on a server without a keyring; --vault goes before it
      CARRYOUT_VAULT_KEY_FD   where the key of that file is read; --vault-key-fd goes before it
      CREDENTIALS_DIRECTORY   set by systemd; its credential carryout-vault is the key of that file

    With --json exactly one JSON document goes to standard output; words for people go to standard error.
    Tokens and secrets are never taken from the command line: they are stored in the keyring of the system, or in the
    encrypted file that --vault names.

help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-options = Options
help-heading-arguments = Arguments
help-heading-everywhere = On every command
help-heading-copies = Of which copies
help-help = Show this manual (-h: in short)
help-version = Show the version
