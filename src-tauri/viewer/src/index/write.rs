//! Puts records into the index: each is met again, or is new. In batches, in the order of time, because the full-text index
//! wants to be written in the order of its IDs.

use super::full_text::Words;
use super::identity::{day, key};
use super::{COLUMNS, Index, IndexError, Row, facets, row};
use crate::item::{Kind, Nature, Record};
use crate::wording::Wording;
use rusqlite::{OptionalExtension as _, params};
use std::collections::HashMap;

/// So many records are written at once.
const BATCH: usize = 16_384;
/// IDs in one second.
const IN_A_SECOND: i64 = 1 << 12;

/// One reading of one category of one copy.
pub(super) struct Writer<'a> {
    index: &'a Index,
    copy: i64,
    category: i64,
    pass: i64,
    /// No copy that was made later has been read: what it says is how things stand.
    pub(super) is_latest: bool,
    /// Something of this category was read before, so that a record may be met again without its address.
    pub(super) was_read_before: bool,
    pub(super) wording: Wording,
    batch: Vec<Pending>,
    /// Span before → span with this copy.
    spans: HashMap<i64, i64>,
    own_span: i64,
    days: HashMap<(Kind, i64), i64>,
    /// Seconds that are full → the next one to try.
    full: HashMap<i64, i64>,
    words: Vec<(i64, Words)>,
    timeless: i64,
    /// Records written.
    pub(super) records: u64,
    /// Some title still has words of Google's around it.
    pub(super) left_worded: bool,
}

struct Pending {
    record: Box<Record>,
    key: i64,
    entry: i64,
    start: u64,
    length: u64,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        index: &'a Index,
        copy: i64,
        category: i64,
        wording: Wording,
    ) -> Result<Self, IndexError> {
        let pass: i64 = index
            .meta("pass")?
            .and_then(|pass| pass.parse().ok())
            .unwrap_or(0)
            + 1;
        index.set_meta("pass", &pass.to_string())?;
        let timeless = index
            .db
            .query_row("SELECT MIN(id) FROM item", [], |row| row.get::<_, Option<i64>>(0))?;
        Ok(Self {
            index,
            copy,
            category,
            pass,
            is_latest: true,
            was_read_before: false,
            wording,
            batch: Vec::with_capacity(BATCH),
            spans: HashMap::new(),
            own_span: index.span_id(&super::Span::default().with(copy))?,
            days: HashMap::new(),
            full: HashMap::new(),
            words: Vec::new(),
            timeless: timeless.unwrap_or(0).min(0),
            records: 0,
            left_worded: false,
        })
    }

    /// Takes a record of the entry with that number.
    pub(super) fn take(
        &mut self,
        mut record: Box<Record>,
        entry: i64,
        start: u64,
        length: u64,
    ) -> Result<(), IndexError> {
        record.bound();
        let key = key(self.category, &record);
        self.batch.push(Pending {
            record,
            key,
            entry,
            start,
            length,
        });
        self.records += 1;
        if self.batch.len() >= BATCH {
            self.flush()
        } else {
            Ok(())
        }
    }

    /// Writes what was taken so far.
    pub(super) fn flush(&mut self) -> Result<(), IndexError> {
        let mut batch = std::mem::take(&mut self.batch);
        batch.sort_by_key(|pending| pending.record.at);
        let transaction = self.index.db.unchecked_transaction()?;
        for pending in batch.drain(..) {
            self.put(pending)?;
        }
        self.index.write_words(&mut self.words)?;
        self.write_days()?;
        transaction.commit()?;
        self.batch = batch;
        Ok(())
    }

    fn put(&mut self, pending: Pending) -> Result<(), IndexError> {
        let found = match self.met_before(&pending)? {
            Some(row) => Some(row),
            None if self.was_read_before => self.met_without_address(&pending.record)?,
            None => None,
        };
        let new = self.row(pending);
        let Some(old) = found else {
            let key = new.1;
            return self.insert(new.0, key, None);
        };
        let span = self.span_with(old.span)?;
        let (mut new, key) = new;
        new.span = span;
        if !self.is_better(&new, &old) {
            // Its own record stays the one that shows more.
            self.index
                .db
                .prepare_cached("UPDATE item SET pass = ?, span = ? WHERE id = ?")?
                .execute(params![self.pass, span, old.id])?;
            return Ok(());
        }
        if new.title.is_empty() {
            // A playlist's videos have their titles from elsewhere.
            new.title.clone_from(&old.title);
        }
        if new.kind == old.kind && new.at == old.at && same_content(&new, &old) {
            self.index
                .db
                .prepare_cached(
                    "UPDATE item SET pass = ?, span = ?, entry = ?, start = ?, length = ? WHERE id = ?",
                )?
                .execute(params![self.pass, span, new.entry, new.start, new.length, old.id])?;
            return Ok(());
        }
        self.remove(&old)?;
        // Its number stays, unless it would stand at another time.
        let same_time = new.at.map(|at| at / 1_000_000) == old.at.map(|at| at / 1_000_000);
        self.insert(new, key, same_time.then_some(old.id))
    }

    /// The item that this record is, if it was there before this reading.
    fn met_before(&self, pending: &Pending) -> Result<Option<Row>, IndexError> {
        let sql = format!("SELECT {COLUMNS} FROM item WHERE key = ? AND pass <> ? ORDER BY id LIMIT 1");
        let mut query = self.index.db.prepare_cached(&sql)?;
        Ok(query.query_row([pending.key, self.pass], row).optional()?)
    }

    /// A later export may have lost an address, and the title with it; the moment to the millisecond is still the same.
    fn met_without_address(&self, record: &Record) -> Result<Option<Row>, IndexError> {
        let (Some(at), Nature::Event) = (record.at, record.nature) else {
            return Ok(None);
        };
        if at % 1_000_000 == 0 || record.identity.is_some() {
            return Ok(None);
        }
        let second = at.div_euclid(1_000_000) * IN_A_SECOND;
        let sql = format!(
            "SELECT {COLUMNS} FROM item WHERE id >= ? AND id < ? AND at = ? AND category = ? AND pass <> ? AND is_listed = 0
                AND (url IS NULL) <> ? LIMIT 1"
        );
        let mut query = self.index.db.prepare_cached(&sql)?;
        let found = query.query_row(
            params![
                second,
                second + IN_A_SECOND,
                at,
                self.category,
                self.pass,
                record.url.is_none()
            ],
            row,
        );
        Ok(found.optional()?)
    }

    fn is_better(&self, new: &Row, old: &Row) -> bool {
        if old.entry.is_none() {
            return true;
        }
        if new.is_listed {
            return self.is_latest;
        }
        if old.url.is_some() && new.url.is_none() {
            return false;
        }
        let (rich, was) = (new.richness(), old.richness());
        rich > was || (rich == was && self.is_latest)
    }

    fn span_with(&mut self, span: i64) -> Result<i64, IndexError> {
        if let Some(known) = self.spans.get(&span) {
            return Ok(*known);
        }
        let with = self.index.span(span)?.with(self.copy);
        let id = self.index.span_id(&with)?;
        self.spans.insert(span, id);
        Ok(id)
    }

    /// The record as an item, its title without Google's words, and its key.
    fn row(&mut self, pending: Pending) -> (Row, i64) {
        let Pending {
            record,
            key,
            entry,
            start,
            length,
        } = pending;
        let record = *record;
        let mut title = record.title;
        let mut wording = record.wording;
        if let (Some(_), Some(query)) = (wording, &record.query) {
            title.clone_from(query);
            wording = None;
        } else if let Some(class) = wording {
            let bare = self.wording.bare(class, &title).map(str::to_owned);
            if let Some(bare) = bare {
                title = bare;
                wording = None;
            }
        }
        self.left_worded |= wording.is_some();
        let row = Row {
            id: 0,
            span: self.own_span,
            category: self.category,
            kind: record.kind,
            is_listed: record.nature == Nature::Listed,
            wording,
            at: record.at,
            title,
            url: record.url,
            who: record.who,
            who_url: record.who_url,
            text: record.text,
            place: record.place,
            list: record.list,
            fields: record.fields,
            entry: Some(entry),
            start,
            length,
        };
        (row, key)
    }

    fn insert(&mut self, mut row: Row, key: i64, id: Option<i64>) -> Result<(), IndexError> {
        row.id = match id {
            Some(id) => id,
            None => self.new_id(row.at)?,
        };
        let fields = (!row.fields.is_empty()).then(|| serde_json::to_string(&row.fields).unwrap_or_default());
        self.index
            .db
            .prepare_cached(
                "INSERT INTO item (id, key, pass, span, category, kind, is_listed, wording, at, title, url, who, who_url, text,
                    place, lat, lon, country, list, fields, entry, start, length)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                row.id,
                key,
                self.pass,
                row.span,
                row.category,
                row.kind.number(),
                row.is_listed,
                row.wording,
                row.at,
                row.title,
                row.url,
                row.who,
                row.who_url,
                (!row.text.is_empty()).then_some(&row.text),
                row.place.name,
                row.place.lat,
                row.place.lon,
                row.place.country,
                row.list,
                fields,
                row.entry,
                row.start,
                row.length,
            ])?;
        self.words
            .push((row.id, Words::New(row.document(), facets(row.category, row.kind))));
        *self.days.entry((row.kind, day(row.at))).or_default() += 1;
        Ok(())
    }

    fn remove(&mut self, row: &Row) -> Result<(), IndexError> {
        self.index
            .db
            .prepare_cached("DELETE FROM item WHERE id = ?")?
            .execute([row.id])?;
        self.words.push((row.id, Words::Gone));
        *self.days.entry((row.kind, day(row.at))).or_default() -= 1;
        Ok(())
    }

    fn new_id(&mut self, at: Option<i64>) -> Result<i64, IndexError> {
        let Some(at) = at.filter(|at| *at >= 0) else {
            self.timeless -= 1;
            return Ok(self.timeless);
        };
        let mut second = at / 1_000_000;
        while let Some(next) = self.full.get(&second) {
            second = *next;
        }
        let mut query = self
            .index
            .db
            .prepare_cached("SELECT MAX(id) FROM item WHERE id >= ? AND id < ?")?;
        loop {
            let first = second * IN_A_SECOND;
            let last: Option<i64> = query.query_row([first, first + IN_A_SECOND], |row| row.get(0))?;
            match last {
                None => return Ok(first),
                Some(last) if last + 1 < first + IN_A_SECOND => return Ok(last + 1),
                Some(_) => {
                    self.full.insert(second, second + 1);
                    second += 1;
                }
            }
        }
    }

    fn write_days(&mut self) -> Result<(), IndexError> {
        let mut add = self.index.db.prepare_cached(
            "INSERT INTO day VALUES (?, ?, ?, ?) ON CONFLICT (category, kind, day) DO UPDATE SET n = n + excluded.n",
        )?;
        for ((kind, day), n) in self.days.drain() {
            if n != 0 {
                add.execute(params![self.category, kind.number(), day, n])?;
            }
        }
        Ok(())
    }
}

fn same_content(new: &Row, old: &Row) -> bool {
    new.title == old.title
        && new.url == old.url
        && new.text == old.text
        && new.who == old.who
        && new.who_url == old.who_url
        && new.place == old.place
        && new.list == old.list
        && new.fields == old.fields
        && new.wording == old.wording
}
