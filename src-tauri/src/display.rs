//! Whether there is a screen at all: asked before the window system is touched, which would otherwise panic.

use carryout_core::advice::Code;
use carryout_core::locale::{Locale, Message};

/// Makes sure that a window can be opened.
///
/// # Errors
///
/// A sentence for the terminal when there is no screen, or when it does not answer.
pub fn check() -> Result<(), String> {
    if has_display() {
        return Ok(());
    }

    let locale = Locale::system();
    let say = |message: &Message| locale.say(message);
    Err(format!(
        "{}. {}",
        say(&Code::NoDisplay.headline()),
        say(&Code::NoDisplay.reason())
    ))
}

#[cfg(target_os = "linux")]
fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());

    // The name of a display says nothing about whether it answers; only the tool kit can tell.
    (is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")) && gtk::init().is_ok()
}

#[cfg(not(target_os = "linux"))]
fn has_display() -> bool {
    true
}
