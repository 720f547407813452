//! Looking at finished copies with the real program: made by `copy`, searched, counted, exported.

use crate::world::{World, quick};
use carryout_sandbox::Approval;
use serde_json::Value;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

const SOME: &str = "myactivity.youtube,myactivity.search,chrome.history,youtube.subscriptions,maps.reviews,saved.collections";

async fn copied() -> Option<World> {
    copied_of(SOME, 300).await
}

async fn copied_of(categories: &str, items: u32) -> Option<World> {
    let mut options = quick();
    options.archives.items = items;
    options.archives.years = 5;
    let world = World::with_keyring(options).await?;
    assert_eq!(
        world.connect(categories, &Approval::default()).await.code,
        Some(0)
    );
    let copied = world.copy("all", "copies").await;
    assert_eq!(copied.code, Some(0), "{copied:?}");
    Some(world)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_is_searched_counted_and_exported() {
    let Some(world) = copied().await else { return };

    let indexed = world.run(&["view", "index", "--json"]).await;
    assert_eq!(indexed.code, Some(0), "{indexed:?}");
    let account = &indexed.json()["accounts"][0];
    assert_eq!(
        (&account["account"], &account["unreadable"]),
        (&"Anna".into(), &0.into()),
        "{account}"
    );

    let found = world
        .run(&[
            "view",
            "search",
            "--json",
            "lisbon",
            "--category",
            "myactivity.youtube",
            "--limit",
            "5",
        ])
        .await
        .json();
    let items = found["items"].as_array().unwrap();
    assert!(
        found["total"].as_u64().unwrap() >= 5 && items.len() == 5,
        "{found}"
    );
    let times: Vec<&str> = items.iter().map(|item| item["time"].as_str().unwrap()).collect();
    assert!(
        times.windows(2).all(|pair| pair[0] >= pair[1]),
        "newest first: {times:?}"
    );
    for item in items {
        assert!(item["title"].as_str().unwrap().to_lowercase().contains("lisbon"));
        assert!(!item["title"].as_str().unwrap().starts_with("Watched"), "{item}");
        assert_eq!(
            (&item["account"], &item["copies"], &item["gone"]),
            (&"Anna".into(), &1.into(), &false.into())
        );
        let file = std::fs::read(item["file"].as_str().unwrap()).unwrap();
        assert_eq!(item["sha256"], sha256(&file));
        assert!(item["entry"].as_str().unwrap().starts_with("Portability/"));
        assert!(item.as_object().unwrap().values().all(|value| !value.is_null()));
    }

    let stats = world.run(&["view", "stats", "--json"]).await.json();
    let stats = &stats["accounts"][0];
    assert!(
        stats["months"].as_array().unwrap().len() >= 60,
        "five years: {}",
        stats["months"]
    );
    assert!(
        !stats["channels"].as_array().unwrap().is_empty() && !stats["sites"].as_array().unwrap().is_empty()
    );

    let channels = world.run(&["view", "export", "--as", "newpipe"]).await;
    let channels: Value = serde_json::from_str(&channels.out).unwrap();
    assert!(channels["subscriptions"].as_array().unwrap().len() > 5);
    let file = world.path("places.kml");
    let places = world
        .run(&[
            "view",
            "export",
            "--as",
            "kml",
            "--json",
            "--to",
            file.to_str().unwrap(),
        ])
        .await;
    assert!(places.json()["exported"].as_u64().unwrap() > 5, "{places:?}");
    assert!(std::fs::read_to_string(&file).unwrap().contains("<Placemark>"));
    let again = world
        .run(&["view", "export", "--as", "kml", "--to", file.to_str().unwrap()])
        .await;
    assert_eq!(again.code, Some(2), "nothing is overwritten");
    world.assert_no_secret_leaked();
}

#[tokio::test(flavor = "multi_thread")]
async fn evidence_is_a_bag_that_the_library_of_congress_accepts() {
    let Some(world) = copied().await else { return };
    let bag = world.path("bag");

    let written = world
        .run(&[
            "view",
            "export",
            "--as",
            "bagit",
            "--to",
            bag.to_str().unwrap(),
            "--json",
            "lisbon",
        ])
        .await;

    assert_eq!(written.code, Some(0), "{written:?}");
    assert!(written.json()["exported"].as_u64().unwrap() > 0);
    assert_eq!(written.json()["withoutOriginal"], 0);
    for name in ["bagit.txt", "data/items.jsonl", "data/originals/000001.txt"] {
        let mode = std::fs::metadata(bag.join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name} is for its owner alone");
    }
    let checked = world.run(&["verify", bag.to_str().unwrap()]).await;
    assert_eq!(checked.code, Some(0), "{checked:?}");
    let Some(python) = std::env::var_os("CARRYOUT_BAGIT_PYTHON") else {
        eprintln!("SKIPPED: CARRYOUT_BAGIT_PYTHON names no Python that has the package bagit");
        return;
    };
    let validated = Command::new(python)
        .args(["-m", "bagit", "--validate"])
        .arg(&bag)
        .output()
        .unwrap();
    assert!(validated.status.success(), "{validated:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_copy_is_viewed_by_folder_and_shapes_show_no_value() {
    let Some(world) = copied().await else { return };
    let copies = world.path("copies");
    let copies = copies.to_str().unwrap();
    let home = world.path("other-home");
    let words = [
        "view",
        "search",
        "--json",
        "--folder",
        copies,
        "--home",
        home.to_str().unwrap(),
        "--limit",
        "3",
    ];
    let found = world.run(&words).await.json();
    assert!(found["total"].as_u64().unwrap() > 500, "{found}");
    let shapes = world
        .run(&[
            "view",
            "shapes",
            "--folder",
            copies,
            "--home",
            home.to_str().unwrap(),
        ])
        .await;
    assert!(
        shapes.out.contains("titleUrl") && shapes.out.contains("time_usec"),
        "{}",
        shapes.out
    );
    for value in ["example", "Lisbon", "lisbon", "http", "Harbour"] {
        assert!(!shapes.out.contains(value), "{value} in {}", shapes.out);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_copy_and_with_wrong_words_it_says_so() {
    let world = World::without_keyring(quick()).await;
    let none = world.path("bin");

    for words in [
        &["view", "search", "--json", "x"][..],
        &["view", "index", "--json", "--folder", none.to_str().unwrap()],
        &["view", "search", "--json", "--kind", "nonsense"],
        &["view", "search", "--json", "--since", "yesterday"],
    ] {
        let ended = world.run(words).await;
        assert_eq!(
            (ended.code, ended.problem().as_str()),
            (Some(2), "wrong_use"),
            "{words:?} {ended:?}"
        );
    }
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_ended_by_a_signal_leaves_nothing_behind() {
    let Some(world) = copied_of("chrome.history", 20_000).await else {
        return;
    };
    assert_eq!(world.run(&["view", "index"]).await.code, Some(0));
    let out = world.path("out");
    std::fs::create_dir(&out).unwrap();
    let names = || std::fs::read_dir(&out).unwrap().count();

    for (format, name) in [("jsonl", "all.jsonl"), ("bagit", "bag")] {
        let to = out.join(name).display().to_string();
        let mut child = world.start(&["view", "export", "--as", format, "--to", &to, "--json"]);
        world
            .reach(&mut child, "the export's beginning", || names() > 0)
            .await;
        let sent = Command::new("kill")
            .args(["-INT", &child.id().to_string()])
            .status();
        assert!(sent.unwrap().success());

        assert_eq!(world.ended(&mut child).await, 1, "{}", world.said_so_far());
        assert_eq!(names(), 0, "{format}");
    }
    let said = world.said_so_far().replace(' ', "");
    assert_eq!(said.matches("\"interrupted\":true").count(), 2, "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn names_that_are_nothing_are_refused_and_an_end_belongs_to_its_period() {
    let Some(world) = copied().await else { return };
    for (words, needle) in [
        (
            &["view", "search", "--category", "myactivity.serach", "--json"][..],
            "myactivity.search",
        ),
        (
            &["view", "search", "--category", "nothing.at.all", "--json"][..],
            "nothing.at.all",
        ),
        (
            &[
                "view",
                "export",
                "--as",
                "csv",
                "--category",
                "nothing.at.all",
                "--json",
            ][..],
            "nothing.at.all",
        ),
        (&["view", "search", "--account", "Berta", "--json"][..], "Berta"),
        (&["view", "stats", "--account", "Berta", "--json"][..], "Berta"),
        (&["view", "search", "--kind", "eaten", "--json"][..], "eaten"),
        (&["view", "search", "--since", "soon", "--json"][..], "soon"),
    ] {
        let refused = world.run(words).await;
        assert_eq!(refused.code, Some(2), "{words:?}: {refused:?}");
        assert!(refused.out.contains(needle), "{words:?}: {refused:?}");
    }
    let none = world
        .run(&["view", "search", "--category", "alerts.subscriptions", "--json"])
        .await;
    assert_eq!(
        (none.code, &none.json()["total"]),
        (Some(0), &0.into()),
        "a category without items"
    );
    let counted = world
        .run(&["view", "search", "--limit", "0", "--json"])
        .await
        .json();
    assert!(
        counted["total"].as_u64().unwrap() > 300 && counted["items"].as_array().unwrap().is_empty(),
        "{counted}"
    );

    let first = world
        .run(&[
            "view",
            "search",
            "--category",
            "myactivity.search",
            "--limit",
            "1",
            "--json",
        ])
        .await
        .json();
    let time = first["items"][0]["time"].as_str().unwrap();
    let only = world
        .run(&[
            "view",
            "search",
            "--category",
            "myactivity.search",
            "--since",
            time,
            "--until",
            time,
            "--json",
        ])
        .await
        .json();
    assert_eq!(
        only["items"][0], first["items"][0],
        "both ends belong to the period"
    );
}
