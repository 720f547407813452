//! From what is known to what is shown: pure, but for the speed of the bytes under way.

use super::access::access;
use super::{
    AccessKind, AccessNotice, ClientView, ConnectionView, ConsentView, ExportState, ExportView, GrantView,
    JobOutcome, JobStep, JobView, LineView, MovingView, OriginView, PartView, ReceiptView, RenamedView,
    ScheduleView, Snapshot, StepView, SwitchesView, UnpackingState, UnpackingView, VaultView,
};
use crate::advice::{Code, Failure, Problem};
use crate::catalog;
use crate::client::{Step as SetupStep, StepState};
use crate::journal::{
    BinState, ClientRow, ConnectionRow, ConnectionState, GrantRow, JobState, Key, OpenExport, OpenJob,
    Outcome, PartRow, UnpackState, View,
};
use crate::plan::{held, reached};
use crate::ports::{Circumstances, Power};
use crate::schedule::Step;
use crate::shelf::UNPACKED;
use crate::work::{Live, grant_entry, unpacked_size};
use jiff::Timestamp;
use std::path::Path;
use std::time::Duration;

/// What a picture is made from.
pub(crate) struct Sources<'a> {
    pub(crate) now: Timestamp,
    pub(crate) origin: OriginView,
    pub(crate) view: &'a View,
    pub(crate) mark: &'a str,
    pub(crate) live: &'a Live,
    pub(crate) circumstances: Circumstances,
    pub(crate) consent: Option<ConsentView>,
    pub(crate) vault: VaultView,
    pub(crate) broken: Option<Failure>,
}

/// The picture of this moment.
pub(crate) fn build(sources: &Sources<'_>) -> Snapshot {
    let view = sources.view;
    Snapshot {
        now: sources.now,
        origin: sources.origin.clone(),
        clients: view
            .clients
            .iter()
            .map(|client| client_view(view, client))
            .collect(),
        vault: sources.vault.clone(),
        connections: view
            .connections
            .iter()
            .map(|row| connection(sources, row))
            .collect(),
        consent: sources.consent.clone(),
        exports: view
            .exports
            .iter()
            .map(|export| export_view(sources, export))
            .collect(),
        line: line(sources),
        problems: sources
            .broken
            .iter()
            .chain(view.notices.iter().map(|notice| &notice.failure))
            .map(|failure| Problem::from(failure.clone()))
            .collect(),
        switches: SwitchesView {
            finished: view.switches.finished,
            needs_me: view.switches.needs_me,
            chosen: view.switches.chosen,
        },
    }
}

fn line(sources: &Sources<'_>) -> LineView {
    let Sources {
        now,
        view,
        live,
        circumstances,
        ..
    } = sources;
    LineView {
        manners: view.manners,
        quiet_until: view
            .quiet
            .filter(|quiet| quiet.is_on(*now))
            .map(|quiet| quiet.until()),
        metered: circumstances.metered,
        on_battery: circumstances.power != Power::Mains,
        flows: live.flows(*now),
    }
}

fn client_view(view: &View, client: &ClientRow) -> ClientView {
    let steps = SetupStep::ALL.iter().filter(|_| !client.built_in).map(|step| {
        let known = view.step(client.id, *step);
        StepView {
            step: *step,
            state: known.map_or(StepState::Unchecked, |row| row.state),
            problem: known.and_then(|row| row.failure.clone()).map(Problem::from),
            at: known.map(|row| row.at),
            page: step.page(client.project()).into(),
        }
    });
    ClientView {
        id: client.id,
        client_id: client.client_id.clone(),
        project_id: client.project_id.clone(),
        built_in: client.built_in,
        connections: view
            .connections
            .iter()
            .filter(|connection| connection.client == client.id)
            .map(|connection| connection.name.clone())
            .collect(),
        steps: steps.collect(),
    }
}

impl Snapshot {
    /// Whether nothing differs but the moment.
    pub(crate) fn is_same_but_for_time(&self, other: &Self) -> bool {
        // All fields by name, so that a new one cannot be forgotten; a copy would cost as much as another picture.
        let Self {
            now: _,
            origin,
            clients,
            vault,
            connections,
            consent,
            exports,
            line,
            switches,
            problems,
        } = self;
        *origin == other.origin
            && *clients == other.clients
            && *vault == other.vault
            && *connections == other.connections
            && *consent == other.consent
            && *exports == other.exports
            && *line == other.line
            && *switches == other.switches
            && *problems == other.problems
    }

    pub(crate) fn is_older_than(&self, shown: &Self, age: Duration) -> bool {
        self.now.duration_since(shown.now).unsigned_abs() >= age
    }
}

fn connection(sources: &Sources<'_>, row: &ConnectionRow) -> ConnectionView {
    let view = sources.view;
    let grants: Vec<&GrantRow> = view
        .grants
        .iter()
        .filter(|grant| grant.connection == row.id)
        // One that is being saved is not given yet, and not ended.
        .filter(|grant| !matches!(grant.key, Key::Saving | Key::Left))
        .collect();
    let access = access(&grants, row.renewal, sources.now, |grant| is_used(view, grant));
    let mut granted: Vec<String> = grants
        .iter()
        .filter(|grant| grant.live)
        .flat_map(|grant| grant.resources.clone())
        .collect();
    granted.sort_unstable();
    granted.dedup();
    let mut problems: Vec<Problem> = row.failure.iter().cloned().map(Problem::from).collect();
    if access.kind == AccessKind::Ended {
        problems.push(Failure::from(Code::AccessEnded).into());
    }
    let stock = view
        .stocks
        .iter()
        .find(|(id, _)| *id == row.id)
        .map(|(_, stock)| *stock);
    let stock = stock.unwrap_or_default();
    ConnectionView {
        id: row.id,
        name: row.name.clone(),
        client: row.client,
        created_at: row.created_at,
        access,
        grants: grants
            .iter()
            .map(|grant| GrantView {
                id: grant.id,
                resources: grant.resources.clone(),
                one_time: grant.one_time,
                granted_at: grant.granted_at,
                ends_at: grant.ends_at,
                live: grant.live,
                vault_entry: grant_entry(sources.mark, grant.id),
            })
            .collect(),
        granted,
        waiting: view
            .pauses
            .iter()
            .filter(|pause| pause.connection == row.id && pause.until > sources.now)
            .map(|pause| (pause.resource.clone(), pause.until.to_string()))
            .collect(),
        folder: row.folder.clone(),
        last_selection: row.last_selection.clone(),
        schedule: row.every.zip(row.due_at).map(|(every, due_at)| ScheduleView {
            every,
            due_at,
            paused: row.updates_paused,
        }),
        unfinished_exports: count(
            view.exports
                .iter()
                .filter(|export| export.row.connection == row.id && export.row.finished_at.is_none()),
        ),
        would_be_lost: view
            .unsaved(row.id)
            .map(|job| catalog::title(&job.row.resource))
            .collect(),
        siblings: view
            .connections
            .iter()
            .filter(|other| other.id != row.id && other.client == row.client)
            .map(|other| other.name.clone())
            .collect(),
        copies_kept: stock.copies,
        files_kept: stock.files,
        bytes_kept: stock.bytes,
        keep: row.keep,
        disconnecting: row.state.is_leaving(),
        switching: row.state == ConnectionState::Switching,
        problems,
        notices: if row.state == ConnectionState::Live {
            notices(sources, row.id)
        } else {
            Vec::new()
        },
    }
}

fn notices(sources: &Sources<'_>, connection: i64) -> Vec<AccessNotice> {
    reached(&sources.view.grants, connection, sources.now)
        .into_iter()
        .map(|reached| AccessNotice {
            step: reached.step,
            ends_at: reached.ends_at,
            categories: u32::try_from(reached.resources.len()).unwrap_or(u32::MAX),
            is_news: reached.is_news,
            is_noted: reached.is_noted && reached.step != Step::Ended,
        })
        .collect()
}

/// Whether every category of a one-time grant was asked for.
fn is_used(view: &View, grant: &GrantRow) -> bool {
    let asked = |resource: &String| {
        view.exports.iter().flat_map(|export| &export.jobs).any(|job| {
            job.row.resource == *resource && job.row.grant == Some(grant.id) && job.row.asked_at.is_some()
        })
    };
    grant.resources.iter().all(asked)
}

fn export_view(sources: &Sources<'_>, export: &OpenExport) -> ExportView {
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
    let (bytes_per_second, seconds_left) = sources.live.speed(row.id, sources.now, remaining);
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
        receipt: row.receipt.as_ref().map(|receipt| ReceiptView {
            asked: receipt.asked,
            got: receipt.got,
            empty: receipt.empty,
            missing: receipt.missing,
            files: receipt.files,
            bytes: receipt.bytes,
            html: receipt.html.clone(),
        }),
        safe_start: row.needs_safe_start(),
        held: has_files_to_fetch(export)
            .then(|| held(sources.view, export, sources.circumstances, sources.now))
            .flatten()
            .map(Into::into),
        jobs,
        unpacking: unpacking(sources, export),
        binning: row.bin == Some(BinState::Wanted),
        binned_at: row.binned_at,
        moving: row.move_to.as_ref().map(|to| {
            let errand = sources.live.errand_of(row.id);
            MovingView {
                to: to.clone(),
                bytes_done: errand.map_or(0, |(done, _)| done),
                bytes_total: errand.map(|(_, total)| total).filter(|total| *total > 0),
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
            .errand_of(row.id)
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

/// What needs the person and stops everything of a copy alike: shown once, not at each file.
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
    let awaits_trip = grant.is_none() && sources.view.awaits_trip(job);
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
        outcome: row.outcome.map(|outcome| match outcome {
            Outcome::Saved => JobOutcome::Saved,
            Outcome::Empty => JobOutcome::Empty,
            Outcome::Refused => JobOutcome::Refused,
            Outcome::Failed => JobOutcome::Failed,
            Outcome::Cancelled => JobOutcome::Cancelled,
        }),
        asked_at: row.asked_at,
        looked_at: row.looked_at,
        next_at: row.next_at,
        usual: usual(export, &row.resource),
        awaits_trip,
        retries: row.retries,
        bytes_done: parts.iter().map(|part| part.bytes_done).sum(),
        bytes_total: sizes
            .filter(|sizes| !sizes.is_empty())
            .map(|sizes| sizes.iter().sum()),
        parts,
        problem: failure.map(Problem::from),
    }
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
    }
}

fn count<T>(things: impl Iterator<Item = T>) -> u32 {
    u32::try_from(things.count()).unwrap_or(u32::MAX)
}
