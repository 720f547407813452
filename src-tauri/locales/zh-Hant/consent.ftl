### The steps through Google's page.
### Readers: page

consent-asks =
    { $rounds ->
        [1] Google 會詢問您一次
        [2] Google 會詢問您兩次
       *[other] Google 會詢問您 { NUMBER($rounds) } 次
    }
consent-why-rounds = 單次要求不能太長，因此分成幾個步驟。每個步驟都很快。
consent-one-round = 瀏覽器會開啟 Google 自己的頁面。Carryout 絕不會看到您的密碼。
consent-round = 步驟 { NUMBER($number) }
consent-round-of = 步驟 { NUMBER($number) }，共 { NUMBER($of) } 個
consent-in-round = 這個步驟的所有類別
consent-round-gave = 已允許 { NUMBER($got) }/{ NUMBER($asked) }
consent-switched = 先前的授權已終止。請在 Google 頁面上選擇這次的期限。
consent-how-long = Google 給予存取權的期限
consent-once = 一次
consent-month = 30 天
consent-half = 180 天
consent-good = 在 Google 頁面上
consent-tick = 勾選核取方塊。
consent-same-account = 每個步驟都使用同一個帳戶。
consent-one-account = 確認您使用的帳戶。
consent-open-google = 前往 Google
consent-opening = 正在開啟瀏覽器…
consent-waiting = 請在瀏覽器中繼續
consent-waiting-text = 請在 Google 頁面上允許存取，然後返回。這個視窗會自動得知。
consent-since = 開啟時間 { $time }，{ $away }
consent-since-now = 開啟時間 { $time }
consent-again = 再次開啟頁面
consent-copy-link = 複製連結
consent-link-copied = 已複製連結。請在這部電腦的任一瀏覽器中開啟。
consent-no-browser = 無法開啟瀏覽器。請複製連結並自行開啟。
consent-saving = 已收到回應
consent-saving-text = 正在將存取權儲存到您的密碼儲存庫…
consent-between = 步驟 { NUMBER($number) }（共 { NUMBER($of) } 個）已完成
consent-next = 前往 Google 進行步驟 { NUMBER($number) }
consent-gave-all =
    { $count ->
        [1] 已授予 { NUMBER($count) } 個類別的存取權
       *[other] 已授予全部 { NUMBER($count) } 個類別的存取權
    }
consent-gave = 已授予 { NUMBER($asked) } 個類別中 { NUMBER($got) } 個的存取權
consent-gave-nothing = 未授予存取權
consent-choose-again = 返回您的選擇
consent-not-given = 未授予
consent-not-given-text = 如果您是刻意不勾選，那沒有關係。
consent-ask-again = 再次要求這些類別
consent-go-on = 繼續（{ NUMBER($count) } 個）
consent-to-copy = 顯示副本
consent-done = 完成
consent-failed = 未授予存取權
consent-denied = 您選擇不允許存取
consent-denied-text = 沒有關係。未複製任何內容。您可以選擇較少的類別再次要求，或就此打住。
consent-denied-later = 沒有關係。您先前允許的內容正在複製。您可以再試一次，或放棄其餘內容。

consent-begun-begun = { NUMBER($count) } 個類別已在複製
consent-begun-preparing = Google 正在準備這些類別。您不必急。
consent-begun-here = 已完成 { NUMBER($done) }/{ NUMBER($all) }。
consent-begun-waiting = 您允許後，會立即要求另外 { NUMBER($count) } 個。

consent-stop = 到此為止
consent-name = 為這個帳戶命名
consent-name-hint = Google 不會告知這是哪個帳戶。取個名稱有助辨識，例如「小安個人」。
consent-name-stays = 如果留空，名稱會是「{ $name }」。
consent-name-placeholder = 我的 Google 帳戶
consent-paste = 頁面顯示無法連線？
consent-paste-text = 請從該瀏覽器頁面頂端複製完整網址，貼到這裡。網址以 http://127.0.0.1 開頭。
consent-paste-label = 瀏覽器中的網址
consent-paste-button = 使用這個網址
consent-see = 頁面顯示什麼？
consent-no-error = 沒有錯誤
consent-an-error = 有錯誤
consent-error-hint = Google 會在頁面結尾註明錯誤名稱。
consent-error-name = 錯誤 { $number }：{ $name }

consent-helper-unticked = 核取方塊全都沒有勾選
    .text = 這很正常。請勾選您要的項目，然後點選「繼續」。
consent-helper-unverified = 「Google 尚未驗證這個應用程式」
    .text = 如果您知道是誰製作的，例如是您自己的專案，請點選「進階」，然後點選「前往……」。
consent-helper-tooMany = 「400. 發生錯誤」或空白頁面
    .text = Google 可能無法一次顯示這麼多。我們會分成更小的步驟要求；您勾選的內容不會遺失。
consent-helper-unreachable = 「無法連上這個網站」，網址為 127.0.0.1
    .text = 只差一步了。請將該頁面的網址貼到下方的欄位。
consent-helper-nothing = 沒有開啟頁面
    .text = 請再次開啟，或將連結複製到這部電腦的任一瀏覽器。

consent-errors-tester = 「已封鎖存取權：……未完成 Google 驗證程序」
consent-errors-account = 「您無法使用這個帳戶」，或提及您機構的政策
consent-errors-scope = 「Some requested scopes were invalid」
consent-errors-redirect = 「已封鎖存取權：這個應用程式的要求無效」
consent-errors-client = 「The OAuth client was not found」
consent-errors-deleted = 「The OAuth client was deleted」
consent-errors-disabled = 「The OAuth client was disabled」
consent-errors-unauthorized = 「… is not authorized to request … using this method」
consent-errors-internal = 「已封鎖存取權：……只能在所屬機構內使用」
consent-errors-school = 「已封鎖存取權：您機構的管理員必須審查……」
consent-errors-browser = 「無法從這個畫面登入」，或提及可能不安全的瀏覽器或應用程式
consent-errors-request = 「已封鎖存取權：授權錯誤」

consent-smaller = 分成更小的步驟要求

consent-open-step-project = 開啟專案
consent-open-step-api = 開啟 API
consent-open-step-branding = 開啟「品牌宣傳」(Branding)
consent-open-step-audience = 開啟「目標對象」(Audience)
consent-open-step-publish = 開啟「目標對象」(Audience)
consent-open-step-scopes = 開啟「資料存取權」(Data Access)
consent-open-step-client = 開啟用戶端清單
consent-open-step-file = 開啟用戶端清單

consent-to-paste = 前往輸入欄位

consent-news-waiting = 請在瀏覽器中繼續。
consent-news-saving = 已收到回應。正在儲存存取權。
consent-news-between = 步驟 { NUMBER($number) } 已完成。準備好後請繼續。
consent-news-done = 存取權已儲存。
consent-news-failed = 在 Google 的步驟失敗。
consent-news-denied = 您選擇不允許存取。
consent-steps = 在 Google 的步驟
consent-what = Google 會詢問什麼
consent-step-holds = { NUMBER($count) } 個類別：{ $titles }
consent-step-more = 等，還有 { NUMBER($count) } 個
consent-tick-text = 一開始可能沒有勾選。
consent-account-text = Carryout 看不到是哪個帳戶。
consent-choose-long = 選擇期限。
consent-choose-long-text = 只有您能設定；下表可供參考。
consent-new-copies = 新副本
consent-new-copies-once = 每個類別一份
consent-new-copies-daily = 可以每天一份
consent-ends = 到期
consent-ends-once = 副本完成後
consent-renew = 延長
consent-renew-once = 不可以；須重新授權
consent-renew-any = 隨時
consent-renew-from = { $date } 起
consent-good-for = 適合
consent-good-once = 單份副本
consent-good-month = 試用
consent-good-half = 讓副本保持最新
consent-end-any-time = 您隨時可以終止存取權。
consent-back = 返回
consent-link = Google 頁面的連結
consent-help = 發生問題？
consent-help-open = 瀏覽器說明顯示在下方。
consent-paste-first = 請先貼上網址。
