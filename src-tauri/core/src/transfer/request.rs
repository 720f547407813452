//! What the engine asks for and what it gets.

use super::bandwidth::Bandwidth;
use super::checkpoint::Checkpoint;
use super::disk::{Disk, PartFile};
use super::proof::{Examine, Proof};
use crate::ports::{Clock, Network, blocking_io};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use std::{fmt, io};

/// The world around a transfer: everything that it touches.
#[derive(Clone)]
pub struct World {
    /// The only way to the storage.
    pub network: Arc<dyn Network>,
    /// The only source of time.
    pub clock: Arc<dyn Clock>,
    /// The only way to the disk.
    pub disk: Arc<dyn Disk>,
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World").finish_non_exhaustive()
    }
}

impl World {
    /// So often it is tried to open a part before it counts as in use.
    pub(crate) const PART_TRIES: u32 = 100;

    /// Does `job` on a blocking thread.
    pub(crate) async fn on_disk<T: Send + 'static>(
        &self,
        job: impl FnOnce(&dyn Disk) -> io::Result<T> + Send + 'static,
    ) -> io::Result<T> {
        let disk = Arc::clone(&self.disk);
        blocking_io(move || job(&*disk)).await
    }

    /// Tries to open the part at `path` for exclusive writing. Where another has it there is nothing, after a pause: a
    /// blocking job of a transfer that was dropped a moment ago may still hold it.
    pub(crate) async fn try_part(&self, path: &Path) -> io::Result<Option<Arc<dyn PartFile>>> {
        const PAUSE: Duration = Duration::from_millis(100);

        let path = path.to_path_buf();
        match self.on_disk(move |disk| disk.open_part(&path)).await {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                self.clock.sleep(PAUSE).await;
                Ok(None)
            }
            opened => opened.map(Some),
        }
    }

    /// Opens the part at `path` for exclusive writing; [`io::ErrorKind::WouldBlock`] when it stays in use.
    pub(crate) async fn part(&self, path: &Path) -> io::Result<Arc<dyn PartFile>> {
        for _ in 0..Self::PART_TRIES {
            if let Some(part) = self.try_part(path).await? {
                return Ok(part);
            }
        }
        Err(io::ErrorKind::WouldBlock.into())
    }
}

/// One file to fetch.
#[derive(Clone, Debug)]
pub struct Order {
    /// The folder that the file goes to; it exists.
    pub folder: PathBuf,
    /// The name of the finished file; one plain name without separators.
    pub file_name: String,
    /// Where an earlier attempt got to.
    pub from: Option<Checkpoint>,
    /// How much bandwidth and disk it may take.
    pub limits: Limits,
    /// Looks whether the file proves itself where no checksum is stated.
    pub examine: Examine,
    /// What is saved already of the same job: an object that comes twice is kept once.
    pub saved: Vec<SavedObject>,
    /// Where the jitter of the pauses comes from; the same seed gives the same pauses.
    pub seed: u64,
}

/// How much bandwidth and disk a transfer may take.
#[derive(Clone, Debug)]
pub struct Limits {
    /// How many connections at most; one where seeking hurts, as on FAT32 and old disks.
    pub max_ranges: usize,
    /// Objects up to this many bytes are always fetched over one connection.
    pub ranges_above: u64,
    /// The limit shared by all transfers.
    pub bandwidth: Bandwidth,
    /// This many bytes of the disk are left free.
    pub spare: u64,
    /// Whether the space of the whole file is reserved at the start.
    pub reserve: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_ranges: 8,
            ranges_above: 64 << 20,
            bandwidth: Bandwidth::unlimited(),
            spare: 4 << 20,
            reserve: true,
        }
    }
}

/// An object that was fetched before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedObject {
    /// What the caller calls it.
    pub part: i64,
    /// Its size.
    pub size: u64,
    /// Its CRC32C.
    pub crc32c: u32,
    /// Its `x-goog-generation`.
    pub generation: u64,
}

/// A file that has its final name; `proof` says what made it sure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// How many bytes came over the network for it this time.
    pub bytes: u64,
    /// The size of the file.
    pub size: u64,
    /// The SHA-256 of the file.
    pub sha256: [u8; 32],
    /// The CRC32C of the file.
    pub crc32c: u32,
    /// `x-goog-generation` of the object.
    pub generation: Option<u64>,
    /// How it was proved.
    pub proof: Proof,
    /// The host that gave it; nothing when all of it was here already.
    pub host: Option<String>,
    /// Where the file is.
    pub path: PathBuf,
}
