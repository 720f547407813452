//! One law per place where untrusted bytes come in. Each takes any bytes and panics when the law is broken.

mod api;
mod archive;
mod canned;
mod checkpoint;
mod client_file;
mod listener;
mod memory;
mod receipt;
mod storage;
mod token;

pub use api::api;
pub use archive::{archive, index};
pub use checkpoint::checkpoint;
pub use client_file::client_file;
pub use listener::{listener, redirect};
pub use receipt::receipt;
pub use storage::storage;
pub use token::token;

/// Takes any bytes; panics when they break it, and otherwise says what came of them: always the same of the same bytes.
pub type Law = fn(&[u8]) -> String;

/// Every law by the name of its target and of the folder of its seeds.
pub const ALL: [(&str, Law); 10] = [
    ("listener", listener),
    ("redirect", redirect),
    ("storage", storage),
    ("api", api),
    ("token", token),
    ("archive", archive),
    ("index", index),
    ("client_file", client_file),
    ("checkpoint", checkpoint),
    ("receipt", receipt),
];

/// Stands in the seeds wherever a server could send a secret back; no error may repeat it.
const PLANTED: &str = "planted-secret";

/// Asserts that this text shows no secret.
fn assert_keeps_quiet(words: &str) {
    assert!(!words.contains(PLANTED), "a secret is repeated: {words}");
}

/// Runs a future on a clock that jumps to the next moment whenever nothing else is left to do.
fn in_no_time<T>(future: impl Future<Output = T>) -> T {
    let built = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build();
    built.expect("a runtime").block_on(future)
}
