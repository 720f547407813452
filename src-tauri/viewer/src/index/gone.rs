//! “No longer at Google”: what the two latest full copies of a category both lack, although an earlier one had it.

use super::{Index, IndexError};
use std::collections::HashMap;

impl Index {
    /// Finds anew what is gone.
    pub(super) fn find_gone(&self) -> Result<(), IndexError> {
        let order: Vec<i64> = self
            .copies_in_order()?
            .into_iter()
            .map(|(copy, _)| copy)
            .collect();
        let place: HashMap<i64, usize> = order.iter().enumerate().map(|(at, copy)| (*copy, at)).collect();
        let spans = self.spans()?;
        let transaction = self.db.unchecked_transaction()?;
        self.db.execute_batch(
            "DELETE FROM gone;
             CREATE TEMP TABLE IF NOT EXISTS gone_span (category INTEGER, span INTEGER, PRIMARY KEY (category, span)) WITHOUT ROWID;
             DELETE FROM temp.gone_span",
        )?;
        for category in self.categories()?.into_keys() {
            let full = self.full_copies(category)?;
            let mut places: Vec<usize> = full.iter().filter_map(|copy| place.get(copy).copied()).collect();
            places.sort_unstable();
            let [.., before_last, _] = places[..] else {
                continue;
            };
            // A copy limited to a period says nothing of what it lacks, but what it has is there: only what was seen last
            // before both full copies is gone.
            let gone = spans.iter().filter(|(_, span)| {
                let last = span.copies().filter_map(|copy| place.get(&copy)).max();
                last.is_some_and(|last| *last < before_last)
            });
            for (span, _) in gone {
                self.db
                    .prepare_cached("INSERT INTO temp.gone_span VALUES (?, ?)")?
                    .execute([category, *span])?;
            }
        }
        let any: bool = self
            .db
            .query_row("SELECT EXISTS (SELECT 1 FROM temp.gone_span)", [], |row| {
                row.get(0)
            })?;
        if any {
            // One look at all items, however many spans there are.
            self.db.execute(
                "INSERT INTO gone SELECT item.id FROM item CROSS JOIN temp.gone_span AS gone
                 ON gone.category = item.category AND gone.span = item.span",
                [],
            )?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Copies that have all that Google had of a category, and were read to their end.
    fn full_copies(&self, category: i64) -> Result<Vec<i64>, IndexError> {
        let mut query = self
            .db
            .prepare_cached("SELECT copy FROM coverage WHERE category = ? AND is_full = 1 AND done = 1")?;
        let rows = query.query_map([category], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Spans of nothing are of no use.
    pub(super) fn remove_stale_spans(&self) -> Result<(), IndexError> {
        self.db.execute(
            "DELETE FROM span WHERE id NOT IN (SELECT DISTINCT span FROM item)",
            [],
        )?;
        Ok(())
    }
}
