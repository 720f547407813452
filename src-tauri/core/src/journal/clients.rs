//! Clients, without their secrets.

use super::ids::ClientRowId;
use super::statement::{Selected, one, rows, statements, values};
use rusqlite::{Connection, Result};

rows! {
    /// One OAuth client.
    pub struct ClientRow of "client" {
        /// Our number of it.
        id: ClientRowId,
        /// Google's name of it.
        client_id: String,
        /// The Cloud project's name.
        project_id: Option<String>,
        /// The Cloud project's number.
        project_number: Option<String>,
        /// Came with the program.
        built_in: bool,
        /// Its secret lies in the vault.
        has_secret: bool,
    }
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
    ClientRow::all(db, "FROM client ORDER BY built_in DESC, id", values![])
}

/// Writes a client down, or what changed of it, and answers its number.
pub fn insert_client(db: &Connection, client: &ClientRow) -> Result<ClientRowId> {
    one(
        db,
        "INSERT INTO client (client_id, project_id, project_number, built_in, has_secret)
         VALUES (:client_id, :project_id, :project_number, :built_in, :has_secret)
         ON CONFLICT (client_id) DO UPDATE SET project_id = excluded.project_id,
            project_number = excluded.project_number, has_secret = excluded.has_secret
         RETURNING id",
        values![
            client_id = client.client_id,
            project_id = client.project_id,
            project_number = client.project_number,
            built_in = client.built_in,
            has_secret = client.has_secret,
        ],
    )
}

/// Takes a client away that no connection uses any more; answers whether it went.
pub fn remove_client(db: &Connection, id: ClientRowId) -> Result<bool> {
    let used: bool = one(
        db,
        "SELECT EXISTS (SELECT 1 FROM connection WHERE client = :id AND state != 'gone')",
        values![id],
    )?;
    if used {
        return Ok(false);
    }
    // Connections that are gone keep their copies' history, and with it the client's row, but not its name.
    let kept: bool = one(
        db,
        "SELECT EXISTS (SELECT 1 FROM connection WHERE client = :id)",
        values![id],
    )?;
    match kept {
        true => forget_client(db, id)?,
        false => delete_client(db, id)?,
    }
    Ok(true)
}

statements! {
    fn forget_client(id: ClientRowId)
        "DELETE FROM client_step WHERE client = :id"
        "UPDATE client SET client_id = 'removed-' || id, has_secret = 0, built_in = 0 WHERE id = :id";

    fn delete_client(id: ClientRowId)
        "DELETE FROM client WHERE id = :id";
}
