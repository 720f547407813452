//! The long run: months of daily copies in seconds, with faults out of a seed, judged by what the sandbox saw.
//!
//! A seed decides everything: blocking work is done in place, time is virtual, every choice is drawn from the seed. Two
//! runs of one course tell the same story, word for word.

mod rules;
mod weather;

use crate::ledger::short;
use crate::{Stage, Staging, midday};
use anyhow::{Context, Result, bail};
use carryout_core::catalog::categories;
use carryout_core::ports::InPlace;
use carryout_core::snapshot::AccessKind;
use carryout_sandbox::{Access, Approval, Archives, CooldownError, CooldownScope, Options};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use rules::Judge;
use sha2::{Digest, Sha256};
use std::io::Write as _;
use std::time::Duration;
use weather::Weather;

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
    /// Tell the story as it happens, on standard error.
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
    /// The beginning of the story's digest; the same course has the same.
    pub story: String,
}

/// What happened, in the words of someone who watched.
#[derive(Debug, Default)]
pub struct Story {
    lines: Vec<String>,
    aloud: bool,
}

impl Story {
    pub(crate) fn tell(&mut self, stage: &Stage, line: impl AsRef<str>) {
        use carryout_core::ports::Clock as _;
        let line = format!("{}  {}", stage.staging.clock.truth().now(), line.as_ref());
        if self.aloud {
            // Whoever listens may go away; the run goes on.
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
/// When a rule was broken; the error tells the story.
pub fn run(course: Course) -> Result<Tally> {
    let _in_place = InPlace::begin();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()?;
    let mut story = Story {
        aloud: course.aloud,
        ..Story::default()
    };
    let outcome = runtime.block_on(live(course, &mut story));
    outcome.with_context(|| {
        let from = story.lines.len().saturating_sub(60);
        format!(
            "seed {} broke a rule: run it again with --seed {} --days {} --categories {} --aloud\nThe last of its story {}:\n{}",
            course.seed,
            course.seed,
            course.days,
            course.categories,
            story.digest(),
            story.lines[from..].join("\n")
        )
    })
}

async fn live(course: Course, story: &mut Story) -> Result<Tally> {
    let mut dice = StdRng::seed_from_u64(course.seed);
    let resources: Vec<&str> = categories()
        .iter()
        .filter(|category| category.offered)
        .map(|category| category.resource)
        .take(course.categories)
        .collect();
    let mut staging = Staging::set(midday(), options(course.seed, &mut dice))?;
    staging.unseen = true;
    let mut stage = staging.start().await?;
    let mut weather = Weather::default();
    let mut judge = Judge::default();
    let mut connection = stage.connect("Anna", &resources, &approval(&mut dice)).await?;
    story.tell(&stage, format!("connected with {} categories", resources.len()));

    for day in 0..course.days {
        if is_access_missing(&stage, &resources) {
            stage.staging.sandbox.faults().clear();
            stage = allow_again(stage, connection, &resources, &mut dice).await?;
            story.tell(&stage, "access had ended, the person allowed again");
        }
        let picture = stage.engine.picture();
        connection = picture.connections.first().context("the connection")?.id;
        if picture.exports.iter().all(|export| export.finished_at.is_some()) {
            let export = stage.start(connection, &resources).await?;
            judge.started(&resources);
            story.tell(&stage, format!("day {day}: copy {export} starts"));
        } else {
            story.tell(&stage, format!("day {day}: the last copy is still under way"));
        }
        for _ in 0..4 {
            stage = weather.change(stage, &mut dice, story).await?;
            stage.pass(HOUR * dice.random_range(4..=7)).await;
        }
        let (requests, digest) = stage.staging.ledger.so_far();
        story.tell(
            &stage,
            format!("day {day} is over, {requests} requests so far ({digest})"),
        );
        judge.look(&stage).with_context(|| format!("on day {day}"))?;
        if day % 7 == 6 {
            // All that ever happened takes a while to write down.
            let observed = stage.staging.sandbox.observed();
            story.tell(&stage, format!("Google has answered {:?}", observed.answers));
            judge
                .look_for_resets(&observed)
                .with_context(|| format!("by day {day}"))?;
        }
    }

    weather.clear(&stage);
    story.tell(&stage, "the sky clears");
    finish(&stage, connection, &resources).await?;
    judge.look(&stage)?;
    judge.look_for_secrets(&stage)?;
    let observed = stage.staging.sandbox.observed();
    judge.look_for_resets(&observed)?;
    let requests = observed.answers.values().sum();
    story.tell(&stage, format!("Google has answered {:?}", observed.answers));
    stage.engine.stop().await;
    Ok(Tally {
        copies: judge.copies,
        files: judge.files,
        kills: weather.kills,
        untold: judge.untold(),
        requests,
        story: story.digest(),
    })
}

/// With nothing in the way every copy ends by itself, within the days that Google takes.
async fn finish(stage: &Stage, connection: i64, resources: &[&str]) -> Result<()> {
    for _ in 0..40 {
        let picture = stage.engine.picture();
        if picture.exports.iter().all(|export| export.finished_at.is_some()) {
            return Ok(());
        }
        if is_access_missing(stage, resources) {
            trips(stage, connection, resources, &Approval::default()).await?;
        }
        stage.pass(HOUR * 12).await;
    }
    bail!(
        "a copy never ended: {:#?}",
        stage.engine.picture().exports.first()
    )
}

/// What the window tells a person who then allows again: access has ended, or some of what they want is not allowed any
/// more, as when one of several trips' tokens was lost.
fn is_access_missing(stage: &Stage, resources: &[&str]) -> bool {
    stage.engine.picture().connections.iter().any(|seen| {
        let is_granted = |resource: &&str| seen.granted.iter().any(|granted| granted == resource);
        seen.access.kind == AccessKind::Ended || !resources.iter().all(is_granted)
    })
}

async fn allow_again(stage: Stage, connection: i64, resources: &[&str], dice: &mut StdRng) -> Result<Stage> {
    trips(&stage, connection, resources, &approval(dice)).await?;
    Ok(stage)
}

async fn trips(stage: &Stage, connection: i64, resources: &[&str], approval: &Approval) -> Result<()> {
    let wanted: Vec<String> = resources.iter().map(|resource| (*resource).to_owned()).collect();
    stage
        .engine
        .begin_consent(1, Some(connection), None, &wanted)
        .await?;
    stage.walk_through(approval).await.map(drop)
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

/// How Google behaves where nobody knows how it does: every seed meets another Google.
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
