//! When the system or the user wants the program to end: Ctrl-C, `kill`, a terminal that is closed, a log-out, a
//! shutdown.

#[cfg(target_os = "linux")]
pub use super::logind::{DelayLock, before_shutdown};

/// Returns when the program is asked to end. From the first call on the system no longer ends it by itself.
///
/// A hang-up that was ignored when the program started, as under `nohup`, stays ignored.
#[cfg(unix)]
pub async fn asked_to_end() {
    use tokio::signal::unix::{SignalKind, signal};

    let interrupt = signal(SignalKind::interrupt()).ok();
    let terminate = signal(SignalKind::terminate()).ok();
    let hang_up = match is_ignored(SignalKind::hangup().as_raw_value()) {
        true => None,
        false => signal(SignalKind::hangup()).ok(),
    };
    tokio::select! {
        () = came(interrupt) => {}
        () = came(terminate) => {}
        () = came(hang_up) => {}
    }
}

#[cfg(unix)]
async fn came(signal: Option<tokio::signal::unix::Signal>) {
    match signal {
        Some(mut signal) => drop(signal.recv().await),
        None => std::future::pending().await,
    }
}

/// Returns when the program is asked to end by Ctrl-C in its console. A log-out comes to a window as a message instead
/// (`WM_ENDSESSION`), which the window's own library turns into its end.
#[cfg(not(unix))]
pub async fn asked_to_end() {
    if tokio::signal::ctrl_c().await.is_err() {
        // Without a way to hear of it the program simply ends as the system decides.
        std::future::pending::<()>().await;
    }
}

/// Whether a signal was ignored when the program started. Only Linux tells that without unsafe code.
#[cfg(unix)]
fn is_ignored(signal: i32) -> bool {
    std::fs::read_to_string("/proc/self/status").is_ok_and(|status| ignores(&status, signal))
}

#[cfg(unix)]
fn ignores(status: &str, signal: i32) -> bool {
    let mask = status
        .lines()
        .find_map(|line| line.strip_prefix("SigIgn:"))
        .and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    let bit = u32::try_from(signal - 1)
        .ok()
        .and_then(|bit| 1u64.checked_shl(bit));
    mask.zip(bit).is_some_and(|(mask, bit)| mask & bit != 0)
}

#[cfg(all(test, unix))]
mod tests {
    use super::ignores;

    #[test]
    fn a_signal_that_nohup_ignores_is_seen_in_the_mask() {
        let status = "Name:\tcarryout-cli\nSigIgn:\t0000000000001001\nSigCgt:\t0000000000000440\n";

        assert!(ignores(status, 1) && ignores(status, 13));
        assert!(!ignores(status, 2) && !ignores(status, 15) && !ignores("", 1));
    }
}
