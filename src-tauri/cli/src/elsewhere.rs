//! `move`: an unfinished copy goes to another folder, and on.

use crate::args::Move;
use crate::choose;
use crate::copy::{answer, go_anyway, keep_to, patience, whole};
use crate::drive::{drive, of, unfinished, wake};
use crate::language::{plain, tell, text};
use crate::report::{Report, misuse};
use crate::summary;
use crate::waiting::Stop;
use carryout_core::advice::Failure;
use carryout_core::engine::Engine;
use carryout_core::locale::messages as m;
use carryout_core::snapshot::ExportView;
use std::sync::Arc;

/// Takes the unfinished copies of a connection to another folder and lets them go on there.
///
/// # Errors
/// When there is none, or the folder cannot be used.
pub async fn take(engine: &Engine, args: &Move, stop: &Stop) -> Result<Report, Failure> {
    keep_to(engine, &args.line)?;
    let picture = Arc::clone(&engine.snapshots().borrow());
    let connection = choose::connection(&picture, &args.connection)?;
    let folder = whole(&args.to)?;
    let unfinished = unfinished(&picture, |export| export.connection == connection.id);
    if unfinished.is_empty() {
        return Err(misuse(&m::cli_nothing_unfinished(&plain(&connection.name))));
    }
    wake(engine).await?;
    for export in &unfinished {
        engine.move_export(*export, &folder).await?;
    }
    go_anyway(engine, &args.line, unfinished.iter().copied()).await?;
    tell(&m::cli_taking(
        &text(&m::cli_unfinished_copies(unfinished.len())),
        &plain(&folder.display().to_string()),
    ));
    let driven = drive(engine, &unfinished, patience(&args.line), stop).await?;
    let exports: Vec<ExportView> = of(&driven.snapshot, &unfinished).into_iter().cloned().collect();
    let text: Vec<String> = exports
        .iter()
        .map(|view| summary::copy(view, driven.exit))
        .collect();
    Ok(answer(driven, text.join("\n")).with("exports", exports))
}
