//! The words of the command line. Their help texts are the manual.

use crate::afterwards::Keep;
use crate::rate::Rate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

const AFTER: &str = "\
The usual way:
  carryout-cli connect --client client_secret_….json --name Anna --categories all
  carryout-cli copy --connection Anna --categories all --to ~/Copies
  carryout-cli verify ~/Copies/Anna/'2026-11-21 20.15.00'

Exit codes:
  0  done
  1  failed, or stopped before the end
  2  wrong use: the command line, the client file or the environment
  3  needs a person: access has to be allowed, or the keyring unlocked
  4  not yet: Google allows one copy a day, and the rest has to wait

Environment:
  CARRYOUT_HOME           where journal and settings live; --home goes before it
  CARRYOUT_GOOGLE_ORIGIN  http://127.0.0.1:PORT of a stand-in for Google; loopback only
  CARRYOUT_PACE           divides every wait by this number; only with such a stand-in
  CARRYOUT_VAULT          a file for keys, encrypted, on a server without a keyring; --vault goes before it
  CARRYOUT_VAULT_KEY_FD   where the key of that file is read; --vault-key-fd goes before it
  CREDENTIALS_DIRECTORY   set by systemd; its credential carryout-vault is the key of that file

With --json exactly one JSON document goes to standard output; words for people go to standard error.
Tokens and secrets are never taken from the command line: they are stored in the keyring of the system, or in the
encrypted file that --vault names.";

/// Takes a copy of your Google data home, and proves that it is complete.
///
/// The same as the window of Carryout, for servers and scripts: both share journal,
/// keyring and copies, but only one of them can run at a time.
#[derive(Debug, Parser)]
#[command(verbatim_doc_comment, name = "carryout-cli", version, after_help = AFTER)]
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
    #[arg(long, global = true, help_heading = "On every command")]
    pub json: bool,

    /// Keep journal and settings here instead of the usual place
    #[arg(long, global = true, value_name = "DIR", help_heading = "On every command")]
    pub home: Option<PathBuf>,

    /// Store keys in this file, encrypted, instead of the keyring; for servers
    ///
    /// The file is made on first use. Its key, a passphrase or an age identity, is read from --vault-key-fd,
    /// from the systemd credential “carryout-vault”, or from the terminal; never from the command line.
    /// Data that was first used with a keyring stays with it, and the other way round.
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        verbatim_doc_comment,
        help_heading = "On every command"
    )]
    pub vault: Option<PathBuf>,

    /// Read the key of the encrypted file from this open file descriptor
    #[arg(long, global = true, value_name = "N", help_heading = "On every command")]
    pub vault_key_fd: Option<u32>,

    /// Tell on standard error what goes on inside; never a secret
    #[arg(long, short, global = true, help_heading = "On every command")]
    pub verbose: bool,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List everything that can be copied
    ///
    /// The names in the first column are the ones that --categories takes.
    Categories,
    /// Ask Google for access to an account, in your browser
    ///
    /// Google's page opens in the browser, several times if one request would be too long.
    /// Where there is none, as over ssh, open the address that is shown in a browser anywhere;
    /// if that browser then cannot show the last page, paste that page's address here.
    /// Ends well (0) if Google gave at least one category; what is missing is listed.
    #[command(verbatim_doc_comment)]
    Connect(Connect),
    /// Copy categories into a folder; returns when every byte is proved
    ///
    /// The copy gets a folder of its own, DIR/NAME/DATE TIME, with the files exactly as Google
    /// made them, their checksums and a receipt. If such a copy is unfinished, the same command
    /// line continues it. Other unfinished copies go on meanwhile.
    #[command(verbatim_doc_comment)]
    Copy(Copy),
    /// Take an unfinished copy to another folder, and go on there
    ///
    /// For a drive that is full, gone or read-only. What is there is carried over, checked, and then
    /// deleted from the old place; where that cannot be reached, it comes from Google again.
    /// Later copies of the connection that begin by themselves go there too.
    #[command(verbatim_doc_comment)]
    Move(Move),
    /// Show connections, copies and problems; asks Google nothing
    Status,
    /// Prolong access on Google's page, and see whether it worked
    ///
    /// Google lets you renew in the last 90 days, on its page of connected programs. That page
    /// opens in the browser, and afterwards Google is asked for the new end.
    #[command(verbatim_doc_comment)]
    Renew(Renew),
    /// Give access back to Google and forget the keys; files stay
    ///
    /// Without --yes it only shows what would be lost.
    Disconnect(Disconnect),
    /// End access for one copy at Google; the connection and its files stay
    ///
    /// Google ends the access of every connection of the same Google account then. Without --yes it
    /// only shows which these may be. Usually `copy` ends such access by itself.
    #[command(verbatim_doc_comment)]
    EndAccess(EndAccess),
    /// Move all finished copies of a connection to the bin; access stays
    ///
    /// Without --yes it only shows what would go. Nothing is ever deleted past the bin: where the
    /// bin refuses, as on a drive that has none, the files stay.
    #[command(verbatim_doc_comment)]
    Delete(Delete),
    /// Save what this program did, for whoever helps you; never a key
    ///
    /// A ZIP archive with versions, states, counts, times and error codes, and the logs of the
    /// window. Names that you gave, paths and addresses are masked. Without --to it only lists
    /// what would be in it. Nothing is sent anywhere.
    #[command(verbatim_doc_comment)]
    Diagnostics(Diagnostics),
    /// Unpack the archives of a copy beside the originals, into its folder `unpacked`
    ///
    /// Names that no drive takes are adjusted and listed in names.json; the originals and the proof
    /// stay as they are. Stopped or killed, the same command goes on where it was. Needs no keyring,
    /// no journal and no network.
    #[command(verbatim_doc_comment)]
    Unpack(Unpack),
    /// Check a copy offline: every file there, unchanged, nothing added
    ///
    /// Reads every byte of the folder and compares it with the checksums that were noted when it
    /// came from Google. Takes any BagIt bag (RFC 8493) with SHA-256 or SHA-512 sums. Needs no
    /// keyring, no journal and no network.
    #[command(verbatim_doc_comment)]
    Verify(Verify),
    /// Go on with all unfinished copies until nothing is due
    ///
    /// After a crash, a reboot or Ctrl-C this continues where everything was; nothing is asked or
    /// fetched twice. Copies that were paused in the window stay paused. Fit for a timer: with
    /// exit code 4 try again later.
    #[command(verbatim_doc_comment)]
    Run(Run),
    /// Look at finished copies: search them, count, export from them; needs no network
    ///
    /// Copies are read where they lie into an index in the home directory. The index can be made again at any
    /// time, and `view index --forget` deletes it.
    #[command(verbatim_doc_comment)]
    View(View),
}

/// What `view` takes.
#[derive(Debug, Args)]
pub struct View {
    /// What to do.
    #[command(subcommand)]
    pub command: ViewCommand,

    /// Look at the copy or copies in this folder instead of those that are known here
    #[arg(long, global = true, value_name = "DIR", help_heading = "Of which copies")]
    pub folder: Option<PathBuf>,
}

/// What can be done with copies that are looked at.
#[derive(Debug, Subcommand)]
pub enum ViewCommand {
    /// Bring the index up to date with the copies there are
    ///
    /// Stopped or killed, the same command goes on where it was.
    Index(ViewIndex),
    /// Find items, newest first
    ///
    /// All words must be there; the last may be the beginning of one. Words in quotes stand in this order.
    Search(ViewSearch),
    /// Count what there is: by category, month, weekday and hour, channel, site, search, country
    Stats(ViewStats),
    /// Write items for another program, or as evidence
    #[command(verbatim_doc_comment)]
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
    #[arg(long = "as", value_name = "FORMAT", value_enum)]
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

/// What can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// A table for spreadsheets
    Csv,
    /// One JSON document per line, with everything about each item
    #[value(alias = "jsonlines")]
    Jsonl,
    /// Subscriptions as YouTube exports them, with English headings
    #[value(alias = "subscriptions-csv")]
    Subscriptions,
    /// Subscriptions as NewPipe reads them
    Newpipe,
    /// Subscriptions as feeds
    Opml,
    /// Watched videos as FreeTube reads them
    #[value(alias = "freetube-history")]
    Freetube,
    /// Playlists as FreeTube reads them
    FreetubePlaylists,
    /// Places for Organic Maps and others
    Kml,
    /// Places for OsmAnd and others
    Gpx,
    /// Places for programs
    Geojson,
    /// Bookmarks and reading list as every browser reads them
    #[value(alias = "netscape", alias = "html")]
    Bookmarks,
    /// Evidence: items, original records, checksums and receipts as a BagIt bag
    #[value(alias = "evidence", alias = "bag")]
    Bagit,
}

/// What `connect` takes.
#[derive(Debug, Args)]
pub struct Connect {
    /// Google's client_secret_….json of a client of type “Desktop app”
    ///
    /// Its secret goes into the keyring; the file is not needed again. Without this the client
    /// that is known already, or the one that came with the program, is used.
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    pub client: Option<PathBuf>,

    /// Your name for this account; Google does not tell us which one it is
    ///
    /// With the name of a connection that exists, only what is missing on it is asked for.
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
    ///
    /// Google can limit seven categories to a period (see `categories`); the others are copied whole.
    #[arg(long, value_name = "DATE")]
    pub since: Option<String>,

    /// Only what is not newer; a date means the end of that day
    #[arg(long, value_name = "DATE")]
    pub until: Option<String>,

    /// Unpack the archives beside the originals once all is proved, as `unpack` does
    #[arg(long)]
    pub unpack: bool,

    /// Keep at least the last N copies of each category, and give older ones to the bin
    ///
    /// Holds for this connection from now on, also for copies that begin by themselves; `all` keeps all.
    /// A copy goes only once newer ones hold all of what is in it, and never past the bin.
    #[arg(long, value_name = "N|all", verbatim_doc_comment, value_parser = Keep::read)]
    pub keep: Option<Keep>,

    /// Keep access for one copy in place once all is copied
    ///
    /// Otherwise it is ended at Google as soon as everything that was granted is copied and proved.
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
    ///
    /// Holds for all files together and for this run only. Without it the limit that was chosen in
    /// the window holds. 1k is 1,000 bytes; the least is 10k.
    #[arg(long, value_name = "RATE", verbatim_doc_comment, value_parser = Rate::read)]
    pub limit: Option<Rate>,

    /// Copy on a metered line or a low battery too
    ///
    /// Otherwise files wait as was chosen in the window, where the system tells of such things.
    #[arg(long, verbatim_doc_comment)]
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
    ///
    /// Google changes the kind of access only after the present one has ended. Unfinished copies
    /// are finished first. Files stay.
    #[arg(long, conflicts_with = "check", verbatim_doc_comment)]
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
