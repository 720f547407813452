//! What a storage, or whatever stands in its place, can answer: `Content-Range` and the other headers, bodies, XML errors.

use super::canned::Canned;
use super::memory::{Forgetful, MemoryDisk, OneLink};
use super::{assert_keeps_quiet, in_no_time};
use carryout_core::ports::{Network, TokioClock};
use carryout_core::transfer::{
    Checkpoint, Examine, Fetched, Limits, Order, Progress, Proof, TransferError, World, fetch,
};
use jiff::Timestamp;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file has its final name only when it is proved by what was stated, or by itself; no error repeats an address.
pub fn storage(bytes: &[u8]) -> String {
    let disk = Arc::new(MemoryDisk::default());

    let fetched = carried(
        Arc::new(Canned::once(bytes)),
        Arc::clone(&disk),
        None,
        &Progress::default(),
    );

    judge(&disk, &fetched);
    match fetched {
        Ok(fetched) => {
            let text = String::from_utf8_lossy(bytes).to_ascii_lowercase();
            let sums = ["crc32c=", "md5=", "content-md5", "sha-256="];
            assert!(
                fetched.proof != Proof::Checksum || sums.iter().any(|sum| text.contains(sum)),
                "an unstated checksum proves a file: {fetched:?}"
            );
            format!("{} bytes", fetched.size)
        }
        Err(error) => error.to_string(),
    }
}

/// Fetches one object in no time.
pub(super) fn carried(
    network: Arc<dyn Network>,
    disk: Arc<MemoryDisk>,
    from: Option<Checkpoint>,
    progress: &Progress,
) -> Result<Fetched, TransferError> {
    in_no_time(async {
        let world = World {
            network,
            clock: Arc::new(TokioClock::starting_at(Timestamp::UNIX_EPOCH)),
            disk,
        };
        let order = Order {
            folder: folder(),
            file_name: "part.zip".to_owned(),
            from,
            limits: Limits {
                spare: 0,
                ..Limits::default()
            },
            examine: Examine::nothing(),
            saved: Vec::new(),
            seed: 1,
        };
        fetch(&world, order, &OneLink, &Forgetful, progress).await
    })
}

/// Asserts that what got its name is proved, and that nothing else has it.
pub(super) fn judge(disk: &MemoryDisk, fetched: &Result<Fetched, TransferError>) {
    let file = disk.get(&target());
    match fetched {
        Ok(fetched) => {
            let file = file.expect("a file with its name");
            assert_eq!(file.len() as u64, fetched.size);
            assert_eq!(crc32c::crc32c(&file), fetched.crc32c);
        }
        Err(error) => {
            assert!(file.is_none(), "a name without a proof: {error}");
            assert_keeps_quiet(&format!("{error} {error:?}"));
        }
    }
}

/// A folder that exists; nothing is written to it.
fn folder() -> PathBuf {
    std::env::temp_dir()
}

fn target() -> PathBuf {
    folder().join(Path::new("part.zip"))
}

/// Where the part grows.
pub(super) fn part() -> PathBuf {
    folder().join(carryout_core::transfer::part_name("part.zip"))
}
