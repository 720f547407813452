//! Everything of Carryout that is no screen: what to ask Google for, how to ask, and how to prove what came.
//!
//! The rooms stand in the order in which data flows: catalog, consent, grant and vault, google, journal, plan,
//! work, transfer, receipt, schedule, snapshot, engine.

pub mod advice;
pub mod archive;
pub mod catalog;
pub mod client;
pub mod consent;
pub mod crash;
pub mod diagnostics;
mod dir;
pub mod engine;
pub mod google;
pub mod grant;
pub mod home;
pub mod intake;
pub mod journal;
pub mod locale;
pub mod machine;
pub mod manners;
pub mod naming;
pub mod plan;
pub mod ports;
pub mod receipt;
pub mod schedule;
pub mod shelf;
pub mod size;
pub mod snapshot;
pub mod transfer;
pub mod vault;
pub mod whole_file;
pub mod work;
