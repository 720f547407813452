//! Clients of a user's own: taking their file, checking them without anyone's consent, and letting them go.

use super::{Engine, client_row};
use crate::advice::{Code, Failure};
use crate::client::{ClientFileError, Step, parse};
use crate::journal::{
    ClientRow, ClientRowId, SetupCheck, forget_step, insert_client, record_setup_check, remove_client,
};
use crate::tasks::{is_about_client, secret_failure, token_code, vault_failure};

impl Engine {
    /// Takes a client file of Google's, or a newer one of a client that is known; answers our number of the client.
    ///
    /// # Errors
    /// A code of its own for every kind of wrong file; the keyring's when the secret cannot rest there, and then
    /// nothing has changed.
    pub async fn import_client(&self, file: &[u8]) -> Result<ClientRowId, Failure> {
        let registration =
            parse(file).map_err(|error| Failure::new(client_file_code(error), error.to_string()))?;
        let deps = &self.core.deps;
        let view = self.core.reload().await?;
        let known = view
            .clients
            .iter()
            .find(|client| client.client_id == registration.client_id)
            .cloned();
        let row = client_row(&registration, false);
        let now = deps.clock.now();
        let written = deps.write(move |db| {
            let id = insert_client(db, &row)?;
            record_setup_check(db, id, Step::Project, &SetupCheck::Right, now)?;
            record_setup_check(db, id, Step::File, &SetupCheck::Right, now)?;
            forget_step(db, id, Step::Client)?;
            Ok(id)
        });
        let id = written.await?;
        let entry = id.vault_entry(deps.journal.mark());
        let rests = match &registration.secret {
            Some(secret) => deps.vault.put(&entry, secret).await,
            None if known.as_ref().is_some_and(|known| known.has_secret) => deps.vault.delete(&entry).await,
            None => Ok(()),
        };
        if let Err(error) = rests {
            let undone = deps.write(move |db| match known {
                Some(known) => insert_client(db, &known).map(drop),
                None => remove_client(db, id).map(drop),
            });
            undone.await?;
            return Err(vault_failure(&error));
        }
        deps.forget_endpoint(id);
        self.core.reload().await?;
        Ok(id)
    }

    /// Asks Google whether it knows a client and its secret is right, without anyone's consent. What it says is in
    /// the next picture, right or wrong.
    ///
    /// # Errors
    /// When Google could not be asked; what was known before stays.
    pub async fn check_client(&self, id: ClientRowId) -> Result<(), Failure> {
        let deps = &self.core.deps;
        let view = self.core.reload().await?;
        let row = view
            .client(id)
            .ok_or_else(|| Failure::new(Code::WrongUse, "no such client"))?;
        let check_result = match deps.token_endpoint(row).await {
            Ok(endpoint) => match endpoint.probe().await {
                Ok(()) => SetupCheck::Right,
                Err(error) => {
                    let failure = Failure::new(token_code(&error), error.to_string());
                    if !is_about_client(failure.code) {
                        return Err(failure);
                    }
                    SetupCheck::Wrong(failure)
                }
            },
            Err(error) => match secret_failure(&error) {
                failure if failure.code == Code::ClientSecretMissing => SetupCheck::Wrong(failure),
                failure => return Err(failure),
            },
        };
        let now = deps.clock.now();
        deps.write(move |db| record_setup_check(db, id, Step::Client, &check_result, now))
            .await?;
        self.core.reload().await?;
        self.core.touched.notify_one();
        Ok(())
    }

    /// Opens the page of Google's console on which a step is done, for the project of `client`.
    ///
    /// # Errors
    /// [`Code::BrowserUnavailable`]; the address is in the details.
    pub async fn open_step(&self, step: Step, client: Option<ClientRowId>) -> Result<(), Failure> {
        let view = self.core.view();
        let row = client.and_then(|id| view.client(id));
        let page = step.page(row.and_then(ClientRow::project));
        self.core.deps.open_page(&page).await
    }

    /// Forgets a client and its secret.
    ///
    /// # Errors
    /// [`Code::ClientInUse`] while a connection needs it; the keyring's, and then the client is still known.
    pub async fn remove_client(&self, id: ClientRowId) -> Result<(), Failure> {
        let deps = &self.core.deps;
        let view = self.core.reload().await?;
        if view.connections.iter().any(|connection| connection.client == id) {
            return Err(Code::ClientInUse.into());
        }
        // First the secret: a row without it can be removed once more, a secret without a row would stay for ever.
        deps.vault
            .delete(&id.vault_entry(deps.journal.mark()))
            .await
            .map_err(|error| vault_failure(&error))?;
        deps.forget_endpoint(id);
        if deps.write(move |db| remove_client(db, id)).await? {
            Ok(())
        } else {
            Err(Code::ClientInUse.into())
        }
    }
}

fn client_file_code(error: ClientFileError) -> Code {
    match error {
        ClientFileError::Empty => Code::ClientFileEmpty,
        ClientFileError::TooLarge => Code::ClientFileTooLarge,
        ClientFileError::NotJson { .. } => Code::ClientFileNotJson,
        ClientFileError::WebClient => Code::ClientFileWeb,
        ClientFileError::ServiceAccount
        | ClientFileError::SavedSignIn
        | ClientFileError::ApiKey
        | ClientFileError::Unknown => Code::ClientFileOtherKind,
        ClientFileError::NoClientId => Code::ClientFileIncomplete,
        ClientFileError::ForeignClientId
        | ClientFileError::ForeignAuthUri
        | ClientFileError::ForeignTokenUri => Code::ClientFileForeign,
    }
}
