### Copies that begin by themselves, and the reminder before access ends.
### Readers: page

fresh-label = Automatic copies

fresh-every-off = Off
fresh-every-day = Daily
fresh-every-week = Weekly
fresh-every-month = Monthly

fresh-next = Next:
fresh-paused = Paused. Nothing is copied by itself.
fresh-when-finished = when the copy that is under way is finished
fresh-soon = as soon as possible
fresh-how = Where Google can tell, later copies ask only for what is new; other categories are copied whole each time.
fresh-open = This happens while Carryout is open. Missed copies are made up with one copy when Carryout next runs.
fresh-always = This happens without a window too. Missed copies are made up with one copy when Carryout next runs.
fresh-start-with-computer = Start with this computer
fresh-offer = Carryout can copy this again by itself, as long as Google gives access.
fresh-keep = Keep copies
fresh-keep-all = All
fresh-keep-last =
    { $count ->
        [one] At least { NUMBER($count) } copy
       *[other] At least { NUMBER($count) } copies
    }
fresh-keep-how = An older copy is moved to the bin once newer, checked copies hold everything in it. Copies that newer ones build on stay. From time to time everything is copied in full, so that older copies can be removed.
fresh-calendar = Add to calendar…
fresh-calendar-saved = Saved. Open the file to put it into your calendar.
