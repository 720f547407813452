//! `unpack`: the archives of a copy beside the originals, offline.

use crate::progress::Progress;
use crate::report::{Exit, Report, say, wrong_use};
use crate::summary::left;
use crate::words::{bytes, count, plain};
use carryout_core::advice::{Code, Failure};
use carryout_core::archive::UnpackError;
use carryout_core::receipt::DOCUMENT;
use carryout_core::shelf::{UNPACKED, unpack_copy, unpack_needs};
use std::path::Path;
use tokio_util::sync::CancellationToken;

/// A list that is longer than this is told by its length.
const SHOWN: usize = 20;

/// Unpacks the copy in `folder`, or goes on with that.
///
/// # Errors
/// When there is no finished copy, or the folder cannot be written.
pub fn unpack(folder: &Path) -> Result<Report, Failure> {
    if !folder.join(DOCUMENT).is_file() || !folder.join("data").is_dir() {
        let words = format!("{} is no finished copy: it has no {DOCUMENT}", folder.display());
        return Err(wrong_use(plain(&words)));
    }
    // A link that was typed is meant; below it none is followed.
    let folder = &folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let needs = unpack_needs(folder, &CancellationToken::new()).map_err(|error| failure(&error))?;
    let free = needs
        .free
        .map(|free| format!("; {} may be used on its drive", bytes(free)));
    say(&format!(
        "Unpacking takes {}{}.",
        bytes(needs.bytes),
        free.unwrap_or_default()
    ));
    let mut progress = Progress::new();
    // Ctrl-C ends the program at once, and the next start goes on from there.
    let unpacked = unpack_copy(folder, &CancellationToken::new(), |done| {
        progress.renew(&format!("{} unpacked", bytes(done)));
    });
    drop(progress);
    let unpacked = unpacked.map_err(|error| failure(&error))?;
    let files = usize::try_from(unpacked.files).unwrap_or(usize::MAX);
    let place = folder.join(UNPACKED);
    let mut text = format!(
        "Unpacked: {}, {}, in {}\n",
        count(files, "file", "files"),
        bytes(unpacked.bytes),
        plain(&place.display().to_string())
    );
    if !unpacked.adjusted.is_empty() {
        let names = count(
            unpacked.adjusted.len(),
            "name was adjusted",
            "names were adjusted",
        );
        text.push_str(&format!("{names}; names.json in each folder lists them:\n"));
    }
    for adjusted in unpacked.adjusted.iter().take(SHOWN) {
        text.push_str(&format!(
            "  {} -> {}\n",
            plain(&adjusted.entry),
            plain(&adjusted.path)
        ));
    }
    text.push_str(&left(unpacked.refused, unpacked.broken));
    let problem = (unpacked.missing > 0).then(|| {
        Failure::new(
            Code::DiskFull,
            format!("{} of room are missing for the rest", bytes(unpacked.missing)),
        )
        .into()
    });
    let exit = if unpacked.missing > 0 || unpacked.broken > 0 {
        Exit::Failed
    } else {
        Exit::Done
    };
    Ok(Report::new(exit, text)
        .because(problem)
        .with("folder", place.display().to_string())
        .with("needs", needs)
        .with_all(&unpacked))
}

fn failure(error: &UnpackError) -> Failure {
    let code = match error {
        UnpackError::NoRoom { .. } | UnpackError::DiskFull(_) => Code::DiskFull,
        UnpackError::Busy => Code::AlreadyRunning,
        UnpackError::Archive(_) | UnpackError::Io { .. } => Code::DiskError,
    };
    Failure::new(code, error.to_string())
}
