//! `status`: what is known, without asking anyone.

use crate::environment::Environment;
use crate::report::{Exit, Report, told};
use crate::summary::line;
use crate::words::{bytes, count, moment, plain, quoted, seconds};
use carryout_core::advice::Code;
use carryout_core::client::{Step as SetupStep, StepState};
use carryout_core::schedule::Step;
use carryout_core::snapshot::{
    AccessKind, AccessNotice, ClientView, ConnectionView, ExportView, JobView, LineView, Snapshot,
};
use jiff::Timestamp;
use serde_json::json;
use std::time::Duration;

/// So long before Google throws an archive away, it is told.
const SOON: Duration = Duration::from_secs(4 * 86_400);

/// Shows the picture.
pub fn status(environment: &Environment, picture: &Snapshot) -> Report {
    let mut text = format!(
        "Carryout {}, home {}\n",
        env!("CARGO_PKG_VERSION"),
        environment.home.display()
    );
    text.push_str("\nConnections\n");
    if picture.connections.is_empty() {
        text.push_str(
            "  none yet; `carryout-cli connect --client FILE --name NAME --categories all` makes one\n",
        );
    }
    for connection in &picture.connections {
        text.push_str(&connection_words(connection, picture.now));
    }
    text.push_str("\nCopies\n");
    if picture.exports.is_empty() {
        text.push_str(
            "  none yet; `carryout-cli copy --connection NAME --categories all --to DIR` makes one\n",
        );
    }
    for export in &picture.exports {
        text.push_str(&export_words(export, picture.now));
    }
    if let Some(words) = line_words(&picture.line) {
        text.push_str(&format!("\nLine\n  {words}\n"));
    }
    if !picture.problems.is_empty() {
        text.push_str("\nProblems\n");
        for problem in &picture.problems {
            text.push_str(&format!("  {}\n", told(problem).replace('\n', "\n  ")));
        }
    }
    text.push_str(&format!("\nKeys rest in: {}\n", picture.vault.store));
    if picture.vault.entries.is_empty() {
        text.push_str("  no entries\n");
    }
    for entry in &picture.vault.entries {
        text.push_str(&format!("  {entry}\n"));
    }
    text.push_str("\nClients\n");
    if picture.clients.is_empty() {
        text.push_str(
            "  none yet; `carryout-cli connect --client FILE --name NAME --categories all` takes one\n",
        );
    }
    for client in &picture.clients {
        text.push_str(&client_words(client));
    }
    Report::new(Exit::Done, text)
        .with("version", env!("CARGO_PKG_VERSION"))
        .with("home", environment.home.display().to_string())
        .with("now", picture.now)
        .with("origin", &picture.origin)
        .with("clients", &picture.clients)
        .with(
            "vault",
            json!({ "store": picture.vault.store, "entries": picture.vault.entries }),
        )
        .with("connections", &picture.connections)
        .with("exports", &picture.exports)
        .with("line", &picture.line)
        .with("problems", &picture.problems)
}

/// How hard the line may be used, where that was chosen.
fn line_words(line: &LineView) -> Option<String> {
    let limit = line
        .manners
        .limit
        .map(|limit| format!("at most {}/s", bytes(limit)));
    let quiet = line
        .quiet_until
        .map(|until| format!("quiet until {}", moment(until)));
    let words: Vec<String> = limit.into_iter().chain(quiet).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

/// The state of access in one line, the exact end first.
pub fn access(connection: &ConnectionView, now: Timestamp) -> String {
    let until = connection.access.until.map(|until| {
        let left = u64::try_from(until.duration_since(now).as_secs()).unwrap_or(0);
        format!("access until {} ({} left)", moment(until), seconds(left))
    });
    match connection.access.kind {
        AccessKind::Ended => "access has ended".to_owned(),
        AccessKind::OneCopy => "access for one copy".to_owned(),
        AccessKind::UsedUp => "access for one copy, used up".to_owned(),
        AccessKind::Unknown => until.unwrap_or_else(|| "access not yet checked".to_owned()),
        AccessKind::Testing => until
            .map(|until| format!("{until}, a client in testing"))
            .unwrap_or_default(),
        AccessKind::Renewable | AccessKind::EndsSoon | AccessKind::EndsToday => until
            .map(|until| format!("{until}, can be renewed now"))
            .unwrap_or_default(),
        AccessKind::Active => until.unwrap_or_default(),
    }
}

fn client_words(client: &ClientView) -> String {
    let name = client.project_id.as_deref().unwrap_or(&client.client_id);
    let mut text = format!("  {}  #{}\n", plain(name), client.id);
    if client.built_in {
        text.push_str("    came with this program\n");
    } else {
        text.push_str(&format!("    {}\n", plain(&client.client_id)));
    }
    text.push_str(&step_words(client));
    text
}

/// What is known of each step of a client's set-up, and the page on which a wrong one is mended.
pub fn step_words(client: &ClientView) -> String {
    let mut text = String::new();
    for step in &client.steps {
        let name = match step.step {
            SetupStep::Project => "project",
            SetupStep::Api => "Data Portability API",
            SetupStep::Branding => "name of the app",
            SetupStep::Audience => "test users",
            SetupStep::Publish => "app published",
            SetupStep::Scopes => "list of scopes",
            SetupStep::Client => "client and secret",
            SetupStep::File => "client file",
        };
        let state = match step.state {
            StepState::Unchecked => "not checked yet",
            StepState::Right => "right",
            StepState::Wrong => "WRONG",
            StepState::Unknowable => "Google does not tell",
        };
        text.push_str(&format!("      {name:<22} {state}\n"));
        if let Some(problem) = &step.problem {
            text.push_str(&format!(
                "        {}. {}\n        {}\n",
                problem.headline, problem.reason, step.page
            ));
        }
    }
    text
}

fn connection_words(connection: &ConnectionView, now: Timestamp) -> String {
    let mut text = format!("  {}  #{}\n", plain(&connection.name), connection.id);
    let state = if connection.disconnecting {
        "being disconnected".to_owned()
    } else {
        access(connection, now)
    };
    text.push_str(&format!("    {state}\n"));
    if let Some(folder) = &connection.folder {
        text.push_str(&format!("    its copies go to {}\n", plain(folder)));
    }
    for notice in &connection.notices {
        text.push_str(&format!("    {}\n", notice_words(connection, notice)));
    }
    text.push_str(&format!(
        "    {} allowed, {} copied so far\n",
        count(connection.granted.len(), "category", "categories"),
        bytes(connection.bytes_kept)
    ));
    for resource in &connection.granted {
        let told = connection.waiting.iter().find(|(waiting, _)| waiting == resource);
        let again = told
            .and_then(|(_, until)| until.parse::<Timestamp>().ok())
            .map(|until| format!("  again from {}", moment(until)))
            .unwrap_or_default();
        text.push_str(&format!("      {resource}{again}\n"));
    }
    for problem in &connection.problems {
        text.push_str(&format!("    {}\n", told(problem).replace('\n', "\n    ")));
    }
    text
}

/// A step before the end of access, with what helps on a command line.
fn notice_words(connection: &ConnectionView, notice: &AccessNotice) -> String {
    let name = quoted(&connection.name);
    let concerned = count(notice.categories as usize, "category", "categories");
    match (notice.step, notice.ends_at) {
        (Step::Ended, _) | (_, None) => format!(
            "! {concerned} can no longer be copied; your files stay. \
             `carryout-cli connect --name {name} --categories all` asks Google again."
        ),
        (Step::TwoWeeks | Step::ThreeDays | Step::LastDay, Some(end)) => {
            let help = if connection.access.can_renew {
                format!("`carryout-cli renew --connection {name}` prolongs it.")
            } else {
                "It cannot be prolonged, only allowed again.".to_owned()
            };
            format!(
                "! After {} there are no new copies of {concerned}. {help}",
                moment(end)
            )
        }
    }
}

fn export_words(export: &ExportView, now: Timestamp) -> String {
    let mut text = format!(
        "  #{}  {}  {}\n    {}\n    {}\n",
        export.id,
        moment(export.started_at),
        plain(&export.connection_name),
        line(export),
        plain(&export.folder)
    );
    let problems = export
        .problem
        .iter()
        .chain(export.jobs.iter().filter_map(|job| job.problem.as_ref()));
    let mut shown = Vec::new();
    for problem in problems {
        if !shown.contains(&problem.code) {
            shown.push(problem.code);
            text.push_str(&format!("    {}\n", plain(&problem.headline)));
        }
    }
    let daily = |job: &&JobView| job.problem.as_ref().is_some_and(|it| it.code == Code::DailyLimit);
    if let Some(from) = export
        .jobs
        .iter()
        .filter(daily)
        .filter_map(|job| job.next_at)
        .min()
    {
        text.push_str(&format!("    The next copy is possible from {}\n", moment(from)));
    }
    let soon = now.saturating_add(SOON).unwrap_or(Timestamp::MAX);
    let losing = export
        .jobs
        .iter()
        .filter_map(|job| job.kept_until)
        .filter(|end| *end < soon);
    if let Some(first) = losing.clone().min() {
        let archives = count(losing.count(), "archive", "archives");
        text.push_str(&format!(
            "    ! From {} on Google throws {archives} away; `carryout-cli run` fetches what is there\n",
            moment(first)
        ));
    }
    text
}
