//! Subscriptions and watched videos, in the formats that other programs read.

use super::xml::escaped;
use super::{ExportError, Exported, each_item, is_current};
use crate::address::{channel_id, channel_page, video_id};
use crate::found::Item;
use crate::index::Index;
use crate::item::Kind;
use crate::search::Query;
use serde::Serialize;
use std::collections::{BTreeMap, HashSet};
use std::io::Write;

/// A followed channel.
struct Channel {
    id: String,
    name: String,
}

impl Channel {
    fn url(&self) -> String {
        channel_page(&self.id)
    }
}

/// The channels that are followed now, each once.
fn channels(indexes: &[Index], query: &Query, exported: &mut Exported) -> Result<Vec<Channel>, ExportError> {
    let query = query.of_kind(Kind::Subscribed);
    let mut seen = HashSet::new();
    let mut channels = Vec::new();
    each_item(indexes, &query, &mut |item| {
        let own = item
            .fields
            .iter()
            .find(|(name, _)| name == "channel")
            .map(|(_, id)| id.clone());
        let id = own.or_else(|| channel_id(item.url.as_deref()?));
        if let Some(id) = id.filter(|_| is_current(item, &query))
            && seen.insert(id.clone())
        {
            channels.push(Channel {
                id,
                name: item.title.replace(['\r', '\n'], " "),
            });
        }
        Ok(())
    })?;
    channels.sort_by_key(|channel| channel.name.to_lowercase());
    exported.items = channels.len() as u64;
    Ok(channels)
}

/// As YouTube itself exports them, with English headings, which importers look for.
pub(super) fn subscriptions_csv(
    indexes: &[Index],
    query: &Query,
    out: &mut dyn Write,
    exported: &mut Exported,
) -> Result<(), ExportError> {
    let channels = channels(indexes, query, exported)?;
    let mut table = csv::Writer::from_writer(out);
    let wrong = |error: csv::Error| ExportError::Write(error.into());
    table
        .write_record(["Channel Id", "Channel Url", "Channel Title"])
        .map_err(wrong)?;
    for channel in channels {
        table
            .write_record([&channel.id, &channel.url(), &channel.name])
            .map_err(wrong)?;
    }
    table.flush()?;
    Ok(())
}

#[derive(Serialize)]
struct NewPipe {
    subscriptions: Vec<NewPipeChannel>,
}

#[derive(Serialize)]
struct NewPipeChannel {
    service_id: u8,
    url: String,
    name: String,
}

pub(super) fn newpipe(
    indexes: &[Index],
    query: &Query,
    out: &mut dyn Write,
    exported: &mut Exported,
) -> Result<(), ExportError> {
    let subscriptions = channels(indexes, query, exported)?
        .into_iter()
        .map(|channel| NewPipeChannel {
            service_id: 0,
            url: channel.url(),
            name: channel.name,
        })
        .collect();
    serde_json::to_writer_pretty(&mut *out, &NewPipe { subscriptions }).map_err(std::io::Error::from)?;
    out.write_all(b"\n")?;
    Ok(())
}

pub(super) fn opml(
    indexes: &[Index],
    query: &Query,
    out: &mut dyn Write,
    exported: &mut Exported,
) -> Result<(), ExportError> {
    out.write_all(
        b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"1.1\">\n<head><title>YouTube Subscriptions</title></head>\n\
          <body>\n<outline text=\"YouTube Subscriptions\" title=\"YouTube Subscriptions\">\n",
    )?;
    for channel in channels(indexes, query, exported)? {
        let name = escaped(&channel.name);
        writeln!(
            out,
            "<outline text=\"{name}\" title=\"{name}\" type=\"rss\" xmlUrl=\"https://www.youtube.com/feeds/videos.xml?channel_id={}\" htmlUrl=\"{}\"/>",
            channel.id,
            channel.url()
        )?;
    }
    out.write_all(b"</outline>\n</body>\n</opml>\n")?;
    Ok(())
}

/// A video as FreeTube keeps it: it knows no other keys, and needs all of these.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Watched<'a> {
    #[serde(rename = "_id")]
    id: &'a str,
    video_id: &'a str,
    title: &'a str,
    author: &'a str,
    author_id: String,
    published: i64,
    description: &'a str,
    view_count: Option<u64>,
    length_seconds: Option<u64>,
    watch_progress: u64,
    time_watched: i64,
    is_live: bool,
    #[serde(rename = "type")]
    kind: &'static str,
}

/// One line per video, as FreeTube itself exports them: it keeps the last time that each was watched.
pub(super) fn freetube(
    indexes: &[Index],
    query: &Query,
    out: &mut dyn Write,
    exported: &mut Exported,
) -> Result<(), ExportError> {
    let query = query.of_kind(Kind::Watched);
    let mut seen = HashSet::new();
    let mut write = |item: &Item| -> Result<(), ExportError> {
        let (Some(id), Some(time)) = (item.url.as_deref().and_then(video_id), item.time) else {
            return Ok(());
        };
        if !seen.insert(id.clone()) {
            return Ok(());
        }
        let line = Watched {
            id: &id,
            video_id: &id,
            title: if item.title.is_empty() { &id } else { &item.title },
            author: item.who.as_deref().unwrap_or_default(),
            author_id: item.who_url.as_deref().and_then(channel_id).unwrap_or_default(),
            // What Google does not tell FreeTube fills in like this when it reads Google's own file.
            published: time.as_millisecond(),
            description: "",
            view_count: None,
            length_seconds: None,
            watch_progress: 1,
            time_watched: time.as_millisecond(),
            is_live: false,
            kind: "video",
        };
        serde_json::to_writer(&mut *out, &line).map_err(std::io::Error::from)?;
        // The line end behind the last one too: FreeTube throws away what stands behind it.
        out.write_all(b"\n")?;
        exported.items += 1;
        Ok(())
    };
    each_item(indexes, &query, &mut write)
}

/// A playlist as FreeTube keeps it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Playlist {
    playlist_name: String,
    videos: Vec<Kept>,
}

/// A video in a playlist; FreeTube needs all of these.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Kept {
    video_id: String,
    title: String,
    author: String,
    author_id: String,
    published: i64,
    length_seconds: u64,
    time_added: i64,
    is_live: bool,
    #[serde(rename = "type")]
    kind: &'static str,
}

/// One line per playlist, the videos in the order in which they were added.
pub(super) fn freetube_playlists(
    indexes: &[Index],
    query: &Query,
    out: &mut dyn Write,
    exported: &mut Exported,
) -> Result<(), ExportError> {
    let query = query.of_kind(Kind::Saved);
    let mut playlists: BTreeMap<String, Vec<Kept>> = BTreeMap::new();
    each_item(indexes, &query, &mut |item| {
        let is_in_playlist = item.category.starts_with("youtube.") && item.category.ends_with("_playlists");
        let Some(id) = item
            .url
            .as_deref()
            .and_then(video_id)
            .filter(|_| is_in_playlist && is_current(item, &query))
        else {
            return Ok(());
        };
        let added = item.time.map_or(0, |time| time.as_millisecond());
        playlists
            .entry(item.list.clone().unwrap_or_default())
            .or_default()
            .push(Kept {
                title: if item.title.is_empty() {
                    id.clone()
                } else {
                    item.title.clone()
                },
                video_id: id,
                author: item.who.clone().unwrap_or_default(),
                author_id: String::new(),
                published: added,
                length_seconds: 0,
                time_added: added,
                is_live: false,
                kind: "video",
            });
        exported.items += 1;
        Ok(())
    })?;
    for (playlist_name, mut videos) in playlists {
        videos.reverse();
        let line = Playlist {
            playlist_name,
            videos,
        };
        serde_json::to_writer(&mut *out, &line).map_err(std::io::Error::from)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}
