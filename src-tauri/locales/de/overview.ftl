### The overview: what is safe, what is not, and one card per account.
### Readers: page

overview-needs-heading = Braucht Sie
overview-failed =
    { $count ->
        [one] { $name }: { NUMBER($count) } Kategorie ist fehlgeschlagen
       *[other] { $name }: { NUMBER($count) } Kategorien sind fehlgeschlagen
    }
overview-failed-text = In der Kopie von { $when }. Alles andere darin ist da und geprüft.
overview-show-copy = Kopie zeigen
