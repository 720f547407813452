//! What is done with the folder of a copy once something lies in it: carried to another place, left to the bin,
//! or kept.

mod carry;
mod clear;
mod keep;
mod ours;
mod unpacking;

pub use carry::{Carry, Gauge, Known, carry};
pub use clear::{Cleared, clear};
pub use keep::{KeptCopy, Piece, is_whole_due, surplus};
pub use ours::{Lying, lying};
pub use unpacking::{UNPACKED, UnpackNeeds, UnpackedCopy, unpack_copy, unpack_needs};
