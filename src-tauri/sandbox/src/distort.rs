//! JSON answers in other forms than the documented ones, as servers really send them: the same things said differently,
//! numbers that cannot be true, more than anybody asked for.

use axum::body::{Body, to_bytes};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use serde_json::{Map, Value, json};

use crate::answer::Dropped;
use crate::faults::{Drawn, Fault};

/// Answers of the API are a few kilobytes.
const LARGEST: usize = 1 << 20;

/// A moment at the end of what RFC 3339 can say.
const END_OF_TIME: &str = "9999-12-30T22:00:00.999Z";

/// The answer as the faults of this request leave it.
pub(crate) async fn distorted(drawn: &Drawn, response: Response) -> Response {
    let is_meant = drawn.iter().any(|fault| {
        matches!(
            fault,
            Fault::LooseJson
                | Fault::InList
                | Fault::OtherNames
                | Fault::Absurd
                | Fault::HugeAnswer { .. }
                | Fault::ManyUrls { .. }
                | Fault::BadJobId { .. }
        )
    });
    if !is_meant || response.extensions().get::<Dropped>().is_some() {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let bytes = to_bytes(body, LARGEST).await.unwrap_or_default();
    let Ok(mut value) = serde_json::from_slice::<Value>(&bytes) else {
        return Response::from_parts(parts, Body::from(bytes));
    };
    let mut padding = 0;
    for fault in drawn.iter() {
        match fault {
            Fault::LooseJson => loosen(&mut value),
            Fault::InList => value = json!([value]),
            Fault::OtherNames => rename(&mut value),
            Fault::Absurd => {
                exaggerate(&mut value);
                let never = HeaderValue::from_static("18446744073709551615");
                parts.headers.insert(header::RETRY_AFTER, never);
            }
            Fault::HugeAnswer { bytes } => padding = usize::try_from(*bytes).unwrap_or(0),
            Fault::ManyUrls { urls } if value.get("state").is_some() => {
                value["urls"] = vec!["https://storage.googleapis.com/b/o"; *urls].into();
            }
            Fault::BadJobId { id } if value.get("archiveJobId").is_some() => {
                value["archiveJobId"] = id.as_str().into();
            }
            _ => {}
        }
    }
    let mut text = value.to_string().into_bytes();
    text.resize(text.len() + padding, b' ');
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(text))
}

/// The same in other types: numbers as texts with fractions, a list of one as its member, members that no one has heard
/// of, and `null` for what is not set.
fn loosen(value: &mut Value) {
    if let Value::Object(members) = value {
        members.insert("x_unset".to_owned(), Value::Null);
        members.insert("x_new".to_owned(), json!({"a": [1, 2.5, {"b": false}]}));
    }
    retype(value);
}

fn retype(value: &mut Value) {
    match value {
        Value::Number(number) => *value = format!("{number}.0").into(),
        Value::Array(items) if items.len() == 1 => {
            let mut only = items.remove(0);
            retype(&mut only);
            *value = only;
        }
        Value::Array(items) => items.iter_mut().for_each(retype),
        Value::Object(members) => members.values_mut().for_each(retype),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

/// Names of jobs with what stands before them in paths, words of enums with or without that of their type.
fn rename(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(rename),
        Value::Object(members) => rename_members(members),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn rename_members(members: &mut Map<String, Value>) {
    for (key, value) in members {
        let Some(text) = value.as_str() else {
            rename(value);
            continue;
        };
        let other = match key.as_str() {
            "archiveJobId" => format!("archiveJobs/{text}"),
            "job_id" => format!("archiveJobs/{text}/portabilityArchiveState"),
            "previous_job_ids" => {
                let ids: Vec<_> = text.split(',').map(|id| format!("archiveJobs/{id}")).collect();
                json!(ids).to_string()
            }
            "state" => format!(
                "PortabilityArchiveState.STATE_{}",
                text.trim_start_matches("STATE_")
            ),
            "accessType" => text.trim_start_matches("ACCESS_TYPE_").to_ascii_lowercase(),
            _ => continue,
        };
        *value = other.into();
    }
}

/// Every number and every moment as large as can be.
fn exaggerate(value: &mut Value) {
    match value {
        Value::Number(_) => *value = u64::MAX.into(),
        Value::String(text) if text.parse::<jiff::Timestamp>().is_ok() => *value = END_OF_TIME.into(),
        Value::Array(items) => items.iter_mut().for_each(exaggerate),
        Value::Object(members) => members.values_mut().for_each(exaggerate),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_is_said_differently() {
        let mut value =
            json!({"expires_in": 3599, "urls": ["https://x/1"], "state": "COMPLETE", "two": [1, 2]});
        loosen(&mut value);

        assert_eq!(value["expires_in"], "3599.0");
        assert_eq!(value["urls"], "https://x/1");
        assert_eq!(value["two"], json!(["1.0", "2.0"]));
        assert!(value["x_unset"].is_null() && value["x_new"].is_object());
    }

    #[test]
    fn names_get_their_prefixes_and_enums_another_form() {
        let mut value = json!({"archiveJobId": "j", "accessType": "ACCESS_TYPE_ONE_TIME", "state": "COMPLETE",
            "details": [{"metadata": {"job_id": "j", "previous_job_ids": "a,b"}}]});
        rename(&mut value);

        assert_eq!(
            value,
            json!({"archiveJobId": "archiveJobs/j", "accessType": "one_time", "state": "PortabilityArchiveState.STATE_COMPLETE",
                "details": [{"metadata": {"job_id": "archiveJobs/j/portabilityArchiveState",
                    "previous_job_ids": "[\"archiveJobs/a\",\"archiveJobs/b\"]"}}]})
        );
    }

    #[test]
    fn numbers_and_moments_become_as_large_as_can_be() {
        let mut value = json!({"expires_in": 1, "exportTime": "2026-01-01T00:00:00Z", "state": "COMPLETE"});
        exaggerate(&mut value);

        assert_eq!(
            value,
            json!({"expires_in": u64::MAX, "exportTime": END_OF_TIME, "state": "COMPLETE"})
        );
    }
}
