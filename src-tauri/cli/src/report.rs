//! What a command answers: an exit code, one JSON document for programs, words for people.

use carryout_core::advice::{Action, Code, Failure, Problem};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::io::Write as _;
use std::process::ExitCode;

/// How a command ended; the number is the exit code of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All that was asked for is done.
    Done = 0,
    /// Something failed, or the command was stopped.
    Failed = 1,
    /// The command line, a file named on it, or the environment is wrong.
    WrongUse = 2,
    /// Only a person can go on: consent, keyring.
    NeedsPerson = 3,
    /// Google's 24 hours are not over.
    NotYet = 4,
}

impl Exit {
    /// The exit code that goes with a failure.
    pub fn of(code: Code) -> Self {
        match code {
            Code::WrongUse
            | Code::ClientMissing
            | Code::ClientFileEmpty
            | Code::ClientFileNotJson
            | Code::ClientFileTooLarge
            | Code::ClientFileWeb
            | Code::ClientFileOtherKind
            | Code::ClientFileForeign
            | Code::ClientFileIncomplete
            | Code::ClientFileUnreadable
            | Code::ClientInUse
            | Code::NothingToAsk
            | Code::FilterUnsupported
            | Code::OriginNotLoopback
            | Code::OtherHome
            | Code::OtherVault
            | Code::NoDisplay => Self::WrongUse,
            Code::ClientUnknown
            | Code::ClientDeleted
            | Code::SignInRefused
            | Code::SignInBusy
            | Code::SignInFault
            | Code::SignInInterrupted
            | Code::ClientUnauthorized
            | Code::ClientDisabled
            | Code::ClientSecretWrong
            | Code::TesterMissing
            | Code::ScopesMissing
            | Code::ClientInTesting
            | Code::ClientInternal
            | Code::RedirectMismatch
            | Code::ClientSecretMissing
            | Code::ApiDisabled
            | Code::ConsentDenied
            | Code::ConsentNothing
            | Code::ConsentTimedOut
            | Code::ConsentPageFailed
            | Code::ConsentLost
            | Code::BrowserNotAllowed
            | Code::AccessNotConfigured
            | Code::ConsentBusy
            | Code::BrowserUnavailable
            | Code::WrongReturnAddress
            | Code::AccountNotEligible
            | Code::AccessEnded
            | Code::OneTimeUsed
            | Code::NotGranted
            | Code::KeyringAbsent
            | Code::KeyringLocked
            | Code::KeyringAsking
            | Code::KeyringRefused
            | Code::KeyringTooLarge
            | Code::KeyringEntryMissing
            | Code::VaultKeyMissing
            | Code::VaultKeyWrong
            | Code::AccessNotEnded
            | Code::AccessShared
            | Code::GoogleNotTold => Self::NeedsPerson,
            Code::DailyLimit => Self::NotYet,
            Code::LoopbackBlocked
            | Code::Offline
            | Code::ProxyLogin
            | Code::ProxyFailed
            | Code::ProxyScript
            | Code::CertificateUntrusted
            | Code::CertificatesMissing
            | Code::ClockWrong
            | Code::GoogleTrouble
            | Code::GarbledAnswer
            | Code::TooManyParts
            | Code::JobIdInvalid
            | Code::AnswerTooLarge
            | Code::QuotaExceeded
            | Code::SignInUnsupported
            | Code::RequestRefused
            | Code::CategoriesUnderWay
            | Code::OtherPeriodRunning
            | Code::JobFailed
            | Code::JobTooLong
            | Code::JobCancelled
            | Code::JobMissing
            | Code::JobUnknown
            | Code::ArchiveGone
            | Code::ChecksumWrong
            | Code::ArchiveChanged
            | Code::WrongContent
            | Code::LinkRefused
            | Code::DiskFull
            | Code::FolderMissing
            | Code::FolderReadOnly
            | Code::FolderShared
            | Code::FolderUnsuitable
            | Code::PathObstructed
            | Code::FileTooLargeForDrive
            | Code::NameTooLong
            | Code::RenameBlocked
            | Code::DiskError
            | Code::Unfinished
            | Code::OldFolderLeft
            | Code::BinRefused
            | Code::BinElsewhere
            | Code::NotOurFolder
            | Code::CopyUnderWay
            | Code::CopiesMissed
            | Code::AlreadyRunning
            | Code::JournalBroken
            | Code::JournalMisplaced
            | Code::JournalNewer
            | Code::VaultDamaged
            | Code::HomeUnsuitable
            | Code::AutostartRefused
            | Code::Unexpected => Self::Failed,
        }
    }
}

/// The answer of a command.
#[derive(Debug)]
pub struct Report {
    /// How it ended.
    pub exit: Exit,
    /// The fields of the JSON document.
    fields: Map<String, Value>,
    /// For people; goes to standard output unless the JSON document does.
    text: String,
    /// What went wrong; goes to standard error.
    problem: Option<Problem>,
}

impl Report {
    /// An answer with these words.
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
            say(&told(problem));
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
        Self::new(Exit::of(failure.code), String::new()).because(Some(failure.into()))
    }
}

/// A failure of the person's own making, in one sentence.
pub fn wrong_use(sentence: impl Into<String>) -> Failure {
    Failure::new(Code::WrongUse, sentence)
}

/// Says something to the person, on standard error. Nobody listening is no error.
pub fn say(words: &str) {
    if !words.is_empty() {
        let _ = writeln!(std::io::stderr().lock(), "{words}");
    }
}

/// A problem in words, with what can be done on a command line.
pub fn told(problem: &Problem) -> String {
    if problem.code == Code::WrongUse && !problem.details.is_empty() {
        return format!("carryout-cli: {}", problem.details);
    }
    let mut words = format!("{}.", problem.headline);
    // What waits in the window waits here for another start of the program, as the hint says.
    if problem.code != Code::DailyLimit {
        words.push_str("\n  ");
        words.push_str(&problem.reason);
    }
    if let Some(hint) = hint(problem.code, problem.action) {
        words.push_str("\n  ");
        words.push_str(hint);
    }
    if !problem.details.is_empty() {
        words.push_str("\n  (");
        words.push_str(&crate::words::plain(&problem.details));
        words.push(')');
    }
    words
}

fn hint(code: Code, action: Action) -> Option<&'static str> {
    match (code, action) {
        (Code::AlreadyRunning, _) => {
            Some("Close Carryout first (its window may be hidden), or wait for the other carryout-cli.")
        }
        (Code::KeyringAbsent | Code::KeyringLocked | Code::KeyringRefused, _) => Some(
            "On a server without a desktop: `--vault FILE` stores keys in an encrypted file. Or start `dbus-run-session -- bash`, \
             and in it `gnome-keyring-daemon --unlock --components=secrets`. It reads the keyring's password, the first time a \
             new one, up to Ctrl-D on a line of its own. Then give the same command again.",
        ),
        (Code::DailyLimit, _) => Some("`carryout-cli run` continues it as soon as Google allows it."),
        (
            Code::DiskFull
            | Code::FolderMissing
            | Code::FolderReadOnly
            | Code::PathObstructed
            | Code::FileTooLargeForDrive,
            _,
        ) => Some(
            "`carryout-cli run` continues an unfinished copy once that is solved; \
             `carryout-cli move --connection NAME --to DIR` takes it to another folder.",
        ),
        (Code::DiskError, _) => Some("`carryout-cli run` continues an unfinished copy once that is solved."),
        (Code::CategoriesUnderWay, _) => {
            Some("`carryout-cli run` goes on with that copy; `carryout-cli status` shows it.")
        }
        (Code::ClientMissing, _) => Some("Give it with `--client FILE`."),
        (_, Action::AllowAgain) => {
            Some("`carryout-cli connect --name NAME --categories all` asks Google for what is missing.")
        }
        (_, Action::ImportClient) if Exit::of(code) == Exit::NeedsPerson => Some(
            "Give the current file with `carryout-cli connect --client FILE --name NAME --categories all`.",
        ),
        (Code::AccessShared, _) => {
            Some("`carryout-cli end-access --connection NAME` shows what that means, and `--yes` ends it.")
        }
        (_, Action::OpenConnections) => Some("Google's page: https://myaccount.google.com/connections"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Exit, told};
    use carryout_core::advice::{Code, Failure};

    #[test]
    fn what_a_person_types_wrong_is_answered_in_one_sentence() {
        let words = told(&super::wrong_use("there is no connection “Bob”").into());

        assert_eq!(words, "carryout-cli: there is no connection “Bob”");
    }

    #[test]
    fn a_problem_is_told_with_what_to_do_here() {
        let words = told(&Failure::from(Code::AlreadyRunning).into());

        assert!(words.contains("Close Carryout first"), "{words}");
    }

    #[test]
    fn trouble_with_the_keyring_needs_a_person() {
        assert_eq!(Exit::of(Code::KeyringAbsent), Exit::NeedsPerson);
        assert_eq!(Exit::of(Code::KeyringLocked), Exit::NeedsPerson);
    }
}
