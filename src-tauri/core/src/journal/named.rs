//! From the addresses of one answer of Google's to the parts of a job: none is dropped, none is written down twice.

use super::ids::{JobId, PartId};
use super::parts::insert_part;
use super::statement::{Selected, rows, statements, values};
use crate::file_name::Names;
use crate::google::ArchiveJobId;
use crate::transfer::{KnownPart, ObjectKey, assign, tell_apart};
use rusqlite::{Connection, Result};

/// The part that one address leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedPart {
    /// Our number of it.
    pub part: PartId,
    /// The addresses of the answer that may lead to it, the likeliest first.
    pub candidates: Vec<usize>,
}

rows! {
    /// A part that is known.
    struct Row of "part" {
        id: PartId,
        archive_job: Option<ArchiveJobId>,
        object: String,
        file_name: String,
        is_saved: bool = "saved_at IS NOT NULL",
    }
}

/// Finds for each of `keys`, the objects that Google lists for `archive_job`, its part, and writes down those that are
/// new.
pub fn name_parts(
    db: &Connection,
    job: JobId,
    archive_job: &ArchiveJobId,
    keys: &[ObjectKey],
) -> Result<Vec<NamedPart>> {
    let rows = rows(db, job)?;
    let mut names = Names::default();
    rows.iter().for_each(|row| names.reserve(&row.file_name));
    let ours: Vec<&Row> = rows
        .iter()
        .filter(|row| row.archive_job.as_ref() == Some(archive_job))
        .collect();
    let known: Vec<KnownPart> = ours
        .iter()
        .map(|row| KnownPart {
            key: ObjectKey::from_journal(&row.object),
            is_saved: row.is_saved,
        })
        .collect();
    let named = tell_apart(keys);
    let assigned = assign(&known, &named);

    let moved: Vec<(PartId, String)> = assigned
        .iter()
        .zip(&named)
        .filter_map(|(assigned, key)| Some((ours[assigned.part?], key.to_string())))
        .filter(|(row, object)| row.object != *object)
        .map(|(row, object)| (row.id, object))
        .collect();
    // Two parts may take each other's identity, and no two may have the same for a moment.
    for (id, _) in &moved {
        set_object(db, *id, &format!("~{id}"))?;
    }
    for (id, object) in &moved {
        set_object(db, *id, object)?;
    }
    assigned
        .into_iter()
        .zip(&named)
        .map(|(assigned, key)| {
            let part = match assigned.part {
                Some(part) => ours[part].id,
                None => {
                    let name = names.take(&decoded(key.name()));
                    insert_part(db, job, archive_job, &key.to_string(), &name)?
                }
            };
            Ok(NamedPart {
                part,
                candidates: assigned.candidates,
            })
        })
        .collect()
}

/// A name like `name` that no part of the job has, and none of `there`.
pub fn free_name(db: &Connection, job: JobId, name: &str, there: &[String]) -> Result<String> {
    let mut names = Names::default();
    for row in rows(db, job)? {
        names.reserve(&row.file_name);
    }
    there.iter().for_each(|name| names.reserve(name));
    Ok(names.take(name))
}

fn rows(db: &Connection, job: JobId) -> Result<Vec<Row>> {
    Row::all(db, "FROM part WHERE job = :job ORDER BY id", values![job])
}

statements! {
    fn set_object(id: PartId, object: &str)
        "UPDATE part SET object = :object WHERE id = :id";
}

/// The object's own name, as Google's page would show it.
fn decoded(name: &str) -> String {
    let pair = format!("n={}", name.replace('+', "%2B"));
    url::form_urlencoded::parse(pair.as_bytes())
        .next()
        .map_or_else(|| name.to_owned(), |(_, name)| name.into_owned())
}

#[cfg(test)]
#[path = "named_tests.rs"]
mod tests;
