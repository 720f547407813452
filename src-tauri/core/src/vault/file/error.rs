//! Why the file of a vault cannot be opened.

use std::io;

/// Why the file cannot be opened. Never holds a secret.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another program has it open.
    #[error("another program uses the vault")]
    InUse,
    /// The passphrase or identity is not the one that it was encrypted with.
    #[error("this is not the key of the vault")]
    WrongKey,
    /// It is no vault, or was changed or cut off.
    #[error("the vault is damaged: {0}")]
    Damaged(&'static str),
    /// The file or its folder cannot be used.
    #[error("the vault cannot be used: {0}")]
    Io(#[from] io::Error),
}
