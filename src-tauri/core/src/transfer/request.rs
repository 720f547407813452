//! What the engine asks for and what it gets.

use super::bandwidth::Bandwidth;
use super::checkpoint::Checkpoint;
use super::disk::Disk;
use super::proof::{Examine, Proof};
use crate::ports::{Clock, Network};
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

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
