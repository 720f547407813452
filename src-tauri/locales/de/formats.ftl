### Sizes, spans and dates as Rust writes them; the window has them from the system.
### Readers: rust

format-number = { NUMBER($value) }
format-bytes = { BYTES($value) }
format-list-separator = {", "}

format-byte-count =
    { $value ->
        [one] { NUMBER($value) } Byte
       *[other] { NUMBER($value) } Byte
    }
format-kilobytes = { NUMBER($value) } kB
format-megabytes = { NUMBER($value) } MB
format-gigabytes = { NUMBER($value) } GB
format-terabytes = { NUMBER($value) } TB
format-petabytes = { NUMBER($value) } PB

format-seconds = { NUMBER($value) } s
format-minutes = { NUMBER($value) } min
format-hours = { NUMBER($value) } Std.
format-days =
    { $value ->
        [one] { NUMBER($value) } Tag
       *[other] { NUMBER($value) } Tage
    }

# A day as it is written in a letter.
format-day =
    { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }

# $time carries the time zone: "14:02 CEST".
format-moment = { $day }, { $time }
