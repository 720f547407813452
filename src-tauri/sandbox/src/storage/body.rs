//! The bytes on their way out: handed over without copying, unless a fault wants them slow, cut, or wrong.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::time::{Sleep, sleep};

use crate::faults::{Drawn, Fault};
use crate::object::{Delivery, Object, Version};
use crate::world::World;

const FRAME: u64 = 1 << 20;

/// A range of an object as a response body.
pub(super) struct ObjectBody {
    world: Arc<World>,
    object: Arc<Object>,
    version: Arc<Version>,
    at: u64,
    end: u64,
    sent: u64,
    faults: Faults,
    pause: Option<Pin<Box<Sleep>>>,
    length_known: bool,
    cutting: bool,
    delivery: Arc<Delivery>,
}

impl Drop for ObjectBody {
    fn drop(&mut self) {
        self.delivery.close();
    }
}

#[derive(Default)]
struct Faults {
    cut: Option<u64>,
    stall: Option<(u64, Option<u64>)>,
    rate: Option<u64>,
    wrong_byte: Option<u64>,
}

impl ObjectBody {
    pub(super) fn new(
        world: &Arc<World>,
        object: &Arc<Object>,
        version: Arc<Version>,
        from: u64,
        end: u64,
        drawn: &Drawn,
    ) -> Self {
        let mut faults = Faults::default();
        for fault in drawn.iter() {
            match fault {
                Fault::Cut { after } => faults.cut = Some(*after),
                Fault::Stall { after, ms } => faults.stall = Some((*after, *ms)),
                Fault::Throttle { bytes_per_second } => faults.rate = Some((*bytes_per_second).max(1)),
                Fault::WrongByte { at } => faults.wrong_byte = Some(at.unwrap_or(from + (end - from) / 2)),
                _ => {}
            }
        }
        Self {
            world: Arc::clone(world),
            object: Arc::clone(object),
            version,
            at: from,
            end,
            sent: 0,
            faults,
            pause: None,
            length_known: ![Fault::NoLength, Fault::StatesNothing, Fault::EndsWithConnection]
                .iter()
                .any(|fault| drawn.has(fault)),
            cutting: false,
            delivery: object.deliver(from),
        }
    }

    /// The next bytes and whether they are the right ones.
    fn next(&self, most: u64) -> (Bytes, bool) {
        let bytes = self.version.content.at(self.at, most, &self.world.noise);
        match self
            .faults
            .wrong_byte
            .and_then(|at| at.checked_sub(self.at))
            .and_then(|at| usize::try_from(at).ok())
        {
            Some(at) if at < bytes.len() => {
                let mut changed = bytes.to_vec();
                changed[at] ^= 0x55;
                (changed.into(), false)
            }
            _ => (bytes, true),
        }
    }
}

impl Body for ObjectBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(pause) = &mut self.pause {
            if pause.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            self.pause = None;
        }
        if self.at >= self.end {
            return Poll::Ready(None);
        }
        let mut most = FRAME.min(self.end - self.at);
        if let Some(after) = self.faults.cut {
            if self.sent >= after {
                if !std::mem::replace(&mut self.cutting, true) {
                    // hyper throws away what it has not flushed when a body fails; this lets it flush first.
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
                let error = io::Error::new(io::ErrorKind::ConnectionReset, "the sandbox cut the connection");
                return Poll::Ready(Some(Err(error)));
            }
            most = most.min(after - self.sent);
        }
        if let Some((after, ms)) = self.faults.stall {
            if self.sent < after {
                most = most.min(after - self.sent);
            } else if let Some(ms) = ms {
                self.faults.stall = None;
                return self.rest(Duration::from_millis(ms), context);
            } else {
                // Nothing will wake this body: it waits until its connection is closed.
                return Poll::Pending;
            }
        }
        if let Some(rate) = self.faults.rate {
            most = most.min((rate / 50).max(1));
        }
        let (bytes, right) = self.next(most);
        let count = bytes.len() as u64;
        self.object.count(count);
        self.delivery.count(count);
        if right {
            self.object
                .cover(self.version.generation, self.at, self.at + count);
        }
        self.at += count;
        self.sent += count;
        if let Some(rate) = self.faults.rate {
            let time = Duration::from_nanos(count.saturating_mul(1_000_000_000) / rate);
            self.pause = Some(Box::pin(sleep(time)));
        }
        Poll::Ready(Some(Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.at >= self.end
    }

    fn size_hint(&self) -> SizeHint {
        if self.length_known {
            SizeHint::with_exact(self.end - self.at)
        } else {
            SizeHint::default()
        }
    }
}

impl ObjectBody {
    fn rest(
        mut self: Pin<&mut Self>,
        time: Duration,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        self.pause = Some(Box::pin(sleep(time)));
        self.poll_frame(context)
    }
}
