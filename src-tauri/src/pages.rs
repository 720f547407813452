//! The web pages that the program may open in the browser: a fixed table, so that the page can name no address.

use serde::Deserialize;

/// A page that helps a person, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Page {
    /// Google's own way to a copy, for what cannot be had otherwise.
    Takeout,
    /// Google's list of programs that were let in.
    Connections,
    /// Making a project in Google's console.
    ConsoleProject,
    /// Switching the API on.
    ConsoleApi,
    /// The name that the consent page shows.
    ConsoleBranding,
    /// Who may use the client.
    ConsoleAudience,
    /// What the client may ask for.
    ConsoleScopes,
    /// Making the client and downloading its file.
    ConsoleClients,
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
            Self::ConsoleProject => Some("https://console.cloud.google.com/projectcreate"),
            Self::ConsoleApi => {
                Some("https://console.cloud.google.com/apis/library/dataportability.googleapis.com")
            }
            Self::ConsoleBranding => Some("https://console.cloud.google.com/auth/branding"),
            Self::ConsoleAudience => Some("https://console.cloud.google.com/auth/audience"),
            Self::ConsoleScopes => Some("https://console.cloud.google.com/auth/scopes"),
            Self::ConsoleClients => Some("https://console.cloud.google.com/auth/clients"),
            Self::Eligibility => Some("https://support.google.com/accounts/answer/14452558"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn every_page_is_at_google_and_encrypted() {
        let pages = [
            Page::Takeout,
            Page::ConsoleProject,
            Page::ConsoleApi,
            Page::ConsoleBranding,
            Page::ConsoleAudience,
            Page::ConsoleScopes,
            Page::ConsoleClients,
            Page::Eligibility,
        ];

        for page in pages {
            let address = url::Url::parse(page.address().unwrap()).unwrap();

            assert_eq!(address.scheme(), "https");
            assert!(address.host_str().unwrap().ends_with(".google.com"), "{address}");
        }
    }
}
