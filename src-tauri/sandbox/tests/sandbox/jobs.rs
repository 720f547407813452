//! The life of a job, from its retries to the loss of its data.

use std::time::Duration;

use carryout_sandbox::{Access, Account, Fault, Route, Rule, When};
use serde_json::{Value, json};

use crate::api::{MINUTE, access, info};
use crate::support::{DAY, Desk, urls};

#[tokio::test]
async fn a_failed_job_is_retried_three_times_with_new_ids() {
    let desk = Desk::new();
    for route in [Route::Initiate, Route::Retry] {
        desk.sandbox.faults().add(Rule::on(route, Fault::JobFails));
    }
    let token = desk.connect(&["maps.reviews"], Access::Once).await.access;
    let mut id = desk.start(&token, &["maps.reviews"]).await;
    let retry = async |id: &str| {
        desk.api("POST", &format!("archiveJobs/{id}:retry"), &token, json!({}))
            .await
    };
    assert_eq!(retry(&id).await.json()["error"]["status"], "FAILED_PRECONDITION");
    let mut seen = vec![id.clone()];
    for _ in 0..3 {
        desk.pass(MINUTE);
        let state = desk.job(&token, &id).await;
        assert_eq!(state["state"], "FAILED");
        assert!(state.get("urls").is_none());
        let next = retry(&id).await;
        assert_eq!(retry(&id).await.status, 409);
        id = next.json()["archiveJobId"].as_str().unwrap().to_owned();
        assert!(!seen.contains(&id));
        seen.push(id.clone());
    }
    desk.pass(MINUTE);

    let fourth = retry(&id).await;

    assert_eq!(
        (fourth.status.as_u16(), &fourth.json()["error"]["status"]),
        (400, &json!("FAILED_PRECONDITION"))
    );
    let observed = desk.sandbox.observed();
    assert_eq!(observed.initiated[0].count, 1);
    assert_eq!(observed.jobs.len(), 4);
}

#[tokio::test]
async fn only_a_running_time_based_job_can_be_cancelled() {
    let desk = Desk::with(|options| options.accounts = vec![Account::named("anna"), Account::named("bo")]);
    let cancel = async |token: &str, id: &str| {
        desk.api("POST", &format!("archiveJobs/{id}:cancel"), token, json!({}))
            .await
    };
    let time_based = desk.connect(&["maps.reviews"], Access::Days30).await.access;
    let once = desk
        .connect_as(Some("bo"), &["maps.reviews"], Access::Once)
        .await
        .access;
    let running = desk.start(&time_based, &["maps.reviews"]).await;
    let single = desk.start(&once, &["maps.reviews"]).await;

    let good = cancel(&time_based, &running).await;
    let again = cancel(&time_based, &running).await;
    let one_time = cancel(&once, &single).await;

    assert_eq!(good.json(), json!({}));
    assert_eq!(desk.job(&time_based, &running).await["state"], "CANCELLED");
    for refused in [again, one_time] {
        assert_eq!(
            (refused.status.as_u16(), &refused.json()["error"]["status"]),
            (400, &json!("FAILED_PRECONDITION"))
        );
    }
}

#[tokio::test]
async fn jobs_of_others_are_not_found_and_of_other_scopes_not_authorized() {
    let desk = Desk::with(|options| options.accounts = vec![Account::named("anna"), Account::named("bo")]);
    let anna = desk.connect(&["maps.reviews"], Access::Days30).await.access;
    let narrow = desk.connect(&["chrome.history"], Access::Days30).await.access;
    let bo = desk
        .connect_as(Some("bo"), &["maps.reviews"], Access::Days30)
        .await
        .access;
    let id = desk.start(&anna, &["maps.reviews"]).await;
    let state = async |token: &str, id: &str| {
        desk.api(
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
    let desk = Desk::new();
    let tokens = desk
        .connect(
            &["maps.reviews", "chrome.history", "myactivity.play"],
            Access::Days30,
        )
        .await;
    let running = async |resource: &str| desk.start(&tokens.access, &[resource]).await;
    let (fetched, unfetched) = (running("maps.reviews").await, running("chrome.history").await);
    desk.pass(MINUTE);
    for url in urls(&desk.job(&tokens.access, &fetched).await) {
        desk.get(&url, &[]).await;
    }
    let lost = urls(&desk.job(&tokens.access, &unfetched).await);
    let pending = running("myactivity.play").await;

    desk.api("POST", "authorization:reset", &tokens.access, json!({}))
        .await;

    let gone = desk.get(&lost[0], &[]).await;
    assert_eq!(gone.status, 404);
    assert!(gone.text().contains("<Code>NoSuchKey</Code>"));
    let observed = desk.sandbox.observed();
    assert_eq!(observed.resets.len(), 1);
    assert_eq!(observed.resets[0].lost_jobs, [pending]);
    assert_eq!(observed.resets[0].lost_objects.len(), lost.len());
    assert!(!observed.grants[0].alive);
    assert_eq!(desk.refresh(&tokens.refresh).await.status, 400);
}

#[tokio::test]
async fn one_time_access_resets_itself_after_14_days() {
    let desk = Desk::new();
    let tokens = desk.connect(&["maps.reviews"], Access::Once).await;
    desk.start(&tokens.access, &["maps.reviews"]).await;

    desk.pass(DAY * 14);

    let observed = desk.sandbox.observed();
    assert!(observed.resets[0].automatic);
    assert!(!observed.grants[0].alive);
    let fresh = desk.connect(&["maps.reviews"], Access::Once).await;
    assert_eq!(desk.initiate(&fresh.access, &["maps.reviews"]).await.status, 200);
}

#[tokio::test]
async fn archives_live_for_14_days_and_a_job_for_seven() {
    let desk = Desk::new();
    desk.sandbox
        .faults()
        .add(Rule::on(Route::Initiate, Fault::JobHangs).resource("chrome.history"));
    let tokens = desk
        .connect(&["maps.reviews", "chrome.history"], Access::Days30)
        .await;
    let done = desk.start(&tokens.access, &["maps.reviews"]).await;
    let hanging = desk.start(&tokens.access, &["chrome.history"]).await;

    desk.pass(DAY * 7 - MINUTE);
    let token = access(&desk, &tokens.refresh).await;
    assert_eq!(desk.job(&token, &hanging).await["state"], "IN_PROGRESS");
    desk.pass(MINUTE);
    assert_eq!(desk.job(&token, &hanging).await["state"], "FAILED");
    assert!(!urls(&desk.job(&token, &done).await).is_empty());
    desk.pass(DAY * 7 + MINUTE);
    let token = access(&desk, &tokens.refresh).await;
    assert!(urls(&desk.job(&token, &done).await).is_empty());
    assert_eq!(
        desk.sandbox.observed().jobs[0].gone_why,
        Some("kept for its time")
    );
}

#[tokio::test]
async fn a_new_state_gives_fresh_urls_of_the_same_objects() {
    let desk = Desk::new();
    let token = desk.connect(&["maps.reviews"], Access::Days30).await.access;
    let id = desk.start(&token, &["maps.reviews"]).await;
    desk.pass(MINUTE);
    let first = urls(&desk.job(&token, &id).await);
    desk.pass(MINUTE);

    let second = urls(&desk.job(&token, &id).await);

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
    let desk = Desk::new();
    let token = desk.connect(&["maps.reviews"], Access::Days30).await.access;
    let request = || {
        let body = json!({"resources": ["maps.reviews"]}).to_string();
        let request = axum::http::Request::post("/v1/portabilityArchive:initiate");
        request
            .header("authorization", format!("Bearer {token}"))
            .body(axum::body::Body::from(body))
            .unwrap()
    };
    let drop = |what| {
        desk.sandbox
            .faults()
            .add(Rule::on(Route::Initiate, what).when(When::Next(1)))
    };

    drop(Fault::DropRequest);
    assert!(desk.sandbox.call(request()).await.is_err());
    assert!(desk.sandbox.observed().jobs.is_empty());
    drop(Fault::DropAnswer);
    assert!(desk.sandbox.call(request()).await.is_err());
    let found = desk.send(request()).await;

    assert_eq!(
        info(&found)["metadata"]["job_id"],
        desk.sandbox.observed().jobs[0].id.as_str()
    );
}

#[tokio::test]
async fn a_job_is_told_once_its_id_was_read_and_not_by_an_answer_that_was_lost_spoilt_or_left_unread() {
    let desk = Desk::new();
    let token = desk.connect(&["maps.reviews"], Access::Days30).await.access;
    let request = || {
        axum::http::Request::post("/v1/portabilityArchive:initiate")
            .header("authorization", format!("Bearer {token}"))
            .body(axum::body::Body::from(
                json!({"resources": ["maps.reviews"]}).to_string(),
            ))
            .unwrap()
    };
    let told = || desk.sandbox.observed().jobs[0].told;

    for lost in [Fault::DropAnswer, Fault::Garbage, Fault::NoDetails] {
        let rule = Rule::on(Route::Initiate, lost.clone()).when(When::Next(1));
        desk.sandbox.faults().add(rule);
        // Of the last of them only the head is read.
        drop(desk.sandbox.call(request()).await);
        assert_eq!(told(), None, "{lost:?}");
    }
    desk.pass(MINUTE);
    let passed = desk.sandbox.clock().now();
    desk.send(request()).await;
    desk.pass(MINUTE);
    desk.send(request()).await;

    assert_eq!(told(), Some(passed));
    assert_eq!(
        desk.sandbox.told(&desk.sandbox.observed().jobs[0].id),
        Some(passed)
    );
    assert_eq!(desk.sandbox.told("another"), None);
}

#[tokio::test]
async fn faults_decide_how_a_job_ends() {
    let desk = Desk::new();
    let all = [
        "maps.reviews",
        "chrome.history",
        "myactivity.play",
        "play.installs",
    ];
    let token = desk.connect(&all, Access::Days30).await.access;
    let add = |resource: &str, what| {
        desk.sandbox
            .faults()
            .add(Rule::on(Route::Initiate, what).resource(resource))
    };
    add("maps.reviews", Fault::JobCancelled);
    add("chrome.history", Fault::JobTakes { seconds: 5 });
    add("myactivity.play", Fault::UnknownEnum);
    desk.sandbox
        .faults()
        .add(Rule::on(Route::State, Fault::DataLost).resource("play.installs"));
    let cancelled = desk.start(&token, &["maps.reviews"]).await;
    let quick = desk.start(&token, &["chrome.history"]).await;
    let strange = desk.initiate(&token, &["myactivity.play"]).await.json();
    let lost = desk.start(&token, &["play.installs"]).await;

    desk.pass(Duration::from_secs(5));
    assert_eq!(desk.job(&token, &quick).await["state"], "COMPLETE");
    desk.pass(MINUTE);

    assert_eq!(desk.job(&token, &cancelled).await["state"], "CANCELLED");
    assert_eq!(strange["accessType"], "ACCESS_TYPE_BY_THE_MOON");
    let given = urls(&desk.job(&token, &lost).await);
    assert_eq!(desk.get(&given[0], &[]).await.status, 404);
}

#[tokio::test]
async fn a_failed_or_cancelled_export_bars_nothing() {
    let desk = Desk::new();
    desk.sandbox
        .faults()
        .add(Rule::on(Route::Initiate, Fault::JobFails).when(When::Next(1)));
    let token = desk
        .connect(&["maps.reviews", "chrome.history"], Access::Days30)
        .await
        .access;
    desk.start(&token, &["maps.reviews"]).await;
    let cancelled = desk.start(&token, &["chrome.history"]).await;
    desk.api(
        "POST",
        &format!("archiveJobs/{cancelled}:cancel"),
        &token,
        json!({}),
    )
    .await;
    desk.pass(MINUTE);

    for resource in ["maps.reviews", "chrome.history"] {
        assert_eq!(desk.initiate(&token, &[resource]).await.status, 200, "{resource}");
    }
}
