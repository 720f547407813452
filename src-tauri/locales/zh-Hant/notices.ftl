### Notices in the window, and the diagnostics file.
### Readers: page

notices-ends = { $name } 的存取權將於 { $date } 到期（{ $left }）。
notices-ends-text = 之後不會再有新副本；您的檔案會保留。
notices-ended = { $name } 的存取權已失效。
notices-ended-text = Google 不再允許我們複製 { NUMBER($count) } 個類別。您的檔案很安全。
notices-show = 顯示處理方式
notices-dismiss = 關閉
notices-title = 通知
notices-finished = 有工作完成時
notices-finished-hint = 副本已完成；已授予存取權。
notices-needs-me = 需要我處理時
notices-needs-me-hint = 存取權到期、磁碟已滿、找不到磁碟機、某個類別失敗。
notices-rest = 在此關閉的項目仍會顯示在這個視窗中。
notices-ask = 完成或需要您處理時，要在桌面通知您嗎？
notices-ask-hint = 這段期間您可以關閉視窗。
notices-ask-yes = 好，通知我
notices-ask-no = 不要通知
notices-asked-yes = 屆時會通知您。
notices-asked-no = 不會通知您。您可以在總覽中查看所有資訊。

notices-diagnostics-heading = 尋求協助
notices-diagnostics-intro = 診斷檔案會顯示這個程式做過什麼，供協助您的人查看。不會自動傳送任何內容。
notices-diagnostics-open = 匯出診斷資訊…
notices-diagnostics-clear = 清除記錄檔
notices-diagnostics-cleared = 記錄檔已清除。
notices-diagnostics-title = 匯出診斷資訊
notices-diagnostics-contents = 將產生一個 ZIP 壓縮檔，內含：
notices-diagnostics-masked = 絕不包含金鑰。您取的名稱、路徑、位址和帳戶資料都會遮蔽。
notices-diagnostics-save = 儲存…
notices-diagnostics-saved = 診斷檔案已儲存。
