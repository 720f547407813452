//! One program for one user: a second start hands over what it was started for, and ends. A first one that hangs does not
//! swallow it in silence.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use carryout_core::locale::{Locale, messages as m};
use tauri::plugin::Builder as PluginBuilder;
use tauri::{AppHandle, Builder, Manager as _, Runtime, Wry};

use crate::app_state::AppState;
use crate::environment::{self, Mission};
use crate::window;

/// So long a second start waits for the first one's answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// So long the first one tries to answer; by then the second has given up.
#[cfg(not(windows))]
const ANSWER: Duration = Duration::from_secs(10);

/// The plugin that finds out whether this is the first start. Plugins are set up in their order, and this one comes
/// before everything that makes or touches anything.
pub fn first(builder: Builder<Wry>) -> Builder<Wry> {
    let is_first = Arc::new(AtomicBool::new(false));
    let asked = Arc::clone(&is_first);
    let before = PluginBuilder::<Wry>::new("instance-asked").setup(move |_, _| {
        std::thread::spawn(move || give_up_later(&asked));
        Ok(())
    });
    let after = PluginBuilder::<Wry>::new("instance-answered").setup(move |_, _| {
        is_first.store(true, Ordering::SeqCst);
        Ok(())
    });
    let single = tauri_plugin_single_instance::init(|app, arguments, _directory| answer(app, arguments));
    builder
        .plugin(before.build())
        .plugin(single)
        .plugin(after.build())
}

/// Ends a second start that waits in vain.
fn give_up_later(is_first: &AtomicBool) {
    std::thread::sleep(PATIENCE);
    if is_first.load(Ordering::SeqCst) {
        return;
    }
    let words = Locale::system().say(&m::desktop_hangs());
    eprintln!("carryout: {words}");
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title("Carryout")
        .set_description(&words)
        .show();
    std::process::exit(1);
}

/// Does what a second start was for. It waits for our answer, and that comes only when the main loop turns.
fn answer<R: Runtime>(app: &AppHandle<R>, arguments: Vec<String>) {
    // On Windows this is the main loop itself.
    #[cfg(not(windows))]
    {
        let (tell, reported) = std::sync::mpsc::channel();
        let asked = app.run_on_main_thread(move || {
            // The second start may have given up.
            let _ = tell.send(());
        });
        if asked.is_err() || reported.recv_timeout(ANSWER).is_err() {
            tracing::error!("the main loop does not turn, and another start waits");
        }
    }
    take_over(app, arguments);
}

fn take_over<R: Runtime>(app: &AppHandle<R>, arguments: Vec<String>) {
    let words: Vec<_> = arguments.into_iter().skip(1).map(Into::into).collect();
    if let Some(home) = environment::home(&words)
        && Some(&home) != app.state::<Arc<AppState>>().environment().home.as_ref()
    {
        tracing::warn!("another start wanted another home; one program works with one");
    }
    if wants_window(environment::mission(&words)) {
        window::come_forward(app);
    }
}

/// A start with the computer wants no window, whether or not the program runs already.
fn wants_window(mission: Mission) -> bool {
    match mission {
        Mission::Use | Mission::SmokeTest => true,
        Mission::Background => false,
    }
}

#[cfg(test)]
mod tests {
    use super::wants_window;
    use crate::environment::mission;

    #[test]
    fn a_second_start_with_the_computer_opens_no_window() {
        let wants = |words: &[&str]| {
            let words: Vec<_> = words.iter().map(Into::into).collect();
            wants_window(mission(&words))
        };

        assert!(wants(&[]) && wants(&["--home", "/x"]));
        assert!(!wants(&["--background"]) && !wants(&["--background", "--home", "/x"]));
    }
}
