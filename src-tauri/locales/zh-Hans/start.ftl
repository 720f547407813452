### The first screen.
### Readers: page

start-title = 把您的 Google 数据带回家
start-does = Carryout 将您的数据从 Google 复制到这台计算机上的文件夹，并证实每个文件都完整。
start-does-not = 它不会删除 Google 上的任何内容，也不会向其他任何地方发送数据。
start-expect = Google 准备副本需要几分钟到几天。Carryout 会等待，并自动完成。
start-google = 从 Google 复制我的数据
start-google-hint = 内容由您选择。Google 在提供任何数据之前都会询问您。
start-practice = 用演示数据试用
start-practice-hint = 一切都与使用 Google 时相同，只是数据是虚构的。
start-practice-again = 选择演示数据
start-can-i = 我可以使用吗？
start-can-i-intro = 以下四项全部符合时，Google 才提供此功能：
start-country = 您的账号所属国家/地区在 Google 的列表中，大多位于欧洲。
start-adult = 您已年满 18 岁。
start-personal = 这是个人账号，不是学校或工作账号。
start-protection = 该账号未加入“高级保护计划”。
start-list = 查看 Google 的列表
start-not-sure = 不确定？试一下即可。Google 会告诉您结果，不会有任何损失。
start-cannot = 不包含的内容
start-cannot-text = Google 相册、Gmail 和 Google 云端硬盘不在其中。这些数据请使用“Google 导出”(Takeout)。
start-takeout = 打开“Google 导出”
start-copies = 您的副本
