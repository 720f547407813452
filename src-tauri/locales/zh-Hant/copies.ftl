### All copies.
### Readers: page
copies-new = 新增副本…
copies-all =
    { $count ->
        [0] 還沒有副本
        [1] { NUMBER($count) } 份副本
       *[other] 全部 { NUMBER($count) } 份副本
    }
copies-search = 依日期或帳戶搜尋
copies-filter = 篩選
copies-filter-all = 全部
copies-filter-incomplete = 不完整（{ NUMBER($count) }）
copies-found = 找到 { NUMBER($count) } 份副本
copies-none-found = 沒有符合的副本。
copies-col-date = 日期
copies-col-begun = 啟動方式
copies-by-hand = 手動
copies-automatic = 自動
copies-automatic-late = 自動，延遲
copies-of = { NUMBER($got) }/{ NUMBER($asked) }
copies-checked = 已驗證
copies-cancelled = 已取消
copies-more = 顯示更多（{ NUMBER($count) }）
