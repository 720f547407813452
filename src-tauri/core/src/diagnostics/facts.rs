//! What is known, as numbers, states and times: enough to see what happened, and nothing that was copied.

use super::{About, Mask};
use crate::advice::Failure;
use crate::journal::{GrantRow, JobRow, OpenExport, OpenJob, View};
use crate::snapshot::Snapshot;
use serde_json::{Value, json};

pub(super) fn program(about: &About<'_>, snapshot: &Snapshot) -> String {
    pretty(&json!({
        "program": about.program,
        "version": about.version,
        "system": std::env::consts::OS,
        "architecture": std::env::consts::ARCH,
        "debugBuild": cfg!(debug_assertions),
        "now": snapshot.now,
        "talksTo": snapshot.origin,
        "keys": {
            "store": snapshot.vault.store,
            "state": snapshot.vault.state,
            "problem": snapshot.vault.problem.as_ref().map(|problem| problem.code),
            "entries": snapshot.vault.entries.len(),
        },
        "settings": { "notices": snapshot.switches },
        "problems": snapshot.problems.iter().map(|problem| problem.code).collect::<Vec<_>>(),
    }))
}

pub(super) fn journal(view: &View, mask: &Mask) -> String {
    pretty(&json!({
        "clients": view.clients.iter().map(|client| json!({
            "id": client.id, "builtIn": client.built_in, "hasSecret": client.has_secret,
        })).collect::<Vec<_>>(),
        "connections": view.connections.iter().map(|row| json!({
            "id": row.id,
            "client": row.client,
            "state": format!("{:?}", row.state),
            "createdAt": row.created_at,
            "renewal": format!("{:?}", row.renewal),
            "every": row.every,
            "dueAt": row.due_at,
            "nextAt": row.next_at,
            "failure": failure(row.failure.as_ref(), mask),
            "grants": view.grants.iter().filter(|grant| grant.connection == row.id).map(grant).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "waiting": view.pauses.iter().map(|pause| json!({
            "connection": pause.connection, "resource": pause.resource, "until": pause.until,
        })).collect::<Vec<_>>(),
        "notices": view.notices.iter().map(|notice| json!({
            "at": notice.at, "failure": failure(Some(&notice.failure), mask),
        })).collect::<Vec<_>>(),
        "copies": view.exports.iter().map(|export| copy(export, mask)).collect::<Vec<_>>(),
    }))
}

fn grant(row: &GrantRow) -> Value {
    json!({
        "id": row.id,
        "resources": row.resources,
        "oneTime": row.one_time,
        "grantedAt": row.granted_at,
        "endsAt": row.ends_at,
        "renewedAt": row.reported.renewed_at,
        "testing": row.testing,
        "live": row.live,
        "nextCheckAt": row.next_check_at,
        "reported": row.reported.step,
        "reportedAt": row.reported.at,
    })
}

fn copy(export: &OpenExport, mask: &Mask) -> Value {
    let row = &export.row;
    json!({
        "id": row.id,
        "connection": row.connection,
        "startedAt": row.started_at,
        "finishedAt": row.finished_at,
        "since": row.since,
        "until": row.until,
        "paused": row.paused,
        "givenUp": row.given_up,
        "nextAt": row.next_at,
        "failure": failure(row.failure.as_ref(), mask),
        "receipt": row.receipt.as_ref().map(|receipt| json!({
            "asked": receipt.asked, "got": receipt.got, "empty": receipt.empty, "missing": receipt.missing,
            "files": receipt.files, "bytes": receipt.bytes,
        })),
        "jobs": export.jobs.iter().map(|open| job(open, mask)).collect::<Vec<_>>(),
    })
}

fn job(open: &OpenJob, mask: &Mask) -> Value {
    let row: &JobRow = &open.row;
    json!({
        "id": row.id,
        "resource": row.resource,
        "grant": row.grant,
        "state": format!("{:?}", row.state),
        "outcome": row.outcome.map(|outcome| format!("{outcome:?}")),
        "askedAt": row.asked_at,
        "lookedAt": row.looked_at,
        "nextAt": row.next_at,
        "readyAt": row.ready_at,
        "looks": row.looks,
        "retries": row.retries,
        "errors": row.errors,
        "failure": failure(row.failure.as_ref(), mask),
        "parts": open.parts.iter().map(|part| json!({
            "id": part.id,
            "total": part.total,
            "durable": part.durable,
            "savedAt": part.saved_at,
            "nextAt": part.next_at,
            "errors": part.errors,
            "failure": failure(part.failure.as_ref(), mask),
        })).collect::<Vec<_>>(),
    })
}

fn failure(failure: Option<&Failure>, mask: &Mask) -> Value {
    failure.map_or(
        Value::Null,
        |failure| json!({ "code": failure.code.word(), "details": mask.apply(&failure.details) }),
    )
}

fn pretty(value: &Value) -> String {
    // Only a map with keys that are no strings could fail, and ours have none.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}
