//! A disk that can be full or faulty, and drives beside it with space for a while.

use carryout_core::transfer::{Disk, DriveLimits, PartFile, SystemDisk};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The machine's disk, with a switch that fills it.
#[derive(Debug, Default)]
pub struct SimulatedDisk {
    full: Arc<AtomicBool>,
    drives: Mutex<Vec<Drive>>,
    quirk: Mutex<Option<Quirk>>,
    /// Bytes that were skipped by writes beyond the end of a file.
    skipped: Arc<AtomicU64>,
}

/// What network locations and odd file systems do differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quirk {
    /// No file can be opened for reading and writing at once (GNOME's network locations).
    NoReadWrite,
    /// A folder cannot be made durable (EINVAL; some FUSE and SMB drives).
    NoFolderSync,
    /// A file cannot be given the name of another (EEXIST).
    NoRenameOver,
    /// Nothing is said to be free, and bytes are taken all the same (some FUSE drives).
    TellsNoSpace,
    /// Names have at most 143 bytes (eCryptfs).
    ShortNames,
    /// Writing beyond the end fills the gap with zeros, and files end at 4 GiB (FAT32).
    Fat,
}

impl Quirk {
    /// Those with which a copy comes to its end all the same.
    pub const BEARABLE: [Self; 5] = [
        Self::NoFolderSync,
        Self::NoRenameOver,
        Self::TellsNoSpace,
        Self::ShortNames,
        Self::Fat,
    ];
}

/// A folder that plays another drive.
#[derive(Clone, Debug)]
struct Drive {
    root: PathBuf,
    space: Arc<AtomicU64>,
}

impl SimulatedDisk {
    /// Fills it, or frees space. Drives that were plugged in have space of their own.
    pub fn set_full(&self, full: bool) {
        self.full.store(full, Ordering::SeqCst);
    }

    /// Makes the disk and all drives odd, or ordinary again.
    pub fn set_quirk(&self, quirk: Option<Quirk>) {
        *self.quirk.lock().unwrap_or_else(PoisonError::into_inner) = quirk;
    }

    /// How many bytes were filled with zeros because something was written beyond the end of its file.
    #[must_use]
    pub fn skipped(&self) -> u64 {
        self.skipped.load(Ordering::SeqCst)
    }

    fn is(&self, quirk: Quirk) -> bool {
        *self.quirk.lock().unwrap_or_else(PoisonError::into_inner) == Some(quirk)
    }

    fn takes_name(&self, path: &Path) -> io::Result<()> {
        let length = path.file_name().map_or(0, |name| name.len());
        if self.is(Quirk::ShortNames) && length > 143 {
            return Err(io::ErrorKind::InvalidFilename.into());
        }
        Ok(())
    }

    /// From now on what lies under `root` is another drive, on which so many bytes can still be written.
    pub fn plug_in(&self, root: &Path, space: u64) {
        let mut drives = self.drives.lock().unwrap_or_else(PoisonError::into_inner);
        match drives.iter().find(|drive| drive.root == root) {
            Some(known) => known.space.store(space, Ordering::SeqCst),
            None => drives.push(Drive {
                root: root.to_owned(),
                space: Arc::new(AtomicU64::new(space)),
            }),
        }
    }

    fn drive(&self, path: &Path) -> Option<Drive> {
        let drives = self.drives.lock().unwrap_or_else(PoisonError::into_inner);
        drives.iter().find(|drive| path.starts_with(&drive.root)).cloned()
    }

    fn space(&self, path: &Path) -> FreeSpace {
        match self.drive(path) {
            Some(drive) => FreeSpace::Left(drive.space),
            None => FreeSpace::Switch(Arc::clone(&self.full)),
        }
    }
}

impl Disk for SimulatedDisk {
    fn open_part(&self, path: &Path) -> io::Result<Arc<dyn PartFile>> {
        self.takes_name(path)?;
        if self.is(Quirk::NoReadWrite) {
            return Err(io::ErrorKind::Unsupported.into());
        }
        Ok(Arc::new(Part {
            file: SystemDisk.open_part(path)?,
            space: self.space(path),
            skipped: Arc::clone(&self.skipped),
        }))
    }

    fn open_finished(&self, path: &Path) -> io::Result<Option<Arc<dyn PartFile>>> {
        SystemDisk.open_finished(path)
    }

    fn available(&self, folder: &Path) -> io::Result<u64> {
        if self.is(Quirk::TellsNoSpace) {
            return Ok(0);
        }
        match self.space(folder) {
            FreeSpace::Switch(full) if full.load(Ordering::SeqCst) => Ok(0),
            FreeSpace::Switch(_) => SystemDisk.available(folder),
            FreeSpace::Left(space) => Ok(space.load(Ordering::SeqCst)),
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let root = |path: &Path| self.drive(path).map(|drive| drive.root);
        if root(from) != root(to) {
            return Err(io::ErrorKind::CrossesDevices.into());
        }
        self.takes_name(to)?;
        if self.is(Quirk::NoRenameOver) && to.exists() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        SystemDisk.rename(from, to)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        if self.is(Quirk::NoFolderSync) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        SystemDisk.sync_folder(folder)
    }

    fn limits(&self, _folder: &Path) -> DriveLimits {
        DriveLimits {
            is_sequential: self.is(Quirk::Fat),
            largest_file: self.is(Quirk::Fat).then_some(u32::MAX.into()),
            longest_name: self.is(Quirk::ShortNames).then_some(143),
        }
    }
}

enum FreeSpace {
    Switch(Arc<AtomicBool>),
    Left(Arc<AtomicU64>),
}

impl FreeSpace {
    fn take(&self, bytes: u64) -> io::Result<()> {
        let is_there = match self {
            Self::Switch(full) => !full.load(Ordering::SeqCst),
            Self::Left(space) => space
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |space| {
                    space.checked_sub(bytes)
                })
                .is_ok(),
        };
        if is_there {
            Ok(())
        } else {
            Err(io::ErrorKind::StorageFull.into())
        }
    }
}

struct Part {
    file: Arc<dyn PartFile>,
    space: FreeSpace,
    skipped: Arc<AtomicU64>,
}

impl PartFile for Part {
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()> {
        self.space.take(bytes.len() as u64)?;
        let gap = offset.saturating_sub(self.file.len()?);
        self.skipped.fetch_add(gap, Ordering::SeqCst);
        self.file.write_at(bytes, offset)
    }

    fn read_at(&self, into: &mut [u8], offset: u64) -> io::Result<()> {
        self.file.read_at(into, offset)
    }

    fn sync(&self) -> io::Result<()> {
        self.file.sync()
    }

    fn len(&self) -> io::Result<u64> {
        self.file.len()
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.file.set_len(len)
    }

    fn allocated(&self) -> io::Result<u64> {
        self.file.allocated()
    }

    fn reserve(&self, len: u64) -> io::Result<()> {
        self.space.take(0)?;
        self.file.reserve(len)
    }
}
