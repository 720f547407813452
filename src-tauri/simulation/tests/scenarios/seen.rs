//! What several scenarios look for.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::Code;
use carryout_core::snapshot::{JobStep, Snapshot};
use carryout_simulation::Harness;
use std::path::{Path, PathBuf};

/// Whether the user is shown this of a connection or of a job.
pub fn says(picture: &Snapshot, code: Code) -> bool {
    let of_connections = picture
        .connections
        .iter()
        .flat_map(|connection| &connection.problems);
    let jobs = picture.exports.iter().flat_map(|export| &export.jobs);
    let mut all = of_connections.chain(jobs.filter_map(|job| job.problem.as_ref()));
    all.any(|problem| problem.code == code)
}

/// Whether Google prepares every category of the newest copy.
pub fn at_google(picture: &Snapshot) -> bool {
    let newest = picture.exports.first();
    newest.is_some_and(|copy| copy.jobs.iter().all(|job| job.step == JobStep::Preparing))
}

/// Google rejects every token it issued.
pub fn assert_all_access_is_over(harness: &Harness) {
    let observed = harness.staging.sandbox.observed();
    assert!(observed.grants.iter().all(|grant| !grant.alive));
}

/// Every file below `folder`.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = folder.read_dir().unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
        .collect()
}

/// Folders in `base` that belong to no copy: those that no copy lies in, and those of connections without one.
pub fn stray(picture: &Snapshot, base: &Path) -> Vec<PathBuf> {
    let inside = |folder: &Path| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).into_iter().flatten();
        entries.map(|entry| entry.unwrap().path()).collect()
    };
    let is_a_copy = |folder: &PathBuf| {
        let mut copies = picture.exports.iter().map(|copy| Path::new(&copy.folder));
        copies.any(|copy| copy == folder)
    };
    let mut stray = Vec::new();
    for of_connection in inside(base) {
        let copies = inside(&of_connection);
        if copies.is_empty() {
            stray.push(of_connection);
        }
        stray.extend(copies.into_iter().filter(|copy| !is_a_copy(copy)));
    }
    stray
}
