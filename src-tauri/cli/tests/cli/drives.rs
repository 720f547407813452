//! Real file systems that fill up, are write-protected or go away: the copy says so, waits, and goes on by itself.

use crate::drive::Drive;
use crate::world::{World, files, quick, the_copy};
use carryout_sandbox::{Approval, Fault, Route, Rule};
use std::path::Path;
use std::process::Command;

const ONE: &str = "maps.reviews";
/// What Google has, in bytes.
const OBJECT: u64 = 16 << 20;
/// What the drive holds, in MiB.
const DRIVE: u32 = 48;

#[tokio::test(flavor = "multi_thread")]
async fn full_drive_pauses_the_copy_until_space_is_free() {
    let Some((world, drive)) = with_drive().await else {
        return;
    };

    assert_waits_for_free_space(&world, &drive, &copy(&world, &drive)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn copy_with_no_wait_exits_on_a_full_drive_and_run_resumes() {
    let Some((world, drive)) = with_drive().await else {
        return;
    };

    assert_leaves_a_full_drive(&world, &drive, copy(&world, &drive)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_that_moves_to_a_full_drive_waits_there_too() {
    let Some((world, drive)) = half_done_elsewhere().await else {
        return;
    };

    assert_waits_for_free_space(&world, &drive, &take(&world, &drive)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn move_with_no_wait_exits_on_a_full_drive_and_run_resumes() {
    let Some((world, drive)) = half_done_elsewhere().await else {
        return;
    };

    assert_leaves_a_full_drive(&world, &drive, take(&world, &drive)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drive_that_is_pulled_out_while_bytes_flow_is_waited_for() {
    let Some((world, drive)) = with_drive().await else {
        return;
    };
    slow(&world);

    let mut child = world.spawn(drive.inside(&copy(&world, &drive)));
    world
        .reach(&mut child, "bytes", || served(&world) > OBJECT / 8)
        .await;
    drive.pull_out();
    world.sandbox.faults().clear();
    let is_reported = || world.said_so_far().contains("The folder is not there");
    world
        .reach(&mut child, "the word of the drive", is_reported)
        .await;
    assert!(
        files(drive.folder()).is_empty(),
        "nothing is written beside the drive"
    );
    drive.plug_in();
    let code = world.ended(&mut child).await;

    assert_eq!(code, 0, "{}", world.said_so_far());
    assert_same(&world, &drive);
    assert!(served(&world) < OBJECT + OBJECT / 8, "{} bytes", served(&world));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drive_that_was_write_protected_meanwhile_is_waited_for() {
    let Some((world, drive)) = with_drive().await else {
        return;
    };
    slow(&world);
    let mut child = world.spawn(drive.inside(&copy(&world, &drive)));
    world
        .reach(&mut child, "bytes", || served(&world) > OBJECT / 2)
        .await;
    child.kill().unwrap();
    child.wait().unwrap();
    world.sandbox.faults().clear();
    drive.set_writable(false);

    let mut child = world.spawn(drive.inside(&world.command(&["run", "--json", "--verbose"])));
    let is_reported = || {
        world
            .said_so_far()
            .contains("Nothing can be written to this folder")
    };
    world
        .reach(&mut child, "the word of the drive", is_reported)
        .await;
    drive.set_writable(true);
    let code = world.ended(&mut child).await;

    assert_eq!(code, 0, "{}", world.said_so_far());
    assert_same(&world, &drive);
}

/// Google with one large file, and a drive that it fits on.
async fn with_drive() -> Option<(World, Drive)> {
    let world = World::with_keyring(quick()).await?;
    let drive = Drive::mount(&world.path("."), DRIVE)?;
    let large = Fault::JobSize { bytes: OBJECT };
    world.sandbox.faults().add(Rule::on(Route::Initiate, large));
    world.connect(ONE, &Approval::default()).await;
    Some((world, drive))
}

/// A copy that was killed in its middle, in a folder that is not on the drive.
async fn half_done_elsewhere() -> Option<(World, Drive)> {
    let (world, drive) = with_drive().await?;
    slow(&world);
    let to = world.path("copies").display().to_string();
    let mut child = world.spawn(drive.inside(&world.command(&world.copy_words(ONE, &to))));
    world
        .reach(&mut child, "bytes", || served(&world) > OBJECT * 3 / 4)
        .await;
    child.kill().unwrap();
    child.wait().unwrap();
    // The storage stays slow: what is left must not come before the copy is moved.
    Some((world, drive))
}

fn take(world: &World, drive: &Drive) -> Command {
    let to = drive.folder().display().to_string();
    world.command(&["move", "--json", "--verbose", "--connection", "Anna", "--to", &to])
}

fn copy(world: &World, drive: &Drive) -> Command {
    let to = drive.folder().display().to_string();
    world.command(&world.copy_words(ONE, &to))
}

fn slow(world: &World) {
    let bytes_per_second = OBJECT / 8;
    let slow = Rule::on(Route::Storage, Fault::Throttle { bytes_per_second });
    world.sandbox.faults().add(slow);
}

fn served(world: &World) -> u64 {
    world.sandbox.observed().bytes_served
}

/// Writes until the drive is full, then frees a little space for the small files.
fn fill(ballast: &Path) {
    use std::io::Write as _;
    let mut file = std::fs::File::create(ballast).unwrap();
    while file.write_all(&[1; 1 << 16]).is_ok() {}
    let len = file.metadata().unwrap().len();
    file.set_len(len - (8 << 20)).unwrap();
}

/// While the drive is full, the command says so and waits; with free space it finishes.
async fn assert_waits_for_free_space(world: &World, drive: &Drive, words: &Command) {
    let ballast = drive.path("ballast");
    fill(&ballast);

    let mut child = world.spawn(drive.inside(words));
    let reported = "The disk is full. Carryout waits, and resumes by itself";
    let is_reported = || world.said_so_far().contains(reported);
    world
        .reach(&mut child, "the word of the full disk", is_reported)
        .await;
    world.sandbox.faults().clear();
    std::fs::remove_file(&ballast).unwrap();
    let code = world.ended(&mut child).await;

    assert_eq!(code, 0, "{}", world.said_so_far());
    assert_same(world, drive);
}

/// With `--no-wait` the command names the full drive and exits; `run` continues once there is free space.
async fn assert_leaves_a_full_drive(world: &World, drive: &Drive, mut words: Command) {
    let ballast = drive.path("ballast");
    fill(&ballast);
    words.arg("--no-wait");

    let mut child = world.spawn(drive.inside(&words));
    let left = world.ended(&mut child).await;
    let said = world.said_so_far();
    world.sandbox.faults().clear();
    std::fs::remove_file(&ballast).unwrap();
    let mut child = world.spawn(drive.inside(&world.command(&["run", "--json", "--verbose"])));
    let code = world.ended(&mut child).await;

    assert_eq!(left, 1, "{said}");
    assert!(said.contains("\"code\":\"disk_full\""), "{said}");
    assert_eq!(code, 0, "{}", world.said_so_far());
    assert_same(world, drive);
}

fn assert_same(world: &World, drive: &Drive) {
    world.assert_same_bytes(&the_copy(&drive.path("")));
    assert!(
        world
            .sandbox
            .observed()
            .initiated
            .iter()
            .all(|seen| seen.count == 1)
    );
}
