//! Places: for maps, navigation and programs. Those of which no point is known are left out, and reported.

use super::xml::escaped;
use super::{ExportError, Exported, each_item, is_current};
use crate::address::place_number;
use crate::found::Item;
use crate::index::Index;
use crate::item::Kind;
use crate::search::Query;
use serde_json::json;
use std::collections::{HashMap, HashSet};
use std::io::Write;

/// A place with a point.
struct Spot {
    name: String,
    lat: f64,
    lon: f64,
    description: String,
    time: Option<String>,
    url: Option<String>,
    list: String,
}

/// The places that are found, each once. One without a point takes it from another record of the same place: lists of
/// saved places have none, stars and reviews do.
fn spots(indexes: &[Index], query: &Query, exported: &mut Exported) -> Result<Vec<Spot>, ExportError> {
    let every_place = Query::default().of_kind(Kind::Place);
    let mut points: HashMap<u64, (f64, f64)> = HashMap::new();
    each_item(indexes, &every_place, &mut |item| {
        if let (Some(lat), Some(lon)) = (item.place.lat, item.place.lon)
            && let Some(number) = item.url.as_deref().and_then(place_number)
        {
            points.insert(number, (lat, lon));
        }
        Ok(())
    })?;
    let wanted = query.of_kind(Kind::Place);
    let mut seen = HashSet::new();
    let mut spots = Vec::new();
    each_item(indexes, &wanted, &mut |item| {
        if !is_current(item, &wanted) {
            return Ok(());
        }
        let number = item.url.as_deref().and_then(place_number);
        let own = item.place.lat.zip(item.place.lon);
        let name = name(item);
        let Some((lat, lon)) = own.or_else(|| points.get(&number?).copied()) else {
            exported.leave_out(&name);
            return Ok(());
        };
        let list = list(item);
        if seen.insert((number, format!("{name}\n{lat:.6}\n{lon:.6}\n{list}"))) {
            spots.push(Spot {
                description: description(item),
                time: item.time.map(|time| time.to_string()),
                url: item.url.clone(),
                name,
                lat,
                lon,
                list,
            });
        }
        Ok(())
    })?;
    exported.items = spots.len() as u64;
    Ok(spots)
}

fn name(item: &Item) -> String {
    let title = Some(&item.title).filter(|title| !title.is_empty());
    title
        .or(item.place.name.as_ref())
        .or(item.url.as_ref())
        .cloned()
        .unwrap_or_default()
}

fn list(item: &Item) -> String {
    item.list
        .clone()
        .unwrap_or_else(|| carryout_core::catalog::title(&item.category))
}

fn description(item: &Item) -> String {
    let field = |name: &str| {
        item.fields
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, value)| value.clone())
    };
    let stars = field("rating").map(|stars| format!("{stars} / 5"));
    let text = Some(item.text.clone()).filter(|text| !text.is_empty());
    [field("address"), stars, text]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n")
}

pub(super) fn kml(
    indexes: &[Index],
    query: &Query,
    out: &mut dyn Write,
    exported: &mut Exported,
) -> Result<(), ExportError> {
    let spots = spots(indexes, query, exported)?;
    let mut lists: Vec<&str> = spots.iter().map(|spot| spot.list.as_str()).collect();
    lists.sort_unstable();
    lists.dedup();
    out.write_all(
        b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n<Document>\n<name>Places</name>\n",
    )?;
    for list in lists {
        writeln!(out, "<Folder>\n<name>{}</name>", escaped(list))?;
        for spot in spots.iter().filter(|spot| spot.list == list) {
            writeln!(out, "<Placemark>\n<name>{}</name>", escaped(&spot.name))?;
            let text = spot.description.as_str();
            let link = spot.url.as_deref().unwrap_or_default();
            let whole = [text, link]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join("\n");
            if !whole.is_empty() {
                writeln!(out, "<description>{}</description>", escaped(&whole))?;
            }
            if let Some(time) = &spot.time {
                writeln!(out, "<TimeStamp><when>{time}</when></TimeStamp>")?;
            }
            writeln!(
                out,
                "<Point><coordinates>{},{}</coordinates></Point>\n</Placemark>",
                spot.lon, spot.lat
            )?;
        }
        out.write_all(b"</Folder>\n")?;
    }
    out.write_all(b"</Document>\n</kml>\n")?;
    Ok(())
}

pub(super) fn gpx(
    indexes: &[Index],
    query: &Query,
    out: &mut dyn Write,
    exported: &mut Exported,
) -> Result<(), ExportError> {
    out.write_all(
        b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
          <gpx version=\"1.1\" creator=\"Carryout\" xmlns=\"http://www.topografix.com/GPX/1/1\">\n",
    )?;
    for spot in spots(indexes, query, exported)? {
        // The order of the elements is the schema's.
        writeln!(out, "<wpt lat=\"{}\" lon=\"{}\">", spot.lat, spot.lon)?;
        if let Some(time) = &spot.time {
            writeln!(out, "<time>{time}</time>")?;
        }
        writeln!(out, "<name>{}</name>", escaped(&spot.name))?;
        if !spot.description.is_empty() {
            writeln!(out, "<desc>{}</desc>", escaped(&spot.description))?;
        }
        if let Some(url) = &spot.url {
            writeln!(out, "<link href=\"{}\"/>", escaped(url))?;
        }
        writeln!(out, "<type>{}</type>\n</wpt>", escaped(&spot.list))?;
    }
    out.write_all(b"</gpx>\n")?;
    Ok(())
}

pub(super) fn geojson(
    indexes: &[Index],
    query: &Query,
    out: &mut dyn Write,
    exported: &mut Exported,
) -> Result<(), ExportError> {
    let features: Vec<_> = spots(indexes, query, exported)?
        .into_iter()
        .map(|spot| {
            let mut properties = serde_json::Map::new();
            properties.insert("name".to_owned(), spot.name.into());
            for (key, value) in [
                (
                    "description",
                    Some(spot.description).filter(|text| !text.is_empty()),
                ),
                ("time", spot.time),
                ("url", spot.url),
                ("list", Some(spot.list)),
            ] {
                if let Some(value) = value {
                    properties.insert(key.to_owned(), value.into());
                }
            }
            json!({
                "type": "Feature",
                "geometry": {"type": "Point", "coordinates": [spot.lon, spot.lat]},
                "properties": properties,
            })
        })
        .collect();
    let all = json!({"type": "FeatureCollection", "features": features});
    serde_json::to_writer_pretty(&mut *out, &all).map_err(std::io::Error::from)?;
    out.write_all(b"\n")?;
    Ok(())
}
