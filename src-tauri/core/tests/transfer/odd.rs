//! A storage that states little, answers ranges oddly, or leads elsewhere: what can be used is used, and nothing goes on
//! without end.

use super::fixture::{Fixture, zips};
use super::storage::{Asked, Fault, States, Storage, Tag};
use base64::Engine as _;
use carryout_core::transfer::{Examine, Proof, SavedObject, TransferError, WrongAnswer};
use md5::{Digest as _, Md5};
use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::Ordering;

const MIB: usize = 1 << 20;

fn storage(rule: impl FnMut(usize, &Asked) -> Option<Fault> + Send + 'static) -> Arc<Storage> {
    Storage::new(2 * MIB, rule)
}

/// A ZIP file of `len` bytes of content.
fn archive(len: usize) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options: zip::write::SimpleFileOptions =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    zip.start_file("Portability/data.json", options).unwrap();
    zip.write_all(&super::storage::object(len, 3).bytes).unwrap();
    zip.finish().unwrap().into_inner()
}

/// A storage that holds `bytes` and states this of them, and no checksum.
fn holding(
    bytes: Vec<u8>,
    states: States,
    rule: impl FnMut(usize, &Asked) -> Option<Fault> + Send + 'static,
) -> Fixture {
    let storage = storage(rule);
    storage.hold(bytes, states);
    Fixture::new(storage)
}

// ---- what is stated

#[tokio::test(start_paused = true)]
async fn an_archive_is_kept_and_proved_by_itself_whatever_is_stated() {
    for states in [States::LENGTH, States::END, States::NOTHING] {
        let fixture = holding(archive(MIB), states, |_, _| None);

        let fetched = fixture.run().await.unwrap();

        fixture.assert_whole(&fetched);
        assert_eq!(fetched.proof, Proof::Archive, "{states:?}");
        assert_eq!(fixture.storage.asked().len(), 1, "{states:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_bare_file_is_kept_and_said_to_be_proved_by_what_there_is() {
    let bare = super::storage::object(MIB, 5).bytes.to_vec();
    for (states, proof, questions) in [
        (States::LENGTH, Proof::Length, 1),
        (States::END, Proof::End, 1),
        (States::NOTHING, Proof::Twice, 2),
    ] {
        let mut fixture = holding(bare.clone(), states, |_, _| None);
        fixture.file_name = "data.json";

        let fetched = fixture.run().await.unwrap();

        fixture.assert_whole(&fetched);
        assert_eq!(fetched.proof, proof);
        assert_eq!(fixture.storage.asked().len(), questions, "{proof:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_md5_alone_is_compared() {
    let fixture = holding(archive(MIB), States::ALL, |_, _| None);
    let sum = |bytes: &[u8]| base64::engine::general_purpose::STANDARD.encode(Md5::digest(bytes));
    let right = format!("md5={}", sum(&fixture.storage.bytes()));
    fixture.storage.object.lock().unwrap().hash_lines = vec![right];

    let fetched = fixture.run().await.unwrap();
    fixture.assert_whole(&fetched);
    assert_eq!(fetched.proof, Proof::Checksum);

    let fixture = holding(archive(MIB), States::ALL, |_, _| None);
    fixture.storage.object.lock().unwrap().hash_lines = vec![format!("md5={}", sum(b"other bytes"))];
    let error = fixture.run().await.unwrap_err();
    assert!(matches!(error, TransferError::Checksum { times: 3 }), "{error}");
    assert!(!fixture.file().exists());
}

#[tokio::test(start_paused = true)]
async fn a_checksum_proves_a_file_of_unknown_length() {
    let fixture = holding(archive(MIB), States::NOTHING, |_, _| None);
    fixture.storage.state_checksum();

    let fetched = fixture.run().await.unwrap();

    fixture.assert_whole(&fetched);
    assert_eq!(fetched.proof, Proof::Checksum);
}

#[tokio::test(start_paused = true)]
async fn an_empty_object_of_unknown_length_is_an_empty_file() {
    let fixture = holding(Vec::new(), States::NOTHING, |_, _| None);

    let fetched = fixture.run().await.unwrap();

    fixture.assert_whole(&fetched);
}

#[tokio::test(start_paused = true)]
async fn what_is_named_an_archive_and_is_none_has_to_come_twice() {
    let bare = super::storage::object(MIB, 5).bytes.to_vec();
    let fixture = holding(bare, States::LENGTH, |_, _| None);

    let fetched = fixture.run().await.unwrap();

    fixture.assert_whole(&fetched);
    assert_eq!((fetched.proof, fixture.storage.asked().len()), (Proof::Length, 2));
}

#[tokio::test(start_paused = true)]
async fn truncation_is_detected_in_archives_and_plain_files() {
    let cut = |number: usize, _: &Asked| (number == 1).then_some(Fault::Short(MIB as u64 / 2));

    let zip = holding(archive(MIB), States::NOTHING, cut);
    let fetched = zip.run().await.unwrap();
    zip.assert_whole(&fetched);
    assert_eq!(fetched.proof, Proof::Archive);

    let mut bare = holding(
        super::storage::object(MIB, 5).bytes.to_vec(),
        States::NOTHING,
        cut,
    );
    bare.file_name = "data.json";
    let fetched = bare.run().await.unwrap();
    bare.assert_whole(&fetched);
    assert_eq!((fetched.proof, bare.storage.asked().len()), (Proof::Twice, 3));
}

#[tokio::test(start_paused = true)]
async fn an_archive_that_is_always_cut_at_the_same_place_never_gets_a_name() {
    let fixture = holding(archive(MIB), States::NOTHING, |_, _| {
        Some(Fault::Short(MIB as u64 / 2))
    });

    let error = fixture.run().await.unwrap_err();

    assert!(matches!(error, TransferError::Unprovable { times: 3 }), "{error}");
    assert!(!fixture.file().exists());
}

#[tokio::test(start_paused = true)]
async fn damaged_archive_is_downloaded_again_and_kept_if_unchanged() {
    let mut bytes = archive(MIB);
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let always = holding(bytes, States::LENGTH, |_, _| None);
    let once = holding(archive(MIB), States::LENGTH, |number, _| {
        (number == 1).then_some(Fault::Flip)
    });

    let fetched = always.run().await.unwrap();
    always.assert_whole(&fetched);
    assert_eq!(fetched.proof, Proof::Length);

    let fetched = once.run().await.unwrap();
    once.assert_whole(&fetched);
    assert_eq!(fetched.proof, Proof::Archive);
}

#[tokio::test(start_paused = true)]
async fn without_a_proof_that_it_is_the_same_object_a_cut_begins_anew() {
    let weak = States {
        tag: Tag::Weak,
        ..States::LENGTH
    };
    for states in [States::LENGTH, weak, States::END] {
        let fixture = holding(archive(MIB), states, |number, _| {
            (number <= 2).then_some(Fault::Cut(MIB as u64 / 2))
        });

        let fetched = fixture.run().await.unwrap();

        fixture.assert_whole(&fetched);
        let asked = fixture.storage.asked();
        assert!(asked.iter().all(|asked| asked.from == 0), "{states:?}");
        assert_eq!(asked.len(), 3, "{states:?}");
        assert!(fixture.checkpoint().is_none(), "{states:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_tag_or_a_generation_is_proof_enough_to_go_on() {
    let tag = States {
        tag: Tag::Strong,
        ..States::LENGTH
    };
    let generation = States {
        generation: true,
        ..States::LENGTH
    };
    for states in [tag, generation] {
        let fixture = holding(archive(MIB), states, |number, _| {
            (number == 1).then_some(Fault::Cut(MIB as u64 / 2))
        });

        let fetched = fixture.run().await.unwrap();

        fixture.assert_whole(&fetched);
        assert_eq!(fixture.storage.given_bytes(), fetched.size, "{states:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn cuts_without_end_and_without_a_way_to_go_on_are_an_error() {
    let fixture = holding(archive(MIB), States::LENGTH, |_, _| Some(Fault::Cut(5000)));

    let error = fixture.run().await.unwrap_err();

    assert!(matches!(error, TransferError::NotResumable { .. }), "{error}");
    assert!(fixture.storage.asked().len() < 20);
}

#[tokio::test(start_paused = true)]
async fn foreign_file_keeps_its_name_without_a_checksum() {
    for states in [States::LENGTH, States::END] {
        let fixture = holding(archive(MIB), states, |_, _| None);
        std::fs::write(fixture.file(), vec![7; archive(MIB).len()]).unwrap();

        let error = fixture.run().await.unwrap_err();

        assert!(matches!(error, TransferError::NameTaken), "{error}");
        assert_eq!(std::fs::read(fixture.file()).unwrap()[0], 7);
    }
}

#[tokio::test(start_paused = true)]
async fn finished_file_is_found_without_a_stated_checksum() {
    for states in [States::LENGTH, States::END] {
        let fixture = holding(archive(MIB), states, |_, _| None);
        fixture.run().await.unwrap();

        let again = fixture.run().await.unwrap();

        fixture.assert_whole(&again);
        assert_eq!(again.proof, Proof::Archive);
    }
}

#[tokio::test(start_paused = true)]
async fn an_impossible_size_is_wrong_content_and_no_full_disk() {
    for head in [
        ("content-length", "18446744073709551615"),
        ("content-length", "99999999999999999"),
    ] {
        let fixture = Fixture::new(storage(move |_, _| {
            Some(Fault::Status(200, vec![head], "some bytes"))
        }));

        let error = fixture.run().await.unwrap_err();

        assert!(
            matches!(error, TransferError::WrongAnswer(WrongAnswer::Size)),
            "{error}"
        );
    }
}

// ---- ranges

#[tokio::test(start_paused = true)]
async fn odd_range_response_is_used_or_retried_once_without_a_range() {
    for odd in [
        Fault::NoTotal,
        Fault::Early(1000),
        Fault::Early(u64::MAX),
        Fault::Brief(100_000),
        Fault::Elsewhere,
        Fault::NoPlace,
        Fault::Several,
        Fault::OtherTotal,
        Fault::AlwaysPart,
        Fault::Whole,
        Fault::Status(416, vec![], ""),
        Fault::Status(416, vec![("content-range", "bytes */2097152")], ""),
    ] {
        for when in 1..=2 {
            // The first answer, or the one after a cut in the middle.
            let (fault, named) = (odd.clone(), format!("{odd:?} at {when}"));
            let fixture = Fixture::new(storage(move |number, _| match number {
                1 if when == 2 => Some(Fault::Cut(MIB as u64)),
                number if number == when => Some(fault.clone()),
                _ => None,
            }));

            let fetched = fixture
                .run()
                .await
                .unwrap_or_else(|error| panic!("{named}: {error}"));

            fixture.assert_whole(&fetched);
            assert!(fixture.storage.asked().len() <= 6, "{named}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn odd_answers_to_every_range_lose_nothing() {
    for odd in [
        Fault::NoTotal,
        Fault::Early(1000),
        Fault::Elsewhere,
        Fault::NoPlace,
        Fault::Several,
        Fault::OtherTotal,
        Fault::Whole,
    ] {
        let (fault, named) = (odd.clone(), format!("{odd:?}"));
        let mut cuts = 0;
        let fixture = Fixture::new(storage(move |_, asked| {
            if asked.headers.contains_key("range") {
                return Some(fault.clone());
            }
            cuts += 1;
            (cuts == 1).then_some(Fault::Cut(MIB as u64))
        }));

        let fetched = fixture
            .run()
            .await
            .unwrap_or_else(|error| panic!("{named}: {error}"));

        fixture.assert_whole(&fetched);
        assert!(fixture.storage.asked().len() < 20, "{named}");
    }
}

#[tokio::test(start_paused = true)]
async fn odd_answers_to_everything_end() {
    for odd in [
        Fault::NoPlace,
        Fault::Several,
        Fault::Status(416, vec![], ""),
        Fault::Cut(0),
        Fault::Short(0),
        Fault::Cut(1),
    ] {
        let (fault, named) = (odd.clone(), format!("{odd:?}"));
        let fixture = Fixture::new(storage(move |_, _| Some(fault.clone())));

        if let Ok(fetched) = fixture.run().await {
            fixture.assert_whole(&fetched);
        }

        assert!(
            fixture.storage.asked().len() < 60,
            "{named}: {}",
            fixture.storage.asked().len()
        );
    }
}

#[tokio::test(start_paused = true)]
async fn server_ignoring_ranges_without_progress_is_left_to_the_plan() {
    let states = States {
        ranges: false,
        ..States::ALL
    };
    let fixture = holding(archive(2 * MIB), states, |number, _| {
        let after = if number == 1 { MIB } else { MIB / 2 };
        Some(Fault::Cut(after as u64))
    });

    let error = fixture.run().await.unwrap_err();

    assert!(matches!(error, TransferError::Offline(_)), "{error}");
    assert!(fixture.storage.asked().len() < 20);
    assert_eq!(fixture.checkpoint().unwrap().durable(), MIB as u64);
}

// ---- pages and redirects

#[tokio::test(start_paused = true)]
async fn html_with_the_right_checksum_is_content() {
    let pages: [(&'static str, &[u8]); 4] = [
        ("Places.kml", b"<?xml version='1.0'?><kml></kml>"),
        (
            "Bookmarks.html",
            b"<!DOCTYPE html><html><body>links</body></html>",
        ),
        ("part-1.zip", b"<html>odd, and what Google has</html>"),
        ("error.xml", b"<Error><Code>Mine</Code></Error>"),
    ];
    for (name, page) in pages {
        let mut fixture = holding(page.to_vec(), States::ALL, |_, _| None);
        fixture.storage.state_checksum();
        fixture.links.name = Some(name);

        let fetched = fixture.run().await.unwrap();

        fixture.assert_whole(&fetched);
        assert_eq!(fetched.proof, Proof::Checksum, "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_checksum_an_html_page_is_recognised_by_name_and_type() {
    let page = b"<!DOCTYPE html><html><body>links</body></html>".to_vec();
    let html = States {
        kind: Some("text/html"),
        ..States::LENGTH
    };
    let mut named = holding(page.clone(), html, |_, _| None);
    named.file_name = "Bookmarks.html";
    named.links.name = Some("Bookmarks.html");
    let unnamed = holding(page, html, |_, _| None);

    let fetched = named.run().await.unwrap();
    let error = unnamed.run().await.unwrap_err();

    named.assert_whole(&fetched);
    assert!(
        matches!(error, TransferError::WrongAnswer(WrongAnswer::Page)),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_page_on_the_way_costs_nothing_that_is_there() {
    let page = "<html>Please log in to the hotel</html>";
    let fixture = Fixture::new(storage(move |number, _| match number {
        1 => Some(Fault::Cut(MIB as u64)),
        2 | 3 => Some(Fault::Page(page)),
        _ => None,
    }));

    let fetched = fixture.run().await.unwrap();

    fixture.assert_whole(&fetched);
    assert_eq!(fixture.progress.restarts(), 0);
    assert_eq!(fixture.storage.given_bytes(), fetched.size);
}

#[tokio::test(start_paused = true)]
async fn a_redirect_is_followed_to_the_public_internet_and_nowhere_else() {
    let leads = |to: &'static str| {
        Fixture::new(storage(move |number, _| {
            (number == 1).then(|| Fault::Status(302, vec![("location", to)], ""))
        }))
    };
    let elsewhere = leads("https://other.example/bucket/part-1.zip?signed=1");

    let fetched = elsewhere.run().await.unwrap();

    elsewhere.assert_whole(&fetched);
    assert_eq!(fetched.host.as_deref(), Some("other.example"));
    let second = &elsewhere.storage.asked()[1];
    assert!(second.url.starts_with("https://other.example/"));
    assert!(second.headers.contains_key("range"));
    for to in [
        "http://other.example/x",
        "https://127.0.0.1/x",
        "https://10.0.0.7/x",
        "https://[::1]/x",
        "https://169.254.169.254/latest",
        "https://localhost/x",
        "ftp://other.example/x",
    ] {
        let fixture = leads(to);
        fixture.run().await.unwrap();
        let asked = fixture.storage.asked();
        let wrong = asked
            .iter()
            .find(|asked| !asked.url.starts_with("https://storage.example/"));
        assert!(wrong.is_none(), "{to} was asked");
    }
}

#[tokio::test(start_paused = true)]
async fn redirects_without_end_are_an_error() {
    let fixture = Fixture::new(storage(|_, _| {
        Some(Fault::Status(302, vec![("location", "/again")], ""))
    }));

    let error = fixture.run().await.unwrap_err();

    assert!(
        matches!(error, TransferError::WrongAnswer(WrongAnswer::Redirect)),
        "{error}"
    );
    assert!(fixture.storage.asked().len() <= 8 * 6);
}

#[tokio::test(start_paused = true)]
async fn a_redirect_to_a_sign_in_is_no_file() {
    let page = "<!DOCTYPE html><html><form>Sign in</form></html>";
    let mut fixture = Fixture::new(storage(move |number, _| match number {
        1 => Some(Fault::Status(
            302,
            vec![("location", "https://accounts.google.com/ServiceLogin")],
            "",
        )),
        2 => Some(Fault::Page(page)),
        _ => None,
    }));
    fixture.links.name = Some("Bookmarks.html");

    let fetched = fixture.run().await.unwrap();

    fixture.assert_whole(&fetched);
}

// ---- one object under two addresses

#[tokio::test(start_paused = true)]
async fn an_object_that_is_saved_already_is_not_fetched_again() {
    let mut fixture = Fixture::new(storage(|_, _| None));
    let bytes = fixture.storage.bytes();
    let mut saved = SavedObject {
        part: 7,
        size: bytes.len() as u64,
        crc32c: crc32c::crc32c(&bytes),
        generation: 2,
    };
    fixture.saved = vec![saved.clone()];
    assert!(
        fixture.run().await.is_ok(),
        "another generation is another object"
    );
    std::fs::remove_file(fixture.file()).unwrap();

    saved.generation = 1;
    fixture.saved = vec![saved];
    let error = fixture.run().await.unwrap_err();

    assert!(matches!(error, TransferError::SameObject { part: 7 }), "{error}");
    assert!(!fixture.file().exists());
}

#[tokio::test(start_paused = true)]
async fn an_archive_is_looked_into_only_where_no_checksum_is_stated() {
    let mut fixture = holding(archive(MIB), States::ALL, |_, _| None);
    fixture.storage.state_checksum();
    fixture.examine = Examine::with(|_, _| panic!("the checksum is enough"));

    let fetched = fixture.run().await.unwrap();

    assert_eq!(fetched.proof, Proof::Checksum);
    fixture.examine = zips();
    assert_eq!(fixture.links.asked.load(Ordering::SeqCst), 1);
}
