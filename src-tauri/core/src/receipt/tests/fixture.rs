//! A small copy, as the tests of this folder want it.

use super::facts::{
    AccessType, AdjustedName, ArchiveSummary, CategoryFacts, Facts, FileFacts, Origin, Reason,
};
use crate::google::ArchiveJobId;
use crate::journal::Outcome;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A folder for a bag, and the facts about nothing.
pub(super) fn nothing() -> (TempDir, Facts) {
    let facts = Facts {
        program_version: "0.1.0".to_owned(),
        connection_name: "Anna".to_owned(),
        client_label: "1234567890".to_owned(),
        origin: Origin::Google,
        access_type: AccessType::TimeBased,
        access_ended_at: None,
        asked_at: "2026-11-21T18:02:11Z".parse().unwrap(),
        finished_at: "2026-11-21T19:42:00Z".parse().unwrap(),
        since: None,
        until: None,
        time_zone: jiff::tz::TimeZone::fixed(jiff::tz::offset(1)),
        locale: crate::locale::Locale::english(),
        categories: Vec::new(),
        adjusted_names: Vec::new(),
    };
    (tempfile::tempdir().unwrap(), facts)
}

/// A bag of three files in two categories, one empty category and one refused, with names that are hard to list.
pub(super) fn copy() -> (TempDir, Facts) {
    let (folder, mut facts) = nothing();
    let mut search = category("myactivity.search", "Searches", Outcome::Saved);
    search.files = vec![
        file(
            folder.path(),
            "data/myactivity.search/Suche & \u{fc}brig.zip",
            b"PK first",
        ),
        file(
            folder.path(),
            "data/myactivity.search/Suche (2).zip",
            b"PK second",
        ),
    ];
    search.files[0].inspection = Some(ArchiveSummary {
        kind: "zip".to_owned(),
        entries: 3,
        uncompressed: 4711,
        ..ArchiveSummary::default()
    });
    let mut maps = category("maps.reviews", "Reviews", Outcome::Saved);
    maps.files = vec![file(
        folder.path(),
        "data/maps.reviews/\u{5199}\u{771f}.json",
        b"{}",
    )];
    let mut play = category("play.unheard_of", "Apps <b>you</b> had", Outcome::Refused);
    play.reason = Some(Reason {
        code: "not_for_account".to_owned(),
        headline: "Google does not offer this".to_owned(),
        text: "Your <account> is \"special\".".to_owned(),
    });
    facts.categories = vec![
        search,
        maps,
        category("saved.collections", "Saved", Outcome::Empty),
        play,
    ];
    facts.adjusted_names = vec![AdjustedName {
        path: "data/myactivity.search/Suche (2).zip".to_owned(),
        original: "suche.zip".to_owned(),
    }];
    (folder, facts)
}

pub(super) fn category(resource: &str, title: &str, outcome: Outcome) -> CategoryFacts {
    CategoryFacts {
        resource: resource.to_owned(),
        title: title.to_owned(),
        ending: outcome.into(),
        reason: None,
        archive_job_id: ArchiveJobId::parse("0a1b2c"),
        asked_at: Some("2026-11-21T18:02:13Z".parse().unwrap()),
        export_time: Some("2026-11-21T18:02:20Z".parse().unwrap()),
        retries: 1,
        incomplete: false,
        notes: Vec::new(),
        files: Vec::new(),
        same: Vec::new(),
    }
}

pub(super) fn file(bag: &Path, path: &str, bytes: &[u8]) -> FileFacts {
    let place = bag.join(path);
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(&place, bytes).unwrap();
    FileFacts {
        path: path.to_owned(),
        size: bytes.len() as u64,
        sha256: super::bag::hex(&Sha256::digest(bytes)),
        crc32c: 0xe306_9283,
        generation: Some("1763752933112233".to_owned()),
        proof: crate::transfer::Proof::Checksum,
        host: None,
        archive_job_id: None,
        name_at_google: path.rsplit('/').next().unwrap().to_owned(),
        inspection: None,
    }
}
