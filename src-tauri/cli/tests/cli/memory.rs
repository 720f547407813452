//! What lies in the memory of the real program, as a dump of it shows, and what other users may see of it.

use crate::world::{World, quick};
use carryout_sandbox::Approval;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};
use url::Url;

/// A dump takes a moment, more on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// A PKCE verifier has so many characters (32 random bytes in base64).
const VERIFIER: usize = 43;

#[tokio::test(flavor = "multi_thread")]
async fn no_code_verifier_or_refresh_token_stays_in_memory_after_saving() {
    if !can_dump() {
        return;
    }
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    let file = world.path("client.json");
    let words = [
        "connect",
        "--json",
        "--client",
        file.to_str().unwrap(),
        "--name",
        "Anna",
        "--categories",
        "all",
    ];
    let mut child = world.command(&words).spawn().unwrap();

    let first = page(&world, 1).await;
    let back = world.sandbox.approve(&first, &Approval::default()).unwrap();
    assert!(reqwest::get(back.clone()).await.unwrap().status().is_success());
    // The second page opens when the first consent round is over; it is left unanswered.
    let second = page(&world, 2).await;
    let memory = dump(&world, &child);
    let seen = visible_to_all_users(&child);
    end(&mut child);

    let planted = world.sandbox.planted();
    let resting = |secret: &&String| secret.starts_with("1//") || secret.starts_with("4/");
    let gone: Vec<&String> = planted.iter().filter(resting).collect();
    assert!(gone.len() >= 2, "a code and a refresh token were given out");
    for secret in &planted {
        assert!(!seen.contains(secret), "a secret is readable by all users");
    }
    assert_eq!(found(&memory, &gone), Vec::<&str>::new(), "still in memory");
    let there = second.path().to_owned();
    assert!(
        !found(&memory, &[&there]).is_empty(),
        "the search finds what is there"
    );
    assert_eq!(
        verifiers(&memory, &challenge(&first)),
        0,
        "the first trip is over"
    );
    assert!(
        verifiers(&memory, &challenge(&second)) > 0,
        "the search finds what is there"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_leaves_no_dump_of_itself() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    let file = world.path("client.json");
    let words = [
        "connect",
        "--json",
        "--client",
        file.to_str().unwrap(),
        "--name",
        "Anna",
        "--categories",
        "all",
    ];
    let mut child = world.command(&words).spawn().unwrap();
    page(&world, 1).await;

    let limits = std::fs::read_to_string(format!("/proc/{}/limits", child.id())).unwrap();

    end(&mut child);
    let core = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"))
        .unwrap();
    let soft: u64 = core.split_whitespace().nth(4).unwrap().parse().expect(core);
    assert!(soft <= 1, "{core}");
}

/// Whether a process of ours can be dumped on this machine.
fn can_dump() -> bool {
    let is_there = Command::new("gcore").arg("--help").output().is_ok();
    if !is_there {
        eprintln!("SKIPPED: gcore, of the package gdb, is not installed");
    }
    is_there
}

/// The page that was opened as the `number`th.
async fn page(world: &World, number: usize) -> Url {
    let started = Instant::now();
    loop {
        if let Some(page) = world.opened().into_iter().nth(number - 1) {
            return page;
        }
        assert!(started.elapsed() < PATIENCE, "page {number} did not open");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn dump(world: &World, child: &Child) -> Vec<u8> {
    let prefix = world.path("dump");
    let number = child.id().to_string();
    let dumped = Command::new("gcore")
        .arg("-o")
        .arg(&prefix)
        .arg(&number)
        .output()
        .unwrap();
    let file = prefix.with_extension(&number);
    assert!(file.exists(), "{}", String::from_utf8_lossy(&dumped.stderr));
    let memory = std::fs::read(&file).unwrap();
    std::fs::remove_file(file).unwrap();
    memory
}

/// Which of these texts stand in the memory.
fn found<'a>(memory: &[u8], texts: &[&'a String]) -> Vec<&'a str> {
    let mut first = [false; 256];
    for text in texts {
        first[usize::from(text.as_bytes()[0])] = true;
    }
    let mut found = BTreeSet::new();
    for (at, byte) in memory.iter().enumerate() {
        if first[usize::from(*byte)] {
            let here = texts
                .iter()
                .filter(|text| memory[at..].starts_with(text.as_bytes()));
            found.extend(here.map(|text| text.as_str()));
        }
    }
    found.into_iter().collect()
}

/// Command line and environment of a process.
fn visible_to_all_users(child: &Child) -> String {
    let directory = Path::new("/proc").join(child.id().to_string());
    ["cmdline", "environ"]
        .map(|file| String::from_utf8_lossy(&std::fs::read(directory.join(file)).unwrap()).into_owned())
        .concat()
}

fn challenge(page: &Url) -> Vec<u8> {
    let (_, challenge) = page
        .query_pairs()
        .find(|(name, _)| name == "code_challenge")
        .unwrap();
    challenge.into_owned().into_bytes()
}

/// How often the verifier of this challenge stands in the memory.
fn verifiers(memory: &[u8], challenge: &[u8]) -> usize {
    let is_in = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    memory
        .split(|byte| !is_in(byte))
        .filter(|run| run.len() >= VERIFIER)
        .flat_map(|run| run.windows(VERIFIER))
        .filter(|window| encoded(&Sha256::digest(window)) == challenge)
        .count()
}

/// Base64 for addresses, without padding (RFC 4648, section 5).
fn encoded(bytes: &[u8]) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    bytes
        .chunks(3)
        .flat_map(|three| {
            let bits =
                three.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
            (0..=three.len()).map(move |index| LETTERS[(bits >> (18 - 6 * index) & 63) as usize])
        })
        .collect()
}

fn end(child: &mut Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}
