### Sizes, spans and dates as Rust writes them; the window has them from the system.
### Readers: rust

format-number = { NUMBER($value) }
format-bytes = { BYTES($value) }
format-list-separator = {", "}

format-byte-count =
    { $value ->
        [one] { NUMBER($value) } bajt
        [few] { NUMBER($value) } bajty
        [many] { NUMBER($value) } bajtów
       *[other] { NUMBER($value) } bajta
    }
format-kilobytes = { NUMBER($value) } kB
format-megabytes = { NUMBER($value) } MB
format-gigabytes = { NUMBER($value) } GB
format-terabytes = { NUMBER($value) } TB
format-petabytes = { NUMBER($value) } PB

format-seconds = { NUMBER($value) } s
format-minutes = { NUMBER($value) } min
format-hours = { NUMBER($value) } godz.
format-days =
    { $value ->
        [one] { NUMBER($value) } dzień
        [few] { NUMBER($value) } dni
        [many] { NUMBER($value) } dni
       *[other] { NUMBER($value) } dnia
    }

# A day as it is written in a letter.
format-day =
    { $day } { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    } { $year }

# $time carries the time zone: "14:02 CEST".
format-moment = { $day }, { $time }
