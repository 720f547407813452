//! Ctrl-C, `kill` and a terminal that is closed: distinguished from a failure, nothing lost, and `nohup` is respected.

use crate::world::{World, quick, the_copy};
use carryout_sandbox::{Approval, Fault, Route, Rule};
use std::process::Command;

const ONE: &str = "maps.reviews";

#[tokio::test(flavor = "multi_thread")]
async fn termination_signal_shuts_down_cleanly_and_run_continues() {
    let Some((world, slow)) = connected_to_slow_storage(12).await else {
        return;
    };
    let sandbox = world.sandbox.clone();
    let served = || sandbox.observed().bytes_served;
    let to = world.path("copies").display().to_string();
    let mut child = world.start(&world.copy_words(ONE, &to));

    for name in ["-INT", "-TERM", "-HUP"] {
        let before = served();
        world.reach(&mut child, "bytes", || served() > before).await;
        signal(name, child.id());
        assert_eq!(
            world.ended(&mut child).await,
            1,
            "{name}: {}",
            world.said_so_far()
        );
        child = world.start(&["run", "--json"]);
    }
    world.sandbox.faults().remove(slow);

    assert_eq!(world.ended(&mut child).await, 0, "{}", world.said_so_far());
    let said = world.said_so_far().replace(' ', "");
    assert_eq!(said.matches("\"interrupted\":true").count(), 3, "{said}");
    world.assert_same_bytes(&the_copy(&world.path("copies")));
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn under_nohup_a_closed_terminal_ends_nothing() {
    let Some((world, slow)) = connected_to_slow_storage(4).await else {
        return;
    };
    let sandbox = world.sandbox.clone();
    let served = || sandbox.observed().bytes_served;
    let to = world.path("copies").display().to_string();
    let plain = world.command(&world.copy_words(ONE, &to));
    let mut command = Command::new("sh");
    command
        .args(["-c", "trap '' HUP; exec \"$@\"", "sh"])
        .arg(plain.get_program())
        .args(plain.get_args());
    for (name, value) in plain.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let mut child = world.spawn(command);
    world.reach(&mut child, "bytes", || served() > 0).await;

    signal("-HUP", child.id());
    world.sandbox.faults().remove(slow);

    assert_eq!(world.ended(&mut child).await, 0, "{}", world.said_so_far());
}

fn signal(name: &str, process: u32) {
    let sent = Command::new("kill").args([name, &process.to_string()]).status();
    assert!(sent.unwrap().success());
}

/// A connection whose next archive is so many MiB and comes at 1 MiB/s until the returned rule is removed; nothing where
/// no keyring can be had.
async fn connected_to_slow_storage(mib: u64) -> Option<(World, u64)> {
    let world = World::with_keyring(quick()).await?;
    let large = Fault::JobSize { bytes: mib << 20 };
    world.sandbox.faults().add(Rule::on(Route::Initiate, large));
    let slow = Fault::Throttle {
        bytes_per_second: 1 << 20,
    };
    let slow = world.sandbox.faults().add(Rule::on(Route::Storage, slow));
    world.connect(ONE, &Approval::default()).await;
    Some((world, slow))
}
