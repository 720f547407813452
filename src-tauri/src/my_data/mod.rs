//! My data: the copies of one engine as an index that is kept up to date in the background, and searched by the page.

mod checking;
mod indexing;
mod lists;
mod query;
mod reader;
mod saving;
#[cfg(test)]
mod tests;
mod view;

pub use lists::{CopyOf, FilesView, TableOrder, TablePage};
pub use query::{ChosenItems, DataQuery, ItemNumber, StartView};
pub use reader::{CountsView, DataOverview, SurveyView};
pub use saving::ExportedView;
pub(crate) use saving::proposal;
pub use view::{IndexState, IndexView, ItemDetail, ItemLine};

use carryout_core::journal::ConnectionId;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use carryout_core::advice::{Code, Failure};
use carryout_core::engine::Engine;
use carryout_viewer::{IndexError, Library, Stats};
use jiff::tz::TimeZone;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use reader::Reader;

/// The folder of the indexes in the home.
pub(crate) const FOLDER: &str = "index";

/// The index of the copies that one engine knows.
pub struct MyData {
    shared: Arc<Shared>,
    engine: Engine,
    stop: CancellationToken,
    /// What reads and writes beside the index, to be waited for at the end.
    ended: TaskTracker,
    running: Mutex<Option<JoinHandle<()>>>,
}

/// What the background task and the page's requests share.
pub(crate) struct Shared {
    /// The folder with one index per connection.
    folder: PathBuf,
    view: watch::Sender<IndexView>,
    reader: Reader,
    /// Counted up when the index is to be made anew.
    rebuilds: watch::Sender<u32>,
    /// The check of a copy that is under way.
    checking: Latest,
    /// The export that is under way.
    saving: Latest,
    /// The version of the journal with which the indexes agree, or that they have been tried to agree with.
    settled: watch::Sender<u64>,
}

impl MyData {
    /// Keeps an index in `home` of the copies that `engine` knows, until [`MyData::end`].
    #[must_use]
    pub fn begin(engine: Engine, home: &Path) -> Self {
        let folder = home.join(FOLDER);
        let shared = Arc::new(Shared {
            reader: Reader::over(folder.clone()),
            folder,
            view: watch::Sender::new(IndexView::default()),
            rebuilds: watch::Sender::new(0),
            checking: Latest::default(),
            saving: Latest::default(),
            settled: watch::Sender::new(0),
        });
        let stop = CancellationToken::new();
        let running = tokio::spawn(indexing::run(Arc::clone(&shared), engine.clone(), stop.clone()));
        Self {
            shared,
            engine,
            stop,
            ended: TaskTracker::new(),
            running: Mutex::new(Some(running)),
        }
    }

    /// What the page shows of the index, and every change of it.
    #[must_use]
    pub fn views(&self) -> watch::Receiver<IndexView> {
        self.shared.view.subscribe()
    }

    /// Returns once everything that is finished now was read, as far as it can be, or reading waits.
    pub async fn finish_reading(&self) {
        let now = *self.engine.journal().changes().borrow();
        let mut settled = self.shared.settled.subscribe();
        // Without a sender there is nobody left who reads.
        let _ = settled.wait_for(|settled| *settled >= now).await;
    }

    /// The engine whose copies these are.
    #[must_use]
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// What answers questions.
    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// The numbers behind the charts. It looks at every item, so searching goes on beside it.
    pub(crate) async fn statistics(
        self: Arc<Self>,
        accounts: Vec<ConnectionId>,
    ) -> Result<Option<Stats>, Failure> {
        let counted = tokio::task::spawn_blocking(move || {
            let indexes = self.shared.open_apart(&accounts)?;
            match indexes.is_empty() {
                true => Ok(None),
                false => Library::new(indexes.into_iter().map(|(_, index)| index).collect())
                    .stats(&TimeZone::system())
                    .map(Some),
            }
        });
        let counted = counted
            .await
            .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?;
        match counted {
            Err(IndexError::None | IndexError::Stopped | IndexError::Outdated) => Ok(None),
            counted => Ok(counted?),
        }
    }

    /// Makes the index anew.
    pub fn rebuild(&self) {
        self.shared.rebuild();
    }

    /// Stops the check of a copy, if there is one.
    pub(crate) fn stop_check(&self) {
        self.shared.checking.stop();
    }

    /// Stops the export, if there is one; nothing of it stays.
    pub(crate) fn stop_export(&self) {
        self.shared.saving.stop();
    }

    /// Ends the reading where it is; it goes on from there the next time. Checks and exports end too, and leave nothing
    /// behind. No file of the index is open afterwards.
    pub async fn end(&self) {
        self.stop.cancel();
        self.ended.close();
        self.ended.wait().await;
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(running) = running
            && let Err(error) = running.await
        {
            tracing::error!(%error, "the reading of copies did not end well");
        }
        self.shared.reader.close().await;
    }
}

/// What can be stopped of a kind: the one that was begun last.
#[derive(Default)]
struct Latest(Mutex<(u64, CancellationToken)>);

impl Latest {
    /// Another one begins, and the one before ends; answers its number.
    fn begin(&self, stop: CancellationToken) -> u64 {
        let mut latest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        latest.1.cancel();
        *latest = (latest.0 + 1, stop);
        latest.0
    }

    fn is(&self, number: u64) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0 == number
    }

    fn stop(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.cancel();
    }
}

impl Shared {
    fn rebuild(&self) {
        self.rebuilds
            .send_modify(|rebuilds| *rebuilds = rebuilds.wrapping_add(1));
    }

    /// Shows something else, if it is something else.
    fn show(&self, change: impl FnOnce(&mut IndexView)) {
        self.view.send_if_modified(|view| {
            let before = view.clone();
            change(view);
            *view != before
        });
    }
}
