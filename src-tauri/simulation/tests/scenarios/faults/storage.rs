//! The rows of the storage, and of how Google names what lies in it.

use super::cut_once;
use super::rows::{Ends, Row, bare, quick, row};
use carryout_core::advice::Code;
use carryout_core::snapshot::JobOutcome;
use carryout_sandbox::{Fault, Route, Rule, When};

/// How the objects of a job are named.
pub fn links() -> Vec<Row> {
    let several = || Rule::on(Route::Initiate, Fault::JobParts { parts: 3 });
    let expired = || Rule::on(Route::Storage, Fault::LinkExpired).when(When::Next(2));
    let on = |fault, when| row(Route::State, fault, when, Ends::Saved).after(several());
    vec![
        on(Fault::SharedPath, When::Always).after(expired()),
        // One answer names the objects in one way, the next in another.
        on(Fault::SharedPath, When::Every(2)).after(expired()),
        on(Fault::LinkTwice, When::Always),
        // More of them are named once new links are asked for.
        on(Fault::FewerLinks { missing: 2 }, When::Next(1))
            .after(quick())
            .after(Rule::on(Route::Storage, Fault::LinkExpired).when(When::Next(1))),
    ]
}

/// How the storage answers ranges.
pub fn storage_ranges() -> Vec<Row> {
    let resumed = |fault| row(Route::Storage, fault, When::Nth(2), Ends::Saved).after(cut_once());
    let always = |fault| row(Route::Storage, fault, When::Always, Ends::Saved);
    vec![
        resumed(Fault::NoTotal),
        always(Fault::NoTotal),
        resumed(Fault::EarlyRange { by: 300 }),
        always(Fault::EarlyRange { by: 300 }).after(cut_once()),
        resumed(Fault::ShortRange { by: 20 }),
        resumed(Fault::MultipartRange),
        always(Fault::MultipartRange).after(cut_once()),
        resumed(Fault::NoContentRange),
        always(Fault::NoContentRange).after(cut_once()),
        resumed(Fault::Unsatisfiable),
        always(Fault::Unsatisfiable).after(cut_once()),
        always(Fault::WrongOffset { by: 5 }).after(cut_once()),
        always(Fault::WrongTotal { by: 7 }).after(cut_once()),
        always(Fault::IgnoreRange).after(cut_once()),
    ]
}

/// What the storage sends.
pub fn storage_answers() -> Vec<Row> {
    let stall = Fault::Stall { after: 500, ms: None };
    let next = |fault, times| row(Route::Storage, fault, When::Next(times), Ends::Saved);
    let gone = Ends::Over(Some(JobOutcome::Failed), Some(Code::ArchiveGone));
    // All objects of a job change together, and what is saved already is good as it is.
    let alone = |row: Row| {
        row.after(Rule::on(Route::Initiate, Fault::JobParts { parts: 1 }))
            .after(Rule::on(Route::Initiate, Fault::JobIndexInside))
    };
    // What comes again from the middle on can be wrong in more ways than what comes from the start.
    let resumed = |fault| row(Route::Storage, fault, When::Nth(2), Ends::Saved).after(cut_once());
    vec![
        next(Fault::Cut { after: 500 }, 4),
        next(stall, 2),
        next(
            Fault::Throttle {
                bytes_per_second: 500,
            },
            3,
        ),
        // A byte a second is no way to get a file.
        next(Fault::Throttle { bytes_per_second: 1 }, 1),
        next(Fault::WrongByte { at: None }, 1),
        next(Fault::ShortBody { missing: 10 }, 2),
        next(Fault::Html, 2),
        next(Fault::Gunzipped, 1),
        row(Route::Storage, Fault::Gzipped, When::Next(1), Ends::SavedPacked),
        next(Fault::LinkExpired, 2),
        next(Fault::SignatureRefused, 2),
        next(Fault::Missing, 1),
        row(Route::Storage, Fault::Missing, When::Always, gone),
        resumed(Fault::IgnoreRange),
        resumed(Fault::WrongOffset { by: 5 }),
        resumed(Fault::WrongTotal { by: 7 }),
        alone(resumed(Fault::Changed)),
        alone(next(Fault::ChangedAfter, 1).after(cut_once())),
    ]
}

/// What the storage says of it.
pub fn storage_heads() -> Vec<Row> {
    let always = |fault| row(Route::Storage, fault, When::Always, Ends::Saved);
    vec![
        row(Route::Storage, Fault::WrongHash, When::Next(1), Ends::Saved),
        row(Route::Storage, Fault::NoHash, When::Next(1), Ends::Saved),
        always(Fault::NoHash),
        always(Fault::StatesNothing),
        always(Fault::StatesNothing).after(cut_once()),
        always(Fault::StatesNothing).after(bare()),
        always(Fault::EndsWithConnection),
        always(Fault::EndsWithConnection).after(bare()),
        always(Fault::WeakEtag).after(cut_once()),
        always(Fault::Md5Only).after(cut_once()),
        row(
            Route::Storage,
            Fault::ImpossibleLength,
            When::Next(2),
            Ends::Saved,
        ),
        row(
            Route::Storage,
            Fault::Redirect { to: None },
            When::Next(3),
            Ends::Saved,
        ),
        row(
            Route::Storage,
            Fault::Redirect {
                to: Some("https://10.0.0.1/inside".to_owned()),
            },
            When::Next(2),
            Ends::Saved,
        ),
        always(Fault::HashInTwoLines),
        always(Fault::NoEtag).after(cut_once()),
        always(Fault::NoLength),
        always(Fault::HeadAllowed),
    ]
}
