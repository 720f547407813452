//! Titles after all was read: words around them that only many copies teach, and videos that are named elsewhere.

use super::row::richness;
use super::{COLUMNS, Index, IndexError, Row, facets, row};
use crate::address::video_id;
use crate::item::Kind;
use crate::wording::{Around, Samples, Wording};
use rusqlite::params;
use std::collections::HashMap;

/// So many titles of a category are learned from.
const SAMPLES: usize = 8_000;

impl Index {
    /// The words around titles that are known of a category.
    pub(super) fn wording(&self, category: i64) -> Result<Wording, IndexError> {
        let mut wording = Wording::default();
        let mut query = self
            .db
            .prepare_cached("SELECT class, before, behind FROM wording WHERE category = ?")?;
        let mut rows = query.query([category])?;
        while let Some(row) = rows.next()? {
            let around = Around {
                before: row.get(1)?,
                behind: row.get(2)?,
            };
            wording.add(row.get(0)?, around);
        }
        Ok(wording)
    }

    /// Writes down what was learned.
    pub(super) fn note_wording(&self, category: i64, new: &[(i64, Around)]) -> Result<(), IndexError> {
        for (class, around) in new {
            self.db
                .prepare_cached("INSERT OR IGNORE INTO wording VALUES (?, ?, ?, ?)")?
                .execute(params![category, class, around.before, around.behind])?;
        }
        Ok(())
    }

    /// Looks once more at titles that still have words around them.
    pub(super) fn clean_titles(&self, category: i64) -> Result<(), IndexError> {
        let mut samples = Samples::default();
        let mut query = self.db.prepare_cached(
            "SELECT wording, title FROM item WHERE category = ? AND wording IS NOT NULL ORDER BY id DESC LIMIT ?",
        )?;
        let mut rows = query.query(params![category, SAMPLES as i64])?;
        while let Some(row) = rows.next()? {
            samples.add(row.get(0)?, &row.get::<_, String>(1)?);
        }
        drop(rows);
        drop(query);
        let mut wording = self.wording(category)?;
        let new = wording.learn(&samples);
        self.note_wording(category, &new)?;
        if wording.all().next().is_none() {
            return Ok(());
        }
        let sql =
            format!("SELECT {COLUMNS} FROM item WHERE category = ? AND wording IS NOT NULL ORDER BY id");
        let worded: Vec<Row> = self
            .db
            .prepare(&sql)?
            .query_map([category], |found| {
                let row = row(found)?;
                let bare = row
                    .wording
                    .and_then(|class| wording.bare(class, &row.title))
                    .map(str::to_owned);
                Ok(bare.map(|title| Row {
                    title,
                    wording: None,
                    ..row
                }))
            })?
            .filter_map(Result::transpose)
            .collect::<Result<_, _>>()?;
        self.rename(&worded)
    }

    /// Gives videos in playlists the titles that they have where they were watched, uploaded or listened to.
    pub(super) fn name_videos(&self) -> Result<(), IndexError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM item WHERE title = '' AND url LIKE 'https://www.youtube.com/watch?v=%' ORDER BY id"
        );
        let nameless: Vec<Row> = self
            .db
            .prepare(&sql)?
            .query_map([], row)?
            .collect::<Result<_, _>>()?;
        if nameless.is_empty() {
            return Ok(());
        }
        let mut titles: HashMap<String, (String, Option<String>)> = nameless
            .iter()
            .filter_map(|row| Some((video_id(row.url.as_deref()?)?, (String::new(), None))))
            .collect();
        // What was written below a video leads to it too, and is not its title.
        let kinds = [Kind::Watched, Kind::Uploaded, Kind::Saved, Kind::Visited];
        let kinds = kinds.map(|kind| kind.number().to_string()).join(", ");
        let mut query = self.db.prepare(&format!(
            "SELECT url, title, who FROM item WHERE title <> '' AND url LIKE '%youtu%' AND wording IS NULL AND kind IN ({kinds})"
        ))?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let (url, title): (String, String) = (row.get(0)?, row.get(1)?);
            if let Some(id) = video_id(&url)
                && let Some(known) = titles.get_mut(&id)
                && richness(&title, Some(&url)) > known.0.chars().count()
            {
                *known = (title, row.get(2)?);
            }
        }
        drop(rows);
        let named: Vec<Row> = nameless
            .into_iter()
            .filter_map(|row| {
                let (title, who) = titles.get(&video_id(row.url.as_deref()?)?)?;
                (!title.is_empty()).then(|| Row {
                    title: title.clone(),
                    who: row.who.clone().or_else(|| who.clone()),
                    ..row
                })
            })
            .collect();
        self.rename(&named)
    }

    /// Writes titles that changed, and the words by which they are found.
    fn rename(&self, rows: &[Row]) -> Result<(), IndexError> {
        let transaction = self.db.unchecked_transaction()?;
        let mut update = self
            .db
            .prepare_cached("UPDATE item SET title = ?, who = ?, wording = ? WHERE id = ?")?;
        let mut delete = self.db.prepare_cached("DELETE FROM words WHERE rowid = ?")?;
        let mut put = self
            .db
            .prepare_cached("INSERT INTO words (rowid, document, facets) VALUES (?, ?, ?)")?;
        for row in rows {
            update.execute(params![row.title, row.who, row.wording, row.id])?;
            delete.execute([row.id])?;
            put.execute(params![row.id, row.document(), facets(row.category, row.kind)])?;
        }
        drop((update, delete, put));
        transaction.commit()?;
        Ok(())
    }
}
