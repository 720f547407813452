//! The user and their browser: every page that the program opens is kept, and answered when the test says so.

use carryout_core::ports::{BoxFuture, Browser, BrowserError};
use std::future::ready;
use std::sync::{Mutex, PoisonError};
use tokio::sync::watch;
use url::Url;

/// A user who looks at each page that is opened.
#[derive(Debug, Default)]
pub struct SimulatedUser {
    opened: Mutex<Vec<Url>>,
    launcher: Launcher,
}

/// What the desktop's launcher does with a page.
#[derive(Debug, Default)]
pub struct Launcher(watch::Sender<Launch>);

/// How a launcher ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Launch {
    /// It shows the page.
    #[default]
    Works,
    /// It has started, and its outcome is not known yet.
    Pending,
    /// It has failed.
    Fails,
}

impl Launcher {
    /// From now on it does this; what it is at now ends like this too.
    pub fn set(&self, launch: Launch) {
        self.0.send_replace(launch);
    }
}

impl SimulatedUser {
    /// The page that was opened last.
    #[must_use]
    pub fn last_page(&self) -> Option<Url> {
        self.opened
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .last()
            .cloned()
    }

    /// The launcher of their desktop.
    #[must_use]
    pub fn launcher(&self) -> &Launcher {
        &self.launcher
    }

    /// How many pages were opened.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner).len()
    }
}

impl Browser for SimulatedUser {
    fn open(&self, url: &Url) -> BoxFuture<'static, Result<(), BrowserError>> {
        self.opened
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(url.clone());
        let mut launcher = self.launcher.0.subscribe();
        let said = |launch: Launch| match launch {
            Launch::Fails => Err(BrowserError("xdg-open: exit status: 3".to_owned())),
            Launch::Works | Launch::Pending => Ok(()),
        };
        let launch = *launcher.borrow_and_update();
        if launch != Launch::Pending {
            return Box::pin(ready(said(launch)));
        }
        Box::pin(async move {
            let launch = launcher.wait_for(|launch| *launch != Launch::Pending).await;
            said(launch.map_or(Launch::Works, |launch| *launch))
        })
    }
}
