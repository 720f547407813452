//! Starting anew after an update: the new version, with a window, whatever the old one was started for.

use std::ffi::OsString;
use std::sync::atomic::{AtomicBool, Ordering};

use tauri::{AppHandle, Manager as _, Runtime};

use crate::environment::{BACKGROUND, Environment, SMOKE_TEST};

/// Whether the program is to be started again once it has ended.
#[derive(Default)]
pub struct Wanted(AtomicBool);

/// Ends the program well and starts it again.
pub fn begin<R: Runtime>(app: &AppHandle<R>) {
    app.state::<Wanted>().0.store(true, Ordering::SeqCst);
    app.exit(0);
}

/// Starts the program again, if that is what it ended for; does not return then.
pub fn if_wanted<R: Runtime>(app: &AppHandle<R>, environment: &Environment) {
    if !app.state::<Wanted>().0.load(Ordering::SeqCst) {
        return;
    }
    let mut start = app.env();
    start.args_os = words(start.args_os);
    // Tauri believes the variable; this knows whether the program is that AppImage.
    #[cfg(target_os = "linux")]
    {
        start.appimage = environment.appimage.clone().map(Into::into);
    }
    #[cfg(not(target_os = "linux"))]
    let _ = environment;
    app.cleanup_before_exit();
    tauri::process::restart(&start)
}

/// An update is installed from the window, so the window is shown again.
fn words(words: Vec<OsString>) -> Vec<OsString> {
    words
        .into_iter()
        .filter(|word| word != BACKGROUND && word != SMOKE_TEST)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::words;
    use std::ffi::OsString;

    #[test]
    fn after_an_update_there_is_a_window_on_the_same_home() {
        let given = ["carryout", "--background", "--home", "/my home", "--smoke-test"].map(OsString::from);

        assert_eq!(words(given.into()), ["carryout", "--home", "/my home"]);
    }
}
