//! A finished copy is unpacked beside its originals, and stays what it was.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::Code;
use carryout_core::snapshot::{Snapshot, UnpackingState, UnpackingView};
use carryout_sandbox::{Approval, Fault, Options, Route, Rule};
use carryout_simulation::{Harness, midday};
use std::path::Path;

const TWO: [&str; 2] = ["myactivity.search", "youtube.public_videos"];

#[tokio::test(start_paused = true)]
async fn a_copy_is_unpacked_beside_its_originals_and_the_proof_still_holds() {
    let (harness, bag) = copied(|_| ()).await;
    let space = harness.engine.unpack_free_space(1.into()).await.unwrap();

    harness.engine.unpack(1.into()).await.unwrap();
    let done = unpacked(&harness).await;

    assert!(space.needed > 0 && space.free.is_some());
    assert_eq!((done.bytes_done, done.bytes_total), (space.needed, space.needed));
    assert_eq!(done.folder, bag.join("unpacked").display().to_string());
    assert_eq!(bytes(&bag.join("unpacked")), space.needed);
    assert!(proved(&bag));
}

#[tokio::test(start_paused = true)]
async fn killed_again_and_again_it_comes_to_the_same_end() {
    let (mut harness, bag) = copied(|_| ()).await;
    harness.engine.unpack(1.into()).await.unwrap();

    for turn in 0..30 {
        for _ in 0..turn {
            tokio::task::yield_now().await;
        }
        harness = harness.restart().await.unwrap();
    }
    let done = unpacked(&harness).await;

    assert_eq!(bytes(&bag.join("unpacked")), done.bytes_done);
    assert!(
        !bag.join("unpacked")
            .join(TWO[0])
            .join(".carryout-unfinished")
            .exists()
    );
    assert!(proved(&bag));
}

#[tokio::test(start_paused = true)]
async fn hostile_names_are_adjusted_and_listed() {
    let (harness, bag) = copied(|harness| {
        let hostile = Rule::on(Route::Initiate, Fault::JobHostile).resource(TWO[0]);
        harness.staging.sandbox.faults().add(hostile);
    })
    .await;

    harness.engine.unpack(1.into()).await.unwrap();
    let done = unpacked(&harness).await;

    assert!(done.adjusted > 0 && done.refused > 0, "{done:?}");
    assert!(
        done.names
            .iter()
            .all(|name| bag.join("unpacked").join(&name.path).exists()),
        "{:?}",
        done.names
    );
    assert!(proved(&bag));
}

#[tokio::test(start_paused = true)]
async fn stopped_it_stays_stopped_and_goes_on_when_asked() {
    let (harness, _) = copied(|_| ()).await;
    harness.engine.unpack(1.into()).await.unwrap();
    harness.engine.stop_unpacking(1.into()).await.unwrap();
    let harness = harness.restart().await.unwrap();
    let stopped = harness
        .until("the stop", |picture| stands(picture, UnpackingState::Stopped))
        .await;

    harness.engine.unpack(1.into()).await.unwrap();

    assert!(stopped.is_ok());
    unpacked(&harness).await;
}

#[tokio::test(start_paused = true)]
async fn blocking_file_is_reported_and_unpacking_resumes_without_it() {
    let (harness, bag) = copied(|_| ()).await;
    std::fs::write(bag.join("unpacked"), "a file").unwrap();

    harness.engine.unpack(1.into()).await.unwrap();
    let blocked = harness
        .until("the word of it", |picture| {
            stands(picture, UnpackingState::Blocked)
        })
        .await
        .unwrap();
    std::fs::remove_file(bag.join("unpacked")).unwrap();
    unpacked(&harness).await;

    assert_eq!(view(&blocked).problem.as_ref().unwrap().code, Code::DiskError);
}

#[tokio::test(start_paused = true)]
async fn a_copy_that_is_not_finished_or_in_the_bin_is_not_unpacked() {
    let (harness, _) = copied(|_| ()).await;
    harness.engine.delete_files(1.into()).await.unwrap();
    harness
        .until("the bin", |picture| picture.exports[0].binned_at.is_some())
        .await
        .unwrap();

    let refused = harness.engine.unpack(1.into()).await.unwrap_err();

    assert_eq!(refused.code, Code::WrongUse);
}

async fn copied<T>(trouble: impl FnOnce(&Harness) -> T) -> (Harness, std::path::PathBuf) {
    let mut options = Options::default();
    options.archives.sizes.insert(TWO[1].to_owned(), 6 << 20);
    let harness = Harness::set(midday(), options).await.unwrap();
    trouble(&harness);
    let connection = harness.connect("Anna", &TWO, &Approval::default()).await.unwrap();
    let bag = harness.copy(connection, &TWO).await.unwrap();
    (harness, bag)
}

async fn unpacked(harness: &Harness) -> UnpackingView {
    let done = harness
        .until("the end of it", |picture| stands(picture, UnpackingState::Done))
        .await
        .unwrap();
    view(&done)
}

fn stands(picture: &Snapshot, state: UnpackingState) -> bool {
    picture.exports[0]
        .unpacking
        .as_ref()
        .is_some_and(|view| view.state == state)
}

fn view(picture: &Snapshot) -> UnpackingView {
    picture.exports[0].unpacking.clone().unwrap()
}

fn proved(bag: &Path) -> bool {
    carryout_core::receipt::verify(bag, |_, _| ()).unwrap().ok
}

/// What was unpacked, without our own lists of names.
fn bytes(folder: &Path) -> u64 {
    let mut sum = 0;
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap().map(Result::unwrap) {
            match entry.file_type().unwrap().is_dir() {
                true => folders.push(entry.path()),
                false if entry.file_name() == "names.json" => {}
                false => sum += entry.metadata().unwrap().len(),
            }
        }
    }
    sum
}
