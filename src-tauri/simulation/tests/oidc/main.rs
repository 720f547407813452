//! Our sign-in against `oidc-provider`, a certified authorization server that no one here wrote: it knows nothing of
//! our sandbox, so the two cannot be wrong together.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops where it cannot go on"
)]

mod browser;
mod engine;
mod protocol;
mod server;

/// Two categories, as most tests ask for.
const TWO: [&str; 2] = ["myactivity.search", "chrome.history"];
