### The guide to a Google project and client file of the user's own.
### Readers: page

setup-title = 设置 Google 访问权限
setup-intro = Google 只向持有客户端文件的程序授予访问权限。您只需在 Google 控制台中创建一次，大约 15 分钟。该文件保留在这台计算机上。
setup-step = 第 { NUMBER($number) } 步
setup-page-opens = 打开此页面
setup-project = 创建项目
setup-project-text = 名称随意，例如“我的数据”。Google 还要求关联结算账号；据我们所知，这些副本不会产生费用。
setup-api = 启用 Data Portability API
setup-api-text = 确认顶部已选择您的项目，然后点击“启用”。
setup-branding = 为应用命名
setup-branding-text = 应用名称：“我的 Carryout”。用户支持电子邮件和联系方式：您自己的电子邮件地址。其他都不需要。
setup-audience = 设置谁可以使用
setup-audience-text = 选择“外部”。在“测试用户”下添加您要复制其数据的账号的电子邮件地址。
setup-publish = 发布应用
setup-publish-text = 在同一页面上点击“发布应用”。在此之前，项目处于“测试”状态：无论您如何选择，访问权限都会在 7 天后到期，且无法续期。已发布但未经 Google 验证的应用会显示一条警告，您可以跳过。
setup-scopes = 设置可以请求的内容
setup-scopes-text = 点击“添加或移除范围”，将此列表粘贴到“手动添加范围”下，点击“添加到表中”，然后点击“更新”和“保存”。
setup-copy-scopes = 复制范围列表
setup-client = 创建客户端并下载其文件
setup-client-text = 点击“创建客户端”，选择类型“桌面应用”(Desktop app)，然后点击“下载 JSON”。Google 只在创建后立即提供一次该文件。
setup-file = 选择客户端文件
setup-file-text = 文件名以 client_secret_ 开头，以 .json 结尾。
setup-choose = 选择客户端文件…
setup-choose-another = 选择其他文件…
setup-check = 检查此客户端
setup-check-text = 询问 Google 能否识别该客户端及其密钥。您无需为此授权任何内容。
setup-clients = 您的客户端文件
setup-steps-of = 以下步骤属于
setup-shown = 已显示步骤
setup-show = 显示步骤
setup-used-by = 使用者：{ $names }
setup-unused = 没有账号使用
setup-remove = 移除

setup-states-unchecked = 尚未检查
setup-states-right = 正常
setup-states-wrong = 需要处理
setup-states-unknowable = Google 未告知

setup-later = 首次登录时可知
setup-next = 选择要复制的内容
setup-progress = 已检查 { NUMBER($done) }/{ NUMBER($all) } 步
setup-no-file = 还没有客户端文件。按照以下步骤即可获得。
