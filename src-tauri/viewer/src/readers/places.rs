//! Places in GeoJSON: reviewed, starred, labelled. Fields stand under `properties` or beside `geometry`.

use crate::address;
use crate::fields::{get, number, text, values};
use crate::geo::coordinates;
use crate::item::{Kind, Nature, Place, Record};
use crate::moment;
use serde_json::{Map, Value};
use url::Url;

/// What Google writes into a place that it knows nothing of.
const NOTE: &str = "No location information is available";

/// Reads one place; nothing when the object is none.
pub(super) fn read(object: &Map<String, Value>) -> Option<Record> {
    let is_feature = object.get("type").and_then(Value::as_str) == Some("Feature");
    if !is_feature && !object.get("geometry").is_some_and(Value::is_object) {
        return None;
    }
    of(object)
}

/// Reads an object of a category of places: also one that is no GeoJSON, where it says where it is.
pub(super) fn read_known(object: &Map<String, Value>) -> Option<Record> {
    read(object).or_else(|| {
        of(object).filter(|record| {
            record.place.lat.is_some()
                || record.identity.is_some()
                || get(object, &["location", "address", "googlemapsurl"]).is_some()
        })
    })
}

fn of(object: &Map<String, Value>) -> Option<Record> {
    let geometry = object.get("geometry").and_then(Value::as_object);
    let properties = object.get("properties").and_then(Value::as_object);
    // Either may lack what the other has.
    let both = || properties.into_iter().chain([object]);
    let of = |names: &[&str]| both().find_map(|fields| text(fields, names));
    let location = both().find_map(|fields| location(get(fields, &["location"])?));
    let in_location = |names: &[&str]| location.and_then(|location| text(location, names));

    let mut record = Record::new(Kind::Place);
    record.nature = Nature::Listed;
    record.at = both().find_map(|fields| {
        get(
            fields,
            &[
                "date",
                "published",
                "time",
                "creationtime",
                "timestamp",
                "updated",
            ],
        )
        .and_then(moment::from_json)
    });
    record.url = of(&["googlemapsurl", "mapsurl", "url"]);
    let name = in_location(&["name", "businessname", "title"]).or_else(|| of(&["name", "title", "label"]));
    let address = in_location(&["address"]).or_else(|| of(&["address"]));
    record.place = Place {
        name: name.clone().or_else(|| address.clone()),
        country: in_location(&["countrycode", "country"]).or_else(|| of(&["countrycode"])),
        ..Place::default()
    }
    .at(geometry
        .and_then(point)
        .or_else(|| location.and_then(geo))
        .or_else(|| both().find_map(geo))
        .or_else(|| {
            let url = Url::parse(record.url.as_deref()?).ok()?;
            address::point(&url)
        }));
    record.title = name.or_else(|| address.clone()).unwrap_or_default();
    if record.title.is_empty()
        && let Some(url) = record.url.as_deref().and_then(|url| Url::parse(url).ok())
    {
        record.title = address::parameter(&url, "q").unwrap_or_default();
    }
    record.identity = record
        .url
        .as_deref()
        .and_then(address::place_number)
        .map(|number| format!("place {number}"));

    let mut words: Vec<String> = Vec::new();
    record.add("address", address.unwrap_or_default());
    if let Some(stars) = both().find_map(stars) {
        record.add("rating", stars.to_string());
    }
    if let Some(review) = of(&[
        "reviewtextpublished",
        "reviewtext",
        "reviewcomment",
        "review",
        "text",
        "answer",
    ]) {
        words.push(review);
    }
    if let Some(comment) =
        of(&["comment", "note", "description"]).filter(|comment| !comment.starts_with(NOTE))
    {
        words.push(comment);
    }
    for fields in both() {
        words.extend(questions(get(fields, &["questions"])));
    }
    record.text = words.join("\n");
    if record.title.is_empty() && record.url.is_none() && record.place.lat.is_none() && record.text.is_empty()
    {
        return None;
    }
    Some(record)
}

/// `location` is an object, or an array with one.
fn location(value: &Value) -> Option<&Map<String, Value>> {
    match value {
        Value::Object(location) => Some(location),
        Value::Array(locations) => locations.iter().find_map(Value::as_object),
        _ => None,
    }
}

/// The coordinates of a point: east first.
fn point(geometry: &Map<String, Value>) -> Option<(f64, f64)> {
    let coordinates = geometry.get("coordinates")?.as_array()?;
    let degrees = |at: usize| {
        let value = coordinates.get(at)?;
        value.as_f64().or_else(|| value.as_str()?.trim().parse().ok())
    };
    Place::point(degrees(1)?, degrees(0)?)
}

/// Coordinates as older files have them: degrees, ten millionths of them, or both in one text.
pub(super) fn geo(fields: &Map<String, Value>) -> Option<(f64, f64)> {
    let inner = get(
        fields,
        &[
            "geocoordinates",
            "latlng",
            "geodata",
            "coordinates",
            "location",
            "center",
        ],
    );
    if let Some(text) = inner.and_then(Value::as_str) {
        return coordinates(text);
    }
    let degrees = |fields: &Map<String, Value>| {
        Place::point(
            number(fields, &["latitude", "lat"])?,
            number(fields, &["longitude", "lng", "lon"])?,
        )
    };
    let ten_millionths = |fields: &Map<String, Value>| {
        Place::point(
            number(fields, &["latitudee7", "late7"])? / 1e7,
            number(fields, &["longitudee7", "lnge7", "lone7"])? / 1e7,
        )
    };
    let inner = inner.and_then(Value::as_object);
    inner
        .into_iter()
        .chain([fields])
        .find_map(|fields| degrees(fields).or_else(|| ten_millionths(fields)))
}

/// How many of five stars, in digits or words.
pub(super) fn stars(fields: &Map<String, Value>) -> Option<f64> {
    let names = [
        "fivestarratingpublished",
        "starrating",
        "reviewstarrating",
        "rating",
        "stars",
    ];
    if let Some(number) = number(fields, &names) {
        return Some(number);
    }
    stars_in_words(&text(fields, &names)?)
}

/// `FIVE`, `Five stars`, `FIVE_STARS`.
pub(super) fn stars_in_words(text: &str) -> Option<f64> {
    let word = text.to_ascii_lowercase();
    let at = ["one", "two", "three", "four", "five"]
        .iter()
        .position(|number| word.starts_with(number))?;
    Some(at as f64 + 1.0)
}

/// What was answered to Google's questions about the place.
fn questions(value: Option<&Value>) -> Vec<String> {
    values(value)
        .iter()
        .filter_map(Value::as_object)
        .filter_map(|question| {
            let asked = text(question, &["question"])?;
            let answers = get(question, &["selectedoptions"])
                .and_then(Value::as_array)
                .map(|options| {
                    options
                        .iter()
                        .filter_map(Value::as_str)
                        .collect::<Vec<_>>()
                        .join(", ")
                });
            let answer = text(question, &["selectedoption", "rating", "answer"])
                .or(answers)
                .unwrap_or_default();
            Some(format!("{asked} {answer}"))
        })
        .collect()
}
