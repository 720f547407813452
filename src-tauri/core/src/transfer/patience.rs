//! What a range does about trouble: another link, another try after a pause, or an end.

use super::answer::error_code;
use super::backoff::BackOff;
use super::error::TransferError;
use super::link::Held;
use super::range_worker::Halt;
use super::source::Source;
use crate::ports::{Body, NetworkError, read_limited};
use http::StatusCode;
use std::time::Duration;

/// What has gone wrong in a row for one range.
pub(super) struct Trouble {
    back_off: BackOff,
    pub(super) refused: Option<Held>,
    refusals: u32,
    /// The storage said that the object is not there.
    is_said_gone: bool,
    /// The whole came where its rest was asked for.
    pub(super) has_come_whole: bool,
    /// An answer proved nothing and had another length.
    pub(super) is_in_doubt: bool,
    /// What all ranges had received when the row began.
    received: u64,
    /// Whether this range is one too many if it gets nothing.
    pub(super) is_extra: bool,
}

/// Why a range was not opened.
pub(super) enum Refusal {
    Halt(Halt),
    /// An extra range got nothing: there were enough without it.
    Withdraw,
}

impl<E: Into<Halt>> From<E> for Refusal {
    fn from(halt: E) -> Self {
        Self::Halt(halt.into())
    }
}

impl Trouble {
    const REFUSALS: u32 = 3;
    /// A connection that brings less than this and ends has brought nothing: so it takes ages to fetch anything.
    pub(super) const ENOUGH: u64 = 1 << 10;

    pub(super) fn new(seed: u64, is_extra: bool) -> Self {
        Self {
            back_off: BackOff::new(seed),
            refused: None,
            refusals: 0,
            is_said_gone: false,
            has_come_whole: false,
            is_in_doubt: false,
            received: 0,
            is_extra,
        }
    }

    /// Bytes came.
    pub(super) fn succeeded(&mut self) {
        self.back_off.succeeded();
        self.refused = None;
        self.refusals = 0;
        (self.is_said_gone, self.is_extra) = (false, false);
        (self.has_come_whole, self.is_in_doubt) = (false, false);
    }

    pub(super) fn short_pause(&mut self) -> Duration {
        self.back_off.short_pause()
    }
}

impl Source<'_> {
    /// A link that does not work is replaced at once the first time, then with growing patience.
    ///
    /// A single 404 of the storage can be transient: Google is asked for new links first, and
    /// reports itself if there are none. With a new link the same error is final.
    pub(super) async fn refused(
        &self,
        trouble: &mut Trouble,
        held: Held,
        status: StatusCode,
        body: Body,
    ) -> Result<(), Refusal> {
        let code = self.code(body).await;
        let is_missing = matches!(status, StatusCode::NOT_FOUND | StatusCode::GONE);
        // Only the storage's own error counts for that; a proxy in between may answer 404 as well.
        let says_gone = is_missing && matches!(code.as_str(), "NoSuchKey" | "NoSuchBucket");
        let is_gone = says_gone || status == StatusCode::GONE;
        if is_gone && std::mem::replace(&mut trouble.is_said_gone, true) {
            return Err(TransferError::Gone.into());
        }
        trouble.refused = Some(held);
        trouble.refusals += 1;
        let status = status.as_u16();
        let error = TransferError::Refused { status, code };
        if trouble.refusals > Trouble::REFUSALS {
            return Err(error.into());
        }
        if is_missing || trouble.refusals > 1 {
            self.back_off(trouble, error, None).await?;
        }
        Ok(())
    }

    async fn code(&self, body: Body) -> String {
        const LIMIT: usize = 64 << 10;
        const PATIENCE: Duration = Duration::from_secs(10);

        tokio::select! {
            biased;
            body = read_limited(body, LIMIT) => body.map(|body| error_code(&body)).unwrap_or_default(),
            () = self.world.clock.sleep(PATIENCE) => String::new(),
        }
    }

    /// Waits before the next try, or ends with `error` when enough tries brought nothing.
    pub(super) async fn back_off(
        &self,
        trouble: &mut Trouble,
        error: TransferError,
        wanted: Option<Duration>,
    ) -> Result<(), Refusal> {
        if trouble.is_extra {
            return Err(Refusal::Withdraw);
        }
        tracing::debug!(%error, "one more try to fetch a part");
        let received = self.progress.useful();
        let is_slow = matches!(error, TransferError::Offline(NetworkError::Slow));
        if received >= trouble.received + Trouble::ENOUGH && !is_slow {
            trouble.back_off.succeeded();
        }
        trouble.received = received;
        let pause = trouble.back_off.failed(wanted).ok_or(error)?;
        self.world.clock.sleep(pause).await;
        Ok(())
    }
}
