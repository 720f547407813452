### Newer versions of Carryout, and the licences of what it is made of.
### Readers: page

update-title = 更新
update-absent = 這個版本不會檢查更新。請從您取得這個版本的地方取得新版本。
update-forbidden = 這部電腦已關閉更新（已設定 CARRYOUT_NO_UPDATE）。

update-checking = 正在檢查更新…
update-ready = 更新已就緒：Carryout { $version }
update-none = Carryout 已是最新版本。檢查時間：{ $when }。
update-never = 尚未檢查。

update-missed-unreachable = { $when } 無法檢查更新：連不上更新伺服器。
update-missed-slow = { $when } 無法檢查更新：更新伺服器未及時回應。
update-missed-garbled = { $when } 無法檢查更新：更新伺服器的回應無法使用。可能是您網路的登入頁面從中攔截。

update-notes = 新功能
update-progress = 正在下載更新
update-bytes = { BYTES($done) }/{ BYTES($all) }
update-bytes-unknown = { BYTES($done) }
update-installing = 正在安裝。Carryout 會自動重新啟動。
update-waits = 沒有檔案正在傳輸時才能安裝。

update-check = 立即檢查
update-install = 安裝並重新啟動
update-download = 開啟下載頁面

update-automatic = 自動檢查更新
update-automatic-how = 每天一次。未經您同意不會安裝，也不會傳送任何與您有關的資訊。

update-licences = 第三方授權條款
update-licences-none = 這個版本未附授權條款清單。指令 cargo xtask bundle 可產生該清單。
