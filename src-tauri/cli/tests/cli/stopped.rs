//! A program that stood still while the world went on, as a laptop does whose lid is closed.

use crate::survive::Plan;
use crate::world::{World, quick, the_copy};
use carryout_sandbox::{Approval, Fault, Route, Rule};
use std::process::Command;
use std::time::{Duration, Instant};

const ONE: &str = "maps.reviews";
/// Within seconds, it says; a busy machine gets some more.
const SOON: Duration = Duration::from_secs(10);

#[tokio::test(flavor = "multi_thread")]
async fn stopped_program_resumes_within_seconds_after_all_connections_closed() {
    let Some(mut world) = World::with_keyring(quick()).await else {
        return;
    };
    let large = Fault::JobSize { bytes: 24 << 20 };
    world.sandbox.faults().add(Rule::on(Route::Initiate, large));
    let bytes_per_second = 1 << 20;
    let slow = Rule::on(Route::Storage, Fault::Throttle { bytes_per_second });
    let slow = world.sandbox.faults().add(slow);
    world.connect(ONE, &Approval::default()).await;
    let sandbox = world.sandbox.clone();
    let served = || sandbox.observed().bytes_served;
    let to = world.path("copies").display().to_string();
    let mut child = world.start(&world.copy_words(ONE, &to));
    world.reach(&mut child, "bytes", || served() > 2 << 20).await;
    child.kill().unwrap();
    child.wait().unwrap();
    // From here on with the pauses that hold at Google, not with those of a test.
    let mut command = world.command(&["run", "--verbose", "--json"]);
    command.env("CARRYOUT_PACE", "1");
    let mut child = world.spawn(command);
    let before = served();
    world.reach(&mut child, "more bytes", || served() > before).await;

    signal("-STOP", child.id());
    let process = child.id();
    world
        .reach(&mut child, "standstill", || stands_still(process))
        .await;
    world.hang_up().await;
    tokio::time::sleep(Plan::read().standstill).await;
    let before = served();
    signal("-CONT", child.id());
    let woken = Instant::now();
    world.reach(&mut child, "a new byte", || served() > before).await;
    let pause = woken.elapsed();
    world.sandbox.faults().remove(slow);
    let code = world.ended(&mut child).await;

    eprintln!(
        "stood still for {:?}, all connections closed meanwhile: the first new byte {pause:.1?} after waking",
        Plan::read().standstill
    );
    assert!(pause < SOON, "{pause:?}");
    assert_eq!(code, 0, "{}", world.said_so_far());
    world.assert_same_bytes(&the_copy(&world.path("copies")));
}

fn signal(name: &str, process: u32) {
    let sent = Command::new("kill").args([name, &process.to_string()]).status();
    assert!(sent.unwrap().success());
}

/// Whether the system says that a process is stopped.
fn stands_still(process: u32) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // The state follows the name, which stands in brackets and may hold anything.
    status
        .rsplit(')')
        .next()
        .is_some_and(|rest| rest.trim_start().starts_with('T'))
}
