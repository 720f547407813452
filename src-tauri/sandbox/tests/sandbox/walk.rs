//! The whole way: consent, token, job, download; in memory and on loopback.

use std::io::Cursor;
use std::time::Duration;

use crate::support::{Fixture, SCOPE, object_path, parameter};
use carryout_sandbox::{Access, Approval};
use serde_json::json;
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

#[tokio::test]
async fn consent_leads_to_a_proved_archive_in_memory() {
    let fixture = Fixture::new();
    let tokens = fixture
        .connect(&["myactivity.search", "youtube.comments"], Access::Days30)
        .await;
    assert_eq!(
        tokens.all["scope"],
        format!("{SCOPE}myactivity.search {SCOPE}youtube.comments")
    );

    let id = fixture.start(&tokens.access, &["myactivity.search"]).await;
    let early = fixture.job(&tokens.access, &id).await;
    fixture.pass(Duration::from_secs(60));
    let done = fixture.job(&tokens.access, &id).await;

    assert_eq!(early["state"], "IN_PROGRESS");
    assert!(early.get("urls").is_none());
    assert_eq!(done["state"], "COMPLETE");
    assert_eq!(done["name"], format!("archiveJobs/{id}/portabilityArchiveState"));
    assert_eq!(done["exportTime"], "2026-03-01T12:00:00Z");
    let mut names = Vec::new();
    for url in crate::support::urls(&done) {
        let part = fixture.get(&url, &[]).await;
        assert_eq!(part.status, 200);
        let seen = fixture.sandbox.observed();
        let object = seen.jobs[0]
            .objects
            .iter()
            .find(|object| object.path == object_path(&url))
            .unwrap();
        assert_eq!(
            object.sha256.as_deref(),
            Some(hex(&Sha256::digest(&part.body)).as_str())
        );
        assert!(object.fetched_whole);
        let mut archive = zip::ZipArchive::new(Cursor::new(part.body)).unwrap();
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).unwrap();
            std::io::copy(&mut file, &mut std::io::sink()).unwrap();
            names.push(file.name().unwrap().into_owned());
        }
    }
    assert!(
        names.contains(&"Portability/archive_browser.json".to_owned()),
        "{names:?}"
    );
    assert!(
        names.contains(&"Portability/My Activity/Search/MyActivity.json".to_owned()),
        "{names:?}"
    );
}

#[tokio::test]
async fn the_same_works_on_a_socket() {
    let fixture = Fixture::with(|options| options.control = true);
    let running = fixture.sandbox.serve(0).await.unwrap();
    assert_eq!(fixture.sandbox.origin(), running.origin);
    let tokens = fixture.connect(&["maps.reviews"], Access::Once).await;
    let url = fixture.urls(&tokens.access, &["maps.reviews"]).await.remove(0);
    assert!(url.starts_with(&running.origin));

    let answer = fetch(&url).await;

    assert!(answer.starts_with(b"HTTP/1.1 200 OK\r\n"));
    assert!(String::from_utf8_lossy(&answer).contains("date: Sun, 01 Mar 2026 12:01:00 GMT"));
    let state = fetch(&format!("{}/sandbox/state", running.origin)).await;
    assert!(String::from_utf8_lossy(&state).contains("\"fetched_whole\": true"));
}

#[tokio::test]
async fn a_user_can_do_it_with_the_page_alone() {
    let fixture = Fixture::new();
    let url = fixture.auth_url(&["maps.reviews", "chrome.history"]);

    let page = fixture.get(url.as_str(), &[]).await;
    let scope = format!("{SCOPE}chrome.history");
    let query = url.query().unwrap();
    let fields = [
        ("request", query),
        ("account", "anna"),
        ("scope", scope.as_str()),
        ("access", "30"),
        ("decision", "continue"),
    ];
    let answer = fixture.form("/o/oauth2/v2/auth", &fields).await;

    assert_eq!(page.status, 200);
    assert!(page.text().contains("id=\"continue\"") && page.text().contains("id=\"cancel\""));
    assert_eq!(answer.status, 303);
    let location = answer.header("location").parse().unwrap();
    assert_eq!(parameter(&location, "state").as_deref(), Some("our-state"));
    assert_eq!(parameter(&location, "scope").as_deref(), Some(scope.as_str()));
    let tokens = fixture
        .exchange(&parameter(&location, "code").unwrap())
        .await
        .json();
    assert_eq!(tokens["scope"], scope);
    assert_eq!(tokens["refresh_token_expires_in"], json!(2_592_000));
}

#[tokio::test]
async fn a_scripted_user_can_untick_and_cancel() {
    let fixture = Fixture::new();
    let url = fixture.auth_url(&["maps.reviews", "chrome.history"]);
    let approve = |scopes: &[&str]| {
        let scopes = Some(scopes.iter().map(|scope| (*scope).to_owned()).collect());
        fixture
            .sandbox
            .approve(
                &url,
                &Approval {
                    scopes,
                    ..Approval::default()
                },
            )
            .unwrap()
    };

    let part = approve(&["maps.reviews"]);
    let none = approve(&[]);

    assert_eq!(parameter(&part, "scope"), Some(format!("{SCOPE}maps.reviews")));
    assert_eq!(parameter(&none, "error").as_deref(), Some("access_denied"));
    assert_eq!(parameter(&none, "code"), None);
}

async fn fetch(url: &str) -> Vec<u8> {
    let rest = url.strip_prefix("http://").unwrap();
    let (host, path) = rest.split_once('/').unwrap();
    let mut stream = TcpStream::connect(host).await.unwrap();
    let request = format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    answer
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
