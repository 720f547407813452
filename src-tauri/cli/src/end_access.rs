//! `end-access`, and what `copy` says of access for one copy once all is copied: ended, kept, or a question.

use crate::args::EndAccess;
use crate::choose;
use crate::language::{locale, moment, plain, quoted, tell, text};
use crate::report::{Exit, Report, headline, misuse};
use crate::waiting::Stop;
use carryout_core::advice::{Code, Failure, Problem};
use carryout_core::engine::Engine;
use carryout_core::journal::{ConnectionId, ConnectionState, ExportId};
use carryout_core::locale::messages as m;
use carryout_core::snapshot::Snapshot;
use jiff::Timestamp;
use std::sync::Arc;
use std::time::Duration;

/// Google is notified within this, tries included; what is left then goes on with the next start.
const PATIENCE: Duration = Duration::from_secs(90);

/// How the access for one copy of a connection ended, or why it did not.
#[derive(Debug, Default)]
pub struct Ended {
    /// When it ended, as the receipt says.
    pub at: Option<Timestamp>,
    /// Why it did not.
    pub problem: Option<Problem>,
}

impl Ended {
    /// What is said of it.
    pub fn words(&self, connection: &str) -> String {
        let reported = match (&self.at, &self.problem) {
            (Some(at), _) => m::cli_access_is_ended(&moment(*at)),
            (None, Some(problem)) if problem.code == Code::AccessShared => {
                m::cli_access_left(&plain(&problem.details), &quoted(connection))
            }
            (None, Some(problem)) => {
                m::cli_access_not_ended(&headline(problem), &text(&problem.code.reason()))
            }
            (None, None) => return String::new(),
        };

        format!("{}\n", text(&reported))
    }
}

/// Waits until it is decided what becomes of the access for one copy, until Google was notified, and until the receipt of
/// `export` says so.
pub async fn settled(
    engine: &Engine,
    connection: ConnectionId,
    export: impl Into<Option<ExportId>>,
    stop: &Stop,
) -> Result<Ended, Failure> {
    tokio::select! {
        settled = tokio::time::timeout(PATIENCE, decided(engine, connection, export.into())) => {
            settled.unwrap_or_else(|_| Ok(Ended::default()))
        }
        // It goes on with the next start.
        () = stop.wanted() => Ok(Ended::default()),
    }
}

async fn decided(
    engine: &Engine,
    connection: ConnectionId,
    export: Option<ExportId>,
) -> Result<Ended, Failure> {
    let mut changes = engine.journal().changes();
    loop {
        changes.borrow_and_update();
        let view = engine.journal().view().await?;
        let Some(row) = view.connection(connection) else {
            return Ok(Ended::default());
        };
        let copy = export.and_then(|id| view.export(id)).map(|copy| &copy.row);
        let is_decided = !row.ending
            || row
                .failure
                .as_ref()
                .is_some_and(|failure| is_about_ending(failure.code));
        if is_decided && row.state == ConnectionState::Live && copy.is_none_or(|copy| !copy.receipt_due) {
            let failure = row
                .failure
                .clone()
                .filter(|failure| is_about_ending(failure.code));
            return Ok(Ended {
                at: copy.and_then(|copy| copy.access_ended_at),
                problem: failure.map(Problem::from),
            });
        }
        if changes.changed().await.is_err() {
            return Ok(Ended::default());
        }
    }
}

fn is_about_ending(code: Code) -> bool {
    matches!(code, Code::AccessShared | Code::AccessNotEnded)
}

/// Shows what ending the access would do.
pub fn consequences(picture: &Snapshot, args: &EndAccess) -> Result<Report, Failure> {
    let connection = choose::connection(picture, &args.connection)?;
    let mut points = vec![m::cli_end_access_stays()];
    if !connection.siblings.is_empty() {
        let names: Vec<String> = connection
            .siblings
            .iter()
            .map(|name| text(&m::cli_quoted(&plain(name))))
            .collect();
        points.push(m::cli_end_access_siblings(&locale().list(&names)));
    }
    let mut words = format!("{}\n", text(&m::cli_end_access_means(&plain(&connection.name))));
    for point in &points {
        words.push_str(&format!("  - {}\n", text(point)));
    }
    Ok(Report::new(Exit::WrongUse, words)
        .because(Some(misuse(&m::cli_nothing_done()).into()))
        .with("ended", false)
        .with("siblings", &connection.siblings))
}

/// Ends access for one copy at Google.
///
/// # Errors
/// When there is no such connection, something of it is unfinished, or its access lasts.
pub async fn end_access(engine: &Engine, args: &EndAccess, stop: &Stop) -> Result<Report, Failure> {
    let picture = Arc::clone(&engine.snapshots().borrow());
    let connection = choose::connection(&picture, &args.connection)?;
    engine
        .finish(connection.id)
        .await
        .map_err(|failure| match failure.code {
            Code::WrongUse => misuse(&m::cli_end_access_lasts()),
            _ => failure,
        })?;
    tell(&m::cli_end_access_ending(&plain(&connection.name)));
    let newest = picture
        .exports
        .iter()
        .find(|export| export.connection == connection.id)
        .map(|export| export.id);
    let ended = settled(engine, connection.id, newest, stop).await?;
    let view = engine.journal().view().await?;
    let is_over = view.live_grants(connection.id).next().is_none();
    let (exit, words) = match is_over {
        true => (Exit::Done, text(&m::cli_end_access_done())),
        false => (Exit::Failed, String::new()),
    };
    Ok(Report::new(exit, words)
        .because(ended.problem.filter(|_| !is_over))
        .with("ended", is_over)
        .with("accessEndedAt", ended.at))
}
