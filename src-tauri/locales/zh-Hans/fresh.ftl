### Copies that begin by themselves, and the reminder before access ends.
### Readers: page

fresh-label = 自动副本

fresh-every-off = 关闭
fresh-every-day = 每天
fresh-every-week = 每周
fresh-every-month = 每月

fresh-next = 下一次：
fresh-paused = 已暂停。不会自动复制。
fresh-when-finished = 当前副本完成后
fresh-soon = 尽快
fresh-how = 在 Google 支持的情况下，后续副本只请求新增内容；其他类别每次都完整复制。
fresh-open = 仅在 Carryout 打开时进行。错过的副本会在下次运行 Carryout 时用一份副本补上。
fresh-always = 没有窗口时也会进行。错过的副本会在下次运行 Carryout 时用一份副本补上。
fresh-start-with-computer = 开机时启动
fresh-offer = 只要 Google 给予访问权限，Carryout 就可以自动再次复制。
fresh-keep = 保留副本
fresh-keep-all = 全部
fresh-keep-last = 至少 { NUMBER($count) } 份副本
fresh-keep-how = 当较新且已校验的副本包含旧副本的全部内容后，旧副本会移到回收站。较新副本所依赖的副本会保留。程序会不时完整复制一次，以便移除旧副本。
fresh-calendar = 添加到日历…
fresh-calendar-saved = 已保存。打开该文件即可添加到您的日历。
