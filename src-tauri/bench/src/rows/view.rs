//! A copy of a million items, made by the sandbox, read into an index and searched, with the ways in which others search
//! beside it on the same data.

use crate::Plan;
use crate::fetch::{self, Ticket as Fetch};
use crate::google::Google;
use crate::process;
use crate::table::{median, verdict_word};
use crate::view::{Done, Ticket};
use anyhow::{Context, Result, ensure};
use carryout_viewer::{FILE, Index, Query};
use rusqlite::{Connection, OpenFlags};
use serde_json::json;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// Two categories share the million.
const RESOURCES: [&str; 2] = ["myactivity.youtube", "chrome.history"];
const ITEMS_EACH: u64 = 500_000;
/// What the bars allow.
const INDEXED_WITHIN: Duration = Duration::from_secs(60);
const MEMORY: u64 = 200 << 20;
const SEARCHED_WITHIN: f64 = 0.1;
/// How often each search is repeated.
const ROUNDS: usize = 7;
/// What is searched, from what most items have to what few have.
const SEARCHES: [(&str, &str); 7] = [
    ("a word in half of all", "example"),
    ("a common word", "slowly"),
    ("a middling word", "galway"),
    ("two words", "lisbon winter"),
    ("two letters, the beginning of words", "be"),
    ("Japanese", "時刻表"),
    ("a word that is not there", "xylophone"),
];

pub fn measure(plan: &Plan) -> Result<String> {
    let ground = tempfile::tempdir_in(&plan.folder)?;
    let copy = ground.path().join("copy");
    lay_down(&copy)?;
    let mut text = format!(
        "{} items in {} categories, one archive each, made by the sandbox.\n\n",
        ITEMS_EACH * 2,
        RESOURCES.len()
    );
    let index = index(&copy, ground.path(), plan, &mut text)?;
    search(&index, &mut text)?;
    Ok(text)
}

/// Fetches the archives and lays them down as a finished copy.
fn lay_down(copy: &Path) -> Result<()> {
    let items = ITEMS_EACH.to_string();
    let google = Google::start(&["--items", &items, "--years", "5"], &RESOURCES)?;
    let mut categories = Vec::new();
    for resource in RESOURCES {
        let object = google.object(resource)?;
        let folder = copy.join("data").join(resource);
        std::fs::create_dir_all(&folder)?;
        let ticket = Fetch {
            from: fetch::From::Address(object.url),
            folder,
            name: "archive.zip".to_owned(),
        };
        process::run(
            Command::new(std::env::current_exe()?).arg("fetch"),
            &serde_json::to_string(&ticket)?,
        )?;
        categories.push(json!({
            "resource": resource, "outcome": "got", "incomplete": false,
            "files": [{"path": format!("data/{resource}/archive.zip"), "size": object.size, "sha256": object.sha256}],
        }));
    }
    let receipt = json!({
        "connection": {"name": "bench"}, "asked_at": "2026-11-21T12:00:00Z", "period": {}, "categories": categories,
    });
    std::fs::write(copy.join("receipt.json"), receipt.to_string())?;
    Ok(())
}

fn index(copy: &Path, ground: &Path, plan: &Plan, text: &mut String) -> Result<Index> {
    let mut seconds = Vec::new();
    let mut peak = 0;
    let mut last = None;
    for round in 0..plan.rounds.min(3) {
        let ticket = Ticket {
            copy: copy.to_path_buf(),
            index: ground.join(format!("index-{round}")),
        };
        let mut command = Command::new(std::env::current_exe()?);
        let reading = process::run(command.arg("view"), &serde_json::to_string(&ticket)?)?;
        let done: Done = serde_json::from_str(&reading.output)?;
        // What would lie in the future is left out by the sandbox: at most one item of each category.
        let least = (ITEMS_EACH - 1) * RESOURCES.len() as u64;
        ensure!(done.items >= least && done.unreadable == 0, "{done:?}");
        seconds.push(reading.time.as_secs_f64());
        peak = peak.max(reading.peak);
        last = Some(ticket.index);
    }
    let folder = last.context("no round")?;
    let middle = median(&seconds).unwrap_or(f64::NAN);
    let size = std::fs::metadata(folder.join(FILE))?.len();
    let _ = writeln!(
        text,
        "| | measured | bar |\n|---|---|---|\n\
         | into the index, median of {} | {middle:.1} s | {} s: **{}** |\n\
         | peak RSS | {:.0} MiB | {} MiB: **{}** |\n\
         | size of the index | {:.0} MB | |\n",
        seconds.len(),
        INDEXED_WITHIN.as_secs(),
        verdict_word(middle <= INDEXED_WITHIN.as_secs_f64()),
        peak as f64 / f64::from(1 << 20),
        MEMORY >> 20,
        verdict_word(peak <= MEMORY),
        size as f64 / 1e6,
    );
    Ok(Index::open(&folder)?)
}

/// Times the newest 50 of each search: ours, the full-text index ordered by a column, and `LIKE`.
fn search(index: &Index, text: &mut String) -> Result<()> {
    let db = Connection::open_with_flags(index.folder().join(FILE), OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let by_column = "SELECT item.id, item.title FROM words JOIN item ON item.id = words.rowid
        WHERE words MATCH ? ORDER BY item.at DESC LIMIT 50";
    let by_like = "SELECT id, title FROM item WHERE title LIKE ?1 OR url LIKE ?1 ORDER BY at DESC LIMIT 50";
    let _ = writeln!(
        text,
        "The newest 50, in ms, median of {ROUNDS} warm runs; the two on the right are how others search, on the same database.\n\n\
         | search | hits | ours | with the count of all | months of all hits | full text, `ORDER BY` time | `LIKE '%…%'` |\n\
         |---|---|---|---|---|---|---|"
    );
    let mut slowest: f64 = 0.0;
    for (what, words) in SEARCHES {
        let query = Query {
            words: words.to_owned(),
            ..Query::default()
        };
        let hits = index.count(&query)?;
        let ours = timed(|| index.page(&query, None, 50).map(|page| page.items.len()))?;
        let count = timed(|| index.count(&query))?;
        let months = timed(|| index.months(&query).map(|months| months.len()))?;
        let terms: Vec<String> = words.split(' ').map(|word| format!("\"{word}\"*")).collect();
        let column = timed(|| rows(&db, by_column, &terms.join(" AND ")))?;
        let like = timed(|| rows(&db, by_like, &format!("%{words}%")))?;
        slowest = slowest.max(ours);
        let ms = |seconds: f64| seconds * 1e3;
        let _ = writeln!(
            text,
            "| {what} | {hits} | {:.2} | {:.1} | {:.1} | {:.1} | {:.1} |",
            ms(ours),
            ms(ours + count),
            ms(months),
            ms(column),
            ms(like)
        );
    }
    let _ = writeln!(
        text,
        "\nBar: newest first within {:.0} ms. Slowest: {:.2} ms: **{}**.",
        SEARCHED_WITHIN * 1e3,
        slowest * 1e3,
        verdict_word(slowest <= SEARCHED_WITHIN)
    );
    Ok(())
}

fn rows(db: &Connection, sql: &str, words: &str) -> rusqlite::Result<usize> {
    let mut query = db.prepare_cached(sql)?;
    let titles: Vec<String> = query
        .query_map([words], |row| row.get(1))?
        .collect::<Result<_, _>>()?;
    Ok(titles.len())
}

/// The median time in seconds; a first run does not count.
fn timed<T, E: Into<anyhow::Error>>(mut run: impl FnMut() -> Result<T, E>) -> Result<f64> {
    run().map_err(Into::into)?;
    let mut seconds = Vec::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        run().map_err(Into::into)?;
        seconds.push(start.elapsed().as_secs_f64());
    }
    Ok(median(&seconds).unwrap_or(f64::NAN))
}
