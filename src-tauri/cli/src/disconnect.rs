//! `disconnect`: what would be lost, and then giving access back.

use crate::args::Disconnect;
use crate::choose;
use crate::report::{Exit, Report, say, wrong_use};
use crate::waiting::{Seen, Stop, find, until};
use crate::words::{bytes, count, plain};
use carryout_core::advice::{Code, Failure, Problem};
use carryout_core::catalog::title;
use carryout_core::engine::Engine;
use carryout_core::snapshot::{ConnectionView, Snapshot};
use std::sync::Arc;
use std::time::Duration;

/// A keyring that refuses is tried again by itself; a person in front of a terminal need not wait for that.
const SETTLED: Duration = Duration::from_secs(2);

/// Unfinished copies get their receipts; that is not waited for any longer.
const RECEIPTS: Duration = Duration::from_secs(15);

/// Shows what a disconnect would do.
///
/// # Errors
/// When there is no such connection.
pub fn consequences(picture: &Snapshot, args: &Disconnect) -> Result<Report, Failure> {
    let connection = choose::connection(picture, &args.connection)?;
    Ok(
        Report::new(Exit::WrongUse, words(picture, connection, args.here_only))
            .because(Some(wrong_use("nothing was done; add --yes to do this").into()))
            .with("disconnected", false)
            .with("connection", connection)
            .with("wouldBeLost", &connection.would_be_lost)
            .with("siblings", &connection.siblings),
    )
}

/// Gives access back, deletes the keys and forgets the connection.
///
/// # Errors
/// When there is no such connection, or the engine has ended.
pub async fn disconnect(engine: &Engine, args: &Disconnect, stop: &Stop) -> Result<Report, Failure> {
    let picture = Arc::clone(&engine.snapshots().borrow());
    let connection = choose::connection(&picture, &args.connection)?;
    let name = plain(&connection.name);
    let before = notices(&picture);
    engine.disconnect(connection.id, args.here_only).await?;
    say(&format!("Disconnecting “{name}” …"));
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
            say("Stopped. The disconnect goes on with the next `carryout-cli run`.");
            return Ok(Report::new(Exit::Failed, String::new()).with("disconnected", false).with("interrupted", true));
        }
    };
    if let Some(problem) = held_up {
        return Ok(Report::new(Exit::NeedsPerson, String::new())
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
        // Told now, and for good: on a command line there is nothing that could stay on a screen.
        engine.dismiss(Code::GoogleNotTold).await?;
    }
    let mut text = format!("“{name}” is disconnected. Its files and receipts stay where they are.\n");
    if client_removed {
        text.push_str("The client's secret is forgotten too: give --client FILE with the next `connect`.\n");
    }
    let exit = if untold.is_some() {
        Exit::NeedsPerson
    } else {
        Exit::Done
    };
    Ok(Report::new(exit, text)
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
    let mut text = format!("Disconnecting “{}” means:\n", plain(&connection.name));
    if here_only {
        text.push_str("  - the keys on this machine are deleted; Google is told nothing, and its access lives on there\n");
    } else {
        text.push_str(
            "  - Google ends this program's access to the account at once, and the keys here are deleted\n",
        );
    }
    let lost = &connection.would_be_lost;
    if lost.is_empty() {
        text.push_str("  - no archive at Google is lost: everything that was asked for is copied\n");
    } else {
        text.push_str(&format!(
            "  - {} at Google would be lost, not copied yet: {}\n",
            count(lost.len(), "archive", "archives"),
            lost.iter()
                .map(|resource| title(resource))
                .collect::<Vec<_>>()
                .join(", ")
        ));
    }
    if !connection.siblings.is_empty() && !here_only {
        let names: Vec<String> = connection
            .siblings
            .iter()
            .map(|name| format!("“{}”", plain(name)))
            .collect();
        text.push_str(&format!(
            "  - if they are the same Google account, these end too: {}\n",
            names.join(", ")
        ));
    }
    let copies = picture
        .exports
        .iter()
        .filter(|export| export.connection == connection.id)
        .count();
    text.push_str(&format!(
        "  - {} with {} and all receipts stay where they are\n",
        count(copies, "copy", "copies"),
        bytes(connection.bytes_kept)
    ));
    text
}
