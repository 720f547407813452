//! Consent rounds: opening Google's page, waiting for the user, and reporting what each round granted.

use crate::language::{categories, say, tell as tell_user, text};
use crate::paste::{self, Typed};
use crate::report::reported;
use crate::waiting::{Stop, find};
use carryout_core::advice::{Code, Failure, Problem};
use carryout_core::engine::{ConsentPageError, Engine};
use carryout_core::locale::messages as m;
use carryout_core::snapshot::{ConsentStep, ConsentView, Snapshot};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::sync::watch::Receiver;

/// Access that Google has just given is put away before the program ends.
const SAVING: Duration = Duration::from_secs(4);

/// How a consent round ended.
enum ConsentRound {
    /// There is another one.
    Next,
    /// It was the last one.
    Last,
    /// It brought nothing.
    Failed(Problem),
    /// The user has stopped it.
    Interrupted,
}

/// A sign-in on its way.
struct Journey<'a> {
    engine: &'a Engine,
    stop: &'a Stop,
    pictures: Receiver<Arc<Snapshot>>,
    lines: Option<UnboundedReceiver<Typed>>,
    /// Rounds that are over: a snapshot with no more of them is from before this round.
    over: usize,
}

/// Goes on all consent rounds; answers what ended them early, and whether that was the user.
pub async fn travel(engine: &Engine, stop: &Stop) -> Result<(Option<Problem>, bool), Failure> {
    let mut pictures = engine.snapshots();
    let consent = find(&mut pictures, |picture| picture.consent.clone()).await?;
    announce(&consent);
    let mut journey = Journey {
        engine,
        stop,
        pictures,
        lines: paste::listen(),
        over: 0,
    };
    loop {
        if let Err(failure) = engine.open_consent().await {
            return Ok((Some(failure.into()), false));
        }
        journey.show_link();
        match journey.round().await? {
            ConsentRound::Next => {}
            ConsentRound::Last => return Ok((None, false)),
            ConsentRound::Failed(problem) => return Ok((Some(problem), false)),
            ConsentRound::Interrupted => return Ok((None, true)),
        }
    }
}

impl Journey<'_> {
    /// Waits for the end of one consent round, and does what the user types meanwhile.
    async fn round(&mut self) -> Result<ConsentRound, Failure> {
        let mut failed_to_open = pin!(no_browser(self.engine));
        let mut is_reported = false;
        loop {
            let over = self.over;
            let typed = tokio::select! {
                failed = &mut failed_to_open, if !is_reported => {
                    say(&reported(&failed?));
                    is_reported = true;
                    continue;
                }
                ended = find(&mut self.pictures, |picture| ended(picture, over)) => {
                    return Ok(self.arrived(ended?));
                }
                typed = paste::next(&mut self.lines) => typed,
                () = self.stop.wanted() => return Ok(self.interrupted().await),
            };
            if let Some(ended) = self.obey(typed).await? {
                return Ok(ended);
            }
        }
    }

    fn arrived(&mut self, consent: ConsentView) -> ConsentRound {
        self.over = rounds_over(&consent);
        match consent.step {
            ConsentStep::Failed => ConsentRound::Failed(
                consent
                    .problem
                    .unwrap_or_else(|| Failure::from(Code::Unexpected).into()),
            ),
            ConsentStep::Done => {
                tell(&consent);
                ConsentRound::Last
            }
            ConsentStep::Ready
            | ConsentStep::Opening
            | ConsentStep::Waiting
            | ConsentStep::Saving
            | ConsentStep::Between => {
                tell(&consent);
                ConsentRound::Next
            }
        }
    }

    /// Does what the user typed; answers how the consent round ended, if it did.
    async fn obey(&mut self, typed: Typed) -> Result<Option<ConsentRound>, Failure> {
        match typed {
            Typed::Address(address) => {
                if let Err(failure) = self.engine.paste_address(&address) {
                    say(&reported(&failure.into()));
                }
                Ok(None)
            }
            Typed::Again => match self.engine.open_consent().await {
                Ok(()) => {
                    self.show_link();
                    Ok(None)
                }
                Err(failure) => Ok(Some(ConsentRound::Failed(failure.into()))),
            },
            Typed::ErrorPage => self.smaller_steps().await.map(Some),
            Typed::PageErrorReported(page_error) => {
                self.explain(page_error).await?;
                Ok(None)
            }
            Typed::Other => {
                tell_user(&m::cli_typed_other());
                Ok(None)
            }
        }
    }

    /// Explains a code on Google's error page; the waiting continues.
    async fn explain(&mut self, page_error: ConsentPageError) -> Result<(), Failure> {
        self.engine.report_consent_page_error(page_error).await?;
        let problem = find(&mut self.pictures, |picture| {
            let problem = picture.consent.as_ref()?.problem.clone();
            problem.filter(|problem| problem.details == page_error.word())
        });
        say(&reported(&problem.await?));
        tell_user(&m::cli_type_again());
        Ok(())
    }

    /// Google showed an error page: the consent round is cut in two, or its only category is left out.
    async fn smaller_steps(&mut self) -> Result<ConsentRound, Failure> {
        self.engine.consent_error_page().await?;
        let consent = find(&mut self.pictures, |picture| {
            let at_rest = |consent: &ConsentView| {
                matches!(
                    consent.step,
                    ConsentStep::Ready | ConsentStep::Between | ConsentStep::Done
                )
            };
            picture.consent.clone().filter(at_rest)
        })
        .await?;
        let was_alone = rounds_over(&consent) > self.over;
        self.over = rounds_over(&consent);
        tell_user(&if was_alone {
            m::cli_left_out_one()
        } else {
            m::cli_smaller_steps()
        });
        Ok(if consent.step == ConsentStep::Done {
            ConsentRound::Last
        } else {
            ConsentRound::Next
        })
    }

    async fn interrupted(&mut self) -> ConsentRound {
        tell_user(&m::cli_stopped());
        let saved = find(&mut self.pictures, |picture| {
            let step = picture.consent.as_ref().map(|consent| consent.step);
            (step != Some(ConsentStep::Saving)).then_some(())
        });
        if tokio::time::timeout(SAVING, saved).await.is_err() {
            tell_user(&m::cli_saving_lost());
        }
        ConsentRound::Interrupted
    }

    fn show_link(&self) {
        let Ok(link) = self.engine.consent_link() else {
            return;
        };
        say(&format!("\n{}\n\n  {link}\n", text(&m::cli_link())));
        tell_user(&if self.lines.is_some() {
            m::cli_waiting_paste()
        } else {
            m::cli_waiting()
        });
    }
}

/// Waits until it is known that no browser has opened, which can be seconds after it was tried.
async fn no_browser(engine: &Engine) -> Result<Problem, Failure> {
    find(&mut engine.snapshots(), |picture| {
        let consent = picture.consent.as_ref().filter(|consent| consent.copy_link)?;
        consent.problem.clone()
    })
    .await
}

/// The sign-in, once it waits for nothing of a consent round any more; `over` were before.
fn ended(picture: &Snapshot, over: usize) -> Option<ConsentView> {
    let consent = picture.consent.as_ref()?;
    let is_over = match consent.step {
        ConsentStep::Failed => true,
        ConsentStep::Between | ConsentStep::Done => rounds_over(consent) > over,
        ConsentStep::Ready | ConsentStep::Opening | ConsentStep::Waiting | ConsentStep::Saving => false,
    };
    is_over.then(|| consent.clone())
}

fn rounds_over(consent: &ConsentView) -> usize {
    consent
        .batches
        .iter()
        .filter(|round| round.granted.is_some())
        .count()
}

fn announce(consent: &ConsentView) {
    let asked: usize = consent.batches.iter().map(|round| round.asked.len()).sum();
    tell_user(&m::cli_asks(consent.batches.len(), &categories(asked)));
    tell_user(&m::cli_asks_tick());
    if consent.batches.len() > 1 {
        tell_user(&m::cli_same_account());
    }
}

fn tell(consent: &ConsentView) {
    if consent.batches.len() == 1 {
        // The report says it, with the name.
        return;
    }
    let over = rounds_over(consent);
    let Some(last) = consent.batches.iter().rfind(|round| round.granted.is_some()) else {
        return;
    };
    let granted = last.granted.as_ref().map_or(0, Vec::len);
    tell_user(&m::cli_round(
        over,
        consent.batches.len(),
        granted,
        last.asked.len(),
    ));
}
