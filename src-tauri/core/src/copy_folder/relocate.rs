//! Carries the folder of a copy to another place. Until all of it has been read back there, the old place stays as
//! it is, so that a kill, a full drive or a pulled plug at any moment costs nothing but the work.

use crate::dir::{Dir, Seen, is_litter, walk};
use crate::ports::blocking_io;
use crate::transfer::{
    Checkpoint, PART_SUFFIX, PartFile, RangeDone, TransferError, World, part_name, rename_over,
};
use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// What the journal knows of a file, by its path in the copy's folder, with `/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// Proved.
    Whole {
        /// Bytes.
        size: u64,
        /// CRC32C, where Google stated one.
        crc32c: Option<u32>,
    },
    /// Under way; only what the checkpoint vouches for counts.
    Half(Checkpoint),
}

/// How far something is that is done to a folder; both numbers are bytes.
#[derive(Debug, Default)]
pub struct CopyProgress {
    done: AtomicU64,
    total: AtomicU64,
}

impl CopyProgress {
    /// Notes how far it is.
    pub fn set(&self, done: u64, total: u64) {
        self.done.store(done, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    fn add(&self, bytes: u64) {
        self.done.fetch_add(bytes, Ordering::Relaxed);
    }

    /// Bytes done, and bytes in all.
    #[must_use]
    pub fn read(&self) -> (u64, u64) {
        (
            self.done.load(Ordering::Relaxed),
            self.total.load(Ordering::Relaxed),
        )
    }
}

/// One folder to be carried.
pub struct Carry<'a> {
    /// Disk and clock.
    pub world: &'a World,
    /// Where it lies.
    pub from: &'a Path,
    /// Where it is to lie; an empty folder, or what an earlier attempt left there.
    pub to: &'a Path,
    /// What is known of its files.
    pub known: &'a HashMap<String, Known>,
    /// How far it is.
    pub progress: &'a CopyProgress,
}

/// This much is read and written at a time.
const BLOCK: u64 = 4 << 20;

/// Carries a folder: by its name alone where both places are on one drive, else file by file, each read back from the
/// other drive and compared. On another drive the old place still holds everything afterwards; see [`super::clear()`].
///
/// A file that is not what the journal says it is stays behind, and so does one that the old drive cannot read any
/// more: both have to come from Google again. Links and the like stay behind too.
///
/// # Errors
/// The disk's, as codes that users understand. Nothing is lost then, and another run continues where it was.
pub async fn carry(carry: &Carry<'_>) -> Result<(), TransferError> {
    if by_name(carry).await? {
        return Ok(());
    }
    let from = carry.from.to_path_buf();
    let leaves = blocking_io(move || leaves(&from))
        .await
        .map_err(|error| carry.reported(error, 0))?;
    let mut files = Vec::new();
    for (path, place, size) in leaves {
        match (carry.known.get(&path), path.ends_with(PART_SUFFIX)) {
            (Some(known), _) => files.push((place, Some(known), size)),
            // What no checkpoint vouches for is worth nothing, and litter of others stays with its drive.
            (None, true) => {}
            (None, false) if is_litter(&path) => {}
            (None, false) => files.push((place, None, size)),
        }
    }
    let length = |(_, known, size): &(PathBuf, Option<&Known>, u64)| match known {
        Some(Known::Half(checkpoint)) => checkpoint.durable(),
        Some(Known::Whole { .. }) | None => *size,
    };
    carry.progress.set(0, files.iter().map(length).sum());
    for (place, known, size) in &files {
        match known {
            Some(Known::Half(checkpoint)) => carry.half(place, checkpoint).await?,
            Some(Known::Whole { size: proved, crc32c }) if proved == size => {
                carry.whole(place, *size, *crc32c).await?;
            }
            Some(Known::Whole { .. }) => {}
            None => carry.whole(place, *size, None).await?,
        }
    }
    Ok(())
}

/// The regular files of a copy: their paths in it, where they are, and their lengths.
fn leaves(copy: &Path) -> io::Result<Vec<(String, PathBuf, u64)>> {
    let mut leaves = Vec::new();
    walk::<io::Error>(&Dir::open_copy(copy)?, "", &mut |seen| {
        if let Seen::Leaf(leaf, folder) = seen
            && let Some(size) = leaf.size
        {
            leaves.push((leaf.path, folder.path().join(leaf.name), size));
        }
        Ok(())
    })?;
    Ok(leaves)
}

/// One drive: the folder only gets another name, in one step.
async fn by_name(carry: &Carry<'_>) -> Result<bool, TransferError> {
    let (from, to) = (carry.from.to_path_buf(), carry.to.to_path_buf());
    let renamed = carry.world.on_disk(move |disk| {
        drop(Dir::open_copy(&from)?);
        let holder = Dir::make_holder(&to)?;
        let name = to.file_name().ok_or(io::ErrorKind::InvalidInput)?;
        // Only an empty folder goes, and only where the other one takes its place at once.
        if holder.remove_folder(name).is_err() && to.exists() {
            return Ok(false);
        }
        if disk.rename(&from, &to).is_err() {
            holder.make(name)?;
            return Ok(false);
        }
        for parent in [from.parent(), to.parent()].into_iter().flatten() {
            // Where a folder cannot be made durable there is nothing more to do.
            let _ = disk.sync_folder(parent);
        }
        Ok(true)
    });
    renamed
        .await
        .map_err(|error| TransferError::of_disk(error, carry.from, 0))
}

impl Carry<'_> {
    fn reported(&self, error: io::Error, size: u64) -> TransferError {
        let place = if self.from.is_dir() { self.to } else { self.from };
        TransferError::of_disk(error, place, size)
    }

    fn target(&self, place: &Path) -> Result<PathBuf, TransferError> {
        let inside = place
            .strip_prefix(self.from)
            .map_err(|_| TransferError::BadName)?;
        Ok(self.to.join(inside))
    }

    async fn folder_for(&self, target: &Path) -> Result<(), TransferError> {
        let to = self.to.to_path_buf();
        let inside = target
            .parent()
            .and_then(|folder| folder.strip_prefix(self.to).ok());
        let inside = inside.map(Path::to_path_buf).unwrap_or_default();
        blocking_io(move || {
            let name = to.file_name().ok_or(io::ErrorKind::InvalidInput)?;
            Dir::make_holder(&to)?.make(Path::new(name).join(inside))
        })
        .await
        .map(drop)
        .map_err(|error| self.reported(error, 0))
    }

    /// A file that is still the one that was proved, or one that nothing is known of.
    async fn whole(&self, place: &Path, size: u64, proved: Option<u32>) -> Result<(), TransferError> {
        let target = self.target(place)?;
        self.folder_for(&target).await?;
        let Some(source) = self.source(place).await? else {
            return Ok(());
        };
        let finished = target.clone();
        let there = self.world.on_disk(move |disk| disk.open_finished(&finished));
        let there = there.await.map_err(|error| self.reported(error, size))?;
        if let Some(there) = there
            && there.len().ok() == Some(size)
        {
            let expected = match proved {
                Some(crc) => Some(crc),
                None => self.crc_of(&source, size).await?,
            };
            if expected.is_some() && self.crc_of(&there, size).await? == expected {
                self.progress.add(size);
                return Ok(());
            }
        }
        let name = target
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let passing = target.with_file_name(part_name(&name));
        let writing = self.lock(&passing).await?;
        self.write(&writing, move |file| file.set_len(0), size).await?;
        let Some(crc) = self.copy(&source, Some(&writing), 0, size).await? else {
            return Ok(());
        };
        self.write(&writing, |file| file.sync(), size).await?;
        if self.crc_of(&writing, size).await? != Some(crc) {
            return Err(TransferError::Disk(io::Error::other(
                "the other drive does not give back what it was given",
            )));
        }
        if proved.is_some_and(|proved| proved != crc) {
            tracing::warn!(place = %place.display(), "a file is not what it was any more; it stays behind");
            return blocking_io(move || std::fs::remove_file(passing))
                .await
                .map_err(|error| self.reported(error, size));
        }
        let placed = self.world.on_disk(move |disk| {
            rename_over(disk, &passing, &target)?;
            let _ = target.parent().map(|folder| disk.sync_folder(folder));
            Ok(())
        });
        placed.await.map_err(|error| self.reported(error, size))
    }

    /// A file under way: the stretches that its checkpoint vouches for, at the same offsets.
    async fn half(&self, place: &Path, checkpoint: &Checkpoint) -> Result<(), TransferError> {
        let target = self.target(place)?;
        self.folder_for(&target).await?;
        let source = match self.lock(place).await {
            Ok(source) => source,
            Err(TransferError::InUse) => return Err(TransferError::InUse),
            // A drive that takes no more writing still gives back what it has.
            Err(_) => match self.source(place).await? {
                Some(source) => source,
                None => return Ok(()),
            },
        };
        let writing = self.lock(&target).await?;
        for RangeDone {
            start,
            durable_until,
            crc32c,
        } in &checkpoint.ranges
        {
            let len = durable_until.saturating_sub(*start);
            match self.copy(&source, Some(&writing), *start, len).await? {
                Some(crc) if crc == *crc32c => {}
                // The transfer checks the whole file at its end and begins anew if it has to.
                Some(_) | None => tracing::warn!(place = %place.display(), "a half file has changed"),
            }
        }
        self.write(&writing, |file| file.sync(), checkpoint.identity.total)
            .await
    }

    /// Nothing where the old drive cannot read the file any more.
    async fn source(&self, place: &Path) -> Result<Option<Arc<dyn PartFile>>, TransferError> {
        let path = place.to_path_buf();
        let opened = self.world.on_disk(move |disk| disk.open_finished(&path)).await;
        opened.or_else(|error| self.unreadable(error))
    }

    fn unreadable<T>(&self, error: io::Error) -> Result<Option<T>, TransferError> {
        if !self.from.is_dir() {
            return Err(TransferError::of_disk(
                io::ErrorKind::NotFound.into(),
                self.from,
                0,
            ));
        }
        tracing::warn!(%error, "a file cannot be read any more; it stays behind");
        Ok(None)
    }

    async fn lock(&self, path: &Path) -> Result<Arc<dyn PartFile>, TransferError> {
        let opened = self.world.part(path).await;
        opened.map_err(|error| self.reported(error, 0))
    }

    async fn write(
        &self,
        file: &Arc<dyn PartFile>,
        deed: impl FnOnce(&dyn PartFile) -> io::Result<()> + Send + 'static,
        size: u64,
    ) -> Result<(), TransferError> {
        let file = Arc::clone(file);
        blocking_io(move || deed(&*file))
            .await
            .map_err(|error| self.reported(error, size))
    }

    /// Reads `len` bytes from `start` on, and writes them to `target` if there is one; answers their CRC32C, or nothing
    /// where they cannot be read.
    async fn copy(
        &self,
        source: &Arc<dyn PartFile>,
        target: Option<&Arc<dyn PartFile>>,
        start: u64,
        len: u64,
    ) -> Result<Option<u32>, TransferError> {
        let (mut crc, mut at, end) = (0, start, start.saturating_add(len));
        while at < end {
            let piece = BLOCK.min(end - at);
            let file = Arc::clone(source);
            let read = blocking_io(move || {
                let mut bytes = vec![0; usize::try_from(piece).map_err(io::Error::other)?];
                file.read_at(&mut bytes, at)?;
                Ok((crc32c::crc32c_append(crc, &bytes), bytes))
            });
            let bytes;
            (crc, bytes) = match read.await {
                Ok(read) => read,
                Err(error) => return self.unreadable(error),
            };
            if let Some(target) = target {
                self.write(target, move |file| file.write_at(&bytes, at), len)
                    .await?;
                self.progress.add(piece);
            }
            at += piece;
        }
        Ok(Some(crc))
    }

    async fn crc_of(&self, file: &Arc<dyn PartFile>, len: u64) -> Result<Option<u32>, TransferError> {
        self.copy(file, None, 0, len).await
    }
}
