//! Cuts a JSON file into its records while it streams by: one at a time, bounded, with its place in the file.
//!
//! A parser that takes the file as a whole gives up at the first byte that is wrong. Here a record that makes no sense is
//! lost alone, and each one's bytes are known, so that the original can be shown years later.

use memchr::memchr2;
use std::io::{self, BufRead};

/// A larger record is passed over.
pub(crate) const LARGEST: usize = 8 << 20;

/// A part of the file that may be a record.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// The bytes of one value; they need not be valid JSON. The buffer holds them.
    Record,
    /// A value that is too large to be kept.
    TooLarge,
    /// Bytes that belong to nothing, or the file ends within a value.
    Broken,
}

/// How a file that is one object is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Object {
    /// It is a record itself.
    Whole,
    /// Its members hold the records.
    Members,
}

/// Reads pieces from a stream.
pub(crate) struct Splitter<R> {
    from: R,
    object: Object,
    /// What the reading stands in; at most an object and an array in it.
    within: Vec<Within>,
    /// The bytes of the last piece.
    raw: Vec<u8>,
    /// Where the last piece begins, in bytes from the beginning of the file.
    start: u64,
    /// How far was read.
    offset: u64,
    /// The name of the member that the last piece stands in.
    key: String,
    /// Nothing was read yet.
    fresh: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Array,
    Object,
}

impl<R: BufRead> Splitter<R> {
    pub(crate) fn new(from: R, object: Object) -> Self {
        Self {
            from,
            object,
            within: Vec::new(),
            raw: Vec::new(),
            start: 0,
            offset: 0,
            key: String::new(),
            fresh: true,
        }
    }

    /// The bytes of the last piece, where it is a record.
    pub(crate) fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// Where the last piece begins, and its length.
    pub(crate) fn place(&self) -> (u64, u64) {
        (self.start, self.offset - self.start)
    }

    /// The member of the outermost object in which the last piece stands; empty without one.
    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// Whether the last piece is an element of an array, and no member of an object.
    pub(crate) fn is_element(&self) -> bool {
        self.within.last() == Some(&Within::Array)
    }

    /// The next piece; nothing at the end.
    pub(crate) fn next(&mut self) -> io::Result<Option<Piece>> {
        if self.fresh {
            self.fresh = false;
            self.skip_mark()?;
        }
        loop {
            let Some(byte) = self.peek()? else {
                return Ok(None);
            };
            if byte.is_ascii_whitespace() || byte == b',' {
                self.step();
                continue;
            }
            self.start = self.offset;
            match (self.within.last().copied(), byte) {
                (Some(Within::Array), b']') | (Some(Within::Object), b'}') => {
                    self.step();
                    self.within.pop();
                    if self.within.is_empty() {
                        self.key.clear();
                    }
                }
                (_, b']' | b'}' | b':') => {
                    self.step();
                    return Ok(Some(Piece::Broken));
                }
                (None, b'[') => self.enter(Within::Array),
                (None, b'{') if self.object == Object::Members => self.enter(Within::Object),
                (Some(Within::Object), b'"') => {
                    if let Some(piece) = self.member()? {
                        return Ok(Some(piece));
                    }
                }
                (None | Some(Within::Array | Within::Object), _) => return self.value().map(Some),
            }
        }
    }

    fn enter(&mut self, within: Within) {
        self.step();
        self.within.push(within);
    }

    /// Reads a name and what it stands for; the elements of an array come one by one.
    fn member(&mut self) -> io::Result<Option<Piece>> {
        if self.value()? != Piece::Record {
            return Ok(Some(Piece::Broken));
        }
        let key: String = serde_json::from_slice(&self.raw).unwrap_or_default();
        self.key = key.chars().take(200).collect();
        let mut colon = false;
        loop {
            match self.peek()? {
                None => return Ok(Some(Piece::Broken)),
                Some(byte) if byte.is_ascii_whitespace() => self.step(),
                Some(b':') if !colon => {
                    colon = true;
                    self.step();
                }
                Some(_) if !colon => return Ok(Some(Piece::Broken)),
                Some(b'[') => {
                    self.enter(Within::Array);
                    return Ok(None);
                }
                Some(b'}' | b']' | b',') => return Ok(Some(Piece::Broken)),
                Some(_) => {
                    self.start = self.offset;
                    return self.value().map(Some);
                }
            }
        }
    }

    /// Reads one value of any kind into the buffer.
    fn value(&mut self) -> io::Result<Piece> {
        self.raw.clear();
        let mut depth: u64 = 0;
        let mut in_text = false;
        let mut escaped = false;
        let mut begun = false;
        let mut too_large = false;
        loop {
            let chunk = self.from.fill_buf()?;
            if chunk.is_empty() {
                let is_scalar = begun && depth == 0 && !in_text;
                return Ok(match (is_scalar, too_large) {
                    (_, true) => Piece::TooLarge,
                    (true, false) => Piece::Record,
                    (false, false) => Piece::Broken,
                });
            }
            let mut at = 0;
            let mut done = false;
            while at < chunk.len() {
                let byte = chunk[at];
                if in_text {
                    if escaped {
                        escaped = false;
                        at += 1;
                        continue;
                    }
                    let Some(found) = memchr2(b'"', b'\\', &chunk[at..]) else {
                        at = chunk.len();
                        break;
                    };
                    at += found + 1;
                    if chunk[at - 1] == b'\\' {
                        escaped = true;
                        continue;
                    }
                    in_text = false;
                    if depth == 0 {
                        done = true;
                        break;
                    }
                    continue;
                }
                match byte {
                    b'"' if depth == 0 && begun => {
                        done = true;
                        break;
                    }
                    b'"' => in_text = true,
                    b'{' | b'[' if depth == 0 && begun => {
                        done = true;
                        break;
                    }
                    b'{' | b'[' => depth += 1,
                    b'}' | b']' if depth == 0 => {
                        done = true;
                        break;
                    }
                    b'}' | b']' => {
                        depth -= 1;
                        if depth == 0 {
                            at += 1;
                            done = true;
                            break;
                        }
                    }
                    b',' if depth == 0 => {
                        done = true;
                        break;
                    }
                    byte if depth == 0 && begun && byte.is_ascii_whitespace() => {
                        done = true;
                        break;
                    }
                    _ => {}
                }
                begun = true;
                at += 1;
            }
            if !too_large && self.raw.len() + at <= LARGEST {
                self.raw.extend_from_slice(&chunk[..at]);
            } else {
                too_large = true;
                self.raw.clear();
                self.raw.shrink_to(64 << 10);
            }
            self.from.consume(at);
            self.offset += at as u64;
            if done {
                return Ok(if too_large { Piece::TooLarge } else { Piece::Record });
            }
        }
    }

    fn skip_mark(&mut self) -> io::Result<()> {
        if self.from.fill_buf()?.starts_with(b"\xef\xbb\xbf") {
            self.from.consume(3);
            self.offset += 3;
        }
        Ok(())
    }

    fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.from.fill_buf()?.first().copied())
    }

    fn step(&mut self) {
        self.from.consume(1);
        self.offset += 1;
    }
}

#[cfg(test)]
#[path = "json_tests.rs"]
mod tests;
