//! Reads `archive_browser.json`, Google's own table of contents, without believing that it has a shape.
//!
//! Public samples show the fields used here; whatever else is in it, or is of another kind, is passed over. The HTML
//! that it carries is never kept.

use super::name::shown;
use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::io::Read;

/// Larger indexes are not read.
pub(super) const LARGEST: u64 = 64 << 20;
/// So many names are kept of what failed or is incomplete; the rest is counted.
const KEPT: usize = 100;

/// What Google's index says about the completeness of an archive.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct IndexSummary {
    /// Services listed.
    pub services: u64,
    /// Files listed.
    pub files: u64,
    /// Files that the services count for themselves.
    pub files_counted: u64,
    /// Services called incomplete, as the user's language names them; at most 100.
    pub incomplete: Vec<String>,
    /// Files whose state is not `SUCCESS`; at most 100.
    pub failed: Vec<FailedFile>,
    /// How many such files there are.
    pub failed_count: u64,
    /// When Google made the archive, as Google writes it.
    pub created: Option<String>,
}

/// A file that Google names but did not export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FailedFile {
    /// Its name in the index.
    pub name: String,
    /// Its state, as Google names it.
    pub state: String,
}

/// Reads an index; nothing when it is no JSON or lists no services.
pub(super) fn read(from: impl Read) -> Option<IndexSummary> {
    let mut reading = Reading::default();
    let mut json = serde_json::Deserializer::from_reader(from.take(LARGEST));
    Walk {
        reading: &mut reading,
        at: At::Top,
    }
    .deserialize(&mut json)
    .ok()?;
    json.end().ok()?;
    reading.saw_services.then_some(reading.summary)
}

#[derive(Default)]
struct Reading {
    summary: IndexSummary,
    saw_services: bool,
    service: Service,
    /// The file being read, below those that hold it.
    files: Vec<FileNode>,
}

#[derive(Default)]
struct Service {
    name: String,
    local_name: String,
    is_incomplete: bool,
}

#[derive(Default)]
struct FileNode {
    name: String,
    state: Option<String>,
    has_children: bool,
}

/// Where in the index a value stands.
#[derive(Clone, Copy)]
enum At {
    Top,
    Service,
    ServiceName,
    File,
    /// A plain value, and what is done with it.
    Value(fn(&mut Reading, &str)),
}

impl At {
    /// Where the value of `key` stands in an object that stands here; nothing where it is of no interest.
    fn child(self, key: &str) -> Option<Self> {
        let key: String = key
            .chars()
            .filter(|c| *c != '_')
            .flat_map(char::to_lowercase)
            .collect();
        Some(match (self, key.as_str()) {
            (Self::Top, "servicestatus") => Self::Service,
            (Self::Service, "service") => Self::ServiceName,
            (Self::Service, "extractedfile") | (Self::File, "childfile") => Self::File,
            (Self::Top, "creationtime") => {
                Self::Value(|reading, value| reading.summary.created = Some(shown(value)))
            }
            (Self::ServiceName, "name") => Self::Value(|reading, value| reading.service.name = shown(value)),
            (Self::Service, "localizedservicename") => {
                Self::Value(|reading, value| reading.service.local_name = shown(value))
            }
            (Self::Service, "isincomplete") => Self::Value(|reading, value| {
                reading.service.is_incomplete = value.eq_ignore_ascii_case("true");
            }),
            (Self::Service, "extractedfiletotal") => Self::Value(|reading, value| {
                let counted = &mut reading.summary.files_counted;
                *counted = counted.saturating_add(value.parse().unwrap_or(0));
            }),
            (Self::File, "name") => Self::Value(|reading, value| {
                reading.set_file(|file| file.name = shown(value));
            }),
            (Self::File, "state") => Self::Value(|reading, value| {
                reading.set_file(|file| file.state = Some(shown(value)));
            }),
            _ => return None,
        })
    }
}

impl Reading {
    fn open(&mut self, at: At) {
        match at {
            At::Service => self.service = Service::default(),
            At::File => {
                self.set_file(|parent| parent.has_children = true);
                self.files.push(FileNode::default());
            }
            At::Top | At::ServiceName | At::Value(_) => {}
        }
    }

    fn close(&mut self, at: At) {
        match at {
            At::Service => self.close_service(),
            At::File => self.close_file(),
            At::Top | At::ServiceName | At::Value(_) => {}
        }
    }

    fn set_file(&mut self, set: impl FnOnce(&mut FileNode)) {
        self.files.last_mut().map(set);
    }

    fn close_service(&mut self) {
        let service = std::mem::take(&mut self.service);
        self.summary.services += 1;
        if service.is_incomplete && self.summary.incomplete.len() < KEPT {
            let name = if service.local_name.is_empty() {
                service.name
            } else {
                service.local_name
            };
            self.summary.incomplete.push(name);
        }
    }

    fn close_file(&mut self) {
        let Some(file) = self.files.pop() else { return };
        if file.has_children && file.state.is_none() {
            return;
        }
        self.summary.files += 1;
        match file.state {
            None => {}
            Some(state) if state.eq_ignore_ascii_case("success") => {}
            Some(state) => {
                self.summary.failed_count += 1;
                if self.summary.failed.len() < KEPT {
                    self.summary.failed.push(FailedFile {
                        name: file.name,
                        state,
                    });
                }
            }
        }
    }
}

/// Goes through any JSON and hands over what stands where something is expected.
struct Walk<'a> {
    reading: &'a mut Reading,
    at: At,
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("anything")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.reading.open(self.at);
        while let Some(key) = map.next_key::<String>()? {
            let Some(at) = self.at.child(&key) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            self.reading.saw_services |= matches!(at, At::Service);
            map.next_value_seed(Walk {
                reading: &mut *self.reading,
                at,
            })?;
        }
        self.reading.close(self.at);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while seq
            .next_element_seed(Walk {
                reading: &mut *self.reading,
                at: self.at,
            })?
            .is_some()
        {}
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        if let At::Value(take) = self.at {
            take(self.reading, value);
        }
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.visit_str(if value { "true" } else { "false" })
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.visit_str(&value.to_string())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.visit_str(&value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.visit_str(&value.to_string())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{FailedFile, read};
    use proptest::prelude::{any, prop_assert, proptest};

    const SAMPLE: &str = r#"{
        "creationTime": "2026-11-21T18:02:20Z", "totalSize": "4711", "newField": {"deep": [1, {"x": null}]},
        "serviceStatus": [{
            "service": {"name": "MY_ACTIVITY"}, "localizedServiceName": "Meine Aktivitäten", "isIncomplete": true,
            "folderName": "Meine Aktivitäten", "extractedFileTotal": "3", "extractedFileSize": "4711",
            "serviceInformation": {"name": "x", "description":
                {"privateDoNotAccessOrElseSafeHtmlWrappedValue": "<script>alert(1)</script>"}},
            "extractedFile": [
                {"name": "Suche", "childFile": [
                    {"name": "MeineAktivitäten.json", "extension": "json", "state": "SUCCESS"},
                    {"name": "Bild.png", "state": "FAILED_PERMANENTLY"}]},
                {"name": "Maps.json", "state": "SUCCESS"}]
        }, {"service": {"name": "MAPS"}, "isIncomplete": false, "extractedFile": []}]
    }"#;

    #[test]
    fn what_google_left_out_is_read_from_its_index() {
        let index = read(SAMPLE.as_bytes()).unwrap();

        assert_eq!((index.services, index.files, index.files_counted), (2, 3, 3));
        assert_eq!(index.incomplete, ["Meine Aktivitäten"]);
        assert_eq!(
            index.failed,
            [FailedFile {
                name: "Bild.png".to_owned(),
                state: "FAILED_PERMANENTLY".to_owned()
            }]
        );
        assert_eq!(index.created.as_deref(), Some("2026-11-21T18:02:20Z"));
    }

    #[test]
    fn values_of_another_kind_are_passed_over() {
        let odd = r#"{"serviceStatus": [7, null, "x", {"service": 3, "isIncomplete": "true", "extractedFileTotal": -1,
            "localizedServiceName": ["a", "b"], "extractedFile": {"name": {"x": 1}, "state": 5}}], "creationTime": []}"#;

        let index = read(odd.as_bytes()).unwrap();

        assert_eq!((index.services, index.files, index.failed_count), (1, 1, 1));
        assert_eq!(index.incomplete, ["b"]);
    }

    #[test]
    fn other_json_is_no_index() {
        for text in [
            "",
            "[]",
            "{}",
            "{\"a\": 1}",
            "nonsense",
            "{\"serviceStatus\": [",
            "{\"serviceStatus\": []} x",
        ] {
            assert_eq!(read(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn a_tower_of_brackets_is_survived() {
        let known = format!("{{\"serviceStatus\": {}", "[".repeat(1_000_000));
        let unknown = format!(
            "{{\"x\": {}{}, \"serviceStatus\": []}}",
            "[".repeat(100_000),
            "]".repeat(100_000)
        );

        assert_eq!(read(known.as_bytes()), None);
        assert_eq!(read(unknown.as_bytes()), Some(super::IndexSummary::default()));
    }

    #[test]
    fn a_million_failures_are_counted_and_a_hundred_kept() {
        let files = vec![r#"{"name": "a", "state": "ERROR"}"#; 10_000].join(",");
        let text = format!("{{\"serviceStatus\": [{{\"extractedFile\": [{files}]}}]}}");

        let index = read(text.as_bytes()).unwrap();

        assert_eq!((index.failed_count, index.failed.len()), (10_000, 100));
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_fail(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = read(&bytes[..]);
        }

        #[test]
        fn a_cut_or_altered_index_is_survived(end in 0..SAMPLE.len(), at in 0..SAMPLE.len(), byte: u8) {
            let mut bytes = SAMPLE.as_bytes().to_vec();
            bytes[at] = byte;
            bytes.truncate(end);

            prop_assert!(read(&bytes[..]).is_none());
        }
    }
}
