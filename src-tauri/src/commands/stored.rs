//! What the program keeps on this computer: where it lies, how much it is, and a look at it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::system::{open, unexpected};
use crate::answer::Answer;
use crate::app_state::AppState;
use crate::{logs, my_data, real};

/// One kind of what is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum StoredKind {
    /// The journal, with accounts, copies and settings.
    Journal,
    /// The index of the copies.
    Index,
    /// The logs.
    Logs,
}

/// Where one kind of what is kept lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct StoredPlace {
    /// What lies there.
    pub kind: StoredKind,
    /// The folder, which need not be there yet.
    pub path: String,
    /// The size of everything in it that belongs to this kind.
    pub bytes: u64,
}

/// Everything that is kept apart from the copies and the sign-in keys.
///
/// # Errors
///
/// The platform names no directory for it.
pub(super) async fn places(program: &Arc<AppState>) -> Answer<Vec<StoredPlace>> {
    let home = real::home(program.environment())?;
    tokio::task::spawn_blocking(move || measure(&home))
        .await
        .map_err(unexpected)
}

/// Shows the folder in which it lies.
///
/// # Errors
///
/// It is gone, or nothing can show it.
pub(super) async fn show(program: &Arc<AppState>, kind: StoredKind) -> Answer {
    open(folder_of(&real::home(program.environment())?, kind)).await
}

fn folder_of(home: &Path, kind: StoredKind) -> PathBuf {
    match kind {
        StoredKind::Journal => home.to_owned(),
        StoredKind::Index => home.join(my_data::FOLDER),
        StoredKind::Logs => home.join(logs::FOLDER),
    }
}

/// What lies in the home and is neither index nor log counts as the journal's, so that nothing is left out.
fn measure(home: &Path) -> Vec<StoredPlace> {
    let [index, logs] = [StoredKind::Index, StoredKind::Logs].map(|kind| size(&folder_of(home, kind)));
    let journal = size(home).saturating_sub(index).saturating_sub(logs);

    [
        (StoredKind::Journal, journal),
        (StoredKind::Index, index),
        (StoredKind::Logs, logs),
    ]
    .map(|(kind, bytes)| StoredPlace {
        kind,
        path: folder_of(home, kind).display().to_string(),
        bytes,
    })
    .into()
}

/// The bytes of all files below a folder; a link is not followed, and what cannot be read counts as nothing.
fn size(folder: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(folder) else {
        return 0;
    };
    entries
        .flatten()
        .map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => size(&entry.path()),
            Ok(kind) if kind.is_file() => entry.metadata().map_or(0, |known| known.len()),
            _ => 0,
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::{StoredKind, measure};

    #[test]
    fn every_file_in_the_home_is_counted_once() {
        let home = tempfile::tempdir().unwrap();
        for (name, bytes) in [
            ("journal.sqlite", 100),
            ("journal.sqlite-wal", 20),
            ("index/1/index.sqlite", 3_000),
            ("logs/carryout.2026-11-21.log", 7),
        ] {
            let path = home.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, vec![0; bytes]).unwrap();
        }

        let found: Vec<_> = measure(home.path())
            .into_iter()
            .map(|place| (place.kind, place.bytes))
            .collect();

        assert_eq!(
            found,
            [
                (StoredKind::Journal, 120),
                (StoredKind::Index, 3_000),
                (StoredKind::Logs, 7)
            ]
        );
    }

    #[test]
    fn a_home_that_is_not_there_holds_nothing() {
        let ground = tempfile::tempdir().unwrap();

        let found = measure(&ground.path().join("gone"));

        assert!(found.iter().all(|place| place.bytes == 0));
    }

    #[cfg(unix)]
    #[test]
    fn what_a_link_leads_to_is_not_counted() {
        let ground = tempfile::tempdir().unwrap();
        let home = ground.path().join("home");
        std::fs::create_dir(&home).unwrap();
        std::fs::write(ground.path().join("film.mp4"), vec![0; 5_000]).unwrap();
        std::os::unix::fs::symlink(ground.path().join("film.mp4"), home.join("link")).unwrap();
        std::os::unix::fs::symlink(ground.path(), home.join("loop")).unwrap();

        assert_eq!(measure(&home)[0].bytes, 0);
    }
}
