//! What Google answers, read leniently: unknown fields and unknown words survive.

use super::ApiError;
use jiff::Timestamp;
use serde::Deserialize;

/// The answer to `initiate` and `retry`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Initiated {
    /// The job's ID; opaque.
    #[serde(default)]
    pub archive_job_id: String,
    /// `ACCESS_TYPE_ONE_TIME`, `ACCESS_TYPE_TIME_BASED`, or a word that we do not know yet.
    #[serde(default)]
    pub access_type: Option<String>,
}

impl Initiated {
    pub(super) fn checked(self) -> Result<Self, ApiError> {
        if self.archive_job_id.is_empty() {
            return Err(ApiError::Garbled("the answer names no job".to_owned()));
        }
        Ok(self)
    }

    /// Whether this was one-time access; nothing where Google said neither.
    #[must_use]
    pub fn one_time(&self) -> Option<bool> {
        match self.access_type.as_deref() {
            Some("ACCESS_TYPE_ONE_TIME") => Some(true),
            Some("ACCESS_TYPE_TIME_BASED") => Some(false),
            _ => None,
        }
    }
}

/// The answer to a look at a job.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StateAnswer {
    /// Where the job stands.
    #[serde(default)]
    pub state: ArchiveState,
    /// Signed addresses, in no order that means anything; missing while there are none. Secrets.
    #[serde(default)]
    pub urls: Vec<String>,
    /// The beginning of the period, where one was asked for.
    #[serde(default)]
    pub start_time: Option<Timestamp>,
    /// The end of the period, or the moment of the request: the anchor of the next incremental copy.
    #[serde(default)]
    pub export_time: Option<Timestamp>,
}

impl std::fmt::Debug for StateAnswer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("StateAnswer")
            .field("state", &self.state)
            .field("urls", &self.urls.len())
            .field("export_time", &self.export_time)
            .finish()
    }
}

/// Where a job stands at Google.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub enum ArchiveState {
    /// Being prepared.
    InProgress,
    /// The archive is ready.
    Complete,
    /// Google could not prepare it; it may be retried.
    Failed,
    /// Given up.
    Cancelled,
    /// No word, or one that is newer than this program: looked at again later.
    #[default]
    Unspecified,
    /// A word that is newer than this program.
    Unknown(String),
}

impl From<String> for ArchiveState {
    fn from(word: String) -> Self {
        match word.as_str() {
            "IN_PROGRESS" => Self::InProgress,
            "COMPLETE" => Self::Complete,
            "FAILED" => Self::Failed,
            "CANCELLED" => Self::Cancelled,
            "STATE_UNSPECIFIED" | "" => Self::Unspecified,
            _ => Self::Unknown(word),
        }
    }
}

/// The answer to `accessType.check`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AccessTypes {
    /// Resource groups that allow one copy.
    #[serde(default)]
    pub one_time_resources: Vec<String>,
    /// Resource groups that allow one copy a day.
    #[serde(default)]
    pub time_based_resources: Vec<String>,
}
