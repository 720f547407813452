//! Our side of looking at a copy: reads it into an index, in a process of its own so that its memory can be measured.

use anyhow::Result;
use carryout_viewer::{Index, Query};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use tokio_util::sync::CancellationToken;

/// What to read, and where the index goes.
#[derive(Debug, Serialize, Deserialize)]
pub struct Ticket {
    /// The folder of the copy.
    pub copy: PathBuf,
    /// The folder of the index.
    pub index: PathBuf,
}

/// What came of it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Done {
    /// Items in the index.
    pub items: u64,
    /// Records that could not be read.
    pub unreadable: u64,
}

/// Reads what the ticket on standard input names.
///
/// # Errors
/// When the index cannot be written.
pub fn view() -> Result<()> {
    let ticket: Ticket = serde_json::from_reader(std::io::stdin().lock())?;
    let mut index = Index::create(&ticket.index)?;
    index.update(&[ticket.copy], &CancellationToken::new(), &mut |_| {})?;
    let done = Done {
        items: index.count(&Query::default())?,
        unreadable: index.unreadable()?,
    };
    serde_json::to_writer(std::io::stdout().lock(), &done)?;
    Ok(())
}
