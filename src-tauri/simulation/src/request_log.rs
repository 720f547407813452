//! A digest of everything that went over the network, in its order: two runs that agree in it did the same.

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::sync::{Mutex, PoisonError};

/// The digest so far. Addresses count without their query, which holds what is drawn anew in every run.
#[derive(Debug, Default)]
pub struct RequestLog(Mutex<(Sha256, u64)>);

impl RequestLog {
    /// Notes one request and its answer; no status stands for none.
    pub fn note(&self, at: Timestamp, method: &http::Method, path: &str, status: Option<u16>) {
        let line = format!("{at} {method} {path} {status:?}\n");
        let mut book = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        book.0.update(line);
        book.1 += 1;
    }

    /// How many requests were recorded, and the beginning of their digest.
    #[must_use]
    pub fn so_far(&self) -> (u64, String) {
        let book = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        (book.1, short(book.0.clone()))
    }
}

/// The first 16 hexadecimal digits: enough to tell two runs apart.
pub(crate) fn short(digest: Sha256) -> String {
    let bytes = digest.finalize();
    bytes.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
