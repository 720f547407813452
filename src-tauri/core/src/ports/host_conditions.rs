//! What the system tells about its line and its power. A system that tells nothing is on the mains and not metered.

use tokio::sync::watch;

/// What the system tells about its line and its power.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HostConditions {
    /// Every byte on this line costs money or counts against an allowance.
    pub metered: bool,
    /// Where the power comes from.
    pub power: Power,
}

/// Where the power comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Power {
    /// On mains power, or unknown.
    #[default]
    Mains,
    /// From the battery.
    Battery,
    /// From the battery, which is low.
    LowBattery,
}

/// The computer that Carryout runs on.
pub trait Host: Send + Sync + 'static {
    /// What it tells now, and every change of it.
    fn conditions(&self) -> watch::Receiver<HostConditions>;
}

/// A computer that tells nothing: for practice, where no byte comes over a line.
#[derive(Debug, Default)]
pub struct NoHostConditions {
    reported: watch::Sender<HostConditions>,
}

impl Host for NoHostConditions {
    fn conditions(&self) -> watch::Receiver<HostConditions> {
        self.reported.subscribe()
    }
}
