### The settings.
### Readers: page, rust

settings-title = 設定
settings-in-practice = 這些設定只適用於示範，並隨示範結束。

settings-speed-label = 速度限制
settings-speed-none = 無
settings-speed-own = 自訂…
settings-speed-own-label = 自訂值
settings-speed-unit-label = 單位

settings-speed-units-mbit = Mbit/s
settings-speed-units-mbyte = MB/s

settings-speed-rate = { $value } { $unit }
settings-speed-how = 適用於所有副本的全部檔案合計。進行中的副本會立即遵守。
settings-speed-wrong = 這不是有效的速度。請輸入不小於 0.1 Mbit/s 的數字。

settings-quiet-begin = 暫停下載 1 小時
settings-quiet-short = 1 小時
settings-quiet-what = 適合通話或看電影時：一小時內不下載，之後自動繼續。
settings-quiet-until = 下載已暫停至 { $when }。
settings-quiet-google = Google 會繼續準備。
settings-quiet-end = 立即繼續

settings-line-wait = 使用計量付費連線時暫停
settings-line-how = 由系統判斷哪些是計量付費連線，例如手機熱點。如果系統未說明，就會照常下載。
settings-line-is-metered = 目前是計量付費連線。

settings-power-title = 電池與睡眠
settings-power-battery = 使用電池時

settings-power-choices-always = 複製
settings-power-choices-unlessLow = 複製，直到電量不足
settings-power-choices-never = 只在接上電源時

settings-power-how = 這段期間 Google 會繼續準備。您仍可手動繼續每份副本。
settings-power-is-on-battery = 這部電腦正在使用電池。
settings-power-awake = 傳輸檔案時保持喚醒
settings-power-awake-how = 只在傳輸資料時。Google 準備期間和副本等候期間，電腦可以睡眠。

settings-access-title = 單份副本的存取權
settings-access-label = 全部複製後終止
settings-access-how = 您授權的所有內容複製並驗證後，Carryout 會在 Google 終止存取權。如果另一個連線可能是同一個 Google 帳戶，會先詢問您。

settings-background-title = 背景
settings-background-label = 開機時啟動，並在視窗關閉後繼續執行
settings-background-how = 沒有視窗時，存取權仍有效，副本也會繼續。再次開啟 Carryout 即可查看。
settings-background-quit = 結束 Carryout
settings-background-quit-how = 直到下次開機，或您再次開啟它。

settings-held-metered = 等候中：這是計量付費連線。
settings-held-battery = 等候中：電腦正在使用電池。
settings-held-lowBattery = 等候中：電池電量不足。

settings-held-goes-on-metered = 改用其他連線後會繼續。
settings-held-goes-on-battery = 接上電源後會繼續。
settings-held-goes-on-lowBattery = 接上電源後會繼續。

settings-held-anyway = 仍要複製
settings-held-row = 等候中
settings-tabs = 設定分類
settings-tab-general = 一般
settings-tab-privacy = 隱私權與資料
settings-tab-about = 關於
settings-about-apart = Carryout 與 Google 沒有關聯，也未獲 Google 認可。

settings-index-title = 搜尋索引
settings-index-label = 保留副本的索引
settings-index-how = 用於在「我的資料」中搜尋。索引由您的副本產生，存放在這部電腦上，只有您能讀取，並會隨副本一併刪除。
settings-index-forget = 刪除索引
settings-index-forget-how = 立即刪除，之後不再保留索引。您的副本保持原狀。
settings-advanced = 進階
settings-about-copy-version = 複製版本
settings-about-licences = 授權條款
settings-about-free = Carryout 是自由軟體，您可以自行選擇 Apache-2.0 或 MIT 授權。它包含其他專案的成果，適用各自的授權條款。

settings-copies-title = 副本
settings-copies-folder = 新副本的資料夾
settings-copies-folder-change = 變更…
settings-copies-schedule = 自動副本：{ $account }
settings-copies-none = 有帳戶之後，就能為每個帳戶選擇自動副本。

settings-window-title = 視窗
settings-language-label = 語言
settings-language-system = 與系統相同
settings-look-label = 外觀

settings-look-choices-system = 與系統相同
settings-look-choices-light = 淺色
settings-look-choices-dark = 深色

settings-updates-title = 更新

settings-network-title = 網路
settings-transfers-label = 同時傳輸的檔案數
settings-transfers-how = 從下一個檔案起生效。只有頻寬有餘裕時，增加數量才會更快。
settings-line-copy = 使用計量付費連線時也複製
settings-proxy-label = Proxy

settings-proxy-choices-system = 與系統相同
settings-proxy-choices-none = 無
settings-proxy-choices-own = 自訂位址…

settings-proxy-own-label = Proxy 位址
settings-proxy-own-save = 使用這個 Proxy
settings-proxy-how = 適用於 Carryout 取得的所有內容，從下一次要求起生效。瀏覽器有自己的設定。
settings-proxy-example = http://proxy.example:3128

settings-log-title = 記錄檔
settings-log-label = 記錄層級
settings-log-how = 記錄檔會在這部電腦上保留一週。其中絕不含金鑰，也只含類別和檔案的名稱。

settings-log-choices-error = 只有錯誤
settings-log-choices-warn = 包含警告
settings-log-choices-info = 一般
settings-log-choices-debug = 全部，用於找出問題

settings-keys-title = 登入金鑰
settings-keys-how = 存取金鑰的存放位置，以及存放是否正常。
settings-keys-open = 顯示
