//! Where a file lands: its part, the space it needs, and the moment it gets its name.

use super::disk::{Disk, PartFile};
use super::error::TransferError;
use super::identity::Identity;
use super::read_whole::{Sums, read_whole};
use super::request::{Limits, Order, World};
use crate::dir::Dir;
use crate::ports::{blocking_io, steady};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest as _, Sha256};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// How the name of an unfinished file ends.
pub const PART_SUFFIX: &str = ".carryout-part";

/// Most file systems take names of up to this many bytes, or units of UTF-16.
const LONGEST_NAME: usize = 255;

/// The name of the unfinished file that becomes `file_name`.
#[must_use]
pub fn part_name(file_name: &str) -> String {
    if file_name.len() + PART_SUFFIX.len() <= LONGEST_NAME {
        return format!("{file_name}{PART_SUFFIX}");
    }
    let digest = Sha256::digest(file_name);
    let short: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{short}{PART_SUFFIX}")
}

/// The place of one file.
pub(super) struct OutputFile<'a> {
    world: &'a World,
    place: Arc<Place>,
}

pub(super) struct Place {
    pub(super) folder: PathBuf,
    part: PathBuf,
    pub(super) target: PathBuf,
}

/// What was found at the place of a file.
pub(super) enum Opening {
    /// The part file, with exclusive access.
    Part(Arc<dyn PartFile>),
    /// The checksums of the file itself, finished earlier.
    Found(Sums),
}

impl<'a> OutputFile<'a> {
    const RENAME_TRIES: u32 = 40;

    /// Checks the name.
    pub(super) fn new(world: &'a World, order: &Order) -> Result<Self, TransferError> {
        let name = &order.file_name;
        let is_plain = Path::new(name)
            .file_name()
            .is_some_and(|plain| plain == name.as_str());
        let length = if cfg!(unix) {
            name.len()
        } else {
            name.encode_utf16().count()
        };
        if !is_plain || length > LONGEST_NAME || name.contains(['/', '\\', '\0']) {
            return Err(TransferError::BadName);
        }
        let place = Place {
            folder: order.folder.clone(),
            part: order.folder.join(part_name(name)),
            target: order.folder.join(name),
        };
        Ok(Self {
            world,
            place: Arc::new(place),
        })
    }

    pub(super) fn place(&self) -> &Place {
        &self.place
    }

    /// What an error of the disk means for a file of `size` bytes here.
    pub(super) fn reported(&self, error: io::Error, size: u64) -> TransferError {
        TransferError::of_disk(error, &self.place.folder, size)
    }

    async fn on_disk<T: Send + 'static>(
        &self,
        job: impl FnOnce(&dyn Disk, &Place) -> io::Result<T> + Send + 'static,
    ) -> io::Result<T> {
        let place = Arc::clone(&self.place);
        self.world.on_disk(move |disk| job(disk, &place)).await
    }

    /// Opens the part file for exclusive writing, unless the finished file is there already.
    pub(super) async fn open(&self, identity: &Identity) -> Result<Opening, TransferError> {
        for _ in 0..World::PART_TRIES {
            if let Some(found) = self.found(identity).await? {
                return Ok(Opening::Found(found));
            }
            let tried = self.world.try_part(&self.place.part).await;
            if let Some(part) = tried.map_err(|error| self.reported(error, identity.total))? {
                // Between the look and the lock, what was a part may have become the finished file.
                let found = self.found(identity).await?;
                return Ok(found.map_or(Opening::Part(part), Opening::Found));
            }
        }
        Err(TransferError::InUse)
    }

    /// Opens the part for an object of unknown length.
    pub(super) async fn open_part(&self) -> Result<Arc<dyn PartFile>, TransferError> {
        let opened = self.world.part(&self.place.part).await;
        opened.map_err(|error| self.reported(error, 0))
    }

    /// Looks whether anything fits at all, before the storage is asked for a file of unknown size. A finished file
    /// that is there already needs no space.
    pub(super) async fn has_space(&self, spare: u64) -> Result<(), TransferError> {
        let missing = self.on_disk(move |disk, place| {
            // A drive that does not report free space is assumed to have enough.
            let available = disk.available(&place.folder).unwrap_or(u64::MAX);
            if available > spare || disk.open_finished(&place.target)?.is_some() {
                return Ok(0);
            }
            if available == 0 && takes_bytes(disk, &place.part)? {
                return Ok(0);
            }
            Ok(spare - available + 1)
        });
        match missing.await {
            Ok(0) => Ok(()),
            Ok(missing) => Err(TransferError::DiskFull { missing }),
            Err(error) => Err(self.reported(error, 0)),
        }
    }

    /// Makes sure that the whole file fits before its first byte is fetched.
    pub(super) async fn reserve(
        &self,
        file: &Arc<dyn PartFile>,
        size: u64,
        limits: &Limits,
    ) -> Result<(), TransferError> {
        const FAT32: u64 = u32::MAX as u64;

        let (file, clock) = (Arc::clone(file), Arc::clone(&self.world.clock));
        let (spare, reserve) = (limits.spare, limits.reserve);
        let missing = self.on_disk(move |disk, place| {
            let has = file.allocated().unwrap_or_default();
            let needed = size.saturating_sub(has).saturating_add(spare);
            let largest = disk.limits(&place.folder).largest_file;
            if largest.is_some_and(|largest| size > largest) {
                return Err(io::ErrorKind::FileTooLarge.into());
            }
            // A drive that does not report free space is assumed to have enough, as is one that was just written to.
            let missing = disk
                .available(&place.folder)
                .map_or(0, |available| match available {
                    0 if try_a_block(&*file).is_ok() => 0,
                    available => needed.saturating_sub(available),
                });
            if missing > 0 && size > has {
                return Ok(missing);
            }
            let reserved = match reserve {
                true => reserve_if_cheap(&*file, size, || steady(&*clock)),
                false => Err(io::ErrorKind::Unsupported.into()),
            };
            match reserved {
                // FAT32 refuses files of 4 GiB; better now than after 4 GiB.
                Err(error) if is_unsupported(&error) && size > FAT32 && file.len()? < size => {
                    file.set_len(size)?
                }
                Err(error) if is_unsupported(&error) => {}
                Err(error) if error.kind() == io::ErrorKind::StorageFull => return Ok(needed.max(1)),
                other => other?,
            }
            Ok(0)
        });
        match missing.await {
            Ok(0) => Ok(()),
            Ok(missing) => Err(TransferError::DiskFull { missing }),
            Err(error) => match self.reported(error, size) {
                TransferError::DiskFull { .. } => Err(TransferError::DiskFull { missing: size }),
                other => Err(other),
            },
        }
    }

    /// The finished file, when it is there already with this length; any other file has the name first.
    async fn finished(&self, size: u64) -> Result<Option<Arc<dyn PartFile>>, TransferError> {
        let opened = self.on_disk(|disk, place| {
            let Some(file) = disk.open_finished(&place.target)? else {
                return Ok(None);
            };
            Ok(Some((file.len()?, file)))
        });
        match opened.await.map_err(|error| self.reported(error, size))? {
            Some((length, _)) if length != size => Err(TransferError::NameTaken),
            opened => Ok(opened.map(|(_, file)| file)),
        }
    }

    /// Looks whether the finished file is there already, as after a crash between rename and journal.
    async fn found(&self, identity: &Identity) -> Result<Option<Sums>, TransferError> {
        let (total, version) = (identity.total, &identity.version);
        // Where no checksum is stated nothing tells that it is this object; it is fetched, and then compared.
        let Some(file) = self.finished(total).await?.filter(|_| version.has_checksum()) else {
            return Ok(None);
        };
        let sums = read_whole(file, total, version.needs_md5())
            .await
            .map_err(|error| self.reported(error, total))?;
        match version.fits(&sums) {
            true => Ok(Some(sums)),
            false => Err(TransferError::NameTaken),
        }
    }

    /// Whether the finished file is there already with these bytes; any other file has the name first.
    pub(super) async fn is_settled(&self, size: u64, sha256: [u8; 32]) -> Result<bool, TransferError> {
        let Some(file) = self.finished(size).await? else {
            return Ok(false);
        };
        let there = read_whole(file, size, false)
            .await
            .map_err(|error| self.reported(error, size))?;
        match there.sha256 == sha256 {
            true => Ok(true),
            false => Err(TransferError::NameTaken),
        }
    }

    /// Removes the part, when the finished file is there already.
    pub(super) async fn discard(&self) {
        let removed = self.on_disk(|_, place| {
            let (folder, name) = Dir::open_parent(&place.part)?;
            folder.remove_file(name)
        });
        if let Err(error) = removed.await {
            tracing::debug!(%error, "a part that is not needed stays");
        }
    }

    /// Gives the proved part its name. A virus scanner may hold a fresh file for a while. The part stays locked
    /// until then, or another transfer could take it for its own.
    pub(super) async fn settle(&self, locked: &Arc<dyn PartFile>) -> Result<(), TransferError> {
        const FIRST: Duration = Duration::from_millis(50);
        const LONGEST: Duration = Duration::from_secs(2);

        let file = Arc::clone(locked);
        blocking_io(move || file.sync())
            .await
            .map_err(|error| self.reported(error, 0))?;
        let mut pause = FIRST;
        let mut tries = 1;
        loop {
            let renamed = self.on_disk(|disk, place| {
                disk.rename(&place.part, &place.target)?;
                // The name is there; where a folder cannot be made durable there is nothing more to do.
                let _ = disk.sync_folder(&place.folder);
                Ok(())
            });
            match renamed.await {
                Ok(()) => return Ok(()),
                Err(error) if is_held(&error) && tries < Self::RENAME_TRIES => {
                    self.world.clock.sleep(pause).await;
                    pause = (pause * 2).min(LONGEST);
                    tries += 1;
                }
                Err(error) if is_held(&error) => return Err(TransferError::Held(error)),
                Err(error) => return Err(self.reported(error, 0)),
            }
        }
    }
}

/// Whether a drive that says that nothing is free takes bytes all the same, as some FUSE file systems do.
fn takes_bytes(disk: &dyn Disk, part: &Path) -> io::Result<bool> {
    match disk.open_part(part).and_then(|file| try_a_block(&*file)) {
        Ok(()) => Ok(true),
        Err(error) if is_full(&error) => Ok(false),
        // Another process is writing it.
        Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(true),
        Err(error) => Err(error),
    }
}

/// Writes a block beyond everything that is in the file, and takes it away again.
fn try_a_block(file: &dyn PartFile) -> io::Result<()> {
    const APART: u64 = 64 << 10;

    let len = file.len()?;
    let written = file
        .write_at(&[0; 4096], len.next_multiple_of(APART))
        .and_then(|()| file.sync());
    file.set_len(len)?;
    written
}

fn is_full(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::WriteZero
    )
}

/// Reserves all of `size` where that is only a note in the file system. Where it touches every page, as in
/// memory, it would cost as much as the writing itself.
fn reserve_if_cheap(file: &dyn PartFile, size: u64, now: impl Fn() -> Timestamp) -> io::Result<()> {
    const TRIAL: u64 = 8 << 20;
    const CHEAP: SignedDuration = SignedDuration::from_micros(1500);

    let start = now();
    file.reserve(size.min(TRIAL))?;
    if size <= TRIAL || now().duration_since(start) > CHEAP {
        Ok(())
    } else {
        file.reserve(size)
    }
}

fn is_unsupported(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput
    )
}

fn is_held(error: &io::Error) -> bool {
    let is_shared = cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33));
    is_shared
        || matches!(
            error.kind(),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ResourceBusy
        )
}

#[cfg(test)]
mod tests {
    use super::part_name;

    #[test]
    fn a_long_name_has_a_short_part() {
        let short = part_name("takeout.zip");
        let long = part_name(&"ä".repeat(125));

        assert_eq!(short, "takeout.zip.carryout-part");
        assert!(long.len() < 60 && long.ends_with(".carryout-part"), "{long}");
    }
}
