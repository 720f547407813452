//! The indexes of several accounts as one: the newest first of all, page by page.

use crate::found::Item;
use crate::index::{Index, IndexError};
use crate::item::Kind;
use crate::search::Query;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Indexes that are searched together; each keeps its place.
pub struct Library {
    indexes: Vec<Index>,
    /// The places of those that are searched.
    chosen: Vec<usize>,
}

/// Where a page ended: the item's number, and the place of its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The number of the item in its index.
    pub id: i64,
    /// The place of that index.
    pub index: usize,
}

/// Where in a list to begin: at the end of a day, and past so many of its items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// The first second after the day; 0 for what has no moment, nothing for the beginning of the list.
    pub end: Option<i64>,
    /// So many items are passed over.
    pub skip: usize,
}

/// Some items of all accounts, each with the place of its index, and where the next ones begin.
#[derive(Clone, Debug, Default)]
pub struct LibraryPage {
    /// The items, newest first.
    pub items: Vec<(usize, Item)>,
    /// Give this as `before` to get the next ones; nothing at the end.
    pub next: Option<Cursor>,
}

impl Library {
    /// These indexes in this order.
    #[must_use]
    pub fn new(indexes: Vec<Index>) -> Self {
        let chosen = (0..indexes.len()).collect();
        Self { indexes, chosen }
    }

    /// Searches only the indexes at these places from now on.
    pub fn choose(&mut self, places: Vec<usize>) {
        self.chosen = places;
    }

    /// The indexes that are searched, each with its place.
    pub(crate) fn chosen(&self) -> impl Iterator<Item = (usize, &Index)> {
        self.chosen
            .iter()
            .filter_map(|place| Some((*place, self.indexes.get(*place)?)))
    }

    /// The indexes, each at its place.
    #[must_use]
    pub fn indexes(&self) -> &[Index] {
        &self.indexes
    }

    /// Some items, newest first; `before` is where the page before ended.
    pub fn page(
        &self,
        query: &Query,
        before: Option<Cursor>,
        limit: usize,
    ) -> Result<LibraryPage, IndexError> {
        let mut items = Vec::new();
        for (place, index) in self.chosen() {
            // Of two items with one number, that of the earlier index comes first.
            let before = before.map(|cursor| cursor.id.saturating_add(i64::from(place > cursor.index)));
            let page = index.page(query, before, limit.saturating_add(1))?;
            items.extend(page.items.into_iter().map(|item| (place, item)));
        }
        items.sort_by_key(|(place, item)| (Reverse(item.id), *place));
        let has_more = items.len() > limit;
        items.truncate(limit);
        let next = items.last().filter(|_| has_more).map(|(place, item)| Cursor {
            id: item.id,
            index: *place,
        });
        Ok(LibraryPage { items, next })
    }

    /// Some items, newest first, from a place that [`Library::survey`] reported.
    pub fn page_at(
        &self,
        query: &Query,
        start: Start,
        limit: usize,
    ) -> Result<Vec<(usize, Item)>, IndexError> {
        let before = start.end.map(|end| end << 12);
        let wanted = start.skip.saturating_add(limit);
        let mut ids: Vec<(Reverse<i64>, usize)> = Vec::new();
        for (place, index) in self.chosen() {
            let of_index = index.ids(query, before, wanted)?;
            ids.extend(of_index.into_iter().map(|id| (Reverse(id), place)));
        }
        ids.sort_unstable();
        let ids: Vec<_> = ids.into_iter().skip(start.skip).take(limit).collect();
        self.items(ids.iter().map(|(id, place)| (*place, id.0)))
    }

    /// The items of these numbers, in this order; those that are not there any more are left out.
    pub fn items(
        &self,
        numbers: impl Iterator<Item = (usize, i64)>,
    ) -> Result<Vec<(usize, Item)>, IndexError> {
        let numbers: Vec<_> = numbers.collect();
        let mut found: BTreeMap<(usize, i64), Item> = BTreeMap::new();
        for (place, index) in self.indexes.iter().enumerate() {
            let ids: Vec<i64> = numbers
                .iter()
                .filter(|(of, _)| *of == place)
                .map(|(_, id)| *id)
                .collect();
            for item in index.items(&ids)? {
                found.insert((place, item.id), item);
            }
        }
        Ok(numbers
            .into_iter()
            .filter_map(|number| found.remove(&number).map(|item| (number.0, item)))
            .collect())
    }

    /// How many items there are.
    pub fn count(&self, query: &Query) -> Result<u64, IndexError> {
        self.chosen().map(|(_, index)| index.count(query)).sum()
    }

    /// How many items there are of each kind, most first; the filter on kinds is left aside.
    pub fn counts(&self, query: &Query) -> Result<Vec<(Kind, u64)>, IndexError> {
        let mut counts: BTreeMap<Kind, u64> = BTreeMap::new();
        for (_, index) in self.chosen() {
            for (kind, count) in index.counts(query)? {
                *counts.entry(kind).or_default() += count;
            }
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| Reverse(*count));
        Ok(counts)
    }

    /// How many items there are in each month: (year, month, count), oldest first.
    pub fn months(&self, query: &Query) -> Result<Vec<(i16, i8, u64)>, IndexError> {
        let mut months: BTreeMap<(i16, i8), u64> = BTreeMap::new();
        for (_, index) in self.chosen() {
            for (year, month, count) in index.months(query)? {
                *months.entry((year, month)).or_default() += count;
            }
        }
        Ok(months
            .into_iter()
            .map(|((year, month), count)| (year, month, count))
            .collect())
    }
}

#[cfg(test)]
mod tests {
    use super::Library;
    use crate::fixture::{Copy, Ground};
    use crate::search::Query;

    #[test]
    fn pages_go_through_all_accounts_in_the_order_of_time_and_miss_nothing() {
        let grounds = [Ground::new(), Ground::new(), Ground::new()];
        let indexes = grounds
            .iter()
            .zip(1..)
            .map(|(ground, step)| {
                // Many share their second with an item of another account.
                let visits: Vec<_> = (0..40_u64)
                    .map(|at| serde_json::json!({"title": "Page", "url": format!("https://a.example/{at}"), "time_usec": (1_700_000_000 + at * step) * 1_000_000}))
                    .collect();
                let text = serde_json::json!({ "Browser History": visits }).to_string();
                let copy = Copy::of("2026-05-01T10:00:00Z")
                    .with("chrome.history", &[("x.json", &text)])
                    .with("chrome.dictionary", &[("y.csv", "Rhabarber\n")]);
                ground.index(&[&ground.lay("1", &copy)]).0
            })
            .collect();
        let library = Library::new(indexes);

        for limit in [1, 7, 200] {
            let mut seen = Vec::new();
            let mut before = None;
            loop {
                let page = library.page(&Query::default(), before, limit).unwrap();
                seen.extend(
                    page.items
                        .iter()
                        .map(|(place, item)| (*place, item.id, item.time)),
                );
                match page.next {
                    Some(next) => before = Some(next),
                    None => break,
                }
            }
            assert_eq!(seen.len(), 123, "{limit}");
            assert!(seen.windows(2).all(|pair| pair[0].2 >= pair[1].2));
            let mut once = seen.clone();
            once.sort();
            once.dedup();
            assert_eq!(once.len(), 123);
        }
        assert_eq!(library.count(&Query::default()).unwrap(), 123);
        assert_eq!(library.months(&Query::default()).unwrap(), [(2023, 11, 120)]);
        assert_eq!(
            library
                .counts(&Query::default())
                .unwrap()
                .iter()
                .map(|kind| kind.1)
                .sum::<u64>(),
            123
        );
    }
}
