### The pages that the browser shows when it comes back from Google. "Google's page" is Google's own page for allowing access.
### Readers: rust

browser-granted = 已允许访问
    .text =
        { $count ->
            [1] Google 已允许您请求的类别。您可以关闭此标签页并返回 Carryout。
           *[other] Google 已允许您请求的全部 { NUMBER($count) } 个类别。您可以关闭此标签页并返回 Carryout。
        }
browser-nothing = 未允许任何内容
    .text = 您在 Google 页面上没有勾选任何类别。Carryout 可以随时再次请求。您可以关闭此标签页。
browser-partly = 已允许部分访问
    .text = Google 允许了 { NUMBER($asked) } 个类别中的 { NUMBER($got) } 个。Carryout 会显示缺少哪些；您可以再次请求，也可以不含这些类别继续。您可以关闭此标签页。
browser-denied = 未允许访问
    .text = 您在 Google 页面上选择了拒绝。Carryout 可以随时再次请求。您可以关闭此标签页。
browser-stale = 此页面已失效
    .text = 它属于之前的一次登录。请返回 Carryout，从那里打开 Google 页面。
browser-failed = 未授予访问权限
    .text = 无法使用 Google 的答复。Carryout 会显示发生了什么以及下一步该怎么做。您可以关闭此标签页。
browser-later = 返回 Carryout
    .text = 已收到 Google 的答复，Carryout 会显示结果。您可以关闭此标签页。
