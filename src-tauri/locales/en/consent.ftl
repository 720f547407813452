### The steps through Google's page.
### Readers: page

consent-asks = 
    { $rounds ->
        [1] Google will ask you once
        [2] Google will ask you twice
       *[other] Google will ask you { NUMBER($rounds) } times
    }
consent-why-rounds = One request may not be too long, so there are several steps. Each one is quick.
consent-one-round = Your browser opens Google’s own page. Carryout never sees your password.
consent-round = Step { NUMBER($number) }
consent-round-of = Step { NUMBER($number) } of { NUMBER($of) }
consent-in-round = All categories of this step
consent-round-gave = { NUMBER($got) } of { NUMBER($asked) } allowed
consent-switched = The earlier permission has ended. Choose on Google’s page for how long it is to be this time.
consent-how-long = How long Google gives access
consent-once = Once
consent-month = 30 days
consent-half = 180 days
consent-good = On Google’s page
consent-tick = Tick the boxes.
consent-same-account = Use the same account in every step.
consent-one-account = Check which account you use.
consent-open-google = Continue to Google
consent-opening = Opening your browser…
consent-waiting = Waiting for you in the browser
consent-waiting-text = Allow access on Google’s page, then come back. This window notices by itself.
consent-since = Opened at { $time }, { $away }
consent-since-now = Opened at { $time }
consent-again = Open the page again
consent-copy-link = Copy link
consent-link-copied = Link copied. Open it in any browser on this computer.
consent-no-browser = Your browser could not be opened. Copy the link and open it yourself.
consent-saving = Got the answer
consent-saving-text = Saving access in your password store…
consent-between = Step { NUMBER($number) } of { NUMBER($of) } complete
consent-next = Continue to Google for step { NUMBER($number) }
consent-gave-all =
    { $count ->
        [one] Access granted to { NUMBER($count) } category
       *[other] Access granted to all { NUMBER($count) } categories
    }
consent-gave = Access granted to { NUMBER($got) } of { NUMBER($asked) } categories
consent-gave-nothing = No access granted
consent-choose-again = Back to your choice
consent-not-given = Not granted
consent-not-given-text = That is fine if you left them out on purpose.
consent-ask-again = Ask again for these
consent-go-on = Continue with { NUMBER($count) }
consent-to-copy = Show the copy
consent-done = Done
consent-failed = Access was not granted
consent-denied = You chose not to allow access
consent-denied-text = That is fine. Nothing was copied. You can choose fewer categories and ask again, or leave it.
consent-denied-later = That is fine. What you allowed before is being copied. You can try again, or leave the rest out.

consent-begun-begun =
    { $count ->
        [one] { NUMBER($count) } category is already being copied
       *[other] { NUMBER($count) } categories are already being copied
    }
consent-begun-preparing = Google prepares them meanwhile. You need not hurry.
consent-begun-here = { NUMBER($done) } of { NUMBER($all) } finished.
consent-begun-waiting =
    { $count ->
        [one] { NUMBER($count) } more is asked for as soon as you allow it.
       *[other] { NUMBER($count) } more are asked for as soon as you allow them.
    }

consent-stop = Stop here
consent-name = Name this account
consent-name-hint = Google does not tell which account it is. A name helps you, for example “Anna private”.
consent-name-stays = Left empty, it is called “{ $name }”.
consent-name-placeholder = My Google account
consent-paste = The page says it cannot connect?
consent-paste-text = Then copy the whole address from the top of that browser page and paste it here. It begins with http://127.0.0.1.
consent-paste-label = Address from the browser
consent-paste-button = Use this address
consent-see = What does the page show?
consent-no-error = No error
consent-an-error = An error
consent-error-hint = Google names it at the end of its page.
consent-error-name = Error { $number }: { $name }

consent-helper-unticked = Boxes, all of them empty
    .text = That is usual. Tick the ones you want, then press Continue.
consent-helper-unverified = “Google hasn’t verified this app”
    .text = If you know who made it, as with a project of your own, press Advanced, then “Go to …”.
consent-helper-tooMany = “400. That’s an error” or an empty page
    .text = Google may not be able to show so many at once. We ask in smaller steps; nothing you ticked is lost.
consent-helper-unreachable = “This site can’t be reached”, address 127.0.0.1
    .text = You are nearly there. Paste that page’s address in the box below.
consent-helper-nothing = No page opened
    .text = Open it again, or copy the link into any browser on this computer.

consent-errors-tester = “Access blocked: … has not completed the Google verification process”
consent-errors-account = “You can’t use this account”, or your organisation’s policies are named
consent-errors-scope = “Some requested scopes were invalid”
consent-errors-redirect = “Access blocked: This app’s request is invalid”
consent-errors-client = “The OAuth client was not found”
consent-errors-deleted = “The OAuth client was deleted”
consent-errors-disabled = “The OAuth client was disabled”
consent-errors-unauthorized = “… is not authorized to request … using this method”
consent-errors-internal = “Access blocked: … can only be used within its organization”
consent-errors-school = “Access blocked: Your institution’s admin needs to review …”
consent-errors-browser = “You can’t sign in from this screen”, or a browser or app that may not be secure
consent-errors-request = “Access blocked: Authorization Error”

consent-smaller = Ask in smaller steps

consent-open-step-project = Open the project
consent-open-step-api = Open the API
consent-open-step-branding = Open Branding
consent-open-step-audience = Open Audience
consent-open-step-publish = Open Audience
consent-open-step-scopes = Open Data access
consent-open-step-client = Open the list of clients
consent-open-step-file = Open the list of clients

consent-to-paste = Go to the box

consent-news-waiting = Waiting for you in the browser.
consent-news-saving = Got the answer. Saving access.
consent-news-between = Step { NUMBER($number) } is complete. Continue when you are ready.
consent-news-done = Access is saved.
consent-news-failed = The step at Google failed.
consent-news-denied = You chose not to allow access.
consent-steps = Steps at Google
consent-what = What Google will ask
consent-step-holds =
    { $count ->
        [one] { NUMBER($count) } category: { $titles }
       *[other] { NUMBER($count) } categories: { $titles }
    }
consent-step-more = and { NUMBER($count) } more
consent-tick-text = They may be empty at first.
consent-account-text = Carryout cannot see which one it is.
consent-choose-long = Choose how long.
consent-choose-long-text = Only you can set this; the table below helps.
consent-new-copies = New copies
consent-new-copies-once = One of each category
consent-new-copies-daily = Every day, if you like
consent-ends = Ends
consent-ends-once = After the copy
consent-renew = Renew
consent-renew-once = Not possible; you allow again
consent-renew-any = Any time
consent-renew-from = From { $date }
consent-good-for = Good for
consent-good-once = A single copy
consent-good-month = Trying it out
consent-good-half = Keeping a copy up to date
consent-end-any-time = You can end the access at any time.
consent-back = Back
consent-link = Link to Google’s page
consent-help = Something went wrong?
consent-help-open = Help for the browser is shown below.
consent-paste-first = Paste the address first.
