//! The desktop program: everything it does is in the library, so that tests can reach it.

// Without this Windows would open a console window beside ours.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    match carryout_lib::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("carryout: {error:#}");
            ExitCode::FAILURE
        }
    }
}
