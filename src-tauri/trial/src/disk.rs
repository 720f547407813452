//! A disk that can be full, and drives beside it that have room for a while.

use carryout_core::transfer::{Disk, PartFile, SystemDisk};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The machine's disk, with a switch that fills it.
#[derive(Debug, Default)]
pub struct MachineDisk {
    full: Arc<AtomicBool>,
    drives: Mutex<Vec<Drive>>,
}

/// A folder that plays another drive.
#[derive(Clone, Debug)]
struct Drive {
    root: PathBuf,
    room: Arc<AtomicU64>,
}

impl MachineDisk {
    /// Fills it, or makes room. Drives that were plugged in have room of their own.
    pub fn set_full(&self, full: bool) {
        self.full.store(full, Ordering::SeqCst);
    }

    /// From now on what lies under `root` is another drive, on which so many bytes can still be written.
    pub fn plug_in(&self, root: &Path, room: u64) {
        let mut drives = self.drives.lock().unwrap_or_else(PoisonError::into_inner);
        match drives.iter().find(|drive| drive.root == root) {
            Some(known) => known.room.store(room, Ordering::SeqCst),
            None => drives.push(Drive {
                root: root.to_owned(),
                room: Arc::new(AtomicU64::new(room)),
            }),
        }
    }

    fn drive(&self, path: &Path) -> Option<Drive> {
        let drives = self.drives.lock().unwrap_or_else(PoisonError::into_inner);
        drives.iter().find(|drive| path.starts_with(&drive.root)).cloned()
    }

    fn room(&self, path: &Path) -> Room {
        match self.drive(path) {
            Some(drive) => Room::Left(drive.room),
            None => Room::Switch(Arc::clone(&self.full)),
        }
    }
}

impl Disk for MachineDisk {
    fn open_part(&self, path: &Path) -> io::Result<Arc<dyn PartFile>> {
        Ok(Arc::new(Part {
            file: SystemDisk.open_part(path)?,
            room: self.room(path),
        }))
    }

    fn open_finished(&self, path: &Path) -> io::Result<Option<Arc<dyn PartFile>>> {
        SystemDisk.open_finished(path)
    }

    fn available(&self, folder: &Path) -> io::Result<u64> {
        match self.room(folder) {
            Room::Switch(full) if full.load(Ordering::SeqCst) => Ok(0),
            Room::Switch(_) => SystemDisk.available(folder),
            Room::Left(room) => Ok(room.load(Ordering::SeqCst)),
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let root = |path: &Path| self.drive(path).map(|drive| drive.root);
        if root(from) != root(to) {
            return Err(io::ErrorKind::CrossesDevices.into());
        }
        SystemDisk.rename(from, to)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        SystemDisk.sync_folder(folder)
    }
}

enum Room {
    Switch(Arc<AtomicBool>),
    Left(Arc<AtomicU64>),
}

impl Room {
    fn take(&self, bytes: u64) -> io::Result<()> {
        let is_there = match self {
            Self::Switch(full) => !full.load(Ordering::SeqCst),
            Self::Left(room) => room
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |room| room.checked_sub(bytes))
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
    room: Room,
}

impl PartFile for Part {
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()> {
        self.room.take(bytes.len() as u64)?;
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
        self.room.take(0)?;
        self.file.reserve(len)
    }
}
