//! The long run: months of daily copies in seconds, with faults out of a seed, judged by what the sandbox saw.
//!
//! A seed decides everything: blocking work is done in place, time is virtual, every choice is drawn from the seed. Two
//! runs of one course print the same events, byte for byte.

mod fault_schedule;
mod rules;

use crate::request_log::short;
use crate::{Harness, Stopped, midday};
use anyhow::{Context, Result, bail};
use carryout_core::catalog::categories;
use carryout_core::journal::ConnectionId;
use carryout_core::ports::InPlace;
use carryout_core::snapshot::AccessKind;
use carryout_sandbox::{Access, Approval, Archives, CooldownError, CooldownScope, Options};
use fault_schedule::FaultSchedule;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use rules::Judge;
use sha2::{Digest, Sha256};
use std::io::Write as _;
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3600);

/// What to run.
#[derive(Clone, Copy, Debug)]
pub struct Course {
    /// Decides everything.
    pub seed: u64,
    /// How many days.
    pub days: u32,
    /// How many categories; all 73 that are offered at most.
    pub categories: usize,
    /// Print the events as they happen, on standard error.
    pub aloud: bool,
}

/// What a run that kept every rule amounted to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Copies that were finished and proved.
    pub copies: u64,
    /// Files that were compared with the sandbox's.
    pub files: u64,
    /// How often the engine was ended.
    pub kills: u64,
    /// Jobs of which no answer that named them reached the program.
    pub untold: u64,
    /// Requests that the sandbox saw.
    pub requests: u64,
    /// The beginning of the digest of the events; the same course has the same.
    pub log: String,
}

/// What happened, as an observer would describe it.
#[derive(Debug, Default)]
pub struct EventLog {
    lines: Vec<String>,
    aloud: bool,
}

impl EventLog {
    pub(crate) fn tell(&mut self, harness: &Harness, line: impl AsRef<str>) {
        use carryout_core::ports::Clock as _;
        let line = format!("{}  {}", harness.staging.clock.truth().now(), line.as_ref());
        if self.aloud {
            // The reader of the output may go away; the run continues.
            let _ = writeln!(std::io::stderr(), "{line}");
        }
        self.lines.push(line);
    }

    fn digest(&self) -> String {
        short(Sha256::new().chain_update(self.lines.join("\n")))
    }
}

/// Runs one course.
///
/// # Errors
/// When a rule was broken; the error lists the events.
pub fn run(course: Course) -> Result<Tally> {
    let _in_place = InPlace::begin();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()?;
    let mut log = EventLog {
        aloud: course.aloud,
        ..EventLog::default()
    };
    let outcome = runtime.block_on(live(course, &mut log));
    outcome.with_context(|| {
        let from = log.lines.len().saturating_sub(60);
        format!(
            "seed {} broke a rule: run it again with --seed {} --days {} --categories {} --aloud\nThe last lines of its log, digest {}:\n{}",
            course.seed,
            course.seed,
            course.days,
            course.categories,
            log.digest(),
            log.lines[from..].join("\n")
        )
    })
}

async fn live(course: Course, log: &mut EventLog) -> Result<Tally> {
    let mut dice = StdRng::seed_from_u64(course.seed);
    let resources: Vec<&str> = categories()
        .iter()
        .filter(|category| category.offered)
        .map(|category| category.resource)
        .take(course.categories)
        .collect();
    let mut staging = Stopped::set(midday(), options(course.seed, &mut dice))?;
    staging.unseen = true;
    let mut harness = staging.start().await?;
    let mut faults = FaultSchedule::default();
    let mut judge = Judge::default();
    let mut connection = harness.connect("Anna", &resources, &approval(&mut dice)).await?;
    log.tell(&harness, format!("connected with {} categories", resources.len()));

    for day in 0..course.days {
        if is_access_missing(&harness, &resources) {
            harness.staging.sandbox.faults().clear();
            harness = allow_again(harness, connection, &resources, &mut dice).await?;
            log.tell(&harness, "access had ended, the user granted it again");
        }
        let picture = harness.engine.current_snapshot();
        connection = picture.connections.first().context("the connection")?.id;
        if picture.exports.iter().all(|export| export.finished_at.is_some()) {
            let export = harness.start(connection, &resources).await?;
            judge.started(&resources);
            log.tell(&harness, format!("day {day}: copy {export} starts"));
        } else {
            log.tell(&harness, format!("day {day}: the last copy is still under way"));
        }
        for _ in 0..4 {
            harness = faults.change(harness, &mut dice, log).await?;
            harness.pass(HOUR * dice.random_range(4..=7)).await;
        }
        let (requests, digest) = harness.staging.request_log.so_far();
        log.tell(
            &harness,
            format!("day {day} is over, {requests} requests so far ({digest})"),
        );
        judge.look(&harness).with_context(|| format!("on day {day}"))?;
        if day % 7 == 6 {
            // All that ever happened takes a while to write down.
            let observed = harness.staging.sandbox.observed();
            log.tell(&harness, format!("Google has answered {:?}", observed.answers));
            judge
                .look_for_resets(&observed)
                .with_context(|| format!("by day {day}"))?;
        }
    }

    faults.clear(&harness);
    log.tell(&harness, "the sky clears");
    finish(&harness, connection, &resources).await?;
    judge.look(&harness)?;
    judge.look_for_secrets(&harness)?;
    let observed = harness.staging.sandbox.observed();
    judge.look_for_resets(&observed)?;
    let requests = observed.answers.values().sum();
    log.tell(&harness, format!("Google has answered {:?}", observed.answers));
    harness.engine.stop().await;
    Ok(Tally {
        copies: judge.copies,
        files: judge.files,
        kills: faults.kills,
        untold: judge.untold(),
        requests,
        log: log.digest(),
    })
}

/// With nothing in the way every copy ends by itself, within the days that Google takes.
async fn finish(harness: &Harness, connection: ConnectionId, resources: &[&str]) -> Result<()> {
    for _ in 0..40 {
        let picture = harness.engine.current_snapshot();
        if picture.exports.iter().all(|export| export.finished_at.is_some()) {
            return Ok(());
        }
        if is_access_missing(harness, resources) {
            rounds(harness, connection, resources, &Approval::default()).await?;
        }
        harness.pass(HOUR * 12).await;
    }
    bail!(
        "a copy never ended: {:#?}",
        harness.engine.current_snapshot().exports.first()
    )
}

/// What the window tells a user who then allows again: access has ended, or some of what they want is not allowed any
/// more, as when one of several consent rounds' tokens was lost.
fn is_access_missing(harness: &Harness, resources: &[&str]) -> bool {
    harness.engine.current_snapshot().connections.iter().any(|seen| {
        let is_granted = |resource: &&str| seen.granted.iter().any(|granted| granted == resource);
        seen.access.kind == AccessKind::Ended || !resources.iter().all(is_granted)
    })
}

async fn allow_again(
    harness: Harness,
    connection: ConnectionId,
    resources: &[&str],
    dice: &mut StdRng,
) -> Result<Harness> {
    rounds(&harness, connection, resources, &approval(dice)).await?;
    Ok(harness)
}

async fn rounds(
    harness: &Harness,
    connection: ConnectionId,
    resources: &[&str],
    approval: &Approval,
) -> Result<()> {
    let wanted: Vec<String> = resources.iter().map(|resource| (*resource).to_owned()).collect();
    harness
        .engine
        .begin_consent(1.into(), Some(connection), None, &wanted)
        .await?;
    harness.walk_through(approval).await.map(drop)
}

fn approval(dice: &mut StdRng) -> Approval {
    let access = if dice.random_bool(0.5) {
        Access::Days180
    } else {
        Access::Days30
    };
    Approval {
        access,
        ..Approval::default()
    }
}

/// How Google behaves where that is undocumented: it differs by seed.
fn options(seed: u64, dice: &mut StdRng) -> Options {
    Options {
        seed,
        rotate_refresh_tokens: dice.random_bool(0.3),
        refresh_tells_end: dice.random_bool(0.5),
        cooldown_error: match dice.random_bool(0.5) {
            true => CooldownError::ResourceExhausted,
            false => CooldownError::FailedPrecondition,
        },
        cooldown_scope: CooldownScope::Resource,
        job_time: Duration::from_secs(60)..=HOUR * dice.random_range(1..=9),
        archives: Archives {
            parts: 1..=2,
            items: 4,
            ..Archives::default()
        },
        request_log: 0,
        ..Options::default()
    }
}
