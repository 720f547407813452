//! The workers: each does one task and writes down what it learned. What is due is decided elsewhere.

mod access;
mod ask;
mod begin;
mod bytes;
mod conclude;
mod discard;
mod ending;
mod failure;
mod fresh;
mod keys;
mod kit;
mod leave;
mod lessons;
mod links;
mod live;
mod look;
mod place;
mod probe;
mod prove;
mod receipt;
mod relocate;
mod unknown;
mod unpack;

pub(crate) use begin::{Wish, begin, move_new_copy};
pub use failure::{access_failure, vault_failure};
pub(crate) use failure::{exchange_code, token_code};
pub(crate) use kit::account;
pub use kit::{CallError, Kit, client_entry, grant_entry};
pub(crate) use lessons::{is_about_client, is_testing, lessons_of_grant};
pub use links::LinkBook;
pub use live::{Errand, Live};
pub(crate) use place::{ready_base, tidy_places};
pub(crate) use relocate::set_out;
pub(crate) use unpack::unpacked_size;

use crate::journal::{JournalError, View};
use crate::plan::Task;
use std::sync::Arc;

/// Does `task`, starting from what `view` says.
///
/// # Errors
/// Only when the journal cannot be written; everything else is an outcome and stands in the journal.
pub async fn perform(kit: Arc<Kit>, view: Arc<View>, task: Task) -> Result<(), JournalError> {
    match task {
        Task::CheckAccess(grant) => access::check(&kit, &view, grant).await,
        Task::CheckRenewal(connection) => access::check_renewal(&kit, &view, connection).await,
        Task::CopyAgain(connection) => fresh::copy_again(&kit, &view, connection).await,
        Task::Begin(sign_in) => begin::begin_for_sign_in(&kit, &view, sign_in).await,
        Task::Leave(connection) => leave::leave(&kit, &view, connection).await,
        Task::EndAccess(connection) => ending::look(&kit, &view, connection).await,
        Task::TidyKey(grant) => keys::tidy(&kit, &view, grant).await,
        Task::Initiate(job) => ask::initiate(&kit, &view, job).await,
        Task::Retry(job) => ask::retry(&kit, &view, job).await,
        Task::Cancel(job) => ask::cancel(&kit, &view, job).await,
        Task::Look(job) => look::look(&kit, &view, job).await,
        Task::Fetch(part) => bytes::fetch(&kit, &view, part).await,
        Task::Conclude(job) => conclude::conclude(&kit, &view, job).await,
        Task::Receipt(export) => receipt::write(&kit, &view, export).await,
        Task::Move(export) => relocate::move_on(&kit, &view, export).await,
        Task::Clear(export) => relocate::clear_up(&kit, &view, export).await,
        Task::Bin(export) => discard::discard(&kit, &view, export).await,
        Task::Unpack(export) => unpack::unpack(&kit, &view, export).await,
        Task::Tidy(connection) => discard::tidy(&kit, &view, connection).await,
    }
}
