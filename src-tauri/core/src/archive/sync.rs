//! Making much that was written durable.

use crate::dir::Dir;
use std::io;

/// Whether the file system that `folder` lies on can be made durable with one call, which is much faster than one for each
/// file. FUSE file systems do not hear of it.
#[cfg(target_os = "linux")]
pub(super) fn syncs_at_once(folder: &Dir) -> bool {
    const FUSE: u32 = 0x6573_5546;

    rustix::fs::statfs(folder.path()).is_ok_and(|found| found.f_type as u32 != FUSE)
}

#[cfg(not(target_os = "linux"))]
pub(super) fn syncs_at_once(_folder: &Dir) -> bool {
    false
}

#[cfg(target_os = "linux")]
pub(super) fn sync_all(folder: &Dir) -> io::Result<()> {
    Ok(rustix::fs::syncfs(folder.descriptor()?)?)
}

#[cfg(not(target_os = "linux"))]
pub(super) fn sync_all(folder: &Dir) -> io::Result<()> {
    folder.sync()
}
