//! What surrounds a transfer in these tests: links, a journal in memory, a folder, virtual time.

use super::storage::Storage;
use carryout_core::ports::{BoxFuture, TokioClock};
use carryout_core::transfer::{
    Checkpoint, Checkpoints, Disk, Fetched, Limits, Link, LinkError, Links, Order, Progress, SaveError,
    SystemDisk, TransferError, World, fetch,
};
use sha2::{Digest, Sha256};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

/// Counts how often a link is asked for.
#[derive(Default)]
pub struct Counted {
    pub asked: AtomicU32,
}

impl Links for Counted {
    fn link(&self, _stale: bool) -> BoxFuture<'_, Result<Link, LinkError>> {
        let version = self.asked.fetch_add(1, Ordering::SeqCst);
        let url = format!("https://storage.example/bucket/part-1.zip?X-Goog-Signature=secret{version}");
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

/// Everything that outlives one run of a transfer.
pub struct Desk {
    pub folder: tempfile::TempDir,
    pub storage: Arc<Storage>,
    pub links: Counted,
    pub kept: Kept,
    pub limits: Limits,
    pub disk: Arc<dyn Disk>,
    pub progress: Progress,
}

impl Desk {
    pub fn new(storage: Arc<Storage>) -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            storage,
            links: Counted::default(),
            kept: Kept::default(),
            limits: Limits::default(),
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
            file_name: "part-1.zip".to_owned(),
            from: self.checkpoint(),
            limits: self.limits.clone(),
            seed: 1,
        };
        fetch(&world, order, &self.links, &self.kept, &self.progress).await
    }

    pub fn checkpoint(&self) -> Option<Checkpoint> {
        self.kept.0.lock().unwrap().clone()
    }

    pub fn file(&self) -> PathBuf {
        self.folder.path().join("part-1.zip")
    }

    pub fn part(&self) -> PathBuf {
        self.folder.path().join("part-1.zip.carryout-part")
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
