//! The real program, killed again and again: a few times in every test run, a hundred times with `cargo xtask survive`.

mod days;
mod moment;
mod round;
mod tally;

use moment::Moment;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use round::Round;
use std::time::Duration;
use tally::Tally;

/// What the bar allows to be fetched again for each range under way.
const ALLOWED: u64 = 16 << 20;
/// So many kills while bytes flow fall on one copy at most.
const MOST_PER_COPY: usize = 3;

/// How hard it is tried; `cargo xtask survive` says it through the environment.
pub struct Plan {
    /// Kills while the bytes of one large object flow.
    kills: usize,
    /// Decides about every moment.
    seed: u64,
    /// Copies with faults, each killed at any moment.
    days: usize,
    /// How long a stopped program stands still.
    pub standstill: Duration,
}

impl Plan {
    /// What is asked for; without a word something short.
    pub fn read() -> Self {
        let number = |name: &str, otherwise: u64| {
            std::env::var(name).map_or(otherwise, |text| text.parse().expect("a number"))
        };
        Self {
            kills: usize::try_from(number("CARRYOUT_SURVIVE_KILLS", 2)).unwrap(),
            seed: number("CARRYOUT_SURVIVE_SEED", 1),
            days: usize::try_from(number("CARRYOUT_SURVIVE_DAYS", 1)).unwrap(),
            standstill: Duration::from_secs(number("CARRYOUT_SURVIVE_STANDSTILL", 0)),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn kill_at_any_moment_gives_the_same_bytes_and_no_repeated_request() {
    let plan = Plan::read();
    let mut tally = Tally::default();
    for number in 0.. {
        let left = plan.kills - tally.kills_of_bytes();
        if left == 0 {
            break;
        }
        // Each copy has dice of its own, so that it can be played again without those before it.
        let mut dice = StdRng::seed_from_u64(plan.seed.wrapping_mul(1_000_003).wrapping_add(number));
        let Some(mut round) = Round::begin(number).await else {
            return;
        };
        let kills = dice.random_range(1..=MOST_PER_COPY.min(left));
        let moments = Moment::draw(&mut dice, kills);
        eprintln!("copy {number}: {moments:?}");
        let reported = round.play(&moments, &mut dice).await;
        reported.kills.iter().for_each(|kill| eprintln!("{kill}"));
        tally.add(reported);
    }

    eprintln!("\nseed {}\n{tally}", plan.seed);
    assert!(
        tally.worst() <= ALLOWED,
        "a range fetched {} bytes again",
        tally.worst()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_among_faults_lose_nothing_and_repeat_no_request() {
    let plan = Plan::read();
    let mut dice = StdRng::seed_from_u64(plan.seed);

    let Some(kills) = days::live(plan.days, &mut dice).await else {
        return;
    };

    eprintln!(
        "\nseed {}: {} copies among faults, {kills} kills",
        plan.seed, plan.days
    );
    assert!(kills > 0 || plan.days == 1);
}
