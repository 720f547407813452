//! `disconnect`: what would be lost, and then giving access back.

use crate::args::Disconnect;
use crate::choose;
use crate::language::{locale, plain, tell, text};
use crate::report::{Exit, Report, misuse};
use crate::waiting::{Seen, Stop, find, until};
use carryout_core::advice::{Code, Failure, Problem};
use carryout_core::catalog::title_in;
use carryout_core::engine::Engine;
use carryout_core::locale::messages as m;
use carryout_core::snapshot::{ConnectionView, Snapshot};
use std::sync::Arc;
use std::time::Duration;

/// A keyring that refuses is tried again by itself; a user in front of a terminal need not wait for that.
const SETTLED: Duration = Duration::from_secs(2);

/// Unfinished copies get their receipts; that is not waited for any longer.
const RECEIPTS: Duration = Duration::from_secs(15);

/// Shows what a disconnect would do.
pub fn consequences(picture: &Snapshot, args: &Disconnect) -> Result<Report, Failure> {
    let connection = choose::connection(picture, &args.connection)?;
    Ok(
        Report::new(Exit::WrongUse, words(picture, connection, args.here_only))
            .because(Some(misuse(&m::cli_nothing_done()).into()))
            .with("disconnected", false)
            .with("connection", connection)
            .with("wouldBeLost", &connection.would_be_lost)
            .with("siblings", &connection.siblings),
    )
}

/// Revokes access, deletes the refresh tokens and the connection.
///
/// # Errors
/// When there is no such connection, or the engine has ended.
pub async fn disconnect(engine: &Engine, args: &Disconnect, stop: &Stop) -> Result<Report, Failure> {
    let picture = Arc::clone(&engine.snapshots().borrow());
    let connection = choose::connection(&picture, &args.connection)?;
    let name = plain(&connection.name);
    let before = notices(&picture);
    engine.disconnect(connection.id, args.here_only).await?;
    tell(&m::cli_disconnecting(&name));
    let mut pictures = engine.snapshots();
    let gone = until(&mut pictures, |picture| {
        match picture.connections.iter().find(|view| view.id == connection.id) {
            None => Some(Seen {
                what: None,
                stays: Duration::ZERO,
            }),
            Some(view) => held_up(view).map(|problem| Seen {
                what: Some(problem),
                stays: SETTLED,
            }),
        }
    });
    let held_up = tokio::select! {
        gone = gone => gone?,
        () = stop.wanted() => {
            tell(&m::cli_disconnect_stopped());
            return Ok(Report::new(Exit::Failed, String::new()).with("disconnected", false).with("interrupted", true));
        }
    };
    if let Some(problem) = held_up {
        return Ok(Report::new(Exit::NeedsUser, String::new())
            .because(Some(problem))
            .with("disconnected", false));
    }
    let receipts = find(&mut pictures, |picture| {
        let open = picture
            .exports
            .iter()
            .any(|export| export.connection == connection.id && export.finished_at.is_none());
        (!open).then_some(())
    });
    let _ = tokio::time::timeout(RECEIPTS, receipts).await;
    let client_removed = remove_client(engine, &picture, connection).await?;

    let picture = Arc::clone(&engine.snapshots().borrow());
    let untold = notices(&picture)
        .into_iter()
        .find(|problem| !before.contains(problem));
    if untold.is_some() {
        // Reported now, and for good: on a command line there is nothing that could stay on a screen.
        engine.dismiss(Code::GoogleNotTold).await?;
    }
    let mut words = format!("{}\n", text(&m::cli_disconnected(&name)));
    if client_removed {
        words.push_str(&format!("{}\n", text(&m::cli_client_removed())));
    }
    let exit = if untold.is_some() {
        Exit::NeedsUser
    } else {
        Exit::Done
    };
    Ok(Report::new(exit, words)
        .because(untold)
        .with("disconnected", true)
        .with("clientRemoved", client_removed))
}

/// An imported client whose last connection is gone has no business in the keyring any more.
async fn remove_client(
    engine: &Engine,
    before: &Snapshot,
    connection: &ConnectionView,
) -> Result<bool, Failure> {
    let imported = before
        .clients
        .iter()
        .any(|client| client.id == connection.client && !client.built_in);
    if !imported || !connection.siblings.is_empty() {
        return Ok(false);
    }
    match engine.remove_client(connection.client).await {
        Ok(()) => Ok(true),
        Err(failure) if failure.code == Code::ClientInUse => Ok(false),
        Err(failure) => Err(failure),
    }
}

fn held_up(connection: &ConnectionView) -> Option<Problem> {
    connection
        .problems
        .iter()
        .find(|problem| {
            matches!(
                problem.code,
                Code::KeyringAbsent | Code::KeyringLocked | Code::KeyringRefused | Code::KeyringTooLarge
            )
        })
        .cloned()
}

fn notices(picture: &Snapshot) -> Vec<Problem> {
    picture
        .problems
        .iter()
        .filter(|problem| problem.code == Code::GoogleNotTold)
        .cloned()
        .collect()
}

fn words(picture: &Snapshot, connection: &ConnectionView, here_only: bool) -> String {
    let lost = &connection.would_be_lost;
    let titles: Vec<String> = lost
        .iter()
        .map(|resource| title_in(locale(), resource).unwrap_or_else(|| resource.clone()))
        .collect();
    let copies = picture
        .exports
        .iter()
        .filter(|export| export.connection == connection.id)
        .count();
    let mut points = vec![
        if here_only {
            m::cli_disconnect_here()
        } else {
            m::cli_disconnect_google()
        },
        if lost.is_empty() {
            m::cli_disconnect_no_loss()
        } else {
            m::cli_disconnect_loss(&text(&m::cli_archives(lost.len())), &locale().list(&titles))
        },
    ];
    if !connection.siblings.is_empty() && !here_only {
        let names: Vec<String> = connection
            .siblings
            .iter()
            .map(|name| text(&m::cli_quoted(&plain(name))))
            .collect();
        points.push(m::cli_disconnect_siblings(&locale().list(&names)));
    }
    points.push(m::cli_disconnect_stays(
        &text(&m::cli_copies(copies)),
        connection.bytes_kept,
    ));

    let head = text(&m::cli_disconnect_means(&plain(&connection.name)));
    let points: String = points
        .iter()
        .map(|point| format!("  - {}\n", text(point)))
        .collect();
    format!("{head}\n{points}")
}
