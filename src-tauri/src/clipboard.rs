//! The clipboard, written from here: WebKit lets a page write it only in the very moment of a click, and by the time an
//! answer of ours has come that moment is over. It also keeps addresses out of the page.

use carryout_core::ports::BoxFuture;
use tauri::{AppHandle, Runtime};

/// No text of ours is longer; a page that asks for more is not ours.
const LONGEST: usize = 64 * 1024;

/// Where texts are put for other programs.
pub trait Clipboard: Send + Sync + 'static {
    /// Puts a text there; answers whether that was possible.
    fn write(&self, text: String) -> BoxFuture<'_, bool>;
}

/// The clipboard of the desktop.
pub struct SystemClipboard<R: Runtime>(pub AppHandle<R>);

impl<R: Runtime> Clipboard for SystemClipboard<R> {
    fn write(&self, text: String) -> BoxFuture<'_, bool> {
        Box::pin(async move {
            let (written, answer) = tokio::sync::oneshot::channel();
            let writing = self.0.run_on_main_thread(move || {
                // The caller may have been cancelled.
                let _ = written.send(put(text));
            });
            if let Err(error) = writing {
                tracing::warn!(%error, "the clipboard cannot be reached");
                return false;
            }
            answer.await.unwrap_or(false)
        })
    }
}

/// GTK owns the selection on X11 and on Wayland as long as the program runs, and knows the click that allows it.
#[cfg(target_os = "linux")]
fn put(text: String) -> bool {
    gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD).set_text(&text);
    true
}

#[cfg(not(target_os = "linux"))]
fn put(text: String) -> bool {
    let written = arboard::Clipboard::new().and_then(|mut clipboard| clipboard.set_text(text));
    if let Err(error) = &written {
        tracing::warn!(%error, "the clipboard refuses");
    }
    written.is_ok()
}

/// A text of the page as it may go to other programs: no longer than anything that the window shows, and without
/// characters that a terminal would obey.
#[must_use]
pub fn plain(text: &str) -> Option<String> {
    let is_plain = |letter: &char| matches!(letter, '\n' | '\t') || !letter.is_control();
    (text.len() <= LONGEST).then(|| text.chars().filter(is_plain).collect())
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, plain};

    #[test]
    fn page_text_keeps_lines_and_loses_control_characters() {
        assert_eq!(plain("a\u{1b}[2J\r\nb\tü\u{7}").as_deref(), Some("a[2J\nb\tü"));
        assert_eq!(plain(&"x".repeat(LONGEST + 1)), None);
    }
}
