//! The user's session, in which ours lies.

/// What our session lies in: this start of the computer, this login, this display. When one of them ends, it takes the
/// program along without an error, and the copies are not the cause: a tool kit that loses its display ends at once.
#[cfg(target_os = "linux")]
pub fn marker() -> String {
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
pub fn marker() -> String {
    String::new()
}
