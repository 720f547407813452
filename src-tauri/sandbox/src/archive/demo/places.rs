//! Places: GeoJSON and a map in the KMZ format.

use jiff::Timestamp;
use serde_json::json;

use super::super::zip::{Data, Entry, zip};
use super::words::{PLACES, TOPICS, url_part};
use super::{File, Subject};
use crate::clock::rfc3339;
use crate::object::Noise;

const UNKNOWN: &str = "No location information is available for this saved place";

/// A collection of places, `[0,0]` where the place is unknown.
pub(super) fn geojson(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> File {
    let features: Vec<_> = moments
        .iter()
        .map(|(item, moment)| {
            let place = subject.pick("place", *item, &PLACES);
            let (east, north) = position(subject, *item);
            let known = !subject.number("known", *item).is_multiple_of(10);
            let mut properties = json!({
                "date": rfc3339(*moment),
                "google_maps_url": format!("http://maps.google.com/?q={}", url_part(place)),
                "five_star_rating_published": 1 + subject.number("stars", *item) % 5,
                "location": {"name": place, "country_code": "IE"},
                "review_text_published": format!("Good for {}.", subject.pick("topic", *item, &TOPICS)),
            });
            if !known {
                properties["Comment"] = UNKNOWN.into();
            }
            json!({
                "type": "Feature",
                "geometry": {"type": "Point", "coordinates": if known { [east, north] } else { [0.0, 0.0] }},
                "properties": properties,
            })
        })
        .collect();
    let value = json!({"type": "FeatureCollection", "features": features});
    let name = format!("{}.json", subject.group.title);
    subject.file(
        folder,
        name,
        serde_json::to_vec_pretty(&value).unwrap_or_default(),
    )
}

/// A map of one's own: a ZIP that holds `doc.kml`.
pub(super) fn kmz(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> File {
    let marks: String = moments
        .iter()
        .map(|(item, _)| {
            let (east, north) = position(subject, *item);
            let place = subject.pick("place", *item, &PLACES);
            format!("<Placemark><name>{place}</name><Point><coordinates>{east},{north},0</coordinates></Point></Placemark>\n")
        })
        .collect();
    let kml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>\n\
         <name>Walks</name>\n{marks}</Document></kml>\n"
    );
    let noise = Noise::default();
    let archive = zip(
        vec![Entry {
            name: "doc.kml".into(),
            data: Data::Small(kml.into_bytes()),
        }],
        "",
        &noise,
    );
    subject.file(folder, "Walks.kmz".into(), archive.collect(&noise))
}

/// Somewhere in Europe, in degrees east and north.
fn position(subject: &Subject<'_>, item: i64) -> (f64, f64) {
    let degrees = |purpose: &str, from: i32, span: u32| {
        let within = u32::try_from(subject.number(purpose, item) % u64::from(span * 1_000)).unwrap_or(0);
        f64::from(from) + f64::from(within) / 1_000.0
    };
    (degrees("east", -9, 34), degrees("north", 37, 23))
}
