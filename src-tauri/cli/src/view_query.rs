//! Which items `view` is asked for.

use crate::args::Filter;
use crate::choose;
use crate::language::{locale, plain};
use crate::period::ends;
use crate::report::misuse;
use crate::view_source::failure;
use carryout_core::advice::Failure;
use carryout_core::catalog;
use carryout_core::locale::messages as m;
use carryout_viewer::{Index, Kind, Query};
use jiff::tz::TimeZone;

/// Words and filters as the index takes them.
///
/// # Errors
/// When a category, kind or date is none.
pub fn query(words: &[String], filter: &Filter) -> Result<Query, Failure> {
    let kinds = filter
        .kind
        .iter()
        .map(|word| {
            let known = locale().list(&Kind::ALL.map(Kind::word));
            Kind::named(word).ok_or_else(|| misuse(&m::cli_view_no_kind(&plain(word), &known)))
        })
        .collect::<Result<_, _>>()?;
    let zone = TimeZone::system();
    let (since, until) = ends(filter.since.as_deref(), filter.until.as_deref(), &zone)?;
    Ok(Query {
        words: words.join(" "),
        categories: filter
            .category
            .iter()
            .map(|name| name.trim().to_owned())
            .filter(|name| !name.is_empty())
            .collect(),
        kinds,
        since,
        until,
        gone: filter.gone,
    })
}

/// Refuses a category that neither the catalog nor any copy knows: nothing found would look like an answer.
///
/// # Errors
/// When there is none of that name, or an index cannot be read.
pub fn known_categories(indexes: &[Index], query: &Query) -> Result<(), Failure> {
    for name in &query.categories {
        let mut is_known = catalog::find(name).is_some();
        for index in indexes {
            is_known |= index.has_category(name).map_err(failure)?;
        }
        if !is_known {
            return Err(choose::unknown_category(name));
        }
    }
    Ok(())
}
