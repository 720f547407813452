//! The second clock of the quiet hour: a wall clock that is set back must not make it longer.

use crate::policy::Quiet;
use jiff::Timestamp;
use tokio::time::Instant;

/// What the steady clock of this run knows about the quiet hour of the journal.
#[derive(Debug, Default)]
pub(super) struct QuietTimer {
    known: Option<(Quiet, Instant)>,
}

impl QuietTimer {
    /// Takes in what the journal says, and tells whether that has to be struck out.
    pub(super) fn is_over(&mut self, quiet: Option<Quiet>, now: Timestamp) -> bool {
        let Some(quiet) = quiet else {
            self.known = None;
            return false;
        };
        let Some(left) = quiet.left(now) else {
            return true;
        };
        let end = match self.known {
            Some((known, end)) if known == quiet => end,
            Some(_) | None => Instant::now() + left,
        };
        self.known = Some((quiet, end));
        Instant::now() >= end
    }

    /// Returns once the steady clock says that it is over; never without one.
    pub(super) async fn passed(&self) {
        match self.known {
            Some((_, end)) => tokio::time::sleep_until(end).await,
            None => std::future::pending().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::QuietTimer;
    use crate::policy::Quiet;
    use jiff::{SignedDuration, Timestamp};

    #[tokio::test(start_paused = true)]
    async fn an_hour_is_an_hour_even_when_the_clock_is_set_back_in_it() {
        let begun: Timestamp = "2026-11-21T14:00:00Z".parse().unwrap();
        let (quiet, mut quiet_timer) = (Some(Quiet::hour_from(begun)), QuietTimer::default());
        let start = tokio::time::Instant::now();
        let set_back = begun + SignedDuration::from_mins(1);

        assert!(!quiet_timer.is_over(quiet, begun));
        quiet_timer.passed().await;

        assert_eq!(start.elapsed().as_secs(), 3600);
        assert!(quiet_timer.is_over(quiet, set_back));
    }
}
