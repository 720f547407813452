### Whom the program talks to, what it stores, and what Google allows.
### Readers: page

privacy-title = Carryout 只與 Google 通訊，不與其他任何人通訊
privacy-title-sandbox = 現在沒有任何內容離開這部電腦
privacy-encrypted = 已加密
privacy-google = Google
privacy-sandbox = 模擬 Google
privacy-on-computer = 在這部電腦上
privacy-your-folder = 您的資料夾
privacy-ordinary-files = { BYTES($bytes) }，一般檔案
privacy-no-server = 我們沒有伺服器，沒有使用統計，也沒有當機報告。
privacy-updates = 只有在 Carryout 檢查更新時，才會另外連上其下載頁面，且不會傳送任何與您有關的資訊。
privacy-stored = Carryout 存放的內容
privacy-col-what = 內容
privacy-col-where = 位置
privacy-copies-text = 未加密：能讀取該資料夾的人都能讀取您的資料。
privacy-own-folder = 這部電腦上 Carryout 自己的資料夾中
privacy-no-index = 無；搜尋已關閉
privacy-index-text = 由您的副本產生；隨時可以重建。
privacy-index-rebuild = 重建
privacy-index-rebuild-long = 重建搜尋索引
privacy-index-make = 建立
privacy-index-make-long = 建立搜尋索引
privacy-keys = 登入金鑰
privacy-keys-text = 沒有存放在其他地方。
privacy-entries = 顯示 { NUMBER($count) } 個項目
privacy-journal = 作業記錄和記錄檔
privacy-journal-text = 帳戶、副本、檔案，以及程式做過的事。不含金鑰，也不含您的資料。
privacy-access = Google 存取權
privacy-project =
    { $count ->
        [0] 您的 Google 專案，沒有帳戶使用
       *[other] 您的 Google 專案，{ NUMBER($count) } 個帳戶使用
    }
privacy-client-file = 其他用戶端檔案
privacy-client-file-text = 來自您的另一個 Google 專案。
privacy-at-google = 在 Google
privacy-at-google-text = 查看可存取您帳戶的所有程式。
privacy-open-page = 開啟頁面
privacy-diagnostics = 診斷檔案
