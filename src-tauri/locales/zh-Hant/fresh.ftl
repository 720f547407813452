### Copies that begin by themselves, and the reminder before access ends.
### Readers: page

fresh-label = 自動副本

fresh-every-off = 關閉
fresh-every-day = 每天
fresh-every-week = 每週
fresh-every-month = 每月

fresh-next = 下次：
fresh-paused = 已暫停。不會自動複製。
fresh-when-finished = 進行中的副本完成後
fresh-soon = 盡快
fresh-how = 在 Google 支援的情況下，之後的副本只會要求新增的內容；其他類別每次都會完整複製。
fresh-open = 只在 Carryout 開啟時進行。錯過的副本會在下次執行 Carryout 時，以一份副本補齊。
fresh-always = 沒有視窗時也會進行。錯過的副本會在下次執行 Carryout 時，以一份副本補齊。
fresh-start-with-computer = 開機時啟動
fresh-offer = 只要 Google 仍給予存取權，Carryout 就能自動再次複製。
fresh-keep = 保留副本
fresh-keep-all = 全部
fresh-keep-last = 至少 { NUMBER($count) } 份副本
fresh-keep-how = 當較新且已驗證的副本包含舊副本的所有內容時，舊副本會移至資源回收筒。較新副本所依據的副本會保留。程式會不時完整複製一次，以便移除舊副本。
fresh-calendar = 加入日曆…
fresh-calendar-saved = 已儲存。開啟該檔案即可加入您的日曆。
