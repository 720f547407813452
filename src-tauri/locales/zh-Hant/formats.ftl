### Sizes, spans and dates as Rust writes them; the window has them from the system.
### Readers: rust

format-number = { NUMBER($value) }
format-bytes = { BYTES($value) }
format-list-separator = 、

format-byte-count = { NUMBER($value) } 位元組
format-kilobytes = { NUMBER($value) } kB
format-megabytes = { NUMBER($value) } MB
format-gigabytes = { NUMBER($value) } GB
format-terabytes = { NUMBER($value) } TB
format-petabytes = { NUMBER($value) } PB

format-seconds = { NUMBER($value) } 秒
format-minutes = { NUMBER($value) } 分鐘
format-hours = { NUMBER($value) } 小時
format-days = { NUMBER($value) } 天

# A day as it is written in a letter.
format-day =
    { $year }年{ $month ->
        [1] 1
        [2] 2
        [3] 3
        [4] 4
        [5] 5
        [6] 6
        [7] 7
        [8] 8
        [9] 9
        [10] 10
        [11] 11
       *[12] 12
    }月{ $day }日

# $time carries the time zone: "14:02 CEST".
format-moment = { $day } { $time }
