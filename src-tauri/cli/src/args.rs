//! What can be typed. The manual that users read is in `locales/<language>/cli-help.ftl`; see `help.rs`.

use crate::afterwards::Keep;
use crate::language::locale;
use crate::rate::Rate;
use carryout_core::locale::Message;
use carryout_viewer::ExportFormat;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
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

/// What `view` takes.
#[derive(Debug, Args)]
pub struct View {
    /// What to do.
    #[command(subcommand)]
    pub command: ViewCommand,

    /// Look at the copy or copies in this folder instead of those that are known here
    #[arg(long, global = true, value_name = "DIR")]
    pub folder: Option<PathBuf>,
}

/// What can be done with copies that are looked at.
#[derive(Debug, Subcommand)]
pub enum ViewCommand {
    /// Bring the index up to date with the copies there are
    Index(ViewIndex),
    /// Find items, newest first
    Search(ViewSearch),
    /// Count what there is: by category, month, weekday and hour, channel, site, search, country
    Stats(ViewStats),
    /// Write items for another program, or as evidence
    Export(ViewExport),
    /// Print the keys and types in the copies, and no value; to report a format that is not understood
    Shapes,
}

/// What `view index` takes.
#[derive(Debug, Args)]
pub struct ViewIndex {
    /// Make it anew from the copies
    #[arg(long)]
    pub rebuild: bool,

    /// Delete it; copies stay as they are
    #[arg(long, conflicts_with = "rebuild")]
    pub forget: bool,
}

/// Which items.
#[derive(Debug, Args)]
pub struct Filter {
    /// Only of this category, as in `categories`; several with commas
    #[arg(long, value_name = "C", value_delimiter = ',')]
    pub category: Vec<String>,

    /// Only of this account, by its name
    #[arg(long, value_name = "NAME")]
    pub account: Option<String>,

    /// Only of this kind: watched, searched, visited, bought, place, comment, saved …; several with commas
    #[arg(long, value_name = "KIND", value_delimiter = ',')]
    pub kind: Vec<String>,

    /// Only what is not older: 2026-01-31, or 2026-01-31T12:00:00Z
    #[arg(long, value_name = "DATE")]
    pub since: Option<String>,

    /// Only what is not newer; a date means the end of that day
    #[arg(long, value_name = "DATE")]
    pub until: Option<String>,

    /// Only what is no longer at Google: the two latest full copies lack it
    #[arg(long)]
    pub gone: bool,
}

/// What `view search` takes.
#[derive(Debug, Args)]
pub struct ViewSearch {
    /// What to look for; everything without words
    #[arg(value_name = "WORDS")]
    pub words: Vec<String>,

    /// Which items
    #[command(flatten)]
    pub filter: Filter,

    /// At most so many items
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub limit: usize,
}

/// What `view stats` takes.
#[derive(Debug, Args)]
pub struct ViewStats {
    /// Only of this account, by its name
    #[arg(long, value_name = "NAME")]
    pub account: Option<String>,
}

/// What `view export` takes.
#[derive(Debug, Args)]
pub struct ViewExport {
    /// The format
    #[arg(long = "as", value_name = "FORMAT", value_parser = export_format())]
    pub format: ExportFormat,

    /// The file to write, or the folder for `bagit`; one that exists is not replaced. Without it: standard output
    #[arg(long, value_name = "PATH")]
    pub to: Option<PathBuf>,

    /// Only what has these words
    #[arg(value_name = "WORDS")]
    pub words: Vec<String>,

    /// Which items
    #[command(flatten)]
    pub filter: Filter,
}

/// The words for the formats, as the viewer declares them.
fn export_format() -> impl TypedValueParser<Value = ExportFormat> {
    let words = ExportFormat::ALL.iter().map(|format| {
        let declared = format.declared();
        PossibleValue::new(declared.word)
            .aliases(declared.aliases)
            .help(locale().say(&Message::of(format.help_key())))
    });
    PossibleValuesParser::new(words)
        .try_map(|word| ExportFormat::named(&word).ok_or("the viewer knows no such format"))
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

    /// How hard the line and the machine are used
    #[command(flatten)]
    pub line: Line,
}

/// What `run` takes.
#[derive(Debug, Args)]
pub struct Run {
    /// How hard the line and the machine are used
    #[command(flatten)]
    pub line: Line,
}

/// How hard a command may use the line and the machine.
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

    /// How hard the line and the machine are used
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

    /// Forget the keys on this machine, but tell Google nothing
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

impl Command {
    /// Its name, as it is typed.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Categories => "categories",
            Self::Connect(_) => "connect",
            Self::Copy(_) => "copy",
            Self::Move(_) => "move",
            Self::Status => "status",
            Self::Renew(_) => "renew",
            Self::Disconnect(_) => "disconnect",
            Self::EndAccess(_) => "end-access",
            Self::Delete(_) => "delete",
            Self::Diagnostics(_) => "diagnostics",
            Self::Unpack(_) => "unpack",
            Self::Verify(_) => "verify",
            Self::Run(_) => "run",
            Self::Settings(_) => "settings",
            Self::View(_) => "view",
        }
    }
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
