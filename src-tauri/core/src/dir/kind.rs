//! What lies under a name.

/// What lies under a name, links not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A regular file of this many bytes.
    File(u64),
    /// A directory.
    Folder,
    /// A link, a pipe, a socket or a device; or one of these on the way to it.
    Other,
    /// Nothing.
    Nothing,
}
