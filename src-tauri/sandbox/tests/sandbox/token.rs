//! Codes, tokens, and how they end.

use std::collections::BTreeSet;
use std::time::Duration;

use carryout_sandbox::{Access, Account, Approval, Client, Fault, Route, Rule, TokenRefusal};
use serde_json::{Value, json};

use crate::support::{Answer, DAY, Fixture, REDIRECT, VERIFIER, parameter};

#[tokio::test]
async fn the_answer_has_googles_fields_and_no_identity() {
    let fixture = Fixture::new();

    let tokens = fixture.connect(&["maps.reviews"], Access::Days180).await;

    assert_eq!(tokens.all["expires_in"], 3_599);
    assert_eq!(tokens.all["token_type"], "Bearer");
    assert_eq!(tokens.all["refresh_token_expires_in"], 15_552_000);
    assert!(tokens.all.get("id_token").is_none());
    assert!(tokens.access.starts_with("ya29.") && tokens.access.contains("sandbox"));
    assert!(tokens.refresh.starts_with("1//") && tokens.refresh.contains("sandbox"));
}

#[tokio::test]
async fn only_time_based_access_tells_its_end() {
    let once = Fixture::new().connect(&["maps.reviews"], Access::Once).await;
    let month = Fixture::new().connect(&["maps.reviews"], Access::Days30).await;
    let testing =
        Fixture::with(|options| options.clients[0].testing = Some(BTreeSet::from(["anna".to_owned()])));
    let week = testing.connect(&["maps.reviews"], Access::Days180).await;

    assert!(once.all.get("refresh_token_expires_in").is_none());
    assert_eq!(month.all["refresh_token_expires_in"], 2_592_000);
    assert_eq!(week.all["refresh_token_expires_in"], 604_800);
}

#[tokio::test]
async fn invalid_token_exchange_returns_the_oauth_error() {
    let fixture = Fixture::new();
    let code = code(&fixture);
    let cases: [(Changes<'_>, u16, &str, &str); 10] = [
        (
            &[("client_id", Some("other"))],
            401,
            "invalid_client",
            "The OAuth client was not found.",
        ),
        (
            &[("client_secret", None)],
            400,
            "invalid_request",
            "client_secret is missing.",
        ),
        (
            &[("client_secret", Some("wrong"))],
            401,
            "invalid_client",
            "Unauthorized",
        ),
        (
            &[("code", Some("4/made-up"))],
            400,
            "invalid_grant",
            "Malformed auth code.",
        ),
        (
            &[("redirect_uri", Some("http://127.0.0.1:1/"))],
            400,
            "redirect_uri_mismatch",
            "Bad Request",
        ),
        (
            &[("code_verifier", None)],
            400,
            "invalid_grant",
            "Missing code verifier.",
        ),
        (
            &[(
                "code_verifier",
                Some("another-verifier-that-is-long-enough-for-pkce-too"),
            )],
            400,
            "invalid_grant",
            "Invalid code verifier.",
        ),
        (
            &[("grant_type", Some("password"))],
            400,
            "unsupported_grant_type",
            "Invalid grant_type.",
        ),
        (
            &[("grant_type", None)],
            400,
            "invalid_request",
            "Required parameter is missing: grant_type",
        ),
        (
            &[("client_id", None)],
            400,
            "invalid_request",
            "Could not determine client ID from request.",
        ),
    ];
    for (changes, status, error, description) in cases {
        let answer = exchange(&fixture, &code, changes).await;

        assert_eq!(answer.status, status, "{changes:?}");
        assert_eq!(
            answer.json(),
            json!({"error": error, "error_description": description}),
            "{changes:?}"
        );
    }
    assert_eq!(exchange(&fixture, &code, &[]).await.status, 200);
}

#[tokio::test]
async fn a_code_works_once_and_for_ten_minutes() {
    let fixture = Fixture::new();
    let (first, second) = (code(&fixture), code(&fixture));
    exchange(&fixture, &first, &[]).await;

    let again = exchange(&fixture, &first, &[]).await;
    fixture.pass(Duration::from_secs(600));
    let late = exchange(&fixture, &second, &[]).await;

    for answer in [again, late] {
        assert_eq!(answer.json()["error"], "invalid_grant");
    }
}

#[tokio::test]
async fn a_client_may_work_without_its_secret() {
    let fixture = Fixture::with(|options| options.clients[0].secret_required = false);

    let answer = exchange(&fixture, &code(&fixture), &[("client_secret", None)]).await;

    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn a_refresh_gives_an_access_token_alone() {
    let fixture = Fixture::new();
    let tokens = fixture.connect(&["maps.reviews"], Access::Days30).await;

    let answer = fixture.refresh(&tokens.refresh).await.json();

    let keys: Vec<_> = answer.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["access_token", "expires_in", "scope", "token_type"]);
    assert_ne!(answer["access_token"], tokens.access.as_str());
}

#[tokio::test]
async fn a_refresh_can_tell_the_end_and_rotate() {
    let fixture = Fixture::with(|options| {
        options.refresh_tells_end = true;
        options.rotate_refresh_tokens = true;
    });
    let tokens = fixture.connect(&["maps.reviews"], Access::Days30).await;
    fixture.pass(DAY);

    let answer = fixture.refresh(&tokens.refresh).await.json();

    assert_eq!(answer["refresh_token_expires_in"], 29 * 86_400);
    assert_refused(&fixture.refresh(&tokens.refresh).await);
    assert_eq!(
        fixture
            .refresh(answer["refresh_token"].as_str().unwrap())
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn an_access_token_ends_after_an_hour() {
    let fixture = Fixture::new();
    let tokens = fixture.connect(&["maps.reviews"], Access::Days30).await;
    let check = async || {
        fixture
            .api("POST", "accessType:check", &tokens.access, json!({}))
            .await
    };

    fixture.pass(Duration::from_secs(3_599));
    let before = check().await;
    fixture.pass(Duration::from_secs(1));
    let after = check().await;

    assert_eq!(before.status, 200);
    assert_eq!(after.status, 401);
    assert!(
        after
            .header("www-authenticate")
            .contains("error=\"invalid_token\"")
    );
    assert_eq!(
        after.json()["error"]["details"][0]["reason"],
        "ACCESS_TOKEN_EXPIRED"
    );
}

#[tokio::test]
async fn a_grant_ends_with_its_days_or_with_testing_or_unused() {
    let days = [(Access::Days30, 30), (Access::Days180, 180), (Access::Once, 183)];
    for (access, life) in days {
        let fixture = Fixture::new();
        let tokens = fixture.connect(&["maps.reviews"], access).await;
        fixture.pass(DAY * life - Duration::from_secs(1));
        // A grant that is looked at only here was not used before, so one-time access ends by itself after six months.
        let alive = fixture.sandbox.observed().grants[0].alive;
        fixture.pass(Duration::from_secs(1));

        assert!(alive, "{access:?}");
        assert_refused(&fixture.refresh(&tokens.refresh).await);
    }
    let fixture =
        Fixture::with(|options| options.clients[0].testing = Some(BTreeSet::from(["anna".to_owned()])));
    let tokens = fixture.connect(&["maps.reviews"], Access::Days180).await;
    fixture.pass(DAY * 7);
    assert_refused(&fixture.refresh(&tokens.refresh).await);
}

#[tokio::test]
async fn the_oldest_of_too_many_refresh_tokens_is_dropped_silently() {
    let fixture = Fixture::new();
    let mut all = Vec::new();
    for _ in 0..101 {
        all.push(fixture.connect(&["maps.reviews"], Access::Days180).await);
    }

    let (first, second, last) = (&all[0], &all[1], &all[100]);

    assert_refused(&fixture.refresh(&first.refresh).await);
    assert_eq!(fixture.refresh(&second.refresh).await.status, 200);
    assert_eq!(fixture.refresh(&last.refresh).await.status, 200);
}

#[tokio::test]
async fn revoking_any_token_ends_all_of_the_user_and_project() {
    let fixture = Fixture::with(|options| {
        options.accounts = vec![Account::named("anna"), Account::named("bo")];
        let other = Client {
            id: "other-client".into(),
            ..Client::default()
        };
        options.clients.push(other);
    });
    let one = fixture.connect(&["maps.reviews"], Access::Days30).await;
    let two = fixture.connect(&["chrome.history"], Access::Days30).await;
    let bo = fixture
        .connect_as(Some("bo"), &["maps.reviews"], Access::Days30)
        .await;

    let answer = fixture.form("/revoke", &[("token", &one.access)]).await;

    assert_eq!((answer.status.as_u16(), answer.body.len()), (200, 0));
    assert_refused(&fixture.refresh(&one.refresh).await);
    assert_refused(&fixture.refresh(&two.refresh).await);
    assert_eq!(fixture.refresh(&bo.refresh).await.status, 200);
    let again = fixture.form("/revoke", &[("token", &one.access)]).await;
    assert_eq!(
        (again.status.as_u16(), &again.json()["error"]),
        (400, &json!("invalid_token"))
    );
}

#[tokio::test]
async fn a_revocation_can_take_its_time() {
    let fixture = Fixture::with(|options| options.revocation_delay = Duration::from_secs(120));
    let tokens = fixture.connect(&["maps.reviews"], Access::Days30).await;
    fixture.form("/revoke", &[("token", &tokens.refresh)]).await;

    fixture.pass(Duration::from_secs(119));
    let still = fixture.refresh(&tokens.refresh).await;
    fixture.pass(Duration::from_secs(1));

    assert_eq!(still.status, 200);
    assert_refused(&fixture.refresh(&tokens.refresh).await);
}

#[tokio::test]
async fn token_info_names_client_and_scopes_but_no_account() {
    let fixture = Fixture::new();
    let tokens = fixture.connect(&["maps.reviews"], Access::Days30).await;

    let answer = fixture
        .get(&format!("/tokeninfo?access_token={}", tokens.access), &[])
        .await
        .json();
    let dead = fixture.get("/tokeninfo?access_token=dead", &[]).await;

    assert_eq!(answer["aud"], fixture.client().id.as_str());
    assert_eq!(answer["expires_in"], "3600");
    assert!(answer.get("sub").is_none() && answer.get("email").is_none());
    assert_eq!(
        (dead.status.as_u16(), &dead.json()["error"]),
        (400, &json!("invalid_token"))
    );
}

#[tokio::test]
async fn faults_change_what_the_token_endpoint_gives() {
    let fixture = Fixture::new();
    let tokens = fixture.connect(&["maps.reviews"], Access::Days30).await;
    let with = async |what: Fault| {
        fixture.sandbox.faults().clear();
        fixture.sandbox.faults().add(Rule::on(Route::Token, what));
        fixture.refresh(&tokens.refresh).await
    };

    let rapt = with(TokenRefusal::ReauthNeeded.into());
    let rapt = rapt.await;
    assert_eq!(
        (rapt.status.as_u16(), &rapt.json()["error_subtype"]),
        (400, &json!("invalid_rapt"))
    );
    let short = with(Fault::ShortToken { seconds: 5 }).await.json();
    assert_eq!(short["expires_in"], 4);
    let skewed = with(Fault::DateShift { seconds: -3_600 }).await;
    assert_eq!(skewed.header("date"), "Sun, 01 Mar 2026 11:00:00 GMT");
    let busy = with(Fault::Status {
        code: 503,
        retry_after: Some(7),
    })
    .await;
    assert_eq!((busy.status.as_u16(), busy.header("retry-after")), (503, "7"));
    assert_eq!(busy.json()["error"], "temporarily_unavailable");
    let garbage = with(Fault::Garbage).await;
    assert!(serde_json::from_slice::<Value>(&garbage.body).is_err());
    assert!(with(Fault::Portal).await.text().contains("Wi-Fi"));
    let rotated = with(Fault::RotateRefresh).await.json();
    assert!(rotated["refresh_token"].is_string());
    let long = with(Fault::AccessRemoved);
    assert_refused(&long.await);
}

#[tokio::test]
async fn a_refresh_token_can_be_missing_or_very_long() {
    let first = |what: Fault| async {
        let fixture = Fixture::new();
        fixture.sandbox.faults().add(Rule::on(Route::Token, what));
        fixture
            .connect(&["maps.reviews"], Access::Days30)
            .await
            .refresh
            .len()
    };

    assert_eq!(first(Fault::NoRefreshToken).await, 0);
    assert_eq!(first(Fault::LongRefreshToken { length: 1_500 }).await, 1_500);
}

fn code(fixture: &Fixture) -> String {
    let location = fixture
        .sandbox
        .approve(&fixture.auth_url(&["maps.reviews"]), &Approval::default())
        .unwrap();
    parameter(&location, "code").unwrap()
}

/// Other values for some fields; `None` leaves a field out.
type Changes<'a> = &'a [(&'a str, Option<&'a str>)];

async fn exchange(fixture: &Fixture, code: &str, changes: Changes<'_>) -> Answer {
    let client = fixture.client();
    let fields = [
        ("client_id", client.id.as_str()),
        ("client_secret", &client.secret),
        ("code", code),
        ("code_verifier", VERIFIER),
        ("grant_type", "authorization_code"),
        ("redirect_uri", REDIRECT),
    ];
    let fields: Vec<_> = fields
        .iter()
        .filter_map(
            |(key, value)| match changes.iter().find(|(name, _)| name == key) {
                Some((_, other)) => other.map(|other| (*key, other)),
                None => Some((*key, *value)),
            },
        )
        .collect();
    fixture.form("/token", &fields).await
}

fn assert_refused(answer: &Answer) {
    assert_eq!(answer.status, 400, "{}", answer.text());
    let expected =
        json!({"error": "invalid_grant", "error_description": "Token has been expired or revoked."});
    assert_eq!(answer.json(), expected);
}
