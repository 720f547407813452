//! The rows: each OAuth error that the sandbox can play, and what it comes to. A kind without a row does not compile.

use carryout_core::advice::Code;
use carryout_core::client::Step;
use carryout_sandbox::{Account, Client, ClientKind, Options, PageRefusal, Standing, TokenRefusal};

/// What an error that Google shows in its page alone comes to, once the user has reported it.
#[derive(Clone, Copy)]
pub struct PageRow {
    /// What the user is shown.
    pub code: Code,
    /// The step of their client's set-up that is wrong then.
    pub step: Option<Step>,
    /// What the user is shown whose client came with the program.
    pub built_in: Code,
}

/// What an error of the token endpoint comes to.
#[derive(Clone, Copy)]
pub struct TokenRow {
    /// What the user is shown when the code of Google's page is answered so.
    pub at_exchange: Code,
    /// What the user is shown when a copy under way needs a fresh token.
    pub at_refresh: Code,
    /// What becomes of the grant then.
    pub grant: Grant,
    /// Whether the client itself is known to be wrong then.
    pub about_client: bool,
}

/// What becomes of a grant whose token could not be refreshed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// It lives, and the copy goes on by itself once the error is gone.
    Lives,
    /// It is over, and the copy waits for new access.
    Ends,
}

/// The row of an error in the page.
pub fn page(refusal: PageRefusal) -> PageRow {
    let row = |code, step, built_in| PageRow { code, step, built_in };
    let anyway = |code| row(code, None, code);
    let (audience, client) = (Some(Step::Audience), Some(Step::Client));
    match refusal {
        PageRefusal::AdminPolicyEnforced => anyway(Code::AccountNotEligible),
        PageRefusal::DisallowedUseragent => anyway(Code::BrowserNotAllowed),
        PageRefusal::OrgInternal => row(Code::ClientInternal, audience, Code::AccountNotEligible),
        PageRefusal::DeletedClient => row(Code::ClientDeleted, client, Code::RequestRefused),
        PageRefusal::DisabledClient => row(Code::ClientDisabled, client, Code::RequestRefused),
        PageRefusal::UnauthorizedClient => row(Code::ClientUnauthorized, client, Code::RequestRefused),
        PageRefusal::InvalidClient => row(Code::ClientUnknown, client, Code::RequestRefused),
        PageRefusal::RedirectUriMismatch => row(Code::RedirectMismatch, client, Code::RequestRefused),
        PageRefusal::InvalidRequest => anyway(Code::RequestRefused),
        PageRefusal::InvalidScope => row(Code::ScopesMissing, Some(Step::Scopes), Code::RequestRefused),
        PageRefusal::AccessDenied => row(Code::TesterMissing, audience, Code::AccountNotEligible),
        PageRefusal::AccessNotConfigured => anyway(Code::AccessNotConfigured),
    }
}

/// A Google at which the error comes by itself, for the client with which the program asks; nothing for errors whose
/// cause is none of the sandbox's.
pub fn cause(refusal: PageRefusal) -> Option<Options> {
    let with = |change: fn(&mut Client)| {
        let mut options = Options::default();
        change(&mut options.clients[0]);
        Some(options)
    };
    match refusal {
        PageRefusal::AdminPolicyEnforced => Some(Options {
            accounts: vec![Account {
                standing: Standing::Managed,
                ..Account::named("anna")
            }],
            ..Options::default()
        }),
        PageRefusal::OrgInternal => with(|client| client.internal = true),
        PageRefusal::DeletedClient => with(|client| client.deleted = true),
        PageRefusal::InvalidClient => with(|client| client.id = "1-other.apps.googleusercontent.com".into()),
        PageRefusal::RedirectUriMismatch => {
            with(|client| client.kind = ClientKind::Web(vec!["https://example.org/back".into()]))
        }
        PageRefusal::InvalidScope => Some(Options {
            configured_scopes: Some(["chrome.history".to_owned()].into()),
            ..Options::default()
        }),
        PageRefusal::AccessDenied => with(|client| client.testing = Some(["bob".to_owned()].into())),
        // A browser of another kind, a mistake of ours, a school.
        PageRefusal::DisallowedUseragent
        | PageRefusal::InvalidRequest
        | PageRefusal::AccessNotConfigured
        | PageRefusal::DisabledClient
        | PageRefusal::UnauthorizedClient => None,
    }
}

/// The row of an error of the token endpoint.
pub fn token(refusal: TokenRefusal) -> TokenRow {
    // Google says of a code only that it is no good; at a refresh the same error is about the grant.
    let over = TokenRow {
        at_exchange: Code::ConsentLost,
        at_refresh: Code::AccessEnded,
        grant: Grant::Ends,
        about_client: false,
    };
    let refused = |code, about_client| TokenRow {
        at_exchange: code,
        at_refresh: code,
        grant: Grant::Lives,
        about_client,
    };
    let passing = TokenRow {
        at_exchange: Code::ConsentLost,
        at_refresh: Code::GoogleTrouble,
        grant: Grant::Lives,
        about_client: false,
    };
    match refusal {
        TokenRefusal::ExpiredOrRevoked
        | TokenRefusal::SpentCode
        | TokenRefusal::MalformedCode
        | TokenRefusal::VerifierMissing
        | TokenRefusal::VerifierWrong
        | TokenRefusal::ReauthNeeded => over,
        TokenRefusal::ClientUnknown => refused(Code::ClientUnknown, true),
        TokenRefusal::SecretWrong => refused(Code::ClientSecretWrong, true),
        TokenRefusal::SecretMissing => refused(Code::ClientSecretMissing, true),
        TokenRefusal::ClientDeleted => refused(Code::ClientDeleted, true),
        TokenRefusal::ClientDisabled | TokenRefusal::ClientDisabledPlain => {
            refused(Code::ClientDisabled, true)
        }
        TokenRefusal::OtherClient => refused(Code::ClientUnauthorized, true),
        TokenRefusal::UnsupportedGrantType => refused(Code::SignInUnsupported, false),
        TokenRefusal::InvalidScope => refused(Code::ScopesMissing, false),
        TokenRefusal::AdminPolicyEnforced => refused(Code::AccountNotEligible, false),
        TokenRefusal::InteractionRequired => refused(Code::SignInInterrupted, false),
        TokenRefusal::BrandNew => refused(Code::SignInRefused, false),
        TokenRefusal::RateLimitExceeded | TokenRefusal::QuotaForbidden => TokenRow {
            at_refresh: Code::QuotaExceeded,
            ..passing
        },
        TokenRefusal::RedirectUriMismatch => refused(Code::RedirectMismatch, false),
        TokenRefusal::InternalFailure | TokenRefusal::ServerError | TokenRefusal::TemporarilyUnavailable => {
            passing
        }
    }
}

/// What Google may send the browser back with, and what the user is shown.
pub const REDIRECTS: [(&str, Code); 15] = [
    ("access_denied", Code::ConsentDenied),
    ("server_error", Code::SignInFault),
    ("temporarily_unavailable", Code::SignInBusy),
    ("rate_limit_exceeded", Code::SignInBusy),
    ("disabled_client", Code::ClientDisabled),
    ("unauthorized_client", Code::ClientUnauthorized),
    ("invalid_request", Code::RequestRefused),
    ("login_required", Code::SignInInterrupted),
    ("interaction_required", Code::SignInInterrupted),
    ("consent_required", Code::SignInInterrupted),
    ("account_selection_required", Code::SignInInterrupted),
    ("invalid_scope", Code::ScopesMissing),
    ("admin_policy_enforced", Code::AccountNotEligible),
    ("unsupported_response_type", Code::SignInUnsupported),
    ("ya29.planted", Code::SignInRefused),
];
