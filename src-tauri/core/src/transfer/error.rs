//! Why a file could not be fetched: one variant per thing that a user or the engine treats differently.

use super::checkpoint::SaveError;
use super::link::LinkError;
use crate::ports::NetworkError;
use std::io;
use std::path::Path;
use std::time::Duration;

/// Why a file could not be fetched. No text of it holds an address.
#[derive(Debug, thiserror::Error)]
pub enum TransferError {
    /// The object is not there any more: fourteen days have passed, or access was reset.
    #[error("Google no longer has this file")]
    Gone,
    /// New links were refused as well; `code` is that of the storage's error response.
    #[error("the storage refused even a fresh link ({status} {code})")]
    Refused {
        /// The HTTP status.
        status: u16,
        /// The `<Code>` of the answer, empty when there was none.
        code: String,
    },
    /// No working link could be had.
    #[error("no link to the file: {0}")]
    Link(#[from] LinkError),
    /// Nothing came through for several tries in a row.
    #[error("the network does not carry the file: {0}")]
    Offline(#[source] NetworkError),
    /// The server asked for patience, or kept failing.
    #[error("the storage is busy ({status})")]
    Busy {
        /// The HTTP status.
        status: u16,
        /// How long the server asked us to stay away, counted from now.
        retry_after: Option<Duration>,
    },
    /// The object changed again after we had started over for that.
    #[error("the file keeps changing at Google's side")]
    Changed,
    /// The bytes were fetched again and still do not have the checksum that Google states.
    #[error("the checksum was wrong {times} times")]
    Checksum {
        /// How often the whole was fetched.
        times: u32,
    },
    /// The storage states nothing that could prove the file, the file does not prove itself, and it was not the same
    /// each time that it was fetched.
    #[error("nothing proves the file, and it was another each of {times} times")]
    Unprovable {
        /// How often the whole was fetched.
        times: u32,
    },
    /// The connection broke off each time, and the storage proves of no later answer that it is of the same file.
    #[error("the connection broke off {times} times, and each time the file had to begin anew")]
    NotResumable {
        /// How often it began.
        times: u32,
    },
    /// Nothing has to be fetched: the object is the one of a part that is saved already.
    #[error("this is the same object as another file")]
    SameObject {
        /// The part, as the order named it.
        part: i64,
    },
    /// The server kept giving something that is not the bytes we asked for.
    #[error("the server gives a wrong answer: {0}")]
    WrongAnswer(#[from] WrongAnswer),
    /// The disk is full; everything fetched so far is kept.
    #[error("the disk is full{}", lacking(*missing))]
    DiskFull {
        /// How many bytes have to become free.
        missing: u64,
    },
    /// The file system cannot hold a file of this size, as FAT32 beyond 4 GiB.
    #[error("the file system cannot hold a file of {}", crate::human_size::in_words(*size))]
    FileTooLarge {
        /// The size of the file.
        size: u64,
    },
    /// The folder is not there.
    #[error("the folder is missing")]
    FolderMissing,
    /// The drive that holds the folder is not there.
    #[error("the drive is not connected")]
    DriveAbsent,
    /// The folder may not be written to.
    #[error("the folder cannot be written to")]
    ReadOnly,
    /// A link, a pipe or the like lies where a file or folder of ours belongs; nothing went through it.
    #[error("{0}")]
    Obstructed(String),
    /// The file system does not take this name.
    #[error("the file system does not take the name of this file")]
    BadName,
    /// Another file already has this name; it is left alone.
    #[error("another file already has this name")]
    NameTaken,
    /// Someone else is writing the same part.
    #[error("another program is fetching this file")]
    InUse,
    /// The file is whole and proved but could not be put in its place, as when a virus scanner holds it.
    #[error("the finished file could not be put in its place: {0}")]
    Held(#[source] io::Error),
    /// Any other trouble with the disk.
    #[error("the disk failed: {0}")]
    Disk(#[source] io::Error),
    /// The checkpoint could not be saved.
    #[error("progress could not be noted: {0}")]
    Journal(#[from] SaveError),
}

/// How an answer was not what was asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongAnswer {
    /// The whole file came where a part of it was asked for.
    #[error("the server ignores ranges")]
    RangeIgnored,
    /// Two lengths of the same object were stated.
    #[error("the server states two lengths of one file")]
    OtherLength,
    /// Nothing that is stated says that the answer is of the same object.
    #[error("the server does not say that it is still the same file")]
    Unproved,
    /// No object has such a size.
    #[error("the server states a size that no file has")]
    Size,
    /// The bytes begin elsewhere than asked, or no place is stated.
    #[error("the bytes are from another place")]
    OtherOffset,
    /// A web page or an error document came in place of the file.
    #[error("a page came in place of the file")]
    Page,
    /// The bytes were packed on the way and are not those that were stored.
    #[error("the bytes were encoded on the way")]
    Encoded,
    /// Another place was named in place of the file, and it is not allowed or leads on for ever.
    #[error("the server points elsewhere")]
    Redirect,
    /// A status that has no meaning here.
    #[error("the status {0} has no meaning here")]
    Status(u16),
}

impl TransferError {
    /// Maps disk errors to codes that users understand.
    pub(crate) fn of_disk(error: io::Error, folder: &Path, size: u64) -> Self {
        use io::ErrorKind;

        if crate::dir::is_obstructed(&error) {
            return Self::Obstructed(error.to_string());
        }
        match error.kind() {
            // A short write of zero bytes is how some systems say that nothing more fits.
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::WriteZero => {
                Self::DiskFull { missing: 0 }
            }
            ErrorKind::FileTooLarge => Self::FileTooLarge { size },
            ErrorKind::WouldBlock => Self::InUse,
            ErrorKind::NotFound | ErrorKind::NotADirectory => missing(folder),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::InvalidFilename => Self::BadName,
            ErrorKind::StaleNetworkFileHandle | ErrorKind::NotConnected | ErrorKind::HostUnreachable => {
                Self::DriveAbsent
            }
            _ => match error.raw_os_error() {
                Some(code) if is_device_gone(code) => Self::DriveAbsent,
                Some(code) if is_too_large(code) => Self::FileTooLarge { size },
                _ => Self::Disk(error),
            },
        }
    }
}

/// A missing folder on a drive that is itself missing is distinguished: the user plugs it in again.
fn missing(folder: &Path) -> TransferError {
    const MOUNTS: [&str; 4] = ["/media", "/run/media", "/mnt", "/Volumes"];

    let root_is_gone = folder
        .ancestors()
        .last()
        .is_some_and(|root| root.is_absolute() && !root.exists());
    let mount_is_gone = MOUNTS.iter().any(|mounts| {
        let inside = folder
            .strip_prefix(mounts)
            .ok()
            .and_then(|rest| rest.components().next());
        inside.is_some_and(|drive| !Path::new(mounts).join(drive).exists())
    });
    if root_is_gone || mount_is_gone {
        TransferError::DriveAbsent
    } else {
        TransferError::FolderMissing
    }
}

/// How much has to become free, where that is known.
fn lacking(missing: u64) -> String {
    if missing == 0 {
        return String::new();
    }
    format!(", {} are missing", crate::human_size::in_words(missing))
}

#[cfg(unix)]
fn is_device_gone(code: i32) -> bool {
    // ENXIO, ENODEV and, for network drives, EHOSTDOWN.
    matches!(code, 6 | 19 | 112)
}

#[cfg(windows)]
fn is_device_gone(code: i32) -> bool {
    // Path not found, not ready, bad network path, network name gone, no such device.
    matches!(code, 3 | 21 | 53 | 55 | 64 | 67 | 433 | 1167)
}

#[cfg(unix)]
fn is_too_large(_code: i32) -> bool {
    false
}

#[cfg(windows)]
fn is_too_large(code: i32) -> bool {
    matches!(code, 223 | 665)
}

#[cfg(test)]
mod tests {
    use super::TransferError;
    use std::io::{Error, ErrorKind};
    use std::path::Path;

    fn reported(kind: ErrorKind, folder: &str) -> TransferError {
        TransferError::of_disk(Error::from(kind), Path::new(folder), 5)
    }

    #[test]
    fn missing_space_is_reported_in_readable_sizes() {
        let reported = [
            TransferError::DiskFull {
                missing: 3_300_000_000,
            },
            TransferError::DiskFull { missing: 0 },
            TransferError::FileTooLarge { size: 5_368_709_120 },
        ]
        .map(|error| error.to_string());

        assert_eq!(
            reported,
            [
                "the disk is full, 3.3 GB are missing",
                "the disk is full",
                "the file system cannot hold a file of 5.4 GB"
            ]
        );
    }

    #[test]
    fn disk_errors_map_to_helpful_codes() {
        assert!(matches!(
            reported(ErrorKind::StorageFull, "/"),
            TransferError::DiskFull { .. }
        ));
        assert!(matches!(
            reported(ErrorKind::QuotaExceeded, "/"),
            TransferError::DiskFull { .. }
        ));
        assert!(matches!(
            reported(ErrorKind::FileTooLarge, "/"),
            TransferError::FileTooLarge { size: 5 }
        ));
        assert!(matches!(
            reported(ErrorKind::ReadOnlyFilesystem, "/"),
            TransferError::ReadOnly
        ));
        assert!(matches!(
            reported(ErrorKind::InvalidFilename, "/"),
            TransferError::BadName
        ));
        assert!(matches!(reported(ErrorKind::Other, "/"), TransferError::Disk(_)));
    }

    #[cfg(unix)]
    #[test]
    fn an_absent_drive_is_not_a_missing_folder() {
        let on_a_drive = reported(ErrorKind::NotFound, "/media/anna/no such drive/copies");
        let at_home = reported(ErrorKind::NotFound, "/tmp/no such folder");

        assert!(matches!(on_a_drive, TransferError::DriveAbsent));
        assert!(matches!(at_home, TransferError::FolderMissing));
    }
}
