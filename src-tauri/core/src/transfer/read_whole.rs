//! The checksums of a file that lies there, read once more from its beginning.

use super::disk::PartFile;
use crate::ports::blocking_io;
use md5::Md5;
use sha2::{Digest as _, Sha256};
use std::io;
use std::sync::Arc;

/// The checksums of a whole file.
pub(super) struct Sums {
    pub(super) crc32c: u32,
    pub(super) sha256: [u8; 32],
    /// Only where it was asked for.
    pub(super) md5: Option<[u8; 16]>,
}

/// Reads the `total` bytes of `file`.
pub(super) async fn read_whole(file: Arc<dyn PartFile>, total: u64, with_md5: bool) -> io::Result<Sums> {
    const BLOCK: u64 = 4 << 20;

    let (mut at, mut crc, mut sha, mut buffer) = (0, 0, Sha256::new(), Vec::new());
    let mut md5 = with_md5.then(Md5::new);
    while at < total {
        let len = BLOCK.min(total - at);
        let file = Arc::clone(&file);
        (crc, sha, md5, buffer) = blocking_io(move || {
            buffer.resize(len as usize, 0);
            file.read_at(&mut buffer, at)?;
            sha.update(&buffer);
            if let Some(md5) = &mut md5 {
                md5.update(&buffer);
            }
            Ok((crc32c::crc32c_append(crc, &buffer), sha, md5, buffer))
        })
        .await?;
        at += len;
    }
    Ok(Sums {
        crc32c: crc,
        sha256: sha.finalize().into(),
        md5: md5.map(|md5| md5.finalize().into()),
    })
}
