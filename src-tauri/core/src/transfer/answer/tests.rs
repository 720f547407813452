//! What the storage may answer, and what must be refused.

use super::{Identity, Reading, content_range, error_code, looks_like_a_page, read};
use crate::transfer::WrongAnswer;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use proptest::prelude::{any, proptest};
use std::time::Duration;

fn answer(status: u16, from: u64, headers: &[(&str, &str)]) -> Reading {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(
            name.parse::<HeaderName>().unwrap(),
            HeaderValue::from_str(value).unwrap(),
        );
    }
    let now = "2026-01-01T00:00:00Z".parse().unwrap();
    read(StatusCode::from_u16(status).unwrap(), &map, from, now)
}

const HASH: (&str, &str) = ("x-goog-hash", "crc32c=AAAAAQ==,md5=1B2M2Y8AsgTpgAmY7PhCfg==");

#[test]
fn a_range_that_fits_is_taken() {
    let read = answer(
        206,
        5,
        &[
            ("content-range", "bytes 5-9/10"),
            HASH,
            ("x-goog-generation", "12"),
            ("etag", "\"a\""),
        ],
    );

    let identity = Identity {
        total: 10,
        generation: Some(12),
        etag: Some("\"a\"".into()),
        crc32c: Some(1),
        has_md5: true,
    };
    assert_eq!(read, Reading::Bytes { identity, end: 10 });
}

#[test]
fn hashes_in_two_lines_are_read() {
    let read = answer(
        206,
        0,
        &[
            ("content-range", "bytes 0-9/10"),
            ("x-goog-hash", "md5=1B2M2Y8AsgTpgAmY7PhCfg=="),
            ("x-goog-hash", "crc32c=AAAAAQ=="),
        ],
    );

    let Reading::Bytes { identity, .. } = read else {
        panic!("{read:?}")
    };
    assert_eq!((identity.crc32c, identity.has_md5), (Some(1), true));
}

#[test]
fn bytes_from_another_place_are_refused() {
    for range in [
        "bytes 4-9/10",
        "bytes 9-5/10",
        "bytes 5-10/10",
        "bytes 5-9/*",
        "5-9/10",
        "bytes +5-9/10",
    ] {
        let read = answer(206, 5, &[("content-range", range)]);

        assert_eq!(read, Reading::Wrong(WrongAnswer::OtherOffset), "{range}");
    }
    assert_eq!(answer(206, 5, &[]), Reading::Wrong(WrongAnswer::OtherOffset));
}

#[test]
fn the_whole_in_place_of_the_rest_is_told_apart() {
    assert!(matches!(
        answer(200, 5, &[("content-length", "10"), HASH]),
        Reading::Whole(_)
    ));
    assert!(matches!(
        answer(200, 0, &[("content-length", "10"), HASH]),
        Reading::Bytes { end: 10, .. }
    ));
    assert_eq!(answer(200, 0, &[HASH]), Reading::Wrong(WrongAnswer::NoLength));
    for size in [
        "18446744073709551615",
        "99999999999999999999",
        "9223372036854775807",
        "17592186044417",
    ] {
        assert_eq!(
            answer(200, 0, &[HASH, ("content-length", size)]),
            Reading::Wrong(WrongAnswer::Size),
            "an impossible size is wrong content, {size}"
        );
    }
    assert_eq!(
        answer(
            206,
            0,
            &[HASH, ("content-range", "bytes 0-0/18446744073709551615")]
        ),
        Reading::Wrong(WrongAnswer::Size)
    );
}

#[test]
fn a_page_in_place_of_the_file_is_refused() {
    let read = answer(
        200,
        0,
        &[
            ("content-length", "10"),
            ("content-type", "text/html; charset=utf-8"),
        ],
    );

    assert_eq!(read, Reading::Wrong(WrongAnswer::Page));
    assert!(looks_like_a_page(b"\xef\xbb\xbf\n <!DOCTYPE html><html>"));
    assert!(looks_like_a_page(b"<?xml version='1.0'?><Error>"));
    assert!(!looks_like_a_page(b"PK\x03\x04"));
    assert!(!looks_like_a_page(b"{\"a\": 1}"));
}

#[test]
fn bytes_that_were_packed_on_the_way_are_refused() {
    let range = ("content-range", "bytes 0-9/10");

    let packed = answer(206, 0, &[range, HASH, ("content-encoding", "gzip")]);
    let stored = answer(
        206,
        0,
        &[
            range,
            HASH,
            ("content-encoding", "gzip"),
            ("x-goog-stored-content-encoding", "gzip"),
        ],
    );
    let unpacked = answer(200, 0, &[HASH, ("x-goog-stored-content-encoding", "gzip")]);

    assert_eq!(packed, Reading::Wrong(WrongAnswer::Encoded));
    assert!(matches!(stored, Reading::Bytes { .. }));
    assert_eq!(unpacked, Reading::Unpacked);
}

#[test]
fn every_other_status_has_its_meaning() {
    assert_eq!(answer(400, 0, &[]), Reading::Refused);
    assert_eq!(answer(403, 0, &[]), Reading::Refused);
    assert_eq!(answer(404, 0, &[]), Reading::Missing);
    assert_eq!(answer(412, 0, &[]), Reading::Changed);
    assert_eq!(
        answer(416, 0, &[("content-range", "bytes */0")]),
        Reading::OutOfRange { total: Some(0) }
    );
    assert_eq!(
        answer(503, 0, &[("retry-after", "7")]),
        Reading::Busy(Some(Duration::from_secs(7)))
    );
    assert_eq!(answer(429, 0, &[]), Reading::Busy(None));
    assert_eq!(answer(302, 0, &[]), Reading::Wrong(WrongAnswer::Redirect));
    assert_eq!(answer(204, 0, &[]), Reading::Wrong(WrongAnswer::Status(204)));
}

#[test]
fn the_code_of_an_error_document_is_read_and_nothing_else() {
    let expired = b"<?xml version='1.0'?><Error><Code>ExpiredToken</Code><Message>m</Message></Error>";

    assert_eq!(error_code(expired), "ExpiredToken");
    assert_eq!(error_code(b"<Code>https://secret</Code>"), "");
    assert_eq!(error_code(b"\xff\xfe"), "");
}

proptest! {
    #[test]
    fn no_content_range_of_a_stranger_breaks_anything(value in ".{0,60}", body in any::<Vec<u8>>()) {
        if let Some((first, end, total)) = content_range(&value) {
            assert!(first < end && end <= total);
        }
        looks_like_a_page(&body);
        error_code(&body);
    }

    #[test]
    fn a_content_range_that_is_true_is_read(first in 0..u64::MAX / 4, len in 1..u64::MAX / 4, rest in 0..u64::MAX / 4) {
        let (end, total) = (first + len, first + len + rest);

        assert_eq!(content_range(&format!("bytes {first}-{}/{total}", end - 1)), Some((first, end, total)));
    }
}
