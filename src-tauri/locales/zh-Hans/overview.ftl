### The overview: what is safe, what is not, and one card per account.
### Readers: page

overview-needs-heading = 需要您处理
overview-failed = { $name }：{ NUMBER($count) } 个类别失败
overview-failed-text = 在 { $when } 的副本中。其他所有内容均已复制并校验。
overview-show-copy = 显示副本
overview-up-to-date = 已是最新
overview-needs = { NUMBER($count) } 件事需要您处理
overview-not-changing = 正在更改 { $name } 的访问权限
overview-not-ended = { $name } 的访问权限已失效
overview-not-usedUp = { $name } 的访问权限只限一份副本
overview-not-underWay = 正在复制 { $name }
overview-not-waiting = { $name }：正在等待网络连接
overview-not-never = { $name }：尚未复制任何内容
overview-not-incomplete = { $name } 的上一份副本不完整
overview-not-late = { $name } 的一份副本已延迟
overview-status-underWay = 正在复制
overview-status-incomplete = 不完整
overview-status-late = 已延迟
overview-status-changing = 正在更改
overview-safe = 迄今复制的所有内容都安全保存在这台计算机上。
overview-copies-since = 自 { $date } 起共 { NUMBER($count) } 份副本。没有需要您处理的事项。
overview-glance = 一览
overview-fact-last = 上一份副本
overview-fact-next = 下一份副本
overview-fact-access = 最先到期的访问权限
overview-fact-here = 在这台计算机上
overview-under-way = 进行中
overview-none-yet = 暂无
overview-soon = 即将
overview-not-known = 未知
overview-automatic = { $name }，自动
overview-by-hand = 仅在您启动时
overview-copy-complete = 完整，每个文件均已校验
overview-copy-missing = 缺少 { NUMBER($count) } 个类别
overview-copy-binned = 在回收站中
overview-copies-kept = { NUMBER($count) } 份副本
overview-free = 可用 { BYTES($bytes) }
overview-here = 此处的内容
overview-as-table = 以表格显示
overview-calendar =
    { $weeks ->
        [1] 最近一周的副本
       *[other] 最近 { NUMBER($weeks) } 周的副本
    }
overview-calendar-label = 最近 { NUMBER($weeks) } 周的副本。有副本的天数：{ NUMBER($made) }，延迟：{ NUMBER($late) }，不完整：{ NUMBER($partly) }，错过：{ NUMBER($missed) }。
overview-day-made = 已复制
overview-day-late = 延迟
overview-day-partly = 部分
overview-day-missed = 错过
overview-day-planned = 已计划
overview-col-day = 日期
overview-col-copy = 副本
overview-col-account = 账号
overview-col-state = 状态
overview-col-actions = 操作
overview-col-product = 产品
overview-col-size = 大小
overview-ring = 访问权限剩余 { NUMBER($days) } 天，至 { $date }
overview-ring-unknown = 访问权限的到期时间未知
overview-days-left =
    { $days ->
       *[other] 剩余天数
    }
overview-today = 今天
overview-copy-now = 立即复制
overview-copy-all = 立即复制全部
overview-copy-all-none = 现在没有可复制的账号。
overview-renew-one-copy = 单份副本的访问权限无法续期。
overview-table = 表格
overview-show-copies = 显示副本
overview-day-none = 无副本
overview-new-items = 每天的新条目
overview-new-items-text = 最近 30 天内，{ $most } 最多
overview-new-items-none = 没有日期在最近 30 天内的条目。
overview-new-items-says = 日期在最近 30 天内的条目有 { NUMBER($count) } 个，{ $most } 最多：{ NUMBER($top) } 个
overview-col-items = 条目
overview-items = { NUMBER($count) } 个条目
overview-look = 查看我的数据
overview-by-category =
    { $count ->
        [1] { NUMBER($count) } 个类别
       *[other] 全部 { NUMBER($count) } 个类别
    }
overview-col-category = 类别
