//! A disk that can be full.

use carryout_core::transfer::{Disk, PartFile, SystemDisk};
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The machine's disk, with a switch that fills it.
#[derive(Debug, Default)]
pub struct MachineDisk {
    full: Arc<AtomicBool>,
}

impl MachineDisk {
    /// Fills it, or makes room.
    pub fn set_full(&self, full: bool) {
        self.full.store(full, Ordering::SeqCst);
    }
}

impl Disk for MachineDisk {
    fn open_part(&self, path: &Path) -> io::Result<Arc<dyn PartFile>> {
        Ok(Arc::new(Part {
            file: SystemDisk.open_part(path)?,
            full: Arc::clone(&self.full),
        }))
    }

    fn open_finished(&self, path: &Path) -> io::Result<Option<Arc<dyn PartFile>>> {
        SystemDisk.open_finished(path)
    }

    fn available(&self, folder: &Path) -> io::Result<u64> {
        if self.full.load(Ordering::SeqCst) {
            Ok(0)
        } else {
            SystemDisk.available(folder)
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        SystemDisk.rename(from, to)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        SystemDisk.sync_folder(folder)
    }
}

struct Part {
    file: Arc<dyn PartFile>,
    full: Arc<AtomicBool>,
}

impl Part {
    fn room(&self) -> io::Result<()> {
        if self.full.load(Ordering::SeqCst) {
            Err(io::ErrorKind::StorageFull.into())
        } else {
            Ok(())
        }
    }
}

impl PartFile for Part {
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()> {
        self.room()?;
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
        self.room()?;
        self.file.reserve(len)
    }
}
