### Newer versions of Carryout, and the licences of what it is made of.
### Readers: page

update-title = 更新
update-absent = 此版本不会检查更新。请从您获取此版本的地方获取新版本。
update-forbidden = 这台计算机上已关闭更新（已设置 CARRYOUT_NO_UPDATE）。

update-checking = 正在检查更新…
update-ready = 更新已就绪：Carryout { $version }
update-none = Carryout 已是最新版本。检查时间：{ $when }。
update-never = 尚未检查。

update-missed-unreachable = { $when } 未能检查更新：无法连接更新服务器。
update-missed-slow = { $when } 未能检查更新：更新服务器未及时响应。
update-missed-garbled = { $when } 未能检查更新：无法使用更新服务器的答复。可能是您网络的登录页面从中拦截。

update-notes = 新变化
update-progress = 正在下载更新
update-bytes = { BYTES($done) }/{ BYTES($all) }
update-bytes-unknown = { BYTES($done) }
update-installing = 正在安装。Carryout 会自动重新启动。
update-waits = 没有文件正在传输时才能安装。

update-check = 立即检查
update-install = 安装并重启
update-download = 打开下载页面

update-automatic = 自动检查更新
update-automatic-how = 每天一次。未经您同意不会安装，也不会发送与您有关的任何信息。

update-licences = 第三方许可
update-licences-none = 此版本未附带许可列表。命令 cargo xtask bundle 可生成该列表。
