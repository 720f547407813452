//! How many items a query finds: in all, of each kind, in each month, in each category.

use super::{Plan, Query};
use crate::index::{Index, IndexError};
use crate::item::Kind;
use jiff::Timestamp;
use rusqlite::params;
use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;

struct Day {
    kind: Kind,
    day: i64,
    n: u64,
}

impl Index {
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
}
