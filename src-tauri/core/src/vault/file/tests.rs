use super::{FileVault, OpenError, VaultKey, part};
use crate::vault::{Vault, VaultError};
use age::x25519;
use secrecy::{ExposeSecret, SecretString};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;
use tokio::task::JoinSet;

#[tokio::test]
async fn entries_survive_a_restart_with_either_key_kind() {
    let identity = x25519::Identity::generate().to_string();
    for key in [SecretString::from("a passphrase"), identity] {
        let ground = Ground::new();
        let vault = ground.open(&key).unwrap();
        vault
            .put("grant-1", &SecretString::from("planted \"1\""))
            .await
            .unwrap();
        vault
            .put("grant-2", &SecretString::from("planted 2"))
            .await
            .unwrap();
        vault.delete("grant-2").await.unwrap();
        vault.delete("never there").await.unwrap();
        drop(vault);

        let vault = ground.open(&key).unwrap();

        assert_eq!(
            vault.get("grant-1").await.unwrap().expose_secret(),
            "planted \"1\""
        );
        assert_eq!(vault.get("grant-2").await.err(), Some(VaultError::Missing));
        vault.probe().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn checks_and_saves_at_once_do_not_disturb_each_other() {
    let ground = Ground::new();
    let key = x25519::Identity::generate().to_string();
    let vault = Arc::new(ground.open(&key).unwrap());
    let mut running = JoinSet::new();

    for number in 0..200 {
        let vault = Arc::clone(&vault);
        running.spawn(async move {
            match number % 4 {
                0 => {
                    vault
                        .put(&format!("grant-{number}"), &SecretString::from("planted"))
                        .await
                }
                _ => vault.probe().await,
            }
        });
    }

    let all = running.join_all().await;
    assert!(all.iter().all(Result::is_ok), "{all:?}");
}

#[tokio::test]
async fn the_plain_text_is_nowhere_on_the_disk() {
    let ground = Ground::new();
    let vault = ground.open(&SecretString::from("a passphrase")).unwrap();

    vault
        .put("planted-name", &SecretString::from("planted-secret"))
        .await
        .unwrap();

    for file in fs::read_dir(ground.dir.path()).unwrap().flatten() {
        let bytes = fs::read(file.path()).unwrap();
        for planted in [&b"planted-name"[..], b"planted-secret", b"a passphrase"] {
            assert!(!bytes.windows(planted.len()).any(|window| window == planted));
        }
    }
}

#[test]
fn a_wrong_key_opens_nothing_and_changes_nothing() {
    let ground = Ground::new();
    drop(ground.open(&SecretString::from("right")).unwrap());
    let before = fs::read(&ground.path).unwrap();

    for wrong in [
        SecretString::from("wrong"),
        x25519::Identity::generate().to_string(),
    ] {
        let refused = ground.open(&wrong).err();

        assert!(matches!(refused, Some(OpenError::WrongKey)), "{refused:?}");
    }
    assert_eq!(fs::read(&ground.path).unwrap(), before);
}

#[test]
fn wherever_it_is_damaged_the_file_is_refused_and_kept() {
    let ground = Ground::new();
    let key = x25519::Identity::generate().to_string();
    drop(ground.open(&key).unwrap());
    let whole = fs::read(&ground.path).unwrap();

    for at in (0..whole.len()).step_by(5) {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x01;
        fs::write(&ground.path, &damaged).unwrap();

        let refused = ground.open(&key).err();

        assert!(
            matches!(refused, Some(OpenError::Damaged(_) | OpenError::WrongKey)),
            "byte {at}: {refused:?}"
        );
        assert_eq!(fs::read(&ground.path).unwrap(), damaged);
    }
    for length in (0..whole.len()).step_by(7).chain([whole.len() - 1]) {
        fs::write(&ground.path, &whole[..length]).unwrap();

        assert!(
            matches!(ground.open(&key).err(), Some(OpenError::Damaged(_))),
            "cut at {length}"
        );
    }
}

#[test]
fn file_owned_by_another_user_is_refused() {
    let ground = Ground::new();
    let key = SecretString::from("right");
    let demanding = b"age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw 40\nQ/r4H7nE0nCHTd9XyShvcbB4Bo4oJr6dJB2YdPrBPjA\n--- +9bMu7Kfyi5/qMEkmRAGmbA7b1XQ+kzwcbgXjA8VBjE\n";
    for content in [&b"{\"version\":1}"[..], b"-----BEGIN AGE", demanding] {
        fs::write(&ground.path, content).unwrap();

        let refused = ground.open(&key).err();

        assert!(matches!(refused, Some(OpenError::Damaged(_))), "{refused:?}");
    }
    fs::remove_file(&ground.path).unwrap();
    fs::create_dir(&ground.path).unwrap();
    assert!(matches!(ground.open(&key).err(), Some(OpenError::Damaged(_))));
}

#[test]
fn two_programs_never_have_it_open() {
    let ground = Ground::new();
    let key = SecretString::from("right");
    let first = ground.open(&key).unwrap();

    let second = ground.open(&key).err();

    assert!(matches!(second, Some(OpenError::InUse)));
    drop(first);
    assert!(ground.open(&key).is_ok());
}

#[tokio::test]
async fn what_a_kill_left_of_a_save_is_not_taken_for_the_vault() {
    let ground = Ground::new();
    let key = SecretString::from("right");
    let vault = ground.open(&key).unwrap();
    vault.put("grant-1", &SecretString::from("kept")).await.unwrap();
    drop(vault);
    fs::write(part(&ground.path), "half of a sa").unwrap();

    let vault = ground.open(&key).unwrap();

    assert_eq!(vault.get("grant-1").await.unwrap().expose_secret(), "kept");
    vault.put("grant-2", &SecretString::from("new")).await.unwrap();
    assert!(!part(&ground.path).exists());
}

#[cfg(unix)]
#[tokio::test]
async fn vault_file_is_private_whatever_was_there_before() {
    use std::os::unix::fs::PermissionsExt as _;

    let ground = Ground::new();
    fs::write(part(&ground.path), "").unwrap();
    fs::set_permissions(part(&ground.path), fs::Permissions::from_mode(0o666)).unwrap();

    let vault = ground.open(&SecretString::from("right")).unwrap();

    vault.put("grant-1", &SecretString::from("kept")).await.unwrap();
    for file in fs::read_dir(ground.dir.path()).unwrap().flatten() {
        assert_eq!(
            file.metadata().unwrap().permissions().mode() & 0o777,
            0o600,
            "{:?}",
            file.path()
        );
    }
}

#[cfg(unix)]
#[tokio::test]
async fn failed_save_is_reported_and_rolled_back() {
    let ground = Ground::new();
    let key = SecretString::from("right");
    let vault = ground.open(&key).unwrap();
    // A folder in the place of the passing file: permissions would not hold back a test that root runs.
    fs::create_dir_all(part(&ground.path).join("in the way")).unwrap();

    let put = vault.put("grant-1", &SecretString::from("new")).await;

    assert!(matches!(put, Err(VaultError::File(_))), "{put:?}");
    assert!(matches!(vault.probe().await, Err(VaultError::File(_))));
    assert_eq!(vault.get("grant-1").await.err(), Some(VaultError::Missing));
}

struct Ground {
    dir: TempDir,
    path: PathBuf,
}

impl Ground {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let path = Path::join(dir.path(), "vault.age");
        Self { dir, path }
    }

    #[expect(clippy::unwrap_in_result, reason = "the keys of these tests are good")]
    fn open(&self, key: &SecretString) -> Result<FileVault, OpenError> {
        FileVault::open(&self.path, VaultKey::read(key).unwrap())
    }
}
