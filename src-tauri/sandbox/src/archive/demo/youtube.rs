//! YouTube's tables.

use jiff::Timestamp;

use super::activity::video;
use super::words::{CHANNELS, REMARKS};
use super::{File, Subject, channel_id, row, video_id};
use crate::dice::mix;
use crate::options::Language;

/// The tables of a resource of YouTube; nothing for those of which no headings are known.
pub(super) fn tables(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> Option<Vec<File>> {
    let name = subject.group.resource.strip_prefix("youtube.")?;
    Some(match name {
        "subscriptions" => vec![subscriptions(subject, folder, moments)],
        "comments" => vec![comments(subject, folder, moments)],
        "live_chat" => vec![live_chat(subject, folder, moments)],
        "private_playlists" | "public_playlists" | "unlisted_playlists" => {
            playlists(subject, folder, moments)
        }
        "private_videos" | "public_videos" | "unlisted_videos" => vec![videos(subject, folder, moments)],
        "music" => vec![music(subject, folder, moments)],
        _ => return None,
    })
}

/// Headings are in the account's language.
fn headings(subject: &Subject<'_>, english: &[&str], german: &[&str]) -> String {
    match subject.language {
        Language::English => row(english),
        Language::German => row(german),
    }
}

fn stamp(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string()
}

fn fine_stamp(subject: &Subject<'_>, item: i64, moment: Timestamp) -> String {
    let micros = subject.number("micros", item) % 1_000_000;
    moment
        .strftime(&format!("%Y-%m-%dT%H:%M:%S.{micros:06}+00:00"))
        .to_string()
}

fn subscriptions(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> File {
    let mut text = headings(
        subject,
        &["Channel Id", "Channel Url", "Channel Title"],
        &["Kanal-ID", "Kanal-URL", "Kanaltitel"],
    );
    for (channel, name) in CHANNELS.iter().enumerate().take(moments.len().max(1)) {
        let id = channel_id(channel);
        text += &row(&[&id, &format!("http://www.youtube.com/channel/{id}"), name]);
    }
    subject.file(folder, format!("{}.csv", subject.group.title), text.into_bytes())
}

fn comments(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> File {
    let mut text = headings(
        subject,
        &[
            "Channel ID",
            "Comment Create Timestamp",
            "Price",
            "Comment ID",
            "Parent Comment ID",
            "Post ID",
            "Video ID",
            "Comment Text",
            "Top-Level Comment ID",
        ],
        &[
            "Kanal-ID",
            "Zeitstempel der Kommentarerstellung",
            "Preis",
            "Kommentar-ID",
            "ID des übergeordneten Kommentars",
            "Beitrags-ID",
            "Video-ID",
            "Kommentartext",
            "ID des obersten Kommentars",
        ],
    );
    let own = channel_id(CHANNELS.len());
    for (item, moment) in moments {
        let (_, _, id) = video(subject, *item);
        let comment = comment_id(subject, *item);
        let remark = subject.pick("remark", *item, &REMARKS);
        let words = if subject.number("linked", *item).is_multiple_of(6) {
            format!(
                "{},{}",
                serde_json::json!({"text": format!("{remark} ")}),
                serde_json::json!({"text": "https://kitchen-atlas.example/bread", "link": {"linkUrl": "https://kitchen-atlas.example/bread"}})
            )
        } else {
            serde_json::json!({ "text": remark }).to_string()
        };
        text += &row(&[
            &own,
            &fine_stamp(subject, *item, *moment),
            "0",
            &comment,
            "",
            "",
            &id,
            &words,
            "",
        ]);
    }
    subject.file(folder, format!("{}.csv", subject.group.title), text.into_bytes())
}

fn live_chat(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> File {
    let mut text = headings(
        subject,
        &[
            "Live Chat ID",
            "Channel ID",
            "Live Chat Create Timestamp",
            "Price",
            "Currency code",
            "Video ID",
            "Live Chat Text",
        ],
        &[
            "Livechat-ID",
            "Kanal-ID",
            "Zeitstempel der Livechat-Erstellung",
            "Preis",
            "Währungscode",
            "Video-ID",
            "Livechat-Text",
        ],
    );
    let own = channel_id(CHANNELS.len());
    for (item, moment) in moments {
        let (_, _, id) = video(subject, *item);
        let words = serde_json::json!({ "text": subject.pick("remark", *item, &REMARKS) }).to_string();
        let chat = format!("Chw{:020x}", subject.number("chat", *item));
        text += &row(&[
            &chat,
            &own,
            &fine_stamp(subject, *item, *moment),
            "0",
            "",
            &id,
            &words,
        ]);
    }
    subject.file(folder, format!("{}.csv", subject.group.title), text.into_bytes())
}

fn comment_id(subject: &Subject<'_>, item: i64) -> String {
    format!("Ugx{:016x}AaABAg", subject.number("comment", item))
}

/// A table of the lists, and one for each with the videos in it, which have no titles there.
fn playlists(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> Vec<File> {
    const NAMES: [&str; 4] = ["Slow trains", "Zum Nachkochen", "Sunday evenings", "あとで見る"];
    let folder = format!("{folder}/{}", subject.group.title.to_lowercase());
    let mut table = headings(
        subject,
        &[
            "Playlist ID",
            "Add new videos to top",
            "Playlist Title (Original)",
            "Playlist Create Timestamp",
            "Playlist Update Timestamp",
            "Playlist Video Order",
            "Playlist Visibility",
        ],
        &[
            "Playlist-ID",
            "Neue Videos oben hinzufügen",
            "Playlist-Titel (Original)",
            "Zeitstempel der Erstellung",
            "Zeitstempel der Aktualisierung",
            "Reihenfolge",
            "Sichtbarkeit",
        ],
    );
    let visibility = subject.group.title.split(' ').next().unwrap_or("Private");
    let mut files = Vec::new();
    let count = i64::try_from(NAMES.len()).unwrap_or(1);
    for (name, rest) in NAMES.iter().zip(0..) {
        let mine: Vec<_> = moments
            .iter()
            .filter(|(item, _)| item.rem_euclid(count) == rest)
            .collect();
        let (Some((_, newest)), Some((_, oldest))) = (mine.first(), mine.last()) else {
            continue;
        };
        let id = format!("PL{:032x}", u128::from(mix(subject.seed, &["playlist", name])));
        table += &row(&[
            &id,
            "False",
            name,
            &stamp(*oldest),
            &stamp(*newest),
            "Manual",
            visibility,
        ]);
        let mut text = headings(
            subject,
            &["Video ID", "Playlist Video Creation Timestamp"],
            &["Video-ID", "Zeitstempel der Erstellung des Playlist-Videos"],
        );
        for (item, moment) in mine {
            let (_, _, video) = video(subject, *item);
            text += &row(&[&video, &stamp(*moment)]);
        }
        files.push(subject.file(&folder, format!("{name}-videos.csv"), text.into_bytes()));
    }
    files.insert(
        0,
        subject.file(&folder, "playlists.csv".into(), table.into_bytes()),
    );
    files
}

fn videos(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> File {
    let mut text = headings(
        subject,
        &[
            "Video ID",
            "Approx Duration (ms)",
            "Video Category",
            "Video Description (Original)",
            "Channel ID",
            "Video Title (Original)",
            "Privacy",
            "Video State",
            "Video Create Timestamp",
            "Video Publish Timestamp",
        ],
        &[
            "Video-ID",
            "Ungefähre Dauer (ms)",
            "Videokategorie",
            "Videobeschreibung (Original)",
            "Kanal-ID",
            "Videotitel (Original)",
            "Datenschutz",
            "Videostatus",
            "Zeitstempel der Erstellung",
            "Zeitstempel der Veröffentlichung",
        ],
    );
    let own = channel_id(CHANNELS.len());
    let visibility = subject.group.title.split(' ').next().unwrap_or("Private");
    for (item, moment) in moments.iter().take(40) {
        let title = format!("My garden, week {}", item.rem_euclid(52) + 1);
        let length = (30_000 + subject.number("length", *item) % 600_000).to_string();
        let at = stamp(*moment);
        text += &row(&[
            &video_id(&format!("{title}{item}")),
            &length,
            "People",
            "",
            &own,
            &title,
            visibility,
            "Processed",
            &at,
            &at,
        ]);
    }
    subject.file(folder, format!("{}.csv", subject.group.title), text.into_bytes())
}

/// Only the first heading of this table is translated.
fn music(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> File {
    let mut text = headings(
        subject,
        &["Video ID", "Song Title", "Album Title", "Artist Name 1"],
        &["Video-ID", "Song Title", "Album Title", "Artist Name 1"],
    );
    for (item, _) in moments.iter().take(120) {
        let song = subject.pick(
            "song",
            *item,
            &[
                "Tin Roof",
                "Low Water",
                "Nebel",
                "Petite Valse",
                "夜の電車",
                "Seven Bridges",
                "Harbour Lights",
                "Milonga",
            ],
        );
        let take = item.rem_euclid(9) + 1;
        let title = format!("{song}, take {take}");
        let album = subject.pick("album", *item, &["Field Recordings", "Evenings", "Am Fluss"]);
        text += &row(&[
            &video_id(&title),
            &title,
            album,
            subject.pick("artist", *item, &["The Tides", "Anna Quay", "Trio Nebel"]),
        ]);
    }
    subject.file(folder, format!("{}.csv", subject.group.title), text.into_bytes())
}
