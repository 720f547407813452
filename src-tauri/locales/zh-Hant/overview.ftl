### The overview: what is safe, what is not, and one card per account.
### Readers: page

overview-needs-heading = 需要您處理
overview-failed = { $name }：{ NUMBER($count) } 個類別失敗
overview-failed-text = 在 { $when } 的副本中。其他所有內容都已複製並驗證。
overview-show-copy = 顯示副本
overview-up-to-date = 已是最新
overview-needs = { NUMBER($count) } 件事需要您處理
overview-not-changing = 正在變更 { $name } 的存取權
overview-not-ended = { $name } 的存取權已失效
overview-not-usedUp = { $name } 的存取權只限一份副本
overview-not-underWay = 正在複製 { $name }
overview-not-waiting = { $name }：正在等待網路連線
overview-not-never = { $name }：尚未複製任何內容
overview-not-incomplete = { $name } 的上一份副本不完整
overview-not-late = { $name } 的一份副本已延遲
overview-status-underWay = 正在複製
overview-status-incomplete = 不完整
overview-status-late = 已延遲
overview-status-changing = 正在變更
overview-safe = 目前為止複製的所有內容都安全存放在這部電腦上。
overview-copies-since = 自 { $date } 起共 { NUMBER($count) } 份副本。沒有需要您處理的事項。
overview-glance = 一覽
overview-fact-last = 上一份副本
overview-fact-next = 下一份副本
overview-fact-access = 最先到期的存取權
overview-fact-here = 在這部電腦上
overview-under-way = 進行中
overview-none-yet = 尚無
overview-soon = 即將
overview-not-known = 不明
overview-automatic = { $name }，自動
overview-by-hand = 只在您啟動時
overview-copy-complete = 完整，每個檔案都已驗證
overview-copy-missing = 缺少 { NUMBER($count) } 個類別
overview-copy-binned = 在資源回收筒中
overview-copies-kept = { NUMBER($count) } 份副本
overview-free = 可用 { BYTES($bytes) }
overview-here = 這裡的內容
overview-as-table = 以表格顯示
overview-calendar =
    { $weeks ->
        [1] 最近一週的副本
       *[other] 最近 { NUMBER($weeks) } 週的副本
    }
overview-calendar-label = 最近 { NUMBER($weeks) } 週的副本。有副本的天數：{ NUMBER($made) }，延遲：{ NUMBER($late) }，不完整：{ NUMBER($partly) }，錯過：{ NUMBER($missed) }。
overview-day-made = 已複製
overview-day-late = 延遲
overview-day-partly = 部分
overview-day-missed = 錯過
overview-day-planned = 已排定
overview-col-day = 日期
overview-col-copy = 副本
overview-col-account = 帳戶
overview-col-state = 狀態
overview-col-actions = 動作
overview-col-product = 產品
overview-col-size = 大小
overview-ring = 存取權剩 { NUMBER($days) } 天，至 { $date }
overview-ring-unknown = 存取權的到期日不明
overview-days-left =
    { $days ->
       *[other] 剩餘天數
    }
overview-today = 今天
overview-copy-now = 立即複製
overview-copy-all = 立即複製全部
overview-copy-all-none = 目前沒有可複製的帳戶。
overview-renew-one-copy = 單份副本的存取權無法延長。
overview-table = 表格
overview-show-copies = 顯示副本
overview-day-none = 沒有副本
overview-new-items = 每天的新項目
overview-new-items-text = 最近 30 天內，{ $most } 最多
overview-new-items-none = 沒有日期在最近 30 天內的項目。
overview-new-items-says = 日期在最近 30 天內的項目有 { NUMBER($count) } 個，{ $most } 最多：{ NUMBER($top) } 個
overview-col-items = 項目
overview-items = { NUMBER($count) } 個項目
overview-look = 查看我的資料
overview-by-category =
    { $count ->
        [1] { NUMBER($count) } 個類別
       *[other] 全部 { NUMBER($count) } 個類別
    }
overview-col-category = 類別
