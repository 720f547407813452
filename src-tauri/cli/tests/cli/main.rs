//! The real program against the sandbox on loopback: its own process, home, browser and keyring.
//!
//! Each test that needs a keyring starts a session bus and a Secret Service of its own, so no user's keyring is ever
//! touched. Where those programs are not installed such a test does nothing, unless `CARRYOUT_TEST_KEYRING=1`.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops where it cannot go on"
)]

mod continuing;
mod diagnostics;
mod drive;
mod drives;
mod ending;
mod files;
mod hints;
mod keyring;
mod language;
mod locked;
mod main_job;
mod memory;
mod offline;
mod one_copy;
mod settings;
mod sign_in;
mod stopped;
mod survive;
mod switching;
#[cfg(target_os = "linux")]
mod terminal;
mod together;
mod vault;
mod view;
mod world;
mod wrong_use;
