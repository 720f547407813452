//! One copy from the sign-in to the receipt, killed on the way and started again on the same home.

use super::moment::{HELD_UP, Moment};
use super::tally::{Kill, Reported};
use crate::world::{World, files, quick, the_copy};
use carryout_sandbox::{Approval, DeliverySeen, Fault, Route, Rule};
use rand::Rng;
use std::path::PathBuf;
use std::process::Child;
use std::time::Duration;

const LARGE: &str = "maps.reviews";
const BOTH: &str = "chrome.bookmarks,maps.reviews";
/// Large enough for several ranges.
const SIZE: u64 = 320 << 20;
/// Slow enough that several connections help, and that there is a middle to be killed in.
const BYTES_PER_SECOND: u64 = 16 << 20;

/// The exit code that asks for a user.
const NEEDS_USER: i32 = 3;
/// So often a keyring may be silent in one copy.
const MOST_UNANSWERED: u32 = 3;

/// One copy.
pub struct Round {
    number: u64,
    world: World,
    /// How many answers the storage had begun when each life of the program ended.
    lives: Vec<usize>,
    kills: Vec<Kill>,
    unanswered: u32,
}

impl Round {
    /// A new Google with a new home; nothing where there is no keyring.
    pub async fn begin(number: u64) -> Option<Self> {
        let world = World::with_keyring(quick()).await?;
        for large in [Fault::JobSize { bytes: SIZE }, Fault::JobParts { parts: 1 }] {
            let rule = Rule::on(Route::Initiate, large).resource(LARGE);
            world.sandbox.faults().add(rule);
        }
        let bytes_per_second = BYTES_PER_SECOND;
        let slow = Rule::on(Route::Storage, Fault::Throttle { bytes_per_second });
        world.sandbox.faults().add(slow);
        Some(Self {
            number,
            world,
            lives: Vec::new(),
            kills: Vec::new(),
            unanswered: 0,
        })
    }

    /// Lives through the copy, killed at `moments`; answers what each kill cost once everything is proved.
    pub async fn play(&mut self, moments: &[Moment], dice: &mut impl Rng) -> Reported {
        let mut moments = moments.iter().copied().peekable();
        if let Some(Moment::SignIn(after)) = moments.peek().copied() {
            moments.next();
            self.sign_in_killed(after).await;
        }
        let connected = self.world.connect(BOTH, &Approval::default()).await;
        assert_eq!(connected.code, Some(0), "{connected:?}");
        let mut child = self.start(false);
        for moment in moments {
            if !self.killed_at(&mut child, moment).await {
                break;
            }
            child = self.start(dice.random_bool(0.5));
        }
        let mut code = self.world.ended(&mut child).await;
        // A keyring on a busy machine may not answer in time. The program then says that it needs a user, who has it
        // go on; nothing of that touches what was fetched.
        for _ in 0..MOST_UNANSWERED {
            if code != NEEDS_USER || !self.world.said_so_far().contains("the keyring does not answer") {
                break;
            }
            self.unanswered += 1;
            child = self.start(true);
            code = self.world.ended(&mut child).await;
        }
        assert_eq!(code, 0, "copy {}:\n{}", self.number, self.world.said_so_far());
        self.prove().await;
        self.tell()
    }

    /// Starts the program: the same copy again, or whatever is unfinished.
    fn start(&self, wants_run: bool) -> Child {
        // Once the receipt may be there, the same command would begin a new copy.
        let has_begun = !self.world.sandbox.observed().jobs.is_empty();
        if has_begun && (wants_run || self.has_name()) {
            return self.world.start(&["run", "--json", "--verbose"]);
        }
        let to = self.world.path("copies").display().to_string();
        self.world.start(&self.world.copy_words(BOTH, &to))
    }

    /// Waits for the moment and kills; whether the process was still running.
    async fn killed_at(&mut self, child: &mut Child, moment: Moment) -> bool {
        let (held_up, after) = match moment {
            Moment::Call(route, after) => (Some(self.hold_up(route)), after),
            Moment::SignIn(after) | Moment::Bytes(_, after) | Moment::Receipt(after) => (None, after),
        };
        let is_now = || match moment {
            Moment::SignIn(_) => true,
            Moment::Call(..) => held_up.is_some_and(|id| self.has_struck(id)),
            Moment::Bytes(share, _) => self.handed_out() as f64 >= share * SIZE as f64,
            Moment::Receipt(_) => self.has_name(),
        };
        let ended = self.world.until(child, "the moment", is_now).await;
        if ended.is_none() {
            tokio::time::sleep(after).await;
        }
        let ranges = self
            .deliveries()
            .iter()
            .filter(|delivery| delivery.is_open)
            .count();
        let has_ended = ended.is_some() || child.try_wait().unwrap().is_some();
        child.kill().unwrap();
        child.wait().unwrap();
        if let Some(id) = held_up {
            self.world.sandbox.faults().remove(id);
        }
        self.lives.push(self.deliveries().len());
        if !has_ended {
            self.note(moment, ranges);
        }
        // One that was too quick for us is started once more all the same: it has nothing left to do.
        !has_ended
    }

    /// A sign-in that dies while its answer is exchanged.
    async fn sign_in_killed(&mut self, after: Duration) {
        let held_up = self.hold_up(Route::Token);
        let file = self.world.path("client.json");
        let words = [
            "connect",
            "--json",
            "--client",
            file.to_str().unwrap(),
            "--name",
            "Anna",
        ];
        let mut child = self.world.start(&[&words[..], &["--categories", BOTH]].concat());
        let has_page = || !self.world.opened().is_empty();
        self.world.reach(&mut child, "Google's page", has_page).await;
        let page = self.world.opened().remove(0);
        let back = self.world.sandbox.approve(&page, &Approval::default()).unwrap();
        // The browser waits for its page until the program is dead.
        let browser = tokio::spawn(reqwest::get(back));
        let is_asked = || self.has_struck(held_up);
        self.world.reach(&mut child, "the exchange", is_asked).await;
        tokio::time::sleep(after).await;
        let has_ended = child.try_wait().unwrap().is_some();
        child.kill().unwrap();
        child.wait().unwrap();
        browser.abort();
        self.world.sandbox.faults().remove(held_up);
        if !has_ended {
            self.note(Moment::SignIn(after), 0);
        }
    }

    fn hold_up(&self, route: Route) -> u64 {
        let ms = u64::try_from(HELD_UP.as_millis()).unwrap();
        self.world
            .sandbox
            .faults()
            .add(Rule::on(route, Fault::Delay { ms }))
    }

    fn has_struck(&self, id: u64) -> bool {
        let rules = self.world.sandbox.faults().list();
        rules.iter().any(|rule| rule.id == id && rule.struck > 0)
    }

    fn note(&mut self, moment: Moment, ranges: usize) {
        self.kills.push(Kill {
            copy: self.number,
            moment,
            ranges,
            life: self.lives.len().checked_sub(1),
            again: 0,
            worst: 0,
        });
    }

    /// What went out of the large object, each byte once.
    fn handed_out(&self) -> u64 {
        union(&self.deliveries())
    }

    fn deliveries(&self) -> Vec<DeliverySeen> {
        let jobs = self.world.sandbox.observed().jobs;
        let mut objects = jobs.into_iter().flat_map(|job| job.objects);
        objects
            .find(|object| object.size >= SIZE)
            .map(|object| self.world.sandbox.deliveries(&object.path))
            .unwrap_or_default()
    }

    /// Whether the large object has its name on the disk.
    fn has_name(&self) -> bool {
        let mut all = files(&self.world.path("copies")).into_iter();
        all.any(|file| {
            let is_whole = file.metadata().is_ok_and(|metadata| metadata.len() >= SIZE);
            is_whole && file.extension().is_some_and(|extension| extension == "zip")
        })
    }

    /// Compares everything with what Google had, and has the program prove its own work.
    async fn prove(&self) {
        let all = files(&self.world.path("copies"));
        let folder = the_copy(&self.world.path("copies"));
        let left_over = carryout_core::transfer::PART_SUFFIX;
        let is_left_over = |file: &&PathBuf| file.to_string_lossy().ends_with(left_over);
        assert_eq!(all.iter().find(is_left_over), None, "copy {}", self.number);
        self.world.assert_same_bytes(&folder);
        let verified = self
            .world
            .run(&["verify", "--json", folder.to_str().unwrap()])
            .await;
        assert_eq!(verified.code, Some(0), "copy {}: {verified:?}", self.number);
        let initiated = self.world.sandbox.observed().initiated;
        assert_eq!(initiated.len(), 2);
        assert!(
            initiated.iter().all(|seen| seen.count == 1),
            "copy {}: asked for twice: {initiated:?}",
            self.number
        );
    }

    /// What each kill cost: bytes that its life had been given and a later one was given again.
    fn tell(&mut self) -> Reported {
        let deliveries = self.deliveries();
        let mut kills = std::mem::take(&mut self.kills);
        for kill in &mut kills {
            let Some(life) = kill.life else { continue };
            let end = self.lives[life];
            let begin = life.checked_sub(1).map_or(0, |before| self.lives[before]);
            for delivery in &deliveries[begin..end] {
                let again = shared(delivery, &deliveries[end..]);
                kill.again += again;
                kill.worst = kill.worst.max(again);
            }
        }
        let served: u64 = deliveries
            .iter()
            .map(|delivery| delivery.to - delivery.from)
            .sum();
        Reported {
            kills,
            again: served - union(&deliveries),
            unanswered: self.unanswered,
        }
    }
}

/// How many bytes went out at least once.
fn union(deliveries: &[DeliverySeen]) -> u64 {
    let mut sorted: Vec<(u64, u64)> = deliveries.iter().map(|it| (it.from, it.to)).collect();
    sorted.sort_unstable();
    let mut end = 0;
    sorted.into_iter().fold(0, |sum, (from, to)| {
        let new = to.saturating_sub(from.max(end));
        end = end.max(to);
        sum + new
    })
}

/// How many bytes of one answer went out again in later ones.
fn shared(delivery: &DeliverySeen, later: &[DeliverySeen]) -> u64 {
    let within: Vec<DeliverySeen> = later
        .iter()
        .map(|it| DeliverySeen {
            from: it.from.max(delivery.from),
            to: it.to.min(delivery.to),
            is_open: it.is_open,
        })
        .filter(|it| it.from < it.to)
        .collect();
    union(&within)
}
