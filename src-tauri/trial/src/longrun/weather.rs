//! Everything that can go wrong in a day, drawn from the seed.

use super::Story;
use crate::{Quirk, Stage};
use anyhow::Result;
use carryout_sandbox::{Fault, QuotaForm, RetryForm, Route, Rule, When};
use jiff::SignedDuration;
use rand::Rng;
use rand::rngs::StdRng;
use std::time::Duration;

/// The state of the world around the program.
#[derive(Default)]
pub(super) struct Weather {
    pub(super) kills: u64,
}

impl Weather {
    /// Lets something happen, or nothing.
    pub(super) async fn change(
        &mut self,
        mut stage: Stage,
        dice: &mut StdRng,
        story: &mut Story,
    ) -> Result<Stage> {
        match dice.random_range(0..100) {
            0..25 => {
                let bursts = dice.random_range(1..=4);
                for _ in 0..bursts {
                    stage = killed(stage, dice).await?;
                }
                self.kills += bursts;
                story.tell(&stage, format!("killed {bursts} times"));
            }
            25..60 => {
                stage.staging.sandbox.faults().clear();
                let rule = rule(dice);
                story.tell(&stage, format!("fault: {rule:?}"));
                stage.staging.sandbox.faults().add(rule);
            }
            60..65 => {
                stage.staging.disk.set_full(true);
                story.tell(&stage, "the disk is full");
            }
            65..68 => {
                let quirk = Quirk::BEARABLE[dice.random_range(0..Quirk::BEARABLE.len())];
                stage.staging.disk.set_quirk(Some(quirk));
                story.tell(&stage, format!("the disk is odd: {quirk:?}"));
            }
            68..78 => {
                stage.staging.disk.set_full(false);
                stage.staging.disk.set_quirk(None);
                stage.staging.clock.set_off_by(SignedDuration::ZERO);
                story.tell(&stage, "there is room, and the clock is right");
            }
            78..84 => {
                // A little off, an hour back, or a week off as a machine with an empty battery is.
                let minutes = match dice.random_range(0..6) {
                    0 => -60,
                    1 => 7 * 24 * 60,
                    2 => -7 * 24 * 60,
                    _ => dice.random_range(-180..=180),
                };
                stage.staging.clock.set_off_by(SignedDuration::from_mins(minutes));
                story.tell(&stage, format!("the clock jumps by {minutes} minutes"));
            }
            84..90 => {
                // All timers of a machine that slept fire at once when it wakes.
                let hours = dice.random_range(1..=12);
                tokio::time::advance(Duration::from_secs(hours * 3600)).await;
                story.tell(&stage, format!("the machine slept for {hours} hours"));
            }
            90..91 => {
                let project = stage.staging.sandbox.options().clients[0].project_number.clone();
                stage.staging.sandbox.remove_access("anna", &project);
                story.tell(&stage, "the person removed the access at Google");
            }
            _ => {
                self.clear(&stage);
                story.tell(&stage, "a fine day");
            }
        }
        Ok(stage)
    }

    /// Nothing is wrong any more.
    pub(super) fn clear(&self, stage: &Stage) {
        stage.staging.sandbox.faults().clear();
        stage.staging.disk.set_full(false);
        stage.staging.disk.set_quirk(None);
        stage.staging.clock.set_off_by(SignedDuration::ZERO);
    }
}

/// Ends the program at any await: half the time after a while in which it may rest, half the time in the middle of
/// whatever it does next.
async fn killed(stage: Stage, dice: &mut StdRng) -> Result<Stage> {
    if dice.random_bool(0.5) {
        stage
            .pass(Duration::from_millis(dice.random_range(0..20_000)))
            .await;
    } else {
        let (before, _) = stage.staging.ledger.so_far();
        for _ in 0..120 {
            stage.pass(Duration::from_secs(30)).await;
            if stage.staging.ledger.so_far().0 > before {
                break;
            }
        }
    }
    // Time stands still while anyone has something to do: everybody takes so many steps and no more.
    for _ in 0..dice.random_range(0..300) {
        tokio::task::yield_now().await;
    }
    stage.restart().await
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
