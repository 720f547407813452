//! What can be copied: every resource group that Google documents, in plain text, grouped by topic.

mod table;

use crate::locale::{Locale, Message};
use serde::Serialize;
use std::collections::HashSet;
use ts_rs::TS;

/// In front of every resource group's name this makes its OAuth scope. Source: Google's scopes page.
pub const SCOPE_PREFIX: &str = "https://www.googleapis.com/auth/dataportability.";

/// One exportable kind of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct Category {
    /// Google's name of the resource group, the scope without its prefix.
    pub resource: &'static str,
    /// Where a user looks for it.
    pub group: Group,
    /// The Google product it comes from, in English: what belongs together on Google's page.
    #[ts(skip)]
    pub service: &'static str,
    /// What to expect of its size.
    pub size: Size,
    /// Says much about a user's life; marked in the picker.
    pub private: bool,
    /// A copy can be limited to a period. Only seven can; source: Google's time filter guide.
    pub period: bool,
    /// In the current discovery document; what is only on the scopes page may no longer work.
    pub offered: bool,
}

impl Category {
    /// A plain name.
    #[must_use]
    pub fn title(&self) -> Message {
        message(self.resource, "")
    }

    /// The Google product it comes from.
    #[must_use]
    pub fn product(&self) -> Message {
        message(self.resource, ".service")
    }

    /// What is inside, in one line.
    #[must_use]
    pub fn description(&self) -> Message {
        message(self.resource, ".description")
    }

    /// The OAuth scope.
    #[must_use]
    pub fn scope(&self) -> String {
        format!("{SCOPE_PREFIX}{}", self.resource)
    }
}

/// How the picker is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum Group {
    /// Videos, playlists, comments.
    YouTube,
    /// What was searched, seen and saved.
    SearchAndActivity,
    /// Places, maps and contributions.
    MapsAndPlaces,
    /// The browser.
    Chrome,
    /// Apps and orders.
    PlayAndPurchases,
    /// Shopping.
    Shopping,
    /// Cameras and devices at home.
    Home,
    /// Everything else.
    Other,
}

/// What to expect of a category's size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum Size {
    /// Kilobytes to some megabytes.
    Small,
    /// Holds media: up to hundreds of gigabytes.
    MayBeLarge,
}

/// Every category, in the order in which a user sees them.
#[must_use]
pub fn categories() -> &'static [Category] {
    table::CATEGORIES
}

/// The category of that name.
#[must_use]
pub fn find(resource: &str) -> Option<&'static Category> {
    categories().iter().find(|category| category.resource == resource)
}

/// The categories among `resources`, each once and in the order of [`categories`].
pub fn chosen<'a, R: AsRef<str>>(resources: &'a [R]) -> impl Iterator<Item = &'static Category> + use<'a, R> {
    let chosen: HashSet<&str> = resources.iter().map(AsRef::as_ref).collect();
    categories()
        .iter()
        .filter(move |category| chosen.contains(category.resource))
}

/// A plain English name for `resource`, also for one that is newer than this program: for what programs read.
#[must_use]
pub fn title(resource: &str) -> String {
    title_in(Locale::english(), resource).unwrap_or_else(|| resource.to_owned())
}

/// A plain name for `resource`; nothing for one that is newer than this program.
#[must_use]
pub fn title_in(locale: Locale, resource: &str) -> Option<String> {
    find(resource).map(|category| locale.say(&category.title()))
}

/// The key is Google's name; Fluent allows no dots in it.
fn message(resource: &str, attribute: &str) -> Message {
    Message::of(format!("category-{}{attribute}", resource.replace('.', "-")))
}

/// The resource group behind an OAuth scope; nothing for a scope of another kind.
#[must_use]
pub fn resource_of(scope: &str) -> Option<&str> {
    // It becomes the name of a folder.
    let is_name = |name: &&str| {
        (1..=80).contains(&name.len())
            && name.split('.').all(|part| !part.is_empty())
            && name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'.'))
    };
    scope.strip_prefix(SCOPE_PREFIX).filter(is_name)
}

#[cfg(test)]
mod tests {
    use super::{categories, find, resource_of};
    use crate::locale::Locale;
    use std::collections::HashSet;

    #[test]
    fn the_catalogue_has_75_different_categories_of_which_73_are_offered() {
        let names: HashSet<_> = categories().iter().map(|category| category.resource).collect();

        assert_eq!(names.len(), 75);
        assert_eq!(
            categories().iter().filter(|category| category.offered).count(),
            73
        );
    }

    #[test]
    fn exactly_seven_categories_can_be_limited_to_a_period() {
        let with_period: Vec<_> = categories()
            .iter()
            .filter(|category| category.period)
            .map(|category| category.resource)
            .collect();

        assert_eq!(with_period.len(), 7);
        assert!(with_period.contains(&"chrome.history"));
        assert!(
            with_period
                .iter()
                .all(|name| name.starts_with("myactivity.") || *name == "chrome.history")
        );
    }

    #[test]
    fn titles_are_unique_within_a_group_and_descriptions_are_sentences() {
        for locale in Locale::all() {
            let titles: HashSet<_> = categories()
                .iter()
                .map(|category| {
                    (
                        category.group,
                        locale.say(&category.product()),
                        locale.say(&category.title()),
                    )
                })
                .collect();

            assert_eq!(titles.len(), categories().len(), "{locale:?}");
            for category in categories() {
                assert!(
                    locale.has(category.title().key()),
                    "{locale:?} {}",
                    category.resource
                );
                assert!(
                    locale.say(&category.description()).ends_with(['.', '。']),
                    "{locale:?} {}",
                    category.resource
                );
            }
        }
    }

    #[test]
    fn no_names_are_kept_for_a_category_that_is_gone() {
        let kept = include_str!("../../../locales/en/categories.ftl");
        let kept = kept.lines().filter(|line| line.starts_with("category-")).count();

        assert_eq!(kept, categories().len());
    }

    #[test]
    fn groups_and_services_stand_together() {
        let groups: Vec<_> = categories().iter().map(|category| category.group).collect();
        let mut runs = groups.clone();
        runs.dedup();

        assert_eq!(runs.len(), groups.into_iter().collect::<HashSet<_>>().len());
    }

    #[test]
    fn a_scope_leads_back_to_its_resource_group() {
        let category = find("search_ugc.media.watched").unwrap();

        assert_eq!(resource_of(&category.scope()), Some("search_ugc.media.watched"));
        assert_eq!(resource_of("openid"), None);
    }
}
