### Notices on the desktop: a title, and a line below it. And the reminder for the calendar.
### Readers: rust

desktop-goes-on = Carryout 仍在复制
    .text = 再次启动即可查看进度。
desktop-consented = 已授予访问权限
    .text = 请在 Carryout 窗口中继续。
desktop-complete = 您的副本已完成
    .text = { $name }：{ NUMBER($asked) } 个类别中的 { NUMBER($got) } 个已复制并校验。
desktop-incomplete = 您的副本已结束，但缺少部分内容
    .text = { $name }：{ NUMBER($asked) } 个类别中的 { NUMBER($got) } 个已复制并校验，{ NUMBER($missing) } 个失败。
# $headline is a sentence without its full stop: "The disk is full".
desktop-needs-you = Carryout 需要您处理
    .text = { $name }：{ $headline }。
# Up to four lines follow, one for each copy.
desktop-several-needs-you = Carryout 需要您处理
desktop-several-complete = 您的副本已完成
desktop-several-more = 另有 { NUMBER($count) } 项
desktop-access-ended = { $name } 的访问权限已失效
    .text = Google 不再允许 Carryout 复制。您的文件是安全的。重新授权即可继续。
desktop-access-ends = { $name } 的访问权限将于 { $day } 到期
    .text = 此后不再有新副本；您的文件会保留。Carryout 会显示如何继续。
desktop-access-ends-today = { $name } 的访问权限将于 { $day } { $time } 到期
    .text = 此后不再有新副本；您的文件会保留。

desktop-dialog-client = 选择来自 Google 的客户端文件
desktop-dialog-folder = 选择副本的存放位置
desktop-dialog-reminder = 保存日历提醒
desktop-dialog-diagnostics = 保存诊断文件
desktop-dialog-export = 导出
desktop-dialog-evidence = 选择证据的存放位置
desktop-kind-client = 客户端文件 (JSON)
desktop-kind-calendar = 日历文件 (iCalendar)
desktop-kind-zip = ZIP 压缩文件
# Why the computer is kept awake, as some systems show it.
desktop-awake = 正在复制数据
# Why the computer waits a moment before it shuts down, as some systems show it.
desktop-shutdown = 正在记录副本进度
# The name of the password store that Carryout makes where the system has none.
desktop-keyring = 默认密钥环
# An account that the user gave no name.
desktop-account = Google 账号
desktop-hangs = Carryout 已在运行，但没有响应。请用系统的任务管理器或通过注销结束它，然后重新启动。不会有任何损失：副本会从中断处继续。

calendar-summary = { $name } 的访问权限到期 (Carryout)
calendar-description = 此后 Carryout 无法再复制 { $name } 的任何新内容。您的文件会保留。请在此之前打开 Carryout，续期或重新授权。
calendar-link = Google 页面：{ $address }
# A file's name, without its ending.
calendar-file = Carryout - { $name } 的访问权限到期
