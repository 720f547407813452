//! Parts across answers, new archive jobs, and a journal of an earlier version of the program.

use super::{decoded, free_name, name_parts};
use crate::google::ArchiveJobId;
use crate::journal::{Journal, PartId, migrations, replan_job};
use crate::transfer::ObjectKey;
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};
use std::collections::HashSet;

const JOB: i64 = 1;

fn of(archive_job: &str) -> ArchiveJobId {
    ArchiveJobId::from_journal(archive_job.to_owned())
}

fn keys(addresses: &[&str]) -> Vec<ObjectKey> {
    addresses
        .iter()
        .map(|address| ObjectKey::of(&address.parse().unwrap()))
        .collect()
}

/// A journal with one job.
fn journal() -> Connection {
    let mut db = Connection::open_in_memory().unwrap();
    Migrations::new(migrations()).to_latest(&mut db).unwrap();
    fill(&db);
    db
}

fn fill(db: &Connection) {
    db.execute_batch(
        "INSERT INTO client (id, client_id, built_in, has_secret) VALUES (1, 'c', 0, 0);
         INSERT INTO connection (id, name, client, created_at, state) VALUES (1, 'Anna', 1, 0, 'live');
         INSERT INTO export (id, connection, folder, started_at) VALUES (1, 1, '/x', 0);
         INSERT INTO job (id, export, resource, state, archive_job) VALUES (1, 1, 'a.b', 'ready', 'j1');",
    )
    .unwrap();
}

fn names(db: &Connection) -> Vec<String> {
    db.prepare("SELECT file_name FROM part ORDER BY id")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}

fn save(db: &Connection, part: PartId) {
    db.execute("UPDATE part SET saved_at = 1 WHERE id = ?", [part.number()])
        .unwrap();
}

#[test]
fn one_path_with_several_queries_gives_several_parts() {
    let db = journal();
    let first = [
        "https://h.example/o.zip?i=0&Signature=1",
        "https://h.example/o.zip?i=1&Signature=1",
    ];
    let later = [
        "https://h.example/o.zip?i=1&Signature=2",
        "https://h.example/o.zip?i=0&Signature=3",
    ];

    let before = name_parts(&db, JOB.into(), &of("j1"), &keys(&first)).unwrap();
    let after = name_parts(&db, JOB.into(), &of("j1"), &keys(&later)).unwrap();

    assert_eq!(names(&db), ["o.zip", "o (2).zip"]);
    assert_eq!((after[0].part, after[1].part), (before[1].part, before[0].part));
}

#[test]
fn what_a_later_answer_names_in_addition_is_a_new_part() {
    let db = journal();

    name_parts(&db, JOB.into(), &of("j1"), &keys(&["https://h.example/a.zip"])).unwrap();
    let more = name_parts(
        &db,
        JOB.into(),
        &of("j1"),
        &keys(&[
            "https://h.example/a.zip",
            "https://h.example/b/A.ZIP",
            "https://h.example/a.zip",
        ]),
    )
    .unwrap();

    assert_eq!(names(&db), ["a.zip", "A (2).ZIP", "a (3).zip"]);
    let distinct: HashSet<PartId> = more.iter().map(|named| named.part).collect();
    assert_eq!(distinct.len(), 3);
}

#[test]
fn two_parts_may_take_each_others_identity() {
    let db = journal();
    let on = |hosts: [&str; 2]| hosts.map(|host| format!("https://{host}.example/o.zip"));
    let first = on(["a", "b"]);
    let named = name_parts(&db, JOB.into(), &of("j1"), &keys(&[&first[0], &first[1]])).unwrap();
    // Only one of the hosts is named again, with two objects: what is left is taken in its order.
    let later = on(["b", "b"]);

    let after = name_parts(&db, JOB.into(), &of("j1"), &keys(&[&later[0], &later[1]])).unwrap();

    let before: HashSet<PartId> = named.iter().map(|named| named.part).collect();
    let after: HashSet<PartId> = after.iter().map(|named| named.part).collect();
    assert_eq!(before, after);
}

#[test]
fn a_new_archive_job_brings_its_own_files_beside_what_was_saved() {
    let db = journal();
    let address = ["https://h.example/o.zip"];
    let old = name_parts(&db, JOB.into(), &of("j1"), &keys(&address)).unwrap();
    save(&db, old[0].part);
    replan_job(&db, JOB.into()).unwrap();

    let new = name_parts(&db, JOB.into(), &of("j2"), &keys(&address)).unwrap();

    assert_ne!(old[0].part, new[0].part);
    assert_eq!(names(&db), ["o.zip", "o (2).zip"]);
}

#[test]
fn a_name_is_found_beside_what_lies_in_the_folder() {
    let db = journal();
    name_parts(&db, JOB.into(), &of("j1"), &keys(&["https://h.example/o.zip"])).unwrap();

    let free = free_name(&db, JOB.into(), "o.zip", &["O (2).ZIP".to_owned()]).unwrap();

    assert_eq!(free, "o (3).zip");
}

#[test]
fn a_journal_of_an_earlier_version_keeps_its_parts() {
    let mut db = Connection::open_in_memory().unwrap();
    Migrations::new(vec![M::up(include_str!("schema.sql"))])
        .to_latest(&mut db)
        .unwrap();
    fill(&db);
    db.execute_batch(
        "INSERT INTO part (id, job, object, file_name, saved_at) VALUES (7, 1, '/b/o.zip', 'o.zip', 5);
         INSERT INTO part (id, job, object, file_name, durable) VALUES (8, 1, '/b/p.zip', 'p.zip', 9);",
    )
    .unwrap();

    Migrations::new(migrations()).to_latest(&mut db).unwrap();

    let proof = |id: PartId| -> Option<String> {
        db.query_row("SELECT proof FROM part WHERE id = ?", [id.number()], |row| {
            row.get(0)
        })
        .unwrap()
    };
    assert_eq!(
        (proof(7.into()).as_deref(), proof(8.into())),
        (Some("checksum"), None)
    );
    let named = name_parts(
        &db,
        JOB.into(),
        &of("j1"),
        &keys(&[
            "https://h.example/b/p.zip?Expires=1",
            "https://h.example/b/o.zip?Expires=1",
        ]),
    )
    .unwrap();
    assert_eq!((named[0].part, named[1].part), (PartId::from(8), PartId::from(7)));
}

#[test]
fn a_journal_opens_twice_after_the_change_of_its_schema() {
    let home = tempfile::tempdir().unwrap();

    drop(Journal::open(home.path()).unwrap());

    assert!(Journal::open(home.path()).is_ok());
}

#[test]
fn a_name_is_decoded_once() {
    assert_eq!(decoded("a%20b+c.zip"), "a b+c.zip");
}
