//! What lies in the archives, and the forms that they take.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use carryout_sandbox::{Access, Account, EmptyResult, Fault, IndexPlace, Language, Options, Route, Rule};
use serde_json::Value;

use crate::support::{DAY, Fixture};

const INDEX: &str = "Portability/archive_browser.json";

#[tokio::test]
async fn every_category_gives_readable_files() {
    let fixture = Fixture::with(|options| options.archives.items = 5);
    let request = |resource: &'static str| {
        let fixture = &fixture;
        async move {
            let token = fixture.connect(&[resource], Access::Days30).await.access;
            fixture.urls(&token, &[resource]).await
        }
    };
    for resource in ALL {
        let files = unpacked(&fixture, &request(resource).await).await;

        assert!(files.len() >= 2, "{resource}: {:?}", files.keys());
        for (name, bytes) in &files {
            assert!(name.starts_with("Portability/"), "{name}");
            if name.ends_with(".json") {
                assert!(
                    serde_json::from_slice::<Value>(bytes).is_ok(),
                    "{resource}: {name}"
                );
            }
            if name.ends_with(".png") {
                assert!(bytes.starts_with(b"\x89PNG"), "{name}");
            }
        }
        let index: Value = serde_json::from_slice(&files[INDEX]).unwrap();
        let service = &index["serviceStatus"][0];
        assert_eq!(service["isIncomplete"], false);
        for file in service["extractedFile"].as_array().unwrap() {
            let folder = service["folderName"].as_str().unwrap();
            let direct = format!("Portability/{folder}/{}", file["name"].as_str().unwrap());
            let top = folder.split('/').next().unwrap();
            let beside = |name: &String| name.starts_with(&format!("Portability/{top}/"));
            assert!(
                files.contains_key(&direct) || files.keys().any(beside),
                "{direct}"
            );
        }
    }
}

#[tokio::test]
async fn entries_look_like_googles() {
    let (fixture, urls) = export(|_| {}, "myactivity.search").await;
    for url in urls {
        let bytes = fixture.get(&url, &[]).await.body;
        let mut archive = zip::ZipArchive::new(Cursor::new(&bytes[..])).unwrap();
        for at in 0..archive.len() {
            let file = archive.by_index(at).unwrap();
            let date = file.last_modified().unwrap();
            assert_eq!((date.year(), date.month(), date.day()), (1980, 1, 1));
            let header = usize::try_from(file.header_start()).unwrap();
            assert_eq!(&bytes[header..header + 4], b"PK\x03\x04");
            assert_eq!(&bytes[header + 6..header + 8], &[0x08, 0x08]);
            // The local header knows neither checksum nor sizes.
            assert_eq!(&bytes[header + 14..header + 26], &[0; 12]);
        }
    }
}

#[tokio::test]
async fn activities_are_newest_first_and_stay_the_same() {
    let (fixture, urls) = export(|_| {}, "myactivity.youtube").await;
    let first = activities(&unpacked(&fixture, &urls).await);
    let times: Vec<_> = first
        .iter()
        .map(|item| item["time"].as_str().unwrap().to_owned())
        .collect();
    let mut sorted = times.clone();
    sorted.sort_by(|one, other| other.cmp(one));
    assert_eq!(times, sorted);
    assert_eq!(times.len(), 60);
    assert!(times.iter().all(|time| time.as_str() < "2026-03-01T12:00:00Z"));

    fixture.pass(DAY * 2);
    let token = fixture
        .connect(&["myactivity.youtube"], Access::Days30)
        .await
        .access;
    let urls = fixture.urls(&token, &["myactivity.youtube"]).await;
    let later = activities(&unpacked(&fixture, &urls).await);

    let new = later
        .iter()
        .position(|item| *item == first[0])
        .expect("what was there stays");
    assert!(new > 0 && later[new..] == first[..first.len() - new]);
}

#[tokio::test]
async fn a_time_filter_keeps_what_lies_inside() {
    let fixture = Fixture::new();
    let token = fixture
        .connect(&["myactivity.youtube"], Access::Days30)
        .await
        .access;
    let body = serde_json::json!({
        "resources": ["myactivity.youtube"], "startTime": "2026-02-20T00:00:00Z", "endTime": "2026-02-23T00:00:00Z",
    });
    let answer = fixture
        .api("POST", "portabilityArchive:initiate", &token, body)
        .await
        .json();
    fixture.pass(DAY / 24 / 2);
    let state = fixture
        .job(&token, answer["archiveJobId"].as_str().unwrap())
        .await;

    let items = activities(&unpacked(&fixture, &crate::support::urls(&state)).await);

    assert!(!items.is_empty());
    for item in items {
        let time = item["time"].as_str().unwrap();
        assert!(
            ("2026-02-20T00:00:00Z".."2026-02-23T00:00:00Z").contains(&time),
            "{time}"
        );
    }
}

#[tokio::test]
async fn names_follow_the_language_of_the_account() {
    let german = Account {
        language: Language::German,
        ..Account::named("anna")
    };
    let (fixture, urls) = export(|options| options.accounts = vec![german], "myactivity.search").await;

    let files = unpacked(&fixture, &urls).await;

    assert!(
        files.contains_key("Portability/Meine Aktivitäten/Google Suche/MeineAktivitäten.json"),
        "{:?}",
        files.keys()
    );
}

#[tokio::test]
async fn the_index_lies_apart_or_beside_and_the_order_changes() {
    let mut places = BTreeSet::new();
    for seed in 0..12 {
        let (fixture, urls) = export(|options| options.seed = seed, "maps.reviews").await;
        let mut found = None;
        for (at, url) in urls.iter().enumerate() {
            let names = names(&fixture.get(url, &[]).await.body);
            if names.iter().any(|name| name == INDEX) {
                assert_eq!(names.len(), 1);
                found = Some(at == 0);
            }
        }
        places.insert(found.unwrap());
    }
    assert_eq!(places.len(), 2, "the index was always in the same place");

    let same = |options: &mut Options| {
        options.archives.index = IndexPlace::Same;
        options.archives.parts = 1..=1;
    };
    let (fixture, urls) = export(same, "maps.reviews").await;
    assert_eq!(urls.len(), 1);
    assert!(names(&fixture.get(&urls[0], &[]).await.body).contains(&INDEX.to_owned()));
}

#[tokio::test]
async fn data_comes_in_as_many_parts_as_asked() {
    for parts in 1..=3 {
        let (_, urls) = export(|options| options.archives.parts = parts..=parts, "maps.reviews").await;

        assert_eq!(urls.len(), parts as usize + 1);
    }
    let (fixture, urls) = fault(Fault::JobParts { parts: 5 }).await;
    assert_eq!(urls.len(), 6);
    assert!(unpacked(&fixture, &urls).await.len() > 5);
}

#[tokio::test]
async fn a_result_without_data_takes_every_form() {
    let none = |result| async move {
        let change = |options: &mut Options| {
            options.archives.empty = result;
            options.archives.without_data.insert("maps.reviews".into());
        };
        let (fixture, urls) = export(change, "maps.reviews").await;
        (
            urls.len(),
            unpacked(&fixture, &urls).await.into_keys().collect::<Vec<_>>(),
        )
    };

    assert_eq!(none(EmptyResult::NoUrls).await, (0, vec![]));
    assert_eq!(none(EmptyResult::IndexOnly).await, (1, vec![INDEX.to_owned()]));
    assert_eq!(
        none(EmptyResult::Notice).await,
        (2, vec![INDEX.to_owned(), "Portability/no-data.txt".to_owned()])
    );
    let (_, urls) = fault(Fault::JobEmpty {
        result: EmptyResult::NoUrls,
    })
    .await;
    assert!(urls.is_empty());
}

#[tokio::test]
async fn a_result_can_be_bare_json() {
    let change = |options: &mut Options| options.archives.parts = 1..=1;
    for what in [None, Some(Fault::JobBare)] {
        let (fixture, urls) = export_with(
            |options| {
                change(options);
                options.archives.bare = what.is_none();
            },
            what.clone(),
        )
        .await;

        let answer = fixture.get(&urls[0], &[]).await;

        assert_eq!(answer.header("content-type"), "application/json");
        assert_eq!(answer.json()["type"], "FeatureCollection");
    }
}

#[tokio::test]
async fn an_incomplete_export_says_so_in_its_index() {
    let (fixture, urls) = fault(Fault::JobIncomplete).await;

    let files = unpacked(&fixture, &urls).await;

    let index: Value = serde_json::from_slice(&files[INDEX]).unwrap();
    let service = &index["serviceStatus"][0];
    assert_eq!(service["isIncomplete"], true);
    let failed: Vec<_> = service["extractedFile"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|file| file["state"] == "FAILED")
        .collect();
    assert_eq!(failed.len(), 1);
    let name = format!(
        "Portability/{}/{}",
        service["folderName"].as_str().unwrap(),
        failed[0]["name"].as_str().unwrap()
    );
    assert!(!files.contains_key(&name));
}

#[tokio::test]
async fn hostile_names_are_there_on_demand() {
    let (fixture, urls) = fault(Fault::JobHostile).await;

    let mut all = Vec::new();
    for url in &urls {
        all.extend(names(&fixture.get(url, &[]).await.body));
    }

    for part in [
        "../outside.txt",
        "/absolute.txt",
        "C:/Windows/drive.txt",
        "Portability/CON",
        "Portability/Case.txt",
        "Portability/case.txt",
    ] {
        assert!(all.iter().any(|name| name == part), "{part}");
    }
    assert!(all.iter().any(|name| name.len() > 500));
}

#[tokio::test]
async fn an_index_can_be_forced_inside_and_a_job_be_large() {
    let (fixture, urls) = fault(Fault::JobIndexInside).await;
    for url in &urls {
        assert_ne!(names(&fixture.get(url, &[]).await.body), [INDEX]);
    }
    let (fixture, urls) = fault(Fault::JobSize { bytes: 3_000_000 }).await;

    let files = unpacked(&fixture, &urls).await;

    assert_eq!(
        files["Portability/Maps (your places)/attachment.bin"].len(),
        3_000_000
    );
}

#[tokio::test]
async fn the_same_seed_gives_the_same_bytes_and_another_seed_others() {
    let digest = |seed| async move {
        let (fixture, _) = export(|options| options.seed = seed, "youtube.comments").await;
        let observed = fixture.sandbox.observed();
        observed.jobs[0]
            .objects
            .iter()
            .map(|object| object.sha256.clone().unwrap())
            .collect::<Vec<_>>()
    };

    assert_eq!(digest(4).await, digest(4).await);
    assert_ne!(digest(4).await, digest(5).await);
}

pub async fn export(change: impl FnOnce(&mut Options), resource: &str) -> (Fixture, Vec<String>) {
    let fixture = Fixture::with(change);
    let token = fixture.connect(&[resource], Access::Days30).await.access;
    let urls = fixture.urls(&token, &[resource]).await;
    (fixture, urls)
}

async fn export_with(change: impl FnOnce(&mut Options), what: Option<Fault>) -> (Fixture, Vec<String>) {
    let fixture = Fixture::with(change);
    if let Some(what) = what {
        fixture.sandbox.faults().add(Rule::on(Route::Initiate, what));
    }
    let token = fixture.connect(&["maps.reviews"], Access::Days30).await.access;
    let urls = fixture.urls(&token, &["maps.reviews"]).await;
    (fixture, urls)
}

async fn fault(what: Fault) -> (Fixture, Vec<String>) {
    export_with(|_| {}, Some(what)).await
}

/// All files of all archives; reading them checks every CRC.
async fn unpacked(fixture: &Fixture, urls: &[String]) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for url in urls {
        let mut archive = zip::ZipArchive::new(Cursor::new(fixture.get(url, &[]).await.body)).unwrap();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).unwrap();
            let (name, mut bytes) = (file.name().unwrap().into_owned(), Vec::new());
            file.read_to_end(&mut bytes).unwrap();
            assert!(
                files.insert(name.clone(), bytes).is_none(),
                "{name} is there twice"
            );
        }
    }
    files
}

fn names(bytes: &[u8]) -> Vec<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let count = archive.len();
    let name = |at| String::from_utf8_lossy(archive.by_index_raw(at).unwrap().name_raw()).into_owned();
    (0..count).map(name).collect()
}

fn activities(files: &BTreeMap<String, Vec<u8>>) -> Vec<Value> {
    let log = files
        .iter()
        .find(|(name, _)| name.ends_with("MyActivity.json"))
        .unwrap()
        .1;
    serde_json::from_slice(log).unwrap()
}

/// One resource of each shape.
const ALL: [&str; 12] = [
    "alerts.subscriptions",
    "chrome.autofill",
    "chrome.bookmarks",
    "chrome.history",
    "maps.photos_videos",
    "maps.reviews",
    "myactivity.maps",
    "myactivity.search",
    "mymaps.maps",
    "shopping.addresses",
    "youtube.comments",
    "youtube.private_videos",
];
