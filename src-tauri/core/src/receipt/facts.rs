//! What a receipt says, as one value: the task that ran the copy fills it in, nothing here looks anything up.

use crate::google::ArchiveJobId;
use crate::journal::Outcome;
use crate::locale::{Locale, messages as m};
use crate::transfer::Proof;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// Everything that is known about one finished copy.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The version of the program that made the copy.
    pub program_version: String,
    /// The name the user gave the connection.
    pub connection_name: String,
    /// The public head of the OAuth client ID, enough to recognise the client.
    pub client_label: String,
    /// Who answered: Google, the practice sandbox, or another server on this computer.
    pub origin: Origin,
    /// How long Google allowed access for.
    pub access_type: AccessType,
    /// When the user started the copy.
    pub asked_at: Timestamp,
    /// When the last category was settled.
    pub finished_at: Timestamp,
    /// When the program ended the one-time access that the copy was made with, if it has.
    pub access_ended_at: Option<Timestamp>,
    /// Where the period asked for begins, when there is one.
    pub since: Option<Timestamp>,
    /// Where the period asked for ends, when there is one.
    pub until: Option<Timestamp>,
    /// The zone in which the page shows local times.
    pub time_zone: TimeZone,
    /// The language of the page.
    pub locale: Locale,
    /// One entry per category asked for, in the order in which they are shown.
    pub categories: Vec<CategoryFacts>,
    /// Files and folders that could not keep the name they had.
    pub adjusted_names: Vec<AdjustedName>,
}

/// Who answered the requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Google's own servers over TLS.
    Google,
    /// The program's own sandbox: nothing of it came from Google.
    Practice,
    /// Another server on a loopback address, for tests.
    Loopback,
}

/// The access type of the grant, as `accessType:check` of the API tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AccessType {
    /// For one copy.
    OneTime,
    /// For 30 or 180 days.
    TimeBased,
    /// Google did not say.
    Unknown,
}

/// What became of one category.
#[derive(Clone, Debug, Serialize)]
pub struct CategoryFacts {
    /// The API's resource group, `myactivity.search`.
    pub resource: String,
    /// The category's title to show.
    pub title: String,
    /// How it ended.
    #[serde(rename = "outcome")]
    pub ending: Ending,
    /// Why it ended so, where that needs an explanation.
    pub reason: Option<Reason>,
    /// Google's archive job.
    pub archive_job_id: Option<ArchiveJobId>,
    /// When Google was asked for it.
    pub asked_at: Option<Timestamp>,
    /// The moment at Google up to which the data reaches (`exportTime` of the job).
    pub export_time: Option<Timestamp>,
    /// How often Google had to be asked again after a failure.
    pub retries: u32,
    /// Google itself says that something is missing from its archive.
    pub incomplete: bool,
    /// Short remarks to read, in sentences.
    pub notes: Vec<String>,
    /// The files of this category.
    pub files: Vec<FileFacts>,
    /// Objects that Google listed and that turned out to be the same as another; the file is kept once.
    pub same: Vec<SameFacts>,
}

/// An object that is the same as another.
#[derive(Clone, Debug, Serialize)]
pub struct SameFacts {
    /// The last part of its path at Google's storage.
    pub name_at_google: String,
    /// The file that holds it.
    pub path: String,
}

/// How a category ended, as a receipt tells it: the journal's outcome, and whether Google was asked for it at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    /// How it ended.
    pub outcome: Outcome,
    /// The user did not allow it on Google's page, so Google was not asked.
    pub not_granted: bool,
}

impl Ending {
    /// The stable word for programs. A receipt is kept for years, so it keeps its words whatever the journal's are.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self.outcome {
            _ if self.not_granted => "not_granted",
            Outcome::Saved => "got",
            Outcome::Empty => "empty",
            Outcome::Refused => "refused",
            Outcome::Failed => "failed",
            Outcome::Cancelled => "cancelled",
        }
    }
}

impl From<Outcome> for Ending {
    fn from(outcome: Outcome) -> Self {
        Self {
            outcome,
            not_granted: false,
        }
    }
}

impl Serialize for Ending {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// Why a category ended as it did, as the catalogue of failures words it.
#[derive(Clone, Debug, Serialize)]
pub struct Reason {
    /// A stable string for programs.
    pub code: String,
    /// A short text to read.
    pub headline: String,
    /// A sentence to read.
    pub text: String,
}

/// One file of the copy.
#[derive(Clone, Debug, Serialize)]
pub struct FileFacts {
    /// Where it lies, from the bag's folder, with `/`; starts with `data/`.
    pub path: String,
    /// Its length in bytes.
    pub size: u64,
    /// SHA-256 of its bytes, as 64 hexadecimal digits.
    pub sha256: String,
    /// CRC-32C of its bytes, as in `x-goog-hash` where the storage states it.
    #[serde(serialize_with = "hex")]
    pub crc32c: u32,
    /// The object's generation at Google's storage.
    pub generation: Option<String>,
    /// How it was proved.
    pub proof: Proof,
    /// The host that gave it, where that is not one of Google's.
    pub host: Option<String>,
    /// The archive job that it is from, where that is an earlier one than the category's.
    pub archive_job_id: Option<ArchiveJobId>,
    /// The last part of the object's path at Google's storage.
    pub name_at_google: String,
    /// What was found inside.
    pub inspection: Option<ArchiveSummary>,
}

/// What was found inside a file, in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct ArchiveSummary {
    /// `zip`, `json`, `html`, `other` or `nothing`.
    pub kind: String,
    /// Files in the archive.
    pub entries: u64,
    /// Their length unpacked, in bytes.
    pub uncompressed: u64,
    /// Entries whose checksum, length or packing is wrong.
    pub broken: u64,
    /// Entries whose name leads elsewhere or fits no file system.
    pub hostile_names: u64,
    /// Services that Google's index calls incomplete.
    pub incomplete_services: Vec<String>,
    /// Files that Google's index calls not exported.
    pub failed_files: u64,
}

/// A file or folder that could not keep its name.
#[derive(Clone, Debug, Serialize)]
pub struct AdjustedName {
    /// Where it lies now.
    pub path: String,
    /// What it was called.
    pub original: String,
}

/// The receipt in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct Summary {
    /// Categories asked for.
    pub asked: u64,
    /// Categories that Google answered in full, the empty ones included.
    pub got: u64,
    /// Of these, the ones for which Google had nothing.
    pub empty: u64,
    /// Categories that Google does not give for this account.
    pub refused: u64,
    /// Categories that failed.
    pub failed: u64,
    /// Categories that were stopped.
    pub cancelled: u64,
    /// Categories that the user did not allow.
    pub not_granted: u64,
    /// Categories in which Google itself left something out.
    pub incomplete: u64,
    /// Files in the bag.
    pub files: u64,
    /// Their length in bytes.
    pub bytes: u64,
}

impl Facts {
    /// Counts what came and what did not.
    #[must_use]
    pub fn summary(&self) -> Summary {
        Summary::of(
            self.categories
                .iter()
                .map(|category| (category.ending.word(), category.incomplete)),
            self.files().map(|file| file.size),
        )
    }

    /// How many files were proved in which way, the strongest first.
    #[must_use]
    pub fn proofs(&self) -> Vec<(Proof, u64)> {
        counted(self.files().map(|file| file.proof))
    }

    /// Every file of every category.
    pub fn files(&self) -> impl Iterator<Item = &FileFacts> {
        self.categories.iter().flat_map(|category| &category.files)
    }
}

/// How often each proof is among `proofs`, the strongest first.
pub(super) fn counted(proofs: impl Iterator<Item = Proof>) -> Vec<(Proof, u64)> {
    let mut counts: BTreeMap<Proof, u64> = BTreeMap::new();
    for proof in proofs {
        *counts.entry(proof).or_default() += 1;
    }
    counts.into_iter().collect()
}

impl Summary {
    /// Counts categories, each with the word for its ending and whether Google left something out, and files by their
    /// sizes.
    pub(super) fn of<'a>(
        categories: impl Iterator<Item = (&'a str, bool)>,
        sizes: impl Iterator<Item = u64>,
    ) -> Self {
        let mut sum = Self::default();
        for (ending, is_incomplete) in categories {
            sum.asked += 1;
            sum.incomplete += u64::from(is_incomplete);
            sum.got += u64::from(matches!(ending, "got" | "empty"));
            match ending {
                "empty" => sum.empty += 1,
                "refused" => sum.refused += 1,
                "failed" => sum.failed += 1,
                "cancelled" => sum.cancelled += 1,
                "not_granted" => sum.not_granted += 1,
                _ => {}
            }
        }
        for size in sizes {
            sum.files += 1;
            sum.bytes = sum.bytes.saturating_add(size);
        }
        sum
    }

    /// The receipt in one line: "Asked for 34, got 33 (2 of them empty), 1 refused".
    #[must_use]
    pub fn sentence(&self, locale: Locale) -> String {
        let head = match self.empty {
            0 => m::receipt_sum(self.asked, self.got),
            empty => m::receipt_sum_empty(self.asked, self.got, empty),
        };
        let rest = [
            (self.refused, m::receipt_sum_refused(self.refused)),
            (self.failed, m::receipt_sum_failed(self.failed)),
            (self.cancelled, m::receipt_sum_cancelled(self.cancelled)),
            (self.not_granted, m::receipt_sum_not_granted(self.not_granted)),
        ];
        let happened = rest.iter().filter(|(count, _)| *count > 0).map(|(_, what)| what);
        let parts: Vec<String> = [&head]
            .into_iter()
            .chain(happened)
            .map(|part| locale.say(part))
            .collect();

        locale.list(&parts)
    }
}

fn hex<S: Serializer>(value: &u32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("{value:08x}"))
}

#[cfg(test)]
mod tests {
    use super::{Ending, Summary};
    use crate::journal::Outcome;
    use crate::locale::Locale;

    #[test]
    fn each_ending_has_the_word_that_receipts_have_always_had() {
        let words = [
            Outcome::Saved,
            Outcome::Empty,
            Outcome::Refused,
            Outcome::Failed,
            Outcome::Cancelled,
        ]
        .map(|outcome| Ending::from(outcome).word());
        let not_granted = Ending {
            outcome: Outcome::Refused,
            not_granted: true,
        };

        assert_eq!(words, ["got", "empty", "refused", "failed", "cancelled"]);
        assert_eq!(
            serde_json::to_value(not_granted).unwrap(),
            serde_json::json!("not_granted")
        );
    }

    #[test]
    fn the_sentence_names_only_what_happened() {
        let all = Summary {
            asked: 34,
            got: 33,
            empty: 2,
            refused: 1,
            ..Summary::default()
        };
        let fine = Summary {
            asked: 5,
            got: 5,
            ..Summary::default()
        };

        assert_eq!(
            all.sentence(Locale::english()),
            "Asked for 34, got 33 (2 of them empty), 1 refused"
        );
        assert_eq!(fine.sentence(Locale::english()), "Asked for 5, got 5");
    }
}
