//! The token endpoint, revocation and token information.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Extension;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use url::{Url, form_urlencoded};

use crate::answer;
use crate::catalog::SCOPE;
use crate::clock::seconds_between;
use crate::faults::{Drawn, Fault};
use crate::options::Client;
use crate::refusal::TokenRefusal;
use crate::state::{Challenge, State as Memory, TokenKind};
use crate::world::World;

type Form = HashMap<String, String>;

/// An OAuth error: status, `error`, `error_description`.
struct Refusal(u16, &'static str, &'static str);

impl From<TokenRefusal> for Refusal {
    fn from(refusal: TokenRefusal) -> Self {
        let (status, error, description) = refusal.says();
        Self(status, error, description)
    }
}

/// `POST /token`
pub(crate) async fn token(
    State(world): State<Arc<World>>,
    Extension(drawn): Extension<Drawn>,
    headers: HeaderMap,
    body: String,
) -> Response {
    let planted = drawn.find(|fault| match fault {
        Fault::OauthError {
            error,
            description,
            subtype,
            status,
        } => {
            let mut value = json!({"error": error});
            for (key, text) in [("error_description", description), ("error_subtype", subtype)] {
                if let Some(text) = text {
                    value[key] = text.as_str().into();
                }
            }
            Some(answer::json(*status, &value))
        }
        _ => None,
    });
    if let Some(planted) = planted {
        return planted;
    }
    let form: Form = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    let answer =
        client(&world, &form, &headers).and_then(|client| match form.get("grant_type").map(String::as_str) {
            Some("authorization_code") => exchange(&world, client, &form, &drawn),
            Some("refresh_token") => refresh(&world, client, &form, &drawn),
            Some(_) => Err(TokenRefusal::UnsupportedGrantType.into()),
            None => Err(Refusal(
                400,
                "invalid_request",
                "Required parameter is missing: grant_type",
            )),
        });
    match answer {
        Ok(value) => answer::json(200, &Value::Object(value)),
        Err(refusal) => refused(&refusal),
    }
}

fn refused(Refusal(status, error, description): &Refusal) -> Response {
    answer::json(
        *status,
        &json!({"error": error, "error_description": description}),
    )
}

fn client<'a>(world: &'a World, form: &Form, headers: &HeaderMap) -> Result<&'a Client, Refusal> {
    let basic = basic(headers);
    let id = form
        .get("client_id")
        .cloned()
        .or_else(|| basic.as_ref().map(|(id, _)| id.clone()));
    let Some(id) = id else {
        return Err(Refusal(
            400,
            "invalid_request",
            "Could not determine client ID from request.",
        ));
    };
    let client = world.client(&id).ok_or(TokenRefusal::ClientUnknown)?;
    if client.deleted {
        return Err(TokenRefusal::ClientDeleted.into());
    }
    match form
        .get("client_secret")
        .cloned()
        .or_else(|| basic.map(|(_, secret)| secret))
    {
        None if client.secret_required => Err(TokenRefusal::SecretMissing.into()),
        Some(secret) if secret != client.secret => Err(TokenRefusal::SecretWrong.into()),
        _ => Ok(client),
    }
}

fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let text = headers
        .get(header::AUTHORIZATION)?
        .to_str()
        .ok()?
        .strip_prefix("Basic ")?;
    let text = String::from_utf8(STANDARD.decode(text).ok()?).ok()?;
    let (id, secret) = text.split_once(':')?;
    Some((id.to_owned(), secret.to_owned()))
}

fn exchange(
    world: &World,
    client: &Client,
    form: &Form,
    drawn: &Drawn,
) -> Result<Map<String, Value>, Refusal> {
    let (mut state, now) = world.state();
    let text = form.get("code").ok_or(Refusal(
        400,
        "invalid_request",
        "Required parameter is missing: code",
    ))?;
    let code = state
        .codes
        .get_mut(text)
        .filter(|code| code.client == client.id)
        .ok_or(TokenRefusal::MalformedCode)?;
    if code.used || now >= code.ends {
        return Err(TokenRefusal::SpentCode.into());
    }
    let same = |given: &String| Url::parse(given).is_ok_and(|url| url.as_str() == code.redirect_uri);
    if !form.get("redirect_uri").is_some_and(same) {
        return Err(TokenRefusal::RedirectUriMismatch.into());
    }
    match (&code.challenge, form.get("code_verifier")) {
        (None, _) => {}
        (Some(_), None) => return Err(TokenRefusal::VerifierMissing.into()),
        (Some(challenge), Some(verifier)) if !challenge.is_met(verifier) => {
            return Err(TokenRefusal::VerifierWrong.into());
        }
        (Some(_), Some(_)) => {}
    }
    code.used = true;
    let Some(code) = state.codes.remove(text) else {
        return Err(TokenRefusal::ExpiredOrRevoked.into());
    };
    let grant = state.add_grant(client, &code, now);
    state.codes.insert(text.clone(), code);

    let mut answer = access_token(world, &mut state, grant, drawn, now);
    if !drawn.has(&Fault::NoRefreshToken) {
        add_refresh_token(world, &mut state, grant, drawn, now, &mut answer);
    }
    add_end(&state, grant, now, &mut answer);
    Ok(answer)
}

fn refresh(
    world: &World,
    client: &Client,
    form: &Form,
    drawn: &Drawn,
) -> Result<Map<String, Value>, Refusal> {
    let (mut state, now) = world.state();
    let text = form.get("refresh_token").ok_or(Refusal(
        400,
        "invalid_request",
        "Missing required parameter: refresh_token",
    ))?;
    let grant = state
        .grant_of(text, TokenKind::Refresh, now)
        .ok_or(TokenRefusal::ExpiredOrRevoked)?;
    if state.grants[grant].client != client.id {
        return Err(TokenRefusal::OtherClient.into());
    }
    state.grants[grant].used = now;
    let mut answer = access_token(world, &mut state, grant, drawn, now);
    if world.options.rotate_refresh_tokens || drawn.has(&Fault::RotateRefresh) {
        if let Some(old) = state.tokens.get_mut(text) {
            old.dropped = true;
        }
        add_refresh_token(world, &mut state, grant, drawn, now, &mut answer);
    }
    if world.options.refresh_tells_end {
        add_end(&state, grant, now, &mut answer);
    }
    Ok(answer)
}

fn access_token(
    world: &World,
    state: &mut Memory,
    grant: usize,
    drawn: &Drawn,
    now: Timestamp,
) -> Map<String, Value> {
    let short = drawn.find(|fault| {
        if let Fault::ShortToken { seconds } = fault {
            Some(*seconds)
        } else {
            None
        }
    });
    let seconds = short.unwrap_or(world.options.access_token_seconds);
    let token = state.add_access_token(world, grant, seconds, now);
    let scopes: Vec<_> = state.grants[grant]
        .scopes
        .keys()
        .map(|resource| format!("{SCOPE}{resource}"))
        .collect();
    let mut answer = Map::new();
    answer.insert("access_token".into(), token.into());
    answer.insert("expires_in".into(), seconds.saturating_sub(1).into());
    answer.insert("scope".into(), scopes.join(" ").into());
    answer.insert("token_type".into(), "Bearer".into());
    answer
}

fn add_refresh_token(
    world: &World,
    state: &mut Memory,
    grant: usize,
    drawn: &Drawn,
    now: Timestamp,
    answer: &mut Map<String, Value>,
) {
    let long = drawn.find(|fault| {
        if let Fault::LongRefreshToken { length } = fault {
            Some(*length)
        } else {
            None
        }
    });
    let length = long.unwrap_or(world.options.refresh_token_length);
    answer.insert(
        "refresh_token".into(),
        state.add_refresh_token(world, grant, length, now).into(),
    );
}

/// Only time-based access tells its end.
fn add_end(state: &Memory, grant: usize, now: Timestamp, answer: &mut Map<String, Value>) {
    let grant = &state.grants[grant];
    if let Some(end) = grant.ends.filter(|_| grant.is_time_based()) {
        answer.insert(
            "refresh_token_expires_in".into(),
            seconds_between(now, end).into(),
        );
    }
}

impl Challenge {
    fn is_met(&self, verifier: &str) -> bool {
        let fits = (43..=128).contains(&verifier.len());
        let answer = if self.hashed {
            URL_SAFE_NO_PAD.encode(Sha256::digest(verifier))
        } else {
            verifier.to_owned()
        };
        fits && answer == self.value
    }
}

/// `POST /revoke`: ends everything that the account gave the project.
pub(crate) async fn revoke(
    State(world): State<Arc<World>>,
    RawQuery(query): RawQuery,
    body: String,
) -> Response {
    let given = parameter("token", query.as_deref(), &body);
    let (mut state, now) = world.state();
    let grant = given.and_then(|token| {
        state
            .grant_of(&token, TokenKind::Refresh, now)
            .or_else(|| state.grant_of(&token, TokenKind::Access, now))
    });
    let Some(grant) = grant else {
        return refused(&Refusal(400, "invalid_token", "Token expired or revoked"));
    };
    let owner = state.grants[grant].owner.clone();
    state.revoke(&world, &owner, now, "revoked");
    answer::text_of(200, "application/json; charset=UTF-8", String::new())
}

/// `GET` or `POST /tokeninfo`
pub(crate) async fn tokeninfo(
    State(world): State<Arc<World>>,
    RawQuery(query): RawQuery,
    body: String,
) -> Response {
    let given = parameter("access_token", query.as_deref(), &body);
    let (state, now) = world.state();
    let found = given.and_then(|token| {
        let grant = state.grant_of(&token, TokenKind::Access, now)?;
        Some((grant, state.tokens.get(&token)?.ends?))
    });
    let Some((grant, ends)) = found else {
        return refused(&Refusal(400, "invalid_token", "Invalid Value"));
    };
    let grant = &state.grants[grant];
    let scopes: Vec<_> = grant
        .scopes
        .keys()
        .map(|resource| format!("{SCOPE}{resource}"))
        .collect();
    let value = json!({
        "azp": grant.client,
        "aud": grant.client,
        "scope": scopes.join(" "),
        "exp": ends.as_second().to_string(),
        "expires_in": seconds_between(now, ends).to_string(),
        "access_type": "offline",
    });
    answer::json(200, &value)
}

fn parameter(name: &str, query: Option<&str>, body: &str) -> Option<String> {
    let find = |text: &str| {
        form_urlencoded::parse(text.as_bytes())
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
    };
    find(body).or_else(|| find(query?))
}
