//! Whether a client ever heard of a job: its ID must have stood in an answer that was taken whole. What was dropped, spoilt or left
//! unread was never delivered, and only the sandbox knows that.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, to_bytes};
use axum::response::Response;
use http_body::{Frame, SizeHint};

use crate::answer::{self, Dropped};
use crate::faults::Route;
use crate::world::World;

/// Answers of the API are a few hundred bytes.
const LARGEST: usize = 1 << 20;

/// Records which jobs `response` names, once its body is read. Only these routes name a job to a new client.
pub(crate) async fn noting(world: &Arc<World>, route: Route, response: Response) -> Response {
    let is_lost = response.extensions().get::<Dropped>().is_some();
    if is_lost || !matches!(route, Route::Initiate | Route::Retry) {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, LARGEST).await else {
        return answer::status(route, 500);
    };
    let telling = Telling {
        world: Arc::clone(world),
        bytes: Some(bytes),
    };
    Response::from_parts(parts, Body::new(telling))
}

/// An answer that tells as soon as it is taken.
struct Telling {
    world: Arc<World>,
    bytes: Option<Bytes>,
}

impl http_body::Body for Telling {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let Some(bytes) = self.bytes.take() else {
            return Poll::Ready(None);
        };
        let (mut state, now) = self.world.state();
        state.tell(&String::from_utf8_lossy(&bytes), now);
        Poll::Ready(Some(Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
    }
}
