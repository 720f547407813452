//! `view`: finished copies, looked at.

use crate::args::{View, ViewCommand, ViewIndex, ViewSearch};
use crate::environment::Environment;
use crate::language::{copies, cut, items, moment, padded, plain, text};
use crate::report::{Exit, Report};
use crate::view_export::export;
use crate::view_query::{known_categories, query};
use crate::view_source::{Source, failure, open, sources, update};
use carryout_core::advice::Failure;
use carryout_core::locale::messages as m;
use carryout_viewer::{Index, Item, Library, Query, shapes};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

/// So many problems are listed for a user.
const SHOWN: usize = 10;

/// Does what is asked for.
///
/// # Errors
/// When there is nothing to look at, or it cannot be read.
pub fn view(
    environment: &Environment,
    args: &View,
    as_json: bool,
    stop: &CancellationToken,
) -> Result<Report, Failure> {
    let folder = args.folder.as_deref();
    match &args.command {
        ViewCommand::Index(index) => bring_up_to_date(&sources(environment, folder)?, index),
        ViewCommand::Search(search) => find(&sources(environment, folder)?, search),
        ViewCommand::Stats(stats) => numbers(&sources(environment, folder)?, stats.account.as_deref()),
        ViewCommand::Export(args) => export(&sources(environment, folder)?, args, as_json, stop),
        ViewCommand::Shapes => print_shapes(&sources(environment, folder)?),
    }
}

fn bring_up_to_date(sources: &[Source], args: &ViewIndex) -> Result<Report, Failure> {
    if args.forget {
        for source in sources {
            Index::forget(&source.index).map_err(failure)?;
        }
        return Ok(Report::new(Exit::Done, text(&m::cli_view_forgotten())).with("forgotten", true));
    }
    let mut words = String::new();
    let mut accounts = Vec::new();
    for source in sources {
        if args.rebuild {
            Index::forget(&source.index).map_err(failure)?;
        }
        let (index, update) = update(source)?;
        let account = index.account().map_err(failure)?;
        let count = index.count(&Query::default()).map_err(failure)?;
        let (finished, unreadable) = (
            index.copies().map_err(failure)?,
            index.unreadable().map_err(failure)?,
        );
        let problems = index.problems().map_err(failure)?;
        let (name, all, of) = (plain(&account), items(count), copies(finished));
        let reported = if unreadable > 0 {
            m::cli_view_indexed_partly(&name, &all, &of, &text(&m::cli_records(unreadable)))
        } else {
            m::cli_view_indexed(&name, &all, &of)
        };
        words.push_str(&format!("{}\n", text(&reported)));
        for problem in problems.iter().take(SHOWN) {
            let name = problem.archive.file_name().unwrap_or_default().to_string_lossy();
            let entry = problem.entry.as_deref().unwrap_or_default();
            let place = problem
                .offset
                .map(|offset| format!(", {}", text(&m::cli_view_byte(&offset.to_string()))))
                .unwrap_or_default();
            words.push_str(&format!(
                "  {}: {}\n",
                plain(&format!("{name} {entry}{place}")),
                plain(&problem.why)
            ));
        }
        let listed: Vec<Value> = problems
            .iter()
            .map(|problem| {
                json!({"file": problem.archive.display().to_string(), "entry": problem.entry, "offset": problem.offset,
                    "why": problem.why})
            })
            .collect();
        accounts.push(json!({
            "account": account, "items": count, "copies": finished, "read": update.read, "forgotten": update.forgotten,
            "records": update.records, "unreadable": unreadable, "problems": listed,
            "skipped": update.skipped.iter().map(|(folder, why)| json!({"folder": folder.display().to_string(), "why": why}))
                .collect::<Vec<_>>(),
        }));
    }
    Ok(Report::new(Exit::Done, words).with("accounts", accounts))
}

fn find(sources: &[Source], args: &ViewSearch) -> Result<Report, Failure> {
    let query = query(&args.words, &args.filter)?;
    let indexes = open(sources, args.filter.account.as_deref())?;
    known_categories(&indexes, &query)?;
    let library = Library::new(indexes);
    let total = library.count(&query).map_err(failure)?;
    let page = library.page(&query, None, args.limit).map_err(failure)?;
    let found: Vec<Item> = page.items.into_iter().map(|(_, item)| item).collect();
    let mut words: String = found.iter().map(line).collect();
    let all = items(total);
    words.push_str(&if (found.len() as u64) < total {
        text(&m::cli_view_newest(&all, found.len()))
    } else {
        all
    });
    let found: Vec<_> = found.iter().map(Item::shown).collect();
    Ok(Report::new(Exit::Done, words)
        .with("total", total)
        .with("items", found))
}

fn line(item: &Item) -> String {
    let time = item.time.map(moment).unwrap_or_else(|| "-".to_owned());
    let title = if item.title.is_empty() {
        item.url.clone().unwrap_or_else(|| text(&m::cli_view_no_title()))
    } else {
        item.title.clone()
    };
    let gone = if item.gone {
        format!("  {}", text(&m::cli_view_gone()))
    } else {
        String::new()
    };
    let mut line = format!(
        "{time:<16}  {:<10}  {}{gone}\n",
        item.kind.word(),
        cut(&plain(&title), 90)
    );
    if let Some(url) = item.url.as_deref().filter(|url| *url != title) {
        line.push_str(&format!("{:30}{}\n", "", cut(&plain(url), 110)));
    }
    line
}

fn numbers(sources: &[Source], account: Option<&str>) -> Result<Report, Failure> {
    let mut words = String::new();
    let mut accounts = Vec::new();
    for index in open(sources, account)? {
        let stats = index.stats(&TimeZone::system()).map_err(failure)?;
        let name = index.account().map_err(failure)?;
        let reported = m::cli_view_stats(
            &plain(&name),
            &items(stats.total),
            &copies(stats.copies),
            stats.gone,
        );
        words.push_str(&format!("{}\n", text(&reported)));
        for category in &stats.categories {
            words.push_str(&format!(
                "  {:<40} {:<10} {}\n",
                plain(&category.category),
                category.kind.word(),
                category.count
            ));
        }
        for (heading, list) in [
            (m::cli_view_months(), &stats.months),
            (m::cli_view_channels(), &stats.channels),
            (m::cli_view_sites(), &stats.sites),
            (m::cli_view_searches(), &stats.searches),
            (m::cli_view_countries(), &stats.countries),
        ] {
            if !list.is_empty() {
                words.push_str(&format!("  {}\n", text(&heading)));
            }
            for entry in list {
                words.push_str(&format!(
                    "    {} {}\n",
                    padded(&cut(&plain(&entry.name), 60), 60),
                    entry.count
                ));
            }
        }
        let mut value = serde_json::to_value(&stats).unwrap_or_default();
        if let Value::Object(fields) = &mut value {
            fields.insert("account".to_owned(), name.into());
        }
        accounts.push(value);
    }
    Ok(Report::new(Exit::Done, words)
        .with("asOf", Timestamp::now())
        .with("accounts", accounts))
}

fn print_shapes(sources: &[Source]) -> Result<Report, Failure> {
    let mut all = Vec::new();
    for source in sources {
        // The latest copy of each account shows how Google writes now.
        let mut folders: Vec<_> = source.folders.iter().rev().collect();
        folders.truncate(3);
        for folder in folders {
            if let Ok(shapes) = shapes(folder, &CancellationToken::new()) {
                for shape in shapes {
                    if !all.contains(&shape) {
                        all.push(shape);
                    }
                }
            }
        }
    }
    let mut words = String::new();
    for shape in &all {
        words.push_str(&format!(
            "{}  {} .{}\n",
            plain(&shape.category),
            shape.format,
            shape.ending
        ));
        for (key, kinds) in &shape.keys {
            let kinds = kinds.iter().map(|kind| (*kind).to_owned());
            let any = kinds.reduce(|first, second| text(&m::cli_view_or(&first, &second)));
            words.push_str(&format!("  {:<50} {}\n", plain(key), any.unwrap_or_default()));
        }
    }
    Ok(Report::new(Exit::Done, words).with("shapes", all))
}
