//! Carries one remote object into one proved file: streamed, resumable, as fast as the disk.
//!
//! Nothing here decides *when* to fetch; the engine does. What is known of a file under way leaves through
//! [`Checkpoints`], addresses come through [`Links`], and a file gets its name only once it is proved.

mod answer;
mod backoff;
mod bandwidth;
mod checkpoint;
mod checkpoint_store;
mod checks;
mod crew;
mod digest;
mod disk;
mod error;
mod fetch;
mod follow;
mod identity;
mod link;
mod object;
mod open;
mod output_file;
mod page;
mod patience;
mod progress;
mod proof;
mod range_map;
mod range_tuner;
mod range_worker;
mod rate;
mod read_whole;
mod request;
mod source;
mod stream;
mod watch;
mod whole;
mod writer;

pub use backoff::BackOff;
pub use bandwidth::Bandwidth;
pub use checkpoint::{Checkpoint, Checkpoints, RangeDone, SaveError};
pub(crate) use disk::rename_over;
pub use disk::{Disk, DriveLimits, PartFile, SystemDisk};
pub use error::{TransferError, WrongAnswer};
pub use fetch::fetch;
pub use identity::{Identity, Version};
pub use link::{Link, LinkError, Links};
pub use object::{Assigned, KnownPart, ObjectKey, assign, is_googles_host, tell_apart};
pub use output_file::{PART_SUFFIX, part_name};
pub use progress::Progress;
pub use proof::{Examine, Proof, Verdict};
pub use rate::Rate;
pub use request::{Fetched, Limits, Order, SavedObject, World};
