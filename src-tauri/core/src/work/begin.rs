//! Beginning a copy: its folder, its jobs, and what must not be asked for yet. By the person or by the schedule.

use super::Kit;
use super::place::{Inside, give_back, make_place};
use crate::advice::{Code, Failure};
use crate::journal::{
    Every, JournalError, Outcome, View, allowed, claim, empty_copy, insert_export, insert_job, job_over,
    note_unclaimed, remove_sign_in, set_connection_folder, set_due, set_export_folder, set_selection,
    set_sign_in_failure, sign_in, sign_in_begun,
};
use crate::schedule::LOOK_AT_DISK;
use crate::{catalog, naming};
use jiff::Timestamp;
use jiff::tz::TimeZone;
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
    let begun = begin_once(kit, view, wish, None).await?;
    begun.ok_or_else(|| Code::WrongUse.into())
}

/// Begins the copy that a sign-in was made for, with whatever is allowed by now; the rest of it waits for the
/// trips that follow.
pub(super) async fn begin_for_sign_in(kit: &Kit, view: &View, id: i64) -> Result<(), JournalError> {
    let Some(row) = view.sign_ins.iter().find(|sign_in| sign_in.id == id) else {
        return Ok(());
    };
    let (Some(order), Some(connection)) = (&row.order, row.connection) else {
        return kit.journal.write(move |db| remove_sign_in(db, id)).await;
    };
    let wish = Wish {
        connection,
        resources: &order.resources,
        folder: Path::new(&order.folder),
        since: order.since,
        until: order.until,
    };
    match begin_once(kit, view, &wish, Some(id)).await {
        Ok(_) => Ok(()),
        Err(failure) => {
            let again = kit.after(kit.pace.wait(LOOK_AT_DISK));
            let folder = order.folder.clone();
            kit.journal
                .write(move |db| set_sign_in_failure(db, id, &folder, &failure, again))
                .await
        }
    }
}

/// Begins a copy; nothing where the sign-in that it belongs to is gone or has begun it already.
async fn begin_once(
    kit: &Kit,
    view: &View,
    wish: &Wish<'_>,
    for_sign_in: Option<i64>,
) -> Result<Option<i64>, Failure> {
    let connection = wish.connection;
    let row = view
        .connection(connection)
        .ok_or_else(|| Failure::new(Code::WrongUse, "no such connection"))?;
    let chosen = chosen(wish.resources)?;
    let (since, until) = (wish.since, wish.until);
    if since.zip(until).is_some_and(|(since, until)| since >= until) {
        return Err(Failure::new(Code::WrongUse, "the period ends before it begins"));
    }

    let now = kit.clock.now();
    let jobs: Vec<Planned> = chosen
        .iter()
        .map(|resource| planned(view, connection, resource, now))
        .collect();
    let unused = copy_place(kit, wish.folder, &row.name, now).await?;
    let (made, base) = (unused.display().to_string(), wish.folder.display().to_string());
    // The plan counts from the last copy, whoever began it.
    let due = row
        .every
        .map(|every: Every| every.after(now, &TimeZone::system()));
    let begun = kit.journal.write(move |db| {
        let waits_for_trips = match for_sign_in {
            None => false,
            Some(id) => match sign_in(db, id)? {
                Some(row) if row.export.is_none() => !row.over,
                _ => return Ok(None),
            },
        };
        let export = insert_export(db, connection, &made, now, since, until)?;
        claim(db, &made)?;
        let allowed = allowed(db, connection)?;
        for job in &jobs {
            let id = insert_job(db, export, &job.resource, job.not_before)?;
            if !waits_for_trips && !allowed.contains(&job.resource) {
                job_over(db, id, Outcome::Refused, false, Some(&Code::NotGranted.into()))?;
            }
        }
        set_connection_folder(db, connection, &base)?;
        set_selection(db, connection, &chosen)?;
        set_due(db, connection, due)?;
        if let Some(id) = for_sign_in {
            sign_in_begun(db, id, export)?;
        }
        Ok(Some(export))
    });
    let begun = begun.await?;
    if begun.is_none() {
        give_back(&kit.journal, unused).await?;
    }
    Ok(begun)
}

/// A connection got its name after its first copy was begun: as long as nothing has come, the folder follows.
pub(crate) async fn move_new_copy(kit: &Kit, connection: i64, name: &str) -> Result<(), Failure> {
    let empty = kit.journal.read(move |db| empty_copy(db, connection)).await?;
    let Some((export, old)) = empty else {
        return Ok(());
    };
    let old = PathBuf::from(old);
    let Some(base) = old.parent().and_then(Path::parent) else {
        return Ok(());
    };
    let made = copy_place(kit, base, name, kit.clock.now()).await?;
    let (folder, left) = (made.display().to_string(), old.display().to_string());
    let moved = kit.journal.write(move |db| {
        // Something may have come in the meantime; then it stays where it is.
        if empty_copy(db, connection)?.is_none_or(|(still, _)| still != export) {
            return Ok(false);
        }
        set_export_folder(db, export, &folder)?;
        claim(db, &folder)?;
        note_unclaimed(db, &left)?;
        Ok(true)
    });
    let unused = if moved.await? { old } else { made };
    Ok(give_back(&kit.journal, unused).await?)
}

/// What was chosen, in the order of the catalogue.
fn chosen(resources: &[String]) -> Result<Vec<String>, Failure> {
    let chosen: Vec<String> = catalog::chosen(resources)
        .map(|category| category.resource.to_owned())
        .collect();
    if chosen.is_empty() {
        return Err(Failure::new(Code::WrongUse, "no category was chosen"));
    }
    Ok(chosen)
}

struct Planned {
    resource: String,
    not_before: Option<Timestamp>,
}

fn planned(view: &View, connection: i64, resource: &str, now: Timestamp) -> Planned {
    // Only a moment that Google itself named keeps us from asking.
    let told = view.pauses.iter().find(|pause| {
        pause.connection == connection && pause.resource == resource && pause.told && pause.until > now
    });
    Planned {
        resource: resource.to_owned(),
        not_before: told.map(|pause| pause.until),
    }
}

/// `<folder>/<connection>/<date time>/`, with `data` in it; proved to be writable by making it.
async fn copy_place(kit: &Kit, base: &Path, name: &str, now: Timestamp) -> Result<PathBuf, Failure> {
    let stamp = now
        .to_zoned(TimeZone::system())
        .strftime("%Y-%m-%d %H.%M.%S")
        .to_string();
    make_place(kit, base.to_owned(), &naming::safe(name), &stamp, Inside::Data).await
}
