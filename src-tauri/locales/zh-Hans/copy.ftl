### One copy, from the request to the receipt.
### Readers: page

copy-heading-running = 正在复制 { $name }
copy-heading-paused = { $name }：已暂停
copy-heading-blocked = { $name }：等待您处理
copy-heading-done = { $name }：已完成
copy-heading-cancelled = { $name }：已取消
copy-starting = 正在启动副本…

copy-steps-asking = 正在请求 Google
copy-steps-preparing = Google 正在准备
copy-steps-ready = 已就绪
copy-steps-copying = 正在复制
copy-steps-saved = 已校验并保存

copy-saved = 已完成 { NUMBER($done) }/{ NUMBER($all) }
copy-preparing = Google 正在准备 { NUMBER($count) } 个
copy-copying = 正在复制 { NUMBER($count) } 个
copy-failed = { NUMBER($count) } 个失败
copy-partly = 已收到一部分
copy-asked = 请求于 { $when }
copy-looked = 上次查看 { $when }
copy-next-look = 下次查看 { $when }
copy-possible = 最早 { $when }
copy-possible-from = 下一份副本最早可于 { $when } 开始。
copy-kept-until = Google 保留至 { $date }
copy-usual = 通常 { $range }
copy-retried = 又请求了 { NUMBER($count) } 次
copy-progress = 副本进度
copy-bytes-of = { BYTES($done) }/{ BYTES($total) }
copy-so-far = 目前已知
copy-left = 约剩 { DURATION($seconds) }
copy-calculating = 剩余时间：正在计算
copy-speed = { BYTES($bytes) }/s
copy-limited = 限速 { $rate }。
copy-change-limit = 更改…
copy-slow = Google 已准备了 { $span }。大量数据需要数天；七天后可以再次请求。
copy-no-size = Google 准备好后才能知道大小。这可能需要几分钟、几小时或几天。
copy-pause = 暂停
copy-resume = 继续
copy-left-out = 已跳过，因为另一份副本已在复制：{ $list }。
copy-safe-start = 程序两次在此副本的同一处结束，因此等待您处理。没有任何损失；点击“继续”会重试。
copy-paused-text = 暂停期间不会下载。Google 会继续准备。
copy-stop = 取消副本…
copy-stop-title = 取消此副本？
copy-stop-text = 已保存的内容会保留在文件夹中。其余内容会由 Google 删除。
copy-stop-yes = 取消副本
copy-stop-no = 继续复制
copy-after-move = 移动完成后继续下载。
copy-lid = 您可以关闭窗口或退出 Carryout。副本会从中断处继续。
copy-in-bin = 此副本的文件自 { $when } 起位于这台计算机的回收站。您可以从中恢复。
copy-goes-to-bin = 此副本的文件正在移到回收站。
copy-try-now = 立即重试

copy-space-needed = 还需 { BYTES($bytes) }。
copy-space-free = 该处可用空间 { BYTES($bytes) }。

copy-losing-what =
    { $count ->
        [1] Google 将于 { $when }（{ $away }）删除此归档。
       *[other] Google 将于 { $when }（{ $away }）开始删除 { NUMBER($count) } 个归档。
    }
copy-losing-why = Google 只保留归档 14 天。
copy-losing-resume = 请在此之前点击“继续”。
copy-losing-solve = 请在此之前解决问题，否则必须重新请求。
copy-losing-wait = 届时尚未下载的内容必须重新请求。

copy-moving-title = 正在将此副本移到其他文件夹
copy-moving-progress = 移动进度
copy-moving-safe = 在新文件夹中全部校验完毕之前，旧文件夹保持完整。
copy-moving-anew = 无法访问旧文件夹，它会保持原样。其中的内容会从 Google 重新下载。

copy-unpack-title = 解压
copy-unpack-done = 已解压
copy-unpack-text = Google 将您的文件打包成归档。Carryout 可以将其解压到原件旁边，原件保持不变。
copy-unpack-stopped = 解压已停止。已解压的内容会保留，并从该处继续。
copy-unpack-offer = 解压到原件旁边…
copy-unpack-go-on = 继续解压…
copy-unpack-needs = 需要 { BYTES($bytes) }。
copy-unpack-free = 该处可用空间 { BYTES($bytes) }。
copy-unpack-tight = 空间不足以容纳全部内容。先解压放得下的部分，其余等有空间后再解压。
copy-unpack-begin = 立即解压
copy-unpack-no = 暂不
copy-unpack-progress = 解压进度
copy-unpack-lid = 您可以关闭窗口或退出 Carryout。解压会从中断处继续。
copy-unpack-stop = 停止解压
copy-unpack-result = { NUMBER($files) } 个文件，{ BYTES($bytes) }
copy-unpack-refused = 跳过了 { NUMBER($count) } 个条目：链接，或指向别处的名称。
copy-unpack-broken = { NUMBER($count) } 个条目无法完整读取。原件会保留。
copy-unpack-adjusted = 调整了 { NUMBER($count) } 个名称
copy-unpack-map = 并非每个驱动器都支持这样的名称。每个文件夹都有一个 names.json 文件，列出新旧名称。
copy-unpack-more = 另有 { NUMBER($count) } 个

copy-open-folder = 打开文件夹
copy-open-receipt = 回执
copy-awaits-round = 等待您授权
copy-retry = 重试
copy-retry-all = 重试所有失败项
copy-retry-ask = { NUMBER($count) } 个类别失败
copy-shared = { NUMBER($count) } 个类别因此受阻
copy-rows = 类别

copy-outcome-saved = 已校验并保存
copy-outcome-empty = 无数据
copy-outcome-refused = Google 已拒绝
copy-outcome-failed = 失败
copy-outcome-cancelled = 已取消

copy-files-of = { $title } 的文件
copy-file-name = 文件
copy-file-size = 大小
copy-file-state = 状态
copy-file-saved = 已校验并保存
copy-proof-checksum = 依据 Google 的校验和
copy-proof-archive = 依据归档自带的校验和
copy-proof-twice = 接收两次，内容相同
copy-proof-length = 仅依据大小
copy-proof-end = 已接收到末尾，未注明大小
copy-proof-count = { NUMBER($count) } 个文件（{ $how }）
copy-proofs = 文件的校验方式：{ $list }。
copy-file-arriving = 已收到 { BYTES($done) }
copy-file-waiting = 等待中
copy-period-range = { $from } 至 { $to }
copy-period-since = { $from } 起
copy-period-until = 截至 { $to }
copy-started = 开始于 { $when }
copy-finished = 完成于 { $when }
copy-receipt = 回执
copy-receipt-gone = 此处列出的所有内容当时都完整且已校验。文件现已在回收站中。
copy-asked-for = 请求
copy-got = 有数据
copy-empty = 无数据
copy-missing = 失败
copy-files = 文件
copy-size = 大小
copy-nothing-for = Google 在以下类别中没有数据：{ $titles }。

copy-news-progress = 已复制 { NUMBER($percent) }%。
copy-news-finished = 已完成 { NUMBER($done) }/{ NUMBER($all) } 个类别。
copy-news-done = 副本已完成。回执已写入。
copy-news-blocked = 副本需要您处理。
copy-news-paused = 已暂停。
copy-news-resumed = 已继续。
copy-heading-held = { $name }：等待中
copy-pieces-here = 已完成 { NUMBER($done) }/{ NUMBER($all) } 个类别
copy-preparing-more = Google 还在准备 { NUMBER($count) } 个。
copy-category = 类别
copy-state = 状态
copy-state-steps = 分五步：已请求、准备中、已就绪、复制中、已校验并保存
copy-timeline = 时间轴：具体时间见各类别的详细信息
copy-key-preparing = Google 准备
copy-key-ready = 在 Google 就绪
copy-key-fetched = 已下载并保存
copy-key-expected = 预计
copy-key-now = 现在
copy-ready-at = 就绪于 { $when }
copy-saved-at = 保存于 { $when }
copy-came = 带回的内容
copy-came-home = 已带回 { BYTES($bytes) }
copy-came-nothing = 这次没有数据
copy-for = 账号：{ $name }。
copy-all-checked =
    { $count ->
        [1] 该文件完整且已校验。
       *[other] 全部 { NUMBER($count) } 个文件均完整且已校验。
    }
copy-bars = 条形图显示
copy-look = 查看数据
copy-empty-title = { NUMBER($count) } 个类别为空
copy-failed-title = { NUMBER($count) } 个类别失败
copy-from-to = { $from } 至 { $to }
copy-access-ended = Carryout 已于 { $when } 在 Google 终止一次性访问权限。
copy-progress-of = { $title } 的进度
