//! Copy after copy with faults out of a seed, each killed several times at random moments.

use crate::world::{World, files, quick};
use carryout_sandbox::{Approval, Fault, Route, Rule, When};
use rand::Rng;
use rand::rngs::StdRng;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// So many categories a day, others each day: what is asked for twice is then always one time too many.
const OF_A_DAY: usize = 5;
/// A program of a few seconds is killed at any moment of them.
const LIFE: u64 = 3_000;
const MOST_KILLS: u32 = 3;
/// A keyring on a busy machine may be silent for a while.
const MOST_STARTS: u32 = 6;

/// Lives through so many copies; answers how often the program was killed. Nothing where there is no keyring.
pub async fn live(days: usize, dice: &mut StdRng) -> Option<u32> {
    let world = World::with_keyring(quick()).await?;
    let all: Vec<&str> = carryout_core::catalog::categories()
        .iter()
        .filter(|category| category.offered)
        .map(|category| category.resource)
        .take(days * OF_A_DAY)
        .collect();
    let connected = world.connect(&all.join(","), &Approval::default()).await;
    assert_eq!(connected.code, Some(0), "{connected:?}");
    let mut kills = 0;
    for (day, wanted) in all.chunks(OF_A_DAY).enumerate() {
        let faults: Vec<Rule> = (0..2).map(|_| fault(dice)).collect();
        eprintln!("day {day}: {faults:?}");
        for fault in faults {
            world.sandbox.faults().add(fault);
        }
        kills += killed(&world, &wanted.join(","), dice).await;
        world.sandbox.faults().clear();
        finish(&world, &wanted.join(",")).await;
        assert_nothing_lost_or_doubled(&world, &all[..all.len().min((day + 1) * OF_A_DAY)]);
    }
    world.assert_no_secret_leaked();
    Some(kills)
}

/// Starts a copy, kills it, has it go on, kills it again.
async fn killed(world: &World, wanted: &str, dice: &mut StdRng) -> u32 {
    let mut kills = 0;
    for _ in 0..dice.random_range(1..=MOST_KILLS) {
        let after = Duration::from_millis(dice.random_range(0..LIFE));
        let mut child = start(world, wanted);
        let begun = Instant::now();
        let ended = world.until(&mut child, "the moment", || begun.elapsed() >= after);
        if ended.await.is_none() {
            child.kill().unwrap();
            child.wait().unwrap();
            kills += 1;
        }
    }
    kills
}

/// Lets it end by itself.
async fn finish(world: &World, wanted: &str) {
    let mut code = -1;
    for _ in 0..MOST_STARTS {
        let mut child = start(world, wanted);
        code = world.ended(&mut child).await;
        if code == 0 {
            return;
        }
    }
    panic!("the copy ended with {code}:\n{}", world.said_so_far());
}

/// The copy itself as long as nothing of it was asked for; then whatever is unfinished, or a second copy would begin.
fn start(world: &World, wanted: &str) -> std::process::Child {
    let asked = initiated(world);
    if wanted.split(',').any(|name| asked.contains_key(name)) {
        return world.start(&["run", "--json", "--verbose"]);
    }
    let to = world.path("copies").display().to_string();
    world.start(&world.copy_words(wanted, &to))
}

fn initiated(world: &World) -> BTreeMap<String, u64> {
    let seen = world.sandbox.observed().initiated;
    seen.into_iter().map(|seen| (seen.resource, seen.count)).collect()
}

fn assert_nothing_lost_or_doubled(world: &World, wanted: &[&str]) {
    let expected: BTreeMap<String, u64> = wanted.iter().map(|name| ((*name).to_owned(), 1)).collect();
    assert_eq!(initiated(world), expected, "{}", world.said_so_far());
    let copies = world.path("copies");
    let mut here: Vec<String> = files(&copies)
        .iter()
        .filter(|file| file.iter().any(|name| name == "data"))
        .map(|file| hex(&std::fs::read(file).unwrap()))
        .collect();
    let jobs = world.sandbox.observed().jobs;
    let mut there: Vec<String> = jobs
        .iter()
        .flat_map(|job| &job.objects)
        .map(|object| world.sandbox.sha256(&object.path).unwrap())
        .collect();
    here.sort();
    there.sort();
    assert!(!here.is_empty());
    assert_eq!(here, there, "{}", world.said_so_far());
    for file in files(&copies)
        .iter()
        .filter(|file| file.ends_with("receipt.json"))
    {
        let proved = carryout_core::receipt::verify(file.parent().unwrap(), |_, _| ()).unwrap();
        assert!(proved.ok, "{}: {:?}", file.display(), proved.findings);
    }
}

fn hex(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn fault(dice: &mut StdRng) -> Rule {
    let busy = |code| Fault::Status {
        code,
        retry_after: None,
    };
    let (route, what) = match dice.random_range(0..11) {
        0 => (
            Route::Storage,
            Fault::Cut {
                after: dice.random_range(0..4_000),
            },
        ),
        1 => (Route::Storage, busy(503)),
        2 => (Route::Storage, Fault::LinkExpired),
        3 => (Route::Storage, Fault::ShortBody { missing: 7 }),
        4 => (Route::Initiate, Fault::DropAnswer),
        5 => (Route::Initiate, Fault::DropRequest),
        6 => (Route::Initiate, busy(500)),
        7 => (Route::Initiate, Fault::JobFails),
        8 => (Route::State, Fault::Unauthenticated),
        9 => (Route::State, busy(503)),
        _ => (Route::Token, busy(503)),
    };
    Rule::on(route, what).when(When::Probability(dice.random_range(0.05..0.3)))
}
