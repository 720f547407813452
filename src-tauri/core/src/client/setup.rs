//! The steps in which a user sets up a client of their own, what is known of each, and the page it happens on.

use super::literal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use url::Url;

/// One step of setting up a client in Google's console, in the order in which they are done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export, rename = "SetupStep")]
#[serde(rename_all = "camelCase")]
pub enum Step {
    /// A project exists.
    Project,
    /// The Data Portability API is enabled in it.
    Api,
    /// The consent page has a name.
    Branding,
    /// The account is on the list of test users, or anyone may consent.
    Audience,
    /// The app is published: in Testing, access ends after seven days. Source: Google's guide on configuring OAuth.
    Publish,
    /// The scopes are listed under Data access.
    Scopes,
    /// Google knows the client, and its secret is right.
    Client,
    /// The file of the client was chosen.
    File,
}

/// What is known of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum StepState {
    /// Nothing yet; it shows later.
    Unchecked,
    /// It is done.
    Right,
    /// It is not; the failure that goes with it says why.
    Wrong,
    /// Google does not tell.
    Unknowable,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 8] = [
        Self::Project,
        Self::Api,
        Self::Branding,
        Self::Audience,
        Self::Publish,
        Self::Scopes,
        Self::Client,
        Self::File,
    ];

    /// The page of Google's console on which it is done, for `project` (number or identifier) where one is known.
    #[must_use]
    pub fn page(self, project: Option<&str>) -> Url {
        let address = match self {
            Self::Project => "https://console.cloud.google.com/projectcreate",
            Self::Api => "https://console.cloud.google.com/apis/library/dataportability.googleapis.com",
            Self::Branding => "https://console.cloud.google.com/auth/branding",
            Self::Audience | Self::Publish => "https://console.cloud.google.com/auth/audience",
            Self::Scopes => "https://console.cloud.google.com/auth/scopes",
            Self::Client | Self::File => "https://console.cloud.google.com/auth/clients",
        };
        let mut page = literal(address);
        if let Some(project) = project.filter(|_| self != Self::Project) {
            page.query_pairs_mut().append_pair("project", project);
        }
        page
    }
}

#[cfg(test)]
mod tests {
    use super::Step;

    #[test]
    fn every_page_is_in_googles_console_and_encrypted() {
        for step in Step::ALL {
            for project in [None, Some("482910337716")] {
                let page = step.page(project);

                assert_eq!(page.scheme(), "https");
                assert_eq!(page.host_str(), Some("console.cloud.google.com"));
            }
        }
    }

    #[test]
    fn the_page_is_the_one_of_the_project_except_where_one_is_made() {
        for step in Step::ALL {
            let named = step.page(Some("482910337716")).query() == Some("project=482910337716");

            assert_eq!(named, step != Step::Project, "{step:?}");
        }
    }

    #[test]
    fn a_project_cannot_add_anything_to_the_address() {
        let page = Step::Api.page(Some("a&x=1#b/../c"));

        assert_eq!(page.query(), Some("project=a%26x%3D1%23b%2F..%2Fc"));
    }
}
