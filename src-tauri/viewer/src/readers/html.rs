//! HTML as a stream of tags and text: enough for the files that Google writes, and nothing of it is ever shown as HTML.

use std::io::{self, BufRead as _, BufReader, Read};

/// A longer tag or text is cut; pictures of sites stand in attributes.
const LONGEST: usize = 256 << 10;

/// One token.
pub(super) enum Token {
    Text(String),
    /// What stands between `<` and `>`.
    Tag(String),
}

/// Reads HTML token by token, each bounded.
pub(super) struct Tokens<R> {
    from: BufReader<R>,
    offset: u64,
}

impl<R: Read> Tokens<R> {
    pub(super) fn of(from: BufReader<R>) -> Self {
        Self { from, offset: 0 }
    }

    /// How far was read.
    pub(super) fn offset(&self) -> u64 {
        self.offset
    }

    /// The next text or tag, and where it begins.
    pub(super) fn next(&mut self) -> io::Result<Option<(Token, u64)>> {
        let start = self.offset;
        let mut bytes = Vec::new();
        let Some(first) = self.byte()? else {
            return Ok(None);
        };
        if first != b'<' {
            bytes.push(first);
            self.until(b'<', &mut bytes)?;
            return Ok(Some((
                Token::Text(String::from_utf8_lossy(&bytes).into_owned()),
                start,
            )));
        }
        let mut quote = None;
        loop {
            let Some(byte) = self.byte()? else {
                return Ok(None);
            };
            match (byte, quote) {
                (b'>', None) => break,
                (b'"' | b'\'', None) => quote = Some(byte),
                (byte, Some(open)) if byte == open => quote = None,
                _ => {}
            }
            // A comment has no quotes to be minded.
            if bytes == b"!--" {
                self.comment()?;
                bytes.clear();
                break;
            }
            if bytes.len() < LONGEST {
                bytes.push(byte);
            } else if byte == b'<' {
                // Nothing honest is that long: a quote was left open.
                break;
            }
        }
        Ok(Some((
            Token::Tag(String::from_utf8_lossy(&bytes).into_owned()),
            start,
        )))
    }

    fn comment(&mut self) -> io::Result<()> {
        let mut last = [0; 2];
        while let Some(byte) = self.byte()? {
            if byte == b'>' && last == *b"--" {
                break;
            }
            last = [last[1], byte];
        }
        Ok(())
    }

    fn byte(&mut self) -> io::Result<Option<u8>> {
        let byte = self.from.fill_buf()?.first().copied();
        if byte.is_some() {
            self.from.consume(1);
            self.offset += 1;
        }
        Ok(byte)
    }

    fn until(&mut self, end: u8, into: &mut Vec<u8>) -> io::Result<()> {
        loop {
            let chunk = self.from.fill_buf()?;
            if chunk.is_empty() {
                return Ok(());
            }
            let found = memchr::memchr(end, chunk);
            let length = found.unwrap_or(chunk.len());
            if into.len() < LONGEST {
                into.extend_from_slice(&chunk[..length]);
            }
            self.from.consume(length);
            self.offset += length as u64;
            if found.is_some() {
                return Ok(());
            }
        }
    }
}

/// The name of a tag in small letters, and its attributes.
pub(super) fn parts(tag: &str) -> (String, &str) {
    let (name, attributes) = tag
        .split_once(|mark: char| mark.is_whitespace())
        .unwrap_or((tag, ""));
    (name.to_ascii_lowercase(), attributes)
}

/// The value of an attribute, whatever its case and quotes.
pub(super) fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut rest = attributes;
    loop {
        let equals = rest.find('=')?;
        let key = rest[..equals].trim();
        let key = key.rsplit(char::is_whitespace).next().unwrap_or_default();
        let after = rest[equals + 1..].trim_start();
        let (value, tail) = match after.chars().next() {
            Some(quote @ ('"' | '\'')) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
            _ => after.split_once(char::is_whitespace).unwrap_or((after, "")),
        };
        if key.eq_ignore_ascii_case(name) {
            return Some(entities(value.trim())).filter(|value| !value.is_empty());
        }
        rest = tail;
    }
}

/// Puts letters in place of `&amp;` and its like.
pub(super) fn entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest
            .char_indices()
            .take(12)
            .find(|(_, mark)| *mark == ';')
            .map(|(end, _)| end);
        match end.and_then(|end| Some((letter(&rest[1..end])?, end))) {
            Some((letter, end)) => {
                plain.push(letter);
                rest = &rest[end + 1..];
            }
            None => {
                plain.push('&');
                rest = &rest[1..];
            }
        }
    }
    plain.push_str(rest);
    plain
}

fn letter(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "emsp" => '\u{2003}',
        _ => return None,
    })
}
