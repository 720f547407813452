//! What a user is shown while they do not look, and where a click on it leads. What is switched off is never shown.

mod news;
pub mod notice;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use carryout_core::engine::Engine;
use carryout_core::locale::messages as m;
use carryout_core::snapshot::{Snapshot, SwitchesView};
use tauri::{AppHandle, Manager as _, Runtime};
use tauri_plugin_notification::NotificationExt as _;

pub use news::news;

use self::notice::{Kind, Notice, NoticePlace, Slot};
use crate::app_state::AppState;
use crate::snapshot_publisher::SnapshotPublisher;
use crate::window;

/// What the plugin calls a click on the notice itself.
const CLICK: &str = "tap";

/// Where the notices that are shown lead, by the number of their slot.
#[derive(Default)]
pub struct Shown(Mutex<HashMap<i32, NoticePlace>>);

impl Shown {
    fn places(&self) -> std::sync::MutexGuard<'_, HashMap<i32, NoticePlace>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tells that copies go on while the window is closed.
pub fn goes_on<R: Runtime>(app: &AppHandle<R>, switches: SwitchesView) {
    let locale = app.state::<Arc<SnapshotPublisher>>().locale();
    let notice = Notice {
        slot: Slot::Window,
        kind: Kind::Finished,
        title: locale.say(&m::desktop_goes_on()),
        body: locale.say(&m::desktop_goes_on_text()),
        place: NoticePlace::Home,
    };
    tell(app, &notice, switches);
}

/// Shows what is wanted of all `news` of one picture: each by itself, or all of them as one where they are many.
pub fn tell_all<R: Runtime>(app: &AppHandle<R>, news: Vec<Notice>, switches: SwitchesView) {
    /// More than this at once is a stack.
    const MOST: usize = 2;

    let wanted: Vec<Notice> = news
        .into_iter()
        .filter(|notice| notice.kind.is_wanted(switches))
        .collect();
    if wanted.len() > MOST {
        let locale = app.state::<Arc<SnapshotPublisher>>().locale();
        tell(app, &news::summary(&wanted, locale), switches);
        return;
    }
    for notice in &wanted {
        tell(app, notice, switches);
    }
}

/// Shows a notice on the desktop, unless its kind is switched off; everything it says is in the window too.
pub fn tell<R: Runtime>(app: &AppHandle<R>, notice: &Notice, switches: SwitchesView) {
    if !notice.kind.is_wanted(switches) {
        return;
    }

    let number = notice.slot.number();
    withdraw(app, notice.slot);
    app.state::<Shown>().places().insert(number, notice.place);
    if let Err(error) = app
        .notification()
        .builder()
        .id(number)
        .title(&notice.title)
        .body(&notice.body)
        .show()
    {
        tracing::debug!(%error, "the desktop shows no notices");
    }
}

/// Tells of every step before the end of access that was not reported yet, and takes back what a renewal has made untrue.
pub async fn tell_of_access<R: Runtime>(
    app: &AppHandle<R>,
    engine: &Engine,
    before: &Snapshot,
    now: &Snapshot,
) {
    let locale = app.state::<Arc<SnapshotPublisher>>().locale();
    for connection in &now.connections {
        let had_some = before
            .connections
            .iter()
            .any(|other| other.id == connection.id && !other.notices.is_empty());
        if had_some && connection.notices.is_empty() {
            withdraw(app, Slot::Access(connection.id));
        }
        // The least pressing first: the most pressing is the one that stays on the screen.
        for notice in connection.notices.iter().rev().filter(|notice| notice.is_news) {
            match engine.tell(connection.id, notice.step).await {
                Ok(true) => tell(app, &news::of_access(connection, notice, locale), now.switches),
                Ok(false) => {}
                Err(error) => tracing::error!(%error, "a notice could not be written down"),
            }
        }
    }
}

/// From now on a click on a notice leads to where it belongs, as far as the desktop tells of clicks.
pub fn follow_clicks<R: Runtime>(app: &AppHandle<R>) {
    let handle = app.clone();
    let followed = app.notification().on_action(move |action| {
        let number = action.notification().map(|notice| notice.id());
        let place = number.and_then(|number| handle.state::<Shown>().places().get(&number).copied());
        if let Some(place) = place.filter(|_| action.action_id() == CLICK) {
            window::come_forward(&handle);
            handle.state::<Arc<AppState>>().lead_to(place);
        }
    });
    if let Err(error) = followed {
        tracing::debug!(%error, "clicks on notices lead nowhere");
    }
}

fn withdraw<R: Runtime>(app: &AppHandle<R>, slot: Slot) {
    if let Err(error) = app.notification().remove_active(vec![slot.number()]) {
        tracing::debug!(%error, "an old notice stays");
    }
}
