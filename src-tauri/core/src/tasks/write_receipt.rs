//! Writing a copy's receipt out of what the journal knows.

use super::Deps;
use super::failure::folder_code;
use crate::advice::{Code, Failure};
use crate::client::OriginView;
use crate::dir::Dir;
use crate::journal::{
    ExportId, GrantId, JobId, JobRow, JournalError, OpenExport, OpenJob, Outcome, PartId, PartRow,
    ReceiptSummary, View, finish_export, part_lost, receipt_postponed, receipt_renewed, set_export_failure,
};
use crate::locale::Locale;
use crate::ports::blocking;
use crate::receipt::{
    self, AccessType, AdjustedName, ArchiveSummary, CategoryFacts, Ending, Facts, FileFacts, Origin, Reason,
    ReceiptError, SameFacts,
};
use crate::schedule::LOOK_AT_DISK;
use crate::transfer::{Proof, is_googles_host, part_name};
use crate::{catalog, file_name, receipt::Summary};
use std::collections::HashSet;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A receipt that cannot be written anew, because its drive is away, is tried again after this.
const RENEW_AGAIN: Duration = Duration::from_secs(3_600);

/// Writes the receipt of a copy whose jobs are all over, or writes it anew because more is known.
pub(super) async fn write(deps: &Deps, view: &View, id: ExportId) -> Result<(), JournalError> {
    let Some(export) = view.export(id) else {
        return Ok(());
    };
    let is_renewed = export.row.finished_at.is_some();
    if is_renewed && !Path::new(&export.row.folder).is_dir() {
        // Its drive is away. It gets its receipt once it is back, and no folder in its place.
        let next_at = deps.later(RENEW_AGAIN);
        return deps.write(move |db| receipt_postponed(db, id, next_at)).await;
    }
    let facts = facts(deps, view, export);
    let summary = facts.summary();
    let folder = PathBuf::from(&export.row.folder);
    let leftovers = leftovers(export);
    let written = blocking(move || {
        for (category, name) in leftovers {
            // Half a file of a category that is over has no use; one that is not there is no trouble.
            let _ = Dir::open_copy(&folder)
                .and_then(|copy| copy.sub(category))
                .and_then(|category| category.remove_file(name));
        }
        receipt::write(&folder, &facts)
    });
    let written = written.await;
    match written {
        Ok(Ok(_)) if is_renewed => deps.write(move |db| receipt_renewed(db, id)).await,
        Ok(Ok(_)) => {
            let page = Path::new(&export.row.folder).join(receipt::PAGE);
            let (now, summary) = (deps.clock.now(), in_short(&summary, page.display().to_string()));
            deps.write(move |db| finish_export(db, id, now, &summary)).await
        }
        // Of a copy that is over nothing comes again: the receipt that lies there stays as it is.
        Ok(Err(error)) if is_renewed => {
            tracing::info!(export = %id, %error, "the receipt could not be written anew");
            let is_passing = altered(export, &error).is_none();
            let next_at = deps.later(RENEW_AGAIN);
            deps.write(move |db| match is_passing {
                true => receipt_postponed(db, id, next_at),
                false => receipt_renewed(db, id),
            })
            .await
        }
        Ok(Err(error)) => match altered(export, &error) {
            Some((part, job)) => deps.write(move |db| part_lost(db, part, job)).await,
            None => postpone(deps, id, failure(&error)).await,
        },
        Err(error) => postpone(deps, id, error.into()).await,
    }
}

async fn postpone(deps: &Deps, id: ExportId, failure: Failure) -> Result<(), JournalError> {
    let next_at = deps.later(LOOK_AT_DISK);
    deps.write(move |db| set_export_failure(db, id, Some(&failure), Some(next_at)))
        .await
}

/// Half-fetched files of a copy whose jobs are all over.
fn leftovers(export: &OpenExport) -> Vec<(PathBuf, String)> {
    let of_job = |job: &OpenJob| {
        let folder = Path::new("data").join(&job.row.resource);
        let parts = job.parts.iter().filter(|part| part.saved_at.is_none());
        let names = parts.map(|part| (folder.clone(), part_name(&part.file_name)));
        names.collect::<Vec<_>>()
    };
    export.jobs.iter().flat_map(|job| of_job(job)).collect()
}

/// The part that was proved and is not what it was any more: moved, altered, deleted. It has to come again.
fn altered(export: &OpenExport, error: &ReceiptError) -> Option<(PartId, JobId)> {
    let ReceiptError::Altered { path, .. } = error else {
        return None;
    };
    export.jobs.iter().find_map(|job| {
        let part = files(job)
            .into_iter()
            .find(|part| part_path(job, part) == *path)?;
        Some((part.id, job.row.id))
    })
}

fn part_path(job: &OpenJob, part: &PartRow) -> String {
    format!("data/{}/{}", job.row.resource, part.file_name)
}

/// The parts that have a file in the copy, each file once: an earlier version of the program could write down two parts
/// with one name and one content.
fn files(job: &OpenJob) -> Vec<&PartRow> {
    let mut seen = HashSet::new();
    let saved = job
        .parts
        .iter()
        .filter(|part| part.saved_at.is_some() && part.has_file());
    saved
        .filter(|part| seen.insert(file_name::folded(&part.file_name)))
        .collect()
}

/// The objects that turned out to be the same as another, and the file that holds both.
fn same(job: &OpenJob) -> Vec<SameFacts> {
    let file = |part: &PartRow| {
        let twin = job.parts.iter().find(|other| Some(other.id) == part.same_as)?;
        Some(SameFacts {
            name_at_google: object_name(&part.object).to_owned(),
            path: part_path(job, twin),
        })
    };
    job.parts.iter().filter_map(file).collect()
}

fn in_short(summary: &Summary, html: String) -> ReceiptSummary {
    let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    ReceiptSummary {
        asked: count(summary.asked),
        got: count(summary.got),
        empty: count(summary.empty),
        missing: count(summary.asked.saturating_sub(summary.got)),
        files: count(summary.files),
        bytes: summary.bytes,
        html,
    }
}

fn facts(deps: &Deps, view: &View, export: &OpenExport) -> Facts {
    let client = view
        .connection(export.row.connection)
        .and_then(|connection| view.client(connection.client));
    let grants: Vec<_> = view
        .grants
        .iter()
        .filter(|grant| grant.connection == export.row.connection)
        .collect();
    // The access that it was made with: by now there may be another.
    let used: Vec<GrantId> = export.jobs.iter().filter_map(|job| job.row.grant).collect();
    let of_copy = grants.iter().rev().filter(|grant| used.contains(&grant.id));
    let reported = of_copy
        .chain(grants.iter().rev())
        .find_map(|grant| grant.one_time);
    let access_type = match reported {
        Some(true) => AccessType::OneTime,
        Some(false) => AccessType::TimeBased,
        None => AccessType::Unknown,
    };
    Facts {
        program_version: env!("CARGO_PKG_VERSION").to_owned(),
        connection_name: export.row.connection_name.clone(),
        client_label: client
            .and_then(|client| client.project_number.clone())
            .unwrap_or_default(),
        origin: match deps.origin {
            OriginView::Google => Origin::Google,
            OriginView::Practice => Origin::Practice,
            OriginView::Override { .. } => Origin::Loopback,
        },
        access_type,
        asked_at: export.row.started_at,
        finished_at: export.row.finished_at.unwrap_or_else(|| deps.clock.now()),
        access_ended_at: export.row.access_ended_at,
        since: export.row.since,
        until: export.row.until,
        time_zone: deps.clock.zone(),
        locale: deps.locale(view),
        categories: export.jobs.iter().map(|job| category(job)).collect(),
        adjusted_names: export.jobs.iter().flat_map(|job| adjusted(job)).collect(),
    }
}

fn category(job: &OpenJob) -> CategoryFacts {
    let row = &job.row;
    CategoryFacts {
        resource: row.resource.clone(),
        title: catalog::title(&row.resource),
        ending: ending(row),
        reason: row.failure.as_ref().map(|failure| {
            let english = Locale::english();
            Reason {
                code: failure.code.word(),
                headline: english.say(&failure.code.headline()),
                text: english.say(&failure.code.reason()),
            }
        }),
        archive_job_id: row.archive_job.clone(),
        asked_at: row.asked_at,
        export_time: row.export_time,
        retries: row.retries,
        incomplete: row.incomplete,
        notes: Vec::new(),
        same: same(job),
        files: files(job)
            .into_iter()
            .map(|part| FileFacts {
                path: part_path(job, part),
                size: part.total.unwrap_or_default(),
                sha256: part.sha256.clone().unwrap_or_default(),
                crc32c: part.crc32c.unwrap_or_default(),
                generation: part.generation.clone(),
                proof: part.proof.unwrap_or(Proof::Checksum),
                host: part.host.clone().filter(|host| is_foreign(host)),
                archive_job_id: part
                    .archive_job
                    .clone()
                    .filter(|of| Some(of) != row.archive_job.as_ref()),
                name_at_google: object_name(&part.object).to_owned(),
                inspection: part
                    .inspection
                    .as_deref()
                    .and_then(|text| serde_json::from_str::<ArchiveSummary>(text).ok()),
            })
            .collect(),
    }
}

fn ending(row: &JobRow) -> Ending {
    let failure = row.failure.as_ref().map(|failure| failure.code);
    let outcome = row.outcome.unwrap_or(Outcome::Failed);
    Ending {
        outcome,
        not_granted: outcome == Outcome::Refused && failure == Some(Code::NotGranted),
    }
}

fn adjusted(job: &OpenJob) -> impl Iterator<Item = AdjustedName> {
    files(job).into_iter().filter_map(|part| {
        let original = object_name(&part.object);
        (original != part.file_name).then(|| AdjustedName {
            path: part_path(job, part),
            original: original.to_owned(),
        })
    })
}

/// The last part of the object's path, without what else tells it from others.
fn object_name(object: &str) -> &str {
    let path = object.split(['?', ' ']).next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default()
}

/// Whether a host is neither one of Google's nor a stand-in on this computer.
fn is_foreign(host: &str) -> bool {
    let is_here = host
        .trim_matches(['[', ']'])
        .parse::<IpAddr>()
        .is_ok_and(|address| address.is_loopback());
    !is_here && !is_googles_host(host)
}

fn failure(error: &ReceiptError) -> Failure {
    let code = match error {
        ReceiptError::DiskFull { .. } => Code::DiskFull,
        ReceiptError::Gone { .. } => Code::FolderMissing,
        ReceiptError::Io { source, .. } => folder_code(source),
        ReceiptError::Facts { .. } | ReceiptError::Altered { .. } | ReceiptError::Render(_) => {
            Code::DiskError
        }
    };
    Failure::new(code, error.to_string())
}
