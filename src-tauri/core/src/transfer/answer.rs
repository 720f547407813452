//! Reads the head of what the storage answers: strict in what it trusts, liberal in the forms that it takes.

use super::error::WrongAnswer;
use super::identity::Version;
use crate::intake::{LARGEST_FILE, retry_after_text};
use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, StatusCode, header};
use jiff::Timestamp;
use std::time::Duration;

/// What an answer's head means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// Bytes of the object.
    Bytes(Box<Head>),
    /// Part of the object in a form that says nothing of where it belongs, or several parts in one body.
    OddRange,
    /// Stored packed, unpacked on the way: to be asked for as it is stored.
    Unpacked,
    /// The link is dead or never was alive, or nothing is there; the body says more.
    Refused,
    /// The object is another one by now.
    Changed,
    /// There is nothing at this place; an empty object answers like this to every range.
    OutOfRange { total: Option<u64> },
    /// Later, perhaps.
    Busy(Option<Duration>),
    /// Not an answer to the question.
    Wrong(WrongAnswer),
}

/// What the head of an answer with bytes says of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) version: Version,
    /// The length of the object, where it is stated.
    pub(super) total: Option<u64>,
    /// The first byte.
    pub(super) start: u64,
    /// One after the last byte, where it is stated.
    pub(super) end: Option<u64>,
    /// Whether the body is sent in chunks, so that its end can be distinguished from a cut.
    pub(super) is_chunked: bool,
}

/// Reads the head of an answer.
pub(super) fn read(status: StatusCode, headers: &HeaderMap, now: Timestamp) -> Reading {
    match status.as_u16() {
        200 | 206 => read_success(status, headers),
        400 | 401 | 403 | 404 | 410 => Reading::Refused,
        412 => Reading::Changed,
        416 => Reading::OutOfRange {
            total: out_of_range_total(headers),
        },
        408 | 425 | 429 | 500..=599 => {
            Reading::Busy(text(headers, header::RETRY_AFTER).and_then(|value| retry_after_text(value, now)))
        }
        300..=399 => Reading::Wrong(WrongAnswer::Redirect),
        other => Reading::Wrong(WrongAnswer::Status(other)),
    }
}

fn read_success(status: StatusCode, headers: &HeaderMap) -> Reading {
    let stored = text(headers, "x-goog-stored-content-encoding").unwrap_or("identity");
    let encoded =
        text(headers, header::CONTENT_ENCODING).filter(|encoding| !encoding.eq_ignore_ascii_case("identity"));
    match encoded {
        Some(encoding) if !encoding.eq_ignore_ascii_case(stored) => {
            return Reading::Wrong(WrongAnswer::Encoded);
        }
        None if stored.eq_ignore_ascii_case("gzip") => return Reading::Unpacked,
        _ => {}
    }
    let is_part = status == StatusCode::PARTIAL_CONTENT;
    let length = number_in(headers, header::CONTENT_LENGTH);
    let stored_length = number_in(headers, "x-goog-stored-content-length");
    let is_several = text(headers, header::CONTENT_TYPE)
        .is_some_and(|kind| kind.to_ascii_lowercase().contains("multipart/byteranges"));
    let (start, end, total) = if is_part {
        match text(headers, header::CONTENT_RANGE).and_then(content_range) {
            Some((start, end, total)) if !is_several => (start, Some(end), total.or(stored_length)),
            _ => return Reading::OddRange,
        }
    } else {
        (0, length, stored_length.or(length))
    };
    if [end, total].into_iter().flatten().any(|size| size > LARGEST_FILE) {
        return Reading::Wrong(WrongAnswer::Size);
    }
    Reading::Bytes(Box::new(Head {
        version: version(headers, is_part),
        total,
        start,
        end,
        is_chunked: text(headers, header::TRANSFER_ENCODING)
            .is_some_and(|coding| coding.to_ascii_lowercase().contains("chunked")),
    }))
}

/// Everything that the head states of the whole object.
fn version(headers: &HeaderMap, is_part: bool) -> Version {
    let mut version = Version {
        generation: text(headers, "x-goog-generation").and_then(|value| value.trim().parse().ok()),
        etag: text(headers, header::ETAG)
            .filter(|etag| !etag.starts_with("W/") && !etag.starts_with("w/"))
            .map(str::to_owned),
        ..Version::default()
    };
    // Both sums may stand in one line or in two (Cloud Storage's reference of headers).
    for (name, value) in pairs(headers, "x-goog-hash") {
        match name {
            "crc32c" => version.crc32c = bytes(value).map(u32::from_be_bytes).or(version.crc32c),
            "md5" => version.md5 = bytes(value).or(version.md5),
            _ => {}
        }
    }
    // RFC 9530, and RFC 3230 before it: sums of the whole, on a part of it too.
    for field in ["repr-digest", "digest"] {
        for (name, value) in pairs(headers, field) {
            let value = value.trim_matches(':');
            if name.eq_ignore_ascii_case("sha-256") {
                version.sha256 = bytes(value).or(version.sha256);
            } else if name.eq_ignore_ascii_case("md5") {
                version.md5 = bytes(value).or(version.md5);
            }
        }
    }
    if !is_part {
        // On a part this would be the sum of the part (RFC 1864).
        version.md5 = version.md5.or_else(|| bytes(text(headers, "content-md5")?));
    }
    version
}

/// The pairs `name=value` of a header that may stand in several lines.
fn pairs<'a>(headers: &'a HeaderMap, name: &'static str) -> impl Iterator<Item = (&'a str, &'a str)> {
    headers
        .get_all(name)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(','))
        .filter_map(|pair| pair.trim().split_once('='))
}

fn bytes<const LEN: usize>(base64: &str) -> Option<[u8; LEN]> {
    STANDARD.decode(base64.trim()).ok()?.try_into().ok()
}

/// Reads `bytes 5-9/10` as the first byte, one after the last, and the total; that one may be `*`.
fn content_range(value: &str) -> Option<(u64, u64, Option<u64>)> {
    let (range, total) = in_bytes(value)?.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let (first, last) = (number(first.trim())?, number(last.trim())?);
    let total = match total.trim() {
        "*" => None,
        total => Some(number(total)?),
    };
    let fits = first <= last && last < total.unwrap_or(u64::MAX);
    fits.then(|| (first, last + 1, total))
}

fn out_of_range_total(headers: &HeaderMap) -> Option<u64> {
    let total = in_bytes(text(headers, header::CONTENT_RANGE)?)?.strip_prefix("*/")?;
    number(total.trim())
}

/// What stands behind the unit `bytes`.
fn in_bytes(value: &str) -> Option<&str> {
    let (unit, rest) = value.trim().split_once([' ', '='])?;
    unit.eq_ignore_ascii_case("bytes").then(|| rest.trim_start())
}

/// A number of digits alone; one that is too large to be written down is as large as can be.
fn number(digits: &str) -> Option<u64> {
    let digits = digits.trim();
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().unwrap_or(u64::MAX))
}

fn number_in(headers: &HeaderMap, name: impl header::AsHeaderName) -> Option<u64> {
    number(text(headers, name)?.trim())
}

/// The `<Code>` of the storage's error document; empty when there is none.
pub(super) fn error_code(body: &[u8]) -> String {
    let body = String::from_utf8_lossy(body);
    let code = body
        .split_once("<Code>")
        .and_then(|(_, rest)| rest.split_once("</Code>"))
        .map(|(code, _)| code);
    let is_word = |code: &&str| code.len() <= 64 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    code.filter(is_word).unwrap_or_default().to_owned()
}

pub(super) fn text(headers: &HeaderMap, name: impl header::AsHeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

#[cfg(test)]
mod tests;
