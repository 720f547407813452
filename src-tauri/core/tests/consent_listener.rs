//! The listener on real loopback sockets, against everything a browser or another program may send.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops where it cannot go on"
)]

use carryout_core::catalog::SCOPE_PREFIX;
use carryout_core::client::{Endpoints, Kind, Registration};
use carryout_core::consent::{
    Account, Attempt, GoogleError, Listener, Page, RedirectError, Returned, WaitError,
};
use carryout_core::locale::Locale;
use carryout_core::ports::{BoxFuture, Clock};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::task::JoinHandle;

#[tokio::test]
async fn the_browser_is_held_until_it_is_known_what_was_granted() {
    let waiting = Waiting::begin().await;
    let mut browser = waiting
        .browser("GET", &waiting.answer("code=4/abc"), "Accept-Language: de\r\n")
        .await;

    let returned = waiting.end().await.unwrap();

    assert!(
        browser.is_silent().await,
        "no page before it is known what to say"
    );
    returned.page.answer(Page::Partly { got: 11, asked: 14 });
    let page = browser.read_all().await;
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n"));
    assert!(page.contains("11 von 14"), "{page}");
}

#[tokio::test]
async fn language_that_was_chosen_goes_before_that_of_the_browser() {
    let waiting = Waiting::speaking(Locale::named("de")).await;
    let mut stale = waiting
        .browser("GET", "/callback?state=old&code=old", "Accept-Language: en\r\n")
        .await;
    let mut browser = waiting
        .browser("GET", &waiting.answer("code=4/abc"), "Accept-Language: en\r\n")
        .await;

    waiting
        .end()
        .await
        .unwrap()
        .page
        .answer(Page::Partly { got: 11, asked: 14 });

    for page in [browser.read_all().await, stale.read_all().await] {
        assert!(page.contains("<html lang=\"de\""), "{page}");
    }
}

#[tokio::test]
async fn neither_state_nor_code_are_on_any_page() {
    let waiting = Waiting::begin().await;
    let state = waiting.state.clone();
    let mut stale = waiting
        .browser("GET", "/callback?state=planted-state&code=planted-code", "")
        .await;
    let mut browser = waiting
        .browser("GET", &waiting.answer("code=planted-code"), "")
        .await;

    let returned = waiting.end().await.unwrap();
    returned.page.answer(Page::Granted { got: 2 });

    for page in [stale.read_all().await, browser.read_all().await] {
        assert!(!page.contains("planted") && !page.contains(&state), "{page}");
        assert!(page.contains("\r\nCache-Control: no-store\r\n"));
        assert!(page.contains("\r\nReferrer-Policy: no-referrer\r\n"));
        assert!(page.contains("\r\nContent-Security-Policy: default-src 'none'; style-src 'sha256-"));
    }
}

#[tokio::test]
async fn browser_without_outcome_is_redirected_after_20_seconds() {
    let waiting = Waiting::begin().await;
    let clock = waiting.clock.clone();
    let mut browser = waiting.browser("GET", &waiting.answer("code=4/abc"), "").await;
    let returned = waiting.end().await.unwrap();

    clock.advance_when_awaited(Duration::from_secs(21)).await;

    assert!(browser.read_all().await.contains("<h1>Back to Carryout</h1>"));
    returned.page.answer(Page::Granted { got: 1 });
}

#[tokio::test]
async fn a_program_that_drops_the_browser_still_sends_it_back() {
    let waiting = Waiting::begin().await;
    let mut browser = waiting.browser("GET", &waiting.answer("code=4/abc"), "").await;

    drop(waiting.end().await.unwrap());

    assert!(browser.read_all().await.contains("<h1>Back to Carryout</h1>"));
}

#[tokio::test]
async fn a_refusal_ends_the_waiting_and_is_shown() {
    let waiting = Waiting::begin().await;
    let mut browser = waiting
        .browser("GET", &waiting.answer("error=access_denied"), "")
        .await;

    let ended = waiting.end().await;

    assert_eq!(ended.err(), Some(WaitError::Redirect(RedirectError::Denied)));
    assert!(
        browser
            .read_all()
            .await
            .contains("<h1>Access was not allowed</h1>")
    );
}

#[tokio::test]
async fn an_error_of_google_ends_the_waiting_and_is_shown() {
    let waiting = Waiting::begin().await;
    let mut browser = waiting
        .browser("GET", &waiting.answer("error=server_error"), "")
        .await;

    let ended = waiting.end().await;

    let expected = WaitError::Redirect(RedirectError::GoogleError(GoogleError {
        error: "server_error".to_owned(),
        description: String::new(),
    }));
    assert_eq!(ended.err(), Some(expected));
    assert!(
        browser
            .read_all()
            .await
            .contains("<h1>Access was not granted</h1>")
    );
}

#[tokio::test]
async fn whatever_is_not_our_answer_is_turned_away_and_forgotten() {
    let waiting = Waiting::begin().await;
    let good = waiting.answer("code=4/abc");
    let absolute = format!("http://127.0.0.1:{}{good}", waiting.port);
    let cases = [
        ("GET", "/favicon.ico", "HTTP/1.1 404 "),
        ("GET", "/", "HTTP/1.1 404 "),
        ("GET", "/callback/x?code=1", "HTTP/1.1 404 "),
        ("GET", "/callback?state=wrong&code=4/abc", "HTTP/1.1 400 "),
        (
            "GET",
            "/callback?state=wrong&error=access_denied",
            "HTTP/1.1 400 ",
        ),
        ("GET", "/callback", "HTTP/1.1 400 "),
        ("GET", absolute.as_str(), "HTTP/1.1 404 "),
        ("POST", good.as_str(), "HTTP/1.1 405 "),
        ("HEAD", good.as_str(), "HTTP/1.1 405 "),
        ("OPTIONS", good.as_str(), "HTTP/1.1 405 "),
        ("\u{1}", good.as_str(), "HTTP/1.1 400 "),
    ];

    for (method, target, expected) in cases {
        let answer = waiting.browser(method, target, "").await.read_all().await;

        assert!(answer.starts_with(expected), "{method} {target}: {answer}");
    }
    let _browser = waiting.browser("GET", &good, "").await;
    assert!(waiting.end().await.is_ok(), "and the real one still counts");
}

#[tokio::test]
async fn stale_redirect_shows_an_explanation() {
    let waiting = Waiting::begin().await;

    let page = waiting
        .browser("GET", "/callback?state=earlier&code=4/x", "")
        .await
        .read_all()
        .await;

    assert!(page.contains("<h1>This page is out of date</h1>"));
}

#[tokio::test]
async fn a_browser_that_looks_ahead_does_not_use_the_answer_up() {
    for line in [
        "Sec-Purpose: prefetch;prerender\r\n",
        "Purpose: prefetch\r\n",
        "X-Moz: prefetch\r\n",
    ] {
        let waiting = Waiting::begin().await;
        let answer = waiting.answer("code=4/abc");
        let mut ahead = waiting.browser("GET", &answer, line).await;
        let mut head = waiting.browser("HEAD", &answer, "").await;
        assert!(ahead.read_all().await.starts_with("HTTP/1.1 503 "), "{line}");
        assert!(head.read_all().await.starts_with("HTTP/1.1 405 "));

        let mut browser = waiting.browser("GET", &answer, "").await;
        let returned = waiting.end().await.unwrap();

        returned.page.answer(Page::Granted { got: 1 });
        assert!(browser.read_all().await.starts_with("HTTP/1.1 200 "), "{line}");
    }
}

#[tokio::test]
async fn a_browser_with_cookies_of_every_program_on_this_address_is_heard() {
    let waiting = Waiting::begin().await;
    let cookies = format!("Cookie: {}\r\n", "session=0123456789; ".repeat(3_000));
    let mut browser = waiting
        .browser("GET", &waiting.answer("code=4/abc"), &cookies)
        .await;

    let returned = waiting.end().await.unwrap();

    returned.page.answer(Page::Granted { got: 1 });
    assert!(browser.read_all().await.starts_with("HTTP/1.1 200 "));
}

#[tokio::test]
async fn a_browser_that_tries_encryption_first_comes_in_when_it_does_without() {
    let waiting = Waiting::begin().await;
    let mut hello = waiting.connect().await;
    hello.write(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03").await;
    hello.read_all().await;
    let mut browser = waiting.browser("GET", &waiting.answer("code=4/abc"), "").await;

    let returned = waiting.end().await.unwrap();

    returned.page.answer(Page::Granted { got: 1 });
    assert!(browser.read_all().await.starts_with("HTTP/1.1 200 "));
}

#[tokio::test]
async fn a_huge_head_is_cut_off() {
    let waiting = Waiting::begin().await;
    let mut client = waiting.connect().await;

    client
        .write(&[b"GET /callback?".as_slice(), &[b'a'; 64 * 1024]].concat())
        .await;

    assert!(client.read_all().await.starts_with("HTTP/1.1 431 "));
    let _browser = waiting.browser("GET", &waiting.answer("code=4/abc"), "").await;
    assert!(waiting.end().await.is_ok());
}

#[tokio::test]
async fn idle_or_slow_client_is_dropped_after_10_seconds() {
    let waiting = Waiting::begin().await;
    let mut silent = waiting.connect().await;
    let mut dripping = waiting.connect().await;
    dripping.write(b"GET /callb").await;
    waiting.clock.advance_when(2, Duration::from_secs(6)).await;
    dripping.write(b"ack").await;

    waiting.clock.advance_when(2, Duration::from_secs(5)).await;

    assert_eq!(silent.read_all().await, "");
    assert_eq!(dripping.read_all().await, "");
    let _browser = waiting.browser("GET", &waiting.answer("code=4/abc"), "").await;
    assert!(waiting.end().await.is_ok());
}

#[tokio::test]
async fn many_foreign_connections_do_not_block_the_browser() {
    let waiting = Waiting::begin().await;
    let mut crowd = Vec::new();
    for _ in 0..200 {
        crowd.push(waiting.connect().await);
    }
    assert_eq!(
        crowd[0].read_all().await,
        "",
        "the oldest has to go, though its time is not over"
    );

    let _browser = waiting.browser("GET", &waiting.answer("code=4/abc"), "").await;

    assert!(waiting.end().await.is_ok());
}

#[tokio::test]
async fn a_request_may_come_in_pieces() {
    let waiting = Waiting::begin().await;
    let mut browser = waiting.connect().await;
    let request = format!(
        "GET {} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        waiting.answer("code=4/abc")
    );

    for piece in request.as_bytes().chunks(7) {
        browser.write(piece).await;
    }

    assert!(waiting.end().await.is_ok());
}

#[tokio::test]
async fn port_is_closed_after_the_redirect() {
    let waiting = Waiting::begin().await;
    let port = waiting.port;
    let _browser = waiting.browser("GET", &waiting.answer("code=4/abc"), "").await;

    let returned = waiting.end().await;

    assert!(returned.is_ok());
    assert!(TcpStream::connect(("127.0.0.1", port)).await.is_err());
}

#[tokio::test]
async fn cancelling_closes_the_port_and_every_connection() {
    let waiting = Waiting::begin().await;
    let port = waiting.port;
    let mut visitor = waiting.connect().await;
    waiting.clock.awaited(2).await;

    waiting.task.abort();

    assert_eq!(visitor.read_all().await, "");
    assert!(waiting.task.await.is_err());
    assert!(TcpStream::connect(("127.0.0.1", port)).await.is_err());
}

#[tokio::test]
async fn listener_times_out_without_a_redirect() {
    let waiting = Waiting::begin().await;
    let port = waiting.port;

    waiting.clock.advance_when(1, Duration::from_secs(30 * 60)).await;

    assert_eq!(waiting.end().await.err(), Some(WaitError::TimedOut));
    assert!(TcpStream::connect(("127.0.0.1", port)).await.is_err());
}

#[tokio::test]
async fn two_sign_ins_have_two_ports_and_do_not_take_each_others_answer() {
    let (one, two) = (Waiting::begin().await, Waiting::begin().await);
    assert_ne!(one.port, two.port);

    let page = one
        .browser("GET", &two.answer("code=4/abc"), "")
        .await
        .read_all()
        .await;

    assert!(page.contains("<h1>This page is out of date</h1>"));
    let _browser = two.browser("GET", &two.answer("code=4/abc"), "").await;
    assert!(two.end().await.is_ok());
    assert!(!one.task.is_finished());
}

/// A listener that waits for half an hour of a clock that only the test moves.
struct Waiting {
    port: u16,
    state: String,
    clock: HandClock,
    task: JoinHandle<Result<Returned, WaitError>>,
}

impl Waiting {
    async fn begin() -> Self {
        Self::speaking(None).await
    }

    async fn speaking(locale: Option<Locale>) -> Self {
        let listener = Listener::bind().await.unwrap().speaking(locale);
        let port = listener.redirect_uri().port().unwrap();
        let client = "1-a.apps.googleusercontent.com".to_owned();
        let attempt = Attempt::begin(
            &Registration::new(client, None, None, Kind::Imported),
            &Endpoints::google(),
            &[&format!("{SCOPE_PREFIX}myactivity.search")],
            listener.redirect_uri(),
            Account::Choose,
        )
        .unwrap();
        let state = attempt
            .url()
            .query_pairs()
            .find(|(name, _)| name == "state")
            .unwrap()
            .1
            .into_owned();
        let clock = HandClock::new();
        let shared: Arc<dyn Clock> = Arc::new(clock.clone());
        let task = tokio::spawn(async move {
            let until = shared.now() + SignedDuration::from_mins(30);
            listener.wait(&attempt, &shared, until).await
        });

        Self {
            port,
            state,
            clock,
            task,
        }
    }

    fn answer(&self, what: &str) -> String {
        format!("/callback?state={}&{what}&scope=x&authuser=0", self.state)
    }

    async fn connect(&self) -> Visitor {
        Visitor(TcpStream::connect(("127.0.0.1", self.port)).await.unwrap())
    }

    async fn browser(&self, method: &str, target: &str, headers: &str) -> Visitor {
        let mut visitor = self.connect().await;
        visitor
            .write(format!("{method} {target} HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}\r\n").as_bytes())
            .await;
        visitor
    }

    async fn end(self) -> Result<Returned, WaitError> {
        let ended = tokio::time::timeout(Duration::from_secs(20), self.task).await;
        ended.expect("the waiting ends").expect("the task lives")
    }
}

struct Visitor(TcpStream);

impl Visitor {
    async fn write(&mut self, bytes: &[u8]) {
        self.0.write_all(bytes).await.unwrap();
        self.0.flush().await.unwrap();
    }

    /// All that comes until the other side closes; a reset counts as closing.
    async fn read_all(&mut self) -> String {
        let mut bytes = Vec::new();
        let reading = self.0.read_to_end(&mut bytes);
        let _ = tokio::time::timeout(Duration::from_secs(20), reading)
            .await
            .expect("the connection is closed");
        String::from_utf8(bytes).unwrap()
    }

    async fn is_silent(&self) -> bool {
        let mut byte = [0];
        tokio::time::timeout(Duration::from_millis(100), self.0.peek(&mut byte))
            .await
            .is_err()
    }
}

/// A clock that stands still until the test moves it. Real sockets and the runtime's paused time do not mix.
#[derive(Clone)]
struct HandClock {
    now: watch::Sender<Timestamp>,
    sleepers: watch::Sender<usize>,
}

impl HandClock {
    fn new() -> Self {
        Self {
            now: watch::Sender::new("2026-11-21T12:00:00Z".parse().unwrap()),
            sleepers: watch::Sender::new(0),
        }
    }

    /// Returns once `count` sleeps are under way.
    async fn awaited(&self, count: usize) {
        self.sleepers
            .subscribe()
            .wait_for(|sleepers| *sleepers >= count)
            .await
            .unwrap();
    }

    async fn advance_when_awaited(&self, by: Duration) {
        self.advance_when(1, by).await;
    }

    async fn advance_when(&self, count: usize, by: Duration) {
        self.awaited(count).await;
        self.now.send_modify(|now| *now += by);
    }
}

impl Clock for HandClock {
    fn now(&self) -> Timestamp {
        *self.now.borrow()
    }

    fn sleep_until(&self, until: Timestamp) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let _counted = Counted::new(&self.sleepers);
            self.now.subscribe().wait_for(|now| *now >= until).await.unwrap();
        })
    }
}

struct Counted<'a>(&'a watch::Sender<usize>);

impl<'a> Counted<'a> {
    fn new(sleepers: &'a watch::Sender<usize>) -> Self {
        sleepers.send_modify(|count| *count += 1);
        Self(sleepers)
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.send_modify(|count| *count -= 1);
    }
}
