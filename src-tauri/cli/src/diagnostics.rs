//! `diagnostics`: a file for support; its contents are listed before and after.

use crate::args::Diagnostics;
use crate::environment::Environment;
use crate::language::{locale, text};
use crate::open;
use crate::report::{Exit, Report, misuse};
use carryout_core::advice::{Code, Failure};
use carryout_core::diagnostics::{Bundle, clear_logs};
use carryout_core::locale::messages as m;
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
        ErrorKind::AlreadyExists => misuse(&m::cli_file_exists(&to.display().to_string())),
        ErrorKind::NotFound => misuse(&m::cli_no_folder_for(&to.display().to_string())),
        _ => Failure::new(Code::DiskError, error.to_string()),
    })?;
    bundle
        .write(BufWriter::new(file))
        .map_err(|error| Failure::new(Code::DiskError, error.to_string()))
}

fn report(bundle: &Bundle, args: &Diagnostics) -> Report {
    let head = match &args.to {
        Some(to) => m::cli_diagnostics_written(&to.display().to_string()),
        None => m::cli_diagnostics_would(),
    };
    let mut words = format!("{}\n", text(&head));
    for entry in &bundle.entries {
        words.push_str(&format!(
            "  {}  {}\n",
            entry.name,
            locale().bytes(entry.text.len())
        ));
    }
    if args.clear_logs {
        words.push_str(&format!("{}\n", text(&m::cli_logs_cleared())));
    }
    let entries: Vec<_> = bundle
        .entries
        .iter()
        .map(|entry| json!({ "name": entry.name, "bytes": entry.text.len() }))
        .collect();
    Report::new(Exit::Done, words)
        .with("root", &bundle.root)
        .with("entries", entries)
        .with("file", args.to.as_ref().map(|to| to.display().to_string()))
        .with("logsCleared", args.clear_logs)
}
