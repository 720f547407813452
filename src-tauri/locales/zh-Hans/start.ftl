### The first screen.
### Readers: page

start-title = 把您的 Google 数据带回家
start-does = Carryout 将您的 Google 数据复制到这台计算机上的文件夹，检查每个文件是否完整，并可自动再次复制。
start-does-not = 它不会删除 Google 上的任何内容，也不会向其他任何地方发送数据。
start-expect = Google 准备数据需要几分钟到几天；Carryout 会自动完成。
start-google = 从 Google 复制我的数据
start-google-hint = 选择您想要的内容。随后 Google 会在浏览器中请求您的许可。
start-practice = 用演示数据试用
start-practice-hint = 用虚构数据体验完整程序。不会向 Google 发送任何内容，一切只需几秒，点击一下即可全部移除。
start-practice-again = 选择演示数据
start-can-i = 谁可以使用
start-country = 您的账号所属国家/地区在 Google 的列表中，大多位于欧洲。
start-adult = 您已年满 18 岁。
start-personal = 这是个人账号，不是学校或工作账号。
start-protection = 该账号未加入“高级保护计划”。
start-list = 查看列表
start-not-sure = 不确定？试一下即可：Google 会告诉您结果，不会有任何损失。
start-cannot = 不包含的内容
start-cannot-text = Google 相册、Gmail、Google 云端硬盘、日历、通讯录和时间轴。Google 仅通过“Google 导出”(Takeout) 提供这些数据。
start-takeout = 打开“Google 导出”
start-copies = 您的副本
start-need = 您需要什么
start-need-client = 约 15 分钟，只需一次，用于设置 Google 访问权限。
