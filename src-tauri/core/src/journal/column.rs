//! How our values stand in a column: times as milliseconds, lists and failures as JSON, states as strings.
//!
//! Reading saturates: a number, time or string that no version of this program writes becomes the nearest one that
//! makes sense. A row that cannot be read would shut the whole home, with every other row in it.

use crate::advice::{Code, Failure};
use crate::google::ArchiveJobId;
use jiff::Timestamp;
use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, Params, Row, RowIndex};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

/// Runs a prepared statement from the cache, for statements that run often.
pub(super) fn execute(db: &Connection, words: &str, values: impl Params) -> rusqlite::Result<usize> {
    db.prepare_cached(words)?.execute(values)
}

/// Takes the columns of a row in their order: to find one by its name takes longer than to read it.
pub(super) struct Columns<'row> {
    row: &'row Row<'row>,
    next: usize,
}

impl<'row> Columns<'row> {
    pub(super) fn of(row: &'row Row<'row>) -> Self {
        Self { row, next: 0 }
    }

    pub(super) fn take<T: Stored>(&mut self) -> rusqlite::Result<T> {
        let value = stored(self.row, self.next);
        self.next += 1;
        value
    }

    pub(super) fn at(&mut self) -> rusqlite::Result<Timestamp> {
        Ok(self.take::<At>()?.0)
    }

    pub(super) fn maybe_at(&mut self) -> rusqlite::Result<Option<Timestamp>> {
        Ok(self.take::<Option<At>>()?.map(|at| at.0))
    }

    /// What cannot be read is as if nothing had been written.
    pub(super) fn json<T: DeserializeOwned + Default>(&mut self) -> rusqlite::Result<T> {
        Ok(self.maybe_json()?.unwrap_or_default())
    }

    /// Nothing where nothing stands, or nothing that can be read.
    pub(super) fn maybe_json<T: DeserializeOwned>(&mut self) -> rusqlite::Result<Option<T>> {
        Ok(self.take::<Json<Option<T>>>()?.0)
    }

    pub(super) fn failure(&mut self) -> rusqlite::Result<Option<Failure>> {
        Ok(failure_from(self.take()?))
    }
}

/// A value as it is read out of a column, whatever stands there.
pub(super) trait Stored: Sized {
    fn stored(value: ValueRef<'_>) -> Self;
}

/// The value of one column of a row.
pub(super) fn stored<T: Stored>(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<T> {
    Ok(T::stored(row.get_ref(column)?))
}

impl Stored for i64 {
    fn stored(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Integer(number) => number,
            // SQLite computes in floating point what does not fit.
            ValueRef::Real(number) => number as Self,
            ValueRef::Null | ValueRef::Text(_) | ValueRef::Blob(_) => 0,
        }
    }
}

impl Stored for u64 {
    fn stored(value: ValueRef<'_>) -> Self {
        Self::try_from(i64::stored(value)).unwrap_or(0)
    }
}

impl Stored for u32 {
    fn stored(value: ValueRef<'_>) -> Self {
        Self::try_from(u64::stored(value)).unwrap_or(Self::MAX)
    }
}

impl Stored for bool {
    fn stored(value: ValueRef<'_>) -> Self {
        i64::stored(value) != 0
    }
}

impl Stored for String {
    fn stored(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Self::from_utf8_lossy(bytes).into_owned(),
            ValueRef::Integer(number) => number.to_string(),
            ValueRef::Real(number) => number.to_string(),
            ValueRef::Null => Self::new(),
        }
    }
}

impl Stored for ArchiveJobId {
    fn stored(value: ValueRef<'_>) -> Self {
        Self::from_journal(String::stored(value))
    }
}

impl ToSql for ArchiveJobId {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.as_str().to_sql()
    }
}

impl<T: Stored> Stored for Option<T> {
    fn stored(value: ValueRef<'_>) -> Self {
        (value != ValueRef::Null).then(|| T::stored(value))
    }
}

/// A moment, between the years 1900 and 9000: far from the ends of what can be computed with.
pub(super) struct At(pub Timestamp);

impl At {
    const EARLIEST: i64 = -2_208_988_800_000;
    pub(super) const LATEST: i64 = 221_845_392_000_000;
}

impl ToSql for At {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.as_millisecond().clamp(Self::EARLIEST, Self::LATEST).into())
    }
}

impl Stored for At {
    fn stored(value: ValueRef<'_>) -> Self {
        let millisecond = i64::stored(value).clamp(Self::EARLIEST, Self::LATEST);
        Self(Timestamp::from_millisecond(millisecond).unwrap_or_default())
    }
}

/// Anything that JSON can hold.
pub(super) struct Json<T>(pub T);

impl<T: Serialize> ToSql for Json<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text = serde_json::to_string(&self.0)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
        Ok(text.into())
    }
}

impl<T: DeserializeOwned> Stored for Json<Option<T>> {
    fn stored(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Text(bytes) => Self(serde_json::from_slice(bytes).ok()),
            ValueRef::Null | ValueRef::Integer(_) | ValueRef::Real(_) | ValueRef::Blob(_) => Self(None),
        }
    }
}

/// A failure, by its stable code, so that a newer or older program still reads it.
pub(super) fn failure_text(failure: &Failure) -> String {
    json!({ "code": failure.code.word(), "details": failure.details }).to_string()
}

pub(super) fn failure_from(text: Option<String>) -> Option<Failure> {
    let value: serde_json::Value = serde_json::from_str(&text?).ok()?;
    let code = Code::from_word(value["code"].as_str().unwrap_or_default());
    Some(Failure::new(code, value["details"].as_str().unwrap_or_default()))
}

/// Defines an enum whose variants are stored as strings. An unknown string counts as `else`.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)* } else $other:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(match self { $(Self::$variant => $word,)* }.into())
            }
        }

        impl super::column::Stored for $name {
            fn stored(value: rusqlite::types::ValueRef<'_>) -> Self {
                match value.as_str() {
                    $(Ok($word) => Self::$variant,)*
                    _ => Self::$other,
                }
            }
        }
    };
}
pub(super) use words;
