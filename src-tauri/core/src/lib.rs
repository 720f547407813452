//! Everything of Carryout that is no screen: what to ask Google for, how to ask, and how to prove what came.
//!
//! The modules stand in the order in which data flows: catalog, consent, grant and vault, google, journal, plan,
//! work, transfer, receipt, schedule, snapshot, engine.

pub mod advice;
pub mod archive;
pub mod catalog;
pub mod client;
pub mod consent;
pub mod copy_folder;
pub mod crash;
pub mod data_dir;
pub mod diagnostics;
mod dir;
pub mod engine;
pub mod file_name;
pub mod google;
pub mod grant;
pub mod host_conditions;
pub mod human_size;
pub mod intake;
pub mod journal;
pub mod locale;
mod locked;
pub mod plan;
pub mod policy;
pub mod ports;
mod progress;
pub mod receipt;
pub mod schedule;
pub mod settings;
pub mod snapshot;
pub mod tasks;
pub mod transfer;
pub mod vault;
pub mod whole_file;
