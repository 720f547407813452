### Sizes, spans and dates as Rust writes them; the window has them from the system.
### Readers: rust

format-number = { NUMBER($value) }
format-bytes = { BYTES($value) }
format-list-separator = {", "}

format-byte-count =
    { $value ->
        [one] { NUMBER($value) } byte
       *[other] { NUMBER($value) } byte
    }
format-kilobytes = { NUMBER($value) } kB
format-megabytes = { NUMBER($value) } MB
format-gigabytes = { NUMBER($value) } GB
format-terabytes = { NUMBER($value) } TB
format-petabytes = { NUMBER($value) } PB

format-seconds = { NUMBER($value) } s
format-minutes = { NUMBER($value) } min
format-hours = { NUMBER($value) } tim
format-days =
    { $value ->
        [one] { NUMBER($value) } dag
       *[other] { NUMBER($value) } dagar
    }

# A day as it is written in a letter.
format-day =
    { $day } { $month ->
        [1] januari
        [2] februari
        [3] mars
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] augusti
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }

# $time carries the time zone: "14:02 CEST".
format-moment = { $day }, { $time }
