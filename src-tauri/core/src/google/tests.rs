//! The documented refusals, word for word, and what we read out of them.

use super::{Api, ApiError, ArchiveState};
use crate::advice::Code;
use crate::ports::{Body, BoxFuture, Network, NetworkError};
use bytes::Bytes;
use futures_util::stream;
use secrecy::SecretString;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::Duration;

#[tokio::test]
async fn an_export_that_is_still_running_names_its_job() {
    let error = refused(
        409,
        "ALREADY_EXISTS",
        "ALREADY_EXISTS_TIME_BASED",
        json!({"job_id": "j-1"}),
    )
    .await;

    assert_eq!(error.refusal().unwrap().running_job().as_deref(), Some("j-1"));
}

#[tokio::test]
async fn a_job_id_is_found_in_the_sentence_when_the_metadata_lacks_it() {
    let said = "Job 0a1b2c3d-0000-4000-8000-0123456789ab exists.";
    let error = answer(
        409,
        json!({"error": {"code": 409, "status": "ALREADY_EXISTS", "message": said}}),
    )
    .await;

    let job = error.refusal().unwrap().running_job();

    assert_eq!(job.as_deref(), Some("0a1b2c3d-0000-4000-8000-0123456789ab"));
}

#[tokio::test]
async fn the_daily_limit_tells_the_moment_and_the_newest_earlier_job() {
    let metadata = json!({"previous_job_ids": "old,newest", "timestamp_after_24hrs": "2026-11-22T14:02:00Z"});
    let error = refused(
        429,
        "RESOURCE_EXHAUSTED",
        "RESOURCE_EXHAUSTED_TIME_BASED",
        metadata,
    )
    .await;
    let refusal = error.refusal().unwrap();

    assert!(refusal.is_exhausted() && !refusal.is_used_up() && !refusal.is_passing());
    assert_eq!(refusal.previous_job().as_deref(), Some("newest"));
    assert_eq!(refusal.again_after(), "2026-11-22T14:02:00Z".parse().ok());
    assert_eq!(error.failure().code, Code::DailyLimit);
}

#[tokio::test]
async fn a_failed_precondition_with_a_moment_is_the_daily_limit_too() {
    let said = "Already exported. Initiate again after 2026-11-22T14:02:00Z.";
    let error = answer(
        400,
        json!({"error": {"code": 400, "status": "FAILED_PRECONDITION", "message": said}}),
    )
    .await;

    assert!(error.refusal().unwrap().is_exhausted());
    assert_eq!(error.failure().code, Code::DailyLimit);
}

#[tokio::test]
async fn a_refusal_with_nothing_but_debug_info_is_read_without_a_reason() {
    let body = json!({"error": {"code": 403, "status": "PERMISSION_DENIED",
        "message": "The requested resources are not authorized by the OAuth token.",
        "details": [{"@type": "type.googleapis.com/google.rpc.DebugInfo", "detail": "[ORIGINAL ERROR] …"}]}});
    let error = answer(403, body).await;

    assert_eq!(error.refusal().unwrap().reason, "");
    assert_eq!(error.failure().code, Code::NotGranted);
}

#[tokio::test]
async fn an_api_that_is_switched_off_is_told_apart_from_a_missing_grant() {
    let error = refused(403, "PERMISSION_DENIED", "SERVICE_DISABLED", json!({})).await;

    assert_eq!(error.failure().code, Code::ApiDisabled);
}

#[tokio::test]
async fn a_page_instead_of_an_answer_is_no_success() {
    let (api, _) = api(200, "<html>sign in to the hotel</html>".to_owned());

    let error = api.state(&token(), "j").await.unwrap_err();

    assert!(matches!(error, ApiError::Garbled(_)), "{error}");
}

#[tokio::test]
async fn an_address_in_the_wrong_place_is_not_repeated() {
    for odd in [
        json!({"urls": "https://x/SECRET"}),
        json!({"exportTime": "https://x/SECRET"}),
    ] {
        let (api, _) = api(200, odd.to_string());

        let error = api.state(&token(), "j").await.unwrap_err();

        let words = format!("{error} {error:?} {:?}", error.failure());
        assert!(!words.contains("SECRET"), "{words}");
    }
}

#[tokio::test]
async fn an_unknown_state_and_unknown_fields_survive() {
    let (api, _) = api(
        200,
        json!({"state": "ALMOST", "surprise": [1], "name": "archiveJobs/j"}).to_string(),
    );

    let answer = api.state(&token(), "j").await.unwrap();

    assert_eq!(answer.state, ArchiveState::Unknown("ALMOST".to_owned()));
    assert!(answer.urls.is_empty());
}

#[tokio::test]
async fn no_job_id_leads_out_of_its_place_in_the_path() {
    let (api, seen) = api(200, "{}".to_owned());

    api.state(&token(), "../../x?y#z").await.unwrap();

    let address = seen.lock().unwrap().clone().unwrap();
    assert!(
        address.ends_with("/v1/archiveJobs/..%2F..%2Fx%3Fy%23z/portabilityArchiveState"),
        "{address}"
    );
}

#[tokio::test]
async fn an_answer_without_a_job_id_is_no_success() {
    let (api, _) = api(200, "{}".to_owned());

    let error = api
        .initiate(&token(), "myactivity.search", None, None)
        .await
        .unwrap_err();

    assert!(matches!(error, ApiError::Garbled(_)), "{error}");
}

#[tokio::test]
async fn neither_token_nor_link_is_in_what_can_be_printed() {
    let (api, _) = api(
        200,
        json!({"state": "COMPLETE", "urls": ["https://x/SECRET"]}).to_string(),
    );

    let answer = api.state(&token(), "j").await.unwrap();

    assert!(!format!("{answer:?}").contains("SECRET"));
}

async fn refused(status: u16, word: &str, reason: &str, metadata: Value) -> ApiError {
    let info =
        json!({"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason, "metadata": metadata});
    let other = json!({"@type": "type.googleapis.com/google.rpc.Help", "links": []});
    answer(
        status,
        json!({"error": {"code": status, "status": word, "message": "No.", "details": [other, info]}}),
    )
    .await
}

async fn answer(status: u16, body: Value) -> ApiError {
    let (api, _) = api(status, body.to_string());
    let error = api
        .initiate(&token(), "myactivity.search", None, None)
        .await
        .unwrap_err();
    assert_eq!(
        error.refusal().and_then(super::Refusal::retry_after),
        Some(Duration::from_secs(7))
    );
    error
}

fn api(status: u16, body: String) -> (Api, Arc<Mutex<Option<String>>>) {
    let seen = Arc::default();
    let network = Arc::new(Canned {
        status,
        body,
        seen: Arc::clone(&seen),
    });
    (Api::new(network, "https://api.test/".parse().unwrap()), seen)
}

fn token() -> SecretString {
    SecretString::from("ya29.SECRET".to_owned())
}

struct Canned {
    status: u16,
    body: String,
    seen: Arc<Mutex<Option<String>>>,
}

impl Network for Canned {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, NetworkError>> {
        *self.seen.lock().unwrap() = Some(request.uri().to_string());
        let body: Body = Box::pin(stream::iter([Ok(Bytes::from(self.body.clone()))]));
        let answer = http::Response::builder()
            .status(self.status)
            .header("Retry-After", "7")
            .body(body)
            .unwrap();
        Box::pin(async { Ok(answer) })
    }
}
