//! Finding items: newest first, page by page.

mod counts;

use crate::found::{Item, item};
use crate::index::{COLUMNS, Choice, Index, IndexError, row};
use crate::item::Kind;
use crate::words::question;
use jiff::Timestamp;
use rusqlite::params;
use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

/// What is looked for; nothing in it finds everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Words that must all be there; the last may be the beginning of one. In quotes they stand in this order.
    pub words: String,
    /// Only of these categories; of all if none is named.
    pub categories: Vec<String>,
    /// Only of these kinds; of all if none is named.
    pub kinds: Vec<Kind>,
    /// Not before this.
    pub since: Option<Timestamp>,
    /// Before this.
    pub until: Option<Timestamp>,
    /// Only what is no longer at Google.
    pub gone: bool,
}

impl Query {
    /// The same for items of one kind alone.
    #[must_use]
    pub fn of_kind(&self, kind: Kind) -> Self {
        Self {
            kinds: vec![kind],
            ..self.clone()
        }
    }
}

/// Some items, and where the next ones begin.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// The items, newest first.
    pub items: Vec<Item>,
    /// Give this as `before` to get the next ones; nothing at the end.
    pub next: Option<i64>,
}

/// Where ids are looked for.
struct Plan {
    matching: Option<String>,
    from: i64,
    to: i64,
    gone: bool,
    categories: Vec<i64>,
    kinds: Vec<Kind>,
    /// A category that was never met finds nothing.
    is_empty: bool,
}

impl Plan {
    /// Nothing but the days decides.
    fn is_plain(&self) -> bool {
        !self.gone
            && self
                .matching
                .as_ref()
                .is_none_or(|matching| !matching.contains("document"))
    }
}

impl Index {
    /// Gives only these of the items that are found from now on; how many there are is still counted of all.
    pub fn choose(&mut self, choice: Choice) {
        self.choice = choice;
    }

    /// Some items, newest first, what has no moment last; `before` is where the page before ended.
    pub fn page(&self, query: &Query, before: Option<i64>, limit: usize) -> Result<Page, IndexError> {
        let mut ids = self.ids(query, before, limit.saturating_add(1))?;
        let has_more = ids.len() > limit;
        ids.truncate(limit);
        let next = if has_more { ids.last().copied() } else { None };
        Ok(Page {
            items: self.items(&ids)?,
            next,
        })
    }

    /// The numbers of some items, newest first; `before` is where the page before ended.
    pub(crate) fn ids(
        &self,
        query: &Query,
        before: Option<i64>,
        limit: usize,
    ) -> Result<Vec<i64>, IndexError> {
        let mut plan = self.plan(query)?;
        plan.to = before.map_or(plan.to, |before| before.min(plan.to));
        let mut ids = Vec::new();
        if limit > 0 {
            self.each_id(&plan, &mut |id| {
                ids.push(id);
                if ids.len() < limit {
                    ControlFlow::Continue(())
                } else {
                    ControlFlow::Break(())
                }
            })?;
        }
        Ok(ids)
    }

    /// Tells `each` the number of everything that is found, in no order.
    pub(crate) fn each_found(
        &self,
        query: &Query,
        each: &mut dyn FnMut(i64) -> ControlFlow<()>,
    ) -> Result<(), IndexError> {
        let plan = self.plan(query)?;
        let is_everything = plan.matching.is_none()
            && !plan.gone
            && plan.from == i64::MIN
            && plan.to == i64::MAX
            && !plan.is_empty;
        if !is_everything {
            return self.each_id(&plan, each);
        }
        // In the order of an index that holds nothing else: items themselves are forty times as long.
        let mut query = self
            .db
            .prepare_cached("SELECT id FROM item INDEXED BY item_key")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            if each(row.get(0)?).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn plan(&self, query: &Query) -> Result<Plan, IndexError> {
        let mut categories = Vec::new();
        for name in &query.categories {
            categories.extend(self.category(name)?);
        }
        let asked = question(&query.words);
        let has_words = !query.words.trim().is_empty();
        let is_empty =
            (!query.categories.is_empty() && categories.is_empty()) || (has_words && asked.is_none());
        let mut parts: Vec<String> = asked
            .map(|asked| format!("document : ({asked})"))
            .into_iter()
            .collect();
        if !categories.is_empty() {
            let any: Vec<String> = categories.iter().map(|category| format!("c{category}")).collect();
            parts.push(format!("facets : ({})", any.join(" OR ")));
        }
        if !query.kinds.is_empty() {
            let any: Vec<String> = query
                .kinds
                .iter()
                .map(|kind| format!("k{}", kind.number()))
                .collect();
            parts.push(format!("facets : ({})", any.join(" OR ")));
        }
        let has_period = query.since.is_some() || query.until.is_some();
        let from = query
            .since
            .map_or(if has_period { 0 } else { i64::MIN }, |since| {
                since.as_second().max(0) << 12
            });
        let to = query.until.map_or(i64::MAX, |until| {
            let whole = until.subsec_nanosecond() == 0;
            (until.as_second().max(0) + i64::from(!whole)) << 12
        });
        Ok(Plan {
            matching: (!parts.is_empty()).then(|| parts.join(" AND ")),
            from,
            to,
            gone: query.gone,
            categories,
            kinds: query.kinds.clone(),
            is_empty,
        })
    }

    /// Tells `each` the numbers of what is found, newest first, until it has enough.
    fn each_id(&self, plan: &Plan, each: &mut dyn FnMut(i64) -> ControlFlow<()>) -> Result<(), IndexError> {
        if plan.is_empty {
            return Ok(());
        }
        let mut each = |id| match self.choice.has(id) {
            true => each(id),
            false => ControlFlow::Continue(()),
        };
        let gone: Option<HashSet<i64>> = if plan.gone {
            let mut query = self.db.prepare_cached("SELECT id FROM gone")?;
            let ids = query.query_map([], |row| row.get(0))?;
            Some(ids.collect::<Result<_, _>>()?)
        } else {
            None
        };
        if gone.as_ref().is_some_and(HashSet::is_empty) {
            return Ok(());
        }
        let mut query = match (&plan.matching, &gone) {
            (Some(_), _) => self.db.prepare_cached(
                "SELECT rowid FROM words WHERE words MATCH ?3 AND rowid >= ?1 AND rowid < ?2 ORDER BY rowid DESC",
            )?,
            (None, Some(_)) => self
                .db
                .prepare_cached("SELECT id FROM gone WHERE id >= ?1 AND id < ?2 ORDER BY id DESC")?,
            (None, None) => self
                .db
                .prepare_cached("SELECT id FROM item WHERE id >= ?1 AND id < ?2 ORDER BY id DESC")?,
        };
        let mut rows = match &plan.matching {
            Some(matching) => query.query(params![plan.from, plan.to, matching])?,
            None => query.query(params![plan.from, plan.to])?,
        };
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(0)?;
            if gone.as_ref().is_none_or(|gone| gone.contains(&id)) && each(id).is_break() {
                break;
            }
        }
        Ok(())
    }

    /// The item of that number.
    pub fn item(&self, id: i64) -> Result<Option<Item>, IndexError> {
        Ok(self.items(&[id])?.pop())
    }

    /// The items of these numbers, in this order.
    pub(crate) fn items(&self, ids: &[i64]) -> Result<Vec<Item>, IndexError> {
        let account = self.account()?;
        let categories = self.categories()?;
        let sql = format!("SELECT {COLUMNS} FROM item WHERE id = ?");
        let mut query = self.db.prepare_cached(&sql)?;
        let mut gone = self
            .db
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM gone WHERE id = ?)")?;
        let mut source = self.db.prepare_cached(
            "SELECT copy.folder, part.path, entry.name, IIF(part.is_altered, NULL, part.sha256) FROM entry JOIN part ON part.id = entry.part
             JOIN copy ON copy.id = part.copy WHERE entry.id = ?",
        )?;
        let mut copies: HashMap<i64, u64> = HashMap::new();
        let mut items = Vec::with_capacity(ids.len());
        for id in ids {
            let mut rows = query.query_map([id], row)?;
            let Some(row) = rows.next().transpose()? else {
                continue;
            };
            let count = match copies.get(&row.span) {
                Some(count) => *count,
                None => {
                    let count = self.span(row.span)?.copies().count() as u64;
                    copies.insert(row.span, count);
                    count
                }
            };
            let place: Option<(String, String, String, Option<String>)> = match row.entry {
                Some(entry) => source
                    .query_map([entry], |row| {
                        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
                    })?
                    .next()
                    .transpose()?,
                None => None,
            };
            let gone = gone.query_row([id], |row| row.get(0))?;
            items.push(item(row, place, gone, count, &account, &categories));
        }
        Ok(items)
    }
}
