//! A disk that fills up, loses power or holds a file, around the real one.

use carryout_core::transfer::{Disk, PartFile, SystemDisk};
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

/// A disk with faults.
#[derive(Clone, Default)]
pub struct FaultyDisk {
    /// Bytes that may still be written before the disk is full; `u64::MAX` is no limit.
    pub space: Arc<AtomicU64>,
    /// How many renames are refused.
    pub held: Arc<AtomicU32>,
    /// What the disk says is free.
    pub free: Arc<AtomicU64>,
    /// Writes since the last sync, which a power cut turns into zeros.
    unsynced: Arc<Mutex<Vec<(u64, usize)>>>,
}

impl FaultyDisk {
    pub fn new() -> Self {
        let disk = Self::default();
        disk.space.store(u64::MAX, Ordering::SeqCst);
        disk.free.store(u64::MAX, Ordering::SeqCst);
        disk
    }

    /// Loses everything in `part` that was not synced.
    pub fn cut_power(&self, part: &Path) {
        let Ok(mut bytes) = std::fs::read(part) else {
            return;
        };
        for (offset, len) in self.unsynced.lock().unwrap().drain(..) {
            let end = (offset as usize + len).min(bytes.len());
            bytes[(offset as usize).min(end)..end].fill(0);
        }
        std::fs::write(part, bytes).unwrap();
    }
}

impl Disk for FaultyDisk {
    fn open_part(&self, path: &Path) -> io::Result<Arc<dyn PartFile>> {
        Ok(Arc::new(FaultyFile {
            file: SystemDisk.open_part(path)?,
            disk: self.clone(),
        }))
    }

    fn open_finished(&self, path: &Path) -> io::Result<Option<Arc<dyn PartFile>>> {
        SystemDisk.open_finished(path)
    }

    fn available(&self, _folder: &Path) -> io::Result<u64> {
        Ok(self.free.load(Ordering::SeqCst))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let is_held = self
            .held
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1))
            .is_ok();
        if is_held {
            Err(io::ErrorKind::PermissionDenied.into())
        } else {
            SystemDisk.rename(from, to)
        }
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        SystemDisk.sync_folder(folder)
    }
}

struct FaultyFile {
    file: Arc<dyn PartFile>,
    disk: FaultyDisk,
}

impl PartFile for FaultyFile {
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()> {
        let len = bytes.len() as u64;
        let space = self
            .disk
            .space
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |space| match space {
                u64::MAX => Some(u64::MAX),
                space => space.checked_sub(len),
            });
        if space.is_err() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.disk.unsynced.lock().unwrap().push((offset, bytes.len()));
        self.file.write_at(bytes, offset)
    }

    fn read_at(&self, into: &mut [u8], offset: u64) -> io::Result<()> {
        self.file.read_at(into, offset)
    }

    fn sync(&self) -> io::Result<()> {
        // What is written while a sync runs is not promised by it.
        let before = self.disk.unsynced.lock().unwrap().len();
        self.file.sync()?;
        self.disk.unsynced.lock().unwrap().drain(..before);
        Ok(())
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

    fn reserve(&self, _len: u64) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
}
