//! Waiting for pictures of the engine, and for the user who has had enough.

use carryout_core::advice::{Code, Failure};
use carryout_core::host_conditions::asked_to_end;
use carryout_core::snapshot::Snapshot;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch::Receiver;
use tokio::time::Instant;

/// Something seen in a picture that ends a wait once it has stayed for a while.
///
/// The engine shows what it knows, and right after a request that may still be what it knew before.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen<T> {
    /// What was seen.
    pub what: T,
    /// For how long it must stay as it is.
    pub stays: Duration,
}

/// A picture that stays the same is looked at again after so long: what was not yet due to be reported then is due now.
const AGAIN: Duration = Duration::from_secs(2);

/// Waits until `look` sees the same thing for as long as that thing must stay.
pub async fn until<T: PartialEq>(
    pictures: &mut Receiver<Arc<Snapshot>>,
    mut look: impl FnMut(&Snapshot) -> Option<Seen<T>>,
) -> Result<T, Failure> {
    let mut standing: Option<(Seen<T>, Instant)> = None;
    loop {
        let seen = look(&pictures.borrow_and_update());
        standing = match (standing, seen) {
            (_, None) => None,
            (Some((before, since)), Some(seen)) if before.what == seen.what => Some((seen, since)),
            (_, Some(seen)) => Some((seen, Instant::now())),
        };
        let end = standing.as_ref().map(|(seen, since)| *since + seen.stays);
        let again = Instant::now() + AGAIN;
        tokio::select! {
            changed = changed(pictures) => changed?,
            () = tokio::time::sleep_until(end.map_or(again, |end| end.min(again))) => {}
        }
        if end.is_some_and(|end| end <= Instant::now())
            && !pictures.has_changed().unwrap_or(false)
            && let Some((seen, _)) = standing
        {
            return Ok(seen.what);
        }
    }
}

/// Waits for the first picture in which `look` finds something.
pub async fn find<T>(
    pictures: &mut Receiver<Arc<Snapshot>>,
    mut look: impl FnMut(&Snapshot) -> Option<T>,
) -> Result<T, Failure> {
    loop {
        let found = look(&pictures.borrow_and_update());
        match found {
            Some(found) => return Ok(found),
            None => changed(pictures).await?,
        }
    }
}

async fn changed(pictures: &mut Receiver<Arc<Snapshot>>) -> Result<(), Failure> {
    pictures
        .changed()
        .await
        .map_err(|_| Failure::new(Code::Unexpected, "the engine has ended"))
}

/// Whether the user has had enough: Ctrl-C, a terminal that was closed, or the system asks the program to end.
#[derive(Clone, Debug)]
pub struct Stop(Receiver<bool>);

impl Stop {
    /// Listens from now on; until then the system ends the program by itself.
    pub fn listen() -> Self {
        let (sender, receiver) = tokio::sync::watch::channel(false);
        tokio::spawn(async move {
            asked_to_end().await;
            // Kept until the program ends, so that a closed channel is not read as a request.
            sender.send_replace(true);
            sender.closed().await;
        });
        Self(receiver)
    }

    /// Returns once the user wants to stop.
    pub async fn wanted(&self) {
        if self.0.clone().wait_for(|wanted| *wanted).await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
