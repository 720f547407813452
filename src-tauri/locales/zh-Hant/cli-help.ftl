### The manual of the command line: `carryout-cli --help`. The lines are broken here as they are shown; keep them below 100 characters.
### Names of options, commands and placeholders stay as they are. `.more` is shown below the first line by `--help`, not by `-h`.
### Readers: rust

help-categories = 列出可以複製的所有內容
    .more =
        第一欄的名稱就是 --categories 接受的名稱。
help-connect = 在瀏覽器中向 Google 要求帳戶的存取權
    .more =
        Google 頁面會在瀏覽器中開啟；如果單次要求太長，會開啟多次。
        沒有瀏覽器時（例如透過 ssh），請在任何瀏覽器中開啟顯示的網址；
        如果該瀏覽器無法顯示最後一頁，請將該頁的網址貼到這裡。
        Google 至少給予一個類別即為成功 (0)；缺少的類別會列出。
help-copy = 將類別複製到資料夾；確認每個位元組後才結束
    .more =
        副本有自己的資料夾 DIR/NAME/DATE TIME，其中的檔案與 Google 製作的完全相同，
        並附上總和檢查碼與收據。如果這樣的副本尚未完成，再次執行相同的命令列就會繼續。
        其他未完成的副本也會同時繼續。
help-move = 將未完成的副本移至其他資料夾，並在那裡繼續
    .more =
        適用於已滿、已移除或唯讀的磁碟機。已有的內容會搬過去、驗證，然後從舊位置刪除；
        如果無法存取舊位置，就會從 Google 重新下載。
        這個連線之後的自動副本也會存放到那裡。
help-status = 顯示連線、副本和問題；不會詢問 Google
help-renew = 在 Google 頁面上延長存取權，並確認是否成功
    .more =
        Google 允許在最後 90 天內，於已連結程式的頁面上延長。該頁面會在瀏覽器中開啟，
        之後會向 Google 詢問新的到期日。
help-disconnect = 將存取權交還 Google 並刪除金鑰；檔案會保留
    .more =
        不加 --yes 時，只會顯示會失去什麼。
help-end-access = 在 Google 終止單份副本的存取權；連線及其檔案會保留
    .more =
        Google 會同時終止同一 Google 帳戶所有連線的存取權。不加 --yes 時，
        只會顯示可能涉及哪些連線。`copy` 通常會自行終止這類存取權。
help-delete = 將連線的所有已完成副本移至資源回收筒；存取權會保留
    .more =
        不加 --yes 時，只會顯示會移走什麼。絕不會略過資源回收筒直接刪除：
        如果資源回收筒拒絕，例如磁碟機沒有資源回收筒，檔案就會保留。
help-diagnostics = 儲存這個程式做過的事，供協助您的人查看；絕不含金鑰
    .more =
        一個 ZIP 壓縮檔，內含版本、狀態、數量、時間和錯誤代碼，以及視窗的記錄檔。
        您取的名稱、路徑和位址都會遮蔽。不加 --to 時，只會列出其中會有什麼。
        不會傳送任何內容到任何地方。
help-unpack = 將副本的封存檔解壓縮到原始檔旁邊的 `unpacked` 資料夾
    .more =
        任何磁碟機都不支援的名稱會經過調整，並列在 names.json 中；原始檔和證明保持不變。
        如果中途停止，再次執行相同的指令會從中斷處繼續。
        不需要鑰匙圈、作業記錄和網路。
help-verify = 離線檢查副本：每個檔案都在、未變更、沒有多餘
    .more =
        讀取資料夾的每個位元組，並與來自 Google 時記錄的總和檢查碼比對。
        接受任何有 SHA-256 或 SHA-512 總和檢查碼的 BagIt 包 (RFC 8493)。
        不需要鑰匙圈、作業記錄和網路。
help-run = 繼續所有未完成的副本，直到沒有待辦事項
    .more =
        當機、重新開機或 Ctrl-C 之後，會從各自的中斷處繼續；不會重複要求或下載。
        在視窗中暫停的副本會保持暫停。適合計時器：結束代碼為 4 時，請稍後再試。

help-settings = 列出設定，或變更一項設定
    .more =
        只輸入 NAME 時會顯示該設定。開關接受 on 和 off，`limit` 接受 500k、2M 或 none，
        `proxy` 接受 system、none 或位址（http、https 或 socks5）。
        如果程式正在執行，設定由它獨占：請結束該程式，或使用其視窗。
help-settings-name = 設定的名稱
help-settings-value = 之後的值

help-view = 查看已完成的副本：搜尋、統計、匯出；不需要網路
    .more =
        程式會就地讀取副本，在資料夾中建立索引。索引隨時可以重建，
        `view index --forget` 會將它刪除。
help-view-index = 依現有的副本更新索引
    .more =
        如果中途停止，再次執行相同的指令會從中斷處繼續。
help-view-search = 尋找項目，由新到舊
    .more =
        必須包含所有字詞；最後一個可以只是開頭。引號內的字詞必須依此順序出現。
help-view-stats = 統計內容：依類別、月份、星期和時段、頻道、網站、搜尋、國家/地區
help-view-export = 將項目寫成供其他程式使用的格式，或作為證據
help-view-shapes = 輸出副本中的鍵和類型，不含值；用於回報無法辨識的格式

help-arg-json = 在標準輸出以一份 JSON 文件回應
help-arg-home = 將作業記錄和設定存放在這裡，而不是一般的位置
help-arg-vault = 將金鑰加密存放在這個檔案，而不是鑰匙圈；用於伺服器
    .more =
        檔案會在首次使用時建立。其金鑰（通關密語或 age 身分）從 --vault-key-fd、systemd 憑證
        「carryout-vault」或終端機讀取；絕不從命令列讀取。
        一開始使用鑰匙圈的資料會一直使用鑰匙圈，反之亦然。
help-arg-vault-key-fd = 從這個已開啟的檔案描述元讀取加密檔案的金鑰
help-arg-verbose = 將詳細資料記錄到標準錯誤；絕不含機密

help-connect-client = Google 的 client_secret_….json，用戶端類型為「Desktop app」
    .more =
        其密鑰會存入鑰匙圈，之後不再需要該檔案。未指定時，會使用已知的用戶端，
        或程式內附的用戶端。
help-connect-name = 您為這個帳戶取的名稱；Google 不會告知這是哪個帳戶
    .more =
        如果使用現有連線的名稱，只會要求其缺少的內容。
help-connect-categories = 要求的內容：以逗號分隔的名稱，或 `all`

help-copy-connection = 連線的名稱，如 `status` 所示
help-copy-categories = 複製的內容：以逗號分隔的名稱，或 `all`（所有已允許的類別）
help-copy-to = 副本的存放位置
help-copy-since = 只複製不早於此的內容：2026-01-31 或 2026-01-31T12:00:00Z
    .more =
        Google 可為七個類別限定期間（請見 `categories`）；其他類別會完整複製。
help-copy-until = 只複製不晚於此的內容；日期表示當天結束
help-copy-unpack = 全部確認無誤後，將封存檔解壓縮到原始檔旁邊，如同 `unpack`
help-copy-keep = 每個類別至少保留最近 N 份副本，較舊的移至資源回收筒
    .more =
        從現在起適用於這個連線，自動副本也一樣；`all` 會保留全部。
        只有在較新的副本包含其所有內容時，副本才會移走，且一定經過資源回收筒。

help-copy-keep-access = 全部複製後，保留單份副本的存取權
    .more =
        否則，授予的所有內容複製並確認無誤後，就會立即在 Google 終止。

help-arg-limit = 每秒最多下載：500k、2M（位元組），或 `none`
    .more =
        適用於全部檔案合計，且僅限這次執行。未指定時，會使用在視窗中選擇的限制。
        1k 為 1,000 位元組；最小為 10k。
help-arg-anyway = 使用計量付費連線或電量不足時也複製
    .more =
        否則，在系統能提供這類資訊時，檔案會依視窗中的選擇等候。
help-arg-no-wait = 磁碟已滿或磁碟機不在時結束 (1)，而不是等候

help-move-connection = 連線的名稱，如 `status` 所示
help-move-to = 其副本之後的存放位置

help-renew-connection = 連線的名稱；只有一個時可以省略
help-renew-check = 只檢查，不開啟 Google 頁面
help-renew-switch = 在「一次」和一段期間之間切換：先終止目前的存取權，再重新授權
    .more =
        必須先終止目前的存取權，Google 才能變更其類型。未完成的副本會先完成。檔案會保留。
help-renew-stop-copies = 搭配 --switch：停止未完成的副本；尚未複製的內容會在 Google 捨棄

help-disconnect-connection = 連線的名稱，如 `status` 所示
help-disconnect-yes = 確定執行
help-disconnect-here-only = 刪除這部電腦上的金鑰，但不通知 Google

help-end-access-connection = 連線的名稱，如 `status` 所示
help-end-access-yes = 確定執行

help-delete-connection = 連線的名稱，如 `status` 所示
help-delete-yes = 確定執行

help-diagnostics-to = 要寫入的檔案；不會取代現有檔案
help-diagnostics-clear-logs = 之後清空記錄檔

help-unpack-folder = 一份已完成副本的資料夾，也就是含有 receipt.json 的資料夾

help-verify-folder = 一份副本的資料夾，也就是含有 bagit.txt 的資料夾

help-view-folder = 查看這個資料夾中的副本，而不是此處已知的副本

help-view-index-rebuild = 依副本重建
help-view-index-forget = 將它刪除；副本保持原狀

help-arg-category = 只限這個類別，如 `categories` 所示；多個以逗號分隔
help-arg-account = 只限這個帳戶，依其名稱
help-arg-kind = 只限這個類型：watched、searched、visited、bought、place、comment、saved 等；多個以逗號分隔
help-arg-since = 只限不早於此的內容：2026-01-31 或 2026-01-31T12:00:00Z
help-arg-until = 只限不晚於此的內容；日期表示當天結束
help-arg-gone = 只限 Google 上已不存在的內容：最近兩份完整副本中都沒有

help-view-search-words = 要尋找的內容；沒有字詞時為全部
help-view-search-limit = 最多這麼多項目；未指定時為 { $default }

help-view-export-format = 格式
help-view-export-format-csv = 供試算表使用的表格
help-view-export-format-jsonl = 每行一份 JSON 文件，包含每個項目的所有資訊
help-view-export-format-bookmarks = 各種瀏覽器可讀取的書籤和閱讀清單
help-view-export-format-bagit = 證據：項目、原始記錄、總和檢查碼與收據，作為 BagIt 包
help-view-export-format-kml = 供 Organic Maps 等使用的地點
help-view-export-format-gpx = 供 OsmAnd 等使用的地點
help-view-export-format-geojson = 供程式使用的地點
help-view-export-format-opml = 作為訂閱來源的訂閱
help-view-export-format-newpipe = NewPipe 可讀取的訂閱
help-view-export-format-subscriptions = YouTube 匯出格式的訂閱，標題列為英文
help-view-export-format-freetube = FreeTube 可讀取的已觀看影片
help-view-export-format-freetube-playlists = FreeTube 可讀取的播放清單
help-view-export-to = 要寫入的檔案，或 `bagit` 的資料夾；不會取代現有內容
    .more =
        未指定時：標準輸出。
help-view-export-words = 只限包含這些字詞的內容

help-carryout = 把您的 Google 資料副本帶回家，並確認其完整。
    .more =
        與 Carryout 視窗相同，供伺服器和指令碼使用：兩者共用作業記錄、鑰匙圈和副本，
        但同一時間只能執行其中一個。
help-after =
    一般用法：
    { $example }

    結束代碼：
      0  完成
      1  失敗，或在結束前停止
      2  用法錯誤：命令列、用戶端檔案或環境
      3  需要您處理：必須授權，或解鎖鑰匙圈
      4  時候未到：Google 每天只允許一份副本，其餘必須等候

    環境變數：
      CARRYOUT_HOME           作業記錄和設定的位置；--home 優先
      CARRYOUT_GOOGLE_ORIGIN  Google 替代服務的 http://127.0.0.1:PORT；僅限本機回送
      CARRYOUT_PACE           將每次等候除以這個數字；只能搭配上述替代服務
      CARRYOUT_VAULT          金鑰的加密檔案，用於沒有鑰匙圈的伺服器；--vault 優先
      CARRYOUT_VAULT_KEY_FD   讀取該檔案金鑰的位置；--vault-key-fd 優先
      CREDENTIALS_DIRECTORY   由 systemd 設定；其憑證 carryout-vault 就是該檔案的金鑰

    使用 --json 時，標準輸出只有一份 JSON 文件；給人看的文字會輸出到標準錯誤。
    權杖和機密絕不從命令列讀取：它們存放在系統的鑰匙圈，或 --vault 指定的加密檔案中。

help-heading-usage = 用法：
help-heading-commands = 指令
help-heading-options = 選項
help-heading-arguments = 引數
help-heading-everywhere = 適用於所有指令
help-heading-copies = 針對哪些副本
help-help = 顯示這份手冊（-h：精簡版）
help-version = 顯示版本
