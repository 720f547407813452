### Whom the program talks to, what it stores, and what Google allows.
### Readers: page

privacy-title = Carryout 只与 Google 通信，不与其他任何人通信
privacy-title-sandbox = 现在没有任何内容离开这台计算机
privacy-encrypted = 已加密
privacy-google = Google
privacy-sandbox = 模拟 Google
privacy-on-computer = 在这台计算机上
privacy-your-folder = 您的文件夹
privacy-ordinary-files = { BYTES($bytes) }，普通文件
privacy-no-server = 我们没有服务器，没有使用统计，也没有崩溃报告。
privacy-updates = 仅在 Carryout 检查更新时，才会另外访问其下载页面，且不发送与您有关的任何信息。
privacy-stored = Carryout 存储的内容
privacy-col-what = 内容
privacy-col-where = 位置
privacy-copies-text = 未加密：能读取该文件夹的人都能读取您的数据。
privacy-own-folder = 这台计算机上 Carryout 自己的文件夹中
privacy-no-index = 无；搜索已关闭
privacy-index-text = 由您的副本生成；可随时重建。
privacy-index-rebuild = 重建
privacy-index-rebuild-long = 重建搜索索引
privacy-index-make = 创建
privacy-index-make-long = 创建搜索索引
privacy-keys = 登录密钥
privacy-keys-text = 别处没有。
privacy-entries = 显示 { NUMBER($count) } 个条目
privacy-journal = 运行记录和日志
privacy-journal-text = 账号、副本、文件，以及程序的操作。不含密钥，也不含您的数据。
privacy-access = Google 访问权限
privacy-project =
    { $count ->
        [0] 您的 Google 项目，没有账号使用
       *[other] 您的 Google 项目，{ NUMBER($count) } 个账号使用
    }
privacy-client-file = 其他客户端文件
privacy-client-file-text = 来自您的另一个 Google 项目。
privacy-at-google = 在 Google
privacy-at-google-text = 查看可访问您账号的所有程序。
privacy-open-page = 打开页面
privacy-diagnostics = 诊断文件
