//! The window as it is for who neither sees it nor has a mouse: keys through the X server, a real screen reader, and the
//! tree that it reads.

mod main_job;
mod reader;
mod speech;
mod texts;
mod tree;

use serde_json::json;

use crate::desktop::Desktop;
use crate::driver::{eventually, if_ever};
use crate::program::Window;
use reader::Reader;
use tree::Tree;

/// A window, and someone who listens to it.
struct Listener {
    desktop: Desktop,
    window: Window,
    reader: Reader,
    tree: Tree,
}

impl Listener {
    /// Starts screen reader and program, in this order, and brings the window to the front.
    async fn new(mut desktop: Desktop) -> Self {
        let reader = Reader::on(&mut desktop).await;
        let window = Window::open(&desktop).await;
        let tree = Tree::of(&desktop);
        desktop.turn_to_window("^Carryout$").await;

        Self {
            desktop,
            window,
            reader,
            tree,
        }
    }

    /// Presses keys as a keyboard does, one after the other.
    fn press(&self, keys: &[&str]) {
        let pressed = self
            .desktop
            .command("xdotool")
            .args(["key", "--delay", "40"])
            .args(keys)
            .status();
        assert!(pressed.unwrap().success(), "{keys:?}");
    }

    /// Writes a text with the keyboard.
    fn write(&self, text: &str) {
        let written = self
            .desktop
            .command("xdotool")
            .args(["type", "--delay", "40", text])
            .status();
        assert!(written.unwrap().success(), "{text}");
    }

    /// Presses Tab until what has this test id has the focus.
    async fn tab_to(&self, id: &str) {
        self.travel("Tab", id).await;
    }

    /// The same backwards.
    async fn tab_back_to(&self, id: &str) {
        self.travel("shift+Tab", id).await;
    }

    async fn travel(&self, key: &str, id: &str) {
        let mut way = Vec::new();
        for _ in 0..140 {
            let before = self.mark_focus().await;
            self.press(&[key]);
            let now = eventually("the focus to move", async || {
                let now = self.focus().await;
                (now != before).then_some(now)
            })
            .await;
            let [_, test_id] = now;
            if test_id == id {
                return;
            }
            way.push(test_id);
        }
        panic!("{key} does not lead to {id}, but to {way:?}");
    }

    /// Numbers what has the focus, so that another place can be told from it.
    async fn mark_focus(&self) -> [String; 2] {
        let script = "const one = document.activeElement;
            window.visits = (window.visits ?? 0) + 1;
            if (one) one.dataset.visit = String(window.visits)";
        self.window.page.run(script, json!([])).await;
        self.focus().await
    }

    async fn focus(&self) -> [String; 2] {
        let script = "const one = document.activeElement;
            return [one?.dataset.visit ?? '', one?.dataset.testid ?? one?.outerHTML.slice(0, 60) ?? '']";
        let found = self.window.page.run(script, json!([])).await;
        let word = |index: usize| found[index].as_str().unwrap_or_default().to_owned();
        [word(0), word(1)]
    }

    /// The focus is on something of the page with this in its role and name, not lost to the page as a whole.
    async fn has_focus_on(&self, part: &str) {
        let mut last = None;
        let focused = if_ever(async || {
            last = self
                .tree
                .focused()
                .map(|one| format!("{} {}", one.role, one.name));
            last.as_ref().filter(|name| name.contains(part)).map(drop)
        });
        assert!(
            focused.await.is_some(),
            "the focus is not on \u{201c}{part}\u{201d}, but on {last:?}"
        );
    }
}
