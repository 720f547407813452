//! What an address tells: where it really leads, what was done there, which place, video or channel it names.

use crate::geo::{coordinates, is_geo};
use crate::item::{Kind, Place};
use std::borrow::Cow;
use url::Url;

/// The kinds of address that Google's activity leads to. Titles of one class are worded alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Class {
    None,
    Watch,
    Results,
    Search,
    Redirect,
    MapsPlace,
    MapsSearch,
    Maps,
    Channel,
    Store,
    Other,
}

impl Class {
    pub(crate) fn number(self) -> i64 {
        self as i64
    }

    /// What was done at an address of this class.
    pub(crate) fn kind(self) -> Kind {
        match self {
            Self::Watch => Kind::Watched,
            Self::Results | Self::Search | Self::MapsSearch => Kind::Searched,
            Self::Redirect | Self::Other => Kind::Visited,
            Self::MapsPlace => Kind::Place,
            Self::Maps | Self::Channel | Self::Store | Self::None => Kind::Activity,
        }
    }
}

/// What is known of an address.
pub(crate) struct Address {
    pub(crate) class: Class,
    /// Where it leads, Google's own detour left out.
    pub(crate) url: String,
    /// What was searched for, where it is a search.
    pub(crate) query: Option<String>,
    /// The place that it names.
    pub(crate) place: Place,
}

/// Looks at an address of an activity.
pub(crate) fn look(address: &str) -> Address {
    let mut seen = Address {
        class: Class::Other,
        url: address.to_owned(),
        query: None,
        place: Place::default(),
    };
    let Ok(url) = Url::parse(address.trim()) else {
        return seen;
    };
    if is_geo(address) {
        seen.class = Class::MapsPlace;
        seen.place = Place {
            name: parameter(&url, "q"),
            ..Place::default()
        }
        .at(coordinates(address));
        return seen;
    }
    let host = url
        .host_str()
        .unwrap_or_default()
        .trim_start_matches("www.")
        .trim_start_matches("m.");
    let path = url.path();
    if is_google(host) || host.starts_with("maps.google.") {
        if matches!(path, "/url" | "/imgres" | "/aclk") {
            let target = parameter(&url, "q")
                .or_else(|| parameter(&url, "url"))
                .or_else(|| parameter(&url, "adurl"))
                .or_else(|| parameter(&url, "imgurl"));
            if let Some(target) = target.filter(|target| target.contains("://")) {
                seen.class = Class::Redirect;
                seen.url = target;
            }
        } else if let Some(page) = accelerated(path) {
            seen.class = Class::Redirect;
            seen.url = page;
        } else if path == "/search" || path == "/webhp" {
            seen.class = Class::Search;
            seen.query = parameter(&url, "q");
        } else if path.starts_with("/maps") || host.starts_with("maps.") {
            (seen.class, seen.query, seen.place) = on_maps(&url);
        }
    } else if is_youtube(host) {
        if video(&url).is_some() {
            seen.class = Class::Watch;
        } else if path == "/results" {
            seen.class = Class::Results;
            seen.query = parameter(&url, "search_query").or_else(|| parameter(&url, "q"));
        } else if path.starts_with("/channel/") || path.starts_with("/@") || path.starts_with("/user/") {
            seen.class = Class::Channel;
        }
    } else if matches!(host, "googleadservices.com" | "googleads.g.doubleclick.net") {
        if let Some(target) = parameter(&url, "adurl").filter(|target| is_web(target)) {
            seen.class = Class::Redirect;
            seen.url = target;
        }
    } else if host == "play.google.com" {
        seen.class = Class::Store;
        if path.starts_with("/store/search") {
            seen.class = Class::Search;
            seen.query = parameter(&url, "q");
        }
    }
    seen
}

/// The page of a video.
pub(crate) fn watch_page(video: &str) -> String {
    format!("https://www.youtube.com/watch?v={video}")
}

/// The page of a channel.
pub(crate) fn channel_page(channel: &str) -> String {
    format!("https://www.youtube.com/channel/{channel}")
}

/// The page of a playlist.
pub(crate) fn playlist_page(list: &str) -> String {
    format!("https://www.youtube.com/playlist?list={list}")
}

/// The page behind Google's copy of it for telephones: `/amp/s/` for an encrypted one, `/amp/` for others.
fn accelerated(path: &str) -> Option<String> {
    let page = path.strip_prefix("/amp/")?;
    let (scheme, page) = match page.strip_prefix("s/") {
        Some(page) => ("https", page),
        None => ("http", page),
    };
    (page.contains('.')).then(|| format!("{scheme}://{page}"))
}

fn on_maps(url: &Url) -> (Class, Option<String>, Place) {
    let path = url.path();
    let mut parts = path.split('/').skip_while(|part| *part != "maps").skip(1);
    let what = parts.next().unwrap_or_default();
    let name = parts
        .next()
        .map(words)
        .filter(|name| !name.is_empty() && !name.starts_with('@') && !name.starts_with("data="));
    // A pin that was dropped has no name: its coordinates stand in its place.
    let spot = name.as_deref().and_then(coordinates);
    let place = Place {
        name: name.clone().filter(|_| spot.is_none()),
        ..Place::default()
    }
    .at(spot);
    match what {
        "place" => (Class::MapsPlace, None, place.at(point(url))),
        "search" => (
            Class::MapsSearch,
            name.or_else(|| parameter(url, "query")),
            Place::default().at(spot),
        ),
        _ => {
            let last = path
                .split('/')
                .rfind(|part| !part.is_empty() && !part.starts_with('@') && !part.starts_with("data="));
            let destination = last
                .filter(|_| what == "dir")
                .map(words)
                .filter(|last| last != "dir");
            let query = destination
                .or_else(|| parameter(url, "q"))
                .or_else(|| parameter(url, "query"))
                .or_else(|| parameter(url, "destination"));
            let spot = query.as_deref().and_then(coordinates);
            let class = match numbered(url) {
                Some(_) => Class::MapsPlace,
                None => Class::Maps,
            };
            (
                class,
                None,
                Place {
                    name: query.filter(|_| spot.is_none()),
                    ..Place::default()
                }
                .at(spot.or_else(|| point(url))),
            )
        }
    }
}

/// A path's part as words.
fn words(part: &str) -> String {
    decoded(&part.replace('+', " ")).into_owned()
}

/// Undoes `%XX`; bytes that make no text are replaced.
pub(crate) fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let code = tail.get(..2).and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(plain) if byte == b'%' => {
                bytes.push(plain);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(byte);
                rest = tail;
            }
        }
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

/// The point that an address of Google Maps names: the place's own, or the middle of the map that was shown.
pub(crate) fn point(url: &Url) -> Option<(f64, f64)> {
    if is_geo(url.as_str()) {
        return coordinates(url.as_str());
    }
    let text = decoded(url.as_str()).into_owned();
    let exact = || {
        let (_, rest) = text.split_once("!3d")?;
        let (lat, rest) = rest.split_once("!4d")?;
        Some((lat.parse().ok()?, leading_number(rest)?))
    };
    let middle = || {
        let (_, rest) = url.path().split_once("/@")?;
        pair(rest)
    };
    let asked = || {
        ["center", "ll", "q", "query", "viewpoint"]
            .into_iter()
            .find_map(|name| pair(&parameter(url, name)?))
    };
    exact()
        .or_else(middle)
        .or_else(asked)
        .and_then(|(lat, lon)| Place::point(lat, lon))
}

/// Two numbers with a comma between, whatever stands behind.
fn pair(text: &str) -> Option<(f64, f64)> {
    let (lat, rest) = text.split_once(',')?;
    Some((lat.trim().parse().ok()?, leading_number(rest.trim())?))
}

fn leading_number(text: &str) -> Option<f64> {
    let end = text
        .find(|mark: char| !(mark.is_ascii_digit() || matches!(mark, '.' | '-')))
        .unwrap_or(text.len());
    text[..end].parse().ok()
}

/// What tells a place from all others: the number that Google Maps gives it, which two of its addresses share.
pub(crate) fn place_number(address: &str) -> Option<u64> {
    let url = Url::parse(address).ok()?;
    if let Some(number) = numbered(&url) {
        return Some(number);
    }
    let text = decoded(address);
    text.split("!1s").skip(1).find_map(hex_pair)
}

/// That number where it is a parameter of its own.
fn numbered(url: &Url) -> Option<u64> {
    match parameter(url, "cid") {
        Some(number) => number.parse().ok(),
        None => hex_pair(&parameter(url, "ftid")?),
    }
}

/// The second of two hexadecimal numbers.
fn hex_pair(text: &str) -> Option<u64> {
    let rest = text.strip_prefix("0x")?;
    let (first, rest) = rest.split_once(":0x")?;
    let end = rest
        .find(|mark: char| !mark.is_ascii_hexdigit())
        .unwrap_or(rest.len());
    u64::from_str_radix(first, 16).ok()?;
    u64::from_str_radix(&rest[..end], 16).ok()
}

/// The ID of the video behind an address of YouTube.
#[must_use]
pub(crate) fn video_id(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let host = url
        .host_str()?
        .trim_start_matches("www.")
        .trim_start_matches("m.")
        .to_owned();
    (is_youtube(&host)).then(|| video(&url)).flatten()
}

fn video(url: &Url) -> Option<String> {
    let id = if url.host_str().is_some_and(|host| host.ends_with("youtu.be")) {
        url.path_segments()?.next()?.to_owned()
    } else if url.path() == "/watch" {
        parameter(url, "v")?
    } else {
        let mut parts = url.path_segments()?;
        let first = parts.next()?;
        if !matches!(first, "shorts" | "live" | "embed" | "v") {
            return None;
        }
        parts.next()?.to_owned()
    };
    is_video_id(&id).then_some(id)
}

/// The ID of the channel behind an address of YouTube.
#[must_use]
pub(crate) fn channel_id(address: &str) -> Option<String> {
    let (_, rest) = address.split_once("/channel/")?;
    let id: String = rest.chars().take_while(|mark| is_id_mark(*mark)).collect();
    is_channel_id(&id).then_some(id)
}

/// Whether this is the ID of a video: eleven marks.
pub(crate) fn is_video_id(text: &str) -> bool {
    text.len() == 11 && text.chars().all(is_id_mark)
}

/// Whether this is the ID of a channel: `UC` and 22 marks.
pub(crate) fn is_channel_id(text: &str) -> bool {
    text.len() == 24 && text.starts_with("UC") && text.chars().all(is_id_mark)
}

fn is_id_mark(mark: char) -> bool {
    mark.is_ascii_alphanumeric() || matches!(mark, '-' | '_')
}

fn is_youtube(host: &str) -> bool {
    host == "youtube.com" || host.ends_with(".youtube.com") || host == "youtu.be"
}

/// `google.com` and Google's other countries.
fn is_google(host: &str) -> bool {
    let Some(rest) = host.strip_prefix("google.") else {
        return false;
    };
    rest.len() <= 6 && rest.split('.').all(|part| !part.is_empty() && part.len() <= 3)
}

/// The value of a parameter, if it has one.
pub(crate) fn parameter(url: &Url, name: &str) -> Option<String> {
    url.query_pairs()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
        .filter(|value| !value.is_empty())
}

/// Whether this text is an address of the web.
pub(crate) fn is_web(text: &str) -> bool {
    let text = text.trim_start();
    let begins = |with: &str| {
        text.get(..with.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(with))
    };
    begins("https://") || begins("http://")
}

/// The words of an address by which it may be searched: its host and path, and what was asked for there.
pub(crate) fn searchable(address: &str) -> String {
    let Ok(url) = Url::parse(address) else {
        return address.chars().take(300).collect();
    };
    let mut words = url.host_str().unwrap_or_default().to_owned();
    words.push(' ');
    words.extend(decoded(url.path()).chars().take(300));
    if url.query().is_some() {
        for name in ["v", "q", "list"] {
            if let Some(value) = parameter(&url, name) {
                words.push(' ');
                words.extend(value.chars().take(100));
            }
        }
    }
    words
}

#[cfg(test)]
#[path = "address_tests.rs"]
mod tests;
