//! What the token endpoint, or whatever stands in its place, can answer.

use super::canned::Canned;
use super::listener::{attempt, registration};
use super::{PLANTED, assert_keeps_quiet, in_no_time};
use carryout_core::client::Endpoints;
use carryout_core::grant::{TokenEndpoint, TokenError, date, skew};
use carryout_core::ports::{Clock, TokioClock};
use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret as _, SecretString};
use std::sync::Arc;

/// A token is usable text with an end within a day; whatever went wrong, no text of the response is repeated.
pub fn token(bytes: &[u8]) -> String {
    in_no_time(async {
        let mut reported = Vec::new();
        let clock: Arc<dyn Clock> = Arc::new(TokioClock::starting_at(Timestamp::UNIX_EPOCH));
        let endpoint = TokenEndpoint::new(
            &registration(),
            &Endpoints::google(),
            Arc::new(Canned::for_ever(bytes)),
            Arc::clone(&clock),
        );
        let old = SecretString::from(PLANTED);
        let state = attempt().url().query_pairs().find(|(name, _)| name == "state");
        let back = format!(
            "/callback?code=4/planted-secret&state={}",
            state.expect("a state").1
        );
        let code = attempt().read_redirect(&back).expect("a code");

        match endpoint.exchange(attempt(), &code).await {
            Ok(issued) => {
                usable(&issued.access_token, issued.expires_at, clock.now());
                dated(issued.date.as_deref(), clock.now());
                let life = issued.expires_at.duration_since(clock.now());
                reported.push(format!("a token for {} s", life.as_secs()));
            }
            Err(error) => reported.push(judge(&error)),
        }
        match endpoint.refresh(&old).await {
            Ok(refreshed) => {
                usable(&refreshed.access_token, refreshed.expires_at, clock.now());
                let rotated = refreshed
                    .refresh_token
                    .as_ref()
                    .map(|token| token.expose_secret());
                assert_ne!(
                    rotated,
                    Some(PLANTED),
                    "a token that is the old one is no new one"
                );
                reported.push(format!("renewed, with a new key: {}", rotated.is_some()));
            }
            Err(error) => reported.push(judge(&error)),
        }
        let revoked = endpoint.revoke(&old).await;
        reported.push(revoked.map_or_else(|error| judge(&error), |revoked| format!("{revoked:?}")));
        reported.dedup();
        reported.join(", ")
    })
}

fn usable(token: &SecretString, expires_at: Timestamp, now: Timestamp) {
    let text = token.expose_secret();
    assert!(!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic()));
    assert!(expires_at >= now);
    assert!(expires_at.duration_since(now) <= SignedDuration::from_hours(24));
}

fn dated(text: Option<&str>, now: Timestamp) {
    if let Some(text) = text {
        assert!(date(text).is_some() || skew(text, now).is_none());
    }
}

fn judge(error: &TokenError) -> String {
    match error {
        // Google's message is shown on purpose, but without control characters, and shortened.
        TokenError::Refused { said: words, .. } => {
            assert!(words.chars().count() <= 1_300 && !words.chars().any(char::is_control));
        }
        error => assert_keeps_quiet(&format!("{error} {error:?}")),
    }
    if let TokenError::Retryable {
        retry_after: Some(pause),
        ..
    } = error
    {
        assert!(pause.as_secs() <= 24 * 3_600, "no wait is believed beyond a day");
    }
    error.to_string()
}
