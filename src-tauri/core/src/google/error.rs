//! Why the API refused, read by the type of each detail and never by its position.

use super::job_id::{ArchiveJobId, job_id_in, job_ids};
use crate::advice::{Code, Failure};
use crate::intake::{items, parse, retry_after, seconds, sentence, text, time, word};
use crate::ports::NetworkError;
use http::{StatusCode, response};
use jiff::Timestamp;
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
    /// The job is called by an ID that can be none: it would not be safe in a path.
    #[error("the answer names a job by an ID that can be none")]
    BadJobId,
    /// More addresses than an archive can have.
    #[error("the answer names {0} addresses")]
    TooManyUrls(usize),
}

impl ApiError {
    /// Google's refusal, if this is one.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused(refusal) => Some(refusal),
            Self::Network(_) | Self::Garbled(_) | Self::BadJobId | Self::TooManyUrls(_) => None,
        }
    }

    /// What a user is shown when nothing more particular is known.
    #[must_use]
    pub fn failure(&self) -> Failure {
        let code = match self {
            Self::Network(error) => error.code(),
            Self::Garbled(_) => Code::GarbledAnswer,
            Self::BadJobId => Code::JobIdInvalid,
            Self::TooManyUrls(_) => Code::TooManyParts,
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
    /// The canonical code, `PERMISSION_DENIED` and the like.
    pub word: String,
    /// Google's sentence, cleaned.
    pub message: String,
    /// The first reason: of a `google.rpc.ErrorInfo` detail, or of the older form of errors.
    pub reason: String,
    /// Every reason, in small letters and digits alone.
    reasons: Vec<String>,
    /// Google names a quota.
    is_quota: bool,
    /// The job that is running, if one is named.
    running: Option<ArchiveJobId>,
    /// The newest earlier job, if one is named: this export was made before.
    pub previous_job: Option<ArchiveJobId>,
    /// From when Google allows the next copy.
    ///
    /// The key has had other names, so any time in the metadata will do, and then any in the sentence.
    pub again_after: Option<Timestamp>,
    /// How long Google asks us to stay away; at most a day.
    pub retry_after: Option<Duration>,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "HTTP {}", self.status.as_u16())?;
        [&self.word, &self.reason, &self.message]
            .into_iter()
            .filter(|part| !part.is_empty())
            .try_for_each(|part| write!(formatter, " {part}"))
    }
}

/// Reasons that mean: too much, too fast. Both forms of Google's errors have them.
const QUOTA: [&str; 8] = [
    "ratelimitexceeded",
    "userratelimitexceeded",
    "quotaexceeded",
    "dailylimitexceeded",
    "dailylimitexceededunreg",
    "servinglimitexceeded",
    "concurrentlimitexceeded",
    "limitexceeded",
];

/// Reasons that mean: the token does not carry this.
const NOT_AUTHORIZED: [&str; 6] = [
    "accesstokenscopeinsufficient",
    "insufficientpermissions",
    "insufficientscope",
    "insufficientauthenticationscopes",
    "forbidden",
    "permissiondenied",
];

impl Refusal {
    pub(super) fn read(head: &response::Parts, body: &[u8], now: Timestamp) -> Self {
        let envelope = parse(body).unwrap_or_default();
        // Google answers some calls with a list of one.
        let envelope = items(&envelope).first().unwrap_or(&Value::Null);
        let error = match &envelope["error"] {
            Value::Null if envelope.is_object() => envelope,
            error => items(error).first().unwrap_or(&Value::Null),
        };
        let (name, raw) = match error {
            Value::String(name) => (name.clone(), text(&envelope["error_description"])),
            error => (
                text(&error["status"]).unwrap_or_default(),
                text(&error["message"]),
            ),
        };
        let raw = raw.unwrap_or_default();
        let details = || {
            let of_error = items(&error["details"]).iter();
            of_error.chain(items(&envelope["details"]))
        };
        let of_kind = |kind: &'static str| details().filter(move |detail| kind_of(detail) == kind);
        // A detail without a type, but with a reason, can be nothing else.
        let info = || details().filter(|detail| matches!(kind_of(detail), "ErrorInfo" | ""));
        let old_form = items(&error["errors"]).iter();
        let said: Vec<String> = info()
            .chain(old_form)
            .chain([error])
            .filter_map(|detail| text(&detail["reason"]))
            .collect();
        let metadata: Map<String, Value> = info()
            .filter_map(|detail| detail["metadata"].as_object().cloned())
            .flatten()
            .collect();
        let reasons: Vec<String> = said.iter().map(|reason| bare(reason)).collect();
        let waits = of_kind("RetryInfo").filter_map(|detail| seconds(&detail["retryDelay"]));
        let is_quota = of_kind("QuotaFailure").next().is_some()
            || reasons.iter().any(|reason| QUOTA.contains(&reason.as_str()))
            || matches!(
                bare(&name).as_str(),
                "ratelimitexceeded" | "slowdown" | "quotaexceeded"
            );
        Self {
            status: head.status,
            word: word(&name),
            message: sentence(&raw),
            reason: said.first().map(|reason| word(reason)).unwrap_or_default(),
            running: last_job(&metadata, "job_id", is_running_job)
                .or_else(|| {
                    of_kind("ResourceInfo")
                        .find_map(|detail| ArchiveJobId::parse(&text(&detail["resourceName"])?))
                })
                .or_else(|| job_id_in(&raw)),
            previous_job: last_job(&metadata, "previous_job_ids", |key| key.contains("previous")),
            again_after: again_in(&metadata, &raw),
            retry_after: waits.chain(retry_after(&head.headers, now)).max(),
            reasons,
            is_quota,
        }
    }

    fn has_reason(&self, known: &[&str]) -> bool {
        self.reasons.iter().any(|reason| known.contains(&reason.as_str()))
    }

    /// The same export is still running: its job, to be adopted.
    ///
    /// Google's quickstart reads `metadata.job_id`; another client found the ID only in the message.
    #[must_use]
    pub fn running_job(&self) -> Option<ArchiveJobId> {
        let is_running = self.status == StatusCode::CONFLICT
            || bare(&self.word) == "alreadyexists"
            || self
                .reasons
                .iter()
                .any(|reason| reason.starts_with("alreadyexists"));
        self.running.clone().filter(|_| is_running)
    }

    /// Whether it says that this was copied already, for now or for good.
    ///
    /// The quickstart documents 429, the time-based guide `FAILED_PRECONDITION`: both are handled alike.
    #[must_use]
    pub fn is_exhausted(&self) -> bool {
        let says_so =
            |reason: &String| reason.starts_with("resourceexhausted") && reason != "resourceexhausted";
        self.reasons.iter().any(says_so)
            || (!self.is_quota && self.again_after.is_some() && {
                let word = bare(&self.word);
                word == "failedprecondition"
                    || word == "resourceexhausted"
                    || self.status == StatusCode::TOO_MANY_REQUESTS
            })
    }

    /// Whether it says that one-time access is used up.
    #[must_use]
    pub fn is_used_up(&self) -> bool {
        self.has_reason(&["resourceexhaustedonetime"])
    }

    /// Whether it says that we asked too much or too fast, in any of the forms in which Google says so.
    #[must_use]
    pub fn is_quota(&self) -> bool {
        let is_full = self.status == StatusCode::TOO_MANY_REQUESTS || bare(&self.word) == "resourceexhausted";
        (self.is_quota || is_full) && !self.is_exhausted()
    }

    /// Worth trying again by itself.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        self.status.is_server_error()
            || self.status == StatusCode::REQUEST_TIMEOUT
            || self.is_quota()
            || self.is_not_googles()
    }

    /// A refusal without an error code comes from something between Google and us.
    fn is_not_googles(&self) -> bool {
        self.status == StatusCode::FORBIDDEN && self.word.is_empty() && self.reasons.is_empty()
    }

    fn code(&self) -> Code {
        if self.is_used_up() {
            return Code::OneTimeUsed;
        }
        if self.is_exhausted() {
            return Code::DailyLimit;
        }
        if self.is_quota() {
            return Code::QuotaExceeded;
        }
        match self.status.as_u16() {
            _ if self.has_reason(Code::ApiDisabled.google()) => Code::ApiDisabled,
            401 => Code::AccessEnded,
            403 if self.is_not_googles() => Code::GarbledAnswer,
            403 if self.is_about_scopes() => Code::NotGranted,
            403 => Code::RequestRefused,
            404 => Code::JobUnknown,
            400 if bare(&self.word) == "invalidargument" => Code::FilterUnsupported,
            _ if self.is_passing() => Code::GoogleTrouble,
            _ => Code::GarbledAnswer,
        }
    }

    /// Whether it says that the token does not carry this. Google's documented refusal gives no reason at all.
    fn is_about_scopes(&self) -> bool {
        let gives_none = self.reasons.is_empty() && !self.word.is_empty();
        gives_none || self.has_reason(&NOT_AUTHORIZED)
    }
}

/// The name of a detail's type, without where it is defined.
fn kind_of(detail: &Value) -> &str {
    let named = detail["@type"].as_str().unwrap_or_default();
    named.rsplit(['.', '/']).next().unwrap_or_default()
}

/// A code of Google's, however it is written: `RATE_LIMIT_EXCEEDED` and `rateLimitExceeded` are one.
fn bare(word: &str) -> String {
    word.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|mark| mark.to_ascii_lowercase())
        .collect()
}

/// The last job of the member `named` of an error's metadata, or of one that is called like it.
fn last_job(
    metadata: &Map<String, Value>,
    named: &str,
    is_like_it: impl Fn(&str) -> bool,
) -> Option<ArchiveJobId> {
    let others = metadata.iter().filter(|(key, _)| is_like_it(&bare(key)));
    metadata
        .get(named)
        .into_iter()
        .chain(others.map(|(_, value)| value))
        .find_map(|value| job_ids(value).pop())
}

fn is_running_job(key: &str) -> bool {
    !key.contains("previous") && (key.contains("job") || key == "name" || key == "resourcename")
}

fn again_in(metadata: &Map<String, Value>, message: &str) -> Option<Timestamp> {
    let named = metadata.get("timestamp_after_24hrs").and_then(time);
    let any = metadata.values().filter_map(Value::as_str);
    named
        .or_else(|| any.flat_map(str::split_whitespace).find_map(time_in))
        .or_else(|| message.split_whitespace().find_map(time_in))
}

fn time_in(word: &str) -> Option<Timestamp> {
    let word = word.trim_matches(|mark: char| !mark.is_ascii_alphanumeric());
    // A bare number or a job ID is no time; only the full form counts.
    (word.len() >= 19 && word.contains('T') && word.contains(':'))
        .then(|| time(&Value::String(word.to_owned())))
        .flatten()
}
