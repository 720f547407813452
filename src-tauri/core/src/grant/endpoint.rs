//! Speaks with the token endpoint and the revocation endpoint, through the `oauth2` crate and our own network.

use super::answer::{Body, ErrorBody, Issued, Revoked, check};
use super::error::{Garbage, TokenError, Trouble};
use crate::advice;
use crate::client::{Endpoints, Registration};
use crate::consent::{Attempt, Code};
use crate::intake::{items, parse, retry_after};
use crate::locked::locked;
use crate::ports::{BoxFuture, Clock, Network, NetworkError, read_limited};
use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_TYPE, DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode};
use jiff::Timestamp;
use oauth2::basic::{BasicRevocationErrorResponse, BasicTokenIntrospectionResponse};
use oauth2::{
    AsyncHttpClient, AuthType, AuthorizationCode, ClientId, ClientSecret, EndpointNotSet, EndpointSet,
    HttpRequest, HttpResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RefreshToken,
    RequestTokenError, StandardRevocableToken, TokenUrl,
};
use secrecy::{ExposeSecret, SecretString};
use std::borrow::Cow;
use std::sync::{Arc, Mutex};
use url::form_urlencoded;

/// A token answer has a few kilobytes; the page of something in between may have more.
const LARGEST_ANSWER: usize = 1024 * 1024;

/// The redirect address of a probe request, to which nothing ever returns.
const NOWHERE: &str = "http://127.0.0.1:1/callback";

type OAuth = oauth2::Client<
    ErrorBody,
    Body,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

/// Where one client gets, renews and gives back its tokens.
pub struct TokenEndpoint {
    oauth: OAuth,
    revocation: String,
    network: Arc<dyn Network>,
    clock: Arc<dyn Clock>,
}

impl TokenEndpoint {
    /// The token endpoint for one client.
    #[must_use]
    pub fn new(
        registration: &Registration,
        endpoints: &Endpoints,
        network: Arc<dyn Network>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let mut oauth = oauth2::Client::new(ClientId::new(registration.client_id.clone()))
            .set_token_uri(TokenUrl::from_url(endpoints.token.clone()))
            // Google's guide on native apps has client ID and secret in the form.
            .set_auth_type(AuthType::RequestBody);
        if let Some(secret) = &registration.secret {
            oauth = oauth.set_client_secret(ClientSecret::new(secret.expose_secret().to_owned()));
        }
        Self {
            oauth,
            revocation: endpoints.revocation.to_string(),
            network,
            clock,
        }
    }

    /// Exchanges the code that an attempt brought home.
    ///
    /// # Errors
    /// When there are no tokens for it, or no answer. A code is good only once: after an answer got lost the
    /// user has to be asked again.
    pub async fn exchange(&self, attempt: &Attempt, code: &Code) -> Result<Issued, TokenError> {
        let redirect = RedirectUrl::from_url(attempt.redirect().clone());
        let sent = self.clock.now();
        let call = Call::over(&self.network);
        let answer = self
            .oauth
            .exchange_code(AuthorizationCode::new(code.expose().to_owned()))
            .set_pkce_verifier(PkceCodeVerifier::new(attempt.verifier().to_owned()))
            .set_redirect_uri(Cow::Owned(redirect))
            .request_async(&call)
            .await;
        self.understand(answer, &call, sent, attempt.scopes())
    }

    /// Asks whether Google knows the client and its secret is right, without anybody's consent: with a code that
    /// cannot be one. A server looks at the client before the code (RFC 6749, section 4.1.3).
    ///
    /// # Errors
    /// When the client is refused, or no usable answer came.
    pub async fn probe(&self) -> Result<(), TokenError> {
        let (_, verifier) = PkceCodeChallenge::new_random_sha256();
        let redirect =
            RedirectUrl::new(NOWHERE.to_owned()).map_err(|_| TokenError::Garbage(Garbage::Request))?;
        let sent = self.clock.now();
        let call = Call::over(&self.network);
        let answer = self
            .oauth
            .exchange_code(AuthorizationCode::new("is-this-client-known".to_owned()))
            .set_pkce_verifier(verifier)
            .set_redirect_uri(Cow::Owned(redirect))
            .request_async(&call)
            .await;
        match self.understand(answer, &call, sent, &[]) {
            Err(
                TokenError::Ended(_)
                | TokenError::Refused {
                    code: advice::Code::RedirectMismatch,
                    ..
                },
            ) => Ok(()),
            Err(error) => Err(error),
            Ok(_) => Err(TokenError::Garbage(Garbage::NotATokenAnswer)),
        }
    }

    /// Exchanges a refresh token for a new access token.
    ///
    /// # Errors
    /// When the grant is over, the client is refused, or no usable answer came.
    pub async fn refresh(&self, refresh_token: &SecretString) -> Result<Issued, TokenError> {
        let token = RefreshToken::new(refresh_token.expose_secret().to_owned());
        let sent = self.clock.now();
        let call = Call::over(&self.network);
        let answer = self
            .oauth
            .exchange_refresh_token(&token)
            .request_async(&call)
            .await;
        let mut issued = self.understand(answer, &call, sent, &[])?;
        issued
            .refresh_token
            .take_if(|rotated| rotated.expose_secret() == refresh_token.expose_secret());
        Ok(issued)
    }

    /// Revokes a token, and with it, as Google's guide says, every grant of the same user to this project.
    ///
    /// # Errors
    /// When Google could not be notified.
    pub async fn revoke(&self, token: &SecretString) -> Result<Revoked, TokenError> {
        // Written by hand: the crate revokes over TLS only, and a stand-in on this computer has none.
        let form = form_urlencoded::Serializer::new(String::new())
            .append_pair("token", token.expose_secret())
            .finish();
        let request = Request::post(&self.revocation)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(form.into_bytes())
            .map_err(|_| TokenError::Garbage(Garbage::Request))?;
        let call = Call::over(&self.network);
        let answer = call.call(request).await.map_err(network_trouble)?;

        if answer.status() == StatusCode::OK {
            return Ok(Revoked::Now);
        }
        match serde_json::from_slice::<ErrorBody>(answer.body()) {
            Ok(error) if error.says_dead_token() => Ok(Revoked::Before),
            Ok(error) => Err(self.weigh(error.meaning(), &call)),
            Err(_) => Err(self.weigh(
                TokenError::Garbage(Garbage::Status(answer.status().as_u16())),
                &call,
            )),
        }
    }

    fn understand(
        &self,
        answer: Result<Body, RequestTokenError<NetworkError, ErrorBody>>,
        call: &Call,
        sent: Timestamp,
        asked: &[String],
    ) -> Result<Issued, TokenError> {
        let error = match answer {
            Ok(body) => return check(&body, sent, asked, call.seen().text(&DATE)),
            Err(RequestTokenError::ServerResponse(error)) => error.meaning(),
            Err(RequestTokenError::Request(error)) => return Err(network_trouble(error)),
            Err(RequestTokenError::Parse(..) | RequestTokenError::Other(_)) => match call.seen().status {
                Some(status) if !status.is_success() && !status.is_client_error() => {
                    TokenError::Garbage(Garbage::Status(status.as_u16()))
                }
                _ => TokenError::Garbage(Garbage::NotATokenAnswer),
            },
        };
        Err(self.weigh(error, call))
    }

    /// A status that passes outweighs whatever the body says, and `Retry-After` is kept.
    fn weigh(&self, error: TokenError, call: &Call) -> TokenError {
        let seen = call.seen();
        let retry_after = retry_after(&seen.headers, self.clock.now());
        match (seen.status, error) {
            (Some(status), error) if passes(status) => {
                let trouble = match error {
                    TokenError::Retryable { trouble, .. } => trouble,
                    _ => Trouble::Status(status.as_u16()),
                };
                TokenError::Retryable { trouble, retry_after }
            }
            (_, TokenError::Retryable { trouble, .. }) => TokenError::Retryable { trouble, retry_after },
            (_, error) => error,
        }
    }
}

/// The statuses that Google's own authentication library asks again after.
fn passes(status: StatusCode) -> bool {
    status.is_server_error()
        || matches!(
            status,
            StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS
        )
}

fn network_trouble(error: NetworkError) -> TokenError {
    match error {
        NetworkError::TooLarge(_) => TokenError::Garbage(Garbage::TooLarge),
        error => TokenError::Retryable {
            trouble: Trouble::Network(error),
            retry_after: None,
        },
    }
}

/// One request, of whose answer `oauth2` passes on the body alone; the rest is remembered here.
struct Call {
    network: Arc<dyn Network>,
    seen: Mutex<Seen>,
}

#[derive(Clone, Default)]
struct Seen {
    status: Option<StatusCode>,
    headers: HeaderMap,
}

impl Seen {
    fn text(&self, name: &HeaderName) -> Option<String> {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned)
    }
}

impl Call {
    fn over(network: &Arc<dyn Network>) -> Self {
        Self {
            network: Arc::clone(network),
            seen: Mutex::default(),
        }
    }

    fn seen(&self) -> Seen {
        locked(&self.seen).clone()
    }

    fn note(&self, head: &http::response::Parts) {
        let mut seen = locked(&self.seen);
        seen.status = Some(head.status);
        for name in [DATE, RETRY_AFTER] {
            if let Some(value) = head.headers.get(&name) {
                seen.headers.insert(name, value.clone());
            }
        }
    }
}

impl<'c> AsyncHttpClient<'c> for Call {
    type Error = NetworkError;
    type Future = BoxFuture<'c, Result<HttpResponse, NetworkError>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let mut request = request.map(Bytes::from);
            // A connection that is kept open keeps its buffers, and in them what just went through.
            request
                .headers_mut()
                .insert(CONNECTION, HeaderValue::from_static("close"));
            let answer = self.network.send(request).await?;
            let (mut head, body) = answer.into_parts();
            self.note(&head);
            // What counts is whether the body is JSON, not what it calls itself.
            head.headers
                .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            let body = match read_limited(body, LARGEST_ANSWER).await {
                Ok(body) => body,
                // The status counts, whatever became of the body.
                Err(_) if !head.status.is_success() => Bytes::new(),
                Err(error) => return Err(error),
            };
            // Google answers some calls with a list of one, and with marks before the JSON.
            let plain = parse(&body)
                .ok()
                .and_then(|answer| Some(items(&answer).first()?.to_string()));
            Ok(HttpResponse::from_parts(
                head,
                plain.map_or_else(|| body.to_vec(), String::into_bytes),
            ))
        })
    }
}
