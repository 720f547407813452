//! Takes a copy that is no more out of the index, and what was in that copy alone.

use super::identity::day;
use super::{COLUMNS, Index, IndexError, Row, row};
use rusqlite::params;
use std::collections::HashSet;

impl Index {
    /// Forgets a copy. What other copies have too stays, and is read there again where its record lay in this one.
    pub(super) fn forget_copy(&self, copy: i64) -> Result<(), IndexError> {
        let transaction = self.db.unchecked_transaction()?;
        let mut emptied = Vec::new();
        for (id, span) in self.spans()? {
            if !span.has(copy) {
                continue;
            }
            let without = span.without(copy);
            if without.is_empty() {
                emptied.push(id);
                continue;
            }
            self.db
                .prepare_cached("UPDATE span SET copies = ? WHERE id = ?")?
                .execute(params![without.to_string(), id])?;
        }
        for span in emptied {
            self.drop_items_of(span)?;
            self.db
                .prepare_cached("DELETE FROM span WHERE id = ?")?
                .execute([span])?;
        }
        self.read_elsewhere(copy)?;
        self.db
            .prepare_cached("DELETE FROM copy WHERE id = ?")?
            .execute([copy])?;
        transaction.commit()?;
        Ok(())
    }

    fn drop_items_of(&self, span: i64) -> Result<(), IndexError> {
        let sql = format!("SELECT {COLUMNS} FROM item WHERE span = ? ORDER BY id");
        let mut query = self.db.prepare(&sql)?;
        let mut rows = query.query_map([span], row)?;
        let mut delete = self.db.prepare_cached("DELETE FROM words WHERE rowid = ?")?;
        let mut uncount = self
            .db
            .prepare_cached("UPDATE day SET n = n - 1 WHERE category = ? AND kind = ? AND day = ?")?;
        while let Some(row) = rows.next().transpose()? {
            let Row {
                id,
                category,
                kind,
                at,
                ..
            } = row;
            delete.execute([id])?;
            uncount.execute(params![category, kind.number(), day(at)])?;
        }
        drop(rows);
        self.db
            .prepare_cached("DELETE FROM item WHERE span = ?")?
            .execute([span])?;
        self.db
            .prepare_cached("DELETE FROM day WHERE n <= 0")?
            .execute([])?;
        Ok(())
    }

    /// Records that lay in this copy are looked for in the latest of the others that have them.
    fn read_elsewhere(&self, copy: i64) -> Result<(), IndexError> {
        let mut query = self.db.prepare(
            "SELECT DISTINCT item.span, item.category FROM item
             JOIN entry ON entry.id = item.entry JOIN part ON part.id = entry.part WHERE part.copy = ?",
        )?;
        let concerned: Vec<(i64, i64)> = query
            .query_map([copy], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        drop(query);
        let order = self.copies_in_order()?;
        let mut again = HashSet::new();
        for (span, category) in concerned {
            let span = self.span(span)?;
            let latest = order
                .iter()
                .rev()
                .find(|(other, _)| *other != copy && span.has(*other));
            again.extend(latest.map(|(other, _)| (*other, category)));
        }
        for (other, category) in again {
            self.db
                .prepare_cached("UPDATE coverage SET done = 0 WHERE copy = ? AND category = ?")?
                .execute([other, category])?;
        }
        self.db
            .prepare_cached(
                "UPDATE item SET entry = NULL WHERE entry IN
                    (SELECT entry.id FROM entry JOIN part ON part.id = entry.part WHERE part.copy = ?)",
            )?
            .execute([copy])?;
        Ok(())
    }

    /// The copies, oldest first, and when they were asked for.
    pub(crate) fn copies_in_order(&self) -> Result<Vec<(i64, i64)>, IndexError> {
        let mut query = self
            .db
            .prepare_cached("SELECT id, asked_at FROM copy ORDER BY asked_at, id")?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
