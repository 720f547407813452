//! No value of any column can shut the journal: every row is read, planned with and shown, and can be written to.

use super::view::tests::{begun_at, step};
use super::{Journal, View};
use crate::client::OriginView;
use crate::plan::plan;
use crate::ports::{HostConditions, Power};
use crate::progress::Live;
use crate::snapshot::{Sources, VaultState, VaultView, build};
use jiff::Timestamp;
use proptest::prelude::*;
use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode};
use std::collections::HashSet;
use std::path::Path;

/// Tables and what can stand in their columns.
fn columns(db: &Connection) -> Vec<(String, String, bool)> {
    let tables: Vec<String> = db
        .prepare(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let of = |table: String| {
        let columns: Vec<(String, String, bool)> = db
            .prepare(&format!(
                "SELECT name, type = 'INTEGER' FROM pragma_table_info('{table}')"
            ))
            .unwrap()
            .query_map([], |row| Ok((table.clone(), row.get(0)?, row.get(1)?)))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        columns
    };
    tables.into_iter().flat_map(of).collect()
}

/// Puts a value into one column of one row, or of all, whatever the schema's references say.
fn put(db: &Connection, column: &(String, String, bool), number: i64, text: &[u8], all: bool, null: bool) {
    let (table, name, is_number) = column;
    let rows = match all {
        true => String::new(),
        false => format!(" WHERE rowid = (SELECT MIN(rowid) FROM \"{table}\")"),
    };
    let (value, word) = match (null, is_number) {
        (true, _) => (Value::Null, "?"),
        (false, true) => (Value::Integer(number), "?"),
        // A text that is no UTF-8 can only come in this way.
        (false, false) => (Value::Blob(text.to_vec()), "CAST(? AS TEXT)"),
    };
    // What the schema itself refuses, such as no value where one must be, cannot stand there.
    let _ = db.execute(
        &format!("UPDATE OR IGNORE \"{table}\" SET \"{name}\" = {word}{rows}"),
        [value],
    );
}

fn number() -> impl Strategy<Value = i64> {
    let ends = [
        i64::MIN,
        i64::MAX,
        -1,
        0,
        1,
        i64::from(u32::MAX),
        253_402_207_200_999,
        -377_705_023_201_000,
    ];
    prop_oneof![any::<i64>(), prop::sample::select(ends.to_vec())]
}

fn text() -> impl Strategy<Value = Vec<u8>> {
    let json = [
        "[]",
        "{}",
        "null",
        "\"",
        "[1]",
        "{\"files\":9223372036854775807,\"bytes\":1e400}",
        "{\"code\":7,\"details\":[]}",
        "[{\"asked\":[],\"granted\":null}]",
        "{\"folder\":{}}",
        "{\"files\":18446744073709551615,\"bytes\":18446744073709551615}",
        "{\"from\":\"9999-12-30T22:00:00.999Z\",\"until\":\"9999-12-30T22:00:00.999Z\"}",
    ];
    prop_oneof![
        any::<Vec<u8>>(),
        ".{0,20}".prop_map(String::into_bytes),
        prop::sample::select(json.to_vec()).prop_map(|text| text.as_bytes().to_vec()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_value_in_any_column_makes_the_journal_unreadable_or_a_write_fail(
        values in prop::collection::vec((any::<prop::sample::Index>(), number(), text(), any::<bool>(), any::<u8>()), 1..12),
        steps in prop::collection::vec((any::<u8>(), 0_i64..12), 0..12),
    ) {
        let home = tempfile::tempdir().unwrap();
        damage(home.path(), &values);

        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
            let journal = Journal::open(home.path()).expect("the journal opens");
            let view = journal.view().await.expect("the journal is read");
            show(&view);
            for (number, (what, which)) in (0..).zip(steps) {
                let written = journal.write(move |db| step(db, what, which, number)).await;
                // The references between rows hold, damaged or not.
                let is_refused = matches!(&written, Err(super::JournalError::Database(error))
                    if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation)
                        || matches!(error, rusqlite::Error::QueryReturnedNoRows));
                prop_assert!(written.is_ok() || is_refused, "step {what} of {which}: {:?}", written.err());
            }
            show(&journal.view().await.expect("the journal is read again"));
            Ok(())
        })?;
    }
}

#[tokio::test]
async fn extreme_numbers_in_any_column_leave_the_journal_readable() {
    for number in [i64::MIN, -1, i64::MAX] {
        let count = {
            let home = tempfile::tempdir().unwrap();
            drop(begun_at(home.path()).await);
            columns(&Connection::open(home.path().join("journal.sqlite")).unwrap()).len()
        };
        let home = tempfile::tempdir().unwrap();
        drop(begun_at(home.path()).await);
        for place in 0..count {
            let copy = tempfile::tempdir().unwrap();
            std::fs::copy(
                home.path().join("journal.sqlite"),
                copy.path().join("journal.sqlite"),
            )
            .unwrap();
            {
                let db = open(copy.path());
                let column = columns(&db).remove(place);
                put(&db, &column, number, b"\xff{", true, false);
            }

            let journal = Journal::open(copy.path()).unwrap();

            show(&journal.view().await.unwrap());
        }
    }
}

fn open(home: &Path) -> Connection {
    let db = Connection::open(home.join("journal.sqlite")).unwrap();
    db.pragma_update(None, "foreign_keys", false).unwrap();
    db
}

type Values = [(prop::sample::Index, i64, Vec<u8>, bool, u8)];

fn damage(home: &Path, values: &Values) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    drop(runtime.block_on(begun_at(home)));
    let db = open(home);
    let columns = columns(&db);
    for (place, number, text, all, null) in values {
        put(&db, place.get(&columns), *number, text, *all, null % 8 == 0);
    }
}

/// What every command does first: plan, and put together what is shown.
pub(super) fn show(view: &View) {
    for now in [
        "1971-01-01T00:00:00Z",
        "2026-11-21T12:00:00Z",
        "2190-01-01T00:00:00Z",
    ] {
        let now: Timestamp = now.parse().unwrap();
        let conditions = HostConditions {
            metered: false,
            power: Power::Mains,
        };
        let plan = plan(view, conditions, now, &HashSet::new());
        assert!(plan.wake.is_none_or(|wake| wake > now));
        let shown = build(&Sources {
            now,
            steady: now,
            origin: OriginView::Google,
            view,
            mark: "mark",
            live: &Live::default(),
            conditions,
            consent: None,
            vault: VaultView {
                store: String::new(),
                state: VaultState::Ready,
                problem: None,
                entries: Vec::new(),
            },
            broken: None,
        });
        assert!(serde_json::to_string(&shown).is_ok());
    }
}
