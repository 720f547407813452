### The pages that the browser shows when it comes back from Google. "Google's page" is Google's own page for allowing access.
### Readers: rust

browser-granted = Access allowed
    .text =
        { $count ->
            [one] Google allowed the category you asked for. You can close this tab and go back to Carryout.
           *[other] Google allowed all { NUMBER($count) } categories you asked for. You can close this tab and go back to Carryout.
        }
browser-nothing = Nothing was allowed
    .text = No category was ticked on Google’s page. Carryout can ask again whenever you like. You can close this tab.
browser-partly = Access allowed in part
    .text = Google allowed { NUMBER($got) } of { NUMBER($asked) } categories. Carryout shows which are missing; you can ask for them again or continue without. You can close this tab.
browser-denied = Access was not allowed
    .text = You said no on Google’s page. Carryout can ask again whenever you like. You can close this tab.
browser-stale = This page is out of date
    .text = It belongs to an earlier sign-in. Go back to Carryout and open Google’s page from there.
browser-failed = Access was not granted
    .text = Google’s answer could not be used. Carryout shows what happened and what to do next. You can close this tab.
browser-later = Back to Carryout
    .text = Google’s answer has arrived, and Carryout shows how it went. You can close this tab.
