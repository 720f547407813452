//! What the core wants from the world around it: time, the network, the user's browser and bin, the computer.
//!
//! Each is a trait named by its role, so that the same core runs against Google, against the sandbox in
//! memory, and against a clock that a test moves.

mod address;
mod bin;
mod blocking;
mod browser;
mod child_environment;
mod clock;
mod corrected_clock;
mod guard;
mod host_conditions;
mod http;
mod launch;
mod network;
mod proxy;

pub use address::{is_public, is_public_https};
pub use bin::{Bin, BinError, SystemBin};
pub use blocking::{Blocking, InPlace};
pub(crate) use blocking::{blocking, blocking_io};
pub use browser::{Browser, SystemBrowser};
pub use child_environment::{OWN_VARIABLES, as_outside};
pub(crate) use clock::steady;
pub use clock::{Clock, SystemClock, TokioClock};
pub use corrected_clock::{CorrectedClock, Correction};
pub use host_conditions::{Host, HostConditions, NoHostConditions, Power};
pub use http::HttpNetwork;
pub use launch::BrowserError;
pub use network::{Body, Download, Network, NetworkError, read_limited};
pub use proxy::{ProxyChoice, ProxySettings};

/// A boxed future, as the traits of this module return it.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
