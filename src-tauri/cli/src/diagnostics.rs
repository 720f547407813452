//! `diagnostics`: a file for whoever helps, with what is in it told before and after.

use crate::args::Diagnostics;
use crate::environment::Environment;
use crate::open;
use crate::report::{Exit, Report, wrong_use};
use crate::words::bytes;
use carryout_core::advice::{Code, Failure};
use carryout_core::diagnostics::{Bundle, clear_logs};
use carryout_core::whole_file;
use serde_json::json;
use std::io::{BufWriter, ErrorKind};
use std::path::Path;

/// Lists what the file holds, and writes it where that is wanted.
///
/// # Errors
/// When journal or logs cannot be read, or the file not be written.
pub async fn diagnostics(environment: &Environment, args: &Diagnostics) -> Result<Report, Failure> {
    let engine = open::open(environment).await?;
    let gathered = engine
        .diagnostics(
            "carryout-cli",
            env!("CARGO_PKG_VERSION"),
            environment.home.clone(),
        )
        .await;
    open::close(&engine).await;
    let bundle = gathered?;

    if let Some(to) = &args.to {
        write(&bundle, to)?;
    }
    if args.clear_logs {
        clear_logs(&environment.home).map_err(|error| Failure::new(Code::DiskError, error.to_string()))?;
    }
    Ok(report(&bundle, args))
}

fn write(bundle: &Bundle, to: &Path) -> Result<(), Failure> {
    let file = whole_file::create_new(to).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => wrong_use(format!("{} is there already", to.display())),
        ErrorKind::NotFound => wrong_use(format!("there is no folder for {}", to.display())),
        _ => Failure::new(Code::DiskError, error.to_string()),
    })?;
    bundle
        .write(BufWriter::new(file))
        .map_err(|error| Failure::new(Code::DiskError, error.to_string()))
}

fn report(bundle: &Bundle, args: &Diagnostics) -> Report {
    let mut text = match &args.to {
        Some(to) => format!("Written to {}:\n", to.display()),
        None => "A diagnostics file would hold this (write it with --to FILE):\n".to_owned(),
    };
    for entry in &bundle.entries {
        text.push_str(&format!("  {}  {}\n", entry.name, bytes(entry.text.len() as u64)));
    }
    if args.clear_logs {
        text.push_str("The logs are cleared.\n");
    }
    let entries: Vec<_> = bundle
        .entries
        .iter()
        .map(|entry| json!({ "name": entry.name, "bytes": entry.text.len() }))
        .collect();
    Report::new(Exit::Done, text)
        .with("root", &bundle.root)
        .with("entries", entries)
        .with("file", args.to.as_ref().map(|to| to.display().to_string()))
        .with("logsCleared", args.clear_logs)
}
