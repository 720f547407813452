### Notices on the desktop: a title, and a line below it. And the reminder for the calendar.
### Readers: rust

desktop-goes-on = Carryout 會繼續複製
    .text = 再次啟動即可查看進度。
desktop-consented = 已授予存取權
    .text = 請在 Carryout 視窗中繼續。
desktop-complete = 您的副本已完成
    .text = { $name }：{ NUMBER($asked) } 個類別中的 { NUMBER($got) } 個已複製並驗證。
desktop-incomplete = 您的副本已結束，但缺少部分內容
    .text = { $name }：{ NUMBER($asked) } 個類別中的 { NUMBER($got) } 個已複製並驗證，{ NUMBER($missing) } 個失敗。
# $headline is a sentence without its full stop: "The disk is full".
desktop-needs-you = Carryout 需要您處理
    .text = { $name }：{ $headline }。
# Up to four lines follow, one for each copy.
desktop-several-needs-you = Carryout 需要您處理
desktop-several-complete = 您的副本已完成
desktop-several-more = 還有 { NUMBER($count) } 項
desktop-access-ended = { $name } 的存取權已失效
    .text = Google 不再允許 Carryout 複製。您的檔案很安全。重新授權即可繼續。
desktop-access-ends = { $name } 的存取權將於 { $day } 到期
    .text = 之後不會再有新副本；您的檔案會保留。Carryout 會顯示如何繼續。
desktop-access-ends-today = { $name } 的存取權將於 { $day } { $time } 到期
    .text = 之後不會再有新副本；您的檔案會保留。

desktop-dialog-client = 選擇 Google 提供的用戶端檔案
desktop-dialog-folder = 選擇副本的存放位置
desktop-dialog-reminder = 儲存日曆提醒
desktop-dialog-diagnostics = 儲存診斷檔案
desktop-dialog-export = 匯出
desktop-dialog-evidence = 選擇證據的存放位置
desktop-kind-client = 用戶端檔案 (JSON)
desktop-kind-calendar = 日曆檔案 (iCalendar)
desktop-kind-zip = ZIP 壓縮檔
# Why the computer is kept awake, as some systems show it.
desktop-awake = 正在複製資料
# Why the computer waits a moment before it shuts down, as some systems show it.
desktop-shutdown = 正在記錄副本進度
# The name of the password store that Carryout makes where the system has none.
desktop-keyring = 預設鑰匙圈
# An account that the user gave no name.
desktop-account = Google 帳戶
desktop-hangs = Carryout 已在執行，但沒有回應。請用系統的工作管理員或登出來結束它，然後重新啟動。不會有任何損失：副本會從中斷處繼續。

calendar-summary = { $name } 的存取權到期 (Carryout)
calendar-description = 在這個時間之後，Carryout 無法再複製 { $name } 的任何新內容。您的檔案會保留。請在此之前開啟 Carryout，延長存取權或重新授權。
calendar-link = Google 頁面：{ $address }
# A file's name, without its ending.
calendar-file = Carryout - { $name } 的存取權到期
