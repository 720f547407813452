//! What every part of the sandbox shares.

use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;

use crate::faults::Faults;
use crate::object::Noise;
use crate::options::{Account, Client, Options};
use crate::state::State;

/// The whole stand-in behind its HTTP frontend.
pub(crate) struct World {
    pub options: Options,
    pub noise: Noise,
    pub faults: Faults,
    state: Mutex<State>,
    origins: Mutex<Origins>,
}

struct Origins {
    main: String,
    storage: String,
}

impl World {
    pub(crate) fn new(mut options: Options) -> Self {
        let main = options
            .public_origin
            .clone()
            .unwrap_or_else(|| "http://127.0.0.1".into());
        let faults = Faults::new(options.seed, std::mem::take(&mut options.faults));
        Self {
            origins: Mutex::new(Origins {
                storage: main.clone(),
                main,
            }),
            noise: Noise::default(),
            faults,
            state: Mutex::default(),
            options,
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.options.clock.now()
    }

    /// The memory as it is now: everything that was due has happened.
    pub(crate) fn state(&self) -> (MutexGuard<'_, State>, Timestamp) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.now();
        state.sweep(self, now);
        (state, now)
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

    pub(crate) fn origin(&self) -> String {
        self.origins
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .main
            .clone()
    }

    pub(crate) fn storage_origin(&self) -> String {
        self.origins
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .storage
            .clone()
    }

    pub(crate) fn set_origins(&self, main: String, storage: String) {
        *self.origins.lock().unwrap_or_else(PoisonError::into_inner) = Origins { main, storage };
    }
}
