### Notices in the window, and the diagnostics file.
### Readers: page

notices-ends = Access for { $name } ends on { $date } ({ $left }).
notices-ends-text = After that there are no new copies; your files stay.
notices-ended = Access for { $name } has ended.
notices-ended-text =
    Google no longer lets us copy { $count ->
        [one] { NUMBER($count) } category
       *[other] { NUMBER($count) } categories
    }. Your files are safe.
notices-show = Show what to do
notices-dismiss = Dismiss
notices-title = Notifications
notices-finished = When something is finished
notices-finished-hint = A copy is complete; access was granted.
notices-needs-me = When something needs me
notices-needs-me-hint = Access ends, the disk is full, a drive is missing, a category failed.
notices-rest = What is off here is still shown in this window.
notices-ask = Tell you on the desktop when this is done or needs you?
notices-ask-hint = You can close the window meanwhile.
notices-ask-yes = Yes, tell me
notices-ask-no = No notices
notices-asked-yes = You will be told.
notices-asked-no = You will not be told. Everything is found in the overview.

notices-diagnostics-heading = For help
notices-diagnostics-intro = A diagnostics file shows what this program did, for someone who helps you. Nothing is sent by itself.
notices-diagnostics-open = Export diagnostics…
notices-diagnostics-clear = Clear logs
notices-diagnostics-cleared = The logs are cleared.
notices-diagnostics-title = Export diagnostics
notices-diagnostics-contents = The file will be a ZIP archive with this in it:
notices-diagnostics-masked = Keys are never in it. Names that you gave, paths, addresses and account data are masked.
notices-diagnostics-save = Save…
notices-diagnostics-saved = The diagnostics file is saved.
