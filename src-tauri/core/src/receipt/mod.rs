//! The proof of a copy: a BagIt bag (RFC 8493) around the files, a receipt in it to read and for programs, and
//! the check that anyone can run on it years later, offline.

mod bag;
mod document;
mod facts;
#[cfg(test)]
#[path = "tests/fixture.rs"]
mod fixture;
mod listing;
pub(crate) mod manifest;
mod page;
mod proofs;
mod report;
mod verify;

pub use bag::{ReceiptError, hex, write};
pub use document::{SCHEMA, SCHEMA_TEXT};
pub use facts::{
    AccessType, AdjustedName, ArchiveSummary, CategoryFacts, Ending, Facts, FileFacts, Origin, Reason,
    SameFacts, Summary,
};
pub use proofs::proofs;
pub use report::{Finding, FindingKind, Report};
pub use verify::{VerifyError, verify, verify_until};

/// The receipt to read, in the bag's own folder.
pub const PAGE: &str = "receipt.html";
/// The receipt for programs, in the bag's own folder.
pub const DOCUMENT: &str = "receipt.json";
