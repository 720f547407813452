//! What the storage may answer, and what must be refused.

use super::{Head, Reading, content_range, error_code, read};
use crate::transfer::WrongAnswer;
use crate::transfer::identity::Version;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use proptest::prelude::{any, proptest};
use std::time::Duration;

fn answer(status: u16, headers: &[(&str, &str)]) -> Reading {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(
            name.parse::<HeaderName>().unwrap(),
            HeaderValue::from_str(value).unwrap(),
        );
    }
    let now = "2026-01-01T00:00:00Z".parse().unwrap();
    read(StatusCode::from_u16(status).unwrap(), &map, now)
}

fn head(status: u16, headers: &[(&str, &str)]) -> Head {
    match answer(status, headers) {
        Reading::Bytes(head) => *head,
        other => panic!("{other:?}"),
    }
}

const HASH: (&str, &str) = ("x-goog-hash", "crc32c=AAAAAQ==,md5=AAAAAAAAAAAAAAAAAAAAAg==");

fn md5() -> [u8; 16] {
    let mut sum = [0; 16];
    sum[15] = 2;
    sum
}

#[test]
fn everything_that_is_stated_is_read() {
    let head = head(
        206,
        &[
            ("content-range", "bytes 5-9/10"),
            HASH,
            ("x-goog-generation", "12"),
            ("etag", "\"a\""),
        ],
    );

    let version = Version {
        generation: Some(12),
        etag: Some("\"a\"".into()),
        crc32c: Some(1),
        md5: Some(md5()),
        sha256: None,
    };
    let expected = Head {
        version,
        total: Some(10),
        start: 5,
        end: Some(10),
        is_chunked: false,
    };
    assert_eq!(head, expected);
}

#[test]
fn sums_in_any_of_their_forms_are_read() {
    let two_lines = head(
        206,
        &[
            ("content-range", "bytes 0-9/10"),
            ("x-goog-hash", "md5=AAAAAAAAAAAAAAAAAAAAAg=="),
            ("x-goog-hash", "crc32c=AAAAAQ=="),
        ],
    );
    let sha = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    let digest = head(
        200,
        &[
            ("repr-digest", &format!("sha-256=:{sha}:")),
            ("content-length", "0"),
        ],
    );
    let whole = head(
        200,
        &[
            ("content-md5", "AAAAAAAAAAAAAAAAAAAAAg=="),
            ("content-length", "10"),
        ],
    );
    let part = head(
        206,
        &[
            ("content-md5", "AAAAAAAAAAAAAAAAAAAAAg=="),
            ("content-range", "bytes 0-4/10"),
        ],
    );

    assert_eq!(
        (two_lines.version.crc32c, two_lines.version.md5),
        (Some(1), Some(md5()))
    );
    assert_eq!(digest.version.sha256.map(|sum| sum[0]), Some(0xe3));
    assert_eq!(whole.version.md5, Some(md5()));
    assert_eq!(part.version.md5, None, "the sum of a part is none of the whole");
}

#[test]
fn a_weak_tag_says_nothing_of_bytes() {
    let head = head(200, &[("etag", "W/\"a\""), ("content-length", "1")]);

    assert_eq!(head.version, Version::default());
}

#[test]
fn a_range_is_read_in_every_form_that_can_be_used() {
    let place = |range: &str| {
        let head = head(206, &[("content-range", range)]);
        (head.start, head.end, head.total)
    };

    assert_eq!(place("bytes 5-9/10"), (5, Some(10), Some(10)));
    assert_eq!(place("bytes 5-9/*"), (5, Some(10), None));
    assert_eq!(place(" Bytes=5-9/10"), (5, Some(10), Some(10)));
    for range in [
        "bytes 9-5/10",
        "bytes 5-10/10",
        "5-9/10",
        "bytes +5-9/10",
        "lines 5-9/10",
    ] {
        assert_eq!(
            answer(206, &[("content-range", range)]),
            Reading::OddRange,
            "{range}"
        );
    }
    assert_eq!(answer(206, &[]), Reading::OddRange);
    let several = [("content-type", "multipart/byteranges; boundary=x")];
    assert_eq!(answer(206, &several), Reading::OddRange);
}

#[test]
fn a_length_may_be_missing_or_stand_beside_the_bodys() {
    let nothing = head(200, &[("transfer-encoding", "chunked")]);
    let both = head(
        200,
        &[("content-length", "7"), ("x-goog-stored-content-length", "10")],
    );

    assert_eq!(
        (nothing.total, nothing.end, nothing.is_chunked),
        (None, None, true)
    );
    assert_eq!((both.total, both.end), (Some(10), Some(7)));
}

#[test]
fn a_size_that_no_object_has_is_wrong_content() {
    for headers in [
        ("content-length", "18446744073709551615"),
        ("content-length", "99999999999999999999"),
        ("content-length", "17592186044417"),
        ("x-goog-stored-content-length", "9223372036854775808"),
    ] {
        assert_eq!(
            answer(200, &[headers]),
            Reading::Wrong(WrongAnswer::Size),
            "{headers:?}"
        );
    }
    for range in ["bytes 0-9/18446744073709551615", "bytes 0-18446744073709551614/*"] {
        let read = answer(206, &[("content-range", range)]);
        assert_eq!(read, Reading::Wrong(WrongAnswer::Size), "{range}");
    }
}

#[test]
fn bytes_that_were_packed_on_the_way_are_refused() {
    let range = ("content-range", "bytes 0-9/10");

    let packed = answer(206, &[range, HASH, ("content-encoding", "gzip")]);
    let stored = answer(
        206,
        &[
            range,
            HASH,
            ("content-encoding", "gzip"),
            ("x-goog-stored-content-encoding", "gzip"),
        ],
    );
    let unpacked = answer(200, &[HASH, ("x-goog-stored-content-encoding", "gzip")]);

    assert_eq!(packed, Reading::Wrong(WrongAnswer::Encoded));
    assert!(matches!(stored, Reading::Bytes(_)));
    assert_eq!(unpacked, Reading::Unpacked);
}

#[test]
fn every_other_status_has_its_meaning() {
    assert_eq!(answer(400, &[]), Reading::Refused);
    assert_eq!(answer(403, &[]), Reading::Refused);
    assert_eq!(answer(404, &[]), Reading::Refused);
    assert_eq!(answer(412, &[]), Reading::Changed);
    assert_eq!(
        answer(416, &[("content-range", "bytes */0")]),
        Reading::OutOfRange { total: Some(0) }
    );
    assert_eq!(answer(416, &[]), Reading::OutOfRange { total: None });
    assert_eq!(
        answer(503, &[("retry-after", "7")]),
        Reading::Busy(Some(Duration::from_secs(7)))
    );
    assert_eq!(answer(429, &[]), Reading::Busy(None));
    assert_eq!(answer(302, &[]), Reading::Wrong(WrongAnswer::Redirect));
    assert_eq!(answer(204, &[]), Reading::Wrong(WrongAnswer::Status(204)));
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
    fn no_untrusted_content_range_panics(value in ".{0,60}", body in any::<Vec<u8>>()) {
        if let Some((first, end, total)) = content_range(&value) {
            assert!(first < end && end <= total.unwrap_or(u64::MAX));
        }
        error_code(&body);
    }

    #[test]
    fn a_content_range_that_is_true_is_read(first in 0..u64::MAX / 4, len in 1..u64::MAX / 4, rest in 0..u64::MAX / 4) {
        let (end, total) = (first + len, first + len + rest);

        assert_eq!(content_range(&format!("bytes {first}-{}/{total}", end - 1)), Some((first, end, Some(total))));
        assert_eq!(content_range(&format!("bytes {first}-{}/*", end - 1)), Some((first, end, None)));
    }
}
