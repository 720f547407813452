//! No text on the screen that a screen reader cannot come across.

use serde_json::json;

use super::Listener;
use super::tree::plain;
use crate::driver::if_ever;

/// Every text that can be seen and reached, in an open dialog only that, but for what is hidden from the tree on purpose, where the same is said elsewhere.
const SEEN: &str = "
    const front = document.querySelector('dialog[open]') ?? document.body;
    const walker = document.createTreeWalker(front, NodeFilter.SHOW_TEXT);
    const seen = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!node.data.trim() || parent.closest('[aria-hidden=\"true\"], svg, script, style, option, [hidden]')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const style = getComputedStyle(parent);
        if (range.getClientRects().length === 0 || style.visibility === 'hidden') continue;
        seen.push(node.data);
    }
    return seen;";

impl Listener {
    /// Everything on the screen is in the tree.
    pub async fn lacks_no_text(&self, screen: &str) {
        // The tree follows the page a moment later.
        let mut lacking = Vec::new();
        let all = if_ever(async || {
            let seen = self.window.page.run(SEEN, json!([])).await;
            // Styles may turn letters into capitals.
            let words = self.tree.words().to_lowercase();
            let texts = seen.as_array()?.iter().filter_map(|one| one.as_str().map(plain));
            let texts: Vec<String> = texts.collect();
            lacking = texts
                .iter()
                // A name may go on where what is shown only has dots.
                .filter(|text| !words.contains(&text.trim_end_matches('\u{2026}').to_lowercase()))
                .cloned()
                .collect();
            lacking.is_empty().then_some(texts.len())
        })
        .await;
        let all =
            all.unwrap_or_else(|| panic!("{screen} shows what the accessibility tree lacks: {lacking:?}"));
        assert!(all > 3, "{screen} shows something");
    }
}
