//! How much space unpacking takes, and how much there is.

use crate::transfer::{Disk as _, SystemDisk};
use std::path::Path;

/// A file takes whole blocks of its drive.
const BLOCK: u64 = 4096;

/// How much may be unpacked into `folder`: something is left to others, and to the next copy. Nothing where the drive does
/// not tell how much is free.
pub(crate) fn free_for_unpacking(folder: &Path) -> Option<u64> {
    const LEAST: u64 = 16 << 20;
    const MOST: u64 = 1 << 30;

    let free = SystemDisk.available(folder).ok()?;
    let total = fs4::total_space(folder).ok()?;
    Some(free.saturating_sub((total / 20).clamp(LEAST, MOST)))
}

/// What is missing once a file of `size` bytes, of which so many are `there`, is missing too.
pub(super) fn add(missing: u64, size: u64, there: u64) -> u64 {
    if there >= size {
        return missing;
    }
    let blocks = size.saturating_add(BLOCK - 1) / BLOCK * BLOCK;
    missing.saturating_add(blocks - there)
}
