//! Everything that can go wrong: a stable code, a headline, a reason, one next action.
//!
//! A code is declared once, in `code.rs`; its words are in `src-tauri/locales/<language>/advice.ftl`. The window and the
//! command line show the same words, each in the language of its user.

mod code;

pub use code::{Action, Code};

use crate::locale::{Locale, Message};
use serde::Serialize;
use ts_rs::TS;

/// How a command ends that ends with a failure; the number is the exit code of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All that was asked for is done.
    Done = 0,
    /// Something failed, or the command was stopped.
    Failed = 1,
    /// The command line, a file named on it, or the environment is wrong.
    WrongUse = 2,
    /// Only a user can go on: consent, keyring.
    NeedsUser = 3,
    /// Google's 24 hours are not over.
    NotYet = 4,
}

/// A failure as it leaves the core: a code, and details that a user can copy. Never a secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code:?}: {details}")]
pub struct Failure {
    /// The stable code.
    pub code: Code,
    /// What a maintainer would want to know; may be empty.
    pub details: String,
}

impl Failure {
    /// A failure with details for a maintainer.
    #[must_use]
    pub fn new(code: Code, details: impl Into<String>) -> Self {
        Self {
            code,
            details: details.into(),
        }
    }
}

/// Work beside that broke.
impl From<tokio::task::JoinError> for Failure {
    fn from(error: tokio::task::JoinError) -> Self {
        Self::new(Code::Unexpected, error.to_string())
    }
}

impl From<Code> for Failure {
    fn from(code: Code) -> Self {
        Self {
            code,
            details: String::new(),
        }
    }
}

/// A failure as a user sees it; it stays until it is solved.
///
/// The page has the words of the code in its own language. The English ones are for programs that read our JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// The stable code.
    pub code: Code,
    /// What happened, in English.
    #[ts(skip)]
    pub headline: String,
    /// Why, in English.
    #[ts(skip)]
    pub reason: String,
    /// The one next thing to do.
    pub action: Action,
    /// The words on its button, in English.
    #[ts(skip)]
    pub label: String,
    /// For copying; may be empty.
    pub details: String,
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        let code = failure.code;
        let english = |message: &Message| Locale::english().say(message);
        Self {
            code,
            headline: english(&code.headline()),
            reason: english(&code.reason()),
            action: code.action(),
            label: code.label().map(|label| english(&label)).unwrap_or_default(),
            details: failure.details,
        }
    }
}

#[cfg(test)]
mod tests;
