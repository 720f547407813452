### The guide to a Google project and client file of the user's own.
### Readers: page

setup-title = 設定 Google 存取權
setup-intro = Google 只會將存取權授予擁有用戶端檔案的程式。您只需在 Google 控制台建立一次，大約 15 分鐘。檔案會留在這部電腦上。
setup-step = 步驟 { NUMBER($number) }
setup-page-opens = 開啟這個頁面
setup-project = 建立專案
setup-project-text = 名稱不拘，例如「我的資料」。Google 也會要求連結帳單帳戶；據我們所知，這些副本不會產生費用。
setup-api = 啟用 Data Portability API
setup-api-text = 確認頂端已選取您的專案，然後點選「啟用」。
setup-branding = 為應用程式命名
setup-branding-text = 應用程式名稱：「我的 Carryout」。使用者支援電子郵件和聯絡資訊：您自己的電子郵件地址。其他都不需要。
setup-audience = 設定可使用的對象
setup-audience-text = 選擇「外部」。在「測試使用者」下方，新增您要複製資料的帳戶電子郵件地址。
setup-publish = 發布應用程式
setup-publish-text = 在同一頁面點選「發布應用程式」。在此之前，專案處於「測試中」狀態：無論您選擇什麼，存取權都會在 7 天後到期，而且無法延長。已發布但未經 Google 驗證的應用程式會顯示警告，您可以略過。
setup-scopes = 設定可要求的內容
setup-scopes-text = 點選「新增或移除範圍」，將這份清單貼到「手動新增範圍」下方，點選「新增至表格」，然後點選「更新」和「儲存」。
setup-copy-scopes = 複製範圍清單
setup-client = 建立用戶端並下載檔案
setup-client-text = 點選「建立用戶端」，選擇類型「電腦版應用程式」(Desktop app)，然後點選「下載 JSON」。Google 只會在建立後當下提供一次這個檔案。
setup-file = 選擇用戶端檔案
setup-file-text = 檔案名稱以 client_secret_ 開頭，以 .json 結尾。
setup-choose = 選擇用戶端檔案…
setup-choose-another = 選擇其他檔案…
setup-check = 檢查這個用戶端
setup-check-text = 詢問 Google 是否認得這個用戶端及其密鑰。您不需要為此授權任何內容。
setup-clients = 您的用戶端檔案
setup-steps-of = 以下步驟屬於
setup-shown = 已顯示步驟
setup-show = 顯示步驟
setup-used-by = 使用者：{ $names }
setup-unused = 沒有帳戶使用
setup-remove = 移除

setup-states-unchecked = 尚未檢查
setup-states-right = 正常
setup-states-wrong = 需要處理
setup-states-unknowable = Google 未告知

setup-later = 首次登入時就會知道
setup-next = 選擇要複製的內容
setup-progress = 已檢查 { NUMBER($done) }/{ NUMBER($all) } 個步驟
setup-no-file = 還沒有用戶端檔案。依照以下步驟即可取得。
