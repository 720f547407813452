//! Resolves names, and gives out no address of this computer or its own network for one that a download leads to.
//!
//! Names of downloads come from outside; those of Google's services are fixed, and that of a proxy is the user's own.
//! With a proxy it is the proxy that resolves the name of a download, and nothing is asked here.

use super::address::is_public;
use crate::locked::locked;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::collections::HashSet;
use std::io;
use std::net::SocketAddr;
use std::sync::Mutex;

/// The resolver of the real network.
#[derive(Debug, Default)]
pub(super) struct Guard {
    /// Hosts of downloads, in small letters.
    watched: Mutex<HashSet<String>>,
}

impl Guard {
    /// More hosts of downloads than this were never seen; an answer that names thousands does not fill the memory.
    const MOST: usize = 4096;

    /// A download is about to be asked for at `host`.
    pub(super) fn watch(&self, host: &str) {
        let mut watched = locked(&self.watched);
        if watched.len() < Self::MOST {
            watched.insert(host.to_ascii_lowercase());
        }
    }

    fn is_watched(&self, host: &str) -> bool {
        let watched = locked(&self.watched);
        watched.len() >= Self::MOST || watched.contains(&host.to_ascii_lowercase())
    }
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let is_watched = self.is_watched(name.as_str());
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            Ok(Box::new(allowed(found, is_watched)?.into_iter()) as Addrs)
        })
    }
}

fn allowed(found: Vec<SocketAddr>, is_watched: bool) -> io::Result<Vec<SocketAddr>> {
    let allowed: Vec<SocketAddr> = found
        .into_iter()
        .filter(|address| !is_watched || is_public(address.ip()))
        .collect();
    if allowed.is_empty() {
        return Err(io::Error::new(
            io::ErrorKind::AddrNotAvailable,
            "the name leads to no address of the public internet",
        ));
    }
    Ok(allowed)
}

#[cfg(test)]
mod tests {
    use super::{Guard, allowed};
    use std::net::SocketAddr;

    fn addresses() -> Vec<SocketAddr> {
        ["127.0.0.1:0", "10.0.0.1:0", "8.8.8.8:0", "[fe80::1]:0"]
            .map(|address| address.parse().unwrap())
            .to_vec()
    }

    #[test]
    fn the_name_of_a_download_leads_to_the_public_internet_alone() {
        assert_eq!(
            allowed(addresses(), true).unwrap(),
            ["8.8.8.8:0".parse().unwrap()]
        );
        assert!(allowed(addresses()[..2].to_vec(), true).is_err());
    }

    #[test]
    fn other_names_lead_where_they_lead() {
        assert_eq!(allowed(addresses(), false).unwrap().len(), 4);
    }

    #[test]
    fn only_what_is_downloaded_from_is_watched() {
        let guard = Guard::default();

        guard.watch("Files.Example.net");

        assert!(guard.is_watched("files.example.net"));
        assert!(!guard.is_watched("proxy.corp.example"));
    }
}
