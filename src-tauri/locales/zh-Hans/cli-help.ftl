### The manual of the command line: `carryout-cli --help`. The lines are broken here as they are shown; keep them below 100 characters.
### Names of options, commands and placeholders stay as they are. `.more` is shown below the first line by `--help`, not by `-h`.
### Readers: rust

help-categories = 列出可以复制的所有内容
    .more =
        第一列中的名称即 --categories 接受的名称。
help-connect = 在浏览器中向 Google 请求某个账号的访问权限
    .more =
        Google 页面会在浏览器中打开；如果单次请求过长，则会打开多次。
        没有浏览器时（例如通过 ssh），请在任意浏览器中打开所显示的地址；
        如果该浏览器无法显示最后一页，请将该页的地址粘贴到此处。
        Google 至少给予一个类别即视为成功 (0)；缺少的类别会列出。
help-copy = 将类别复制到文件夹；每个字节都核实后才返回
    .more =
        副本有自己的文件夹 DIR/NAME/DATE TIME，其中的文件与 Google 制作的完全一致，
        并附有校验和与回执。如果这样的副本尚未完成，再次执行相同的命令行会继续。
        其他未完成的副本同时继续。
help-move = 将未完成的副本移到其他文件夹，并在那里继续
    .more =
        适用于已满、已移除或只读的驱动器。已有内容会搬过去、校验，然后从旧位置删除；
        如果无法访问旧位置，则从 Google 重新下载。
        该连接今后的自动副本也会存放到那里。
help-status = 显示连接、副本和问题；不向 Google 询问
help-renew = 在 Google 页面上续期，并检查是否成功
    .more =
        Google 允许在最后 90 天内，在其“已关联的程序”页面上续期。该页面会在浏览器中打开，
        之后会向 Google 询问新的到期时间。
help-disconnect = 将访问权限交还 Google 并删除密钥；文件保留
    .more =
        不带 --yes 时，只显示会失去什么。
help-end-access = 在 Google 终止单份副本的访问权限；连接及其文件保留
    .more =
        Google 会同时终止同一 Google 账号所有连接的访问权限。不带 --yes 时，
        只显示可能涉及哪些连接。通常 `copy` 会自行终止这类访问权限。
help-delete = 将某个连接所有已完成的副本移到回收站；访问权限保留
    .more =
        不带 --yes 时，只显示会移走什么。绝不会绕过回收站删除：如果回收站拒绝，
        例如驱动器没有回收站，文件会保留。
help-diagnostics = 保存本程序的操作记录，供帮助您的人查看；绝不含密钥
    .more =
        一个 ZIP 压缩文件，包含版本、状态、数量、时间和错误代码，以及窗口的日志。
        您起的名称、路径和地址都会隐去。不带 --to 时，只列出其中会有什么。
        不会向任何地方发送任何内容。
help-unpack = 将副本的归档解压到原件旁边的文件夹 `unpacked`
    .more =
        任何驱动器都不支持的名称会被调整，并列在 names.json 中；原件和证明保持不变。
        如果中途停止，再次执行相同的命令会从中断处继续。
        不需要密钥环、运行记录和网络。
help-verify = 离线检查副本：每个文件都在、未改动、无多余
    .more =
        读取文件夹的每个字节，并与来自 Google 时记录的校验和比较。接受任何带有 SHA-256 或
        SHA-512 校验和的 BagIt 包 (RFC 8493)。不需要密钥环、运行记录和网络。
help-run = 继续所有未完成的副本，直到没有待办事项
    .more =
        崩溃、重启或 Ctrl-C 之后，从各自的中断处继续；不会重复请求或下载。
        在窗口中暂停的副本保持暂停。适合定时器：退出代码为 4 时请稍后重试。

help-settings = 列出设置，或更改一项设置
    .more =
        只给出 NAME 时显示该设置。开关接受 on 和 off，`limit` 接受 500k、2M 或 none，
        `proxy` 接受 system、none 或地址（http、https 或 socks5）。
        如果程序正在运行，设置由它独占：请结束该程序，或使用其窗口。
help-settings-name = 设置的名称
help-settings-value = 今后的值

help-view = 查看已完成的副本：搜索、统计、导出；不需要网络
    .more =
        程序就地读取副本，在数据文件夹中建立索引。索引可随时重建，
        `view index --forget` 会将其删除。
help-view-index = 根据现有副本更新索引
    .more =
        如果中途停止，再次执行相同的命令会从中断处继续。
help-view-search = 查找条目，最新的在前
    .more =
        必须包含所有字词；最后一个可以只是开头部分。引号内的字词须按此顺序出现。
help-view-stats = 统计内容：按类别、月份、星期和小时、频道、网站、搜索、国家/地区
help-view-export = 将条目写成供其他程序使用的格式，或作为证据
help-view-shapes = 输出副本中的键和类型，不含值；用于报告无法识别的格式

help-arg-json = 在标准输出上以一个 JSON 文档答复
help-arg-home = 将运行记录和设置存放在此处，而不是通常的位置
help-arg-vault = 将密钥加密存放在此文件中，而不是密钥环；用于服务器
    .more =
        文件在首次使用时创建。其密钥（密码短语或 age 身份）从 --vault-key-fd、systemd 凭据
        “carryout-vault”或终端读取；绝不从命令行读取。
        最初使用密钥环的数据会一直使用密钥环，反之亦然。
help-arg-vault-key-fd = 从此打开的文件描述符读取加密文件的密钥
help-arg-verbose = 将详细信息记录到标准错误；绝不含机密

help-connect-client = Google 的 client_secret_….json，客户端类型为“Desktop app”
    .more =
        其密钥会存入密钥环，此后不再需要该文件。不指定时，使用已知的客户端，
        或程序自带的客户端。
help-connect-name = 您给此账号起的名称；Google 不会告知这是哪个账号
    .more =
        如果使用已有连接的名称，则只请求其缺少的内容。
help-connect-categories = 请求的内容：以逗号分隔的名称，或 `all`

help-copy-connection = 连接的名称，如 `status` 所示
help-copy-categories = 复制的内容：以逗号分隔的名称，或 `all`（已允许的全部）
help-copy-to = 副本的存放位置
help-copy-since = 仅复制不早于此的内容：2026-01-31 或 2026-01-31T12:00:00Z
    .more =
        Google 可为七个类别限定时间段（见 `categories`）；其他类别完整复制。
help-copy-until = 仅复制不晚于此的内容；日期表示当天结束
help-copy-unpack = 全部核实后，将归档解压到原件旁边，同 `unpack`
help-copy-keep = 每个类别至少保留最近 N 份副本，较旧的移到回收站
    .more =
        从现在起适用于此连接，自动副本也一样；`all` 保留全部。
        只有较新的副本包含其全部内容时，副本才会移走，且绝不绕过回收站。

help-copy-keep-access = 全部复制后，保留单份副本的访问权限
    .more =
        否则，授予的全部内容复制并核实后，会立即在 Google 终止。

help-arg-limit = 每秒最多下载：500k、2M（字节），或 `none`
    .more =
        适用于全部文件合计，且仅限本次运行。不指定时，使用在窗口中选择的限制。
        1k 为 1,000 字节；最小为 10k。
help-arg-anyway = 在按流量计费的连接或电量低时也复制
    .more =
        否则，在系统能提供这类信息时，文件会按窗口中的选择等待。
help-arg-no-wait = 磁盘已满或驱动器不在时退出 (1)，而不是等待

help-move-connection = 连接的名称，如 `status` 所示
help-move-to = 其副本今后的存放位置

help-renew-connection = 连接的名称；只有一个时可以省略
help-renew-check = 只检查，不打开 Google 页面
help-renew-switch = 在“一次”和一段时间之间切换：先终止当前访问权限，再重新授权
    .more =
        只有当前访问权限终止后，Google 才能更改其类型。未完成的副本会先完成。文件保留。
help-renew-stop-copies = 与 --switch 合用：停止未完成的副本；尚未复制的内容会在 Google 丢弃

help-disconnect-connection = 连接的名称，如 `status` 所示
help-disconnect-yes = 确定执行
help-disconnect-here-only = 删除这台计算机上的密钥，但不通知 Google

help-end-access-connection = 连接的名称，如 `status` 所示
help-end-access-yes = 确定执行

help-delete-connection = 连接的名称，如 `status` 所示
help-delete-yes = 确定执行

help-diagnostics-to = 要写入的文件；不会替换已有文件
help-diagnostics-clear-logs = 之后清空日志

help-unpack-folder = 一份已完成副本的文件夹，即含有 receipt.json 的文件夹

help-verify-folder = 一份副本的文件夹，即含有 bagit.txt 的文件夹

help-view-folder = 查看此文件夹中的副本，而不是此处已知的副本

help-view-index-rebuild = 根据副本重建
help-view-index-forget = 将其删除；副本保持原样

help-arg-category = 仅此类别，如 `categories` 所示；多个以逗号分隔
help-arg-account = 仅此账号，按其名称
help-arg-kind = 仅此类型：watched、searched、visited、bought、place、comment、saved 等；多个以逗号分隔
help-arg-since = 仅不早于此的内容：2026-01-31 或 2026-01-31T12:00:00Z
help-arg-until = 仅不晚于此的内容；日期表示当天结束
help-arg-gone = 仅 Google 上已不存在的内容：最近两份完整副本中都没有

help-view-search-words = 要查找的内容；不带字词则为全部
help-view-search-limit = 最多这么多条目；未指定时为 { $default }

help-view-export-format = 格式
help-view-export-format-csv = 供电子表格使用的表格
help-view-export-format-jsonl = 每行一个 JSON 文档，包含每个条目的全部信息
help-view-export-format-bookmarks = 各种浏览器可读取的书签和阅读清单
help-view-export-format-bagit = 证据：条目、原始记录、校验和与回执，作为 BagIt 包
help-view-export-format-kml = 供 Organic Maps 等使用的地点
help-view-export-format-gpx = 供 OsmAnd 等使用的地点
help-view-export-format-geojson = 供程序使用的地点
help-view-export-format-opml = 作为订阅源的订阅
help-view-export-format-newpipe = NewPipe 可读取的订阅
help-view-export-format-subscriptions = YouTube 导出格式的订阅，标题行为英文
help-view-export-format-freetube = FreeTube 可读取的已观看视频
help-view-export-format-freetube-playlists = FreeTube 可读取的播放列表
help-view-export-to = 要写入的文件，或 `bagit` 的文件夹；不会替换已有内容
    .more =
        不指定时：标准输出。
help-view-export-words = 仅包含这些字词的内容

help-carryout = 把您的 Google 数据副本带回家，并核实其完整。
    .more =
        与 Carryout 窗口相同，供服务器和脚本使用：两者共用运行记录、密钥环和副本，
        但同一时间只能运行其中一个。
help-after =
    通常的用法：
    { $example }

    退出代码：
      0  完成
      1  失败，或在结束前停止
      2  用法错误：命令行、客户端文件或环境
      3  需要您处理：需要授权，或解锁密钥环
      4  时候未到：Google 每天只允许一份副本，其余须等待

    环境变量：
      CARRYOUT_HOME           运行记录和设置的位置；--home 优先
      CARRYOUT_GOOGLE_ORIGIN  Google 替代服务的 http://127.0.0.1:PORT；仅限本机回环
      CARRYOUT_PACE           将每次等待除以此数；仅与上述替代服务合用
      CARRYOUT_VAULT          密钥的加密文件，用于没有密钥环的服务器；--vault 优先
      CARRYOUT_VAULT_KEY_FD   读取该文件密钥的位置；--vault-key-fd 优先
      CREDENTIALS_DIRECTORY   由 systemd 设置；其凭据 carryout-vault 即该文件的密钥

    使用 --json 时，标准输出上只有一个 JSON 文档；给人看的文字输出到标准错误。
    令牌和机密绝不从命令行读取：它们存储在系统的密钥环中，或 --vault 指定的加密文件中。

help-heading-usage = 用法：
help-heading-commands = 命令
help-heading-options = 选项
help-heading-arguments = 参数
help-heading-everywhere = 适用于所有命令
help-heading-copies = 针对哪些副本
help-help = 显示本手册（-h：简要）
help-version = 显示版本
