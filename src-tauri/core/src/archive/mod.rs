//! What Google's archives hold: looked through without trusting them, and unpacked beside the originals on request.
//!
//! Archives are hostile until proved otherwise: no name of theirs leads anywhere, nothing of theirs runs, and the
//! HTML in them is never read.

mod entries;
mod error;
#[cfg(test)]
#[path = "tests/forge.rs"]
pub(crate) mod forge;
mod index;
mod inspect;
mod layout;
mod name;
mod prove;
mod same;
mod space;
mod sync;
mod unpack;
mod zip;

pub use entries::{EntryHead, each_entry};
pub use error::ArchiveError;
pub use index::{FailedFile, IndexSummary};
pub use inspect::{Broken, Holding, Hostile, Inspection, Kind, holding, inspect};
pub use layout::{Adjusted, Refused};
pub use name::NameFlaw;
pub use prove::prove;
pub(crate) use space::free_for_unpacking;
pub use unpack::{UnpackError, Unpacked, unpack};
pub(crate) use unpack::{missing_for, unpack_into};
pub use zip::EntryFlaw;
