//! Made-up data that looks like a user's: stable for an account, growing with time.

mod activity;
mod media;
mod places;
mod tables;
mod words;
mod youtube;

use jiff::Timestamp;

use super::zip::Data;
use super::{File, Order};
use crate::catalog::{Group, Shape, takes_time_filter};
use crate::dice::{mix, spread};
use crate::options::Language;

/// The files of one resource group, at least `least` of them, or none when nothing happened in the asked time.
pub(super) fn files(order: &Order<'_>, group: &Group, least: usize) -> Vec<File> {
    let moments = moments(order, group);
    if moments.is_empty() {
        return Vec::new();
    }
    let subject = Subject {
        seed: mix(order.seed, &[&order.account.name, group.resource]),
        group,
        language: order.account.language,
    };
    let folder = folder(group, order.account.language);
    let mut files = match group.shape {
        Shape::Activity => activity::log(&subject, &folder, &moments),
        Shape::ChromeHistory => vec![activity::browsing(&subject, &folder, &moments)],
        Shape::Html => vec![tables::bookmarks(&subject, &folder, &moments)],
        Shape::Json => tables::json(&subject, &folder, &moments),
        Shape::GeoJson => vec![places::geojson(&subject, &folder, &moments)],
        Shape::Csv => tables::csv(&subject, &folder, &moments),
        Shape::Kmz => vec![places::kmz(&subject, &folder, &moments)],
        Shape::MediaCsv => {
            let mut files = tables::csv(&subject, &folder, &moments);
            files.push(media::picture(&subject, &folder, 1));
            files
        }
        Shape::MediaJson => {
            let mut files = tables::json(&subject, &folder, &moments);
            files.push(media::picture(&subject, &folder, 1));
            files
        }
    };
    for number in files.len()..least {
        files.push(media::picture(&subject, &folder, number + 1));
    }
    files
}

/// The folder of a group inside `Portability/`.
pub(super) fn folder(group: &Group, language: Language) -> String {
    let english = match group.shape {
        Shape::Activity => format!("{}/{}", group.folder, group.title),
        _ if group.resource == "maps.reviews" || group.resource == "maps.starred_places" => {
            "Maps (your places)".into()
        }
        _ => group.folder.to_owned(),
    };
    match language {
        Language::English => english,
        Language::German => words::german_folder(&english),
    }
}

/// Whom and what the made-up data is about.
struct Subject<'a> {
    seed: u64,
    group: &'a Group,
    language: Language,
}

impl Subject<'_> {
    /// A number that belongs to one item and stays the same in every export.
    fn number(&self, purpose: &str, item: i64) -> u64 {
        spread(mix(self.seed, &[purpose]) ^ item.cast_unsigned())
    }

    fn pick<'w>(&self, purpose: &str, item: i64, words: &[&'w str]) -> &'w str {
        let word: &&'w str = self.one(purpose, item, words);
        word
    }

    fn one<'w, T>(&self, purpose: &str, item: i64, from: &'w [T]) -> &'w T {
        let at = self.number(purpose, item) % from.len() as u64;
        &from[usize::try_from(at).unwrap_or(0)]
    }

    fn file(&self, folder: &str, name: String, bytes: Vec<u8>) -> File {
        File {
            folder: folder.to_owned(),
            name,
            data: Data::Small(bytes),
        }
    }
}

/// When things happened, newest first, each with a number that is the same in every export.
fn moments(order: &Order<'_>, group: &Group) -> Vec<(i64, Timestamp)> {
    let seed = mix(order.seed, &["rhythm", &order.account.name, group.resource]);
    let items = i64::from(order.archives.items);
    let step = match i64::from(order.archives.years) {
        0 => i64::try_from(5 + seed % 11).unwrap_or(5) * 3_600,
        years => (years * 31_557_600 / items.max(1)).max(1),
    };
    let start = order.start.filter(|_| takes_time_filter(group.resource));
    let newest = order.end.as_second().div_euclid(step);
    let at = |item: i64| {
        // Over years nothing happens like clockwork; an hour is as far as it strays, or the order would change.
        let stray = i64::try_from(spread(seed ^ item.cast_unsigned()) % 3_600)
            .unwrap_or(0)
            .min(step - 1);
        let second = item * step + if order.archives.years == 0 { 0 } else { stray };
        Timestamp::new(second, i32::try_from(seed % 1_000).unwrap_or(0) * 1_000_000).ok()
    };
    (0..items)
        .filter_map(|back| Some((newest - back, at(newest - back)?)))
        .skip_while(|(_, moment)| *moment >= order.end)
        .take_while(|(_, moment)| start.is_none_or(|start| *moment >= start))
        .collect()
}

/// Values as one JSON list, without holding all of them.
fn list(values: impl Iterator<Item = serde_json::Value>) -> Vec<u8> {
    let mut bytes = b"[".to_vec();
    for (at, value) in values.enumerate() {
        bytes.extend(if at == 0 { &b"\n"[..] } else { b",\n" });
        // Only a map with keys that are no strings could fail.
        let _ = serde_json::to_writer_pretty(&mut bytes, &value);
    }
    bytes.extend(b"\n]");
    bytes
}

/// One line of a table, with quotes where a cell needs them.
fn row(cells: &[&str]) -> String {
    let quoted = |cell: &&str| {
        if cell.contains([',', '"', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            (*cell).to_owned()
        }
    };
    let cells: Vec<String> = cells.iter().map(quoted).collect();
    format!("{}\r\n", cells.join(","))
}

/// Eleven marks, always the same for a video.
fn video_id(title: &str) -> String {
    marks(mix(2, &["video", title]), 11)
}

/// `UC` and 22 marks, always the same for a channel.
fn channel_id(channel: usize) -> String {
    format!("UC{}", marks(mix(2, &["channel", &channel.to_string()]), 22))
}

fn marks(mut number: u64, count: usize) -> String {
    const MARKS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    (0..count)
        .map(|_| {
            number = spread(number);
            char::from(MARKS[usize::try_from(number % MARKS.len() as u64).unwrap_or(0)])
        })
        .collect()
}
