//! What a record of any category is reduced to, so that all of them can be searched and listed together.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a record says was done, or what a thing is; decided by addresses and fields, never by localized text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export, rename = "ItemKind")]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A video was watched.
    Watched,
    /// Something was searched for.
    Searched,
    /// A page was visited.
    Visited,
    /// Something was bought or reserved.
    Bought,
    /// A place: starred, labelled, reviewed, looked at.
    Place,
    /// Something was written for others to read.
    Comment,
    /// A page, video or song was kept: bookmarks, lists, playlists.
    Saved,
    /// A channel or topic is followed.
    Subscribed,
    /// An app or medium was put onto a device or into a library.
    Installed,
    /// A video or post of one's own.
    Uploaded,
    /// Something else happened.
    Activity,
    /// A line of a table or list.
    Entry,
    /// A file that no reader understands, or a picture, video or sound.
    File,
}

impl Kind {
    /// Every kind, in the order in which they are stored.
    pub const ALL: [Self; 13] = [
        Self::Watched,
        Self::Searched,
        Self::Visited,
        Self::Bought,
        Self::Place,
        Self::Comment,
        Self::Saved,
        Self::Subscribed,
        Self::Installed,
        Self::Uploaded,
        Self::Activity,
        Self::Entry,
        Self::File,
    ];

    /// Its name on the command line and in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Watched => "watched",
            Self::Searched => "searched",
            Self::Visited => "visited",
            Self::Bought => "bought",
            Self::Place => "place",
            Self::Comment => "comment",
            Self::Saved => "saved",
            Self::Subscribed => "subscribed",
            Self::Installed => "installed",
            Self::Uploaded => "uploaded",
            Self::Activity => "activity",
            Self::Entry => "entry",
            Self::File => "file",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    pub(crate) fn number(self) -> i64 {
        Self::ALL
            .iter()
            .position(|kind| *kind == self)
            .map_or(0, |at| at as i64)
    }

    pub(crate) fn numbered(number: i64) -> Self {
        usize::try_from(number)
            .ok()
            .and_then(|at| Self::ALL.get(at).copied())
            .unwrap_or(Self::Entry)
    }
}

/// Where something is or happened, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Place {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Degrees north.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lat: Option<f64>,
    /// Degrees east.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lon: Option<f64>,
    /// Its country, as two letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

impl Place {
    /// Whether nothing is known of it.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.name.is_none() && self.lat.is_none() && self.country.is_none()
    }

    /// Both degrees, where they can be such; nothing for the point that stands for “unknown” in Google's files.
    pub(crate) fn point(lat: f64, lon: f64) -> Option<(f64, f64)> {
        let can_be = lat.is_finite() && lon.is_finite() && lat.abs() <= 90.0 && lon.abs() <= 180.0;
        (can_be && (lat, lon) != (0.0, 0.0)).then_some((lat, lon))
    }

    /// Takes the point over, where it is one.
    pub(crate) fn at(mut self, point: Option<(f64, f64)>) -> Self {
        if let Some((lat, lon)) = point {
            self.lat = Some(lat);
            self.lon = Some(lon);
        }
        self
    }
}

/// Whether a record tells of a moment or belongs to a list that is exported as it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nature {
    /// It happened: the union of all copies counts.
    #[default]
    Event,
    /// It stands in a list: the latest copy counts, and what came and went is reported.
    Listed,
}

/// One record as a reader understands it.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What it is.
    pub kind: Kind,
    /// Event or entry of a list.
    pub nature: Nature,
    /// When, in microseconds since 1970; nothing if it is not known.
    pub at: Option<i64>,
    /// Its title, which may still have a verb around it; empty if there is none.
    pub title: String,
    /// Where it leads.
    pub url: Option<String>,
    /// Who made it: channel, merchant, author.
    pub who: Option<String>,
    /// Where that one is found.
    pub who_url: Option<String>,
    /// More words of it.
    pub text: String,
    /// Where it is.
    pub place: Place,
    /// What tells it from others, where that is neither its address nor its title.
    pub identity: Option<String>,
    /// The list it belongs to, such as a folder of bookmarks or a playlist.
    pub list: Option<String>,
    /// Columns of a table, or further fields.
    pub fields: Vec<(String, String)>,
    /// Its title has words of Google's around it, such as a verb; titles of one number are worded alike.
    pub wording: Option<i64>,
    /// What the title is without those words, where the record itself tells.
    pub query: Option<String>,
}

impl Record {
    /// A record of this kind about which nothing else is known yet.
    #[must_use]
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            nature: Nature::Event,
            at: None,
            title: String::new(),
            url: None,
            who: None,
            who_url: None,
            text: String::new(),
            place: Place::default(),
            identity: None,
            list: None,
            fields: Vec::new(),
            wording: None,
            query: None,
        }
    }

    /// The same as an entry of a list.
    #[must_use]
    pub fn listed(kind: Kind) -> Self {
        Self {
            nature: Nature::Listed,
            ..Self::new(kind)
        }
    }

    /// Adds a field that has a value.
    pub(crate) fn add(&mut self, name: &str, value: impl Into<String>) {
        let value = value.into();
        if !value.is_empty() {
            self.fields.push((name.to_owned(), value));
        }
    }

    /// Whether there is nothing in it that could be shown.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.title.trim().is_empty()
            && self.url.is_none()
            && self.text.trim().is_empty()
            && self.fields.is_empty()
            && self.place.is_unknown()
    }

    /// Keeps hostile lengths out of the index.
    pub(crate) fn bound(&mut self) {
        cut(&mut self.title, 1_000);
        cut(&mut self.text, 8_000);
        for text in [
            &mut self.who,
            &mut self.list,
            &mut self.place.name,
            &mut self.place.country,
        ]
        .into_iter()
        .flatten()
        {
            cut(text, 500);
        }
        for url in [&mut self.url, &mut self.who_url] {
            if url
                .as_ref()
                .is_some_and(|url| url.len() > 8_000 || url.trim().is_empty())
            {
                *url = None;
            }
        }
        let mut room = 16_000_usize;
        self.fields.truncate(200);
        for (name, value) in &mut self.fields {
            cut(name, 100);
            cut(value, 4_000.min(room));
            room = room.saturating_sub(value.len());
        }
    }
}

/// Cuts `text` to at most `bytes`, between two characters.
pub(crate) fn cut(text: &mut String, bytes: usize) {
    if text.len() > bytes {
        let mut end = bytes;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text.truncate(end);
    }
}
