//! Beginning a copy: its folder, its jobs, and what must not be asked for yet. By the person or by the schedule.

use super::Kit;
use crate::advice::{Code, Failure};
use crate::journal::{
    Every, Outcome, View, insert_export, insert_job, job_over, set_connection_folder, set_due, set_selection,
};
use crate::ports::blocking;
use crate::{catalog, naming};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::collections::HashSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What a copy is to hold and where it goes.
pub(crate) struct Wish<'a> {
    pub(crate) connection: i64,
    pub(crate) resources: &'a [String],
    pub(crate) folder: &'a Path,
    pub(crate) since: Option<Timestamp>,
    pub(crate) until: Option<Timestamp>,
}

/// Begins a copy; answers our number of it.
pub(crate) async fn begin(kit: &Kit, view: &View, wish: &Wish<'_>) -> Result<i64, Failure> {
    let connection = wish.connection;
    let row = view
        .connection(connection)
        .ok_or_else(|| Failure::new(Code::WrongUse, "no such connection"))?;
    let wanted: HashSet<&str> = wish.resources.iter().map(String::as_str).collect();
    let chosen: Vec<String> = catalog::categories()
        .iter()
        .filter(|category| wanted.contains(category.resource))
        .map(|category| category.resource.to_owned())
        .collect();
    if chosen.is_empty() {
        return Err(Failure::new(Code::WrongUse, "no category was chosen"));
    }
    let (since, until) = (wish.since, wish.until);
    if since.zip(until).is_some_and(|(since, until)| since >= until) {
        return Err(Failure::new(Code::WrongUse, "the period ends before it begins"));
    }

    let now = kit.clock.now();
    let jobs: Vec<Planned> = chosen
        .iter()
        .map(|resource| planned(view, connection, resource, now))
        .collect();
    let (base, name) = (wish.folder.to_owned(), row.name.clone());
    let made = blocking(move || make_copy_folder(&base, &name, now))
        .await
        .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))??;
    let (made, base) = (made.display().to_string(), wish.folder.display().to_string());
    // The plan counts from the last copy, whoever began it.
    let due = row
        .every
        .map(|every: Every| every.after(now, &TimeZone::system()));
    let export = kit.journal.write(move |db| {
        let export = insert_export(db, connection, &made, now, since, until)?;
        for job in &jobs {
            let id = insert_job(db, export, &job.resource, job.not_before)?;
            if !job.granted {
                job_over(db, id, Outcome::Refused, false, Some(&Code::NotGranted.into()))?;
            }
        }
        set_connection_folder(db, connection, &base)?;
        set_selection(db, connection, &chosen)?;
        set_due(db, connection, due)?;
        Ok(export)
    });
    Ok(export.await?)
}

struct Planned {
    resource: String,
    not_before: Option<Timestamp>,
    granted: bool,
}

fn planned(view: &View, connection: i64, resource: &str, now: Timestamp) -> Planned {
    // Only a moment that Google itself named keeps us from asking.
    let told = view.pauses.iter().find(|pause| {
        pause.connection == connection && pause.resource == resource && pause.told && pause.until > now
    });
    Planned {
        resource: resource.to_owned(),
        not_before: told.map(|pause| pause.until),
        granted: view.grant_for(connection, resource, None).is_some(),
    }
}

/// `<folder>/<connection>/<date time>/`, with `data` in it; proved to be writable by making it.
fn make_copy_folder(base: &Path, name: &str, now: Timestamp) -> Result<PathBuf, Failure> {
    let stamp = now
        .to_zoned(TimeZone::system())
        .strftime("%Y-%m-%d %H.%M.%S")
        .to_string();
    let folder = make_new_folder(base, &naming::safe(name), &stamp)?;
    std::fs::create_dir(folder.join("data")).map_err(|error| folder_failure(&error))?;
    Ok(folder)
}

/// `<base>/<parent>/<name>`, which was not there before; a number makes it another one where it was.
pub(super) fn make_new_folder(base: &Path, parent: &str, name: &str) -> Result<PathBuf, Failure> {
    let parent = base.join(parent);
    std::fs::create_dir_all(&parent).map_err(|error| folder_failure(&error))?;
    for number in 1..1000 {
        let folder = parent.join(if number == 1 {
            name.to_owned()
        } else {
            format!("{name} ({number})")
        });
        match std::fs::create_dir(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(folder_failure(&error)),
        }
    }
    Err(Failure::new(
        Code::DiskError,
        "no free name for the folder of this copy",
    ))
}

fn folder_failure(error: &std::io::Error) -> Failure {
    let code = match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Code::FolderReadOnly,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::DiskFull,
        ErrorKind::InvalidFilename => Code::NameTooLong,
        ErrorKind::NotFound | ErrorKind::NotADirectory => Code::FolderMissing,
        _ => Code::DiskError,
    };
    Failure::new(code, error.to_string())
}
