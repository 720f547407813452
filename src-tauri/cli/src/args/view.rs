//! What can be typed after `view`.

use crate::language::locale;
use carryout_core::locale::Message;
use carryout_viewer::ExportFormat;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use std::path::PathBuf;

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
