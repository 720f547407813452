//! What the core wants from the world around it: time, the network, the person's browser and bin, the machine.
//!
//! Each is a trait named by its role, so that the same core runs against Google, against the sandbox in
//! memory, and against a clock that a test moves.

mod address;
mod bin;
mod blocking;
mod browser;
mod clock;
mod corrected_clock;
mod guard;
mod http;
mod launch;
mod machine;
mod network;
mod proxy;
mod surroundings;

pub use address::{is_public, is_public_https};
pub use bin::{Bin, BinError, SystemBin};
pub use blocking::{Blocking, InPlace};
pub(crate) use blocking::{blocking, blocking_io};
pub use browser::{Browser, BrowserError, SystemBrowser};
pub(crate) use clock::steady;
pub use clock::{Clock, SystemClock, TokioClock};
pub use corrected_clock::{CorrectedClock, Correction};
pub use http::HttpNetwork;
pub use machine::{Circumstances, Machine, Power, SilentMachine};
pub use network::{Body, Download, Network, NetworkError, read_limited};
pub use proxy::ProxySettings;
pub use surroundings::{OWN_VARIABLES, as_outside};

/// A boxed future, as the traits of this module return it.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
