### Notices in the window, and the diagnostics file.
### Readers: page

notices-ends = { $name } 的访问权限将于 { $date } 到期（{ $left }）。
notices-ends-text = 此后不再有新副本；您的文件会保留。
notices-ended = { $name } 的访问权限已失效。
notices-ended-text = Google 不再允许我们复制 { NUMBER($count) } 个类别。您的文件是安全的。
notices-show = 显示处理方法
notices-dismiss = 关闭
notices-title = 通知
notices-finished = 有任务完成时
notices-finished-hint = 副本已完成；已授予访问权限。
notices-needs-me = 需要我处理时
notices-needs-me-hint = 访问权限到期、磁盘已满、缺少驱动器、某个类别失败。
notices-rest = 此处关闭的内容仍会显示在本窗口中。
notices-ask = 完成或需要您处理时，要在桌面上通知您吗？
notices-ask-hint = 在此期间您可以关闭窗口。
notices-ask-yes = 好，通知我
notices-ask-no = 不要通知
notices-asked-yes = 届时会通知您。
notices-asked-no = 不会通知您。一切都可以在概览中查看。

notices-diagnostics-heading = 寻求帮助
notices-diagnostics-intro = 诊断文件记录了本程序的操作，可供帮助您的人查看。不会自动发送任何内容。
notices-diagnostics-open = 导出诊断信息…
notices-diagnostics-clear = 清除日志
notices-diagnostics-cleared = 日志已清除。
notices-diagnostics-title = 导出诊断信息
notices-diagnostics-contents = 将生成一个 ZIP 压缩文件，其中包含：
notices-diagnostics-masked = 其中绝不包含密钥。您起的名称、路径、地址和账号数据都会隐去。
notices-diagnostics-save = 保存…
notices-diagnostics-saved = 诊断文件已保存。
