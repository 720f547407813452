### The first screen.
### Readers: page

start-title = Take your Google data home
start-does = Carryout copies your data from Google into a folder on this computer and proves that every file is complete.
start-does-not = It deletes nothing at Google and sends nothing anywhere else.
start-expect = Google needs minutes to days to prepare a copy. Carryout waits, and finishes by itself.
start-google = Copy my data from Google
start-google-hint = You choose what. Google asks you before it gives anything.
start-practice = Try with practice data
start-practice-hint = Everything works as it would with Google, on invented data.
start-practice-again = Choose practice data
start-can-i = Can I use this?
start-can-i-intro = Google offers this when all four are true:
start-country = Your account belongs to a country on Google’s list, mostly in Europe.
start-adult = You are 18 or older.
start-personal = It is a personal account, not one of a school or of work.
start-protection = The account is not in the Advanced Protection Program.
start-list = See Google’s list
start-not-sure = Not sure? Just try. Google will tell you, and nothing is lost.
start-cannot = Not included
start-cannot-text = Photos, Gmail and Drive are not part of this. For those, Google has Takeout.
start-takeout = Open Google Takeout
start-copies = Your copies
