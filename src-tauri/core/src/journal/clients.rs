//! Clients, without their secrets.

use super::column::Columns;
use super::ids::ClientRowId;
use rusqlite::{Connection, Result, params};

/// One OAuth client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientRow {
    /// Our number of it.
    pub id: ClientRowId,
    /// Google's name of it.
    pub client_id: String,
    /// The Cloud project's name.
    pub project_id: Option<String>,
    /// The Cloud project's number.
    pub project_number: Option<String>,
    /// Came with the program.
    pub built_in: bool,
    /// Its secret lies in the vault.
    pub has_secret: bool,
}

#[cfg(test)]
impl ClientRow {
    /// A client of which nothing but its ID is known.
    pub(crate) fn named(client_id: &str) -> Self {
        Self {
            id: 0.into(),
            client_id: client_id.to_owned(),
            project_id: None,
            project_number: None,
            built_in: false,
            has_secret: false,
        }
    }
}

impl ClientRow {
    /// What Google's console tells the project by.
    #[must_use]
    pub fn project(&self) -> Option<&str> {
        self.project_number.as_deref().or(self.project_id.as_deref())
    }
}

/// All clients.
pub fn clients(db: &Connection) -> Result<Vec<ClientRow>> {
    db.prepare_cached(
        "SELECT id, client_id, project_id, project_number, built_in, has_secret FROM client ORDER BY built_in DESC, id",
    )?
    .query_map([], |row| {
        let mut column = Columns::of(row);
        Ok(ClientRow {
            id: column.take()?,
            client_id: column.take()?,
            project_id: column.take()?,
            project_number: column.take()?,
            built_in: column.take()?,
            has_secret: column.take()?,
        })
    })?
    .collect()
}

/// Writes a client down, or what changed of it, and answers its number.
pub fn insert_client(db: &Connection, client: &ClientRow) -> Result<ClientRowId> {
    db.query_row(
        "INSERT INTO client (client_id, project_id, project_number, built_in, has_secret) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (client_id) DO UPDATE SET project_id = excluded.project_id,
            project_number = excluded.project_number, has_secret = excluded.has_secret
         RETURNING id",
        params![client.client_id, client.project_id, client.project_number, client.built_in, client.has_secret],
        |row| row.get(0),
    )
}

/// Takes a client away that no connection uses any more; answers whether it went.
pub fn remove_client(db: &Connection, id: ClientRowId) -> Result<bool> {
    let used: bool = db.query_row(
        "SELECT EXISTS (SELECT 1 FROM connection WHERE client = ? AND state != 'gone')",
        [id],
        |row| row.get(0),
    )?;
    if used {
        return Ok(false);
    }
    // Connections that are gone keep their copies' history, and with it the client's row, but not its name.
    let kept: bool = db.query_row(
        "SELECT EXISTS (SELECT 1 FROM connection WHERE client = ?)",
        [id],
        |row| row.get(0),
    )?;
    if kept {
        db.execute("DELETE FROM client_step WHERE client = ?", [id])?;
        db.execute(
            "UPDATE client SET client_id = 'removed-' || id, has_secret = 0, built_in = 0 WHERE id = ?",
            [id],
        )?;
    } else {
        db.execute("DELETE FROM client WHERE id = ?", [id])?;
    }
    Ok(true)
}
