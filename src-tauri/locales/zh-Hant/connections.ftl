### The overview: one card per account, its copies, and what the program keeps.
### Readers: page

connections-chips-unknown = 到期日不明
connections-chips-oneCopy = 單份副本
connections-chips-usedUp = 已用完
connections-chips-active = 有效
connections-chips-renewable = 有效
connections-chips-endsSoon = 即將到期
connections-chips-endsToday = 今天到期
connections-chips-ended = 存取權已失效
connections-chips-testing = 測試存取權

connections-until = 存取權有效至
connections-ended = 自

connections-text-unknown = Google 尚未告知有效期限。
connections-text-oneCopy = 請在授權後 24 小時內開始。
connections-text-usedUp = 這項授權只允許一份副本。如要再次複製，請重新授權。
connections-text-renewable = 現在可以延長。
connections-text-endsSoon = 現在可以延長。到期後不會再有新副本；您的檔案會保留。
connections-text-ends = 之後不會再有新副本；您的檔案會保留。
connections-text-ended = Google 不再允許我們複製。您的檔案很安全。
connections-text-testing = Google 將測試版限制為 7 天，且不提供延長。

connections-renew-from = { $date } 起可以延長。
connections-name = 這個帳戶的名稱
connections-rename = 重新命名
connections-save = 儲存
connections-start-now = 立即開始
connections-choose = 選擇要複製的內容
connections-copy-again-from = 下次可複製時間：{ $when }。Google 每天只允許一份副本。
connections-allow-again = 重新授權
connections-remove-connection = 移除連線…
connections-finish = 完成
connections-finish-hint = 「完成」會告知 Google 您已取得所有資料。授權會立即終止。
connections-renew = 延長
connections-renew-waiting = 等候中。您在 Google 頁面上延長存取權了嗎？
connections-check-now = 立即檢查
connections-renew-checking = 正在向 Google 詢問新的日期…
connections-renewed = 已延長。存取權有效至 { $date }。
connections-renewed-no-date = 已延長。
connections-unchanged = Google 提供的日期仍是 { $date }。如果您剛剛延長，請一分鐘後再試一次。
connections-unchanged-no-date = Google 提供的日期沒有變動。如果您剛剛延長，請一分鐘後再試一次。
connections-partly = 已延長一部分。其餘仍於 { $date } 到期。
connections-untold = 存取權有效，但 Google 未告知期限。如果您已延長，{ $date } 之後仍會有效。
connections-untold-no-date = 存取權有效，但 Google 未告知期限。
connections-unasked = 剛才無法詢問 Google。請在連上網路後再檢查一次。
connections-renew-ended = Google 表示這項存取權已終止。請重新授權以繼續。
connections-delete-files = 刪除副本…

connections-bin-title = 要將 { $name } 的副本移至資源回收筒嗎？
connections-bin-what = 以下內容會移至這部電腦的資源回收筒：
connections-bin-copies = { NUMBER($copies) } 份副本，{ NUMBER($files) } 個檔案，{ BYTES($bytes) }
connections-bin-stays = 以下內容會保留：
connections-bin-access = Google 存取權、排程，以及這些資料夾中的其他所有內容。
connections-bin-again = 下一份副本會重新下載所有內容。清空資源回收筒前，您可以從中還原副本。
connections-bin-busy = 有副本進行中。請先取消，或等候其完成。
connections-bin-yes = 移至資源回收筒
connections-bin-no = 保留檔案

connections-binned-row = 已移至資源回收筒：{ $when }
connections-binning-row = 正在移至資源回收筒
connections-refused-row = 無法移至資源回收筒
connections-disconnect = 中斷連線…
connections-start-by = 請在 { $when } 前開始：Google 建議在授權後 24 小時內開始。
connections-started-late = Google 建議的 24 小時已過。請立即開始；如果 Google 拒絕，請重新授權。

connections-ways-pause = 暫停自動副本
connections-ways-go-on = 繼續自動副本
connections-ways-change = 變更存取期限…
connections-ways-disconnect-text = 終止在 Google 的存取權，並刪除此處的登入金鑰。您的檔案會保留。
connections-ways-remove-text = 刪除此處剩餘的金鑰。檔案會保留。

connections-change-title = 要變更 Google 允許 { $name } 的期限嗎？
connections-change-intro = 必須先終止目前的授權，Google 才能在「一次」和一段期間之間切換。將依序進行：
connections-change-first = 完成進行中的 { NUMBER($count) } 份副本，以免遺失任何內容。
connections-change-unfinished = 尚未複製：{ $titles }。
connections-change-ends =
    { $count ->
        [1] 終止 { NUMBER($count) } 個類別的授權。
       *[other] 終止全部 { NUMBER($count) } 個類別的授權。
    }
connections-change-siblings = { $names } 可能也是同一個 Google 帳戶。如果是，其存取權也會終止。
connections-change-asks = Google 會再次詢問您。屆時請選擇一次、30 天或 180 天。
connections-change-stays = 您的檔案、名稱和設定會保留。
connections-change-no = 保持不變
connections-change-yes = 變更
connections-change-after = 先完成，再變更
connections-change-now = 停止並立即變更
connections-change-now-hint = 尚未複製的封存檔會在 Google 上刪除。已在此處的內容會保留。

connections-switching = 所有進行中的副本完成後，就會變更授權。
connections-switching-now = 正在終止目前的授權…
connections-keep = 保留目前的授權
connections-disconnecting = 正在中斷連線…
connections-running = 正在複製：已完成 { NUMBER($done) }/{ NUMBER($all) }
connections-paused-row = 已暫停：已完成 { NUMBER($done) }/{ NUMBER($all) }
connections-blocked-row = 等候您處理
connections-cancelled-row = 已取消，{ NUMBER($count) } 個類別
connections-done-row = { NUMBER($got) } 個類別，{ BYTES($bytes) }
connections-missing-row = 缺少 { NUMBER($count) } 個
connections-show = 顯示
connections-show-copy = 顯示 { $when } 的副本
connections-no-copies = 尚未複製任何內容。請選擇要複製的內容。

connections-dialog-title = 要中斷 { $name } 與 Google 的連線嗎？
connections-dialog-what = 以下項目會終止
connections-dialog-ends =
    { $count ->
        [1] { NUMBER($count) } 個類別的存取權會終止，在 Google 上也一樣。
       *[other] 全部 { NUMBER($count) } 個類別的存取權會終止，在 Google 上也一樣。
    }
connections-dialog-running = { NUMBER($count) } 份進行中的副本會停止。
connections-dialog-lost = Google 上尚未複製的封存檔會刪除：{ $titles }。
connections-dialog-siblings = 如果 { $names } 是同一個 Google 帳戶，其存取權也會終止。
connections-dialog-keys = 登入金鑰會從 { $store } 刪除。
connections-dialog-stays = 以下項目會保留
connections-dialog-files = 您的檔案和收據，{ BYTES($bytes) }。
connections-dialog-files-in = 您的檔案和收據，{ BYTES($bytes) }，位於 { $folder }。
connections-dialog-no-files = 您資料夾中的所有內容。Carryout 不會刪除檔案。
connections-dialog-yes = 中斷連線
connections-dialog-here-only-hint = 只刪除這部電腦上的金鑰。在 Google 上的存取權會保留，直到到期或您在那裡終止。

connections-dialog-schedule-day = 每天的副本會停止。
connections-dialog-schedule-week = 每週的副本會停止。
connections-dialog-schedule-month = 每月的副本會停止。

connections-dialog-first = 顯示進行中的項目
connections-dialog-here-title = 只在這部電腦上中斷 { $name } 的連線嗎？
connections-dialog-here-yes = 只在此中斷連線
connections-dialog-here-stays = 在 Google 上的存取權，直到到期或您在那裡終止。
connections-dialog-no = 保持連線

connections-known-store-state-checking = 正在檢查
connections-known-store-state-ready = 可用
connections-known-store-state-unavailable = 無法使用
connections-known-store-state-untilQuit = 未使用：金鑰保留在記憶體中，直到您結束程式

connections-known-no-entries = 沒有存放金鑰。
connections-known-built-in = 程式內附
connections-known-add-project = 新增用戶端檔案…
connections-known-remove = 移除
connections-known-no-projects = 還沒有用戶端檔案。
connections-known-since = 連線日期 { $date }
connections-known-grant = 授權日期 { $date }
connections-known-grant-ends = { $date } 到期
connections-known-grant-ended = 已終止
connections-known-one-time = 單份副本
connections-known-no-folder = 還沒有資料夾
connections-dialog-here = 只在這部電腦上…
