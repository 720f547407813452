//! Whether the space on the drive of a copy is enough for what it still needs.

use super::Engine;
use crate::advice::{Code, Failure};
use crate::copy_folder::unpacked_size;
use crate::journal::ExportId;
use crate::ports::blocking;
use crate::snapshot::FreeSpace;
use std::path::PathBuf;
use std::sync::Arc;

impl Engine {
    /// Bytes that unpacking a copy takes, and bytes that are free where it lies; nothing where the system does not
    /// tell.
    ///
    /// # Errors
    /// [`Code::WrongUse`] when there is no such copy.
    pub async fn unpack_free_space(&self, export: ExportId) -> Result<FreeSpace, Failure> {
        let view = self.core.reload().await?;
        let open = view.export(export).ok_or_else(no_such_copy)?;
        Ok(self.free_space(unpacked_size(open), &open.row.folder).await)
    }

    /// Bytes that a copy has still to fetch, as far as their sizes are known, and bytes that are free where it goes;
    /// nothing where the system does not tell.
    ///
    /// # Errors
    /// [`Code::WrongUse`] when there is no such copy.
    pub async fn copy_free_space(&self, export: ExportId) -> Result<FreeSpace, Failure> {
        let picture = self.current_snapshot();
        let copy = picture
            .exports
            .iter()
            .find(|one| one.id == export)
            .ok_or_else(no_such_copy)?;
        let needed = copy.bytes_total.unwrap_or(0).saturating_sub(copy.bytes_done);
        Ok(self.free_space(needed, &copy.folder).await)
    }

    async fn free_space(&self, needed: u64, folder: &str) -> FreeSpace {
        let (disk, folder) = (Arc::clone(&self.core.deps.disk), PathBuf::from(folder));
        let free = blocking(move || disk.available(&folder).ok());
        FreeSpace {
            needed,
            free: free.await.ok().flatten(),
        }
    }
}

fn no_such_copy() -> Failure {
    Failure::new(Code::WrongUse, "no such copy")
}
