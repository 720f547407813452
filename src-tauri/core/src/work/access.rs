//! Learning what a grant allows, until when, and whether it still works.

use super::{CallError, Kit};
use crate::advice::{Code, Failure};
use crate::client::Step;
use crate::google::AccessTypes;
use crate::grant::{Checkup, date, skew};
use crate::journal::{
    GrantRow, JournalError, Lesson, Renewal, View, set_checked, set_connection_failure, set_grant_access,
    set_grant_check, set_grant_end, set_renewal,
};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// Access that was ended from outside shows only when it is used, so it is looked at this often.
const BETWEEN_CHECKS: Duration = Duration::from_secs(24 * 3600);

/// An answer's date may differ this much from the end that we computed before without anything having changed.
const SAME: SignedDuration = SignedDuration::from_mins(10);

/// Asks Google for the access type of a grant, and whether it still works.
pub(super) async fn check(kit: &Kit, view: &View, id: i64) -> Result<(), JournalError> {
    let Some(grant) = view.grants.iter().find(|grant| grant.id == id) else {
        return Ok(());
    };
    // A grant of a minute ago needs no proof that it works.
    let is_new = grant.one_time.is_none();
    let ends_at = if is_new {
        grant.ends_at
    } else {
        match refresh(kit, view, grant).await {
            Ok((ends_at, _)) => ends_at,
            Err(error) => return later(kit, grant, &error).await,
        }
    };
    let answer = kit
        .authorized(
            view,
            grant,
            |token| async move { kit.api.access_types(&token).await },
        )
        .await;
    match answer {
        Ok(types) => {
            let one_time = one_time(grant, &types);
            let next = ends_at
                .and_then(|end| end.checked_add(SignedDuration::from_mins(1)).ok())
                .filter(|end| *end > kit.clock.now())
                .map_or_else(
                    || kit.after(BETWEEN_CHECKS),
                    |end| end.min(kit.after(BETWEEN_CHECKS)),
                );
            kit.journal
                .write(move |db| set_grant_access(db, id, one_time, Some(next)))
                .await
        }
        Err(error) => later(kit, grant, &error).await,
    }
}

/// What one grant told of a renewal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
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

/// Sees whether the person has renewed a connection.
pub(super) async fn check_renewal(kit: &Kit, view: &View, connection: i64) -> Result<(), JournalError> {
    let mut told = Vec::new();
    for grant in view.live_grants(connection) {
        match refresh(kit, view, grant).await {
            Ok((_, answer)) => told.push(answer),
            Err(error) => {
                kit.note_end(grant, &error).await?;
                tracing::info!(grant = grant.id, %error, "the renewal could not be checked");
                told.push(if error.says_ended() {
                    Told::Over
                } else {
                    Told::Unasked
                });
            }
        }
    }
    let (outcome, now) = (outcome(&told), kit.clock.now());
    kit.journal
        .write(move |db| {
            set_checked(db, connection, now)?;
            set_renewal(db, connection, outcome)
        })
        .await
}

/// Google renews the access to a program as a whole; that it may not, and says so grant by grant, is no reason to
/// tell the person more than is true.
fn outcome(told: &[Told]) -> Renewal {
    let all = |wanted: Told| told.iter().all(|told| *told == wanted);
    let any = |wanted: Told| told.contains(&wanted);
    match () {
        () if told.is_empty() => Renewal::Unchanged,
        () if all(Told::Later) => Renewal::Renewed,
        () if any(Told::Later) => Renewal::Partly,
        () if any(Told::Unasked) => Renewal::Unasked,
        () if any(Told::Nothing) => Renewal::Untold,
        () => Renewal::Unchanged,
    }
}

/// Refreshes now and writes down what the answer tells; answers the grant's end.
async fn refresh(kit: &Kit, view: &View, grant: &GrantRow) -> Result<(Option<Timestamp>, Told), CallError> {
    let seat = kit.seat(view, grant).await?;
    let checkup = match kit.tokens.check(&seat).await {
        Ok(checkup) => {
            kit.learn(view, grant, Step::Client, Lesson::Right).await;
            checkup
        }
        Err(error) => {
            let error = CallError::from(error);
            kit.note_refusal(view, grant, &error).await;
            return Err(error);
        }
    };
    let now = kit.clock.now();
    // Counted from Google's clock: if ours jumps, the end must not seem to move with it.
    let told_at = checkup.date.as_deref().and_then(date);
    let named = checkup.refresh_token_expires_in.and_then(|seconds| {
        let told_at = told_at.unwrap_or(now);
        told_at.saturating_add(Duration::from_secs(seconds)).ok()
    });
    let (ends_at, told) = match (grant.ends_at, named) {
        (Some(before), Some(end)) if end.duration_since(before) > SAME => (named, Told::Later),
        (Some(_), Some(_)) => (named, Told::Same),
        (None, Some(_)) => (named, Told::Later),
        // It works although its end is past: it was renewed, and until when nobody knows.
        (Some(before), None) if before <= told_at.unwrap_or(now) => (None, Told::Later),
        (before, None) => (before, Told::Nothing),
    };
    if let Err(error) = note(kit, view, grant, &checkup, ends_at, told).await {
        tracing::error!(%error, "what a refresh told could not be written down");
    }
    Ok((ends_at, told))
}

async fn note(
    kit: &Kit,
    view: &View,
    grant: &GrantRow,
    checkup: &Checkup,
    ends_at: Option<Timestamp>,
    told: Told,
) -> Result<(), JournalError> {
    let has_moved = match (grant.ends_at, ends_at) {
        (Some(before), Some(end)) => end.duration_since(before).abs() > SAME,
        (before, end) => before != end,
    };
    let ahead = checkup
        .date
        .as_deref()
        .and_then(|date| skew(date, kit.corrected.system().now()));
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
    let (id, connection, now) = (grant.id, grant.connection, kit.clock.now());
    if !has_moved && failure.is_none() && !clock_was_wrong {
        return Ok(());
    }
    kit.journal
        .write(move |db| {
            if has_moved {
                set_grant_end(db, id, ends_at, now)?;
            }
            // Seen by the daily look as well as when the person asks.
            if has_moved && told == Told::Later {
                set_renewal(db, connection, Renewal::Renewed)?;
            }
            if failure.is_some() || clock_was_wrong {
                set_connection_failure(db, connection, failure.as_ref())?;
            }
            Ok(())
        })
        .await
}

async fn later(kit: &Kit, grant: &GrantRow, error: &CallError) -> Result<(), JournalError> {
    kit.note_end(grant, error).await?;
    tracing::info!(grant = grant.id, %error, "access could not be checked");
    // As after several errors in a row: nothing waits for this answer.
    let (id, next_at) = (grant.id, kit.again(6, grant.id, error.retry_after()));
    kit.journal
        .write(move |db| set_grant_check(db, id, next_at))
        .await
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
    use super::{Told, outcome};
    use crate::journal::Renewal;

    #[test]
    fn what_several_grants_told_is_put_into_one_word_that_is_true() {
        for (told, word) in [
            (&[Told::Later][..], Renewal::Renewed),
            (&[Told::Later, Told::Later], Renewal::Renewed),
            (&[Told::Later, Told::Same], Renewal::Partly),
            (&[Told::Later, Told::Over], Renewal::Partly),
            (&[Told::Later, Told::Nothing], Renewal::Partly),
            (&[Told::Same, Told::Same], Renewal::Unchanged),
            (&[Told::Same, Told::Unasked], Renewal::Unasked),
            (&[Told::Same, Told::Nothing], Renewal::Untold),
            (&[Told::Over], Renewal::Unchanged),
        ] {
            assert_eq!(outcome(told), word, "{told:?}");
        }
    }
}
