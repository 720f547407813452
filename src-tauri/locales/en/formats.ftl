### Sizes, spans and dates as Rust writes them; the window has them from the system.
### Readers: rust

format-number = { NUMBER($value) }
format-bytes = { BYTES($value) }
format-list-separator = {", "}

format-byte-count =
    { $value ->
        [one] { NUMBER($value) } byte
       *[other] { NUMBER($value) } bytes
    }
format-kilobytes = { NUMBER($value) } kB
format-megabytes = { NUMBER($value) } MB
format-gigabytes = { NUMBER($value) } GB
format-terabytes = { NUMBER($value) } TB
format-petabytes = { NUMBER($value) } PB

format-seconds = { NUMBER($value) } s
format-minutes = { NUMBER($value) } min
format-hours = { NUMBER($value) } h
format-days =
    { $value ->
        [one] { NUMBER($value) } day
       *[other] { NUMBER($value) } days
    }

# A day as it is written in a letter.
format-day =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }

# $time carries the time zone: "14:02 CEST".
format-moment = { $day }, { $time }
