//! What the token endpoint says, and what it means: nothing of an answer that went wrong is kept but its meaning.

use super::error::{EndReason, Garbage, TokenError, Trouble};
use crate::advice::Code;
use crate::intake::{grant_seconds, items, number, sentence, text, word};
use jiff::Timestamp;
use oauth2::basic::BasicTokenType;
use oauth2::{AccessToken, ErrorResponse, RefreshToken, Scope, TokenResponse};
use secrecy::SecretString;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use std::fmt;
use std::time::Duration;

/// Google asks to allow for 2,048 bytes and says that this may change.
const LONGEST_TOKEN: usize = 8 * 1024;

/// An access token lives about an hour; a longer promise is not relied on.
const LONGEST_LIFE: Duration = Duration::from_secs(24 * 3_600);

/// A token whose end was not reported is used for a short time, then refreshed.
const ASSUMED_LIFE: Duration = Duration::from_secs(10 * 60);

/// What an authorization code or a refresh token was exchanged for.
pub struct Issued {
    /// The token that calls carry.
    pub access_token: SecretString,
    /// When `access_token` ends, by this computer's clock.
    pub expires_at: Timestamp,
    /// The token for further access tokens. Google's guide says that desktop clients always get one for a code; for a
    /// refresh token Google normally sends none, and here is only one that takes its place.
    pub refresh_token: Option<SecretString>,
    /// Seconds until the whole grant ends. Google tells it for time-based access only; in a project under
    /// Testing it is seven days whatever the user chose.
    pub refresh_token_expires_in: Option<u64>,
    /// The full scopes that were really granted, which may be fewer than were asked for, or none. Nothing at a refresh
    /// whose answer does not tell.
    pub scopes: Vec<String>,
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

/// The answer of the token endpoint: lenient in every form that a value may have, strict in that a token is a text.
#[derive(Debug, Serialize)]
pub(super) struct Body {
    access_token: AccessToken,
    token_type: BasicTokenType,
    expires_in: Option<u64>,
    refresh_token: Option<RefreshToken>,
    scopes: Option<Vec<Scope>>,
    refresh_token_expires_in: Option<u64>,
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let access_token = value["access_token"]
            .as_str()
            .ok_or_else(|| D::Error::custom("no access token"))?;
        let refresh_token = match &value["refresh_token"] {
            Value::Null => None,
            Value::String(token) => Some(token).filter(|token| !token.is_empty()),
            _ => return Err(D::Error::custom("a refresh token that is no text")),
        };
        // A life of nothing would end a token, or a whole grant, before it is used once.
        let life = |name: &str| number(&value[name]).filter(|seconds| *seconds > 0);
        Ok(Self {
            access_token: AccessToken::new(access_token.to_owned()),
            token_type: BasicTokenType::Bearer,
            expires_in: life("expires_in"),
            refresh_token: refresh_token.cloned().map(RefreshToken::new),
            scopes: scopes(&value["scope"]),
            refresh_token_expires_in: life("refresh_token_expires_in").map(grant_seconds),
        })
    }
}

/// Scopes as one text between spaces, or as a list. Only a text or a list says anything.
fn scopes(value: &Value) -> Option<Vec<Scope>> {
    if !matches!(value, Value::String(_) | Value::Array(_)) {
        return None;
    }
    let named = items(value).iter().filter_map(Value::as_str);
    let split = named.flat_map(|names| names.split(|mark: char| mark.is_whitespace() || mark == ','));
    Some(
        split
            .filter(|name| !name.is_empty())
            .map(|name| Scope::new(name.to_owned()))
            .collect(),
    )
}

impl TokenResponse for Body {
    type TokenType = BasicTokenType;

    fn access_token(&self) -> &AccessToken {
        &self.access_token
    }

    fn token_type(&self) -> &BasicTokenType {
        &self.token_type
    }

    fn expires_in(&self) -> Option<Duration> {
        self.expires_in.map(Duration::from_secs)
    }

    fn refresh_token(&self) -> Option<&RefreshToken> {
        self.refresh_token.as_ref()
    }

    fn scopes(&self) -> Option<&Vec<Scope>> {
        self.scopes.as_ref()
    }
}

/// An error answer, Google's additions included: in the form of OAuth, or in that of Google's other services.
#[derive(Serialize)]
pub(super) struct ErrorBody {
    error: String,
    description: String,
    subtype: String,
}

impl<'de> Deserialize<'de> for ErrorBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let said = |value: &Value| text(value).unwrap_or_default();
        let error = items(&value["error"]).first().unwrap_or(&Value::Null);
        let (name, description) = match error {
            Value::Object(parts) => {
                let part = |name: &str| parts.get(name).map(said).filter(|part| !part.is_empty());
                let name = part("status").or_else(|| part("reason")).or_else(|| part("code"));
                (name, part("message").unwrap_or_default())
            }
            error => (text(error), said(&value["error_description"])),
        };
        Ok(Self {
            error: name.ok_or_else(|| D::Error::custom("no error"))?,
            description,
            subtype: said(&value["error_subtype"]),
        })
    }
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

/// The errors by which a server reports too many requests, in lower case with underscores.
const QUOTA: [&str; 9] = [
    "slow_down",
    "rate_limit_exceeded",
    "ratelimitexceeded",
    "user_rate_limit_exceeded",
    "userratelimitexceeded",
    "quota_exceeded",
    "quotaexceeded",
    "resource_exhausted",
    "too_many_requests",
];

impl ErrorBody {
    pub(super) fn meaning(&self) -> TokenError {
        let description = self.description.to_ascii_lowercase();
        let error = self.error.trim().to_ascii_lowercase();
        let passing = |trouble| TokenError::Retryable {
            trouble,
            retry_after: None,
        };
        let refused = |code| TokenError::Refused {
            code,
            said: error.clone(),
        };
        let says = |words: &[&str]| words.iter().any(|word| description.contains(word));
        if QUOTA.contains(&error.as_str()) || says(&["rate limit", "quota exceeded", "too many requests"]) {
            return passing(Trouble::Quota);
        }
        match error.as_str() {
            "invalid_grant" => TokenError::Ended(self.end_reason(&description)),
            "invalid_rapt" | "rapt_required" => TokenError::Ended(EndReason::SignInAgain),
            "deleted_client" => TokenError::ClientDeleted,
            "disabled_client" => TokenError::ClientDisabled,
            "invalid_client" if says(&["disabled"]) => TokenError::ClientDisabled,
            "invalid_client" if says(&["deleted"]) => TokenError::ClientDeleted,
            // Source: user reports about a replaced secret; the guide names no text.
            "invalid_client" if description == "unauthorized" || says(&["secret"]) => TokenError::SecretWrong,
            "invalid_client" => TokenError::ClientUnknown,
            "invalid_request" if says(&["client_secret"]) => TokenError::SecretMissing,
            "internal_failure"
            | "internal_error"
            | "internal"
            | "backend_error"
            | "server_error"
            | "temporarily_unavailable"
            | "unavailable" => passing(Trouble::Server),
            "invalid_request" => refused(Code::RequestRefused),
            "unauthorized_client" => refused(Code::ClientUnauthorized),
            "unsupported_grant_type" | "unsupported_response_type" => refused(Code::SignInUnsupported),
            "redirect_uri_mismatch" => refused(Code::RedirectMismatch),
            "invalid_scope" => refused(Code::ScopesMissing),
            "admin_policy_enforced" | "access_denied" => refused(Code::AccountNotEligible),
            "org_internal" => refused(Code::ClientInternal),
            "access_not_configured" => refused(Code::AccessNotConfigured),
            "interaction_required" | "login_required" | "consent_required" | "account_selection_required" => {
                refused(Code::SignInInterrupted)
            }
            _ => TokenError::Refused {
                code: Code::SignInRefused,
                said: self.words(),
            },
        }
    }

    /// What the server said, cleaned.
    fn words(&self) -> String {
        let parts = [word(&self.error), sentence(&self.description)];
        parts
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(": ")
    }

    fn end_reason(&self, description: &str) -> EndReason {
        if matches!(self.subtype.as_str(), "invalid_rapt" | "rapt_required") {
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
        matches!(self.error.trim(), "invalid_token" | "invalid_grant")
    }
}

/// Checks what a parser cannot: that the tokens could be tokens. `sent` is when the request left. An answer without
/// `scope` grants what was asked for (RFC 6749, section 5.1).
pub(super) fn check(
    body: &Body,
    sent: Timestamp,
    asked: &[String],
    date: Option<String>,
) -> Result<Issued, TokenError> {
    let access_token = token(body.access_token().secret())?;
    let refresh_token = body.refresh_token().map(|it| token(it.secret())).transpose()?;
    let life = body.expires_in().unwrap_or(ASSUMED_LIFE).min(LONGEST_LIFE);
    let scopes = body.scopes().map(|scopes| {
        scopes
            .iter()
            .map(|scope| scope.as_str().trim().to_owned())
            .filter(|scope| !scope.is_empty())
            .collect()
    });

    Ok(Issued {
        access_token,
        expires_at: sent.saturating_add(life).unwrap_or(Timestamp::MAX),
        refresh_token,
        refresh_token_expires_in: body.refresh_token_expires_in,
        scopes: scopes.unwrap_or_else(|| asked.to_vec()),
        date,
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
