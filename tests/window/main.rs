//! The whole program in its real window: WebKit, a real session bus and keyring, a real Chromium that it opens.
//!
//! Every test has a desktop of its own, so it needs nothing but the programs that `cargo xtask test` installs.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on ends here"
)]

mod desktop;
mod driver;
mod program;

mod appearance;
mod consent;
mod main_job;
mod starting;
mod trouble;
