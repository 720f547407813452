//! Maps the errors of modules to the codes that users see.

use crate::advice::{Code, Failure};
use crate::dir::is_obstructed;
use crate::grant::{AccessError, Garbage, TokenError, Trouble};
use crate::transfer::{LinkError, TransferError};
use crate::vault::VaultError;
use std::io::ErrorKind;

/// What a user is shown when there is no token.
#[must_use]
pub fn access_failure(error: &AccessError) -> Failure {
    let code = match error {
        AccessError::Vault(VaultError::Missing) => Code::KeyringEntryMissing,
        AccessError::Vault(error) => return vault_failure(error),
        AccessError::BrokenOff => Code::Offline,
        AccessError::Token(error) => token_code(error),
    };
    Failure::new(code, error.to_string())
}

/// What a user is shown when a folder of theirs cannot be used.
pub(super) fn folder_failure(error: &std::io::Error) -> Failure {
    Failure::new(folder_code(error), error.to_string())
}

pub(super) fn folder_code(error: &std::io::Error) -> Code {
    match error.kind() {
        _ if is_obstructed(error) => Code::PathObstructed,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Code::FolderReadOnly,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::DiskFull,
        ErrorKind::InvalidFilename => Code::NameTooLong,
        ErrorKind::NotFound | ErrorKind::NotADirectory => Code::FolderMissing,
        _ => Code::DiskError,
    }
}

/// What a user is shown when the token endpoint gave none.
pub(crate) fn token_code(error: &TokenError) -> Code {
    match error {
        TokenError::Ended(_) => Code::AccessEnded,
        TokenError::ClientUnknown => Code::ClientUnknown,
        TokenError::ClientDeleted => Code::ClientDeleted,
        TokenError::ClientDisabled => Code::ClientDisabled,
        TokenError::SecretWrong => Code::ClientSecretWrong,
        TokenError::SecretMissing => Code::ClientSecretMissing,
        TokenError::Refused { code, .. } => *code,
        TokenError::Retryable {
            trouble: Trouble::Quota,
            ..
        } => Code::QuotaExceeded,
        TokenError::Retryable {
            trouble: Trouble::Network(error),
            ..
        } => match error.code() {
            // What came of a token endpoint in this way is not read as an answer.
            Code::GarbledAnswer => Code::Offline,
            code => code,
        },
        TokenError::Retryable { .. } => Code::GoogleTrouble,
        TokenError::Garbage(Garbage::TooLarge) => Code::AnswerTooLarge,
        TokenError::Garbage(_) => Code::GarbledAnswer,
    }
}

/// What a user is shown when the answer of Google's page was not turned into tokens: nothing had begun that could
/// have ended, and nothing is tried again by itself.
pub(crate) fn exchange_code(error: &TokenError) -> Code {
    match error {
        // What stands in the way on this computer is reported, or the next attempt ends there too.
        TokenError::Retryable {
            trouble: Trouble::Network(error),
            ..
        } if error.has_not_left() && error.code() != Code::Offline => error.code(),
        TokenError::Ended(_) | TokenError::Retryable { .. } => Code::ConsentLost,
        error => token_code(error),
    }
}

/// What a user is shown when the keyring does not do as asked.
#[must_use]
pub fn vault_failure(error: &VaultError) -> Failure {
    let code = match error {
        VaultError::Absent => Code::KeyringAbsent,
        VaultError::Locked | VaultError::Dismissed | VaultError::Slow => Code::KeyringLocked,
        VaultError::Refused | VaultError::Broken(_) => Code::KeyringRefused,
        VaultError::File(_) => Code::VaultUnusable,
        VaultError::TooLarge { .. } => Code::KeyringTooLarge,
        VaultError::Missing => Code::KeyringEntryMissing,
    };
    Failure::new(code, error.to_string())
}

/// What a user is shown when a part could not be fetched.
/// What a user is shown when the secret of a client cannot be read.
pub(crate) fn secret_failure(error: &VaultError) -> Failure {
    match error {
        VaultError::Missing => Failure::new(Code::ClientSecretMissing, error.to_string()),
        error => vault_failure(error),
    }
}

pub(super) fn transfer_failure(error: &TransferError) -> Failure {
    let code = match error {
        TransferError::Gone | TransferError::Link(LinkError::Gone) => Code::ArchiveGone,
        TransferError::Link(LinkError::Unknown) => Code::JobMissing,
        TransferError::Link(LinkError::Forgotten) => Code::JobUnknown,
        TransferError::Refused { .. } | TransferError::Link(LinkError::Other(_) | LinkError::Unlisted) => {
            Code::LinkRefused
        }
        TransferError::Link(LinkError::AccessEnded) => Code::AccessEnded,
        TransferError::Link(LinkError::Unreachable(_)) => Code::Offline,
        TransferError::Offline(error) => match error.code() {
            Code::GarbledAnswer => Code::Offline,
            code => code,
        },
        TransferError::NotResumable { .. } | TransferError::Busy { .. } => Code::GoogleTrouble,
        TransferError::Changed => Code::ArchiveChanged,
        TransferError::Checksum { .. } | TransferError::Unprovable { .. } => Code::ChecksumWrong,
        TransferError::WrongAnswer(_) => Code::WrongContent,
        TransferError::DiskFull { .. } => Code::DiskFull,
        TransferError::FileTooLarge { .. } => Code::FileTooLargeForDrive,
        TransferError::FolderMissing | TransferError::DriveAbsent => Code::FolderMissing,
        TransferError::ReadOnly => Code::FolderReadOnly,
        TransferError::Obstructed(_) => Code::PathObstructed,
        TransferError::BadName => Code::NameTooLong,
        TransferError::InUse => Code::AlreadyRunning,
        TransferError::Held(_) => Code::RenameBlocked,
        TransferError::NameTaken | TransferError::Disk(_) => Code::DiskError,
        TransferError::Journal(_) => Code::JournalBroken,
        // It is no failure, and the caller handles it.
        TransferError::SameObject { .. } => Code::Unexpected,
    };
    Failure::new(code, error.to_string())
}
