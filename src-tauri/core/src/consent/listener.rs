//! Waits on this computer's own address for the browser to come back from Google, and answers it.
//!
//! Any local program can connect to the port, so all is bounded: size, time and number. Only a request with
//! the `state` of the attempt ends the waiting.

use super::attempt::Attempt;
use super::page::Page;
use super::redirect::{Code, REDIRECT_PATH, RedirectError};
use super::request::{self, Head, LARGEST_HEAD};
use crate::locale::Locale;
use crate::ports::{BoxFuture, Clock};
use futures_util::StreamExt;
use futures_util::future::{AbortHandle, Abortable};
use futures_util::stream::FuturesUnordered;
use jiff::Timestamp;
use std::collections::VecDeque;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use url::Url;

/// A browser sends its request at once; a slower client is not the user's browser.
const REQUEST_TIME: Duration = Duration::from_secs(10);

/// How long the browser waits for the result.
const LONGEST_HOLD: Duration = Duration::from_secs(20);

/// Browsers open a few connections ahead of need; beyond this the oldest has to go.
const MAX_CONNECTIONS: usize = 16;

/// Waits out a shortage of file handles instead of spinning.
const SHORTAGE: Duration = Duration::from_millis(100);

/// No port on 127.0.0.1 could be opened; the address can still be pasted.
#[derive(Debug, thiserror::Error)]
#[error("no port on this computer could be opened")]
pub struct BindError(#[source] pub std::io::Error);

/// Opens the port to which the browser comes back.
pub trait RedirectListener: Send + Sync + 'static {
    /// Opens a free port on this computer alone.
    fn open(&self) -> BoxFuture<'_, Result<Listener, BindError>>;
}

/// 127.0.0.1 of this computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct Loopback;

impl RedirectListener for Loopback {
    fn open(&self) -> BoxFuture<'_, Result<Listener, BindError>> {
        Box::pin(Listener::bind())
    }
}

/// Why the waiting ended without a code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WaitError {
    /// No redirect arrived in time.
    #[error("the browser did not return in time")]
    TimedOut,
    /// The browser came back without a code; the user has been shown so.
    #[error(transparent)]
    Redirect(RedirectError),
}

/// An open port that waits for one sign-in. Dropping it closes it.
pub struct Listener {
    socket: TcpListener,
    redirect: Url,
    /// The language that the user chose; else the browser's decides.
    locale: Option<Locale>,
}

/// What the browser brought.
pub struct Returned {
    /// The code to exchange.
    pub code: Code,
    /// The browser, which is still waiting for its page.
    pub page: Responder,
}

/// The browser that waits to hear how it went. Dropped or kept too long, it is asked to look at the program.
pub struct Responder {
    page: oneshot::Sender<Page>,
}

impl Responder {
    /// Shows `page` in the user's browser.
    pub fn answer(self, page: Page) {
        // A browser that has been sent on or went away needs no page.
        let _ = self.page.send(page);
    }
}

impl Listener {
    /// Opens a free port on 127.0.0.1, chosen by the system.
    pub async fn bind() -> Result<Self, BindError> {
        let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .map_err(BindError)?;
        let port = socket.local_addr().map_err(BindError)?.port();
        let redirect = Url::parse(&format!("http://{}:{port}{REDIRECT_PATH}", Ipv4Addr::LOCALHOST))
            .map_err(|error| BindError(std::io::Error::other(error)))?;

        Ok(Self {
            socket,
            redirect,
            locale: None,
        })
    }

    /// Shows its pages in this language, whatever the browser asks for.
    #[must_use]
    pub fn speaking(self, locale: Option<Locale>) -> Self {
        Self { locale, ..self }
    }

    /// An address to give to Google where no port could be opened: the browser cannot connect there, and the user
    /// pastes what its address line says.
    ///
    /// # Errors
    /// Never with a port of the dynamic range.
    pub fn probe_redirect() -> Result<Url, url::ParseError> {
        let port = rand::random_range(49_152..=u16::MAX);
        Url::parse(&format!("http://{}:{port}{REDIRECT_PATH}", Ipv4Addr::LOCALHOST))
    }

    /// The address to give to Google, character for character.
    #[must_use]
    pub fn redirect_uri(&self) -> &Url {
        &self.redirect
    }

    /// Waits until `attempt` comes back or `until` has come. The port is closed in either case, and when the
    /// returned future is dropped.
    ///
    /// # Errors
    /// When the browser did not return in time, or returned without a code.
    pub async fn wait(
        self,
        attempt: &Attempt,
        clock: &Arc<dyn Clock>,
        until: Timestamp,
    ) -> Result<Returned, WaitError> {
        let mut visitors = FuturesUnordered::new();
        let mut order: VecDeque<(u64, AbortHandle)> = VecDeque::new();
        let mut came: u64 = 0;
        let mut end = clock.sleep_until(until);

        loop {
            tokio::select! {
                biased;
                () = &mut end => return Err(WaitError::TimedOut),
                accepted = self.socket.accept() => match accepted {
                    Ok((stream, _)) => {
                        if order.len() >= MAX_CONNECTIONS && let Some((_, oldest)) = order.pop_front() {
                            oldest.abort();
                        }
                        came += 1;
                        let (handle, registration) = AbortHandle::new_pair();
                        order.push_back((came, handle));
                        visitors.push(Abortable::new(in_time(came, stream, attempt, self.locale, clock.as_ref()), registration));
                    }
                    Err(_) => clock.sleep(SHORTAGE).await,
                },
                Some(visitor) = visitors.next(), if !visitors.is_empty() => {
                    let Ok((number, visit)) = visitor else { continue };
                    order.retain(|(other, _)| *other != number);
                    if let Some(visit) = visit {
                        return settle(visit, clock);
                    }
                }
            }
        }
    }
}

/// A browser that came back from our own question.
struct Visit {
    stream: TcpStream,
    locale: Locale,
    brought: Result<Code, RedirectError>,
}

fn settle(visit: Visit, clock: &Arc<dyn Clock>) -> Result<Returned, WaitError> {
    let Visit {
        stream,
        locale,
        brought,
    } = visit;
    let (page, reported) = oneshot::channel();
    tokio::spawn(hold(stream, locale, reported, Arc::clone(clock)));
    match brought {
        Ok(code) => Ok(Returned {
            code,
            page: Responder { page },
        }),
        Err(error) => {
            let said = if error == RedirectError::Denied {
                Page::Denied
            } else {
                Page::Failed
            };
            Responder { page }.answer(said);
            Err(WaitError::Redirect(error))
        }
    }
}

/// Keeps the browser waiting until its page is known, though not for ever.
async fn hold(stream: TcpStream, locale: Locale, reported: oneshot::Receiver<Page>, clock: Arc<dyn Clock>) {
    let page = tokio::select! {
        biased;
        page = reported => page.unwrap_or(Page::Later),
        () = clock.sleep(LONGEST_HOLD) => Page::Later,
    };
    let answer = page.answer(locale);
    tokio::select! {
        biased;
        () = say(stream, &answer) => {}
        () = clock.sleep(REQUEST_TIME) => {}
    }
}

async fn in_time(
    number: u64,
    stream: TcpStream,
    attempt: &Attempt,
    locale: Option<Locale>,
    clock: &dyn Clock,
) -> (u64, Option<Visit>) {
    let visit = tokio::select! {
        biased;
        visit = receive(stream, attempt, locale) => visit,
        () = clock.sleep(REQUEST_TIME) => None,
    };
    (number, visit)
}

/// Reads one request. Whatever is not the end of our sign-in is answered here and forgotten.
async fn receive(mut stream: TcpStream, attempt: &Attempt, chosen: Option<Locale>) -> Option<Visit> {
    let mut bytes = Vec::with_capacity(1_024);
    loop {
        let (target, locale) = match request::read(&bytes) {
            Head::Partial => {
                let room = u64::try_from(LARGEST_HEAD.saturating_sub(bytes.len())).unwrap_or(0);
                if (&mut stream).take(room).read_buf(&mut bytes).await.ok()? == 0 {
                    return None;
                }
                continue;
            }
            Head::Get {
                target,
                accept_language,
            } => (
                target,
                chosen.unwrap_or_else(|| Locale::accepted(accept_language)),
            ),
            // Counted as the answer, it would use up the code for a page that may never be shown.
            Head::Prefetch => return refuse(stream, "503 Service Unavailable").await,
            Head::OtherMethod => return refuse(stream, "405 Method Not Allowed").await,
            Head::TooLarge => return refuse(stream, "431 Request Header Fields Too Large").await,
            Head::NotHttp => return refuse(stream, "400 Bad Request").await,
        };
        // An absolute-form target is for proxies (RFC 9112), which this is not.
        let brought = if target.starts_with('/') {
            attempt.read_redirect(target)
        } else {
            Err(RedirectError::NotOurs)
        };
        return match brought {
            Err(RedirectError::NotOurs) => refuse(stream, "404 Not Found").await,
            Err(RedirectError::WrongState | RedirectError::Missing) => {
                say(stream, &Page::Stale.answer(locale)).await;
                None
            }
            brought => Some(Visit {
                stream,
                locale,
                brought,
            }),
        };
    }
}

/// Writes an answer and lets the other side read it before the connection goes.
async fn say(mut stream: TcpStream, answer: &str) {
    if stream.write_all(answer.as_bytes()).await.is_err() || stream.shutdown().await.is_err() {
        return;
    }
    // Closing with something unread would reset the connection and take the answer with it.
    let mut rest = [0; 1_024];
    for _ in 0..64 {
        if !matches!(stream.read(&mut rest).await, Ok(1..)) {
            return;
        }
    }
}

/// Answers without a page; it brought nothing.
async fn refuse(stream: TcpStream, status: &str) -> Option<Visit> {
    let answer = format!(
        "HTTP/1.1 {status}\r\nContent-Length: 0\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n"
    );
    say(stream, &answer).await;
    None
}
