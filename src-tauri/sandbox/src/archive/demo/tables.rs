//! Tables, JSON lists and bookmark files.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::words::{NAMES, TOPICS, url_part};
use super::{File, Subject};
use crate::clock::rfc3339;

/// A table as YouTube, Discover, Saved and Shopping have it.
pub(super) fn csv(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> File {
    let header = match subject.group.resource {
        "youtube.comments" | "youtube.live_chat" | "youtube.posts" => "Comment ID,Created,Text,Link",
        "youtube.subscriptions" => "Channel ID,Subscribed,Channel Title,Channel URL",
        "shopping.addresses" => "Address ID,Added,Name,Note",
        _ if subject.group.resource.starts_with("youtube.") => "ID,Time,Title,Link",
        _ => "ID,Time,Title,URL",
    };
    let mut text = format!("{header}\r\n");
    for (item, moment) in moments {
        let topic = subject.pick("topic", *item, &TOPICS);
        let person = subject.pick("person", *item, &NAMES);
        let title = format!("{topic}, said {person}");
        text += &format!(
            "SB{item:08},{},\"{title}\",https://example.org/{}\r\n",
            rfc3339(*moment),
            url_part(topic)
        );
    }
    subject.file(folder, format!("{}.csv", file_name(subject)), text.into_bytes())
}

/// A JSON list; Alerts has its own documented keys.
pub(super) fn json(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> File {
    let items: Vec<_> = moments
        .iter()
        .map(|(item, moment)| entry(subject, *item, *moment))
        .collect();
    let bytes = serde_json::to_vec_pretty(&items).unwrap_or_default();
    subject.file(folder, format!("{}.json", file_name(subject)), bytes)
}

fn entry(subject: &Subject<'_>, item: i64, moment: Timestamp) -> Value {
    let topic = subject.pick("topic", item, &TOPICS);
    match subject.group.resource {
        "alerts.subscriptions" => json!({
            "query": topic,
            "language": "en",
            "country": "IE",
            "apply_language_restrict": true,
            "apply_region_restrict": false,
            "source": ["NEWS", "WEB"],
            "quality": ["HIGH"],
            "delivery_method": "EMAIL",
            "delivery_frequency": subject.pick("often", item, &["HOURLY", "DAILY", "WEEKLY"]),
            "delivery_time": rfc3339(moment),
            "email_address": "someone@example.org",
        }),
        "chrome.autofill" => json!({
            "name": subject.pick("person", item, &NAMES),
            "notice": "Client-side encrypted data cannot be exported.",
            "last_used": rfc3339(moment),
        }),
        _ => json!({
            "id": format!("SB{item:08}"),
            "title": topic,
            "person": subject.pick("person", item, &NAMES),
            "time": rfc3339(moment),
        }),
    }
}

/// The bookmark file that every browser reads.
pub(super) fn bookmarks(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> File {
    let title = subject.group.title;
    let mut text = format!(
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n\
         <TITLE>{title}</TITLE>\n<H1>{title}</H1>\n<DL><p>\n"
    );
    for (item, moment) in moments {
        let topic = subject.pick("topic", *item, &TOPICS);
        let link = url_part(topic);
        text += &format!(
            "  <DT><A HREF=\"https://example.org/{link}\" ADD_DATE=\"{}\">{topic}</A>\n",
            moment.as_second()
        );
    }
    text += "</DL><p>\n";
    subject.file(folder, format!("{}.html", file_name(subject)), text.into_bytes())
}

/// The title as a file name: several groups share a folder, so it must tell them apart.
fn file_name(subject: &Subject<'_>) -> String {
    subject.group.title.replace(['/', ':'], "-")
}
