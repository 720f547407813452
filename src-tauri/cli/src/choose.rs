//! From the names on the command line to the things they mean; whatever cannot be meant gets a sentence.

use crate::language::{locale, plain, text};
use crate::report::misuse;
use carryout_core::advice::Failure;
use carryout_core::catalog;
use carryout_core::file_name;
use carryout_core::journal::ConnectionId;
use carryout_core::locale::messages as m;
use carryout_core::snapshot::{ConnectionView, Snapshot};

/// The name for all categories.
const ALL: &str = "all";

/// The categories of the catalogue that `words` name, in the catalogue's order; `all` means `everything`.
///
/// # Errors
/// When a name is unknown, or `all` stands beside names.
pub fn categories(words: &[String], everything: &[String]) -> Result<Vec<String>, Failure> {
    let words: Vec<&str> = words
        .iter()
        .map(|word| word.trim())
        .filter(|word| !word.is_empty())
        .collect();
    if words.contains(&ALL) {
        return match words.as_slice() {
            [_] => Ok(everything.to_vec()),
            _ => Err(misuse(&m::cli_all_or_names())),
        };
    }
    if words.is_empty() {
        return Err(misuse(&m::cli_no_categories()));
    }
    if let Some(unknown) = words.iter().find(|word| catalog::find(word).is_none()) {
        return Err(unknown_category(unknown));
    }
    Ok(catalog::chosen(&words)
        .map(|category| category.resource.to_owned())
        .collect())
}

/// There is no category of that name.
pub fn unknown_category(name: &str) -> Failure {
    let shown = plain(name);
    misuse(&match nearest(name) {
        Some(nearest) => m::cli_unknown_category_nearest(&shown, nearest),
        None => m::cli_unknown_category(&shown),
    })
}

/// Every category that Google offers now.
pub fn offered() -> Vec<String> {
    catalog::categories()
        .iter()
        .filter(|category| category.offered)
        .map(|category| category.resource.to_owned())
        .collect()
}

/// The connection of that name, if there is one; `#3` means the one with that number.
///
/// # Errors
/// When several are called so.
pub fn known<'a>(snapshot: &'a Snapshot, wanted: &str) -> Result<Option<&'a ConnectionView>, Failure> {
    // As it was kept: with what cannot be seen written out.
    let kept = file_name::given(wanted).unwrap_or_else(|_| wanted.to_owned());
    let mut named = snapshot
        .connections
        .iter()
        .filter(|connection| connection.name == kept);
    match (named.next(), named.next()) {
        (Some(_), Some(_)) => {
            let numbers: Vec<String> = snapshot
                .connections
                .iter()
                .filter(|connection| connection.name == kept)
                .map(|connection| format!("#{}", connection.id))
                .collect();
            Err(misuse(&m::cli_name_taken(
                &plain(wanted),
                &locale().list(&numbers),
            )))
        }
        (Some(only), None) => Ok(Some(only)),
        (None, _) => {
            let number = wanted
                .strip_prefix('#')
                .and_then(|number| number.parse::<ConnectionId>().ok());
            Ok(snapshot
                .connections
                .iter()
                .find(|connection| Some(connection.id) == number))
        }
    }
}

/// The connection of that name.
///
/// # Errors
/// When there is none, or several.
pub fn connection<'a>(snapshot: &'a Snapshot, wanted: &str) -> Result<&'a ConnectionView, Failure> {
    known(snapshot, wanted)?.ok_or_else(|| {
        let names: Vec<String> = snapshot
            .connections
            .iter()
            .map(|connection| text(&m::cli_quoted(&plain(&connection.name))))
            .collect();
        let name = plain(wanted);
        misuse(&match names.is_empty() {
            true => m::cli_unknown_connection_none(&name),
            false => m::cli_unknown_connection(&name, &locale().list(&names)),
        })
    })
}

/// The category whose name differs least, if it does not differ much.
fn nearest(word: &str) -> Option<&'static str> {
    catalog::categories()
        .iter()
        .map(|category| (distance(word, category.resource), category.resource))
        .min()
        .filter(|(distance, name)| *distance <= name.len() / 3)
        .map(|(_, name)| name)
}

/// How many letters must be changed, added or left out.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (above, left) in a.chars().zip(1..) {
        let mut corner = row[0];
        row[0] = left;
        for (column, mark) in b.iter().enumerate() {
            let changed = corner + usize::from(above != *mark);
            corner = row[column + 1];
            row[column + 1] = changed.min(corner + 1).min(row[column] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::{categories, offered};

    #[test]
    fn names_come_back_in_the_order_of_the_catalogue_and_once() {
        let words = words(&[
            "youtube.subscriptions",
            " myactivity.search",
            "youtube.subscriptions",
            "",
        ]);

        let chosen = categories(&words, &[]).unwrap();

        assert_eq!(chosen.len(), 2);
        assert!(chosen.contains(&"myactivity.search".to_owned()));
    }

    #[test]
    fn all_means_everything_that_is_offered() {
        assert_eq!(categories(&words(&["all"]), &offered()).unwrap().len(), 73);
    }

    #[test]
    fn a_slip_of_the_keyboard_gets_a_proposal() {
        let refused = categories(&words(&["myactivity.serach"]), &[]).unwrap_err();

        assert!(
            refused.details.contains("did you mean myactivity.search?"),
            "{refused}"
        );
    }

    #[test]
    fn what_names_nothing_is_refused() {
        for wrong in [&["nonsense"][..], &[""], &["all", "myactivity.search"]] {
            assert!(categories(&words(wrong), &offered()).is_err(), "{wrong:?}");
        }
    }

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }
}
