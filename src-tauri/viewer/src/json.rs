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
mod tests {
    use super::{LARGEST, Object, Piece, Splitter};
    use proptest::prelude::{Just, Strategy, any, prop_assert_eq, prop_oneof, proptest};
    use serde_json::{Value, json};
    use std::io::BufReader;

    fn split(text: &[u8], object: Object) -> Vec<(Piece, String, String)> {
        // The smallest buffer shows what depends on where a chunk ends.
        let mut splitter = Splitter::new(BufReader::with_capacity(3, text), object);
        let mut pieces = Vec::new();
        while let Some(piece) = splitter.next().unwrap() {
            let (start, length) = splitter.place();
            let there = &text[usize::try_from(start).unwrap()..usize::try_from(start + length).unwrap()];
            if piece == Piece::Record {
                assert_eq!(there, splitter.raw());
            }
            pieces.push((
                piece,
                splitter.key().to_owned(),
                String::from_utf8_lossy(there).into_owned(),
            ));
        }
        pieces
    }

    fn records(text: &str, object: Object) -> Vec<String> {
        split(text.as_bytes(), object)
            .into_iter()
            .filter(|(piece, _, _)| *piece == Piece::Record)
            .map(|(_, _, raw)| raw)
            .collect()
    }

    #[test]
    fn the_elements_of_an_array_come_one_by_one() {
        assert_eq!(
            records(
                "\u{feff}[{\"a\": \"]}\\\"\"}, 2 ,\"x\", [3],null]",
                Object::Members
            ),
            ["{\"a\": \"]}\\\"\"}", "2", "\"x\"", "[3]", "null"]
        );
    }

    #[test]
    fn the_members_of_an_object_are_looked_into_or_not() {
        let text = r#"{"Browser History": [{"a": 1}, {"a": 2}], "Session": [], "n": {"b": [1]}, "s": 5}"#;

        let inside = split(text.as_bytes(), Object::Members);
        let keys: Vec<_> = inside
            .iter()
            .map(|(_, key, raw)| (key.as_str(), raw.as_str()))
            .collect();

        assert_eq!(
            keys,
            [
                ("Browser History", "{\"a\": 1}"),
                ("Browser History", "{\"a\": 2}"),
                ("n", "{\"b\": [1]}"),
                ("s", "5")
            ]
        );
        assert_eq!(records(text, Object::Whole), [text]);
    }

    #[test]
    fn what_is_broken_takes_nothing_else_with_it() {
        let pieces = split(br#"[{"a": 1}, }{"a": 2}, nonsense, {"a": 3"#, Object::Members);
        let kinds: Vec<_> = pieces.iter().map(|(piece, _, _)| piece).collect();

        assert_eq!(
            kinds,
            [
                &Piece::Record,
                &Piece::Broken,
                &Piece::Record,
                &Piece::Record,
                &Piece::Broken
            ]
        );
        assert_eq!(pieces[2].2, "{\"a\": 2}");
    }

    #[test]
    fn a_record_without_end_is_not_kept() {
        let mut text = b"[\"".to_vec();
        text.resize(LARGEST + 100, b'x');
        text.extend(b"\", {\"a\": 1}]");
        let mut splitter = Splitter::new(BufReader::new(text.as_slice()), Object::Members);

        assert_eq!(splitter.next().unwrap(), Some(Piece::TooLarge));
        assert_eq!(splitter.next().unwrap(), Some(Piece::Record));
        assert_eq!(splitter.raw(), b"{\"a\": 1}");
    }

    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<i64>().prop_map(Value::from),
            any::<bool>().prop_map(Value::from),
            ".{0,8}".prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 24, 4, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                proptest::collection::btree_map(".{0,4}", inner, 0..4).prop_map(|map| json!(map)),
            ]
        })
    }

    proptest! {
        #[test]
        fn an_array_is_cut_as_a_parser_reads_it(values in proptest::collection::vec(value(), 0..6), pretty: bool) {
            let text = if pretty { serde_json::to_string_pretty(&values) } else { serde_json::to_string(&values) };
            let cut: Vec<Value> = records(&text.unwrap(), Object::Members)
                .iter()
                .map(|raw| serde_json::from_str(raw).unwrap())
                .collect();
            prop_assert_eq!(cut, values);
        }

        #[test]
        fn any_bytes_come_to_an_end(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = split(&bytes, Object::Members);
            let _ = split(&bytes, Object::Whole);
        }
    }
}
