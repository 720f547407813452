### Newer versions of Carryout, and the licences of what it is made of.
### Readers: page

update-title = Updates
update-absent = This version does not look for updates. Get newer versions where you got this one.
update-forbidden = Updates are turned off on this computer (CARRYOUT_NO_UPDATE is set).

update-checking = Checking for updates…
update-ready = Update ready: Carryout { $version }
update-none = Carryout is up to date. Checked { $when }.
update-never = Not checked yet.

update-missed-unreachable = Could not check for updates at { $when }: the update server cannot be reached.
update-missed-slow = Could not check for updates at { $when }: the update server did not answer in time.
update-missed-garbled = Could not check for updates at { $when }: the answer of the update server cannot be used. A sign-in page of your network may be in between.

update-notes = What is new
update-progress = Downloading the update
update-bytes = { BYTES($done) } of { BYTES($all) }
update-bytes-unknown = { BYTES($done) }
update-installing = Installing. Carryout starts again by itself.
update-waits = It can be installed when no files are arriving.

update-check = Check now
update-install = Install and restart
update-download = Open the download page

update-automatic = Check for updates automatically
update-automatic-how = Once a day. Nothing is installed before you say so, and nothing about you is sent.

update-licences = Third-party licences
update-licences-none = This build comes without the list of licences. The command cargo xtask bundle makes it.
