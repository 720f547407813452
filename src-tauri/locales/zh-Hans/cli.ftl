### What the command line tells people. Words in `back ticks` are typed as they are; programs read JSON, which has no language.
### Readers: rust

## Nouns with their number, as parts of other sentences

cli-files = { NUMBER($count) } 个文件
cli-categories = { NUMBER($count) } 个类别
cli-copies = { NUMBER($count) } 份副本
cli-archives = { NUMBER($count) } 个归档
cli-items = { NUMBER($count) } 个条目
cli-records = { NUMBER($count) } 条记录
cli-unfinished-copies = { NUMBER($count) } 份未完成的副本
cli-files-and-size = { $files }，{ BYTES($bytes) }
cli-quoted = “{ $name }”

## Everywhere

cli-stopped = 已停止。
cli-not-google = 这不是 Google：所有内容都发往 { $address }。
cli-wrong-use = carryout-cli：{ $details }
cli-problem = { $headline }。
cli-problem-details = （{ $details }）
cli-nothing-done = 未执行任何操作；加上 --yes 即可执行

cli-hint-already-running = 请先关闭 Carryout（其窗口可能已隐藏），或等待另一个 carryout-cli。
cli-hint-keyring = 在没有桌面的服务器上：`--vault FILE` 将密钥存储在加密文件中。或者启动 `dbus-run-session -- bash`，并在其中运行 `gnome-keyring-daemon --unlock --components=secrets`。它会读取密钥环的密码（首次为新密码），直到单独一行的 Ctrl-D。然后再次执行相同的命令。
cli-hint-daily-limit = Google 允许后，`carryout-cli run` 会继续。
cli-hint-folder = 问题解决后，`carryout-cli run` 会继续未完成的副本；`carryout-cli move --connection NAME --to DIR` 可将其移到其他文件夹。
cli-hint-disk = 问题解决后，`carryout-cli run` 会继续未完成的副本。
cli-hint-under-way = `carryout-cli run` 会继续该副本；`carryout-cli status` 可显示它。
cli-hint-client = 请用 `--client FILE` 指定。
cli-hint-allow-again = `carryout-cli connect --name NAME --categories all` 会向 Google 请求缺少的内容。
cli-hint-import-client = 请用 `carryout-cli connect --client FILE --name NAME --categories all` 指定当前文件。
cli-hint-access-shared = `carryout-cli end-access --connection NAME` 会说明其影响，加上 `--yes` 则终止。
cli-hint-connections = Google 页面：{ $address }

## What was typed wrong: half a sentence, after the name of the program

cli-settings-name = 没有设置“{ $name }”；可用的有 { $names }
cli-settings-value = “{ $value }”不是 { $name } 的有效值
cli-no-home = 没有主目录；请用 --home 指定存放运行记录的位置
cli-bad-home = { $path } 不能用作数据文件夹：{ $why }
cli-pace-alone = CARRYOUT_PACE 只能与 CARRYOUT_GOOGLE_ORIGIN 合用
cli-pace-number = CARRYOUT_PACE 必须是不小于 1 的数
cli-bad-folder = --to { $path }：{ $why }
cli-rate-form = 请输入每秒字节数，例如 500k 或 2M，或 `none`
cli-rate-least = 最小为每秒 { BYTES($bytes) }
cli-keep-form = 请输入要保留的副本数（1 或以上），或 `all`
cli-since-future = --since 在未来
cli-until-future = --until 在未来
cli-period-ends-first = 时间段的结束早于开始
cli-no-date = { $option }“{ $text }”不是日期；请写成 2026-01-31 或 2026-01-31T12:00:00Z
cli-all-or-names = --categories 只能是 `all` 或名称，不能两者都用
cli-no-categories = --categories 没有指定任何内容；`carryout-cli categories` 会列出所有类别
cli-unknown-category = 没有类别“{ $name }”；`carryout-cli categories` 会列出所有类别
cli-unknown-category-nearest = 没有类别“{ $name }”；您是指 { $nearest } 吗？`carryout-cli categories` 会列出所有类别
cli-name-empty = 名称不能为空
cli-name-unseen = 名称至少需要一个可见的字母、数字或符号
cli-name-taken = 有多个连接名为“{ $name }”；请用编号指定：{ $numbers }
cli-unknown-connection = 没有连接“{ $name }”；现有 { $known }
cli-unknown-connection-none = 没有连接“{ $name }”；目前还没有任何连接，`carryout-cli connect --client FILE --name NAME --categories all` 可创建一个
cli-other-client = “{ $name }”是用另一个客户端创建的，连接不能更换客户端；请使用其他 --name
cli-several-clients = 已知有多个客户端；请用 --client 指定
cli-no-connection = 没有连接；`carryout-cli connect --client FILE --name NAME --categories all` 可创建一个
cli-several-connections = 有多个连接；请用 --connection 指定
cli-being-disconnected = 正在断开“{ $name }”
cli-nothing-unfinished = “{ $name }”没有未完成的副本
cli-no-copy = { $path } 不是已完成的副本：没有 { $file }
cli-file-exists = { $path } 已存在
cli-no-folder-for = 没有存放 { $path } 的文件夹

## categories

cli-mark-period = 时间段
cli-mark-large = 大
cli-mark-retired = Google 可能不再提供
cli-legend-period = [{ $mark }]  可用 --since 和 --until 限定
cli-legend-large = [{ $mark }]      可能包含媒体：最多可达数百 GB
cli-group-you-tube = YouTube
cli-group-search-and-activity = 搜索与活动
cli-group-maps-and-places = 地图与地点
cli-group-chrome = Chrome
cli-group-play-and-purchases = Play 与购买
cli-group-shopping = 购物
cli-group-home = 家居
cli-group-other = 其他

## connect

cli-asks =
    { $rounds ->
        [1] Google 会就 { $categories } 询问您一次。
       *[other] 由于单次请求不能过长，Google 会就 { $categories } 询问您 { NUMBER($rounds) } 次。
    }
cli-asks-tick = 请在其页面上勾选要允许的内容：复选框起初可能未勾选。
cli-same-account = 每次都请使用同一账号。
cli-link = Google 页面会在您的浏览器中打开。如果没有，请打开此地址：
cli-waiting-paste = 正在等待您。如果浏览器无法显示最后一页（其地址以 http://127.0.0.1 开头），请将该地址粘贴到此处。输入 `again` 可再次打开页面；如果 Google 显示错误页面，请输入 `error`；如果上面有 `invalid_scope` 之类的词，请输入该词。
cli-waiting = 请在浏览器中继续。
cli-typed-other = 请粘贴最后一页的地址，或输入 `again`、`error`，或 Google 错误页面上的词。
cli-type-again = 完成后请输入 `again`。
cli-left-out-one = 只请求一个类别时 Google 也显示错误；已跳过该类别。
cli-smaller-steps = 接下来会分更小的步骤向 Google 请求。
cli-saving-lost = Google 此刻给予的内容无法保存。
cli-round = 第 { NUMBER($over) } 步（共 { NUMBER($all) } 步）已完成：已授予 { NUMBER($asked) } 个类别中 { NUMBER($got) } 个的访问权限。
cli-gave = “{ $name }”：Google 给予了 { NUMBER($asked) } 个中的 { NUMBER($got) } 个。
cli-access-until = 访问权限有效期至 { $moment }。
cli-not-given = 未授予：
cli-same-command = 再次执行相同的命令会重新请求这些类别。

## copy, run and move

cli-going-on-with = 继续 { $moment } 的副本。
cli-going-on = 继续 { $copies }。
cli-copying = 正在将 { $categories } 复制到 { $folder }
cli-taking = 正在将 { $copies } 移到 { $folder }。
cli-left-out = 已跳过，因为另一份未完成的副本已在复制：{ $list }
cli-not-allowed = “{ $name }”未允许，已跳过：{ $list }
cli-whole = Google 无法为 { $categories } 限定时间段；无法限定的会完整复制。
cli-nothing-due = 没有待办事项。
cli-rest-from = Google 从 { $moment } 起允许其余内容。
cli-waits = { $headline }。Carryout 会等待，问题解决后自动继续。Ctrl-C 可停止：没有任何损失，之后可用 `carryout-cli run` 继续。
cli-stopped-copying = 已停止。没有任何损失：`carryout-cli run` 或再次执行相同的命令会从中断处继续，Google 在此期间会继续准备。
cli-stopped-unpacking = 已停止。副本本身是完整的；窗口或 `carryout-cli unpack FOLDER` 会从中断处继续解压。

cli-sum-proved = “{ $name }”：{ $categories } 中的 { NUMBER($got) } 个，{ $files }，{ BYTES($bytes) }，每个字节均已核实。
cli-sum = “{ $name }”：{ $categories } 中的 { NUMBER($got) } 个，{ $files }，{ BYTES($bytes) }。
cli-sum-checked = “{ $name }”：{ $categories } 中的 { NUMBER($got) } 个，{ $files }，{ BYTES($bytes) }，每个文件均在 Google 存储允许的范围内校验。
cli-sum-proof = 证明    { $proofs }
cli-proof = { $files }：{ $proof }
cli-checked-when-copied = 复制时已校验：{ $proofs }。
cli-sum-unfinished = “{ $name }”的副本未完成。
cli-sum-folder = 文件夹  { $folder }
cli-sum-receipt = 回执    { $path }
cli-sum-unpacked = 已解压  { $folder }：{ $files }，{ BYTES($bytes) }
cli-sum-unpacked-partly = 仅解压了一部分。
cli-sum-adjusted = { NUMBER($count) } 个改了名称；见各文件夹中的 names.json
cli-refused = 跳过了 { NUMBER($count) } 个：链接，以及指向别处的名称
cli-broken = { NUMBER($count) } 个无法完整读取；原件会保留

# One word each, in a column.
cli-job-saved = 已保存
cli-job-empty = 为空
cli-job-refused = 被拒绝
cli-job-failed = 失败
cli-job-cancelled = 已取消
cli-job-asking = 待请求
cli-job-preparing = 准备中
cli-job-ready = 已就绪
cli-job-copying = 复制中
cli-job-nothing = 无数据

cli-progress-categories = { NUMBER($over) }/{ NUMBER($all) } 个类别
cli-progress-preparing = Google 正在准备 { NUMBER($count) } 个
cli-progress-bytes = { BYTES($done) }/{ BYTES($total) }
cli-progress-speed = { BYTES($bytes) }/s
cli-progress-left = 剩余 { DURATION($seconds) }
cli-progress-next = 下次查看 { $moment }
cli-progress-unpacked = 已解压 { BYTES($done) }
cli-progress-unpacked-of = 已解压 { BYTES($done) }/{ BYTES($total) }
cli-progress-checked = 已校验 { BYTES($done) }/{ BYTES($total) }
cli-held-quiet = 暂停至 { $moment }
cli-held-metered = 等待中：此连接按流量计费（--anyway 可强制复制）
cli-held-battery = 等待中：使用电池（--anyway 可强制复制）
cli-held-low-battery = 等待中：电量低（--anyway 可强制复制）

## renew

cli-renew-page = Google 页面会在您的浏览器中打开：请在那里为本程序续期。
cli-renew-no-browser = 无法打开浏览器。请打开此地址并在那里续期：
cli-renew-enter = 完成后请在此按 Enter。
cli-renew-stopped = 已停止。之后可用 `carryout-cli renew --check` 查看是否已续期。
# $access is one of the cli-access messages, as in all of these.
cli-renewed = 已续期：“{ $name }”，{ $access }。
cli-renew-ended = “{ $name }”的访问权限已失效；`carryout-cli connect --name { $quoted } --categories all` 可重新请求。
cli-renew-nothing = 无需续期：“{ $name }”，{ $access }。
cli-renew-nothing-until = 无需续期：“{ $name }”，{ $access }；Google 从 { $moment } 起允许续期。
cli-renew-partly = 部分续期：“{ $name }”；其余：{ $access }。
cli-renew-untold = “{ $name }”的访问权限有效；Google 未告知有效期。
cli-renew-unasked = 无法就“{ $name }”询问 Google；`carryout-cli renew --check` 可重试。
cli-renew-not-yet = 尚未续期：“{ $name }”，{ $access }。

cli-switch-first = 首先完成“{ $name }”的 { NUMBER($count) } 份未完成副本，以免丢失任何内容。
cli-switch-stopped = “{ $name }”的 { NUMBER($count) } 份未完成副本已停止；尚未复制的内容会在 Google 丢弃。
cli-switch-then = 然后“{ $name }”的当前访问权限终止，Google 会再次询问您：请在那里选择期限。
cli-switch-siblings = 如果 { $names } 背后是同一 Google 账号，其访问权限也会终止。
cli-switch-later = 所有未完成的内容完成后即更改访问权限；`carryout-cli run` 会继续。
cli-switch-nothing = “{ $name }”之前的访问权限已终止，且未获得新的访问权限；`carryout-cli connect --name { $quoted } --categories all` 可重新请求。
cli-switched = 已重新授权：“{ $name }”，{ $access }。

## disconnect and delete

cli-disconnecting = 正在断开“{ $name }”…
cli-disconnect-stopped = 已停止。下次执行 `carryout-cli run` 时会继续断开。
cli-disconnected = “{ $name }”已断开连接。其文件和回执保持原位。
cli-client-removed = 客户端密钥也已删除：下次 `connect` 时请指定 --client FILE。
cli-disconnect-means = 断开“{ $name }”意味着：
cli-disconnect-here = 删除这台计算机上的密钥；不通知 Google，访问权限在那里仍然有效
cli-disconnect-google = Google 立即终止本程序对该账号的访问权限，并删除此处的密钥
cli-disconnect-no-loss = 不会失去 Google 上的归档：请求的内容均已复制
cli-disconnect-loss = 会失去 Google 上尚未复制的 { $archives }：{ $list }
cli-disconnect-siblings = 如果是同一 Google 账号，以下连接也会终止：{ $names }
cli-disconnect-stays = { $copies }（{ BYTES($bytes) }）和所有回执保持原位

cli-stock = { $copies }，{ $files }，{ BYTES($bytes) }
cli-would-go = 将移到回收站：{ $stock }。
cli-would-go-in = 位于 { $folder }
cli-delete-stays = 对 Google 的访问权限保留。下一份副本会重新下载全部内容。
cli-deleting = 正在将 { $stock } 移到回收站…
cli-delete-stopped = 已停止。下次执行 `carryout-cli run` 时会继续。
cli-deleted = 已移到回收站：{ $stock }。清空之前，您可以从中恢复。
cli-not-deleted = 未移到回收站：{ $folder }

## unpack, verify and diagnostics

cli-unpacked = 已解压：{ $files }，{ BYTES($bytes) }，位于 { $folder }
cli-names-adjusted = 调整了 { NUMBER($count) } 个名称；见各文件夹中的 names.json：
cli-space-missing = 其余内容还缺少 { BYTES($bytes) } 空间
cli-proved = 已核实：{ $files }，{ BYTES($bytes) }。全部都在，且未改动。
cli-not-proved = 未能核实。已检查 { $files }，{ BYTES($bytes) }。
cli-more-findings = 另有 { NUMBER($count) } 处；--json 会列出全部
cli-findings-help = 缺失或改动的内容可以从 Google 重新复制，或从备份中恢复。
cli-diagnostics-written = 已写入 { $path }：
cli-diagnostics-would = 诊断文件将包含以下内容（用 --to FILE 写入）：
cli-logs-cleared = 日志已清除。

## status

cli-status-head = Carryout { $version }，数据文件夹 { $path }
cli-status-connections = 连接
cli-status-no-connections = 还没有；`carryout-cli connect --client FILE --name NAME --categories all` 可创建一个
cli-status-copies = 副本
cli-status-no-copies = 还没有；`carryout-cli copy --connection NAME --categories all --to DIR` 可创建一份
cli-status-line = 传输
cli-status-limit = 最多 { BYTES($bytes) }/s
cli-status-problems = 问题
cli-status-keys = 密钥存储于：{ $store }
cli-status-no-keys = 没有条目
cli-status-clients = 客户端
cli-status-no-clients = 还没有；`carryout-cli connect --client FILE --name NAME --categories all` 可导入一个
cli-status-built-in = 程序自带
cli-status-being-disconnected = 正在断开
cli-status-allowed = 已允许 { $categories }，迄今已复制 { BYTES($bytes) }
cli-status-again = 从 { $moment } 起可再次复制
cli-status-no-copying = { $categories } 已无法复制；您的文件会保留。`carryout-cli connect --name { $name } --categories all` 会再次向 Google 请求。
cli-status-ends-renew = { $moment } 之后，{ $categories } 不再有新副本。`carryout-cli renew --connection { $name }` 可续期。
cli-status-ends = { $moment } 之后，{ $categories } 不再有新副本。无法续期，只能重新授权。
cli-status-next-copy = 下一份副本最早可于 { $moment } 开始
cli-status-losing = 从 { $moment } 起 Google 会删除 { $archives }；`carryout-cli run` 可下载现有内容

cli-access-ended = 访问权限已失效
cli-access-one-copy = 单份副本的访问权限
cli-access-used-up = 单份副本的访问权限，已用完
cli-access-unknown = 访问权限尚未检查
cli-access-until-left = 访问权限有效期至 { $moment }（剩余 { DURATION($seconds) }）
cli-access-testing = 访问权限有效期至 { $moment }（剩余 { DURATION($seconds) }），测试中的客户端
cli-access-renewable = 访问权限有效期至 { $moment }（剩余 { DURATION($seconds) }），现在可以续期

cli-step-project = 项目
cli-step-api = Data Portability API
cli-step-branding = 应用名称
cli-step-audience = 测试用户
cli-step-publish = 已发布应用
cli-step-scopes = 范围列表
cli-step-client = 客户端和密钥
cli-step-file = 客户端文件
cli-state-unchecked = 尚未检查
cli-state-right = 正确
cli-state-wrong = 错误
cli-state-unknowable = Google 未告知

# One line per copy: a word for its state first.
cli-line-done = 已完成：{ $categories } 中的 { NUMBER($got) } 个，{ $files }，{ BYTES($bytes) }
cli-line-given-up = 已取消：{ $categories } 中的 { NUMBER($got) } 个，{ $files }，{ BYTES($bytes) }
cli-line-unfinished = 未完成：目前 { $categories } 中的 { NUMBER($over) } 个，{ BYTES($bytes) }
cli-line-paused = 已暂停：目前 { $categories } 中的 { NUMBER($over) } 个，{ BYTES($bytes) }
cli-line-held-up = 受阻：目前 { $categories } 中的 { NUMBER($over) } 个，{ BYTES($bytes) }
cli-line-being-given-up = 正在取消：目前 { $categories } 中的 { NUMBER($over) } 个，{ BYTES($bytes) }

## The encrypted file, and space on drives

cli-status-folder = 副本存放于 { $folder }
cli-drive-limit = 此驱动器不支持超过 { BYTES($bytes) } 的文件 (FAT32)；更大的文件放不下。
cli-unpack-needs = 解压需要 { BYTES($bytes) }。
cli-unpack-needs-of = 解压需要 { BYTES($bytes) }；其驱动器上可使用 { BYTES($free) }。
cli-vault-fd-number = CARRYOUT_VAULT_KEY_FD 必须是文件描述符的编号
cli-vault-fd-alone = --vault-key-fd 只能与 --vault 合用
cli-vault-fd-unix = --vault-key-fd 只能在 Unix 上使用
cli-vault-passphrase = { $path } 的密码短语：
cli-vault-new = 这会创建新的加密文件。没有密码短语就无法打开它。
cli-vault-again = 请再次输入：
cli-vault-no-key = 没有终端、--vault-key-fd，也没有凭据 { $name }
cli-vault-too-long = 作为密钥过长
cli-vault-no-text = 密钥不是文本
cli-vault-differ = 两次输入的密码短语不同
cli-key-not-kept = 已获得访问权限，但无法保存其密钥

## end-access, and access for one copy once all is copied

cli-access-is-ended = 单份副本的访问权限已于 { $moment } 在 Google 终止；回执中有说明。
cli-access-left = 单份副本的访问权限予以保留：如果是同一 Google 账号，终止它也会终止 { $names } 的访问权限。`carryout-cli end-access --connection { $quoted } --yes` 可将其终止。
cli-access-not-ended = { $headline }。{ $reason }
cli-end-access-means = 终止“{ $name }”的访问权限意味着：
cli-end-access-stays = 在您重新授权之前，Google 不再允许本程序复制；连接及其文件保留
cli-end-access-siblings = 如果是同一 Google 账号，以下连接的访问权限也会终止：{ $names }
cli-end-access-ending = 正在终止“{ $name }”的访问权限…
cli-end-access-lasts = 此访问权限在一段时间内有效；disconnect 可将其终止
cli-end-access-done = 已在 Google 终止访问权限。文件和回执保持原位。

## view

cli-view-forgotten = 索引已删除。副本保持原样。
cli-view-indexed = { $account }：{ $copies } 中的 { $items }
cli-view-indexed-partly = { $account }：{ $copies } 中的 { $items }，{ $records } 无法读取：
cli-view-byte = 字节 { $offset }
cli-view-newest = { $items }，显示其中最新的 { NUMBER($shown) } 个；--limit N 可显示更多
cli-view-no-title = （无标题）
cli-view-gone = Google 上已不存在
cli-view-no-kind = “{ $word }”不是类型；可用的有 { $known }
cli-view-stats = { $account }：{ $copies } 中的 { $items }，{ NUMBER($gone) } 个在 Google 上已不存在
cli-view-months = 月份
cli-view-channels = 频道
cli-view-sites = 网站
cli-view-searches = 搜索
cli-view-countries = 地点所在国家/地区
cli-view-or = { $first } 或 { $second }
cli-view-progress = 已读取 { BYTES($done) }/{ BYTES($total) }，{ $items }
cli-view-skipped = 已跳过 { $folder }：{ $why }
cli-view-no-copy-in = { $folder } 中没有已完成的副本
cli-view-no-copy = 还没有已完成的副本；`carryout-cli copy --connection NAME --categories all --to DIR` 可创建一份，--folder DIR 可查看其他位置的副本
cli-view-no-account = 没有账号“{ $account }”的副本
cli-view-bag-to = 证据需要 --to FOLDER
cli-view-not-empty = { $folder } 不为空
cli-view-written = 已将 { $items } 写入 { $path }
cli-view-left-out = 跳过了 { NUMBER($count) } 个地点，因为没有副本说明其位置：
cli-view-bag = { $items } 及其记录，位于 { $folder }
cli-view-no-original = { NUMBER($count) } 个没有原始记录
cli-view-altered = { $path } 与其回执不符
