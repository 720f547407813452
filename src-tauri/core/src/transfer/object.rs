//! What tells one object of a job from another, from one signed address of it to the next.
//!
//! Part of it is everything of the address but signature, expiry and host: the host of a download may change from link
//! to link, and counts only where nothing else tells two objects of one answer apart. Values of the query are kept as
//! digests, for it is undocumented which of them are secrets.

use sha2::{Digest as _, Sha256};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;
use url::{Url, form_urlencoded};

/// What tells one object of a job from another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ObjectKey {
    path: String,
    /// The query without signature and expiry, in the order of the names: each name with a digest of its value.
    query: Vec<(String, String)>,
    host: String,
    /// Whether the host is part of the identity.
    is_by_host: bool,
    /// Which of several that are otherwise the same, from 1.
    number: u32,
}

impl ObjectKey {
    /// Reads it from an address.
    #[must_use]
    pub fn of(url: &Url) -> Self {
        let mut query: Vec<(String, String)> = url
            .query_pairs()
            .filter(|(name, _)| !is_signature(name))
            .map(|(name, value)| (escaped(&name), digest(&value)))
            .collect();
        query.sort();
        Self {
            path: url.path().to_owned(),
            query,
            host: url.host_str().unwrap_or_default().to_ascii_lowercase(),
            is_by_host: false,
            number: 1,
        }
    }

    /// Reads it from the journal. An earlier version of the program wrote the path alone.
    #[must_use]
    pub fn from_journal(text: &str) -> Self {
        let mut words = text.split(' ');
        let address = words.next().unwrap_or_default();
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let pair = |pair: &str| {
            let (name, value) = pair.split_once('~').unwrap_or((pair, ""));
            (name.to_owned(), value.to_owned())
        };
        let mut key = Self {
            path: path.to_owned(),
            query: query
                .split('&')
                .filter(|pair| !pair.is_empty())
                .map(pair)
                .collect(),
            host: String::new(),
            is_by_host: false,
            number: 1,
        };
        for word in words {
            if let Some(host) = word.strip_prefix('@') {
                (key.host, key.is_by_host) = (host.to_owned(), true);
            } else if let Some(number) = word.strip_prefix('#').and_then(|number| number.parse().ok()) {
                key.number = number;
            }
        }
        key
    }

    /// The last element of the path, still percent-encoded.
    #[must_use]
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// The host of the address that it was read from.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    fn base(&self) -> (&str, &[(String, String)]) {
        (&self.path, &self.query)
    }

    fn value(&self, name: &str) -> &str {
        self.query
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value)
    }
}

impl fmt::Display for ObjectKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        for (at, (name, value)) in self.query.iter().enumerate() {
            write!(f, "{}{name}~{value}", if at == 0 { '?' } else { '&' })?;
        }
        if self.is_by_host {
            write!(f, " @{}", self.host)?;
        }
        if self.number > 1 {
            write!(f, " #{}", self.number)?;
        }
        Ok(())
    }
}

/// Whether a host is one that Google is known to give downloads from.
#[must_use]
pub fn is_googles_host(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    ["googleapis.com", "googleusercontent.com", "google.com"]
        .iter()
        .any(|domain| {
            host.strip_suffix(domain)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
}

/// The identities of the objects of one answer, no two of them the same: where the addresses differ in nothing else,
/// the host tells them apart, and where not even that does, their order.
pub fn tell_apart<'a>(keys: impl IntoIterator<Item = &'a ObjectKey>) -> Vec<ObjectKey> {
    let mut keys: Vec<ObjectKey> = keys.into_iter().cloned().collect();
    let mut hosts: HashMap<_, HashSet<&str>> = HashMap::new();
    for key in &keys {
        hosts.entry(key.base()).or_default().insert(&key.host);
    }
    let by_host: Vec<bool> = keys.iter().map(|key| hosts[&key.base()].len() > 1).collect();
    let mut seen: HashMap<String, u32> = HashMap::new();
    for (key, is_by_host) in keys.iter_mut().zip(by_host) {
        key.is_by_host = is_by_host;
        key.number = 1;
        let number = seen.entry(key.to_string()).or_default();
        *number += 1;
        key.number = *number;
    }
    keys
}

/// A part that is known already.
#[derive(Clone, Debug)]
pub struct KnownPart {
    /// What it was known by.
    pub key: ObjectKey,
    /// Whether it lies in its place.
    pub is_saved: bool,
}

/// What is to be done with one address of a new answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assigned {
    /// The known part that it leads to; nothing for a new one.
    pub part: Option<usize>,
    /// The addresses of the answer that may lead to this part, the likeliest first. More than one where the answer does
    /// not tell which is which: then only the bytes do.
    pub candidates: Vec<usize>,
}

/// Finds for each address of an answer the known part that it leads to. `named` comes from [`tell_apart`].
///
/// Exactly the same identity comes first, then the same without host and number, then what stays the same of the query
/// in all parts of a path, then the order. No address is ever dropped: what is assigned to no part is a new one.
#[must_use]
pub fn assign(known: &[KnownPart], named: &[ObjectKey]) -> Vec<Assigned> {
    let unmatched = |address| Assigned {
        part: None,
        candidates: vec![address],
    };
    let mut matching = Matching {
        known,
        named,
        parts: (0..known.len()).collect(),
        addresses: (0..named.len()).collect(),
        assigned: (0..named.len()).map(unmatched).collect(),
    };
    matching.by(ObjectKey::to_string);
    matching.by(ObjectKey::base);
    let paths: BTreeSet<&str> = named.iter().map(|key| key.path.as_str()).collect();
    for path in paths {
        let of_path = |key: &ObjectKey| key.path == path;
        let (parts, addresses) = matching.left(|part| of_path(&part.key), of_path);
        let stable = stable(known, &parts, named, &addresses);
        let reduced = |key: &ObjectKey| stable.iter().map(|name| key.value(name).to_owned()).collect();
        matching.by_unique(&parts, &addresses, reduced);
        let (parts, addresses) = matching.left(|part| of_path(&part.key), of_path);
        matching.in_order(parts, &addresses);
    }
    let (parts, addresses) = matching.left(|part| !part.is_saved, |_| true);
    matching.in_order(parts, &addresses);
    // Addresses that differ in nothing may lead to each other's objects after the next answer.
    for (at, assigned) in matching.assigned.iter_mut().enumerate() {
        let twins = (0..named.len()).filter(|other| *other != at && named[*other].base() == named[at].base());
        for twin in twins {
            if !assigned.candidates.contains(&twin) {
                assigned.candidates.push(twin);
            }
        }
    }
    matching.assigned
}

/// What is not matched yet, and what is.
struct Matching<'a> {
    known: &'a [KnownPart],
    named: &'a [ObjectKey],
    parts: Vec<usize>,
    addresses: Vec<usize>,
    assigned: Vec<Assigned>,
}

impl<'a> Matching<'a> {
    fn take(&mut self, part: usize, address: usize) {
        self.assigned[address].part = Some(part);
        self.parts.retain(|left| *left != part);
        self.addresses.retain(|left| *left != address);
    }

    /// Which parts and which addresses of these kinds are not matched yet.
    fn left(
        &self,
        is_part: impl Fn(&KnownPart) -> bool,
        is_address: impl Fn(&ObjectKey) -> bool,
    ) -> (Vec<usize>, Vec<usize>) {
        let parts = self.parts.iter().copied();
        let addresses = self.addresses.iter().copied();
        (
            parts.filter(|part| is_part(&self.known[*part])).collect(),
            addresses
                .filter(|address| is_address(&self.named[*address]))
                .collect(),
        )
    }

    /// Matches what has the same aspect, those of one aspect in their order.
    fn by<A: PartialEq>(&mut self, aspect: impl Fn(&'a ObjectKey) -> A) {
        for address in self.addresses.clone() {
            let wanted = aspect(&self.named[address]);
            let mut parts = self.parts.iter().copied();
            if let Some(part) = parts.find(|part| aspect(&self.known[*part].key) == wanted) {
                self.take(part, address);
            }
        }
    }

    /// Matches what has the same aspect where that tells all of `parts` and `addresses` apart.
    fn by_unique(
        &mut self,
        parts: &[usize],
        addresses: &[usize],
        aspect: impl Fn(&ObjectKey) -> Vec<String>,
    ) {
        let parts: Vec<_> = parts
            .iter()
            .map(|part| (*part, aspect(&self.known[*part].key)))
            .collect();
        let addresses: Vec<_> = addresses
            .iter()
            .map(|address| (*address, aspect(&self.named[*address])))
            .collect();
        for (address, wanted) in &addresses {
            let mut of_parts = parts.iter().filter(|(_, found)| found == wanted);
            let of_addresses = addresses.iter().filter(|(_, found)| found == wanted);
            if let (Some((part, _)), None, 1) = (of_parts.next(), of_parts.next(), of_addresses.count()) {
                self.take(*part, *address);
            }
        }
    }

    /// Matches these in their order, what is not saved first; which is which then only the bytes tell.
    fn in_order(&mut self, mut parts: Vec<usize>, addresses: &[usize]) {
        if parts.is_empty() {
            return;
        }
        parts.sort_by_key(|part| self.known[*part].is_saved);
        for address in addresses {
            let others = addresses.iter().filter(|other| *other != address);
            self.assigned[*address].candidates.extend(others);
        }
        for (part, address) in parts.into_iter().zip(addresses) {
            self.take(part, *address);
        }
    }
}

/// The names of the query whose values are the same ones in the answer as in what is known.
fn stable<'a>(
    known: &'a [KnownPart],
    parts: &[usize],
    named: &'a [ObjectKey],
    addresses: &[usize],
) -> Vec<String> {
    let keys = || parts.iter().map(|part| &known[*part].key);
    let names: BTreeSet<&String> = keys()
        .flat_map(|key| key.query.iter().map(|(name, _)| name))
        .collect();
    let sorted = |values: &mut dyn Iterator<Item = &'a ObjectKey>, name: &str| {
        let mut values: Vec<&str> = values.map(|key| key.value(name)).collect();
        values.sort_unstable();
        values
    };
    names
        .into_iter()
        .filter(|name| {
            let mut after = addresses.iter().map(|at| &named[*at]);
            sorted(&mut keys(), name) == sorted(&mut after, name)
        })
        .cloned()
        .collect()
}

/// Whether a part of the query signs the address, or says how long it lives.
fn is_signature(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["x-goog-", "x-amz-"]
        .iter()
        .any(|prefix| name.starts_with(prefix))
        || ["token", "signature", "expire", "expiry"]
            .iter()
            .any(|word| name.contains(word))
        || matches!(
            name.as_str(),
            "googleaccessid"
                | "awsaccesskeyid"
                | "key-pair-id"
                | "keyname"
                | "urlprefix"
                | "policy"
                | "sig"
                | "hmac"
                | "auth"
                | "authorization"
                | "credential"
                | "nonce"
                | "exp"
                | "upload_id"
        )
}

fn escaped(name: &str) -> String {
    form_urlencoded::byte_serialize(name.as_bytes()).collect()
}

fn digest(value: &str) -> String {
    let sum = Sha256::digest(value);
    sum.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;
