### The receipt: a page without a script, beside the files of a copy. And what a check of a copy finds, years later.
### Readers: rust

receipt-title = 收據：{ $name }，{ $day }
receipt-practice = 這是示範。此處沒有任何內容來自 Google。
receipt-loopback = 由這部電腦上的伺服器代替 Google 回應。此處沒有任何內容來自 Google。
receipt-heading = 您的 Google 資料副本的收據

# Parts of one sentence, joined by commas: "Asked for 34, got 33 (2 of them empty), 1 refused."
receipt-sum = 要求 { NUMBER($asked) } 個，取得 { NUMBER($got) } 個
receipt-sum-empty = 要求 { NUMBER($asked) } 個，取得 { NUMBER($got) } 個（其中 { NUMBER($empty) } 個沒有資料）
receipt-sum-refused = { NUMBER($count) } 個遭拒
receipt-sum-failed = { NUMBER($count) } 個失敗
receipt-sum-cancelled = { NUMBER($count) } 個已取消
receipt-sum-not-granted = { NUMBER($count) } 個未允許
receipt-files = { NUMBER($count) } 個檔案，{ BYTES($bytes) }。每個檔案在接收時都經過驗證；總和檢查碼如下。
receipt-incomplete = 有 { NUMBER($count) } 個類別，Google 本身遺漏了部分內容；請見下方。

receipt-row-connection = 連線
receipt-row-asked = 要求時間
receipt-row-finished = 完成時間
receipt-row-period = 期間
receipt-row-access = 存取權
receipt-row-access-ended = 存取權終止
receipt-row-client = 用戶端
receipt-row-program = 製作程式
receipt-program = Carryout { $version }
# The next two stand before a moment: "from 18 May 2026, 00:00 CEST".
receipt-from = 從
receipt-until = 至
receipt-period-limit = 限於 Google 可限定期間的類別
receipt-access-one-time = 單份副本
receipt-access-time-based = 一段期間
receipt-access-unknown = Google 未告知
# A moment follows.
receipt-access-ended = Carryout 已在 Google 終止：
receipt-access-in-place = 寫入這份收據時仍然有效

receipt-asked-for = 要求的內容
receipt-column-kind = 資料類型
receipt-column-outcome = 結果
receipt-column-files = 檔案
receipt-column-size = 大小
receipt-outcome-got = 已取得
receipt-outcome-incomplete = 已取得，不完整
receipt-outcome-empty = 沒有資料
receipt-outcome-refused = 遭拒
receipt-outcome-failed = 失敗
receipt-outcome-cancelled = 已取消
receipt-outcome-not-granted = 未允許
receipt-file-count = { NUMBER($count) } 個檔案
receipt-nothing = 沒有資料
# $headline is a sentence without its full stop.
receipt-reason = { $headline }。{ $reason }
# A moment follows: "Asked 18 May 2026, 14:02 CEST".
receipt-asked-at = 要求時間
receipt-state-of = Google 資料時間
receipt-asked-again = 再次要求 { NUMBER($count) } 次
# A name of Google's follows.
receipt-job = Google 工作
receipt-details = 詳細資料
receipt-details-and-files = 詳細資料和 { NUMBER($count) } 個檔案
receipt-exact-size = { BYTES($bytes) }（{ NUMBER($bytes) } 位元組）
# A name of Google's follows.
receipt-name-at-google = 在 Google：
receipt-generation = 世代編號
receipt-zip = ZIP，含 { NUMBER($count) } 個檔案，解壓縮後 { BYTES($bytes) }；每個項目都已完整讀取
receipt-content = 內容：{ $kind }
receipt-broken = 內部損毀 { NUMBER($count) } 個
receipt-unusable = 名稱無法使用 { NUMBER($count) } 個
receipt-not-exported = 根據 Google 的索引，未匯出 { NUMBER($count) } 個
# Names of Google's follow.
receipt-services = 根據 Google，不完整：

proof-checksum = Google 的總和檢查碼
    .by = 依據 Google 的總和檢查碼
proof-archive = 封存檔本身的總和檢查碼
    .by = 依據封存檔本身的總和檢查碼
proof-twice = 接收兩次，內容相同
proof-length = 僅大小
proof-end = 已接收到結尾，未註明大小
# $proof is one of the above: "3 length only".
receipt-proof-count = { NUMBER($count) } 個：{ $proof }
receipt-proved = 確認方式：{ $proof }
receipt-files-proved = { NUMBER($count) } 個檔案，{ BYTES($bytes) }。每個檔案在接收時都經過驗證（{ $proofs }）；總和檢查碼如下。
# A name follows each of these: "Came from storage.example, which is …", "Google also listed a.zip; it is the same object as b.zip and is kept once".
receipt-host = 來自
receipt-host-unknown = ，不確定是否為 Google 的主機
receipt-earlier-archive = 來自較早的封存檔，工作
receipt-same-listed = Google 也列出了
receipt-same-as = 它等同於
receipt-same-once = 且只保留一份

receipt-adjusted = 調整了 { NUMBER($count) } 個名稱
receipt-adjusted-text = 並非每部電腦都支援所有名稱。檔案內容沒有任何更動。
receipt-row-now = 現在名稱
receipt-row-was = 原本名稱

receipt-proof = 多年後仍可確認
receipt-proof-text = 這個資料夾是 BagIt 包 (RFC 8493)：一般檔案，其總和檢查碼在 manifest-sha256.txt 中。不需要網際網路，也不需要帳戶。以下任一指令都會讀取每個位元組，並指出缺少或變更之處：
receipt-proof-tools = 第二個是美國國會圖書館的工具。供程式讀取的同一份收據在 receipt.json 中。
# A moment stands between the two.
receipt-written = 寫入時間：
receipt-written-by = 程式：Carryout { $version }。並非 Google 的產品。

finding-missing = 缺少 { $path }
finding-extra = { $path } 不在清單中
finding-litter = { $path } 由其他程式留下，不屬於副本
finding-too-deep = { $path } 層級太深，未檢查
finding-too-many = { $path } 包含超過 { NUMBER($most) } 個項目；其餘未檢查
finding-fetch = { $path } 指出 { NUMBER($files) } 個要從別處取得的檔案；未取得任何檔案
finding-more = 還有 { NUMBER($findings) } 項發現
finding-altered = { $path } 已變更
finding-unreadable = 無法讀取 { $path }：{ $why }
finding-not-a-file = { $path } 不是一般檔案
finding-outside = { $path } 位於資料夾之外，未檢查
finding-contradicted = { $path } 在清單中有兩個不同的總和檢查碼
finding-declaration = { $path } 不是 BagIt 包的宣告：{ $says }
finding-line = 無法理解 { $path } 的第 { $number } 行
finding-method = 未使用 { $path }：不支援方法 { $method }
finding-no-manifest = { $path } 沒有 SHA-256 或 SHA-512 總和檢查碼清單
finding-oxum = { $path } 記載 { NUMBER($files) } 個檔案共 { NUMBER($bytes) } 位元組，但實際有 { NUMBER($found_files) } 個檔案共 { NUMBER($found_bytes) } 位元組
finding-oxum-raw = { $path } 記載 { $says }，但實際為 { $found }
finding-receipt = { $path } 與 BagIt 包不符：{ $what }
