//! Every fault of a download.

use std::time::Duration;

use axum::http::Request;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use carryout_sandbox::{Access, Account, Fault, Route, Rule, When};

use crate::storage::{part, part_with};
use crate::support::{Answer, DAY, Fixture};

#[tokio::test]
async fn refusals_can_be_switched() {
    let (fixture, url) = part().await;
    for (what, status, code) in [
        (Fault::LinkExpired, 400, "ExpiredToken"),
        (Fault::SignatureRefused, 403, "SignatureDoesNotMatch"),
        (Fault::Missing, 404, "NoSuchKey"),
        (
            Fault::Status {
                code: 503,
                retry_after: Some(1),
            },
            503,
            "ServiceUnavailable",
        ),
        (
            Fault::Status {
                code: 429,
                retry_after: None,
            },
            429,
            "TooManyRequests",
        ),
    ] {
        on(&fixture, what);
        let answer = fixture.get(&url, &[]).await;
        assert_eq!(answer.status, status);
        assert!(answer.text().contains(&format!("<Code>{code}</Code>")));
    }
    on(&fixture, Fault::HeadAllowed);
    let head = Request::head(url.trim_start_matches("http://127.0.0.1"))
        .body("".into())
        .unwrap();
    assert_eq!(fixture.send(head).await.status, 200);
}

#[tokio::test]
async fn links_can_be_made_to_die_within_seconds() {
    let fixture = Fixture::new();
    fixture
        .sandbox
        .faults()
        .add(Rule::on(Route::State, Fault::LinkLives { seconds: 5 }));
    let token = fixture.connect(&["maps.reviews"], Access::Days30).await.access;
    let url = fixture.urls(&token, &["maps.reviews"]).await.remove(0);

    fixture.pass(Duration::from_secs(4));
    let before = fixture.get(&url, &[]).await;
    fixture.pass(Duration::from_secs(1));
    let after = fixture.get(&url, &[]).await;

    assert!(url.contains("X-Goog-Expires=5&"));
    assert_eq!((before.status.as_u16(), after.status.as_u16()), (200, 400));
}

#[tokio::test]
async fn a_fault_can_strike_one_account_only() {
    let fixture =
        Fixture::with(|options| options.accounts = vec![Account::named("anna"), Account::named("bo")]);
    let tokens = |name: &'static str| fixture.connect_as(Some(name), &["maps.reviews"], Access::Days30);
    let (anna, bo) = (tokens("anna").await, tokens("bo").await);
    let rule = Rule::on(Route::Initiate, Fault::Unauthenticated);
    fixture.sandbox.faults().add(Rule {
        account: Some("bo".into()),
        ..rule
    });

    assert_eq!(
        fixture.initiate(&anna.access, &["maps.reviews"]).await.status,
        200
    );
    assert_eq!(fixture.initiate(&bo.access, &["maps.reviews"]).await.status, 401);
}

#[tokio::test]
async fn a_burst_of_errors_ends() {
    let (fixture, url) = part().await;
    let busy = Fault::Status {
        code: 503,
        retry_after: None,
    };
    fixture
        .sandbox
        .faults()
        .add(Rule::on(Route::Storage, busy).when(When::Next(3)));

    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(fixture.get(&url, &[]).await.status.as_u16());
    }

    assert_eq!(statuses, [503, 503, 503, 200]);
}

#[tokio::test]
async fn bodies_can_be_cut_short_wrong_or_other() {
    let (fixture, url) = part().await;
    let whole = fixture.get(&url, &[]).await;
    let len = whole.body.len();
    let range = [("range", "bytes=10-109")];

    on(&fixture, Fault::Cut { after: 33 });
    let cut = fixture.get(&url, &[]).await;
    assert_eq!((cut.whole, &cut.body[..]), (false, &whole.body[..33]));
    assert_eq!(cut.header("content-length"), len.to_string());

    on(&fixture, Fault::ShortBody { missing: 30 });
    let short = fixture.get(&url, &range).await;
    assert_eq!((short.whole, short.body.len()), (true, 70));
    assert_eq!(short.header("content-range"), format!("bytes 10-109/{len}"));

    on(&fixture, Fault::WrongByte { at: None });
    let wrong = fixture.get(&url, &[]).await;
    assert_eq!(differences(&wrong, &whole), [len / 2]);
    on(&fixture, Fault::WrongByte { at: Some(12) });
    assert_eq!(differences(&fixture.get(&url, &[]).await, &whole), [12]);

    on(&fixture, Fault::IgnoreRange);
    let all = fixture.get(&url, &range).await;
    assert_eq!((all.status.as_u16(), all.body.len()), (200, len));

    on(&fixture, Fault::WrongOffset { by: 5 });
    let other = fixture.get(&url, &range).await;
    assert_eq!(other.header("content-range"), format!("bytes 15-114/{len}"));
    assert_eq!(other.body, whole.body[15..115]);

    on(&fixture, Fault::WrongTotal { by: 1 });
    assert_eq!(
        fixture.get(&url, &range).await.header("content-range"),
        format!("bytes 10-109/{}", len + 1)
    );

    on(&fixture, Fault::Html);
    let page = fixture.get(&url, &[]).await;
    assert_eq!(
        (page.status.as_u16(), page.header("content-type")),
        (200, "text/html")
    );
}

#[tokio::test]
async fn headers_can_be_wrong_or_missing() {
    let (fixture, url) = part().await;
    let right = fixture.get(&url, &[]).await;

    on(&fixture, Fault::WrongHash);
    assert_ne!(
        fixture.get(&url, &[]).await.header("x-goog-hash"),
        right.header("x-goog-hash")
    );
    on(&fixture, Fault::NoHash);
    assert_eq!(fixture.get(&url, &[]).await.header("x-goog-hash"), "");
    on(&fixture, Fault::HashInTwoLines);
    let lines = fixture
        .get(&url, &[])
        .await
        .headers
        .get_all("x-goog-hash")
        .iter()
        .count();
    assert_eq!(lines, 2);
    on(&fixture, Fault::NoEtag);
    let untagged = fixture.get(&url, &[]).await;
    assert_eq!(
        (untagged.header("etag"), untagged.header("x-goog-generation")),
        ("", "")
    );
    on(&fixture, Fault::NoLength);
    let unmeasured = fixture.get(&url, &[]).await;
    assert_eq!(
        (unmeasured.header("content-length"), unmeasured.body.len()),
        ("", right.body.len())
    );
}

#[tokio::test]
async fn gzip_is_transcoded_as_google_does() {
    let (fixture, url) = part().await;
    let right = fixture.get(&url, &[]).await;

    on(&fixture, Fault::Gunzipped);
    let plain = fixture.get(&url, &[("range", "bytes=5-9")]).await;
    let packed = fixture.get(&url, &[("accept-encoding", "gzip")]).await;

    assert_eq!((plain.status.as_u16(), plain.header("content-length")), (200, ""));
    assert_eq!(
        plain.header("x-guploader-response-body-transformations"),
        "gunzipped"
    );
    assert_eq!(plain.body, right.body);
    assert_eq!(packed.header("content-encoding"), "gzip");
    assert_eq!(
        packed.header("x-goog-stored-content-length"),
        packed.body.len().to_string()
    );
    let crc32c = STANDARD.encode(crc32c::crc32c(&packed.body).to_be_bytes());
    assert_eq!(plain.header("x-goog-hash"), format!("crc32c={crc32c}"));
    let unpacked = miniz_oxide::inflate::decompress_to_vec(&packed.body[10..packed.body.len() - 8]).unwrap();
    assert_eq!(unpacked, right.body);
}

#[tokio::test]
async fn an_object_can_change_under_its_name() {
    let (fixture, url) = part().await;
    let first = fixture.get(&url, &[("range", "bytes=0-9")]).await;
    let etag = first.header("etag").to_owned();

    on(&fixture, Fault::ChangedAfter);
    let still = fixture.get(&url, &[("if-match", &etag)]).await;
    fixture.sandbox.faults().clear();
    let refused = fixture.get(&url, &[("if-match", &etag)]).await;
    let fresh = fixture.get(&url, &[]).await;
    on(&fixture, Fault::Changed);
    let third = fixture.get(&url, &[]).await;

    assert_eq!(still.status, 200);
    assert_eq!(refused.status, 412);
    assert_ne!(
        fresh.header("x-goog-generation"),
        first.header("x-goog-generation")
    );
    assert_ne!(fresh.body, still.body);
    assert_ne!(third.header("etag"), fresh.header("etag"));
    assert!(zip::ZipArchive::new(std::io::Cursor::new(third.body)).is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_body_can_be_slow_late_or_stand_still() {
    let (fixture, url) = part_with(|options| {
        options.archives.sizes.insert("maps.reviews".into(), 1_000_000);
    })
    .await;
    let start = tokio::time::Instant::now();

    on(
        &fixture,
        Fault::Throttle {
            bytes_per_second: 100_000,
        },
    );
    fixture.get(&url, &[("range", "bytes=0-499999")]).await;
    let slow = start.elapsed();
    on(&fixture, Fault::Delay { ms: 700 });
    fixture.get(&url, &[("range", "bytes=0-9")]).await;
    let late = start.elapsed() - slow;
    on(
        &fixture,
        Fault::Stall {
            after: 10,
            ms: Some(30_000),
        },
    );
    let stalled = fixture.get(&url, &[("range", "bytes=0-99")]).await;
    let waited = start.elapsed() - slow - late;

    assert!((4_800..=5_200).contains(&slow.as_millis()), "{slow:?}");
    assert!((700..720).contains(&late.as_millis()), "{late:?}");
    assert_eq!((stalled.whole, stalled.body.len()), (true, 100));
    assert!((30_000..30_100).contains(&waited.as_millis()), "{waited:?}");
    on(&fixture, Fault::Stall { after: 10, ms: None });
    let for_ever = tokio::time::timeout(DAY, fixture.get(&url, &[])).await;
    assert!(for_ever.is_err());
}

#[tokio::test]
async fn wrong_bytes_do_not_count_as_fetched() {
    let (fixture, url) = part().await;

    on(&fixture, Fault::WrongByte { at: None });
    fixture.get(&url, &[]).await;

    assert!(!fixture.sandbox.observed().jobs[0].objects[0].fetched_whole);
}

fn on(fixture: &Fixture, what: Fault) {
    fixture.sandbox.faults().clear();
    fixture.sandbox.faults().add(Rule::on(Route::Storage, what));
}

fn differences(one: &Answer, other: &Answer) -> Vec<usize> {
    assert_eq!(one.body.len(), other.body.len());
    (0..one.body.len())
        .filter(|at| one.body[*at] != other.body[*at])
        .collect()
}
