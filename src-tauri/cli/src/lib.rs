//! The program without a window: the same core, journal and keyring, for servers, scripts and measurements.

mod afterwards;
mod args;
mod categories;
mod choose;
mod client_file;
mod connect;
mod copy;
mod delete;
mod diagnostics;
mod disconnect;
#[cfg(test)]
mod documents_tests;
mod drive;
mod elsewhere;
mod end_access;
mod environment;
mod help;
mod language;
mod open;
mod paste;
mod period;
mod progress;
mod rate;
mod renew;
mod report;
mod rounds;
mod settings;
mod status;
mod summary;
mod switch;
mod unpack;
mod vault;
mod verdict;
mod verify;
mod view;
mod view_export;
mod view_query;
mod view_source;
mod waiting;

use args::{Cli, Command, ViewCommand};
use carryout_core::advice::{Code, Failure};
use carryout_core::engine::Engine;
use carryout_core::locale::messages as m;
use clap::FromArgMatches as _;
use environment::{Environment, Said, Variables};
use report::{Exit, Report};
use rustls::crypto::aws_lc_rs;
use std::process::ExitCode;
use std::time::Duration;
use tokio_util::sync::CancellationToken;
use waiting::Stop;

/// A command that hears of Ctrl-C ends well by itself; one that waits for a keyring does not hear.
const STOPPING: Duration = Duration::from_secs(5);

/// Reading a terminal cannot be broken off; the program ends all the same.
const LEFT_OVER: Duration = Duration::from_millis(200);

/// The definition of the command line, from which manual pages and shell completions are made.
#[must_use]
pub fn command() -> clap::Command {
    help::reported(<Cli as clap::CommandFactory>::command())
}

/// Does what the command line of this process says.
#[must_use]
pub fn run() -> ExitCode {
    carryout_core::crash::leave_no_dump();
    // A debugger has to get at a build for developers.
    if !cfg!(debug_assertions) {
        carryout_core::crash::close_memory();
    }
    carryout_core::crash::say_only_where("carryout-cli", |_| {});
    let variables = Variables::read();
    let as_json = std::env::args_os().any(|word| word == "--json");
    language::choose(as_json);
    let typed = command().try_get_matches().and_then(|matches| {
        let cli = Cli::from_arg_matches(&matches)?;
        Ok((cli, matches.subcommand_name().map(str::to_owned)))
    });
    let (cli, name) = match typed {
        Ok(typed) => typed,
        Err(error) => return misread(&error, as_json),
    };
    if cli.everywhere.verbose {
        listen();
    }
    // Two libraries would otherwise each choose a TLS provider, and the first to ask would win.
    let _ = aws_lc_rs::default_provider().install_default();

    let environment = variables.understand(Said {
        home: cli.everywhere.home,
        vault: cli.everywhere.vault,
        vault_key_fd: cli.everywhere.vault_key_fd,
    });
    let report = perform(cli.command, environment, cli.everywhere.json).unwrap_or_else(Report::from);
    report.print(name.as_deref(), cli.everywhere.json)
}

fn perform(
    command: Command,
    environment: Result<Environment, Failure>,
    as_json: bool,
) -> Result<Report, Failure> {
    match command {
        Command::Categories => Ok(categories::categories()),
        Command::Verify(args) => verify::verify(&args.folder),
        Command::Unpack(args) => unpack::unpack(&args.folder),
        Command::Status => {
            let environment = environment?;
            let picture = at_rest(open::look(&environment))?;
            Ok(status::status(&environment, &picture))
        }
        Command::Diagnostics(args) => {
            let environment = environment?;
            at_rest(diagnostics::diagnostics(&environment, &args))
        }
        Command::Settings(args) => at_rest(settings::chosen(&environment?, &args)),
        Command::View(args) => {
            let environment = environment?;
            // What is written at a place is taken away when it ends half-way.
            let writes = matches!(&args.command, ViewCommand::Export(export) if export.to.is_some());
            if writes {
                return stoppable(move |stop| view::view(&environment, &args, as_json, stop));
            }
            view::view(&environment, &args, as_json, &CancellationToken::new())
        }
        Command::Disconnect(args) if !args.yes => {
            let picture = at_rest(open::look(&environment?))?;
            disconnect::consequences(&picture, &args)
        }
        Command::Disconnect(args) => at_work(&environment?, async |engine, stop| {
            disconnect::disconnect(engine, &args, stop).await
        }),
        Command::EndAccess(args) if !args.yes => {
            let picture = at_rest(open::look(&environment?))?;
            end_access::consequences(&picture, &args)
        }
        Command::EndAccess(args) => at_work(&environment?, async |engine, stop| {
            end_access::end_access(engine, &args, stop).await
        }),
        Command::Delete(args) if !args.yes => {
            let picture = at_rest(open::look(&environment?))?;
            delete::consequences(&picture, &args)
        }
        Command::Delete(args) => at_work(&environment?, async |engine, stop| {
            delete::delete(engine, &args, stop).await
        }),
        Command::Connect(args) => at_work(&environment?, async |engine, stop| {
            connect::connect(engine, &args, stop).await
        }),
        Command::Copy(args) => at_work(&environment?, async |engine, stop| {
            copy::copy(engine, &args, stop).await
        }),
        Command::Run(args) => at_work(&environment?, async |engine, stop| {
            copy::run(engine, &args, stop).await
        }),
        Command::Move(args) => at_work(&environment?, async |engine, stop| {
            elsewhere::take(engine, &args, stop).await
        }),
        Command::Renew(args) => {
            let environment = environment?;
            let pace = environment.pace;
            at_work(&environment, async |engine, stop| {
                renew::renew(engine, &args, pace, stop).await
            })
        }
    }
}

/// Runs `work` with an engine, and ends the engine whatever comes of it.
fn at_work(
    environment: &Environment,
    work: impl AsyncFnOnce(&Engine, &Stop) -> Result<Report, Failure>,
) -> Result<Report, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(no_runtime)?;
    let done = runtime.block_on(async {
        let stop = Stop::listen();
        let engine = open::open(environment).await?;
        let done = tokio::select! {
            done = work(&engine, &stop) => done,
            () = at_once(&stop) => {
                language::tell(&m::cli_stopped());
                Ok(Report::new(Exit::Failed, String::new()).with("interrupted", true))
            }
        };
        open::close(&engine).await;
        done
    });
    runtime.shutdown_timeout(LEFT_OVER);
    done
}

/// Does blocking `work`, which cleans up and ends once its token is cancelled: by Ctrl-C, a terminal that was closed, or
/// the system.
fn stoppable(
    work: impl FnOnce(&CancellationToken) -> Result<Report, Failure> + Send + 'static,
) -> Result<Report, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(no_runtime)?;
    let done = runtime.block_on(async {
        let stop = Stop::listen();
        let token = CancellationToken::new();
        let inner = token.clone();
        let mut working = tokio::task::spawn_blocking(move || work(&inner));
        let ended = tokio::select! {
            ended = &mut working => Some(ended),
            () = stop.wanted() => None,
        };
        match ended {
            Some(ended) => ended.map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?,
            None => {
                token.cancel();
                // What does not hear of it in time is ended with the process.
                let _ = tokio::time::timeout(STOPPING, working).await;
                language::tell(&m::cli_stopped());
                Ok(Report::new(Exit::Failed, String::new()).with("interrupted", true))
            }
        }
    });
    runtime.shutdown_timeout(LEFT_OVER);
    done
}

/// Returns when the user wants to stop and a command does not do so by itself.
async fn at_once(stop: &Stop) {
    stop.wanted().await;
    tokio::time::sleep(STOPPING).await;
}

/// Runs `look` in a runtime of one thread, in which nothing begins behind its back.
fn at_rest<T>(look: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(no_runtime)?;
    let seen = runtime.block_on(look);
    runtime.shutdown_timeout(LEFT_OVER);
    seen
}

fn no_runtime(error: std::io::Error) -> Failure {
    Failure::new(Code::Unexpected, error.to_string())
}

/// Help and version go where they are asked for; anything else was typed wrong.
fn misread(error: &clap::Error, as_json: bool) -> ExitCode {
    if !error.use_stderr() {
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    if as_json {
        let words = error.render().to_string();
        return Report::from(report::wrong_use(words.trim())).print(None, true);
    }
    let _ = error.print();
    ExitCode::from(Exit::WrongUse as u8)
}

/// Tells what goes on inside, on standard error. The core's events never hold a secret.
fn listen() {
    let filter = tracing_subscriber::EnvFilter::new("warn,carryout_core=debug");
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .log_internal_errors(false)
        .try_init();
}
