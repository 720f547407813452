//! Why the API refused, read by the type of each detail and never by its position.

use crate::advice::{Code, Failure};
use crate::ports::NetworkError;
use http::{StatusCode, header, response};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value};
use std::time::Duration;

/// Why a call brought nothing.
#[derive(Debug, thiserror::Error)]
pub enum ApiError {
    /// Google answered, and refused.
    #[error("{0}")]
    Refused(Box<Refusal>),
    /// No answer.
    #[error(transparent)]
    Network(#[from] NetworkError),
    /// An answer that says success and makes no sense.
    #[error("an answer that makes no sense: {0}")]
    Garbled(String),
}

impl ApiError {
    /// Google's refusal, if this is one.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused(refusal) => Some(refusal),
            Self::Network(_) | Self::Garbled(_) => None,
        }
    }

    /// What a person is told when nothing more particular is known.
    #[must_use]
    pub fn failure(&self) -> Failure {
        let code = match self {
            Self::Network(NetworkError::TooLarge(_) | NetworkError::Protocol(_)) | Self::Garbled(_) => {
                Code::GarbledAnswer
            }
            Self::Network(_) => Code::Offline,
            Self::Refused(refusal) => refusal.code(),
        };
        Failure::new(code, self.to_string())
    }
}

/// A refusal of the API.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The HTTP status.
    pub status: StatusCode,
    /// The canonical word, `PERMISSION_DENIED` and the like.
    pub word: String,
    /// Google's sentence.
    pub message: String,
    /// `reason` of the `google.rpc.ErrorInfo` detail, if there is one.
    pub reason: String,
    metadata: Map<String, Value>,
    retry_after: Option<Duration>,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            formatter,
            "HTTP {} {} {} {}",
            self.status.as_u16(),
            self.word,
            self.reason,
            self.message
        )
    }
}

impl Refusal {
    /// More of a foreign sentence than this helps nobody.
    const MESSAGE_LIMIT: usize = 600;

    pub(super) fn read(head: &response::Parts, body: &[u8]) -> Self {
        let envelope: Value = serde_json::from_slice(body).unwrap_or_default();
        let error = &envelope["error"];
        let text = |value: &Value| -> String {
            value
                .as_str()
                .unwrap_or_default()
                .chars()
                .take(Self::MESSAGE_LIMIT)
                .collect()
        };
        let info = error["details"].as_array().into_iter().flatten().find(|detail| {
            detail["@type"]
                .as_str()
                .is_some_and(|kind| kind.ends_with("google.rpc.ErrorInfo"))
        });
        Self {
            status: head.status,
            word: text(&error["status"]),
            message: text(&error["message"]),
            reason: info.map(|info| text(&info["reason"])).unwrap_or_default(),
            metadata: info
                .and_then(|info| info["metadata"].as_object().cloned())
                .unwrap_or_default(),
            retry_after: retry_after(head),
        }
    }

    /// The same export is still running: its job, to be adopted.
    ///
    /// Google's quickstart reads `metadata.job_id`; another client found the ID only in the message.
    #[must_use]
    pub fn running_job(&self) -> Option<String> {
        if !(self.status == StatusCode::CONFLICT || self.word == "ALREADY_EXISTS") {
            return None;
        }
        let named = self
            .metadata
            .get("job_id")
            .and_then(Value::as_str)
            .filter(|id| !id.is_empty());
        named
            .map(str::to_owned)
            .or_else(|| uuid_in(&self.message).map(str::to_owned))
    }

    /// This export was made before: the newest earlier job, if Google names it.
    #[must_use]
    pub fn previous_job(&self) -> Option<String> {
        let ids = match self.metadata.get("previous_job_ids")? {
            Value::String(ids) => ids.clone(),
            Value::Array(ids) => ids.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(","),
            _ => return None,
        };
        ids.split(',')
            .map(str::trim)
            .rfind(|id| !id.is_empty())
            .map(str::to_owned)
    }

    /// Whether it says that this was copied already, for now or for good.
    ///
    /// The quickstart knows 429, the time-based guide speaks of `FAILED_PRECONDITION`: both are taken alike.
    #[must_use]
    pub fn is_exhausted(&self) -> bool {
        self.reason.starts_with("RESOURCE_EXHAUSTED_")
            || (self.word == "FAILED_PRECONDITION" && self.again_after().is_some())
            || (self.status == StatusCode::TOO_MANY_REQUESTS && self.again_after().is_some())
    }

    /// Whether it says that one-time access is used up.
    #[must_use]
    pub fn is_used_up(&self) -> bool {
        self.reason == "RESOURCE_EXHAUSTED_ONE_TIME"
    }

    /// From when Google allows the next copy.
    ///
    /// The key has had other names, so any time in the metadata will do, and then any in the sentence.
    #[must_use]
    pub fn again_after(&self) -> Option<Timestamp> {
        let named = self.metadata.get("timestamp_after_24hrs").and_then(Value::as_str);
        let any = self.metadata.values().filter_map(Value::as_str);
        named
            .into_iter()
            .chain(any)
            .find_map(time_in)
            .or_else(|| self.message.split_whitespace().find_map(time_in))
    }

    /// How long Google asks us to stay away.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Worth trying again by itself.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        self.status.is_server_error()
            || self.status == StatusCode::REQUEST_TIMEOUT
            || (self.status == StatusCode::TOO_MANY_REQUESTS && !self.is_exhausted())
    }

    fn code(&self) -> Code {
        if self.is_used_up() {
            return Code::OneTimeUsed;
        }
        if self.is_exhausted() {
            return Code::DailyLimit;
        }
        match (self.status.as_u16(), self.reason.as_str()) {
            (403, "SERVICE_DISABLED" | "API_DISABLED") => Code::ApiDisabled,
            (401, _) => Code::AccessEnded,
            (403, _) => Code::NotGranted,
            (404, _) => Code::JobUnknown,
            (400, _) if self.word == "INVALID_ARGUMENT" => Code::FilterUnsupported,
            _ if self.is_passing() => Code::GoogleTrouble,
            _ => Code::GarbledAnswer,
        }
    }
}

/// `Retry-After`, as seconds or as an HTTP date.
fn retry_after(head: &response::Parts) -> Option<Duration> {
    let value = head.headers.get(header::RETRY_AFTER)?.to_str().ok()?;
    if let Ok(seconds) = value.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let then = jiff::fmt::rfc2822::parse(value).ok()?.timestamp();
    let now = head.headers.get(header::DATE)?.to_str().ok()?;
    let now = jiff::fmt::rfc2822::parse(now).ok()?.timestamp();
    Duration::try_from(then.duration_since(now).max(SignedDuration::ZERO)).ok()
}

fn time_in(word: &str) -> Option<Timestamp> {
    let word = word.trim_matches(|mark: char| !mark.is_ascii_alphanumeric());
    // A bare number or a job ID is no time; only the full form counts.
    (word.len() >= 20 && word.contains('T'))
        .then(|| word.parse().ok())
        .flatten()
}

/// The first `8-4-4-4-12` in `text`.
fn uuid_in(text: &str) -> Option<&str> {
    text.split(|mark: char| !(mark.is_ascii_hexdigit() || mark == '-'))
        .find(|word| {
            let lengths: Vec<_> = word.split('-').map(str::len).collect();
            lengths == [8, 4, 4, 4, 12]
        })
}
