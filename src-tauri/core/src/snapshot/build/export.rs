//! One copy as it is shown: its files, its categories, what stands in their way.

use super::super::sources::Sources;
use super::super::{
    ExportState, ExportView, JobStep, JobView, MovingView, PartView, RenamedView, UnpackingState,
    UnpackingView,
};
use crate::advice::{Code, Failure, Problem};
use crate::catalog;
use crate::copy_folder::UNPACKED;
use crate::copy_folder::unpacked_size;
use crate::journal::{BinState, JobState, OpenExport, OpenJob, Outcome, PartRow, UnpackState};
use crate::plan::held;
use crate::progress::Live;
use crate::schedule::{ARCHIVE_KEPT, DELETED_SOON};
use jiff::Timestamp;
use std::path::Path;

/// The picture of one copy.
pub(super) fn export_view(sources: &Sources<'_>, export: &OpenExport) -> ExportView {
    let row = &export.row;
    let jobs: Vec<JobView> = export
        .jobs
        .iter()
        .map(|job| job_view(sources, export, job))
        .collect();
    let bytes_done = jobs.iter().map(|job| job.bytes_done).sum();
    let known: Vec<u64> = jobs.iter().filter_map(|job| job.bytes_total).collect();
    let bytes_total = (!known.is_empty()).then(|| known.iter().sum::<u64>());
    let remaining = bytes_total.unwrap_or(0).saturating_sub(bytes_done);
    let (bytes_per_second, seconds_left) = sources.live.speed(row.id, sources.steady, remaining);
    let problem = row
        .failure
        .clone()
        .or_else(|| blocked_by(export))
        .map(Problem::from);
    ExportView {
        id: row.id,
        connection: row.connection,
        connection_name: row.connection_name.clone(),
        folder: row.folder.clone(),
        started_at: row.started_at,
        finished_at: row.finished_at,
        since: row.since,
        until: row.until,
        state: if row.finished_at.is_some() {
            if row.given_up {
                ExportState::Cancelled
            } else {
                ExportState::Done
            }
        } else if row.paused {
            ExportState::Paused
        } else if problem.is_some() {
            ExportState::Blocked
        } else {
            ExportState::Running
        },
        bytes_done,
        bytes_total,
        bytes_per_second,
        seconds_left,
        receipt: row.receipt.clone(),
        access_ended_at: row.access_ended_at,
        left_out: row.left_out.clone(),
        safe_start: row.needs_safe_start(),
        held: has_files_to_fetch(export)
            .then(|| held(sources.view, export, sources.conditions, sources.now))
            .flatten()
            .map(Into::into),
        jobs,
        unpacking: unpacking(sources, export),
        binning: row.bin == Some(BinState::Wanted),
        binned_at: row.binned_at,
        moving: row.move_to.as_ref().map(|to| {
            let folder_progress = sources.live.folder_progress_of(row.id);
            MovingView {
                to: to.clone(),
                bytes_done: folder_progress.map_or(0, |(done, _)| done),
                bytes_total: folder_progress.map(|(_, total)| total).filter(|total| *total > 0),
                anew: row.move_anew,
            }
        }),
        problem,
    }
}

/// Whether a file could be fetched now if nothing held it back.
fn has_files_to_fetch(export: &OpenExport) -> bool {
    let is_open = export.row.finished_at.is_none() && !export.row.paused && !export.row.given_up;
    is_open
        && export.jobs.iter().any(|job| {
            job.row.state == JobState::Ready && job.parts.iter().any(|part| part.saved_at.is_none())
        })
}

fn unpacking(sources: &Sources<'_>, export: &OpenExport) -> Option<UnpackingView> {
    let row = &export.row;
    let state = match row.unpack? {
        UnpackState::Wanted if row.unpack_failure.is_some() => UnpackingState::Blocked,
        UnpackState::Wanted => UnpackingState::Working,
        UnpackState::Stopped => UnpackingState::Stopped,
        UnpackState::Done => UnpackingState::Done,
    };
    let came = row
        .unpacked
        .clone()
        .filter(|_| state == UnpackingState::Done)
        .unwrap_or_default();
    let (done, total) = match state {
        UnpackingState::Done => (came.bytes, came.bytes),
        _ => sources
            .live
            .folder_progress_of(row.id)
            .unwrap_or_else(|| (0, unpacked_size(export))),
    };
    Some(UnpackingView {
        state,
        folder: Path::new(&row.folder).join(UNPACKED).display().to_string(),
        bytes_done: done,
        bytes_total: total,
        files: came.files,
        adjusted: came.adjusted,
        refused: came.refused,
        broken: came.broken,
        names: came
            .names
            .into_iter()
            .map(|(original, path)| RenamedView { original, path })
            .collect(),
        problem: row
            .unpack_failure
            .clone()
            .filter(|_| state == UnpackingState::Blocked)
            .map(Problem::from),
    })
}

/// What needs the user and stops everything of a copy alike: shown once, not at each file.
fn blocked_by(export: &OpenExport) -> Option<Failure> {
    if export.row.finished_at.is_some() {
        return None;
    }
    let stops = |failure: &&Failure| {
        matches!(
            failure.code,
            Code::DiskFull
                | Code::FolderMissing
                | Code::FolderReadOnly
                | Code::PathObstructed
                | Code::KeyringLocked
                | Code::KeyringAbsent
        )
    };
    export
        .jobs
        .iter()
        .filter(|job| job.row.state != JobState::Over)
        .find_map(|job| {
            let parts = job.parts.iter().filter(|part| part.saved_at.is_none());
            job.row
                .failure
                .iter()
                .chain(parts.filter_map(|part| part.failure.as_ref()))
                .find(stops)
                .cloned()
        })
}

fn job_view(sources: &Sources<'_>, export: &OpenExport, job: &OpenJob) -> JobView {
    let row = &job.row;
    let parts: Vec<PartView> = job
        .parts
        .iter()
        .filter(|part| part.has_file())
        .map(|part| part_view(sources.live, part))
        .collect();
    let sizes: Option<Vec<u64>> = parts.iter().map(|part| part.bytes_total).collect();
    let flowing = job
        .parts
        .iter()
        .any(|part| sources.live.part(part.id).is_some() || part.saved_at.is_some());
    let over = row.state == JobState::Over;
    let grant = sources
        .view
        .grant_for(export.row.connection, &row.resource, row.grant);
    let awaits_round = grant.is_none() && sources.view.awaits_round(job);
    let ungranted = !over
        && !job
            .parts
            .iter()
            .all(|part| part.saved_at.is_some() && row.state == JobState::Ready)
        && grant.is_none();
    let failure = row
        .failure
        .clone()
        .or_else(|| ungranted.then(|| Code::NotGranted.into()))
        .or_else(|| {
            job.parts
                .iter()
                .filter(|part| part.saved_at.is_none())
                .find_map(|part| part.failure.clone())
        });
    JobView {
        id: row.id,
        resource: row.resource.clone(),
        title: catalog::title(&row.resource),
        step: match row.state {
            JobState::Planned | JobState::Intended => JobStep::Asking,
            JobState::Preparing | JobState::Failed => JobStep::Preparing,
            JobState::Ready if flowing => JobStep::Copying,
            JobState::Ready => JobStep::Ready,
            JobState::Over if row.outcome == Some(Outcome::Saved) => JobStep::Saved,
            JobState::Over if row.ready_at.is_some() => JobStep::Ready,
            JobState::Over if row.asked_at.is_some() => JobStep::Preparing,
            JobState::Over => JobStep::Asking,
        },
        outcome: row.outcome,
        asked_at: row.asked_at,
        looked_at: row.looked_at,
        ready_at: row.ready_at,
        saved_at: saved_at(job),
        next_at: row.next_at,
        usual: usual(export, &row.resource),
        awaits_round,
        kept_until: kept_until(job),
        deleted_soon: is_deleted_soon(kept_until(job), sources.now),
        retries: row.retries,
        bytes_done: parts.iter().map(|part| part.bytes_done).sum(),
        bytes_total: sizes
            .filter(|sizes| !sizes.is_empty())
            .map(|sizes| sizes.iter().sum()),
        parts,
        problem: failure.map(Problem::from),
    }
}

/// When the last of its files came, once all of them are here.
fn saved_at(job: &OpenJob) -> Option<Timestamp> {
    let moments: Option<Vec<Timestamp>> = job.parts.iter().map(|part| part.saved_at).collect();
    moments?.into_iter().max()
}

/// Whether little time is left to fetch what Google keeps until then.
fn is_deleted_soon(kept_until: Option<Timestamp>, now: Timestamp) -> bool {
    kept_until
        .zip(now.saturating_add(DELETED_SOON).ok())
        .is_some_and(|(end, soon)| end < soon)
}

/// Until when what is not fetched yet can be fetched.
fn kept_until(job: &OpenJob) -> Option<Timestamp> {
    let is_open = job.row.state == JobState::Ready && job.parts.iter().any(|part| part.saved_at.is_none());
    job.row
        .ready_at
        .filter(|_| is_open)
        .and_then(|ready| ready.saturating_add(ARCHIVE_KEPT).ok())
}

/// How long earlier jobs of the category took.
fn usual(export: &OpenExport, resource: &str) -> Option<(u64, u64)> {
    let took = export.took.get(resource)?;
    Some((took.iter().min()?.as_secs(), took.iter().max()?.as_secs()))
}

fn part_view(live: &Live, part: &PartRow) -> PartView {
    let flowing = live.part(part.id).filter(|_| part.saved_at.is_none());
    PartView {
        name: part.file_name.clone(),
        bytes_done: flowing.map_or(part.durable, |flowing| flowing.done),
        bytes_total: flowing.and_then(|flowing| flowing.total).or(part.total),
        saved: part.saved_at.is_some(),
        proof: part.proof.filter(|_| part.saved_at.is_some()),
    }
}

#[cfg(test)]
mod tests {
    use super::is_deleted_soon;
    use crate::schedule::DELETED_SOON;
    use jiff::Timestamp;
    use std::time::Duration;

    #[test]
    fn an_archive_is_deleted_soon_in_its_last_days_and_not_before() {
        let now: Timestamp = "2026-11-21T12:00:00Z".parse().unwrap();
        let second = Duration::from_secs(1);
        let ends = [
            Some(now + DELETED_SOON),
            Some(now + (DELETED_SOON - second)),
            Some(now - second),
            None,
        ];

        assert_eq!(
            ends.map(|end| is_deleted_soon(end, now)),
            [false, true, true, false]
        );
    }
}
