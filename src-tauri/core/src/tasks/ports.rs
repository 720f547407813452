//! What the core needs from outside itself: each program builds it once.

use crate::advice::{Code, Failure};
use crate::client::{self, Endpoints, OriginView, Registration};
use crate::consent::{Loopback, RedirectListener};
use crate::journal::Journal;
use crate::locale::Locale;
use crate::ports::{Bin, Browser, Clock, Host, HttpNetwork, Network, SystemBin, SystemBrowser, SystemClock};
use crate::schedule::Pace;
use crate::transfer::{Disk, SystemDisk, World};
use crate::vault::Vault;
use std::sync::Arc;

/// What the core needs from outside itself.
pub struct Ports {
    /// The only memory.
    pub journal: Journal,
    /// The only source of time.
    pub clock: Arc<dyn Clock>,
    /// The only way out.
    pub network: Arc<dyn Network>,
    /// The user's browser.
    pub browser: Arc<dyn Browser>,
    /// Where the browser comes back to.
    pub redirect_listener: Arc<dyn RedirectListener>,
    /// Where secrets rest.
    pub vault: Arc<dyn Vault>,
    /// The only way to the bytes on the disk.
    pub disk: Arc<dyn Disk>,
    /// What tells about line and power.
    pub host: Arc<dyn Host>,
    /// Where copies go that are thrown away.
    pub bin: Arc<dyn Bin>,
    /// Google's addresses, or the sandbox's.
    pub endpoints: Endpoints,
    /// The name of the server we use, for receipts too.
    pub origin: OriginView,
    /// By what waits are divided; one against Google.
    pub pace: Pace,
    /// The client that the program was built with.
    pub built_in: Option<Registration>,
    /// The language where the user chose none.
    pub locale: Locale,
}

impl Ports {
    /// This computer's own.
    pub fn of_this_computer(
        journal: Journal,
        vault: Arc<dyn Vault>,
        host: Arc<dyn Host>,
        (endpoints, origin): (Endpoints, OriginView),
        pace: Pace,
        locale: Locale,
    ) -> Result<Self, Failure> {
        let network =
            HttpNetwork::new().map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?;
        Ok(Self {
            journal,
            clock: Arc::new(SystemClock),
            network: Arc::new(network),
            browser: Arc::new(SystemBrowser),
            redirect_listener: Arc::new(Loopback),
            vault,
            disk: Arc::new(SystemDisk),
            host,
            bin: Arc::new(SystemBin),
            endpoints,
            origin,
            pace,
            built_in: client::builtin(),
            locale,
        })
    }

    /// What a transfer touches of them.
    pub(crate) fn world(&self) -> World {
        World {
            network: Arc::clone(&self.network),
            clock: Arc::clone(&self.clock),
            disk: Arc::clone(&self.disk),
        }
    }
}
