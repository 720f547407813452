### The window's frame: header, banners, buttons and everything that is on several screens.
### Readers: page

frame-name = Carryout
frame-starting = 正在啟動…
frame-skip = 跳至內容
frame-home = 總覽
frame-settings = 設定
frame-my-data = 我的資料
frame-copies = 副本
frame-sidebar = 側邊欄
frame-nav-main = 主要導覽
frame-nav-accounts = 帳戶
frame-add-account = 新增帳戶
frame-keys = 快速鍵
frame-needs = { NUMBER($count) } 件事需要您處理
frame-under-way = { NUMBER($count) } 份副本進行中
frame-account-days = 存取權：剩 { NUMBER($days) } 天
frame-account-copying = 正在複製：{ NUMBER($done) }/{ NUMBER($all) }
frame-account-paused = 自動副本已暫停

frame-tone-good = 安全
frame-tone-care = 即將
frame-tone-bad = 需要您處理
frame-tone-idle = 已暫停

frame-steps = 步驟
frame-step-choose = 選擇
frame-step-google = Google
frame-step-copy = 複製
frame-shortcuts = 鍵盤快速鍵
frame-close = 關閉
frame-cancel = 取消
frame-opens-browser = 在瀏覽器中開啟
frame-mode = 這個視窗的通訊對象
frame-notices = 通知
frame-practice = 示範：資料為虛構，不會傳送任何內容給 Google。
frame-leave-practice = 離開示範
frame-override = 不是 Google：所有內容都會傳送到 { $address }
frame-offline = 沒有網路連線。
frame-offline-text = 這部電腦上的一切仍可使用。連線恢復後，副本會自動繼續。
frame-until-quit = 存取權只會保留到您結束程式為止。之後必須重新授權。
frame-details = 詳細資料
frame-copy-details = 複製詳細資料
frame-copied = 已複製
frame-copy-failed = 無法複製。請選取文字並自行複製。
frame-stay-connected = 保持連線直到我結束程式
frame-update = Carryout { $version } 已推出。
frame-install-update = 安裝並重新啟動
frame-update-waits = 沒有檔案正在傳輸時才能安裝。
frame-open-download = 開啟下載頁面
frame-cannot-start = Carryout 無法啟動
frame-version = Carryout { $version }
frame-files = { NUMBER($count) } 個檔案
frame-categories = { NUMBER($count) } 個類別

frame-keys-title = 鍵盤快速鍵

frame-keys-names-ctrl = Ctrl
frame-keys-names-shift = Shift
frame-keys-names-space = 空白鍵

frame-keys-search = 搜尋類別
frame-keys-main = 按下主要按鈕
frame-keys-escape = 清除搜尋、關閉、返回
frame-keys-settings = 開啟設定
frame-keys-help = 顯示這份清單
frame-keys-close-window = 關閉視窗；進行中的副本會繼續
frame-keys-quit = 結束；存取權會保留
frame-keys-move = 往前移、往後移
frame-keys-toggle = 勾選或取消勾選
frame-keys-zoom = 放大、縮小、恢復原始大小
frame-keys-single = 允許單鍵（/ 和 ?）
frame-keys-single-hint = 如果您使用語音輸入，請關閉此項。
frame-keys-places = 總覽、我的資料、副本、設定
frame-to-copy = 要複製的文字
