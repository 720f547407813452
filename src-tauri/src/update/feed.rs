//! The feed: what the release owner says is the newest version. It is not signed itself, so nothing in it is believed
//! before the signature of the installer holds, which names its version too.

use carryout_core::intake;
use carryout_core::ports::{Network, read_limited};
use serde_json::Value;
use tauri::{AppHandle, Runtime};
use tauri_plugin_updater::{Error, RemoteRelease, Update, UpdaterExt as _};

use super::fetch::{FetchError, Limits, get};
use super::source::{UpdateSource, is_allowed};
use super::view::UpdateMiss;

/// No version has more characters.
const LONGEST_VERSION: usize = 40;

/// A newer version.
#[derive(Clone)]
pub(super) struct Found {
    /// Its version.
    pub version: String,
    /// What changed, cleaned.
    pub notes: Option<String>,
    /// How it is had, where this program can replace itself.
    pub update: Option<Update>,
}

/// Why it is not known whether there is a newer version.
#[derive(Debug)]
pub(super) struct Miss {
    /// In short, for the window.
    pub kind: UpdateMiss,
    /// In detail, for the log.
    pub details: String,
}

impl Miss {
    fn garbled(details: impl ToString) -> Self {
        Self {
            kind: UpdateMiss::Garbled,
            details: details.to_string(),
        }
    }
}

impl From<FetchError> for Miss {
    fn from(error: FetchError) -> Self {
        let kind = if error.is_slow() {
            UpdateMiss::Slow
        } else if error.is_garbled() {
            UpdateMiss::Garbled
        } else {
            UpdateMiss::Unreachable
        };
        Self {
            kind,
            details: error.to_string(),
        }
    }
}

/// Fetches the feed.
pub(super) async fn fetch(
    network: &dyn Network,
    source: &UpdateSource,
    limits: Limits,
) -> Result<Value, Miss> {
    let whole = async {
        let answer = get(network, &source.feed, "application/json").await?;
        let body = read_limited(answer.into_body(), limits.feed_bytes).await;
        body.map_err(FetchError::from)
    };
    let bytes = tokio::time::timeout(limits.feed, whole)
        .await
        .map_err(|_| FetchError::Slow)??;
    serde_json::from_slice(&bytes).map_err(Miss::garbled)
}

/// What a feed comes to here: a version that is newer than this one, with an installer for this system where
/// `can_install`.
pub(super) fn judge<R: Runtime>(
    app: &AppHandle<R>,
    source: &UpdateSource,
    feed: Value,
    can_install: bool,
) -> Result<Option<Found>, Miss> {
    let release: RemoteRelease = serde_json::from_value(feed.clone()).map_err(Miss::garbled)?;
    if release.version <= app.package_info().version {
        return Ok(None);
    }
    let version = release.version.to_string();
    if version.len() > LONGEST_VERSION {
        return Err(Miss::garbled("a version of so many characters"));
    }

    let update = match can_install {
        true => match own(app, source, feed)? {
            Some(update) => Some(update),
            None => return Ok(None),
        },
        false => None,
    };
    let notes = release.notes.as_deref().map(intake::notes);
    Ok(Some(Found {
        version,
        notes: notes.filter(|notes| !notes.is_empty()),
        update,
    }))
}

/// The installer for this system; nothing where the release has none. The plugin gets the feed only, and fetches
/// nothing: it knows no limits.
fn own<R: Runtime>(app: &AppHandle<R>, source: &UpdateSource, feed: Value) -> Result<Option<Update>, Miss> {
    let updater = app
        .updater_builder()
        .pubkey(source.key.clone())
        .endpoints(vec![source.feed.clone()])
        .and_then(tauri_plugin_updater::UpdaterBuilder::build)
        .map_err(Miss::garbled)?;
    match updater.restore_update(feed) {
        Ok(Some(update)) if !is_allowed(&update.download_url) => {
            Err(Miss::garbled("the installer is at an address that is not used"))
        }
        Ok(Some(update)) if update.signature.trim().is_empty() => {
            Err(Miss::garbled("the installer has no signature"))
        }
        Ok(found) => Ok(found),
        Err(Error::TargetNotFound(_) | Error::TargetsNotFound(_)) => Ok(None),
        Err(error) => Err(Miss::garbled(error)),
    }
}
