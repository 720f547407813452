//! Carries one remote object into one proved file: streamed, resumable, as fast as the disk.
//!
//! Nothing here decides *when* to fetch; the engine does. What is known of a file under way leaves through
//! [`Checkpoints`], addresses come through [`Links`], and a file gets its name only once it is proved.

mod answer;
mod backoff;
mod bandwidth;
mod chart;
mod checkpoint;
mod checks;
mod crew;
mod digest;
mod disk;
mod error;
mod fetch;
mod follow;
mod growth;
mod identity;
mod keeper;
mod landing;
mod link;
mod object;
mod order;
mod page;
mod patience;
mod pen;
mod progress;
mod proof;
mod rate;
mod source;
mod stream;
mod watch;
mod whole;
mod work;

pub use backoff::{BackOff, Next, retry_after};
pub use bandwidth::Bandwidth;
pub use checkpoint::{Checkpoint, Checkpoints, RangeDone, SaveError};
pub(crate) use disk::rename_over;
pub use disk::{Disk, DriveLimits, PartFile, SystemDisk};
pub use error::{TransferError, WrongAnswer};
pub use fetch::fetch;
pub use landing::{PART_SUFFIX, part_name};
pub use link::{Link, LinkError, Links};
pub use object::{Assigned, KnownPart, ObjectKey, assign, is_googles_host, tell_apart};
pub use order::{Fetched, Limits, Order, SavedObject, World};
pub use progress::Progress;
pub use proof::{Examine, Proof, Verdict};
pub use rate::Rate;
