//! Files in UTF-16, as some programs for spreadsheets write tables: read as UTF-8, with the places of their records in the
//! file as it is.

use super::{Found, Take};
use std::io::{self, Read};

/// A longer file is not read: it lies in memory twice.
const LONGEST: u64 = 64 << 20;

/// How two bytes make a unit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Little,
    Big,
}

impl Order {
    /// What a file says of itself in its first two bytes.
    fn stated(head: &[u8]) -> Option<Self> {
        match head {
            [0xff, 0xfe, ..] => Some(Self::Little),
            [0xfe, 0xff, ..] => Some(Self::Big),
            _ => None,
        }
    }

    fn units(self, bytes: &[u8]) -> impl Iterator<Item = u16> {
        bytes.chunks_exact(2).map(move |pair| match self {
            Self::Little => u16::from_le_bytes([pair[0], pair[1]]),
            Self::Big => u16::from_be_bytes([pair[0], pair[1]]),
        })
    }

    fn text(self, bytes: &[u8]) -> String {
        char::decode_utf16(self.units(bytes))
            .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect()
    }
}

/// The text of a file that begins with `head` and goes on with `rest`; nothing where it is not in
/// UTF-16, or too long.
pub(crate) fn text(head: &[u8], rest: &mut dyn Read) -> io::Result<Option<String>> {
    let Some(order) = Order::stated(head) else {
        return Ok(None);
    };
    let mut bytes = head.to_vec();
    rest.take(LONGEST).read_to_end(&mut bytes)?;
    let is_whole = (bytes.len() as u64) < LONGEST;
    Ok(is_whole.then(|| order.text(&bytes[2..])))
}

/// Hands on what was found in `text` with its place in the file.
pub(super) fn placed<'a>(text: &'a str, take: Take<'a>) -> impl FnMut(Found) -> io::Result<()> + 'a {
    let mut places = Places {
        text,
        at: 0,
        place: 2,
    };
    move |found| {
        take(match found {
            Found::Record {
                record,
                offset,
                length,
            } => {
                let begin = places.of(offset);
                Found::Record {
                    record,
                    offset: begin,
                    length: places.of(offset + length) - begin,
                }
            }
            Found::Unreadable { offset, why } => Found::Unreadable {
                offset: places.of(offset),
                why,
            },
        })
    }
}

/// Where letters of a text stand in the file. Records come in their order, so each letter is counted about once.
struct Places<'a> {
    text: &'a str,
    at: usize,
    place: u64,
}

impl Places<'_> {
    fn of(&mut self, offset: u64) -> u64 {
        let mut offset = usize::try_from(offset).unwrap_or(usize::MAX).min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        if offset < self.at {
            self.place -= bytes(&self.text[offset..self.at]);
        } else {
            self.place += bytes(&self.text[self.at..offset]);
        }
        self.at = offset;
        self.place
    }
}

fn bytes(text: &str) -> u64 {
    text.encode_utf16().count() as u64 * 2
}

/// The original record as text. A piece of a file in UTF-16 is known by its letters of ASCII, which no JSON and no table is
/// without: every other byte of them is zero.
pub(crate) fn readable(bytes: &[u8]) -> String {
    let zeros = |from: usize| {
        bytes
            .iter()
            .skip(from)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let (first, second) = (zeros(0), zeros(1));
    if first.max(second) * 8 <= bytes.len() {
        return String::from_utf8_lossy(bytes).into_owned();
    }
    let order = if first > second { Order::Big } else { Order::Little };
    order.text(bytes)
}

#[cfg(test)]
mod tests {
    use super::readable;
    use crate::item::Kind;
    use crate::readers::tests::{of, time};
    use crate::readers::{Found, read};

    fn written(text: &str, is_little: bool) -> Vec<u8> {
        let units = "\u{feff}".encode_utf16().chain(text.encode_utf16());
        units
            .flat_map(|unit| {
                if is_little {
                    unit.to_le_bytes()
                } else {
                    unit.to_be_bytes()
                }
            })
            .collect()
    }

    #[test]
    fn files_in_utf_16_are_read_and_their_records_found_again() {
        let history = "{\"Browser History\": [{\"title\": \"Zoë 🎉\", \"url\": \"https://a.example/\", \"time_usec\": 1700000000000000},\r\n\
            {\"title\": \"東京\", \"url\": \"https://b.example/\", \"time_usec\": 1700000001000000}]}";
        let table = "Kanal-ID\tKanal-URL\tKanaltitel\r\n\
            UCaaaaaaaaaaaaaaaaaaaaaa\thttp://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa\tZüge 🚂\r\n\
            UCbbbbbbbbbbbbbbbbbbbbbb\thttp://www.youtube.com/channel/UCbbbbbbbbbbbbbbbbbbbbbb\t列車\r\n";
        for is_little in [true, false] {
            let seen = of("chrome.history", "a.json", written(history, is_little));
            assert_eq!(seen.records.len(), 2);
            assert_eq!(
                (seen.records[0].title.as_str(), seen.records[0].kind),
                ("Zoë 🎉", Kind::Visited)
            );
            assert_eq!(time(&seen.records[1]), "2023-11-14T22:13:21Z");

            let bytes = written(table, is_little);
            let mut pieces = Vec::new();
            read("youtube.subscriptions", "a.csv", &mut &bytes[..], &mut |found| {
                if let Found::Record {
                    record,
                    offset,
                    length,
                } = found
                {
                    let piece = &bytes[offset as usize..(offset + length) as usize];
                    pieces.push((record.title, readable(piece)));
                }
                Ok(())
            })
            .unwrap();
            assert_eq!(pieces.len(), 2);
            for (title, piece) in &pieces {
                assert!(
                    piece.trim().starts_with("UC") && piece.trim().ends_with(title),
                    "{piece:?}"
                );
            }
            assert_eq!(pieces[1].0, "列車");
        }
    }

    #[test]
    fn other_records_are_shown_as_they_are() {
        assert_eq!(readable("Zoë 東京".as_bytes()), "Zoë 東京");
        assert_eq!(readable(b""), "");
        assert_eq!(readable(b"a\xff"), "a\u{fffd}");
        assert_eq!(readable(b"a text with a\0 in it"), "a text with a\0 in it");
        assert_eq!(of("nest.store", "a.bin", [0xff, 0xfe, 0x00]).records.len(), 0);
    }
}
