### The pages that the browser shows when it comes back from Google. "Google's page" is Google's own page for allowing access.
### Readers: rust

browser-granted = 已允許存取
    .text =
        { $count ->
            [1] Google 已允許您要求的類別。您可以關閉這個分頁，回到 Carryout。
           *[other] Google 已允許您要求的全部 { NUMBER($count) } 個類別。您可以關閉這個分頁，回到 Carryout。
        }
browser-nothing = 未允許任何項目
    .text = 您在 Google 頁面上沒有勾選任何類別。Carryout 隨時可以再次要求。您可以關閉這個分頁。
browser-partly = 已允許部分存取
    .text = Google 允許了 { NUMBER($asked) } 個類別中的 { NUMBER($got) } 個。Carryout 會顯示缺少哪些類別；您可以再次要求，也可以不含這些類別繼續。您可以關閉這個分頁。
browser-denied = 未允許存取
    .text = 您在 Google 頁面上選擇拒絕。Carryout 隨時可以再次要求。您可以關閉這個分頁。
browser-stale = 這個頁面已失效
    .text = 這個頁面屬於先前的登入程序。請回到 Carryout，從那裡開啟 Google 頁面。
browser-failed = 未授予存取權
    .text = 無法使用 Google 的回應。Carryout 會顯示發生了什麼事，以及接下來該怎麼做。您可以關閉這個分頁。
browser-later = 回到 Carryout
    .text = 已收到 Google 的回應，Carryout 會顯示結果。您可以關閉這個分頁。
