### The window's frame: header, banners, buttons and everything that is on several screens.
### Readers: page

frame-name = Carryout
frame-starting = 正在启动…
frame-skip = 跳到内容
frame-home = 概览
frame-settings = 设置
frame-my-data = 我的数据
frame-copies = 副本
frame-sidebar = 侧边栏
frame-nav-main = 主导航
frame-nav-accounts = 账号
frame-add-account = 添加账号
frame-keys = 快捷键
frame-needs = { NUMBER($count) } 件事需要您处理
frame-under-way = { NUMBER($count) } 份副本进行中
frame-account-days = 访问权限：剩余 { NUMBER($days) } 天
frame-account-copying = 正在复制：{ NUMBER($done) }/{ NUMBER($all) }
frame-account-paused = 自动副本已暂停

frame-tone-good = 安全
frame-tone-care = 即将
frame-tone-bad = 需要您处理
frame-tone-idle = 已暂停

frame-steps = 步骤
frame-step-choose = 选择
frame-step-google = Google
frame-step-copy = 复制
frame-shortcuts = 键盘快捷键
frame-close = 关闭
frame-cancel = 取消
frame-opens-browser = 在浏览器中打开
frame-mode = 此窗口的通信对象
frame-notices = 通知
frame-practice = 演示：数据为虚构，不会向 Google 发送任何内容。
frame-leave-practice = 退出演示
frame-override = 不是 Google：所有内容都发往 { $address }
frame-offline = 没有网络连接。
frame-offline-text = 这台计算机上的一切仍可使用。连接恢复后，副本会自动继续。
frame-until-quit = 访问权限只保留到您退出为止。之后必须重新授权。
frame-details = 详细信息
frame-copy-details = 复制详细信息
frame-copied = 已复制
frame-copy-failed = 无法复制。请选中文本并自行复制。
frame-stay-connected = 保持连接直到我退出
frame-update = Carryout { $version } 可供更新。
frame-install-update = 安装并重启
frame-update-waits = 没有文件正在传输时才能安装。
frame-open-download = 打开下载页面
frame-cannot-start = Carryout 无法启动
frame-version = Carryout { $version }
frame-files = { NUMBER($count) } 个文件
frame-categories = { NUMBER($count) } 个类别

frame-keys-title = 键盘快捷键

frame-keys-names-ctrl = Ctrl
frame-keys-names-shift = Shift
frame-keys-names-space = 空格

frame-keys-search = 搜索类别
frame-keys-main = 按主按钮
frame-keys-escape = 清除搜索、关闭、返回
frame-keys-settings = 打开设置
frame-keys-help = 显示此列表
frame-keys-close-window = 关闭窗口；进行中的副本会继续
frame-keys-quit = 退出；访问权限保留
frame-keys-move = 前移、后移
frame-keys-toggle = 勾选或取消勾选
frame-keys-zoom = 放大、缩小、恢复原始大小
frame-keys-single = 允许单键（/ 和 ?）
frame-keys-single-hint = 如果您使用语音输入，请关闭此项。
frame-keys-places = 概览、我的数据、副本、设置
frame-to-copy = 要复制的文本
