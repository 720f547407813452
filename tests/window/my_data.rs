//! A copy becomes something to look at: read by itself, searched, opened, and handed on.

use std::fs;
use std::io::{BufWriter, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::time::{Duration, Instant};

use carryout_core::journal::{
    ClientRow, Journal, ReceiptSummary, finish_export, insert_client, insert_connection, insert_export,
};
use jiff::Timestamp;
use serde_json::{Value, json};

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

/// So many pages were visited, one every two and a half minutes, the newest first: “Page 0”.
const MILLION: u64 = 1_000_000;

/// Long enough for a build without optimisation to read a million records.
const READING: Duration = Duration::from_secs(20 * 60);

/// More elements than this are not in the page, wherever the list is.
const MOST_ELEMENTS: u64 = 2_500;

/// Scrolls from the newest to the oldest in so many frames and answers how long each took, how many elements there were at
/// most, and which rows showed something else than their own page.
const SCROLL: &str = "
    const done = arguments[arguments.length - 1];
    const box = document.querySelector('[data-testid=\"data-list\"]');
    const frames = 240;
    const gaps = [];
    const wrong = [];
    let most = 0, filled = 0, at = 0, last = performance.now();
    const frame = (now) => {
      gaps.push(now - last);
      last = now;
      most = Math.max(most, document.querySelectorAll('*').length);
      for (const row of box.querySelectorAll('[data-index]')) {
        const title = row.querySelector('.title')?.textContent.trim();
        if (title) filled += 1;
        if (title && title !== `Page ${row.dataset.index}`) wrong.push([row.dataset.index, title]);
      }
      if (at > frames) return done({ gaps, most, wrong, filled });
      box.scrollTop = (box.scrollHeight - box.clientHeight) * (at / frames);
      at += 1;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "reads a million records first, and measures frames: for a machine that does nothing else"]
async fn a_million_items_scroll() {
    let desktop = Desktop::new().await;
    lay_a_million(&desktop).await;
    let began = Instant::now();
    let window = Window::open(&desktop).await;
    window.click("open-my-data").await;
    while !window
        .page
        .has("[data-testid='my-data'][data-state='ready']")
        .await
    {
        assert!(began.elapsed() < READING, "the copy is not read in time");
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    eprintln!("read in {:.0} s", began.elapsed().as_secs_f64());
    window.page.reads("[data-testid='matches']", "1,000,000").await;
    shows(&window, 0).await;

    let moved = window.page.run_async(SCROLL).await;
    report("scrolled from the newest to the oldest", &moved);
    shows(&window, MILLION - 1).await;

    // The keyboard: to the beginning, to the end, and back by a screen.
    window
        .page
        .run(
            "document.querySelector('[data-testid=\"data-list\"] button[data-index]').focus()",
            json!([]),
        )
        .await;
    let (end, home, page_down) = ("\u{e010}", "\u{e011}", "\u{e00f}");
    window.page.press(&[home]).await;
    shows(&window, 0).await;
    window.page.press(&[end]).await;
    shows(&window, MILLION - 1).await;
    let focused = "return document.activeElement?.dataset.index ?? ''";
    assert_eq!(
        window.page.run(focused, json!([])).await,
        json!((MILLION - 1).to_string())
    );
    window.page.press(&[home, page_down, page_down]).await;
    let at = window.page.run(focused, json!([])).await;
    let at: u64 = at.as_str().unwrap().parse().unwrap();
    assert!((2..200).contains(&at), "two screens further: {at}");

    // The histogram: what is brushed is what is listed, and it scrolls as the whole does.
    let whole = window.sees("matches").await;
    window
        .page
        .run(
            "document.querySelector('[data-testid=\"grip-to\"]').focus()",
            json!([]),
        )
        .await;
    let left = "\u{e012}";
    window.page.press(&[left; 6]).await;
    eventually("fewer matches", async || {
        (window.sees("matches").await != whole).then_some(())
    })
    .await;
    let first = eventually("the newest of the period", async || {
        let title = window
            .page
            .run(
                "return document.querySelector('[data-testid=\"data-list\"] [data-index=\"0\"] .title')?.textContent.trim() ?? ''",
                json!([]),
            )
            .await;
        let number = title.as_str()?.strip_prefix("Page ")?.parse::<u64>().ok()?;
        (number > 0).then_some(number)
    })
    .await;
    assert!(first > 10_000, "months were left out: {first}");
    window.click("all-years").await;
    window.page.reads("[data-testid='matches']", "1,000,000").await;
    shows(&window, 0).await;
    window.quit().await;
}

/// Waits until the row of that number shows its own page, and few others are there.
async fn shows(window: &Window, index: u64) {
    let css = format!("[data-testid='data-list'] [data-index='{index}'] .title");
    window.page.reads(&css, &format!("Page {index}")).await;
    let elements = window
        .page
        .run("return document.querySelectorAll('*').length", json!([]))
        .await;
    assert!(elements.as_u64().unwrap() <= MOST_ELEMENTS, "{elements}");
}

fn report(what: &str, moved: &Value) {
    let mut gaps: Vec<f64> = moved["gaps"]
        .as_array()
        .unwrap()
        .iter()
        .skip(1)
        .filter_map(Value::as_f64)
        .collect();
    gaps.sort_by(f64::total_cmp);
    let of = |share: f64| gaps[((gaps.len() - 1) as f64 * share) as usize];
    eprintln!(
        "{what}: {} frames, median {:.1} ms, 95 % {:.1} ms, longest {:.1} ms; at most {} elements, {} rows seen filled",
        gaps.len(),
        of(0.5),
        of(0.95),
        of(1.0),
        moved["most"],
        moved["filled"]
    );
    assert_eq!(moved["wrong"], json!([]), "rows show their own items");
    assert!(
        moved["most"].as_u64().unwrap() <= MOST_ELEMENTS,
        "{}",
        moved["most"]
    );
}

/// A finished copy of a million visits, as the journal knows it.
async fn lay_a_million(desktop: &Desktop) {
    let folder = desktop.path("copy");
    let data = folder.join("data/chrome.history");
    fs::create_dir_all(&data).unwrap();
    let mut file = BufWriter::new(fs::File::create(data.join("History.json")).unwrap());
    file.write_all(b"{\"Browser History\": [").unwrap();
    for number in 0..MILLION {
        let comma = if number > 0 { ",\n" } else { "" };
        let time = (1_760_000_000 - number * 150) * 1_000_000;
        write!(
            file,
            "{comma}{{\"title\": \"Page {number}\", \"url\": \"https://example.org/{number}\", \"time_usec\": {time}}}"
        )
        .unwrap();
    }
    file.write_all(b"]}").unwrap();
    file.flush().unwrap();
    let receipt = json!({
        "schema": "carryout-receipt-1", "connection": {"name": "Anna"}, "asked_at": "2026-05-01T10:00:00Z",
        "categories": [{"resource": "chrome.history", "outcome": "got", "incomplete": false,
            "files": [{"path": "data/chrome.history/History.json", "sha256": ""}]}],
    });
    fs::write(folder.join("receipt.json"), receipt.to_string()).unwrap();

    let journal = Journal::open(&desktop.home()).unwrap();
    let folder = folder.display().to_string();
    journal
        .write(move |db| {
            let client = insert_client(
                db,
                &ClientRow {
                    id: 0.into(),
                    client_id: "client".to_owned(),
                    project_id: None,
                    project_number: None,
                    built_in: false,
                    has_secret: false,
                },
            )?;
            let now = Timestamp::now();
            let connection = insert_connection(db, "Anna", client, now)?;
            let export = insert_export(db, connection, &folder, now, None, None)?;
            finish_export(db, export, now, &ReceiptSummary::default())
        })
        .await
        .unwrap();
}
