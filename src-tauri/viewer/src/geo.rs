//! Points written as text, also as addresses.

use crate::item::Place;

/// A text that is nothing but degrees north and east, also as an address (`geo:41.5,2.18?z=12`).
pub(crate) fn coordinates(text: &str) -> Option<(f64, f64)> {
    let text = text.trim();
    let inner = if is_geo(text) {
        text[GEO.len()..].split(['?', ';']).next()?
    } else {
        text
    };
    let (lat, lon) = inner.split_once(',')?;
    // An address may have a height behind them.
    let lon = lon.split(',').next().filter(|_| is_geo(text)).unwrap_or(lon);
    let degrees = |text: &str| text.trim().trim_end_matches('°').parse().ok();
    Place::point(degrees(lat)?, degrees(lon)?)
}

const GEO: &str = "geo:";

/// Whether this is the address of a point on the earth, as RFC 5870 has it.
pub(crate) fn is_geo(text: &str) -> bool {
    let begin = text.trim_start().get(..GEO.len());
    begin.is_some_and(|begin| begin.eq_ignore_ascii_case(GEO))
}
