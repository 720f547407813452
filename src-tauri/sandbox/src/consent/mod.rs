//! Google's consent page: asking, choosing, and going back to the program with a code.

mod page;
mod request;

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Extension;
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use url::{Url, form_urlencoded};

use crate::answer;
use crate::catalog::{SCOPE, resource_of};
use crate::faults::{Drawn, Fault};
use crate::html;
use crate::options::Account;
use crate::refusal::PageRefusal;
use crate::state::{Access, Code, State as Memory};
use crate::world::World;
pub use request::PageError;
use request::{CopyRequest, inner_length};

/// What a scripted user does on the consent page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Approval {
    /// Who consents; the first account when absent.
    #[serde(default)]
    pub account: Option<String>,
    /// Which of the asked scopes or resources stay ticked; all when absent, Cancel when empty.
    #[serde(default)]
    pub scopes: Option<Vec<String>>,
    /// For how long.
    #[serde(default = "longest")]
    pub access: Access,
}

fn longest() -> Access {
    Access::Days180
}

impl Default for Approval {
    fn default() -> Self {
        Self {
            account: None,
            scopes: None,
            access: Access::Days180,
        }
    }
}

/// `GET /o/oauth2/v2/auth`
pub(crate) async fn show(
    State(world): State<Arc<World>>,
    RawQuery(query): RawQuery,
    Extension(drawn): Extension<Drawn>,
    headers: HeaderMap,
) -> Response {
    let query = query.unwrap_or_default();
    if inner_length(&query) > world.options.url_limit {
        return answer::redirect(302, &format!("/dpinfo?{query}"));
    }
    // Signs of a web view inside a program, which Google refuses.
    let agent = headers
        .get("user-agent")
        .and_then(|agent| agent.to_str().ok())
        .unwrap_or_default();
    if agent.contains("; wv)") {
        return failed(&PageRefusal::DisallowedUseragent.into());
    }
    let request = match open(&world, &query, &drawn) {
        Ok(request) => request,
        Err(error) => return failed(&error),
    };
    let ticked = |_: &str| world.options.scopes_ticked;
    let form = page::Form {
        query: &query,
        account: None,
        ticked: &ticked,
        access: "180",
        complaint: None,
    };
    answer::page(200, page::form(&world.options.accounts, &request, &form))
}

/// `GET /dpinfo`: where a request that is too long ends.
pub(crate) async fn too_long() -> Response {
    answer::page(400, page::too_long())
}

/// `POST /o/oauth2/v2/auth`: the filled-in form.
pub(crate) async fn decide(
    State(world): State<Arc<World>>,
    Extension(drawn): Extension<Drawn>,
    body: String,
) -> Response {
    let values: Vec<_> = form_urlencoded::parse(body.as_bytes()).collect();
    let value = |wanted: &str| {
        values
            .iter()
            .find(|(key, _)| key == wanted)
            .map(|(_, value)| value.as_ref())
    };
    let query = value("request").unwrap_or_default();
    let request = match open(&world, query, &drawn) {
        Ok(request) => request,
        Err(error) => return failed(&error),
    };
    let ticked: BTreeSet<_> = values
        .iter()
        .filter(|(key, _)| key == "scope")
        .filter_map(|(_, scope)| resource_of(scope))
        .collect();
    let again = |ticked: &dyn Fn(&str) -> bool, complaint| {
        let form = page::Form {
            query,
            account: value("account"),
            ticked,
            access: value("access").unwrap_or("180"),
            complaint,
        };
        answer::page(200, page::form(&world.options.accounts, &request, &form))
    };
    let account = world.account(value("account").unwrap_or_default());
    match (
        value("decision"),
        account,
        value("access").and_then(Access::parse),
    ) {
        (Some("all"), _, _) => again(&|_| true, None),
        (Some("none"), _, _) => again(&|_| false, None),
        (Some("cancel"), _, _) => leave(&request, Err("access_denied"), &drawn),
        (Some("continue"), Some(_), Some(_)) if ticked.is_empty() => again(
            &|_| false,
            Some("Tick at least one kind of data, or press Cancel."),
        ),
        (Some("continue"), Some(account), Some(access)) => {
            let granted = request
                .resources
                .iter()
                .filter(|resource| ticked.contains(resource.as_str()))
                .cloned()
                .collect();
            match allow(&world, &request, account, granted, access, &drawn) {
                Ok(location) => answer::redirect(303, location.as_str()),
                Err(error) => failed(&error),
            }
        }
        _ => again(
            &|resource| ticked.contains(resource),
            Some("Choose an account and for how long."),
        ),
    }
}

/// Does on the page at `url` what `approval` says and returns the address to which the browser is sent.
pub(crate) fn approve(
    world: &World,
    url: &Url,
    approval: &Approval,
    drawn: &Drawn,
) -> Result<Url, PageError> {
    let query = url.query().unwrap_or_default();
    if inner_length(query) > world.options.url_limit {
        return Err(PageError::new(
            400,
            "dpinfo",
            "The address of the consent page is too long.",
        ));
    }
    let request = open(world, query, drawn)?;
    let account = match &approval.account {
        Some(name) => world.account(name),
        None => world.options.accounts.first(),
    };
    let account = account
        .ok_or_else(|| PageError::new(400, "no_account", "There is no such account in the sandbox."))?;
    let wanted = |resource: &String| match &approval.scopes {
        Some(scopes) => scopes
            .iter()
            .any(|scope| resource_of(scope).unwrap_or(scope) == resource),
        None => true,
    };
    let granted: Vec<_> = request
        .resources
        .iter()
        .filter(|resource| wanted(resource))
        .cloned()
        .collect();
    if granted.is_empty() {
        return Ok(location(&request, Err("access_denied"), drawn));
    }
    allow(world, &request, account, granted, approval.access, drawn)
}

fn open(world: &World, query: &str, drawn: &Drawn) -> Result<CopyRequest, PageError> {
    if let Some(error) = drawn.find(|fault| {
        if let Fault::PageError { error } = fault {
            Some(*error)
        } else {
            None
        }
    }) {
        return Err(error.into());
    }
    let request = CopyRequest::read(world, query)?;
    // With a single account Google knows at once who asks.
    if let [only] = world.options.accounts.as_slice() {
        request.check(world, only)?;
    }
    Ok(request)
}

fn allow(
    world: &World,
    request: &CopyRequest,
    account: &Account,
    mut granted: Vec<String>,
    access: Access,
    drawn: &Drawn,
) -> Result<Url, PageError> {
    request.check(world, account)?;
    if let Some(error) = drawn.find(|fault| {
        if let Fault::RedirectError { error } = fault {
            Some(error.clone())
        } else {
            None
        }
    }) {
        return Ok(location(request, Err(&error), drawn));
    }
    for fault in drawn.iter() {
        match fault {
            Fault::GrantOnly { scopes } => granted.truncate(*scopes),
            Fault::GrantInstead { resources } => granted.clone_from(resources),
            _ => {}
        }
    }
    let (mut state, now) = world.state();
    let code = Code {
        client: request.client.id.clone(),
        account: account.name.clone(),
        redirect_uri: request.redirect_uri_text(),
        challenge: request.challenge.clone(),
        scopes: granted.clone(),
        access,
        ends: Memory::code_ends(now),
        used: false,
    };
    let code = state.add_code(world, code);
    Ok(location(request, Ok((&code, &granted)), drawn))
}

impl CopyRequest {
    /// As the exchange must repeat it.
    fn redirect_uri_text(&self) -> String {
        self.redirect_uri.to_string()
    }
}

/// Where the browser goes.
fn location(request: &CopyRequest, outcome: Result<(&str, &[String]), &str>, drawn: &Drawn) -> Url {
    let mut url = request.redirect_uri.clone();
    {
        let mut query = url.query_pairs_mut();
        match outcome {
            Ok((code, granted)) => {
                let code = if drawn.has(&Fault::WrongCode) {
                    "4/0Asandbox-a-code-that-no-one-gave"
                } else {
                    code
                };
                let scope: Vec<_> = granted
                    .iter()
                    .map(|resource| format!("{SCOPE}{resource}"))
                    .collect();
                query.append_pair("iss", "https://accounts.google.com");
                query
                    .append_pair("code", code)
                    .append_pair("scope", &scope.join(" "));
            }
            Err(error) => {
                query.append_pair("error", error);
            }
        }
        let state = match (&request.state, drawn.has(&Fault::WrongState)) {
            (Some(_), true) => Some("another-state"),
            (Some(state), false) => Some(state.as_str()),
            (None, _) => None,
        };
        if let Some(state) = state.filter(|_| !drawn.has(&Fault::NoState)) {
            query.append_pair("state", state);
        }
    }
    url
}

fn leave(request: &CopyRequest, outcome: Result<(&str, &[String]), &str>, drawn: &Drawn) -> Response {
    answer::redirect(303, location(request, outcome, drawn).as_str())
}

fn failed(error: &PageError) -> Response {
    answer::page(
        error.status,
        html::failed(error.status, &error.error, &error.message),
    )
}
