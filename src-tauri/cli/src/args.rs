//! What can be typed. The manual that users read is in `locales/<language>/cli-help.ftl`; see `help.rs`.

mod view;

pub use view::{Filter, View, ViewCommand, ViewExport, ViewIndex, ViewSearch};

use crate::afterwards::Keep;
use crate::rate::Rate;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Takes a copy of your Google data home, and proves that it is complete.
#[derive(Debug, Parser)]
#[command(name = "carryout-cli", version)]
pub struct Cli {
    /// What holds for every command.
    #[command(flatten)]
    pub everywhere: Everywhere,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What holds for every command.
#[derive(Debug, Args)]
pub struct Everywhere {
    /// Answer with one JSON document on standard output
    #[arg(long, global = true)]
    pub json: bool,

    /// Keep journal and settings here instead of the usual place
    #[arg(long, global = true, value_name = "DIR")]
    pub home: Option<PathBuf>,

    /// Store keys in this file, encrypted, instead of the keyring; for servers
    #[arg(long, global = true, value_name = "FILE")]
    pub vault: Option<PathBuf>,

    /// Read the key of the encrypted file from this open file descriptor
    #[arg(long, global = true, value_name = "N")]
    pub vault_key_fd: Option<u32>,

    /// Tell on standard error what goes on inside; never a secret
    #[arg(long, short, global = true)]
    pub verbose: bool,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List everything that can be copied
    Categories,
    /// Ask Google for access to an account, in your browser
    Connect(Connect),
    /// Copy categories into a folder; returns when every byte is proved
    Copy(Copy),
    /// Take an unfinished copy to another folder, and go on there
    Move(Move),
    /// Show connections, copies and problems; asks Google nothing
    Status,
    /// Prolong access on Google's page, and see whether it worked
    Renew(Renew),
    /// Give access back to Google and forget the keys; files stay
    Disconnect(Disconnect),
    /// End access for one copy at Google; the connection and its files stay
    EndAccess(EndAccess),
    /// Move all finished copies of a connection to the bin; access stays
    Delete(Delete),
    /// Save a report for support; it never contains a token or secret
    Diagnostics(Diagnostics),
    /// Unpack the archives of a copy beside the originals, into its folder `unpacked`
    Unpack(Unpack),
    /// Check a copy offline: every file there, unchanged, nothing added
    Verify(Verify),
    /// Go on with all unfinished copies until nothing is due
    Run(Run),
    /// List the settings, or change one
    Settings(Settings),
    /// Look at finished copies: search them, count, export from them; needs no network
    View(View),
}

/// What `settings` takes.
#[derive(Debug, Args)]
pub struct Settings {
    /// The name of the setting
    #[arg(value_name = "NAME")]
    pub name: Option<String>,

    /// What it is to be from now on
    #[arg(value_name = "VALUE")]
    pub value: Option<String>,
}

/// What `connect` takes.
#[derive(Debug, Args)]
pub struct Connect {
    /// Google's client_secret_….json of a client of type “Desktop app”
    #[arg(long, value_name = "FILE")]
    pub client: Option<PathBuf>,

    /// Your name for this account; Google does not tell us which one it is
    #[arg(long, value_name = "NAME")]
    pub name: String,

    /// What to ask for: names separated by commas, or `all`
    #[arg(long, value_name = "A,B|all", required = true, value_delimiter = ',')]
    pub categories: Vec<String>,
}

/// What `copy` takes.
#[derive(Debug, Args)]
pub struct Copy {
    /// The name of the connection, as in `status`
    #[arg(long, value_name = "NAME")]
    pub connection: String,

    /// What to copy: names separated by commas, or `all` that is allowed
    #[arg(long, value_name = "A,B|all", required = true, value_delimiter = ',')]
    pub categories: Vec<String>,

    /// Where copies go
    #[arg(long, value_name = "DIR")]
    pub to: PathBuf,

    /// Only what is not older: 2026-01-31, or 2026-01-31T12:00:00Z
    #[arg(long, value_name = "DATE")]
    pub since: Option<String>,

    /// Only what is not newer; a date means the end of that day
    #[arg(long, value_name = "DATE")]
    pub until: Option<String>,

    /// Unpack the archives beside the originals once all is proved, as `unpack` does
    #[arg(long)]
    pub unpack: bool,

    /// Keep at least the last N copies of each category, and give older ones to the bin
    #[arg(long, value_name = "N|all", value_parser = Keep::read)]
    pub keep: Option<Keep>,

    /// Keep access for one copy in place once all is copied
    #[arg(long)]
    pub keep_access: bool,

    /// How hard the line and the computer are used
    #[command(flatten)]
    pub line: Line,
}

/// What `run` takes.
#[derive(Debug, Args)]
pub struct Run {
    /// How hard the line and the computer are used
    #[command(flatten)]
    pub line: Line,
}

/// How hard a command may use the line and the computer.
#[derive(Debug, Args)]
pub struct Line {
    /// Fetch at most so much a second: 500k, 2M (bytes), or `none`
    #[arg(long, value_name = "RATE", value_parser = Rate::read)]
    pub limit: Option<Rate>,

    /// Copy on a metered line or a low battery too
    #[arg(long)]
    pub anyway: bool,

    /// Leave (1) when the disk is full or the drive is away, instead of waiting for it
    #[arg(long)]
    pub no_wait: bool,
}

/// What `move` takes.
#[derive(Debug, Args)]
pub struct Move {
    /// The name of the connection, as in `status`
    #[arg(long, value_name = "NAME")]
    pub connection: String,

    /// Where its copies go from now on
    #[arg(long, value_name = "DIR")]
    pub to: PathBuf,

    /// How hard the line and the computer are used
    #[command(flatten)]
    pub line: Line,
}

/// What `renew` takes.
#[derive(Debug, Args)]
pub struct Renew {
    /// The name of the connection; may be left out if there is only one
    #[arg(long, value_name = "NAME")]
    pub connection: Option<String>,

    /// Only check, without opening Google's page
    #[arg(long)]
    pub check: bool,

    /// Change between “once” and a period of time: end this access, then allow it anew
    #[arg(long, conflicts_with = "check")]
    pub switch: bool,

    /// With --switch: stop unfinished copies instead; what is not copied yet is thrown away at Google
    #[arg(long, requires = "switch")]
    pub stop_copies: bool,
}

/// What `disconnect` takes.
#[derive(Debug, Args)]
pub struct Disconnect {
    /// The name of the connection, as in `status`
    #[arg(long, value_name = "NAME")]
    pub connection: String,

    /// Do it
    #[arg(long)]
    pub yes: bool,

    /// Forget the keys on this computer, but tell Google nothing
    #[arg(long)]
    pub here_only: bool,
}

/// What `end-access` takes.
#[derive(Debug, Args)]
pub struct EndAccess {
    /// The name of the connection, as in `status`
    #[arg(long, value_name = "NAME")]
    pub connection: String,

    /// Do it
    #[arg(long)]
    pub yes: bool,
}

/// What `delete` takes.
#[derive(Debug, Args)]
pub struct Delete {
    /// The name of the connection, as in `status`
    #[arg(long, value_name = "NAME")]
    pub connection: String,

    /// Do it
    #[arg(long)]
    pub yes: bool,
}

/// What `diagnostics` takes.
#[derive(Debug, Args)]
pub struct Diagnostics {
    /// The file to write; one that exists is not replaced
    #[arg(long, value_name = "FILE")]
    pub to: Option<PathBuf>,

    /// Empty the logs afterwards
    #[arg(long)]
    pub clear_logs: bool,
}

/// What `unpack` takes.
#[derive(Debug, Args)]
pub struct Unpack {
    /// The folder of one finished copy, the one with receipt.json in it
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,
}

/// What `verify` takes.
#[derive(Debug, Args)]
pub struct Verify {
    /// The folder of one copy, the one with bagit.txt in it
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,
}

#[cfg(test)]
mod tests {
    use super::Cli;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
