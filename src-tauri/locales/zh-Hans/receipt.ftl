### The receipt: a page without a script, beside the files of a copy. And what a check of a copy finds, years later.
### Readers: rust

receipt-title = 回执：{ $name }，{ $day }
receipt-practice = 这是演示。此处没有任何内容来自 Google。
receipt-loopback = 由这台计算机上的服务器代替 Google 答复。此处没有任何内容来自 Google。
receipt-heading = 您的 Google 数据副本的回执

# Parts of one sentence, joined by commas: "Asked for 34, got 33 (2 of them empty), 1 refused."
receipt-sum = 请求 { NUMBER($asked) } 个，收到 { NUMBER($got) } 个
receipt-sum-empty = 请求 { NUMBER($asked) } 个，收到 { NUMBER($got) } 个（其中 { NUMBER($empty) } 个为空）
receipt-sum-refused = { NUMBER($count) } 个被拒绝
receipt-sum-failed = { NUMBER($count) } 个失败
receipt-sum-cancelled = { NUMBER($count) } 个已取消
receipt-sum-not-granted = { NUMBER($count) } 个未允许
receipt-files = { NUMBER($count) } 个文件，{ BYTES($bytes) }。每个文件在接收时均已校验；校验和见下文。
receipt-incomplete = 有 { NUMBER($count) } 个类别，Google 自身遗漏了部分内容；见下文。

receipt-row-connection = 连接
receipt-row-asked = 请求时间
receipt-row-finished = 完成时间
receipt-row-period = 时间段
receipt-row-access = 访问权限
receipt-row-access-ended = 访问权限终止
receipt-row-client = 客户端
receipt-row-program = 制作程序
receipt-program = Carryout { $version }
# The next two stand before a moment: "from 18 May 2026, 00:00 CEST".
receipt-from = 从
receipt-until = 至
receipt-period-limit = 限于 Google 可限定时间段的类别
receipt-access-one-time = 单份副本
receipt-access-time-based = 一段时间
receipt-access-unknown = Google 未告知
# A moment follows.
receipt-access-ended = Carryout 已在 Google 终止：
receipt-access-in-place = 写入此回执时仍然有效

receipt-asked-for = 请求的内容
receipt-column-kind = 数据类型
receipt-column-outcome = 结果
receipt-column-files = 文件
receipt-column-size = 大小
receipt-outcome-got = 已收到
receipt-outcome-incomplete = 已收到，不完整
receipt-outcome-empty = 为空
receipt-outcome-refused = 被拒绝
receipt-outcome-failed = 失败
receipt-outcome-cancelled = 已取消
receipt-outcome-not-granted = 未允许
receipt-file-count = { NUMBER($count) } 个文件
receipt-nothing = 无数据
# $headline is a sentence without its full stop.
receipt-reason = { $headline }。{ $reason }
# A moment follows: "Asked 18 May 2026, 14:02 CEST".
receipt-asked-at = 请求于
receipt-state-of = Google 状态时间
receipt-asked-again = 再次请求 { NUMBER($count) } 次
# A name of Google's follows.
receipt-job = Google 任务
receipt-details = 详细信息
receipt-details-and-files = 详细信息和 { NUMBER($count) } 个文件
receipt-exact-size = { BYTES($bytes) }（{ NUMBER($bytes) } 字节）
# A name of Google's follows.
receipt-name-at-google = 在 Google：
receipt-generation = 世代号
receipt-zip = ZIP，含 { NUMBER($count) } 个文件，解压后 { BYTES($bytes) }；每个条目均已通读
receipt-content = 内容：{ $kind }
receipt-broken = 内部损坏 { NUMBER($count) } 个
receipt-unusable = 名称不可用 { NUMBER($count) } 个
receipt-not-exported = 据 Google 索引，未导出 { NUMBER($count) } 个
# Names of Google's follow.
receipt-services = 据 Google 所述不完整：

proof-checksum = Google 的校验和
    .by = 依据 Google 的校验和
proof-archive = 归档自带的校验和
    .by = 依据归档自带的校验和
proof-twice = 接收两次，内容相同
proof-length = 仅大小
proof-end = 已接收到末尾，未注明大小
# $proof is one of the above: "3 length only".
receipt-proof-count = { NUMBER($count) } 个：{ $proof }
receipt-proved = 核实方式：{ $proof }
receipt-files-proved = { NUMBER($count) } 个文件，{ BYTES($bytes) }。每个文件在接收时均已校验（{ $proofs }）；校验和见下文。
# A name follows each of these: "Came from storage.example, which is …", "Google also listed a.zip; it is the same object as b.zip and is kept once".
receipt-host = 来自
receipt-host-unknown = ，未知是否为 Google 的主机
receipt-earlier-archive = 来自较早的归档，任务
receipt-same-listed = Google 还列出了
receipt-same-as = 它等同于
receipt-same-once = 且只保留一份

receipt-adjusted = 调整了 { NUMBER($count) } 个名称
receipt-adjusted-text = 并非每台计算机都支持所有名称。文件内容未作任何更改。
receipt-row-now = 现名
receipt-row-was = 原名

receipt-proof = 多年后仍可核实
receipt-proof-text = 此文件夹是 BagIt 包 (RFC 8493)：普通文件，其校验和在 manifest-sha256.txt 中。无需联网，也无需账号。以下任一命令都会读取每个字节，并报告缺失或更改之处：
receipt-proof-tools = 第二个是美国国会图书馆的工具。供程序读取的同一回执在 receipt.json 中。
# A moment stands between the two.
receipt-written = 写入时间：
receipt-written-by = 程序：Carryout { $version }。并非 Google 的产品。

finding-missing = 缺少 { $path }
finding-extra = { $path } 未在清单中
finding-litter = { $path } 由其他程序留下，不属于副本
finding-too-deep = { $path } 层级过深，未检查
finding-too-many = { $path } 包含超过 { NUMBER($most) } 个条目；其余未检查
finding-fetch = { $path } 指明了 { NUMBER($files) } 个要从别处获取的文件；未获取任何文件
finding-more = 还有 { NUMBER($findings) } 处问题
finding-altered = { $path } 已被更改
finding-unreadable = 无法读取 { $path }：{ $why }
finding-not-a-file = { $path } 不是普通文件
finding-outside = { $path } 位于文件夹之外，未检查
finding-contradicted = { $path } 在清单中有两个不同的校验和
finding-declaration = { $path } 不是 BagIt 包声明：{ $says }
finding-line = 无法理解 { $path } 的第 { $number } 行
finding-method = 未使用 { $path }：不支持方法 { $method }
finding-no-manifest = { $path } 没有 SHA-256 或 SHA-512 校验和清单
finding-oxum = { $path } 记载 { NUMBER($files) } 个文件共 { NUMBER($bytes) } 字节，但实际有 { NUMBER($found_files) } 个文件共 { NUMBER($found_bytes) } 字节
finding-oxum-raw = { $path } 记载 { $says }，但实际为 { $found }
finding-receipt = { $path } 与 BagIt 包不符：{ $what }
