//! A machine whose line and power a test changes.

use carryout_core::ports::{Host, HostConditions};
use tokio::sync::watch;

/// A machine that tells what a test says.
#[derive(Debug, Default)]
pub struct SimulatedConditions {
    reported: watch::Sender<HostConditions>,
}

impl SimulatedConditions {
    /// From now on it tells this.
    pub fn tell(&self, conditions: HostConditions) {
        self.reported.send_replace(conditions);
    }
}

impl Host for SimulatedConditions {
    fn conditions(&self) -> watch::Receiver<HostConditions> {
        self.reported.subscribe()
    }
}
