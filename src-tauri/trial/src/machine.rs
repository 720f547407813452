//! A machine whose line and power a test changes.

use carryout_core::ports::{Circumstances, Machine};
use tokio::sync::watch;

/// A machine that tells what a test says.
#[derive(Debug, Default)]
pub struct ToldMachine {
    told: watch::Sender<Circumstances>,
}

impl ToldMachine {
    /// From now on it tells this.
    pub fn tell(&self, circumstances: Circumstances) {
        self.told.send_replace(circumstances);
    }
}

impl Machine for ToldMachine {
    fn circumstances(&self) -> watch::Receiver<Circumstances> {
        self.told.subscribe()
    }
}
