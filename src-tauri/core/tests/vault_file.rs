//! The encrypted file under SIGKILL: whatever moment it hits, what was said to be saved is there.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use carryout_core::vault::{FileVault, Vault, VaultKey};
use rand::Rng as _;
use secrecy::{ExposeSecret as _, SecretString};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

/// Names the vault in which the child saves without end.
const CHILD: &str = "CARRYOUT_TEST_VAULT";

/// An identity takes no time to derive, so that kills hit saves and not scrypt.
const IDENTITY: &str = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33";

#[tokio::test]
async fn a_kill_in_the_middle_of_a_save_loses_nothing_that_was_saved() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("vault.age");
    let mut saved = 0_u32;
    for _ in 0..25 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "saves_without_end", "--ignored", "--nocapture"])
            .env(CHILD, &path)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stderr.take().unwrap()).lines();
        for _ in 0..rand::rng().random_range(1..20) {
            let Some(Ok(line)) = said.next() else { break };
            saved = line.parse().unwrap_or(saved);
        }
        child.kill().unwrap();
        child.wait().unwrap();
        // What it still said before the end counts too.
        for line in said.map_while(Result::ok) {
            saved = line.parse().unwrap_or(saved);
        }

        let kept = last(&path).await;

        assert!(
            kept == saved || kept == saved + 1,
            "{saved} was saved, and {kept} is there"
        );
        saved = kept;
    }
    assert!(saved > 25, "the child saved all the time");
}

#[tokio::test]
#[ignore = "the child of the test above: it never ends by itself"]
async fn saves_without_end() {
    let Some(path) = std::env::var_os(CHILD) else {
        return;
    };
    let vault = open(path.as_ref());
    for number in number(&vault).await + 1.. {
        vault
            .put("number", &SecretString::from(number.to_string()))
            .await
            .unwrap();
        writeln!(std::io::stderr(), "{number}").unwrap();
    }
}

async fn last(path: &Path) -> u32 {
    number(&open(path)).await
}

async fn number(vault: &FileVault) -> u32 {
    match vault.get("number").await {
        Ok(number) => number.expose_secret().parse().unwrap(),
        Err(_) => 0,
    }
}

fn open(path: &Path) -> FileVault {
    let Ok(key) = VaultKey::read(&SecretString::from(IDENTITY)) else {
        panic!("an identity");
    };

    FileVault::open(path, key).unwrap()
}
