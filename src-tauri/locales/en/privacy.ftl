### Whom the program talks to, what it stores, and what Google allows.
### Readers: page

privacy-title = Carryout talks to Google and to no one else
privacy-title-sandbox = Nothing leaves this computer now
privacy-encrypted = encrypted
privacy-google = Google
privacy-sandbox = Simulated Google
privacy-on-computer = on this computer
privacy-your-folder = Your folder
privacy-ordinary-files = { BYTES($bytes) }, ordinary files
privacy-no-server = No server of ours, no usage statistics, no crash reports.
privacy-updates = Only where Carryout checks for updates, it also asks its download page, and sends nothing about you.
privacy-stored = What Carryout stores
privacy-col-what = What
privacy-col-where = Where
privacy-copies-text = Not encrypted: anyone who can read the folder can read your data.
privacy-own-folder = In Carryout’s own folder on this computer
privacy-no-index = None; searching is switched off
privacy-index-text = Made from your copies; can be rebuilt at any time.
privacy-index-rebuild = Rebuild
privacy-index-rebuild-long = Rebuild the search index
privacy-index-make = Build
privacy-index-make-long = Build the search index
privacy-keys = Sign-in keys
privacy-keys-text = Nowhere else.
privacy-entries =
    { $count ->
        [one] Show { NUMBER($count) } entry
       *[other] Show { NUMBER($count) } entries
    }
privacy-journal = Journal and logs
privacy-journal-text = Accounts, copies, files, and what the program did. No keys, none of your data.
privacy-access = Google access
privacy-project =
    { $count ->
        [0] Your Google project, used by no account
        [one] Your Google project, used by { NUMBER($count) } account
       *[other] Your Google project, used by { NUMBER($count) } accounts
    }
privacy-client-file = Another client file
privacy-client-file-text = From another Google project of yours.
privacy-at-google = At Google
privacy-at-google-text = See every program that has access to your account.
privacy-open-page = Open page
privacy-diagnostics = Diagnostics file
