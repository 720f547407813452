//! My Activity logs and the browsing history.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::words::{APPS, CHANNELS, PAGES, SEARCHES, SPOTS, TOPICS, TURNS, VIDEOS, url_part};
use super::{File, Subject, channel_id, list, video_id};
use crate::clock::rfc3339;
use crate::options::Language;

/// A log for each product folder that the resource leads to: Search also gives Image Search and Video Search.
pub(super) fn log(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> Vec<File> {
    let name = match subject.language {
        Language::English => "MyActivity.json",
        Language::German => "MeineAktivitäten.json",
    };
    let beside = |last: &str| {
        folder
            .rsplit_once('/')
            .map_or(folder.to_owned(), |(top, _)| format!("{top}/{last}"))
    };
    let folders = match (subject.group.resource, subject.language) {
        ("myactivity.search", Language::English) => {
            vec![folder.to_owned(), beside("Image Search"), beside("Video Search")]
        }
        ("myactivity.search", Language::German) => {
            vec![folder.to_owned(), beside("Bildersuche"), beside("Videosuche")]
        }
        _ => vec![folder.to_owned()],
    };
    let count = i64::try_from(folders.len()).unwrap_or(1);
    folders
        .iter()
        .zip(0..)
        .map(|(folder, rest)| {
            let mine = moments.iter().filter(|(item, _)| item.rem_euclid(count) == rest);
            let items = mine.map(|(item, moment)| activity(subject, folder, *item, *moment));
            subject.file(folder, name.to_owned(), list(items))
        })
        .collect()
}

/// What was done, to what, at which address, and what else is told of it.
struct Deed {
    /// Words before and behind, in English and in German.
    verb: [(&'static str, &'static str); 2],
    what: String,
    address: Option<String>,
    more: Vec<(&'static str, Value)>,
}

const WATCHED: [(&str, &str); 2] = [("Watched ", ""), ("", " angesehen")];
const SEARCHED: [(&str, &str); 2] = [("Searched for ", ""), ("Nach ", " gesucht")];
const VISITED: [(&str, &str); 2] = [("Visited ", ""), ("", " besucht")];
const USED: [(&str, &str); 2] = [("Used ", ""), ("", " verwendet")];
const DIRECTIONS: [(&str, &str); 2] = [("Directions to ", ""), ("Wegbeschreibung nach ", "")];
const VIEWED: [(&str, &str); 2] = [("Viewed area around ", ""), ("Gebiet um ", " angesehen")];
const LOOKED: [(&str, &str); 2] = [("Looked at ", ""), ("", " angesehen")];
const FEWER: [(&str, &str); 2] = [("Saw fewer ads about ", ""), ("Weniger Werbung zu ", " gesehen")];

fn activity(subject: &Subject<'_>, folder: &str, item: i64, moment: Timestamp) -> Value {
    let product = folder.rsplit('/').next().unwrap_or(subject.group.title);
    let deed = match subject.group.resource {
        "myactivity.youtube" => on_youtube(subject, item),
        "myactivity.maps" => on_maps(subject, item),
        "myactivity.play" => {
            let (name, package, _) = subject.one("app", item, &APPS);
            deed(
                USED,
                name,
                format!("https://play.google.com/store/apps/details?id={package}"),
            )
        }
        "myactivity.shopping" => {
            let topic = subject.pick("topic", item, &TOPICS);
            let address = format!("https://www.google.com/search?tbm=shop&q={}", url_part(topic));
            deed(LOOKED, topic, address)
        }
        "myactivity.myadcenter" => {
            let topic = subject.pick("topic", item, &TOPICS);
            deed(
                FEWER,
                topic,
                format!("https://myadcenter.google.com/?q={}", url_part(topic)),
            )
        }
        _ => on_search(subject, item),
    };
    let (before, behind) = deed.verb[match subject.language {
        Language::English => 0,
        Language::German => 1,
    }];
    let mut value = json!({
        "header": product,
        "title": format!("{before}{}{behind}", deed.what),
        "time": rfc3339(moment),
        "products": [product],
        "activityControls": ["Web & App Activity"],
    });
    if let Some(address) = deed.address {
        value["titleUrl"] = address.into();
    }
    for (key, more) in deed.more {
        value[key] = more;
    }
    value
}

fn deed(verb: [(&'static str, &'static str); 2], what: &str, address: String) -> Deed {
    Deed {
        verb,
        what: what.to_owned(),
        address: Some(address),
        more: Vec::new(),
    }
}

fn on_youtube(subject: &Subject<'_>, item: i64) -> Deed {
    if subject.number("searched", item).is_multiple_of(5) {
        let words = subject.pick("search", item, &SEARCHES);
        let address = format!("https://www.youtube.com/results?search_query={}", url_part(words));
        return deed(SEARCHED, words, address);
    }
    let (title, channel, id) = video(subject, item);
    let address = format!("https://www.youtube.com/watch?v={id}");
    if subject.number("removed", item).is_multiple_of(40) {
        // A video that is gone has neither title nor channel any more.
        return deed(WATCHED, &address.clone(), address);
    }
    let mut watched = deed(WATCHED, &title, address);
    let from = json!([{
        "name": CHANNELS[channel],
        "url": format!("https://www.youtube.com/channel/{}", channel_id(channel)),
    }]);
    watched.more.push(("subtitles", from));
    if subject.number("advert", item).is_multiple_of(30) {
        watched
            .more
            .push(("details", json!([{"name": "From Google Ads"}])));
    }
    watched
}

/// A video: its title, the number of its channel, its ID.
pub(super) fn video(subject: &Subject<'_>, item: i64) -> (String, usize, String) {
    let (title, channel) = subject.one("video", item, &VIDEOS);
    let turn = subject.number("turn", item) % 400;
    let title = match usize::try_from(turn).unwrap_or(0) {
        0..40 => (*title).to_owned(),
        turn => format!(
            "{title} – {}, {}",
            TURNS[turn % TURNS.len()],
            turn / TURNS.len() + 2_000
        ),
    };
    let id = video_id(&title);
    (title, *channel, id)
}

fn on_search(subject: &Subject<'_>, item: i64) -> Deed {
    if subject.number("visited", item) % 5 < 2 {
        let (title, host, path) = subject.one("page", item, &PAGES);
        let page = format!("https://{host}{path}/{}", subject.number("leaf", item) % 300);
        let address = format!(
            "https://www.google.com/url?q={}&usg=AOvVaw{:08x}",
            url_part(&page),
            subject.number("usg", item) >> 32
        );
        return deed(VISITED, title, address);
    }
    let words = subject.pick("search", item, &SEARCHES);
    let turn = subject.number("turn", item) % 40;
    let words = match usize::try_from(turn).unwrap_or(0) {
        0..20 => words.to_owned(),
        turn => format!("{words} {}", TURNS[turn % TURNS.len()]),
    };
    let mut searched = deed(
        SEARCHED,
        &words,
        format!("https://www.google.com/search?q={}", url_part(&words)),
    );
    if subject.number("around", item).is_multiple_of(3) {
        let (.., north, east) = SPOTS[usize::try_from(subject.number("area", item) % 4).unwrap_or(0)];
        let area = json!([{
            "name": "At this general area",
            "url": format!("https://www.google.com/maps/@?api=1&map_action=map&center={north:.6},{east:.6}&zoom=12"),
            "source": "From your device",
        }]);
        searched.more.push(("locationInfos", area));
    }
    searched
}

fn on_maps(subject: &Subject<'_>, item: i64) -> Deed {
    let (name, _, _, north, east) = subject.one("spot", item, &SPOTS);
    match subject.number("deed", item) % 4 {
        0 => deed(
            DIRECTIONS,
            name,
            format!(
                "https://www.google.com/maps/dir//{}/@{north:.7},{east:.7},15z",
                url_part(name)
            ),
        ),
        1 => deed(
            VIEWED,
            name,
            format!("https://www.google.com/maps/@{north:.7},{east:.7},14z"),
        ),
        2 => deed(
            SEARCHED,
            name,
            format!(
                "https://www.google.com/maps/search/{}/@{north:.7},{east:.7},13z",
                url_part(name)
            ),
        ),
        _ => deed(
            SEARCHED,
            name,
            format!(
                "https://www.google.com/maps/place/{}/@{north:.7},{east:.7},17z/data=!4m2!3m1!1s{}",
                url_part(name),
                super::places::feature(name)
            ),
        ),
    }
}

/// Chrome's history, with microsecond times.
pub(super) fn browsing(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> File {
    let visits = moments.iter().map(|(item, moment)| {
        let (title, host, path) = subject.one("page", *item, &PAGES);
        let leaf = subject.number("leaf", *item) % 300;
        let how = subject.pick(
            "how",
            *item,
            &[
                "LINK",
                "LINK",
                "LINK",
                "TYPED",
                "GENERATED",
                "RELOAD",
                "FORM_SUBMIT",
            ],
        );
        // Every seventieth page has no title.
        let title = if subject.number("untitled", *item).is_multiple_of(70) {
            String::new()
        } else {
            format!("{title} · {leaf}")
        };
        json!({
            "favicon_url": format!("https://{host}/favicon.ico"),
            "page_transition_qualifier": how,
            "title": title,
            "url": format!("https://{host}{path}?page={leaf}"),
            "client_id": format!("sandbox{:08x}", subject.seed & 0xffff_ffff),
            "time_usec": moment.as_microsecond(),
        })
    });
    let mut bytes = b"{\"Browser History\": ".to_vec();
    bytes.extend(list(visits));
    bytes.extend(b",\n\"Typed Url\": [],\n\"Session\": [],\n\"Shared Tab Group\": []}");
    subject.file(folder, "History.json".into(), bytes)
}
