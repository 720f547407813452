//! Looks at finished copies: reads them into an index where they lie, searches it, and exports from it.
//!
//! Everything in an archive is untrusted text. Nothing of it is run, rendered or fetched from anywhere.

mod address;
mod checksum;
mod copies;
mod detail;
mod export;
mod fields;
mod files;
#[cfg(test)]
mod fixture;
mod folders;
mod found;
mod geo;
mod index;
mod item;
mod json;
mod library;
mod moment;
mod readers;
mod search;
mod shapes;
mod stats;
mod survey;
mod table;
mod wording;
mod words;
mod written_moment;

pub use copies::{CopiedCategory, CopiedFile, CopyError, FinishedCopy, find};
pub use detail::{Detail, Problem};
pub use export::{
    DeclaredFormat, Evidence, Existing, ExportError, ExportFormat, Exported, FileOutput, Offer, Output,
    evidence, export, export_file,
};
pub use files::{ListedArchive, ListedCopy, ListedEntry};
pub use found::{Item, Shown};
pub use index::{Choice, FILE, Index, IndexError, Progress, Update};
pub use item::{Kind, Nature, Place, Record};
pub use library::{Cursor, Library, LibraryPage, Start};
pub use readers::{Format, Found, Take, read};
pub use search::{Page, Query};
pub use shapes::{Shape, shapes};
pub use stats::{Count, OfCategory, Stats};
pub use survey::Survey;
pub use table::{Column, Order, Presence, Table, TableOf};
