//! What is done with the folder of a copy once something lies in it: carried to another place, left to the bin,
//! or kept.

mod cleanup;
mod identify;
mod relocate;
mod retention;
mod unpack;

pub use cleanup::{Cleared, clear};
pub use identify::{FolderKind, inspect_folder};
pub use relocate::{Carry, CopyProgress, Known, carry};
pub use retention::{KeptCopy, Piece, is_whole_due, surplus};
pub(crate) use unpack::unpacked_size;
pub use unpack::{UNPACKED, UnpackNeeds, UnpackedCopy, unpack_copy, unpack_needs};
