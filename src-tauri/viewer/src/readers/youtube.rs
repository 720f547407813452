//! YouTube's tables. Their headings are translated and their order has changed, so a column is what its cells are.

use super::File;
use super::columns::{Column, is_playlist_id, is_title, segments};
use super::table::{Table, cells_by_heading};
use super::{generic, lines};
use crate::address::{
    channel_id, channel_page, is_channel_id, is_video_id, is_web, playlist_page, video_id, watch_page,
};
use crate::fields::is_called;
use crate::item::{Kind, Nature, Record};
use crate::moment;

/// Reads a line of one of YouTube's tables; nothing when the table is of another kind.
pub(super) fn read(file: &File<'_>, table: &Table, cells: &[String]) -> Option<Record> {
    let name = file.category.strip_prefix("youtube.")?;
    let line = Line { table, cells };
    match name {
        "subscriptions" => line.subscription(),
        "comments" => line.comment("Comment"),
        "live_chat" => line.comment("Live Chat"),
        "private_playlists" | "public_playlists" | "unlisted_playlists" => line.playlist(file),
        "private_videos" | "public_videos" | "unlisted_videos" => line.video(),
        "music" => line.song(),
        "posts" => line.comment("Post"),
        _ => None,
    }
}

/// Until 2023 a playlist was one file: the playlist's own headings and its line, then those of its videos.
pub(super) fn is_list_above(file: &File<'_>, lines: &[lines::Line]) -> bool {
    let is_list =
        |line: &lines::Line| line.cells.len() > 3 && line.cells.iter().any(|cell| is_list_id(cell.trim()));
    let [first, second, third, ..] = lines else {
        return false;
    };
    file.category.ends_with("_playlists")
        && !is_list(first)
        && is_list(second)
        && third.cells.len() < second.cells.len()
        && !is_list(third)
}

/// The ID of a playlist, or that of a list which every account has.
fn is_list_id(text: &str) -> bool {
    is_playlist_id(text) || matches!(text, "WL" | "LL" | "LM" | "FL" | "HL")
}

struct Line<'a> {
    table: &'a Table,
    cells: &'a [String],
}

impl<'a> Line<'a> {
    fn cell(&self, at: usize) -> Option<&'a str> {
        self.cells
            .get(at)
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
    }

    /// Where the first column of this kind stands.
    fn first(&self, column: Column) -> Option<usize> {
        self.table.columns.iter().position(|other| *other == column)
    }

    fn of(&self, column: Column) -> Option<&'a str> {
        self.cell(self.first(column)?)
    }

    /// The first column with one of these headings, as they are in English.
    fn called(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| {
            self.table
                .headings
                .iter()
                .position(|heading| is_called(heading, name))
        })
    }

    fn text_called(&self, names: &[&str]) -> Option<&'a str> {
        self.cell(self.called(names)?)
    }

    fn time(&self, names: &[&str]) -> Option<i64> {
        self.text_called(names)
            .and_then(moment::from_text)
            .or_else(|| self.of(Column::Time).and_then(moment::from_text))
    }

    /// The cell below the word for a title, in whatever language.
    fn titled(&self) -> Option<&'a str> {
        let headings = &self.table.headings;
        self.cell(headings.iter().position(|heading| is_title(heading))?)
    }

    /// The first cell of words that is neither an ID nor an address.
    fn words(&self) -> Option<&'a str> {
        let column = |at: &usize| matches!(self.table.columns.get(*at), Some(Column::Text | Column::Word));
        let is_switch = |cell: &&str| {
            ["true", "false"]
                .iter()
                .any(|word| cell.eq_ignore_ascii_case(word))
        };
        (0..self.cells.len())
            .filter(column)
            .filter_map(|at| self.cell(at))
            .find(|cell| !is_switch(cell))
    }

    fn with_columns(&self, mut record: Record) -> Record {
        record.fields = cells_by_heading(self.table, self.cells);
        record
    }

    fn subscription(&self) -> Option<Record> {
        // One line at a time: a channel may have no title, and a title may look like anything.
        let id = self
            .cells
            .iter()
            .map(|cell| cell.trim())
            .find(|cell| is_channel_id(cell))
            .map(str::to_owned)
            .or_else(|| self.cells.iter().find_map(|cell| channel_id(cell)))?;
        let address = self
            .cells
            .iter()
            .map(|cell| cell.trim())
            .find(|cell| is_web(cell));
        let mut record = Record::listed(Kind::Subscribed);
        let title = self.text_called(&["channeltitle", "title"]).or_else(|| {
            self.cells.iter().map(|cell| cell.trim()).rfind(|cell| {
                !cell.is_empty() && !is_web(cell) && **cell != *id && moment::from_text(cell).is_none()
            })
        });
        record.title = title.unwrap_or(&id).to_owned();
        record.url = Some(address.map_or_else(|| channel_page(&id), str::to_owned));
        record.at = self.cells.iter().find_map(|cell| moment::from_text(cell));
        record.identity = Some(format!("channel {id}"));
        let mut record = self.with_columns(record);
        record.add("channel", id);
        Some(record)
    }

    fn comment(&self, what: &str) -> Option<Record> {
        let text = self
            .first(Column::Segments)
            .or_else(|| self.called(&["commenttext", "livechattext", "posttext", "text"]))
            .and_then(|at| self.cell(at))
            .or_else(|| {
                self.cells
                    .iter()
                    .map(|cell| cell.trim())
                    .find(|cell| cell.starts_with("{\""))
            })
            .or_else(|| {
                self.cells
                    .iter()
                    .map(|cell| cell.trim())
                    .rfind(|cell| cell.contains(' ') && moment::from_text(cell).is_none())
            })
            .unwrap_or_default();
        let mut record = Record::new(Kind::Comment);
        record.at = self.cells.iter().find_map(|cell| moment::from_text(cell));
        let (words, links) = segments(text);
        record.title = words
            .lines()
            .find(|line| !line.trim().is_empty())
            .unwrap_or_default()
            .trim()
            .to_owned();
        record.text = words;
        let is_id = |at: &usize| !matches!(self.table.columns.get(*at), Some(Column::Channel | Column::Time));
        let id = self
            .text_called(&["commentid", "livechatid", "postid"])
            .or_else(|| self.of(Column::Comment))
            .or_else(|| Some(0).filter(is_id).and_then(|at| self.cell(at)));
        record.identity = id.map(|id| format!("{what} {id}"));
        let video = self
            .text_called(&["videoid"])
            .or_else(|| self.of(Column::Video))
            .or_else(|| {
                self.cells
                    .iter()
                    .skip(1)
                    .map(|cell| cell.trim())
                    .find(|cell| is_video_id(cell))
            });
        record.url = video.filter(|video| is_video_id(video)).map(watch_page);
        let mut record = self.with_columns(record);
        record.fields.retain(|(_, value)| value.trim() != text);
        record.add("links", links.join(" "));
        if record.title.is_empty() && record.at.is_none() && record.url.is_none() {
            return None;
        }
        Some(record)
    }

    fn playlist(&self, file: &File<'_>) -> Option<Record> {
        let video = self
            .cells
            .iter()
            .map(|cell| cell.trim())
            .find(|cell| is_video_id(cell));
        let list = self
            .cells
            .iter()
            .map(|cell| cell.trim())
            .find(|cell| is_list_id(cell))
            .or_else(|| self.text_called(&["playlistid"]));
        let at = self.time(&[
            "playlistvideocreationtimestamp",
            "playlistcreatetimestamp",
            "timeadded",
        ]);
        if let (Some(list), true) = (list, self.cells.len() > 3) {
            let mut record = Record::listed(Kind::Saved);
            record.title = self
                .text_called(&["playlisttitleoriginal", "playlisttitle", "title"])
                .or_else(|| self.titled())
                .or_else(|| self.words())
                .unwrap_or(list)
                .to_owned();
            record.url = Some(playlist_page(list));
            record.at = at;
            record.identity = Some(format!("playlist {list}"));
            return Some(self.with_columns(record));
        }
        let video = video?;
        let mut record = Record::listed(Kind::Saved);
        record.url = Some(watch_page(video));
        record.at = at;
        record.list = Some(self.table.list.clone().unwrap_or_else(|| list_name(file)));
        record.identity = Some(format!("video {video}"));
        Some(self.with_columns(record))
    }

    fn video(&self) -> Option<Record> {
        let id = self
            .text_called(&["videoid"])
            .filter(|id| is_video_id(id))
            .or_else(|| {
                self.cells
                    .iter()
                    .map(|cell| cell.trim())
                    .find(|cell| is_video_id(cell))
            })?;
        let mut record = Record::listed(Kind::Uploaded);
        record.title = self
            .text_called(&["videotitleoriginal", "videotitle", "title"])
            .or_else(|| self.titled())
            .or_else(|| self.words())
            .unwrap_or_default()
            .to_owned();
        record.text = self
            .text_called(&["videodescriptionoriginal", "videodescription", "description"])
            .unwrap_or_default()
            .to_owned();
        record.url = Some(watch_page(id));
        record.at = self.time(&["videocreatetimestamp", "videopublishtimestamp"]);
        record.identity = Some(format!("video {id}"));
        Some(self.with_columns(record))
    }

    fn song(&self) -> Option<Record> {
        let cells = || self.cells.iter().map(|cell| cell.trim());
        // Older tables have the song's address in place of its ID.
        let of_address = cells().find_map(video_id);
        let video = cells().find(|cell| is_video_id(cell)).or(of_address.as_deref());
        // In this table only the first heading is translated, and a song has a title, an album, and artists behind.
        let words: Vec<&str> = self
            .cells
            .iter()
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty() && !is_web(cell) && Some(*cell) != video)
            .collect();
        let title = self
            .text_called(&["songtitle", "title"])
            .or_else(|| words.first().copied())?;
        let mut record = Record::listed(Kind::Saved);
        record.title = title.to_owned();
        let is_artist = |heading: &String| heading.to_lowercase().replace(' ', "").starts_with("artistname");
        let artists: Vec<&str> = (0..self.cells.len())
            .filter(|at| self.table.headings.get(*at).is_some_and(is_artist))
            .filter_map(|at| self.cell(at))
            .collect();
        record.who = if artists.is_empty() {
            words.get(2).map(|who| (*who).to_owned())
        } else {
            Some(artists.join(", "))
        };
        record.text = self
            .text_called(&["albumtitle", "album"])
            .or(words.get(1).copied())
            .unwrap_or_default()
            .to_owned();
        record.url = video.map(watch_page);
        record.nature = Nature::Listed;
        let mut record = self.with_columns(record);
        record.identity =
            Some(video.map_or_else(|| generic::identity(&record), |video| format!("video {video}")));
        Some(record)
    }
}

/// The playlist's name, out of the name of its file: `Favorites-videos.csv`, in any language.
fn list_name(file: &File<'_>) -> String {
    let stem = file.stem();
    stem.rsplit_once('-')
        .map_or(stem, |(name, _)| name)
        .trim()
        .to_owned()
}
