//! The command line: everything it does is in the library, so that the manual can be made from it.

use std::alloc::System;
use std::process::ExitCode;

use zeroizing_alloc::ZeroAlloc;

/// What is freed is wiped: the libraries that carry a token over the wire do not wipe their buffers themselves.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    carryout_cli::run()
}
