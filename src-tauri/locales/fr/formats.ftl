### Sizes, spans and dates as Rust writes them; the window has them from the system.
### Readers: rust

format-number = { NUMBER($value) }
format-bytes = { BYTES($value) }
format-list-separator = {", "}

format-byte-count =
    { $value ->
        [one] { NUMBER($value) } octet
       *[other] { NUMBER($value) } octets
    }
format-kilobytes = { NUMBER($value) } ko
format-megabytes = { NUMBER($value) } Mo
format-gigabytes = { NUMBER($value) } Go
format-terabytes = { NUMBER($value) } To
format-petabytes = { NUMBER($value) } Po

format-seconds = { NUMBER($value) } s
format-minutes = { NUMBER($value) } min
format-hours = { NUMBER($value) } h
format-days =
    { $value ->
        [one] { NUMBER($value) } jour
       *[other] { NUMBER($value) } jours
    }

# A day as it is written in a letter.
format-day =
    { $day } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }

# $time carries the time zone: "14:02 CEST".
format-moment = { $day }, { $time }
