//! `status`: what is known, without asking anyone.

use crate::environment::Environment;
use crate::language::{categories, locale, moment, plain, quoted, text};
use crate::report::{Exit, Report, headline, reported};
use crate::summary::line;
use carryout_core::advice::Code;
use carryout_core::client::{Step as SetupStep, StepState};
use carryout_core::locale::{Message, messages as m};
use carryout_core::schedule::Step;
use carryout_core::snapshot::{
    AccessKind, AccessNotice, ClientView, ConnectionView, ExportView, JobView, Snapshot,
};
use jiff::Timestamp;
use serde_json::json;

/// Shows the picture.
pub fn status(environment: &Environment, picture: &Snapshot) -> Report {
    let mut page = Page::default();
    page.line(
        0,
        &m::cli_status_head(env!("CARGO_PKG_VERSION"), &environment.home.display().to_string()),
    );
    page.heading(&m::cli_status_connections());
    if picture.connections.is_empty() {
        page.line(2, &m::cli_status_no_connections());
    }
    for connection in &picture.connections {
        page.push(&connection_words(connection, picture.now));
    }
    page.heading(&m::cli_status_copies());
    if picture.exports.is_empty() {
        page.line(2, &m::cli_status_no_copies());
    }
    for export in &picture.exports {
        page.push(&export_words(export));
    }
    if let Some(words) = line_words(picture) {
        page.heading(&m::cli_status_line());
        page.push(&format!("  {words}\n"));
    }
    if !picture.problems.is_empty() {
        page.heading(&m::cli_status_problems());
        for problem in &picture.problems {
            page.push(&format!("  {}\n", reported(problem).replace('\n', "\n  ")));
        }
    }
    page.heading(&m::cli_status_keys(&picture.vault.store));
    if picture.vault.entries.is_empty() {
        page.line(2, &m::cli_status_no_keys());
    }
    for entry in &picture.vault.entries {
        page.push(&format!("  {entry}\n"));
    }
    page.heading(&m::cli_status_clients());
    if picture.clients.is_empty() {
        page.line(2, &m::cli_status_no_clients());
    }
    for client in &picture.clients {
        page.push(&client_words(client));
    }
    Report::new(Exit::Done, page.0)
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
        .with("line", line_json(picture))
        .with("settings", &picture.settings)
        .with("problems", &picture.problems)
}

/// The answer as it grows.
#[derive(Default)]
struct Page(String);

impl Page {
    fn push(&mut self, words: &str) {
        self.0.push_str(words);
    }

    fn heading(&mut self, heading: &Message) {
        self.push(&format!("\n{}\n", text(heading)));
    }

    fn line(&mut self, indent: usize, message: &Message) {
        self.push(&format!("{:indent$}{}\n", "", text(message)));
    }
}

/// How network and computer are used; with the settings under the name that they had when they were its only ones.
fn line_json(picture: &Snapshot) -> serde_json::Value {
    let mut line = json!(picture.line);
    line["policy"] = json!(picture.settings);

    line
}

/// The transfer settings, where some were chosen.
fn line_words(picture: &Snapshot) -> Option<String> {
    let line = &picture.line;
    let limit = picture
        .settings
        .limit
        .map(|limit| text(&m::cli_status_limit(limit)));
    let quiet = line
        .quiet_until
        .map(|until| text(&m::cli_held_quiet(&moment(until))));
    let words: Vec<String> = limit.into_iter().chain(quiet).collect();
    (!words.is_empty()).then(|| locale().list(&words))
}

/// The state of access in one line, the exact end first.
pub fn access(connection: &ConnectionView, now: Timestamp) -> String {
    let until = |said: fn(&str, u64) -> Message| {
        let until = connection.access.until?;
        let left = u64::try_from(until.duration_since(now).as_secs()).unwrap_or(0);
        Some(said(&moment(until), left))
    };
    let known = match connection.access.kind {
        AccessKind::Ended => Some(m::cli_access_ended()),
        AccessKind::OneCopy => Some(m::cli_access_one_copy()),
        AccessKind::UsedUp => Some(m::cli_access_used_up()),
        AccessKind::Unknown => until(m::cli_access_until_left).or_else(|| Some(m::cli_access_unknown())),
        AccessKind::Testing => until(m::cli_access_testing),
        AccessKind::Renewable | AccessKind::EndsSoon | AccessKind::EndsToday => {
            until(m::cli_access_renewable)
        }
        AccessKind::Active => until(m::cli_access_until_left),
    };
    known.as_ref().map(text).unwrap_or_default()
}

fn client_words(client: &ClientView) -> String {
    let name = client.project_id.as_deref().unwrap_or(&client.client_id);
    let mut page = format!("  {}  #{}\n", plain(name), client.id);
    if client.built_in {
        page.push_str(&format!("    {}\n", text(&m::cli_status_built_in())));
    } else {
        page.push_str(&format!("    {}\n", plain(&client.client_id)));
    }
    page.push_str(&step_words(client));
    page
}

/// What is known of each step of a client's set-up, and the page on which a wrong one is mended.
pub fn step_words(client: &ClientView) -> String {
    let mut page = String::new();
    for step in &client.steps {
        let name = match step.step {
            SetupStep::Project => m::cli_step_project(),
            SetupStep::Api => m::cli_step_api(),
            SetupStep::Branding => m::cli_step_branding(),
            SetupStep::Audience => m::cli_step_audience(),
            SetupStep::Publish => m::cli_step_publish(),
            SetupStep::Scopes => m::cli_step_scopes(),
            SetupStep::Client => m::cli_step_client(),
            SetupStep::File => m::cli_step_file(),
        };
        let state = match step.state {
            StepState::Unchecked => m::cli_state_unchecked(),
            StepState::Right => m::cli_state_right(),
            StepState::Wrong => m::cli_state_wrong(),
            StepState::Unknowable => m::cli_state_unknowable(),
        };
        page.push_str(&format!("      {:<22} {}\n", text(&name), text(&state)));
        if let Some(problem) = &step.problem {
            page.push_str(&format!(
                "        {}. {}\n        {}\n",
                headline(problem),
                text(&problem.code.reason()),
                step.page
            ));
        }
    }
    page
}

fn connection_words(connection: &ConnectionView, now: Timestamp) -> String {
    let mut page = format!("  {}  #{}\n", plain(&connection.name), connection.id);
    let state = if connection.disconnecting {
        text(&m::cli_status_being_disconnected())
    } else {
        access(connection, now)
    };
    page.push_str(&format!("    {state}\n"));
    if let Some(folder) = &connection.folder {
        page.push_str(&format!("    {}\n", text(&m::cli_status_folder(&plain(folder)))));
    }
    for notice in &connection.notices {
        page.push_str(&format!("    {}\n", notice_words(connection, notice)));
    }
    page.push_str(&format!(
        "    {}\n",
        text(&m::cli_status_allowed(
            &categories(connection.granted.len()),
            connection.bytes_kept
        ))
    ));
    for resource in &connection.granted {
        let reported = connection.waiting.iter().find(|(waiting, _)| waiting == resource);
        let again = reported
            .and_then(|(_, until)| until.parse::<Timestamp>().ok())
            .map(|until| format!("  {}", text(&m::cli_status_again(&moment(until)))))
            .unwrap_or_default();
        page.push_str(&format!("      {resource}{again}\n"));
    }
    for problem in &connection.problems {
        page.push_str(&format!("    {}\n", reported(problem).replace('\n', "\n    ")));
    }
    page
}

/// A step before the end of access, with what helps on a command line.
fn notice_words(connection: &ConnectionView, notice: &AccessNotice) -> String {
    let name = quoted(&connection.name);
    let concerned = categories(notice.categories as usize);
    let message = match (notice.step, notice.ends_at) {
        (Step::Ended, _) | (_, None) => m::cli_status_no_copying(&concerned, &name),
        (Step::TwoWeeks | Step::ThreeDays | Step::LastDay, Some(end)) => {
            if connection.access.can_renew {
                m::cli_status_ends_renew(&moment(end), &concerned, &name)
            } else {
                m::cli_status_ends(&moment(end), &concerned)
            }
        }
    };

    format!("! {}", text(&message))
}

fn export_words(export: &ExportView) -> String {
    let mut page = format!(
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
            page.push_str(&format!("    {}\n", headline(problem)));
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
        page.push_str(&format!(
            "    {}\n",
            text(&m::cli_status_next_copy(&moment(from)))
        ));
    }
    let losing = export
        .jobs
        .iter()
        .filter(|job| job.deleted_soon)
        .filter_map(|job| job.kept_until);
    if let Some(first) = losing.clone().min() {
        let archives = text(&m::cli_archives(losing.count()));
        page.push_str(&format!(
            "    ! {}\n",
            text(&m::cli_status_losing(&moment(first), &archives))
        ));
    }
    page
}
