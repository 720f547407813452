//! What lies under a name.

use cap_std::fs::Metadata;

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

/// What a directory says of one of its names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EntryType {
    /// A regular file.
    File,
    /// A directory.
    Folder,
    /// A link, a pipe, a socket or a device.
    Other,
}

pub(super) fn kind_of(metadata: &Metadata) -> Kind {
    if metadata.is_file() {
        Kind::File(metadata.len())
    } else if metadata.is_dir() {
        Kind::Folder
    } else {
        Kind::Other
    }
}
