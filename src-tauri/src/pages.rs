//! The web pages that the program may open in the browser: a fixed table, so that the page can name no address.

use serde::Deserialize;
use ts_rs::TS;

/// A page that helps a user, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum Page {
    /// Google's own way to a copy, for what cannot be had otherwise.
    Takeout,
    /// Google's list of programs that were let in.
    Connections,
    /// In which countries Google offers this.
    Eligibility,
}

impl Page {
    /// Its address at Google; nothing for the connections page, whose address belongs to the shown engine.
    #[must_use]
    pub fn address(self) -> Option<&'static str> {
        match self {
            Self::Takeout => Some("https://takeout.google.com/"),
            Self::Connections => None,
            Self::Eligibility => Some("https://support.google.com/accounts/answer/14452558"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn every_page_is_at_google_and_encrypted() {
        let pages = [Page::Takeout, Page::Eligibility];

        for page in pages {
            let address = url::Url::parse(page.address().unwrap()).unwrap();

            assert_eq!(address.scheme(), "https");
            assert!(address.host_str().unwrap().ends_with(".google.com"), "{address}");
        }
    }
}
