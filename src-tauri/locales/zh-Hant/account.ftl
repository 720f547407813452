### One account.
### Readers: page
account-allowed = 授權日期 { $date }
account-ends = 到期日 { $date }
account-leaving = 中斷連線或刪除
account-disconnect = 中斷與 Google 的連線
account-delete = 刪除副本
account-delete-text = 將 { NUMBER($count) } 份副本（{ BYTES($bytes) }）移至資源回收筒。存取權會保留。
account-automatic = 自動副本
account-automatic-later = 完成第一份副本後，只要存取權在一段期間內有效，之後的副本就能自動建立。
account-group = { $group } { NUMBER($count) }
account-categories = 類別
account-change = 變更…
account-folder = 資料夾
account-open = 開啟
account-move = 移動…
account-all-copies =
    { $count ->
        [1] 顯示 { NUMBER($count) } 份副本
       *[other] 顯示全部 { NUMBER($count) } 份副本
    }
