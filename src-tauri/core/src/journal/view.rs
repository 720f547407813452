//! What the journal says now, read in one go: all that plan and snapshot need.

use super::change_tracking::Touched;
use super::clients::{ClientRow, clients};
use super::connections::{ConnectionRow, connections};
use super::exports::{CHORE, ExportRow, FROM};
use super::folders::{Stock, stocks};
use super::grants::{GrantRow, grants};
use super::ids::{ClientRowId, ConnectionId, ExportId, GrantId, JobId, PartId};
use super::jobs::{JobRow, JobState, Pause, Took, pauses, took_before};
use super::notices::{Notice, notices};
use super::parts::PartRow;
use super::settings::{Switches, quiet, settings, shown_copies, switches};
use super::setup_checks::{StepRow, steps};
use super::sign_ins::{SignInRow, sign_ins};
use super::statement::{Selected, first, one, values};
use crate::client::Step;
use crate::policy::Quiet;
use crate::settings::Settings;
use jiff::Timestamp;
use rusqlite::{Connection, Result};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What the journal says now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// All clients.
    pub clients: Arc<Vec<ClientRow>>,
    /// What is known of the set-up of the clients.
    pub steps: Arc<Vec<StepRow>>,
    /// All connections that are not gone.
    pub connections: Arc<Vec<ConnectionRow>>,
    /// All their grants.
    pub grants: Arc<Vec<GrantRow>>,
    /// Until when Google refuses what.
    pub pauses: Arc<Vec<Pause>>,
    /// Sign-ins with a copy in mind that are not done with.
    pub sign_ins: Arc<Vec<SignInRow>>,
    /// What a user has to take note of.
    pub notices: Arc<Vec<Notice>>,
    /// What lies on the disk of finished copies, by connection.
    pub stocks: Arc<Vec<(ConnectionId, Stock)>>,
    /// What they want to be notified of while they do not look.
    pub switches: Switches,
    /// The user's settings.
    pub settings: Settings,
    /// The hour in which nothing is to be fetched; it may be over.
    pub quiet: Option<Quiet>,
    /// Copies, newest first: all that are unfinished and the latest that are finished, of each connection.
    pub exports: Vec<Arc<OpenExport>>,
    /// How many finished ones are not among them.
    pub older: u32,
}

/// A copy with its jobs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenExport {
    /// The copy itself.
    pub row: ExportRow,
    /// Its jobs.
    pub jobs: Vec<Arc<OpenJob>>,
    /// While it is unfinished: after how long jobs of the copies before it were seen ready, newest first, by resource
    /// group.
    pub took: Arc<Took>,
}

/// A job with its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenJob {
    /// The job itself.
    pub row: JobRow,
    /// Its parts.
    pub parts: Vec<PartRow>,
}

impl View {
    /// Reads the whole journal.
    pub fn read(db: &Connection) -> Result<Self> {
        let mut view = Self::default();
        view.read_whole(db, |_| true)?;
        view.stocks = Arc::new(stocks(db)?);
        view.exports = shown_exports(db)?
            .into_iter()
            .map(|row| open_export(db, row))
            .collect::<Result<_>>()?;
        view.count_older(db)?;
        Ok(view)
    }

    /// What [`View::read`] would bring, where only what is `touched` differs from this view.
    pub(super) fn renewed(&self, db: &Connection, touched: &Touched) -> Result<Self> {
        let mut view = self.clone();
        view.read_whole(db, |table| touched.whole.contains(table))?;
        if touched.exports {
            view.stocks = Arc::new(stocks(db)?);
            view.exports = shown_exports(db)?
                .into_iter()
                .map(|row| match self.export(row.id) {
                    Some(known) if known.row == row => Ok(Arc::clone(known)),
                    Some(known) => Ok(Arc::new(OpenExport {
                        took: match known.row.finished_at.is_some() == row.finished_at.is_some() {
                            true => Arc::clone(&known.took),
                            false => took(db, &row)?,
                        },
                        row,
                        jobs: known.jobs.clone(),
                    })),
                    None => open_export(db, row),
                })
                .collect::<Result<_>>()?;
            view.count_older(db)?;
        }
        let mut exports = BTreeSet::new();
        for job in self.jobs_of(db, touched)? {
            exports.extend(view.renew_job(db, job)?);
        }
        for export in exports {
            view.renew_later(db, export)?;
        }
        Ok(view)
    }

    /// Everything but the copies, as far as a table that it comes from `is_wanted`.
    fn read_whole(&mut self, db: &Connection, is_wanted: impl Fn(&str) -> bool) -> Result<()> {
        if is_wanted("client") {
            let known = clients(db)?
                .into_iter()
                .filter(|client| !client.client_id.starts_with("removed-"));
            self.clients = Arc::new(known.collect());
        }
        if is_wanted("client_step") || is_wanted("client") {
            self.steps = Arc::new(steps(db)?);
        }
        if is_wanted("connection") {
            self.connections = Arc::new(connections(db)?);
        }
        if is_wanted("grant_") || is_wanted("connection") {
            self.grants = Arc::new(grants(db)?);
        }
        if is_wanted("pause") {
            self.pauses = Arc::new(pauses(db)?);
        }
        if is_wanted("sign_in") {
            self.sign_ins = Arc::new(sign_ins(db)?);
        }
        if is_wanted("notice") {
            self.notices = Arc::new(notices(db)?);
        }
        if is_wanted("setting") {
            self.switches = switches(db)?;
            self.settings = settings(db)?;
            self.quiet = quiet(db)?;
        }
        Ok(())
    }

    fn count_older(&mut self, db: &Connection) -> Result<()> {
        let all: u32 = one(db, "SELECT COUNT(*) FROM export", values![])?;
        self.older = all.saturating_sub(u32::try_from(self.exports.len()).unwrap_or(u32::MAX));
        Ok(())
    }

    /// The jobs that are touched, or parts of theirs.
    fn jobs_of(&self, db: &Connection, touched: &Touched) -> Result<BTreeSet<JobId>> {
        let mut jobs = touched.jobs.clone();
        for part in &touched.parts {
            let now: Option<JobId> = first(db, "SELECT job FROM part WHERE id = :part", values![part])?;
            // One that was deleted is only known from before.
            jobs.extend(now.or_else(|| Some(self.part(*part)?.1.row.id)));
        }
        Ok(jobs)
    }

    /// Reads one job again, if its copy is among those that are seen; answers its copy.
    fn renew_job(&mut self, db: &Connection, id: JobId) -> Result<Option<ExportId>> {
        let Some(job) = open_job(db, id)? else {
            return Ok(None);
        };
        let number = job.row.export;
        if let Some(export) = self.exports.iter_mut().find(|export| export.row.id == number) {
            let export = Arc::make_mut(export);
            match export.jobs.binary_search_by_key(&id, |job| job.row.id) {
                Ok(place) => export.jobs[place] = Arc::new(job),
                Err(place) => export.jobs.insert(place, Arc::new(job)),
            }
        }
        Ok(Some(number))
    }

    /// Later copies of the same connection remember how long the jobs of this one took.
    fn renew_later(&mut self, db: &Connection, export: ExportId) -> Result<()> {
        if self.exports.first().is_none_or(|newest| newest.row.id <= export) {
            return Ok(());
        }
        let connection: Option<ConnectionId> = first(
            db,
            "SELECT connection FROM export WHERE id = :export",
            values![export],
        )?;
        for later in &mut self.exports {
            if later.row.id > export && Some(later.row.connection) == connection {
                let took = took(db, &later.row)?;
                if later.took != took {
                    Arc::make_mut(later).took = took;
                }
            }
        }
        Ok(())
    }

    /// The connection of that number, unless it is gone.
    #[must_use]
    pub fn connection(&self, id: ConnectionId) -> Option<&ConnectionRow> {
        self.connections.iter().find(|connection| connection.id == id)
    }

    /// The client of that number.
    #[must_use]
    pub fn client(&self, id: ClientRowId) -> Option<&ClientRow> {
        self.clients.iter().find(|client| client.id == id)
    }

    /// What is known of a step of a client's set-up.
    #[must_use]
    pub fn step(&self, client: ClientRowId, step: Step) -> Option<&StepRow> {
        self.steps
            .iter()
            .find(|row| row.client == client && row.step == step)
    }

    /// The copy of that number.
    #[must_use]
    pub fn export(&self, id: ExportId) -> Option<&Arc<OpenExport>> {
        self.exports.iter().find(|export| export.row.id == id)
    }

    /// A job and its copy.
    #[must_use]
    pub fn job(&self, id: JobId) -> Option<(&OpenExport, &OpenJob)> {
        self.exports.iter().find_map(|export| {
            let place = export.jobs.binary_search_by_key(&id, |job| job.row.id).ok()?;
            Some((&**export, &*export.jobs[place]))
        })
    }

    /// A part, its job and its copy.
    #[must_use]
    pub fn part(&self, id: PartId) -> Option<(&OpenExport, &OpenJob, &PartRow)> {
        self.exports
            .iter()
            .map(AsRef::as_ref)
            .find_map(|export: &OpenExport| {
                export.jobs.iter().find_map(|job| {
                    let part = job.parts.iter().find(|part| part.id == id)?;
                    Some((export, &**job, part))
                })
            })
    }

    /// The copies that are not finished, newest first.
    pub fn unfinished(&self) -> impl DoubleEndedIterator<Item = &OpenExport> {
        self.exports
            .iter()
            .map(AsRef::as_ref)
            .filter(|export: &&OpenExport| export.row.finished_at.is_none())
    }

    /// The copies of a connection that are not finished, newest first.
    pub fn unfinished_of(&self, connection: ConnectionId) -> impl Iterator<Item = &OpenExport> {
        self.unfinished()
            .filter(move |export| export.row.connection == connection)
    }

    /// The grants of a connection that still work, as far as Google has reported.
    pub fn live_grants(&self, connection: ConnectionId) -> impl Iterator<Item = &GrantRow> {
        self.grants
            .iter()
            .filter(move |grant| grant.connection == connection && grant.live)
    }

    /// Until when Google itself said that it refuses another copy of a resource group, where that is still to come.
    #[must_use]
    pub fn refused_until(
        &self,
        connection: ConnectionId,
        resource: &str,
        now: Timestamp,
    ) -> Option<Timestamp> {
        let of_this = |pause: &&Pause| pause.connection == connection && pause.resource == resource;
        let pause = self.pauses.iter().find(of_this)?;
        (pause.reported && pause.until > now).then_some(pause.until)
    }

    /// The grant to ask with for `resource`: the one named if it still works, else the newest that covers it.
    #[must_use]
    pub fn grant_for(
        &self,
        connection: ConnectionId,
        resource: &str,
        named: Option<GrantId>,
    ) -> Option<&GrantRow> {
        let covers = |grant: &&GrantRow| grant.resources.iter().any(|other| other == resource);
        let mut candidates: Vec<_> = self.live_grants(connection).filter(covers).collect();
        candidates.sort_by_key(|grant| (Some(grant.id) == named, grant.id));
        candidates.pop()
    }

    /// Whether `job` still waits for a consent round to Google's page that has not been made.
    #[must_use]
    pub fn awaits_round(&self, job: &OpenJob) -> bool {
        job.row.state == JobState::Planned
            && self
                .sign_ins
                .iter()
                .any(|sign_in| !sign_in.over && sign_in.export == Some(job.row.export))
    }

    /// Archives that Google prepares or holds for a connection and that are not saved yet.
    pub fn unsaved(&self, connection: ConnectionId) -> impl Iterator<Item = &OpenJob> {
        self.unfinished_of(connection)
            .flat_map(|export| &export.jobs)
            .map(AsRef::as_ref)
            .filter(|job: &&OpenJob| !matches!(job.row.state, JobState::Planned | JobState::Over))
    }
}

/// The copies that are seen, newest first.
fn shown_exports(db: &Connection) -> Result<Vec<ExportRow>> {
    let from = format!(
        "{FROM} WHERE e.finished_at IS NULL OR {CHORE} OR e.id IN (
            SELECT id FROM (SELECT id, ROW_NUMBER() OVER (PARTITION BY connection ORDER BY id DESC) AS place
                FROM export WHERE finished_at IS NOT NULL) WHERE place <= :shown)
         ORDER BY e.id DESC"
    );
    ExportRow::all(db, &from, values![shown = shown_copies(db)?])
}

fn open_export(db: &Connection, row: ExportRow) -> Result<Arc<OpenExport>> {
    let mut jobs: Vec<OpenJob> = JobRow::all(
        db,
        "FROM job WHERE export = :id ORDER BY id",
        values![id = row.id],
    )?
    .into_iter()
    .map(|row| OpenJob {
        row,
        parts: Vec::new(),
    })
    .collect();
    let of_export = "FROM part p JOIN job j ON j.id = p.job WHERE j.export = :id ORDER BY p.id";
    for part in PartRow::of(db, of_export, values![id = row.id])? {
        if let Ok(place) = jobs.binary_search_by_key(&part.job, |job| job.row.id) {
            jobs[place].parts.push(part);
        }
    }
    Ok(Arc::new(OpenExport {
        took: took(db, &row)?,
        row,
        jobs: jobs.into_iter().map(Arc::new).collect(),
    }))
}

/// Nothing waits for a finished copy.
fn took(db: &Connection, row: &ExportRow) -> Result<Arc<Took>> {
    Ok(match row.finished_at {
        None => Arc::new(took_before(db, row.connection, row.id)?),
        Some(_) => Arc::default(),
    })
}

fn open_job(db: &Connection, id: JobId) -> Result<Option<OpenJob>> {
    let Some(row) = JobRow::first(db, "FROM job WHERE id = :id", values![id])? else {
        return Ok(None);
    };
    let parts = PartRow::of(db, "FROM part p WHERE p.job = :id ORDER BY p.id", values![id])?;
    Ok(Some(OpenJob { row, parts }))
}

#[cfg(test)]
#[path = "view_tests.rs"]
pub(super) mod tests;
