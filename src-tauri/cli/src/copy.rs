//! `copy` and `run`: from a choice to files that are proved.

use crate::afterwards::{let_go, unpack};
use crate::args::{Copy, Line, Run};
use crate::choose;
use crate::drive::{Driven, Patience, drive, of, unfinished, wake};
use crate::end_access::{Ended, settled};
use crate::language::{categories, locale, moment, plain, tell, text};
use crate::period::Period;
use crate::rate::Rate;
use crate::report::{Exit, Report, misuse};
use crate::summary;
use crate::waiting::{Stop, find};
use carryout_core::advice::{Code, Failure};
use carryout_core::catalog;
use carryout_core::engine::Engine;
use carryout_core::journal::{ConnectionId, ExportId};
use carryout_core::locale::messages as m;
use carryout_core::snapshot::{AccessKind, ConnectionView, ExportState, ExportView, Snapshot};
use carryout_core::transfer::{Disk as _, SystemDisk};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::collections::{BTreeSet, HashSet};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Copies, or goes on with the same copy that is unfinished.
///
/// # Errors
/// When nothing can begin.
pub async fn copy(engine: &Engine, args: &Copy, stop: &Stop) -> Result<Report, Failure> {
    let period = Period::read(
        args.since.as_deref(),
        args.until.as_deref(),
        Timestamp::now(),
        &TimeZone::system(),
    )?;
    keep_to(engine, &args.line)?;
    let picture = Arc::clone(&engine.snapshots().borrow());
    let connection = choose::connection(&picture, &args.connection)?;
    let resources = choose::categories(&args.categories, &connection.granted)?;
    let folder = whole(&args.to)?;
    engine
        .keep_one_time_access(connection.id, args.keep_access)
        .await?;
    if let Some(keep) = args.keep {
        engine
            .set_keep(connection.id, keep.0.map(NonZeroU32::get))
            .await?;
    }
    let export = match begun(&picture, connection.id, &resources, &folder, period) {
        Some(export) => {
            tell(&m::cli_going_on_with(&moment(export.started_at)));
            wake(engine).await?;
            engine.resume_export(export.id).await?;
            export.id
        }
        None => {
            may_begin(connection, &resources)?;
            wake(engine).await?;
            warn(connection, &resources, period);
            say_limits(&folder);
            engine
                .start_export(connection.id, &resources, &folder, period.since, period.until)
                .await?
        }
    };
    go_anyway(engine, &args.line, [export]).await?;
    let mut pictures = engine.snapshots();
    let begun = |picture: &Snapshot| picture.exports.iter().find(|view| view.id == export).cloned();
    let begun = find(&mut pictures, begun).await?;
    if !begun.left_out.is_empty() {
        tell(&m::cli_left_out(&locale().list(&begun.left_out)));
    }
    tell(&m::cli_copying(
        &categories(begun.jobs.len()),
        &plain(&begun.folder),
    ));

    let patience = patience(&args.line);
    let mut driven = drive(engine, &BTreeSet::from([export]), patience, stop).await?;
    let is_over = |driven: &Driven| {
        of(&driven.snapshot, &BTreeSet::from([export]))
            .iter()
            .any(|view| view.receipt.is_some())
    };
    if args.unpack && is_over(&driven) {
        driven = unpack(engine, export, driven, patience, stop).await?;
    }
    let mut ended = Ended::default();
    if is_over(&driven) && !driven.interrupted {
        let_go(engine, connection.id, stop).await?;
        ended = settled(engine, connection.id, export, stop).await?;
    }
    let view = driven
        .snapshot
        .exports
        .iter()
        .find(|view| view.id == export)
        .cloned();
    let mut words = view
        .as_ref()
        .map(|view| summary::copy(view, driven.exit))
        .unwrap_or_default();
    words.push_str(&ended.words(&connection.name));
    Ok(answer(driven, words)
        .with("export", view)
        .with("accessEndedAt", ended.at))
}

/// Goes on with everything that is unfinished.
///
/// # Errors
/// When nothing can go on.
pub async fn run(engine: &Engine, args: &Run, stop: &Stop) -> Result<Report, Failure> {
    keep_to(engine, &args.line)?;
    let picture = Arc::clone(&engine.snapshots().borrow());
    let wanted = unfinished(&picture, |_| true);
    let is_leaving = picture
        .connections
        .iter()
        .any(|connection| connection.disconnecting);
    if wanted.is_empty() && !is_leaving {
        return Ok(Report::new(Exit::Done, text(&m::cli_nothing_due())).with("exports", [(); 0]));
    }
    wake(engine).await?;
    go_anyway(engine, &args.line, wanted.iter().copied()).await?;
    tell(&m::cli_going_on(&text(&m::cli_unfinished_copies(wanted.len()))));
    let driven = drive(engine, &wanted, patience(&args.line), stop).await?;
    let exports: Vec<ExportView> = of(&driven.snapshot, &wanted).into_iter().cloned().collect();
    let mut words: Vec<String> = exports
        .iter()
        .map(|view| summary::copy(view, driven.exit))
        .collect();
    for view in exports
        .iter()
        .filter(|view| view.receipt.is_some() && !driven.interrupted)
    {
        let ended = settled(engine, view.connection, view.id, stop).await?;
        let connection = picture.connections.iter().find(|one| one.id == view.connection);
        words.push(ended.words(connection.map_or("", |one| &one.name)));
    }
    Ok(answer(driven, words.join("\n")).with("exports", exports))
}

/// Lets the limit hold that was typed.
pub fn keep_to(engine: &Engine, line: &Line) -> Result<(), Failure> {
    match line.limit {
        Some(Rate(limit)) => engine.limit_once(limit),
        None => Ok(()),
    }
}

/// Whether a disk or a drive is waited for.
pub fn patience(line: &Line) -> Patience {
    match line.no_wait {
        true => Patience::Leaves,
        false => Patience::Waits,
    }
}

/// Lets copies continue despite network cost and battery, if that was typed.
pub async fn go_anyway(
    engine: &Engine,
    line: &Line,
    exports: impl IntoIterator<Item = ExportId>,
) -> Result<(), Failure> {
    if line.anyway {
        for export in exports {
            engine.copy_anyway(export).await?;
        }
    }
    Ok(())
}

/// How copies rest, with what is to be said of them.
pub fn answer(driven: Driven, mut words: String) -> Report {
    if let Some(from) = driven.from {
        words.push_str(&format!("\n{}\n", text(&m::cli_rest_from(&moment(from)))));
    }
    Report::new(driven.exit, words)
        .because(driven.problem)
        .with("interrupted", driven.interrupted)
        .with("waitsUntil", driven.from)
}

/// The copy that this command line would begin again, if it is unfinished.
fn begun<'a>(
    picture: &'a Snapshot,
    connection: ConnectionId,
    resources: &[String],
    folder: &Path,
    period: Period,
) -> Option<&'a ExportView> {
    let wanted: HashSet<&str> = resources.iter().map(String::as_str).collect();
    picture.exports.iter().find(|export| {
        let jobs = export.jobs.iter().map(|job| &job.resource);
        let chosen: HashSet<&str> = jobs.chain(&export.left_out).map(String::as_str).collect();
        export.finished_at.is_none()
            && export.state != ExportState::Cancelled
            && export.connection == connection
            && (export.since, export.until) == (period.since, period.until)
            && Path::new(&export.folder).parent().and_then(Path::parent) == Some(folder)
            && chosen == wanted
    })
}

/// Without any access a copy would be over before it begins.
fn may_begin(connection: &ConnectionView, resources: &[String]) -> Result<(), Failure> {
    if connection.disconnecting {
        return Err(misuse(&m::cli_being_disconnected(&plain(&connection.name))));
    }
    if connection.access.kind == AccessKind::Ended || connection.granted.is_empty() {
        return Err(Code::AccessEnded.into());
    }
    if resources
        .iter()
        .all(|resource| !connection.granted.contains(resource))
    {
        return Err(Failure::new(Code::NotGranted, resources.join(", ")));
    }
    Ok(())
}

fn warn(connection: &ConnectionView, resources: &[String], period: Period) {
    let missing: Vec<&str> = resources
        .iter()
        .filter(|name| !connection.granted.contains(name))
        .map(String::as_str)
        .collect();
    if !missing.is_empty() {
        tell(&m::cli_not_allowed(
            &plain(&connection.name),
            &locale().list(&missing),
        ));
    }
    let whole = resources
        .iter()
        .filter(|name| catalog::find(name).is_some_and(|category| !category.period))
        .count();
    if period.is_limited() && whole > 0 {
        tell(&m::cli_whole(&categories(whole)));
    }
}

/// Says before anything is asked of Google what the drive cannot hold.
fn say_limits(folder: &Path) {
    let there = folder.ancestors().find(|there| there.is_dir());
    let largest = there.and_then(|there| SystemDisk.limits(there).largest_file);
    if let Some(largest) = largest {
        tell(&m::cli_drive_limit(largest));
    }
}

/// `folder` as it will be named in the journal, whatever the working directory was.
pub fn whole(folder: &Path) -> Result<PathBuf, Failure> {
    let wrong = |error: std::io::Error| {
        misuse(&m::cli_bad_folder(
            &folder.display().to_string(),
            &error.to_string(),
        ))
    };
    let folder = std::path::absolute(folder).map_err(wrong)?;
    if cfg!(windows) {
        return Ok(folder);
    }
    // It is not made here: a folder that is gone is a drive that is away, and the core knows which.
    if let Ok(found) = std::fs::canonicalize(&folder) {
        return Ok(found);
    }
    let parent = folder
        .parent()
        .and_then(|parent| std::fs::canonicalize(parent).ok());
    Ok(match parent.zip(folder.file_name()) {
        Some((parent, name)) => parent.join(name),
        None => folder,
    })
}
