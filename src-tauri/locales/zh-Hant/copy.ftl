### One copy, from the request to the receipt.
### Readers: page

copy-heading-running = 正在複製 { $name }
copy-heading-paused = { $name }：已暫停
copy-heading-blocked = { $name }：等候您處理
copy-heading-done = { $name }：已完成
copy-heading-cancelled = { $name }：已取消
copy-starting = 正在啟動副本…

copy-steps-asking = 正在向 Google 要求
copy-steps-preparing = Google 正在準備
copy-steps-ready = 已就緒
copy-steps-copying = 正在複製
copy-steps-saved = 已驗證並儲存

copy-saved = 已完成 { NUMBER($done) }/{ NUMBER($all) }
copy-preparing = Google 正在準備 { NUMBER($count) } 個
copy-copying = 正在複製 { NUMBER($count) } 個
copy-failed = { NUMBER($count) } 個失敗
copy-partly = 已有一部分
copy-asked = 要求時間 { $when }
copy-looked = 上次查看 { $when }
copy-next-look = 下次查看 { $when }
copy-possible = 最快 { $when }
copy-possible-from = 下一份副本最快可於 { $when } 開始。
copy-kept-until = Google 保留至 { $date }
copy-usual = 通常 { $range }
copy-retried = 又要求了 { NUMBER($count) } 次
copy-progress = 副本進度
copy-bytes-of = { BYTES($done) }/{ BYTES($total) }
copy-so-far = 目前已知
copy-left = 約剩 { DURATION($seconds) }
copy-calculating = 剩餘時間：計算中
copy-speed = { BYTES($bytes) }/s
copy-limited = 限速 { $rate }。
copy-change-limit = 變更…
copy-slow = Google 已準備了 { $span }。大量資料需要數天；七天後可以再次要求。
copy-no-size = Google 準備好之後才會知道大小。可能需要數分鐘、數小時或數天。
copy-pause = 暫停
copy-resume = 繼續
copy-left-out = 已略過，因為另一份副本已在複製：{ $list }。
copy-safe-start = 程式兩次在這份副本的同一處結束，因此等候您處理。沒有任何損失；點選「繼續」會再試一次。
copy-paused-text = 暫停期間不會下載。Google 會繼續準備。
copy-stop = 取消副本…
copy-stop-title = 要取消這份副本嗎？
copy-stop-text = 已儲存的內容會留在資料夾中。其餘內容會由 Google 刪除。
copy-stop-yes = 取消副本
copy-stop-no = 繼續複製
copy-after-move = 移動完成後會繼續下載。
copy-lid = 您可以關閉視窗或結束 Carryout。副本會從中斷處繼續。
copy-in-bin = 這份副本的檔案自 { $when } 起位於這部電腦的資源回收筒。您可以從中還原。
copy-goes-to-bin = 這份副本的檔案正在移至資源回收筒。
copy-try-now = 立即再試

copy-space-needed = 還需要 { BYTES($bytes) }。
copy-space-free = 該處可用空間 { BYTES($bytes) }。

copy-losing-what =
    { $count ->
        [1] Google 將於 { $when }（{ $away }）刪除這個封存檔。
       *[other] Google 將於 { $when }（{ $away }）開始刪除 { NUMBER($count) } 個封存檔。
    }
copy-losing-why = Google 只保留封存檔 14 天。
copy-losing-resume = 請在此之前點選「繼續」。
copy-losing-solve = 請在此之前解決問題，否則必須重新要求。
copy-losing-wait = 屆時尚未取得的內容必須重新要求。

copy-moving-title = 正在將這份副本移至其他資料夾
copy-moving-progress = 移動進度
copy-moving-safe = 在新資料夾中全部驗證完成之前，舊資料夾會保持完整。
copy-moving-anew = 無法存取舊資料夾，它會保持原狀。其中的內容會從 Google 重新下載。

copy-unpack-title = 解壓縮
copy-unpack-done = 已解壓縮
copy-unpack-text = Google 會將您的檔案包裝成封存檔。Carryout 可以將內容解壓縮到原始檔旁邊，原始檔保持不變。
copy-unpack-stopped = 解壓縮已停止。已解壓縮的內容會保留，並從該處繼續。
copy-unpack-offer = 解壓縮到原始檔旁邊…
copy-unpack-go-on = 繼續解壓縮…
copy-unpack-needs = 需要 { BYTES($bytes) }。
copy-unpack-free = 該處可用空間 { BYTES($bytes) }。
copy-unpack-tight = 空間不足以容納所有內容。會先解壓縮放得下的部分，其餘等有空間後再處理。
copy-unpack-begin = 立即解壓縮
copy-unpack-no = 暫時不要
copy-unpack-progress = 解壓縮進度
copy-unpack-lid = 您可以關閉視窗或結束 Carryout。解壓縮會從中斷處繼續。
copy-unpack-stop = 停止解壓縮
copy-unpack-result = { NUMBER($files) } 個檔案，{ BYTES($bytes) }
copy-unpack-refused = 略過了 { NUMBER($count) } 個項目：連結，或指向別處的名稱。
copy-unpack-broken = { NUMBER($count) } 個項目無法完整讀取。原始檔會保留。
copy-unpack-adjusted = 調整了 { NUMBER($count) } 個名稱
copy-unpack-map = 並非每部磁碟機都支援這類名稱。每個資料夾都有一個 names.json 檔案，列出新舊名稱。
copy-unpack-more = 還有 { NUMBER($count) } 個

copy-open-folder = 開啟資料夾
copy-open-receipt = 收據
copy-awaits-round = 等候您授權
copy-retry = 再試一次
copy-retry-all = 重試所有失敗項目
copy-retry-ask = { NUMBER($count) } 個類別失敗
copy-shared = { NUMBER($count) } 個類別因此受阻
copy-rows = 類別

copy-outcome-saved = 已驗證並儲存
copy-outcome-empty = 沒有資料
copy-outcome-refused = Google 已拒絕
copy-outcome-failed = 失敗
copy-outcome-cancelled = 已取消

copy-files-of = { $title } 的檔案
copy-file-name = 檔案
copy-file-size = 大小
copy-file-state = 狀態
copy-file-saved = 已驗證並儲存
copy-proof-checksum = 依據 Google 的總和檢查碼
copy-proof-archive = 依據封存檔本身的總和檢查碼
copy-proof-twice = 接收兩次，內容相同
copy-proof-length = 僅依據大小
copy-proof-end = 已接收到結尾，未註明大小
copy-proof-count = { NUMBER($count) } 個檔案（{ $how }）
copy-proofs = 檔案的驗證方式：{ $list }。
copy-file-arriving = 已收到 { BYTES($done) }
copy-file-waiting = 等候中
copy-period-range = { $from } 至 { $to }
copy-period-since = { $from } 起
copy-period-until = 至 { $to }
copy-started = 開始時間 { $when }
copy-finished = 完成時間 { $when }
copy-receipt = 收據
copy-receipt-gone = 此處列出的所有內容當時都完整且已驗證。檔案現在位於資源回收筒。
copy-asked-for = 要求
copy-got = 有資料
copy-empty = 沒有資料
copy-missing = 失敗
copy-files = 檔案
copy-size = 大小
copy-nothing-for = Google 在以下類別中沒有資料：{ $titles }。

copy-news-progress = 已複製 { NUMBER($percent) }%。
copy-news-finished = 已完成 { NUMBER($done) }/{ NUMBER($all) } 個類別。
copy-news-done = 副本已完成。收據已寫入。
copy-news-blocked = 副本需要您處理。
copy-news-paused = 已暫停。
copy-news-resumed = 已繼續。
copy-heading-held = { $name }：等候中
copy-pieces-here = 已完成 { NUMBER($done) }/{ NUMBER($all) } 個類別
copy-preparing-more = Google 還在準備 { NUMBER($count) } 個。
copy-category = 類別
copy-state = 狀態
copy-state-steps = 分成五個步驟：已要求、準備中、已就緒、複製中、已驗證並儲存
copy-timeline = 時間軸：確切時間請見各類別的詳細資料
copy-key-preparing = Google 準備
copy-key-ready = 在 Google 就緒
copy-key-fetched = 已下載並儲存
copy-key-expected = 預計
copy-key-now = 現在
copy-ready-at = 就緒時間 { $when }
copy-saved-at = 儲存時間 { $when }
copy-came = 帶回的內容
copy-came-home = 已帶回 { BYTES($bytes) }
copy-came-nothing = 這次沒有資料
copy-for = 帳戶：{ $name }。
copy-all-checked =
    { $count ->
        [1] 這個檔案完整且已驗證。
       *[other] 全部 { NUMBER($count) } 個檔案都完整且已驗證。
    }
copy-bars = 長條圖顯示
copy-look = 查看資料
copy-empty-title = { NUMBER($count) } 個類別沒有資料
copy-failed-title = { NUMBER($count) } 個類別失敗
copy-from-to = { $from } 至 { $to }
copy-access-ended = Carryout 已於 { $when } 在 Google 終止一次性存取權。
copy-progress-of = { $title } 的進度
