//! Reading a consent request, and every reason for which Google shows an error in its page instead of the form.

use std::collections::HashMap;

use url::{Host, Url, form_urlencoded};

use crate::catalog;
use crate::options::{Account, Client, ClientKind, Standing};
use crate::refusal::PageRefusal;
use crate::state::Challenge;
use crate::world::World;

/// An error that Google shows in its page; the program gets no redirect.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[error("Error {status}: {error}: {message}")]
pub struct PageError {
    /// HTTP status of the page.
    pub status: u16,
    /// Google's name for it.
    pub error: String,
    /// What the user reads.
    pub message: String,
}

impl PageError {
    pub(crate) fn new(status: u16, error: &str, message: &str) -> Self {
        Self {
            status,
            error: error.to_owned(),
            message: message.to_owned(),
        }
    }

    fn request(message: &str) -> Self {
        Self::new(
            PageRefusal::InvalidRequest.status(),
            PageRefusal::InvalidRequest.word(),
            message,
        )
    }
}

impl From<PageRefusal> for PageError {
    fn from(refusal: PageRefusal) -> Self {
        Self::new(refusal.status(), refusal.word(), refusal.message())
    }
}

/// A consent request that passed every check that needs no account.
#[derive(Clone)]
pub(crate) struct CopyRequest {
    pub client: Client,
    pub redirect_uri: Url,
    pub resources: Vec<String>,
    pub state: Option<String>,
    pub challenge: Option<Challenge>,
    pub login_hint: Option<String>,
    pub include_granted: bool,
}

/// How long the address of the redirect inside Google's page becomes, in characters.
pub(crate) fn inner_length(query: &str) -> usize {
    "https://takeout.google.com/dpinfo?".len() + query.len()
}

impl CopyRequest {
    pub(crate) fn read(world: &World, query: &str) -> Result<Self, PageError> {
        let mut values: HashMap<String, String> = HashMap::new();
        for (key, value) in form_urlencoded::parse(query.as_bytes()) {
            if values
                .insert(key.clone().into_owned(), value.into_owned())
                .is_some()
            {
                return Err(PageError::request(&format!(
                    "OAuth 2 parameters can only have a single value: {key}"
                )));
            }
        }
        let needed = |key: &str| {
            let missing = || PageError::request(&format!("Required parameter is missing: {key}"));
            values
                .get(key)
                .filter(|value| !value.is_empty())
                .ok_or_else(missing)
        };
        let client = world
            .client(needed("client_id")?)
            .ok_or(PageRefusal::InvalidClient)?;
        if client.deleted {
            return Err(PageRefusal::DeletedClient.into());
        }
        let redirect_uri = redirect(client, needed("redirect_uri")?)?;
        if needed("response_type")? != "code" {
            return Err(PageError::new(
                400,
                "unsupported_response_type",
                "Only the response type \"code\" is offered.",
            ));
        }
        let resources = resources(world, needed("scope")?)?;
        let challenge = challenge(world, &values)?;
        Ok(Self {
            client: client.clone(),
            redirect_uri,
            resources,
            challenge,
            state: values.get("state").cloned(),
            login_hint: values.get("login_hint").cloned(),
            include_granted: values
                .get("include_granted_scopes")
                .is_some_and(|value| value == "true"),
        })
    }

    /// The reasons that depend on who consents.
    pub(crate) fn check(&self, world: &World, account: &Account) -> Result<(), PageError> {
        let blocked = |message| Err(PageError::new(403, "access_denied", message));
        match account.standing {
            Standing::Ordinary => {}
            Standing::Child => return blocked("You need to be 18 or older to share a copy of your data."),
            Standing::Managed => return Err(PageRefusal::AdminPolicyEnforced.into()),
            Standing::AdvancedProtection => {
                return blocked(
                    "Accounts in the Advanced Protection Program cannot share a copy of their data.",
                );
            }
            Standing::OtherRegion => {
                return blocked(
                    "Sharing a copy of your data is not available in your country or region. Try Google Takeout.",
                );
            }
        }
        if self.client.internal {
            return Err(PageRefusal::OrgInternal.into());
        }
        if self
            .client
            .testing
            .as_ref()
            .is_some_and(|testers| !testers.contains(&account.name))
        {
            return Err(PageRefusal::AccessDenied.into());
        }
        let (state, now) = world.state();
        let granted = state.grants.iter().any(|grant| {
            grant.owner.account == account.name
                && grant.owner.project == self.client.project_number
                && grant.lives(now)
        });
        if self.include_granted && granted {
            return Err(PageError::request(
                "Incremental auth is not allowed for the requested scopes.",
            ));
        }
        Ok(())
    }
}

fn redirect(client: &Client, text: &str) -> Result<Url, PageError> {
    let mismatch = || PageError::from(PageRefusal::RedirectUriMismatch);
    let url = Url::parse(text)
        .map_err(|_| PageError::request(&format!("Invalid parameter value for redirect_uri: {text}")))?;
    let fits = match &client.kind {
        ClientKind::Web(registered) => registered.iter().any(|one| one == text),
        ClientKind::Installed => url.scheme() == "http" && is_loopback(&url) && url.fragment().is_none(),
    };
    if fits { Ok(url) } else { Err(mismatch()) }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn resources(world: &World, scope: &str) -> Result<Vec<String>, PageError> {
    let scopes: Vec<_> = scope.split_whitespace().collect();
    let ours = scopes
        .iter()
        .filter(|scope| catalog::resource_of(scope).is_some())
        .count();
    if ours > 0 && ours < scopes.len() {
        return Err(PageError::request(
            "Requests for data portability scopes cannot have non data portability scopes.",
        ));
    }
    let mut resources: Vec<String> = Vec::new();
    for scope in scopes {
        let configured = |name: &&str| {
            world
                .options
                .configured_scopes
                .as_ref()
                .is_none_or(|all| all.contains(*name))
        };
        let known = catalog::resource_of(scope)
            .filter(|name| catalog::find(name).is_some())
            .filter(configured);
        let Some(name) = known else {
            return Err(PageError::new(
                400,
                "invalid_scope",
                &format!("Some requested scopes were invalid. {{invalid=[{scope}]}}"),
            ));
        };
        if !resources.iter().any(|there| there == name) {
            resources.push(name.to_owned());
        }
    }
    Ok(resources)
}

fn challenge(world: &World, values: &HashMap<String, String>) -> Result<Option<Challenge>, PageError> {
    let hashed = match values.get("code_challenge_method").map(String::as_str) {
        None | Some("plain") => false,
        Some("S256") => true,
        Some(_) => {
            return Err(PageError::request(
                "Invalid parameter value for code_challenge_method.",
            ));
        }
    };
    let Some(value) = values.get("code_challenge") else {
        let wanted = world.options.require_pkce || values.contains_key("code_challenge_method");
        return if wanted {
            Err(PageError::request(
                "Required parameter is missing: code_challenge",
            ))
        } else {
            Ok(None)
        };
    };
    let plain = |letter: u8| letter.is_ascii_alphanumeric() || b"-._~".contains(&letter);
    let fits =
        (43..=128).contains(&value.len()) && value.bytes().all(plain) && (!hashed || value.len() == 43);
    if !fits {
        return Err(PageError::request("Invalid parameter value for code_challenge."));
    }
    Ok(Some(Challenge {
        value: value.clone(),
        hashed,
    }))
}
