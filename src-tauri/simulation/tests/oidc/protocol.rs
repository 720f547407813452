//! Question, answer and tokens by themselves: what is accepted, and that nothing else is.

use crate::TWO;
use crate::browser::{Answer, Browser};
use crate::server::{Refreshing, SECRET, Server, confidential, public, scope};
use carryout_core::client::Registration;
use carryout_core::consent::{Account, Attempt, Code, RedirectError};
use carryout_core::grant::{EndReason, Issued, Revoked, TokenEndpoint, TokenError};
use carryout_core::ports::{HttpNetwork, SystemClock};
use secrecy::ExposeSecret as _;
use std::sync::Arc;
use url::Url;

#[tokio::test]
async fn a_code_becomes_tokens_with_and_without_a_secret() {
    let server = Server::start(Refreshing::Keeps);
    for registration in [public(), confidential(SECRET)] {
        let fixture = Fixture::of(&server, &registration);

        let (attempt, code) = fixture.sign_in(Answer::All).await;
        let issued = fixture.endpoint.exchange(&attempt, &code).await.unwrap();

        assert_eq!(
            sorted(&issued),
            [scope("chrome.history"), scope("myactivity.search")]
        );
        assert!(issued.refresh_token.is_some());
        assert!(issued.expires_at > jiff::Timestamp::now());
    }
}

#[tokio::test]
async fn what_was_left_unticked_is_not_in_the_answer() {
    let server = Server::start(Refreshing::Keeps);
    let fixture = Fixture::of(&server, &public());

    let (attempt, code) = fixture.sign_in(Answer::Only(&["chrome.history"])).await;
    let issued = fixture.endpoint.exchange(&attempt, &code).await.unwrap();

    assert_eq!(issued.scopes, [scope("chrome.history")]);
}

#[tokio::test]
async fn a_user_who_denies_is_read_as_denying() {
    let server = Server::start(Refreshing::Keeps);
    let fixture = Fixture::of(&server, &public());
    let attempt = fixture.attempt();

    let back = Browser::new().walk(attempt.url(), Answer::No).await;

    assert_eq!(
        attempt.read_redirect(back.as_str()).err(),
        Some(RedirectError::Denied)
    );
}

#[tokio::test]
async fn the_answer_to_another_question_is_not_ours() {
    let server = Server::start(Refreshing::Keeps);
    let fixture = Fixture::of(&server, &public());
    let (ours, other) = (fixture.attempt(), fixture.attempt());

    let back = Browser::new().walk(other.url(), Answer::All).await;

    assert_eq!(
        ours.read_redirect(back.as_str()).err(),
        Some(RedirectError::WrongState)
    );
}

#[tokio::test]
async fn a_code_is_worth_nothing_without_its_verifier() {
    let server = Server::start(Refreshing::Keeps);
    let fixture = Fixture::of(&server, &public());

    let (_, code) = fixture.sign_in(Answer::All).await;
    let stolen = fixture.endpoint.exchange(&fixture.attempt(), &code).await;

    assert_ended(stolen);
}

#[tokio::test]
async fn a_code_is_good_once_and_its_second_use_ends_the_first() {
    let server = Server::start(Refreshing::Keeps);
    let fixture = Fixture::of(&server, &public());
    let (attempt, code) = fixture.sign_in(Answer::All).await;
    let issued = fixture.endpoint.exchange(&attempt, &code).await.unwrap();

    let again = fixture.endpoint.exchange(&attempt, &code).await;

    assert_ended(again);
    let refreshed = fixture.endpoint.refresh(&issued.refresh_token.unwrap()).await;
    assert_ended(refreshed);
}

#[tokio::test]
async fn a_code_that_was_left_lying_is_too_old() {
    let server = Server::start(Refreshing::Keeps);
    let fixture = Fixture::of(&server, &public());
    let (attempt, code) = fixture.sign_in(Answer::All).await;

    fixture.pass(61).await;
    let late = fixture.endpoint.exchange(&attempt, &code).await;

    assert_ended(late);
}

#[tokio::test]
async fn a_refresh_token_ends_after_seven_days() {
    let server = Server::start(Refreshing::Keeps);
    let fixture = Fixture::of(&server, &public());
    let (attempt, code) = fixture.sign_in(Answer::All).await;
    let token = fixture
        .endpoint
        .exchange(&attempt, &code)
        .await
        .unwrap()
        .refresh_token
        .unwrap();

    fixture.pass(6 * 86_400).await;
    let refreshed = fixture.endpoint.refresh(&token).await.unwrap();
    fixture.pass(86_400 + 1).await;
    let late = fixture.endpoint.refresh(&token).await;

    assert!(refreshed.refresh_token.is_none());
    assert_ended(late);
}

#[tokio::test]
async fn a_rotated_refresh_token_replaces_the_one_before() {
    let server = Server::start(Refreshing::Rotates);
    let fixture = Fixture::of(&server, &confidential(SECRET));
    let (attempt, code) = fixture.sign_in(Answer::All).await;
    let first = fixture
        .endpoint
        .exchange(&attempt, &code)
        .await
        .unwrap()
        .refresh_token
        .unwrap();

    let second = fixture
        .endpoint
        .refresh(&first)
        .await
        .unwrap()
        .refresh_token
        .unwrap();
    let third = fixture
        .endpoint
        .refresh(&second)
        .await
        .unwrap()
        .refresh_token
        .unwrap();

    assert_ne!(second.expose_secret(), third.expose_secret());
    assert_ended(fixture.endpoint.refresh(&first).await);
}

#[tokio::test]
async fn a_revoked_grant_is_over() {
    for registration in [public(), confidential(SECRET)] {
        let server = Server::start(Refreshing::Keeps);
        let fixture = Fixture::of(&server, &registration);
        let (attempt, code) = fixture.sign_in(Answer::All).await;
        let token = fixture
            .endpoint
            .exchange(&attempt, &code)
            .await
            .unwrap()
            .refresh_token
            .unwrap();

        let revoked = fixture.endpoint.revoke(&token).await;

        assert_eq!(revoked, Ok(Revoked::Now));
        assert_ended(fixture.endpoint.refresh(&token).await);
    }
}

#[tokio::test]
async fn a_wrong_secret_is_an_unknown_client() {
    let server = Server::start(Refreshing::Keeps);
    let right = Fixture::of(&server, &confidential(SECRET));
    let (attempt, code) = right.sign_in(Answer::All).await;

    let wrong = Fixture::of(&server, &confidential("not the secret"));
    let refused = wrong.endpoint.exchange(&attempt, &code).await;

    assert_eq!(refused.err(), Some(TokenError::ClientUnknown));
}

/// One client's connection to the server.
struct Fixture<'a> {
    server: &'a Server,
    registration: Registration,
    endpoint: TokenEndpoint,
}

impl<'a> Fixture<'a> {
    fn of(server: &'a Server, registration: &Registration) -> Self {
        let endpoint = TokenEndpoint::new(
            registration,
            &server.endpoints(),
            Arc::new(HttpNetwork::new().unwrap()),
            Arc::new(SystemClock),
        );
        Self {
            server,
            registration: registration.clone(),
            endpoint,
        }
    }

    fn attempt(&self) -> Attempt {
        let scopes = TWO.map(scope);
        let redirect = Url::parse("http://127.0.0.1:4711/callback").unwrap();
        Attempt::begin(
            &self.registration,
            &self.server.endpoints(),
            &scopes.each_ref().map(String::as_str),
            &redirect,
            Account::Choose,
        )
        .unwrap()
    }

    async fn sign_in(&self, answer: Answer<'_>) -> (Attempt, Code) {
        let attempt = self.attempt();
        let back = Browser::new().walk(attempt.url(), answer).await;
        let code = attempt.read_redirect(back.as_str()).unwrap();
        (attempt, code)
    }

    /// Moves the server's clock.
    async fn pass(&self, seconds: u32) {
        let address = format!("{}/test/ahead?seconds={seconds}", self.server.origin());
        Browser::new().see(&Url::parse(&address).unwrap()).await;
    }
}

fn sorted(issued: &Issued) -> Vec<String> {
    let mut scopes = issued.scopes.clone();
    scopes.sort_unstable();
    scopes
}

fn assert_ended<T>(answer: Result<T, TokenError>) {
    let error = answer.err().expect("no tokens");

    assert!(
        matches!(
            error,
            TokenError::Ended(
                EndReason::Unsaid | EndReason::BadCode | EndReason::BadProof | EndReason::ExpiredOrRevoked
            )
        ),
        "{error}"
    );
}
