//! What NetworkManager and UPower say, on a real bus of our own with stand-ins for both.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::host_conditions::SystemHostConditions;
use carryout_core::ports::{Host as _, HostConditions, Power};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use zbus::Connection;
use zbus::connection::Builder;
use zbus::interface;

const MANAGER: &str = "/org/freedesktop/NetworkManager";
const UPOWER: &str = "/org/freedesktop/UPower";
const DISPLAY_DEVICE: &str = "/org/freedesktop/UPower/devices/DisplayDevice";

#[tokio::test]
async fn services_are_heard_at_once_and_every_change_is_followed() {
    let bus = Bus::start();
    let manager = bus.network_manager(1).await;
    let upower = bus.upower(false, 1).await;

    let host = SystemHostConditions::ask_on_bus(&bus.address).await;

    let mut reported = host.conditions();
    assert_eq!(*reported.borrow_and_update(), conditions(true, Power::Mains));

    set_metered(&manager, 4).await;
    reported.wait_for(|seen| !seen.metered).await.unwrap();
    set_metered(&manager, 3).await;
    reported.wait_for(|seen| seen.metered).await.unwrap();
    set_power(&upower, true, 1).await;
    reported
        .wait_for(|seen| seen.power == Power::Battery)
        .await
        .unwrap();
    set_power(&upower, true, 3).await;
    reported
        .wait_for(|seen| seen.power == Power::LowBattery)
        .await
        .unwrap();
    set_power(&upower, false, 3).await;
    reported
        .wait_for(|seen| *seen == conditions(true, Power::Mains))
        .await
        .unwrap();
}

#[tokio::test]
async fn stopped_service_is_unknown_and_started_service_is_read() {
    let bus = Bus::start();
    let manager = bus.network_manager(1).await;
    let host = SystemHostConditions::ask_on_bus(&bus.address).await;
    let mut reported = host.conditions();
    assert!(reported.borrow_and_update().metered);

    manager.close().await.unwrap();
    reported.wait_for(|seen| !seen.metered).await.unwrap();
    let _upower = bus.upower(true, 5).await;

    reported
        .wait_for(|seen| *seen == conditions(false, Power::LowBattery))
        .await
        .unwrap();
}

#[tokio::test]
async fn without_a_bus_conditions_are_unknown_and_nothing_blocks() {
    let started = std::time::Instant::now();

    let host = SystemHostConditions::ask_on_bus("unix:path=/nowhere/at/all").await;

    assert_eq!(*host.conditions().borrow(), HostConditions::default());
    assert!(started.elapsed() < Duration::from_secs(5));
}

fn conditions(metered: bool, power: Power) -> HostConditions {
    HostConditions { metered, power }
}

async fn set_metered(manager: &Connection, metered: u32) {
    let server = manager.object_server();
    let place = server.interface::<_, NetworkManager>(MANAGER).await.unwrap();
    let mut manager = place.get_mut().await;
    manager.metered = metered;
    manager.metered_changed(place.signal_emitter()).await.unwrap();
}

async fn set_power(upower: &Connection, on_battery: bool, level: u32) {
    let server = upower.object_server();
    let device = server.interface::<_, Device>(DISPLAY_DEVICE).await.unwrap();
    let supply = server.interface::<_, Supply>(UPOWER).await.unwrap();
    device.get_mut().await.level = level;
    supply.get_mut().await.on_battery = on_battery;
    let device_said = device.get().await;
    device_said
        .warning_level_changed(device.signal_emitter())
        .await
        .unwrap();
    let supply_said = supply.get().await;
    supply_said
        .on_battery_changed(supply.signal_emitter())
        .await
        .unwrap();
}

/// A bus that ends with the test.
struct Bus {
    daemon: Child,
    address: String,
}

impl Bus {
    fn start() -> Self {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().unwrap())
            .read_line(&mut address)
            .unwrap();
        Self {
            daemon,
            address: address.trim().to_owned(),
        }
    }

    async fn network_manager(&self, metered: u32) -> Connection {
        Builder::address(self.address.as_str())
            .unwrap()
            .serve_at(MANAGER, NetworkManager { metered })
            .unwrap()
            .name("org.freedesktop.NetworkManager")
            .unwrap()
            .build()
            .await
            .unwrap()
    }

    async fn upower(&self, on_battery: bool, level: u32) -> Connection {
        Builder::address(self.address.as_str())
            .unwrap()
            .serve_at(UPOWER, Supply { on_battery })
            .unwrap()
            .serve_at(DISPLAY_DEVICE, Device { level })
            .unwrap()
            .name("org.freedesktop.UPower")
            .unwrap()
            .build()
            .await
            .unwrap()
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

struct NetworkManager {
    metered: u32,
}

#[interface(name = "org.freedesktop.NetworkManager")]
impl NetworkManager {
    #[zbus(property)]
    fn metered(&self) -> u32 {
        self.metered
    }
}

struct Supply {
    on_battery: bool,
}

#[interface(name = "org.freedesktop.UPower")]
impl Supply {
    #[zbus(property)]
    fn on_battery(&self) -> bool {
        self.on_battery
    }
}

struct Device {
    level: u32,
}

#[interface(name = "org.freedesktop.UPower.Device")]
impl Device {
    #[zbus(property)]
    fn warning_level(&self) -> u32 {
        self.level
    }
}
