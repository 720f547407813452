### The overview: what is safe, what is not, and one card per account.
### Readers: page

overview-needs-heading = Needs you
overview-failed =
    { $count ->
        [one] { $name }: { NUMBER($count) } category failed
       *[other] { $name }: { NUMBER($count) } categories failed
    }
overview-failed-text = In the copy of { $when }. Everything else in it is here and checked.
overview-show-copy = Show the copy
