//! How our values stand in a column: times as milliseconds, lists and failures as JSON, states as strings.
//!
//! Reading saturates: a number, time or string that no version of this program writes becomes the nearest one that
//! makes sense. A row that cannot be read would shut the whole home, with every other row in it.

use crate::advice::{Code, Failure};
use crate::client;
use crate::google::ArchiveJobId;
use crate::schedule::{self, Anchor, Every};
use crate::transfer::Proof;
use jiff::Timestamp;
use rusqlite::Result;
use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

/// A value as it is read out of a column, whatever stands there.
pub(super) trait Stored: Sized {
    fn stored(value: ValueRef<'_>) -> Self;
}

/// A value that may be missing from a column.
pub(super) trait Maybe: Sized {
    fn maybe(value: ValueRef<'_>) -> Option<Self>;
}

/// A value as it is written into a column.
pub(super) trait Bind {
    fn bind(&self) -> Result<ToSqlOutput<'_>>;
}

impl<T: Maybe> Stored for Option<T> {
    fn stored(value: ValueRef<'_>) -> Self {
        T::maybe(value)
    }
}

impl<T: Bind> Bind for Option<T> {
    fn bind(&self) -> Result<ToSqlOutput<'_>> {
        self.as_ref()
            .map_or(Ok(ToSqlOutput::from(rusqlite::types::Null)), Bind::bind)
    }
}

impl<T: Bind + ?Sized> Bind for &T {
    fn bind(&self) -> Result<ToSqlOutput<'_>> {
        (**self).bind()
    }
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

/// Moments stay between these, the years 1900 and 9000: far from the ends of what can be computed with.
const EARLIEST: i64 = -2_208_988_800_000;
pub(super) const LATEST: i64 = 221_845_392_000_000;

impl Stored for Timestamp {
    fn stored(value: ValueRef<'_>) -> Self {
        let millisecond = i64::stored(value).clamp(EARLIEST, LATEST);
        Self::from_millisecond(millisecond).unwrap_or_default()
    }
}

impl Bind for Timestamp {
    fn bind(&self) -> Result<ToSqlOutput<'_>> {
        Ok(self.as_millisecond().clamp(EARLIEST, LATEST).into())
    }
}

/// Nothing where nothing stands.
macro_rules! optional {
    ($($kind:ty),+) => {$(
        impl super::column::Maybe for $kind {
            fn maybe(value: rusqlite::types::ValueRef<'_>) -> Option<Self> {
                use super::column::Stored as _;
                (value != rusqlite::types::ValueRef::Null).then(|| Self::stored(value))
            }
        }
    )+};
}
pub(super) use optional;

optional!(i64, u64, u32, bool, String, Timestamp);

macro_rules! as_it_is {
    ($($kind:ty),+) => {$(
        impl Bind for $kind {
            fn bind(&self) -> Result<ToSqlOutput<'_>> {
                self.to_sql()
            }
        }
    )+};
}

as_it_is!(i64, u64, u32, bool, str, String);

/// Anything that JSON can hold. What cannot be read is as if nothing had been written.
macro_rules! as_json {
    ($($kind:ty),+) => {$(
        impl super::column::Maybe for $kind {
            fn maybe(value: rusqlite::types::ValueRef<'_>) -> Option<Self> {
                super::column::from_json(value)
            }
        }

        impl super::column::Bind for $kind {
            fn bind(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                super::column::to_json(self)
            }
        }
    )+};
}
pub(super) use as_json;

as_json!(Anchor, Every, client::Step, client::StepState, schedule::Step);

impl<T: DeserializeOwned> Stored for Vec<T> {
    fn stored(value: ValueRef<'_>) -> Self {
        from_json(value).unwrap_or_default()
    }
}

impl<T: Serialize> Bind for [T] {
    fn bind(&self) -> Result<ToSqlOutput<'_>> {
        to_json(self)
    }
}

impl<T: Serialize> Bind for Vec<T> {
    fn bind(&self) -> Result<ToSqlOutput<'_>> {
        to_json(self)
    }
}

pub(super) fn from_json<T: DeserializeOwned>(value: ValueRef<'_>) -> Option<T> {
    value
        .as_str()
        .ok()
        .and_then(|text| serde_json::from_str(text).ok())
}

pub(super) fn to_json(value: &(impl Serialize + ?Sized)) -> Result<ToSqlOutput<'static>> {
    let text = serde_json::to_string(value)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
    Ok(text.into())
}

/// A failure, by its stable code, so that a newer or older program still reads it.
impl Bind for Failure {
    fn bind(&self) -> Result<ToSqlOutput<'_>> {
        to_json(&json!({ "code": self.code.word(), "details": self.details }))
    }
}

impl Maybe for Failure {
    fn maybe(value: ValueRef<'_>) -> Option<Self> {
        let value: serde_json::Value = from_json(value)?;
        let code = Code::from_word(value["code"].as_str().unwrap_or_default());
        Some(Self::new(code, value["details"].as_str().unwrap_or_default()))
    }
}

impl Stored for Code {
    fn stored(value: ValueRef<'_>) -> Self {
        Self::from_word(value.as_str().unwrap_or_default())
    }
}

impl Bind for Code {
    fn bind(&self) -> Result<ToSqlOutput<'_>> {
        Ok(self.word().into())
    }
}

/// An earlier version wrote none.
impl Maybe for ArchiveJobId {
    fn maybe(value: ValueRef<'_>) -> Option<Self> {
        let text = Option::<String>::stored(value).filter(|text| !text.is_empty());
        text.map(Self::from_journal)
    }
}

impl Bind for ArchiveJobId {
    fn bind(&self) -> Result<ToSqlOutput<'_>> {
        self.as_str().to_sql()
    }
}

impl Maybe for Proof {
    fn maybe(value: ValueRef<'_>) -> Option<Self> {
        Self::from_word(value.as_str().ok()?)
    }
}

impl Bind for Proof {
    fn bind(&self) -> Result<ToSqlOutput<'_>> {
        Ok(self.word().into())
    }
}

/// Defines an enum whose variants are stored as strings. An unknown string counts as `else`.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)* } else $other:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl super::column::Bind for $name {
            fn bind(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
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

        super::column::optional!($name);
    };
}
pub(super) use words;
