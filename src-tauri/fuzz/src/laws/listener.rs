//! What can be sent to the port that waits for the user's browser, and what can be pasted in its place.

use super::assert_keeps_quiet;
use carryout_core::catalog;
use carryout_core::client::{Endpoints, Kind, Registration};
use carryout_core::consent::request::{Head, LARGEST_HEAD, read};
use carryout_core::consent::{Account, Attempt, Page, RedirectError};
use carryout_core::locale::Locale;
use std::sync::OnceLock;
use url::Url;

/// Reading a head never fails, never changes its mind when more bytes come, and never sends what it was sent.
pub fn listener(bytes: &[u8]) -> String {
    let whole = read(bytes);
    let half = read(&bytes[..bytes.len() / 2]);
    let mut reported = match whole {
        Head::Get { .. } => "asked: ".to_owned(),
        Head::Partial | Head::Prefetch | Head::OtherMethod | Head::TooLarge | Head::NotHttp => {
            format!("{whole:?}")
        }
    };
    if let Head::Get {
        target,
        accept_language,
    } = whole
    {
        assert!(bytes.len() <= LARGEST_HEAD || target.len() < LARGEST_HEAD);
        let locale = Locale::accepted(accept_language);
        for page in [Page::Stale, Page::Denied, Page::Failed, Page::Later] {
            let answer = page.answer(locale);
            assert!(answer.starts_with("HTTP/1.1 "));
            assert_keeps_quiet(&answer);
        }
        reported.push_str(&redirect(target.as_bytes()));
    }
    match half {
        Head::Get { .. } | Head::Prefetch | Head::OtherMethod | Head::TooLarge | Head::NotHttp => {
            assert_eq!(half, whole)
        }
        Head::Partial => {}
    }
    reported
}

/// Only an address with our own state brings a code, in front of it or behind.
pub fn redirect(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let attempt = attempt();
    let state = state_of(attempt);

    // The state cannot be known outside: it was drawn in this process.
    let alone = match attempt.read_redirect(&text) {
        Ok(_code) => {
            assert!(text.contains(&state), "a code without our state");
            "a code".to_owned()
        }
        Err(error) => error.to_string(),
    };
    // With the state it is ours to judge; nothing of it may be repeated.
    let ours = format!("/callback?state={state}&{text}");
    let with_state = match attempt.read_redirect(&ours) {
        Ok(_code) => {
            assert!(ours.len() <= 8 * 1024);
            "a code".to_owned()
        }
        // Google's message is shown on purpose, but without control characters, and shortened.
        Err(RedirectError::GoogleError(said)) => {
            let words = said.to_string();
            assert!(!said.error.is_empty() && words.chars().count() <= 1_300);
            assert!(!words.chars().any(char::is_control));
            words
        }
        Err(error) => {
            assert!(!error.to_string().contains(&state));
            assert_keeps_quiet(&format!("{error} {error:?}"));
            error.to_string()
        }
    };
    format!("{alone}; with our state: {with_state}")
}

fn state_of(attempt: &Attempt) -> String {
    let pairs = attempt.url().query_pairs();
    let mut states = pairs.filter(|(name, _)| name == "state");
    states.next().expect("a state").1.into_owned()
}

/// One sign-in for the whole run.
pub(super) fn attempt() -> &'static Attempt {
    static ATTEMPT: OnceLock<Attempt> = OnceLock::new();
    ATTEMPT.get_or_init(|| {
        let redirect = Url::parse("http://127.0.0.1:4711/callback").expect("an address");
        let scope = catalog::find("myactivity.search").expect("a category").scope();
        Attempt::begin(
            &registration(),
            &Endpoints::google(),
            &[&scope],
            &redirect,
            Account::Choose,
        )
        .expect("a sign-in")
    })
}

/// A client as Google's console gives it out.
pub(super) fn registration() -> Registration {
    Registration::new(
        "1-a.apps.googleusercontent.com".to_owned(),
        Some(super::PLANTED.to_owned().into()),
        None,
        Kind::Imported,
    )
}
