//! What a command answers: an exit code, one JSON document for programs, text for users.

use crate::language::{plain, say, text};
pub use carryout_core::advice::Exit;
use carryout_core::advice::{Action, Code, Failure, Problem};
use carryout_core::locale::{Message, messages as m};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::io::Write as _;
use std::process::ExitCode;

/// The answer of a command.
#[derive(Debug)]
pub struct Report {
    /// How it ended.
    pub exit: Exit,
    /// The fields of the JSON document.
    fields: Map<String, Value>,
    /// For users; goes to standard output unless the JSON document does.
    text: String,
    /// What went wrong; goes to standard error.
    problem: Option<Problem>,
}

impl Report {
    /// A report with this text.
    pub fn new(exit: Exit, text: impl Into<String>) -> Self {
        Self {
            exit,
            fields: Map::new(),
            text: text.into(),
            problem: None,
        }
    }

    /// Adds a field to the JSON document.
    pub fn with(mut self, name: &str, value: impl Serialize) -> Self {
        // Only a map with keys that are no strings could fail, and none of ours has such.
        self.fields
            .insert(name.to_owned(), serde_json::to_value(value).unwrap_or_default());
        self
    }

    /// Adds all fields of `value` to the JSON document.
    pub fn with_all(mut self, value: impl Serialize) -> Self {
        if let Ok(Value::Object(fields)) = serde_json::to_value(value) {
            self.fields.extend(fields);
        }
        self
    }

    /// Adds what went wrong.
    pub fn because(mut self, problem: Option<Problem>) -> Self {
        self.problem = problem;
        self
    }

    /// Writes everything where it belongs. A reader that has gone away is no error.
    pub fn print(self, command: Option<&str>, as_json: bool) -> ExitCode {
        let Self {
            exit,
            fields,
            mut text,
            problem,
        } = self;
        if as_json {
            say(text.trim_end());
        } else if !text.is_empty() {
            if !text.ends_with('\n') {
                text.push('\n');
            }
            let _ = std::io::stdout().lock().write_all(text.as_bytes());
        }
        if let Some(problem) = &problem {
            say(&reported(problem));
        }
        if as_json {
            let mut document = Map::new();
            document.insert("command".to_owned(), json!(command));
            document.insert("exitCode".to_owned(), json!(exit as u8));
            document.insert(
                "problem".to_owned(),
                serde_json::to_value(&problem).unwrap_or_default(),
            );
            document.extend(fields);
            let mut line = Value::Object(document).to_string();
            line.push('\n');
            let _ = std::io::stdout().lock().write_all(line.as_bytes());
        }
        ExitCode::from(exit as u8)
    }
}

impl From<Failure> for Report {
    fn from(failure: Failure) -> Self {
        Self::new(failure.code.exit(), String::new()).because(Some(failure.into()))
    }
}

/// A failure of the user's own making, in one sentence.
///
/// [`misuse`] says it in the language of this run. The sentences of the core, of the system and of `clap` stay English:
/// see `locales/GLOSSARY.md`, “What stays English”.
pub fn wrong_use(sentence: impl Into<String>) -> Failure {
    Failure::new(Code::WrongUse, sentence)
}

/// The same, from the messages.
pub fn misuse(sentence: &Message) -> Failure {
    wrong_use(text(sentence))
}

/// A problem as text, with its action on the command line.
pub fn reported(problem: &Problem) -> String {
    if problem.code == Code::WrongUse && !problem.details.is_empty() {
        return text(&m::cli_wrong_use(&problem.details));
    }
    let mut words = text(&m::cli_problem(&headline(problem)));
    // What waits in the window waits here for another start of the program, as the hint says.
    if problem.code != Code::DailyLimit {
        words.push_str("\n  ");
        words.push_str(&text(&problem.code.reason()));
    }
    if let Some(hint) = hint(problem.code, problem.action) {
        words.push_str("\n  ");
        words.push_str(&text(&hint));
    }
    if !problem.details.is_empty() {
        words.push_str("\n  ");
        words.push_str(&text(&m::cli_problem_details(&plain(&problem.details))));
    }
    words
}

/// What happened, in the language of this run.
pub fn headline(problem: &Problem) -> String {
    text(&problem.code.headline())
}

fn hint(code: Code, action: Action) -> Option<Message> {
    let hint = match (code, action) {
        (Code::AlreadyRunning, _) => m::cli_hint_already_running(),
        (Code::KeyringAbsent | Code::KeyringLocked | Code::KeyringRefused, _) => m::cli_hint_keyring(),
        (Code::DailyLimit, _) => m::cli_hint_daily_limit(),
        (
            Code::DiskFull
            | Code::FolderMissing
            | Code::FolderReadOnly
            | Code::PathObstructed
            | Code::FileTooLargeForDrive,
            _,
        ) => m::cli_hint_folder(),
        (Code::DiskError, _) => m::cli_hint_disk(),
        (Code::CategoriesUnderWay, _) => m::cli_hint_under_way(),
        (Code::ClientMissing, _) => m::cli_hint_client(),
        (_, Action::AllowAgain) => m::cli_hint_allow_again(),
        (_, Action::ImportClient) if code.exit() == Exit::NeedsUser => m::cli_hint_import_client(),
        (Code::AccessShared, _) => m::cli_hint_access_shared(),
        (_, Action::OpenConnections) => m::cli_hint_connections("https://myaccount.google.com/connections"),
        _ => return None,
    };

    Some(hint)
}

#[cfg(test)]
mod tests {
    use super::{Exit, reported};
    use carryout_core::advice::{Code, Failure};

    #[test]
    fn what_a_user_types_wrong_is_answered_in_one_sentence() {
        let words = reported(&super::wrong_use("there is no connection “Bob”").into());

        assert_eq!(words, "carryout-cli: there is no connection “Bob”");
    }

    #[test]
    fn problem_is_printed_with_its_cli_action() {
        let words = reported(&Failure::from(Code::AlreadyRunning).into());

        assert!(words.contains("Close Carryout first"), "{words}");
    }

    #[test]
    fn keyring_problem_exits_as_user_action_needed() {
        assert_eq!(Code::KeyringAbsent.exit(), Exit::NeedsUser);
        assert_eq!(Code::KeyringLocked.exit(), Exit::NeedsUser);
    }
}
