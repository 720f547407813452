//! Where copies lie: base folders that the user chose, and each connection's own folder below them.

use super::ids::ConnectionId;
use super::statement::{all, first, statements, values};
use crate::file_name;
use rusqlite::{Connection, Result};
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// What is known of a base folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownBase {
    /// A copy was begun in it at some time, so it was there.
    pub was_there: bool,
    /// The topmost folder of the file system that it lay on.
    pub mount: Option<PathBuf>,
    /// Folders of copies that lie in it: any of them shows that it is the same drive.
    pub copies: Vec<PathBuf>,
}

/// The name of a connection's folder, which no other connection has or ever had, letter case and composition aside. Chosen
/// after `name` the first time, and kept until the connection gets another name.
pub fn folder_name(db: &Connection, connection: ConnectionId, name: &str) -> Result<String> {
    let known: Option<Option<String>> = first(
        db,
        "SELECT folder_name FROM connection WHERE id = :connection",
        values![connection],
    )?;
    if let Some(known) = known.flatten() {
        return Ok(known);
    }
    let taken = taken(db, connection)?;
    let safe = file_name::safe_within(name, file_name::LONGEST_FOLDER);
    let chosen = (1..)
        .map(|number| file_name::numbered_within(&safe, number, file_name::LONGEST_FOLDER))
        .find(|chosen| !taken.contains(&file_name::folded(chosen)))
        .unwrap_or(safe);
    set_folder_name(db, connection, &chosen)?;
    Ok(chosen)
}

/// The folders of all other connections, present and past, folded.
fn taken(db: &Connection, connection: ConnectionId) -> Result<HashSet<String>> {
    let names: Vec<String> = all(
        db,
        "SELECT folder_name FROM connection WHERE id != :connection AND folder_name IS NOT NULL",
        values![connection],
    )?;
    let copies: Vec<String> = all(
        db,
        "SELECT folder FROM export WHERE connection != :connection",
        values![connection],
    )?;
    let holders = copies
        .iter()
        .filter_map(|copy| Path::new(copy).parent()?.file_name()?.to_str());
    let taken = names.iter().map(String::as_str).chain(holders);
    Ok(taken.map(file_name::folded).collect())
}

/// What is known of the base folder `folder`.
pub fn known_base(db: &Connection, folder: &str) -> Result<KnownBase> {
    let mount: Option<String> = first(
        db,
        "SELECT mount FROM base WHERE folder = :folder",
        values![folder],
    )?;
    let mut known = KnownBase {
        was_there: mount.is_some(),
        mount: mount.map(PathBuf::from),
        copies: Vec::new(),
    };
    let base = Path::new(folder);
    let copies: Vec<String> = all(db, "SELECT folder FROM export WHERE bin IS NOT 'done'", values![])?;
    for copy in copies.into_iter().map(PathBuf::from) {
        if copy.parent().and_then(Path::parent) == Some(base) {
            known.was_there = true;
            known.copies.push(copy);
        }
    }
    Ok(known)
}

statements! {
    fn set_folder_name(connection: ConnectionId, name: &str)
        "UPDATE connection SET folder_name = :name WHERE id = :connection";

    /// A copy was begun in the base folder `folder`.
    pub fn note_base(folder: &str, mount: &str)
        "INSERT INTO base (folder, mount) VALUES (:folder,
            :mount) ON CONFLICT (folder) DO UPDATE SET mount = :mount";
}

#[cfg(test)]
mod tests {
    use super::{ConnectionId, folder_name, known_base, note_base};
    use crate::journal::{
        ClientRow, Journal, insert_client, insert_connection, insert_export, set_connection_name,
    };
    use jiff::Timestamp;
    use rusqlite::Connection;
    use std::path::Path;

    #[tokio::test]
    async fn names_that_fall_together_never_share_a_folder() {
        let names = read(|db| {
            let given = [
                "a/b", "a:b", "A_B", "e\u{301}", "É", "con", "Anna.", "anna", "Anna",
            ];
            given
                .iter()
                .map(|name| folder_name(db, connection(db, name)?, name))
                .collect::<Result<Vec<_>, _>>()
        })
        .await;

        assert_eq!(
            names,
            [
                "a_b", "a_b (2)", "A_B (3)", "é", "É (2)", "_con", "Anna", "anna (2)", "Anna (3)"
            ]
        );
    }

    #[tokio::test]
    async fn a_folder_is_kept_and_never_handed_on() {
        let (first, again, renamed, other) = read(|db| {
            let anna = connection(db, "Anna")?;
            let first = folder_name(db, anna, "Anna")?;
            insert_export(db, anna, "/copies/Anna/1", Timestamp::UNIX_EPOCH, None, None)?;
            let again = folder_name(db, anna, "Anna")?;
            set_connection_name(db, anna, "Anna at work")?;
            let renamed = folder_name(db, anna, "Anna at work")?;
            let other = folder_name(db, connection(db, "Anna")?, "Anna")?;
            Ok((first, again, renamed, other))
        })
        .await;

        assert_eq!(
            [first, again, renamed, other],
            ["Anna", "Anna", "Anna at work", "Anna (2)"]
        );
    }

    #[tokio::test]
    async fn a_base_is_known_by_its_copies_too() {
        let (unknown, known, acknowledged) = read(|db| {
            let anna = connection(db, "Anna")?;
            let unknown = known_base(db, "/copies")?;
            insert_export(db, anna, "/copies/Anna/1", Timestamp::UNIX_EPOCH, None, None)?;
            insert_export(db, anna, "/elsewhere/Anna/1", Timestamp::UNIX_EPOCH, None, None)?;
            let known = known_base(db, "/copies")?;
            note_base(db, "/copies", "/")?;
            note_base(db, "/copies", "/mnt")?;
            Ok((unknown, known, known_base(db, "/copies")?))
        })
        .await;

        assert!(!unknown.was_there && known.was_there);
        assert_eq!(known.copies, [Path::new("/copies/Anna/1")]);
        assert_eq!(acknowledged.mount.as_deref(), Some(Path::new("/mnt")));
    }

    async fn read<T: Send + 'static>(
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> T {
        let journal = Journal::in_memory().unwrap();
        journal
            .write(move |db| {
                let client = ClientRow::named("1-a.apps.googleusercontent.com");
                insert_client(db, &client)?;
                work(db)
            })
            .await
            .unwrap()
    }

    fn connection(db: &Connection, name: &str) -> rusqlite::Result<ConnectionId> {
        insert_connection(db, name, 1.into(), Timestamp::UNIX_EPOCH)
    }
}
