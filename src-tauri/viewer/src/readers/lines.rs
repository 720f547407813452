//! Lines of a table: what stands between their cells, where each begins, and none longer than is honest.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// A line longer than this is none: a quote was left open.
const LONGEST: u64 = 4 << 20;
/// So many lines are looked at before a table is understood.
pub(super) const LOOKED_AT: usize = 60;

/// One line, where it begins and how long it is.
pub(crate) struct Line {
    pub(crate) cells: Vec<String>,
    pub(super) offset: u64,
    pub(super) length: u64,
}

impl Line {
    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// What stands between the cells of a table that begins so: the mark that makes most lines equally wide. A comma if none
/// does better, for a table of one column may have anything in its words.
pub(crate) fn separator(head: &[u8]) -> u8 {
    const SHORT: usize = 64 << 10;
    let head = &head[..head.len().min(SHORT)];
    let score = |separator: u8| {
        let begin = Lines::new(head, separator).begin();
        let width = usual_width(&begin);
        let wide = begin.iter().filter(|line| line.cells.len() == width).count();
        match width > 1 && wide * 2 > begin.len() {
            true => wide,
            false => 0,
        }
    };
    // Of equals the last is taken.
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|separator| score(*separator))
        .unwrap_or(b',')
}

/// The width that most lines have; the wider one if two are as common.
pub(super) fn usual_width(lines: &[Line]) -> usize {
    let widths = lines.iter().map(|line| line.cells.len());
    widths
        .clone()
        .max_by_key(|width| (widths.clone().filter(|other| other == width).count(), *width))
        .unwrap_or(0)
}

/// Cuts a stream into the lines of a table, none longer than is honest.
pub(crate) struct Lines<R> {
    reader: csv::Reader<Metered<R>>,
    spent: Rc<Cell<u64>>,
    pub(super) offset: u64,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(from: R, separator: u8) -> Self {
        let spent = Rc::new(Cell::new(0));
        let metered = Metered {
            from,
            spent: Rc::clone(&spent),
        };
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .buffer_capacity(16 << 10)
            .from_reader(metered);
        Self {
            reader,
            spent,
            offset: 0,
        }
    }

    /// The lines by which a table is understood, as far as they can be read.
    pub(super) fn begin(&mut self) -> Vec<Line> {
        let lines = std::iter::from_fn(|| self.next().ok().flatten());
        lines.take(LOOKED_AT).collect()
    }

    /// Whether what went wrong is a line without end, and not the archive.
    pub(super) fn is_endless(&self) -> bool {
        self.spent.get() > LONGEST
    }

    pub(crate) fn next(&mut self) -> io::Result<Option<Line>> {
        self.spent.set(0);
        let mut record = csv::ByteRecord::new();
        if !self
            .reader
            .read_byte_record(&mut record)
            .map_err(io::Error::from)?
        {
            return Ok(None);
        }
        let start = record.position().map_or(self.offset, csv::Position::byte);
        let end = self.reader.position().byte();
        self.offset = end;
        let cells = record
            .iter()
            .enumerate()
            .map(|(at, cell)| {
                let cell = if start == 0 && at == 0 {
                    cell.strip_prefix(b"\xef\xbb\xbf").unwrap_or(cell)
                } else {
                    cell
                };
                String::from_utf8_lossy(cell).into_owned()
            })
            .collect();
        Ok(Some(Line {
            cells,
            offset: start,
            length: end.saturating_sub(start),
        }))
    }
}

/// Stops a reader that is given more than one line may have.
struct Metered<R> {
    from: R,
    spent: Rc<Cell<u64>>,
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.spent.get() > LONGEST {
            return Err(io::Error::other("a line has no end"));
        }
        let read = self.from.read(buffer)?;
        self.spent.set(self.spent.get() + read as u64);
        Ok(read)
    }
}
