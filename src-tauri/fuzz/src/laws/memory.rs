//! A disk, a journal and an address for one transfer, all in memory.

use carryout_core::ports::BoxFuture;
use carryout_core::transfer::{Checkpoint, Checkpoints, Disk, Link, LinkError, Links, PartFile, SaveError};
use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// Nothing on this disk grows beyond this many bytes.
const ROOM: usize = 1 << 20;

type Bytes = Arc<Mutex<Vec<u8>>>;

/// A small disk.
#[derive(Default)]
pub(super) struct MemoryDisk(Mutex<HashMap<PathBuf, Bytes>>);

impl MemoryDisk {
    /// Puts a file there.
    pub(super) fn put(&self, path: &Path, bytes: Vec<u8>) {
        let file = Arc::new(Mutex::new(bytes));
        self.0
            .lock()
            .expect("no other panic")
            .insert(path.to_owned(), file);
    }

    /// What is in a file, if it is there.
    pub(super) fn get(&self, path: &Path) -> Option<Vec<u8>> {
        let files = self.0.lock().expect("no other panic");
        let file = files.get(path)?;
        Some(file.lock().expect("no other panic").clone())
    }
}

impl Disk for MemoryDisk {
    fn open_part(&self, path: &Path) -> io::Result<Arc<dyn PartFile>> {
        let mut files = self.0.lock().expect("no other panic");
        let file = files.entry(path.to_owned()).or_default();
        Ok(Arc::new(MemoryFile(Arc::clone(file))))
    }

    fn open_finished(&self, path: &Path) -> io::Result<Option<Arc<dyn PartFile>>> {
        let files = self.0.lock().expect("no other panic");
        let file = files.get(path).map(Arc::clone);
        Ok(file.map(|file| Arc::new(MemoryFile(file)) as Arc<dyn PartFile>))
    }

    fn available(&self, _folder: &Path) -> io::Result<u64> {
        Ok(ROOM as u64)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut files = self.0.lock().expect("no other panic");
        let file = files.remove(from).ok_or(io::ErrorKind::NotFound)?;
        files.insert(to.to_owned(), file);
        Ok(())
    }

    fn sync_folder(&self, _folder: &Path) -> io::Result<()> {
        Ok(())
    }
}

struct MemoryFile(Bytes);

impl MemoryFile {
    fn place(offset: u64, len: usize) -> io::Result<usize> {
        usize::try_from(offset)
            .ok()
            .and_then(|offset| offset.checked_add(len))
            .filter(|end| *end <= ROOM)
            .ok_or_else(|| io::ErrorKind::StorageFull.into())
    }
}

impl PartFile for MemoryFile {
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()> {
        let end = Self::place(offset, bytes.len())?;
        let mut file = self.0.lock().expect("no other panic");
        if file.len() < end {
            file.resize(end, 0);
        }
        file[end - bytes.len()..end].copy_from_slice(bytes);
        Ok(())
    }

    fn read_at(&self, into: &mut [u8], offset: u64) -> io::Result<()> {
        let end = Self::place(offset, into.len())?;
        let file = self.0.lock().expect("no other panic");
        let found = file
            .get(end - into.len()..end)
            .ok_or(io::ErrorKind::UnexpectedEof)?;
        into.copy_from_slice(found);
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        Ok(())
    }

    fn len(&self) -> io::Result<u64> {
        Ok(self.0.lock().expect("no other panic").len() as u64)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        let end = Self::place(len, 0)?;
        self.0.lock().expect("no other panic").resize(end, 0);
        Ok(())
    }

    fn allocated(&self) -> io::Result<u64> {
        self.len()
    }

    fn reserve(&self, len: u64) -> io::Result<()> {
        Self::place(len, 0).map(drop)
    }
}

/// A journal that keeps nothing.
pub(super) struct Forgetful;

impl Checkpoints for Forgetful {
    fn save<'a>(&'a self, _checkpoint: &'a Checkpoint) -> BoxFuture<'a, Result<(), SaveError>> {
        Box::pin(async { Ok(()) })
    }
}

/// One signed address.
pub(super) struct OneLink;

impl Links for OneLink {
    fn link(&self, _stale: bool) -> BoxFuture<'_, Result<Link, LinkError>> {
        Box::pin(async {
            let url = "https://storage.googleapis.com/bucket/part.zip?X-Goog-Signature=planted-secret";
            Ok(Link::new(&url.parse().expect("an address")))
        })
    }
}
