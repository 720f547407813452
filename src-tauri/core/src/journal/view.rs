//! What the journal says now, read in one go: all that plan and snapshot need.

use super::connections::{ClientRow, ConnectionRow, GrantRow, clients, connections, grants};
use super::exports::{CHORE, EXPORT, ExportRow, Stock, export_row, stocks};
use super::jobs::{JobRow, JobState, Pause, job_row, pauses, took_before};
use super::notices::{Notice, notices};
use super::parts::{PartRow, part_row};
use super::settings::{Switches, manners, quiet, switches};
use super::steps::{StepRow, steps};
use crate::client::Step;
use crate::manners::{Manners, Quiet};
use rusqlite::{Connection, Result};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// What the journal says now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// All clients.
    pub clients: Vec<ClientRow>,
    /// What is known of the set-up of the clients.
    pub steps: Vec<StepRow>,
    /// All connections that are not gone.
    pub connections: Vec<ConnectionRow>,
    /// All their grants.
    pub grants: Vec<GrantRow>,
    /// Until when Google refuses what.
    pub pauses: Vec<Pause>,
    /// What a person has to take note of.
    pub notices: Vec<Notice>,
    /// What lies on the disk of finished copies, by connection.
    pub stocks: Vec<(i64, Stock)>,
    /// What they want to be told of while they do not look.
    pub switches: Switches,
    /// What the person chose for the line and the machine.
    pub manners: Manners,
    /// The hour in which nothing is to be fetched; it may be over.
    pub quiet: Option<Quiet>,
    /// Copies, newest first: all that are unfinished and the latest that are finished.
    pub exports: Vec<Arc<OpenExport>>,
}

/// A copy with its jobs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenExport {
    /// The copy itself.
    pub row: ExportRow,
    /// Its jobs.
    pub jobs: Vec<OpenJob>,
    /// After how long jobs of the copies before this one were seen ready, newest first, by resource group.
    pub took: Arc<Took>,
}

/// After how long jobs were seen ready, by resource group.
pub type Took = BTreeMap<String, Vec<Duration>>;

/// A job with its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenJob {
    /// The job itself.
    pub row: JobRow,
    /// Its parts.
    pub parts: Vec<PartRow>,
}

impl View {
    /// A window shows this many copies that are over; older ones lie in their folders with their receipts.
    const FINISHED: u32 = 8;

    /// Reads the journal. Copies that are over and stand unchanged in `before` are taken from there.
    ///
    /// # Errors
    /// SQLite's.
    pub fn read(db: &Connection, before: &Self) -> Result<Self> {
        let mut exports: Vec<ExportRow> = db
            .prepare_cached(&format!(
                "{EXPORT} WHERE e.finished_at IS NULL OR {CHORE} ORDER BY e.id DESC"
            ))?
            .query_map([], export_row)?
            .collect::<Result<_>>()?;
        let finished: Vec<ExportRow> = db
            .prepare_cached(&format!(
                "{EXPORT} WHERE e.finished_at IS NOT NULL AND NOT ({CHORE}) ORDER BY e.id DESC LIMIT ?"
            ))?
            .query_map([Self::FINISHED], export_row)?
            .collect::<Result<_>>()?;
        exports.extend(finished);
        exports.sort_by_key(|export| std::cmp::Reverse(export.id));

        Ok(Self {
            clients: clients(db)?
                .into_iter()
                .filter(|client| !client.client_id.starts_with("removed-"))
                .collect(),
            steps: steps(db)?,
            connections: connections(db)?,
            grants: grants(db)?,
            pauses: pauses(db)?,
            notices: notices(db)?,
            stocks: stocks(db)?,
            switches: switches(db)?,
            manners: manners(db)?,
            quiet: quiet(db)?,
            exports: exports
                .into_iter()
                .map(|row| match before.export(row.id) {
                    Some(known) if row.finished_at.is_some() && known.row == row => Ok(Arc::clone(known)),
                    // What was before it stays as it is while it goes on.
                    known => Ok(Arc::new(OpenExport {
                        jobs: open_jobs(db, row.id)?,
                        took: match known {
                            Some(known) => Arc::clone(&known.took),
                            None => Arc::new(took_before(db, row.connection, row.id)?),
                        },
                        row,
                    })),
                })
                .collect::<Result<_>>()?,
        })
    }

    /// The connection of that number, unless it is gone.
    #[must_use]
    pub fn connection(&self, id: i64) -> Option<&ConnectionRow> {
        self.connections.iter().find(|connection| connection.id == id)
    }

    /// The client of that number.
    #[must_use]
    pub fn client(&self, id: i64) -> Option<&ClientRow> {
        self.clients.iter().find(|client| client.id == id)
    }

    /// What is known of a step of a client's set-up.
    #[must_use]
    pub fn step(&self, client: i64, step: Step) -> Option<&StepRow> {
        self.steps
            .iter()
            .find(|row| row.client == client && row.step == step)
    }

    /// The copy of that number.
    #[must_use]
    pub fn export(&self, id: i64) -> Option<&Arc<OpenExport>> {
        self.exports.iter().find(|export| export.row.id == id)
    }

    /// A job and its copy.
    #[must_use]
    pub fn job(&self, id: i64) -> Option<(&OpenExport, &OpenJob)> {
        self.exports
            .iter()
            .map(AsRef::as_ref)
            .find_map(|export: &OpenExport| {
                let job = export.jobs.iter().find(|job| job.row.id == id)?;
                Some((export, job))
            })
    }

    /// A part, its job and its copy.
    #[must_use]
    pub fn part(&self, id: i64) -> Option<(&OpenExport, &OpenJob, &PartRow)> {
        self.exports
            .iter()
            .map(AsRef::as_ref)
            .find_map(|export: &OpenExport| {
                export.jobs.iter().find_map(|job| {
                    let part = job.parts.iter().find(|part| part.id == id)?;
                    Some((export, job, part))
                })
            })
    }

    /// The grants of a connection that still work.
    pub fn live_grants(&self, connection: i64) -> impl Iterator<Item = &GrantRow> {
        self.grants
            .iter()
            .filter(move |grant| grant.connection == connection && grant.live)
    }

    /// The grant to ask with for `resource`: the one named if it still works, else the newest that covers it.
    #[must_use]
    pub fn grant_for(&self, connection: i64, resource: &str, named: Option<i64>) -> Option<&GrantRow> {
        let covers = |grant: &&GrantRow| grant.resources.iter().any(|other| other == resource);
        let mut candidates: Vec<_> = self.live_grants(connection).filter(covers).collect();
        candidates.sort_by_key(|grant| (Some(grant.id) == named, grant.id));
        candidates.pop()
    }

    /// Archives that Google prepares or holds for a connection and that are not saved yet.
    pub fn unsaved(&self, connection: i64) -> impl Iterator<Item = &OpenJob> {
        self.exports
            .iter()
            .filter(move |export| export.row.connection == connection && export.row.finished_at.is_none())
            .flat_map(|export| &export.jobs)
            .filter(|job| !matches!(job.row.state, JobState::Planned | JobState::Over))
    }
}

fn open_jobs(db: &Connection, export: i64) -> Result<Vec<OpenJob>> {
    let jobs: Vec<JobRow> = db
        .prepare_cached("SELECT * FROM job WHERE export = ? ORDER BY id")?
        .query_map([export], job_row)?
        .collect::<Result<_>>()?;
    let mut parts: Vec<PartRow> = db
        .prepare_cached("SELECT p.* FROM part p JOIN job j ON j.id = p.job WHERE j.export = ? ORDER BY p.id")?
        .query_map([export], part_row)?
        .collect::<Result<_>>()?;
    let mut open: Vec<OpenJob> = jobs
        .into_iter()
        .map(|row| OpenJob {
            row,
            parts: Vec::new(),
        })
        .collect();
    for part in parts.drain(..) {
        if let Some(job) = open.iter_mut().find(|job| job.row.id == part.job) {
            job.parts.push(part);
        }
    }
    Ok(open)
}
