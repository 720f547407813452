//! The formats of export, each declared once: its words on the command line, its name in the page's requests, what is
//! written, and where it is offered. The command line's values and help, the window's request and the page's menu derive
//! from this list.

use super::{ExportError, Exported, bookmarks, maps, table, youtube};
use crate::index::Index;
use crate::item::Kind;
use crate::search::Query;
use serde::{Deserialize, Serialize};
use std::io::Write;
use ts_rs::TS;

/// Writes what is found into one file.
pub(super) type Writer = fn(&[Index], &Query, &mut dyn Write, &mut Exported) -> Result<(), ExportError>;

/// What a format makes.
#[derive(Clone, Copy, Debug)]
pub enum Output {
    /// One file.
    File(FileOutput),
    /// A folder, which the evidence is.
    Folder,
}

/// A format of one file.
#[derive(Clone, Copy, Debug)]
pub struct FileOutput {
    /// The ending of its name.
    pub ending: &'static str,
    pub(super) write: Writer,
}

/// What a format takes of what is found, and where the window offers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Offer {
    /// Whatever is found or selected.
    Items,
    /// The places among it.
    Places,
    /// The subscriptions among it.
    Subscriptions,
    /// The videos among it.
    Videos,
}

/// What is known of a format besides its name.
#[derive(Clone, Copy, Debug)]
pub struct DeclaredFormat {
    /// Its word on the command line.
    pub word: &'static str,
    /// Other words for it there.
    pub aliases: &'static [&'static str],
    /// What it makes.
    pub output: Output,
    /// Where it is offered.
    pub offer: Offer,
    /// It is offered where items of one of these kinds are found; always where none is named.
    pub kinds: &'static [Kind],
}

macro_rules! output {
    (folder) => {
        Output::Folder
    };
    ($ending:literal, $write:path) => {
        Output::File(FileOutput {
            ending: $ending,
            write: $write,
        })
    };
}

macro_rules! formats {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident: $word:literal $(| $alias:literal)* => ($($output:tt)+), $offer:ident [$($kind:ident),*];
    )+) => {
        /// What can be written, in the order in which it is offered.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
        #[ts(export)]
        #[serde(rename_all = "camelCase")]
        pub enum ExportFormat {
            $($(#[doc = $doc])+ $name,)+
        }

        impl ExportFormat {
            /// Every format.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// What is known of it.
            #[must_use]
            pub fn declared(self) -> DeclaredFormat {
                match self {
                    $(Self::$name => DeclaredFormat {
                        word: $word,
                        aliases: &[$($alias),*],
                        output: output!($($output)+),
                        offer: Offer::$offer,
                        kinds: &[$(Kind::$kind),*],
                    },)+
                }
            }
        }
    };
}

formats! {
    /// A table that no spreadsheet takes for formulas.
    Csv: "csv" => ("csv", table::csv), Items [];
    /// One JSON document per line, with everything about each item.
    JsonLines: "jsonl" | "jsonlines" => ("jsonl", table::json_lines), Items [];
    /// Addresses as every browser reads them.
    Bookmarks: "bookmarks" | "netscape" | "html" => ("html", bookmarks::netscape),
        Items [Watched, Visited, Saved, Searched, Place, Subscribed];
    /// Items with their original records, checksums and receipts, as a BagIt bag.
    Evidence: "bagit" | "evidence" | "bag" => (folder), Items [];
    /// Places for maps.
    Kml: "kml" => ("kml", maps::kml), Places [Place];
    /// Places for navigation.
    Gpx: "gpx" => ("gpx", maps::gpx), Places [Place];
    /// Places for programs.
    GeoJson: "geojson" => ("geojson", maps::geojson), Places [Place];
    /// Subscriptions as feeds.
    Opml: "opml" => ("opml", youtube::opml), Subscriptions [Subscribed];
    /// Subscriptions as NewPipe and its kin read them.
    NewPipe: "newpipe" => ("json", youtube::newpipe), Subscriptions [Subscribed];
    /// Subscriptions as YouTube itself exports them, with English headings.
    Subscriptions: "subscriptions" | "subscriptions-csv" => ("csv", youtube::subscriptions_csv),
        Subscriptions [Subscribed];
    /// Watched videos as FreeTube reads them.
    FreeTube: "freetube" | "freetube-history" => ("db", youtube::freetube), Videos [Watched];
    /// Playlists as FreeTube reads them.
    FreeTubePlaylists: "freetube-playlists" => ("db", youtube::freetube_playlists), Videos [Saved];
}

impl ExportFormat {
    /// The format of that word on the command line.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| {
            let declared = format.declared();
            declared.word == word || declared.aliases.contains(&word)
        })
    }

    /// The key of the message that describes it on the command line.
    #[must_use]
    pub fn help_key(self) -> String {
        format!("help-view-export-format-{}", self.declared().word)
    }

    /// The ending of its file; nothing for a folder.
    #[must_use]
    pub fn ending(self) -> Option<&'static str> {
        match self.declared().output {
            Output::File(file) => Some(file.ending),
            Output::Folder => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ExportFormat;
    use carryout_core::locale::Locale;
    use std::collections::HashSet;

    #[test]
    fn every_word_names_one_format() {
        let mut words = HashSet::new();
        for format in ExportFormat::ALL {
            let declared = format.declared();
            for word in std::iter::once(&declared.word).chain(declared.aliases) {
                assert!(words.insert(*word), "{word}");
                assert_eq!(ExportFormat::named(word), Some(*format));
            }
        }

        assert_eq!(ExportFormat::named("docx"), None);
    }

    /// The page's own texts are found by the types of its messages.
    #[test]
    fn every_format_is_described_in_every_language() {
        for format in ExportFormat::ALL {
            for locale in Locale::all() {
                assert!(locale.has(&format.help_key()), "{}: {format:?}", locale.tag());
            }
        }
    }

    /// The page needs the list as a value, which types cannot carry. `cargo xtask bindings` runs this like the exports of
    /// the types, and checks that what is committed is the same.
    #[test]
    fn export_bindings_declared_formats() {
        let mut text = String::from(
            "// This file is written from the declaration of the formats in Rust: `cargo xtask bindings`.\n\n\
             /** The formats of export as they are offered: what each takes of what is found, and of which kinds some must be found. */\n\
             export const FORMATS = [\n",
        );
        for format in ExportFormat::ALL {
            let declared = format.declared();
            let name = serde_json::to_string(format).unwrap();
            let offer = serde_json::to_string(&declared.offer).unwrap();
            let kinds = serde_json::to_string(declared.kinds).unwrap();
            text.push_str(&format!(
                "  {{ format: {name}, offer: {offer}, kinds: {kinds} }},\n"
            ));
        }
        text.push_str("] as const;\n");

        assert!(
            text.contains(r#"{ format: "kml", offer: "places", kinds: ["place"] }"#),
            "{text}"
        );
        if let Some(dir) = std::env::var_os("TS_RS_EXPORT_DIR") {
            std::fs::write(std::path::Path::new(&dir).join("declared-formats.ts"), text).unwrap();
        }
    }
}
