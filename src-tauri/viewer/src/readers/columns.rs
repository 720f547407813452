//! What the columns of a table hold, recognised by their cells: headings are translated, and their order has changed.

use crate::address::{is_channel_id, is_video_id, is_web};
use crate::moment;
use serde_json::Value;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    /// Nothing in any line.
    Empty,
    /// The ID of a channel.
    Channel,
    /// The ID of a video.
    Video,
    /// The ID of a playlist.
    Playlist,
    /// The ID of a comment or of a message in a live chat.
    Comment,
    /// Moments.
    Time,
    /// Addresses.
    Address,
    /// Text in the pieces of which YouTube makes comments.
    Segments,
    /// Numbers.
    Number,
    /// One of a few words, such as a state.
    Word,
    /// Anything else.
    Text,
}

impl Column {
    /// Its word, which gives nothing of its cells away.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Empty => "nothing",
            Self::Channel => "channel ID",
            Self::Video => "video ID",
            Self::Playlist => "playlist ID",
            Self::Comment => "comment ID",
            Self::Time => "time",
            Self::Address => "address",
            Self::Segments => "text in pieces",
            Self::Number => "number",
            Self::Word => "one of a few words",
            Self::Text => "text",
        }
    }
}

/// What a column is whose cells are these, empty ones left out.
pub(crate) fn column<'a>(cells: impl Iterator<Item = &'a str> + Clone) -> Column {
    let all = |is: &dyn Fn(&str) -> bool| cells.clone().all(is);
    if cells.clone().next().is_none() {
        return Column::Empty;
    }
    if all(&is_channel_id) {
        return Column::Channel;
    }
    if all(&|cell| moment::from_text(cell).is_some()) {
        return Column::Time;
    }
    if all(&|cell| cell.parse::<f64>().is_ok()) {
        return Column::Number;
    }
    if all(&is_web) {
        return Column::Address;
    }
    if all(&|cell| cell.starts_with("{\"")) {
        return Column::Segments;
    }
    if all(&is_comment_id) {
        return Column::Comment;
    }
    if all(&is_playlist_id) {
        return Column::Playlist;
    }
    if all(&is_video_id) && !all(&|cell| cell.chars().all(char::is_alphabetic)) {
        return Column::Video;
    }
    let count = cells.clone().count();
    let mut words: Vec<&str> = cells.clone().collect();
    words.sort_unstable();
    words.dedup();
    if count > 3 && words.len() * 3 <= count && all(&|cell| cell.split_whitespace().count() <= 2) {
        return Column::Word;
    }
    Column::Text
}

/// Whether a heading is the word for a title in one of Google's languages, and not that for the title's own language or the
/// channel's name.
pub(super) fn is_title(heading: &str) -> bool {
    const TITLES: [&str; 28] = [
        "title",
        "titel",
        "titre",
        "título",
        "titulo",
        "títol",
        "titolo",
        "tytuł",
        "titlu",
        "tittel",
        "titill",
        "τίτλος",
        "tiêu đề",
        "judul",
        "otsikko",
        "cím",
        "název",
        "názov",
        "naslov",
        "başlık",
        "назв",
        "заголов",
        "タイトル",
        "标题",
        "標題",
        "제목",
        "عنوان",
        "כותרת",
    ];
    const OTHERS: [&str; 19] = [
        "language",
        "sprache",
        "langue",
        "idioma",
        "lingua",
        "język",
        "taal",
        "språk",
        "язык",
        "мова",
        "言語",
        "语言",
        "語言",
        "언어",
        "channel",
        "kanal",
        "kana",
        "canal",
        "チャンネル",
    ];
    let heading = heading.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| heading.contains(word));
    has(&TITLES) && !has(&OTHERS)
}

fn is_comment_id(text: &str) -> bool {
    let is_id = text
        .chars()
        .all(|mark| mark.is_ascii_alphanumeric() || matches!(mark, '-' | '_' | '.'));
    is_id && (text.starts_with("Ug") || text.starts_with("Lc") || text.starts_with("Chw") || text.len() > 34)
}

pub(super) fn is_playlist_id(text: &str) -> bool {
    let is_id = text
        .chars()
        .all(|mark| mark.is_ascii_alphanumeric() || matches!(mark, '-' | '_'));
    is_id
        && (13..=50).contains(&text.len())
        && ["PL", "LL", "FL", "OL", "WL", "RD", "UU"]
            .iter()
            .any(|begin| text.starts_with(begin))
}

/// The words and links of a text that comes in pieces: `{"takeoutSegments": [{"text"}]}`, or the pieces alone with commas
/// between. Words that are no pieces stay as they are.
pub(crate) fn segments(text: &str) -> (String, Vec<String>) {
    let text = text.trim();
    if !text.starts_with('{') {
        return (text.to_owned(), Vec::new());
    }
    // Line ends within the words are written as they are, which JSON forbids.
    let escaped = || text.replace('\r', "\\r").replace('\n', "\\n");
    let pieces = serde_json::from_str::<Vec<Value>>(&format!("[{text}]"))
        .or_else(|_| serde_json::from_str::<Vec<Value>>(&format!("[{}]", escaped())));
    let Ok(pieces) = pieces else {
        return (text.to_owned(), Vec::new());
    };
    let inner: Vec<&Value> = pieces
        .iter()
        .flat_map(
            |piece| match piece.get("takeoutSegments").and_then(Value::as_array) {
                Some(segments) => segments.iter().collect(),
                None => vec![piece],
            },
        )
        .collect();
    let mut words = String::new();
    let mut links = Vec::new();
    for piece in inner {
        let link = piece.pointer("/link/linkUrl").and_then(Value::as_str);
        let own = piece.get("text").and_then(Value::as_str);
        words.push_str(own.or(link).unwrap_or_default());
        links.extend(link.map(str::to_owned));
    }
    (words, links)
}
