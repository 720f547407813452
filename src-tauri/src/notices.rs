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

#[cfg(test)]
mod tests {
    use super::news;
    use carryout_core::advice::{Code, Failure};
    use carryout_core::snapshot::{
        ExportState, ExportView, LineView, OriginView, ReceiptView, Snapshot, VaultState, VaultView,
    };

    #[test]
    fn a_copy_that_ends_is_told_once() {
        let (running, done) = (with(ExportState::Running), with(ExportState::Done));

        let told = news(&running, &done).map(|notice| notice.body);

        assert_eq!(
            told.as_deref(),
            Some("Anna: 5 of 5 categories are here and checked.")
        );
        assert_eq!(news(&done, &done), None);
    }

    #[test]
    fn a_copy_that_needs_the_person_says_why() {
        let told = news(&with(ExportState::Running), &with(ExportState::Blocked)).unwrap();

        let why = Code::DiskFull.advice().headline;
        assert_eq!(told.body, format!("Anna: {why}."));
    }

    #[test]
    fn what_was_there_at_the_start_is_no_news() {
        let nothing = Snapshot {
            exports: Vec::new(),
            ..with(ExportState::Running)
        };

        let told = [
            ExportState::Done,
            ExportState::Blocked,
            ExportState::Running,
            ExportState::Paused,
        ]
        .map(|state| news(&nothing, &with(state)));

        assert!(told.iter().all(Option::is_none), "{told:?}");
    }

    fn with(state: ExportState) -> Snapshot {
        let now = "2026-11-21T12:00:00Z".parse().unwrap();
        let receipt = ReceiptView {
            asked: 5,
            got: 5,
            empty: 1,
            missing: 0,
            files: 9,
            bytes: 1_000,
            html: "receipt.html".to_owned(),
        };
        Snapshot {
            now,
            origin: OriginView::Google,
            clients: Vec::new(),
            vault: VaultView {
                store: "keyring".to_owned(),
                state: VaultState::Ready,
                problem: None,
                entries: Vec::new(),
            },
            connections: Vec::new(),
            consent: None,
            exports: vec![ExportView {
                id: 1,
                connection: 1,
                connection_name: "Anna".to_owned(),
                folder: "/copies".to_owned(),
                started_at: now,
                finished_at: None,
                since: None,
                until: None,
                state,
                jobs: Vec::new(),
                bytes_done: 0,
                bytes_total: None,
                bytes_per_second: None,
                seconds_left: None,
                receipt: (state == ExportState::Done).then_some(receipt),
                held: None,
                moving: None,
                binning: false,
                binned_at: None,
                problem: (state == ExportState::Blocked).then(|| Failure::from(Code::DiskFull).into()),
            }],
            line: LineView::default(),
            problems: Vec::new(),
        }
    }
}
