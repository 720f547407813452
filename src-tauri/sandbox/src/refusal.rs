//! Every OAuth error of Google's that the sandbox can play, in the page and at the token endpoint, so that a test can
//! name them all.

use serde::{Deserialize, Serialize};

use crate::faults::Fault;

/// An error that Google shows in its page; the program gets no redirect. Source: Google's guide on OAuth for installed
/// apps, "Errors", and its help page on error codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageRefusal {
    /// The administrator of the account forbids it.
    AdminPolicyEnforced,
    /// The page was opened in a web view.
    DisallowedUseragent,
    /// The project admits accounts of its own organisation only.
    OrgInternal,
    /// The client was deleted.
    DeletedClient,
    /// The client is disabled.
    DisabledClient,
    /// The client may not use this flow.
    UnauthorizedClient,
    /// The client does not exist.
    InvalidClient,
    /// The client may not come back to that address.
    RedirectUriMismatch,
    /// Mixed scopes, incremental authorization, a parameter that is missing or wrong.
    InvalidRequest,
    /// A scope that does not exist or is not set up in the project.
    InvalidScope,
    /// The project is in Testing and the account is none of its testers; also for accounts that may not share data.
    AccessDenied,
    /// The administrator of a school has not set the program up.
    AccessNotConfigured,
}

impl PageRefusal {
    /// Every one of them.
    pub const ALL: [Self; 12] = [
        Self::AdminPolicyEnforced,
        Self::DisallowedUseragent,
        Self::OrgInternal,
        Self::DeletedClient,
        Self::DisabledClient,
        Self::UnauthorizedClient,
        Self::InvalidClient,
        Self::RedirectUriMismatch,
        Self::InvalidRequest,
        Self::InvalidScope,
        Self::AccessDenied,
        Self::AccessNotConfigured,
    ];

    /// The status of the page.
    pub const fn status(self) -> u16 {
        match self {
            Self::InvalidClient | Self::DeletedClient | Self::DisabledClient | Self::UnauthorizedClient => {
                401
            }
            Self::DisallowedUseragent | Self::OrgInternal | Self::AccessDenied => 403,
            Self::AdminPolicyEnforced
            | Self::RedirectUriMismatch
            | Self::InvalidRequest
            | Self::InvalidScope
            | Self::AccessNotConfigured => 400,
        }
    }

    /// Google's name for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::AdminPolicyEnforced => "admin_policy_enforced",
            Self::DisallowedUseragent => "disallowed_useragent",
            Self::OrgInternal => "org_internal",
            Self::DeletedClient => "deleted_client",
            Self::DisabledClient => "disabled_client",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::InvalidClient => "invalid_client",
            Self::RedirectUriMismatch => "redirect_uri_mismatch",
            Self::InvalidRequest => "invalid_request",
            Self::InvalidScope => "invalid_scope",
            Self::AccessDenied => "access_denied",
            Self::AccessNotConfigured => "access_not_configured",
        }
    }

    /// What the user reads, with our own text where Google's is not known.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::AdminPolicyEnforced => {
                "Your administrator has not turned on data portability for this account."
            }
            Self::DisallowedUseragent => {
                "This app's request does not comply with Google's policy on secure browsers."
            }
            Self::OrgInternal => "This app is only available to people in its developer's organization.",
            Self::DeletedClient => "The OAuth client was deleted.",
            Self::DisabledClient => "The OAuth client was disabled.",
            Self::UnauthorizedClient => {
                "The client is not authorized to request an access token using this method."
            }
            Self::InvalidClient => "The OAuth client was not found.",
            Self::RedirectUriMismatch => {
                "The redirect address of this request is not registered for the client."
            }
            Self::InvalidRequest => "The app's request is invalid.",
            Self::InvalidScope => "Some requested scopes were invalid.",
            Self::AccessDenied => {
                "This app is being tested and can only be used by testers that its developer approved."
            }
            Self::AccessNotConfigured => "The administrator of your school needs to review this app first.",
        }
    }
}

/// An error of the token endpoint. Source: Google's guide on OAuth for installed apps and user reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenRefusal {
    /// The grant has ended, by time or by the user.
    ExpiredOrRevoked,
    /// A code that was used before or is too old; Google says no more than "Bad Request".
    SpentCode,
    /// A code that is none.
    MalformedCode,
    /// The proof of PKCE is missing.
    VerifierMissing,
    /// The proof of PKCE does not fit.
    VerifierWrong,
    /// An organisation wants its people to sign in again.
    ReauthNeeded,
    /// The client does not exist.
    ClientUnknown,
    /// The client's secret is another.
    SecretWrong,
    /// The client's secret is needed.
    SecretMissing,
    /// The client was deleted.
    ClientDeleted,
    /// The client is disabled.
    ClientDisabled,
    /// The same in the form of RFC 6749.
    ClientDisabledPlain,
    /// The refresh token belongs to another client.
    OtherClient,
    /// A kind of grant that there is not.
    UnsupportedGrantType,
    /// Another address to come back to than the one that the code was given for.
    RedirectUriMismatch,
    /// A scope that does not exist or is not set up in the project.
    InvalidScope,
    /// The administrator of the account forbids it.
    AdminPolicyEnforced,
    /// Google wants the user at its page once more.
    InteractionRequired,
    /// Too many requests, as OAuth's other services say it.
    RateLimitExceeded,
    /// Too many requests, in the form of Google's other services and with the status of a refusal.
    QuotaForbidden,
    /// An error that no one has heard of.
    BrandNew,
    /// Google's own errors, the three codes that its own library retries.
    InternalFailure,
    /// The second of them.
    ServerError,
    /// The third of them.
    TemporarilyUnavailable,
}

impl TokenRefusal {
    /// Every one of them.
    pub const ALL: [Self; 24] = [
        Self::ExpiredOrRevoked,
        Self::SpentCode,
        Self::MalformedCode,
        Self::VerifierMissing,
        Self::VerifierWrong,
        Self::ReauthNeeded,
        Self::ClientUnknown,
        Self::SecretWrong,
        Self::SecretMissing,
        Self::ClientDeleted,
        Self::ClientDisabled,
        Self::ClientDisabledPlain,
        Self::OtherClient,
        Self::UnsupportedGrantType,
        Self::RedirectUriMismatch,
        Self::InvalidScope,
        Self::AdminPolicyEnforced,
        Self::InteractionRequired,
        Self::RateLimitExceeded,
        Self::QuotaForbidden,
        Self::BrandNew,
        Self::InternalFailure,
        Self::ServerError,
        Self::TemporarilyUnavailable,
    ];

    /// Status, `error`, `error_description`.
    pub(crate) const fn says(self) -> (u16, &'static str, &'static str) {
        match self {
            Self::ExpiredOrRevoked => (400, "invalid_grant", "Token has been expired or revoked."),
            Self::SpentCode => (400, "invalid_grant", "Bad Request"),
            Self::MalformedCode => (400, "invalid_grant", "Malformed auth code."),
            Self::VerifierMissing => (400, "invalid_grant", "Missing code verifier."),
            Self::VerifierWrong => (400, "invalid_grant", "Invalid code verifier."),
            Self::ReauthNeeded => (400, "invalid_grant", "reauth related error (invalid_rapt)"),
            Self::ClientUnknown => (401, "invalid_client", "The OAuth client was not found."),
            Self::SecretWrong => (401, "invalid_client", "Unauthorized"),
            Self::SecretMissing => (400, "invalid_request", "client_secret is missing."),
            Self::ClientDeleted => (401, "deleted_client", "The OAuth client was deleted."),
            Self::ClientDisabled => (401, "disabled_client", "The OAuth client was disabled."),
            Self::ClientDisabledPlain => (401, "invalid_client", "The OAuth client was disabled."),
            Self::OtherClient => (401, "unauthorized_client", "Unauthorized"),
            Self::UnsupportedGrantType => (400, "unsupported_grant_type", "Invalid grant_type."),
            Self::RedirectUriMismatch => (400, "redirect_uri_mismatch", "Bad Request"),
            Self::InvalidScope => (400, "invalid_scope", "Some requested scopes were invalid."),
            Self::AdminPolicyEnforced => (400, "admin_policy_enforced", "Access is restricted."),
            Self::InteractionRequired => (400, "interaction_required", "Interaction is required."),
            Self::RateLimitExceeded => (403, "rate_limit_exceeded", "Rate Limit Exceeded"),
            Self::QuotaForbidden => (
                403,
                "access_denied",
                "Quota exceeded for quota metric 'Requests'.",
            ),
            Self::BrandNew => (400, "brand_new_error", "Something new."),
            Self::InternalFailure => (400, "internal_failure", "Internal failure."),
            Self::ServerError => (500, "server_error", "Internal server error."),
            Self::TemporarilyUnavailable => (503, "temporarily_unavailable", "Try again later."),
        }
    }
}

impl From<TokenRefusal> for Fault {
    fn from(refusal: TokenRefusal) -> Self {
        let (status, error, description) = refusal.says();
        Self::OauthError {
            error: error.to_owned(),
            description: Some(description.to_owned()),
            subtype: (refusal == TokenRefusal::ReauthNeeded).then(|| "invalid_rapt".to_owned()),
            status,
        }
    }
}
