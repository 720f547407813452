//! The control plane, the connections page, and real sockets.

use std::collections::BTreeSet;

use axum::http::Request;
use carryout_sandbox::{Access, Fault, Route, Rule, When};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{Answer, DAY, Fixture, REDIRECT};

async fn post(fixture: &Fixture, path: &str, body: Value) -> Answer {
    let request = Request::post(path).header("content-type", "application/json");
    fixture.send(request.body(body.to_string().into()).unwrap()).await
}

#[tokio::test]
async fn another_process_can_consent_move_time_and_switch_faults() {
    let fixture = Fixture::with(|options| options.control = true);
    let url = fixture.auth_url(&["maps.reviews"]);

    let approved = post(
        &fixture,
        "/sandbox/approve",
        json!({"url": url, "access": "once"}),
    )
    .await
    .json();
    let clock = post(&fixture, "/sandbox/clock", json!({"advance_seconds": 90}))
        .await
        .json();
    let rule = json!({"route": "token", "what": {"kind": "status", "code": 500}, "when": {"next": 1}});
    let ids = post(&fixture, "/sandbox/faults", rule).await.json();
    let listed = fixture.get("/sandbox/faults", &[]).await.json();
    let cleared = fixture
        .send(Request::delete("/sandbox/faults").body("".into()).unwrap())
        .await;

    assert!(approved["location"].as_str().unwrap().starts_with(REDIRECT));
    assert_eq!(clock["now"], "2026-03-01T12:01:30Z");
    assert_eq!(ids, json!({"ids": [1]}));
    assert_eq!(listed["faults"][0]["rule"]["what"]["kind"], "status");
    assert_eq!(
        (cleared.status.as_u16(), fixture.sandbox.faults().list().len()),
        (200, 0)
    );
}

#[tokio::test]
async fn page_error_is_reported_to_a_script() {
    let fixture = Fixture::with(|options| options.control = true);
    let mut url = fixture.auth_url(&["maps.reviews"]);
    url.query_pairs_mut().append_pair("client_id", "twice");

    let answer = post(&fixture, "/sandbox/approve", json!({"url": url})).await;

    assert_eq!(
        (answer.status.as_u16(), &answer.json()["page_error"]["error"]),
        (422, &json!("invalid_request"))
    );
}

#[tokio::test]
async fn planted_secrets_can_be_looked_for() {
    let fixture = Fixture::new();
    let tokens = fixture.connect(&["maps.reviews"], Access::Days30).await;

    let planted = fixture.sandbox.planted();

    for secret in [&tokens.access, &tokens.refresh, &fixture.client().secret] {
        assert!(planted.contains(secret));
    }
    let record = serde_json::to_string(&fixture.sandbox.observed()).unwrap();
    assert!(planted.iter().all(|secret| !record.contains(secret.as_str())));
}

#[tokio::test]
async fn renewing_prolongs_the_same_grant_in_its_last_90_days() {
    let fixture = Fixture::new();
    let tokens = fixture.connect(&["maps.reviews"], Access::Days180).await;
    let project = fixture.client().project_number.clone();
    let page = format!("/connections/link?project_number={project}");
    let early = fixture.get(&page, &[]).await.text();
    assert_eq!(fixture.sandbox.renew("anna", &project, Access::Days180), 0);

    fixture.pass(DAY * 90);
    fixture.refresh(&tokens.refresh).await;
    let late = fixture.get(&page, &[]).await.text();
    let fields = [
        ("project_number", project.as_str()),
        ("account", "anna"),
        ("decision", "renew"),
        ("access", "180"),
    ];
    let done = fixture.form("/connections/link", &fields).await.text();

    assert!(!early.contains(">Renew<") && late.contains(">Renew<"));
    assert!(done.contains("Access was renewed."));
    fixture.pass(DAY * 179);
    assert_eq!(fixture.refresh(&tokens.refresh).await.status, 200);
    fixture.pass(DAY);
    assert_eq!(fixture.refresh(&tokens.refresh).await.status, 400);
}

#[tokio::test]
async fn a_project_in_testing_cannot_renew() {
    let fixture =
        Fixture::with(|options| options.clients[0].testing = Some(BTreeSet::from(["anna".to_owned()])));
    fixture.connect(&["maps.reviews"], Access::Days30).await;
    let project = fixture.client().project_number.clone();

    let page = fixture
        .get(&format!("/connections/link?project_number={project}"), &[])
        .await
        .text();

    assert!(!page.contains(">Renew<"));
    assert_eq!(fixture.sandbox.renew("anna", &project, Access::Days30), 0);
}

#[tokio::test]
async fn access_can_be_removed_at_googles_page() {
    let fixture = Fixture::new();
    let tokens = fixture.connect(&["maps.reviews"], Access::Days30).await;
    let project = fixture.client().project_number.clone();
    let fields = [
        ("project_number", project.as_str()),
        ("account", "anna"),
        ("decision", "remove"),
    ];

    let page = fixture.form("/connections/link", &fields).await.text();

    assert!(page.contains("Access was removed.") && page.contains("id=\"nothing\""));
    assert_eq!(fixture.refresh(&tokens.refresh).await.status, 400);
    let grant = &fixture.sandbox.observed().grants[0];
    assert_eq!(
        (grant.alive, grant.refresh_tokens_alive, grant.access_tokens_alive),
        (false, 0, 0)
    );
}

#[tokio::test]
async fn dropped_response_closes_the_connection_and_cut_body_ends_early() {
    let fixture = Fixture::new();
    let running = fixture.sandbox.serve(0).await.unwrap();
    let token = fixture.connect(&["maps.reviews"], Access::Days30).await.access;
    let url = fixture.urls(&token, &["maps.reviews"]).await.remove(0);
    let add = |what| {
        fixture
            .sandbox
            .faults()
            .add(Rule::on(Route::Storage, what).when(When::Next(1)))
    };

    add(Fault::DropRequest);
    let dropped = raw(&running.origin, &url).await;
    add(Fault::Cut { after: 100 });
    let cut = raw(&running.origin, &url).await;
    let whole = raw(&running.origin, &url).await;

    assert!(dropped.is_empty());
    let body =
        |answer: &[u8]| answer.len() - answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap() - 4;
    assert_eq!(body(&cut), 100);
    assert!(body(&whole) > 100);
    drop(running);
}

#[tokio::test]
async fn storage_can_live_on_a_port_of_its_own() {
    let fixture = Fixture::with(|options| options.separate_storage = true);
    let running = fixture.sandbox.serve(0).await.unwrap();
    let token = fixture.connect(&["maps.reviews"], Access::Days30).await.access;

    let url = fixture.urls(&token, &["maps.reviews"]).await.remove(0);

    assert_ne!(running.origin, running.storage_origin);
    assert!(url.starts_with(&running.storage_origin));
    assert!(
        raw(&running.storage_origin, &url)
            .await
            .starts_with(b"HTTP/1.1 200")
    );
}

/// A range of a large object is right wherever it begins, also when many connections ask at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_connections_get_their_own_ranges() {
    let size = 40_000_000;
    let fixture = Fixture::with(|options| {
        options.archives.parts = 1..=1;
        options.archives.index = carryout_sandbox::IndexPlace::Same;
        options.archives.sizes.insert("maps.reviews".into(), size);
    });
    let running = fixture.sandbox.serve(0).await.unwrap();
    let token = fixture.connect(&["maps.reviews"], Access::Days30).await.access;
    let url = fixture.urls(&token, &["maps.reviews"]).await.remove(0);
    let object = fixture.sandbox.jobs(0).remove(0).objects.remove(0);
    let step = object.size / 8 + 1;

    let ranges = (0..8).map(|part| {
        let (origin, url) = (running.origin.clone(), url.clone());
        let range = format!("Range: bytes={}-{}\r\n", part * step, (part + 1) * step - 1);
        tokio::spawn(async move { raw_with(&origin, &url, &range).await })
    });
    let mut whole = Vec::new();
    for range in ranges.collect::<Vec<_>>() {
        let answer = range.await.unwrap();
        let head = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap() + 4;
        whole.extend_from_slice(&answer[head..]);
    }

    assert_eq!(
        (whole.len() as u64, crc32c::crc32c(&whole)),
        (object.size, object.crc32c)
    );
    assert!(fixture.sandbox.jobs(0)[0].objects[0].fetched_whole);
    assert_eq!(fixture.sandbox.sha256(&object.path).unwrap().len(), 64);
}

#[tokio::test]
async fn a_stopped_sandbox_closes_its_connections() {
    let fixture = Fixture::new();
    let running = fixture.sandbox.serve(0).await.unwrap();
    let mut stream = TcpStream::connect(running.origin.trim_start_matches("http://"))
        .await
        .unwrap();
    stream
        .write_all(b"GET /tokeninfo HTTP/1.1\r\nHost: x\r\n\r\n")
        .await
        .unwrap();
    let mut buffer = [0; 16];
    stream.read_exact(&mut buffer).await.unwrap();

    drop(running);

    let mut rest = Vec::new();
    let ended = stream.read_to_end(&mut rest).await;
    assert!(ended.is_ok() || ended.unwrap_err().kind() == std::io::ErrorKind::ConnectionReset);
}

async fn raw(origin: &str, url: &str) -> Vec<u8> {
    raw_with(origin, url, "").await
}

async fn raw_with(origin: &str, url: &str, headers: &str) -> Vec<u8> {
    let host = origin.trim_start_matches("http://");
    let path = url.split_once(host).unwrap().1;
    let mut stream = TcpStream::connect(host).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n{headers}Connection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    answer
}
