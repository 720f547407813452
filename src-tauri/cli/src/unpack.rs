//! `unpack`: the archives of a copy beside the originals, offline.

use crate::language::{files, plain, tell, text};
use crate::progress::Progress;
use crate::report::{Exit, Report, misuse};
use crate::summary::left;
use carryout_core::advice::{Code, Failure};
use carryout_core::archive::UnpackError;
use carryout_core::copy_folder::{UNPACKED, unpack_copy, unpack_needs};
use carryout_core::locale::messages as m;
use carryout_core::receipt::DOCUMENT;
use std::path::Path;
use tokio_util::sync::CancellationToken;

/// A list that is longer than this is given by its length.
const SHOWN: usize = 20;

/// Unpacks the copy in `folder`, or goes on with that.
///
/// # Errors
/// When there is no finished copy, or the folder cannot be written.
pub fn unpack(folder: &Path) -> Result<Report, Failure> {
    if !folder.join(DOCUMENT).is_file() || !folder.join("data").is_dir() {
        let path = plain(&folder.display().to_string());
        return Err(misuse(&m::cli_no_copy(&path, DOCUMENT)));
    }
    // A link that was typed is meant; below it none is followed.
    let folder = &folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let needs = unpack_needs(folder, &CancellationToken::new()).map_err(|error| failure(&error))?;
    tell(&match needs.free {
        Some(free) => m::cli_unpack_needs_of(needs.bytes, free),
        None => m::cli_unpack_needs(needs.bytes),
    });
    let mut progress = Progress::new();
    // Ctrl-C ends the program at once, and the next start goes on from there.
    let unpacked = unpack_copy(folder, &CancellationToken::new(), |done| {
        progress.renew(&text(&m::cli_progress_unpacked(done)), None);
    });
    drop(progress);
    let unpacked = unpacked.map_err(|error| failure(&error))?;
    let place = folder.join(UNPACKED);
    let done = m::cli_unpacked(
        &files(unpacked.files),
        unpacked.bytes,
        &plain(&place.display().to_string()),
    );
    let mut words = format!("{}\n", text(&done));
    if !unpacked.adjusted.is_empty() {
        words.push_str(&format!(
            "{}\n",
            text(&m::cli_names_adjusted(unpacked.adjusted.len()))
        ));
    }
    for adjusted in unpacked.adjusted.iter().take(SHOWN) {
        words.push_str(&format!(
            "  {} -> {}\n",
            plain(&adjusted.entry),
            plain(&adjusted.path)
        ));
    }
    words.push_str(&left(unpacked.refused, unpacked.broken));
    let problem = (unpacked.missing > 0)
        .then(|| Failure::new(Code::DiskFull, text(&m::cli_space_missing(unpacked.missing))).into());
    let exit = if unpacked.missing > 0 || unpacked.broken > 0 {
        Exit::Failed
    } else {
        Exit::Done
    };
    Ok(Report::new(exit, words)
        .because(problem)
        .with("folder", place.display().to_string())
        .with("needs", needs)
        .with_all(&unpacked))
}

fn failure(error: &UnpackError) -> Failure {
    let code = match error {
        UnpackError::NotEnoughSpace { .. } | UnpackError::DiskFull(_) => Code::DiskFull,
        UnpackError::Busy => Code::AlreadyRunning,
        UnpackError::Archive(_) | UnpackError::Io { .. } => Code::DiskError,
    };
    Failure::new(code, error.to_string())
}
