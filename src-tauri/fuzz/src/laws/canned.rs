//! A network whose answers are written down as they would come over a line, one after the other.

use bytes::Bytes;
use carryout_core::ports::{Body, BoxFuture, Network, NetworkError};
use http::{Request, Response};
use std::collections::VecDeque;
use std::sync::Mutex;

/// What stands between two answers.
const BETWEEN: &[u8] = b"\n%%\n";
/// A body comes in so many pieces, so that it is also seen in parts.
const PIECES: usize = 3;
const MOST_HEADERS: usize = 64;

/// Answers with what was written down, then not at all.
pub(super) struct Canned {
    left: Mutex<VecDeque<Vec<u8>>>,
    /// Whether the last answer is given again and again.
    for_ever: bool,
}

impl Canned {
    /// Gives each answer once; after the last the connection is closed.
    pub(super) fn once(bytes: &[u8]) -> Self {
        Self::new(bytes, false)
    }

    /// Gives the last answer for ever.
    pub(super) fn for_ever(bytes: &[u8]) -> Self {
        Self::new(bytes, true)
    }

    fn new(bytes: &[u8], for_ever: bool) -> Self {
        let mut left = VecDeque::new();
        let mut rest = bytes;
        while let Some(at) = rest.windows(BETWEEN.len()).position(|window| window == BETWEEN) {
            left.push_back(rest[..at].to_vec());
            rest = &rest[at + BETWEEN.len()..];
        }
        left.push_back(rest.to_vec());
        Self {
            left: Mutex::new(left),
            for_ever,
        }
    }

    fn next(&self) -> Option<Vec<u8>> {
        let mut left = self.left.lock().expect("no other panic");
        if self.for_ever && left.len() == 1 {
            left.front().cloned()
        } else {
            left.pop_front()
        }
    }
}

impl Network for Canned {
    fn send(&self, _request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, NetworkError>> {
        let answer = self.next();
        Box::pin(async move {
            let bytes = answer.ok_or_else(|| NetworkError::Connect("dead".to_owned()))?;
            answer_of(&bytes).ok_or_else(|| NetworkError::Protocol("not HTTP".to_owned()))
        })
    }
}

fn answer_of(bytes: &[u8]) -> Option<Response<Body>> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut head = httparse::Response::new(&mut headers);
    let httparse::Status::Complete(end) = head.parse(bytes).ok()? else {
        return None;
    };
    let mut answer = Response::builder().status(head.code?);
    for header in head.headers {
        answer = answer.header(header.name, header.value);
    }
    let body = &bytes[end..];
    let size = body.len().div_ceil(PIECES).max(1);
    let pieces: Vec<_> = body
        .chunks(size)
        .map(|piece| Ok(Bytes::copy_from_slice(piece)))
        .collect();
    answer
        .body(Box::pin(futures_util::stream::iter(pieces)) as Body)
        .ok()
}
