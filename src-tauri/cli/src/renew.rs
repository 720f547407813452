//! `renew`: Google's page of connected programs, and what it changed.

use crate::args::Renew;
use crate::choose;
use crate::paste;
use crate::report::{Exit, Report, say, wrong_use};
use crate::status::access;
use crate::waiting::{Seen, Stop, until};
use crate::words::{moment, plain, quoted};
use carryout_core::advice::{Code, Failure};
use carryout_core::engine::Engine;
use carryout_core::schedule::Pace;
use carryout_core::snapshot::{AccessView, ConnectionView, RenewalCheck, Snapshot};
use jiff::Timestamp;
use std::sync::Arc;
use std::time::Duration;

/// Where nobody can press Enter, Google is asked so often whether the person has renewed.
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
            return Err(wrong_use(
                "there is no connection; `carryout-cli connect --client FILE --name NAME --categories all` makes one",
            ));
        }
        (None, _) => {
            return Err(wrong_use(
                "there are several connections; say with --connection which is meant",
            ));
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
            say("Stopped. `carryout-cli renew --check` sees later whether it was renewed.");
            return Ok(report(engine, connection, RenewalCheck::Waiting));
        }
    };
    Ok(report(engine, connection, check))
}

async fn open_page(engine: &Engine, connection: &ConnectionView) -> Result<(), Failure> {
    match engine.renew(connection.id).await {
        Ok(()) => say("Google's page opens in your browser: renew the access of this program there."),
        Err(failure) if failure.code == Code::BrowserUnavailable => {
            say(&format!(
                "No browser could be opened. Open this address and renew there:\n\n  {}\n",
                failure.details
            ));
        }
        Err(failure) => return Err(failure),
    }
    Ok(())
}

/// Waits for the person to say that they are done; where nobody can, looks now and then.
async fn wait(engine: &Engine, connection: i64, pace: Pace) -> Result<RenewalCheck, Failure> {
    if let Some(mut lines) = paste::listen() {
        say("Press Enter here when you are done.");
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

async fn check(engine: &Engine, connection: i64) -> Result<RenewalCheck, Failure> {
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

fn view(picture: &Snapshot, connection: i64) -> Option<&AccessView> {
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
        RenewalCheck::Renewed => (Exit::Done, format!("Renewed: “{name}”, {}.", access(after, now))),
        RenewalCheck::Ended => (
            Exit::NeedsPerson,
            format!(
                "Access of “{name}” has ended; `carryout-cli connect --name {} --categories all` asks anew.",
                quoted(&after.name)
            ),
        ),
        RenewalCheck::Unchanged if !after.access.can_renew => (
            Exit::Done,
            format!(
                "Nothing to renew: “{name}”, {}{}.",
                access(after, now),
                from(after, now)
            ),
        ),
        RenewalCheck::Partly => (
            Exit::NeedsPerson,
            format!(
                "Partly renewed: “{name}”; the rest still has {}.",
                access(after, now)
            ),
        ),
        RenewalCheck::Untold => (
            Exit::Done,
            format!("Access of “{name}” works; Google does not say until when."),
        ),
        RenewalCheck::Unasked => (
            Exit::Failed,
            format!("Google could not be asked about “{name}”; `carryout-cli renew --check` tries again."),
        ),
        RenewalCheck::Unchanged | RenewalCheck::Idle | RenewalCheck::Waiting | RenewalCheck::Checking => (
            Exit::NeedsPerson,
            format!("Not renewed yet: “{name}”, {}.", access(after, now)),
        ),
    };
    Report::new(exit, words)
        .with("renewal", check)
        .with("connection", after)
}

fn from(connection: &ConnectionView, now: Timestamp) -> String {
    let from = connection.access.renew_from.filter(|from| *from > now);
    from.map(|from| format!("; Google lets you renew from {} on", moment(from)))
        .unwrap_or_default()
}
