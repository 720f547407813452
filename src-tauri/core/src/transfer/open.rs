//! Asking for bytes until an answer brings them.

use super::answer::{Head, Reading, read};
use super::error::{TransferError, WrongAnswer};
use super::follow::Answered;
use super::identity::{Identity, Match};
use super::link::LinkError;
use super::page::{self, Signs};
use super::patience::{Refusal, Trouble};
use super::range_worker::{Halt, StartOver};
use super::source::{SILENCE, Source};
use crate::ports::{Body, NetworkError};
use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt, stream};
use http::StatusCode;
use std::sync::atomic::Ordering;
use url::Url;

/// Less than this is skipped without asking whether the server would not rather begin where it is wanted.
const LITTLE: u64 = 16 << 20;

/// An answer whose bytes are wanted.
pub(super) struct Opened {
    pub(super) head: Head,
    pub(super) body: Body,
    /// The first byte that is wanted; what comes before it is of no use.
    pub(super) from: u64,
    /// Whether the server knows ranges.
    pub(super) is_range: bool,
}

/// What an answer is held against.
struct Question<'a> {
    from: u64,
    known: Option<&'a Identity>,
    /// No range was asked for.
    is_plain: bool,
    /// The name of what was asked for.
    name: &'a str,
}

/// What an answer with bytes is good for.
enum Use {
    Taken(Box<Opened>),
    /// Nothing; the pause before the next question is over.
    Again,
    /// Nothing, as a range.
    Odd,
}

impl Source<'_> {
    /// Asks for the bytes from `from` to `to` (to the end without it) until an answer brings them.
    ///
    /// A range that begins or ends elsewhere is asked for once more, since the whole would bring
    /// durable bytes again. After that, every unusable answer is followed by one request without a range, and then by
    /// a pause; so many of them in a row end in an error.
    pub(super) async fn open(
        &self,
        from: u64,
        to: Option<u64>,
        known: Option<&Identity>,
        trouble: &mut Trouble,
    ) -> Result<Opened, Refusal> {
        if from > 0 && known.is_some_and(|known| !known.version.can_resume()) {
            return Err(Halt::StartOver(StartOver::Unproved).into());
        }
        let mut is_plain = !self.may_use_ranges();
        let mut has_repeated = from == 0;
        loop {
            let held = match self.store.current(trouble.refused.as_ref()).await {
                Ok(held) => held,
                Err(LinkError::Gone) => return Err(TransferError::Gone.into()),
                Err(error @ LinkError::Unreachable(_)) => {
                    self.back_off(trouble, error.into(), None).await?;
                    continue;
                }
                Err(error) => return Err(TransferError::from(error).into()),
            };
            let range = (!is_plain).then_some((from, to));
            let answered = match self.ask(&held, range, known).await {
                Ok(answered) => answered,
                Err(error) => {
                    self.back_off(trouble, TransferError::Offline(error), None)
                        .await?;
                    continue;
                }
            };
            let status = answered.head.status;
            let odd = match read(status, &answered.head.headers, self.world.clock.now()) {
                Reading::Bytes(head) => {
                    let question = Question {
                        from,
                        known,
                        is_plain,
                        name: held.link.key().name(),
                    };
                    match self.look_at(answered, *head, &question, trouble).await? {
                        Use::Taken(opened) => return Ok(*opened),
                        Use::Again => continue,
                        Use::Odd => WrongAnswer::OtherOffset,
                    }
                }
                Reading::OddRange => WrongAnswer::OtherOffset,
                Reading::Unpacked => {
                    if self.takes_gzip.swap(true, Ordering::Relaxed) {
                        self.back_off(trouble, WrongAnswer::Encoded.into(), None).await?;
                    }
                    continue;
                }
                Reading::Refused => {
                    self.refused(trouble, held, status, answered.body).await?;
                    continue;
                }
                Reading::Changed => return Err(Halt::StartOver(StartOver::Changed).into()),
                Reading::OutOfRange { total } => {
                    // Nothing can be asked for in an empty object but the object itself. Of one that is not, one of
                    // two lengths is wrong; the object itself shows which.
                    if known.is_some_and(|known| total.is_some_and(|total| total != known.total)) {
                        return Err(Halt::StartOver(StartOver::OtherLength).into());
                    }
                    WrongAnswer::OtherOffset
                }
                Reading::Busy(retry_after) => {
                    let error = TransferError::Busy {
                        status: status.as_u16(),
                        retry_after,
                    };
                    self.back_off(trouble, error, retry_after).await?;
                    continue;
                }
                Reading::Wrong(wrong) => {
                    self.back_off(trouble, wrong.into(), None).await?;
                    continue;
                }
            };
            if trouble.is_extra || is_plain {
                self.back_off(trouble, odd.into(), None).await?;
            } else if status == StatusCode::PARTIAL_CONTENT && !std::mem::replace(&mut has_repeated, true) {
                self.back_off(trouble, odd.into(), None).await?;
                continue;
            }
            is_plain = !is_plain || !self.may_use_ranges();
        }
    }

    /// Whether an answer with bytes is of use for the question.
    async fn look_at(
        &self,
        answered: Answered,
        head: Head,
        question: &Question<'_>,
        trouble: &mut Trouble,
    ) -> Result<Use, Refusal> {
        let Answered {
            head: parts,
            mut body,
            url,
        } = answered;
        let (from, known) = (question.from, question.known);
        let is_range = parts.status == StatusCode::PARTIAL_CONTENT;
        if head.start > from || from > 0 && head.end.is_some_and(|end| end <= from) {
            return Ok(Use::Odd);
        }
        if head.start == 0 && !head.version.has_checksum() {
            let signs = Signs::of(&parts.headers, question.name, url.as_ref());
            let (start, rest) = self.peek(body).await;
            if signs.is_page(&start) {
                self.back_off(trouble, WrongAnswer::Page.into(), None).await?;
                return Ok(Use::Again);
            }
            body = rest;
        }
        match known.map(|known| (known, known.compare(head.total, &head.version))) {
            None | Some((_, Match::Proved)) => {}
            Some((_, Match::Other)) => return Err(Halt::StartOver(StartOver::Changed).into()),
            Some((_, Match::OtherLength)) => return Err(Halt::StartOver(StartOver::OtherLength).into()),
            Some((known, Match::Unproved)) => {
                self.in_doubt(known, head.total, trouble).await?;
                return Ok(Use::Again);
            }
        }
        if known.is_none() && head.total.is_none() && is_range && !question.is_plain {
            // Perhaps the length is stated where the whole is asked for.
            return Ok(Use::Odd);
        }
        let skip = from - head.start;
        if skip > 0 && trouble.is_extra {
            return Err(Refusal::Withdraw);
        }
        if skip > LITTLE && !question.is_plain && !std::mem::replace(&mut trouble.has_come_whole, true) {
            self.back_off(trouble, WrongAnswer::RangeIgnored.into(), None)
                .await?;
            return Ok(Use::Again);
        }
        self.set_host(url.as_ref().and_then(Url::host_str).map(str::to_owned));
        Ok(Use::Taken(Box::new(Opened {
            head,
            body,
            from,
            is_range,
        })))
    }

    /// An answer that proves nothing: a stumble, or a server that never proves anything of a part.
    async fn in_doubt(
        &self,
        known: &Identity,
        total: Option<u64>,
        trouble: &mut Trouble,
    ) -> Result<(), Refusal> {
        if total.is_none_or(|total| total == known.total) {
            return Err(Halt::StartOver(StartOver::Unproved).into());
        }
        if std::mem::replace(&mut trouble.is_in_doubt, true) {
            return Err(Halt::StartOver(StartOver::Changed).into());
        }
        self.back_off(trouble, WrongAnswer::Unproved.into(), None).await
    }

    /// The first bytes of a body, and the body with them.
    async fn peek(&self, mut body: Body) -> (Bytes, Body) {
        let mut start = BytesMut::new();
        let mut pieces = Vec::new();
        let silence = self.world.clock.sleep(SILENCE);
        tokio::pin!(silence);
        while start.len() < page::ENOUGH {
            let piece = tokio::select! {
                biased;
                piece = body.next() => piece,
                () = &mut silence => Some(Err(NetworkError::Silence)),
            };
            let Some(piece) = piece else { break };
            let is_over = piece.is_err();
            if let Ok(piece) = &piece {
                start.extend_from_slice(&piece[..piece.len().min(page::ENOUGH)]);
            }
            pieces.push(piece);
            if is_over {
                break;
            }
        }
        (start.freeze(), Box::pin(stream::iter(pieces).chain(body)))
    }
}
