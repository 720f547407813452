//! The real computer: what the system tells about line and power. Where it tells nothing, nothing is held back.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
mod ending;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
mod logind;

#[cfg(not(target_os = "linux"))]
use elsewhere::follow;
#[cfg(target_os = "linux")]
use linux::follow;

pub use ending::asked_to_end;
#[cfg(target_os = "linux")]
pub use ending::{DelayLock, before_shutdown};

use crate::ports::{Host, HostConditions};
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// A system that has said nothing by then is not waited for; what it says later counts from then on.
const PATIENCE: Duration = Duration::from_millis(300);

/// The computer that this program runs on.
#[derive(Debug)]
pub struct SystemHostConditions {
    reported: watch::Receiver<HostConditions>,
    following: JoinHandle<()>,
}

impl SystemHostConditions {
    /// Asks the system, and follows what it says for as long as this lives. To be called inside a runtime.
    pub async fn ask() -> Self {
        Self::following(|reported| follow(None, reported)).await
    }

    /// Asks the services on the bus at the D-Bus `address`, instead of those of the system.
    #[cfg(target_os = "linux")]
    pub async fn ask_on_bus(address: &str) -> Self {
        let address = address.to_owned();
        Self::following(|reported| follow(Some(address), reported)).await
    }

    async fn following<F: Future<Output = ()> + Send + 'static>(
        follow: impl FnOnce(watch::Sender<HostConditions>) -> F,
    ) -> Self {
        let (teller, mut reported) = watch::channel(HostConditions::default());
        let following = tokio::spawn(follow(teller));
        // An answer, the end without one, or too long a silence: what is known then is where it starts.
        let _ = tokio::time::timeout(PATIENCE, reported.changed()).await;
        Self { reported, following }
    }
}

impl Host for SystemHostConditions {
    fn conditions(&self) -> watch::Receiver<HostConditions> {
        self.reported.clone()
    }
}

impl Drop for SystemHostConditions {
    fn drop(&mut self) {
        self.following.abort();
    }
}
