//! What changed between two pictures that a user would want to know without looking.

use carryout_core::advice::{Action, Code, Problem};
use carryout_core::journal::ExportId;
use carryout_core::locale::{Locale, Message, messages as m};
use carryout_core::schedule::Step;
use carryout_core::snapshot::{AccessNotice, ConnectionView, ConsentStep, ExportState, ExportView, Snapshot};
use jiff::Zoned;
use jiff::tz::TimeZone;

use super::{Kind, Notice, NoticePlace, Slot};

/// Everything that changed between two pictures that a user would want to know without looking; one notice for each
/// slot, the most pressing.
#[must_use]
pub fn news(before: &Snapshot, after: &Snapshot, locale: Locale) -> Vec<Notice> {
    let mut news: Vec<Notice> = Vec::new();
    let blocked = after
        .exports
        .iter()
        .filter_map(|export| blocked(before, export, locale));
    let hindered = after
        .connections
        .iter()
        .filter_map(|connection| hindered(before, connection, locale));
    let ended = after
        .exports
        .iter()
        .filter_map(|export| ended(before, export, locale));
    let consented = consented(before, after, locale);
    for notice in blocked.chain(hindered).chain(ended).chain(consented) {
        match news.iter_mut().find(|other| other.slot == notice.slot) {
            // What needs the user outweighs what is finished.
            Some(other) if other.kind == Kind::Finished && notice.kind == Kind::NeedsMe => *other = notice,
            Some(_) => {}
            None => news.push(notice),
        }
    }
    news
}

/// A desktop shows a few lines of a notice.
const MOST_LINES: usize = 4;

/// Several notices as one, in place of a stack.
pub(super) fn summary(news: &[Notice], locale: Locale) -> Notice {
    let needs_me = news.iter().any(|notice| notice.kind == Kind::NeedsMe);
    let mut lines: Vec<String> = news
        .iter()
        .take(MOST_LINES)
        .map(|notice| notice.body.clone())
        .collect();
    if news.len() > MOST_LINES {
        lines.push(locale.say(&m::desktop_several_more(news.len() - MOST_LINES)));
    }
    let title = if needs_me {
        m::desktop_several_needs_you()
    } else {
        m::desktop_several_complete()
    };
    Notice {
        slot: Slot::Several,
        kind: if needs_me { Kind::NeedsMe } else { Kind::Finished },
        title: locale.say(&title),
        body: lines.join("\n"),
        place: NoticePlace::Home,
    }
}

/// The notice of a step before the end of access.
pub(super) fn of_access(connection: &ConnectionView, notice: &AccessNotice, locale: Locale) -> Notice {
    let end = notice.ends_at.map(|end| end.to_zoned(TimeZone::system()));
    let (title, body) = access_words(&connection.name, notice.step, end.as_ref(), locale);
    Notice {
        slot: Slot::Access(connection.id),
        kind: Kind::NeedsMe,
        title: locale.say(&title),
        body: locale.say(&body),
        place: NoticePlace::Access {
            connection: connection.id,
        },
    }
}

/// Title and body of the notice of a step before the end of access.
fn access_words(name: &str, step: Step, end: Option<&Zoned>, locale: Locale) -> (Message, Message) {
    match (step, end) {
        (Step::Ended, _) | (_, None) => (m::desktop_access_ended(name), m::desktop_access_ended_text()),
        (Step::LastDay, Some(end)) => (
            m::desktop_access_ends_today(name, &locale.day(end), &end.strftime("%H:%M").to_string()),
            m::desktop_access_ends_today_text(),
        ),
        (Step::TwoWeeks | Step::ThreeDays, Some(end)) => (
            m::desktop_access_ends(name, &locale.day(end)),
            m::desktop_access_ends_text(),
        ),
    }
}

fn ended(before: &Snapshot, export: &ExportView, locale: Locale) -> Option<Notice> {
    let is_news =
        export.state == ExportState::Done && was(before, export.id, ExportState::Done) == Some(false);
    if !is_news {
        return None;
    }
    let receipt = export.receipt.as_ref()?;
    let name = &export.connection_name;
    let (title, body) = match receipt.missing {
        0 => (
            m::desktop_complete(),
            m::desktop_complete_text(name, receipt.got, receipt.asked),
        ),
        missing => (
            m::desktop_incomplete(),
            m::desktop_incomplete_text(name, receipt.got, receipt.asked, missing),
        ),
    };

    Some(Notice {
        slot: Slot::Copies(export.connection),
        // Google failed at it more than once before it counts as missing: the user has to act.
        kind: if receipt.missing == 0 {
            Kind::Finished
        } else {
            Kind::NeedsMe
        },
        title: locale.say(&title),
        body: locale.say(&body),
        place: NoticePlace::Copy { export: export.id },
    })
}

fn blocked(before: &Snapshot, export: &ExportView, locale: Locale) -> Option<Notice> {
    let is_news =
        export.state == ExportState::Blocked && was(before, export.id, ExportState::Blocked) == Some(false);
    if !is_news {
        return None;
    }
    let problem = export.problem.as_ref()?;
    let headline = locale.say(&problem.code.headline());
    let (title, body) = (
        m::desktop_needs_you(),
        m::desktop_needs_you_text(&export.connection_name, &headline),
    );

    Some(Notice {
        slot: Slot::Copies(export.connection),
        kind: Kind::NeedsMe,
        title: locale.say(&title),
        body: locale.say(&body),
        place: NoticePlace::Copy { export: export.id },
    })
}

/// A connection that cannot go on: its drive is not there, the keyring is locked. Expiry is handled elsewhere.
fn hindered(before: &Snapshot, connection: &ConnectionView, locale: Locale) -> Option<Notice> {
    let known = before.connections.iter().find(|old| old.id == connection.id)?;
    let is_new = |problem: &&Problem| !known.problems.iter().any(|old| old.code == problem.code);
    let needs = |problem: &&Problem| problem.code != Code::AccessEnded && problem.action != Action::Wait;
    let problem = connection.problems.iter().filter(needs).find(is_new)?;
    let headline = locale.say(&problem.code.headline());
    let (title, body) = (
        m::desktop_needs_you(),
        m::desktop_needs_you_text(&connection.name, &headline),
    );

    Some(Notice {
        slot: Slot::Copies(connection.id),
        kind: Kind::NeedsMe,
        title: locale.say(&title),
        body: locale.say(&body),
        place: NoticePlace::Home,
    })
}

fn consented(before: &Snapshot, after: &Snapshot, locale: Locale) -> Option<Notice> {
    let is_done = |snapshot: &Snapshot| {
        snapshot
            .consent
            .as_ref()
            .map(|consent| consent.step == ConsentStep::Done)
    };
    let news = is_done(before) == Some(false) && is_done(after) == Some(true);

    news.then(|| {
        let (title, body) = (m::desktop_consented(), m::desktop_consented_text());
        Notice {
            slot: Slot::Consent,
            kind: Kind::Finished,
            title: locale.say(&title),
            body: locale.say(&body),
            place: NoticePlace::Home,
        }
    })
}

/// Whether the export was in `state`; nothing where it was not there.
fn was(before: &Snapshot, export: ExportId, state: ExportState) -> Option<bool> {
    before
        .exports
        .iter()
        .find(|view| view.id == export)
        .map(|view| view.state == state)
}

#[cfg(test)]
mod tests {
    use super::{Kind, Notice, access_words};
    use carryout_core::advice::{Code, Failure};
    use carryout_core::journal::{ConnectionId, ExportId};
    use carryout_core::locale::Locale;
    use carryout_core::schedule::Step;
    use carryout_core::settings::Settings;
    use carryout_core::snapshot::{
        ExportState, ExportView, LineView, OriginView, ReceiptView, Snapshot, SwitchesView, VaultState,
        VaultView,
    };

    #[test]
    fn finished_copy_is_notified_once() {
        let (running, done) = (with(ExportState::Running), with(ExportState::Done));

        let reported = one(&running, &done).map(|notice| notice.body);

        assert_eq!(
            reported.as_deref(),
            Some("Anna: 5 of 5 categories are here and checked.")
        );
        assert_eq!(news(&done, &done), []);
    }

    #[test]
    fn incomplete_copy_needs_user_action() {
        let mut done = with(ExportState::Done);
        done.exports[0].receipt.as_mut().unwrap().missing = 2;

        let reported = one(&with(ExportState::Running), &done).unwrap();

        assert_eq!(reported.kind, Kind::NeedsMe);
        assert!(reported.body.contains("2 failed"), "{}", reported.body);
    }

    #[test]
    fn a_copy_that_needs_the_user_says_why() {
        let reported = one(&with(ExportState::Running), &with(ExportState::Blocked)).unwrap();

        let why = Locale::english().say(&Code::DiskFull.headline());
        assert_eq!(reported.body, format!("Anna: {why}."));
    }

    #[test]
    fn what_was_there_at_the_start_is_no_news() {
        let nothing = Snapshot {
            exports: Vec::new(),
            ..with(ExportState::Running)
        };

        let reported = [
            ExportState::Done,
            ExportState::Blocked,
            ExportState::Running,
            ExportState::Paused,
        ]
        .map(|state| news(&nothing, &with(state)));

        assert!(reported.iter().all(Vec::is_empty), "{reported:?}");
    }

    #[test]
    fn the_end_is_named_by_its_date_and_on_the_last_day_by_its_hour() {
        let end: jiff::Zoned = "2027-05-18T14:20:00+00:00[UTC]".parse().unwrap();
        let german = Locale::best_of(["de"]);
        let title = |locale: Locale, step| locale.say(&access_words("Anna", step, Some(&end), locale).0);

        assert_eq!(
            title(Locale::english(), Step::TwoWeeks),
            "Access for Anna ends on 18 May 2027"
        );
        assert_eq!(
            title(german, Step::LastDay),
            "Der Zugriff für Anna endet am 18. Mai 2027 um 14:20"
        );
        assert_eq!(title(german, Step::Ended), "Der Zugriff für Anna ist zu Ende");
    }

    #[test]
    fn blocking_problem_is_described_in_every_language() {
        let (before, after) = (with(ExportState::Running), with(ExportState::Blocked));

        let reported = super::news(&before, &after, Locale::best_of(["de"]));

        assert_eq!(reported[0].body, "Anna: Der Datenträger ist voll.");
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
                id: 1.into(),
                connection: 1.into(),
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
                access_ended_at: None,
                safe_start: false,
                left_out: Vec::new(),
                held: None,
                moving: None,
                binning: false,
                binned_at: None,
                unpacking: None,
                problem: (state == ExportState::Blocked).then(|| Failure::from(Code::DiskFull).into()),
            }],
            older_copies: 0,
            line: LineView::default(),
            settings: Settings::default(),
            problems: Vec::new(),
            switches: SwitchesView {
                finished: true,
                needs_me: true,
                chosen: false,
            },
        }
    }

    #[test]
    fn all_changes_between_two_snapshots_are_notified() {
        let (mut before, mut after) = (with(ExportState::Running), with(ExportState::Done));
        for (id, state) in [(2, ExportState::Done), (3, ExportState::Blocked)] {
            for (snapshot, state) in [(&mut before, ExportState::Running), (&mut after, state)] {
                let mut export = with(state).exports.remove(0);
                (export.id, export.connection) = (ExportId::from(id), ConnectionId::from(id));
                snapshot.exports.push(export);
            }
        }

        let reported = news(&before, &after);
        let summary = super::summary(&reported, Locale::english());

        assert_eq!(reported.len(), 3);
        assert_eq!(summary.kind, Kind::NeedsMe);
        assert_eq!(summary.body.lines().count(), 3, "{}", summary.body);
        let why = Locale::english().say(&Code::DiskFull.headline());
        assert!(summary.body.contains(&why), "{}", summary.body);
    }

    #[test]
    fn user_action_takes_precedence_over_finished_copy_of_the_same_account() {
        let (mut before, mut after) = (with(ExportState::Running), with(ExportState::Done));
        for (snapshot, state) in [
            (&mut before, ExportState::Running),
            (&mut after, ExportState::Blocked),
        ] {
            let mut export = with(state).exports.remove(0);
            export.id = 2.into();
            snapshot.exports.push(export);
        }

        let reported = news(&before, &after);

        assert_eq!(
            reported.iter().map(|notice| notice.kind).collect::<Vec<_>>(),
            [Kind::NeedsMe]
        );
    }

    fn one(before: &Snapshot, after: &Snapshot) -> Option<Notice> {
        let mut news = news(before, after);
        assert!(news.len() <= 1, "{news:?}");
        news.pop()
    }

    fn news(before: &Snapshot, after: &Snapshot) -> Vec<Notice> {
        super::news(before, after, Locale::english())
    }
}
