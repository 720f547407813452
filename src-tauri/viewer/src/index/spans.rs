//! In which copies an item is: ranges of numbers, each set of them stored once.

use super::{Index, IndexError};
use rusqlite::OptionalExtension as _;
use std::fmt;

/// A set of copies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Span {
    /// Ranges, both ends included, ascending and apart.
    ranges: Vec<(i64, i64)>,
}

impl Span {
    pub(crate) fn parse(text: &str) -> Self {
        let ranges = text
            .split(' ')
            .filter_map(|range| {
                let (first, last) = range.split_once('-').unwrap_or((range, range));
                Some((first.parse().ok()?, last.parse().ok()?))
            })
            .collect();
        Self { ranges }
    }

    pub(crate) fn has(&self, copy: i64) -> bool {
        self.ranges
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&copy))
    }

    pub(crate) fn with(&self, copy: i64) -> Self {
        if self.has(copy) {
            return self.clone();
        }
        Self::of(self.copies().chain([copy]))
    }

    pub(crate) fn without(&self, copy: i64) -> Self {
        Self::of(self.copies().filter(|other| *other != copy))
    }

    pub(crate) fn copies(&self) -> impl Iterator<Item = i64> + '_ {
        self.ranges.iter().flat_map(|(first, last)| *first..=*last)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }

    fn of(copies: impl Iterator<Item = i64>) -> Self {
        let mut copies: Vec<i64> = copies.collect();
        copies.sort_unstable();
        copies.dedup();
        let mut ranges: Vec<(i64, i64)> = Vec::new();
        for copy in copies {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == copy => *last = copy,
                _ => ranges.push((copy, copy)),
            }
        }
        Self { ranges }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (first, last)) in self.ranges.iter().enumerate() {
            let space = if at == 0 { "" } else { " " };
            if first == last {
                write!(f, "{space}{first}")?;
            } else {
                write!(f, "{space}{first}-{last}")?;
            }
        }
        Ok(())
    }
}

impl Index {
    /// The number of a span, which is written down if it is new.
    pub(super) fn span_id(&self, span: &Span) -> Result<i64, IndexError> {
        let text = span.to_string();
        let mut query = self
            .db
            .prepare_cached("SELECT id FROM span WHERE copies = ? LIMIT 1")?;
        if let Some(known) = query.query_row([&text], |row| row.get(0)).optional()? {
            return Ok(known);
        }
        self.db
            .prepare_cached("INSERT INTO span (copies) VALUES (?)")?
            .execute([&text])?;
        Ok(self.db.last_insert_rowid())
    }

    /// The span of that number.
    pub(crate) fn span(&self, id: i64) -> Result<Span, IndexError> {
        let mut query = self.db.prepare_cached("SELECT copies FROM span WHERE id = ?")?;
        let text: String = query.query_row([id], |row| row.get(0))?;
        Ok(Span::parse(&text))
    }

    /// Every span with its number.
    pub(super) fn spans(&self) -> Result<Vec<(i64, Span)>, IndexError> {
        let mut query = self.db.prepare_cached("SELECT id, copies FROM span")?;
        let rows = query.query_map([], |row| {
            Ok((row.get(0)?, Span::parse(&row.get::<_, String>(1)?)))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn a_span_is_a_set_of_copies() {
        let span = Span::parse("1-4 7");

        assert!(span.has(3) && span.has(7) && !span.has(5));
        assert_eq!(span.with(5).to_string(), "1-5 7");
        assert_eq!(span.with(6).to_string(), "1-4 6-7");
        assert_eq!(span.without(2).to_string(), "1 3-4 7");
        assert_eq!(span.copies().count(), 5);
        assert!(Span::parse("").is_empty());
        assert_eq!(Span::parse("").with(3).to_string(), "3");
    }
}
