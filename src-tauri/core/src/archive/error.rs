//! Why an archive could not be looked through.

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
    pub(super) fn io(path: &Path, source: io::Error) -> Self {
        Self::Io {
            path: path.to_path_buf(),
            source,
        }
    }
}
