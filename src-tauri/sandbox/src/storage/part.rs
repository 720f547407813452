//! Answers to a range, the odd ones too.

use super::{plain, set, short};
use crate::faults::{Drawn, Fault};
use crate::object::{Object, Version};
use crate::world::World;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use std::sync::Arc;

/// 206 with one range.
pub(super) fn part(
    world: &Arc<World>,
    object: &Arc<Object>,
    version: Arc<Version>,
    (from, end): (u64, u64),
    drawn: &Drawn,
) -> Response {
    let len = version.content.len();
    let by = drawn
        .find(|fault| {
            if let Fault::WrongOffset { by } = fault {
                Some(*by)
            } else {
                None
            }
        })
        .unwrap_or(0);
    let earlier = drawn.find(|fault| {
        if let Fault::EarlyRange { by } = fault {
            Some(*by)
        } else {
            None
        }
    });
    let shorter = drawn.find(|fault| {
        if let Fault::ShortRange { by } = fault {
            Some(*by)
        } else {
            None
        }
    });
    let from = from
        .saturating_add(by)
        .min(len - 1)
        .saturating_sub(earlier.unwrap_or(0));
    let end = end
        .saturating_add(by)
        .min(len)
        .saturating_sub(shorter.unwrap_or(0))
        .max(from + 1);
    let more = drawn
        .find(|fault| {
            if let Fault::WrongTotal { by } = fault {
                Some(*by)
            } else {
                None
            }
        })
        .unwrap_or(0);
    let sent_end = end.saturating_sub(short(drawn)).max(from);
    let mut response = plain(world, object, &version, from, sent_end, drawn);
    *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    let headers = response.headers_mut();
    let total = match drawn.has(&Fault::NoTotal) {
        true => "*".to_owned(),
        false if drawn.has(&Fault::ImpossibleLength) => u64::MAX.to_string(),
        false => len.saturating_add_signed(more).to_string(),
    };
    let range = format!("bytes {from}-{}/{total}", end - 1);
    if drawn.has(&Fault::MultipartRange) {
        let media_type = object.media_type;
        let whole = version.content.collect(&world.noise);
        let place = |offset: u64| usize::try_from(offset).unwrap_or(whole.len()).min(whole.len());
        let bytes = &whole[place(from)..place(sent_end)];
        let head = format!("--part\r\nContent-Type: {media_type}\r\nContent-Range: {range}\r\n\r\n");
        let body = [head.as_bytes(), bytes, b"\r\n--part--\r\n"].concat();
        set(
            headers,
            header::CONTENT_TYPE,
            "multipart/byteranges; boundary=part",
        );
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
        *response.body_mut() = Body::from(body);
        return response;
    }
    if !drawn.has(&Fault::NoContentRange) {
        set(headers, header::CONTENT_RANGE, &range);
    }
    if !drawn.has(&Fault::NoLength) {
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(sent_end - from));
    }
    response
}
