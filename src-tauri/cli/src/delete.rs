//! `delete`: what would go to the bin, and then giving it there.

use crate::args::Delete;
use crate::choose;
use crate::language::{files, plain, tell, text};
use crate::report::{Exit, Report, misuse};
use crate::waiting::{Stop, find};
use carryout_core::advice::{Failure, Problem};
use carryout_core::engine::Engine;
use carryout_core::locale::messages as m;
use carryout_core::snapshot::{ConnectionView, ExportView, Snapshot};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// Shows what would go to the bin.
pub fn consequences(picture: &Snapshot, args: &Delete) -> Result<Report, Failure> {
    let connection = choose::connection(picture, &args.connection)?;
    let mut words = format!("{}\n", text(&m::cli_would_go(&stock(connection))));
    for folder in folders(picture, connection) {
        words.push_str(&format!("  {}\n", text(&m::cli_would_go_in(&plain(&folder)))));
    }
    words.push_str(&format!("{}\n", text(&m::cli_delete_stays())));
    Ok(Report::new(Exit::WrongUse, words)
        .because(Some(misuse(&m::cli_nothing_done()).into()))
        .with("deleted", false)
        .with("connection", connection))
}

/// Gives all finished copies of a connection to the bin.
///
/// # Errors
/// When there is no such connection, or a copy of it is under way.
pub async fn delete(engine: &Engine, args: &Delete, stop: &Stop) -> Result<Report, Failure> {
    let picture = Arc::clone(&engine.snapshots().borrow());
    let connection = choose::connection(&picture, &args.connection)?;
    let what = stock(connection);
    engine.delete_files(connection.id).await?;
    tell(&m::cli_deleting(&what));
    let mut pictures = engine.snapshots();
    // What was to go and has not gone is in every picture until it has, or until the bin refused.
    let id = connection.id;
    let done = find(&mut pictures, |picture| {
        let mine = || {
            picture
                .exports
                .iter()
                .filter(move |export| export.connection == id)
        };
        let view = picture.connections.iter().find(|view| view.id == id)?;
        let refused: Vec<&ExportView> = mine().filter(|export| is_refused(export)).collect();
        let is_over = mine().all(|export| !export.binning) && view.copies_kept as usize <= refused.len();
        is_over.then(|| refused.into_iter().cloned().collect::<Vec<_>>())
    });
    let refused = tokio::select! {
        refused = done => refused?,
        () = stop.wanted() => {
            tell(&m::cli_delete_stopped());
            return Ok(Report::new(Exit::Failed, String::new()).with("deleted", false).with("interrupted", true));
        }
    };
    let problem: Option<Problem> = refused.iter().find_map(|export| export.problem.clone());
    let mut words = match refused.is_empty() {
        true => format!("{}\n", text(&m::cli_deleted(&what))),
        false => String::new(),
    };
    for export in &refused {
        words.push_str(&format!(
            "{}\n",
            text(&m::cli_not_deleted(&plain(&export.folder)))
        ));
    }
    let exit = if refused.is_empty() {
        Exit::Done
    } else {
        Exit::Failed
    };
    Ok(Report::new(exit, words)
        .because(problem)
        .with("deleted", refused.is_empty())
        .with(
            "refused",
            refused.iter().map(|export| &export.folder).collect::<Vec<_>>(),
        ))
}

fn is_refused(export: &ExportView) -> bool {
    export.finished_at.is_some() && export.binned_at.is_none() && !export.binning && export.problem.is_some()
}

fn stock(connection: &ConnectionView) -> String {
    text(&m::cli_stock(
        &text(&m::cli_copies(connection.copies_kept)),
        &files(connection.files_kept),
        connection.bytes_kept,
    ))
}

/// Where the copies lie that a picture holds.
fn folders(picture: &Snapshot, connection: &ConnectionView) -> BTreeSet<String> {
    let mine = picture.exports.iter().filter(|export| {
        export.connection == connection.id && export.finished_at.is_some() && export.binned_at.is_none()
    });
    mine.filter_map(|export| Some(Path::new(&export.folder).parent()?.display().to_string()))
        .collect()
}
