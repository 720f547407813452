//! The real core against the sandbox in memory, with time that a test moves: for stories, for the long run and
//! for measuring. Nothing here is part of the program.

mod memory;
mod person;
mod stage;

pub use memory::MemoryNetwork;
pub use person::Person;
pub use stage::{Stage, Staging};
