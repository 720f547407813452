use super::{Kind, Notice, access_words};
use carryout_core::advice::{Code, Failure};
use carryout_core::journal::{ConnectionId, ExportId};
use carryout_core::locale::Locale;
use carryout_core::schedule::Step;
use carryout_core::settings::Settings;
use carryout_core::snapshot::{
    ExportState, ExportView, LineView, OriginView, ReceiptView, Snapshot, SwitchesView, VaultState, VaultView,
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
