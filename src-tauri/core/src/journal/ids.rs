//! The IDs of the journal's rows: one type for each table, so that none is passed for one of another table.

use super::column::{Bind, Stored, optional};
use rusqlite::Result;
use rusqlite::types::{ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use std::fmt::{self, Display};
use std::str::FromStr;
use ts_rs::{Config, TS};

macro_rules! row_ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(i64);

        impl $name {
            /// The number itself.
            #[must_use]
            pub const fn number(self) -> i64 {
                self.0
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl From<$name> for i64 {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(out)
            }
        }

        impl FromStr for $name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl Bind for $name {
            fn bind(&self) -> Result<ToSqlOutput<'_>> {
                Ok(self.0.into())
            }
        }

        impl Stored for $name {
            fn stored(value: ValueRef<'_>) -> Self {
                Self(i64::stored(value))
            }
        }

        optional!($name);

        /// For the page it is a number like every other.
        impl TS for $name {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;

            fn name(config: &Config) -> String {
                i64::name(config)
            }

            fn inline(config: &Config) -> String {
                i64::inline(config)
            }
        }
    )*};
}

row_ids! {
    /// An OAuth client.
    ClientRowId
    /// A connection.
    ConnectionId
    /// A grant; its vault entry is named by it.
    GrantId
    /// A sign-in that outlives the program.
    SignInRowId
    /// A copy.
    ExportId
    /// A job of a copy: one category. Google's own name for it is an archive job.
    JobId
    /// A part of a job: one file.
    PartId
}

impl GrantId {
    /// The vault's entry of its tokens, in the journal of that mark.
    #[must_use]
    pub fn vault_entry(self, mark: &str) -> String {
        format!("grant-{self}-{mark}")
    }
}

impl ClientRowId {
    /// The vault's entry of its secret, in the journal of that mark.
    #[must_use]
    pub fn vault_entry(self, mark: &str) -> String {
        format!("client-{self}-{mark}")
    }
}

#[cfg(test)]
mod tests {
    use super::{ExportId, JobId};

    #[test]
    fn an_id_is_a_number_in_json_in_typescript_and_in_text() {
        let id = ExportId::from(7);

        assert_eq!(serde_json::to_string(&id).unwrap(), "7");
        assert_eq!(serde_json::from_str::<ExportId>("7").unwrap(), id);
        assert_eq!(id.to_string().parse(), Ok(id));
        let config = ts_rs::Config::default();
        assert_eq!(
            <ExportId as ts_rs::TS>::name(&config),
            <i64 as ts_rs::TS>::name(&config)
        );
    }

    #[test]
    fn ids_are_ordered_by_age() {
        assert!(JobId::from(9) < JobId::from(10));
    }
}
