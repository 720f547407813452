//! Every documented rule of Google's services, and every fault, checked on the sandbox in memory.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a broken step is the end of its test"
)]

mod api;
mod archives;
mod consent;
mod control;
mod jobs;
mod large;
mod storage;
mod storage_faults;
mod storage_odd;
mod support;
mod token;
mod walk;
