//! A transfer against storages, disks and sockets that misbehave.

#![expect(
    clippy::unwrap_used,
    clippy::unwrap_in_result,
    reason = "a test may fail loudly"
)]

#[path = "transfer/answers.rs"]
mod answers;
#[path = "transfer/disks.rs"]
mod disks;
#[path = "transfer/faulty_disk.rs"]
mod faulty_disk;
#[path = "transfer/queue.rs"]
mod fixture;
#[path = "transfer/odd.rs"]
mod odd;
#[path = "transfer/sockets.rs"]
mod sockets;
#[path = "transfer/storage.rs"]
mod storage;
