//! The real keyring of this system. Runs only with `CARRYOUT_TEST_KEYRING=1`, because it writes into it.
//!
//! What an absent, a locked and a restarted Secret Service do is played in sessions of their own: the test starts
//! itself again inside `dbus-run-session`, with directories in which no keyring of a user lies.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops where it cannot go on"
)]

use carryout_core::ports::SystemClock;
use carryout_core::vault::{OsVault, Patience, Vault, VaultError};
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;

const SERVICE: &str = "Carryout test";

#[tokio::test]
async fn a_secret_is_kept_replaced_and_deleted() {
    if !is_wanted() {
        return;
    }
    let vault = vault(SERVICE);

    vault.put("kept", &SecretString::from("1//first")).await.unwrap();
    vault.put("kept", &SecretString::from("1//second")).await.unwrap();
    let another = self::vault(SERVICE);
    let seen = another.get("kept").await.unwrap();
    vault.delete("kept").await.unwrap();

    assert_eq!(seen.expose_secret(), "1//second");
    assert_eq!(another.get("kept").await.err(), Some(VaultError::Missing));
    assert_eq!(vault.delete("kept").await, Ok(()), "nothing there is no error");
}

#[tokio::test]
async fn practice_and_the_real_thing_do_not_see_each_other() {
    if !is_wanted() {
        return;
    }
    let (real, practice) = (vault(SERVICE), vault("Carryout test practice"));

    real.put("same", &SecretString::from("real")).await.unwrap();
    let seen = practice.get("same").await.err();
    practice.delete("same").await.unwrap();
    let still = real.get("same").await.unwrap();
    real.delete("same").await.unwrap();

    assert_eq!(seen, Some(VaultError::Missing));
    assert_eq!(still.expose_secret(), "real");
}

#[tokio::test]
async fn the_largest_entry_goes_in_and_comes_out() {
    if !is_wanted() {
        return;
    }
    let (vault, large) = (vault(SERVICE), SecretString::from("x".repeat(2_560)));

    vault.put("large", &large).await.unwrap();
    let seen = vault.get("large").await.unwrap();
    vault.delete("large").await.unwrap();

    assert_eq!(seen.expose_secret(), large.expose_secret());
}

#[tokio::test]
async fn two_programs_may_write_at_once() {
    if !is_wanted() {
        return;
    }
    let writers: Vec<_> = (0..4)
        .map(|program| {
            tokio::spawn(async move {
                let vault = vault(SERVICE);
                for round in 0..5 {
                    vault
                        .put("shared", &SecretString::from(format!("{program}-{round}")))
                        .await
                        .unwrap();
                    vault.probe().await.unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    let vault = vault(SERVICE);

    let seen = vault.get("shared").await.unwrap();
    vault.delete("shared").await.unwrap();

    assert!(seen.expose_secret().ends_with("-4"), "{}", seen.expose_secret());
    assert_eq!(
        vault.get("shared").await.err(),
        Some(VaultError::Missing),
        "one entry, not several"
    );
}

fn is_wanted() -> bool {
    std::env::var_os("CARRYOUT_TEST_KEYRING").is_some_and(|value| value == "1")
}

fn vault(service: &str) -> OsVault {
    OsVault::new(service, Patience::default(), Arc::new(SystemClock))
}

#[cfg(target_os = "linux")]
mod sessions {
    use super::{Patience, SERVICE, VaultError, is_wanted, vault};
    use carryout_core::ports::SystemClock;
    use carryout_core::vault::{OsVault, Vault};
    use secrecy::{ExposeSecret, SecretString};
    use std::path::Path;
    use std::process::{Child, Command, Stdio};
    use std::sync::Arc;
    use std::time::Duration;

    /// Names the act that the test plays when it has been started again inside a session.
    const ACT: &str = "CARRYOUT_TEST_KEYRING_ACT";

    /// A session bus without activation.
    const BARE_BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
        "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd"><busconfig><type>session</type>
        <listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth><policy context="default"><allow send_destination="*"/>
        <allow receive_sender="*"/><allow own="*"/></policy></busconfig>"#;

    #[test]
    fn without_a_keyring_it_is_called_absent_until_one_is_started() {
        let home = tempfile::tempdir().unwrap();

        play("absent", home.path());
    }

    #[test]
    fn a_restarted_keyring_is_found_again() {
        let home = tempfile::tempdir().unwrap();

        play("restarted", home.path());
    }

    #[test]
    fn locked_keyring_is_distinguished_from_an_empty_one() {
        let home = tempfile::tempdir().unwrap();
        play("fill", home.path());

        play("locked", home.path());
    }

    /// Plays one act; without being started again by one of the tests above there is nothing to play.
    #[tokio::test]
    async fn act() {
        let Some(act) = std::env::var_os(ACT) else { return };
        match act.to_str().unwrap() {
            "absent" => absent().await,
            "restarted" => restarted().await,
            "fill" => fill().await,
            "locked" => locked().await,
            other => panic!("there is no act {other}"),
        }
    }

    async fn absent() {
        let vault = vault(SERVICE);
        let secret = SecretString::from("x");

        assert_eq!(vault.probe().await, Err(VaultError::Absent));
        assert_eq!(vault.get("a").await.err(), Some(VaultError::Absent));
        assert_eq!(vault.put("a", &secret).await, Err(VaultError::Absent));
        assert_eq!(vault.delete("a").await, Err(VaultError::Absent));

        let _daemon = Daemon::unlocked();
        eventually_well(&vault).await;
    }

    async fn restarted() {
        let vault = vault(SERVICE);
        let first = Daemon::unlocked();
        eventually_well(&vault).await;
        vault.put("a", &SecretString::from("x")).await.unwrap();

        drop(first);
        let _second = Daemon::unlocked();

        eventually_well(&vault).await;
        assert_eq!(vault.get("a").await.unwrap().expose_secret(), "x");
    }

    async fn fill() {
        let _daemon = Daemon::unlocked();
        let vault = vault(SERVICE);
        eventually_well(&vault).await;

        vault.put("kept", &SecretString::from("x")).await.unwrap();
    }

    async fn locked() {
        let _daemon = Daemon::locked();
        let patience = Patience {
            probe: Duration::from_secs(20),
            question: Duration::from_secs(20),
        };
        let vault = OsVault::new(SERVICE, patience, Arc::new(SystemClock));
        let shut =
            |error: Option<VaultError>| matches!(error, Some(VaultError::Dismissed | VaultError::Locked));

        until_there().await;

        assert!(
            shut(vault.get("kept").await.err()),
            "{:?}",
            vault.get("kept").await.err()
        );
        assert!(shut(vault.put("kept", &SecretString::from("y")).await.err()));
        assert!(shut(vault.probe().await.err()));
    }

    /// A keyring takes a moment to start.
    async fn eventually_well(vault: &OsVault) {
        let mut last = Ok(());
        for _ in 0..100 {
            last = vault.probe().await;
            if last.is_ok() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the keyring did not come: {last:?}");
    }

    async fn until_there() {
        let vault = vault(SERVICE);
        for _ in 0..100 {
            if vault.get("nothing").await.err() != Some(VaultError::Absent) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the keyring did not come");
    }

    /// Starts this test again inside a session bus of its own, with `home` as the only place for keyrings.
    fn play(act: &str, home: &Path) {
        if !is_wanted() {
            return;
        }
        let (bus, runtime) = (home.join("bus.conf"), home.join("runtime"));
        std::fs::write(&bus, BARE_BUS).unwrap();
        std::fs::create_dir_all(&runtime).unwrap();
        let played = Command::new("dbus-run-session")
            .arg(format!("--config-file={}", bus.display()))
            .arg("--")
            .arg(std::env::current_exe().unwrap())
            .args(["sessions::act", "--exact", "--nocapture"])
            .env(ACT, act)
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_RUNTIME_DIR", runtime)
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .output()
            .expect("dbus-run-session is installed");

        let words = [played.stdout, played.stderr]
            .map(|text| String::from_utf8_lossy(&text).into_owned())
            .concat();
        assert!(
            played.status.success() && words.contains("1 passed"),
            "{act}: {words}"
        );
    }

    /// A keyring daemon that ends with the test.
    struct Daemon(Child);

    impl Daemon {
        fn unlocked() -> Self {
            let mut daemon = Self::start(&["--foreground", "--components=secrets", "--unlock"]);
            // It reads a password to its end, which is the end of the input.
            std::io::Write::write_all(&mut daemon.0.stdin.take().unwrap(), b"password").unwrap();
            daemon
        }

        fn locked() -> Self {
            let mut daemon = Self::start(&["--foreground", "--components=secrets"]);
            drop(daemon.0.stdin.take());
            daemon
        }

        fn start(arguments: &[&str]) -> Self {
            let child = Command::new("gnome-keyring-daemon")
                .args(arguments)
                .stdin(Stdio::piped())
                .stdout(Stdio::null())
                .spawn()
                .expect("gnome-keyring-daemon is installed");
            Self(child)
        }
    }

    impl Drop for Daemon {
        fn drop(&mut self) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }
}
