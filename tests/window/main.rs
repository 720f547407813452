//! The whole program in its real window: WebKit, a real session bus and keyring, a real Chromium that it opens.
//!
//! Every test has a desktop of its own, so it needs nothing but the programs that `cargo xtask test` installs.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on ends here"
)]

mod axe;
mod desktop;
mod driver;
mod evidence;
mod program;
mod steps;

mod answers;
mod appearance;
mod background;
mod consent;
mod ending;
mod files;
mod gallery;
mod hearing;
mod main_job;
mod my_data;
mod notices;
mod outside;
mod renewal;
mod settings;
mod starting;
mod trouble;
