//! The life of a job, from its retries to the loss of its data.

use std::time::Duration;

use carryout_sandbox::{Access, Account, Fault, Route, Rule, When};
use serde_json::{Value, json};

use crate::api::{MINUTE, access, info};
use crate::support::{DAY, Fixture, urls};

#[tokio::test]
async fn a_failed_job_is_retried_three_times_with_new_ids() {
    let fixture = Fixture::new();
    for route in [Route::Initiate, Route::Retry] {
        fixture.sandbox.faults().add(Rule::on(route, Fault::JobFails));
    }
    let token = fixture.connect(&["maps.reviews"], Access::Once).await.access;
    let mut id = fixture.start(&token, &["maps.reviews"]).await;
    let retry = async |id: &str| {
        fixture
            .api("POST", &format!("archiveJobs/{id}:retry"), &token, json!({}))
            .await
    };
    assert_eq!(retry(&id).await.json()["error"]["status"], "FAILED_PRECONDITION");
    let mut seen = vec![id.clone()];
    for _ in 0..3 {
        fixture.pass(MINUTE);
        let state = fixture.job(&token, &id).await;
        assert_eq!(state["state"], "FAILED");
        assert!(state.get("urls").is_none());
        let next = retry(&id).await;
        assert_eq!(retry(&id).await.status, 409);
        id = next.json()["archiveJobId"].as_str().unwrap().to_owned();
        assert!(!seen.contains(&id));
        seen.push(id.clone());
    }
    fixture.pass(MINUTE);

    let fourth = retry(&id).await;

    assert_eq!(
        (fourth.status.as_u16(), &fourth.json()["error"]["status"]),
        (400, &json!("FAILED_PRECONDITION"))
    );
    let observed = fixture.sandbox.observed();
    assert_eq!(observed.initiated[0].count, 1);
    assert_eq!(observed.jobs.len(), 4);
}

#[tokio::test]
async fn only_a_running_time_based_job_can_be_cancelled() {
    let fixture =
        Fixture::with(|options| options.accounts = vec![Account::named("anna"), Account::named("bo")]);
    let cancel = async |token: &str, id: &str| {
        fixture
            .api("POST", &format!("archiveJobs/{id}:cancel"), token, json!({}))
            .await
    };
    let time_based = fixture.connect(&["maps.reviews"], Access::Days30).await.access;
    let once = fixture
        .connect_as(Some("bo"), &["maps.reviews"], Access::Once)
        .await
        .access;
    let running = fixture.start(&time_based, &["maps.reviews"]).await;
    let single = fixture.start(&once, &["maps.reviews"]).await;

    let good = cancel(&time_based, &running).await;
    let again = cancel(&time_based, &running).await;
    let one_time = cancel(&once, &single).await;

    assert_eq!(good.json(), json!({}));
    assert_eq!(fixture.job(&time_based, &running).await["state"], "CANCELLED");
    for refused in [again, one_time] {
        assert_eq!(
            (refused.status.as_u16(), &refused.json()["error"]["status"]),
            (400, &json!("FAILED_PRECONDITION"))
        );
    }
}

#[tokio::test]
async fn jobs_of_others_are_not_found_and_of_other_scopes_not_authorized() {
    let fixture =
        Fixture::with(|options| options.accounts = vec![Account::named("anna"), Account::named("bo")]);
    let anna = fixture.connect(&["maps.reviews"], Access::Days30).await.access;
    let narrow = fixture.connect(&["chrome.history"], Access::Days30).await.access;
    let bo = fixture
        .connect_as(Some("bo"), &["maps.reviews"], Access::Days30)
        .await
        .access;
    let id = fixture.start(&anna, &["maps.reviews"]).await;
    let state = async |token: &str, id: &str| {
        fixture
            .api(
                "GET",
                &format!("archiveJobs/{id}/portabilityArchiveState"),
                token,
                Value::Null,
            )
            .await
            .status
            .as_u16()
    };

    assert_eq!(state(&bo, &id).await, 404);
    assert_eq!(state(&narrow, &id).await, 403);
    assert_eq!(state(&anna, "00000000-0000-0000-0000-000000000000").await, 404);
}

#[tokio::test]
async fn reset_throws_away_what_was_not_fetched_and_says_so_in_the_record() {
    let fixture = Fixture::new();
    let tokens = fixture
        .connect(
            &["maps.reviews", "chrome.history", "myactivity.play"],
            Access::Days30,
        )
        .await;
    let running = async |resource: &str| fixture.start(&tokens.access, &[resource]).await;
    let (fetched, unfetched) = (running("maps.reviews").await, running("chrome.history").await);
    fixture.pass(MINUTE);
    for url in urls(&fixture.job(&tokens.access, &fetched).await) {
        fixture.get(&url, &[]).await;
    }
    let lost = urls(&fixture.job(&tokens.access, &unfetched).await);
    let pending = running("myactivity.play").await;

    fixture
        .api("POST", "authorization:reset", &tokens.access, json!({}))
        .await;

    let gone = fixture.get(&lost[0], &[]).await;
    assert_eq!(gone.status, 404);
    assert!(gone.text().contains("<Code>NoSuchKey</Code>"));
    let observed = fixture.sandbox.observed();
    assert_eq!(observed.resets.len(), 1);
    assert_eq!(observed.resets[0].lost_jobs, [pending]);
    assert_eq!(observed.resets[0].lost_objects.len(), lost.len());
    assert!(!observed.grants[0].alive);
    assert_eq!(fixture.refresh(&tokens.refresh).await.status, 400);
}

#[tokio::test]
async fn one_time_access_resets_itself_after_14_days() {
    let fixture = Fixture::new();
    let tokens = fixture.connect(&["maps.reviews"], Access::Once).await;
    fixture.start(&tokens.access, &["maps.reviews"]).await;

    fixture.pass(DAY * 14);

    let observed = fixture.sandbox.observed();
    assert!(observed.resets[0].automatic);
    assert!(!observed.grants[0].alive);
    let fresh = fixture.connect(&["maps.reviews"], Access::Once).await;
    assert_eq!(
        fixture.initiate(&fresh.access, &["maps.reviews"]).await.status,
        200
    );
}

#[tokio::test]
async fn archives_live_for_14_days_and_a_job_for_seven() {
    let fixture = Fixture::new();
    fixture
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, Fault::JobHangs).resource("chrome.history"));
    let tokens = fixture
        .connect(&["maps.reviews", "chrome.history"], Access::Days30)
        .await;
    let done = fixture.start(&tokens.access, &["maps.reviews"]).await;
    let hanging = fixture.start(&tokens.access, &["chrome.history"]).await;

    fixture.pass(DAY * 7 - MINUTE);
    let token = access(&fixture, &tokens.refresh).await;
    assert_eq!(fixture.job(&token, &hanging).await["state"], "IN_PROGRESS");
    fixture.pass(MINUTE);
    assert_eq!(fixture.job(&token, &hanging).await["state"], "FAILED");
    assert!(!urls(&fixture.job(&token, &done).await).is_empty());
    fixture.pass(DAY * 7 + MINUTE);
    let token = access(&fixture, &tokens.refresh).await;
    assert!(urls(&fixture.job(&token, &done).await).is_empty());
    assert_eq!(
        fixture.sandbox.observed().jobs[0].gone_why,
        Some("kept for its time")
    );
}

#[tokio::test]
async fn a_new_state_gives_fresh_urls_of_the_same_objects() {
    let fixture = Fixture::new();
    let token = fixture.connect(&["maps.reviews"], Access::Days30).await.access;
    let id = fixture.start(&token, &["maps.reviews"]).await;
    fixture.pass(MINUTE);
    let first = urls(&fixture.job(&token, &id).await);
    fixture.pass(MINUTE);

    let second = urls(&fixture.job(&token, &id).await);

    let paths = |urls: &[String]| {
        urls.iter()
            .map(|url| url.split('?').next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(paths(&first), paths(&second));
    assert_ne!(first, second);
}

#[tokio::test]
async fn a_lost_answer_can_be_found_again() {
    let fixture = Fixture::new();
    let token = fixture.connect(&["maps.reviews"], Access::Days30).await.access;
    let request = || {
        let body = json!({"resources": ["maps.reviews"]}).to_string();
        let request = axum::http::Request::post("/v1/portabilityArchive:initiate");
        request
            .header("authorization", format!("Bearer {token}"))
            .body(axum::body::Body::from(body))
            .unwrap()
    };
    let drop = |what| {
        fixture
            .sandbox
            .faults()
            .add(Rule::on(Route::Initiate, what).when(When::Next(1)))
    };

    drop(Fault::DropRequest);
    assert!(fixture.sandbox.call(request()).await.is_err());
    assert!(fixture.sandbox.observed().jobs.is_empty());
    drop(Fault::DropAnswer);
    assert!(fixture.sandbox.call(request()).await.is_err());
    let found = fixture.send(request()).await;

    assert_eq!(
        info(&found)["metadata"]["job_id"],
        fixture.sandbox.observed().jobs[0].id.as_str()
    );
}

#[tokio::test]
async fn job_counts_as_delivered_only_after_its_id_was_read() {
    let fixture = Fixture::new();
    let token = fixture.connect(&["maps.reviews"], Access::Days30).await.access;
    let request = || {
        axum::http::Request::post("/v1/portabilityArchive:initiate")
            .header("authorization", format!("Bearer {token}"))
            .body(axum::body::Body::from(
                json!({"resources": ["maps.reviews"]}).to_string(),
            ))
            .unwrap()
    };
    let reported = || fixture.sandbox.observed().jobs[0].reported;

    for lost in [Fault::DropAnswer, Fault::Garbage, Fault::NoDetails] {
        let rule = Rule::on(Route::Initiate, lost.clone()).when(When::Next(1));
        fixture.sandbox.faults().add(rule);
        // Of the last of them only the head is read.
        drop(fixture.sandbox.call(request()).await);
        assert_eq!(reported(), None, "{lost:?}");
    }
    fixture.pass(MINUTE);
    let passed = fixture.sandbox.clock().now();
    fixture.send(request()).await;
    fixture.pass(MINUTE);
    fixture.send(request()).await;

    assert_eq!(reported(), Some(passed));
    assert_eq!(
        fixture.sandbox.reported(&fixture.sandbox.observed().jobs[0].id),
        Some(passed)
    );
    assert_eq!(fixture.sandbox.reported("another"), None);
}

#[tokio::test]
async fn faults_decide_how_a_job_ends() {
    let fixture = Fixture::new();
    let all = [
        "maps.reviews",
        "chrome.history",
        "myactivity.play",
        "play.installs",
    ];
    let token = fixture.connect(&all, Access::Days30).await.access;
    let add = |resource: &str, what| {
        fixture
            .sandbox
            .faults()
            .add(Rule::on(Route::Initiate, what).resource(resource))
    };
    add("maps.reviews", Fault::JobCancelled);
    add("chrome.history", Fault::JobTakes { seconds: 5 });
    add("myactivity.play", Fault::UnknownEnum);
    fixture
        .sandbox
        .faults()
        .add(Rule::on(Route::State, Fault::DataLost).resource("play.installs"));
    let cancelled = fixture.start(&token, &["maps.reviews"]).await;
    let quick = fixture.start(&token, &["chrome.history"]).await;
    let strange = fixture.initiate(&token, &["myactivity.play"]).await.json();
    let lost = fixture.start(&token, &["play.installs"]).await;

    fixture.pass(Duration::from_secs(5));
    assert_eq!(fixture.job(&token, &quick).await["state"], "COMPLETE");
    fixture.pass(MINUTE);

    assert_eq!(fixture.job(&token, &cancelled).await["state"], "CANCELLED");
    assert_eq!(strange["accessType"], "ACCESS_TYPE_BY_THE_MOON");
    let given = urls(&fixture.job(&token, &lost).await);
    assert_eq!(fixture.get(&given[0], &[]).await.status, 404);
}

#[tokio::test]
async fn a_failed_or_cancelled_export_bars_nothing() {
    let fixture = Fixture::new();
    fixture
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, Fault::JobFails).when(When::Next(1)));
    let token = fixture
        .connect(&["maps.reviews", "chrome.history"], Access::Days30)
        .await
        .access;
    fixture.start(&token, &["maps.reviews"]).await;
    let cancelled = fixture.start(&token, &["chrome.history"]).await;
    fixture
        .api(
            "POST",
            &format!("archiveJobs/{cancelled}:cancel"),
            &token,
            json!({}),
        )
        .await;
    fixture.pass(MINUTE);

    for resource in ["maps.reviews", "chrome.history"] {
        assert_eq!(
            fixture.initiate(&token, &[resource]).await.status,
            200,
            "{resource}"
        );
    }
}
