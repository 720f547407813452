### The settings.
### Readers: page, rust

settings-title = 设置
settings-in-practice = 这些设置仅适用于演示，并随演示结束。

settings-speed-label = 速度限制
settings-speed-none = 无
settings-speed-own = 自定义…
settings-speed-own-label = 自定义值
settings-speed-unit-label = 单位

settings-speed-units-mbit = Mbit/s
settings-speed-units-mbyte = MB/s

settings-speed-rate = { $value } { $unit }
settings-speed-how = 适用于所有副本的全部文件合计。进行中的副本立即遵守。
settings-speed-wrong = 这不是有效的速度。请输入不小于 0.1 Mbit/s 的数值。

settings-quiet-begin = 暂停下载 1 小时
settings-quiet-short = 1 小时
settings-quiet-what = 适合通话或看电影时：一小时内不下载，之后自动继续。
settings-quiet-until = 下载已暂停至 { $when }。
settings-quiet-google = Google 会继续准备。
settings-quiet-end = 立即继续

settings-line-wait = 在按流量计费的连接上暂停
settings-line-how = 由系统判断哪些连接按流量计费，例如手机热点。如果系统未说明，则照常下载。
settings-line-is-metered = 此连接按流量计费。

settings-power-title = 电池与睡眠
settings-power-battery = 使用电池时

settings-power-choices-always = 复制
settings-power-choices-unlessLow = 复制，直到电量低
settings-power-choices-never = 仅在接通电源时

settings-power-how = 在此期间 Google 会继续准备。您仍可手动继续每份副本。
settings-power-is-on-battery = 这台计算机正在使用电池。
settings-power-awake = 传输文件时保持唤醒
settings-power-awake-how = 仅在传输数据时。Google 准备期间和副本等待期间，计算机可以睡眠。

settings-access-title = 单份副本的访问权限
settings-access-label = 全部复制后终止
settings-access-how = 您授权的全部内容复制并校验后，Carryout 会在 Google 终止访问权限。如果另一个连接可能是同一 Google 账号，会先询问您。

settings-background-title = 后台
settings-background-label = 开机时启动，并在关闭窗口后继续运行
settings-background-how = 没有窗口时，访问权限仍有效，副本也会继续。再次打开 Carryout 即可查看。
settings-background-quit = 退出 Carryout
settings-background-quit-how = 直到下次开机，或您再次打开它。

settings-held-metered = 等待中：此连接按流量计费。
settings-held-battery = 等待中：计算机正在使用电池。
settings-held-lowBattery = 等待中：电池电量低。

settings-held-goes-on-metered = 换用其他连接后继续。
settings-held-goes-on-battery = 接通电源后继续。
settings-held-goes-on-lowBattery = 接通电源后继续。

settings-held-anyway = 仍然复制
settings-held-row = 等待中
settings-tabs = 设置分类
settings-tab-general = 常规
settings-tab-privacy = 隐私与数据
settings-tab-about = 关于
settings-about-apart = Carryout 与 Google 无关联，也未获得 Google 的认可。

settings-index-title = 搜索索引
settings-index-label = 保留副本的索引
settings-index-how = 用于在“我的数据”中搜索。它由您的副本生成，保存在这台计算机上，只有您能读取，并随副本一起删除。
settings-index-forget = 删除索引
settings-index-forget-how = 立即删除，此后不再保留索引。您的副本保持原样。
settings-advanced = 高级
settings-about-copy-version = 复制版本号
settings-about-licences = 许可
settings-about-free = Carryout 是自由软件，您可任选 Apache-2.0 或 MIT 许可。它包含其他项目的成果，这些成果适用各自的许可。

settings-copies-title = 副本
settings-copies-folder = 新副本的文件夹
settings-copies-folder-change = 更改…
settings-copies-schedule = 自动副本：{ $account }
settings-copies-none = 有账号后，可为每个账号选择自动副本。

settings-window-title = 窗口
settings-language-label = 语言
settings-language-system = 与系统一致
settings-look-label = 外观

settings-look-choices-system = 与系统一致
settings-look-choices-light = 浅色
settings-look-choices-dark = 深色

settings-updates-title = 更新

settings-network-title = 网络
settings-transfers-label = 同时传输的文件数
settings-transfers-how = 从下一个文件起生效。只有带宽有富余时，增加数量才会更快。
settings-line-copy = 在按流量计费的连接上复制
settings-proxy-label = 代理

settings-proxy-choices-system = 与系统一致
settings-proxy-choices-none = 无
settings-proxy-choices-own = 自定义地址…

settings-proxy-own-label = 代理地址
settings-proxy-own-save = 使用此代理
settings-proxy-how = 适用于 Carryout 获取的所有内容，从下一次请求起生效。浏览器有自己的设置。
settings-proxy-example = http://proxy.example:3128

settings-log-title = 日志
settings-log-label = 日志级别
settings-log-how = 日志在这台计算机上保留一周。其中绝不含密钥，也只含类别和文件的名称。

settings-log-choices-error = 仅错误
settings-log-choices-warn = 包括警告
settings-log-choices-info = 一般
settings-log-choices-debug = 全部，用于排查故障

settings-keys-title = 登录密钥
settings-keys-how = 访问密钥的存储位置，以及存储是否正常。
settings-keys-open = 显示
