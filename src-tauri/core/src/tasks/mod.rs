//! The workers: each does one task and writes down what it learned. What is due is decided elsewhere.

mod cancel_job;
mod clean_up_token;
mod create_folder;
mod delete_copy;
mod deps;
mod disconnect;
mod download;
mod ending;
mod failure;
mod finish_job;
mod link_cache;
mod move_copy;
mod part_links;
mod poll_job;
mod ports;
mod probe;
mod prove;
mod refresh_access;
mod request_job;
mod setup_checks;
mod start_copy;
mod start_scheduled;
mod unknown_job;
mod unpack_copy;
mod write_receipt;

pub(crate) use create_folder::{ready_base, remove_unclaimed_folders};
pub(crate) use deps::account;
pub use deps::{CallError, Deps};
pub use failure::{access_failure, vault_failure};
pub(crate) use failure::{exchange_code, secret_failure, token_code};
pub use link_cache::LinkCache;
pub(crate) use move_copy::set_out;
pub use poll_job::Looked;
pub use ports::Ports;
pub(crate) use setup_checks::{is_about_client, is_testing, setup_checks_of_grant};
pub(crate) use start_copy::{CopyRequest, begin, move_new_copy};

use crate::journal::{JournalError, View};
use crate::plan::Task;
use std::sync::Arc;

/// Does `task`, starting from what `view` says. What it answers is still to be written down.
///
/// # Errors
/// Only when the journal cannot be written; everything else is an outcome and stands in the journal.
pub async fn perform(deps: Arc<Deps>, view: Arc<View>, task: Task) -> Result<Option<Looked>, JournalError> {
    let done = match task {
        Task::Look(job) => return poll_job::look(&deps, &view, job).await,
        Task::CheckAccess(grant) => refresh_access::check(&deps, &view, grant).await,
        Task::CheckRenewal(connection) => refresh_access::check_renewal(&deps, &view, connection).await,
        Task::CopyAgain(connection) => start_scheduled::copy_again(&deps, &view, connection).await,
        Task::Begin(sign_in) => start_copy::begin_for_sign_in(&deps, &view, sign_in).await,
        Task::Leave(connection) => disconnect::leave(&deps, &view, connection).await,
        Task::EndAccess(connection) => ending::look(&deps, &view, connection).await,
        Task::CleanUpToken(grant) => clean_up_token::run(&deps, &view, grant).await,
        Task::Initiate(job) => request_job::initiate(&deps, &view, job).await,
        Task::Retry(job) => request_job::retry(&deps, &view, job).await,
        Task::Cancel(job) => cancel_job::run(&deps, &view, job).await,
        Task::Fetch(part) => download::fetch(&deps, &view, part).await,
        Task::Conclude(job) => finish_job::conclude(&deps, &view, job).await,
        Task::Receipt(export) => write_receipt::write(&deps, &view, export).await,
        Task::Move(export) => move_copy::move_on(&deps, &view, export).await,
        Task::Clear(export) => move_copy::clear_up(&deps, &view, export).await,
        Task::Bin(export) => delete_copy::discard(&deps, &view, export).await,
        Task::Unpack(export) => unpack_copy::unpack(&deps, &view, export).await,
        Task::CleanUp(connection) => delete_copy::clean_up(&deps, &view, connection).await,
    };
    done.map(|()| None)
}
