//! What a user does, in numbers: by month, by hour of the week, by channel, site, search and country.

use crate::index::{Index, IndexError};
use crate::item::Kind;
use crate::library::Library;
use crate::search::Query;
use jiff::tz::TimeZone;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;
use url::Url;

/// So many of each list.
const TOP: usize = 20;
/// So many different names are counted; what comes later into a full count is not.
const COUNTED: usize = 200_000;

/// Numbers about one account.
#[derive(Clone, Debug, Default, Serialize, TS)]
#[ts(export, rename = "DataStats")]
pub struct Stats {
    /// All items.
    pub total: u64,
    /// Items that are no longer at Google.
    pub gone: u64,
    /// Copies that were read.
    pub copies: u64,
    /// Records that could not be read.
    pub unreadable: u64,
    /// Items of each category and kind.
    pub categories: Vec<OfCategory>,
    /// Items with a moment, by month of this machine's zone.
    pub months: Vec<Count>,
    /// By weekday, from Monday, and hour, of this machine's zone.
    #[ts(type = "number[][]")]
    pub week: Vec<[u64; 24]>,
    /// Channels of watched videos.
    pub channels: Vec<Count>,
    /// Sites of visited pages.
    pub sites: Vec<Count>,
    /// What was searched for.
    pub searches: Vec<Count>,
    /// Countries of places.
    pub countries: Vec<Count>,
}

/// Items of one category and kind.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct OfCategory {
    /// The resource group.
    pub category: String,
    /// What they are.
    pub kind: Kind,
    /// How many.
    pub count: u64,
}

/// A name and how often it was met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "NamedCount")]
pub struct Count {
    /// What.
    pub name: String,
    /// How often.
    pub count: u64,
}

impl Index {
    /// Counts everything; looks at each item once.
    pub fn stats(&self, zone: &TimeZone) -> Result<Stats, IndexError> {
        stats(std::iter::once(self), zone)
    }
}

impl Library {
    /// Counts everything of all accounts together.
    pub fn stats(&self, zone: &TimeZone) -> Result<Stats, IndexError> {
        stats(self.chosen().map(|(_, index)| index), zone)
    }
}

fn stats<'a>(indexes: impl Iterator<Item = &'a Index>, zone: &TimeZone) -> Result<Stats, IndexError> {
    let mut counting = Counting {
        week: vec![[0; 24]; 7],
        ..Counting::default()
    };
    let mut stats = Stats::default();
    let mut categories: BTreeMap<(String, Kind), u64> = BTreeMap::new();
    for index in indexes {
        counting.add(index, zone)?;
        stats.total += index.count(&Query::default())?;
        stats.gone += index
            .db
            .query_row("SELECT COUNT(*) FROM gone", [], |row| row.get::<_, u64>(0))?;
        stats.copies += index.copies()?;
        stats.unreadable += index.unreadable()?;
        for (category, kind, count) in index.by_category()? {
            *categories.entry((category, kind)).or_default() += count;
        }
    }
    let [channels, sites, searches, countries] = counting.names.map(top);
    Ok(Stats {
        categories: categories
            .into_iter()
            .map(|((category, kind), count)| OfCategory {
                category,
                kind,
                count,
            })
            .collect(),
        months: counting
            .months
            .into_iter()
            .map(|((year, month), count)| Count {
                name: format!("{year:04}-{month:02}"),
                count,
            })
            .collect(),
        week: counting.week,
        channels,
        sites,
        searches,
        countries,
        ..stats
    })
}

/// What is counted by looking at each item.
#[derive(Default)]
struct Counting {
    /// Channels, sites, searches, countries.
    names: [HashMap<String, u64>; 4],
    months: BTreeMap<(i16, i8), u64>,
    week: Vec<[u64; 24]>,
}

impl Counting {
    fn add(&mut self, index: &Index, zone: &TimeZone) -> Result<(), IndexError> {
        let mut query = index
            .db
            .prepare("SELECT kind, at, who, url, title, country, is_listed FROM item")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let kind = Kind::numbered(row.get(0)?);
            let at: Option<i64> = row.get(1)?;
            let is_listed: bool = row.get(6)?;
            if let Some(moment) = at.and_then(crate::moment::timestamp) {
                let local = zone.to_datetime(moment);
                *self.months.entry((local.year(), local.month())).or_default() += 1;
                let day = usize::try_from(local.weekday().to_monday_zero_offset()).unwrap_or(0);
                let hour = usize::try_from(local.hour()).unwrap_or(0);
                if !is_listed && let Some(count) = self.week.get_mut(day).and_then(|day| day.get_mut(hour)) {
                    *count += 1;
                }
            }
            let (list, name): (usize, Option<String>) = match kind {
                Kind::Watched => (0, row.get(2)?),
                Kind::Visited => (1, row.get::<_, Option<String>>(3)?.and_then(|url| site(&url))),
                Kind::Searched => (2, row.get(4)?),
                Kind::Place => (3, row.get(5)?),
                _ => continue,
            };
            let Some(name) = name.filter(|name| !name.is_empty()) else {
                continue;
            };
            let counts = &mut self.names[list];
            if counts.len() < COUNTED || counts.contains_key(&name) {
                *counts.entry(name).or_default() += 1;
            }
        }
        Ok(())
    }
}

fn site(url: &str) -> Option<String> {
    let url = Url::parse(url).ok()?;
    let host = url.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}

fn top(counts: HashMap<String, u64>) -> Vec<Count> {
    let mut counts: Vec<Count> = counts
        .into_iter()
        .map(|(name, count)| Count { name, count })
        .collect();
    counts.sort_by(|one, other| {
        other
            .count
            .cmp(&one.count)
            .then_with(|| one.name.cmp(&other.name))
    });
    counts.truncate(TOP);
    counts
}
