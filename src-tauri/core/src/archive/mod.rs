//! What Google's archives hold: looked through without trusting them, and unpacked beside the originals on request.
//!
//! Archives are hostile until proved otherwise: no name of theirs leads anywhere, nothing of theirs runs, and the
//! HTML in them is never read.

mod entries;
#[cfg(test)]
pub(crate) mod forge;
mod index;
mod inspect;
mod layout;
mod name;
mod prove;
mod unpack;
mod zip;

pub use entries::{EntryHead, each_entry};
pub use index::{FailedFile, IndexSummary};
pub use inspect::{Broken, Holding, Hostile, Inspection, Kind, holding, inspect};
pub use layout::{Adjusted, Refused};
pub use name::NameFlaw;
pub use prove::{SelfProof, prove};
pub use unpack::{UnpackError, Unpacked, unpack};
pub(crate) use unpack::{free_for_unpacking, missing_for, unpack_into};
pub use zip::EntryFlaw;

use inspect::is_zip;
use std::io;
use std::path::{Path, PathBuf};

/// Why an archive could not be looked through.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// It begins like a ZIP, but cannot be one.
    #[error("{path} is a damaged archive: {why}")]
    Damaged {
        /// Which file.
        path: PathBuf,
        /// What is the matter with it.
        why: String,
    },
    /// The system could not read it.
    #[error("{path} cannot be read: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The caller has cancelled.
    #[error("stopped")]
    Stopped,
}

impl ArchiveError {
    fn io(path: &Path, source: io::Error) -> Self {
        Self::Io {
            path: path.to_path_buf(),
            source,
        }
    }
}
