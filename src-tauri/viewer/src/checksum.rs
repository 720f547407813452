//! The SHA-256 of an archive as it lies there.

use carryout_core::receipt::hex;
use sha2::{Digest as _, Sha256};
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;
use tokio_util::sync::CancellationToken;

/// The SHA-256 of a file; an error where it cannot be read, or `stop` says so.
pub(crate) fn sha256(path: &Path, stop: &CancellationToken) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut block = vec![0; 256 << 10];
    loop {
        if stop.is_cancelled() {
            return Err(io::Error::other("stopped"));
        }
        match file.read(&mut block)? {
            0 => return Ok(hex(&hash.finalize())),
            read => hash.update(&block[..read]),
        }
    }
}
