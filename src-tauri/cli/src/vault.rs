//! Where refresh tokens are stored on this run: in the keyring, or in an encrypted file whose key comes from outside.

use crate::language::{tell, text};
use crate::report::misuse;
use carryout_core::advice::{Code, Failure};
use carryout_core::engine::KeyPlace;
use carryout_core::locale::messages as m;
use carryout_core::ports::Clock;
use carryout_core::vault::{FileVault, OpenError, OsVault, Patience, Vault, VaultKey};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret as _, SecretString};
use std::fs::File;
use std::io::{self, IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The name under which all entries of the real thing lie in the keyring; the window uses the same.
const SERVICE: &str = "Carryout";

/// The name of the credential that systemd hands over.
const CREDENTIAL: &str = "carryout-vault";

/// A key is a line; the file of age-keygen has three.
const LONGEST_KEY: u64 = 4_096;

/// An encrypted file, and where its key may come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VaultFile {
    /// The file.
    pub path: PathBuf,
    /// The descriptor from which the key is read.
    pub key_fd: Option<u32>,
    /// `CREDENTIALS_DIRECTORY`: where systemd puts what it decrypted for this service.
    pub credentials: Option<PathBuf>,
}

/// The place that `file` stands for.
pub fn place(file: Option<&VaultFile>) -> KeyPlace {
    match file {
        Some(_) => KeyPlace::File,
        None => KeyPlace::Keyring,
    }
}

/// The keyring.
pub fn keyring(clock: Arc<dyn Clock>) -> Arc<dyn Vault> {
    Arc::new(OsVault::new(SERVICE, Patience::default(), clock))
}

/// The encrypted file, open.
///
/// # Errors
/// No key came, it is the wrong one, or the file cannot be used.
pub fn open(file: &VaultFile) -> Result<Arc<dyn Vault>, Failure> {
    let key = key(file)?;
    let vault = FileVault::open(&file.path, key).map_err(|error| {
        let code = match error {
            OpenError::InUse => Code::AlreadyRunning,
            OpenError::WrongKey => Code::VaultKeyWrong,
            OpenError::Damaged(_) => Code::VaultDamaged,
            OpenError::Io(_) => Code::VaultUnusable,
        };
        Failure::new(code, format!("{}: {error}", file.path.display()))
    })?;

    Ok(Arc::new(vault))
}

fn key(file: &VaultFile) -> Result<VaultKey, Failure> {
    let text = if let Some(fd) = file.key_fd {
        from_file(&descriptor(fd)?)
    } else if let Some(credential) = credential(file) {
        from_file(&credential)
    } else if io::stdin().is_terminal() && io::stderr().is_terminal() {
        ask(&file.path)
    } else {
        return Err(Failure::new(
            Code::VaultKeyMissing,
            text(&m::cli_vault_no_key(CREDENTIAL)),
        ));
    };
    let text = text.map_err(|error| Failure::new(Code::VaultKeyMissing, error.to_string()))?;

    VaultKey::read(&text).map_err(|error| Failure::new(Code::VaultKeyMissing, error))
}

fn credential(file: &VaultFile) -> Option<PathBuf> {
    let credential = file.credentials.as_ref()?.join(CREDENTIAL);

    credential.is_file().then_some(credential)
}

/// The path at which an open descriptor can be opened again; the descriptor itself could be taken over by unsafe code only.
fn descriptor(fd: u32) -> Result<PathBuf, Failure> {
    if cfg!(unix) {
        Ok(PathBuf::from(format!("/dev/fd/{fd}")))
    } else {
        Err(misuse(&m::cli_vault_fd_unix()))
    }
}

fn from_file(path: &Path) -> io::Result<SecretString> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST_KEY as usize + 1));
    File::open(path)?.take(LONGEST_KEY + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LONGEST_KEY {
        return Err(io::Error::other(text(&m::cli_vault_too_long())));
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| io::Error::other(text(&m::cli_vault_no_text())))?;

    Ok(SecretString::from(text))
}

fn ask(path: &Path) -> io::Result<SecretString> {
    let passphrase = SecretString::from(rpassword::prompt_password(format!(
        "{} ",
        text(&m::cli_vault_passphrase(&path.display().to_string()))
    ))?);
    if path.exists() {
        return Ok(passphrase);
    }

    tell(&m::cli_vault_new());
    let again = SecretString::from(rpassword::prompt_password(format!(
        "{} ",
        text(&m::cli_vault_again())
    ))?);
    if passphrase.expose_secret() != again.expose_secret() {
        return Err(io::Error::other(text(&m::cli_vault_differ())));
    }

    Ok(passphrase)
}

#[cfg(test)]
mod tests {
    use super::{CREDENTIAL, VaultFile, open};
    use carryout_core::advice::{Code, Failure};
    use std::fs;
    use std::path::Path;

    #[test]
    fn the_credential_of_systemd_opens_the_file() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(CREDENTIAL), "right").unwrap();

        assert_eq!(with_credentials(dir.path()), Ok(()));
        fs::write(dir.path().join(CREDENTIAL), "wrong").unwrap();
        assert_eq!(with_credentials(dir.path()), Err(Code::VaultKeyWrong));
    }

    #[test]
    fn without_a_key_or_with_an_empty_or_endless_one_nothing_is_made() {
        let dir = tempfile::tempdir().unwrap();
        let none = VaultFile {
            key_fd: Some(9_999),
            ..file(dir.path())
        };
        assert_eq!(code(open(&none).map(drop)), Err(Code::VaultKeyMissing));

        for content in [String::new(), "x".repeat(10_000)] {
            fs::write(dir.path().join(CREDENTIAL), content).unwrap();

            assert_eq!(with_credentials(dir.path()), Err(Code::VaultKeyMissing));
        }
        assert!(!dir.path().join("vault.age").exists());
    }

    #[test]
    fn a_folder_that_is_not_there_is_named_and_not_taken_for_a_keyring() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(CREDENTIAL), "right").unwrap();
        let nowhere = VaultFile {
            path: dir.path().join("absent/vault.age"),
            ..file(dir.path())
        };

        let failure = open(&nowhere).map(drop).unwrap_err();

        assert_eq!(failure.code, Code::VaultUnusable);
        assert!(failure.details.contains("absent"), "{failure:?}");
    }

    fn with_credentials(dir: &Path) -> Result<(), Code> {
        code(open(&file(dir)).map(drop))
    }

    fn code(result: Result<(), Failure>) -> Result<(), Code> {
        result.map_err(|failure| failure.code)
    }

    fn file(dir: &Path) -> VaultFile {
        VaultFile {
            path: dir.join("vault.age"),
            key_fd: None,
            credentials: Some(dir.to_owned()),
        }
    }
}
