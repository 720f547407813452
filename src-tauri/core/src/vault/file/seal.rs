//! Entries to encrypted bytes and back. The plain text lives in buffers that are wiped.

use super::error::OpenError;
use super::key::VaultKey;
use age::{DecryptError, Decryptor, Encryptor, Identity, Recipient, scrypt};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::io::{self, Read as _, Write as _};

/// The secrets by name.
pub(super) type Entries = BTreeMap<String, SecretString>;

/// The form of the plain text.
const VERSION: u32 = 1;

/// Half a second and 128 MiB for each guess of a passphrase, and for each save; a small server can do that.
const WORK_FACTOR: u8 = if cfg!(test) { 4 } else { 17 };

/// A file that asks for more was not made by us, and would only keep the computer busy.
const MOST_WORK: u8 = 20;

#[derive(Deserialize)]
struct Plain {
    version: u32,
    entries: BTreeMap<String, SecretString>,
}

/// Encrypts `entries` for `key`.
pub(super) fn seal(entries: &Entries, key: &VaultKey) -> io::Result<Vec<u8>> {
    match key {
        VaultKey::Passphrase(passphrase) => {
            let mut recipient = scrypt::Recipient::new(passphrase.clone());
            recipient.set_work_factor(WORK_FACTOR);
            encrypt(entries, &recipient)
        }
        VaultKey::Identity(identity) => encrypt(entries, &identity.to_public()),
    }
}

fn encrypt(entries: &Entries, recipient: &dyn Recipient) -> io::Result<Vec<u8>> {
    let plain = plain(entries)?;
    let encryptor = Encryptor::with_recipients(std::iter::once(recipient)).map_err(io::Error::other)?;
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(&plain)?;
    writer.finish()?;

    Ok(sealed)
}

/// Decrypts what [`seal`] made.
pub(super) fn open(sealed: &[u8], key: &VaultKey) -> Result<Entries, OpenError> {
    match key {
        VaultKey::Passphrase(passphrase) => {
            let mut identity = scrypt::Identity::new(passphrase.clone());
            identity.set_max_work_factor(MOST_WORK);
            decrypt(sealed, &identity)
        }
        VaultKey::Identity(identity) => decrypt(sealed, identity.as_ref()),
    }
}

fn decrypt(sealed: &[u8], identity: &dyn Identity) -> Result<Entries, OpenError> {
    let decryptor = Decryptor::new_buffered(sealed).map_err(|error| understand(&error))?;
    let mut reader = decryptor
        .decrypt(std::iter::once(identity))
        .map_err(|error| understand(&error))?;
    // The plain text is shorter than the file: the buffer never grows and leaves no copy behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader
        .read_to_end(&mut plain)
        .map_err(|_| OpenError::Damaged("it was changed or cut off"))?;
    let plain: Plain =
        serde_json::from_slice(&plain).map_err(|_| OpenError::Damaged("it holds something else"))?;
    if plain.version != VERSION {
        return Err(OpenError::Damaged("a newer version of this program wrote it"));
    }

    Ok(plain.entries)
}

fn understand(error: &DecryptError) -> OpenError {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            OpenError::WrongKey
        }
        DecryptError::ExcessiveWork { .. } => {
            OpenError::Damaged("it asks for more work than any vault of this program")
        }
        DecryptError::InvalidMac => OpenError::Damaged("its header was changed"),
        _ => OpenError::Damaged("it is no file of age"),
    }
}

/// The plain text as JSON. Written by hand into one buffer of the right size, because a library's would grow and be copied.
fn plain(entries: &Entries) -> io::Result<Zeroizing<Vec<u8>>> {
    let length: usize = entries
        .iter()
        .map(|(name, secret)| 6 * (name.len() + secret.expose_secret().len()) + 8)
        .sum();
    let mut plain = Zeroizing::new(Vec::with_capacity(length + 64));
    write!(plain, "{{\"version\":{VERSION},\"entries\":{{")?;
    for (nth, (name, secret)) in entries.iter().enumerate() {
        if nth > 0 {
            plain.push(b',');
        }
        serde_json::to_writer(&mut *plain, name)?;
        plain.push(b':');
        serde_json::to_writer(&mut *plain, secret.expose_secret())?;
    }
    plain.extend_from_slice(b"}}");

    Ok(plain)
}
