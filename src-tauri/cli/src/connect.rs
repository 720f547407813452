//! `connect`: trips to Google's page, and what each of them really brought.

use crate::args::Connect;
use crate::choose;
use crate::client_file::client;
use crate::paste::{self, Typed};
use crate::report::{Exit, Report, say, told};
use crate::waiting::{find, interrupted};
use crate::words::{count, moment, plain};
use carryout_core::advice::{Code, Failure, Problem};
use carryout_core::catalog;
use carryout_core::engine::Engine;
use carryout_core::snapshot::{ConnectionView, ConsentStep, ConsentView, Snapshot, VaultState};
use std::sync::Arc;
use std::time::Duration;

/// Google tells what kind of access it gave right after; a sign-in is done without knowing it too.
const ACCESS_TYPE: Duration = Duration::from_secs(5);

/// Access that Google has just given is put away before the program ends, whatever the person does.
const SAVING: Duration = Duration::from_secs(20);

/// How a trip ended.
enum Trip {
    /// There is another one.
    Next,
    /// It was the last one.
    Last,
    /// It brought nothing.
    Failed(Problem),
    /// The person has stopped it.
    Interrupted,
}

/// Asks Google for access.
///
/// # Errors
/// When nothing could be asked.
pub async fn connect(engine: &Engine, args: &Connect) -> Result<Report, Failure> {
    let name = choose::name(&args.name)?;
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
    let (problem, was_interrupted) = travel(engine).await?;
    let made = settle(engine).await?;
    let picture = Arc::clone(&engine.snapshots().borrow());
    let connection = made.and_then(|id| picture.connections.iter().find(|connection| connection.id == id));
    engine.cancel_consent();
    if picture.vault.state == VaultState::UntilQuit {
        // The keyring did not take the key, and this program ends now.
        return Err(Failure::new(
            Code::KeyringRefused,
            "access was given, but its key could not be kept",
        ));
    }
    Ok(report(connection.or(known), &wanted, problem, was_interrupted))
}

/// Goes on all trips; answers what ended them early.
async fn travel(engine: &Engine) -> Result<(Option<Problem>, bool), Failure> {
    let mut pictures = engine.snapshots();
    let consent = find(&mut pictures, |picture| picture.consent.clone()).await?;
    let asked: usize = consent.batches.iter().map(|trip| trip.asked.len()).sum();
    say(&format!(
        "Google will ask you {} for {}. On its page tick what you want to allow: the boxes may be empty at first.",
        if consent.batches.len() == 1 {
            "once".to_owned()
        } else {
            format!("{} times", consent.batches.len())
        },
        count(asked, "category", "categories"),
    ));
    if consent.batches.len() > 1 {
        say("Use the same account each time.");
    }
    let mut lines = paste::listen();
    loop {
        if let Err(failure) = engine.open_consent().await {
            return Ok((Some(failure.into()), false));
        }
        show_link(engine, lines.is_some());
        match trip(engine, &mut lines).await? {
            Trip::Next => {}
            Trip::Last => return Ok((None, false)),
            Trip::Failed(problem) => return Ok((Some(problem), false)),
            Trip::Interrupted => return Ok((None, true)),
        }
    }
}

/// Waits for the end of one trip, and does what the person types meanwhile.
async fn trip(
    engine: &Engine,
    lines: &mut Option<tokio::sync::mpsc::UnboundedReceiver<Typed>>,
) -> Result<Trip, Failure> {
    let mut pictures = engine.snapshots();
    let trips = pictures
        .borrow()
        .consent
        .as_ref()
        .map_or(0, |consent| consent.batches.len());
    loop {
        tokio::select! {
            ended = find(&mut pictures, ended) => return Ok(match ended? {
                (consent, ConsentStep::Done) => { tell_trip(&consent); Trip::Last }
                (consent, ConsentStep::Failed) => {
                    Trip::Failed(consent.problem.unwrap_or_else(|| Failure::from(Code::Unexpected).into()))
                }
                (consent, _) => { tell_trip(&consent); Trip::Next }
            }),
            typed = paste::next(lines) => match typed {
                Typed::Address(address) => {
                    if let Err(failure) = engine.paste_address(&address) {
                        say(&told(&failure.into()));
                    }
                }
                Typed::Again => {
                    if let Err(failure) = engine.open_consent().await {
                        return Ok(Trip::Failed(failure.into()));
                    }
                    show_link(engine, true);
                }
                Typed::ErrorPage => {
                    engine.consent_error_page().await?;
                    let smaller = find(&mut pictures, |picture| {
                        picture.consent.clone().filter(|consent| consent.step != ConsentStep::Waiting)
                    }).await?;
                    if smaller.step == ConsentStep::Done {
                        return Ok(Trip::Last);
                    }
                    if smaller.batches.len() > trips {
                        say("Then Google is asked in smaller steps.");
                    } else {
                        say("Google shows an error for a single category too; that one is left out.");
                    }
                    return Ok(Trip::Next);
                }
                Typed::Other => say("Paste the address of the last page, or type `again` or `error`."),
            },
            () = interrupted() => {
                say("Stopped.");
                let saved = find(&mut pictures, |picture| {
                    let step = picture.consent.as_ref().map(|consent| consent.step);
                    (step != Some(ConsentStep::Saving)).then_some(())
                });
                let _ = tokio::time::timeout(SAVING, saved).await;
                return Ok(Trip::Interrupted);
            }
        }
    }
}

/// The sign-in, once it waits for nothing of this trip any more.
fn ended(picture: &Snapshot) -> Option<(ConsentView, ConsentStep)> {
    let consent = picture.consent.as_ref()?;
    let is_over = matches!(
        consent.step,
        ConsentStep::Between | ConsentStep::Done | ConsentStep::Failed
    );
    is_over.then(|| (consent.clone(), consent.step))
}

fn show_link(engine: &Engine, can_type: bool) {
    let Ok(link) = engine.consent_link() else { return };
    say(&format!(
        "\nGoogle's page opens in your browser. If it does not, open this address:\n\n  {link}\n"
    ));
    if can_type {
        say(
            "Waiting for you. If the browser cannot show the last page (its address begins with http://127.0.0.1), \
             paste that address here. Type `again` to open the page once more, or `error` if Google shows an error.",
        );
    } else {
        say("Waiting for you in the browser.");
    }
}

fn tell_trip(consent: &ConsentView) {
    let over: Vec<_> = consent
        .batches
        .iter()
        .filter(|trip| trip.granted.is_some())
        .collect();
    let Some(last) = over.last() else { return };
    let granted = last.granted.as_ref().map_or(0, Vec::len);
    let which = match consent.batches.len() {
        1 => String::new(),
        trips => format!("Trip {} of {trips}: ", over.len()),
    };
    say(&format!("{which}Google gave {granted} of {}.", last.asked.len()));
}

/// Waits until what Google gave shows, and a little for what kind of access it is.
async fn settle(engine: &Engine) -> Result<Option<i64>, Failure> {
    let mut pictures = engine.snapshots();
    let Some(connection) = pictures
        .borrow()
        .consent
        .as_ref()
        .and_then(|consent| consent.connection)
    else {
        return Ok(None);
    };
    let learnt = find(&mut pictures, |picture| {
        let view = picture.connections.iter().find(|view| view.id == connection)?;
        let known = view
            .grants
            .iter()
            .all(|grant| !grant.live || grant.one_time.is_some());
        (known && !view.granted.is_empty()).then_some(())
    });
    match tokio::time::timeout(ACCESS_TYPE, learnt).await {
        Ok(learnt) => learnt?,
        Err(_) => {}
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
        Some(problem) if Exit::of(problem.code) != Exit::NeedsPerson => Exit::of(problem.code),
        Some(_) | None => Exit::NeedsPerson,
    };
    let mut text = String::new();
    if let Some(view) = connection.filter(|_| !granted.is_empty()) {
        text = format!(
            "“{}”: Google gave {} of {}.\n",
            plain(&view.name),
            granted.len(),
            wanted.len()
        );
        if let Some(until) = view.access.until {
            text.push_str(&format!("Access until {}.\n", moment(until)));
        }
        if !missing.is_empty() {
            text.push_str("Not given:\n");
            for resource in &missing {
                text.push_str(&format!("  {resource}  ({})\n", catalog::title(resource)));
            }
            text.push_str("The same command asks for these again.\n");
        }
    }
    Report::new(exit, text)
        .because(problem)
        .with("granted", granted)
        .with("missing", missing)
        .with("interrupted", was_interrupted)
        .with("connection", connection)
}
