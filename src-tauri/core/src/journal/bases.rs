//! Where copies lie: base folders that the user chose, and each connection's own folder below them.

use super::ids::ConnectionId;
use crate::file_name;
use rusqlite::{Connection, OptionalExtension, Result, params};
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
    let known = db
        .query_row(
            "SELECT folder_name FROM connection WHERE id = ?",
            [connection],
            |row| row.get::<_, Option<String>>(0),
        )
        .optional()?
        .flatten();
    if let Some(known) = known {
        return Ok(known);
    }
    let taken = taken(db, connection)?;
    let safe = file_name::safe_within(name, file_name::LONGEST_FOLDER);
    let chosen = (1..)
        .map(|number| file_name::numbered_within(&safe, number, file_name::LONGEST_FOLDER))
        .find(|chosen| !taken.contains(&file_name::folded(chosen)))
        .unwrap_or(safe);
    db.execute(
        "UPDATE connection SET folder_name = ? WHERE id = ?",
        params![chosen, connection],
    )?;
    Ok(chosen)
}

/// The folders of all other connections, present and past, folded.
fn taken(db: &Connection, connection: ConnectionId) -> Result<HashSet<String>> {
    let mut taken = HashSet::new();
    let mut names =
        db.prepare_cached("SELECT folder_name FROM connection WHERE id != ? AND folder_name IS NOT NULL")?;
    for name in names.query_map([connection], |row| row.get::<_, String>(0))? {
        taken.insert(file_name::folded(&name?));
    }
    let mut copies = db.prepare_cached("SELECT folder FROM export WHERE connection != ?")?;
    for copy in copies.query_map([connection], |row| row.get::<_, String>(0))? {
        let copy = copy?;
        let holder = Path::new(&copy).parent().and_then(Path::file_name);
        if let Some(holder) = holder {
            taken.insert(file_name::folded(&holder.to_string_lossy()));
        }
    }
    Ok(taken)
}

/// What is known of the base folder `folder`.
pub fn known_base(db: &Connection, folder: &str) -> Result<KnownBase> {
    let mount = db
        .query_row("SELECT mount FROM base WHERE folder = ?", [folder], |row| {
            row.get::<_, String>(0)
        })
        .optional()?;
    let mut known = KnownBase {
        was_there: mount.is_some(),
        mount: mount.map(PathBuf::from),
        copies: Vec::new(),
    };
    let base = Path::new(folder);
    let mut copies = db.prepare_cached("SELECT folder FROM export WHERE bin IS NOT 'done'")?;
    for copy in copies.query_map([], |row| row.get::<_, String>(0))? {
        let copy = PathBuf::from(copy?);
        if copy.parent().and_then(Path::parent) == Some(base) {
            known.was_there = true;
            known.copies.push(copy);
        }
    }
    Ok(known)
}

/// A copy was begun in the base folder `folder`.
pub fn note_base(db: &Connection, folder: &str, mount: &str) -> Result<()> {
    db.execute(
        "INSERT INTO base (folder, mount) VALUES (?1, ?2) ON CONFLICT (folder) DO UPDATE SET mount = ?2",
        params![folder, mount],
    )
    .map(drop)
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
