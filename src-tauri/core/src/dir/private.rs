//! What is made for copies is for its owner alone (0700, 0600), unless the folder around it has a default ACL: then its
//! owner has said who may read what is made in it.

use super::Dir;
use cap_std::fs::{DirBuilder, OpenOptions};
use std::io;

#[cfg(unix)]
pub(super) fn folder(inherits: bool) -> DirBuilder {
    use cap_std::fs::DirBuilderExt as _;

    let mut builder = DirBuilder::new();
    // With a default ACL the system leaves the umask aside, and a narrow mode would narrow the ACL.
    builder.mode(if inherits { 0o777 } else { 0o700 });
    builder
}

#[cfg(not(unix))]
pub(super) fn folder(_inherits: bool) -> DirBuilder {
    DirBuilder::new()
}

#[cfg(unix)]
pub(super) fn file(inherits: bool) -> OpenOptions {
    use cap_std::fs::OpenOptionsExt as _;

    let mut options = OpenOptions::new();
    options.mode(if inherits { 0o666 } else { 0o600 });
    options
}

#[cfg(not(unix))]
pub(super) fn file(_inherits: bool) -> OpenOptions {
    OpenOptions::new()
}

#[cfg(target_os = "linux")]
pub(super) fn has_default_acl(dir: &Dir) -> bool {
    // Whatever it says: one that is longer than this is one too.
    let mut value = [0_u8; 256];
    match dir
        .descriptor()
        .map(|file| rustix::fs::fgetxattr(&file, "system.posix_acl_default", &mut value))
    {
        Ok(Ok(length)) => length > 0,
        Ok(Err(error)) => error == rustix::io::Errno::RANGE,
        Err(_) => false,
    }
}

/// Elsewhere inherited rules hold beside the mode.
#[cfg(not(target_os = "linux"))]
pub(super) fn has_default_acl(_dir: &Dir) -> bool {
    false
}

/// Why a directory is not ours alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Shared {
    /// Another user owns it.
    #[error("it belongs to another user of this computer")]
    Foreign,
    /// Others may write into it.
    #[error("other users of this computer can change what is in it")]
    Writable,
}

impl Dir {
    /// Whether another user owns this directory or may write into it; nothing where the file system has no owners, which
    /// a directory that was made a moment ago beside it, `fresh`, shows.
    #[cfg(unix)]
    pub(crate) fn shared(
        &self,
        parent: &Self,
        fresh: impl FnOnce() -> io::Result<Self>,
    ) -> io::Result<Option<Shared>> {
        let found = self.judged(parent)?;
        if found.is_some() && fresh()?.judged(parent)?.is_some() {
            return Ok(None);
        }
        Ok(found)
    }

    #[cfg(unix)]
    fn judged(&self, parent: &Self) -> io::Result<Option<Shared>> {
        const STICKY: u64 = 0o1000;
        const GROUP: u64 = 0o020;
        const WORLD: u64 = 0o002;

        let stat = rustix::fs::fstat(&self.inner)?;
        let mode = u64::from(stat.st_mode);
        if stat.st_uid != rustix::process::geteuid().as_raw() {
            return Ok(Some(Shared::Foreign));
        }
        // The group's bits are the mask of an ACL where the folder around it hands one down.
        let others = if parent.inherits() { WORLD } else { GROUP | WORLD };
        let is_writable = mode & others != 0 && mode & STICKY == 0;
        Ok(is_writable.then_some(Shared::Writable))
    }

    /// Elsewhere a user's own folders are private by the system's rules.
    #[cfg(not(unix))]
    pub(crate) fn shared(
        &self,
        _parent: &Self,
        _fresh: impl FnOnce() -> io::Result<Self>,
    ) -> io::Result<Option<Shared>> {
        Ok(None)
    }
}
