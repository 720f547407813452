//! Comments and messages in live chats as a page, which YouTube wrote until 2021: a list, each with its moment and the video
//! in the first line, and its words below.

use super::html::{Token, Tokens, attribute, entities, parts};
use super::{Found, Take};
use crate::address::{video_id, watch_page};
use crate::item::{Kind, Record, cut};
use crate::moment;
use std::io::{self, BufReader, Read};

/// More of one comment is not kept.
const LONGEST: usize = 16 << 10;

/// Whether a file of `category` that begins so is one.
pub(super) fn is_one(category: &str, head: &[u8]) -> bool {
    let has = |part: &[u8]| memchr::memmem::find(head, part).is_some();
    matches!(category, "youtube.comments" | "youtube.live_chat") && has(b"<li") && has(b"youtube.com/")
}

pub(super) fn read(content: &mut dyn Read, take: Take<'_>) -> io::Result<()> {
    let mut tokens = Tokens::of(BufReader::new(content));
    let mut comment: Option<Comment> = None;
    while let Some((token, start)) = tokens.next()? {
        match token {
            Token::Text(text) => {
                if let Some(comment) = &mut comment {
                    comment.text(&entities(&text));
                }
            }
            Token::Tag(tag) => {
                let (name, attributes) = parts(&tag);
                match (name.as_str(), &mut comment) {
                    ("li", open) => {
                        if let Some(before) = open.replace(Comment::at(start)) {
                            before.hand_on(start, take)?;
                        }
                    }
                    ("/li", open) => {
                        if let Some(comment) = open.take() {
                            comment.hand_on(tokens.offset(), take)?;
                        }
                    }
                    ("br" | "br/", Some(comment)) => comment.line_end(),
                    ("a", Some(comment)) => {
                        let address = attribute(attributes, "href");
                        let video = address.as_deref().and_then(video_id);
                        comment.video = comment.video.take().or(video);
                    }
                    _ => {}
                }
            }
        }
    }
    match comment {
        Some(last) => last.hand_on(tokens.offset(), take),
        None => Ok(()),
    }
}

struct Comment {
    start: u64,
    first_line: String,
    words: String,
    is_below: bool,
    video: Option<String>,
}

impl Comment {
    fn at(start: u64) -> Self {
        Self {
            start,
            first_line: String::new(),
            words: String::new(),
            is_below: false,
            video: None,
        }
    }

    fn text(&mut self, text: &str) {
        let into = if self.is_below {
            &mut self.words
        } else {
            &mut self.first_line
        };
        into.push_str(text);
        cut(into, LONGEST);
    }

    fn line_end(&mut self) {
        if self.is_below {
            self.text("\n");
        }
        self.is_below = true;
    }

    fn hand_on(self, end: u64, take: Take<'_>) -> io::Result<()> {
        let words = self.words.trim();
        let at = moment_in(&self.first_line);
        if words.is_empty() || (at.is_none() && self.video.is_none()) {
            return take(Found::Unreadable {
                offset: self.start,
                why: "there is no comment in it".to_owned(),
            });
        }
        let mut record = Record::new(Kind::Comment);
        record.at = at;
        record.title = words.lines().next().unwrap_or_default().trim().to_owned();
        record.text = words.to_owned();
        record.url = self.video.as_deref().map(watch_page);
        take(Found::Record {
            record: Box::new(record),
            offset: self.start,
            length: end - self.start,
        })
    }
}

/// The first moment in a line: `2020-04-27 23:18:23 UTC`, `2016-06-15T08:50:49Z`, always in UTC.
fn moment_in(line: &str) -> Option<i64> {
    const LENGTH: usize = "2020-04-27 23:18:23".len();
    line.match_indices('-')
        .filter_map(|(at, _)| line.get(at.checked_sub(4)?..)?.get(..LENGTH))
        .find_map(moment::from_text)
}

#[cfg(test)]
mod tests {
    use crate::item::Kind;
    use crate::readers::Format;
    use crate::readers::tests::{of, time};

    const PAGE: &str = "<html><body><ul>\
        <li>Sent at 2020-04-27 23:18:23 UTC while watching <a href=\"http://www.youtube.com/watch?v=abcdefghij1\">a video</a>.<br/>Slow &amp; steady<br>to the end</li>\
        <li>Kommentar zu <a href=\"http://www.youtube.com/watch?v=abcdefghij2\">Züge</a> am 2016-06-15T08:50:49Z.<br>Schön <b>hier</b></li>\
        <li>empty</li></ul></body></html>";

    #[test]
    fn comments_of_a_page_are_read() {
        let seen = of("youtube.comments", "my-comments/my-comments.html", PAGE);

        assert_eq!((seen.format, seen.unreadable.len()), (Format::CommentPage, 1));
        let [first, second] = &seen.records[..] else {
            panic!("{:?}", seen.records)
        };
        assert_eq!(
            (first.kind, first.text.as_str(), first.title.as_str()),
            (Kind::Comment, "Slow & steady\nto the end", "Slow & steady")
        );
        assert_eq!(
            first.url.as_deref(),
            Some("https://www.youtube.com/watch?v=abcdefghij1")
        );
        assert_eq!(time(first), "2020-04-27T23:18:23Z");
        assert_eq!(
            (second.text.as_str(), time(second).as_str()),
            ("Schön hier", "2016-06-15T08:50:49Z")
        );
    }

    #[test]
    fn a_page_that_is_cut_short_or_of_another_category_does_no_harm() {
        for end in 0..PAGE.len() {
            if PAGE.is_char_boundary(end) {
                of("youtube.comments", "a.html", &PAGE[..end]);
            }
        }
        assert_eq!(of("nest.store", "a.html", PAGE).records.len(), 0);
    }
}
