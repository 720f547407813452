//! What a journal can hold after a power cut, a full disk or a meddler: a checkpoint of any kind, beside a part of any kind.

use super::memory::MemoryDisk;
use super::storage::{carried, judge, part};
use base::object;
use bytes::Bytes;
use carryout_core::ports::{Body, BoxFuture, Network, NetworkError};
use carryout_core::transfer::{Checkpoint, Progress};
use http::{Request, Response, StatusCode, header};
use std::sync::Arc;

/// Whatever the checkpoint says and the part holds, the file that gets the name is the object.
pub fn checkpoint(bytes: &[u8]) -> String {
    let split = bytes
        .iter()
        .position(|byte| *byte == b'\n')
        .unwrap_or(bytes.len());
    let (text, rest) = bytes.split_at(split);
    let from: Option<Checkpoint> = serde_json::from_slice(text).ok();
    let is_read = if from.is_some() { "a" } else { "no" };
    let disk = Arc::new(MemoryDisk::default());
    // Of the object itself, with as much of it spoilt as the bytes say.
    let mut there = object();
    for (at, byte) in rest.iter().enumerate().take(there.len()) {
        there[at] ^= byte & 0x01;
    }
    disk.put(&part(), there);

    let progress = Progress::default();

    let fetched = carried(Arc::new(Honest), Arc::clone(&disk), from, &progress);

    judge(&disk, &fetched);
    match fetched {
        Ok(fetched) => {
            assert_eq!(
                (fetched.size, fetched.crc32c),
                (object().len() as u64, crc32c::crc32c(&object()))
            );
            format!("{is_read} checkpoint, {} bytes came", progress.received())
        }
        Err(error) => format!("{is_read} checkpoint: {error}"),
    }
}

/// A storage that does everything right.
struct Honest;

impl Network for Honest {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, NetworkError>> {
        Box::pin(async move {
            let answer = answer(&request);
            answer.map_err(|error| NetworkError::Protocol(error.to_string()))
        })
    }
}

fn answer(request: &Request<Bytes>) -> http::Result<Response<Body>> {
    let object = object();
    let total = object.len() as u64;
    let tag = request.headers().get(header::IF_MATCH);
    if tag.is_some_and(|tag| tag.as_bytes() != base::ETAG.as_bytes()) {
        return plain(StatusCode::PRECONDITION_FAILED).body(body(&[]));
    }
    let range = request
        .headers()
        .get(header::RANGE)
        .and_then(|value| value.to_str().ok());
    let asked = range.and_then(|value| value.strip_prefix("bytes=")?.split_once('-'));
    let Some((first, last)) = asked else {
        return plain(StatusCode::OK)
            .header(header::CONTENT_LENGTH, total)
            .body(body(&object));
    };
    let first: u64 = first.parse().unwrap_or(u64::MAX);
    let end = last
        .parse()
        .map_or(total, |last: u64| last.saturating_add(1).min(total));
    if first >= end {
        return plain(StatusCode::RANGE_NOT_SATISFIABLE)
            .header(header::CONTENT_RANGE, format!("bytes */{total}"))
            .body(body(&[]));
    }
    plain(StatusCode::PARTIAL_CONTENT)
        .header(
            header::CONTENT_RANGE,
            format!("bytes {first}-{}/{total}", end - 1),
        )
        .header(header::CONTENT_LENGTH, end - first)
        .body(body(&object[first as usize..end as usize]))
}

fn plain(status: StatusCode) -> http::response::Builder {
    Response::builder()
        .status(status)
        .header(header::ETAG, base::ETAG)
        .header("x-goog-generation", "7")
        .header("x-goog-hash", base::HASH)
}

fn body(bytes: &[u8]) -> Body {
    Box::pin(futures_util::stream::iter([Ok(Bytes::copy_from_slice(bytes))]))
}

mod base {
    //! The object that is fetched.

    /// Its entity tag.
    pub(super) const ETAG: &str = "\"tag\"";
    /// Its checksum as the storage states it.
    pub(super) const HASH: &str = "crc32c=g8X7dA==";

    /// Its bytes.
    pub(super) fn object() -> Vec<u8> {
        (0..6000_u32).map(|at| (at % 251) as u8).collect()
    }
}
