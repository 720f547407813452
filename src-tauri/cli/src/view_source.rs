//! Which copies `view` looks at, and the index of each account.

use crate::environment::Environment;
use crate::language::{items, plain, tell, text};
use crate::progress::{Amount, Progress};
use crate::report::{misuse, wrong_use};
use carryout_core::advice::{Code, Failure};
use carryout_core::journal::{ConnectionId, known_copies};
use carryout_core::locale::messages as m;
use carryout_viewer::{Index, IndexError, Update};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use tokio_util::sync::CancellationToken;

/// The copies of one account, and where its index lies.
pub struct Source {
    /// The account's name; nothing where only the copies know it.
    pub account: Option<String>,
    /// The folders of its copies.
    pub folders: Vec<PathBuf>,
    /// The folder of its index.
    pub index: PathBuf,
}

/// The copies that the journal knows, or those in a folder.
///
/// # Errors
/// When there is none, or the journal or the folder cannot be read.
pub fn sources(environment: &Environment, folder: Option<&Path>) -> Result<Vec<Source>, Failure> {
    let below = environment.home.join("index");
    if let Some(folder) = folder {
        let folder = std::path::absolute(folder).map_err(|error| wrong_use(error.to_string()))?;
        let folders = carryout_viewer::find(&folder).map_err(|error| wrong_use(plain(&error.to_string())))?;
        if folders.is_empty() {
            return Err(misuse(&m::cli_view_no_copy_in(&plain(
                &folder.display().to_string(),
            ))));
        }
        // Only a name for a place of its own: another version of the hash makes another index, and the copies stay.
        let mut hash = DefaultHasher::new();
        folder.hash(&mut hash);
        return Ok(vec![Source {
            account: None,
            folders,
            index: below.join(format!("folder-{:016x}", hash.finish())),
        }]);
    }
    let copies = known_copies(&environment.home)?;
    let known: Vec<ConnectionId> = copies.iter().map(|copy| copy.connection).collect();
    let mut sources: Vec<Source> = Vec::new();
    for copy in copies {
        let index = below.join(copy.connection.to_string());
        match sources.iter_mut().find(|source| source.index == index) {
            Some(source) => source.folders.push(copy.folder),
            None => sources.push(Source {
                account: Some(copy.account),
                folders: vec![copy.folder],
                index,
            }),
        }
    }
    Index::forget_others(&below, &known);
    if sources.is_empty() {
        return Err(misuse(&m::cli_view_no_copy()));
    }
    Ok(sources)
}

/// Brings the index of a source up to date, with progress on standard error.
///
/// # Errors
/// When the index cannot be written.
pub fn update(source: &Source) -> Result<(Index, Update), Failure> {
    let mut index = Index::create(&source.index).map_err(failure)?;
    let mut progress = Progress::new();
    // Ctrl-C ends the program at once, and the next start goes on from there.
    let update = index.update(&source.folders, &CancellationToken::new(), &mut |state| {
        let read = m::cli_view_progress(state.bytes, state.of, &items(state.records));
        progress.renew(&text(&read), Some(Amount::of(state.bytes, state.of)));
    });
    drop(progress);
    let update = update.map_err(failure)?;
    if let Some(account) = &source.account {
        index.set_account(account).map_err(failure)?;
    }
    for (folder, why) in &update.skipped {
        let folder = plain(&folder.display().to_string());
        tell(&m::cli_view_skipped(&folder, &plain(why)));
    }
    Ok((index, update))
}

/// Opens the index of each source to be read; one that is missing, of an older version, or was not made of the copies as they are now is
/// brought up to date first.
///
/// # Errors
/// When an index can be neither read nor made.
pub fn open(sources: &[Source], account: Option<&str>) -> Result<Vec<Index>, Failure> {
    let mut indexes = Vec::new();
    for source in sources {
        let index = match Index::open(&source.index) {
            Ok(index) if index.is_made_of(&source.folders).map_err(failure)? => index,
            Ok(index) => match update(source) {
                Ok((index, _)) => index,
                Err(failure) if failure.code == Code::AlreadyRunning => index,
                Err(failure) => return Err(failure),
            },
            Err(IndexError::None | IndexError::Outdated) => update(source)?.0,
            Err(error) => return Err(failure(error)),
        };
        indexes.push(index);
    }
    let Some(account) = account else {
        return Ok(indexes);
    };
    let mut of_account = Vec::new();
    for index in indexes {
        if index.account().map_err(failure)? == account {
            of_account.push(index);
        }
    }
    if of_account.is_empty() {
        return Err(misuse(&m::cli_view_no_account(&plain(account))));
    }
    Ok(of_account)
}

/// What a user is shown.
pub fn failure(error: IndexError) -> Failure {
    error.into()
}
