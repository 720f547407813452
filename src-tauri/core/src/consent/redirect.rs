//! Reads the address with which the browser comes back. Anyone can send such an address, so nothing in it is
//! believed before its `state` is ours.

use crate::intake::{sentence, word};
use secrecy::{ExposeSecret, SecretString};
use std::borrow::Cow;
use subtle::ConstantTimeEq;
use url::Url;

/// The path on which the program's own listener waits for the browser.
pub const REDIRECT_PATH: &str = "/callback";

/// Google asks to allow for codes of 256 bytes and says that this may change; an address beyond this is no redirect.
const LONGEST_ADDRESS: usize = super::request::LARGEST_HEAD;
const LONGEST_CODE: usize = 2 * 1024;

/// The names of this computer that a browser or a user may put in place of 127.0.0.1.
const HOSTS: [&str; 3] = ["127.0.0.1", "localhost", "[::1]"];

/// Longer than each of these, with what follows.
const HOSTS_LENGTH: usize = 16;

/// An encoded address has its first percent sign where its scheme or its host ends.
const ENCODED_BEGIN: usize = 16;

/// The code that is exchanged for tokens, once and within minutes. Cannot be printed.
pub struct Code(SecretString);

impl Code {
    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

/// Why an address brings no code. Holds nothing secret out of it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RedirectError {
    /// The address belongs to another attempt, or to none.
    #[error("the address belongs to another sign-in")]
    WrongState,
    /// The user said no on Google's page.
    #[error("access was not allowed")]
    Denied,
    /// Google redirected with another error, with its message, cleaned.
    #[error("Google reported {0}")]
    GoogleError(GoogleError),
    /// Another address than the one the browser is sent back to.
    #[error("this is not the address the browser is sent back to")]
    NotOurs,
    /// The right address, but without an answer in it, for example because only a part was copied.
    #[error("the address is incomplete")]
    Missing,
}

/// An error that Google sends the browser back with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoogleError {
    /// The error code, as in RFC 6749 and Google's guide; or whatever stood in its place, cleaned.
    pub error: String,
    /// What Google says to it, cleaned; may be empty.
    pub description: String,
}

impl std::fmt::Display for GoogleError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.error)?;
        match self.description.as_str() {
            "" => Ok(()),
            description => write!(formatter, ": {description}"),
        }
    }
}

/// Reads `address`: a request target (`/callback?…`) or a whole address, as pasted.
pub(super) fn read(address: &str, redirect: &Url, state: &SecretString) -> Result<Code, RedirectError> {
    let url = ours(address, redirect)?;
    let mut answer = Answer::default();
    for (name, value) in url.query_pairs() {
        // Programs that show an address as HTML may hand on `&amp;` in place of `&`.
        let place = match name.strip_prefix("amp;").unwrap_or(&name) {
            "state" => &mut answer.state,
            "code" => &mut answer.code,
            "error" => &mut answer.error,
            "error_subtype" => &mut answer.subtype,
            "error_description" => &mut answer.description,
            // `scope`, `iss`, `authuser`, `prompt` and whatever else Google adds one day.
            _ => continue,
        };
        // Of two answers neither is to be believed.
        if place.replace(value).is_some() {
            return Err(RedirectError::NotOurs);
        }
    }

    let theirs = answer.state.ok_or(RedirectError::Missing)?;
    if !bool::from(theirs.as_bytes().ct_eq(state.expose_secret().as_bytes())) {
        return Err(RedirectError::WrongState);
    }
    match (answer.error, answer.code) {
        (Some(error), _) => {
            let subtype = answer
                .subtype
                .map(|subtype| word(&subtype))
                .filter(|subtype| !subtype.is_empty());
            let description = sentence(&answer.description.unwrap_or_default());
            match (error.trim().to_ascii_lowercase().as_str(), subtype) {
                // Google says more precisely why access is denied.
                ("access_denied", Some(subtype)) if subtype != "access_denied" => {
                    Err(RedirectError::GoogleError(GoogleError {
                        error: subtype,
                        description,
                    }))
                }
                ("access_denied", _) => Err(RedirectError::Denied),
                _ => Err(RedirectError::GoogleError(GoogleError {
                    error: named(&error),
                    description,
                })),
            }
        }
        (None, Some(code)) => {
            let code = once_more(code);
            if is_code(&code) {
                Ok(Code(SecretString::from(code.into_owned())))
            } else {
                Err(RedirectError::Missing)
            }
        }
        (None, None) => Err(RedirectError::Missing),
    }
}

#[derive(Default)]
struct Answer<'a> {
    state: Option<Cow<'a, str>>,
    code: Option<Cow<'a, str>>,
    error: Option<Cow<'a, str>>,
    subtype: Option<Cow<'a, str>>,
    description: Option<Cow<'a, str>>,
}

/// The address as a URL if it leads to where the listener of a sign-in waits.
///
/// The port is not compared: the `state` is what tells sign-ins apart, and an old address shall be named as such.
fn ours(address: &str, redirect: &Url) -> Result<Url, RedirectError> {
    if address.is_empty() || address.len() > LONGEST_ADDRESS {
        return Err(RedirectError::NotOurs);
    }
    let found = if address.starts_with('/') {
        target(address, redirect)
    } else {
        pasted(address)
    };
    found.ok_or(RedirectError::NotOurs)
}

/// The target of a request to the listener.
fn target(address: &str, redirect: &Url) -> Option<Url> {
    let is_path = !address.starts_with("//");
    let url = is_path.then(|| redirect.join(address).ok()).flatten()?;
    (url.origin() == redirect.origin() && is_way_back(&url)).then_some(url)
}

/// What a user copied out of a browser, in all the forms in which it comes here: wrapped by a mail program, between
/// brackets, encoded once more by a chat, inside the address of a link checker or of the browser's own error page.
fn pasted(text: &str) -> Option<Url> {
    let joined: String = text.chars().filter(|letter| !is_blank(*letter)).collect();
    let mut candidates = vec![joined.as_str()];
    candidates.extend(text.split(is_blank));
    candidates.into_iter().find_map(|candidate| {
        let candidate = candidate.trim_matches(is_wrapping);
        let url = whole(candidate).or_else(|| whole(&decoded(candidate)?))?;
        if is_way_back(&url) {
            return Some(url);
        }
        url.query_pairs()
            .find_map(|(_, inner)| whole(&inner).filter(is_way_back))
    })
}

/// A whole address; the scheme, which browsers hide, may be missing.
fn whole(text: &str) -> Option<Url> {
    let lower = text
        .get(..HOSTS_LENGTH.min(text.len()))
        .map(str::to_ascii_lowercase);
    let is_bare = lower.is_some_and(|lower| {
        HOSTS.iter().any(|host| {
            let rest = lower.strip_prefix(host);
            rest.is_some_and(|rest| rest.starts_with([':', '/']))
        })
    });
    let text = if is_bare {
        Cow::Owned(format!("http://{text}"))
    } else {
        Cow::Borrowed(text)
    };
    Url::parse(&text)
        .ok()
        .filter(|url| url.has_host() || url.scheme() == "about")
}

/// The text with its percent signs resolved, where it begins as an encoded address does.
fn decoded(text: &str) -> Option<String> {
    let is_encoded = text.get(..ENCODED_BEGIN.min(text.len()))?.contains('%');
    let mut pairs = url::form_urlencoded::parse(text.as_bytes());
    // Without `=` and `&`, which are encoded too, the whole text is one name.
    match (is_encoded, pairs.next(), pairs.next()) {
        (true, Some((name, value)), None) if value.is_empty() => Some(name.into_owned()),
        _ => None,
    }
}

/// A browser that insists on encryption comes to the same place by `https`, and fails there.
fn is_way_back(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https")
        && url.host_str().is_some_and(|host| HOSTS.contains(&host))
        && url.path() == REDIRECT_PATH
        && url.username().is_empty()
        && url.password().is_none()
}

/// Blanks, and what shows as nothing at all.
fn is_blank(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(
            letter,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
        )
}

/// What stands around an address in a text; no code and no state begins or ends like this.
fn is_wrapping(letter: char) -> bool {
    matches!(
        letter,
        '"' | '\'' | '`' | '<' | '>' | '(' | ')' | '{' | '}' | '|' | ',' | ';' | '.' | '!' | '*'
    ) || matches!(
        letter,
        '\u{2018}'..='\u{201f}' | '\u{2039}' | '\u{203a}' | '\u{ab}' | '\u{bb}'
    )
}

/// A code in which a percent sign is left was encoded twice on its way.
fn once_more(code: Cow<'_, str>) -> Cow<'_, str> {
    if !code.contains('%') {
        return code;
    }
    let mut pairs = url::form_urlencoded::parse(code.as_bytes());
    match (pairs.next(), pairs.next()) {
        (Some((name, value)), None) if value.is_empty() => Cow::Owned(name.into_owned()),
        _ => code,
    }
}

fn is_code(code: &str) -> bool {
    (1..=LONGEST_CODE).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_graphic())
}

/// The error code as it may be shown.
fn named(error: &str) -> String {
    match word(error) {
        empty if empty.is_empty() => "an error without a name".to_owned(),
        named => named,
    }
}

#[cfg(test)]
#[path = "redirect_tests.rs"]
mod tests;
