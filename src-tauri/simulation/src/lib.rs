//! The real core against the sandbox in memory, with time that a test moves: for scenarios, for the long run and
//! for measuring. Nothing here is part of the program.

mod bin;
mod clock;
mod crash_point;
mod disk;
mod harness;
mod host_conditions;
mod lock;
pub mod longrun;
mod memory;
mod request_log;
mod simulated_user;

pub use bin::SimulatedBin;
pub use clock::SimulatedClock;
pub use crash_point::CrashPoint;
pub use disk::{Quirk, SimulatedDisk};
pub use harness::{Harness, Stopped};
pub use host_conditions::SimulatedConditions;
pub use lock::VaultLock;
pub use memory::MemoryNetwork;
pub use request_log::RequestLog;
pub use simulated_user::{Launch, Launcher, SimulatedUser};

/// The time at which scenarios begin.
#[must_use]
pub fn midday() -> jiff::Timestamp {
    jiff::Timestamp::constant(1_795_262_400, 0)
}
