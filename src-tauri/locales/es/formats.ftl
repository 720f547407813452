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
        [one] { NUMBER($value) } día
       *[other] { NUMBER($value) } días
    }

# A day as it is written in a letter.
format-day =
    { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }

# $time carries the time zone: "14:02 CEST".
format-moment = { $day }, { $time }
