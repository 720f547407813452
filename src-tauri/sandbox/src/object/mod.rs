//! Objects in the sandbox's bucket, and the record of what was fetched of each.

mod content;
mod delivery;
mod noise;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jiff::Timestamp;

pub(crate) use content::{Content, hex};
pub(crate) use delivery::Delivery;
pub use delivery::DeliverySeen;
pub(crate) use noise::Noise;

/// One object; its content can change under the same name, as a new generation.
pub(crate) struct Object {
    /// Bucket and name, as in the URL after `/storage/`.
    pub path: String,
    /// The job that made it.
    pub job: usize,
    pub media_type: &'static str,
    version: Mutex<Arc<Version>>,
    served: AtomicU64,
    fetched: Mutex<Coverage>,
    deliveries: Mutex<Vec<Arc<Delivery>>>,
}

/// One generation of an object.
pub(crate) struct Version {
    pub generation: u64,
    pub created: Timestamp,
    pub content: Content,
    crc32c: OnceLock<u32>,
    md5: OnceLock<[u8; 16]>,
    sha256: OnceLock<String>,
}

impl Object {
    pub(crate) fn new(path: String, job: usize, media_type: &'static str, version: Version) -> Self {
        Self {
            path,
            job,
            media_type,
            version: Mutex::new(Arc::new(version)),
            served: AtomicU64::new(0),
            fetched: Mutex::default(),
            deliveries: Mutex::default(),
        }
    }

    pub(crate) fn version(&self) -> Arc<Version> {
        Arc::clone(&self.version.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Replaces the content; what was fetched of the old one no longer counts.
    pub(crate) fn replace(&self, version: Version) {
        *self.version.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(version);
        *self.fetched.lock().unwrap_or_else(PoisonError::into_inner) = Coverage::default();
    }

    /// Notes that bytes were handed to the connection.
    pub(crate) fn count(&self, bytes: u64) {
        self.served.fetch_add(bytes, Ordering::Relaxed);
    }

    /// Notes that these right bytes of `generation` were handed to the connection.
    pub(crate) fn cover(&self, generation: u64, from: u64, to: u64) {
        if generation == self.version().generation {
            self.fetched
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .add(from, to);
        }
    }

    /// All bytes handed out so far, repeated ones counted again.
    pub(crate) fn served(&self) -> u64 {
        self.served.load(Ordering::Relaxed)
    }

    /// Begins an answer that hands out bytes from this place on.
    pub(crate) fn deliver(&self, from: u64) -> Arc<Delivery> {
        let delivery = Arc::new(Delivery::new(from));
        self.deliveries
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Arc::clone(&delivery));
        delivery
    }

    /// Every answer that handed out bytes, in the order in which they began.
    pub(crate) fn deliveries(&self) -> Vec<DeliverySeen> {
        let deliveries = self.deliveries.lock().unwrap_or_else(PoisonError::into_inner);
        deliveries.iter().map(|delivery| delivery.seen()).collect()
    }

    /// Whether every byte of the present generation was handed out at least once.
    pub(crate) fn fetched_whole(&self) -> bool {
        let len = self.version().content.len();
        self.fetched
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .covers(len)
    }
}

impl Version {
    pub(crate) fn new(generation: u64, created: Timestamp, content: Content) -> Self {
        Self {
            generation,
            created,
            content,
            crc32c: OnceLock::new(),
            md5: OnceLock::new(),
            sha256: OnceLock::new(),
        }
    }

    pub(crate) fn crc32c(&self, noise: &Noise) -> u32 {
        *self.crc32c.get_or_init(|| self.content.crc32c(noise))
    }

    pub(crate) fn md5(&self, noise: &Noise) -> [u8; 16] {
        *self.md5.get_or_init(|| self.content.md5(noise))
    }

    /// Reads the whole content the first time: slow for large objects.
    pub(crate) fn sha256(&self, noise: &Noise) -> &str {
        self.sha256.get_or_init(|| self.content.sha256(noise))
    }

    /// The digest, if it was computed before.
    pub(crate) fn known_sha256(&self) -> Option<String> {
        self.sha256.get().cloned()
    }

    /// The strong entity tag.
    pub(crate) fn etag(&self, noise: &Noise) -> String {
        format!("\"{:016x}{:08x}\"", self.generation, self.crc32c(noise))
    }
}

/// Which bytes of an object were handed out: sorted ranges that do not touch.
#[derive(Debug, Default)]
struct Coverage(Vec<(u64, u64)>);

impl Coverage {
    fn add(&mut self, from: u64, to: u64) {
        if from >= to {
            return;
        }
        let first = self.0.partition_point(|(_, end)| *end < from);
        let last = self.0.partition_point(|(start, _)| *start <= to);
        let merged = self.0[first..last]
            .iter()
            .fold((from, to), |(start, end), range| {
                (start.min(range.0), end.max(range.1))
            });
        self.0.splice(first..last, [merged]);
    }

    fn covers(&self, len: u64) -> bool {
        len == 0
            || self
                .0
                .first()
                .is_some_and(|(start, end)| *start == 0 && *end >= len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_that_touch_grow_together() {
        let mut coverage = Coverage::default();

        coverage.add(10, 20);
        coverage.add(30, 40);
        coverage.add(0, 10);
        assert!(!coverage.covers(40));
        coverage.add(15, 35);

        assert_eq!(coverage.0, [(0, 40)]);
        assert!(coverage.covers(40));
        assert!(!coverage.covers(41));
    }
}
