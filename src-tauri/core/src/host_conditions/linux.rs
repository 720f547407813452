//! Linux: NetworkManager reports a metered connection, UPower the power source; both by D-Bus, both only
//! when something changes. Sources: the D-Bus interfaces of NetworkManager (`NMMetered`) and of UPower (`UpDeviceLevel`).

use crate::ports::{HostConditions, Power};
use futures_util::stream::{BoxStream, StreamExt as _, select_all};
use std::time::Duration;
use tokio::sync::watch;
use zbus::Connection;
use zbus::fdo::{DBusProxy, PropertiesProxy};
use zbus::names::InterfaceName;
use zbus::zvariant::OwnedValue;

/// A bus that was lost comes back, if at all, with the service that is being updated.
const LOST: Duration = Duration::from_secs(60);

const NETWORK_MANAGER: &str = "org.freedesktop.NetworkManager";
const UPOWER: &str = "org.freedesktop.UPower";

const LINE: Place = Place {
    service: NETWORK_MANAGER,
    path: "/org/freedesktop/NetworkManager",
    interface: "org.freedesktop.NetworkManager",
};
const SUPPLY: Place = Place {
    service: UPOWER,
    path: "/org/freedesktop/UPower",
    interface: "org.freedesktop.UPower",
};
/// The battery as a desktop shows it: all of them together.
const BATTERY: Place = Place {
    service: UPOWER,
    path: "/org/freedesktop/UPower/devices/DisplayDevice",
    interface: "org.freedesktop.UPower.Device",
};

/// Where a property is found.
#[derive(Clone, Copy)]
struct Place {
    service: &'static str,
    path: &'static str,
    interface: &'static str,
}

/// Forwards what the services report until the receiver is dropped; ends where there is no bus.
pub(super) async fn follow(address: Option<String>, reported: watch::Sender<HostConditions>) {
    loop {
        let bus = match connect(address.as_deref()).await {
            Ok(bus) => bus,
            Err(error) => {
                tracing::debug!(%error, "no service reports network cost and power here");
                return;
            }
        };
        if let Err(error) = listen(&bus, &reported).await {
            tracing::debug!(%error, "line and power could not be followed");
        }
        if reported.is_closed() {
            return;
        }
        reported.send_replace(HostConditions::default());
        tokio::time::sleep(LOST).await;
    }
}

/// The system's bus, or the one at another address.
pub(super) async fn connect(address: Option<&str>) -> zbus::Result<Connection> {
    match address {
        Some(address) => zbus::connection::Builder::address(address)?.build().await,
        None => Connection::system().await,
    }
}

/// Tells until the bus is gone.
async fn listen(bus: &Connection, reported: &watch::Sender<HostConditions>) -> zbus::Result<()> {
    let services = DBusProxy::new(bus).await?;
    let mut changes: Vec<BoxStream<'static, ()>> = Vec::new();
    for service in [NETWORK_MANAGER, UPOWER] {
        let came_or_went = services
            .receive_name_owner_changed_with_args(&[(0, service)])
            .await?;
        changes.push(came_or_went.map(drop).boxed());
    }
    for place in [LINE, SUPPLY, BATTERY] {
        let changed = place.properties(bus).await?.receive_properties_changed().await?;
        changes.push(changed.map(drop).boxed());
    }
    let mut changes = select_all(changes);
    loop {
        reported.send_replace(look(bus).await);
        if changes.next().await.is_none() {
            return Ok(());
        }
    }
}

async fn look(bus: &Connection) -> HostConditions {
    let metered: Option<u32> = LINE.read(bus, "Metered").await;
    let on_battery: Option<bool> = SUPPLY.read(bus, "OnBattery").await;
    let level: Option<u32> = match on_battery {
        Some(true) => BATTERY.read(bus, "WarningLevel").await,
        Some(false) | None => None,
    };
    HostConditions {
        // 1 is a yes, 3 a guessed one; 0 is unknown, 2 and 4 are the two kinds of no.
        metered: matches!(metered, Some(1 | 3)),
        power: match (on_battery, level) {
            // 3 is low, 4 critical, 5 means that the system is about to act.
            (Some(true), Some(3..=5)) => Power::LowBattery,
            (Some(true), _) => Power::Battery,
            (Some(false) | None, _) => Power::Mains,
        },
    }
}

impl Place {
    async fn properties(self, bus: &Connection) -> zbus::Result<PropertiesProxy<'static>> {
        PropertiesProxy::builder(bus)
            .destination(self.service)?
            .path(self.path)?
            .build()
            .await
    }

    /// The property, if the service is there and says it.
    async fn read<T: TryFrom<OwnedValue>>(self, bus: &Connection, property: &str) -> Option<T> {
        let interface = InterfaceName::try_from(self.interface).ok()?;
        let value = self
            .properties(bus)
            .await
            .ok()?
            .get(interface, property)
            .await
            .ok()?;
        T::try_from(value).ok()
    }
}
