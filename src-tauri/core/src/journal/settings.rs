//! Small things that are remembered by name.

use super::statement::{first, statements, values};
use crate::policy::Quiet;
use crate::settings::Settings;
use rusqlite::{Connection, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;
use ts_rs::TS;

/// The user's settings, as an object of JSON; the name is from when they were only those of the transfer.
const SETTINGS: &str = "transfer_policy";
const QUIET: &str = "quiet";
const PROBE: &str = "probe";
const SHOWN: &str = "shown_copies";

/// A window shows this many finished copies of each connection, and older ones when it is asked to.
const SHOWN_AT_FIRST: u32 = 8;

/// And so many more each time.
pub const MORE_SHOWN: u32 = 100;

/// The kinds of notices that are on, by name.
const SWITCHES: &str = "notices";

/// The value under `name`.
///
/// # Errors
/// SQLite's.
pub fn setting(db: &Connection, name: &str) -> Result<Option<String>> {
    first(db, "SELECT value FROM setting WHERE name = :name", values![name])
}

statements! {
    /// Remembers `value` under `name`.
    ///
    /// # Errors
    /// SQLite's.
    pub fn set_setting(name: &str, value: &str)
        "INSERT INTO setting (name, value) VALUES (:name, :value)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value";

    fn forget_setting(name: &str)
        "DELETE FROM setting WHERE name = :name";
}

/// The user's settings.
///
/// # Errors
/// SQLite's; as with the functions below.
pub fn settings(db: &Connection) -> Result<Settings> {
    Ok(Settings::read(&value(db, SETTINGS)?.unwrap_or_default()))
}

/// Saves the user's settings; what follows from them is `set_settings`.
pub(super) fn store_settings(db: &Connection, chosen: &Settings) -> Result<()> {
    set_value(db, SETTINGS, chosen)
}

/// The hour in which nothing is to be fetched, if there is one; it may be over.
pub fn quiet(db: &Connection) -> Result<Option<Quiet>> {
    value(db, QUIET)
}

/// Begins an hour in which nothing is to be fetched.
pub fn begin_quiet(db: &Connection, quiet: &Quiet) -> Result<()> {
    set_value(db, QUIET, quiet)
}

/// Ends it.
pub fn end_quiet(db: &Connection) -> Result<()> {
    forget_setting(db, QUIET)
}

/// How many finished copies of each connection are shown.
pub(super) fn shown_copies(db: &Connection) -> Result<u32> {
    let chosen = setting(db, SHOWN)?.and_then(|number| number.parse().ok());
    Ok(chosen.unwrap_or(SHOWN_AT_FIRST))
}

/// Shows more finished copies from now on, or as many as at first.
pub fn show_copies(db: &Connection, more: Option<u32>) -> Result<()> {
    match more {
        Some(more) => set_setting(db, SHOWN, &shown_copies(db)?.saturating_add(more).to_string()),
        None => forget_setting(db, SHOWN),
    }
}

/// Writes something of some size, to test for space; [`end_probe`] takes it away. In one transaction SQLite
/// would write nothing of it.
pub fn begin_probe(db: &Connection) -> Result<()> {
    const SIZE: usize = 128 * 1024;
    set_setting(db, PROBE, &"0".repeat(SIZE))
}

/// Takes away what [`begin_probe`] wrote.
pub fn end_probe(db: &Connection) -> Result<()> {
    forget_setting(db, PROBE)
}

/// A value that this version does not know counts as none.
fn value<T: DeserializeOwned>(db: &Connection, name: &str) -> Result<Option<T>> {
    Ok(setting(db, name)?.and_then(|text| serde_json::from_str(&text).ok()))
}

fn set_value(db: &Connection, name: &str, value: &impl Serialize) -> Result<()> {
    let text = serde_json::to_string(value)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
    set_setting(db, name, &text)
}

/// What a user wants to be notified of while they do not look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "SwitchesView")]
#[serde(rename_all = "camelCase")]
pub struct Switches {
    /// That something is finished.
    pub finished: bool,
    /// That something needs them.
    pub needs_me: bool,
    /// They were asked, or have chosen by themselves.
    pub chosen: bool,
}

/// Until the user chooses, they are notified: an end of access without a notice is the worse surprise.
impl Default for Switches {
    fn default() -> Self {
        Self {
            finished: true,
            needs_me: true,
            chosen: false,
        }
    }
}

/// What the user wants to be notified of.
///
/// # Errors
/// SQLite's.
pub fn switches(db: &Connection) -> Result<Switches> {
    let chosen = setting(db, SWITCHES)?;
    Ok(chosen.map_or_else(Switches::default, |words| Switches {
        finished: words.contains("finished"),
        needs_me: words.contains("needs_me"),
        chosen: true,
    }))
}

/// Remembers what the user wants to be notified of.
///
/// # Errors
/// SQLite's.
pub fn set_switches(db: &Connection, finished: bool, needs_me: bool) -> Result<()> {
    let words: Vec<&str> = [(finished, "finished"), (needs_me, "needs_me")]
        .into_iter()
        .filter_map(|(on, word)| on.then_some(word))
        .collect();
    set_setting(db, SWITCHES, &words.join(" "))
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
