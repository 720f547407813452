//! Where work that blocks is done: on a thread beside the runtime, or in place where everything has to repeat itself.

use std::cell::Cell;
use std::io;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::task::{JoinError, JoinHandle};

thread_local! {
    static IN_PLACE: Cell<bool> = const { Cell::new(false) };
}

/// As long as it lives, `blocking` works in place on this thread.
///
/// Threads end in no fixed order. A runtime of one thread on which nothing else runs does the same
/// things in the same order every time, and that is what a trial that is to be repeated needs.
#[derive(Debug)]
pub struct InPlace {
    before: bool,
    /// It is about this thread and must not leave it.
    _here: PhantomData<*const ()>,
}

impl InPlace {
    /// From now on.
    #[must_use]
    pub fn begin() -> Self {
        Self {
            before: IN_PLACE.replace(true),
            _here: PhantomData,
        }
    }
}

impl Drop for InPlace {
    fn drop(&mut self) {
        IN_PLACE.set(self.before);
    }
}

/// Work that was started; it completes even when its future is dropped.
#[derive(Debug)]
pub struct Blocking<T>(State<T>);

#[derive(Debug)]
enum State<T> {
    Beside(JoinHandle<T>),
    /// What came of it; nothing once it was given away.
    InPlace {
        value: Option<T>,
        gave_way: bool,
    },
}

/// What the disk answers to `work`; work that broke down is trouble of the disk too.
pub(crate) async fn blocking_io<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    blocking(work)
        .await
        .unwrap_or_else(|broken| Err(io::Error::other(broken)))
}

/// Begins `work` at once.
pub(crate) fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Blocking<T> {
    Blocking(if IN_PLACE.get() {
        State::InPlace {
            value: Some(work()),
            gave_way: false,
        }
    } else {
        State::Beside(tokio::task::spawn_blocking(work))
    })
}

impl<T> Unpin for Blocking<T> {}

impl<T> Future for Blocking<T> {
    type Output = Result<T, JoinError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            State::Beside(thread) => Pin::new(thread).poll(context),
            State::InPlace { gave_way, .. } if !*gave_way => {
                // Others go on here, and a program may end here, as they would beside a thread.
                *gave_way = true;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            State::InPlace { value, .. } => {
                value.take().map_or(Poll::Pending, |value| Poll::Ready(Ok(value)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{InPlace, blocking};
    use std::thread::current;

    #[tokio::test]
    async fn work_leaves_the_thread_unless_it_is_to_stay() {
        let here = current().id();

        let beside = blocking(|| current().id()).await.unwrap();
        let in_place = {
            let _here = InPlace::begin();
            blocking(|| current().id()).await.unwrap()
        };
        let beside_again = blocking(|| current().id()).await.unwrap();

        assert_ne!(beside, here);
        assert_eq!(in_place, here);
        assert_ne!(beside_again, here);
    }
}
