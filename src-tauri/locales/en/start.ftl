### The first screen.
### Readers: page

start-title = Take your Google data home
start-does = Carryout copies your Google data into a folder on this computer, checks that every file is complete, and can copy again by itself.
start-does-not = It deletes nothing at Google and sends nothing anywhere else.
start-expect = Google takes minutes to days to prepare it; Carryout finishes by itself.
start-google = Copy my data from Google
start-google-hint = Choose what you want. Google then asks for your permission in your browser.
start-practice = Try with practice data
start-practice-hint = The whole program with invented data. Nothing is sent to Google, everything takes seconds, and you can remove it all with one click.
start-practice-again = Choose practice data
start-can-i = Who can use it
start-country = Your account belongs to a country on Google’s list, mostly in Europe.
start-adult = You are 18 or older.
start-personal = It is a personal account, not one from school or work.
start-protection = It is not in the Advanced Protection Program.
start-list = See the list
start-not-sure = Not sure? Just try: Google tells you, and nothing is lost.
start-cannot = Not included
start-cannot-text = Photos, Gmail, Drive, Calendar, Contacts and Timeline. Google offers these only through Takeout.
start-takeout = Open Google Takeout
start-copies = Your copies
start-need = What you need
start-need-client = About 15 minutes, once, to set up Google access.
