//! Linux: systemd-logind says that the computer is about to shut down, and waits a few seconds for those who asked it to.
//! Source: the D-Bus interface of systemd-logind (`Inhibit`, `PrepareForShutdown`).

use super::linux::connect;
use crate::locale::{Locale, messages as m};
use futures_util::stream::StreamExt as _;
use zbus::zvariant::OwnedFd;

#[zbus::proxy(
    interface = "org.freedesktop.login1.Manager",
    default_service = "org.freedesktop.login1",
    default_path = "/org/freedesktop/login1"
)]
trait Manager {
    fn inhibit(&self, what: &str, who: &str, why: &str, mode: &str) -> zbus::Result<OwnedFd>;

    #[zbus(signal)]
    fn prepare_for_shutdown(&self, start: bool) -> zbus::Result<()>;
}

/// As long as it lives, the shutdown waits, for some seconds at most.
#[derive(Debug)]
pub struct DelayLock {
    _lock: Option<OwnedFd>,
}

/// Returns when the computer is about to shut down; never without logind. `bus` is another address than the
/// system's bus.
pub async fn before_shutdown(bus: Option<&str>) -> Option<DelayLock> {
    let bus = connect(bus).await.ok()?;
    let manager = ManagerProxy::new(&bus).await.ok()?;
    let mut prepares = manager.receive_prepare_for_shutdown().await.ok()?;
    let lock = manager
        .inhibit(
            "shutdown",
            "Carryout",
            &Locale::system().say(&m::desktop_shutdown()),
            "delay",
        )
        .await;
    if let Err(error) = &lock {
        tracing::debug!(%error, "a shutdown will not wait");
    }
    while let Some(signal) = prepares.next().await {
        if signal.args().is_ok_and(|args| args.start) {
            return Some(DelayLock { _lock: lock.ok() });
        }
    }
    None
}
