//! Finding items: newest first, page by page, with counts beside.

use crate::found::{Item, item};
use crate::index::{COLUMNS, Choice, Index, IndexError, row};
use crate::item::Kind;
use crate::words::question;
use jiff::Timestamp;
use rusqlite::params;
use std::collections::{BTreeMap, HashMap, HashSet};
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

    /// How many items there are.
    pub fn count(&self, query: &Query) -> Result<u64, IndexError> {
        let plan = self.plan(query)?;
        if plan.is_empty {
            return Ok(0);
        }
        if plan.is_plain() && query.since.is_none() && query.until.is_none() {
            return Ok(self.days(&plan)?.iter().map(|day| day.n).sum());
        }
        if plan.gone {
            let mut count = 0;
            self.each_id(&plan, &mut |_| {
                count += 1;
                ControlFlow::Continue(())
            })?;
            return Ok(count);
        }
        let matching = plan.matching.unwrap_or_else(|| "facets : k *".to_owned());
        let mut query = self
            .db
            .prepare_cached("SELECT COUNT(*) FROM words WHERE words MATCH ? AND rowid >= ? AND rowid < ?")?;
        Ok(query.query_row(params![matching, plan.from, plan.to], |row| row.get(0))?)
    }

    /// How many items there are of each kind, the filter on kinds left aside.
    pub fn counts(&self, query: &Query) -> Result<Vec<(Kind, u64)>, IndexError> {
        let query = Query {
            kinds: Vec::new(),
            ..query.clone()
        };
        let plan = self.plan(&query)?;
        let mut counts: BTreeMap<Kind, u64> = BTreeMap::new();
        if plan.is_empty {
            return Ok(Vec::new());
        }
        if plan.is_plain() {
            for day in self.days(&plan)? {
                *counts.entry(day.kind).or_default() += day.n;
            }
        } else {
            let mut known = self.db.prepare_cached("SELECT DISTINCT kind FROM day")?;
            let kinds: Vec<i64> = known.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
            for kind in kinds.into_iter().map(Kind::numbered) {
                let of_kind = query.of_kind(kind);
                counts.insert(kind, self.count(&of_kind)?);
            }
        }
        let mut counts: Vec<_> = counts.into_iter().filter(|(_, n)| *n > 0).collect();
        counts.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        Ok(counts)
    }

    /// How many items there are in each month of the calendar, in UTC: (year, month, count), oldest first.
    pub fn months(&self, query: &Query) -> Result<Vec<(i16, i8, u64)>, IndexError> {
        let plan = self.plan(query)?;
        if plan.is_empty {
            return Ok(Vec::new());
        }
        let mut days: HashMap<i64, u64> = HashMap::new();
        if plan.is_plain() {
            for day in self.days(&plan)? {
                *days.entry(day.day).or_default() += day.n;
            }
        } else {
            self.each_id(&plan, &mut |id| {
                if id >= 0 {
                    *days.entry((id >> 12) / 86_400).or_default() += 1;
                }
                ControlFlow::Continue(())
            })?;
        }
        let mut months: BTreeMap<(i16, i8), u64> = BTreeMap::new();
        for (day, n) in days {
            if let Some(moment) = Timestamp::from_second(day * 86_400).ok().filter(|_| day >= 0) {
                let date = moment.to_zoned(jiff::tz::TimeZone::UTC).date();
                *months.entry((date.year(), date.month())).or_default() += n;
            }
        }
        Ok(months
            .into_iter()
            .map(|((year, month), n)| (year, month, n))
            .collect())
    }

    /// How many items each category has, in the order of their names.
    pub fn by_category(&self) -> Result<Vec<(String, Kind, u64)>, IndexError> {
        let mut query = self.db.prepare_cached(
            "SELECT category.name, kind, SUM(n) FROM day JOIN category ON category.id = day.category
             GROUP BY category.name, kind HAVING SUM(n) > 0 ORDER BY category.name, kind",
        )?;
        let rows = query.query_map([], |row| {
            Ok((row.get(0)?, Kind::numbered(row.get(1)?), row.get(2)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
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

    fn days(&self, plan: &Plan) -> Result<Vec<Day>, IndexError> {
        let day_of = |id: i64| {
            if id == i64::MIN {
                i64::MIN
            } else {
                (id >> 12) / 86_400
            }
        };
        let (from, to) = (
            day_of(plan.from),
            if plan.to == i64::MAX {
                i64::MAX
            } else {
                day_of(plan.to - 1)
            },
        );
        let mut query = self
            .db
            .prepare_cached("SELECT category, kind, day, n FROM day WHERE day >= ? AND day <= ?")?;
        let rows = query.query_map([from, to], |row| {
            Ok((
                row.get::<_, i64>(0)?,
                Day {
                    kind: Kind::numbered(row.get(1)?),
                    day: row.get(2)?,
                    n: row.get::<_, i64>(3)?.max(0).unsigned_abs(),
                },
            ))
        })?;
        let mut days = Vec::new();
        for row in rows {
            let (category, day) = row?;
            let fits = (plan.categories.is_empty() || plan.categories.contains(&category))
                && (plan.kinds.is_empty() || plan.kinds.contains(&day.kind));
            if fits {
                days.push(day);
            }
        }
        Ok(days)
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

struct Day {
    kind: Kind,
    day: i64,
    n: u64,
}
