### The first screen.
### Readers: page

start-title = 把您的 Google 資料帶回家
start-does = Carryout 會將您的 Google 資料複製到這部電腦的資料夾，檢查每個檔案是否完整，並可自動再次複製。
start-does-not = 它不會刪除 Google 上的任何內容，也不會將資料傳送到其他地方。
start-expect = Google 需要數分鐘到數天來準備；Carryout 會自動完成。
start-google = 從 Google 複製我的資料
start-google-hint = 選擇您要的內容。接著 Google 會在瀏覽器中徵求您的同意。
start-practice = 用示範資料試用
start-practice-hint = 用虛構的資料體驗完整程式。不會傳送任何內容給 Google，一切只需數秒，按一下就能全部移除。
start-practice-again = 選擇示範資料
start-can-i = 誰可以使用
start-country = 您的帳戶所屬國家/地區在 Google 的清單上，大多位於歐洲。
start-adult = 您已年滿 18 歲。
start-personal = 這是個人帳戶，不是學校或公司帳戶。
start-protection = 這個帳戶未加入「進階保護計畫」。
start-list = 查看清單
start-not-sure = 不確定？試試看就知道：Google 會告訴您結果，不會有任何損失。
start-cannot = 不包含的內容
start-cannot-text = Google 相簿、Gmail、Google 雲端硬碟、日曆、聯絡人和時間軸。Google 只透過「Google 匯出」(Takeout) 提供這些資料。
start-takeout = 開啟「Google 匯出」
start-copies = 您的副本
start-need = 您需要什麼
start-need-client = 約 15 分鐘，只需一次，用來設定 Google 存取權。
