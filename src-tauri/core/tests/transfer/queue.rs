//! What surrounds a transfer in these tests: links, a journal in memory, a folder, virtual time.

use super::storage::Storage;
use carryout_core::ports::{BoxFuture, TokioClock};
use carryout_core::transfer::{
    Checkpoint, Checkpoints, Disk, Examine, Fetched, Limits, Link, LinkError, Links, Order, Progress,
    SaveError, SavedObject, SystemDisk, TransferError, World, fetch,
};
use sha2::{Digest, Sha256};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

/// Counts how often a link is asked for.
#[derive(Default)]
pub struct Counted {
    pub asked: AtomicU32,
    /// The name of the object; `part-1.zip` without one.
    pub name: Option<&'static str>,
}

impl Links for Counted {
    fn link(&self, _stale: bool) -> BoxFuture<'_, Result<Link, LinkError>> {
        let version = self.asked.fetch_add(1, Ordering::SeqCst);
        let name = self.name.unwrap_or("part-1.zip");
        let url = format!("https://storage.example/bucket/{name}?X-Goog-Signature=secret{version}");
        Box::pin(async move { Ok(Link::new(&url.parse().unwrap())) })
    }
}

/// A journal in memory.
#[derive(Default)]
pub struct Kept(pub Mutex<Option<Checkpoint>>);

impl Checkpoints for Kept {
    fn save<'a>(&'a self, checkpoint: &'a Checkpoint) -> BoxFuture<'a, Result<(), SaveError>> {
        *self.0.lock().unwrap() = Some(checkpoint.clone());
        Box::pin(async { Ok(()) })
    }
}

/// Looks into ZIP files as the program does, with a reader of its own.
pub fn zips() -> Examine {
    use carryout_core::archive::prove;
    Examine::with(|file, stop| {
        let mut bytes = vec![0; usize::try_from(file.len()?).unwrap()];
        file.read_at(&mut bytes, 0)?;
        let length = bytes.len() as u64;
        prove(|| Ok(std::io::Cursor::new(bytes.clone())), length, stop)
    })
}

/// Everything that outlives one run of a transfer.
pub struct Fixture {
    pub folder: tempfile::TempDir,
    pub file_name: &'static str,
    pub storage: Arc<Storage>,
    pub links: Counted,
    pub kept: Kept,
    pub limits: Limits,
    pub examine: Examine,
    pub saved: Vec<SavedObject>,
    pub disk: Arc<dyn Disk>,
    pub progress: Progress,
}

impl Fixture {
    pub fn new(storage: Arc<Storage>) -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            file_name: "part-1.zip",
            storage,
            links: Counted::default(),
            kept: Kept::default(),
            limits: Limits::default(),
            examine: zips(),
            saved: Vec::new(),
            disk: Arc::new(SystemDisk),
            progress: Progress::default(),
        }
    }

    /// One run, from the last checkpoint.
    pub async fn run(&self) -> Result<Fetched, TransferError> {
        let clock = TokioClock::starting_at("2026-01-01T00:00:00Z".parse().unwrap());
        let world = World {
            network: Arc::clone(&self.storage) as _,
            clock: Arc::new(clock),
            disk: Arc::clone(&self.disk),
        };
        let order = Order {
            folder: self.folder.path().to_owned(),
            file_name: self.file_name.to_owned(),
            from: self.checkpoint(),
            limits: self.limits.clone(),
            examine: self.examine.clone(),
            saved: self.saved.clone(),
            seed: 1,
        };
        fetch(&world, order, &self.links, &self.kept, &self.progress).await
    }

    pub fn checkpoint(&self) -> Option<Checkpoint> {
        self.kept.0.lock().unwrap().clone()
    }

    pub fn file(&self) -> PathBuf {
        self.folder.path().join(self.file_name)
    }

    pub fn part(&self) -> PathBuf {
        self.folder
            .path()
            .join(format!("{}.carryout-part", self.file_name))
    }

    /// The file is the object, the receipt's numbers are right, nothing else lies in the folder.
    pub fn assert_whole(&self, fetched: &Fetched) {
        let bytes = self.storage.bytes();
        let file = std::fs::read(self.file()).unwrap();
        assert!(file == *bytes, "the file is not the object");
        assert_eq!(fetched.size, bytes.len() as u64);
        assert_eq!(fetched.sha256, <[u8; 32]>::from(Sha256::digest(&*bytes)));
        assert_eq!(fetched.crc32c, crc32c::crc32c(&bytes));
        assert_eq!(fetched.path, self.file());
        assert_eq!(std::fs::read_dir(self.folder.path()).unwrap().count(), 1);
    }
}
