//! Windows and macOS: the battery is looked at once a minute, and on Windows the network cost. macOS tells of a
//! metered line only to programs of another kind, so nothing is said about it there.

use crate::ports::{HostConditions, Power};
use starship_battery::units::ratio::percent;
use starship_battery::{Manager, State};
use std::time::Duration;
use tokio::sync::watch;

/// Neither system notifies us of changes; a delay of a minute is acceptable.
const LOOK: Duration = Duration::from_secs(60);

/// Below this share of its capacity a battery is low, as both systems see it.
const LOW: f32 = 20.0;

/// Forwards what the system reports until the receiver is dropped.
pub(super) async fn follow(_bus: Option<String>, reported: watch::Sender<HostConditions>) {
    while let Ok(seen) = tokio::task::spawn_blocking(look).await {
        reported.send_replace(seen);
        if reported.is_closed() {
            return;
        }
        tokio::time::sleep(LOOK).await;
    }
}

fn look() -> HostConditions {
    HostConditions {
        metered: is_metered().unwrap_or_default(),
        power: power().unwrap_or_default(),
    }
}

fn power() -> Option<Power> {
    let batteries = Manager::new().ok()?.batteries().ok()?.flatten();
    let discharging: Vec<f32> = batteries
        .filter(|battery| matches!(battery.state(), State::Discharging | State::Empty))
        .map(|battery| battery.state_of_charge().get::<percent>())
        .collect();
    let fullest = discharging.iter().copied().reduce(f32::max)?;
    Some(if fullest < LOW {
        Power::LowBattery
    } else {
        Power::Battery
    })
}

/// A line that costs by what passes, or that has an allowance.
#[cfg(windows)]
fn is_metered() -> Option<bool> {
    use windows::Networking::Connectivity::{NetworkCostType, NetworkInformation};

    let profile = NetworkInformation::GetInternetConnectionProfile().ok()?;
    let kind = profile.GetConnectionCost().ok()?.NetworkCostType().ok()?;
    Some(kind == NetworkCostType::Fixed || kind == NetworkCostType::Variable)
}

#[cfg(not(windows))]
fn is_metered() -> Option<bool> {
    None
}
