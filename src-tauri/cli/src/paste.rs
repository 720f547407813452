//! What a user types while Google's page is open: the final address, or the error code on the page.

use carryout_core::engine::ConsentPageError;
use std::io::{BufRead as _, IsTerminal as _};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// One line of the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// The address at which the browser ended.
    Address(String),
    /// Open Google's page once more.
    Again,
    /// Google showed an error page.
    ErrorPage,
    /// Google showed an error page with a code on it.
    PageErrorReported(ConsentPageError),
    /// Nothing that is known here.
    Other,
}

/// Listens to the terminal; nothing when standard input is none.
pub fn listen() -> Option<UnboundedReceiver<Typed>> {
    if !std::io::stdin().is_terminal() {
        return None;
    }
    let (sender, lines) = unbounded_channel();
    // A thread of its own, because reading a terminal cannot be broken off; it ends with the program.
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines() {
            let Ok(line) = line else { return };
            if sender.send(understand(&line)).is_err() {
                return;
            }
        }
    });
    Some(lines)
}

/// The next line the user types; pending for ever where there is no terminal.
pub async fn next(lines: &mut Option<UnboundedReceiver<Typed>>) -> Typed {
    if let Some(open) = lines
        && let Some(typed) = open.recv().await
    {
        return typed;
    }
    *lines = None;
    std::future::pending().await
}

fn understand(line: &str) -> Typed {
    let line = line.trim();
    let lower = line.to_ascii_lowercase();
    let is_address = [
        "http://",
        "https://",
        "http%3a",
        "https%3a",
        "127.0.0.1",
        "state=",
    ]
    .iter()
    .any(|part| lower.contains(part));
    if is_address {
        return Typed::Address(line.to_owned());
    }
    match lower.as_str() {
        "again" => Typed::Again,
        "error" => Typed::ErrorPage,
        words => ConsentPageError::named_in(words).map_or(Typed::Other, Typed::PageErrorReported),
    }
}

#[cfg(test)]
mod tests {
    use super::{Typed, understand};
    use carryout_core::engine::ConsentPageError;

    #[test]
    fn pasted_address_is_distinguished_from_a_command() {
        let address = "http://127.0.0.1:4711/callback?state=x&code=y";

        assert_eq!(
            understand(&format!(" {address} ")),
            Typed::Address(address.to_owned())
        );
        assert_eq!(
            understand("127.0.0.1:4711/callback?state=x"),
            Typed::Address("127.0.0.1:4711/callback?state=x".into())
        );
        for wrapped in [
            "<https://127.0.0.1:1/callback?x>",
            "http%3A%2F%2F127.0.0.1%3A1%2Fcallback",
        ] {
            assert_eq!(understand(wrapped), Typed::Address(wrapped.to_owned()));
        }
        assert_eq!(
            [understand("Again"), understand("error"), understand("")],
            [Typed::Again, Typed::ErrorPage, Typed::Other]
        );
    }

    #[test]
    fn the_word_on_googles_page_is_known_alone_and_in_its_line() {
        for line in [
            "invalid_scope",
            "Error 400: invalid_scope",
            "error 400: INVALID_SCOPE ",
        ] {
            assert_eq!(
                understand(line),
                Typed::PageErrorReported(ConsentPageError::Scope),
                "{line}"
            );
        }
        assert_eq!(understand("error 400"), Typed::Other);
    }
}
