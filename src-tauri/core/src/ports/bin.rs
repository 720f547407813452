//! The system's bin, from which a person can take things back.

use std::path::Path;

/// Takes what a person throws away.
pub trait Bin: Send + Sync + 'static {
    /// Moves the file or folder at `path` into the bin. Blocks.
    ///
    /// # Errors
    /// When there is no bin for that drive or it refuses; then everything is where it was.
    fn take(&self, path: &Path) -> Result<(), BinError>;
}

/// The bin did not take it.
#[derive(Debug, thiserror::Error)]
#[error("the bin did not take it: {0}")]
pub struct BinError(pub String);

/// The bin of this system: the home's or the drive's own by freedesktop.org's rules, the Recycle Bin, the Trash.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemBin;

impl Bin for SystemBin {
    fn take(&self, path: &Path) -> Result<(), BinError> {
        trash::delete(path).map_err(|error| BinError(error.to_string()))
    }
}
