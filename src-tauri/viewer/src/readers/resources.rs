//! YouTube's lists as the resources of its Data API, which files had until 2020: subscriptions, playlists and what is in
//! them, videos, comments.

use crate::address::{channel_page, is_channel_id, is_video_id, playlist_page, watch_page};
use crate::fields::{get, text};
use crate::item::{Kind, Record};
use crate::moment;
use serde_json::{Map, Value};

/// Reads one resource; nothing when the object is none.
pub(super) fn read(object: &Map<String, Value>) -> Option<Record> {
    let kind = object.get("kind").and_then(Value::as_str).unwrap_or_default();
    let Some(kind) = kind.strip_prefix("youtube#") else {
        return comment(object, object);
    };
    let snippet = get(object, &["snippet"])?.as_object()?;
    match kind {
        "comment" => return comment(object, snippet),
        "subscription" | "playlistItem" | "playlist" | "video" => {}
        _ => return None,
    }
    let within = |names: &[&str]| {
        ["resourceid", "contentdetails"]
            .iter()
            .filter_map(|part| {
                get(snippet, &[part])
                    .or_else(|| get(object, &[part]))?
                    .as_object()
            })
            .find_map(|part| text(part, names))
    };
    let id = text(object, &["id"]);
    let mut record = Record::listed(Kind::Saved);
    record.title = text(snippet, &["title"]).unwrap_or_default();
    record.at = get(snippet, &["publishedat"]).and_then(moment::from_json);
    match kind {
        "subscription" => {
            let channel = within(&["channelid"]).filter(|id| is_channel_id(id))?;
            record.kind = Kind::Subscribed;
            record.url = Some(channel_page(&channel));
            record.identity = Some(format!("channel {channel}"));
            record.add("channel", channel);
        }
        "playlist" => {
            let list = id?;
            record.url = Some(playlist_page(&list));
            record.identity = Some(format!("playlist {list}"));
        }
        _ => {
            let video = within(&["videoid"]).or(id).filter(|id| is_video_id(id))?;
            if kind == "video" {
                record.kind = Kind::Uploaded;
            }
            record.text = text(snippet, &["description"]).unwrap_or_default();
            record.url = Some(watch_page(&video));
            record.identity = Some(format!("video {video}"));
        }
    }
    Some(record)
}

/// A comment, whose fields stand in `fields`.
fn comment(object: &Map<String, Value>, fields: &Map<String, Value>) -> Option<Record> {
    let id =
        text(object, &["commentid"]).or_else(|| text(object, &["id"]).filter(|id| id.starts_with("Ug")))?;
    let mut record = Record::new(Kind::Comment);
    record.text = text(
        fields,
        &["textoriginal", "textdisplay", "commenttext", "text", "comment"],
    )?;
    record.title = record.text.lines().next().unwrap_or_default().trim().to_owned();
    record.at = get(
        fields,
        &[
            "publishedat",
            "commentcreatetimestamp",
            "createdat",
            "time",
            "timestamp",
        ],
    )
    .and_then(moment::from_json);
    record.url = text(fields, &["videoid"])
        .filter(|id| is_video_id(id))
        .map(|video| watch_page(&video));
    record.identity = Some(format!("Comment {id}"));
    Some(record)
}
