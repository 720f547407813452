//! Lets copies go on until each of them rests, shows how it goes, and stops when the user has had enough.

use crate::language::{say, tell, text};
use crate::progress::Progress;
use crate::report::{Exit, headline};
use crate::verdict::{Rest, outcome, rest};
use crate::waiting::{Seen, Stop, find, until};
use carryout_core::advice::{Code, Failure, Problem};
use carryout_core::engine::Engine;
use carryout_core::journal::ExportId;
use carryout_core::locale::messages as m;
use carryout_core::snapshot::{ExportView, Snapshot, VaultState};
use jiff::Timestamp;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A journal that cannot be used may recover when space is free again; not for ever.
const JOURNAL: Duration = Duration::from_secs(20);

/// What held up a disconnect may be distinguished from before the keyring was looked at.
const HELD_UP: Duration = Duration::from_secs(2);

/// What is done while only the user's own disk or drive stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Patience {
    /// Waits for it, as the window does.
    Waits,
    /// Ends, and says what it is.
    Leaves,
}

/// What was put off long ago may be well again; the user is notified of what has stayed for this long.
const REPORTED_AFTER: Duration = Duration::from_secs(3);

/// Waits for a disk or a drive, and says so once.
#[derive(Debug)]
pub struct Waits {
    patience: Patience,
    /// Since when it is waited for what, and whether the user was notified.
    standing: Option<(Code, Instant, bool)>,
}

impl Waits {
    /// Nothing is waited for yet.
    pub fn new(patience: Patience) -> Self {
        Self {
            patience,
            standing: None,
        }
    }

    /// Whether `problem` is one that is waited for.
    pub fn waits_for(&mut self, problem: &Problem, progress: &mut Progress) -> bool {
        if self.patience == Patience::Leaves
            || !matches!(
                problem.code,
                Code::DiskFull | Code::FolderMissing | Code::FolderReadOnly | Code::PathObstructed
            )
        {
            return false;
        }
        let standing = self.standing.take().filter(|(code, ..)| *code == problem.code);
        let (code, since, mut is_reported) = standing.unwrap_or((problem.code, Instant::now(), false));
        if !is_reported && since.elapsed() >= REPORTED_AFTER {
            progress.say(&text(&m::cli_waits(&headline(problem))));
            is_reported = true;
        }
        self.standing = Some((code, since, is_reported));
        true
    }
}

/// How the copies rest.
#[derive(Debug)]
pub struct Driven {
    /// The last picture.
    pub snapshot: Arc<Snapshot>,
    /// The exit code that follows.
    pub exit: Exit,
    /// The user stopped it.
    pub interrupted: bool,
    /// When something may be asked for, if all that is left waits for that.
    pub from: Option<Timestamp>,
    /// What stands in the way.
    pub problem: Option<Problem>,
}

/// The unfinished copies among those that are `meant`.
pub fn unfinished(picture: &Snapshot, meant: impl Fn(&ExportView) -> bool) -> BTreeSet<ExportId> {
    picture
        .exports
        .iter()
        .filter(|export| export.finished_at.is_none() && meant(export))
        .map(|export| export.id)
        .collect()
}

/// Looks at the keyring, and has everything tried at once that was put off.
///
/// # Errors
/// When the keyring cannot be used: nothing would go on without it.
pub async fn wake(engine: &Engine) -> Result<(), Failure> {
    let mut pictures = engine.snapshots();
    let check = engine.check_vault();
    tokio::pin!(check);
    let mut is_said = false;
    loop {
        tokio::select! {
            () = &mut check => break,
            changed = pictures.changed() => if changed.is_err() { break },
        }
        let asking = pictures.borrow_and_update().vault.problem.clone();
        if let Some(asking) = asking.filter(|one| one.code == Code::KeyringAsking && !is_said) {
            is_said = true;
            say(&format!("{}. {}", headline(&asking), text(&asking.code.reason())));
        }
    }
    let vault = find(&mut pictures, |picture| {
        (picture.vault.state != VaultState::Checking).then(|| picture.vault.clone())
    })
    .await?;
    match (vault.state, vault.problem) {
        (VaultState::Unavailable, Some(problem)) => Err(Failure::new(problem.code, problem.details)),
        (VaultState::Unavailable, None) => Err(Code::KeyringAbsent.into()),
        (VaultState::Checking | VaultState::Ready | VaultState::UntilQuit, _) => Ok(()),
    }
}

/// Lets the copies `wanted` go on until all of them rest.
pub async fn drive(
    engine: &Engine,
    wanted: &BTreeSet<ExportId>,
    patience: Patience,
    stop: &Stop,
) -> Result<Driven, Failure> {
    let mut pictures = engine.snapshots();
    let mut progress = Progress::new();
    let mut waits = Waits::new(patience);
    let resting = until(&mut pictures, |picture| {
        let exports = of(picture, wanted);
        progress.show(picture, &exports);
        let rests = all_rest(picture, &exports)?;
        let mut stuck = rests.what.iter().filter_map(Rest::problem);
        let first = stuck.next();
        let is_waited_for = first.is_some_and(|problem| {
            stuck.all(|other| other.code == problem.code) && waits.waits_for(problem, &mut progress)
        });
        (!is_waited_for).then_some(rests)
    });
    let rests = tokio::select! {
        rests = resting => Some(rests?),
        () = stop.wanted() => None,
    };
    drop(progress);
    let snapshot = Arc::clone(&engine.snapshots().borrow());
    Ok(match rests {
        Some(rests) => judge(snapshot, wanted, rests),
        None => {
            tell(&m::cli_stopped_copying());
            Driven {
                snapshot,
                exit: Exit::Failed,
                interrupted: true,
                from: None,
                problem: None,
            }
        }
    })
}

/// The copies of those numbers, oldest first.
pub fn of<'a>(snapshot: &'a Snapshot, wanted: &BTreeSet<ExportId>) -> Vec<&'a ExportView> {
    snapshot
        .exports
        .iter()
        .rev()
        .filter(|export| wanted.contains(&export.id))
        .collect()
}

fn all_rest(picture: &Snapshot, exports: &[&ExportView]) -> Option<Seen<Vec<Rest>>> {
    if let Some(problem) = picture
        .problems
        .iter()
        .find(|problem| problem.code == Code::JournalBroken)
    {
        let what = vec![Rest::Stuck {
            problem: problem.clone(),
            bytes: 0,
        }];
        return Some(Seen { what, stays: JOURNAL });
    }
    // A disconnect that was broken off goes on by itself, unless the keyring stands in its way.
    let mut leaving = picture
        .connections
        .iter()
        .filter(|connection| connection.disconnecting)
        .peekable();
    let held_up = leaving.peek().map_or(Duration::ZERO, |_| HELD_UP);
    if leaving.any(|connection| connection.problems.is_empty()) {
        return None;
    }
    let rests: Vec<Seen<Rest>> = exports
        .iter()
        .map(|export| rest(picture, export))
        .collect::<Option<_>>()?;
    let stays = rests
        .iter()
        .map(|rest| rest.stays)
        .max()
        .unwrap_or(Duration::ZERO)
        .max(held_up);
    Some(Seen {
        what: rests.into_iter().map(|rest| rest.what).collect(),
        stays,
    })
}

fn judge(snapshot: Arc<Snapshot>, wanted: &BTreeSet<ExportId>, rests: Vec<Rest>) -> Driven {
    let stuck = rests.iter().find_map(Rest::problem).cloned();
    let from = rests
        .iter()
        .filter_map(|rest| match rest {
            Rest::NotYet { from } => Some(*from),
            Rest::Settled | Rest::Stuck { .. } => None,
        })
        .min();
    let of_those_over = of(&snapshot, wanted)
        .into_iter()
        .filter(|export| export.finished_at.is_some())
        .map(outcome)
        .max_by_key(|exit| severity(*exit));
    let (exit, problem) = match (stuck, from) {
        (Some(problem), _) => {
            let exit = match problem.code.exit() {
                Exit::NeedsUser => Exit::NeedsUser,
                _ => Exit::Failed,
            };
            (exit, Some(problem))
        }
        (None, Some(_)) => (Exit::NotYet, Some(Failure::from(Code::DailyLimit).into())),
        (None, None) => (of_those_over.unwrap_or(Exit::Done), None),
    };
    Driven {
        snapshot,
        exit,
        interrupted: false,
        from: from.filter(|_| exit == Exit::NotYet),
        problem,
    }
}

fn severity(exit: Exit) -> u8 {
    match exit {
        Exit::Done => 0,
        Exit::NotYet => 1,
        Exit::NeedsUser => 2,
        Exit::Failed | Exit::WrongUse => 3,
    }
}
