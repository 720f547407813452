//! `renew`: Google's page of connected programs, and what it changed.

use crate::args::Renew;
use crate::choose;
use crate::language::{moment, plain, quoted, say, tell, text};
use crate::paste;
use crate::report::{Exit, Report, misuse};
use crate::status::access;
use crate::waiting::{Seen, Stop, until};
use carryout_core::advice::{Code, Failure};
use carryout_core::engine::Engine;
use carryout_core::journal::ConnectionId;
use carryout_core::locale::messages as m;
use carryout_core::schedule::Pace;
use carryout_core::snapshot::{AccessView, ConnectionView, RenewalCheck, Snapshot};
use std::sync::Arc;
use std::time::Duration;

/// Without a terminal, how often Google is asked whether the user has renewed.
const BETWEEN_CHECKS: Duration = Duration::from_secs(20);

/// And so many times.
const CHECKS: u32 = 30;

/// A picture from before the check looks like its result; after so long it is the result.
const SETTLED: Duration = Duration::from_secs(1);

/// Prolongs access, or only sees whether it was prolonged.
///
/// # Errors
/// When there is no such connection, or the engine has ended.
pub async fn renew(engine: &Engine, args: &Renew, pace: Pace, stop: &Stop) -> Result<Report, Failure> {
    let picture = Arc::clone(&engine.snapshots().borrow());
    let connection = match (&args.connection, picture.connections.as_slice()) {
        (Some(name), _) => choose::connection(&picture, name)?,
        (None, [only]) => only,
        (None, []) => {
            return Err(misuse(&m::cli_no_connection()));
        }
        (None, _) => {
            return Err(misuse(&m::cli_several_connections()));
        }
    };
    crate::drive::wake(engine).await?;
    if args.switch {
        return crate::switch::switch(engine, connection, args.stop_copies, stop).await;
    }
    if args.check {
        let check = check(engine, connection.id).await?;
        return Ok(report(engine, connection, check));
    }
    open_page(engine, connection).await?;
    let check = tokio::select! {
        check = wait(engine, connection.id, pace) => check?,
        () = stop.wanted() => {
            tell(&m::cli_renew_stopped());
            return Ok(report(engine, connection, RenewalCheck::Waiting));
        }
    };
    Ok(report(engine, connection, check))
}

async fn open_page(engine: &Engine, connection: &ConnectionView) -> Result<(), Failure> {
    match engine.renew(connection.id).await {
        Ok(()) => tell(&m::cli_renew_page()),
        Err(failure) if failure.code == Code::BrowserUnavailable => {
            tell(&m::cli_renew_no_browser());
            say(&format!("\n  {}\n", failure.details));
        }
        Err(failure) => return Err(failure),
    }
    Ok(())
}

/// Waits for the user to confirm; without a terminal, checks at intervals.
async fn wait(engine: &Engine, connection: ConnectionId, pace: Pace) -> Result<RenewalCheck, Failure> {
    if let Some(mut lines) = paste::listen() {
        tell(&m::cli_renew_enter());
        lines.recv().await;
        return check(engine, connection).await;
    }
    let mut last = RenewalCheck::Waiting;
    for _ in 0..CHECKS {
        tokio::time::sleep(pace.wait(BETWEEN_CHECKS)).await;
        last = check(engine, connection).await?;
        if matches!(last, RenewalCheck::Renewed | RenewalCheck::Ended) {
            break;
        }
    }
    Ok(last)
}

async fn check(engine: &Engine, connection: ConnectionId) -> Result<RenewalCheck, Failure> {
    let mut pictures = engine.snapshots();
    engine.check_renewal(connection).await?;
    until(&mut pictures, |picture| {
        let check = view(picture, connection)?.renewal;
        let is_result = matches!(
            check,
            RenewalCheck::Renewed
                | RenewalCheck::Partly
                | RenewalCheck::Unchanged
                | RenewalCheck::Untold
                | RenewalCheck::Unasked
                | RenewalCheck::Ended
        );
        is_result.then_some(Seen {
            what: check,
            stays: SETTLED,
        })
    })
    .await
}

fn view(picture: &Snapshot, connection: ConnectionId) -> Option<&AccessView> {
    picture
        .connections
        .iter()
        .find(|view| view.id == connection)
        .map(|view| &view.access)
}

fn report(engine: &Engine, before: &ConnectionView, check: RenewalCheck) -> Report {
    let picture = Arc::clone(&engine.snapshots().borrow());
    let after = picture
        .connections
        .iter()
        .find(|view| view.id == before.id)
        .unwrap_or(before);
    let name = plain(&after.name);
    let now = picture.now;
    let (exit, words) = match check {
        RenewalCheck::Renewed => (Exit::Done, m::cli_renewed(&name, &access(after, now))),
        RenewalCheck::Ended => (Exit::NeedsUser, m::cli_renew_ended(&name, &quoted(&after.name))),
        RenewalCheck::Unchanged if !after.access.can_renew => (
            Exit::Done,
            match after.access.renew_from.filter(|from| *from > now) {
                Some(from) => m::cli_renew_nothing_until(&name, &access(after, now), &moment(from)),
                None => m::cli_renew_nothing(&name, &access(after, now)),
            },
        ),
        RenewalCheck::Partly => (Exit::NeedsUser, m::cli_renew_partly(&name, &access(after, now))),
        RenewalCheck::Untold => (Exit::Done, m::cli_renew_untold(&name)),
        RenewalCheck::Unasked => (Exit::Failed, m::cli_renew_unasked(&name)),
        RenewalCheck::Unchanged | RenewalCheck::Idle | RenewalCheck::Waiting | RenewalCheck::Check => {
            (Exit::NeedsUser, m::cli_renew_not_yet(&name, &access(after, now)))
        }
    };
    Report::new(exit, text(&words))
        .with("renewal", check)
        .with("connection", after)
}
