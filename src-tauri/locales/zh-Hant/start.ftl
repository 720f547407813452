### The first screen.
### Readers: page

start-title = 把您的 Google 資料帶回家
start-does = Carryout 會將您的資料從 Google 複製到這部電腦的資料夾，並證實每個檔案都完整。
start-does-not = 它不會刪除 Google 上的任何內容，也不會將資料傳送到其他地方。
start-expect = Google 需要數分鐘到數天來準備副本。Carryout 會等候，並自動完成。
start-google = 從 Google 複製我的資料
start-google-hint = 內容由您選擇。Google 在提供任何資料前都會先詢問您。
start-practice = 用示範資料試用
start-practice-hint = 一切操作都與使用 Google 時相同，只是資料是虛構的。
start-practice-again = 選擇示範資料
start-can-i = 我可以使用嗎？
start-can-i-intro = 以下四項都符合時，Google 才會提供這項功能：
start-country = 您的帳戶所屬國家/地區在 Google 的清單上，大多位於歐洲。
start-adult = 您已年滿 18 歲。
start-personal = 這是個人帳戶，不是學校或公司帳戶。
start-protection = 這個帳戶未加入「進階保護計畫」。
start-list = 查看 Google 的清單
start-not-sure = 不確定？試試看就知道。Google 會告訴您結果，不會有任何損失。
start-cannot = 不包含的內容
start-cannot-text = Google 相簿、Gmail 和 Google 雲端硬碟不包含在內。這些資料請使用「Google 匯出」(Takeout)。
start-takeout = 開啟「Google 匯出」
start-copies = 您的副本
