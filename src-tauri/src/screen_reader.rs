//! What a screen reader is told besides what the page holds.
//!
//! WebKitGTK does not report a changed status: neither `role=status` nor `role=alert` sends an event that Orca speaks. The
//! new name of the window in front is spoken by every version of it, so that is where the texts go on Linux. The title that
//! the desktop shows stays. On Windows and macOS the page's own live region is heard.

use tauri::{Runtime, Window};

/// Says `text` to the screen reader of the user, if there is one.
#[cfg(target_os = "linux")]
pub fn announce<R: Runtime>(window: &Window<R>, text: &str) {
    rename(window, Some(text));
}

/// What was said is over: who comes back to the window hears its title.
#[cfg(target_os = "linux")]
pub fn forget<R: Runtime>(window: &Window<R>) {
    rename(window, None);
}

#[cfg(not(target_os = "linux"))]
pub fn announce<R: Runtime>(_: &Window<R>, _: &str) {}

#[cfg(not(target_os = "linux"))]
pub fn forget<R: Runtime>(_: &Window<R>) {}

#[cfg(target_os = "linux")]
fn rename<R: Runtime>(window: &Window<R>, text: Option<&str>) {
    use gtk::prelude::{AtkObjectExt as _, GtkWindowExt as _, WidgetExt as _};

    let window = match window.gtk_window() {
        Ok(window) => window,
        Err(error) => return tracing::debug!(%error, "there is no window to speak for"),
    };
    let Some(accessible) = window.accessible() else {
        return;
    };
    let title = window.title().unwrap_or_default();
    begin_with(&accessible, &title);
    let before = accessible.name().unwrap_or_default();
    let name = text.map_or_else(|| title.to_string(), |text| spoken(&title, text, &before));
    if name != before.as_str() {
        accessible.set_name(&name);
    }
}

/// ATK tells of every name of an object but the first, so each window gets one before it has anything to say.
#[cfg(target_os = "linux")]
fn begin_with(accessible: &gtk::atk::Object, title: &str) {
    use std::cell::RefCell;

    use gtk::glib::WeakRef;
    use gtk::glib::object::ObjectExt as _;
    use gtk::prelude::AtkObjectExt as _;

    thread_local! {
        static NAMED: RefCell<WeakRef<gtk::atk::Object>> = RefCell::default();
    }
    NAMED.with_borrow_mut(|named| {
        if named.upgrade().as_ref() != Some(accessible) {
            accessible.set_name(title);
            *named = accessible.downgrade();
        }
    });
}

/// The same words twice are distinguished by a space that is not spoken: an equal name is no news.
#[cfg(target_os = "linux")]
fn spoken(title: &str, text: &str, before: &str) -> String {
    let name = format!("{title}: {text}");
    if name == before {
        format!("{name}\u{a0}")
    } else {
        name
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::spoken;

    #[test]
    fn a_text_that_is_said_again_is_a_new_name() {
        let once = spoken("Carryout", "Copied.", "Carryout");
        let twice = spoken("Carryout", "Copied.", &once);

        assert_eq!(once, "Carryout: Copied.");
        assert_ne!(twice, once);
        assert_eq!(twice.trim_end(), once);
    }
}
