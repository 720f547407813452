//! The real core against the sandbox in memory, with time that a test moves: for stories, for the long run and
//! for measuring. Nothing here is part of the program.

mod bin;
mod clock;
mod disk;
mod fuse;
mod ledger;
mod lock;
pub mod longrun;
mod machine;
mod memory;
mod person;
mod stage;

pub use bin::MachineBin;
pub use clock::MachineClock;
pub use disk::{MachineDisk, Quirk};
pub use fuse::Fuse;
pub use ledger::Ledger;
pub use lock::VaultLock;
pub use machine::ToldMachine;
pub use memory::MemoryNetwork;
pub use person::{Launch, Launcher, Person};
pub use stage::{Stage, Staging};

/// The moment at which stories begin.
#[must_use]
pub fn midday() -> jiff::Timestamp {
    jiff::Timestamp::constant(1_795_262_400, 0)
}
