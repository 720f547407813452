### The overview: one card per account, its copies, and what the program keeps.
### Readers: page

connections-chips-unknown = 到期时间未知
connections-chips-oneCopy = 单份副本
connections-chips-usedUp = 已用完
connections-chips-active = 有效
connections-chips-renewable = 有效
connections-chips-endsSoon = 即将到期
connections-chips-endsToday = 今天到期
connections-chips-ended = 访问权限已失效
connections-chips-testing = 测试访问权限

connections-until = 访问权限有效期至
connections-ended = 自

connections-text-unknown = Google 尚未告知有效期至何时。
connections-text-oneCopy = 请在授权后 24 小时内开始。
connections-text-usedUp = 该授权只允许一份副本。要再次复制，请重新授权。
connections-text-renewable = 现在可以续期。
connections-text-endsSoon = 现在可以续期。到期后不再有新副本；您的文件会保留。
connections-text-ends = 此后不再有新副本；您的文件会保留。
connections-text-ended = Google 不再允许我们复制。您的文件是安全的。
connections-text-testing = Google 将测试版限制为 7 天，且不提供续期。

connections-renew-from = 从 { $date } 起可以续期。
connections-name = 此账号的名称
connections-rename = 重命名
connections-save = 保存
connections-start-now = 立即开始
connections-choose = 选择要复制的内容
connections-copy-again-from = 下次可复制时间：{ $when }。Google 每天只允许一份副本。
connections-allow-again = 重新授权
connections-remove-connection = 移除连接…
connections-finish = 完成
connections-finish-hint = “完成”会告知 Google 您已取得全部数据。授权立即终止。
connections-renew = 续期
connections-renew-waiting = 正在等待。您在 Google 页面上点击“续期”了吗？
connections-check-now = 立即检查
connections-renew-checking = 正在向 Google 询问新的日期…
connections-renewed = 已续期。访问权限有效期至 { $date }。
connections-renewed-no-date = 已续期。
connections-unchanged = Google 给出的日期仍是 { $date }。如果您刚刚续期，请一分钟后重试。
connections-unchanged-no-date = Google 给出的日期未变。如果您刚刚续期，请一分钟后重试。
connections-partly = 部分已续期。其余仍于 { $date } 到期。
connections-untold = 访问权限有效，但 Google 未告知有效期。如果您已续期，它在 { $date } 之后仍会有效。
connections-untold-no-date = 访问权限有效，但 Google 未告知有效期。
connections-unasked = 刚才无法询问 Google。请在联网后再次检查。
connections-renew-ended = Google 表示此访问权限已终止。请重新授权以继续。
connections-delete-files = 删除副本…

connections-bin-title = 将 { $name } 的副本移到回收站？
connections-bin-what = 以下内容将移到这台计算机的回收站：
connections-bin-copies = { NUMBER($copies) } 份副本，{ NUMBER($files) } 个文件，{ BYTES($bytes) }
connections-bin-stays = 以下内容保留：
connections-bin-access = 对 Google 的访问权限、计划，以及这些文件夹中的其他所有内容。
connections-bin-again = 下一份副本会重新下载全部内容。清空回收站之前，您可以从中恢复副本。
connections-bin-busy = 有副本在进行中。请先取消，或等待其完成。
connections-bin-yes = 移到回收站
connections-bin-no = 保留文件

connections-binned-row = 已在回收站，时间：{ $when }
connections-binning-row = 正在移到回收站
connections-refused-row = 无法移到回收站
connections-disconnect = 断开连接…
connections-start-by = 请在 { $when } 前开始：Google 建议在授权后 24 小时内开始。
connections-started-late = Google 建议的 24 小时已过。请立即开始；如果 Google 拒绝，请重新授权。

connections-ways-pause = 暂停自动副本
connections-ways-go-on = 继续自动副本
connections-ways-change = 更改访问期限…
connections-ways-disconnect-text = 终止在 Google 的访问权限，并删除此处的登录密钥。您的文件会保留。
connections-ways-remove-text = 删除此处剩余的密钥。文件会保留。

connections-change-title = 更改 Google 允许 { $name } 的期限？
connections-change-intro = 只有当前授权终止后，Google 才能在“一次”和一段时间之间切换。将依次进行：
connections-change-first = 完成进行中的 { NUMBER($count) } 份副本，以免丢失任何内容。
connections-change-unfinished = 尚未复制：{ $titles }。
connections-change-ends =
    { $count ->
        [1] { NUMBER($count) } 个类别的授权终止。
       *[other] 全部 { NUMBER($count) } 个类别的授权终止。
    }
connections-change-siblings = { $names } 背后也可能是同一 Google 账号。如果是，其访问权限也会终止。
connections-change-asks = Google 会再次询问您。届时请选择一次、30 天或 180 天。
connections-change-stays = 您的文件、名称和设置会保留。
connections-change-no = 保持不变
connections-change-yes = 更改
connections-change-after = 先完成，再更改
connections-change-now = 停止并立即更改
connections-change-now-hint = 尚未复制的归档会在 Google 上删除。此处已有的内容会保留。

connections-switching = 所有进行中的副本完成后即更改授权。
connections-switching-now = 正在终止当前授权…
connections-keep = 保留当前授权
connections-disconnecting = 正在断开连接…
connections-running = 正在复制：已完成 { NUMBER($done) }/{ NUMBER($all) }
connections-paused-row = 已暂停：已完成 { NUMBER($done) }/{ NUMBER($all) }
connections-blocked-row = 等待您处理
connections-cancelled-row = 已取消，{ NUMBER($count) } 个类别
connections-done-row = { NUMBER($got) } 个类别，{ BYTES($bytes) }
connections-missing-row = 缺少 { NUMBER($count) } 个
connections-show = 显示
connections-show-copy = 显示 { $when } 的副本
connections-no-copies = 尚未复制任何内容。请选择要复制的内容。

connections-dialog-title = 断开 { $name } 与 Google 的连接？
connections-dialog-what = 以下内容终止
connections-dialog-ends =
    { $count ->
        [1] 对 { NUMBER($count) } 个类别的访问权限终止，在 Google 上也一样。
       *[other] 对全部 { NUMBER($count) } 个类别的访问权限终止，在 Google 上也一样。
    }
connections-dialog-running = { NUMBER($count) } 份进行中的副本停止。
connections-dialog-lost = Google 上尚未复制的归档会被删除：{ $titles }。
connections-dialog-siblings = 如果 { $names } 是同一 Google 账号，其访问权限也会终止。
connections-dialog-keys = 登录密钥会从 { $store } 中删除。
connections-dialog-stays = 以下内容保留
connections-dialog-files = 您的文件和回执，{ BYTES($bytes) }。
connections-dialog-files-in = 您的文件和回执，{ BYTES($bytes) }，位于 { $folder }。
connections-dialog-no-files = 您文件夹中的所有内容。Carryout 不会删除文件。
connections-dialog-yes = 断开连接
connections-dialog-here-only-hint = 只删除这台计算机上的密钥。在 Google 上的访问权限会保留，直到到期或您在那里终止。

connections-dialog-schedule-day = 停止每天的副本。
connections-dialog-schedule-week = 停止每周的副本。
connections-dialog-schedule-month = 停止每月的副本。

connections-dialog-first = 显示进行中的内容
connections-dialog-here-title = 仅在这台计算机上断开 { $name }？
connections-dialog-here-yes = 仅在此处断开
connections-dialog-here-stays = 在 Google 上的访问权限，直到到期或您在那里终止。
connections-dialog-no = 保持连接

connections-known-store-state-checking = 正在检查
connections-known-store-state-ready = 可用
connections-known-store-state-unavailable = 无法使用
connections-known-store-state-untilQuit = 未使用：密钥保留在内存中，直到您退出

connections-known-no-entries = 没有保存密钥。
connections-known-built-in = 程序自带
connections-known-add-project = 添加客户端文件…
connections-known-remove = 移除
connections-known-no-projects = 还没有客户端文件。
connections-known-since = 连接于 { $date }
connections-known-grant = 授权于 { $date }
connections-known-grant-ends = { $date } 到期
connections-known-grant-ended = 已终止
connections-known-one-time = 单份副本
connections-known-no-folder = 还没有文件夹
connections-dialog-here = 仅在这台计算机上…
