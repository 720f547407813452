//! What a finished job gives: objects with the account's made-up data in the form of Google's archives.

mod demo;
mod hostile;
mod index;
pub(crate) mod zip;

use jiff::Timestamp;
use rand::Rng;
use rand::seq::SliceRandom;

use crate::catalog::{self, Group};
use crate::dice::{dice, mix};
use crate::object::{Content, Noise};
use crate::options::{Account, Archives, EmptyResult, IndexPlace};
use zip::{Data, Entry, zip};

/// Everything the objects of a job are made from; the same order always gives the same bytes.
pub(crate) struct Order<'a> {
    pub seed: u64,
    pub account: &'a Account,
    pub job: &'a str,
    pub resources: &'a [String],
    /// The asked beginning of the data.
    pub start: Option<Timestamp>,
    /// The end of the data.
    pub end: Timestamp,
    pub archives: &'a Archives,
    pub twists: &'a Twists,
    /// Another number gives another generation of the same objects.
    pub salt: u64,
}

/// What faults made special about one job's archive.
#[derive(Clone, Debug, Default)]
pub(crate) struct Twists {
    pub parts: Option<u32>,
    pub size: Option<u64>,
    pub empty: Option<EmptyResult>,
    pub index: Option<IndexPlace>,
    pub bare: bool,
    pub incomplete: bool,
    pub hostile: bool,
}

/// One object to be.
pub(crate) struct Part {
    pub name: String,
    pub media_type: &'static str,
    pub content: Content,
}

/// A file of the account's data.
pub(crate) struct File {
    pub folder: String,
    pub name: String,
    pub data: Data,
}

/// The data of one resource group.
struct Share {
    group: &'static Group,
    folder: String,
    files: Vec<File>,
}

const ZIP: &str = "application/zip";

/// Makes the objects, in the order in which their URLs are given out.
pub(crate) fn build(order: &Order<'_>, noise: &Noise) -> Vec<Part> {
    let mut draw = dice(order.seed, &["archive", order.job]);
    let count = order
        .twists
        .parts
        .unwrap_or_else(|| draw.random_range(order.archives.parts.clone()))
        .max(1);
    let place = match order.twists.index.unwrap_or(order.archives.index) {
        IndexPlace::Either if draw.random_bool(0.5) => IndexPlace::Same,
        IndexPlace::Either => IndexPlace::Separate,
        fixed => fixed,
    };
    let mut shares = gather(order, count as usize);
    let missing = if order.twists.incomplete {
        shares.iter_mut().find_map(|share| share.files.pop())
    } else {
        None
    };
    let index = Entry {
        name: "Portability/archive_browser.json".into(),
        data: Data::Small(index::index(order.end, &shares, missing.as_ref())),
    };
    let mut entries: Vec<_> = shares.into_iter().flat_map(Share::into_entries).collect();
    if order.twists.hostile {
        entries.extend(hostile::entries());
    }

    if entries.is_empty() {
        match order.twists.empty.unwrap_or(order.archives.empty) {
            EmptyResult::NoUrls => return Vec::new(),
            EmptyResult::IndexOnly => {}
            EmptyResult::Notice => entries.push(notice()),
        }
    }
    if order.archives.bare || order.twists.bare {
        return entries
            .into_iter()
            .enumerate()
            .map(|(at, entry)| bare(order, at, entry, noise))
            .collect();
    }
    let mut archives: Vec<Vec<Entry>> = Vec::new();
    archives.resize_with((count as usize).min(entries.len()), Vec::new);
    let groups = archives.len();
    for (at, entry) in entries.into_iter().enumerate() {
        archives[at % groups].push(entry);
    }
    match (place, archives.first_mut()) {
        (IndexPlace::Same, Some(first)) => first.push(index),
        _ => archives.push(vec![index]),
    }
    let mut parts: Vec<_> = archives
        .into_iter()
        .enumerate()
        .map(|(at, entries)| zipped(order, at, entries, noise))
        .collect();
    if order.archives.shuffle {
        parts.shuffle(&mut draw);
    }
    parts
}

/// The data of every resource, with at least `least` files each so that it can be split.
fn gather(order: &Order<'_>, least: usize) -> Vec<Share> {
    let one = |resource: &String| {
        let group = catalog::find(resource)?;
        let empty = order.twists.empty.is_some() || order.archives.without_data.contains(resource);
        let mut files = if empty {
            Vec::new()
        } else {
            demo::files(order, group, least)
        };
        let folder = demo::folder(group, order.account.language);
        let size = order
            .twists
            .size
            .or_else(|| order.archives.sizes.get(resource).copied());
        if let Some(len) = size.filter(|_| !empty) {
            let salt = order.salt.to_string();
            let key = mix(order.seed, &["large", &order.account.name, resource, &salt]);
            files.push(File {
                folder: folder.clone(),
                name: large_name(group),
                data: Data::Computed { key, len },
            });
        }
        Some(Share { group, folder, files })
    };
    order.resources.iter().filter_map(one).collect()
}

fn large_name(group: &Group) -> String {
    match group.resource.split('.').next() {
        Some("youtube" | "nest" | "streetview") => "recording.mp4".into(),
        _ => "attachment.bin".into(),
    }
}

impl Share {
    fn into_entries(self) -> impl Iterator<Item = Entry> {
        let name = |file: &File| format!("Portability/{}/{}", file.folder, file.name);
        self.files.into_iter().map(move |file| Entry {
            name: name(&file),
            data: file.data,
        })
    }
}

fn zipped(order: &Order<'_>, at: usize, entries: Vec<Entry>, noise: &Noise) -> Part {
    let comment = if order.salt == 0 {
        String::new()
    } else {
        format!("made again: {}", order.salt)
    };
    Part {
        name: name(order, at, "zip"),
        media_type: ZIP,
        content: zip(entries, &comment, noise),
    }
}

fn bare(order: &Order<'_>, at: usize, entry: Entry, noise: &Noise) -> Part {
    let ending = entry
        .name
        .rsplit_once('.')
        .map_or("json", |(_, ending)| ending)
        .to_owned();
    let mut content = match entry.data {
        Data::Small(bytes) => Content::stored(bytes),
        Data::Link(target) => Content::stored(target.into_bytes()),
        Data::Computed { key, len } => {
            let mut content = Content::default();
            content.push_computed(key, len);
            content
        }
    };
    if order.salt > 0 {
        // White space at the end keeps JSON and tables valid and still makes it another content.
        content = Content::stored(
            [
                content.collect(noise),
                vec![b'\n'; usize::try_from(order.salt).unwrap_or(1)],
            ]
            .concat(),
        );
    }
    let media_type = if ending == "json" {
        "application/json"
    } else {
        "application/octet-stream"
    };
    Part {
        name: name(order, at, &ending),
        media_type,
        content,
    }
}

fn name(order: &Order<'_>, at: usize, ending: &str) -> String {
    format!(
        "{}/portability-{}-{:03}.{ending}",
        order.job,
        crate::clock::compact(order.end),
        at + 1
    )
}

fn notice() -> Entry {
    let text = "There was no data to export for this selection.\n";
    Entry {
        name: "Portability/no-data.txt".into(),
        data: Data::Small(text.into()),
    }
}
