//! What the token endpoint says, and what it means: nothing of an answer that went wrong is kept but its meaning.

use crate::ports::NetworkError;
use jiff::Timestamp;
use oauth2::basic::BasicTokenType;
use oauth2::{ErrorResponse, ExtraTokenFields, StandardTokenResponse, TokenResponse};
use secrecy::SecretString;
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use std::time::Duration;

/// Google asks to allow for 2,048 bytes and says that this may change.
const LONGEST_TOKEN: usize = 8 * 1024;

/// An access token lives about an hour; a longer promise is not relied on.
const LONGEST_LIFE: Duration = Duration::from_secs(24 * 3_600);

/// A token whose end was not told is used for a short time, then refreshed.
const UNTOLD_LIFE: Duration = Duration::from_secs(10 * 60);

/// What an authorization code was exchanged for.
pub struct Issued {
    /// The token that calls carry.
    pub access_token: SecretString,
    /// When `access_token` ends, by this machine's clock.
    pub expires_at: Timestamp,
    /// The token for further access tokens. Google's guide says that desktop clients always get one.
    pub refresh_token: Option<SecretString>,
    /// Seconds until the whole grant ends. Google tells it for time-based access only; in a project under
    /// Testing it is seven days whatever the person chose.
    pub refresh_token_expires_in: Option<u64>,
    /// The full scopes that were really granted, which may be fewer than were asked for, or none.
    pub scopes: Vec<String>,
    /// The `Date` of the answer as it stood there, to tell a wrong clock by.
    pub date: Option<String>,
}

/// What a refresh token was exchanged for.
pub struct Refreshed {
    /// The token that calls carry.
    pub access_token: SecretString,
    /// When `access_token` ends, by this machine's clock.
    pub expires_at: Timestamp,
    /// A refresh token in place of the one used. Google normally sends none.
    pub rotated: Option<SecretString>,
    /// Seconds until the whole grant ends, if the answer tells.
    pub refresh_token_expires_in: Option<u64>,
    /// The full scopes of the token, if the answer tells.
    pub scopes: Option<Vec<String>>,
    /// The `Date` of the answer as it stood there, to tell a wrong clock by.
    pub date: Option<String>,
}

/// How a revocation ended well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revoked {
    /// The token was revoked now.
    Now,
    /// The token was dead already.
    Before,
}

/// Why there is no token. Holds nothing out of the answer but its meaning.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// The grant, or the code, is over (`invalid_grant`); only new consent helps.
    #[error("the access has ended ({0})")]
    Ended(EndReason),
    /// Google does not know the client.
    #[error("Google does not know this client")]
    ClientUnknown,
    /// The client was deleted, as happens after six months without use.
    #[error("this client was deleted")]
    ClientDeleted,
    /// The client's secret is not, or no longer, the right one.
    #[error("Google does not accept the client's secret")]
    SecretWrong,
    /// Google asks for the client's secret, and the client file had none.
    #[error("Google asks for the client's secret")]
    SecretMissing,
    /// Google refused for another reason.
    #[error("Google refused ({0})")]
    Refused(Refusal),
    /// It may work later.
    #[error("{trouble}")]
    Retryable {
        /// What went wrong.
        trouble: Trouble,
        /// How long the server asked to wait.
        retry_after: Option<Duration>,
    },
    /// The answer is none of a token endpoint.
    #[error("the answer makes no sense: {0}")]
    Garbage(Garbage),
}

/// Why a grant is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EndReason {
    /// The token expired or the person removed the access.
    #[error("expired or removed")]
    ExpiredOrRevoked,
    /// The code was used before, is too old, or is not one of Google's.
    #[error("the code is no longer good")]
    BadCode,
    /// The proof of PKCE did not fit.
    #[error("the proof did not fit")]
    BadProof,
    /// A work or school account has to sign in again (`invalid_rapt`).
    #[error("the organisation asks for a new sign-in")]
    SignInAgain,
    /// Google gave no reason.
    #[error("no reason given")]
    Unsaid,
}

/// Why Google refused otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The request was not understood.
    #[error("invalid_request")]
    InvalidRequest,
    /// This kind of client may not do this.
    #[error("unauthorized_client")]
    UnauthorizedClient,
    /// This kind of grant is not supported.
    #[error("unsupported_grant_type")]
    UnsupportedGrantType,
    /// The address to come back to is not the one of the question.
    #[error("redirect_uri_mismatch")]
    RedirectMismatch,
    /// A scope that does not exist or is not set up in the project.
    #[error("invalid_scope")]
    InvalidScope,
    /// An administrator does not allow this.
    #[error("admin_policy_enforced")]
    AdminPolicy,
    /// The project is only for its own organisation.
    #[error("org_internal")]
    OrgInternal,
    /// Access was denied.
    #[error("access_denied")]
    AccessDenied,
    /// A code that is not known here.
    #[error("an unknown error")]
    Unknown,
}

/// Something that passes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// No answer came, or not whole.
    #[error("no answer: {0}")]
    Network(NetworkError),
    /// The server answered with a status that passes.
    #[error("the server answered with status {0}")]
    Status(u16),
    /// The server said that it is at fault.
    #[error("the server reported a fault of its own")]
    Server,
}

/// What is wrong with an answer that makes no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Garbage {
    /// Larger than such answers are.
    #[error("too large")]
    TooLarge,
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// Not JSON, or without what belongs into it.
    #[error("not the JSON of a token")]
    NotATokenAnswer,
    /// A token that is empty, far too long, or could not stand in a header.
    #[error("an impossible token")]
    ImpossibleToken,
    /// A status that no token endpoint answers with.
    #[error("an unexpected status {0}")]
    Status(u16),
    /// The request could not even be written.
    #[error("the request could not be written")]
    Request,
}

/// The answer of the token endpoint as `oauth2` reads it.
pub(super) type Body = StandardTokenResponse<Extra, BasicTokenType>;

/// What Google's answers hold beyond the standard.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(super) struct Extra {
    #[serde(default, deserialize_with = "seconds")]
    refresh_token_expires_in: Option<u64>,
}

impl ExtraTokenFields for Extra {}

/// An odd value in an extra field must not cost a person the grant that the rest of the answer holds.
fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    Ok(value.as_u64().or_else(|| value.as_str()?.parse().ok()))
}

/// An error answer, Google's additions included.
#[derive(Deserialize, Serialize)]
pub(super) struct ErrorBody {
    error: String,
    #[serde(default)]
    error_description: Option<String>,
    #[serde(default)]
    error_subtype: Option<String>,
}

impl ErrorResponse for ErrorBody {}

impl fmt::Debug for ErrorBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ErrorBody")
    }
}

impl fmt::Display for ErrorBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an error answer")
    }
}

impl ErrorBody {
    pub(super) fn meaning(&self) -> TokenError {
        let description = self
            .error_description
            .as_deref()
            .unwrap_or_default()
            .to_ascii_lowercase();
        match self.error.as_str() {
            "invalid_grant" => TokenError::Ended(self.end_reason(&description)),
            "invalid_rapt" | "rapt_required" => TokenError::Ended(EndReason::SignInAgain),
            // Source: reports of people with a replaced secret; the guide names no text.
            "invalid_client" if description == "unauthorized" => TokenError::SecretWrong,
            "invalid_client" => TokenError::ClientUnknown,
            "deleted_client" => TokenError::ClientDeleted,
            "invalid_request" if description.contains("client_secret") => TokenError::SecretMissing,
            "internal_failure" | "server_error" | "temporarily_unavailable" => TokenError::Retryable {
                trouble: Trouble::Server,
                retry_after: None,
            },
            "invalid_request" => TokenError::Refused(Refusal::InvalidRequest),
            "unauthorized_client" => TokenError::Refused(Refusal::UnauthorizedClient),
            "unsupported_grant_type" => TokenError::Refused(Refusal::UnsupportedGrantType),
            "redirect_uri_mismatch" => TokenError::Refused(Refusal::RedirectMismatch),
            "invalid_scope" => TokenError::Refused(Refusal::InvalidScope),
            "admin_policy_enforced" => TokenError::Refused(Refusal::AdminPolicy),
            "org_internal" => TokenError::Refused(Refusal::OrgInternal),
            "access_denied" => TokenError::Refused(Refusal::AccessDenied),
            _ => TokenError::Refused(Refusal::Unknown),
        }
    }

    fn end_reason(&self, description: &str) -> EndReason {
        if matches!(
            self.error_subtype.as_deref(),
            Some("invalid_rapt" | "rapt_required")
        ) {
            EndReason::SignInAgain
        } else if description.contains("expired or revoked") {
            EndReason::ExpiredOrRevoked
        } else if description.contains("verifier") {
            EndReason::BadProof
        } else if description.contains("code") {
            EndReason::BadCode
        } else {
            EndReason::Unsaid
        }
    }

    /// Whether a revocation was refused because the token is dead.
    pub(super) fn says_dead_token(&self) -> bool {
        matches!(self.error.as_str(), "invalid_token" | "invalid_grant")
    }
}

/// A checked answer, from which both exchanges take what they need.
pub(super) struct Checked {
    pub access_token: SecretString,
    pub expires_at: Timestamp,
    pub refresh_token: Option<SecretString>,
    pub refresh_token_expires_in: Option<u64>,
    pub scopes: Option<Vec<String>>,
}

/// Checks what a parser cannot: that the tokens could be tokens. `sent` is when the request left.
pub(super) fn check(body: &Body, sent: Timestamp) -> Result<Checked, TokenError> {
    let access_token = token(body.access_token().secret())?;
    let refresh_token = body.refresh_token().map(|it| token(it.secret())).transpose()?;
    let life = body.expires_in().unwrap_or(UNTOLD_LIFE).min(LONGEST_LIFE);
    let scopes = body.scopes().map(|scopes| {
        scopes
            .iter()
            .map(|scope| scope.as_str().trim().to_owned())
            .filter(|scope| !scope.is_empty())
            .collect()
    });

    Ok(Checked {
        access_token,
        expires_at: sent.saturating_add(life).unwrap_or(Timestamp::MAX),
        refresh_token,
        refresh_token_expires_in: body.extra_fields().refresh_token_expires_in,
        scopes,
    })
}

fn token(text: &str) -> Result<SecretString, TokenError> {
    let possible =
        (1..=LONGEST_TOKEN).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
    if possible {
        Ok(SecretString::from(text))
    } else {
        Err(TokenError::Garbage(Garbage::ImpossibleToken))
    }
}
