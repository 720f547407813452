//! Logs for maintainers: a file a day for a week, without secrets and without chatter.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use anyhow::Context as _;
use carryout_core::settings::LogLevel;
use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{Builder, Rotation};
use tracing_subscriber::EnvFilter;

/// Libraries that narrate every connection are heard only when they warn, and some of them would tell addresses.
const QUIETER: &str = "h2=warn,hyper=warn,hyper_util=warn,reqwest=warn,rusqlite_migration=warn,rustls=warn,zbus=warn,tracing=warn";

/// Our own crates: what helps to find a fault is theirs to tell.
const OURS: &str = "carryout=debug,carryout_lib=debug,carryout_core=debug,carryout_viewer=debug";

/// A week, as far as a user remembers when something went wrong.
const DAYS: usize = 7;

type SetFilter = Box<dyn Fn(EnvFilter) + Send + Sync>;

/// Logs are written as long as this is there.
#[derive(Default)]
pub struct Logs {
    guard: Mutex<Option<WorkerGuard>>,
    set_filter: Option<SetFilter>,
}

impl Logs {
    /// Writes as much as this level says, from the next line on.
    pub fn set_level(&self, level: LogLevel) {
        if let Some(set) = &self.set_filter {
            set(filter(level));
        }
    }

    /// Writes what is left, and nothing more.
    pub fn end(&self) {
        drop(self.guard.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
}

/// What is worth a line.
fn filter(level: LogLevel) -> EnvFilter {
    EnvFilter::new(match level {
        LogLevel::Error => "error".to_owned(),
        LogLevel::Warn => "warn".to_owned(),
        LogLevel::Info => format!("info,{QUIETER}"),
        LogLevel::Debug => format!("info,{QUIETER},{OURS}"),
    })
}

/// Their folder in the home.
pub(crate) const FOLDER: &str = "logs";

/// Starts writing logs below `home`.
///
/// # Errors
///
/// The folder cannot be written to, or another logger is installed.
pub fn start(home: &Path) -> anyhow::Result<Logs> {
    let folder = home.join(FOLDER);
    make(&folder).context("the folder for logs cannot be made")?;
    let files = Builder::new()
        .rotation(Rotation::DAILY)
        .filename_prefix("carryout")
        .filename_suffix("log")
        .max_log_files(DAYS)
        .build(folder)
        .context("the folder for logs cannot be used")?;
    let (writer, guard) = tracing_appender::non_blocking(files);
    // The level that was chosen is known once the journal is open.
    let subscriber = tracing_subscriber::fmt()
        .with_writer(writer)
        .with_ansi(false)
        .with_env_filter(filter(LogLevel::default()))
        .with_filter_reloading();
    let handle = subscriber.reload_handle();
    subscriber
        .try_init()
        .map_err(|error| anyhow::anyhow!("logs go elsewhere already: {error}"))?;
    log_panics();

    Ok(Logs {
        guard: Mutex::new(Some(guard)),
        set_filter: Some(Box::new(move |filter| {
            if let Err(error) = handle.reload(filter) {
                tracing::error!(%error, "the log level could not be changed");
            }
        })),
    })
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

#[cfg(test)]
mod tests {
    use super::filter;
    use carryout_core::settings::LogLevel;
    use tracing::Level;
    use tracing_subscriber::layer::SubscriberExt as _;

    /// Which events of ours and of a library pass.
    fn passes(level: LogLevel) -> (Vec<Level>, bool) {
        let subscriber = tracing_subscriber::registry().with(filter(level));
        tracing::subscriber::with_default(subscriber, || {
            let ours = [
                (
                    Level::ERROR,
                    tracing::enabled!(target: "carryout_core::engine", Level::ERROR),
                ),
                (
                    Level::WARN,
                    tracing::enabled!(target: "carryout_core::engine", Level::WARN),
                ),
                (
                    Level::INFO,
                    tracing::enabled!(target: "carryout_core::engine", Level::INFO),
                ),
                (
                    Level::DEBUG,
                    tracing::enabled!(target: "carryout_core::engine", Level::DEBUG),
                ),
                (
                    Level::TRACE,
                    tracing::enabled!(target: "carryout_core::engine", Level::TRACE),
                ),
            ];
            let ours = ours
                .into_iter()
                .filter(|(_, passes)| *passes)
                .map(|(level, _)| level);
            (
                ours.collect(),
                tracing::enabled!(target: "reqwest::connect", Level::DEBUG),
            )
        })
    }

    #[test]
    fn each_level_adds_to_the_one_before_and_libraries_never_narrate() {
        let levels = [Level::ERROR, Level::WARN, Level::INFO, Level::DEBUG];

        for (index, level) in [LogLevel::Error, LogLevel::Warn, LogLevel::Info, LogLevel::Debug]
            .into_iter()
            .enumerate()
        {
            assert_eq!(passes(level), (levels[..=index].to_vec(), false), "{level:?}");
        }
    }
}
