//! Readers of the files inside archives: chosen by the category of the job, then by content, never by a file's name alone,
//! for Google writes names in the language of the account.

mod activity;
mod activity_page;
mod bookmarks;
mod columns;
mod comment_page;
mod documents;
mod generic;
mod history;
mod html;
mod lines;
mod orders;
mod places;
mod play;
mod resources;
mod table;
mod tables;
mod ugc;
pub(crate) mod utf16;
mod youtube;

use crate::item::Record;
use std::io::{self, Cursor, Read};

/// So much of a file is looked at before a reader is chosen.
const HEAD: u64 = 1 << 20;

/// What comes out of a reader.
#[derive(Debug)]
pub enum Found {
    /// A record, and where its bytes lie in the file.
    Record {
        /// What it says.
        record: Box<Record>,
        /// Where it begins.
        offset: u64,
        /// How many bytes it has.
        length: u64,
    },
    /// Something that should have been a record.
    Unreadable {
        /// Where it begins.
        offset: u64,
        /// What is the matter.
        why: String,
    },
}

/// Takes what a reader finds. An error of the taker ends the reading.
pub type Take<'a> = &'a mut dyn FnMut(Found) -> io::Result<()>;

/// How the content of a file was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON.
    Json,
    /// A table.
    Csv,
    /// Bookmarks in the format of Netscape.
    Bookmarks,
    /// My Activity as HTML.
    ActivityPage,
    /// Comments as HTML.
    CommentPage,
    /// Google's own table of contents; not data.
    Index,
    /// Nothing that is read: a picture, a video, a page, a map.
    Opaque,
}

impl Format {
    /// Its name in lists of files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Bookmarks => "bookmarks",
            Self::ActivityPage | Self::CommentPage => "page",
            Self::Index => "index",
            Self::Opaque => "file",
        }
    }
}

/// Reads a file of `category`, whose name in the archive is `name`.
///
/// # Errors
/// When the content cannot be read on, or `take` fails. What was found before stays found.
pub fn read(category: &str, name: &str, content: &mut dyn Read, take: Take<'_>) -> io::Result<Format> {
    let (format, head, whole) = sniffed(category, name, content)?;
    if format == Format::Opaque
        && let Some(text) = utf16::text(&head, content)?
    {
        return read(
            category,
            name,
            &mut text.as_bytes(),
            &mut utf16::placed(&text, take),
        );
    }
    let file = File { category, name };
    let mut all = Cursor::new(&head).chain(content);
    match format {
        Format::Json => documents::read(&file, &head, whole, &mut all, take)?,
        Format::Csv => tables::read(&file, &head, &mut all, take)?,
        Format::Bookmarks => bookmarks::read(&file, &mut all, take)?,
        Format::ActivityPage => activity_page::read(&mut all, take)?,
        Format::CommentPage => comment_page::read(&mut all, take)?,
        Format::Index | Format::Opaque => {}
    }
    Ok(format)
}

/// The headings of a table and what its columns hold, in words that give nothing away.
pub(crate) fn table_shape(
    category: &str,
    name: &str,
    head: &[u8],
    content: &mut dyn Read,
) -> Vec<(String, &'static str)> {
    tables::shape(&File { category, name }, head, content)
}

/// What is known of a file besides its content.
pub(crate) struct File<'a> {
    pub(crate) category: &'a str,
    pub(crate) name: &'a str,
}

impl File<'_> {
    /// The last part of its name without its ending.
    fn stem(&self) -> &str {
        let last = self.name.rsplit('/').next().unwrap_or_default();
        last.rsplit_once('.').map_or(last, |(stem, _)| stem)
    }
}

/// The format, the first bytes, and whether they are all.
pub(crate) fn sniffed(
    category: &str,
    name: &str,
    content: &mut dyn Read,
) -> io::Result<(Format, Vec<u8>, bool)> {
    let mut head = Vec::new();
    content.take(4 << 10).read_to_end(&mut head)?;
    if !is_text(&head) {
        return Ok((Format::Opaque, head, false));
    }
    content.take(HEAD - (4 << 10)).read_to_end(&mut head)?;
    let whole = (head.len() as u64) < HEAD;
    let format = format(category, name, &head, whole);
    Ok((format, head, whole))
}

fn format(category: &str, name: &str, head: &[u8], whole: bool) -> Format {
    let text = head
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(head)
        .trim_ascii_start();
    match text.first() {
        Some(b'{' | b'[') if documents::is_index(text, whole) => Format::Index,
        Some(b'{' | b'[') => Format::Json,
        Some(b'<') if bookmarks::is_one(text) => Format::Bookmarks,
        Some(b'<') if activity_page::is_one(text) => Format::ActivityPage,
        Some(b'<') if comment_page::is_one(category, text) => Format::CommentPage,
        Some(b'<') | None => Format::Opaque,
        Some(_) if is_table(category, name, text) => Format::Csv,
        Some(_) => Format::Opaque,
    }
}

fn is_text(head: &[u8]) -> bool {
    let head = &head[..head.len().min(4 << 10)];
    if head.contains(&0) {
        return false;
    }
    match std::str::from_utf8(head) {
        Ok(_) => true,
        // Cut within a letter, or a few stray bytes in what is text otherwise.
        Err(error) => {
            error.valid_up_to() + 4 > head.len()
                || String::from_utf8_lossy(head).matches('\u{fffd}').count() * 50 < head.len()
        }
    }
}

/// Text in a category of tables is a table, whatever its name: Shopping calls its tables `.txt`.
fn is_table(category: &str, name: &str, text: &[u8]) -> bool {
    const OF_TABLES: [&str; 7] = [
        "youtube.",
        "saved.",
        "discover.",
        "searchnotifications.",
        "shopping.",
        "chrome.dictionary",
        "mymaps.",
    ];
    let first_line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let is_called_so = name.to_ascii_lowercase().ends_with(".csv");
    let has_columns = first_line.iter().any(|mark| matches!(mark, b',' | b';' | b'\t'));
    is_called_so
        || (OF_TABLES.iter().any(|prefix| category.starts_with(prefix))
            && (has_columns || category == "chrome.dictionary" || text.contains(&b',')))
}

#[cfg(test)]
mod older_tests;
#[cfg(test)]
pub(crate) mod tests;
#[cfg(test)]
mod variants_tests;
