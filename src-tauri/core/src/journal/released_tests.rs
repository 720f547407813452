//! A journal of every released version, as SQL in `tests/journals/VERSION/journal.sql`: the present code opens each, reads
//! all of it back, and works on with it. `docs/releasing.md` says how a release adds its own.

use super::damaged_tests::show;
use super::view::tests::{begun_at, step};
use super::{Hold, Journal, JournalError, View, migrations, note_base, note_runs, set_hold};
use crate::advice::{Code, Failure};
use jiff::{Timestamp, ToSpan as _};
use rusqlite::{Connection, ErrorCode};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Where a journal of today is written to, as SQL.
const WRITE: &str = "CARRYOUT_WRITE_JOURNAL";

/// Columns that a later version calls otherwise: the table, the name then, the name now.
const RENAMED: [(&str, &str, &str); 7] = [
    ("connection", "tidy", "cleanup_due"),
    ("grant_", "told", "reported"),
    ("grant_", "told_at", "reported_at"),
    ("grant_", "noted", "acknowledged"),
    ("sign_in", "trips", "rounds"),
    ("sign_in", "fruitful", "has_grant"),
    ("pause", "told", "reported"),
];

/// The rows of one table, each with its values as SQL writes them, in the order of the columns asked for.
type Rows = BTreeSet<Vec<String>>;

#[tokio::test]
async fn the_journal_of_every_released_version_opens_and_keeps_every_value() {
    let released = released();
    assert!(!released.is_empty(), "no journal to try");

    for (version, sql) in released {
        let home = tempfile::tempdir().unwrap();
        let before = load(home.path(), &sql);

        let journal = Journal::open(home.path()).unwrap_or_else(|error| panic!("{version}: {error}"));

        let after = Connection::open(home.path().join("journal.sqlite")).unwrap();
        for (table, (columns, rows)) in &before {
            let kept = rows_of(&after, table, &named_today(&after, table, columns));
            let rows: Rows = rows.iter().map(|row| setting_named_today(table, row)).collect();
            let lost: Vec<_> = rows.difference(&kept).collect();
            assert!(lost.is_empty(), "{version}: {table} lost or changed {lost:?}");
        }
        let schema: usize = after
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .unwrap();
        assert_eq!(schema, migrations().len(), "{version}");
        let view = journal.view().await.unwrap();
        assert_eq!(shown(&view), shown_in(&before), "{version}");
    }
}

#[tokio::test]
async fn the_journal_of_every_released_version_is_worked_on_with() {
    for (version, sql) in released() {
        let home = tempfile::tempdir().unwrap();
        load(home.path(), &sql);
        let journal = Journal::open(home.path()).unwrap();
        show(&journal.view().await.unwrap());

        for what in 0..32 {
            let written = journal
                .write(move |db| step(db, what, 1, i64::from(what) + 1_000))
                .await;

            let is_refused = matches!(&written, Err(JournalError::Database(error))
                if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation)
                    || matches!(error, rusqlite::Error::QueryReturnedNoRows));
            assert!(
                written.is_ok() || is_refused,
                "{version}, step {what}: {:?}",
                written.err()
            );
            show(&journal.view().await.unwrap());
        }
        drop(journal);
        assert!(Journal::open(home.path()).is_ok(), "{version}: a second start");
    }
}

/// Once a version has its journal here, a further change of the schema belongs to the next version.
#[test]
fn the_journal_of_this_version_has_the_schema_of_today() {
    let own = released()
        .into_iter()
        .find(|(version, _)| version == env!("CARGO_PKG_VERSION"));
    let Some((version, sql)) = own else { return };
    let home = tempfile::tempdir().unwrap();
    load(home.path(), &sql);

    let database = Connection::open(home.path().join("journal.sqlite")).unwrap();

    let schema: usize = database
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    assert_eq!(
        schema,
        migrations().len(),
        "{version} has its journal already: raise the version if it is released, or else write the journal anew (docs/releasing.md)"
    );
}

#[test]
fn a_journal_from_the_future_is_refused_with_advice_and_left_as_it_is() {
    for (version, sql) in released() {
        let home = tempfile::tempdir().unwrap();
        load(home.path(), &sql);
        let path = home.path().join("journal.sqlite");
        drop(Journal::open(home.path()).unwrap());
        let next = i64::try_from(migrations().len()).unwrap() + 1;
        let database = Connection::open(&path).unwrap();
        database
            .execute_batch(&format!(
                "ALTER TABLE export ADD COLUMN of_the_future TEXT; PRAGMA user_version = {next};"
            ))
            .unwrap();
        drop(database);
        let before = std::fs::read(&path).unwrap();

        let refused = Journal::open(home.path()).err().unwrap();

        let failure = Failure::from(refused);
        assert_eq!(failure.code, Code::JournalNewer, "{version}");
        assert_eq!(std::fs::read(&path).unwrap(), before, "{version}");
    }
}

/// Makes a journal with something in every table; and writes it down as the fixture of a release, where one is asked for.
#[tokio::test]
async fn a_journal_of_today_has_something_in_every_table_and_comes_back_from_its_sql() {
    let home = tempfile::tempdir().unwrap();
    let journal = begun_at(home.path()).await;
    journal
        .write(|db| {
            note_base(db, "/folder", "/")?;
            let now: Timestamp = "2026-11-21T12:00:00Z".parse().unwrap_or_default();
            note_runs(db, 2.into(), 1.into(), &[now - 2.hours(), now])?;
            set_hold(
                db,
                &Hold {
                    request: "initiate".to_owned(),
                    until: now + 1.hours(),
                },
                now,
            )
        })
        .await
        .unwrap();
    drop(journal);
    let database = Connection::open(home.path().join("journal.sqlite")).unwrap();

    let sql = dump(&database);

    let again = tempfile::tempdir().unwrap();
    let tables = load(again.path(), &sql);
    for (table, (columns, rows)) in &tables {
        assert!(!rows.is_empty(), "{table} is empty: `begun_at` forgets it");
        assert_eq!(*rows, rows_of(&database, table, columns), "{table}");
    }
    if let Some(place) = std::env::var_os(WRITE).map(PathBuf::from) {
        std::fs::create_dir_all(place.parent().unwrap()).unwrap();
        std::fs::write(place, sql).unwrap();
    }
}

/// Every version that has a journal here, with its SQL.
fn released() -> Vec<(String, String)> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals");
    let mut found: Vec<(String, String)> = std::fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let version = path.file_name().unwrap().to_str().unwrap().to_owned();
            (
                version,
                std::fs::read_to_string(path.join("journal.sql")).unwrap(),
            )
        })
        .collect();
    found.sort();
    found
}

/// Makes a journal of the SQL in `home`, and answers what is in it, by table.
fn load(home: &Path, sql: &str) -> BTreeMap<String, (Vec<String>, Rows)> {
    let database = Connection::open(home.join("journal.sqlite")).unwrap();
    database.execute_batch(sql).unwrap();
    let tables: Vec<String> = texts(
        &database,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    );
    tables
        .into_iter()
        .map(|table| {
            let columns = texts(
                &database,
                &format!("SELECT name FROM pragma_table_info('{table}')"),
            );
            let rows = rows_of(&database, &table, &columns);
            (table, (columns, rows))
        })
        .collect()
}

/// The columns as `database` calls them.
fn named_today(database: &Connection, table: &str, columns: &[String]) -> Vec<String> {
    let there = texts(
        database,
        &format!("SELECT name FROM pragma_table_info('{table}')"),
    );
    let renamed = |column: &String| {
        RENAMED
            .iter()
            .find(|(of, then, _)| of == &table && then == column && !there.contains(column))
            .map_or_else(|| column.clone(), |(_, _, now)| (*now).to_owned())
    };
    columns.iter().map(renamed).collect()
}

/// A row of the settings under the name that the setting has today; any other row as it is.
fn setting_named_today(table: &str, row: &[String]) -> Vec<String> {
    let renamed = |value: &String| match (table, value.as_str()) {
        ("setting", "'manners'") => "'transfer_policy'".to_owned(),
        _ => value.clone(),
    };
    row.iter().map(renamed).collect()
}

fn rows_of(database: &Connection, table: &str, columns: &[String]) -> Rows {
    let quoted: Vec<String> = columns
        .iter()
        .map(|column| format!("quote(\"{column}\")"))
        .collect();
    let mut rows = database
        .prepare(&format!("SELECT {} FROM \"{table}\"", quoted.join(", ")))
        .unwrap();
    rows.query_map([], |row| {
        (0..columns.len()).map(|column| row.get(column)).collect()
    })
    .unwrap()
    .collect::<Result<_, _>>()
    .unwrap()
}

fn texts(database: &Connection, query: &str) -> Vec<String> {
    let mut rows = database.prepare(query).unwrap();
    rows.query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}

/// How many clients, connections, grants, notices, sign-ins, copies, jobs and parts a view shows.
fn shown(view: &View) -> [usize; 8] {
    let jobs = || view.exports.iter().flat_map(|export| &export.jobs);
    [
        view.clients.len(),
        view.connections.len(),
        view.grants.len(),
        view.notices.len(),
        view.sign_ins.len(),
        view.exports.len() + view.older as usize,
        jobs().count(),
        jobs().map(|job| job.parts.len()).sum(),
    ]
}

/// The same, counted in the tables of a fixture. None of its connections is gone, and it has no older copies.
fn shown_in(tables: &BTreeMap<String, (Vec<String>, Rows)>) -> [usize; 8] {
    [
        "client",
        "connection",
        "grant_",
        "notice",
        "sign_in",
        "export",
        "job",
        "part",
    ]
    .map(|table| tables[table].1.len())
}

/// The database as SQL, its version too.
fn dump(database: &Connection) -> String {
    let schema: i64 = database
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    let mut sql = format!("PRAGMA foreign_keys = OFF;\nBEGIN;\nPRAGMA user_version = {schema};\n");
    let entries = "SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
        ORDER BY type = 'index', rootpage";
    for entry in texts(database, entries) {
        sql += &entry;
        sql.push('\n');
    }
    for table in texts(
        database,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    ) {
        let columns = texts(
            database,
            &format!("SELECT name FROM pragma_table_info('{table}')"),
        );
        for row in rows_of(database, &table, &columns) {
            sql += &format!("INSERT INTO {table} VALUES ({});\n", row.join(", "));
        }
    }
    sql + "COMMIT;\n"
}
