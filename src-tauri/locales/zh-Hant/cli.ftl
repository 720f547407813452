### What the command line tells people. Words in `back ticks` are typed as they are; programs read JSON, which has no language.
### Readers: rust

## Nouns with their number, as parts of other sentences

cli-files = { NUMBER($count) } 個檔案
cli-categories = { NUMBER($count) } 個類別
cli-copies = { NUMBER($count) } 份副本
cli-archives = { NUMBER($count) } 個封存檔
cli-items = { NUMBER($count) } 個項目
cli-records = { NUMBER($count) } 筆記錄
cli-unfinished-copies = { NUMBER($count) } 份未完成的副本
cli-files-and-size = { $files }，{ BYTES($bytes) }
cli-quoted = 「{ $name }」

## Everywhere

cli-stopped = 已停止。
cli-not-google = 這不是 Google：所有內容都會傳送到 { $address }。
cli-wrong-use = carryout-cli：{ $details }
cli-problem = { $headline }。
cli-problem-details = （{ $details }）
cli-nothing-done = 未執行任何動作；加上 --yes 即可執行

cli-hint-already-running = 請先關閉 Carryout（其視窗可能已隱藏），或等候另一個 carryout-cli。
cli-hint-keyring = 在沒有桌面的伺服器上：`--vault FILE` 會將金鑰存放在加密檔案中。或啟動 `dbus-run-session -- bash`，並在其中執行 `gnome-keyring-daemon --unlock --components=secrets`。它會讀取鑰匙圈的密碼（首次為新密碼），直到單獨一行的 Ctrl-D。然後再次執行相同的指令。
cli-hint-daily-limit = Google 允許後，`carryout-cli run` 會繼續。
cli-hint-folder = 問題解決後，`carryout-cli run` 會繼續未完成的副本；`carryout-cli move --connection NAME --to DIR` 可將它移至其他資料夾。
cli-hint-disk = 問題解決後，`carryout-cli run` 會繼續未完成的副本。
cli-hint-under-way = `carryout-cli run` 會繼續該副本；`carryout-cli status` 會顯示它。
cli-hint-client = 請用 `--client FILE` 指定。
cli-hint-allow-again = `carryout-cli connect --name NAME --categories all` 會向 Google 要求缺少的內容。
cli-hint-import-client = 請用 `carryout-cli connect --client FILE --name NAME --categories all` 指定目前的檔案。
cli-hint-access-shared = `carryout-cli end-access --connection NAME` 會說明其影響，加上 `--yes` 則會終止。
cli-hint-connections = Google 頁面：{ $address }

## What was typed wrong: half a sentence, after the name of the program

cli-settings-name = 沒有設定「{ $name }」；可用的有 { $names }
cli-settings-value = 「{ $value }」不是 { $name } 的有效值
cli-no-home = 沒有主目錄；請用 --home 指定存放作業記錄的位置
cli-bad-home = { $path } 不能作為存放資料的資料夾：{ $why }
cli-pace-alone = CARRYOUT_PACE 只能搭配 CARRYOUT_GOOGLE_ORIGIN 使用
cli-pace-number = CARRYOUT_PACE 必須是不小於 1 的數字
cli-bad-folder = --to { $path }：{ $why }
cli-rate-form = 請輸入每秒位元組數，例如 500k 或 2M，或 `none`
cli-rate-least = 最小為每秒 { BYTES($bytes) }
cli-keep-form = 請輸入要保留的副本數（1 以上），或 `all`
cli-since-future = --since 在未來
cli-until-future = --until 在未來
cli-period-ends-first = 期間的結束早於開始
cli-no-date = { $option }「{ $text }」不是日期；請寫成 2026-01-31 或 2026-01-31T12:00:00Z
cli-all-or-names = --categories 只能是 `all` 或名稱，不能兩者都用
cli-no-categories = --categories 沒有指定任何內容；`carryout-cli categories` 會列出所有類別
cli-unknown-category = 沒有類別「{ $name }」；`carryout-cli categories` 會列出所有類別
cli-unknown-category-nearest = 沒有類別「{ $name }」；您是指 { $nearest } 嗎？`carryout-cli categories` 會列出所有類別
cli-name-empty = 名稱不能空白
cli-name-unseen = 名稱至少需要一個看得見的字母、數字或符號
cli-name-taken = 有多個連線名為「{ $name }」；請用編號指定：{ $numbers }
cli-unknown-connection = 沒有連線「{ $name }」；現有 { $known }
cli-unknown-connection-none = 沒有連線「{ $name }」；目前還沒有任何連線，`carryout-cli connect --client FILE --name NAME --categories all` 可建立一個
cli-other-client = 「{ $name }」是用另一個用戶端建立的，連線不能更換用戶端；請使用其他 --name
cli-several-clients = 已知多個用戶端；請用 --client 指定
cli-no-connection = 沒有連線；`carryout-cli connect --client FILE --name NAME --categories all` 可建立一個
cli-several-connections = 有多個連線；請用 --connection 指定
cli-being-disconnected = 正在中斷「{ $name }」的連線
cli-nothing-unfinished = 「{ $name }」沒有未完成的副本
cli-no-copy = { $path } 不是已完成的副本：沒有 { $file }
cli-file-exists = { $path } 已存在
cli-no-folder-for = 沒有存放 { $path } 的資料夾

## categories

cli-mark-period = 期間
cli-mark-large = 大
cli-mark-retired = Google 可能已不再提供
cli-legend-period = [{ $mark }]  可用 --since 和 --until 限定
cli-legend-large = [{ $mark }]    可能含有媒體：最多可達數百 GB
cli-group-you-tube = YouTube
cli-group-search-and-activity = 搜尋與活動
cli-group-maps-and-places = 地圖與地點
cli-group-chrome = Chrome
cli-group-play-and-purchases = Play 與購買
cli-group-shopping = 購物
cli-group-home = 居家
cli-group-other = 其他

## connect

cli-asks =
    { $rounds ->
        [1] Google 會針對 { $categories } 詢問您一次。
       *[other] 由於單次要求不能太長，Google 會針對 { $categories } 詢問您 { NUMBER($rounds) } 次。
    }
cli-asks-tick = 請在其頁面上勾選要允許的內容：核取方塊一開始可能沒有勾選。
cli-same-account = 每次都請使用同一個帳戶。
cli-link = Google 頁面會在您的瀏覽器中開啟。如果沒有，請開啟這個網址：
cli-waiting-paste = 正在等候您。如果瀏覽器無法顯示最後一頁（其網址以 http://127.0.0.1 開頭），請將該網址貼到這裡。輸入 `again` 可再次開啟頁面；如果 Google 顯示錯誤頁面，請輸入 `error`；如果上面有 `invalid_scope` 之類的字詞，請輸入該字詞。
cli-waiting = 請在瀏覽器中繼續。
cli-typed-other = 請貼上最後一頁的網址，或輸入 `again`、`error`，或 Google 錯誤頁面上的字詞。
cli-type-again = 完成後請輸入 `again`。
cli-left-out-one = 只要求一個類別時 Google 也顯示錯誤；已略過該類別。
cli-smaller-steps = 接下來會分成更小的步驟向 Google 要求。
cli-saving-lost = Google 此刻給予的內容無法保存。
cli-round = 步驟 { NUMBER($over) }（共 { NUMBER($all) } 個）已完成：已授予 { NUMBER($asked) } 個類別中 { NUMBER($got) } 個的存取權。
cli-gave = 「{ $name }」：Google 給予了 { NUMBER($asked) } 個中的 { NUMBER($got) } 個。
cli-access-until = 存取權有效至 { $moment }。
cli-not-given = 未授予：
cli-same-command = 再次執行相同的指令會重新要求這些類別。

## copy, run and move

cli-going-on-with = 繼續 { $moment } 的副本。
cli-going-on = 繼續 { $copies }。
cli-copying = 正在將 { $categories } 複製到 { $folder }
cli-taking = 正在將 { $copies } 移至 { $folder }。
cli-left-out = 已略過，因為另一份未完成的副本已在複製：{ $list }
cli-not-allowed = 「{ $name }」未允許，已略過：{ $list }
cli-whole = Google 無法為 { $categories } 限定期間；無法限定的會完整複製。
cli-nothing-due = 沒有待辦事項。
cli-rest-from = Google 從 { $moment } 起允許其餘內容。
cli-waits = { $headline }。Carryout 會等候，問題解決後自動繼續。Ctrl-C 可停止：沒有任何損失，之後可用 `carryout-cli run` 繼續。
cli-stopped-copying = 已停止。沒有任何損失：`carryout-cli run` 或再次執行相同的指令會從中斷處繼續，Google 在這段期間會繼續準備。
cli-stopped-unpacking = 已停止。副本本身是完整的；視窗或 `carryout-cli unpack FOLDER` 會從中斷處繼續解壓縮。

cli-sum-proved = 「{ $name }」：{ $categories } 中的 { NUMBER($got) } 個，{ $files }，{ BYTES($bytes) }，每個位元組都已確認無誤。
cli-sum = 「{ $name }」：{ $categories } 中的 { NUMBER($got) } 個，{ $files }，{ BYTES($bytes) }。
cli-sum-checked = 「{ $name }」：{ $categories } 中的 { NUMBER($got) } 個，{ $files }，{ BYTES($bytes) }，每個檔案都在 Google 儲存空間允許的範圍內驗證。
cli-sum-proof = 證明      { $proofs }
cli-proof = { $files }：{ $proof }
cli-checked-when-copied = 複製時已驗證：{ $proofs }。
cli-sum-unfinished = 「{ $name }」的副本尚未完成。
cli-sum-folder = 資料夾    { $folder }
cli-sum-receipt = 收據      { $path }
cli-sum-unpacked = 已解壓縮  { $folder }：{ $files }，{ BYTES($bytes) }
cli-sum-unpacked-partly = 只解壓縮了一部分。
cli-sum-adjusted = { NUMBER($count) } 個改了名稱；請見各資料夾中的 names.json
cli-refused = 略過了 { NUMBER($count) } 個：連結，以及指向別處的名稱
cli-broken = { NUMBER($count) } 個無法完整讀取；原始檔會保留

# One word each, in a column.
cli-job-saved = 已儲存
cli-job-empty = 沒有資料
cli-job-refused = 遭拒
cli-job-failed = 失敗
cli-job-cancelled = 已取消
cli-job-asking = 待要求
cli-job-preparing = 準備中
cli-job-ready = 已就緒
cli-job-copying = 複製中
cli-job-nothing = 沒有資料

cli-progress-categories = { NUMBER($over) }/{ NUMBER($all) } 個類別
cli-progress-preparing = Google 正在準備 { NUMBER($count) } 個
cli-progress-bytes = { BYTES($done) }/{ BYTES($total) }
cli-progress-speed = { BYTES($bytes) }/s
cli-progress-left = 剩餘 { DURATION($seconds) }
cli-progress-next = 下次查看 { $moment }
cli-progress-unpacked = 已解壓縮 { BYTES($done) }
cli-progress-unpacked-of = 已解壓縮 { BYTES($done) }/{ BYTES($total) }
cli-progress-checked = 已驗證 { BYTES($done) }/{ BYTES($total) }
cli-held-quiet = 暫停至 { $moment }
cli-held-metered = 等候中：這是計量付費連線（--anyway 會強制複製）
cli-held-battery = 等候中：使用電池（--anyway 會強制複製）
cli-held-low-battery = 等候中：電量不足（--anyway 會強制複製）

## renew

cli-renew-page = Google 頁面會在您的瀏覽器中開啟：請在那裡延長這個程式的存取權。
cli-renew-no-browser = 無法開啟瀏覽器。請開啟這個網址並在那裡延長：
cli-renew-enter = 完成後請在此按 Enter。
cli-renew-stopped = 已停止。之後可用 `carryout-cli renew --check` 查看是否已延長。
# $access is one of the cli-access messages, as in all of these.
cli-renewed = 已延長：「{ $name }」，{ $access }。
cli-renew-ended = 「{ $name }」的存取權已失效；`carryout-cli connect --name { $quoted } --categories all` 可重新要求。
cli-renew-nothing = 不需要延長：「{ $name }」，{ $access }。
cli-renew-nothing-until = 不需要延長：「{ $name }」，{ $access }；Google 從 { $moment } 起允許延長。
cli-renew-partly = 已延長一部分：「{ $name }」；其餘：{ $access }。
cli-renew-untold = 「{ $name }」的存取權有效；Google 未告知期限。
cli-renew-unasked = 無法針對「{ $name }」詢問 Google；`carryout-cli renew --check` 可再試一次。
cli-renew-not-yet = 尚未延長：「{ $name }」，{ $access }。

cli-switch-first = 首先完成「{ $name }」的 { NUMBER($count) } 份未完成副本，以免遺失任何內容。
cli-switch-stopped = 「{ $name }」的 { NUMBER($count) } 份未完成副本已停止；尚未複製的內容會在 Google 捨棄。
cli-switch-then = 接著「{ $name }」目前的存取權會終止，Google 會再次詢問您：請在那裡選擇期限。
cli-switch-siblings = 如果 { $names } 是同一個 Google 帳戶，其存取權也會終止。
cli-switch-later = 所有未完成的內容完成後，就會變更存取權；`carryout-cli run` 會繼續。
cli-switch-nothing = 「{ $name }」先前的存取權已終止，且未取得新的存取權；`carryout-cli connect --name { $quoted } --categories all` 可重新要求。
cli-switched = 已重新授權：「{ $name }」，{ $access }。

## disconnect and delete

cli-disconnecting = 正在中斷「{ $name }」的連線…
cli-disconnect-stopped = 已停止。下次執行 `carryout-cli run` 時會繼續中斷連線。
cli-disconnected = 「{ $name }」已中斷連線。其檔案和收據保持在原位。
cli-client-removed = 用戶端密鑰也已刪除：下次 `connect` 時請指定 --client FILE。
cli-disconnect-means = 中斷「{ $name }」的連線表示：
cli-disconnect-here = 刪除這部電腦上的金鑰；不會通知 Google，存取權在那裡仍然有效
cli-disconnect-google = Google 會立即終止這個程式對該帳戶的存取權，並刪除此處的金鑰
cli-disconnect-no-loss = 不會失去 Google 上的封存檔：要求的內容都已複製
cli-disconnect-loss = 會失去 Google 上尚未複製的 { $archives }：{ $list }
cli-disconnect-siblings = 如果是同一個 Google 帳戶，以下連線也會終止：{ $names }
cli-disconnect-stays = { $copies }（{ BYTES($bytes) }）和所有收據保持在原位

cli-stock = { $copies }，{ $files }，{ BYTES($bytes) }
cli-would-go = 會移至資源回收筒：{ $stock }。
cli-would-go-in = 位於 { $folder }
cli-delete-stays = Google 存取權會保留。下一份副本會重新下載所有內容。
cli-deleting = 正在將 { $stock } 移至資源回收筒…
cli-delete-stopped = 已停止。下次執行 `carryout-cli run` 時會繼續。
cli-deleted = 已移至資源回收筒：{ $stock }。清空之前，您可以從中還原。
cli-not-deleted = 未移至資源回收筒：{ $folder }

## unpack, verify and diagnostics

cli-unpacked = 已解壓縮：{ $files }，{ BYTES($bytes) }，位於 { $folder }
cli-names-adjusted = 調整了 { NUMBER($count) } 個名稱；請見各資料夾中的 names.json：
cli-space-missing = 其餘內容還缺少 { BYTES($bytes) } 的空間
cli-proved = 已確認無誤：{ $files }，{ BYTES($bytes) }。全部都在，且未變更。
cli-not-proved = 未能確認。已檢查 { $files }，{ BYTES($bytes) }。
cli-more-findings = 還有 { NUMBER($count) } 項；--json 會列出全部
cli-findings-help = 缺少或變更的內容可以從 Google 重新複製，或從備份還原。
cli-diagnostics-written = 已寫入 { $path }：
cli-diagnostics-would = 診斷檔案會包含以下內容（用 --to FILE 寫入）：
cli-logs-cleared = 記錄檔已清除。

## status

cli-status-head = Carryout { $version }，資料位置 { $path }
cli-status-connections = 連線
cli-status-no-connections = 還沒有；`carryout-cli connect --client FILE --name NAME --categories all` 可建立一個
cli-status-copies = 副本
cli-status-no-copies = 還沒有；`carryout-cli copy --connection NAME --categories all --to DIR` 可建立一份
cli-status-line = 傳輸
cli-status-limit = 最多 { BYTES($bytes) }/s
cli-status-problems = 問題
cli-status-keys = 金鑰存放於：{ $store }
cli-status-no-keys = 沒有項目
cli-status-clients = 用戶端
cli-status-no-clients = 還沒有；`carryout-cli connect --client FILE --name NAME --categories all` 可匯入一個
cli-status-built-in = 程式內附
cli-status-being-disconnected = 正在中斷連線
cli-status-allowed = 已允許 { $categories }，目前已複製 { BYTES($bytes) }
cli-status-again = { $moment } 起可再次複製
cli-status-no-copying = { $categories } 已無法複製；您的檔案會保留。`carryout-cli connect --name { $name } --categories all` 會再次向 Google 要求。
cli-status-ends-renew = { $moment } 之後，{ $categories } 不會再有新副本。`carryout-cli renew --connection { $name }` 可延長存取權。
cli-status-ends = { $moment } 之後，{ $categories } 不會再有新副本。無法延長，只能重新授權。
cli-status-next-copy = 下一份副本最快可於 { $moment } 開始
cli-status-losing = 從 { $moment } 起 Google 會刪除 { $archives }；`carryout-cli run` 可下載現有的內容

cli-access-ended = 存取權已失效
cli-access-one-copy = 單份副本的存取權
cli-access-used-up = 單份副本的存取權，已用完
cli-access-unknown = 存取權尚未檢查
cli-access-until-left = 存取權有效至 { $moment }（剩餘 { DURATION($seconds) }）
cli-access-testing = 存取權有效至 { $moment }（剩餘 { DURATION($seconds) }），測試中的用戶端
cli-access-renewable = 存取權有效至 { $moment }（剩餘 { DURATION($seconds) }），現在可以延長

cli-step-project = 專案
cli-step-api = Data Portability API
cli-step-branding = 應用程式名稱
cli-step-audience = 測試使用者
cli-step-publish = 已發布應用程式
cli-step-scopes = 範圍清單
cli-step-client = 用戶端和密鑰
cli-step-file = 用戶端檔案
cli-state-unchecked = 尚未檢查
cli-state-right = 正確
cli-state-wrong = 錯誤
cli-state-unknowable = Google 未告知

# One line per copy: a word for its state first.
cli-line-done = 已完成：{ $categories } 中的 { NUMBER($got) } 個，{ $files }，{ BYTES($bytes) }
cli-line-given-up = 已取消：{ $categories } 中的 { NUMBER($got) } 個，{ $files }，{ BYTES($bytes) }
cli-line-unfinished = 未完成：目前 { $categories } 中的 { NUMBER($over) } 個，{ BYTES($bytes) }
cli-line-paused = 已暫停：目前 { $categories } 中的 { NUMBER($over) } 個，{ BYTES($bytes) }
cli-line-held-up = 受阻：目前 { $categories } 中的 { NUMBER($over) } 個，{ BYTES($bytes) }
cli-line-being-given-up = 正在取消：目前 { $categories } 中的 { NUMBER($over) } 個，{ BYTES($bytes) }

## The encrypted file, and space on drives

cli-status-folder = 副本存放於 { $folder }
cli-drive-limit = 這部磁碟機不支援超過 { BYTES($bytes) } 的檔案 (FAT32)；更大的檔案放不下。
cli-unpack-needs = 解壓縮需要 { BYTES($bytes) }。
cli-unpack-needs-of = 解壓縮需要 { BYTES($bytes) }；其磁碟機上可使用 { BYTES($free) }。
cli-vault-fd-number = CARRYOUT_VAULT_KEY_FD 必須是檔案描述元的編號
cli-vault-fd-alone = --vault-key-fd 只能搭配 --vault 使用
cli-vault-fd-unix = --vault-key-fd 只能在 Unix 上使用
cli-vault-passphrase = { $path } 的通關密語：
cli-vault-new = 這會建立新的加密檔案。沒有通關密語就無法開啟。
cli-vault-again = 請再輸入一次：
cli-vault-no-key = 沒有終端機、--vault-key-fd，也沒有憑證 { $name }
cli-vault-too-long = 作為金鑰太長
cli-vault-no-text = 金鑰不是文字
cli-vault-differ = 兩次輸入的通關密語不同
cli-key-not-kept = 已取得存取權，但無法存放其金鑰

## end-access, and access for one copy once all is copied

cli-access-is-ended = 單份副本的存取權已於 { $moment } 在 Google 終止；收據中有說明。
cli-access-left = 單份副本的存取權予以保留：如果是同一個 Google 帳戶，終止它也會終止 { $names } 的存取權。`carryout-cli end-access --connection { $quoted } --yes` 可將它終止。
cli-access-not-ended = { $headline }。{ $reason }
cli-end-access-means = 終止「{ $name }」的存取權表示：
cli-end-access-stays = 在您重新授權之前，Google 不再允許這個程式複製；連線及其檔案會保留
cli-end-access-siblings = 如果是同一個 Google 帳戶，以下連線的存取權也會終止：{ $names }
cli-end-access-ending = 正在終止「{ $name }」的存取權…
cli-end-access-lasts = 這項存取權在一段期間內有效；disconnect 可將它終止
cli-end-access-done = 已在 Google 終止存取權。檔案和收據保持在原位。

## view

cli-view-forgotten = 索引已刪除。副本保持原狀。
cli-view-indexed = { $account }：{ $copies } 中的 { $items }
cli-view-indexed-partly = { $account }：{ $copies } 中的 { $items }，{ $records } 無法讀取：
cli-view-byte = 位元組 { $offset }
cli-view-newest = { $items }，顯示其中最新的 { NUMBER($shown) } 個；--limit N 可顯示更多
cli-view-no-title = （無標題）
cli-view-gone = Google 上已不存在
cli-view-no-kind = 「{ $word }」不是類型；可用的有 { $known }
cli-view-stats = { $account }：{ $copies } 中的 { $items }，{ NUMBER($gone) } 個在 Google 上已不存在
cli-view-months = 月份
cli-view-channels = 頻道
cli-view-sites = 網站
cli-view-searches = 搜尋
cli-view-countries = 地點所在國家/地區
cli-view-or = { $first } 或 { $second }
cli-view-progress = 已讀取 { BYTES($done) }/{ BYTES($total) }，{ $items }
cli-view-skipped = 已略過 { $folder }：{ $why }
cli-view-no-copy-in = { $folder } 中沒有已完成的副本
cli-view-no-copy = 還沒有已完成的副本；`carryout-cli copy --connection NAME --categories all --to DIR` 可建立一份，--folder DIR 可查看其他位置的副本
cli-view-no-account = 沒有帳戶「{ $account }」的副本
cli-view-bag-to = 證據需要 --to FOLDER
cli-view-not-empty = { $folder } 不是空的
cli-view-written = 已將 { $items } 寫入 { $path }
cli-view-left-out = 略過了 { NUMBER($count) } 個地點，因為沒有副本註明其位置：
cli-view-bag = { $items } 及其記錄，位於 { $folder }
cli-view-no-original = { NUMBER($count) } 個沒有原始記錄
cli-view-altered = { $path } 與其收據不符
