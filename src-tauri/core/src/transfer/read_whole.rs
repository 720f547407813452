//! The checksums of a whole file, as its bytes pass or read once more from its beginning.

use super::disk::PartFile;
use crate::ports::blocking_io;
use md5::Md5;
use sha2::{Digest as _, Sha256};
use std::io;
use std::sync::Arc;

/// The checksums of a whole file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sums {
    pub(super) crc32c: u32,
    pub(super) sha256: [u8; 32],
    /// Only where it was asked for.
    pub(super) md5: Option<[u8; 16]>,
}

/// The checksums of the bytes so far.
#[derive(Default)]
pub(super) struct Summing {
    crc32c: u32,
    sha256: Sha256,
    md5: Option<Md5>,
}

impl Summing {
    pub(super) fn update(&mut self, bytes: &[u8]) {
        self.crc32c = crc32c::crc32c_append(self.crc32c, bytes);
        self.sha256.update(bytes);
        if let Some(md5) = &mut self.md5 {
            md5.update(bytes);
        }
    }

    pub(super) fn finish(self) -> Sums {
        Sums {
            crc32c: self.crc32c,
            sha256: self.sha256.finalize().into(),
            md5: self.md5.map(|md5| md5.finalize().into()),
        }
    }
}

/// Reads the `total` bytes of `file`.
pub(super) async fn read_whole(file: Arc<dyn PartFile>, total: u64, with_md5: bool) -> io::Result<Sums> {
    const BLOCK: u64 = 4 << 20;

    let (mut at, mut buffer) = (0, Vec::new());
    let mut sums = Summing {
        md5: with_md5.then(Md5::new),
        ..Summing::default()
    };
    while at < total {
        let len = BLOCK.min(total - at);
        let file = Arc::clone(&file);
        (sums, buffer) = blocking_io(move || {
            buffer.resize(len as usize, 0);
            file.read_at(&mut buffer, at)?;
            sums.update(&buffer);
            Ok((sums, buffer))
        })
        .await?;
        at += len;
    }
    Ok(sums.finish())
}
