//! Stands in for Speech Dispatcher: takes what a screen reader says, and writes it down instead of making a sound of it.
//!
//! The protocol is SSIP, line by line. Source: "SSIP", the manual of Speech Dispatcher 0.11.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// Everything that was said, in order.
#[derive(Clone, Default)]
pub struct Speech(Arc<Mutex<Vec<String>>>);

impl Speech {
    /// Listens at `socket` until the test ends.
    pub fn at(socket: &Path) -> Self {
        let speech = Self::default();
        let listener = UnixListener::bind(socket).unwrap();
        let taken = speech.clone();
        std::thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                let taken = taken.clone();
                // A screen reader that ends takes its connection along.
                std::thread::spawn(move || drop(taken.serve(&client)));
            }
        });
        speech
    }

    /// What was said until now.
    pub fn said(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    fn serve(&self, mut client: &UnixStream) -> std::io::Result<()> {
        let mut lines = BufReader::new(client.try_clone()?).lines();
        while let Some(line) = lines.next().transpose()? {
            let words: Vec<&str> = line.split_whitespace().collect();
            let answer = match words.as_slice() {
                ["SPEAK", ..] => {
                    client.write_all(b"230 OK RECEIVING DATA\r\n")?;
                    let mut text = Vec::new();
                    while let Some(line) = lines.next().transpose()?.filter(|line| line != ".") {
                        text.push(line);
                    }
                    self.0
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .push(plain(&text.join(" ")));
                    "225-1\r\n225 OK MESSAGE QUEUED\r\n"
                }
                ["CHAR" | "KEY", ..] => "225-1\r\n225 OK MESSAGE QUEUED\r\n",
                ["HISTORY", ..] => "245-1\r\n245 OK CLIENT ID SENT\r\n",
                ["LIST", "OUTPUT_MODULES"] => "250-silent\r\n250 OK MODULE LIST SENT\r\n",
                ["LIST", ..] => "249-silent\ten\tnone\r\n249 OK VOICE LIST SENT\r\n",
                ["GET", ..] => "251-0\r\n251 OK GET RETURNED\r\n",
                ["QUIT"] => {
                    return client.write_all(b"231 HAPPY HACKING\r\n");
                }
                _ => "200 OK\r\n",
            };
            client.write_all(answer.as_bytes())?;
        }
        Ok(())
    }
}

/// The words without their marks (SSML).
fn plain(marked: &str) -> String {
    let mut text = String::new();
    let mut is_mark = false;
    for letter in marked.chars() {
        match letter {
            '<' => is_mark = true,
            '>' => is_mark = false,
            letter if !is_mark => text.push(letter),
            _ => {}
        }
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn marks_are_not_heard() {
    let marked = "<speak><mark name=\"0:5\"/>Anna &amp; <mark name=\"5:9\"/>Bob</speak>";

    assert_eq!(plain(marked), "Anna & Bob");
}
