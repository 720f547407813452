//! What the Data Portability API, or whatever stands in its place, can answer.

use super::canned::Canned;
use super::{PLANTED, assert_keeps_quiet, in_no_time};
use carryout_core::client::Endpoints;
use carryout_core::google::{Api, ApiError, ArchiveJobId};
use carryout_core::ports::TokioClock;
use carryout_core::transfer::Link;
use jiff::Timestamp;
use secrecy::SecretString;
use std::sync::Arc;
use url::Url;

/// No answer makes the reader fail; a job has a name, and an address stays out of every message about the response.
pub fn api(bytes: &[u8]) -> String {
    let api = Api::new(
        Arc::new(Canned::for_ever(bytes)),
        Arc::new(TokioClock::starting_at(Timestamp::UNIX_EPOCH)),
        Url::parse("https://dataportability.googleapis.com/").expect("an address"),
    );
    let token = SecretString::from(PLANTED);
    in_no_time(async {
        let mut reported = Vec::new();
        for answer in [
            api.initiate(&token, "myactivity.search", None, None).await,
            api.retry(&token, &ArchiveJobId::from_journal("a/../b?c".to_owned()))
                .await,
        ] {
            match answer {
                Ok(answer) => {
                    assert!(!answer.archive_job_id.as_str().is_empty());
                    reported.push(format!("job {}", answer.archive_job_id));
                }
                Err(error) => reported.push(judge(&error)),
            }
        }
        let job = ArchiveJobId::from_journal("job".to_owned());
        match api.state(&token, &job).await {
            Ok(answer) => {
                assert_keeps_quiet(&format!("{:?}", answer.urls.len()));
                for url in answer.urls.iter().filter_map(|url| Url::parse(url).ok()) {
                    let link = Link::new(&url);
                    assert_keeps_quiet(&format!("{link:?}"));
                    let is_allowed = Endpoints::google().allows_signed_url(&url);
                    assert!(
                        !is_allowed || url.scheme() == "https",
                        "a signed address without TLS"
                    );
                }
                reported.push(format!("{:?} with {} addresses", answer.state, answer.urls.len()));
            }
            Err(error) => reported.push(judge(&error)),
        }
        for answer in [
            api.cancel(&token, &job).await,
            api.reset(&token).await,
            api.access_types(&token).await.map(drop),
        ] {
            reported.push(answer.map_or_else(|error| judge(&error), |()| "taken".to_owned()));
        }
        reported.dedup();
        reported.join(", ")
    })
}

fn judge(error: &ApiError) -> String {
    let failure = error.failure();
    if let Some(refusal) = error.refusal() {
        let jobs = [refusal.running_job(), refusal.previous_job.clone()];
        assert!(jobs.into_iter().flatten().all(|job| !job.as_str().is_empty()));
        let _ = (refusal.is_exhausted(), refusal.is_used_up(), refusal.is_passing());
        assert!(
            refusal
                .retry_after
                .is_none_or(|wait| wait.as_secs() <= 24 * 3_600)
        );
        assert!(
            refusal
                .again_after
                .is_none_or(|time| time.as_second().abs() < 1 << 38)
        );
        // Google's own sentence is shown on purpose, but never a book of it.
        assert!(refusal.message.chars().count() <= 601 && !refusal.message.chars().any(char::is_control));
        let job = refusal.running_job().or_else(|| refusal.previous_job.clone());
        let job = job.as_ref().map(|job| job.as_str());
        format!("{:?} {job:?} {:?}", failure.code, refusal.again_after)
    } else {
        assert_keeps_quiet(&format!("{error} {error:?} {failure:?}"));
        format!("{:?}", failure.code)
    }
}
