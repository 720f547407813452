//! Reads what the storage answers and believes none of it that does not fit the question.

use super::backoff::retry_after;
use super::checkpoint::{Checkpoint, RangeDone};
use super::error::WrongAnswer;
use crate::intake::LARGEST_FILE;
use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, StatusCode, header};
use jiff::Timestamp;
use std::time::Duration;

/// What tells one version of an object from another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Identity {
    pub(super) total: u64,
    pub(super) generation: Option<u64>,
    pub(super) etag: Option<String>,
    pub(super) crc32c: Option<u32>,
    pub(super) has_md5: bool,
}

impl Identity {
    /// Whether both can be the same version; what one of them does not state is not held against it.
    pub(super) fn agrees(&self, other: &Self) -> bool {
        fn same<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
            one.is_none() || other.is_none() || one == other
        }

        self.total == other.total
            && same(self.generation.as_ref(), other.generation.as_ref())
            && same(self.etag.as_ref(), other.etag.as_ref())
            && same(self.crc32c.as_ref(), other.crc32c.as_ref())
    }
}

impl Identity {
    /// What is known of this version with `ranges` of it durable.
    pub(super) fn checkpoint(&self, ranges: Vec<RangeDone>) -> Checkpoint {
        Checkpoint {
            total: self.total,
            generation: self.generation,
            etag: self.etag.clone(),
            crc32c: self.crc32c.unwrap_or_default(),
            ranges,
        }
    }

    /// What is known of this version with all of it durable.
    pub(super) fn whole(&self, crc32c: u32) -> Checkpoint {
        let all = RangeDone {
            start: 0,
            durable_until: self.total,
            crc32c,
        };
        self.checkpoint(if self.total > 0 { vec![all] } else { Vec::new() })
    }
}

impl From<&Checkpoint> for Identity {
    fn from(checkpoint: &Checkpoint) -> Self {
        Self {
            total: checkpoint.total,
            generation: checkpoint.generation,
            etag: checkpoint.etag.clone(),
            crc32c: Some(checkpoint.crc32c),
            has_md5: false,
        }
    }
}

/// What an answer's head means for the question that was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// The bytes from the asked place on, up to `end`.
    Bytes { identity: Identity, end: u64 },
    /// The whole object, though its rest was asked for.
    Whole(Identity),
    /// Stored packed, unpacked on the way: to be asked for as it is stored.
    Unpacked,
    /// The link is dead, or never was alive; the body says more.
    Refused,
    /// Nothing is there; the body says whether for good.
    Missing,
    /// The object is another one by now.
    Changed,
    /// There is nothing at this place; an empty object answers like this to every range.
    OutOfRange { total: Option<u64> },
    /// Later, perhaps.
    Busy(Option<Duration>),
    /// Not an answer to the question.
    Wrong(WrongAnswer),
}

/// Reads the head of an answer to a question for the bytes from `from` on.
pub(super) fn read(status: StatusCode, headers: &HeaderMap, from: u64, now: Timestamp) -> Reading {
    match status.as_u16() {
        200 | 206 => read_success(status, headers, from),
        400 | 401 | 403 => Reading::Refused,
        404 | 410 => Reading::Missing,
        412 => Reading::Changed,
        416 => Reading::OutOfRange {
            total: out_of_range_total(headers),
        },
        408 | 425 | 429 | 500..=599 => {
            Reading::Busy(text(headers, header::RETRY_AFTER).and_then(|value| retry_after(value, now)))
        }
        300..=399 => Reading::Wrong(WrongAnswer::Redirect),
        other => Reading::Wrong(WrongAnswer::Status(other)),
    }
}

fn read_success(status: StatusCode, headers: &HeaderMap, from: u64) -> Reading {
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
    let (crc32c, has_md5) = hashes(headers);
    let generation = text(headers, "x-goog-generation").and_then(|value| value.parse().ok());
    if is_page(headers) && crc32c.is_none() {
        return Reading::Wrong(WrongAnswer::Page);
    }
    let etag = text(headers, header::ETAG)
        .filter(|etag| !etag.starts_with("W/"))
        .map(str::to_owned);
    let identity = |total| Identity {
        total,
        generation,
        etag,
        crc32c,
        has_md5,
    };

    if status == StatusCode::PARTIAL_CONTENT {
        let Some((start, end, total)) = text(headers, header::CONTENT_RANGE).and_then(content_range) else {
            return Reading::Wrong(WrongAnswer::OtherOffset);
        };
        if start != from {
            return Reading::Wrong(WrongAnswer::OtherOffset);
        }
        if total > LARGEST_FILE {
            return Reading::Wrong(WrongAnswer::Size);
        }
        return Reading::Bytes {
            identity: identity(total),
            end,
        };
    }
    let length = [
        text(headers, header::CONTENT_LENGTH),
        text(headers, "x-goog-stored-content-length"),
    ];
    let Some(total) = length.into_iter().flatten().find_map(number) else {
        return Reading::Wrong(WrongAnswer::NoLength);
    };
    if total > LARGEST_FILE {
        return Reading::Wrong(WrongAnswer::Size);
    }
    match from {
        0 => Reading::Bytes {
            identity: identity(total),
            end: total,
        },
        _ => Reading::Whole(identity(total)),
    }
}

/// Reads `bytes 5-9/10` as the first byte, one after the last, and the total.
fn content_range(value: &str) -> Option<(u64, u64, u64)> {
    let (range, total) = value.trim().strip_prefix("bytes ")?.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let (first, last, total) = (number(first)?, number(last)?, number(total)?);
    (first <= last && last < total).then(|| (first, last + 1, total))
}

fn out_of_range_total(headers: &HeaderMap) -> Option<u64> {
    number(
        text(headers, header::CONTENT_RANGE)?
            .trim()
            .strip_prefix("bytes */")?,
    )
}

/// A number of digits alone; one that is too large to be written down is as large as can be.
fn number(digits: &str) -> Option<u64> {
    let digits = digits.trim();
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().unwrap_or(u64::MAX))
}

/// Reads the CRC32C of `x-goog-hash`, and whether an MD5 is stated; both may stand in one line or in two
/// (Cloud Storage's reference of headers).
fn hashes(headers: &HeaderMap) -> (Option<u32>, bool) {
    let mut crc32c = None;
    let mut has_md5 = false;
    let lines = headers
        .get_all("x-goog-hash")
        .iter()
        .filter_map(|line| line.to_str().ok());
    for (name, value) in lines
        .flat_map(|line| line.split(','))
        .filter_map(|hash| hash.trim().split_once('='))
    {
        match name {
            "crc32c" => {
                let bytes = STANDARD
                    .decode(value)
                    .ok()
                    .and_then(|bytes| <[u8; 4]>::try_from(bytes).ok());
                crc32c = bytes.map(u32::from_be_bytes).or(crc32c);
            }
            "md5" => has_md5 = true,
            _ => {}
        }
    }
    (crc32c, has_md5)
}

/// Whether the answer calls itself a page.
pub(super) fn is_page(headers: &HeaderMap) -> bool {
    let kind = text(headers, header::CONTENT_TYPE)
        .unwrap_or_default()
        .to_ascii_lowercase();
    [
        "text/html",
        "application/xhtml+xml",
        "text/xml",
        "application/xml",
    ]
    .iter()
    .any(|page| kind.starts_with(page))
}

/// Whether the first bytes of a body are those of a web page or of the storage's error document.
pub(super) fn looks_like_a_page(first: &[u8]) -> bool {
    let first = first
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(first)
        .trim_ascii_start();
    let head = first[..first.len().min(64)].to_ascii_lowercase();
    head.starts_with(b"<!doctype html")
        || head.starts_with(b"<html")
        || head.starts_with(b"<?xml")
        || head.starts_with(b"<error>")
}

/// The word in the `<Code>` of the storage's error document; empty when there is none.
pub(super) fn error_code(body: &[u8]) -> String {
    let body = String::from_utf8_lossy(body);
    let code = body
        .split_once("<Code>")
        .and_then(|(_, rest)| rest.split_once("</Code>"))
        .map(|(code, _)| code);
    let is_word = |code: &&str| code.len() <= 64 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    code.filter(is_word).unwrap_or_default().to_owned()
}

fn text(headers: &HeaderMap, name: impl header::AsHeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

#[cfg(test)]
mod tests;
