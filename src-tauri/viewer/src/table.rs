//! Lists as tables: the columns that their lines really have, sorted by one of them.

use crate::found::Item;
use crate::index::{COLUMNS, Index, IndexError, Row, row};
use crate::item::Kind;
use crate::library::Library;
use crate::search::Query;
use icu_normalizer::DecomposingNormalizerBorrowed;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::collections::BTreeMap;
use ts_rs::TS;

/// Categories of what happened, which is not looked at as a table.
const STREAMS: [&str; 2] = ["myactivity.", "chrome.history"];

/// So many columns a table may have.
const MOST_COLUMNS: usize = 24;

/// A category that can be looked at as a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "TableView")]
pub struct TableOf {
    /// The resource group.
    pub category: String,
    /// What most of its lines are.
    pub kind: Kind,
    /// How many lines it has, those that are gone left out.
    pub items: u64,
    /// How many are no longer at Google.
    pub gone: u64,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export, rename = "ColumnView")]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Column {
    /// The title.
    Title,
    /// When.
    Time,
    /// Who made it.
    Who,
    /// The list it belongs to.
    List,
    /// Where it is.
    Place,
    /// More words of it.
    Text,
    /// A column of the file itself.
    Field {
        /// Its heading there.
        name: String,
    },
    /// Where it leads.
    Address,
}

/// Which lines are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    /// Those that Google still has.
    #[default]
    There,
    /// Those that are gone too.
    All,
}

/// How the lines follow each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// By what.
    pub by: Column,
    /// The other way round.
    pub descending: bool,
}

impl Default for Order {
    fn default() -> Self {
        Self {
            by: Column::Title,
            descending: false,
        }
    }
}

/// A table: its columns, and the numbers of its lines in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The columns in which some line has something.
    pub columns: Vec<Column>,
    /// The place of the index and the number of each line.
    pub lines: Vec<(usize, i64)>,
}

impl Item {
    /// What stands in that column; nothing for a moment, which is shown in the user's own way.
    #[must_use]
    pub fn cell(&self, column: &Column) -> Option<&str> {
        let cell = match column {
            Column::Title => Some(self.title.as_str()),
            Column::Time => None,
            Column::Who => self.who.as_deref(),
            Column::List => self.list.as_deref(),
            Column::Place => self.place.name.as_deref(),
            Column::Text => Some(self.text.as_str()),
            Column::Field { name } => self
                .fields
                .iter()
                .find(|(field, _)| field == name)
                .map(|(_, value)| value.as_str()),
            Column::Address => self.url.as_deref(),
        };
        cell.filter(|cell| !cell.is_empty())
    }
}

impl Library {
    /// The categories that can be looked at as tables, by name.
    pub fn tables(&self) -> Result<Vec<TableOf>, IndexError> {
        let mut tables: BTreeMap<String, (BTreeMap<Kind, u64>, u64)> = BTreeMap::new();
        for (_, index) in self.chosen() {
            for (category, kind, count) in index.by_category()? {
                let is_stream = STREAMS.iter().any(|stream| category.starts_with(stream));
                if kind != Kind::File && !is_stream {
                    *tables.entry(category).or_default().0.entry(kind).or_default() += count;
                }
            }
            for (category, gone) in index.gone_by_category()? {
                if let Some(table) = tables.get_mut(&category) {
                    table.1 += gone;
                }
            }
        }
        Ok(tables
            .into_iter()
            .filter_map(|(category, (kinds, gone))| {
                let (kind, _) = kinds.iter().max_by_key(|(_, count)| **count)?;
                Some(TableOf {
                    category,
                    kind: *kind,
                    items: kinds.values().sum::<u64>().saturating_sub(gone),
                    gone,
                })
            })
            .collect())
    }

    /// The lines of a category in which `words` are found.
    pub fn table(
        &self,
        category: &str,
        words: &str,
        presence: Presence,
        order: &Order,
    ) -> Result<Table, IndexError> {
        let query = Query {
            words: words.to_owned(),
            categories: vec![category.to_owned()],
            ..Query::default()
        };
        let mut columns: BTreeMap<Column, usize> = BTreeMap::new();
        let mut fields: Vec<String> = Vec::new();
        let mut lines: Vec<(Key, usize, i64)> = Vec::new();
        for (place, index) in self.chosen() {
            index.each_line(&query, presence, &mut |row| {
                for column in present(row) {
                    if let Column::Field { name } = &column
                        && !fields.contains(name)
                    {
                        fields.push(name.clone());
                    }
                    *columns.entry(column).or_default() += 1;
                }
                lines.push((key(row, &order.by), place, row.id));
            })?;
        }
        lines.sort_by(|one, other| {
            let by_key = match (&one.0, &other.0) {
                // What has nothing in this column stands last, whichever way round.
                (Key::None, Key::None) => Ordering::Equal,
                (Key::None, _) => Ordering::Greater,
                (_, Key::None) => Ordering::Less,
                (one, other) if order.descending => other.cmp(one),
                (one, other) => one.cmp(other),
            };
            by_key.then_with(|| (one.1, one.2).cmp(&(other.1, other.2)))
        });
        Ok(Table {
            columns: in_order(&columns, fields),
            lines: lines.into_iter().map(|(_, place, id)| (place, id)).collect(),
        })
    }
}

impl Index {
    fn gone_by_category(&self) -> Result<Vec<(String, u64)>, IndexError> {
        let mut query = self.db.prepare_cached(
            "SELECT category.name, COUNT(*) FROM gone CROSS JOIN item ON item.id = gone.id
             JOIN category ON category.id = item.category WHERE item.kind <> ? GROUP BY category.name",
        )?;
        let rows = query.query_map([Kind::File.number()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn each_line(
        &self,
        query: &Query,
        presence: Presence,
        each: &mut dyn FnMut(&Row),
    ) -> Result<(), IndexError> {
        let sql = format!("SELECT {COLUMNS} FROM item WHERE id = ?");
        let mut line = self.db.prepare_cached(&sql)?;
        let mut gone = self
            .db
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM gone WHERE id = ?)")?;
        for id in self.ids(query, None, usize::MAX)? {
            if presence == Presence::There && gone.query_row([id], |row| row.get(0))? {
                continue;
            }
            let mut rows = line.query_map([id], row)?;
            if let Some(row) = rows.next().transpose()?
                && row.kind != Kind::File
            {
                each(&row);
            }
        }
        Ok(())
    }
}

/// By what a line is sorted.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Number(i64),
    Text(String),
    None,
}

fn key(row: &Row, by: &Column) -> Key {
    let text = match by {
        Column::Time => return row.at.map_or(Key::None, Key::Number),
        Column::Title => Some(row.title.as_str()),
        Column::Who => row.who.as_deref(),
        Column::List => row.list.as_deref(),
        Column::Place => row.place.name.as_deref(),
        Column::Text => Some(row.text.as_str()),
        Column::Field { name } => row
            .fields
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, value)| value.as_str()),
        Column::Address => row.url.as_deref(),
    };
    match text.map(str::trim).filter(|text| !text.is_empty()) {
        None => Key::None,
        // In thousandths, so that 4.5 stars stand between 4 and 5.
        Some(text) => match text.parse::<f64>() {
            Ok(number) if number.is_finite() && number.abs() < 1e15 => Key::Number((number * 1_000.0) as i64),
            _ => Key::Text(folded(text)),
        },
    }
}

/// Without capitals and accents: as a list is looked through.
fn folded(text: &str) -> String {
    DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(text)
        .chars()
        .filter(|mark| !('\u{300}'..='\u{36f}').contains(mark))
        .flat_map(char::to_lowercase)
        .collect()
}

/// The columns in which a line has something that no other column of it says.
fn present(row: &Row) -> Vec<Column> {
    let mut said: Vec<&str> = Vec::new();
    let mut columns = Vec::new();
    let mut see = |column: Column, cell: Option<&'_ str>, said: &mut Vec<&str>| {
        let cell = cell.map(str::trim).filter(|cell| !cell.is_empty());
        if cell.is_some_and(|cell| !said.contains(&cell)) {
            columns.push(column);
        }
    };
    see(Column::Title, Some(&row.title), &mut said);
    said.push(row.title.trim());
    see(Column::Who, row.who.as_deref(), &mut said);
    said.extend(row.who.as_deref().map(str::trim));
    see(Column::List, row.list.as_deref(), &mut said);
    see(Column::Place, row.place.name.as_deref(), &mut said);
    said.extend(row.place.name.as_deref().map(str::trim));
    see(Column::Address, row.url.as_deref(), &mut said);
    said.extend(row.url.as_deref().map(str::trim));
    for (name, value) in &row.fields {
        see(Column::Field { name: name.clone() }, Some(value), &mut said);
    }
    said.extend(row.fields.iter().map(|(_, value)| value.trim()));
    see(Column::Text, Some(&row.text), &mut said);
    if row.at.is_some() {
        columns.push(Column::Time);
    }
    columns
}

/// What is always there first, the file's own columns in their order, the address last.
fn in_order(columns: &BTreeMap<Column, usize>, fields: Vec<String>) -> Vec<Column> {
    let first = [
        Column::Title,
        Column::Time,
        Column::Who,
        Column::List,
        Column::Place,
        Column::Text,
    ];
    first
        .into_iter()
        .chain(fields.into_iter().map(|name| Column::Field { name }))
        .chain([Column::Address])
        .filter(|column| columns.contains_key(column))
        .take(MOST_COLUMNS)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Column, Order, Presence};
    use crate::fixture::{Copy, Ground};
    use crate::item::Kind;
    use crate::library::Library;

    const HEAD: &str = "Channel Id,Channel Url,Channel Title\n";

    fn channel(number: u32, title: &str) -> String {
        let id = format!("UC{number:022}");
        format!("{id},http://www.youtube.com/channel/{id},{title}\n")
    }

    fn library() -> (Ground, Library) {
        let ground = Ground::new();
        let (quiet, slow, eager) = (channel(1, "Éclair"), channel(2, "zebra"), channel(3, "Dromedary"));
        let with = |at: &str, channels: &[&String]| {
            let text: String = channels.iter().map(|one| one.as_str()).collect();
            Copy::of(at).with("youtube.subscriptions", &[("a.csv", &format!("{HEAD}{text}"))])
        };
        let history = r#"{"Browser History": [{"title": "A", "url": "https://a.example/", "time_usec": 1700000000000000}]}"#;
        let first = with("2026-05-01T10:00:00Z", &[&quiet, &slow, &eager])
            .with("chrome.history", &[("h.json", history)]);
        let folders = [
            ground.lay("1", &first),
            ground.lay("2", &with("2026-05-02T10:00:00Z", &[&quiet, &slow])),
            ground.lay("3", &with("2026-05-03T10:00:00Z", &[&quiet, &slow])),
        ];
        let folders: Vec<_> = folders.iter().map(std::path::PathBuf::as_path).collect();
        let index = ground.index(&folders).0;
        (ground, Library::new(vec![index]))
    }

    #[test]
    fn a_list_is_a_table_of_what_is_there_and_of_what_is_gone_on_request() {
        let (_ground, library) = library();
        let titles = |presence, order: Order| {
            let table = library
                .table("youtube.subscriptions", "", presence, &order)
                .unwrap();
            let items = library.items(table.lines.iter().copied()).unwrap();
            items.into_iter().map(|(_, item)| item.title).collect::<Vec<_>>()
        };

        let tables = library.tables().unwrap();
        let by_title = titles(Presence::There, Order::default());
        let all = titles(
            Presence::All,
            Order {
                by: Column::Title,
                descending: true,
            },
        );

        assert_eq!(tables.len(), 1, "what happened is no table");
        let table = &tables[0];
        assert_eq!(
            (table.category.as_str(), table.kind),
            ("youtube.subscriptions", Kind::Subscribed)
        );
        assert_eq!((table.items, table.gone), (2, 1));
        assert_eq!(by_title, ["Éclair", "zebra"]);
        assert_eq!(all, ["zebra", "Éclair", "Dromedary"]);
    }

    #[test]
    fn columns_are_those_in_which_something_stands() {
        let (_ground, library) = library();

        let table = library
            .table("youtube.subscriptions", "zebra", Presence::All, &Order::default())
            .unwrap();

        assert_eq!(table.lines.len(), 1);
        assert!(table.columns.contains(&Column::Title) && table.columns.contains(&Column::Address));
        assert!(!table.columns.contains(&Column::Time) && !table.columns.contains(&Column::Place));
    }
}
