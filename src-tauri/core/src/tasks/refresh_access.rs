//! Learning what a grant allows, until when, and whether it still works.

use super::{CallError, Deps};
use crate::advice::{Code, Failure};
use crate::client::Step;
use crate::google::AccessTypes;
use crate::grant::{Checkup, date, skew};
use crate::journal::{
    ConnectionId, GrantId, GrantRow, JournalError, Renewal, SetupCheck, View, set_checked,
    set_connection_failure, set_grant_access, set_grant_check, set_grant_end, set_renewal,
};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// Access that was ended from outside shows only when it is used, so it is looked at this often.
const BETWEEN_CHECKS: Duration = Duration::from_secs(24 * 3600);

/// An answer's date may differ this much from the end that we computed before without anything having changed.
const SAME: SignedDuration = SignedDuration::from_mins(10);

/// Asks Google for the access type of a grant, and whether it still works.
pub(super) async fn check(deps: &Deps, view: &View, id: GrantId) -> Result<(), JournalError> {
    let Some(grant) = view.grants.iter().find(|grant| grant.id == id) else {
        return Ok(());
    };
    // A grant of a minute ago needs no proof that it works.
    let is_new = grant.one_time.is_none();
    let ends_at = if is_new {
        grant.ends_at
    } else {
        match refresh(deps, view, grant).await {
            Ok((ends_at, _)) => ends_at,
            Err(error) => return later(deps, grant, &error).await,
        }
    };
    let answer = deps
        .authorized(
            view,
            grant,
            |token| async move { deps.api.access_types(&token).await },
        )
        .await;
    match answer {
        Ok(types) => {
            let one_time = one_time(grant, &types);
            let next = ends_at
                .and_then(|end| end.checked_add(SignedDuration::from_mins(1)).ok())
                .filter(|end| *end > deps.clock.now())
                .map_or_else(
                    || deps.after(BETWEEN_CHECKS),
                    |end| end.min(deps.after(BETWEEN_CHECKS)),
                );
            deps.write(move |db| set_grant_access(db, id, one_time, Some(next)))
                .await
        }
        Err(error) => later(deps, grant, &error).await,
    }
}

/// What one grant reported of a renewal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reported {
    /// It ends later than before.
    Later,
    /// It ends when it did before.
    Same,
    /// It works, and the answer names no end. Google's guide shows one for the first answer only.
    Nothing,
    /// It does not work any more.
    Over,
    /// Google could not be asked.
    Unasked,
}

/// Sees whether the user has renewed a connection.
pub(super) async fn check_renewal(
    deps: &Deps,
    view: &View,
    connection: ConnectionId,
) -> Result<(), JournalError> {
    let mut reported = Vec::new();
    for grant in view.live_grants(connection) {
        match refresh(deps, view, grant).await {
            Ok((_, answer)) => reported.push(answer),
            Err(error) => {
                deps.note_end(grant, &error).await?;
                tracing::info!(grant = %grant.id, %error, "the renewal could not be checked");
                reported.push(if error.says_ended() {
                    Reported::Over
                } else {
                    Reported::Unasked
                });
            }
        }
    }
    let (outcome, now) = (outcome(&reported), deps.clock.now());
    deps.write(move |db| {
        set_checked(db, connection, now)?;
        set_renewal(db, connection, outcome)
    })
    .await
}

/// Google renews the access to a program as a whole; that it may not, and says so grant by grant, is no reason to
/// tell the user more than is true.
fn outcome(reported: &[Reported]) -> Renewal {
    let all = |wanted: Reported| reported.iter().all(|reported| *reported == wanted);
    let any = |wanted: Reported| reported.contains(&wanted);
    match () {
        () if reported.is_empty() => Renewal::Unchanged,
        () if all(Reported::Later) => Renewal::Renewed,
        () if any(Reported::Later) => Renewal::Partly,
        () if any(Reported::Unasked) => Renewal::Unasked,
        () if any(Reported::Nothing) => Renewal::Untold,
        () => Renewal::Unchanged,
    }
}

/// Refreshes now and writes down what the answer tells; answers the grant's end.
async fn refresh(
    deps: &Deps,
    view: &View,
    grant: &GrantRow,
) -> Result<(Option<Timestamp>, Reported), CallError> {
    let handle = deps.handle(view, grant).await?;
    let checkup = match deps.tokens.check(&handle).await {
        Ok(checkup) => {
            deps.learn(view, grant, Step::Client, SetupCheck::Right).await;
            checkup
        }
        Err(error) => {
            let error = CallError::from(error);
            deps.note_refusal(view, grant, &error).await;
            return Err(error);
        }
    };
    let now = deps.clock.now();
    // Counted from Google's clock: if ours jumps, the end must not seem to move with it.
    let notified_at = checkup.date.as_deref().and_then(date);
    let named = checkup.refresh_token_expires_in.and_then(|seconds| {
        let notified_at = notified_at.unwrap_or(now);
        notified_at.saturating_add(Duration::from_secs(seconds)).ok()
    });
    let (ends_at, reported) = match (grant.ends_at, named) {
        (Some(before), Some(end)) if end.duration_since(before) > SAME => (named, Reported::Later),
        (Some(_), Some(_)) => (named, Reported::Same),
        (None, Some(_)) => (named, Reported::Later),
        // It works although its end is past: it was renewed, and the new end is unknown.
        (Some(before), None) if before <= notified_at.unwrap_or(now) => (None, Reported::Later),
        (before, None) => (before, Reported::Nothing),
    };
    if let Err(error) = note(deps, view, grant, &checkup, ends_at, reported).await {
        tracing::error!(%error, "what a refresh reported could not be written down");
    }
    Ok((ends_at, reported))
}

async fn note(
    deps: &Deps,
    view: &View,
    grant: &GrantRow,
    checkup: &Checkup,
    ends_at: Option<Timestamp>,
    reported: Reported,
) -> Result<(), JournalError> {
    let has_moved = match (grant.ends_at, ends_at) {
        (Some(before), Some(end)) => end.duration_since(before).abs() > SAME,
        (before, end) => before != end,
    };
    let ahead = checkup
        .date
        .as_deref()
        .and_then(|date| skew(date, deps.corrected.system().now()));
    let known = view
        .connection(grant.connection)
        .and_then(|connection| connection.failure.as_ref());
    let clock_was_wrong = known.is_some_and(|failure| failure.code == Code::ClockWrong);
    let failure = ahead.map(|ahead| {
        let minutes = ahead.as_mins();
        let side = if minutes > 0 { "ahead of" } else { "behind" };
        Failure::new(
            Code::ClockWrong,
            format!("{} minutes {side} Google's clock", minutes.abs()),
        )
    });
    let (id, connection, now) = (grant.id, grant.connection, deps.clock.now());
    if !has_moved && failure.is_none() && !clock_was_wrong {
        return Ok(());
    }
    deps.write(move |db| {
        if has_moved {
            set_grant_end(db, id, ends_at, now)?;
        }
        // Seen by the daily look as well as when the user asks.
        if has_moved && reported == Reported::Later {
            set_renewal(db, connection, Renewal::Renewed)?;
        }
        if failure.is_some() || clock_was_wrong {
            set_connection_failure(db, connection, failure.as_ref())?;
        }
        Ok(())
    })
    .await
}

async fn later(deps: &Deps, grant: &GrantRow, error: &CallError) -> Result<(), JournalError> {
    deps.note_end(grant, error).await?;
    tracing::info!(grant = %grant.id, %error, "access could not be checked");
    // As after several errors in a row: nothing waits for this answer.
    let (id, next_at) = (grant.id, deps.again(6, grant.id, error.retry_after()));
    deps.write(move |db| set_grant_check(db, id, next_at)).await
}

/// One-time as soon as one of its resource groups is. Source: the discovery document on `accessType.check`.
fn one_time(grant: &GrantRow, types: &AccessTypes) -> Option<bool> {
    let any = |list: &[String]| grant.resources.iter().any(|resource| list.contains(resource));
    if any(&types.one_time_resources) {
        Some(true)
    } else if any(&types.time_based_resources) {
        Some(false)
    } else {
        grant.one_time
    }
}

#[cfg(test)]
mod tests {
    use super::{Reported, outcome};
    use crate::journal::Renewal;

    #[test]
    fn renewal_results_of_several_grants_combine_correctly() {
        for (reported, word) in [
            (&[Reported::Later][..], Renewal::Renewed),
            (&[Reported::Later, Reported::Later], Renewal::Renewed),
            (&[Reported::Later, Reported::Same], Renewal::Partly),
            (&[Reported::Later, Reported::Over], Renewal::Partly),
            (&[Reported::Later, Reported::Nothing], Renewal::Partly),
            (&[Reported::Same, Reported::Same], Renewal::Unchanged),
            (&[Reported::Same, Reported::Unasked], Renewal::Unasked),
            (&[Reported::Same, Reported::Nothing], Renewal::Untold),
            (&[Reported::Over], Renewal::Unchanged),
        ] {
            assert_eq!(outcome(reported), word, "{reported:?}");
        }
    }
}
