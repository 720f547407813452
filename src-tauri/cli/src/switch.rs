//! `renew --switch`: from once to a period of time and back. The present access ends first, so nothing unfinished
//! may be left.

use crate::drive::{Patience, drive, of, unfinished};
use crate::language::{locale, plain, quoted, tell, text};
use crate::report::{Exit, Report};
use crate::rounds::travel;
use crate::status::access;
use crate::waiting::{Stop, find};
use carryout_core::advice::{Code, Failure, Problem};
use carryout_core::engine::Engine;
use carryout_core::journal::ConnectionId;
use carryout_core::locale::messages as m;
use carryout_core::snapshot::ConnectionView;
use std::sync::Arc;

/// Ends the access of `connection` and asks for another kind.
///
/// # Errors
/// When there is no access to change, or the engine has ended.
pub async fn switch(
    engine: &Engine,
    connection: &ConnectionView,
    stop_copies: bool,
    stop: &Stop,
) -> Result<Report, Failure> {
    let picture = Arc::clone(&engine.snapshots().borrow());
    let unfinished = unfinished(&picture, |export| export.connection == connection.id);
    announce(connection, unfinished.len(), stop_copies);
    engine.switch_access(connection.id, stop_copies, false).await?;
    let driven = drive(engine, &unfinished, Patience::Waits, stop).await?;
    let is_over = of(&driven.snapshot, &unfinished)
        .iter()
        .all(|export| export.finished_at.is_some());
    if driven.interrupted || !is_over {
        let words = text(&m::cli_switch_later());
        let exit = if driven.exit == Exit::Done {
            Exit::Failed
        } else {
            driven.exit
        };
        return Ok(Report::new(exit, words)
            .because(driven.problem)
            .with("interrupted", driven.interrupted)
            .with("connection", connection));
    }
    if let Some(problem) = given_back(engine, connection.id).await? {
        return Ok(Report::new(Exit::Failed, String::new())
            .because(Some(problem))
            .with("interrupted", false)
            .with("connection", connection));
    }
    let (problem, interrupted) = travel(engine, stop).await?;
    engine.cancel_consent().await?;
    let picture = engine.current_snapshot();
    let after = picture
        .connections
        .iter()
        .find(|view| view.id == connection.id)
        .unwrap_or(connection);
    let (exit, words) = if after.granted.is_empty() {
        (
            Exit::NeedsUser,
            m::cli_switch_nothing(&plain(&after.name), &quoted(&after.name)),
        )
    } else {
        (
            Exit::Done,
            m::cli_switched(&plain(&after.name), &access(after, picture.now)),
        )
    };
    Ok(Report::new(exit, text(&words))
        .because(problem)
        .with("interrupted", interrupted)
        .with("connection", after))
}

fn announce(connection: &ConnectionView, unfinished: usize, stop_copies: bool) {
    let name = plain(&connection.name);
    match (unfinished, stop_copies) {
        (0, _) => {}
        (copies, false) => tell(&m::cli_switch_first(copies, &name)),
        (copies, true) => tell(&m::cli_switch_stopped(copies, &name)),
    }
    tell(&m::cli_switch_then(&name));
    if !connection.siblings.is_empty() {
        tell(&m::cli_switch_siblings(&locale().list(&connection.siblings)));
    }
}

/// Waits until the earlier access has ended and a new one can be asked for; answers what stood in the way.
async fn given_back(engine: &Engine, connection: ConnectionId) -> Result<Option<Problem>, Failure> {
    let mut pictures = engine.snapshots();
    find(&mut pictures, |picture| {
        let is_ready = picture.consent.as_ref().is_some_and(|consent| consent.switch);
        let view = picture.connections.iter().find(|view| view.id == connection)?;
        let refused = view
            .problems
            .iter()
            .find(|problem| problem.code == Code::GoogleNotTold);
        match refused {
            _ if is_ready => Some(None),
            Some(problem) if !view.switching => Some(Some(problem.clone())),
            _ => None,
        }
    })
    .await
}
