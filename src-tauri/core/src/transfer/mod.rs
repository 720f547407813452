//! Carries one remote object into one proved file: streamed, resumable, as fast as the disk.
//!
//! Nothing here decides *when* to fetch; the engine does. What is known of a file under way leaves through
//! [`Checkpoints`], addresses come through [`Links`], and a file gets its name only once it is proved.

mod answer;
mod backoff;
mod bandwidth;
mod chart;
mod checkpoint;
mod digest;
mod disk;
mod error;
mod fetch;
mod growth;
mod keeper;
mod landing;
mod link;
mod order;
mod pen;
mod progress;
mod rate;
mod source;
mod stream;
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
pub use order::{Fetched, Limits, Order, World};
pub use progress::Progress;
pub use rate::Rate;
