//! Which OAuth client a sign-in is made with: the file that is named, or the one that is known.

use crate::language::plain;
use crate::report::{Exit, misuse};
use carryout_core::advice::{Code, Failure};
use carryout_core::client::{self, Step};
use carryout_core::engine::Engine;
use carryout_core::journal::ClientRowId;
use carryout_core::locale::messages as m;
use carryout_core::snapshot::{ConnectionView, Snapshot};
use std::path::Path;

/// The number of the client for a sign-in, importing `file` where one is named.
///
/// # Errors
/// A code of its own for every kind of wrong file; [`Code::ClientMissing`] where none is known.
pub async fn client(
    engine: &Engine,
    picture: &Snapshot,
    file: Option<&Path>,
    connection: Option<&ConnectionView>,
) -> Result<ClientRowId, Failure> {
    if let Some(file) = file {
        let client = engine
            .import_client(&read(file)?)
            .await
            .map_err(|failure| named(failure, file))?;
        check(engine, client).await?;
        return match connection {
            Some(connection) if connection.client != client => {
                Err(misuse(&m::cli_other_client(&plain(&connection.name))))
            }
            _ => Ok(client),
        };
    }
    if let Some(connection) = connection {
        return Ok(connection.client);
    }
    match picture.clients.as_slice() {
        [] => Err(Code::ClientMissing.into()),
        [only] => Ok(only.id),
        several => several
            .iter()
            .find(|client| client.built_in)
            .map(|client| client.id)
            .ok_or_else(|| misuse(&m::cli_several_clients())),
    }
}

/// Asks Google about the client before the user is sent to a page that would only show an error.
async fn check(engine: &Engine, client: ClientRowId) -> Result<(), Failure> {
    match engine.check_client(client).await {
        Ok(()) => {}
        // Whatever that was, the page may still work.
        Err(failure)
            if matches!(
                failure.code,
                Code::GoogleTrouble | Code::GarbledAnswer | Code::RequestRefused
            ) => {}
        Err(failure) => return Err(failure),
    }
    let clients = engine.current_snapshot().clients;
    let problem = clients
        .into_iter()
        .find(|view| view.id == client)
        .and_then(|view| {
            view.steps
                .into_iter()
                .find(|step| step.step == Step::Client)?
                .problem
        });
    match problem {
        Some(problem) => Err(Failure::new(problem.code, problem.details)),
        None => Ok(()),
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    client::read(path)
        .map_err(|error| Failure::new(Code::ClientFileUnreadable, format!("{}: {error}", path.display())))
}

/// A wrong file is named; a keyring that refuses has nothing to do with it.
fn named(failure: Failure, file: &Path) -> Failure {
    if failure.code.exit() != Exit::WrongUse {
        return failure;
    }
    Failure {
        details: format!("{}: {}", file.display(), failure.details),
        ..failure
    }
}
