//! My Activity logs and the browsing history.

use jiff::Timestamp;
use serde_json::json;

use super::words::{PLACES, TOPICS, url_part};
use super::{File, Subject};
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
            let items: Vec<_> = mine
                .map(|(item, moment)| activity(subject, folder, *item, *moment))
                .collect();
            subject.file(
                folder,
                name.to_owned(),
                serde_json::to_vec_pretty(&items).unwrap_or_default(),
            )
        })
        .collect()
}

fn activity(subject: &Subject<'_>, folder: &str, item: i64, moment: Timestamp) -> serde_json::Value {
    let product = folder.rsplit('/').next().unwrap_or(subject.group.title);
    let topic = subject.pick("topic", item, &TOPICS);
    let (verb, address) = match subject.group.resource {
        "myactivity.youtube" => ("Watched", "https://www.youtube.com/watch?v="),
        "myactivity.maps" => ("Directions to", "https://www.google.com/maps/search/"),
        "myactivity.play" => ("Used", "https://play.google.com/store/search?q="),
        "myactivity.shopping" => ("Looked at", "https://www.google.com/search?tbm=shop&q="),
        "myactivity.myadcenter" => ("Saw fewer ads about", "https://myadcenter.google.com/?q="),
        _ => ("Searched for", "https://www.google.com/search?q="),
    };
    let what = if subject.group.resource == "myactivity.maps" {
        subject.pick("place", item, &PLACES)
    } else {
        topic
    };
    json!({
        "header": product,
        "title": format!("{verb} {what}"),
        "titleUrl": format!("{address}{}", url_part(what)),
        "time": rfc3339(moment),
        "products": [product],
        "activityControls": ["Web & App Activity"],
    })
}

/// Chrome's history, with microsecond times.
pub(super) fn browsing(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> File {
    let visits: Vec<_> = moments
        .iter()
        .map(|(item, moment)| {
            let topic = subject.pick("topic", *item, &TOPICS);
            json!({
                "page_transition": "LINK",
                "title": format!("{topic} – notes"),
                "url": format!("https://example.org/{}", url_part(topic)),
                "client_id": format!("sandbox{:08x}", subject.seed & 0xffff_ffff),
                "time_usec": moment.as_microsecond(),
            })
        })
        .collect();
    let value = json!({"Browser History": visits, "Typed Url": [], "Session": []});
    subject.file(
        folder,
        "History.json".into(),
        serde_json::to_vec_pretty(&value).unwrap_or_default(),
    )
}
