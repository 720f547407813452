//! Signed URLs: made so that only their form is Google's, checked without remembering any.

use std::time::Duration;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use url::form_urlencoded;

use super::Refusal;
use crate::clock::{compact, later, rfc3339};
use crate::object::hex;
use crate::options::Signing;
use crate::world::World;

const SIGNER: &str = "portability@sandbox.iam.gserviceaccount.com";
/// How far a signing date may lie in the future.
const SKEW: SignedDuration = SignedDuration::from_mins(15);

/// A URL for the object at `path`, good for `life` from now. `number` is the object's among several of one path.
pub(crate) fn url(
    world: &World,
    path: &str,
    number: Option<usize>,
    now: Timestamp,
    life: Duration,
) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if let Some(number) = number {
        query.append_pair("i", &number.to_string());
    }
    match world.options.signing {
        Signing::V4 => {
            let date = compact(now);
            let credential = format!("{SIGNER}/{}/auto/storage/goog4_request", &date[..8]);
            query.append_pair("X-Goog-Algorithm", "GOOG4-RSA-SHA256");
            query.append_pair("X-Goog-Credential", &credential);
            query.append_pair("X-Goog-Date", &date);
            query.append_pair("X-Goog-Expires", &life.as_secs().to_string());
            query.append_pair("X-Goog-SignedHeaders", "host");
        }
        Signing::V2 => {
            query.append_pair("GoogleAccessId", SIGNER);
            query.append_pair("Expires", &later(now, life).as_second().to_string());
        }
    }
    let query = query.finish();
    let signature = signature(world, path, &query);
    let name = if world.options.signing == Signing::V4 {
        "X-Goog-Signature"
    } else {
        "Signature"
    };
    format!(
        "{}/storage/{path}?{query}&{name}={signature}",
        world.storage_origin()
    )
}

/// Whether the query of a request to `path` is signed and still good.
pub(super) fn check(world: &World, path: &str, query: &str, now: Timestamp) -> Result<(), Refusal> {
    let denied = Refusal::new(403, "AccessDenied", "Access denied.");
    let (signed, given) = query.rsplit_once('&').ok_or(denied.clone())?;
    let (name, given) = given.split_once('=').ok_or(denied.clone())?;
    if name != "X-Goog-Signature" && name != "Signature" {
        return Err(denied);
    }
    if signature(world, path, signed) != given {
        return Err(Refusal::mismatch());
    }
    let value = |wanted: &str| {
        form_urlencoded::parse(signed.as_bytes())
            .find(|(key, _)| key == wanted)
            .map(|(_, value)| value.into_owned())
    };
    let date = value("X-Goog-Date").and_then(|date| DateTime::strptime("%Y%m%dT%H%M%SZ", date).ok());
    let date = date
        .and_then(|date| date.to_zoned(TimeZone::UTC).ok())
        .map(|date| date.timestamp());
    if date.is_some_and(|date| date.duration_since(now) > SKEW) {
        let message = "The difference between the request time and the current time is too large.";
        return Err(Refusal::new(403, "RequestTimeTooSkewed", message));
    }
    let number = |name: &str| value(name).and_then(|number| number.parse::<u64>().ok());
    let end = match (date, number("X-Goog-Expires"), number("Expires")) {
        (Some(date), Some(life), _) => later(date, Duration::from_secs(life)),
        (None, None, Some(end)) => later(Timestamp::UNIX_EPOCH, Duration::from_secs(end)),
        _ => return Err(Refusal::mismatch()),
    };
    if now >= end {
        Err(Refusal::expired(&rfc3339(end)))
    } else {
        Ok(())
    }
}

/// 512 hex digits for V4 as of an RSA key of 2,048 bits; the method GET and the path are part of what is signed.
fn signature(world: &World, path: &str, query: &str) -> String {
    let mut signed = Sha256::new();
    for piece in [
        &world.options.seed.to_le_bytes()[..],
        b"GET /",
        path.as_bytes(),
        b"?",
        query.as_bytes(),
    ] {
        signed.update(piece);
    }
    let signed = signed.finalize();
    let part = |number: u8| {
        hex(&Sha256::new()
            .chain_update([number])
            .chain_update(signed)
            .finalize())
    };
    (0..8).map(part).collect()
}
