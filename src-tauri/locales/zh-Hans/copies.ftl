### All copies.
### Readers: page
copies-new = 新建副本…
copies-all =
    { $count ->
        [0] 还没有副本
        [1] { NUMBER($count) } 份副本
       *[other] 全部 { NUMBER($count) } 份副本
    }
copies-search = 按日期或账号搜索
copies-filter = 筛选
copies-filter-all = 全部
copies-filter-incomplete = 不完整（{ NUMBER($count) }）
copies-found = 找到 { NUMBER($count) } 份副本
copies-none-found = 没有匹配的副本。
copies-col-date = 日期
copies-col-begun = 发起方式
copies-by-hand = 手动
copies-automatic = 自动
copies-automatic-late = 自动，延迟
copies-of = { NUMBER($got) }/{ NUMBER($asked) }
copies-checked = 已校验
copies-cancelled = 已取消
copies-more = 显示更多（{ NUMBER($count) }）
