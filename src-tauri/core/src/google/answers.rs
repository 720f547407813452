//! Google's responses, read leniently: unknown members and values are accepted, and so do other forms of known ones.

use super::{ApiError, ArchiveJobId};
use crate::catalog::SCOPE_PREFIX;
use crate::intake::{items, signed, text, time, word};
use jiff::Timestamp;
use serde_json::Value;

/// An archive has a few parts. More addresses than this are no answer to a question about one.
const MOST_URLS: usize = 5_000;

/// The answer to `initiate` and `retry`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Initiated {
    /// The job's ID, without the prefix of its name.
    pub archive_job_id: ArchiveJobId,
    /// Whether this was one-time access; nothing where Google said neither.
    pub one_time: Option<bool>,
}

impl Initiated {
    pub(super) fn read(answer: &Value) -> Result<Self, ApiError> {
        let named = ["archiveJobId", "archive_job_id", "name"]
            .into_iter()
            .find_map(|key| text(&answer[key]))
            .ok_or_else(|| ApiError::Garbled("the answer names no job".to_owned()))?;
        Ok(Self {
            archive_job_id: ArchiveJobId::parse(&named).ok_or(ApiError::BadJobId)?,
            one_time: one_time(member(answer, "accessType", "access_type")),
        })
    }
}

/// A member under its documented name, or under the one that Google's own examples use in requests.
fn member<'a>(answer: &'a Value, documented: &str, other: &str) -> &'a Value {
    match &answer[documented] {
        Value::Null => &answer[other],
        value => value,
    }
}

/// The access type, as an enum name with or without its prefix, or as its number.
fn one_time(value: &Value) -> Option<bool> {
    match enum_word(value, &["ACCESSTYPE"])?.as_str() {
        "ONETIME" | "1" => Some(true),
        "TIMEBASED" | "2" => Some(false),
        _ => None,
    }
}

/// An enum value in capital letters and digits alone, without the enum's own name before it and without what one of
/// `prefixes` says. `IN_PROGRESS`, `inProgress` and `PortabilityArchiveState.STATE_IN_PROGRESS` are one value.
fn enum_word(value: &Value, prefixes: &[&str]) -> Option<String> {
    let word = match value {
        Value::Number(_) => return signed(value).map(|number| number.to_string()),
        other => text(other)?,
    };
    let own = word.rsplit(['.', ':', '/']).next().unwrap_or_default();
    let bare: String = own
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|mark| mark.to_ascii_uppercase())
        .collect();
    let without = prefixes
        .iter()
        .filter_map(|prefix| bare.strip_prefix(prefix))
        .find(|rest| !rest.is_empty());
    Some(without.unwrap_or(&bare).to_owned())
}

/// The answer to a look at a job.
#[derive(Clone)]
pub struct StateAnswer {
    /// Where the job stands.
    pub state: ArchiveState,
    /// Signed addresses, in no order that means anything; missing while there are none. Secrets.
    pub urls: Vec<String>,
    /// The beginning of the period, where one was asked for.
    pub start_time: Option<Timestamp>,
    /// The end of the period, or the moment of the request: the anchor of the next incremental copy.
    pub export_time: Option<Timestamp>,
}

impl StateAnswer {
    pub(super) fn read(answer: &Value) -> Result<Self, ApiError> {
        let urls = items(&answer["urls"]);
        if urls.len() > MOST_URLS {
            return Err(ApiError::TooManyUrls(urls.len()));
        }
        // An address that is left out in silence would be a part that is never missed.
        let address = |value: &Value| match value {
            Value::String(url) => Some(url.trim().to_owned()).filter(|url| !url.is_empty()),
            Value::Object(parts) => ["url", "uri"]
                .iter()
                .find_map(|key| parts.get(*key))
                .and_then(text),
            _ => None,
        };
        let urls = urls
            .iter()
            .filter(|url| !url.is_null())
            .map(|url| {
                address(url).ok_or_else(|| ApiError::Garbled("one of the addresses is none".to_owned()))
            })
            .collect::<Result<_, _>>()?;
        Ok(Self {
            state: ArchiveState::read(&answer["state"]),
            urls,
            start_time: time(member(answer, "startTime", "start_time")),
            export_time: time(member(answer, "exportTime", "export_time")),
        })
    }
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ArchiveState {
    /// Being prepared.
    InProgress,
    /// The archive is ready.
    Complete,
    /// Google could not prepare it; it may be retried.
    Failed,
    /// Given up.
    Cancelled,
    /// No value, or one that is newer than this program: polled again later.
    #[default]
    Unspecified,
    /// A value that is newer than this program.
    Unknown(String),
}

impl ArchiveState {
    /// The numbers are those of the enum in the discovery document, where its values have this order.
    fn read(value: &Value) -> Self {
        let Some(bare) = enum_word(value, &["PORTABILITYARCHIVESTATE", "ARCHIVESTATE", "STATE"]) else {
            return Self::Unspecified;
        };
        match bare.as_str() {
            "UNSPECIFIED" | "0" | "" => Self::Unspecified,
            "INPROGRESS" | "1" => Self::InProgress,
            // A public mock of the API says `COMPLETED`.
            "COMPLETE" | "COMPLETED" | "2" => Self::Complete,
            "FAILED" | "3" => Self::Failed,
            "CANCELLED" | "CANCELED" | "4" => Self::Cancelled,
            _ => Self::Unknown(word(&text(value).unwrap_or_default())),
        }
    }
}

/// The answer to `accessType.check`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccessTypes {
    /// Resource groups that allow one copy.
    pub one_time_resources: Vec<String>,
    /// Resource groups that allow one copy a day.
    pub time_based_resources: Vec<String>,
}

impl AccessTypes {
    pub(super) fn read(answer: &Value) -> Self {
        Self {
            one_time_resources: resources(member(answer, "oneTimeResources", "one_time_resources")),
            time_based_resources: resources(member(answer, "timeBasedResources", "time_based_resources")),
        }
    }
}

/// Resource groups, each as itself or as its scope; a single text may name several.
fn resources(value: &Value) -> Vec<String> {
    items(value)
        .iter()
        .filter_map(text)
        .flat_map(|names| {
            names
                .split(|mark: char| mark.is_whitespace() || mark == ',')
                .map(|name| name.strip_prefix(SCOPE_PREFIX).unwrap_or(name).to_owned())
                .collect::<Vec<_>>()
        })
        .filter(|name| !name.is_empty())
        .collect()
}
