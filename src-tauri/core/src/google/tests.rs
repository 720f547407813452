//! The documented errors, verbatim, and how we interpret them.

use super::{Api, ApiError, ArchiveJobId, ArchiveState};
use crate::advice::Code;
use crate::ports::{Body, BoxFuture, Network, NetworkError, TokioClock};
use bytes::Bytes;
use futures_util::stream;
use jiff::SignedDuration;
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof, proptest};
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

    assert_eq!(
        error
            .refusal()
            .unwrap()
            .running_job()
            .as_ref()
            .map(ArchiveJobId::as_str),
        Some("j-1")
    );
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

    assert_eq!(
        job.as_ref().map(ArchiveJobId::as_str),
        Some("0a1b2c3d-0000-4000-8000-0123456789ab")
    );
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
    assert_eq!(
        refusal.previous_job.as_ref().map(ArchiveJobId::as_str),
        Some("newest")
    );
    assert_eq!(refusal.again_after, "2026-11-22T14:02:00Z".parse().ok());
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
async fn disabled_api_is_distinguished_from_a_missing_grant() {
    let error = refused(403, "PERMISSION_DENIED", "SERVICE_DISABLED", json!({})).await;

    assert_eq!(error.failure().code, Code::ApiDisabled);
}

#[tokio::test]
async fn a_page_instead_of_an_answer_is_no_success() {
    let (api, _) = api(200, "<html>sign in to the hotel</html>".to_owned());

    let error = api.state(&token(), &job("j")).await.unwrap_err();

    assert!(matches!(error, ApiError::Garbled(_)), "{error}");
}

#[tokio::test]
async fn an_address_in_the_wrong_place_is_not_repeated() {
    for odd in [
        json!({"urls": [["https://x/SECRET"]]}),
        json!({"urls": ["https://x/SECRET", 7]}),
        json!("https://x/SECRET"),
    ] {
        let (api, _) = api(200, odd.to_string());

        let error = api.state(&token(), &job("j")).await.unwrap_err();

        let words = format!("{error} {error:?} {:?}", error.failure());
        assert!(!words.contains("SECRET"), "{words}");
    }
    for odd in [
        json!({"exportTime": "https://x/SECRET"}),
        json!({"state": "https://x/SECRET?token=SECRET-SECRET-SECRET-SECRET-SECRET"}),
    ] {
        let (api, _) = api(200, odd.to_string());

        let answer = api.state(&token(), &job("j")).await.unwrap();

        assert!(!format!("{answer:?}").contains("SECRET"), "{answer:?}");
    }
}

#[tokio::test]
async fn an_unknown_state_and_unknown_fields_survive() {
    let (api, _) = api(
        200,
        json!({"state": "ALMOST", "surprise": [1], "name": "archiveJobs/j"}).to_string(),
    );

    let answer = api.state(&token(), &job("j")).await.unwrap();

    assert_eq!(answer.state, ArchiveState::Unknown("ALMOST".to_owned()));
    assert!(answer.urls.is_empty());
}

#[tokio::test]
async fn no_job_id_leads_out_of_its_place_in_the_path() {
    let (api, seen) = api(200, "{}".to_owned());

    api.state(&token(), &job("../../x?y#z")).await.unwrap();

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

    let answer = api.state(&token(), &job("j")).await.unwrap();

    assert!(!format!("{answer:?}").contains("SECRET"));
}

#[tokio::test]
async fn names_come_with_and_without_their_prefix() {
    for (answer, id, one_time) in [
        (
            json!({"archiveJobId": "archiveJobs/j-1", "accessType": "ONE_TIME"}),
            "j-1",
            Some(true),
        ),
        (
            json!({"archiveJobId": "archiveJobs/j_1/portabilityArchiveState", "accessType": "AccessType.TIME_BASED"}),
            "j_1",
            Some(false),
        ),
        (
            json!({"archive_job_id": "j1", "access_type": 1}),
            "j1",
            Some(true),
        ),
        (
            json!({"archiveJobId": 17, "accessType": "access_type_time_based"}),
            "17",
            Some(false),
        ),
        (
            json!([{"archiveJobId": "j", "accessType": null, "more": {}}]),
            "j",
            None,
        ),
    ] {
        let (api, _) = api(200, answer.to_string());

        let initiated = api
            .initiate(&token(), "myactivity.search", None, None)
            .await
            .unwrap();

        assert_eq!(
            (initiated.archive_job_id.as_str(), initiated.one_time),
            (id, one_time),
            "{answer}"
        );
    }
    for (word, state) in [
        (json!("COMPLETE"), ArchiveState::Complete),
        (json!("STATE_COMPLETE"), ArchiveState::Complete),
        (json!("complete"), ArchiveState::Complete),
        (json!("COMPLETED"), ArchiveState::Complete),
        (json!("PortabilityArchiveState.COMPLETE"), ArchiveState::Complete),
        (
            json!("PORTABILITY_ARCHIVE_STATE_COMPLETE"),
            ArchiveState::Complete,
        ),
        (json!(2), ArchiveState::Complete),
        (json!("2"), ArchiveState::Complete),
        (json!("STATE_IN_PROGRESS"), ArchiveState::InProgress),
        (json!("inProgress"), ArchiveState::InProgress),
        (json!("State.FAILED"), ArchiveState::Failed),
        (json!("CANCELED"), ArchiveState::Cancelled),
        (json!(4.0), ArchiveState::Cancelled),
        (json!("STATE_UNSPECIFIED"), ArchiveState::Unspecified),
        (json!(null), ArchiveState::Unspecified),
        (
            json!("INCOMPLETE"),
            ArchiveState::Unknown("INCOMPLETE".to_owned()),
        ),
    ] {
        let (api, _) = api(200, json!({"state": word, "urls": "https://x/1"}).to_string());

        let answer = api.state(&token(), &job("archiveJobs/j")).await.unwrap();

        assert_eq!(answer.state, state, "{word}");
        assert_eq!(answer.urls, ["https://x/1"], "one address is a list of one");
    }
}

#[tokio::test]
async fn a_job_that_is_called_by_no_id_is_refused_with_an_error_of_its_own() {
    for id in [
        "../../x",
        "a b",
        "<script>",
        "archiveJobs/",
        &"a".repeat(129),
        "\u{1b}[2J",
    ] {
        let (api, _) = api(200, json!({"archiveJobId": id}).to_string());

        let error = api
            .initiate(&token(), "myactivity.search", None, None)
            .await
            .unwrap_err();

        assert_eq!(error.failure().code, Code::JobIdInvalid, "{id:?}");
        assert!(!error.to_string().contains(id), "{error}");
    }
}

#[tokio::test]
async fn more_addresses_than_an_archive_can_have_are_an_error_of_their_own() {
    let urls = vec!["https://x/1"; 5_001];
    let (api, _) = api(200, json!({"state": "COMPLETE", "urls": urls}).to_string());

    let error = api.state(&token(), &job("j")).await.unwrap_err();

    assert_eq!(error.failure().code, Code::TooManyParts);
}

#[tokio::test]
async fn an_answer_without_end_is_an_error_of_its_own() {
    let (api, _) = api(200, " ".repeat(17 << 20));

    let error = api.state(&token(), &job("j")).await.unwrap_err();

    assert_eq!(error.failure().code, Code::AnswerTooLarge);
}

#[tokio::test]
async fn previous_and_running_jobs_are_found_in_every_form() {
    for (metadata, running, previous) in [
        (json!({"job_id": "archiveJobs/j-1"}), Some("j-1"), None),
        (json!({"jobId": "j-1"}), Some("j-1"), None),
        (
            json!({"previous_job_ids": "old, archiveJobs/new"}),
            None,
            Some("new"),
        ),
        (
            json!({"previous_job_ids": "[\"old\", \"new\"]"}),
            None,
            Some("new"),
        ),
        (json!({"previous_job_ids": ["old", "new"]}), None, Some("new")),
        (json!({"x_previous_job_ids": "old,new"}), None, Some("new")),
        (json!({"job_id": null, "previous_job_ids": ""}), None, None),
        (json!({"job_id": "../x"}), None, None),
    ] {
        let error = refused(
            409,
            "ALREADY_EXISTS",
            "ALREADY_EXISTS_TIME_BASED",
            metadata.clone(),
        )
        .await;
        let refusal = error.refusal().unwrap();

        assert_eq!(
            refusal.running_job().as_ref().map(ArchiveJobId::as_str),
            running,
            "{metadata}"
        );
        assert_eq!(
            refusal.previous_job.as_ref().map(ArchiveJobId::as_str),
            previous,
            "{metadata}"
        );
    }
}

#[tokio::test]
async fn quota_error_is_distinguished_from_missing_access() {
    let info = |reason: &str| json!({"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason});
    let envelope = |code: u16, status: &str, details: Value| json!({"error": {"code": code, "status": status, "message": "No.", "details": details}});
    let old = |reason: &str| json!({"error": {"code": 403, "message": "No.", "errors": [{"domain": "usageLimits", "reason": reason}]}});
    for (status, body) in [
        (
            403,
            envelope(403, "PERMISSION_DENIED", json!([info("RATE_LIMIT_EXCEEDED")])),
        ),
        (403, envelope(403, "PERMISSION_DENIED", info("rateLimitExceeded"))),
        (403, envelope(403, "RESOURCE_EXHAUSTED", json!(null))),
        (
            403,
            envelope(
                403,
                "PERMISSION_DENIED",
                json!([{"@type": "type.googleapis.com/google.rpc.QuotaFailure"}]),
            ),
        ),
        (403, old("quotaExceeded")),
        (403, old("userRateLimitExceeded")),
        (403, old("dailyLimitExceeded")),
        (
            403,
            json!([{"error": {"code": "403", "errors": {"reason": "rateLimitExceeded"}}}]),
        ),
        (429, envelope(429, "RESOURCE_EXHAUSTED", json!([]))),
        (429, json!({})),
        (429, json!({"error": "rate_limit_exceeded"})),
        (429, json!("too fast")),
    ] {
        let error = answer(status, body.clone()).await;

        assert_eq!(error.failure().code, Code::QuotaExceeded, "{body}");
        assert!(error.refusal().unwrap().is_passing(), "{body}");
    }
    for (body, code) in [
        (envelope(403, "PERMISSION_DENIED", json!([])), Code::NotGranted),
        (
            envelope(
                403,
                "PERMISSION_DENIED",
                json!([info("ACCESS_TOKEN_SCOPE_INSUFFICIENT")]),
            ),
            Code::NotGranted,
        ),
        (old("insufficientPermissions"), Code::NotGranted),
        (old("accessNotConfigured"), Code::ApiDisabled),
        (
            envelope(403, "PERMISSION_DENIED", json!([info("BILLING_DISABLED")])),
            Code::RequestRefused,
        ),
        (json!("<html>blocked by your network</html>"), Code::GarbledAnswer),
    ] {
        let error = answer(403, body.clone()).await;

        assert_eq!(error.failure().code, code, "{body}");
    }
}

#[tokio::test]
async fn the_longest_wait_that_is_asked_for_counts() {
    let retry = json!({"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "90s"});
    let (api, _) = api(
        403,
        json!({"error": {"code": 403, "status": "RESOURCE_EXHAUSTED", "details": [retry]}}).to_string(),
    );

    let error = api.state(&token(), &job("j")).await.unwrap_err();

    assert_eq!(
        error.refusal().unwrap().retry_after,
        Some(Duration::from_secs(90))
    );
}

#[tokio::test]
async fn a_sentence_of_a_servers_is_clean_wherever_it_goes() {
    let said = "\u{1b}[31mSee\u{202e} https://evil.example/x?token=ya29.SECRETSECRET \r\nand 1//SECRETSECRET";
    let error = answer(
        403,
        json!({"error": {"code": 403, "status": said, "message": said, "details": [
        {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": said}]}}),
    )
    .await;

    let words = format!("{error} {:?}", error.failure());
    assert!(!words.contains("SECRET") && !words.contains("evil"), "{words}");
    assert!(
        !error
            .to_string()
            .chars()
            .any(|mark| mark.is_control() || mark == '\u{202e}'),
        "{error:?}"
    );
}

proptest! {
    #[test]
    fn whatever_google_answers_is_read_without_a_panic(
        status in 200..600_u16, body in any_json(), header in "[ -~]{0,30}",
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(async {
            let (api, _) = api_with(status, body.to_string(), header);

            let token = token();
            let state = api.state(&token, &job("j")).await;
            let _ = api.initiate(&token, "myactivity.search", None, None).await;
            let _ = api.access_types(&token).await;

            if let Ok(state) = state {
                let times = [state.start_time, state.export_time];
                let year = SignedDuration::from_hours(366 * 24);
                assert!(times.into_iter().flatten().all(|time| time.checked_add(year).is_ok()));
            }
        });
    }
}

/// JSON of any form, with the names and the numbers that matter among it.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,20}".prop_map(Value::from),
        prop_oneof![
            "9999-12-30T22:00:00.999Z",
            "-009999-01-01T00:00:00Z",
            "18446744073709551615",
            "1e308s",
            "COMPLETE"
        ]
        .prop_map(Value::from),
    ];
    let key = prop_oneof![
        "error|code|status|message|details|reason|metadata|errors|@type|retryDelay|seconds|nanos",
        "archiveJobId|accessType|state|urls|exportTime|startTime|timestamp_after_24hrs|job_id|previous_job_ids",
        ".{0,8}",
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::hash_map(key.clone(), inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
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
        error.refusal().and_then(|refusal| refusal.retry_after),
        Some(Duration::from_secs(7))
    );
    error
}

fn api(status: u16, body: String) -> (Api, Arc<Mutex<Option<String>>>) {
    api_with(status, body, "7".to_owned())
}

fn api_with(status: u16, body: String, retry_after: String) -> (Api, Arc<Mutex<Option<String>>>) {
    let seen = Arc::default();
    let network = Arc::new(Canned {
        status,
        body,
        retry_after,
        seen: Arc::clone(&seen),
    });
    let clock = Arc::new(TokioClock::starting_at("2026-11-21T12:00:00Z".parse().unwrap()));
    (
        Api::new(network, clock, "https://api.test/".parse().unwrap()),
        seen,
    )
}

fn job(text: &str) -> ArchiveJobId {
    ArchiveJobId::from_journal(text.to_owned())
}

#[test]
fn the_header_with_the_token_is_marked_as_a_secret() {
    let header = super::bearer(&token()).unwrap();

    assert_eq!(header, "Bearer ya29.SECRET");
    assert!(!format!("{header:?}").contains("SECRET"));
    let odd = super::bearer(&SecretString::from("SECRET\n".to_owned())).unwrap_err();
    assert!(!format!("{odd} {odd:?}").contains("SECRET"));
}

fn token() -> SecretString {
    SecretString::from("ya29.SECRET".to_owned())
}

struct Canned {
    status: u16,
    body: String,
    retry_after: String,
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
            .header("Retry-After", &self.retry_after)
            .body(body)
            .unwrap();
        Box::pin(async { Ok(answer) })
    }
}
