//! Google's IDs of archive jobs: opaque, but of a form that can stand in a path, a log and a receipt.

use crate::intake::text;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt::{self, Display};

/// What the names of Google's API put before the ID.
const COLLECTION: &str = "archiveJobs/";

const LONGEST: usize = 128;

/// Google's ID of an archive job.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ArchiveJobId(String);

impl ArchiveJobId {
    /// The ID of a job in what Google calls it: the ID alone, `archiveJobs/ID`,
    /// `archiveJobs/ID/portabilityArchiveState`, or the address of one of these.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.trim();
        let id = match find_ignoring_case(name, COLLECTION) {
            Some(at) => {
                let rest = &name[at + COLLECTION.len()..];
                rest.split(['/', ':', '?', '#']).next().unwrap_or_default()
            }
            None => name,
        };
        let is_id = (1..=LONGEST).contains(&id.len())
            && id
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
        is_id.then(|| Self(id.to_owned()))
    }

    /// As the journal has it. An earlier version may have written it with its prefix.
    #[must_use]
    pub fn from_journal(text: String) -> Self {
        Self(text)
    }

    /// The ID as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it stands in a path: nothing in an ID may change the path that it is put into.
    pub(super) fn in_path(&self) -> String {
        let id = Self::parse(&self.0);
        let id = id.as_ref().unwrap_or(self);
        url::form_urlencoded::byte_serialize(id.0.as_bytes())
            .collect::<String>()
            .replace('+', "%20")
    }
}

impl Display for ArchiveJobId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// All IDs in a value of an error's metadata, in their order: a text with one, a text with several between commas, a list,
/// or a list as a text.
pub(super) fn job_ids(value: &Value) -> Vec<ArchiveJobId> {
    match value {
        Value::Array(items) => items.iter().flat_map(job_ids).collect(),
        other => text(other)
            .unwrap_or_default()
            .split(|mark: char| mark.is_whitespace() || matches!(mark, ',' | ';' | '[' | ']' | '"' | '\''))
            .filter_map(ArchiveJobId::parse)
            .collect(),
    }
}

/// The ID of a job in a sentence: behind `archiveJobs/`, or the first UUID.
pub(super) fn job_id_in(sentence: &str) -> Option<ArchiveJobId> {
    let named = sentence
        .split_whitespace()
        .filter(|word| find_ignoring_case(word, COLLECTION).is_some())
        .find_map(|word| ArchiveJobId::parse(word.trim_matches(|mark: char| !mark.is_ascii_alphanumeric())));
    named.or_else(|| uuid_in(sentence).and_then(ArchiveJobId::parse))
}

fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    // ASCII letters keep their places.
    text.to_ascii_lowercase().rfind(&wanted.to_ascii_lowercase())
}

/// The first `8-4-4-4-12` in `text`.
fn uuid_in(text: &str) -> Option<&str> {
    text.split(|mark: char| !(mark.is_ascii_hexdigit() || mark == '-'))
        .find(|word| {
            let lengths: Vec<_> = word.split('-').map(str::len).collect();
            lengths == [8, 4, 4, 4, 12]
        })
}

#[cfg(test)]
mod tests {
    use super::{ArchiveJobId, job_id_in, job_ids};
    use proptest::prelude::{prop_assert, proptest};
    use serde_json::json;

    const ID: &str = "0a1b2c3d-0000-4000-8000-0123456789ab";

    fn job_id(name: &str) -> Option<ArchiveJobId> {
        ArchiveJobId::parse(name)
    }

    fn id(text: &str) -> ArchiveJobId {
        ArchiveJobId(text.to_owned())
    }

    #[test]
    fn an_id_is_found_in_every_name_of_it() {
        for name in [
            ID.to_owned(),
            format!("archiveJobs/{ID}"),
            format!("/v1/archiveJobs/{ID}/portabilityArchiveState"),
            format!("archivejobs/{ID}:retry"),
            format!("https://dataportability.googleapis.com/v1/archiveJobs/{ID}?alt=json"),
            format!(" {ID}\n"),
        ] {
            assert_eq!(job_id(&name), Some(id(ID)), "{name}");
        }
    }

    #[test]
    fn what_can_be_no_id_is_none() {
        let long = "a".repeat(129);
        for name in [
            "",
            "archiveJobs/",
            "../x",
            "a b",
            "a/b",
            "a?b",
            "a%2Fb",
            "\u{202e}id",
            "archiveJobs/a b",
            long.as_str(),
        ] {
            assert_eq!(job_id(name), None, "{name:?}");
        }
    }

    #[test]
    fn lists_come_in_several_forms_and_keep_their_order() {
        for value in [
            json!("old,newest"),
            json!("old, archiveJobs/newest"),
            json!("[\"old\", \"newest\"]"),
            json!("[old;newest]"),
            json!(["old", "archiveJobs/newest/portabilityArchiveState"]),
            json!(["", null, "old", "newest"]),
        ] {
            assert_eq!(job_ids(&value), [id("old"), id("newest")], "{value}");
        }
        assert!(job_ids(&json!(null)).is_empty());
    }

    #[test]
    fn a_sentence_names_a_job_by_its_name_or_by_a_uuid() {
        for said in [
            format!("Job {ID} exists."),
            format!("The job (archiveJobs/{ID}) is running."),
            format!("See archiveJobs/{ID}."),
        ] {
            assert_eq!(job_id_in(&said), Some(id(ID)), "{said}");
        }
        assert_eq!(job_id_in("See archiveJobs/short_1."), Some(id("short_1")));
        assert_eq!(job_id_in("It exists."), None);
    }

    proptest! {
        #[test]
        fn no_id_leads_anywhere_else(name in ".{0,200}") {
            for id in job_id(&name).into_iter().chain(job_id_in(&name)).chain(job_ids(&json!(name))) {
                let id = id.as_str();
                prop_assert!(id.len() <= 128 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
            }
        }
    }
}
