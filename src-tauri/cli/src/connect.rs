//! `connect`: from a client and a choice of categories to a connection, and what Google really gave.

use crate::args::Connect;
use crate::choose;
use crate::client_file::client;
use crate::language::{locale, moment, plain, text};
use crate::report::{Exit, Report, misuse};
use crate::rounds::travel;
use crate::waiting::{Stop, find};
use carryout_core::advice::{Code, Failure, Problem};
use carryout_core::catalog;
use carryout_core::engine::Engine;
use carryout_core::file_name;
use carryout_core::journal::ConnectionId;
use carryout_core::locale::messages as m;
use carryout_core::snapshot::{ConnectionView, VaultState};
use std::sync::Arc;
use std::time::Duration;

/// Google tells what kind of access it gave right after; a sign-in is done without knowing it too.
const ACCESS_TYPE: Duration = Duration::from_secs(5);

/// Asks Google for access.
///
/// # Errors
/// When nothing could be asked.
pub async fn connect(engine: &Engine, args: &Connect, stop: &Stop) -> Result<Report, Failure> {
    let name = file_name::given(&args.name).map_err(|_| unusable(&args.name))?;
    let wanted = choose::categories(&args.categories, &choose::offered())?;
    let picture = Arc::clone(&engine.snapshots().borrow());
    let known = choose::known(&picture, &name)?;
    let client = client(engine, &picture, args.client.as_deref(), known).await?;
    let before: Vec<String> = known.map(|known| known.granted.clone()).unwrap_or_default();
    match engine
        .begin_consent(client, known.map(|known| known.id), Some(name.clone()), &wanted)
        .await
    {
        Ok(()) => {}
        Err(failure) if failure.code == Code::NothingToAsk && !before.is_empty() => {
            return Ok(report(known, &wanted, None, false));
        }
        Err(failure) => return Err(failure),
    }
    let (problem, was_interrupted) = travel(engine, stop).await?;
    let made = settle(engine).await?;
    let picture = Arc::clone(&engine.snapshots().borrow());
    let connection = made.and_then(|id| picture.connections.iter().find(|connection| connection.id == id));
    engine.cancel_consent().await?;
    if picture.vault.state == VaultState::UntilQuit {
        // The keyring did not take the refresh token, and this program ends now.
        return Err(Failure::new(Code::KeyringRefused, text(&m::cli_key_not_kept())));
    }
    let used = picture.clients.iter().find(|view| view.id == client);
    Ok(report(connection.or(known), &wanted, problem, was_interrupted).with("client", used))
}

/// Why a name cannot be one.
fn unusable(name: &str) -> Failure {
    let is_empty = name.chars().all(|mark| mark.is_whitespace() || mark.is_control());
    misuse(&if is_empty {
        m::cli_name_empty()
    } else {
        m::cli_name_unseen()
    })
}

/// Waits until what Google gave shows on the connection, and a little for what kind of access it is.
async fn settle(engine: &Engine) -> Result<Option<ConnectionId>, Failure> {
    let mut pictures = engine.snapshots();
    let consent = pictures.borrow().consent.clone();
    let Some((connection, consent)) = consent.and_then(|consent| Some((consent.connection?, consent))) else {
        return Ok(None);
    };
    let given: Vec<&String> = consent
        .batches
        .iter()
        .filter_map(|round| round.granted.as_ref())
        .flatten()
        .collect();
    let learned = find(&mut pictures, |picture| {
        let view = picture.connections.iter().find(|view| view.id == connection)?;
        let shows = given.iter().all(|resource| view.granted.contains(resource));
        let kind = view
            .grants
            .iter()
            .all(|grant| !grant.live || grant.one_time.is_some());
        (shows && kind).then_some(())
    });
    if let Ok(learned) = tokio::time::timeout(ACCESS_TYPE, learned).await {
        learned?;
    }
    Ok(Some(connection))
}

fn report(
    connection: Option<&ConnectionView>,
    wanted: &[String],
    problem: Option<Problem>,
    was_interrupted: bool,
) -> Report {
    let has = |resource: &&String| connection.is_some_and(|view| view.granted.contains(resource));
    let granted: Vec<&String> = wanted.iter().filter(has).collect();
    let missing: Vec<&String> = wanted.iter().filter(|resource| !has(resource)).collect();
    let exit = match &problem {
        _ if !granted.is_empty() => Exit::Done,
        Some(problem) if problem.code.exit() != Exit::NeedsUser => problem.code.exit(),
        Some(_) | None => Exit::NeedsUser,
    };
    let mut words = String::new();
    if let Some(view) = connection.filter(|_| !granted.is_empty()) {
        words = format!(
            "{}\n",
            text(&m::cli_gave(&plain(&view.name), granted.len(), wanted.len()))
        );
        if let Some(until) = view.access.until {
            words.push_str(&format!("{}\n", text(&m::cli_access_until(&moment(until)))));
        }
        if !missing.is_empty() {
            words.push_str(&format!("{}\n", text(&m::cli_not_given())));
            for resource in &missing {
                let title = catalog::title_in(locale(), resource).unwrap_or_default();
                words.push_str(&format!("  {resource}  ({title})\n"));
            }
            words.push_str(&format!("{}\n", text(&m::cli_same_command())));
        }
    }
    Report::new(exit, words)
        .because(problem)
        .with("granted", granted)
        .with("missing", missing)
        .with("interrupted", was_interrupted)
        .with("connection", connection)
}
