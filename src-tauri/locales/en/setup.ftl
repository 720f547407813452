### The guide to a Google project and client file of the user's own.
### Readers: page

setup-title = Set up Google access
setup-intro = Google gives access only to programs with a client file. You make it once, in about 15 minutes, in Google’s console. It stays on this computer.
setup-step = Step { NUMBER($number) }
setup-page-opens = Open this page
setup-project = Make a project
setup-project-text = Any name will do, for example “My data”. Google also wants a billing account attached; we know of no charge for these copies.
setup-api = Turn on the Data Portability API
setup-api-text = Check that your project is chosen at the top, then press Enable.
setup-branding = Name the app
setup-branding-text = App name: “My Carryout”. Support e-mail and contact: your own address. Nothing else is needed.
setup-audience = Set who may use it
setup-audience-text = Choose External. Under “Test users” add the address of the account whose data you want.
setup-publish = Publish the app
setup-publish-text = On the same page press “Publish app”. Until then the project is in Testing: access ends after 7 days, whatever you choose, and cannot be renewed. Published but not verified by Google, the app shows a warning that you can pass.
setup-scopes = Set what it may ask for
setup-scopes-text = Press “Add or remove scopes”, paste this list under “Manually add scopes”, press “Add to table”, then Update and Save.
setup-copy-scopes = Copy the list of scopes
setup-client = Create the client and download its file
setup-client-text = Press “Create client”, choose the type “Desktop app”, then “Download JSON”. Google offers this file only once, right after it was made.
setup-file = Choose the client file
setup-file-text = Its name begins with client_secret_ and ends with .json.
setup-choose = Choose client file…
setup-choose-another = Choose another file…
setup-check = Check this client
setup-check-text = Asks Google whether it knows the client and its secret. You do not have to allow anything for this.
setup-clients = Your client files
setup-steps-of = Steps of
setup-shown = Its steps are shown
setup-show = Show its steps
setup-used-by = Used by { $names }
setup-unused = Used by no account
setup-remove = Remove

setup-states-unchecked = Not checked yet
setup-states-right = OK
setup-states-wrong = Needs attention
setup-states-unknowable = Google does not tell

setup-later = Shows at the first sign-in
setup-next = Choose what to copy
setup-progress = { NUMBER($done) } of { NUMBER($all) } steps checked
setup-no-file = No client file yet. The steps lead to it.
