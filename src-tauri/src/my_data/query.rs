//! What the page asks for: words, filters and numbers, never a path or an address.

use carryout_core::journal::ConnectionId;
use carryout_viewer::{Choice, Kind, Query, Start};
use jiff::Timestamp;
use serde::Deserialize;
use ts_rs::TS;

/// What is looked for; nothing in it finds everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", default)]
pub struct DataQuery {
    /// Words that must all be there; the last may be the beginning of one.
    pub words: String,
    /// Only of these connections; of all if none is named.
    pub accounts: Vec<ConnectionId>,
    /// Only of these resource groups; of all if none is named.
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

impl DataQuery {
    pub(super) fn query(&self) -> Query {
        Query {
            words: self.words.clone(),
            categories: self.categories.clone(),
            kinds: self.kinds.clone(),
            since: self.since,
            until: self.until,
            gone: self.gone,
        }
    }
}

/// Where in a list to begin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct StartView {
    /// The end of a day as the survey reported it; 0 for what has no date, nothing for the beginning.
    pub end: Option<i64>,
    /// So many items of that day are passed over.
    pub skip: u32,
}

impl From<StartView> for Start {
    fn from(start: StartView) -> Self {
        Self {
            end: start.end,
            skip: usize::try_from(start.skip).unwrap_or(usize::MAX),
        }
    }
}

/// One item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct ItemNumber {
    /// Its connection.
    pub account: ConnectionId,
    /// Its number there.
    pub id: i64,
}

/// What a user chose of what is found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ChosenItems {
    /// These items.
    pub items: Vec<ItemNumber>,
    /// Not these, but all others.
    pub all_but: bool,
}

impl ChosenItems {
    /// Everything that is found.
    #[cfg(test)]
    pub(super) fn all() -> Self {
        Self {
            items: Vec::new(),
            all_but: true,
        }
    }

    /// Those of one connection.
    pub(super) fn of(&self, account: ConnectionId) -> Choice {
        let of_account = self.items.iter().filter(|item| item.account == account);
        let numbers = of_account.map(|item| item.id).collect();
        match self.all_but {
            true => Choice::AllBut(numbers),
            false => Choice::Only(numbers),
        }
    }
}
