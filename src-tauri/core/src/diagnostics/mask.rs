//! Removes private parts from a text: names the user gave, paths, and whatever looks
//! like a token, although none should be there.

use crate::intake::{addresses, patterns};
use crate::journal::View;
use std::path::Path;

/// What is to be masked besides patterns.
#[derive(Clone, Debug, Default)]
pub struct Mask {
    /// Texts of the user's, the longest first, with their replacements.
    words: Vec<(String, String)>,
}

impl Mask {
    /// Masks names and folders out of the journal, and where the program lives.
    #[must_use]
    pub fn of(view: &View, home: &Path) -> Self {
        let mut words = vec![(home.display().to_string(), "<home>".to_owned())];
        for connection in view.connections.iter() {
            let number = connection.id;
            words.push((connection.name.clone(), format!("<name {number}>")));
            if let Some(folder) = &connection.folder {
                words.push((folder.clone(), format!("<folder {number}>")));
            }
        }
        for export in &view.exports {
            let (row, number) = (&export.row, export.row.connection);
            words.push((row.connection_name.clone(), format!("<name {number}>")));
            words.push((row.folder.clone(), format!("<copy {}>", row.id)));
        }
        for client in view.clients.iter() {
            words.push((client.client_id.clone(), format!("<client {}>", client.id)));
            for project in client.project_id.iter().chain(&client.project_number) {
                words.push((project.clone(), format!("<project {}>", client.id)));
            }
        }
        Self::words(words)
    }

    /// Masks these texts with their replacements.
    #[must_use]
    pub fn words(mut words: Vec<(String, String)>) -> Self {
        words.retain(|(word, _)| !word.trim().is_empty());
        words.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        words.dedup_by(|a, b| a.0 == b.0);
        Self { words }
    }

    /// The text without private parts.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        let mut text = addresses(text);
        for (word, instead) in &self.words {
            text = replace_word(&text, word, instead);
        }
        patterns(&text)
    }
}

/// Replaces `word` where it stands alone: a connection that is called "a" must not blacken every sentence.
fn replace_word(text: &str, word: &str, instead: &str) -> String {
    let mut replaced = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(word) {
        let (before, from) = rest.split_at(at);
        let (found, after) = from.split_at(word.len());
        replaced.push_str(before);
        let goes_on = |near: Option<char>| near.is_some_and(char::is_alphanumeric);
        let is_inside = goes_on(replaced.chars().next_back()) || goes_on(after.chars().next());
        replaced.push_str(if is_inside { found } else { instead });
        rest = after;
    }
    replaced.push_str(rest);
    replaced
}

#[cfg(test)]
mod tests {
    use super::Mask;
    use proptest::prelude::*;

    #[test]
    fn private_data_is_masked() {
        let mask = mask();
        for (text, masked) in [
            (
                "GET https://storage.googleapis.com/bucket/part-1.zip?X-Goog-Signature=abc failed",
                "GET https://storage.googleapis.com <address> failed",
            ),
            ("sent to https://evil.example/x?code=1", "sent to <address>"),
            (
                "from http://anna:pw@127.0.0.1:4000/token",
                "from http://127.0.0.1:4000 <address>",
            ),
            (
                "token ya29.a0AfH6SMB and 1//0gabc-def",
                "token <masked> and <masked>",
            ),
            ("Authorization: Bearer abc.def", "Authorization: Bearer <masked>"),
            ("client_secret=GOCSPXabcdef&x", "client_secret=<masked>&x"),
            (
                "\"refresh_token\": \"abcdefghij\"",
                "\"refresh_token\": \"<masked>\"",
            ),
            ("code=4/0AbCdEf", "code=<masked>"),
            ("anna.b@example.org wrote", "<mail> wrote"),
            ("cannot open /home/anna/My Files/x: gone", "cannot open <path>"),
            (r"cannot open C:\Users\Anna\x.zip", "cannot open <path>"),
            (
                "folder=\"/media/usb stick/copies\" is full",
                "folder=\"<path>\" is full",
            ),
            ("Anna private: 5 of 7", "<name 1>: 5 of 7"),
            ("0123456789abcdef0123456789abcdef", "<masked>"),
            ("123-abc.apps.googleusercontent.com", "<client>"),
        ] {
            assert_eq!(mask.apply(text), masked);
        }
    }

    #[test]
    fn what_helps_stays() {
        let mask = mask();
        for text in [
            "2026-11-21T12:00:00.123456Z  INFO carryout_core::tasks::look: job 7 is ready after 3 looks",
            "error code disk_full, 5 of 75 categories, 41.3 GB",
            "myactivity.search myactivity.youtube",
            "status 403 PERMISSION_DENIED, retry after 30 s",
            "Annas Haus",
        ] {
            assert_eq!(mask.apply(text), text);
        }
    }

    proptest! {
        #[test]
        fn anything_that_looks_like_a_token_is_masked(
            before in "[ a-z,:=\"]{0,20}", key in "[A-Za-z0-9_-]{28,120}", after in "[ ,\"\n][ a-z]{0,20}"
        ) {
            let masked = mask().apply(&format!("{before} {key}{after}"));

            prop_assert!(!masked.contains(&key), "{masked}");
        }

        #[test]
        fn no_text_breaks_the_mask(text in any::<String>()) {
            let _ = mask().apply(&text);
        }
    }

    fn mask() -> Mask {
        Mask::words(vec![
            ("Anna".to_owned(), "<name 2>".to_owned()),
            ("Anna private".to_owned(), "<name 1>".to_owned()),
        ])
    }
}
