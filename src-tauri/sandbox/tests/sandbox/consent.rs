//! What Google's page shows, and what it sends back.

use std::collections::BTreeSet;

use carryout_sandbox::{
    Access, Account, Approval, Client, ClientKind, Fault, PageError, PageRefusal, Route, Rule, Standing, When,
};
use url::Url;

use crate::support::{Answer, Fixture, SCOPE, parameter};

#[tokio::test]
async fn errors_are_shown_in_the_page_without_a_redirect() {
    let fixture = Fixture::new();
    let base = fixture.auth_url(&["maps.reviews"]);
    let cases = [
        ("client_id", "unknown", 401, "invalid_client"),
        (
            "redirect_uri",
            "http://example.org/",
            400,
            "redirect_uri_mismatch",
        ),
        ("redirect_uri", "https://127.0.0.1/", 400, "redirect_uri_mismatch"),
        ("redirect_uri", "carryout:/back", 400, "redirect_uri_mismatch"),
        (
            "redirect_uri",
            "urn:ietf:wg:oauth:2.0:oob",
            400,
            "redirect_uri_mismatch",
        ),
        ("response_type", "token", 400, "unsupported_response_type"),
        ("scope", "", 400, "invalid_request"),
        ("scope", &format!("{SCOPE}no.such"), 400, "invalid_scope"),
        ("code_challenge", "short", 400, "invalid_request"),
        ("code_challenge_method", "S512", 400, "invalid_request"),
    ];
    for (key, value, status, error) in cases {
        let page = fixture.get(changed(&base, key, value).as_str(), &[]).await;

        assert_eq!(page.status, status, "{key}={value}");
        assert!(
            page.text().contains(&format!("Error {status}: {error}")),
            "{key}={value}: {}",
            page.text()
        );
        assert_eq!(page.header("location"), "");
    }
}

#[tokio::test]
async fn a_parameter_given_twice_is_refused() {
    let fixture = Fixture::new();
    let url = format!("{}&state=again", fixture.auth_url(&["maps.reviews"]));

    let page = fixture.get(&url, &[]).await;

    assert_eq!(page.status, 400);
    assert!(page.text().contains("single value: state"));
}

#[tokio::test]
async fn every_loopback_redirect_is_good_for_a_desktop_client() {
    let fixture = Fixture::new();
    let base = fixture.auth_url(&["maps.reviews"]);
    for address in [
        "http://127.0.0.1:5",
        "http://[::1]:65535/way/back",
        "http://localhost:8080/",
    ] {
        let page = fixture
            .get(changed(&base, "redirect_uri", address).as_str(), &[])
            .await;

        assert_eq!(page.status, 200, "{address}");
    }
}

#[tokio::test]
async fn a_web_client_needs_its_registered_redirect() {
    let registered = "https://example.org/back".to_owned();
    let fixture =
        Fixture::with(|options| options.clients[0].kind = ClientKind::Web(vec![registered.clone()]));
    let base = fixture.auth_url(&["maps.reviews"]);

    let loopback = fixture.get(base.as_str(), &[]).await;
    let good = fixture
        .get(changed(&base, "redirect_uri", &registered).as_str(), &[])
        .await;

    assert!(loopback.text().contains("redirect_uri_mismatch"));
    assert_eq!(good.status, 200);
}

#[tokio::test]
async fn other_scopes_cannot_be_mixed_in() {
    let fixture = Fixture::new();
    let url = changed(
        &fixture.auth_url(&[]),
        "scope",
        &format!("{SCOPE}maps.reviews openid"),
    );

    let error = refused(&fixture, &url);

    assert_eq!(error.error, "invalid_request");
    assert_eq!(
        error.message,
        "Requests for data portability scopes cannot have non data portability scopes."
    );
}

#[tokio::test]
async fn incremental_authorization_is_refused_once_something_was_granted() {
    let fixture = Fixture::new();
    let mut url = fixture.auth_url(&["maps.reviews"]);
    url.query_pairs_mut()
        .append_pair("include_granted_scopes", "true");

    let before = fixture.get(url.as_str(), &[]).await;
    fixture.connect(&["chrome.history"], Access::Days30).await;
    let after = refused(&fixture, &url);

    assert_eq!(before.status, 200);
    assert_eq!(
        after.message,
        "Incremental auth is not allowed for the requested scopes."
    );
}

#[tokio::test]
async fn a_scope_that_is_not_configured_is_invalid() {
    let only = BTreeSet::from(["maps.reviews".to_owned()]);
    let fixture = Fixture::with(|options| options.configured_scopes = Some(only));

    let error = refused(&fixture, &fixture.auth_url(&["maps.reviews", "chrome.history"]));

    assert_eq!(error.error, "invalid_scope");
}

#[tokio::test]
async fn an_address_beyond_the_limit_ends_at_dpinfo() {
    for limit in [2_000, 4_000, 8_000] {
        let fixture = Fixture::with(|options| options.url_limit = limit);
        let mut url = fixture.auth_url(&["maps.reviews"]);
        let room = limit - "https://takeout.google.com/dpinfo?".len() - url.query().unwrap().len();
        url.query_pairs_mut().append_pair("x", &"y".repeat(room - 3));
        let fits = fixture.get(url.as_str(), &[]).await;
        let longer = format!("{url}y");

        let redirect = fixture.get(&longer, &[]).await;
        let page = fixture.get(redirect.header("location"), &[]).await;

        assert_eq!(fits.status, 200, "{limit}");
        assert_eq!(redirect.status, 302, "{limit}");
        assert_eq!(page.status, 400, "{limit}");
        assert!(page.text().contains("400. That’s an error."));
        assert_eq!(refused(&fixture, &longer.parse().unwrap()).error, "dpinfo");
    }
}

#[tokio::test]
async fn ineligible_accounts_get_an_error_page() {
    let cases = [
        (Standing::Child, 403, "18 or older"),
        (Standing::Managed, 400, "administrator"),
        (Standing::AdvancedProtection, 403, "Advanced Protection"),
        (Standing::OtherRegion, 403, "country or region"),
    ];
    for (standing, status, words) in cases {
        let account = Account {
            standing,
            ..Account::named("bo")
        };
        let fixture = Fixture::with(|options| options.accounts = vec![account]);

        let error = refused(&fixture, &fixture.auth_url(&["maps.reviews"]));

        assert_eq!(error.status, status, "{standing:?}");
        assert!(error.message.contains(words), "{error}");
    }
}

#[tokio::test]
async fn only_testers_may_use_a_project_in_testing() {
    let fixture = Fixture::with(|options| {
        options.accounts = vec![Account::named("anna"), Account::named("bo")];
        options.clients[0].testing = Some(BTreeSet::from(["bo".to_owned()]));
    });
    let url = fixture.auth_url(&["maps.reviews"]);
    let as_account = |name: &str| Approval {
        account: Some(name.into()),
        ..Approval::default()
    };

    let other = fixture.sandbox.approve(&url, &as_account("anna")).unwrap_err();
    let tester = fixture.sandbox.approve(&url, &as_account("bo"));

    assert_eq!((other.status, other.error.as_str()), (403, "access_denied"));
    assert!(tester.is_ok());
}

#[tokio::test]
async fn deleted_and_internal_clients_are_refused() {
    let with = |change: fn(&mut Client)| Fixture::with(move |options| change(&mut options.clients[0]));
    let deleted = with(|client| client.deleted = true);
    let internal = with(|client| client.internal = true);

    assert_eq!(
        refused(&deleted, &deleted.auth_url(&["maps.reviews"])).error,
        "deleted_client"
    );
    assert_eq!(
        refused(&internal, &internal.auth_url(&["maps.reviews"])).error,
        "org_internal"
    );
}

#[tokio::test]
async fn a_web_view_is_refused() {
    let fixture = Fixture::new();
    let agent = "Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36";

    let page = fixture
        .get(
            fixture.auth_url(&["maps.reviews"]).as_str(),
            &[("user-agent", agent)],
        )
        .await;

    assert!(page.text().contains("Error 403: disallowed_useragent"));
}

#[tokio::test]
async fn the_account_is_chosen_in_the_page_when_there_are_several() {
    let fixture =
        Fixture::with(|options| options.accounts = vec![Account::named("anna"), Account::named("bo")]);
    let mut url = fixture.auth_url(&["maps.reviews"]);
    url.query_pairs_mut().append_pair("login_hint", "bo");

    let page = fixture.get(url.as_str(), &[]).await.text();
    let tokens = fixture
        .connect_as(Some("bo"), &["maps.reviews"], Access::Once)
        .await;

    assert!(page.contains("value=\"bo\" checked"));
    assert!(!tokens.access.is_empty());
    assert_eq!(fixture.sandbox.observed().grants[0].owner.account, "bo");
}

#[tokio::test]
async fn the_page_needs_a_tick_and_can_tick_all() {
    let fixture = Fixture::with(|options| options.scopes_ticked = false);
    let url = fixture.auth_url(&["maps.reviews", "chrome.history"]);
    let boxes = |answer: &Answer| {
        let text = answer.text();
        (
            text.matches("type=\"checkbox\"").count(),
            text.matches("\" checked><span>").count(),
        )
    };
    let press = async |decision: &str| {
        let fields = [
            ("request", url.query().unwrap()),
            ("account", "anna"),
            ("access", "30"),
            ("decision", decision),
        ];
        fixture.form("/o/oauth2/v2/auth", &fields).await
    };

    let first = fixture.get(url.as_str(), &[]).await;
    let nothing = press("continue").await;
    let all = press("all").await;

    // The radio button for the time is the third one that is checked.
    assert_eq!(boxes(&first), (2, 1));
    assert!(nothing.text().contains("id=\"complaint\""));
    assert_eq!(boxes(&all), (2, 3));
}

#[tokio::test]
async fn cancelling_sends_the_user_back_with_access_denied() {
    let fixture = Fixture::new();
    let url = fixture.auth_url(&["maps.reviews"]);
    let fields = [("request", url.query().unwrap()), ("decision", "cancel")];

    let answer = fixture.form("/o/oauth2/v2/auth", &fields).await;

    let location: Url = answer.header("location").parse().unwrap();
    assert_eq!(parameter(&location, "error").as_deref(), Some("access_denied"));
    assert_eq!(parameter(&location, "state").as_deref(), Some("our-state"));
}

#[tokio::test]
async fn the_page_runs_no_script_and_loads_nothing() {
    let fixture = Fixture::new();

    let page = fixture
        .get(fixture.auth_url(&["maps.reviews"]).as_str(), &[])
        .await;

    assert!(
        page.header("content-security-policy")
            .starts_with("default-src 'none'")
    );
    assert!(!page.text().contains("<script") && !page.text().contains("src="));
    assert!(page.text().contains("not Google"));
}

#[tokio::test]
async fn faults_change_what_the_user_is_sent_back_with() {
    let back = |what: Fault| {
        let fixture = Fixture::new();
        fixture.sandbox.faults().add(Rule::on(Route::Consent, what));
        let url = fixture.auth_url(&["chrome.history", "maps.reviews"]);
        fixture.sandbox.approve(&url, &Approval::default())
    };
    let sent = |what, name| parameter(&back(what).unwrap(), name);

    assert_eq!(sent(Fault::WrongState, "state").as_deref(), Some("another-state"));
    assert_eq!(sent(Fault::NoState, "state"), None);
    assert_eq!(
        sent(
            Fault::RedirectError {
                error: "server_error".into()
            },
            "error"
        )
        .as_deref(),
        Some("server_error")
    );
    assert_eq!(
        sent(Fault::GrantOnly { scopes: 1 }, "scope"),
        Some(format!("{SCOPE}chrome.history"))
    );
    assert_eq!(
        sent(
            Fault::GrantInstead {
                resources: vec!["x.y".into()]
            },
            "scope"
        ),
        Some(format!("{SCOPE}x.y"))
    );
    assert_eq!(
        sent(Fault::GrantInstead { resources: vec![] }, "scope").as_deref(),
        Some("")
    );
    assert!(sent(Fault::WrongCode, "code").unwrap().ends_with("no-one-gave"));
    let error = back(Fault::PageError {
        error: PageRefusal::AdminPolicyEnforced,
    })
    .unwrap_err();
    assert_eq!(
        (error.status, error.error.as_str()),
        (400, "admin_policy_enforced")
    );
}

#[tokio::test]
async fn a_page_error_can_strike_once() {
    let fixture = Fixture::new();
    let error = Fault::PageError {
        error: PageRefusal::AccessNotConfigured,
    };
    fixture
        .sandbox
        .faults()
        .add(Rule::on(Route::Consent, error).when(When::Next(1)));
    let url = fixture.auth_url(&["maps.reviews"]);

    let first = fixture.get(url.as_str(), &[]).await;
    let second = fixture.get(url.as_str(), &[]).await;

    assert_eq!((first.status.as_u16(), second.status.as_u16()), (400, 200));
}

fn refused(fixture: &Fixture, url: &Url) -> PageError {
    fixture.sandbox.approve(url, &Approval::default()).unwrap_err()
}

/// `url` with another value for one parameter.
fn changed(url: &Url, key: &str, value: &str) -> Url {
    let mut pairs: Vec<_> = url.query_pairs().into_owned().collect();
    for pair in pairs.iter_mut().filter(|pair| pair.0 == key) {
        pair.1 = value.to_owned();
    }
    let mut url = url.clone();
    url.query_pairs_mut().clear().extend_pairs(pairs);
    url
}
