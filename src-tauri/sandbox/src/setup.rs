//! What stays as it was when the sandbox was started.

use crate::object::Noise;
use crate::options::{Account, Client, Options};

/// What stays as it was when the sandbox was started.
pub(crate) struct Setup {
    pub options: Options,
    pub noise: Noise,
}

impl Setup {
    pub(crate) fn new(options: Options) -> Self {
        Self {
            options,
            noise: Noise::default(),
        }
    }

    pub(crate) fn account(&self, name: &str) -> Option<&Account> {
        self.options.accounts.iter().find(|account| account.name == name)
    }

    pub(crate) fn client(&self, id: &str) -> Option<&Client> {
        self.options.clients.iter().find(|client| client.id == id)
    }

    pub(crate) fn client_of_project(&self, number: &str) -> Option<&Client> {
        self.options
            .clients
            .iter()
            .find(|client| client.project_number == number)
    }
}
