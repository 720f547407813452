//! A copy becomes something to look at: read by itself, searched, opened, and handed on.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use serde_json::json;

use crate::axe::{assert_accessible, scrolls_sideways};
use crate::desktop::Desktop;
use crate::driver::eventually;
use crate::evidence::files_below;
use crate::program::Window;
use crate::steps::copy_five;

#[tokio::test(flavor = "multi_thread")]
async fn a_practice_copy_is_searched_opened_and_exported() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    window.click("start-practice").await;
    copy_five(&desktop, &window).await;

    window.click("open-my-data").await;
    window
        .page
        .sees("[data-testid='my-data'][data-state='ready']")
        .await;
    let all = window.sees("matches").await;
    window.save_screenshot("my-data").await;
    assert_accessible(&window.page, "my data").await;
    // The words of an item are those of the invented copy: any of them finds it.
    let title = eventually("an item with a word in its title", async || {
        let title = window
            .page
            .run(
                "const titles = [...document.querySelectorAll('[data-testid=\"data-list\"] .item .title')];
                 return titles.map((one) => one.textContent.match(/\\p{L}{5,}/u)?.[0] ?? '').find((word) => word !== '') ?? ''",
                json!([]),
            )
            .await;
        title.as_str().filter(|word| !word.is_empty()).map(str::to_owned)
    })
    .await;
    window.page.fill("[data-testid='search']", &title).await;
    eventually("fewer matches", async || {
        (window.sees("matches").await != all).then_some(())
    })
    .await;
    window.page.sees("[data-testid='data-list'] mark").await;

    window
        .page
        .click("[data-testid='data-list'] [data-index='0']")
        .await;
    let detail = window.sees("detail").await;
    assert!(detail.contains("1 copy"), "{detail}");
    window.page.click("[data-testid='original'] button").await;
    let original = window.page.sees("[data-testid='original'] pre").await;
    assert!(!original.is_empty());
    window.save_screenshot("my-data-detail").await;
    assert_accessible(&window.page, "an item").await;

    let file = desktop.path("found.csv");
    desktop.will_choose(&file);
    window.click("export").await;
    window.click("export-csv").await;
    window.sees("exported").await;
    let table = fs::read_to_string(&file).unwrap();
    assert!(
        table.to_lowercase().contains(&title.to_lowercase()),
        "{title}: {table}"
    );

    for view in ["tables", "files", "charts"] {
        window.click(&format!("view-{view}")).await;
        if view == "charts" {
            window.page.sees("[data-testid='chart-months'] rect").await;
        } else {
            window.page.sees("[data-testid='my-data'] tbody tr").await;
        }
        window.save_screenshot(&format!("my-data-{view}")).await;
        assert_accessible(&window.page, view).await;
        assert!(!scrolls_sideways(&window.page).await, "{view}");
    }

    let index = desktop.home().join("practice/index");
    for file in files_below(&index) {
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{}", file.display());
    }
    window.click("leave-practice").await;
    window.sees("start-google").await;
    eventually("the end of the index of practice", async || {
        (!index.exists()).then_some(())
    })
    .await;
    window.quit().await;
}
