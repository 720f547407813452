//! The six methods and their documented errors.

use std::time::Duration;

use carryout_sandbox::{Access, CooldownError, CooldownScope, Fault, Route, Rule};
use serde_json::{Value, json};

use crate::support::{Answer, DAY, Fixture};

pub const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_call_without_a_good_token_is_unauthenticated() {
    let fixture = Fixture::new();

    let none = fixture
        .send(
            axum::http::Request::post("/v1/accessType:check")
                .body("{}".into())
                .unwrap(),
        )
        .await;
    let wrong = fixture
        .api("POST", "accessType:check", "ya29.made-up", json!({}))
        .await;

    assert_eq!(
        reason(&none),
        (401, "UNAUTHENTICATED".into(), "CREDENTIALS_MISSING".into())
    );
    assert_eq!(
        reason(&wrong),
        (401, "UNAUTHENTICATED".into(), "ACCESS_TOKEN_EXPIRED".into())
    );
}

#[tokio::test]
async fn a_token_in_the_query_is_good_too() {
    let fixture = Fixture::new();
    let tokens = fixture.connect(&["maps.reviews"], Access::Days30).await;
    let request = axum::http::Request::post(format!("/v1/accessType:check?access_token={}", tokens.access));

    let answer = fixture.send(request.body("".into()).unwrap()).await;

    assert_eq!(answer.json(), json!({"timeBasedResources": ["maps.reviews"]}));
}

#[tokio::test]
async fn a_resource_outside_the_scopes_gets_debug_info_and_nothing_else() {
    let fixture = Fixture::new();
    let tokens = fixture.connect(&["maps.reviews"], Access::Days30).await;

    let answer = fixture
        .initiate(&tokens.access, &["maps.reviews", "chrome.history"])
        .await;

    let error = &answer.json()["error"];
    assert_eq!(
        (answer.status.as_u16(), &error["status"]),
        (403, &json!("PERMISSION_DENIED"))
    );
    assert_eq!(
        error["message"],
        "The requested resources are not authorized by the OAuth token."
    );
    let details = error["details"].as_array().unwrap();
    assert_eq!(details.len(), 1);
    assert_eq!(details[0]["@type"], "type.googleapis.com/google.rpc.DebugInfo");
    assert!(details[0].get("reason").is_none());
}

#[tokio::test]
async fn a_disabled_api_and_an_empty_grant_have_their_reasons() {
    let disabled = Fixture::with(|options| options.clients[0].api_enabled = false);
    let token = disabled.connect(&["maps.reviews"], Access::Days30).await.access;
    let empty = Fixture::new();
    empty.sandbox.faults().add(Rule::on(
        Route::Consent,
        Fault::GrantInstead { resources: vec![] },
    ));
    let nothing = empty.connect(&["maps.reviews"], Access::Days30).await.access;

    let off = disabled.initiate(&token, &["maps.reviews"]).await;
    let none = empty.initiate(&nothing, &["maps.reviews"]).await;

    let details = &off.json()["error"]["details"];
    assert_eq!(details[0]["@type"], "type.googleapis.com/google.rpc.Help");
    assert_eq!(details[1]["reason"], "SERVICE_DISABLED");
    assert_eq!(details[1]["metadata"]["consumer"], "projects/123456789012");
    assert_eq!(
        reason(&none),
        (
            403,
            "PERMISSION_DENIED".into(),
            "ACCESS_TOKEN_SCOPE_INSUFFICIENT".into()
        )
    );
}

#[tokio::test]
async fn a_running_export_is_named_in_the_conflict() {
    for (access, expected) in [
        (Access::Once, "ALREADY_EXISTS_ONE_TIME"),
        (Access::Days30, "ALREADY_EXISTS_TIME_BASED"),
    ] {
        let fixture = Fixture::new();
        let token = fixture.connect(&["maps.reviews"], access).await.access;
        let id = fixture.start(&token, &["maps.reviews"]).await;

        let answer = fixture.initiate(&token, &["maps.reviews"]).await;

        assert_eq!(reason(&answer), (409, "ALREADY_EXISTS".into(), expected.into()));
        assert_eq!(info(&answer)["metadata"]["job_id"], id.as_str());
        assert!(answer.json()["error"]["message"].as_str().unwrap().contains(&id));
    }
}

#[tokio::test]
async fn a_one_time_scope_is_used_up_until_reset_and_new_consent() {
    let fixture = Fixture::new();
    let token = fixture.connect(&["maps.reviews"], Access::Once).await.access;
    let id = fixture.start(&token, &["maps.reviews"]).await;
    fixture.pass(MINUTE);

    let answer = fixture.initiate(&token, &["maps.reviews"]).await;

    assert_eq!(
        reason(&answer),
        (
            429,
            "RESOURCE_EXHAUSTED".into(),
            "RESOURCE_EXHAUSTED_ONE_TIME".into()
        )
    );
    assert_eq!(info(&answer)["metadata"]["previous_job_ids"], id.as_str());
    assert_eq!(
        fixture
            .api("POST", "authorization:reset", &token, json!({}))
            .await
            .json(),
        json!({})
    );
    assert_eq!(fixture.initiate(&token, &["maps.reviews"]).await.status, 401);
    let token = fixture.connect(&["maps.reviews"], Access::Once).await.access;
    assert_eq!(fixture.initiate(&token, &["maps.reviews"]).await.status, 200);
}

#[tokio::test]
async fn a_time_based_export_bars_the_next_for_24_hours() {
    let fixture = Fixture::new();
    let tokens = fixture
        .connect(&["maps.reviews", "chrome.history"], Access::Days30)
        .await;
    let id = fixture.start(&tokens.access, &["maps.reviews"]).await;
    fixture.pass(Duration::from_secs(1_800));

    let answer = fixture.initiate(&tokens.access, &["maps.reviews"]).await;
    let other = fixture.initiate(&tokens.access, &["chrome.history"]).await;

    assert_eq!(
        reason(&answer),
        (
            429,
            "RESOURCE_EXHAUSTED".into(),
            "RESOURCE_EXHAUSTED_TIME_BASED".into()
        )
    );
    let metadata = &info(&answer)["metadata"];
    assert_eq!(metadata["previous_job_ids"], id.as_str());
    assert_eq!(metadata["timestamp_after_24hrs"], "2026-03-02T12:00:00Z");
    assert_eq!(other.status, 200);
    fixture.pass(DAY - Duration::from_secs(1_800));
    let token = access(&fixture, &tokens.refresh).await;
    assert_eq!(fixture.initiate(&token, &["maps.reviews"]).await.status, 200);
}

#[tokio::test]
async fn daily_limit_can_be_per_client_and_reported_as_failed_precondition() {
    let fixture = Fixture::with(|options| {
        options.cooldown_scope = CooldownScope::Client;
        options.cooldown_error = CooldownError::FailedPrecondition;
    });
    let token = fixture
        .connect(&["maps.reviews", "chrome.history"], Access::Days30)
        .await
        .access;
    fixture.start(&token, &["maps.reviews"]).await;
    fixture.pass(Duration::from_secs(1_800));

    let answer = fixture.initiate(&token, &["chrome.history"]).await;

    assert_eq!(
        (answer.status.as_u16(), &answer.json()["error"]["status"]),
        (400, &json!("FAILED_PRECONDITION"))
    );
}

#[tokio::test]
async fn bad_requests_are_invalid_arguments() {
    let fixture = Fixture::new();
    let token = fixture
        .connect(&["maps.reviews", "chrome.history"], Access::Days30)
        .await
        .access;
    let cases = [
        json!({}),
        json!({"resources": []}),
        json!({"resources": "maps.reviews"}),
        json!({"resources": ["maps.reviews"], "colour": "red"}),
        json!({"resources": ["chrome.history"], "startTime": "yesterday"}),
        json!({"resources": ["chrome.history"], "startTime": "2026-02-01T00:00:00Z", "endTime": "2026-01-01T00:00:00Z"}),
        json!({"resources": ["maps.reviews"], "startTime": "2026-01-01T00:00:00Z"}),
        json!({"resources": ["chrome.history", "maps.reviews"], "endTime": "2026-01-01T00:00:00Z"}),
        json!(["maps.reviews"]),
    ];
    for body in cases {
        let answer = fixture
            .api("POST", "portabilityArchive:initiate", &token, body.clone())
            .await;

        assert_eq!(answer.status, 400, "{body}");
        assert_eq!(answer.json()["error"]["status"], "INVALID_ARGUMENT", "{body}");
    }
    assert!(fixture.sandbox.observed().jobs.is_empty());
}

#[tokio::test]
async fn time_filters_work_in_both_spellings_and_with_offsets() {
    let fixture = Fixture::new();
    let token = fixture
        .connect(&["myactivity.search", "chrome.history"], Access::Days30)
        .await
        .access;
    let camel = json!({"resources": ["chrome.history"], "startTime": "2026-02-20T00:00:00Z", "endTime": "2026-02-22T00:00:00Z"});
    let snake = json!({"resources": ["myactivity.search"], "start_time": "2026-02-20T01:00:00.5+01:00"});
    let start = async |body| {
        let answer = fixture
            .api("POST", "portabilityArchive:initiate", &token, body)
            .await;
        let id = answer.json()["archiveJobId"].as_str().unwrap().to_owned();
        fixture.job(&token, &id).await
    };

    let (camel, snake) = (start(camel).await, start(snake).await);

    assert_eq!(
        (&camel["startTime"], &camel["exportTime"]),
        (&json!("2026-02-20T00:00:00Z"), &json!("2026-02-22T00:00:00Z"))
    );
    assert_eq!(
        (&snake["startTime"], &snake["exportTime"]),
        (&json!("2026-02-20T00:00:00.500Z"), &json!("2026-03-01T12:00:00Z"))
    );
}

#[tokio::test]
async fn the_check_tells_the_kinds_of_access_apart() {
    let fixture = Fixture::new();
    fixture.connect(&["maps.reviews"], Access::Once).await;
    // The second consent asks for 30 days, but what is held for one time stays so until it is revoked.
    let both = fixture
        .connect(&["maps.reviews", "chrome.history"], Access::Days30)
        .await
        .access;

    let check = fixture
        .api("POST", "accessType:check", &both, json!({}))
        .await
        .json();
    let job = fixture
        .initiate(&both, &["maps.reviews", "chrome.history"])
        .await
        .json();

    assert_eq!(
        check,
        json!({"oneTimeResources": ["maps.reviews"], "timeBasedResources": ["chrome.history"]})
    );
    assert_eq!(job["accessType"], "ACCESS_TYPE_ONE_TIME");
}

#[tokio::test]
async fn other_paths_and_methods_are_not_there() {
    let fixture = Fixture::new();
    let token = fixture.connect(&["maps.reviews"], Access::Days30).await.access;

    assert_eq!(
        fixture
            .api("GET", "portabilityArchive:initiate", &token, Value::Null)
            .await
            .status,
        404
    );
    assert_eq!(
        fixture
            .api("GET", "archiveJobs", &token, Value::Null)
            .await
            .status,
        404
    );
    assert_eq!(fixture.get("/sandbox/state", &[]).await.status, 404);
}

#[tokio::test]
async fn faults_change_what_the_api_says() {
    let fixture = Fixture::new();
    let token = fixture.connect(&["maps.reviews"], Access::Days30).await.access;
    let id = fixture.start(&token, &["maps.reviews"]).await;
    let with = async |route: Route, what: Fault| {
        fixture.sandbox.faults().clear();
        fixture.sandbox.faults().add(Rule::on(route, what));
        match route {
            Route::Initiate => fixture.initiate(&token, &["maps.reviews"]).await,
            _ => {
                fixture
                    .api(
                        "GET",
                        &format!("archiveJobs/{id}/portabilityArchiveState"),
                        &token,
                        Value::Null,
                    )
                    .await
            }
        }
    };

    let renamed = with(Route::Initiate, Fault::MetadataRenamed).await;
    assert_eq!(info(&renamed)["metadata"]["x_job_id"], id.as_str());
    let bare = with(Route::Initiate, Fault::NoDetails).await;
    assert!(bare.json()["error"].get("details").is_none());
    let strange = with(Route::State, Fault::UnknownEnum).await.json();
    assert!(strange["state"].as_str().unwrap().ends_with("THE_MOON"));
    let expired = with(Route::State, Fault::Unauthenticated).await;
    assert_eq!(reason(&expired).0, 401);
    let disabled = with(Route::State, Fault::ServiceDisabled).await;
    assert_eq!(
        disabled.json()["error"]["details"][1]["reason"],
        "SERVICE_DISABLED"
    );
    let busy = with(
        Route::State,
        Fault::Status {
            code: 503,
            retry_after: Some(30),
        },
    )
    .await;
    assert_eq!(
        (busy.header("retry-after"), &busy.json()["error"]["status"]),
        ("30", &json!("UNAVAILABLE"))
    );
    let own = with(
        Route::State,
        Fault::ApiError {
            code: 418,
            status: "TEAPOT".into(),
            message: "short and stout".into(),
            reason: Some("HANDLE".into()),
            metadata: [("a".to_owned(), "b".to_owned())].into(),
        },
    );
    let own = own.await;
    assert_eq!(reason(&own), (418, "TEAPOT".into(), "HANDLE".into()));
    let removed = with(Route::State, Fault::AccessRemoved).await;
    assert_eq!(removed.status, 401);
}

pub async fn access(fixture: &Fixture, refresh: &str) -> String {
    fixture.refresh(refresh).await.json()["access_token"]
        .as_str()
        .unwrap()
        .to_owned()
}

pub fn info(answer: &Answer) -> Value {
    let error = answer.json()["error"].clone();
    let details = error["details"].as_array().cloned().unwrap_or_default();
    let kind = "type.googleapis.com/google.rpc.ErrorInfo";
    details
        .into_iter()
        .find(|detail| detail["@type"] == kind)
        .unwrap_or_default()
}

fn reason(answer: &Answer) -> (u16, String, String) {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    (
        answer.status.as_u16(),
        text(&answer.json()["error"]["status"]),
        text(&info(answer)["reason"]),
    )
}
