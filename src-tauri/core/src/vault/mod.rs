//! The only place where a token or a client secret is stored: the operating system's own keyring, or on a server, by explicit
//! choice, a file encrypted with a key that is kept elsewhere.
//!
//! Where there is neither, tokens are kept in memory until the program ends, and the user is notified. A plain file is
//! not a vault.

mod file;
mod memory;
mod native;
mod os;

pub use file::{FileVault, OpenError, VaultKey};
pub use memory::MemoryVault;
pub use os::{OsVault, Patience};

use crate::ports::BoxFuture;
use secrecy::SecretString;

/// Keeps small secrets, each under a name of its own.
pub trait Vault: Send + Sync + 'static {
    /// What a user calls this store, such as "Windows Credential Manager".
    fn name(&self) -> String;

    /// Keeps `secret` under `key`, in place of what was there.
    fn put<'a>(&'a self, key: &'a str, secret: &'a SecretString) -> BoxFuture<'a, Result<(), VaultError>>;

    /// The secret under `key`; [`VaultError::Missing`] when there is none.
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<SecretString, VaultError>>;

    /// Takes away what is under `key`; nothing there is no error.
    fn delete<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<(), VaultError>>;

    /// Writes, reads and deletes an entry of its own, to learn before a sign-in whether its end can be saved.
    fn probe(&self) -> BoxFuture<'_, Result<(), VaultError>>;

    /// Whether it is busy with a call that takes longer than a call does: it asks the user for a password.
    fn is_asking(&self) -> bool {
        false
    }
}

/// Why a vault did not do what it was asked. Never holds a secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// No keyring runs on this computer.
    #[error("there is no keyring")]
    Absent,
    /// The keyring is locked and shows no prompt to unlock it.
    #[error("the keyring is locked")]
    Locked,
    /// The keyring is locked, and its question was closed, or could not be shown because there is no screen.
    #[error("the keyring stays locked: its question was not answered")]
    Dismissed,
    /// The system does not let this program in.
    #[error("the keyring refuses access")]
    Refused,
    /// The secret is larger than an entry of this keyring may be.
    #[error("the secret is larger than the {limit} bytes an entry may have")]
    TooLarge {
        /// The most bytes an entry may have.
        limit: usize,
    },
    /// There is no entry of this name.
    #[error("the keyring holds no such entry")]
    Missing,
    /// No answer within the time allowed; a question to the user may be open.
    #[error("the keyring does not answer")]
    Slow,
    /// Anything else, with the message of the keyring.
    #[error("the keyring failed: {0}")]
    Broken(String),
    /// The encrypted file of a server cannot be read or written, with the message of the system.
    #[error("the encrypted file cannot be used: {0}")]
    File(String),
}
