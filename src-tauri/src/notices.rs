//! What a person is told while they do not look: that a copy is complete, that something needs them. Nothing else.

use std::borrow::Cow;

use carryout_core::snapshot::{ConsentStep, ExportState, Snapshot};
use tauri::{AppHandle, Runtime};
use tauri_plugin_notification::NotificationExt as _;

/// One notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    title: &'static str,
    body: Cow<'static, str>,
}

/// Said when the window is closed while a copy goes on.
pub const GOES_ON: Notice = Notice {
    title: "Carryout goes on copying",
    body: Cow::Borrowed("Start it again to see how far it is."),
};

/// Shows a notice on the desktop; whoever has switched notices off finds everything in the window.
pub fn tell<R: Runtime>(app: &AppHandle<R>, notice: &Notice) {
    if let Err(error) = app
        .notification()
        .builder()
        .title(notice.title)
        .body(notice.body.as_ref())
        .show()
    {
        tracing::debug!(%error, "the desktop shows no notices");
    }
}

/// What changed between two pictures that a person would want to know without looking; one at most.
#[must_use]
pub fn news(before: &Snapshot, after: &Snapshot) -> Option<Notice> {
    ended(before, after)
        .or_else(|| blocked(before, after))
        .or_else(|| consented(before, after))
}

fn ended(before: &Snapshot, after: &Snapshot) -> Option<Notice> {
    let export = after.exports.iter().find(|export| {
        export.state == ExportState::Done && was(before, export.id, ExportState::Done) == Some(false)
    })?;
    let receipt = export.receipt.as_ref()?;
    let body = match receipt.missing {
        0 => format!(
            "{}: {} of {} categories are here and checked.",
            export.connection_name, receipt.got, receipt.asked
        ),
        missing => format!(
            "{}: {} of {} categories are here and checked, {missing} could not be had.",
            export.connection_name, receipt.got, receipt.asked
        ),
    };

    Some(Notice {
        title: "Your copy is complete",
        body: body.into(),
    })
}

fn blocked(before: &Snapshot, after: &Snapshot) -> Option<Notice> {
    let export = after.exports.iter().find(|export| {
        export.state == ExportState::Blocked && was(before, export.id, ExportState::Blocked) == Some(false)
    })?;
    let problem = export.problem.as_ref()?;

    Some(Notice {
        title: "Your copy needs you",
        body: format!("{}: {}.", export.connection_name, problem.headline).into(),
    })
}

fn consented(before: &Snapshot, after: &Snapshot) -> Option<Notice> {
    let is_done = |snapshot: &Snapshot| {
        snapshot
            .consent
            .as_ref()
            .map(|consent| consent.step == ConsentStep::Done)
    };
    let news = is_done(before) == Some(false) && is_done(after) == Some(true);

    news.then(|| Notice {
        title: "Google has let Carryout in",
        body: "Go on in the window of Carryout.".into(),
    })
}

/// Whether the export was in `state`; nothing where it was not there.
fn was(before: &Snapshot, export: i64, state: ExportState) -> Option<bool> {
    before
        .exports
        .iter()
        .find(|view| view.id == export)
        .map(|view| view.state == state)
}
