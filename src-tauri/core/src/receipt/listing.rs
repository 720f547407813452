//! What the manifests of a bag list, held small: a foreign bag may list a million files.

use super::manifest::{self, Method};
use crate::dir::Dir;
use std::io::{self, BufRead};

/// More lines than this, in all manifests of a bag together, are not read.
pub(super) const MOST_LINES: usize = 2_000_000;
/// Nor more text of paths than this, in bytes.
const MOST_TEXT: usize = 192 << 20;
/// A line that is longer than this is none.
const LONGEST: usize = 16 << 10;

/// One line: a file and one of its checksums.
pub(super) struct Line {
    pub(super) path: Box<str>,
    pub(super) method: Method,
    pub(super) digest: Box<[u8]>,
}

/// The lines of all manifests of one kind.
#[derive(Default)]
pub(super) struct Listing {
    lines: Vec<Line>,
    text: usize,
    /// Methods with a manifest that was read.
    pub(super) methods: Vec<Method>,
}

/// What is the matter with a manifest.
pub(super) enum Flaw {
    /// This line cannot be understood.
    Line(u64),
    /// This path leads out of the bag.
    Outside(String),
    /// The rest was not read.
    TooMany,
}

impl Listing {
    /// Takes in one manifest.
    pub(super) fn read(
        &mut self,
        reader: impl BufRead,
        method: Method,
        flaw: &mut dyn FnMut(Flaw),
    ) -> io::Result<()> {
        let mut reader = Lines::of(reader);
        while let Some((number, line)) = reader.next()? {
            if line.trim().is_empty() {
                continue;
            }
            let Some((digest, path)) = manifest::parse(&line, method) else {
                flaw(Flaw::Line(number));
                continue;
            };
            if !manifest::stays_inside(path) || !manifest::stays_inside(&manifest::unescape(path)) {
                flaw(Flaw::Outside(path.to_owned()));
                continue;
            }
            if self.lines.len() >= MOST_LINES || self.text + path.len() > MOST_TEXT {
                flaw(Flaw::TooMany);
                break;
            }
            self.text += path.len();
            self.lines.push(Line {
                path: path.into(),
                method,
                digest,
            });
        }
        Ok(())
    }

    /// Finds out which file each line means, and puts the lines of one file beside each other.
    pub(super) fn settle(&mut self, bag: &Dir) {
        self.lines
            .sort_by(|a, b| (&a.path, a.method).cmp(&(&b.path, b.method)));
        let escaped: Vec<(usize, Box<str>)> = (0..self.lines.len())
            .filter_map(|at| Some((at, self.meant(bag, at)?)))
            .collect();
        for (at, meant) in escaped {
            self.lines[at].path = meant;
        }
        self.lines
            .sort_by(|a, b| (&a.path, a.method).cmp(&(&b.path, b.method)));
    }

    /// The path that a line with escapes means, where it is not the one that stands there.
    fn meant(&self, bag: &Dir, at: usize) -> Option<Box<str>> {
        let raw = &self.lines[at].path;
        let plain = manifest::unescape(raw);
        if plain == raw.as_ref() {
            return None;
        }
        // Two lines that would mean one file were not escaped at all.
        let is_listed = self
            .lines
            .binary_search_by(|line| line.path.as_ref().cmp(&*plain))
            .is_ok();
        let means_itself = bag.has_file(&**raw) && (is_listed || !bag.has_file(&*plain));
        (!means_itself).then(|| plain.into_owned().into())
    }

    /// The lines of each file, by path.
    pub(super) fn files(&self) -> impl Iterator<Item = &[Line]> {
        self.lines.chunk_by(|a, b| a.path == b.path)
    }
}

/// Lines however the file ends them (LF, CR or CRLF), without a mark of byte order; what is too long comes in pieces.
pub(super) struct Lines<R> {
    reader: R,
    number: u64,
    after_return: bool,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn of(reader: R) -> Self {
        Self {
            reader,
            number: 0,
            after_return: false,
        }
    }

    /// The next line with its number, from 1.
    pub(super) fn next(&mut self) -> io::Result<Option<(u64, String)>> {
        let mut line = Vec::new();
        loop {
            let buffer = match self.reader.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                buffer => buffer?,
            };
            if buffer.is_empty() {
                if line.is_empty() {
                    return Ok(None);
                }
                break;
            }
            if self.after_return && buffer[0] == b'\n' {
                self.after_return = false;
                self.reader.consume(1);
                continue;
            }
            self.after_return = false;
            let window = &buffer[..buffer.len().min(LONGEST - line.len())];
            match window.iter().position(|byte| matches!(byte, b'\n' | b'\r')) {
                Some(end) => {
                    line.extend_from_slice(&window[..end]);
                    self.after_return = window[end] == b'\r';
                    self.reader.consume(end + 1);
                    break;
                }
                None => {
                    let taken = window.len();
                    line.extend_from_slice(window);
                    self.reader.consume(taken);
                    if line.len() >= LONGEST {
                        break;
                    }
                }
            }
        }
        self.number += 1;
        let line = String::from_utf8_lossy(&line);
        let line = match self.number {
            1 => line.strip_prefix('\u{feff}').unwrap_or(&line),
            _ => &line,
        };
        Ok(Some((self.number, line.to_owned())))
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn lines_end_as_the_standard_allows() {
        let mut lines = Lines::of(&b"\xef\xbb\xbfone\rtwo\r\nthree\n\nfive"[..]);
        let mut found = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            found.push(line);
        }

        let expected = [(1, "one"), (2, "two"), (3, "three"), (4, ""), (5, "five")];
        assert_eq!(found, expected.map(|(number, line)| (number, line.to_owned())));
    }
}
