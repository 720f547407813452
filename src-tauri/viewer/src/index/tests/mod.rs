//! What the index says of copies: what is in it, what is the same, what is gone, and what becomes of it when copies change.

mod archives;
mod changes;
mod gone;
mod same;
mod searching;

fn activity(items: &[(&str, &str, &str)]) -> String {
    let items: Vec<_> = items
        .iter()
        .map(|(time, title, url)| {
            let mut item = serde_json::json!({"header": "YouTube", "title": title, "time": time, "products": ["YouTube"]});
            if !url.is_empty() {
                item["titleUrl"] = (*url).into();
            }
            item
        })
        .collect();
    serde_json::to_string(&items).unwrap()
}

fn watch(id: u32) -> String {
    format!("https://www.youtube.com/watch?v=video{id:06}")
}

fn history(visits: &[(u64, &str, &str)]) -> String {
    let visits: Vec<_> = visits
        .iter()
        .map(|(time, title, url)| serde_json::json!({"title": title, "url": url, "time_usec": time}))
        .collect();
    serde_json::json!({ "Browser History": visits }).to_string()
}

const DAY: u64 = 86_400_000_000;
const NOON: u64 = 1_700_000_000_000_000;
