//! The desktop program: everything it does is in the library, so that tests can reach it.

// Without this Windows would open a console window beside ours.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::alloc::System;
use std::process::ExitCode;

use carryout_lib::{Environment, display, toolkit};
use zeroizing_alloc::ZeroAlloc;

/// What is freed is wiped: the libraries that carry a token over the wire do not wipe their buffers themselves.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    toolkit::prepare();
    let environment = Environment::read();
    if let Err(sentence) = display::check() {
        eprintln!("carryout: {sentence}");
        return ExitCode::FAILURE;
    }

    match carryout_lib::run(environment) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("carryout: {error:#}");
            ExitCode::FAILURE
        }
    }
}
