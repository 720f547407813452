//! What changed between two pictures that a person would want to know without looking.

use carryout_core::advice::{Action, Code, Problem};
use carryout_core::consent::Language;
use carryout_core::snapshot::{AccessNotice, ConnectionView, ConsentStep, ExportState, Snapshot};
use jiff::tz::TimeZone;

use super::{Kind, Notice, NoticePlace, Slot, words};

/// What changed between two pictures that a person would want to know without looking; one at most.
#[must_use]
pub fn news(before: &Snapshot, after: &Snapshot, language: Language) -> Option<Notice> {
    ended(before, after, language)
        .or_else(|| blocked(before, after, language))
        .or_else(|| hindered(before, after, language))
        .or_else(|| consented(before, after, language))
}

/// The notice of a step before the end of access.
pub(super) fn of_access(connection: &ConnectionView, notice: &AccessNotice, language: Language) -> Notice {
    let (title, body) = words::access(
        language,
        &connection.name,
        notice.step,
        notice.ends_at,
        TimeZone::system(),
    );
    Notice {
        slot: Slot::Access(connection.id),
        kind: Kind::NeedsMe,
        title,
        body,
        place: NoticePlace::Access {
            connection: connection.id,
        },
    }
}

fn ended(before: &Snapshot, after: &Snapshot, language: Language) -> Option<Notice> {
    let export = after.exports.iter().find(|export| {
        export.state == ExportState::Done && was(before, export.id, ExportState::Done) == Some(false)
    })?;
    let receipt = export.receipt.as_ref()?;
    let (title, body) = words::complete(language, &export.connection_name, receipt);

    Some(Notice {
        slot: Slot::Copies(export.connection),
        // Google failed at it more than once before it counts as missing: somebody has to look.
        kind: if receipt.missing == 0 {
            Kind::Finished
        } else {
            Kind::NeedsMe
        },
        title,
        body,
        place: NoticePlace::Copy { export: export.id },
    })
}

fn blocked(before: &Snapshot, after: &Snapshot, language: Language) -> Option<Notice> {
    let export = after.exports.iter().find(|export| {
        export.state == ExportState::Blocked && was(before, export.id, ExportState::Blocked) == Some(false)
    })?;
    let problem = export.problem.as_ref()?;
    let (title, body) = words::needs_you(language, &export.connection_name, &problem.headline);

    Some(Notice {
        slot: Slot::Copies(export.connection),
        kind: Kind::NeedsMe,
        title,
        body,
        place: NoticePlace::Copy { export: export.id },
    })
}

/// A connection that cannot go on: its drive is not there, the keyring is locked. The end of access has its own ladder.
fn hindered(before: &Snapshot, after: &Snapshot, language: Language) -> Option<Notice> {
    let (connection, problem) = after.connections.iter().find_map(|connection| {
        let known = before.connections.iter().find(|old| old.id == connection.id)?;
        let is_new = |problem: &&Problem| !known.problems.iter().any(|old| old.code == problem.code);
        let needs = |problem: &&Problem| problem.code != Code::AccessEnded && problem.action != Action::Wait;
        let problem = connection.problems.iter().filter(needs).find(is_new)?;
        Some((connection, problem))
    })?;
    let (title, body) = words::needs_you(language, &connection.name, &problem.headline);

    Some(Notice {
        slot: Slot::Copies(connection.id),
        kind: Kind::NeedsMe,
        title,
        body,
        place: NoticePlace::Home,
    })
}

fn consented(before: &Snapshot, after: &Snapshot, language: Language) -> Option<Notice> {
    let is_done = |snapshot: &Snapshot| {
        snapshot
            .consent
            .as_ref()
            .map(|consent| consent.step == ConsentStep::Done)
    };
    let news = is_done(before) == Some(false) && is_done(after) == Some(true);

    news.then(|| {
        let (title, body) = words::consented(language);
        Notice {
            slot: Slot::Consent,
            kind: Kind::Finished,
            title,
            body,
            place: NoticePlace::Home,
        }
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
    use super::{Kind, Notice};
    use carryout_core::advice::{Code, Failure};
    use carryout_core::consent::Language;
    use carryout_core::snapshot::{
        ExportState, ExportView, LineView, OriginView, ReceiptView, Snapshot, SwitchesView, VaultState,
        VaultView,
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
    fn a_copy_in_which_something_is_missing_needs_the_person() {
        let mut done = with(ExportState::Done);
        done.exports[0].receipt.as_mut().unwrap().missing = 2;

        let told = news(&with(ExportState::Running), &done).unwrap();

        assert_eq!(told.kind, Kind::NeedsMe);
        assert!(told.body.contains("2 could not be had"), "{}", told.body);
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
                safe_start: false,
                left_out: Vec::new(),
                held: None,
                moving: None,
                binning: false,
                binned_at: None,
                unpacking: None,
                problem: (state == ExportState::Blocked).then(|| Failure::from(Code::DiskFull).into()),
            }],
            line: LineView::default(),
            problems: Vec::new(),
            switches: SwitchesView {
                finished: true,
                needs_me: true,
                chosen: false,
            },
        }
    }

    fn news(before: &Snapshot, after: &Snapshot) -> Option<Notice> {
        super::news(before, after, Language::English)
    }
}
