//! `categories`: everything that can be copied, with the names that the other commands take.

use crate::language::text;
use crate::report::{Exit, Report};
use carryout_core::catalog::{self, Category, Group, Size};
use carryout_core::locale::{Locale, Message, messages as m};
use serde::Serialize;

/// Lists all categories.
pub fn categories() -> Report {
    let all = catalog::categories();
    let width = all
        .iter()
        .map(|category| category.resource.len())
        .max()
        .unwrap_or(0);
    let mut words = String::new();
    let mut group = None;
    for category in all {
        if group.replace(category.group) != Some(category.group) {
            if !words.is_empty() {
                words.push('\n');
            }
            words.push_str(&text(&heading(category.group)));
            words.push('\n');
        }
        words.push_str(&format!(
            "  {:<width$}  {}{}\n",
            category.resource,
            text(&category.title()),
            remarks(category)
        ));
    }
    let legend = [
        m::cli_legend_period(&text(&m::cli_mark_period())),
        m::cli_legend_large(&text(&m::cli_mark_large())),
    ];
    words.push('\n');
    for line in &legend {
        words.push_str(&format!("{}\n", text(line)));
    }
    Report::new(Exit::Done, words).with("categories", named(all))
}

fn remarks(category: &Category) -> String {
    let marks = [
        (category.period, m::cli_mark_period()),
        (category.size == Size::MayBeLarge, m::cli_mark_large()),
        (!category.offered, m::cli_mark_retired()),
    ];
    marks
        .iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, word)| format!(" [{}]", text(word)))
        .collect()
}

fn heading(group: Group) -> Message {
    match group {
        Group::YouTube => m::cli_group_you_tube(),
        Group::SearchAndActivity => m::cli_group_search_and_activity(),
        Group::MapsAndPlaces => m::cli_group_maps_and_places(),
        Group::Chrome => m::cli_group_chrome(),
        Group::PlayAndPurchases => m::cli_group_play_and_purchases(),
        Group::Shopping => m::cli_group_shopping(),
        Group::Home => m::cli_group_home(),
        Group::Other => m::cli_group_other(),
    }
}

/// A category with its English names, as programs have always read it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Named<'a> {
    #[serde(flatten)]
    category: &'a Category,
    title: String,
    description: String,
}

fn named(categories: &[Category]) -> Vec<Named<'_>> {
    let english = Locale::english();

    categories
        .iter()
        .map(|category| Named {
            category,
            title: english.say(&category.title()),
            description: english.say(&category.description()),
        })
        .collect()
}
