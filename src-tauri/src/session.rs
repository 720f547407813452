//! The user's session: what it is, and when it ends. A log-out closes ours in an orderly way, so that it is not taken for
//! a crash.

use std::sync::Arc;
use std::time::Duration;

use carryout_core::host_conditions::asked_to_end;
use tauri::{AppHandle, Runtime};

use crate::GOODBYE;
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
    if tokio::time::timeout(GOODBYE, app_state.close()).await.is_err() {
        tracing::warn!("the engine takes too long to end");
    }
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

/// What our session lies in: this start of the computer, this login, this display. When one of them ends, it takes the
/// program along without an error, and the copies are not the cause: a tool kit that loses its display ends at once.
#[cfg(target_os = "linux")]
pub fn deps() -> String {
    use std::env::var_os;
    use std::os::unix::fs::MetadataExt as _;
    use std::path::{Path, PathBuf};

    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    let login = var_os("XDG_SESSION_ID").unwrap_or_default();
    let socket = |path: Option<PathBuf>| {
        let known = path.and_then(|path| std::fs::metadata(path).ok());
        known.map(|known| format!("{}.{}", known.ino(), known.ctime()))
    };
    let x11 = var_os("DISPLAY").and_then(|display| {
        let display = display.into_string().ok()?;
        let number = display.strip_prefix(':')?.split('.').next()?.to_owned();
        Some(Path::new("/tmp/.X11-unix").join(format!("X{number}")))
    });
    let wayland = var_os("WAYLAND_DISPLAY").and_then(|display| {
        let runtime = var_os("XDG_RUNTIME_DIR").unwrap_or_default();
        (!display.is_empty()).then(|| Path::new(&runtime).join(display))
    });
    format!(
        "{} {} {:?} {:?}",
        boot.trim(),
        login.to_string_lossy(),
        socket(x11),
        socket(wayland)
    )
}

/// Elsewhere the system says in time that the session ends.
#[cfg(not(target_os = "linux"))]
pub fn deps() -> String {
    String::new()
}
