//! How our values stand in a column: times as milliseconds, lists and failures as JSON, states as words.

use crate::advice::{Code, Failure};
use jiff::Timestamp;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, Params, Row};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

/// Runs a statement that is run again and again, so that its words are read once.
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

    pub(super) fn take<T: FromSql>(&mut self) -> rusqlite::Result<T> {
        let value = self.row.get(self.next);
        self.next += 1;
        value
    }

    pub(super) fn at(&mut self) -> rusqlite::Result<Timestamp> {
        Ok(self.take::<At>()?.0)
    }

    pub(super) fn maybe_at(&mut self) -> rusqlite::Result<Option<Timestamp>> {
        Ok(self.take::<Option<At>>()?.map(|at| at.0))
    }

    pub(super) fn json<T: DeserializeOwned>(&mut self) -> rusqlite::Result<T> {
        Ok(self.take::<Json<T>>()?.0)
    }

    pub(super) fn maybe_json<T: DeserializeOwned>(&mut self) -> rusqlite::Result<Option<T>> {
        Ok(self.take::<Option<Json<T>>>()?.map(|json| json.0))
    }

    pub(super) fn failure(&mut self) -> rusqlite::Result<Option<Failure>> {
        Ok(failure_from(self.take()?))
    }
}

/// A moment.
pub(super) struct At(pub Timestamp);

impl ToSql for At {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.as_millisecond().into())
    }
}

impl FromSql for At {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let millisecond = value.as_i64()?;
        Timestamp::from_millisecond(millisecond)
            .map(Self)
            .map_err(|_| FromSqlError::OutOfRange(millisecond))
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

impl<T: DeserializeOwned> FromSql for Json<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?)
            .map(Self)
            .map_err(FromSqlError::other)
    }
}

/// A failure, by its stable word, so that a newer or older program still reads it.
pub(super) fn failure_text(failure: &Failure) -> String {
    json!({ "code": failure.code.word(), "details": failure.details }).to_string()
}

pub(super) fn failure_from(text: Option<String>) -> Option<Failure> {
    let value: serde_json::Value = serde_json::from_str(&text?).ok()?;
    let code = Code::from_word(value["code"].as_str().unwrap_or_default());
    Some(Failure::new(code, value["details"].as_str().unwrap_or_default()))
}

/// Defines an enum whose variants stand in a column as words.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(match self { $(Self::$variant => $word,)* }.into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                match value.as_str()? {
                    $($word => Ok(Self::$variant),)*
                    _ => Err(rusqlite::types::FromSqlError::InvalidType),
                }
            }
        }
    };
}
pub(super) use words;
