//! Small things that are remembered by name.

use rusqlite::{Connection, OptionalExtension, Result, params};

/// The value under `name`.
///
/// # Errors
/// SQLite's.
pub fn setting(db: &Connection, name: &str) -> Result<Option<String>> {
    db.prepare_cached("SELECT value FROM setting WHERE name = ?")?
        .query_row([name], |row| row.get(0))
        .optional()
}

/// Remembers `value` under `name`.
///
/// # Errors
/// SQLite's.
pub fn set_setting(db: &Connection, name: &str, value: &str) -> Result<()> {
    db.execute(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        params![name, value],
    )
    .map(drop)
}

/// What tells this journal from every other; drawn when it is first opened.
pub(super) fn mark(db: &Connection) -> Result<String> {
    if let Some(mark) = setting(db, "mark")? {
        return Ok(mark);
    }
    let mark = format!("{:08x}", rand::random::<u32>());
    set_setting(db, "mark", &mark)?;
    Ok(mark)
}
