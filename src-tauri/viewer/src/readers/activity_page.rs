//! My Activity as HTML, which Takeout writes unless JSON is asked for. Each activity is a cell: a title with its address, more
//! lines with addresses, and the time last.

use super::html::{Token, Tokens, attribute, entities, parts};
use super::{Found, Take, activity};
use crate::item::cut;
use serde_json::{Map, Value, json};
use std::io::{self, BufReader, Read};

/// More of one activity is not kept.
const LONGEST: usize = 16 << 10;
/// More lines than this one activity does not have.
const MOST_LINES: usize = 64;

/// Whether a file that begins so is one.
pub(super) fn is_one(head: &[u8]) -> bool {
    memchr::memmem::find(head, b"outer-cell").is_some()
        && memchr::memmem::find(head, b"content-cell").is_some()
}

pub(super) fn read(content: &mut dyn Read, take: Take<'_>) -> io::Result<()> {
    let mut tokens = Tokens::of(BufReader::new(content));
    let mut cell: Option<Cell> = None;
    while let Some((token, start)) = tokens.next()? {
        match token {
            Token::Text(text) => {
                if let Some(cell) = &mut cell {
                    cell.text(&text);
                }
            }
            Token::Tag(tag) => {
                let (name, attributes) = parts(&tag);
                let class = attribute(attributes, "class").unwrap_or_default();
                if name == "div" && class.split(' ').any(|word| word == "outer-cell") {
                    if let Some(before) = cell.replace(Cell::at(start)) {
                        before.hand_on(start, take)?;
                    }
                } else if let Some(cell) = &mut cell {
                    cell.meet(&name, attributes, &class);
                }
            }
        }
    }
    match cell {
        Some(last) => last.hand_on(tokens.offset(), take),
        None => Ok(()),
    }
}

/// Where the text goes that comes next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Nothing,
    Header,
    Body,
    Details,
}

#[derive(Default)]
struct Line {
    text: String,
    link: String,
    address: Option<String>,
}

/// One activity.
struct Cell {
    start: u64,
    part: Part,
    header: String,
    body: Vec<Line>,
    details: Vec<Line>,
    in_link: bool,
    has_body: bool,
}

impl Cell {
    fn at(start: u64) -> Self {
        Self {
            start,
            part: Part::Nothing,
            header: String::new(),
            body: vec![Line::default()],
            details: vec![Line::default()],
            in_link: false,
            has_body: false,
        }
    }

    fn lines(&mut self) -> Option<&mut Vec<Line>> {
        match self.part {
            Part::Body => Some(&mut self.body),
            Part::Details => Some(&mut self.details),
            Part::Nothing | Part::Header => None,
        }
    }

    fn text(&mut self, text: &str) {
        let (text, in_link) = (entities(text), self.in_link);
        if self.part == Part::Header {
            self.header.push_str(&text);
            cut(&mut self.header, LONGEST);
        } else if let Some(line) = self.lines().and_then(|lines| lines.last_mut()) {
            line.text.push_str(&text);
            cut(&mut line.text, LONGEST);
            if in_link {
                line.link.push_str(&text);
                cut(&mut line.link, LONGEST);
            }
        }
    }

    fn meet(&mut self, name: &str, attributes: &str, class: &str) {
        match name {
            "div" => {
                let is = |wanted: &str| class.split(' ').any(|word| word.ends_with(wanted));
                self.part = if is("header-cell") {
                    Part::Header
                } else if !is("content-cell") || is("text-right") {
                    Part::Nothing
                } else if is("caption") {
                    Part::Details
                } else if self.has_body {
                    Part::Nothing
                } else {
                    self.has_body = true;
                    Part::Body
                };
            }
            "br" | "br/" => {
                if let Some(lines) = self.lines().filter(|lines| lines.len() < MOST_LINES) {
                    lines.push(Line::default());
                }
            }
            "a" => {
                let address = attribute(attributes, "href");
                let mut is_first = false;
                if let Some(line) = self.lines().and_then(|lines| lines.last_mut()) {
                    is_first = line.address.is_none();
                    line.address = line.address.take().or(address);
                }
                // The words of a second link are not the name of what the first leads to.
                self.in_link = is_first;
            }
            "/a" => self.in_link = false,
            _ => {}
        }
    }

    fn hand_on(self, end: u64, take: Take<'_>) -> io::Result<()> {
        let start = self.start;
        // The words of the link are the title without the verb around it.
        let first = self.body.iter().find(|line| !tidy(&line.text).is_empty());
        let bare = first.map(|line| tidy(&line.link)).filter(|bare| !bare.is_empty());
        match activity::read_known(&self.object()) {
            Some(mut record) => {
                record.query = bare.filter(|bare| record.title.contains(bare.as_str()));
                take(Found::Record {
                    record: Box::new(record),
                    offset: start,
                    length: end - start,
                })
            }
            None => take(Found::Unreadable {
                offset: start,
                why: "there is nothing in it".to_owned(),
            }),
        }
    }

    /// The same as the file in JSON has it.
    fn object(self) -> Map<String, Value> {
        let mut object = Map::new();
        let mut body: Vec<Line> = self
            .body
            .into_iter()
            .filter(|line| !tidy(&line.text).is_empty())
            .collect();
        // The moment stands last, in the language and zone of the account.
        if body.len() > 1
            && let Some(last) = body.pop_if(|line| line.address.is_none())
        {
            object.insert("time".to_owned(), tidy(&last.text).into());
        }
        object.insert("header".to_owned(), tidy(&self.header).into());
        let mut lines = body.into_iter();
        if let Some(first) = lines.next() {
            object.insert("title".to_owned(), tidy(&first.text).into());
            if let Some(address) = first.address {
                object.insert("titleUrl".to_owned(), address.into());
            }
        }
        let subtitles: Vec<Value> = lines
            .map(|line| match line.address {
                Some(address) => json!({"name": tidy(&line.link), "url": address}),
                None => json!({"name": tidy(&line.text)}),
            })
            .collect();
        object.insert("subtitles".to_owned(), subtitles.into());
        let around = self.details.iter().filter_map(|line| {
            let address = line.address.as_deref()?;
            address
                .contains("/maps/")
                .then(|| json!({"name": tidy(&line.link), "url": address}))
        });
        object.insert("locationInfos".to_owned(), around.collect::<Vec<_>>().into());
        object
    }
}

/// Without the spaces that a page has around its words.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use crate::item::Kind;
    use crate::readers::Format;
    use crate::readers::tests::{of, time};

    const PAGE: &str = "<html><head><title>Mein</title><style>.outer-cell {} .content-cell {}</style></head><body><div class=\"mdl-grid\">\
        <div class=\"outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp\"><div class=\"mdl-grid\"><div class=\"header-cell mdl-cell mdl-cell--12-col\">\
        <p class=\"mdl-typography--title\">YouTube<br></p></div><div class=\"content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1\">\
        Watched\u{a0}<a href=\"https://www.youtube.com/watch?v=abcdefghijk&amp;t=1\">Trams &amp; &lt;b&gt;trains&lt;/b&gt;</a><br>\
        <a href=\"https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa\">Rails</a><br>Mar 5, 2024, 9:31:08\u{202f}PM UTC<br></div>\
        <div class=\"content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1 mdl-typography--text-right\"></div>\
        <div class=\"content-cell mdl-cell mdl-cell--12-col mdl-typography--caption\"><b>Products:</b><br>&emsp;YouTube<br></div></div></div>\
        <div class=\"outer-cell mdl-cell\"><div class=\"header-cell\"><p>Search<br></p></div>\
        <div class=\"content-cell mdl-typography--body-1\">Searched for\u{a0}<a href=\"https://www.google.com/search?q=old+mill\">old mill</a><br>05.03.2024, 21:31:08 MEZ<br></div>\
        <div class=\"content-cell mdl-typography--caption\"><b>Locations:</b><br>At <a href=\"https://www.google.com/maps/@?api=1&amp;map_action=map&amp;center=53.5,-6.25&amp;zoom=12\">this area</a> - From <a href=\"https://support.google.com/\">your device</a><br></div></div>\
        <div class=\"outer-cell\"><div class=\"content-cell mdl-typography--body-1\">Used Search<br>Mar 4, 2024, 9:31:08 AM UTC<br></div></div></div></body></html>";

    #[test]
    fn activities_of_a_page_are_those_of_the_json() {
        let seen = of("myactivity.youtube", "My Activity/YouTube/MyActivity.html", PAGE);

        assert_eq!((seen.format, seen.unreadable.len()), (Format::ActivityPage, 0));
        let [watched, searched, used] = &seen.records[..] else {
            panic!("{:?}", seen.records)
        };
        assert_eq!(
            (watched.kind, watched.title.as_str()),
            (Kind::Watched, "Watched Trams & <b>trains</b>")
        );
        assert_eq!(
            watched.url.as_deref(),
            Some("https://www.youtube.com/watch?v=abcdefghijk&t=1")
        );
        assert_eq!(watched.query.as_deref(), Some("Trams & <b>trains</b>"));
        assert_eq!(watched.who.as_deref(), Some("Rails"));
        assert_eq!(time(watched), "2024-03-05T21:31:08Z");
        assert_eq!(
            (searched.kind, searched.query.as_deref()),
            (Kind::Searched, Some("old mill"))
        );
        assert_eq!(time(searched), "2024-03-05T20:31:08Z");
        assert_eq!(
            (searched.place.lat, searched.place.name.as_deref()),
            (Some(53.5), Some("this area"))
        );
        assert_eq!(
            (used.title.as_str(), time(used).as_str()),
            ("Used Search", "2024-03-04T09:31:08Z")
        );
    }

    #[test]
    fn a_page_that_is_cut_short_gives_what_it_has() {
        for end in 0..PAGE.len() {
            if PAGE.is_char_boundary(end) {
                of("myactivity.youtube", "MyActivity.html", &PAGE[..end]);
            }
        }
        let seen = of(
            "myactivity.youtube",
            "a.html",
            &PAGE[..PAGE.find("Mar 4").unwrap()],
        );
        assert_eq!(seen.records.len(), 3);
    }
}
