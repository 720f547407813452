//! Places: GeoJSON and a map in the KMZ format.

use jiff::Timestamp;
use rand::Rng;
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
            let known = subject.draw("known", *item).random_bool(0.9);
            let mut properties = json!({
                "date": rfc3339(*moment),
                "google_maps_url": format!("http://maps.google.com/?q={}", url_part(place)),
                "five_star_rating_published": subject.draw("stars", *item).random_range(1..=5),
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

fn position(subject: &Subject<'_>, item: i64) -> (f64, f64) {
    let mut draw = subject.draw("position", item);
    let hundredths =
        |from: i32, to: i32, draw: &mut rand::rngs::StdRng| f64::from(draw.random_range(from..to)) / 10_000.0;
    (
        hundredths(-90_000, 250_000, &mut draw),
        hundredths(370_000, 600_000, &mut draw),
    )
}
