//! One catalogue of everything that can go wrong: a stable code, a headline, a reason, one next action.
//!
//! The window and the command line show the same words. A failure without an entry cannot be written down,
//! because [`Code::advice`] has an arm for each.

mod catalogue;
mod code;

pub use code::{Action, Code};

use serde::Serialize;
use ts_rs::TS;

/// What the catalogue says of one code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What happened, in a few words.
    pub headline: &'static str,
    /// Why, and what stays safe.
    pub reason: &'static str,
    /// The one next thing to do.
    pub action: Action,
    /// The words on its button.
    pub label: &'static str,
}

/// A failure as it leaves the core: a code, and details that a person can copy. Never a secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code:?}: {details}")]
pub struct Failure {
    /// The stable word.
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

impl From<Code> for Failure {
    fn from(code: Code) -> Self {
        Self {
            code,
            details: String::new(),
        }
    }
}

/// A failure as a person sees it; it stays until it is solved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// The stable word.
    pub code: Code,
    /// What happened.
    pub headline: String,
    /// Why.
    pub reason: String,
    /// The one next thing to do.
    pub action: Action,
    /// The words on its button.
    pub label: String,
    /// For copying; may be empty.
    pub details: String,
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        let advice = failure.code.advice();
        Self {
            code: failure.code,
            headline: advice.headline.to_owned(),
            reason: advice.reason.to_owned(),
            action: advice.action,
            label: advice.label.to_owned(),
            details: failure.details,
        }
    }
}
