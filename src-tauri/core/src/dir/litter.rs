//! What systems, file managers and NAS boxes leave in folders wherever they look. It belongs to no copy, and none is at
//! fault for it.

/// Names of files and folders, in small letters.
const NAMES: [&str; 20] = [
    ".ds_store",
    ".localized",
    "icon\r",
    "thumbs.db",
    "thumbs.db:encryptable",
    "ehthumbs.db",
    "ehthumbs_vista.db",
    "desktop.ini",
    ".directory",
    "@eadir",
    "#recycle",
    "#snapshot",
    "$recycle.bin",
    "system volume information",
    "lost+found",
    ".stfolder",
    ".stignore",
    ".stversions",
    ".dropbox",
    ".dropbox.attr",
];

/// How such names begin, in small letters.
const BEGINNINGS: [&str; 18] = [
    "._",
    ".nfs",
    ".fuse_hidden",
    ".trash-",
    ".trashes",
    ".spotlight-",
    ".fseventsd",
    ".documentrevisions-",
    ".temporaryitems",
    ".appledouble",
    ".sync",
    ".@__thumb",
    ".smbdelete",
    ".owncloudsync",
    ".nextcloudsync",
    ".syncthing.",
    "~syncthing~",
    ".~lock.",
];

/// Whether a single name is litter of others.
pub(crate) fn is_litter_name(name: &str) -> bool {
    let name = name.to_lowercase();
    NAMES.contains(&name.as_str())
        || name == ".trash"
        || BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
}

/// Whether `path`, with `/`, is litter of others or lies in it.
pub(crate) fn is_litter(path: &str) -> bool {
    path.split('/').any(is_litter_name)
}

#[cfg(test)]
mod tests {
    use super::is_litter;

    #[test]
    fn what_others_leave_is_known_at_any_depth() {
        for path in [
            "data/@eaDir/x@SynoResource",
            "data/a/._photo.zip",
            ".DS_Store",
            "Thumbs.db",
            "data/ehthumbs.db",
            "desktop.ini",
            "data/.directory",
            "data/.nfs0000000123",
            ".fuse_hidden0001",
            ".Trash-1000/files/x",
            "lost+found/#12",
            ".stfolder/x",
            "#recycle/a",
            "System Volume Information/IndexerVolumeGuid",
            "$RECYCLE.BIN/x",
            "Icon\r",
            ".localized",
            ".Spotlight-V100/Store",
            ".sync_1234.db",
        ] {
            assert!(is_litter(path), "{path}");
        }
        for path in [
            "data/chrome.history/a.zip",
            "notes.txt",
            ".hidden",
            "data/my.directory",
            "trash",
        ] {
            assert!(!is_litter(path), "{path}");
        }
    }
}
