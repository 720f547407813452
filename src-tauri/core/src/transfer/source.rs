//! Asks the storage for bytes until it gives them, renewing links and staying away as it says.

use super::answer::{Identity, Reading, error_code, is_page, read};
use super::backoff::{BackOff, Next};
use super::error::{TransferError, WrongAnswer};
use super::link::{Held, LinkDesk, LinkError};
use super::order::World;
use super::progress::Progress;
use super::work::{Halt, StartOver};
use crate::ports::{Body, NetworkError, read_limited};
use bytes::Bytes;
use http::{Request, StatusCode, header};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// After so long without a byte a connection is given up.
pub(super) const SILENCE: Duration = Duration::from_secs(30);

/// Asks the storage for bytes; shared by all ranges of a file.
pub(super) struct Source<'a> {
    pub(super) world: &'a World,
    pub(super) progress: &'a Progress,
    desk: LinkDesk<'a>,
    /// The object is stored packed and has to be asked for as it is.
    takes_gzip: AtomicBool,
}

/// An answer whose bytes are wanted.
pub(super) struct Opened {
    pub(super) identity: Identity,
    pub(super) body: Body,
    pub(super) from: u64,
    /// One after the last byte that was announced.
    pub(super) end: u64,
    /// Whether the server knows ranges.
    pub(super) is_range: bool,
    /// Whether the object may well be a web page.
    pub(super) may_be_page: bool,
}

/// What has gone wrong in a row for one range.
pub(super) struct Trouble {
    back_off: BackOff,
    refused: Option<Held>,
    refusals: u32,
    /// The storage said that the object is not there.
    is_said_gone: bool,
    wholes: u32,
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
    const WHOLES: u32 = 3;

    pub(super) fn new(seed: u64, is_extra: bool) -> Self {
        Self {
            back_off: BackOff::new(seed),
            refused: None,
            refusals: 0,
            is_said_gone: false,
            wholes: 0,
            received: 0,
            is_extra,
        }
    }

    /// Bytes came.
    pub(super) fn succeeded(&mut self) {
        self.back_off.succeeded();
        self.refused = None;
        (self.refusals, self.wholes) = (0, 0);
        (self.is_said_gone, self.is_extra) = (false, false);
    }

    pub(super) fn breath(&mut self) -> Duration {
        self.back_off.breath()
    }
}

impl<'a> Source<'a> {
    pub(super) fn new(world: &'a World, progress: &'a Progress, desk: LinkDesk<'a>) -> Self {
        Self {
            world,
            progress,
            desk,
            takes_gzip: AtomicBool::new(false),
        }
    }

    /// Asks for the bytes from `from` to `to` (to the end without it) until an answer brings them.
    pub(super) async fn open(
        &self,
        from: u64,
        to: Option<u64>,
        known: Option<&Identity>,
        trouble: &mut Trouble,
    ) -> Result<Opened, Refusal> {
        let mut is_plain = false;
        loop {
            let held = match self.desk.current(trouble.refused.as_ref()).await {
                Ok(held) => held,
                Err(LinkError::Gone) => return Err(TransferError::Gone.into()),
                Err(error @ LinkError::Unreachable(_)) => {
                    self.stay_away(trouble, error.into(), None).await?;
                    continue;
                }
                Err(error) => return Err(TransferError::from(error).into()),
            };
            let answer = match self.ask(&held, from, to, known, is_plain).await {
                Ok(answer) => answer,
                Err(error) => {
                    self.stay_away(trouble, TransferError::Offline(error), None)
                        .await?;
                    continue;
                }
            };
            let (head, body) = answer.into_parts();
            match read(head.status, &head.headers, from, self.world.clock.now()) {
                Reading::Bytes { identity, end } => {
                    if known.is_some_and(|known| !known.agrees(&identity)) {
                        return Err(Halt::StartOver(StartOver::Changed).into());
                    }
                    let is_range = head.status == StatusCode::PARTIAL_CONTENT;
                    let may_be_page = is_named_page(held.link.object_name()) || is_page(&head.headers);
                    return Ok(Opened {
                        identity,
                        body,
                        from,
                        end,
                        is_range,
                        may_be_page,
                    });
                }
                Reading::Whole(identity) => {
                    if known.is_some_and(|known| !known.agrees(&identity)) {
                        return Err(Halt::StartOver(StartOver::Changed).into());
                    }
                    trouble.wholes += 1;
                    if trouble.wholes >= Trouble::WHOLES {
                        return Err(Halt::StartOver(StartOver::RangeIgnored).into());
                    }
                    self.stay_away(trouble, WrongAnswer::RangeIgnored.into(), None)
                        .await?;
                }
                Reading::Unpacked => {
                    if self.takes_gzip.swap(true, Ordering::Relaxed) {
                        self.stay_away(trouble, WrongAnswer::Encoded.into(), None).await?;
                    }
                }
                Reading::Refused => self.refused(trouble, held, head.status, body).await?,
                Reading::Missing => {
                    self.missing(trouble, held, head.status, body).await?;
                }
                Reading::Changed => return Err(Halt::StartOver(StartOver::Changed).into()),
                Reading::OutOfRange { total } => match known {
                    Some(known) if total.is_some_and(|total| total != known.total) => {
                        return Err(Halt::StartOver(StartOver::Changed).into());
                    }
                    // Nothing can be asked for in an empty object but the object itself.
                    None if !is_plain => is_plain = true,
                    Some(_) | None => {
                        self.stay_away(trouble, WrongAnswer::OtherOffset.into(), None)
                            .await?
                    }
                },
                Reading::Busy(retry_after) => {
                    let error = TransferError::Busy {
                        status: head.status.as_u16(),
                        retry_after,
                    };
                    self.stay_away(trouble, error, retry_after).await?;
                }
                Reading::Wrong(wrong) => self.stay_away(trouble, wrong.into(), None).await?,
            }
        }
    }

    async fn ask(
        &self,
        held: &Held,
        from: u64,
        to: Option<u64>,
        known: Option<&Identity>,
        is_plain: bool,
    ) -> Result<http::Response<Body>, NetworkError> {
        // A signed address allows no header beyond these.
        let encoding = if self.takes_gzip.load(Ordering::Relaxed) {
            "gzip"
        } else {
            "identity"
        };
        let mut request = Request::get(held.link.expose()).header(header::ACCEPT_ENCODING, encoding);
        if !is_plain {
            let range = to.map_or_else(
                || format!("bytes={from}-"),
                |to| format!("bytes={from}-{}", to - 1),
            );
            request = request.header(header::RANGE, range);
        }
        if let Some(etag) = known.and_then(|known| known.etag.as_ref()) {
            request = request.header(header::IF_MATCH, etag);
        }
        let request = request
            .body(Bytes::new())
            .map_err(|_| NetworkError::Protocol("the link is no usable address".to_owned()))?;
        tokio::select! {
            biased;
            answer = self.world.network.send(request) => answer,
            () = self.world.clock.sleep(SILENCE) => Err(NetworkError::Silence),
        }
    }

    /// A link that does not work is replaced at once the first time, then with growing patience.
    async fn refused(
        &self,
        trouble: &mut Trouble,
        held: Held,
        status: StatusCode,
        body: Body,
    ) -> Result<(), Refusal> {
        let code = self.code(body).await;
        trouble.refused = Some(held);
        trouble.refusals += 1;
        let error = TransferError::Refused {
            status: status.as_u16(),
            code,
        };
        if trouble.refusals > Trouble::REFUSALS {
            return Err(error.into());
        }
        if trouble.refusals > 1 {
            self.stay_away(trouble, error, None).await?;
        }
        Ok(())
    }

    /// One word of the storage that there is no such object can be a stumble: Google is asked for new links first, and
    /// says itself if there are none. With a new link the same word is believed.
    async fn missing(
        &self,
        trouble: &mut Trouble,
        held: Held,
        status: StatusCode,
        body: Body,
    ) -> Result<(), Refusal> {
        let code = self.code(body).await;
        // Only the storage's own word counts for that; a stranger on the way may say 404 as well.
        if matches!(code.as_str(), "NoSuchKey" | "NoSuchBucket") || status == StatusCode::GONE {
            if trouble.is_said_gone {
                return Err(TransferError::Gone.into());
            }
            trouble.is_said_gone = true;
        }
        trouble.refused = Some(held);
        trouble.refusals += 1;
        let error = TransferError::Refused {
            status: status.as_u16(),
            code,
        };
        if trouble.refusals > Trouble::REFUSALS {
            return Err(error.into());
        }
        self.stay_away(trouble, error, None).await
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
    pub(super) async fn stay_away(
        &self,
        trouble: &mut Trouble,
        error: TransferError,
        wanted: Option<Duration>,
    ) -> Result<(), Refusal> {
        if trouble.is_extra {
            return Err(Refusal::Withdraw);
        }
        tracing::debug!(%error, "one more try to fetch a part");
        let received = self.progress.received();
        if received > trouble.received {
            trouble.received = received;
            trouble.back_off.succeeded();
        }
        match trouble.back_off.failed(wanted) {
            Next::Wait(pause) => {
                self.world.clock.sleep(pause).await;
                Ok(())
            }
            Next::GiveUp => Err(error.into()),
        }
    }
}

fn is_named_page(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".html", ".htm", ".xhtml", ".xml", ".svg"]
        .iter()
        .any(|end| name.ends_with(end))
}
