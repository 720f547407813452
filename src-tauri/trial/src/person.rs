//! The person and their browser: every page that the program opens is kept, and answered when the test says so.

use carryout_core::ports::{Browser, BrowserError};
use std::sync::{Mutex, PoisonError};
use url::Url;

/// A person who looks at each page that is opened.
#[derive(Debug, Default)]
pub struct Person {
    opened: Mutex<Vec<Url>>,
}

impl Person {
    /// The page that was opened last.
    #[must_use]
    pub fn last_page(&self) -> Option<Url> {
        self.opened
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .last()
            .cloned()
    }

    /// How many pages were opened.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner).len()
    }
}

impl Browser for Person {
    fn open(&self, url: &Url) -> Result<(), BrowserError> {
        self.opened
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(url.clone());
        Ok(())
    }
}
