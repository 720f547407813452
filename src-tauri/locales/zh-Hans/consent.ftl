### The steps through Google's page.
### Readers: page

consent-asks =
    { $rounds ->
        [1] Google 会询问您一次
        [2] Google 会询问您两次
       *[other] Google 会询问您 { NUMBER($rounds) } 次
    }
consent-why-rounds = 单次请求不能过长，因此分为几步。每一步都很快。
consent-one-round = 您的浏览器会打开 Google 自己的页面。Carryout 绝不会看到您的密码。
consent-round = 第 { NUMBER($number) } 步
consent-round-of = 第 { NUMBER($number) } 步，共 { NUMBER($of) } 步
consent-in-round = 此步骤的所有类别
consent-round-gave = 已允许 { NUMBER($got) }/{ NUMBER($asked) }
consent-switched = 之前的授权已终止。请在 Google 页面上选择这次的期限。
consent-how-long = Google 给予访问权限的期限
consent-once = 一次
consent-month = 30 天
consent-half = 180 天
consent-good = 在 Google 页面上
consent-tick = 勾选复选框。
consent-same-account = 每一步都使用同一账号。
consent-one-account = 确认您使用的账号。
consent-open-google = 前往 Google
consent-opening = 正在打开浏览器…
consent-waiting = 请在浏览器中继续
consent-waiting-text = 请在 Google 页面上允许访问，然后返回。本窗口会自动得知。
consent-since = 打开于 { $time }，{ $away }
consent-since-now = 打开于 { $time }
consent-again = 再次打开页面
consent-copy-link = 复制链接
consent-link-copied = 链接已复制。请在这台计算机的任一浏览器中打开。
consent-no-browser = 无法打开您的浏览器。请复制链接并自行打开。
consent-saving = 已收到答复
consent-saving-text = 正在将访问权限保存到您的密码库…
consent-between = 第 { NUMBER($number) } 步（共 { NUMBER($of) } 步）已完成
consent-next = 前往 Google 进行第 { NUMBER($number) } 步
consent-gave-all =
    { $count ->
        [1] 已授予 { NUMBER($count) } 个类别的访问权限
       *[other] 已授予全部 { NUMBER($count) } 个类别的访问权限
    }
consent-gave = 已授予 { NUMBER($asked) } 个类别中 { NUMBER($got) } 个的访问权限
consent-gave-nothing = 未授予访问权限
consent-choose-again = 返回您的选择
consent-not-given = 未授予
consent-not-given-text = 如果您有意不勾选，那也没关系。
consent-ask-again = 再次请求这些类别
consent-go-on = 继续（{ NUMBER($count) } 个）
consent-to-copy = 显示副本
consent-done = 完成
consent-failed = 未授予访问权限
consent-denied = 您选择了不允许访问
consent-denied-text = 没关系。未复制任何内容。您可以少选一些类别再次请求，也可以就此作罢。
consent-denied-later = 没关系。您之前允许的内容正在复制。您可以重试，也可以放弃其余内容。

consent-begun-begun = { NUMBER($count) } 个类别已在复制
consent-begun-preparing = Google 正在准备这些类别。您不必着急。
consent-begun-here = 已完成 { NUMBER($done) }/{ NUMBER($all) }。
consent-begun-waiting = 您允许后，会立即请求另外 { NUMBER($count) } 个。

consent-stop = 到此为止
consent-name = 为此账号命名
consent-name-hint = Google 不会告知这是哪个账号。起个名称便于辨认，例如“小安个人”。
consent-name-stays = 如果留空，则称为“{ $name }”。
consent-name-placeholder = 我的 Google 账号
consent-paste = 页面显示无法连接？
consent-paste-text = 请从该浏览器页面顶部复制完整地址并粘贴到此处。地址以 http://127.0.0.1 开头。
consent-paste-label = 浏览器中的地址
consent-paste-button = 使用此地址
consent-see = 页面显示了什么？
consent-no-error = 没有错误
consent-an-error = 有错误
consent-error-hint = Google 在其页面末尾注明了错误名称。
consent-error-name = 错误 { $number }：{ $name }

consent-helper-unticked = 复选框全部未勾选
    .text = 这很正常。请勾选所需内容，然后点击“继续”。
consent-helper-unverified = “Google 尚未验证此应用”
    .text = 如果您知道是谁制作的，例如是您自己的项目，请点击“高级”，然后点击“转至……”。
consent-helper-tooMany = “400. 这是一个错误”或空白页面
    .text = Google 可能无法一次显示这么多。我们会分更小的步骤请求；您勾选的内容不会丢失。
consent-helper-unreachable = “无法访问此网站”，地址为 127.0.0.1
    .text = 就差一步了。请将该页面的地址粘贴到下方的框中。
consent-helper-nothing = 没有打开页面
    .text = 请再次打开，或将链接复制到这台计算机的任一浏览器中。

consent-errors-tester = “禁止访问：……未完成 Google 验证流程”
consent-errors-account = “您无法使用此账号”，或提到您组织的政策
consent-errors-scope = “Some requested scopes were invalid”
consent-errors-redirect = “禁止访问：此应用的请求无效”
consent-errors-client = “The OAuth client was not found”
consent-errors-deleted = “The OAuth client was deleted”
consent-errors-disabled = “The OAuth client was disabled”
consent-errors-unauthorized = “… is not authorized to request … using this method”
consent-errors-internal = “禁止访问：……仅限其组织内部使用”
consent-errors-school = “禁止访问：您所在机构的管理员需要审核……”
consent-errors-browser = “您无法通过此屏幕登录”，或提到可能不安全的浏览器或应用
consent-errors-request = “禁止访问：授权错误”

consent-smaller = 分更小的步骤请求

consent-open-step-project = 打开项目
consent-open-step-api = 打开 API
consent-open-step-branding = 打开“品牌塑造”(Branding)
consent-open-step-audience = 打开“目标对象”(Audience)
consent-open-step-publish = 打开“目标对象”(Audience)
consent-open-step-scopes = 打开“数据访问”(Data Access)
consent-open-step-client = 打开客户端列表
consent-open-step-file = 打开客户端列表

consent-to-paste = 前往输入框

consent-news-waiting = 请在浏览器中继续。
consent-news-saving = 已收到答复。正在保存访问权限。
consent-news-between = 第 { NUMBER($number) } 步已完成。准备好后请继续。
consent-news-done = 访问权限已保存。
consent-news-failed = Google 上的步骤失败。
consent-news-denied = 您选择了不允许访问。
consent-steps = 在 Google 上的步骤
consent-what = Google 会询问什么
consent-step-holds = { NUMBER($count) } 个类别：{ $titles }
consent-step-more = 等，另有 { NUMBER($count) } 个
consent-tick-text = 起初可能未勾选。
consent-account-text = Carryout 无法看到是哪个账号。
consent-choose-long = 选择期限。
consent-choose-long-text = 只有您能设置；下表可供参考。
consent-new-copies = 新副本
consent-new-copies-once = 每个类别一份
consent-new-copies-daily = 可以每天一份
consent-ends = 到期
consent-ends-once = 副本完成后
consent-renew = 续期
consent-renew-once = 不可以；需重新授权
consent-renew-any = 随时
consent-renew-from = 从 { $date } 起
consent-good-for = 适合
consent-good-once = 单份副本
consent-good-month = 试用
consent-good-half = 让副本保持最新
consent-end-any-time = 您可以随时终止访问权限。
consent-back = 返回
consent-link = Google 页面的链接
consent-help = 出了问题？
consent-help-open = 浏览器帮助显示在下方。
consent-paste-first = 请先粘贴地址。
