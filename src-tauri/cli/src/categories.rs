//! `categories`: everything that can be copied, with the names that the other commands take.

use crate::report::{Exit, Report};
use carryout_core::catalog::{self, Category, Group, Size};

/// Lists all categories.
pub fn categories() -> Report {
    let all = catalog::categories();
    let width = all
        .iter()
        .map(|category| category.resource.len())
        .max()
        .unwrap_or(0);
    let mut text = String::new();
    let mut group = None;
    for category in all {
        if group.replace(category.group) != Some(category.group) {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(heading(category.group));
            text.push('\n');
        }
        text.push_str(&format!(
            "  {:<width$}  {}{}\n",
            category.resource,
            category.title,
            remarks(category)
        ));
    }
    text.push_str("\n[period]  can be limited with --since and --until\n");
    text.push_str("[large]   may hold media: up to hundreds of gigabytes\n");
    Report::new(Exit::Done, text).with("categories", all)
}

fn remarks(category: &Category) -> String {
    let marks = [
        (category.period, "period"),
        (category.size == Size::MayBeLarge, "large"),
        (!category.offered, "may no longer be offered by Google"),
    ];
    marks
        .iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, word)| format!(" [{word}]"))
        .collect()
}

fn heading(group: Group) -> &'static str {
    match group {
        Group::YouTube => "YouTube",
        Group::SearchAndActivity => "Search and activity",
        Group::MapsAndPlaces => "Maps and places",
        Group::Chrome => "Chrome",
        Group::PlayAndPurchases => "Play and purchases",
        Group::Shopping => "Shopping",
        Group::Home => "Home",
        Group::Other => "Other",
    }
}
