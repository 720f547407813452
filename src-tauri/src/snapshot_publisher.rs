//! Painting: the newest screen goes to the page, at most ten times a second, and never to a hidden window.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use carryout_core::engine::Engine;
use carryout_core::locale::Locale;
use tauri::ipc::Channel;
use tokio::sync::watch;

use crate::app_state::AppState;
use crate::screen::Screen;

/// No page needs more than ten pictures a second.
const BEAT: Duration = Duration::from_millis(100);

/// Where pictures go, and whether anybody sees them.
pub struct SnapshotPublisher {
    page: watch::Sender<Option<Channel<Screen>>>,
    is_seen: watch::Sender<bool>,
    has_painted: watch::Sender<bool>,
    /// The language that the page would have by itself.
    locale: Mutex<Locale>,
    /// The language that the user chose instead.
    chosen: Mutex<Option<Locale>>,
}

impl Default for SnapshotPublisher {
    fn default() -> Self {
        Self {
            page: watch::Sender::new(None),
            // A page that was never painted gets its first picture, whether its window is shown yet or not.
            is_seen: watch::Sender::new(true),
            has_painted: watch::Sender::new(false),
            locale: Mutex::default(),
            chosen: Mutex::default(),
        }
    }
}

impl SnapshotPublisher {
    /// From now on pictures go to this page; it gets the present one at once.
    pub fn attach(&self, page: Channel<Screen>) {
        self.page.send_replace(Some(page));
    }

    /// The page would be in this language by itself; notices and dialogs are too, unless another is chosen.
    pub fn speak(&self, language: Option<&str>) {
        let locale = language.map_or_else(Locale::system, |tag| Locale::best_of([tag]));
        *self.locale.lock().unwrap_or_else(PoisonError::into_inner) = locale;
    }

    /// From now on everything is in this language; nothing for the one that the page has by itself.
    pub fn choose(&self, language: Option<Locale>) {
        *self.chosen.lock().unwrap_or_else(PoisonError::into_inner) = language;
    }

    /// The language of page, notices and dialogs.
    #[must_use]
    pub fn locale(&self) -> Locale {
        let chosen = *self.chosen.lock().unwrap_or_else(PoisonError::into_inner);
        chosen.unwrap_or_else(|| self.locale_of_page())
    }

    /// The language that the page has by itself.
    #[must_use]
    pub fn locale_of_page(&self) -> Locale {
        *self.locale.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the window is on the screen.
    pub fn set_seen(&self, is_seen: bool) {
        self.is_seen
            .send_if_modified(|was| std::mem::replace(was, is_seen) != is_seen);
    }

    /// Whether the window may be visible.
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
    pub async fn first_paint(&self) {
        // The sender lives as long as we do, so this can only end well.
        let _ = self.has_painted.subscribe().wait_for(|painted| *painted).await;
    }

    /// Paints until the program ends.
    pub async fn paint(&self, app_state: Arc<AppState>) {
        let (mut pages, mut seen) = (self.page.subscribe(), self.is_seen.subscribe());
        let mut views = app_state.views();
        let mut painted: Option<Screen> = None;
        loop {
            if seen.wait_for(|seen| *seen).await.is_err() {
                return;
            }
            if pages.has_changed().unwrap_or(false) {
                painted = None;
            }
            let page = pages.borrow_and_update().clone();
            let view = views.borrow_and_update().clone();
            let mut snapshots = view.engine.as_ref().map(Engine::snapshots);
            let newest = snapshots
                .as_mut()
                .map(|snapshots| Arc::clone(&snapshots.borrow_and_update()));
            let mut indexes = view.my_data.as_ref().map(|my_data| my_data.views());
            let index = indexes
                .as_mut()
                .map(|indexes| indexes.borrow_and_update().clone());
            let screen = view.screen(newest, index.unwrap_or_default());
            if let Some(page) = page.filter(|_| painted.as_ref() != Some(&screen)) {
                if let Err(error) = page.send(screen.clone()) {
                    tracing::debug!(%error, "the page is gone");
                }
                painted = Some(screen);
                self.has_painted.send_replace(true);
                app_state.look_at_folder_again().await;
                tokio::time::sleep(BEAT).await;
            }
            tokio::select! {
                _ = pages.changed() => {}
                _ = views.changed() => {}
                () = change(snapshots.as_mut()) => {}
                () = change(indexes.as_mut()) => {}
                _ = seen.changed() => {}
            }
        }
    }
}

/// Returns when there is another value; never, where there is none to come.
async fn change<T>(values: Option<&mut watch::Receiver<T>>) {
    if let Some(values) = values
        && values.changed().await.is_ok()
    {
        return;
    }
    std::future::pending().await
}

#[cfg(test)]
mod tests {
    use super::SnapshotPublisher;
    use crate::app_state::AppState;
    use crate::environment::Environment;
    use crate::screen::Screen;
    use crate::update::view::UpdateView;
    use std::sync::Arc;
    use tauri::ipc::{Channel, InvokeResponseBody};
    use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

    #[tokio::test(start_paused = true)]
    async fn a_page_gets_the_present_picture_at_once_and_again_after_a_reload() {
        let studio = Studio::open();
        studio.app_state.show_update(Some(update("2.0.0")));

        let mut first = studio.page();
        let mut reloaded = studio.page();

        assert_eq!(version(reloaded.recv().await), "2.0.0");
        first.close();
        assert!(studio.publisher.has_painted());
    }

    #[tokio::test(start_paused = true)]
    async fn hidden_window_gets_only_the_newest_snapshot_when_shown() {
        let studio = Studio::open();
        let mut page = studio.page();
        page.recv().await;

        studio.publisher.set_seen(false);
        for version in ["2.0.0", "2.0.1", "2.0.2"] {
            studio.app_state.show_update(Some(update(version)));
            tokio::time::sleep(super::BEAT * 3).await;
        }
        let painted_unseen = page.try_recv().is_ok();
        studio.publisher.set_seen(true);

        assert!(!painted_unseen);
        assert_eq!(version(page.recv().await), "2.0.2");
    }

    #[tokio::test(start_paused = true)]
    async fn a_storm_of_changes_is_painted_ten_times_a_second_at_most() {
        let studio = Studio::open();
        let mut page = studio.page();
        let start = tokio::time::Instant::now();

        for number in 0..1_000 {
            studio.app_state.show_update(Some(update(&number.to_string())));
            tokio::time::sleep(super::BEAT / 100).await;
        }

        let seconds = start.elapsed().as_secs_f64();
        let mut screens = 0;
        while page.try_recv().is_ok() {
            screens += 1;
        }
        assert!(
            f64::from(screens) <= seconds * 10.0 + 1.0 && screens > 2,
            "{screens} in {seconds} s"
        );
    }

    /// An application state, and its snapshot publisher.
    struct Studio {
        app_state: Arc<AppState>,
        publisher: Arc<SnapshotPublisher>,
    }

    impl Studio {
        fn open() -> Self {
            let app_state = Arc::new(AppState::new(Environment::at("/nowhere".into())));
            let publisher = Arc::new(SnapshotPublisher::default());
            tokio::spawn({
                let (app_state, publisher) = (Arc::clone(&app_state), Arc::clone(&publisher));
                async move { publisher.paint(app_state).await }
            });
            Self { app_state, publisher }
        }

        fn page(&self) -> UnboundedReceiver<InvokeResponseBody> {
            let (sender, screens) = unbounded_channel();
            self.publisher.attach(Channel::<Screen>::new(move |body| {
                // A page that was closed gets nothing more.
                let _ = sender.send(body);
                Ok(())
            }));
            screens
        }
    }

    fn update(version: &str) -> UpdateView {
        UpdateView {
            version: version.to_owned(),
            notes: None,
            can_install: false,
        }
    }

    fn version(screen: Option<InvokeResponseBody>) -> String {
        let screen: serde_json::Value = screen.unwrap().deserialize().unwrap();
        screen["update"]["version"].as_str().unwrap().to_owned()
    }
}
