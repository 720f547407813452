### One account.
### Readers: page
account-allowed = 授权于 { $date }
account-ends = 到期日 { $date }
account-leaving = 断开连接或删除
account-disconnect = 与 Google 断开连接
account-delete = 删除副本
account-delete-text = 将 { NUMBER($count) } 份副本（{ BYTES($bytes) }）移到回收站。访问权限保留。
account-automatic = 自动副本
account-automatic-later = 完成首份副本后，如果访问权限在一段时间内有效，便可自动创建后续副本。
account-group = { $group } { NUMBER($count) }
account-categories = 类别
account-change = 更改…
account-folder = 文件夹
account-open = 打开
account-move = 移动…
account-all-copies =
    { $count ->
        [1] 显示 { NUMBER($count) } 份副本
       *[other] 显示全部 { NUMBER($count) } 份副本
    }
