//! Made-up data that looks like a person's: stable for an account, growing with time.

mod activity;
mod media;
mod places;
mod tables;
mod words;

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
        Shape::Json => vec![tables::json(&subject, &folder, &moments)],
        Shape::GeoJson => vec![places::geojson(&subject, &folder, &moments)],
        Shape::Csv => vec![tables::csv(&subject, &folder, &moments)],
        Shape::Kmz => vec![places::kmz(&subject, &folder, &moments)],
        Shape::MediaCsv => vec![
            tables::csv(&subject, &folder, &moments),
            media::picture(&subject, &folder, 1),
        ],
        Shape::MediaJson => vec![
            tables::json(&subject, &folder, &moments),
            media::picture(&subject, &folder, 1),
        ],
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
        let at = self.number(purpose, item) % words.len() as u64;
        words[usize::try_from(at).unwrap_or(0)]
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
    let step = i64::try_from(5 + seed % 11).unwrap_or(5) * 3_600;
    let start = order.start.filter(|_| takes_time_filter(group.resource));
    let newest = order.end.as_second().div_euclid(step);
    let at =
        |item: i64| Timestamp::new(item * step, i32::try_from(seed % 1_000).unwrap_or(0) * 1_000_000).ok();
    (0..i64::from(order.archives.items))
        .filter_map(|back| Some((newest - back, at(newest - back)?)))
        .skip_while(|(_, moment)| *moment >= order.end)
        .take_while(|(_, moment)| start.is_none_or(|start| *moment >= start))
        .collect()
}
