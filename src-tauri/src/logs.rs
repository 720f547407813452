//! Logs for maintainers: a file a day for a week, without secrets and without chatter.

use std::fs;
use std::path::Path;

use anyhow::Context as _;
use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{Builder, Rotation};
use tracing_subscriber::EnvFilter;

/// What is worth a line. Libraries that narrate every connection are heard only when they warn.
const FILTER: &str = "info,h2=warn,hyper=warn,hyper_util=warn,reqwest=warn,rusqlite_migration=warn,rustls=warn,zbus=warn,tracing=warn";

/// A week, as far as a user remembers when something went wrong.
const DAYS: usize = 7;

/// Starts writing logs below `home`; they are complete once the guard is dropped.
///
/// # Errors
///
/// The folder cannot be written to, or another logger is installed.
pub fn start(home: &Path) -> anyhow::Result<WorkerGuard> {
    let folder = home.join("logs");
    make(&folder).context("the folder for logs cannot be made")?;
    let files = Builder::new()
        .rotation(Rotation::DAILY)
        .filename_prefix("carryout")
        .filename_suffix("log")
        .max_log_files(DAYS)
        .build(folder)
        .context("the folder for logs cannot be used")?;
    let (writer, guard) = tracing_appender::non_blocking(files);
    tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(FILTER))
        .with_writer(writer)
        .with_ansi(false)
        .try_init()
        .map_err(|error| anyhow::anyhow!("logs go elsewhere already: {error}"))?;
    log_panics();

    Ok(guard)
}

/// The first start creates the data folder with it, readable by its owner alone.
fn make(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
}

fn log_panics() {
    carryout_core::crash::say_only_where("carryout", |place| tracing::error!(place, "a mistake of ours"));
}
