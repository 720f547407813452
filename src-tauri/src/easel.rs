//! Painting: the newest screen goes to the page, at most ten times a second, and never to a window nobody sees.

use std::sync::Arc;
use std::time::Duration;

use carryout_core::engine::Engine;
use carryout_core::snapshot::Snapshot;
use tauri::ipc::Channel;
use tokio::sync::watch;

use crate::desk::Desk;
use crate::screen::Screen;

/// No page needs more than ten pictures a second.
const BEAT: Duration = Duration::from_millis(100);

/// Where pictures go, and whether anybody sees them.
pub struct Easel {
    page: watch::Sender<Option<Channel<Screen>>>,
    is_seen: watch::Sender<bool>,
    has_painted: watch::Sender<bool>,
}

impl Default for Easel {
    fn default() -> Self {
        Self {
            page: watch::Sender::new(None),
            // The window itself is first shown when the page has its first picture.
            is_seen: watch::Sender::new(true),
            has_painted: watch::Sender::new(false),
        }
    }
}

impl Easel {
    /// From now on pictures go to this page; it gets the present one at once.
    pub fn attach(&self, page: Channel<Screen>) {
        self.page.send_replace(Some(page));
    }

    /// Whether the window is on the screen.
    pub fn set_seen(&self, is_seen: bool) {
        self.is_seen
            .send_if_modified(|was| std::mem::replace(was, is_seen) != is_seen);
    }

    /// Whether somebody may be looking.
    #[must_use]
    pub fn is_seen(&self) -> bool {
        *self.is_seen.borrow()
    }

    /// Whether a page has got its first picture.
    #[must_use]
    pub fn has_painted(&self) -> bool {
        *self.has_painted.borrow()
    }

    /// Returns once a page has got its first picture.
    pub async fn first_picture(&self) {
        // The sender lives as long as we do, so this can only end well.
        let _ = self.has_painted.subscribe().wait_for(|painted| *painted).await;
    }

    /// Paints until the program ends.
    pub async fn paint(&self, desk: Arc<Desk>) {
        let (mut pages, mut seen) = (self.page.subscribe(), self.is_seen.subscribe());
        let mut scenes = desk.scenes();
        let mut painted: Option<Screen> = None;
        loop {
            if seen.wait_for(|seen| *seen).await.is_err() {
                return;
            }
            if pages.has_changed().unwrap_or(false) {
                painted = None;
            }
            let page = pages.borrow_and_update().clone();
            let scene = scenes.borrow_and_update().clone();
            let mut snapshots = scene.engine.as_ref().map(Engine::snapshots);
            let newest = snapshots
                .as_mut()
                .map(|snapshots| Arc::clone(&snapshots.borrow_and_update()));
            let screen = scene.screen(newest);
            if let Some(page) = page.filter(|_| painted.as_ref() != Some(&screen)) {
                if let Err(error) = page.send(screen.clone()) {
                    tracing::debug!(%error, "the page is gone");
                }
                painted = Some(screen);
                self.has_painted.send_replace(true);
                desk.look_at_folder_again().await;
                tokio::time::sleep(BEAT).await;
            }
            tokio::select! {
                _ = pages.changed() => {}
                _ = scenes.changed() => {}
                () = change(snapshots.as_mut()) => {}
                _ = seen.changed() => {}
            }
        }
    }
}

/// Returns when there is another picture; never, where there is no engine or it has ended.
async fn change(snapshots: Option<&mut watch::Receiver<Arc<Snapshot>>>) {
    if let Some(snapshots) = snapshots
        && snapshots.changed().await.is_ok()
    {
        return;
    }
    std::future::pending().await
}
