//! Everything that can go wrong in a day, drawn from the seed.

use super::EventLog;
use crate::{Harness, Quirk};
use anyhow::Result;
use carryout_sandbox::{Fault, QuotaForm, RetryForm, Route, Rule, When};
use jiff::SignedDuration;
use rand::Rng;
use rand::rngs::StdRng;
use std::time::Duration;

/// The state of the world around the program.
#[derive(Default)]
pub(super) struct FaultSchedule {
    pub(super) kills: u64,
}

impl FaultSchedule {
    /// Lets something happen, or nothing.
    pub(super) async fn change(
        &mut self,
        mut harness: Harness,
        dice: &mut StdRng,
        log: &mut EventLog,
    ) -> Result<Harness> {
        match dice.random_range(0..100) {
            0..25 => {
                let bursts = dice.random_range(1..=4);
                for _ in 0..bursts {
                    harness = killed(harness, dice).await?;
                }
                self.kills += bursts;
                log.tell(&harness, format!("killed {bursts} times"));
            }
            25..60 => {
                harness.staging.sandbox.faults().clear();
                let rule = rule(dice);
                log.tell(&harness, format!("fault: {rule:?}"));
                harness.staging.sandbox.faults().add(rule);
            }
            60..65 => {
                harness.staging.disk.set_full(true);
                log.tell(&harness, "the disk is full");
            }
            65..68 => {
                let quirk = Quirk::BEARABLE[dice.random_range(0..Quirk::BEARABLE.len())];
                harness.staging.disk.set_quirk(Some(quirk));
                log.tell(&harness, format!("the disk is odd: {quirk:?}"));
            }
            68..78 => {
                harness.staging.disk.set_full(false);
                harness.staging.disk.set_quirk(None);
                harness.staging.clock.set_off_by(SignedDuration::ZERO);
                log.tell(&harness, "there is space, and the clock is right");
            }
            78..84 => {
                // A little off, an hour back, or a week off as a machine with an empty battery is.
                let minutes = match dice.random_range(0..6) {
                    0 => -60,
                    1 => 7 * 24 * 60,
                    2 => -7 * 24 * 60,
                    _ => dice.random_range(-180..=180),
                };
                harness
                    .staging
                    .clock
                    .set_off_by(SignedDuration::from_mins(minutes));
                log.tell(&harness, format!("the clock jumps by {minutes} minutes"));
            }
            84..90 => {
                // All timers of a machine that slept fire at once when it wakes.
                let hours = dice.random_range(1..=12);
                tokio::time::advance(Duration::from_secs(hours * 3600)).await;
                log.tell(&harness, format!("the machine slept for {hours} hours"));
            }
            90..91 => {
                let project = harness.staging.sandbox.options().clients[0]
                    .project_number
                    .clone();
                harness.staging.sandbox.remove_access("anna", &project);
                log.tell(&harness, "the user removed the access at Google");
            }
            _ => {
                self.clear(&harness);
                log.tell(&harness, "a fine day");
            }
        }
        Ok(harness)
    }

    /// Nothing is wrong any more.
    pub(super) fn clear(&self, harness: &Harness) {
        harness.staging.sandbox.faults().clear();
        harness.staging.disk.set_full(false);
        harness.staging.disk.set_quirk(None);
        harness.staging.clock.set_off_by(SignedDuration::ZERO);
    }
}

/// Ends the program at any await: half the time after a while in which it may rest, half the time in the middle of
/// whatever it does next.
async fn killed(harness: Harness, dice: &mut StdRng) -> Result<Harness> {
    if dice.random_bool(0.5) {
        harness
            .pass(Duration::from_millis(dice.random_range(0..20_000)))
            .await;
    } else {
        let (before, _) = harness.staging.request_log.so_far();
        for _ in 0..120 {
            harness.pass(Duration::from_secs(30)).await;
            if harness.staging.request_log.so_far().0 > before {
                break;
            }
        }
    }
    // Time stands still while any task is ready: each takes so many steps and no more.
    for _ in 0..dice.random_range(0..300) {
        tokio::task::yield_now().await;
    }
    harness.restart().await
}

fn rule(dice: &mut StdRng) -> Rule {
    let often = When::Probability(dice.random_range(0.05..0.6));
    let (route, fault) = match dice.random_range(0..41) {
        0 => (
            Route::Storage,
            Fault::Cut {
                after: dice.random_range(0..4_000),
            },
        ),
        1 => (
            Route::Storage,
            Fault::Status {
                code: 503,
                retry_after: Some(30),
            },
        ),
        2 => (Route::Storage, Fault::LinkExpired),
        3 => (Route::Storage, Fault::ShortBody { missing: 7 }),
        4 => (Route::Storage, Fault::WrongByte { at: None }),
        5 => (Route::Storage, Fault::Html),
        6 => (Route::Initiate, Fault::DropAnswer),
        7 => (Route::Initiate, Fault::DropRequest),
        8 => (
            Route::Initiate,
            Fault::Status {
                code: 500,
                retry_after: None,
            },
        ),
        9 => (Route::Initiate, Fault::JobFails),
        10 => (Route::State, Fault::Unauthenticated),
        11 => (
            Route::State,
            Fault::Status {
                code: 429,
                retry_after: Some(120),
            },
        ),
        12 => (Route::State, Fault::Garbage),
        13 => (Route::State, Fault::UnknownEnum),
        14 => (
            Route::Token,
            Fault::Status {
                code: 503,
                retry_after: None,
            },
        ),
        15 => (Route::Token, Fault::DropAnswer),
        16 => (Route::Retry, Fault::DropAnswer),
        17 => (Route::Token, Fault::LooseJson),
        18 => (Route::Initiate, Fault::OtherNames),
        19 => (Route::State, Fault::OtherNames),
        20 => (Route::State, Fault::LooseJson),
        21 => (Route::Initiate, Fault::InList),
        22 => (Route::State, Fault::Absurd),
        23 => (
            Route::Initiate,
            Fault::QuotaForbidden {
                form: QuotaForm::ErrorInfo,
            },
        ),
        24 => (Route::State, Fault::QuotaForbidden { form: QuotaForm::Old }),
        25 => (
            Route::Token,
            Fault::QuotaForbidden {
                form: QuotaForm::Exhausted,
            },
        ),
        26 => (
            Route::Initiate,
            Fault::RetryAfter {
                code: 429,
                form: RetryForm::Rfc850,
                seconds: dice.random_range(0..600),
            },
        ),
        27 => (
            Route::Initiate,
            Fault::BadJobId {
                id: "../not an id".to_owned(),
            },
        ),
        28 => (Route::State, Fault::SharedPath),
        29 => (Route::State, Fault::LinkTwice),
        30 => (Route::Storage, Fault::NoHash),
        31 => (Route::Storage, Fault::StatesNothing),
        32 => (Route::Storage, Fault::EndsWithConnection),
        33 => (Route::Storage, Fault::WeakEtag),
        34 => (Route::Storage, Fault::Md5Only),
        35 => (Route::Storage, Fault::NoTotal),
        36 => (Route::Storage, Fault::EarlyRange { by: 100 }),
        37 => (Route::Storage, Fault::NoContentRange),
        38 => (Route::Storage, Fault::MultipartRange),
        39 => (Route::Storage, Fault::Redirect { to: None }),
        _ => (Route::State, Fault::LinkLives { seconds: 5 }),
    };
    Rule::on(route, fault).when(often)
}
