//! What every part of the sandbox shares.

use std::ops::Deref;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;

use crate::faults::Faults;
use crate::options::Options;
use crate::setup::Setup;
use crate::state::State;

/// The whole stand-in behind its HTTP frontend.
pub(crate) struct World {
    setup: Setup,
    pub faults: Faults,
    state: Mutex<State>,
    origins: Mutex<Origins>,
}

struct Origins {
    main: String,
    storage: String,
}

impl Deref for World {
    type Target = Setup;

    fn deref(&self) -> &Setup {
        &self.setup
    }
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
            faults,
            state: Mutex::default(),
            setup: Setup::new(options),
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
