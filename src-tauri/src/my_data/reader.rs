//! The one connection by which the page's questions are answered, on threads that may wait. Of questions of one kind only
//! the latest is answered: who types does not wait for the letters before.

use carryout_core::journal::ConnectionId;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use carryout_core::advice::{Code, Failure};
use carryout_viewer::{Index, IndexError, Item, Kind, Library, Query, TableOf};
use jiff::tz::TimeZone;
use serde::Serialize;
use tokio_util::sync::CancellationToken;
use ts_rs::TS;

use super::Shared;
use super::lists::OpenTable;
use super::query::{DataQuery, ItemNumber, StartView};
use super::view::{ItemDetail, ItemLine};

/// At most so many items are given at once.
const MOST: u32 = 200;

/// The days on which something was found, for the layout of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct SurveyView {
    /// The end of each day in seconds since 1970, and how many items it has; newest first.
    pub days: Vec<(i64, u64)>,
    /// Items without a date.
    pub undated: u64,
    /// All items.
    pub total: u64,
}

/// How many items there are of each kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct CountsView {
    /// By kind, most first; the filter on kinds is left aside.
    pub kinds: Vec<(Kind, u64)>,
    /// How many are no longer at Google.
    pub gone: u64,
}

/// What can be chosen from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct DataOverview {
    /// The accounts.
    pub accounts: Vec<DataAccount>,
    /// The resource groups with their items, by name.
    pub categories: Vec<(String, u64)>,
    /// Those that can be looked at as tables.
    pub tables: Vec<TableOf>,
    /// Records that could not be read.
    pub unreadable: u64,
}

/// An account whose copies are in the index.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct DataAccount {
    /// The number of the connection.
    pub id: ConnectionId,
    /// Its name.
    pub name: String,
    /// Its items.
    pub items: u64,
    /// Its copies.
    pub copies: u64,
}

/// What is open.
pub(super) struct Opened {
    pub(super) library: Library,
    /// The connection of the index at each place.
    pub(super) accounts: Vec<ConnectionId>,
    /// The table that was looked at last, in its order.
    pub(super) table: Option<OpenTable>,
}

/// Questions of which only the latest is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    Survey,
    Counts,
}

pub(crate) struct Reader {
    folder: PathBuf,
    opened: Arc<tokio::sync::Mutex<Option<Opened>>>,
    /// What ends the latest question of each kind.
    turns: Mutex<[CancellationToken; 2]>,
}

impl Reader {
    pub(super) fn over(folder: PathBuf) -> Self {
        Self {
            folder,
            opened: Arc::default(),
            turns: Mutex::default(),
        }
    }

    /// Closes every file; the next question opens them again.
    pub(super) async fn close(&self) {
        drop(self.opened.lock().await.take());
    }

    /// The same from a thread that may wait.
    pub(super) fn close_blocking(&self) {
        drop(self.opened.blocking_lock().take());
    }

    /// Begins a question, and ends the one of its kind before it.
    fn turn(&self, turn: Turn) -> CancellationToken {
        let mine = CancellationToken::new();
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut turns[turn as usize], mine.clone()).cancel();
        mine
    }

    async fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Opened) -> Result<T, IndexError> + Send + 'static,
    ) -> Result<Result<T, IndexError>, Failure> {
        let mut opened = Arc::clone(&self.opened).lock_owned().await;
        let folder = self.folder.clone();
        let asked = tokio::task::spawn_blocking(move || {
            if opened.is_none() {
                *opened = Some(Opened::at(&folder)?);
            }
            let answer = match opened.as_mut() {
                Some(open) => work(open),
                None => Err(IndexError::None),
            };
            if matches!(answer, Err(IndexError::Outdated)) {
                *opened = None;
            }
            answer
        });
        asked
            .await
            .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))
    }
}

impl Opened {
    fn at(folder: &std::path::Path) -> Result<Self, IndexError> {
        let (mut indexes, mut accounts) = (Vec::new(), Vec::new());
        for account in Index::numbers(folder) {
            match Index::open(&folder.join(account.to_string())) {
                Ok(index) => {
                    indexes.push(index);
                    accounts.push(account);
                }
                Err(IndexError::None) => {}
                Err(error) => return Err(error),
            }
        }
        if indexes.is_empty() {
            return Err(IndexError::None);
        }
        Ok(Self {
            library: Library::new(indexes),
            accounts,
            table: None,
        })
    }

    /// Searches only these accounts from now on; all if none is named.
    pub(super) fn choose(&mut self, accounts: &[ConnectionId]) {
        let is_chosen =
            |(_, account): &(usize, &ConnectionId)| accounts.is_empty() || accounts.contains(account);
        let chosen = self.accounts.iter().enumerate().filter(is_chosen);
        self.library.choose(chosen.map(|(place, _)| place).collect());
    }

    /// The index of an account.
    pub(super) fn index(&self, account: ConnectionId) -> Option<&Index> {
        let place = self.accounts.iter().position(|known| *known == account)?;
        self.library.indexes().get(place)
    }

    pub(super) fn lines(&self, items: Vec<(usize, Item)>) -> Vec<ItemLine> {
        let line = |(place, item): (usize, Item)| Some(ItemLine::of(*self.accounts.get(place)?, item));
        items.into_iter().filter_map(line).collect()
    }
}

impl Shared {
    /// Answers a question; nothing where there is no index yet, or the question is not wanted any more. An index that is
    /// damaged is made anew.
    pub(super) async fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Opened) -> Result<T, IndexError> + Send + 'static,
    ) -> Result<Option<T>, Failure> {
        match self.reader.ask(work).await? {
            Ok(answer) => Ok(Some(answer)),
            Err(IndexError::None | IndexError::Stopped) => Ok(None),
            Err(IndexError::Outdated) => {
                tracing::warn!("the index is damaged or of another version, and is made anew");
                self.rebuild();
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// The days on which something is found.
    pub(crate) async fn survey(&self, query: DataQuery) -> Result<Option<SurveyView>, Failure> {
        let stop = self.reader.turn(Turn::Survey);
        self.ask(move |open| {
            open.choose(&query.accounts);
            let survey = open.library.survey(&query.query(), &TimeZone::system(), &stop)?;
            Ok(SurveyView {
                total: survey.total(),
                days: survey.days,
                undated: survey.undated,
            })
        })
        .await
    }

    /// How many items there are of each kind.
    pub(crate) async fn counts(&self, query: DataQuery) -> Result<Option<CountsView>, Failure> {
        let stop = self.reader.turn(Turn::Counts);
        self.ask(move |open| {
            if stop.is_cancelled() {
                return Err(IndexError::Stopped);
            }
            open.choose(&query.accounts);
            let query = query.query();
            let gone = Query {
                gone: true,
                ..query.clone()
            };
            Ok(CountsView {
                kinds: open.library.counts(&query)?,
                gone: open.library.count(&gone)?,
            })
        })
        .await
    }

    /// Some items from a place that the survey reported.
    pub(crate) async fn find(
        &self,
        query: DataQuery,
        start: StartView,
        limit: u32,
    ) -> Result<Option<Vec<ItemLine>>, Failure> {
        self.ask(move |open| {
            open.choose(&query.accounts);
            let limit = usize::try_from(limit.min(MOST)).unwrap_or_default();
            let items = open.library.page_at(&query.query(), start.into(), limit)?;
            Ok(open.lines(items))
        })
        .await
    }

    /// Everything about one item.
    pub(crate) async fn detail(&self, item: ItemNumber) -> Result<Option<ItemDetail>, Failure> {
        let found = self.ask(move |open| match open.index(item.account) {
            Some(index) => Ok(index
                .detail(item.id)?
                .map(|detail| ItemDetail::of(item.account, detail))),
            None => Ok(None),
        });
        Ok(found.await?.flatten())
    }

    /// One item, without reading the archive that it lies in.
    pub(crate) async fn item(&self, item: ItemNumber) -> Result<Option<Item>, Failure> {
        let found = self.ask(move |open| match open.index(item.account) {
            Some(index) => index.item(item.id),
            None => Ok(None),
        });
        Ok(found.await?.flatten())
    }

    /// The accounts, categories and tables that there are.
    pub(crate) async fn overview(&self) -> Result<Option<DataOverview>, Failure> {
        self.ask(|open| {
            open.choose(&[]);
            let mut accounts = Vec::new();
            let mut categories = std::collections::BTreeMap::new();
            let mut unreadable = 0;
            for (id, index) in open.accounts.iter().zip(open.library.indexes()) {
                unreadable += index.unreadable()?;
                accounts.push(DataAccount {
                    id: *id,
                    name: index.account()?,
                    items: index.count(&Query::default())?,
                    copies: index.copies()?,
                });
                for (category, _, count) in index.by_category()? {
                    *categories.entry(category).or_insert(0) += count;
                }
            }
            Ok(DataOverview {
                accounts,
                categories: categories.into_iter().collect(),
                tables: open.library.tables()?,
                unreadable,
            })
        })
        .await
    }

    /// The indexes of these accounts, or of all, opened anew: for what takes so long that the page must not wait for it.
    pub(super) fn open_apart(
        &self,
        accounts: &[ConnectionId],
    ) -> Result<Vec<(ConnectionId, Index)>, IndexError> {
        Index::numbers(&self.folder)
            .into_iter()
            .filter(|account| accounts.is_empty() || accounts.contains(account))
            .map(|account| Ok((account, Index::open(&self.folder.join(account.to_string()))?)))
            .filter(|opened| !matches!(opened, Err(IndexError::None)))
            .collect()
    }
}
