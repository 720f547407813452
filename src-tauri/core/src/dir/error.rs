//! What the errors of file systems mean.

use std::io;
use std::path::PathBuf;

/// Something that is neither a regular file nor a directory of ours lies where one is needed.
#[derive(Debug, thiserror::Error)]
#[error("{} is {what}; nothing was read from it or written to it", path.display())]
pub(super) struct Obstructed {
    pub(super) path: PathBuf,
    pub(super) what: &'static str,
}

/// Whether `error` says that a link, a pipe or the like lies in the way.
#[must_use]
pub(crate) fn is_obstructed(error: &io::Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.is::<Obstructed>()) || is_loop(error)
}

#[cfg(unix)]
fn is_loop(error: &io::Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error())
}

#[cfg(not(unix))]
fn is_loop(_error: &io::Error) -> bool {
    false
}

/// How file systems say that they cannot rename over a file.
pub(crate) fn is_no_replacing(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::AlreadyExists | io::ErrorKind::PermissionDenied | io::ErrorKind::Unsupported
    )
}

/// How file systems say that they cannot make a directory durable (EINVAL, ENOTSUP, EACCES, EPERM, EBADF).
pub(crate) fn is_no_sync(error: &io::Error) -> bool {
    let is_bad_descriptor = cfg!(unix) && error.raw_os_error() == Some(9);
    is_bad_descriptor
        || matches!(
            error.kind(),
            io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported | io::ErrorKind::PermissionDenied
        )
}
