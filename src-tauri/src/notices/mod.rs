//! What a user is shown while they do not look, and where a click on it leads. What is switched off is never shown.

mod news;

use carryout_core::journal::{ConnectionId, ExportId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use carryout_core::engine::Engine;
use carryout_core::locale::messages as m;
use carryout_core::snapshot::{Snapshot, SwitchesView};
use serde::Serialize;
use tauri::{AppHandle, Manager as _, Runtime};
use tauri_plugin_notification::NotificationExt as _;
use ts_rs::TS;

pub use news::news;

use crate::app_state::AppState;
use crate::snapshot_publisher::SnapshotPublisher;
use crate::window;

/// What the plugin calls a click on the notice itself.
const CLICK: &str = "tap";

/// One notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    slot: Slot,
    kind: Kind,
    title: String,
    body: String,
    place: NoticePlace,
}

/// A newer notice takes the place of the one in the same slot, so that none pile up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slot {
    Window,
    Consent,
    Several,
    Copies(ConnectionId),
    Access(ConnectionId),
}

/// Which switch a notice obeys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Finished,
    NeedsMe,
}

/// Where in the window a notice leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", tag = "at")]
pub enum NoticePlace {
    /// The overview.
    Home,
    /// A connection's card, at the button that lengthens access.
    Access {
        /// Our number of the connection.
        connection: ConnectionId,
    },
    /// A copy.
    Copy {
        /// Our number of the copy.
        export: ExportId,
    },
}

/// Where the notices that are shown lead, by the number of their slot.
#[derive(Default)]
pub struct Shown(Mutex<HashMap<i32, NoticePlace>>);

impl Shown {
    fn places(&self) -> std::sync::MutexGuard<'_, HashMap<i32, NoticePlace>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Slot {
    /// Its number; connections have a thousand million each, so that no two slots share one.
    fn number(self) -> i32 {
        let of = |base: i32, id: ConnectionId| base + i32::try_from(id.number() % 1_000_000_000).unwrap_or(0);
        match self {
            Self::Window => 1,
            Self::Consent => 2,
            Self::Several => 3,
            Self::Copies(connection) => of(10, connection),
            Self::Access(connection) => of(1_000_000_010, connection),
        }
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
        .filter(|notice| is_wanted(notice.kind, switches))
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

fn is_wanted(kind: Kind, switches: SwitchesView) -> bool {
    match kind {
        Kind::Finished => switches.finished,
        Kind::NeedsMe => switches.needs_me,
    }
}

/// Shows a notice on the desktop, unless its kind is switched off; everything it says is in the window too.
pub fn tell<R: Runtime>(app: &AppHandle<R>, notice: &Notice, switches: SwitchesView) {
    if !is_wanted(notice.kind, switches) {
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
