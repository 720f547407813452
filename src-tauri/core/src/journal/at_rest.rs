//! What can be read of a journal without having it: another program may be at work with it.

use super::JournalError;
use super::ids::{ConnectionId, ExportId};
use super::statement::{all, values};
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A finished copy, as far as it takes to look at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownCopy {
    /// Whose: the number of the connection.
    pub connection: ConnectionId,
    /// The number of the copy.
    pub export: ExportId,
    /// The connection's name.
    pub account: String,
    /// Where it lies.
    pub folder: PathBuf,
}

/// The finished copies that the journal in `home` knows and that did not go to the bin, oldest first; none where there is
/// no journal. Blocks, changes nothing, and does not wait for the holder of the journal.
pub fn known_copies(home: &Path) -> Result<Vec<KnownCopy>, JournalError> {
    let file = home.join("journal.sqlite");
    if !file.is_file() {
        return Ok(Vec::new());
    }
    let database = Connection::open_with_flags(
        file,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    database.busy_timeout(Duration::from_secs(5))?;
    Ok(copies_at_rest(&database)?)
}

/// The same from a journal that is open.
pub fn copies_at_rest(db: &Connection) -> rusqlite::Result<Vec<KnownCopy>> {
    let copies: Vec<(ConnectionId, ExportId, (String, String))> = all(
        db,
        "SELECT e.connection, e.id, c.name, e.folder FROM export e JOIN connection c ON c.id = e.connection
         WHERE e.receipt IS NOT NULL AND e.bin IS NOT 'done' ORDER BY e.started_at, e.id",
        values![],
    )?;
    let known = |(connection, export, (account, folder))| KnownCopy {
        connection,
        export,
        account,
        folder: PathBuf::from(folder),
    };
    Ok(copies.into_iter().map(known).collect())
}

#[cfg(test)]
mod tests {
    use super::known_copies;
    use crate::journal::{
        ClientRow, Journal, ReceiptSummary, finish_export, insert_client, insert_connection, insert_export,
    };
    use jiff::Timestamp;

    #[tokio::test]
    async fn finished_copies_are_known_while_another_program_has_the_journal() {
        let home = tempfile::tempdir().unwrap();
        assert_eq!(known_copies(home.path()).unwrap(), []);
        let journal = Journal::open(home.path()).unwrap();
        let now: Timestamp = "2026-11-21T12:00:00Z".parse().unwrap();
        let row = ClientRow::named("client");
        journal
            .write(move |db| {
                let client = insert_client(db, &row)?;
                let connection = insert_connection(db, "Anna", client, now)?;
                let done = insert_export(db, connection, "/copies/one", now, None, None)?;
                finish_export(db, done, now, &ReceiptSummary::default())?;
                insert_export(db, connection, "/copies/two", now, None, None)
            })
            .await
            .unwrap();

        let known = known_copies(home.path()).unwrap();

        assert_eq!(known.len(), 1);
        assert_eq!(
            (known[0].account.as_str(), known[0].folder.to_str()),
            ("Anna", Some("/copies/one"))
        );
    }
}
