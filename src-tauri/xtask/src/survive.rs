//! `cargo xtask survive`: the real command line killed, stopped and robbed of its drive, more often than in the test run.

use std::process::ExitCode;

use clap::Args;

use crate::command::Program;
use crate::rust::ALL;
use crate::setup;

#[derive(Args)]
pub struct Options {
    /// How many kills while the bytes of large objects flow; more fall elsewhere
    #[arg(long, default_value_t = 100)]
    kills: u32,

    /// How many copies among faults, each killed at any moment; 14 at most
    #[arg(long, default_value_t = 14)]
    days: u32,

    /// Decides about every moment
    #[arg(long, default_value_t = 1)]
    seed: u64,

    /// How many seconds a stopped program stands still while all its connections are closed
    #[arg(long, default_value_t = 120)]
    standstill: u64,
}

/// Runs those tests of the command line that the ordinary run keeps short; what they measure goes to standard error.
///
/// # Errors
///
/// Something is missing, or does not compile.
pub fn survive(options: &Options) -> anyhow::Result<ExitCode> {
    setup::packages_for_tests()?;
    let code = Program::cargo()
        .args(["test"])
        .args(ALL)
        .args(["--test", "cli", "--", "--nocapture", "--test-threads", "1"])
        .args(["survive::", "stopped::", "drives::"])
        .env("CARRYOUT_SURVIVE_KILLS", options.kills.to_string())
        .env("CARRYOUT_SURVIVE_DAYS", options.days.to_string())
        .env("CARRYOUT_SURVIVE_SEED", options.seed.to_string())
        .env("CARRYOUT_SURVIVE_STANDSTILL", options.standstill.to_string())
        // Without a keyring of its own nothing can be killed: that shall fail and not be passed over.
        .env("CARRYOUT_TEST_KEYRING", "1")
        .exit_code()?;

    Ok(ExitCode::from(code))
}
