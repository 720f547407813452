//! Notices a body that has fallen silent, or carries so little that it might as well have.
//!
//! Time is counted in ticks of a timer, so that a clock that is set changes nothing.

use super::progress::Progress;
use super::source::SILENCE;
use crate::ports::{Body, BoxFuture, Clock, NetworkError};
use bytes::Bytes;
use futures_util::StreamExt;
use std::collections::VecDeque;
use std::time::Duration;

/// Watches one body.
pub(super) struct Watch<'a> {
    clock: &'a dyn Clock,
    progress: &'a Progress,
    tick: BoxFuture<'a, ()>,
    has_heard: bool,
    silent: u32,
    /// What all ranges of the file received in each of the last ticks.
    ticks: VecDeque<u64>,
    received: u64,
}

impl<'a> Watch<'a> {
    const TICK: Duration = Duration::from_secs(15);
    const SILENT: u32 = (SILENCE.as_secs() / Self::TICK.as_secs()) as u32;
    /// The speed is that of the last minute.
    const TICKS: usize = 4;
    /// Bytes a second, of the whole file: less than this over a minute is a stall, and another connection may do better.
    const LEAST: u64 = 1 << 10;

    pub(super) fn new(clock: &'a dyn Clock, progress: &'a Progress) -> Self {
        Self {
            clock,
            progress,
            tick: clock.sleep(Self::TICK),
            has_heard: false,
            silent: 0,
            ticks: VecDeque::new(),
            received: progress.received(),
        }
    }

    /// The next piece of the body, or what is the matter with it.
    pub(super) async fn next(&mut self, body: &mut Body) -> Option<Result<Bytes, NetworkError>> {
        loop {
            tokio::select! {
                biased;
                piece = body.next() => {
                    self.has_heard = true;
                    return piece;
                }
                () = &mut self.tick => {}
            }
            self.tick = self.clock.sleep(Self::TICK);
            if let Some(trouble) = self.ticked() {
                return Some(Err(trouble));
            }
        }
    }

    /// It was not the server that was waited for: what was seen says nothing of it.
    pub(super) fn held_back(&mut self) {
        self.tick = self.clock.sleep(Self::TICK);
        self.silent = 0;
        self.ticks.clear();
        self.received = self.progress.received();
    }

    fn ticked(&mut self) -> Option<NetworkError> {
        self.silent = if std::mem::take(&mut self.has_heard) {
            0
        } else {
            self.silent + 1
        };
        if self.silent >= Self::SILENT {
            return Some(NetworkError::Silence);
        }
        let received = self.progress.received();
        self.ticks.push_back(received.saturating_sub(self.received));
        self.received = received;
        if self.ticks.len() > Self::TICKS {
            self.ticks.pop_front();
        }
        let least = Self::LEAST * Self::TICK.as_secs() * Self::TICKS as u64;
        let is_slow = self.ticks.len() == Self::TICKS && self.ticks.iter().sum::<u64>() < least;
        is_slow.then_some(NetworkError::Slow)
    }
}

#[cfg(test)]
mod tests {
    use super::Watch;
    use crate::ports::{Body, NetworkError, TokioClock};
    use crate::transfer::progress::Progress;
    use bytes::Bytes;
    use futures_util::stream;
    use std::time::Duration;
    use tokio::time::Instant;

    /// A body that gives `len` bytes at a time, each after `pause`.
    fn dripping(len: usize, pause: Duration) -> Body {
        Box::pin(stream::unfold((), move |()| async move {
            tokio::time::sleep(pause).await;
            Some((Ok(Bytes::from(vec![0; len])), ()))
        }))
    }

    /// Takes from `body` until something is wrong, for an hour at most.
    async fn take(mut body: Body, is_held_back: bool) -> Option<(NetworkError, Duration)> {
        let clock = TokioClock::starting_at("2026-01-01T00:00:00Z".parse().unwrap());
        let progress = Progress::default();
        let mut watch = Watch::new(&clock, &progress);
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(3600) {
            match watch.next(&mut body).await {
                Some(Ok(piece)) => progress.add_received(piece.len() as u64),
                Some(Err(error)) => return Some((error, start.elapsed())),
                None => return None,
            }
            if is_held_back {
                watch.held_back();
            }
        }
        None
    }

    #[tokio::test(start_paused = true)]
    async fn one_byte_every_five_seconds_is_a_stall() {
        let (error, after) = take(dripping(1, Duration::from_secs(5)), false).await.unwrap();

        assert_eq!(error, NetworkError::Slow);
        assert!(after <= Duration::from_secs(75), "{after:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_line_that_is_slow_and_no_more_is_left_alone() {
        assert_eq!(take(dripping(2048, Duration::from_secs(1)), false).await, None);
        assert_eq!(
            take(dripping(30 << 10, Duration::from_secs(20)), false).await,
            None
        );
    }

    #[tokio::test(start_paused = true)]
    async fn what_the_users_own_limit_holds_back_is_no_stall() {
        assert_eq!(take(dripping(1, Duration::from_secs(5)), true).await, None);
    }

    #[tokio::test(start_paused = true)]
    async fn silence_ends_a_body_within_a_minute() {
        let (error, after) = take(Box::pin(stream::pending()), false).await.unwrap();

        assert_eq!(error, NetworkError::Silence);
        assert!(after <= Duration::from_secs(45), "{after:?}");
    }
}
