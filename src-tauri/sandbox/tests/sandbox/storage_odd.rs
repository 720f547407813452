//! A storage that states little, answers ranges oddly, or names its objects otherwise.

use axum::http::Version;
use carryout_sandbox::{Access, Fault, Route, Rule, When};

use crate::storage::part;
use crate::support::{Answer, Fixture, object_path, urls};

/// One answer under one fault: to a range from the tenth byte on, or to a plain question.
async fn under(fault: Fault, with_range: bool) -> Answer {
    let (fixture, url) = part().await;
    fixture.sandbox.faults().add(Rule::on(Route::Storage, fault));
    let headers: &[(&str, &str)] = if with_range {
        &[("range", "bytes=10-")]
    } else {
        &[]
    };
    fixture.get(&url, headers).await
}

#[tokio::test]
async fn nothing_is_stated_where_nothing_is_to_be() {
    for fault in [Fault::StatesNothing, Fault::EndsWithConnection] {
        let answer = under(fault.clone(), true).await;

        assert_eq!(answer.status, 200, "{fault:?}");
        for name in [
            "etag",
            "x-goog-hash",
            "x-goog-generation",
            "content-length",
            "x-goog-stored-content-length",
            "accept-ranges",
        ] {
            assert!(!answer.headers.contains_key(name), "{fault:?}: {name}");
        }
        assert!(answer.body.starts_with(b"PK"), "{fault:?}");
    }
}

#[tokio::test]
async fn a_weak_tag_and_an_md5_can_be_all_there_is() {
    let weak = under(Fault::WeakEtag, false).await;
    let md5 = under(Fault::Md5Only, false).await;

    assert!(weak.headers["etag"].to_str().unwrap().starts_with("W/\""));
    assert!(!weak.headers.contains_key("x-goog-hash"));
    assert!(!weak.headers.contains_key("x-goog-generation"));
    assert!(md5.headers["x-goog-hash"].to_str().unwrap().starts_with("md5="));
}

#[tokio::test]
async fn ranges_are_answered_oddly() {
    let range = |answer: &Answer| answer.headers["content-range"].to_str().unwrap().to_owned();

    let no_total = under(Fault::NoTotal, true).await;
    assert!(range(&no_total).starts_with("bytes 10-") && range(&no_total).ends_with("/*"));
    let early = under(Fault::EarlyRange { by: 4 }, true).await;
    assert!(range(&early).starts_with("bytes 6-"), "{}", range(&early));
    let short = under(Fault::ShortRange { by: 7 }, true).await;
    assert_eq!(short.status, 206);
    let whole = under(Fault::NoTotal, false).await.body.len();
    assert_eq!(short.body.len(), whole - 10 - 7);
    let no_place = under(Fault::NoContentRange, true).await;
    assert_eq!(no_place.status, 206);
    assert!(!no_place.headers.contains_key("content-range"));
    let several = under(Fault::MultipartRange, true).await;
    assert_eq!(
        several.headers["content-type"],
        "multipart/byteranges; boundary=part"
    );
    assert!(several.body.starts_with(b"--part\r\n"));
    let unsatisfiable = under(Fault::Unsatisfiable, true).await;
    assert_eq!(unsatisfiable.status, 416);
    assert_eq!(under(Fault::Unsatisfiable, false).await.status, 200);
}

#[tokio::test]
async fn a_length_can_be_impossible_and_an_answer_can_lead_elsewhere() {
    let long = under(Fault::ImpossibleLength, true).await;
    assert!(
        long.headers["content-range"]
            .to_str()
            .unwrap()
            .ends_with("/18446744073709551615")
    );
    let leads = under(
        Fault::Redirect {
            to: Some("https://elsewhere.example/x".to_owned()),
        },
        false,
    )
    .await;
    assert_eq!(
        (leads.status.as_u16(), leads.headers["location"].to_str().unwrap()),
        (302, "https://elsewhere.example/x")
    );
    let same = under(Fault::Redirect { to: None }, false).await;
    assert!(
        same.headers["location"]
            .to_str()
            .unwrap()
            .contains("X-Goog-Signature=")
    );
}

#[tokio::test]
async fn objects_can_be_named_by_one_path_twice_or_in_part() {
    let fixture = Fixture::new();
    fixture
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, Fault::JobParts { parts: 3 }));
    let token = fixture.connect(&["maps.reviews"], Access::Days30).await.access;
    let plain = fixture.urls(&token, &["maps.reviews"]).await;
    let rule = Rule::on(Route::State, Fault::SharedPath).when(When::Always);
    let id = fixture.sandbox.faults().add(rule);
    let job = fixture.sandbox.jobs(0)[0].id.clone();

    let shared = urls(&fixture.job(&token, &job).await);

    assert_eq!(shared.len(), plain.len());
    assert!(
        shared
            .iter()
            .all(|url| object_path(url) == object_path(&shared[0]))
    );
    for (one, other) in plain.iter().zip(&shared) {
        assert_eq!(
            fixture.get(one, &[]).await.body,
            fixture.get(other, &[]).await.body
        );
    }
    fixture.sandbox.faults().remove(id);
    fixture
        .sandbox
        .faults()
        .add(Rule::on(Route::State, Fault::LinkTwice));
    let twice = urls(&fixture.job(&token, &job).await);
    assert_eq!(twice.first(), twice.last());
    assert_eq!(twice.len(), plain.len() + 1);
    fixture.sandbox.faults().clear();
    fixture
        .sandbox
        .faults()
        .add(Rule::on(Route::State, Fault::FewerLinks { missing: 99 }));
    assert_eq!(urls(&fixture.job(&token, &job).await).len(), 1);
}

#[tokio::test]
async fn a_body_that_ends_with_its_connection_is_sent_as_such() {
    let (fixture, url) = part().await;
    fixture
        .sandbox
        .faults()
        .add(Rule::on(Route::Storage, Fault::EndsWithConnection));
    let request = axum::http::Request::get(url.trim_start_matches("http://127.0.0.1"))
        .body(axum::body::Body::empty())
        .unwrap();

    let answer = fixture.sandbox.call(request).await.unwrap();

    assert_eq!(answer.version(), Version::HTTP_10);
}
