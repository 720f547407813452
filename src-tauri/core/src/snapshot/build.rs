//! From what is known to what is shown: pure, but for the speed of the bytes under way.

mod export;

use super::access::access;
use super::sources::Sources;
use super::{
    AccessKind, AccessNotice, ClientView, ConnectionView, GrantView, JobView, LineView, ScheduleView,
    Snapshot, StepView,
};
use crate::advice::{Code, Failure, Problem};
use crate::client::{Step as SetupStep, StepState};
use crate::journal::{ClientRow, ConnectionId, ConnectionRow, ConnectionState, GrantRow, Key, View};
use crate::plan::reached;
use crate::ports::Power;
use crate::schedule::Step;
use export::export_view;

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
        older_copies: view.older,
        line: line(sources),
        settings: view.settings.clone(),
        problems: sources
            .broken
            .iter()
            .chain(view.notices.iter().map(|notice| &notice.failure))
            .map(|failure| Problem::from(failure.clone()))
            .collect(),
        switches: view.switches,
    }
}

fn line(sources: &Sources<'_>) -> LineView {
    let Sources {
        now,
        steady,
        view,
        live,
        conditions,
        ..
    } = sources;
    LineView {
        quiet_until: view
            .quiet
            .filter(|quiet| quiet.is_on(*now))
            .map(|quiet| quiet.until()),
        metered: conditions.metered,
        on_battery: conditions.power != Power::Mains,
        flows: live.flows(*steady),
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
    pub(crate) fn is_same_but_for_time(&mut self, other: &Self) -> bool {
        let now = std::mem::replace(&mut self.now, other.now);
        let is_same = self == other;
        self.now = now;
        is_same
    }

    /// Whether nothing differs but the moments of the last and the next look at jobs; they lie in the details of a row.
    pub(crate) fn is_same_but_for_looks(&mut self, other: &Self) -> bool {
        // Lent for the comparison: a copy would cost as much as another picture.
        let mut own = Vec::new();
        for (job, shown) in self
            .jobs_mut()
            .zip(other.exports.iter().flat_map(|export| &export.jobs))
        {
            own.push((job.looked_at, job.next_at));
            (job.looked_at, job.next_at) = (shown.looked_at, shown.next_at);
        }
        let is_same = self.is_same_but_for_time(other);
        for (job, moments) in self.jobs_mut().zip(own) {
            (job.looked_at, job.next_at) = moments;
        }
        is_same
    }

    fn jobs_mut(&mut self) -> impl Iterator<Item = &mut JobView> {
        self.exports.iter_mut().flat_map(|export| &mut export.jobs)
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
        // Access for one copy that was ended from here has done its work.
        let is_done = grants
            .iter()
            .all(|grant| grant.one_time == Some(true) && grant.reported.quiet);
        let code = match is_done {
            true => Code::OneTimeUsed,
            false => Code::AccessEnded,
        };
        problems.push(Failure::from(code).into());
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
                vault_entry: grant.id.vault_entry(sources.mark),
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
        unfinished_exports: count(view.unfinished_of(row.id)),
        would_be_lost: view.unsaved(row.id).map(|job| job.row.resource.clone()).collect(),
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

fn notices(sources: &Sources<'_>, connection: ConnectionId) -> Vec<AccessNotice> {
    reached(&sources.view.grants, connection, sources.now)
        .into_iter()
        .map(|reached| AccessNotice {
            step: reached.step,
            ends_at: reached.ends_at,
            categories: u32::try_from(reached.resources.len()).unwrap_or(u32::MAX),
            is_news: reached.is_news,
            is_acknowledged: reached.is_acknowledged && reached.step != Step::Ended,
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

fn count<T>(things: impl Iterator<Item = T>) -> u32 {
    u32::try_from(things.count()).unwrap_or(u32::MAX)
}
