//! Places: GeoJSON and a map in the KMZ format.

use jiff::Timestamp;
use serde_json::json;

use super::super::zip::{Data, Entry, zip};
use super::words::{REMARKS, SPOTS, url_part};
use super::{File, Subject};
use crate::clock::rfc3339;
use crate::dice::mix;
use crate::object::Noise;

const UNKNOWN: &str = "No location information is available for this saved place";

/// The two numbers by which Google Maps knows a place, as they stand in its addresses.
pub(super) fn feature(name: &str) -> String {
    format!("0x{:x}:0x{:x}", mix(1, &["cell", name]) >> 1, number(name))
}

/// The second of them, which also stands alone in short addresses.
pub(super) fn number(name: &str) -> u64 {
    mix(1, &["place", name]) >> 1
}

/// A collection of places, `[0,0]` where the place is unknown.
pub(super) fn geojson(subject: &Subject<'_>, folder: &str, moments: &[(i64, Timestamp)]) -> File {
    let resource = subject.group.resource;
    let features: Vec<_> = moments
        .iter()
        .map(|(item, moment)| {
            let (name, address, country, north, east) = subject.one("spot", *item, &SPOTS);
            // Some stand a little beside, so that there are more places than names.
            let beside = f64::from(u32::try_from(subject.number("beside", *item) % 60).unwrap_or(0)) / 10_000.0;
            let known = !subject.number("known", *item).is_multiple_of(10);
            let mut properties = json!({
                "date": rfc3339(*moment),
                "google_maps_url": format!("https://maps.google.com/?cid={}", number(name)),
                "location": {"name": name, "address": address, "country_code": country},
            });
            match resource {
                "maps.reviews" => {
                    properties["five_star_rating_published"] = (1 + subject.number("stars", *item) % 5).into();
                    properties["review_text_published"] = subject.pick("remark", *item, &REMARKS).into();
                }
                "maps.questions_answers" => {
                    properties["questions"] = json!([{"question": "Is it step-free?", "selected_option": "Yes"}]);
                }
                "maps.aliased_places" => {
                    let label = subject.pick("label", *item, &["Home", "Work", "Grandma", "Swimming", "Schule"]);
                    properties = json!({"name": label, "address": address});
                }
                _ => {}
            }
            if !known {
                properties["Comment"] = UNKNOWN.into();
            }
            json!({
                "type": "Feature",
                "geometry": {"type": "Point", "coordinates": if known { [east + beside, north + beside] } else { [0.0, 0.0] }},
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
            let (name, _, _, north, east) = subject.one("spot", *item, &SPOTS);
            format!("<Placemark><name>{name}</name><Point><coordinates>{east},{north},0</coordinates></Point></Placemark>\n")
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

/// The address of a place as lists of saved places have it.
pub(super) fn address(name: &str) -> String {
    format!(
        "https://www.google.com/maps/place/{}/data=!4m2!3m1!1s{}",
        url_part(name),
        feature(name)
    )
}
