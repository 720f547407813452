//! The end of the user's session: a log-out closes ours in an orderly way, so that it is not taken for a crash.

use std::sync::Arc;
use std::time::Duration;

use carryout_core::host_conditions::asked_to_end;
use tauri::{AppHandle, Runtime};

use crate::app_state::AppState;

/// A main loop that does not end the program by then hangs.
const LAST_RESORT: Duration = Duration::from_secs(2);

/// Closes the session and ends the program when the user's session does: SIGTERM, SIGHUP and SIGINT, and before a
/// shutdown as logind tells it. Windows (`WM_ENDSESSION`) and macOS (`applicationWillTerminate:`) tell the window's
/// library, which ends the main loop.
pub async fn close_when_it_ends<R: Runtime>(app: AppHandle<R>, app_state: Arc<AppState>) {
    // Held until the process ends: so long the shutdown waits.
    let _delay = tokio::select! {
        () = asked_to_end() => None,
        delay = shutdown() => Some(delay),
    };
    tracing::info!("the session ends");
    // Here and not only at the end of the main loop, which may hang.
    app_state.close_in_time().await;
    app.exit(0);
    tokio::time::sleep(LAST_RESORT).await;
    std::process::exit(0);
}

#[cfg(target_os = "linux")]
async fn shutdown() -> carryout_core::host_conditions::DelayLock {
    match carryout_core::host_conditions::before_shutdown(None).await {
        Some(delay) => delay,
        None => std::future::pending().await,
    }
}

#[cfg(not(target_os = "linux"))]
async fn shutdown() {
    std::future::pending().await
}
