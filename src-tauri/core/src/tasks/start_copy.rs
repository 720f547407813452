//! Beginning a copy: its folder, its jobs, and what must not be asked for yet. By the user or by the schedule.

use super::Deps;
use super::create_folder::{Inside, give_back, make_place, mount};
use crate::advice::{Code, Failure};
use crate::catalog;
use crate::journal::{
    ConnectionId, Every, ExportId, JournalError, Outcome, SignInRowId, View, allowed, claim, empty_copy,
    folder_name, forget_order, insert_export, insert_job, job_over, note_base, note_unclaimed,
    remove_sign_in, set_connection_folder, set_due, set_export_folder, set_left_out, set_selection,
    set_sign_in_failure, sign_in, sign_in_begun, under_way,
};
use crate::schedule::{Anchor, LOOK_AT_DISK};
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What a copy is to hold and where it goes.
pub(crate) struct CopyRequest<'a> {
    pub(crate) connection: ConnectionId,
    pub(crate) resources: &'a [String],
    pub(crate) folder: &'a Path,
    pub(crate) since: Option<Timestamp>,
    pub(crate) until: Option<Timestamp>,
    /// What was wanted too and another copy is known to bring.
    pub(crate) left_out: &'a [String],
}

/// The result of a request for a copy.
enum Begun {
    /// Our number of the copy.
    Copy(ExportId),
    /// Unfinished copies bring all of it; this is the newest of them.
    UnderWay(ExportId),
    /// The sign-in that it belongs to is gone or has begun it already.
    Nothing,
}

/// Begins a copy; answers our number of it.
pub(crate) async fn begin(deps: &Deps, view: &View, request: &CopyRequest<'_>) -> Result<ExportId, Failure> {
    match begin_once(deps, view, request, None).await? {
        Begun::Copy(id) => Ok(id),
        Begun::UnderWay(copy) => {
            let folder = view.export(copy).map(|open| open.row.folder.clone());
            Err(Failure::new(Code::CategoriesUnderWay, folder.unwrap_or_default()))
        }
        Begun::Nothing => Err(Code::WrongUse.into()),
    }
}

/// Begins the copy that a sign-in was made for, with whatever is allowed by now; the rest of it waits for the
/// consent rounds that follow.
pub(super) async fn begin_for_sign_in(deps: &Deps, view: &View, id: SignInRowId) -> Result<(), JournalError> {
    let Some(row) = view.sign_ins.iter().find(|sign_in| sign_in.id == id) else {
        return Ok(());
    };
    let (Some(order), Some(connection)) = (&row.order, row.connection) else {
        return deps.write(move |db| remove_sign_in(db, id)).await;
    };
    let request = CopyRequest {
        connection,
        resources: &order.resources,
        folder: Path::new(&order.folder),
        since: order.since,
        until: order.until,
        left_out: &order.left_out,
    };
    match begin_once(deps, view, &request, Some(id)).await {
        Ok(Begun::UnderWay(_)) => deps.write(move |db| forget_order(db, id)).await,
        Ok(Begun::Copy(_) | Begun::Nothing) => Ok(()),
        Err(failure) => {
            let again = deps.later(LOOK_AT_DISK);
            let folder = order.folder.clone();
            deps.write(move |db| set_sign_in_failure(db, id, &folder, &failure, again))
                .await
        }
    }
}

/// Begins a copy of what no other unfinished copy of the connection brings: Google prepares a category once at a time,
/// for whatever period, and twice is no use to anybody.
async fn begin_once(
    deps: &Deps,
    view: &View,
    request: &CopyRequest<'_>,
    for_sign_in: Option<SignInRowId>,
) -> Result<Begun, Failure> {
    let connection = request.connection;
    let row = view
        .connection(connection)
        .ok_or_else(|| Failure::new(Code::WrongUse, "no such connection"))?;
    let chosen = chosen(request.resources)?;
    let (since, until) = (request.since, request.until);
    if since.zip(until).is_some_and(|(since, until)| since >= until) {
        return Err(Failure::new(Code::WrongUse, "the period ends before it begins"));
    }

    let brought = deps.journal.read(move |db| under_way(db, connection)).await?;
    if let Some(copy) = all_of(&chosen, &brought) {
        return Ok(Begun::UnderWay(copy));
    }

    let now = deps.clock.now();
    let known = request.left_out.to_vec();
    let selection = self::chosen(&[request.resources, request.left_out].concat())?;
    let not_before = |resource: &String| view.refused_until(connection, resource, now);
    let jobs: Vec<(String, Option<Timestamp>)> = chosen
        .iter()
        .map(|resource| (resource.clone(), not_before(resource)))
        .collect();
    let unused = copy_place(deps, request.folder, connection, &row.name, now).await?;
    let mount = mount(request.folder).await;
    let (made, base) = (unused.display().to_string(), request.folder.display().to_string());
    // The next run keeps its hour and its day, whenever this one begins.
    let zone = deps.clock.zone();
    let due = row.every.map(|every: Every| {
        let anchor = row.anchor.unwrap_or_else(|| Anchor::of(now, &zone));
        every.next(anchor, now, &zone)
    });
    let begun = deps.write(move |db| {
        let waits_for_rounds = match for_sign_in {
            None => false,
            Some(id) => match sign_in(db, id)? {
                Some(row) if row.export.is_none() => !row.over,
                _ => return Ok(Begun::Nothing),
            },
        };
        // Another one may have begun while the folder was made.
        let brought = under_way(db, connection)?;
        if let Some(copy) = all_of(&chosen, &brought) {
            return Ok(Begun::UnderWay(copy));
        }
        let export = insert_export(db, connection, &made, now, since, until)?;
        claim(db, &made)?;
        let allowed = allowed(db, connection)?;
        let (left_out, jobs): (Vec<_>, Vec<_>) = jobs
            .into_iter()
            .partition(|(resource, _)| brought.contains_key(resource));
        let left_out = left_out.into_iter().map(|(resource, _)| resource);
        let left_out: Vec<String> = known.into_iter().chain(left_out).collect();
        set_left_out(db, export, &left_out)?;
        for (resource, not_before) in &jobs {
            let id = insert_job(db, export, resource, *not_before)?;
            if !waits_for_rounds && !allowed.contains(resource) {
                job_over(db, id, Outcome::Refused, false, Some(&Code::NotGranted.into()))?;
            }
        }
        set_connection_folder(db, connection, &base)?;
        if let Some(mount) = &mount {
            note_base(db, &base, mount)?;
        }
        set_selection(db, connection, &selection)?;
        set_due(db, connection, due)?;
        if let Some(id) = for_sign_in {
            sign_in_begun(db, id, export)?;
        }
        Ok(Begun::Copy(export))
    });
    let begun = begun.await?;
    if !matches!(begun, Begun::Copy(_)) {
        give_back(&deps.journal, unused).await?;
    }
    Ok(begun)
}

/// A connection got its name after its first copy was begun: as long as nothing has come, the folder follows.
pub(crate) async fn move_new_copy(deps: &Deps, connection: ConnectionId, name: &str) -> Result<(), Failure> {
    let empty = deps.journal.read(move |db| empty_copy(db, connection)).await?;
    let Some((export, old)) = empty else {
        return Ok(());
    };
    let old = PathBuf::from(old);
    let Some(base) = old.parent().and_then(Path::parent) else {
        return Ok(());
    };
    let made = copy_place(deps, base, connection, name, deps.clock.now()).await?;
    let (folder, left) = (made.display().to_string(), old.display().to_string());
    let moved = deps.write(move |db| {
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
    Ok(give_back(&deps.journal, unused).await?)
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

/// The newest of the copies that bring all of `chosen`, if they do.
fn all_of(chosen: &[String], brought: &BTreeMap<String, ExportId>) -> Option<ExportId> {
    let copies: Option<Vec<ExportId>> = chosen
        .iter()
        .map(|resource| brought.get(resource).copied())
        .collect();
    copies?.into_iter().max()
}

/// `<folder>/<connection>/<date time>/`, with `data` in it; proved to be writable by making it.
async fn copy_place(
    deps: &Deps,
    base: &Path,
    connection: ConnectionId,
    name: &str,
    now: Timestamp,
) -> Result<PathBuf, Failure> {
    let name = name.to_owned();
    let name = deps.write(move |db| folder_name(db, connection, &name)).await?;
    let stamp = now
        .to_zoned(deps.clock.zone())
        .strftime("%Y-%m-%d %H.%M.%S")
        .to_string();
    make_place(deps, base.to_owned(), &name, &stamp, Inside::Data).await
}
